//! Where a signature goes when it travels in cookies.

use crate::encoding::to_base64;
use crate::policy::{Kind, Policy};
use crate::signature::Hash;

/// The names and values of the cookies, in CloudFront's order. They are plain characters: no further
/// encoding is needed in a `Set-Cookie` header.
pub fn cookies(
    policy: &Policy,
    signature: &str,
    key_pair_id: &str,
    hash: Hash,
) -> Vec<(&'static str, String)> {
    let mut cookies = vec![
        match policy.kind() {
            Kind::Canned { expires } => ("CloudFront-Expires", expires.to_string()),
            Kind::Custom => ("CloudFront-Policy", to_base64(policy.text().as_bytes())),
        },
        ("CloudFront-Signature", signature.to_owned()),
        ("CloudFront-Key-Pair-Id", key_pair_id.to_owned()),
    ];
    if hash == Hash::Sha256 {
        cookies.push(("CloudFront-Hash-Algorithm", "SHA256".to_owned()));
    }
    cookies
}
