//! Bytes to signature, signature to yes or no. Crypto alone: nothing here knows what is signed.

mod rsa_key;

use aws_lc_rs::digest;

use crate::aws_lc::P256;
use crate::error::{Error, Result};

pub use crate::aws_lc::Hash;
pub use rsa_key::{Engine, RsaKey, discarded};

/// What kind of key it is. CloudFront knows no others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// RSA; CloudFront takes 2048 bits, other sizes serve emulators and tests.
    Rsa,
    /// An elliptic-curve key on P-256.
    P256,
}

/// A key that signs, if it is a private one, and verifies.
pub enum Pkey {
    /// RSA of any size.
    Rsa(RsaKey),
    /// P-256.
    P256(P256),
}

fn digest_of(hash: Hash, message: &[u8]) -> digest::Digest {
    digest::digest(
        match hash {
            Hash::Sha1 => &digest::SHA1_FOR_LEGACY_USE_ONLY,
            Hash::Sha256 => &digest::SHA256,
        },
        message,
    )
}

impl Pkey {
    /// RSA or P-256.
    pub fn kind(&self) -> Kind {
        match self {
            Pkey::Rsa(_) => Kind::Rsa,
            Pkey::P256(_) => Kind::P256,
        }
    }

    /// The code that signs with this key (from the second signature on).
    pub fn engine(&self, engine: Engine) -> &'static str {
        match self {
            Pkey::Rsa(key) if key.is_fast(engine) => "rsa-ifma",
            _ => "aws-lc",
        }
    }

    /// Signs `message`: RSA PKCS#1 v1.5, or ECDSA with the signature in DER.
    ///
    /// # Errors
    /// [`Error::Signature`] when the key contradicts itself (every RSA signature is checked before it
    /// is let go), is too small for the hash, or is a public one.
    pub fn sign(&self, hash: Hash, message: &[u8], engine: Engine) -> Result<Vec<u8>> {
        let digest = digest_of(hash, message);
        match self {
            Pkey::Rsa(key) => key.sign(hash, digest.as_ref(), engine),
            Pkey::P256(key) => key.sign(digest.as_ref()),
        }
        .ok_or(Error::Signature)
    }

    /// Whether `signature` is one over `message`, made with this key's private half.
    pub fn verify(&self, hash: Hash, message: &[u8], signature: &[u8]) -> bool {
        let digest = digest_of(hash, message);
        match self {
            Pkey::Rsa(key) => key.rsa().verify(hash, digest.as_ref(), signature),
            Pkey::P256(key) => key.verify(digest.as_ref(), signature),
        }
    }
}

#[cfg(test)]
mod tests;
