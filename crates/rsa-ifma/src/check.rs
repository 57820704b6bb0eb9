//! The check of a signature with the public key, by the engine's own arithmetic.

use crate::engine::Engine;
use crate::error::Error;
use crate::modulo_n::{Modulus, Number, R_BITS};
use crate::words::{self, Words};
use std::fmt;

/// More of the stack than the check uses, which is about 11 KiB. Wiping as much as the private key does would take a
/// tenth of the check's time.
const DEPTH: usize = 16 * 1024;

/// The public half of an RSA-2048 key, ready to check signatures; about 13 KiB. Any number of threads can
/// check with it at once.
///
/// It shares no constant with a [`PrivateKey`](crate::PrivateKey): all of its own are made from `n` alone,
/// and it computes modulo `n` where the private key computes modulo the primes. What it shares is code and
/// processor, so let another library check some signatures, too.
pub struct PublicCheck {
    constants: Box<Constants>,
    engine: Engine,
}

/// What is made from `n` and `e`.
pub(crate) struct Constants {
    pub(crate) modulus: Modulus,
    /// `R`^2, which takes a number into Montgomery form.
    pub(crate) enter: Number,
    pub(crate) e: u64,
}

impl fmt::Debug for PublicCheck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PublicCheck").finish_non_exhaustive()
    }
}

impl PublicCheck {
    /// A check with AVX-512 IFMA. `n` and `e` are big-endian; leading zeros do no harm.
    ///
    /// # Errors
    /// [`Error::Unsupported`] where [`is_supported`](crate::is_supported) is false; [`Error::Size`] if
    /// `n` is even or not the product of two primes of 1024 bits by its size; [`Error::Exponent`] if `e` is
    /// even, below 3 or longer than 64 bits.
    pub fn new(n: &[u8], e: &[u8]) -> Result<Self, Error> {
        Self::with_engine(n, e, Engine::fast().ok_or(Error::Unsupported)?)
    }

    /// A check with the same formulas in ordinary integers, on any processor, for tests.
    ///
    /// # Errors
    /// As [`PublicCheck::new`], but never [`Error::Unsupported`].
    #[cfg(any(test, feature = "portable"))]
    pub fn portable(n: &[u8], e: &[u8]) -> Result<Self, Error> {
        Self::with_engine(n, e, Engine::plain())
    }

    pub(crate) fn with_engine(n: &[u8], e: &[u8], engine: Engine) -> Result<Self, Error> {
        let n: Words<32> = words::from_bytes(n).ok_or(Error::Size)?;
        if n[0] & 1 == 0 || n[31] >> 62 == 0 {
            return Err(Error::Size);
        }
        let [e] = words::from_bytes::<1>(e).ok_or(Error::Exponent)?;
        if e < 3 || e % 2 == 0 {
            return Err(Error::Exponent);
        }
        let mut constants = Box::new(Constants { modulus: Modulus::EMPTY, enter: Number::ZERO, e });
        constants.modulus.set(&n);
        let m = &constants.modulus;
        // In Montgomery form, 2^2070 · 4 is 2^2072 R = R^2.
        const { assert!(R_BITS == 2072) };
        let one = m.one();
        let two = words::add_modulo(&one, &one, &n);
        let four = words::add_modulo(&two, &two, &n);
        let [one, two, four] = [one, two, four].map(|x| Number::new(&x));
        constants.enter = engine.power_modulo_n(&two, &one, &four, 2071, m);
        Ok(Self { constants, engine })
    }

    /// For tests that spoil it.
    #[cfg(test)]
    pub(crate) fn constants_mut(&mut self) -> &mut Constants {
        &mut self.constants
    }

    /// Whether `signature`, to the power of `e` modulo `n`, is `encoded`; and both are below `n`.
    ///
    /// A signature that is not right can give the private key away: what remains of it in memory is wiped.
    pub fn verifies(&self, signature: &[u8; 256], encoded: &[u8; 256]) -> bool {
        self.engine
            .then_wipe::<DEPTH, _>(|| is_power(&self.constants, signature, encoded, self.engine))
    }
}

// A function of its own, so that its machine code can be found and read.
#[inline(never)]
fn is_power(c: &Constants, signature: &[u8; 256], encoded: &[u8; 256], engine: Engine) -> bool {
    let (signature, encoded) = (words::from_256_bytes(signature), words::from_256_bytes(encoded));
    let m = &c.modulus;
    let x = Number::new(&signature);
    let power = engine.power_modulo_n(&x, &c.enter, &x, c.e, m);
    words::less(&signature, &m.n) & m.is_congruent(&power, &encoded)
}
