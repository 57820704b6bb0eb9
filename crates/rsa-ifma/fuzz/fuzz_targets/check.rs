#![no_main]
//! Any modulus, exponent, signature and message: the check says what big numbers say.
//!
//! Input: 256 bytes `n`, 8 bytes `e`, 256 bytes signature, then the message; or, if it is shorter, where to
//! change the right message.

use libfuzzer_sys::fuzz_target;
use num_bigint::BigUint;
use rsa_ifma::PublicCheck;

fuzz_target!(|input: &[u8]| {
    let Some((n, rest)) = input.split_first_chunk::<256>() else { return };
    let Some((e, rest)) = rest.split_first_chunk::<8>() else { return };
    let Some((signature, message)) = rest.split_first_chunk::<256>() else { return };
    let mut n = *n;
    // Mostly one that is taken.
    n[0] |= 0x40;
    n[255] |= u8::from(message.len() % 8 != 7);
    let made = PublicCheck::new(&n, e).or_else(|_| PublicCheck::portable(&n, e));
    let [n, e, s] = [&n[..], e, signature].map(BigUint::from_bytes_be);
    let good = n.bit(0) && e.bit(0) && e > BigUint::from(1u32);
    assert_eq!(made.is_ok(), good);
    let Ok(check) = made else { return };

    let power = s.modpow(&e, &n);
    let digits = power.to_bytes_be();
    let mut encoded = [0; 256];
    encoded[256 - digits.len()..].copy_from_slice(&digits);
    match message.first_chunk() {
        Some(message) => encoded = *message,
        None => {
            message.chunks_exact(2).for_each(|change| encoded[usize::from(change[0])] ^= change[1])
        }
    }
    let right = s < n && BigUint::from_bytes_be(&encoded) == power;
    assert_eq!(check.verifies(signature, &encoded), right);
});
