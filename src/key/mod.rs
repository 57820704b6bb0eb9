//! Keys: text or DER in, something that signs out. Knows nothing of CloudFront but which kinds of key
//! it takes.

mod cache;
mod der;
mod pem;

use std::fmt;

use crate::error::{Error, Result};
use crate::signature::{Kind, Pkey};
use der::Refusal;

pub use cache::KeyCache;

/// A private key, ready to sign. Wiped when the last owner lets go of it.
pub struct PrivateKey {
    pkey: Pkey,
}

/// The public half: what CloudFront has, and what verification needs.
pub struct PublicKey {
    pkey: Pkey,
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PrivateKey({:?})", self.pkey.kind())
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({:?})", self.pkey.kind())
    }
}

fn wrong(what: &str) -> Error {
    Error::Key(format!("privateKey: {what}"))
}

fn refused(refusal: Refusal) -> Error {
    wrong(match refusal {
        Refusal::Malformed => {
            "cannot be read as a private key; give the whole PEM file, or its DER, of an RSA or P-256 private key"
        }
        Refusal::OtherCurve => {
            "is on another curve than P-256; CloudFront takes RSA 2048 and ECDSA P-256 keys only"
        }
        Refusal::OtherAlgorithm => {
            "is neither RSA nor ECDSA; CloudFront takes RSA 2048 and ECDSA P-256 keys only"
        }
    })
}

impl PrivateKey {
    /// Reads a private key: PEM (PKCS#1, PKCS#8 or SEC 1; with real line breaks or a literal `\n` in
    /// place of each; with anything before and after it), or the DER that such a PEM holds.
    ///
    /// # Errors
    /// [`Error::Key`] for anything else: rubbish, a public key, an encrypted key, another algorithm.
    pub fn parse(key: &[u8]) -> Result<Self> {
        let pkey = match pem::find_private(key) {
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
        pkey.map(|pkey| PrivateKey { pkey }).map_err(refused)
    }

    /// RSA or P-256.
    pub fn kind(&self) -> Kind {
        self.pkey.kind()
    }

    /// The public half in SPKI PEM, as one uploads it to CloudFront.
    ///
    /// # Errors
    /// [`Error::Signature`] when memory runs out.
    pub fn public_pem(&self) -> Result<String> {
        let spki = der::public_to_spki(&self.pkey).ok_or(Error::Signature)?;
        Ok(pem::to_public_pem(&spki))
    }

    /// The public half, to verify with.
    ///
    /// # Errors
    /// [`Error::Signature`] when memory runs out.
    pub fn public_key(&self) -> Result<PublicKey> {
        let spki = der::public_to_spki(&self.pkey).ok_or(Error::Signature)?;
        Ok(PublicKey { pkey: der::public_from_spki(&spki).map_err(refused)? })
    }

    /// What signs or verifies.
    pub fn pkey(&self) -> &Pkey {
        &self.pkey
    }
}

fn private_from_der(bytes: &[u8]) -> std::result::Result<Pkey, Refusal> {
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

impl PublicKey {
    /// Reads a public key: PEM (`PUBLIC KEY` or `RSA PUBLIC KEY`) or its DER.
    ///
    /// # Errors
    /// [`Error::Key`] for anything else, private keys included: a verifier should not hold one.
    pub fn parse(key: &[u8]) -> Result<Self> {
        let pkey = match pem::find_public(key) {
            Some(found) => {
                let (is_spki, bytes) = found?;
                if is_spki { der::public_from_spki(&bytes) } else { der::public_from_pkcs1(&bytes) }
            }
            None => der::public_from_spki(key).or_else(|_| der::public_from_pkcs1(key)),
        };
        pkey.map(|pkey| PublicKey { pkey }).map_err(|refusal| {
            Error::Key(
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
    pub fn kind(&self) -> Kind {
        self.pkey.kind()
    }

    /// What signs or verifies.
    pub fn pkey(&self) -> &Pkey {
        &self.pkey
    }
}

#[cfg(test)]
mod tests;
