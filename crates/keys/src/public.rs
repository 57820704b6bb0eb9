//! Public keys: they verify.

use std::fmt;

use cloudfront::HashAlgorithm;

use crate::aws_lc::Hash;
use crate::der::{self, Refusal};
use crate::error::{Error, Result};
use crate::kinds::{KeyType, Public, size_problem};
use crate::pem;

/// The public half of a key: what CloudFront has, and what verification needs.
pub struct PublicKey(pub(crate) Public);

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({:?})", self.key_type())
    }
}

impl PublicKey {
    /// Reads a public key: PEM (`PUBLIC KEY` or `RSA PUBLIC KEY`) or its DER.
    ///
    /// # Errors
    /// [`Error::PublicKey`] for anything else, private keys included: a verifier should not hold one.
    pub fn parse(key: &[u8]) -> Result<Self> {
        let public = match pem::find_public(key) {
            Some(found) => {
                let (is_spki, bytes) = found?;
                if is_spki { der::public_from_spki(&bytes) } else { der::public_from_pkcs1(&bytes) }
            }
            None => der::public_from_spki(key).or_else(|_| der::public_from_pkcs1(key)),
        };
        public.map(PublicKey).map_err(|refusal| {
            Error::PublicKey(
                match refusal {
                    Refusal::Malformed => {
                        "cannot be read as a public key; give the PEM or DER that CloudFront has of it"
                    }
                    Refusal::OtherCurve | Refusal::OtherAlgorithm => {
                        "is neither RSA nor ECDSA P-256; CloudFront takes no others"
                    }
                }
                .into(),
            )
        })
    }

    /// RSA or P-256.
    pub fn key_type(&self) -> KeyType {
        match &self.0 {
            Public::Rsa(_) => KeyType::Rsa,
            Public::P256(_) => KeyType::P256,
        }
    }

    /// As [`PrivateKey::check_size`](crate::PrivateKey::check_size).
    ///
    /// # Errors
    /// [`Error::PublicKey`].
    pub fn check_size(&self) -> Result<()> {
        let rsa = match &self.0 {
            Public::Rsa(key) => Some(key),
            Public::P256(_) => None,
        };
        size_problem(rsa).map_or(Ok(()), |what| Err(Error::PublicKey(what)))
    }

    /// In SPKI PEM, as one uploads it to CloudFront.
    ///
    /// # Errors
    /// [`Error::OutOfMemory`].
    pub fn public_pem(&self) -> Result<String> {
        let spki = match &self.0 {
            Public::Rsa(key) => der::rsa_to_spki(key),
            Public::P256(key) => der::p256_to_spki(key),
        };
        spki.map(|spki| pem::to_public_pem(&spki)).ok_or(Error::OutOfMemory)
    }

    /// Whether `signature` is one over `message`, made with this key's private half.
    pub fn verify(&self, algorithm: HashAlgorithm, message: &[u8], signature: &[u8]) -> bool {
        let hash = Hash::from(algorithm);
        let digest = hash.digest(message);
        match &self.0 {
            Public::Rsa(key) => key.verify(&hash, digest.as_ref(), signature),
            Public::P256(key) => key.verify(digest.as_ref(), signature),
        }
    }
}
