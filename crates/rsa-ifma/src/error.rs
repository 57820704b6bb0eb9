use std::fmt;

/// Why there is no key, or no signature. No variant carries key material.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// This processor (or this operating system) lacks AVX-512 F, DQ, VL or IFMA.
    Unsupported,
    /// A prime has not exactly 1024 bits, or a number does not fit its place.
    Size,
    /// The public exponent is even, below 3, or longer than 64 bits.
    Exponent,
    /// The components do not belong together, or a factor of the modulus is not a prime.
    Inconsistent,
    /// The encoded message is not below the modulus.
    MessageTooLarge,
    /// The randomness is not random: it gave zeros.
    Randomness,
    /// The signature did not verify: a fault, and the signature must not be seen by anyone.
    Fault,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unsupported => "this processor has no AVX-512 IFMA",
            Self::Size => "not an RSA-2048 key with two primes of 1024 bits",
            Self::Exponent => "the public exponent is not an odd number from 3 to 2^64",
            Self::Inconsistent => "the components of the private key do not belong together",
            Self::MessageTooLarge => "the encoded message is not below the modulus",
            Self::Randomness => "the source of randomness gave zeros",
            Self::Fault => "the signature does not verify",
        })
    }
}

impl std::error::Error for Error {}
