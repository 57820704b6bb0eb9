//! The seam between RSA signatures and what computes them: AWS-LC, or on processors with AVX-512 IFMA,
//! for keys of 2048 bits, the crate `rsa-ifma`. Same bytes either way; nothing beyond this file knows.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{LazyLock, OnceLock};

use aws_lc_rs::rand;

use crate::aws_lc::{Hash, Rsa};

/// Which code may compute RSA signatures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Engine {
    /// The fastest that this processor and this key allow.
    #[default]
    Auto,
    /// AWS-LC alone.
    AwsLc,
}

/// The environment variable that turns the fast engine off for the whole process: `aws-lc`.
const VARIABLE: &str = "CLOUDFRONT_SIGN_ENGINE";

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
    rsa: Rsa,
    /// Whether it has signed before: setting up the fast engine costs more than one signature, which
    /// a process that signs once shall not pay.
    used: AtomicBool,
    fast: OnceLock<Option<rsa_ifma::PrivateKey>>,
}

impl RsaKey {
    pub(crate) fn new(rsa: Rsa) -> Self {
        RsaKey { rsa, used: AtomicBool::new(false), fast: OnceLock::new() }
    }

    pub(crate) fn rsa(&self) -> &Rsa {
        &self.rsa
    }

    /// Whether the fast engine signs with this key, from the second signature on.
    pub(super) fn is_fast(&self, engine: Engine) -> bool {
        self.fast(engine).is_some()
    }

    fn fast(&self, engine: Engine) -> Option<&rsa_ifma::PrivateKey> {
        if engine == Engine::AwsLc || !fast_engine_is_on() {
            return None;
        }
        self.fast
            .get_or_init(|| {
                if self.rsa.size() != 256 {
                    return None;
                }
                let numbers = self.rsa.private_numbers()?;
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

    pub(super) fn sign(&self, hash: Hash, digest: &[u8], engine: Engine) -> Option<Vec<u8>> {
        let used = self.used.load(Ordering::Relaxed) || self.used.swap(true, Ordering::Relaxed);
        let fast = if used { self.fast(engine) } else { None };
        fast.and_then(|key| self.sign_fast(key, hash, digest))
            .or_else(|| self.rsa.sign(hash, digest))
    }

    /// Checked by AWS-LC, against n and e alone: a fault in the engine, or in the secret numbers it
    /// works on, shall not leave the process in a signature that gives the key away.
    fn sign_fast(&self, key: &rsa_ifma::PrivateKey, hash: Hash, digest: &[u8]) -> Option<Vec<u8>> {
        // Without randomness the engine refuses to sign, and AWS-LC decides.
        let mut random = |bytes: &mut [u8]| {
            let _ = rand::fill(bytes);
        };
        let signature = key.sign_unchecked(&encoded_message(hash, digest), &mut random).ok()?;
        match signature.check(|signature| self.rsa.verify(hash, digest, signature)) {
            Ok(signature) => Some(signature.to_vec()),
            Err(_) => {
                DISCARDED.fetch_add(1, Ordering::Relaxed);
                None
            }
        }
    }
}

/// EMSA-PKCS1-v1_5 (RFC 8017, 9.2) for a modulus of 2048 bits.
fn encoded_message(hash: Hash, digest: &[u8]) -> [u8; 256] {
    /// `DigestInfo` up to the digest itself.
    const SHA1: &[u8] =
        &[0x30, 0x21, 0x30, 0x09, 0x06, 0x05, 0x2b, 0x0e, 0x03, 0x02, 0x1a, 0x05, 0x00, 0x04, 0x14];
    const SHA256: &[u8] = &[
        0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01,
        0x05, 0x00, 0x04, 0x20,
    ];
    let prefix = match hash {
        Hash::Sha1 => SHA1,
        Hash::Sha256 => SHA256,
    };
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
