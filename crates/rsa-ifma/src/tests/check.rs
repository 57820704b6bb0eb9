//! The check accepts what AWS-LC and big numbers accept, and nothing else.

use super::keys::{extreme_primes, key, keys, random_primes};
use super::modulo_n::moduli;
use super::random::{Random, power_of_two};
use super::{engines, rounds};
use crate::check::PublicCheck;
use crate::{Error, PrivateKey};
use num_bigint::BigUint;

fn bytes(x: &BigUint) -> [u8; 256] {
    let digits = x.to_bytes_be();
    let mut bytes = [0; 256];
    bytes[256 - digits.len()..].copy_from_slice(&digits);
    bytes
}

/// A signature and a message of which at least one is not what it was.
fn spoilt(s: &BigUint, m: &BigUint, n: &BigUint, random: &mut Random) -> [BigUint; 2] {
    let (mut signature, mut message) = (s.clone(), m.clone());
    let flip = |x: &mut BigUint, bit: u64| x.set_bit(bit, !x.bit(bit));
    match random.below(8) {
        0 => signature = (s + 1u32) % n,
        1 => message = (m + 1u32) % n,
        2 => signature = random.number(n),
        3 => message = random.number(n),
        4 | 5 => flip(&mut message, random.below(2048)),
        _ => flip(&mut signature, random.below(2048)),
    }
    [signature, message]
}

#[test]
fn any_modulus_and_exponent() {
    let mut random = Random::new();
    let one = BigUint::from(1u32);
    for (name, engine) in engines() {
        let (mut accepted, mut refused) = (0, 0);
        for n in moduli(&mut random) {
            for e in [3, 5, 17, 65537, (1 << 32) + 15, u64::MAX, 1 << 63 | 1] {
                let check = PublicCheck::with_engine(&n.to_bytes_be(), &e.to_be_bytes(), engine);
                let check = check.unwrap();
                let power = |s: &BigUint| s.modpow(&BigUint::from(e), &n);
                let mut signatures = vec![BigUint::ZERO, one.clone(), &n - 1u32];
                signatures.extend((0..rounds(3)).map(|_| random.number(&n)));
                for s in signatures {
                    let m = power(&s);
                    assert!(check.verifies(&bytes(&s), &bytes(&m)), "{name}, e = {e}, n = {n:x}");
                    accepted += 1;
                    for _ in 0..rounds(4) {
                        let [s, m] = spoilt(&s, &m, &n, &mut random);
                        let right = s < n && power(&s) == m;
                        assert_eq!(check.verifies(&bytes(&s), &bytes(&m)), right, "{name}");
                        refused += u32::from(!right);
                    }
                    // The same residues, but not below n.
                    let room = power_of_two(2048) - &n;
                    assert!(s >= room || !check.verifies(&bytes(&(&s + &n)), &bytes(&m)));
                    assert!(m >= room || !check.verifies(&bytes(&s), &bytes(&(&m + &n))));
                }
            }
        }
        println!("{name}: {accepted} accepted, {refused} refused");
    }
}

#[test]
fn the_same_verdicts_as_aws_lc() {
    let mut random = Random::new();
    let mut primes = random_primes(6);
    primes.extend(extreme_primes());
    for (name, engine) in engines() {
        for key in keys(&primes, rounds(30), &mut random) {
            let ours = key.components(|c| PrivateKey::with_engine(c, engine)).unwrap();
            let check = key.components(|c| PublicCheck::with_engine(c.n, c.e, engine)).unwrap();
            let theirs = key.aws_lc();
            for _ in 0..3 {
                let m = random.number(&key.n);
                let encoded = bytes(&m);
                let signature = ours
                    .sign_unchecked(&encoded, &mut |bytes| random.fill(bytes))
                    .unwrap()
                    .verified_by(&check, &encoded)
                    .unwrap();
                assert!(theirs.verifies(&signature, &encoded), "{name}");
                let s = BigUint::from_bytes_be(&signature);
                for _ in 0..10 {
                    let [s, m] = spoilt(&s, &m, &key.n, &mut random).map(|x| bytes(&x));
                    assert_eq!(check.verifies(&s, &m), theirs.verifies(&s, &m), "{name}");
                }
            }
        }
    }
}

#[test]
fn a_wrong_signature_does_not_come_out() {
    let mut random = Random::new();
    let (key, other) = (key(), key());
    for (_, engine) in engines() {
        let ours = key.components(|c| PrivateKey::with_engine(c, engine)).unwrap();
        let check = other.components(|c| PublicCheck::with_engine(c.n, c.e, engine)).unwrap();
        let signature = ours.sign_unchecked(&[1; 256], &mut |bytes| random.fill(bytes)).unwrap();
        assert_eq!(signature.verified_by(&check, &[1; 256]), Err(Error::Fault));
    }
}

#[test]
fn what_it_does_not_take() {
    let n = power_of_two(2048) - 1u32;
    let refused = |n: &BigUint, e: &[u8]| PublicCheck::portable(&n.to_bytes_be(), e).unwrap_err();
    for e in [&[][..], &[0], &[1], &[2], &[1, 0, 0], &[1, 0, 0, 0, 0, 0, 0, 0, 1]] {
        assert_eq!(refused(&n, e), Error::Exponent, "{e:?}");
    }
    for n in [&n - 1u32, &n + 2u32, power_of_two(2046) - 1u32, BigUint::ZERO] {
        assert_eq!(refused(&n, &[3]), Error::Size);
    }
    let long = [&[0, 0][..], &n.to_bytes_be()].concat();
    let check = PublicCheck::portable(&long, &[0, 0, 0, 0, 0, 0, 0, 0, 3]).unwrap();
    assert_eq!(format!("{check:?}"), "PublicCheck { .. }");
    assert_eq!(
        PublicCheck::new(&long, &[3]).err(),
        (!crate::is_supported()).then_some(Error::Unsupported)
    );
}
