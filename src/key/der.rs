//! The formats in which keys travel: PKCS#1, PKCS#8, SEC 1, SPKI.

use pkcs8::PrivateKeyInfoRef;
use pkcs8::der::asn1::{AnyRef, BitStringRef, ObjectIdentifier};
use pkcs8::der::{Decode, Encode};
use pkcs8::spki::{AlgorithmIdentifierRef, SubjectPublicKeyInfoRef};
use sec1::{EcParameters, EcPrivateKey};

use crate::aws_lc::{P256, Rsa};
use crate::signature::{Pkey, RsaKey};

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
pub fn private_from_pkcs8(der: &[u8]) -> Result<Pkey> {
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
pub fn private_from_pkcs1(der: &[u8]) -> Result<Pkey> {
    Rsa::from_private_der(der).map(|rsa| Pkey::Rsa(RsaKey::new(rsa))).ok_or(Refusal::Malformed)
}

/// A SEC 1 `ECPrivateKey` that names its curve.
pub fn private_from_sec1(der: &[u8]) -> Result<Pkey> {
    let key = EcPrivateKey::from_der(der).map_err(|_| Refusal::Malformed)?;
    match key.parameters {
        Some(EcParameters::NamedCurve(PRIME256V1)) => private_from_scalar(&key),
        Some(_) => Err(Refusal::OtherCurve),
        None => Err(Refusal::Malformed),
    }
}

fn private_from_scalar(key: &EcPrivateKey<'_>) -> Result<Pkey> {
    P256::from_scalar(key.private_key).map(Pkey::P256).ok_or(Refusal::Malformed)
}

/// A `SubjectPublicKeyInfo`.
pub fn public_from_spki(der: &[u8]) -> Result<Pkey> {
    let info = SubjectPublicKeyInfoRef::from_der(der).map_err(|_| Refusal::Malformed)?;
    let key = info.subject_public_key.as_bytes().ok_or(Refusal::Malformed)?;
    if is_rsa(&info.algorithm)? {
        public_from_pkcs1(key)
    } else {
        P256::from_point(key).map(Pkey::P256).ok_or(Refusal::Malformed)
    }
}

/// A PKCS#1 `RSAPublicKey`.
pub fn public_from_pkcs1(der: &[u8]) -> Result<Pkey> {
    Rsa::from_public_der(der).map(|rsa| Pkey::Rsa(RsaKey::new(rsa))).ok_or(Refusal::Malformed)
}

/// The public half as `SubjectPublicKeyInfo`. `None` when memory runs out.
pub fn public_to_spki(key: &Pkey) -> Option<Vec<u8>> {
    let (algorithm, bytes) = match key {
        Pkey::Rsa(rsa) => (
            AlgorithmIdentifierRef { oid: RSA, parameters: Some(AnyRef::NULL) },
            rsa.rsa().public_der()?,
        ),
        Pkey::P256(key) => (
            AlgorithmIdentifierRef { oid: EC, parameters: Some((&PRIME256V1).into()) },
            key.point().to_vec(),
        ),
    };
    let subject_public_key = BitStringRef::from_bytes(&bytes).ok()?;
    SubjectPublicKeyInfoRef { algorithm, subject_public_key }.to_der().ok()
}
