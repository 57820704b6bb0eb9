//! Where a signature goes when it travels in cookies.

use crate::encoding::to_base64;
use crate::error::{Error, Result, excerpt};
use crate::policy::{Kind, Policy};
use crate::signature::Hash;

/// The names and values of the cookies, in CloudFront's order. They are plain characters: no further
/// encoding is needed in a `Set-Cookie` header.
///
/// # Errors
/// [`Error::Argument`] for a key pair ID that cannot stand in a cookie. CloudFront issues no such ID.
pub fn cookies(
    policy: &Policy,
    signature: &str,
    key_pair_id: &str,
    hash: Hash,
) -> Result<Vec<(&'static str, String)>> {
    // RFC 6265, cookie-octet.
    let fits = |byte| matches!(byte, b'!'..=b'~') && !b"\",;\\".contains(&byte);
    if !key_pair_id.bytes().all(fits) {
        return Err(Error::Argument(format!(
            "keyPairId: '{}' cannot stand in a cookie",
            excerpt(key_pair_id)
        )));
    }
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
    Ok(cookies)
}
