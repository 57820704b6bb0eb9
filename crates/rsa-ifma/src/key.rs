//! What the crate offers: a private key, and the signatures that it makes.

use crate::batch::{Batch, PASS};
use crate::blinding::Pool;
use crate::check::PublicCheck;
use crate::components::Components;
use crate::crt;
use crate::engine::Engine;
use crate::error::Error;
use crate::pair::Pair;
use crate::secret::Secret;
use crate::single::Single;
use crate::words::{self, Words};
use std::fmt;
use std::sync::OnceLock;
use zeroize::Zeroize;

/// More of the stack than anything here uses: the first pass of a key takes about 40 KiB, and 52 where the plain
/// lanes are compiled in.
const DEPTH: usize = 64 * 1024;

/// Whether this processor has AVX-512 F, DQ, VL and IFMA, and the operating system saves its registers;
/// on macOS it does not do so reliably, so the answer there is no.
///
/// If not, [`PrivateKey::new`] refuses every key.
pub fn is_supported() -> bool {
    Engine::fast().is_some()
}

/// An RSA-2048 private key, ready to sign; about 15 KiB. Any number of threads can sign with it at
/// once. Wiped when dropped.
pub struct PrivateKey {
    secret: Box<Secret>,
    blinding: Pool<Pair>,
    /// For several signatures at a time; made when they are first wanted.
    batch: OnceLock<Batch>,
    engine: Engine,
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PrivateKey").finish_non_exhaustive()
    }
}

impl PrivateKey {
    /// A key that signs with AVX-512 IFMA.
    ///
    /// The components are checked against each other, but the primes are not proved to be prime:
    /// with others, signing fails or its result does not verify.
    ///
    /// # Errors
    /// [`Error::Unsupported`] where [`is_supported`] is false; [`Error::Size`], [`Error::Exponent`]
    /// or [`Error::Inconsistent`] for a key that cannot be used.
    pub fn new(components: &Components<'_>) -> Result<Self, Error> {
        Self::with_engine(components, Engine::fast().ok_or(Error::Unsupported)?)
    }

    /// A key that signs with the same formulas in ordinary integers, on any processor: some ten
    /// times as slow as other libraries, for tests.
    ///
    /// # Errors
    /// As [`PrivateKey::new`], but never [`Error::Unsupported`].
    #[cfg(any(test, feature = "portable"))]
    pub fn portable(components: &Components<'_>) -> Result<Self, Error> {
        Self::with_engine(components, Engine::plain())
    }

    /// For benchmarks: so many squarings, each of the last one's result.
    #[cfg(feature = "portable")]
    #[doc(hidden)]
    pub fn squarings(&self, times: usize) -> bool {
        let m = &self.secret.moduli;
        let last = (0..times).fold(self.secret.one, |x, _| self.engine.square(&x, m));
        std::hint::black_box(last) != self.secret.enter
    }

    /// For benchmarks: so many multiplications, each by the last one's result.
    #[cfg(feature = "portable")]
    #[doc(hidden)]
    pub fn multiplications(&self, times: usize) -> bool {
        let (m, one) = (&self.secret.moduli, &self.secret.one);
        let last = (0..times).fold(*one, |x, _| self.engine.multiply(&x, one, m));
        std::hint::black_box(last) != self.secret.enter
    }

    /// For benchmarks: an exponentiation with the private exponents.
    #[cfg(feature = "portable")]
    #[doc(hidden)]
    pub fn exponentiation(&self) -> bool {
        let secret = &*self.secret;
        let x = self.engine.power(&secret.enter, &secret.one, &secret.exponents, &secret.moduli);
        std::hint::black_box(x) != secret.enter
    }

    pub(crate) fn with_engine(components: &Components<'_>, engine: Engine) -> Result<Self, Error> {
        let secret = engine.then_wipe::<DEPTH, _>(|| Secret::new(components, engine))?;
        Ok(Self { secret, blinding: Pool::new(), batch: OnceLock::new(), engine })
    }

    /// For tests that spoil it.
    #[cfg(test)]
    pub(crate) fn secret_mut(&mut self) -> &mut Secret {
        &mut self.secret
    }

    /// Raises an encoded message (for instance of PKCS #1 v1.5: `00 01 ff … 00`, algorithm, hash) to
    /// the private exponent.
    ///
    /// The result must be checked against the *public* key before anyone sees it: one signature that a fault
    /// has spoilt modulo one of the primes is enough to factor the modulus. [`Unchecked::verified_by`] and
    /// [`Unchecked::check`], with another library, are the only ways to its bytes.
    ///
    /// `random` fills its argument with random bytes of cryptographic quality. It is called for one
    /// signature in a few hundred, to blind the exponentiation.
    ///
    /// # Errors
    /// [`Error::MessageTooLarge`] if the message is not below the modulus; [`Error::Randomness`] if
    /// `random` gives zeros; [`Error::Inconsistent`] if a factor of the modulus turns out not to be
    /// a prime.
    pub fn sign_unchecked(
        &self,
        encoded: &[u8; 256],
        random: &mut dyn FnMut(&mut [u8]),
    ) -> Result<Unchecked, Error> {
        self.engine.then_wipe::<DEPTH, _>(|| {
            let (secret, engine) = (&*self.secret, self.engine);
            let message = words::from_bytes(encoded).ok_or(Error::MessageTooLarge)?;
            if !words::less(&message, &secret.n) {
                return Err(Error::MessageTooLarge);
            }
            let mut single = Single { secret, engine };
            let blinding = self.blinding.take(&mut single, random)?;
            let signature = crt::private_operation(secret, &message, &blinding, engine);
            self.blinding.put(blinding, &mut single);
            Ok(Unchecked::new(&signature))
        })
    }
}

impl PrivateKey {
    /// Signs messages as [`PrivateKey::sign_unchecked`] does, four ([`PASS`]) at a time, in less time than four
    /// single signatures take; fewer take as long as four. The results are in the order of the messages.
    ///
    /// The first call prepares the key for it, in about the time of a signature.
    ///
    /// ```no_run
    /// # use rsa_ifma::{Error, PrivateKey};
    /// # fn fill_with_random_bytes(_: &mut [u8]) {}
    /// # fn verifies(signature: &[u8; 256], encoded: &[u8; 256]) -> bool { true }
    /// # fn sign(key: &PrivateKey, encoded: &[[u8; 256]; 4]) -> Result<(), Error> {
    /// let signatures = key.sign_batch_unchecked(encoded, &mut fill_with_random_bytes);
    /// for (signature, encoded) in signatures.into_iter().zip(encoded) {
    ///     let signature = signature?.check(|s| verifies(s, encoded))?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// For each message, as [`PrivateKey::sign_unchecked`].
    pub fn sign_batch_unchecked(
        &self,
        encoded: &[[u8; 256]],
        random: &mut dyn FnMut(&mut [u8]),
    ) -> Vec<Result<Unchecked, Error>> {
        let mut signatures = Vec::with_capacity(encoded.len());
        for encoded in encoded.chunks(PASS) {
            self.engine.then_wipe::<DEPTH, _>(|| self.sign_pass(encoded, random, &mut signatures));
        }
        signatures
    }

    fn sign_pass(
        &self,
        encoded: &[[u8; 256]],
        random: &mut dyn FnMut(&mut [u8]),
        signatures: &mut Vec<Result<Unchecked, Error>>,
    ) {
        let (secret, engine) = (&*self.secret, self.engine);
        let batch = self.batch.get_or_init(|| Batch::new(secret, engine));
        let mut numbers = [[0; 32]; PASS];
        let mut fits = [false; PASS];
        for (i, encoded) in encoded.iter().enumerate() {
            let message = words::from_bytes(encoded).unwrap_or([u64::MAX; 32]);
            if words::less(&message, &secret.n) {
                (numbers[i], fits[i]) = (message, true);
            }
        }
        let signed = batch.private_operation(&numbers, secret, engine, random);
        signatures.extend((0..encoded.len()).map(|i| match &signed {
            _ if !fits[i] => Err(Error::MessageTooLarge),
            Ok(signed) => Ok(Unchecked::new(&signed[i])),
            Err(error) => Err(*error),
        }));
    }
}

#[cfg(test)]
impl PrivateKey {
    pub(crate) fn batch_mut(&mut self) -> &mut Batch {
        self.batch.get_mut().expect("after a batch")
    }

    /// As if the blinding values were those of a parent process.
    pub(crate) fn forget_process(&self) {
        self.batch.get().expect("after a batch").forget_process();
    }
}

/// A signature that nobody may see before it is checked. Wiped when dropped.
#[must_use]
// Boxed: whoever hands it on would leave copies behind.
pub struct Unchecked(Box<[u8; 256]>);

impl Unchecked {
    /// Leaves a copy on the stack.
    fn new(signature: &Words<32>) -> Self {
        Self(Box::new(words::to_bytes(signature)))
    }

    /// The signature, if the engine's own check with the public key finds it right.
    ///
    /// # Errors
    /// [`Error::Fault`] if not.
    pub fn verified_by(self, check: &PublicCheck, encoded: &[u8; 256]) -> Result<[u8; 256], Error> {
        self.check(|signature| check.verifies(signature, encoded))
    }

    /// The signature, if `verify` says that it is right: that to the power of `e` modulo `n` it
    /// gives the encoded message.
    ///
    /// # Errors
    /// [`Error::Fault`] if not.
    pub fn check(self, verify: impl FnOnce(&[u8; 256]) -> bool) -> Result<[u8; 256], Error> {
        if verify(&self.0) { Ok(*self.0) } else { Err(Error::Fault) }
    }
}

impl Drop for Unchecked {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Unchecked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unchecked").finish_non_exhaustive()
    }
}
