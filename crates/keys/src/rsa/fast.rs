//! A key in the form of the fast engine, and the checks that stand before each of its signatures: one that is
//! wrong modulo one of the primes would give the key away.
//!
//! The engine checks every signature itself, against `n` and `e` alone. AWS-LC, which shares nothing with
//! it, checks the first ones of each key, and some later ones. Whichever refuses one, the key is done with
//! the engine.

use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU64, Ordering};

use aws_lc_rs::rand;
use cloudfront::HashAlgorithm;
pub use rsa_ifma::PASS;
use rsa_ifma::{Components, Error, PrivateKey, PublicCheck, Unchecked};

use crate::aws_lc::{Hash, PrivateRsa, PublicRsa};

/// The signatures of each key that AWS-LC checks, too: so many at the beginning,
const FIRST: u64 = 8;
/// and then one in so many.
const ONE_IN: u64 = 1024;

/// Signatures that were wrong and were made again by AWS-LC.
static DISCARDED: AtomicU64 = AtomicU64::new(0);
static NOTICE: AtomicU8 = AtomicU8::new(NONE);
const NONE: u8 = 0;
const DUE: u8 = 1;
const TAKEN: u8 = 2;

/// How many signatures of the fast engine were discarded since the process began. Anything but 0 means
/// that the processor or its memory is broken.
pub fn discarded() -> u64 {
    DISCARDED.load(Ordering::Relaxed)
}

/// Whether a signature was discarded and nobody has been told: true once in a process.
pub fn take_notice() -> bool {
    // Asked after every signature, so nothing is written as long as there is nothing.
    NOTICE.load(Ordering::Relaxed) == DUE
        && NOTICE.compare_exchange(DUE, TAKEN, Ordering::Relaxed, Ordering::Relaxed).is_ok()
}

/// What is signed.
pub struct Message<'a> {
    pub algorithm: HashAlgorithm,
    pub digest: &'a [u8],
}

impl Message<'_> {
    /// EMSA-PKCS1-v1_5 (RFC 8017, 9.2) for a modulus of 2048 bits.
    fn encoded(&self) -> [u8; FastKey::SIZE] {
        let prefix = self.algorithm.digest_info();
        let mut encoded = [0xff; FastKey::SIZE];
        let prefix_at = encoded.len() - self.digest.len() - prefix.len();
        encoded[0] = 0;
        encoded[1] = 1;
        encoded[prefix_at - 1] = 0;
        encoded[prefix_at..][..prefix.len()].copy_from_slice(prefix);
        encoded[prefix_at + prefix.len()..].copy_from_slice(self.digest);
        encoded
    }
}

/// A key that the fast engine takes.
pub struct FastKey {
    key: PrivateKey,
    check: PublicCheck,
    /// Signatures that were made.
    made: AtomicU64,
    /// Whether one of them was wrong.
    failed: AtomicBool,
}

impl FastKey {
    /// Bytes of the modulus of such a key.
    pub const SIZE: usize = 256;

    /// `None` for a key of another size, or one that contradicts itself.
    pub fn new(rsa: &PrivateRsa) -> Option<Self> {
        Self::made_by(rsa, PrivateKey::new, PublicCheck::new)
    }

    fn made_by(
        rsa: &PrivateRsa,
        key: impl FnOnce(&Components<'_>) -> Result<PrivateKey, Error>,
        check: impl FnOnce(&[u8], &[u8]) -> Result<PublicCheck, Error>,
    ) -> Option<Self> {
        if rsa.public().size() != Self::SIZE {
            return None;
        }
        let numbers = rsa.numbers()?;
        let components = Components {
            n: &numbers.n,
            e: &numbers.e,
            p: &numbers.p,
            q: &numbers.q,
            dp: &numbers.dp,
            dq: &numbers.dq,
            qinv: &numbers.qinv,
        };
        let key = key(&components).ok()?;
        let check = check(&numbers.n, &numbers.e).ok()?;
        Some(FastKey { key, check, made: AtomicU64::new(0), failed: AtomicBool::new(false) })
    }

    /// Whether the engine still signs with it.
    pub fn is_on(&self) -> bool {
        !self.failed.load(Ordering::Relaxed)
    }

    /// A signature that is right, or `None`.
    pub fn sign(&self, message: &Message<'_>, public: &PublicRsa) -> Option<Vec<u8>> {
        let encoded = message.encoded();
        let signature = self.key.sign_unchecked(&encoded, &mut random).ok()?;
        self.checked(signature, &encoded, message, public)
    }

    /// The same for each of several, four ([`PASS`]) at a time.
    pub fn sign_all(&self, messages: &[Message<'_>], public: &PublicRsa) -> Vec<Option<Vec<u8>>> {
        let encoded: Vec<_> = messages.iter().map(Message::encoded).collect();
        let made = self.key.sign_batch_unchecked(&encoded, &mut random);
        made.into_iter()
            .zip(messages.iter().zip(&encoded))
            .map(|(made, (message, encoded))| self.checked(made.ok()?, encoded, message, public))
            .collect()
    }

    /// The signature, if it is right.
    fn checked(
        &self,
        signature: Unchecked,
        encoded: &[u8; FastKey::SIZE],
        message: &Message<'_>,
        public: &PublicRsa,
    ) -> Option<Vec<u8>> {
        let place = self.made.fetch_add(1, Ordering::Relaxed);
        let Message { algorithm, digest } = *message;
        let right = signature.check(|signature| {
            self.check.verifies(signature, encoded)
                && (!is_for_aws_lc(place)
                    || public.verify(&Hash::from(algorithm), digest, signature))
        });
        if right.is_err() {
            self.failed.store(true, Ordering::Relaxed);
            DISCARDED.fetch_add(1, Ordering::Relaxed);
            let _ = NOTICE.compare_exchange(NONE, DUE, Ordering::Relaxed, Ordering::Relaxed);
        }
        right.ok().map(|signature| signature.to_vec())
    }
}

/// For the engine, which without randomness refuses to sign: AWS-LC decides then.
fn random(bytes: &mut [u8]) {
    let _ = rand::fill(bytes);
}

/// Whether AWS-LC, too, checks a key's signature that has so many before it.
fn is_for_aws_lc(place: u64) -> bool {
    place < FIRST || place.is_multiple_of(ONE_IN)
}

#[cfg(test)]
mod tests;
