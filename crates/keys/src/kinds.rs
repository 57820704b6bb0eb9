//! What kinds of keys there are.

use crate::aws_lc::{PrivateP256, PublicP256, PublicRsa};
use crate::rsa::RsaKey;

/// What kind of key it is. CloudFront knows no others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyType {
    /// RSA; CloudFront takes 2048 bits, other sizes serve emulators and tests.
    Rsa,
    /// An elliptic-curve key on P-256.
    P256,
}

impl KeyType {
    /// As Node names it: `rsa` or `ec`.
    pub fn name(self) -> &'static str {
        match self {
            KeyType::Rsa => "rsa",
            KeyType::P256 => "ec",
        }
    }
}

/// A private key of either kind.
pub(crate) enum Private {
    Rsa(RsaKey),
    P256(PrivateP256),
}

/// A public key of either kind.
pub(crate) enum Public {
    Rsa(PublicRsa),
    P256(PublicP256),
}
