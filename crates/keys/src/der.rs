//! The formats in which keys travel: PKCS#1, PKCS#8, SEC 1, SPKI.

use pkcs8::PrivateKeyInfoRef;
use pkcs8::der::asn1::{AnyRef, BitStringRef, ObjectIdentifier, UintRef};
use pkcs8::der::{Decode, Encode, Reader, SliceReader};
use pkcs8::spki::{AlgorithmIdentifierRef, SubjectPublicKeyInfoRef};
use sec1::{EcParameters, EcPrivateKey};

use crate::aws_lc::{PrivateP256, PrivateRsa, PublicP256, PublicRsa};
use crate::kinds::{Private, Public};
use crate::rsa::RsaKey;

/// Why a key cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The bytes are not such a key.
    Malformed,
    /// An elliptic curve other than P-256.
    OtherCurve,
    /// Neither RSA nor an elliptic curve: Ed25519, DSA, RSA-PSS …
    OtherAlgorithm,
}

type Result<T> = std::result::Result<T, Refusal>;

const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
const EC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
const PRIME256V1: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.3.1.7");

/// The algorithm of a PKCS#8 or SPKI structure.
fn is_rsa(algorithm: &AlgorithmIdentifierRef<'_>) -> Result<bool> {
    if algorithm.oid == RSA {
        Ok(true)
    } else if algorithm.oid != EC {
        Err(Refusal::OtherAlgorithm)
    } else if algorithm.parameters_oid() == Ok(PRIME256V1) {
        Ok(false)
    } else {
        Err(Refusal::OtherCurve)
    }
}

/// A PKCS#8 `PrivateKeyInfo`.
pub fn private_from_pkcs8(der: &[u8]) -> Result<Private> {
    let info = PrivateKeyInfoRef::from_der(der).map_err(|_| Refusal::Malformed)?;
    let key = info.private_key.as_bytes();
    if is_rsa(&info.algorithm)? {
        private_from_pkcs1(key)
    } else {
        let key = EcPrivateKey::from_der(key).map_err(|_| Refusal::Malformed)?;
        private_from_scalar(&key)
    }
}

/// A PKCS#1 `RSAPrivateKey`.
pub fn private_from_pkcs1(der: &[u8]) -> Result<Private> {
    PrivateRsa::from_der(der).map(|rsa| Private::Rsa(RsaKey::new(rsa))).ok_or(Refusal::Malformed)
}

/// A SEC 1 `ECPrivateKey` that names its curve.
pub fn private_from_sec1(der: &[u8]) -> Result<Private> {
    let key = EcPrivateKey::from_der(der).map_err(|_| Refusal::Malformed)?;
    match key.parameters {
        Some(EcParameters::NamedCurve(PRIME256V1)) => private_from_scalar(&key),
        Some(_) => Err(Refusal::OtherCurve),
        None => Err(Refusal::Malformed),
    }
}

/// A public half that is there has to be that of the private one, or one of the two is damaged.
fn private_from_scalar(key: &EcPrivateKey<'_>) -> Result<Private> {
    let private = PrivateP256::from_scalar(key.private_key).ok_or(Refusal::Malformed)?;
    let point = private.public().point();
    let is_same = |encoded: &[u8]| {
        encoded == point
            || PublicP256::from_point(encoded).is_some_and(|public| public.point() == point)
    };
    match key.public_key.is_none_or(is_same) {
        true => Ok(Private::P256(private)),
        false => Err(Refusal::Malformed),
    }
}

/// A `SubjectPublicKeyInfo`.
pub fn public_from_spki(der: &[u8]) -> Result<Public> {
    let info = SubjectPublicKeyInfoRef::from_der(der).map_err(|_| Refusal::Malformed)?;
    let key = info.subject_public_key.as_bytes().ok_or(Refusal::Malformed)?;
    if is_rsa(&info.algorithm)? {
        public_from_pkcs1(key)
    } else {
        PublicP256::from_point(key).map(Public::P256).ok_or(Refusal::Malformed)
    }
}

/// A PKCS#1 `RSAPublicKey`.
pub fn public_from_pkcs1(der: &[u8]) -> Result<Public> {
    PublicRsa::from_der(der).map(Public::Rsa).ok_or(Refusal::Malformed)
}

/// The `SubjectPublicKeyInfo` of an RSA key. `None` when memory runs out.
pub fn rsa_to_spki(key: &PublicRsa) -> Option<Vec<u8>> {
    spki(AlgorithmIdentifierRef { oid: RSA, parameters: Some(AnyRef::NULL) }, &key.der()?)
}

/// The `SubjectPublicKeyInfo` of a P-256 key. `None` when memory runs out.
pub fn p256_to_spki(key: &PublicP256) -> Option<Vec<u8>> {
    let parameters = Some((&PRIME256V1).into());
    spki(AlgorithmIdentifierRef { oid: EC, parameters }, &key.point())
}

/// Whether the bytes are written as ECDSA signatures are: a sequence of two numbers.
pub fn is_ecdsa_signature(der: &[u8]) -> bool {
    let read = || {
        let mut reader = SliceReader::new(der)?;
        reader.sequence(|numbers| {
            UintRef::decode(numbers)?;
            UintRef::decode(numbers)
        })?;
        reader.finish()
    };
    read().is_ok()
}

fn spki(algorithm: AlgorithmIdentifierRef<'_>, key: &[u8]) -> Option<Vec<u8>> {
    let subject_public_key = BitStringRef::from_bytes(key).ok()?;
    SubjectPublicKeyInfoRef { algorithm, subject_public_key }.to_der().ok()
}
