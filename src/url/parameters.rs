//! The signing parameters themselves.

use crate::encoding::push_base64;
use crate::policy::{Kind, Policy};
use crate::signature::Hash;

/// `Expires=…&Signature=…&Key-Pair-Id=…`, or `Policy=…` in place of the first, and the hash algorithm
/// when it is not CloudFront's default. `key_pair_id` is percent-encoded already.
pub fn signing_parameters(
    policy: &Policy,
    signature: &str,
    key_pair_id: &str,
    hash: Hash,
) -> String {
    let mut out = String::with_capacity(
        policy.text().len() * 4 / 3 + signature.len() + key_pair_id.len() + 64,
    );
    match policy.kind() {
        Kind::Canned { expires } => {
            out.push_str("Expires=");
            out.push_str(&expires.to_string());
        }
        Kind::Custom => {
            out.push_str("Policy=");
            push_base64(&mut out, policy.text().as_bytes());
        }
    }
    out.push_str("&Signature=");
    out.push_str(signature);
    out.push_str("&Key-Pair-Id=");
    out.push_str(key_pair_id);
    if hash == Hash::Sha256 {
        out.push_str("&Hash-Algorithm=SHA256");
    }
    out
}
