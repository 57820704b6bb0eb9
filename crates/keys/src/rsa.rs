//! The seam between RSA signatures and what computes them: AWS-LC, or on processors with AVX-512 IFMA,
//! for keys of 2048 bits, the crate `rsa-ifma`. Same bytes either way; nothing beyond this file knows which.

mod fast;
mod many;

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{LazyLock, OnceLock};

use cloudfront::HashAlgorithm;

use crate::aws_lc::{Hash, PrivateRsa, PublicRsa};
use fast::{FastKey, Message, PASS};
pub use fast::{discarded, take_notice};

/// Which code may compute RSA signatures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EngineChoice {
    /// The fastest that this processor and this key allow.
    #[default]
    Auto,
    /// AWS-LC alone.
    AwsLc,
}

/// The environment variable that turns the fast engine off for the whole process: `aws-lc`.
const VARIABLE: &str = "CLOUDFRONT_SIGN_ENGINE";

/// Whether the fast engine can and may be used here.
fn fast_engine_is_on() -> bool {
    static ON: LazyLock<bool> = LazyLock::new(|| {
        rsa_ifma::is_supported() && std::env::var_os(VARIABLE).is_none_or(|value| value != "aws-lc")
    });
    *ON
}

/// An RSA key, and the same key in the form of the fast engine once that pays.
pub struct RsaKey {
    rsa: PrivateRsa,
    /// Whether it has signed before: setting up the fast engine costs more than one signature, which
    /// a process that signs once shall not pay.
    used: AtomicBool,
    fast: OnceLock<Option<FastKey>>,
}

impl RsaKey {
    pub(crate) fn new(rsa: PrivateRsa) -> Self {
        RsaKey { rsa, used: AtomicBool::new(false), fast: OnceLock::new() }
    }

    pub(crate) fn public(&self) -> &PublicRsa {
        self.rsa.public()
    }

    /// Whether the fast engine signs with this key, from the second signature on. No longer once it has
    /// made a wrong one.
    pub(crate) fn is_fast(&self, choice: EngineChoice) -> bool {
        self.fast(choice).is_some()
    }

    /// How many messages are best signed by one call. Does not set the fast engine up.
    pub(crate) fn at_once(&self, choice: EngineChoice) -> usize {
        let can_be_fast = choice == EngineChoice::Auto
            && fast_engine_is_on()
            && self.public().size() == FastKey::SIZE
            && self.fast.get().is_none_or(|key| key.as_ref().is_some_and(FastKey::is_on));
        if can_be_fast { PASS } else { 1 }
    }

    fn fast(&self, choice: EngineChoice) -> Option<&FastKey> {
        if choice == EngineChoice::AwsLc || !fast_engine_is_on() {
            return None;
        }
        self.fast.get_or_init(|| FastKey::new(&self.rsa)).as_ref().filter(|key| key.is_on())
    }

    /// Whether it has signed before; from now on it has.
    fn has_signed(&self) -> bool {
        self.used.load(Ordering::Relaxed) || self.used.swap(true, Ordering::Relaxed)
    }

    /// `None` when the key contradicts itself or is too small for the hash.
    pub(crate) fn sign(
        &self,
        algorithm: HashAlgorithm,
        message: &[u8],
        choice: EngineChoice,
    ) -> Option<Vec<u8>> {
        let hash = Hash::from(algorithm);
        let digest = hash.digest(message);
        let message = Message { algorithm, digest: digest.as_ref() };
        let fast = if self.has_signed() { self.fast(choice) } else { None };
        fast.and_then(|key| key.sign(&message, self.public()))
            .or_else(|| self.rsa.sign(&hash, digest.as_ref()))
    }
}

#[cfg(test)]
mod tests;
