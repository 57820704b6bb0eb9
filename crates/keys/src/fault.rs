//! Why a signature does not verify.

use aws_lc_rs::digest;
use cloudfront::HashAlgorithm;

use crate::aws_lc::{Hash, PublicP256, PublicRsa};
use crate::der;
use crate::kinds::Public;
use crate::public::PublicKey;

/// What is wrong with a signature, as far as it can be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Digits of base64 or another notation, not the bytes.
    Text,
    /// Not as long as signatures of this RSA key are: bytes.
    Length {
        /// How long it is.
        given: usize,
        /// How long it would have to be.
        expected: usize,
    },
    /// ECDSA's two numbers, 32 bytes each (IEEE P1363), where DER is wanted.
    Raw,
    /// No ECDSA signature in DER.
    NotDer,
    /// Over the right message, with another hash algorithm.
    OtherHash(HashAlgorithm),
    /// Of this key, with a hash algorithm that CloudFront does not know.
    UnknownHash,
    /// Over the message's digest as if that were the message.
    HashedTwice,
    /// Over the message itself, as if that were its digest.
    NotHashed,
    /// Of the bare digest: the `DigestInfo` of PKCS#1 v1.5 is missing.
    NoDigestInfo,
    /// RSA-PSS.
    Pss,
    /// Of this key, but of another message.
    OtherMessage,
    /// Of another key. With ECDSA it may as well be another message's: a signature does not tell.
    OtherKey,
}

impl PublicKey {
    /// What is wrong with a signature that [`PublicKey::verify`] refuses; `None` when it does not.
    pub fn fault(
        &self,
        algorithm: HashAlgorithm,
        message: &[u8],
        signature: &[u8],
    ) -> Option<Fault> {
        if self.verify(algorithm, message, signature) {
            return None;
        }
        Some(match &self.0 {
            Public::Rsa(key) => rsa_fault(key, algorithm, message, signature),
            Public::P256(key) => p256_fault(key, algorithm, message, signature),
        })
    }
}

/// Signatures look like noise, and noise of their length is never all digits.
fn is_text(bytes: &[u8]) -> bool {
    !bytes.is_empty()
        && bytes.iter().all(|byte| byte.is_ascii_graphic() || byte.is_ascii_whitespace())
}

fn digest_of(algorithm: HashAlgorithm, message: &[u8]) -> digest::Digest {
    Hash::from(algorithm).digest(message)
}

fn p256_fault(
    key: &PublicP256,
    algorithm: HashAlgorithm,
    message: &[u8],
    signature: &[u8],
) -> Fault {
    if !der::is_ecdsa_signature(signature) {
        return match signature.len() {
            _ if is_text(signature) => Fault::Text,
            64 => Fault::Raw,
            _ => Fault::NotDer,
        };
    }
    let mut others = HashAlgorithm::ALL.into_iter();
    if let Some(other) =
        others.find(|other| key.verify(digest_of(*other, message).as_ref(), signature))
    {
        return Fault::OtherHash(other);
    }
    let digest = digest_of(algorithm, message);
    if key.verify(digest_of(algorithm, digest.as_ref()).as_ref(), signature) {
        return Fault::HashedTwice;
    }
    match key.verify(message, signature) {
        true => Fault::NotHashed,
        false => Fault::OtherKey,
    }
}

fn rsa_fault(key: &PublicRsa, algorithm: HashAlgorithm, message: &[u8], signature: &[u8]) -> Fault {
    let (given, expected) = (signature.len(), key.size());
    if given != expected {
        return if is_text(signature) { Fault::Text } else { Fault::Length { given, expected } };
    }
    let Some(padded) = key.recover(signature) else { return Fault::OtherKey };
    match pkcs1_content(&padded) {
        Some(content) => pkcs1_fault(content, algorithm, message),
        None if is_pss(&padded, key.bits(), message) => Fault::Pss,
        None => Fault::OtherKey,
    }
}

/// What the padding of PKCS#1 v1.5 holds (RFC 8017, 9.2).
fn pkcs1_content(padded: &[u8]) -> Option<&[u8]> {
    let rest = padded.strip_prefix(&[0, 1])?;
    let end = rest.iter().position(|byte| *byte != 0xff)?;
    (end >= 8 && rest[end] == 0).then(|| &rest[end + 1..])
}

fn pkcs1_fault(content: &[u8], algorithm: HashAlgorithm, message: &[u8]) -> Fault {
    if content == message {
        return Fault::NotHashed;
    }
    for other in HashAlgorithm::ALL {
        let digest = digest_of(other, message);
        if content == digest.as_ref() {
            return Fault::NoDigestInfo;
        }
        if let Some(signed) = content.strip_prefix(other.digest_info()) {
            let wanted = digest_of(algorithm, message);
            return if signed == digest.as_ref() {
                Fault::OtherHash(other)
            } else if signed == digest_of(other, wanted.as_ref()).as_ref() {
                Fault::HashedTwice
            } else {
                Fault::OtherMessage
            };
        }
    }
    Fault::UnknownHash
}

/// Whether this is what RSA-PSS signs of the message, with any usual hash (RFC 8017, 9.1.2).
fn is_pss(padded: &[u8], bits: usize, message: &[u8]) -> bool {
    let unused = padded.len() * 8 - (bits - 1);
    let encoded = &padded[unused / 8..];
    [&digest::SHA1_FOR_LEGACY_USE_ONLY, &digest::SHA256, &digest::SHA384, &digest::SHA512]
        .into_iter()
        .any(|hash| is_pss_with(hash, encoded, unused % 8, message))
}

fn is_pss_with(
    hash: &'static digest::Algorithm,
    encoded: &[u8],
    unused_bits: usize,
    message: &[u8],
) -> bool {
    let hash_length = hash.output_len();
    let Some((0xbc, masked)) = encoded.split_last().map(|(last, rest)| (*last, rest)) else {
        return false;
    };
    let Some(at) = masked.len().checked_sub(hash_length) else { return false };
    let (masked, seed) = masked.split_at(at);
    let mut block: Vec<u8> =
        masked.iter().zip(mask(hash, seed, masked.len())).map(|(a, b)| a ^ b).collect();
    if let Some(first) = block.first_mut() {
        *first &= 0xff >> unused_bits;
    }
    let Some(one) = block.iter().position(|byte| *byte != 0).filter(|one| block[*one] == 1) else {
        return false;
    };
    let mut context = digest::Context::new(hash);
    context.update(&[0; 8]);
    context.update(digest::digest(hash, message).as_ref());
    context.update(&block[one + 1..]);
    context.finish().as_ref() == seed
}

/// MGF1 (RFC 8017, B.2.1).
fn mask(hash: &'static digest::Algorithm, seed: &[u8], length: usize) -> Vec<u8> {
    let mut mask = Vec::with_capacity(length + hash.output_len());
    for counter in 0_u32.. {
        if mask.len() >= length {
            break;
        }
        let mut context = digest::Context::new(hash);
        context.update(seed);
        context.update(&counter.to_be_bytes());
        mask.extend_from_slice(context.finish().as_ref());
    }
    mask.truncate(length);
    mask
}
