//! Signatures in passes against AWS-LC, big numbers and single signatures.

use super::keys::{Key, extreme_primes, key, keys, random_primes};
use super::random::Random;
use super::signatures::{encode, messages};
use super::{engines, rounds};
use crate::{Error, PrivateKey};
use num_bigint::BigUint;
use std::collections::HashSet;

/// Every signature of a batch, checked with AWS-LC.
pub(super) fn sign_all(
    ours: &PrivateKey,
    theirs: &super::aws_lc::Key,
    encoded: &[[u8; 256]],
    random: &mut Random,
) -> Vec<Result<[u8; 256], Error>> {
    let signatures = ours.sign_batch_unchecked(encoded, &mut |bytes| random.fill(bytes));
    assert_eq!(signatures.len(), encoded.len());
    let check = |(signature, encoded): (Result<crate::Unchecked, Error>, &[u8; 256])| {
        signature?.check(|signature| theirs.verifies(signature, encoded))
    };
    signatures.into_iter().zip(encoded).map(check).collect()
}

fn shuffle<T>(list: &mut [T], random: &mut Random) {
    for i in (1..list.len()).rev() {
        list.swap(i, random.below(i as u64 + 1) as usize);
    }
}

#[test]
fn the_same_as_aws_lc() {
    let mut random = Random::new();
    let mut primes = random_primes(10);
    primes.extend(extreme_primes());
    for (name, engine) in engines() {
        let keys = keys(&primes, rounds(60), &mut random);
        let mut signed = 0;
        for (i, key) in keys.iter().enumerate() {
            let ours = key.components(|c| PrivateKey::with_engine(c, engine)).unwrap();
            let theirs = key.aws_lc();
            // All special messages for one key in five; every number of messages, in any order.
            let count = if i % 5 == 0 { 24 } else { i % 10 };
            let mut messages = messages(key, count.max(12), &mut random);
            shuffle(&mut messages, &mut random);
            messages.truncate(count);
            let encoded: Vec<_> = messages.iter().map(encode).collect();
            let signatures = sign_all(&ours, &theirs, &encoded, &mut random);
            for ((message, encoded), signature) in messages.iter().zip(&encoded).zip(signatures) {
                // AWS-LC refuses 0, 1 and n - 1, which are their own signatures, d being odd.
                let trivial = *message <= BigUint::from(1u32) || message + 1u32 == key.n;
                let expected = if trivial { *encoded } else { theirs.sign(encoded) };
                assert_eq!(signature, Ok(expected), "{name}");
                signed += 1;
            }
        }
        println!("{name}: {signed} signatures of {} keys", keys.len());
    }
}

#[test]
fn the_same_as_big_numbers_and_the_crate_rsa() {
    let mut random = Random::new();
    let primes = [random_primes(4), extreme_primes()].concat();
    for (_, engine) in engines() {
        for key in keys(&primes, rounds(4), &mut random) {
            let ours = key.components(|c| PrivateKey::with_engine(c, engine)).unwrap();
            let number = |bytes: &[u8]| rsa::BoxedUint::from_be_slice(bytes, 2048).unwrap();
            let [n, e] = [&key.n, &key.e].map(|x| number(&encode(x)));
            let theirs = rsa::PublicKey::new(n, e).unwrap();
            let messages = messages(&key, 5, &mut random);
            let encoded: Vec<_> = messages.iter().map(encode).collect();
            let signatures = ours.sign_batch_unchecked(&encoded, &mut |bytes| random.fill(bytes));
            for ((message, encoded), signature) in messages.iter().zip(&encoded).zip(signatures) {
                let signature = signature.unwrap().check(|_| true).unwrap();
                assert_eq!(signature, encode(&message.modpow(&key.d, &key.n)));
                let recovered = rsa::hazmat::rsa_encrypt(&theirs, &number(&signature)).unwrap();
                assert_eq!(recovered, number(encoded));
            }
        }
    }
}

#[test]
fn a_message_that_is_refused_refuses_no_other() {
    let mut random = Random::new();
    let key = key();
    let theirs = key.aws_lc();
    for (_, engine) in engines() {
        let ours = key.components(|c| PrivateKey::with_engine(c, engine)).unwrap();
        let refused: Vec<bool> = (0..11).map(|_| random.below(3) == 0).collect();
        let message = |&refused: &bool| {
            let message = random.number(&key.n);
            encode(&if refused { &key.n + message % 1000u32 } else { message })
        };
        let encoded: Vec<_> = refused.iter().map(message).collect();
        let signatures = sign_all(&ours, &theirs, &encoded, &mut random);
        for (signature, refused) in signatures.into_iter().zip(refused) {
            assert_eq!(signature.err(), refused.then_some(Error::MessageTooLarge));
        }
    }
}

#[test]
fn threads_share_a_key_and_mix_passes_with_single_signatures() {
    let mut random = Random::new();
    let key = key();
    for (_, engine) in engines() {
        let ours = key.components(|c| PrivateKey::with_engine(c, engine)).unwrap();
        std::thread::scope(|scope| {
            for thread in 0..12 {
                let message = random.number(&key.n);
                let mut random = Random::new();
                let (key, ours) = (&key, &ours);
                scope.spawn(move || {
                    let expected = encode(&message.modpow(&key.d, &key.n));
                    for round in 0..rounds(5) {
                        let encoded = vec![encode(&message); (thread + round) % 6 + 1];
                        let random = &mut |bytes: &mut [u8]| random.fill(bytes);
                        let signatures = if thread % 4 == 0 {
                            vec![ours.sign_unchecked(&encoded[0], random)]
                        } else {
                            ours.sign_batch_unchecked(&encoded, random)
                        };
                        for signature in signatures {
                            assert_eq!(signature.unwrap().check(|_| true), Ok(expected));
                        }
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
    for (name, engine) in engines() {
        let ours = key.components(|c| PrivateKey::with_engine(c, engine)).unwrap();
        // More than one value serves for, and with the instructions, than eight do.
        let passes = rounds(if name == "AVX-512" { 300 } else { 40 });
        let mut drawn = 0;
        let message = encode(&random.number(&key.n));
        let mut results = HashSet::new();
        // In all lanes of all passes, also those without a message.
        let blinded = super::faults::watch(|| {
            for pass in 0..passes {
                let encoded = vec![message; pass % 4 + 1];
                let signatures = ours.sign_batch_unchecked(&encoded, &mut |bytes| {
                    drawn += 1;
                    random.fill(bytes);
                });
                results.extend(signatures.into_iter().map(|s| s.unwrap().check(|_| true).unwrap()));
            }
        });
        assert_eq!(results.len(), 1);
        // Lanes without a message stay zero, whatever they are multiplied by.
        let blinded: Vec<_> = blinded.into_iter().filter(|x| x.iter().any(|&w| w != 0)).collect();
        let seen: HashSet<_> = blinded.iter().collect();
        assert_eq!(seen.len(), blinded.len());
        // Eight values at a time for four lanes, each for 32 passes.
        assert_eq!(drawn, 4 * 8 * passes.div_ceil(256));
    }
}

#[test]
fn a_child_after_fork_makes_values_of_its_own() {
    let mut random = Random::new();
    let key = key();
    let ours = key.components(PrivateKey::portable).unwrap();
    let mut drawn = 0;
    let mut sign = |ours: &PrivateKey| {
        let random = &mut |bytes: &mut [u8]| {
            drawn += 1;
            random.fill(bytes);
        };
        assert!(ours.sign_batch_unchecked(&[[0; 256]; 4], random)[0].is_ok());
        drawn
    };
    assert_eq!((sign(&ours), sign(&ours)), (32, 32));
    ours.forget_process();
    assert_eq!(sign(&ours), 64);
}

#[test]
fn zeros_are_not_random_and_no_message_no_signature() {
    let key = key();
    let ours = key.components(PrivateKey::portable).unwrap();
    for signature in ours.sign_batch_unchecked(&[[0; 256]; 5], &mut |_| {}) {
        assert_eq!(signature.unwrap_err(), Error::Randomness);
    }
    assert!(ours.sign_batch_unchecked(&[], &mut |_| panic!("nothing is drawn")).is_empty());
}

#[test]
fn a_factor_that_is_not_prime() {
    let mut random = Random::new();
    let key: Key = super::refusals::with_composite_factor(&mut random);
    let ours = key.components(PrivateKey::portable).unwrap();
    let signatures = ours.sign_batch_unchecked(&[[0; 256]; 4], &mut |bytes| random.fill(bytes));
    for signature in signatures {
        assert_eq!(signature.unwrap_err(), Error::Inconsistent);
    }
}
