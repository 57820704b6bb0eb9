//! The numbers that a private key is made of.

use std::fmt;

/// The numbers of an RSA private key, each big-endian; leading zeros do no harm.
///
/// The names are those of RFC 8017: `n = p q`, `dp = d mod (p - 1)`, `dq = d mod (q - 1)`,
/// `qinv = 1 / q mod p`.
#[derive(Clone, Copy)]
pub struct Components<'a> {
    /// The modulus.
    pub n: &'a [u8],
    /// The public exponent: odd, at least 3, at most 64 bits.
    pub e: &'a [u8],
    /// The first prime, of exactly 1024 bits.
    pub p: &'a [u8],
    /// The second prime, of exactly 1024 bits.
    pub q: &'a [u8],
    /// The private exponent modulo `p - 1`.
    pub dp: &'a [u8],
    /// The private exponent modulo `q - 1`.
    pub dq: &'a [u8],
    /// The inverse of `q` modulo `p`.
    pub qinv: &'a [u8],
}

impl fmt::Debug for Components<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Components").finish_non_exhaustive()
    }
}
