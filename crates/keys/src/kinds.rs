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

/// The sizes of RSA keys that are good for anything, in bits. CloudFront itself takes 2048; smaller and
/// larger ones serve emulators and tests.
const RSA_BITS: std::ops::RangeInclusive<usize> = 1024..=8192;

/// Why a key is too small to be safe, or too large to be of use.
pub(crate) fn size_problem(rsa: Option<&PublicRsa>) -> Option<String> {
    let bits = rsa?.bits();
    let (least, most) = (RSA_BITS.start(), RSA_BITS.end());
    (!RSA_BITS.contains(&bits)).then(|| {
        format!("is an RSA key of {bits} bits, and {least} to {most} are taken here; CloudFront itself takes 2048")
    })
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
