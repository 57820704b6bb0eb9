#![no_main]
//! Any messages: those that are not below the modulus are refused, the signatures of the others verify.

#[path = "key.rs"]
mod key;

use libfuzzer_sys::fuzz_target;
use num_bigint::BigUint;
use rsa_ifma::{Error, PrivateKey};
use std::sync::LazyLock;

static KEY: LazyLock<(key::Key, PrivateKey)> = LazyLock::new(|| {
    let key = key::key();
    let private = key::private(&key.components).expect("a good key");
    (key, private)
});

fuzz_target!(|input: (u8, Vec<[u8; 256]>)| {
    let (key, private) = &*KEY;
    let (mut next, messages) = input;
    let messages = &messages[..messages.len().min(9)];
    let mut random = |bytes: &mut [u8]| {
        bytes.fill_with(|| {
            next = next.wrapping_mul(5).wrapping_add(1);
            next
        });
    };
    let signatures = private.sign_batch_unchecked(messages, &mut random);
    assert_eq!(signatures.len(), messages.len());
    for (signature, message) in signatures.into_iter().zip(messages) {
        let number = BigUint::from_bytes_be(message);
        match signature {
            Ok(signature) => {
                signature
                    .check(|s| BigUint::from_bytes_be(s).modpow(&key.e, &key.n) == number)
                    .expect("a right signature");
            }
            Err(error) => {
                assert_eq!(error, Error::MessageTooLarge);
                assert!(number >= key.n);
            }
        }
    }
});
