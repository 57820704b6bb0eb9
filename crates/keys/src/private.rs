//! Private keys: they sign.

use std::fmt;

use cloudfront::HashAlgorithm;

use crate::aws_lc::Hash;
use crate::der::{self, Refusal};
use crate::error::{Error, Result};
use crate::kinds::{KeyType, Private, size_problem};
use crate::pem;
use crate::public::PublicKey;
use crate::rsa::EngineChoice;

/// A private key, ready to sign. Wiped when the last owner lets go of it.
pub struct PrivateKey(Private);

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PrivateKey({:?})", self.key_type())
    }
}

fn refused(refusal: Refusal) -> Error {
    Error::PrivateKey(String::from(match refusal {
        Refusal::Malformed => {
            "cannot be read as a private key; give the whole PEM file, or its DER, of an RSA or P-256 private key"
        }
        Refusal::OtherCurve => {
            "is on another curve than P-256; CloudFront takes RSA 2048 and ECDSA P-256 keys only"
        }
        Refusal::OtherAlgorithm => {
            "is neither RSA nor ECDSA; CloudFront takes RSA 2048 and ECDSA P-256 keys only"
        }
    }))
}

impl PrivateKey {
    /// Reads a private key: PEM (PKCS#1, PKCS#8 or SEC 1; with real line breaks or a literal `\n` in
    /// place of each; with anything before and after it), or the DER that such a PEM holds.
    ///
    /// # Errors
    /// [`Error::PrivateKey`] for anything else: rubbish, a public key, an encrypted key, another algorithm.
    pub fn parse(key: &[u8]) -> Result<Self> {
        let private = match pem::find_private(key) {
            Some(found) => {
                let found = found?;
                match found.label {
                    pem::Label::Pkcs8 => der::private_from_pkcs8(&found.der),
                    pem::Label::Pkcs1 => der::private_from_pkcs1(&found.der),
                    pem::Label::Sec1 => der::private_from_sec1(&found.der),
                }
            }
            None => private_from_der(key),
        };
        private.map(PrivateKey).map_err(refused)
    }

    /// RSA or P-256.
    pub fn key_type(&self) -> KeyType {
        match &self.0 {
            Private::Rsa(_) => KeyType::Rsa,
            Private::P256(_) => KeyType::P256,
        }
    }

    /// That an RSA key is of a size that is good for anything. Whoever mirrors a library that asks nothing
    /// does not ask either.
    ///
    /// # Errors
    /// [`Error::PrivateKey`].
    pub fn check_size(&self) -> Result<()> {
        let rsa = match &self.0 {
            Private::Rsa(key) => Some(key.public()),
            Private::P256(_) => None,
        };
        size_problem(rsa).map_or(Ok(()), |what| Err(Error::PrivateKey(what)))
    }

    /// The code that signs with this key (from the second signature on): `rsa-ifma` or `aws-lc`.
    pub fn engine(&self, choice: EngineChoice) -> &'static str {
        match &self.0 {
            Private::Rsa(key) if key.is_fast(choice) => "rsa-ifma",
            _ => "aws-lc",
        }
    }

    /// Signs `message`: RSA PKCS#1 v1.5, or ECDSA with the signature in DER.
    ///
    /// # Errors
    /// [`Error::PrivateKey`] when the key contradicts itself (every RSA signature is checked before it
    /// is let go) or is too small for the hash.
    pub fn sign(
        &self,
        algorithm: HashAlgorithm,
        message: &[u8],
        choice: EngineChoice,
    ) -> Result<Vec<u8>> {
        match &self.0 {
            Private::Rsa(key) => key.sign(algorithm, message, choice).ok_or_else(cannot_sign),
            Private::P256(key) => {
                key.sign(Hash::from(algorithm).digest(message).as_ref()).ok_or(Error::OutOfMemory)
            }
        }
    }

    /// Signs each of `messages` as [`PrivateKey::sign`] does; the results are in their order. With an RSA key
    /// of 2048 bits and the fast engine four take much less than four times as long.
    pub fn sign_all(
        &self,
        algorithm: HashAlgorithm,
        messages: &[&[u8]],
        choice: EngineChoice,
    ) -> Vec<Result<Vec<u8>>> {
        match &self.0 {
            Private::Rsa(key) => key
                .sign_all(algorithm, messages, choice)
                .into_iter()
                .map(|signature| signature.ok_or_else(cannot_sign))
                .collect(),
            Private::P256(_) => {
                messages.iter().map(|message| self.sign(algorithm, message, choice)).collect()
            }
        }
    }

    /// How many messages [`PrivateKey::sign_all`] is best given: 1 where they are signed one after the other
    /// anyway.
    pub fn at_once(&self, choice: EngineChoice) -> usize {
        match &self.0 {
            Private::Rsa(key) => key.at_once(choice),
            Private::P256(_) => 1,
        }
    }

    /// The public half in SPKI PEM, as one uploads it to CloudFront.
    ///
    /// # Errors
    /// [`Error::OutOfMemory`].
    pub fn public_pem(&self) -> Result<String> {
        Ok(pem::to_public_pem(&self.spki()?))
    }

    /// The public half, to verify with.
    ///
    /// # Errors
    /// [`Error::OutOfMemory`].
    pub fn public_key(&self) -> Result<PublicKey> {
        PublicKey::parse(&self.spki()?)
    }

    fn spki(&self) -> Result<Vec<u8>> {
        match &self.0 {
            Private::Rsa(key) => der::rsa_to_spki(key.public()),
            Private::P256(key) => der::p256_to_spki(key.public()),
        }
        .ok_or(Error::OutOfMemory)
    }
}

fn cannot_sign() -> Error {
    Error::PrivateKey(
        "cannot sign: its parts contradict each other, or it is too small for the hash".into(),
    )
}

fn private_from_der(bytes: &[u8]) -> std::result::Result<Private, Refusal> {
    let mut refusal = Refusal::Malformed;
    for read in [der::private_from_pkcs8, der::private_from_pkcs1, der::private_from_sec1] {
        match read(bytes) {
            Err(Refusal::Malformed) => {}
            Err(other) => refusal = other,
            Ok(key) => return Ok(key),
        }
    }
    Err(refusal)
}
