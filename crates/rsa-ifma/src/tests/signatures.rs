//! Signatures against AWS-LC, big numbers and the crate `rsa`.

use super::keys::{Key, extreme_primes, key, keys, random_primes};
use super::random::Random;
use super::{engines, rounds};
use crate::check::PublicCheck;
use crate::{Error, PrivateKey};
use num_bigint::BigUint;
use std::collections::HashSet;

pub(super) fn encode(x: &BigUint) -> [u8; 256] {
    let bytes = x.to_bytes_be();
    let mut encoded = [0; 256];
    encoded[256 - bytes.len()..].copy_from_slice(&bytes);
    encoded
}

/// Messages below `n`: the ones with special residues, then others.
pub(super) fn messages(key: &Key, count: usize, random: &mut Random) -> Vec<BigUint> {
    let Key { n, p, q, .. } = key;
    let one = BigUint::from(1u32);
    let mut special = vec![
        BigUint::ZERO,
        one.clone(),
        n - 1u32,
        p.clone(),
        q.clone(),
        n - p,
        n - q,
        p * random.number(q),
        q * random.number(p),
        p + 1u32,
        q - 1u32,
        (one << 2040u32) % n,
    ];
    special.truncate(count);
    let others = (special.len()..count).map(|_| random.number(n));
    special.into_iter().chain(others.collect::<Vec<_>>()).collect()
}

#[test]
fn the_same_as_aws_lc() {
    let mut random = Random::new();
    let mut primes = random_primes(10);
    primes.extend(extreme_primes());
    for (name, engine) in engines() {
        let keys = keys(&primes, rounds(100), &mut random);
        let mut signed = 0;
        for (i, key) in keys.iter().enumerate() {
            let ours = key.components(|c| PrivateKey::with_engine(c, engine)).unwrap();
            let check = key.components(|c| PublicCheck::with_engine(c.n, c.e, engine)).unwrap();
            let theirs = key.aws_lc();
            // All special messages for one key in five, a few others for each.
            let count = if i % 5 == 0 { 24 } else { 4 };
            for message in messages(key, count, &mut random).into_iter().rev().take(count) {
                let encoded = encode(&message);
                let signature = ours
                    .sign_unchecked(&encoded, &mut |bytes| random.fill(bytes))
                    .unwrap()
                    .check(|signature| theirs.verifies(signature, &encoded))
                    .unwrap();
                assert!(check.verifies(&signature, &encoded), "{name}");
                // AWS-LC refuses 0, 1 and n - 1, which are their own signatures, d being odd.
                let trivial = message <= BigUint::from(1u32) || &message + 1u32 == key.n;
                let expected = if trivial { encoded } else { theirs.sign(&encoded) };
                assert_eq!(signature, expected, "{name}");
                signed += 1;
            }
        }
        println!("{name}: {signed} signatures of {} keys", keys.len());
    }
}

#[test]
fn the_same_as_big_numbers_and_the_crate_rsa() {
    let mut random = Random::new();
    let mut primes = random_primes(4);
    primes.extend(extreme_primes());
    for (_, engine) in engines() {
        for key in keys(&primes, rounds(4), &mut random) {
            let ours = key.components(|c| PrivateKey::with_engine(c, engine)).unwrap();
            let number = |bytes: &[u8]| rsa::BoxedUint::from_be_slice(bytes, 2048).unwrap();
            let [n, e] = [&key.n, &key.e].map(|x| number(&encode(x)));
            let theirs = rsa::PublicKey::new(n, e).unwrap();
            for message in messages(&key, 4, &mut random) {
                let encoded = encode(&message);
                let signature = ours
                    .sign_unchecked(&encoded, &mut |bytes| random.fill(bytes))
                    .unwrap()
                    .check(|_| true)
                    .unwrap();
                let expected = message.modpow(&key.d, &key.n);
                assert_eq!(signature, encode(&expected));
                // There is one signature only, so checking it is as good as comparing it.
                let recovered = rsa::hazmat::rsa_encrypt(&theirs, &number(&signature)).unwrap();
                assert_eq!(recovered, number(&encoded));
            }
        }
    }
}

#[test]
fn threads_share_a_key() {
    let mut random = Random::new();
    let key = key();
    for (_, engine) in engines() {
        let ours = key.components(|c| PrivateKey::with_engine(c, engine)).unwrap();
        std::thread::scope(|scope| {
            for _ in 0..12 {
                let message = random.number(&key.n);
                let mut random = Random::new();
                let (key, ours) = (&key, &ours);
                scope.spawn(move || {
                    let expected = encode(&message.modpow(&key.d, &key.n));
                    for _ in 0..rounds(10) {
                        let signature = ours
                            .sign_unchecked(&encode(&message), &mut |bytes| random.fill(bytes))
                            .unwrap();
                        assert_eq!(signature.check(|_| true), Ok(expected));
                    }
                });
            }
        });
    }
}

#[test]
fn no_blinding_value_is_used_twice() {
    let mut random = Random::new();
    let key = key();
    for (_, engine) in engines() {
        let ours = key.components(|c| PrivateKey::with_engine(c, engine)).unwrap();
        let count = rounds(300);
        let mut drawn = 0;
        let mut seen = HashSet::new();
        // Blinding does nothing to 0.
        let message = encode(&(random.number(&(&key.n - 1u32)) + 1u32));
        let mut results = HashSet::new();
        for _ in 0..count {
            super::faults::watch(|| {
                let signature = ours.sign_unchecked(&message, &mut |bytes| {
                    drawn += 1;
                    random.fill(bytes);
                });
                results.insert(signature.unwrap().check(|_| true).unwrap());
            })
            .into_iter()
            .for_each(|blinded| assert!(seen.insert(blinded)));
        }
        assert_eq!((seen.len(), results.len()), (count, 1));
        // Eight values at a time, each for 32 signatures.
        assert_eq!(drawn, 8 * count.div_ceil(256));
    }
}

#[test]
fn zeros_are_not_random() {
    let key = key();
    let ours = key.components(PrivateKey::portable).unwrap();
    let signature = ours.sign_unchecked(&[0; 256], &mut |_| {});
    assert_eq!(signature.unwrap_err(), Error::Randomness);
}
