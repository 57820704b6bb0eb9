//! The seam between RSA signatures and what computes them: AWS-LC, or on processors with AVX-512 IFMA,
//! for keys of 2048 bits, the crate `rsa-ifma`. Same bytes either way; nothing beyond this file knows which.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{LazyLock, OnceLock};

use aws_lc_rs::rand;
use cloudfront::HashAlgorithm;

use crate::aws_lc::{Hash, PrivateRsa, PublicRsa};

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

/// Bytes of the keys that the fast engine takes.
const FAST_SIZE: usize = 256;
/// How many signatures the fast engine makes at once.
const AT_ONCE: usize = 4;

/// Signatures that the fast engine got wrong and that were made again by AWS-LC.
static DISCARDED: AtomicU64 = AtomicU64::new(0);

/// How many signatures of the fast engine were discarded since the process began. Anything but 0 means
/// that the processor or its memory is broken.
pub fn discarded() -> u64 {
    DISCARDED.load(Ordering::Relaxed)
}

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
    fast: OnceLock<Option<rsa_ifma::PrivateKey>>,
}

impl RsaKey {
    pub(crate) fn new(rsa: PrivateRsa) -> Self {
        RsaKey { rsa, used: AtomicBool::new(false), fast: OnceLock::new() }
    }

    pub(crate) fn public(&self) -> &PublicRsa {
        self.rsa.public()
    }

    /// Whether the fast engine signs with this key, from the second signature on.
    pub(crate) fn is_fast(&self, choice: EngineChoice) -> bool {
        self.fast(choice).is_some()
    }

    /// How many messages are best signed by one call. Does not set the fast engine up.
    pub(crate) fn at_once(&self, choice: EngineChoice) -> usize {
        let can_be_fast = choice == EngineChoice::Auto
            && fast_engine_is_on()
            && self.public().size() == FAST_SIZE
            && self.fast.get().is_none_or(Option::is_some);
        if can_be_fast { AT_ONCE } else { 1 }
    }

    fn fast(&self, choice: EngineChoice) -> Option<&rsa_ifma::PrivateKey> {
        if choice == EngineChoice::AwsLc || !fast_engine_is_on() {
            return None;
        }
        self.fast
            .get_or_init(|| {
                if self.public().size() != FAST_SIZE {
                    return None;
                }
                let numbers = self.rsa.numbers()?;
                let components = rsa_ifma::Components {
                    n: &numbers.n,
                    e: &numbers.e,
                    p: &numbers.p,
                    q: &numbers.q,
                    dp: &numbers.dp,
                    dq: &numbers.dq,
                    qinv: &numbers.qinv,
                };
                rsa_ifma::PrivateKey::new(&components).ok()
            })
            .as_ref()
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
        let used = self.used.load(Ordering::Relaxed) || self.used.swap(true, Ordering::Relaxed);
        let fast = if used { self.fast(choice) } else { None };
        fast.and_then(|key| self.sign_fast(key, algorithm, digest.as_ref()))
            .or_else(|| self.rsa.sign(&hash, digest.as_ref()))
    }

    /// Checked by AWS-LC, against n and e alone: a fault in the engine, or in the secret numbers it
    /// works on, shall not leave the process in a signature that gives the key away.
    fn sign_fast(
        &self,
        key: &rsa_ifma::PrivateKey,
        algorithm: HashAlgorithm,
        digest: &[u8],
    ) -> Option<Vec<u8>> {
        // Without randomness the engine refuses to sign, and AWS-LC decides.
        let mut random = |bytes: &mut [u8]| {
            let _ = rand::fill(bytes);
        };
        let encoded = encoded_message(algorithm, digest);
        let signature = key.sign_unchecked(&encoded, &mut random).ok()?;
        let verify =
            |signature: &[u8; 256]| self.public().verify(&Hash::from(algorithm), digest, signature);
        match signature.check(verify) {
            Ok(signature) => Some(signature.to_vec()),
            Err(_) => {
                DISCARDED.fetch_add(1, Ordering::Relaxed);
                None
            }
        }
    }
}

/// EMSA-PKCS1-v1_5 (RFC 8017, 9.2) for a modulus of 2048 bits.
fn encoded_message(algorithm: HashAlgorithm, digest: &[u8]) -> [u8; 256] {
    let prefix = algorithm.digest_info();
    let mut encoded = [0xff; 256];
    let prefix_at = encoded.len() - digest.len() - prefix.len();
    encoded[0] = 0;
    encoded[1] = 1;
    encoded[prefix_at - 1] = 0;
    encoded[prefix_at..][..prefix.len()].copy_from_slice(prefix);
    encoded[prefix_at + prefix.len()..].copy_from_slice(digest);
    encoded
}

#[cfg(test)]
mod tests;
