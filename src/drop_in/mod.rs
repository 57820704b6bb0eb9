//! For the root of the package, which mirrors aws-cloudfront-sign. What it does is JavaScript's doing
//! to such a degree (coercion, JSON, file reading) that its face writes the policy itself.

mod form;

use cloudfront::{HashAlgorithm, Name, base64};
use keys::{EngineChoice, PrivateKey};

use crate::error::Result;

/// A policy and its signature, both in CloudFront's base64.
pub struct SignedPolicy {
    pub policy: String,
    pub signature: String,
}

/// Signs a policy as the original does: with SHA-1, whatever stands in it.
pub fn sign(key: &PrivateKey, policy: &str) -> Result<SignedPolicy> {
    let bytes = key.sign(HashAlgorithm::Sha1, policy.as_bytes(), EngineChoice::Auto)?;
    Ok(SignedPolicy {
        policy: base64::encoded(policy.as_bytes()),
        signature: base64::encoded(&bytes),
    })
}

/// The signed URL as the original writes it.
pub fn url(href: &str, signed: &SignedPolicy, expires: &str, key_pair_id: &str) -> String {
    form::encoded(
        href,
        &[
            (Name::Expires.parameter(), expires),
            (Name::Policy.parameter(), &signed.policy),
            (Name::Signature.parameter(), &signed.signature),
            (Name::KeyPairId.parameter(), key_pair_id),
        ],
    )
}
