//! For the root of the package, which mirrors aws-cloudfront-sign, and for `./aws-sdk`, which mirrors
//! @aws-sdk/cloudfront-signer. What they do is JavaScript's doing to such a degree (coercion, JSON, file
//! reading) that their faces write the policies themselves.

mod form;

use cloudfront::{HashAlgorithm, Name, base64};
use keys::{EngineChoice, PrivateKey};

/// A policy and its signature, both in CloudFront's base64.
pub struct SignedPolicy {
    pub policy: String,
    pub signature: String,
}

/// Signs a policy as the originals do: whatever stands in it.
pub fn sign(
    key: &PrivateKey,
    algorithm: HashAlgorithm,
    policy: &str,
) -> keys::Result<SignedPolicy> {
    let bytes = key.sign(algorithm, policy.as_bytes(), EngineChoice::Auto)?;
    Ok(SignedPolicy {
        policy: base64::encoded(policy.as_bytes()),
        signature: base64::encoded(&bytes),
    })
}

/// The signed URL as aws-cloudfront-sign writes it.
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
