//! A key pair whose private half is elsewhere: what it signed comes back, is verified, and is kept.

use std::num::NonZeroUsize;

use cloudfront::{HashAlgorithm, KeyPair, Signature};
use keys::{Fault, PublicKey};

use crate::error::{Code, Error, Result};
use crate::remembered::Remembered;

/// Knows the public half of a key that signs elsewhere.
pub struct ExternalSigner {
    key: PublicKey,
    key_pair: KeyPair,
    remembered: Option<Remembered>,
}

/// A signature, and what it was found to be a signature of.
pub struct Verified {
    message: String,
    signature: Signature,
}

impl Verified {
    /// The signature, for this message and no other.
    ///
    /// # Errors
    /// Ours, when it is another message's.
    pub fn of(&self, message: &str) -> Result<&Signature> {
        match self.message == message {
            true => Ok(&self.signature),
            false => Err(Error::internal("a signature was meant for another policy")),
        }
    }
}

impl ExternalSigner {
    /// `remember`: how many of the latest signatures to keep; 0 for none.
    ///
    /// # Errors
    /// An RSA key of a size that is good for nothing.
    pub fn new(key: PublicKey, key_pair: KeyPair, remember: usize) -> Result<Self> {
        key.check_size()?;
        let remembered = NonZeroUsize::new(remember).map(Remembered::new);
        Ok(ExternalSigner { key, key_pair, remembered })
    }

    /// The public half.
    pub fn key(&self) -> &PublicKey {
        &self.key
    }

    /// Its name and hash algorithm.
    pub fn key_pair(&self) -> &KeyPair {
        &self.key_pair
    }

    /// The signature of a message that was signed lately.
    pub fn remembered(&self, message: &str) -> Option<Verified> {
        let signature = self.remembered.as_ref()?.get(message)?;
        Some(Verified { message: message.to_owned(), signature })
    }

    /// Takes the signature that came for a message.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn verified(&self, message: String, signature: &[u8]) -> Result<Verified> {
        let algorithm = self.key_pair.hash_algorithm();
        if let Some(fault) = self.key.fault(algorithm, message.as_bytes(), signature) {
            let what = describe(fault, algorithm, signature.len());
            return Err(Error::new(Code::Signer, "sign", what));
        }
        let signature = Signature::new(signature);
        if let Some(remembered) = &self.remembered {
            remembered.put(&message, &signature);
        }
        Ok(Verified { message, signature })
    }
}

/// What is wrong with a signature, and what to do.
fn describe(fault: Fault, algorithm: HashAlgorithm, length: usize) -> String {
    match fault {
        Fault::Text => {
            "gave text where bytes are wanted; decode it first: Buffer.from(text, 'base64')".into()
        }
        Fault::Length { given, expected } => format!(
            "gave {given} bytes, and a signature of the key in publicKey has {expected}; sign with that key, and give the signature alone"
        ),
        Fault::Raw => {
            "gave an ECDSA signature as r and s, 32 bytes each (IEEE P1363, as in WebCrypto and JWTs), and CloudFront takes DER; ask for DER (node:crypto: dsaEncoding: 'der'), or write r and s as the two INTEGERs of a DER SEQUENCE".into()
        }
        Fault::NotDer => format!(
            "gave {length} bytes that are no ECDSA signature in DER; the key in publicKey is on P-256"
        ),
        Fault::OtherHash(other) => format!(
            "gave a signature over another hash, {other}, and hashAlgorithm is '{}'; sign with {algorithm}, or set hashAlgorithm: '{}'",
            algorithm.name(),
            other.name()
        ),
        Fault::UnknownHash => {
            format!("gave a signature over another hash than {algorithm}; sign with {algorithm}")
        }
        Fault::HashedTwice => {
            "gave a signature over a hash of the hash: the message was hashed before it was handed to what hashes it; hand it over as it is, or its hash as a digest (KMS: MessageType 'DIGEST')".into()
        }
        Fault::NotHashed => format!(
            "gave a signature over the message itself; it has to be hashed with {algorithm} first (in PKCS#11, CKM_RSA_PKCS and CKM_ECDSA do not hash)"
        ),
        Fault::NoDigestInfo => format!(
            "gave a signature over the bare hash; PKCS#1 v1.5 signs a DigestInfo, which names {algorithm} beside it"
        ),
        Fault::Pss => {
            "gave an RSA-PSS signature, and CloudFront takes PKCS#1 v1.5 alone (node:crypto: RSA_PKCS1_PADDING; KMS: RSASSA_PKCS1_V1_5_SHA_256)".into()
        }
        Fault::OtherMessage => {
            "gave a signature of the key in publicKey, but of something else than the message; sign the bytes as they are given".into()
        }
        Fault::OtherKey => {
            "gave a signature that does not fit the key in publicKey: it was made with another key, or of something else than the message".into()
        }
    }
}
