//! Bytes to signature, signature to yes or no. Crypto alone: nothing here knows what is signed.

use aws_lc_rs::digest;

use crate::error::{Error, Result};
use crate::key::{Hash, Pkey, PrivateKey, PublicKey};

fn digest_of(hash: Hash, message: &[u8]) -> digest::Digest {
    digest::digest(
        match hash {
            Hash::Sha1 => &digest::SHA1_FOR_LEGACY_USE_ONLY,
            Hash::Sha256 => &digest::SHA256,
        },
        message,
    )
}

/// Signs `message`: RSA PKCS#1 v1.5, or ECDSA with the signature in DER.
///
/// # Errors
/// [`Error::Signature`] when the key contradicts itself (AWS-LC checks every RSA signature before it
/// lets go of it) or is too small for the hash.
pub fn sign(key: &PrivateKey, hash: Hash, message: &[u8]) -> Result<Vec<u8>> {
    let digest = digest_of(hash, message);
    match key.pkey() {
        Pkey::Rsa(key) => key.sign(hash, digest.as_ref()),
        Pkey::P256(key) => key.sign(digest.as_ref()),
    }
    .ok_or(Error::Signature)
}

/// Whether `signature` is this key's over `message`.
pub fn verify(key: &PublicKey, hash: Hash, message: &[u8], signature: &[u8]) -> bool {
    let digest = digest_of(hash, message);
    match key.pkey() {
        Pkey::Rsa(key) => key.verify(hash, digest.as_ref(), signature),
        Pkey::P256(key) => key.verify(digest.as_ref(), signature),
    }
}

#[cfg(test)]
mod tests;
