#![no_main]
//! Any message: refused if it is not below the modulus, else its signature verifies.

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

fuzz_target!(|message: [u8; 256]| {
    let (key, private) = &*KEY;
    let number = BigUint::from_bytes_be(&message);
    let mut next = 0u8;
    let mut random = |bytes: &mut [u8]| {
        bytes.fill_with(|| {
            next = next.wrapping_mul(5).wrapping_add(message[usize::from(next)] | 1);
            next
        });
    };
    match private.sign_unchecked(&message, &mut random) {
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
});
