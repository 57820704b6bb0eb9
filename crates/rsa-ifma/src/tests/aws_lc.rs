//! The second opinion: AWS-LC, through a few safe calls.

use aws_lc_sys::*;
use num_bigint::BigUint;
use std::ptr::{null, null_mut};

/// A number of AWS-LC's.
struct Number(*mut BIGNUM);

impl Number {
    fn new(x: &BigUint) -> Self {
        let bytes = x.to_bytes_be();
        // SAFETY: the pointer and the length are those of `bytes`; null asks for a new number.
        Self(unsafe { BN_bin2bn(bytes.as_ptr(), bytes.len(), null_mut()) })
    }

    fn value(&self) -> BigUint {
        // SAFETY: `self.0` is a live number.
        let mut bytes = vec![0; unsafe { BN_num_bytes(self.0) } as usize];
        // SAFETY: `bytes` has the length that the call above asked for.
        unsafe { BN_bn2bin(self.0, bytes.as_mut_ptr()) };
        BigUint::from_bytes_be(&bytes)
    }
}

impl Drop for Number {
    fn drop(&mut self) {
        // SAFETY: the number is ours, and not used again.
        unsafe { BN_free(self.0) };
    }
}

pub(super) fn random_prime(bits: i32) -> BigUint {
    let number = Number::new(&BigUint::ZERO);
    // SAFETY: a live number, and null where null is allowed.
    let made = unsafe { BN_generate_prime_ex(number.0, bits, 0, null(), null(), null_mut()) };
    assert_eq!(made, 1);
    number.value()
}

pub(super) fn is_prime(x: &BigUint) -> bool {
    let number = Number::new(x);
    let mut prime = 0;
    // SAFETY: live pointers, and null where null is allowed.
    let done =
        unsafe { BN_primality_test(&raw mut prime, number.0, 20, null_mut(), 1, null_mut()) };
    assert_eq!(done, 1);
    prime == 1
}

/// A private key of AWS-LC's.
pub(super) struct Key(*mut RSA);

impl Key {
    /// n, e, d, p, q, dp, dq, qinv.
    pub(super) fn new(numbers: [&BigUint; 8]) -> Self {
        let [n, e, d, p, q, dp, dq, qinv] = numbers.map(Number::new);
        // SAFETY: all are live numbers, which the call copies.
        let rsa = unsafe { RSA_new_private_key(n.0, e.0, d.0, p.0, q.0, dp.0, dq.0, qinv.0) };
        assert!(!rsa.is_null(), "AWS-LC refuses the key");
        Self(rsa)
    }

    pub(super) fn sign(&self, encoded: &[u8; 256]) -> [u8; 256] {
        let mut signature = [0; 256];
        let mut length = 0;
        // SAFETY: a live key, and pointers with the lengths of what they point to.
        let done = unsafe {
            RSA_sign_raw(
                self.0,
                &raw mut length,
                signature.as_mut_ptr(),
                256,
                encoded.as_ptr(),
                256,
                RSA_NO_PADDING,
            )
        };
        // SAFETY: takes the last error of this thread.
        let error = unsafe { ERR_get_error() } & 0xfff;
        assert_eq!((done, length), (1, 256), "AWS-LC: reason {error}");
        signature
    }

    /// Whether `signature` to the power of `e` is the encoded message.
    pub(super) fn verifies(&self, signature: &[u8; 256], encoded: &[u8; 256]) -> bool {
        let mut recovered = [0; 256];
        let mut length = 0;
        // SAFETY: as in `sign`.
        let done = unsafe {
            RSA_verify_raw(
                self.0,
                &raw mut length,
                recovered.as_mut_ptr(),
                256,
                signature.as_ptr(),
                256,
                RSA_NO_PADDING,
            )
        };
        done == 1 && length == 256 && recovered == *encoded
    }
}

impl Drop for Key {
    fn drop(&mut self) {
        // SAFETY: the key is ours, and not used again.
        unsafe { RSA_free(self.0) };
    }
}
