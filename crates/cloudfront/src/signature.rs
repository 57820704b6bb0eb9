//! A signature, as it travels.

use std::sync::Arc;

use crate::base64;

/// A signature in CloudFront's base64.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature(Arc<str>);

impl Signature {
    /// From the bytes that the signer gave: RSA PKCS#1 v1.5, or ECDSA in DER.
    pub fn new(bytes: &[u8]) -> Self {
        Signature(base64::encoded(bytes).into())
    }

    /// In CloudFront's base64.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
