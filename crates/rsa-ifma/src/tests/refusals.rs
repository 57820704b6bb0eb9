//! Keys and messages that are refused, and what is printed.

use super::keys::{Key, key};
use super::random::Random;
use crate::{Error, PrivateKey};
use num_bigint::BigUint;

fn refused(key: &Key) -> Error {
    key.components(PrivateKey::portable).expect_err("refused")
}

#[test]
fn keys_that_do_not_hold_together() {
    let key = key();
    let change = |change: fn(&mut Key)| {
        let mut changed = key.clone();
        change(&mut changed);
        refused(&changed)
    };
    for (i, error) in [
        change(|key| key.n += 2u32),
        change(|key| key.p -= 2u32),
        change(|key| key.q -= 2u32),
        change(|key| std::mem::swap(&mut key.p, &mut key.q)),
        change(|key| key.dp += 2u32),
        change(|key| key.dp += &key.p - 1u32),
        change(|key| key.dq -= 2u32),
        change(|key| key.qinv += 1u32),
        change(|key| key.qinv = BigUint::ZERO),
        change(|key| key.e = BigUint::from(3u32)),
    ]
    .into_iter()
    .enumerate()
    {
        assert!(matches!(error, Error::Inconsistent | Error::Size), "{i}: {error}");
    }
    assert_eq!(change(|key| key.e += 1u32), Error::Exponent);
    assert_eq!(change(|key| key.e = BigUint::from(1u32)), Error::Exponent);
    assert_eq!(change(|key| key.e <<= 64u32), Error::Exponent);
    assert_eq!(change(|key| key.n <<= 64u32), Error::Size);
}

#[test]
fn primes_of_another_size() {
    for bits in [1008, 1016, 1032, 1040] {
        let p = super::aws_lc::random_prime(bits);
        let q = super::aws_lc::random_prime(2048 - bits);
        if let Some(key) = Key::new(&p, &q, 65537) {
            assert_eq!(refused(&key), Error::Size);
        }
    }
}

#[test]
fn two_equal_primes() {
    let mut key = key();
    key.q = key.p.clone();
    key.n = &key.p * &key.p;
    key.dq = key.dp.clone();
    assert_eq!(refused(&key), Error::Inconsistent);
}

pub(super) fn with_composite_factor(random: &mut Random) -> Key {
    let half = BigUint::from(1u32) << 1023u32;
    loop {
        let composite = (random.number(&half) | &half | BigUint::from(1u32)) / 15u32 * 15u32;
        let odd = composite.bit(0) && composite.bits() == 1024;
        let key = Key::new(&composite, &super::keys::random_primes(1)[0], 65537);
        if let Some(key) = key.filter(|_| odd) {
            break key;
        }
    }
}

#[test]
fn a_factor_that_is_not_prime() {
    let mut random = Random::new();
    let key = with_composite_factor(&mut random);
    let ours = key.components(PrivateKey::portable).unwrap();
    let signature = ours.sign_unchecked(&[0; 256], &mut |bytes| random.fill(bytes));
    assert_eq!(signature.unwrap_err(), Error::Inconsistent);
}

#[test]
fn messages_not_below_the_modulus() {
    let mut random = Random::new();
    let key = key();
    let ours = key.components(PrivateKey::portable).unwrap();
    for message in [key.n.clone(), &key.n + 1u32, (BigUint::from(1u32) << 2048u32) - 1u32] {
        let bytes = message.to_bytes_be();
        let encoded = bytes.as_slice().try_into().unwrap();
        let signature = ours.sign_unchecked(encoded, &mut |bytes| random.fill(bytes));
        assert_eq!(signature.unwrap_err(), Error::MessageTooLarge);
    }
}

#[test]
fn unsupported_is_said() {
    let key = key();
    let made = key.components(PrivateKey::new);
    assert_eq!(made.is_ok(), crate::is_supported());
    if let Err(error) = made {
        assert_eq!(error, Error::Unsupported);
    }
}

#[test]
#[cfg(target_os = "macos")]
fn macos_loses_mask_registers() {
    assert!(!crate::is_supported());
}

#[test]
fn nothing_secret_is_printed() {
    let key = key();
    key.components(|c| assert_eq!(format!("{c:?}"), "Components { .. }"));
    let ours = key.components(PrivateKey::portable).unwrap();
    assert_eq!(format!("{ours:?}"), "PrivateKey { .. }");
    let unchecked = ours.sign_unchecked(&[0; 256], &mut |bytes| bytes.fill(7)).unwrap();
    assert_eq!(format!("{unchecked:?}"), "Unchecked { .. }");
}

#[test]
fn a_key_can_be_shared() {
    fn shared<T: Send + Sync>() {}
    shared::<PrivateKey>();
}
