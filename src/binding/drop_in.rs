//! For the root of the package, which mirrors aws-cloudfront-sign. What it does is JavaScript's doing
//! to such a degree (coercion, JSON, file reading) that its face writes the policy itself.

use napi::bindgen_prelude::Env;
use napi_derive::napi;

use super::{CACHE, KeyText, or_throw, with_key_bytes};
use crate::encoding::to_base64;
use crate::error::Result;
use crate::signature::{Engine, Hash};
use crate::url::{form_encoded, is_plain};

/// The policy and its signature, both in CloudFront's base64.
fn signed(key: KeyText<'_>, policy: &str) -> Result<(String, String)> {
    let key = with_key_bytes(key, |bytes| CACHE.get(bytes))?;
    let signature = key.pkey().sign(Hash::Sha1, policy.as_bytes(), Engine::Auto)?;
    Ok((to_base64(policy.as_bytes()), to_base64(&signature)))
}

/// `[policy, signature]`, both in CloudFront's base64.
#[napi(catch_unwind)]
pub fn sign_policy(env: Env, key: KeyText<'_>, policy: String) -> napi::Result<Vec<String>> {
    let (policy, signature) = or_throw(&env, signed(key, &policy))?;
    Ok(vec![policy, signature])
}

/// The signed URL as aws-cloudfront-sign writes it; `null` when the realm's own URL parser has to be
/// asked first.
#[napi(catch_unwind)]
pub fn sign_plain_url(
    env: Env,
    url: String,
    key: KeyText<'_>,
    policy: String,
    expires: String,
    key_pair_id: String,
) -> napi::Result<Option<String>> {
    if !is_plain(&url) {
        return Ok(None);
    }
    let (policy, signature) = or_throw(&env, signed(key, &policy))?;
    Ok(Some(form_encoded(
        &url,
        &[
            ("Expires", &expires),
            ("Policy", &policy),
            ("Signature", &signature),
            ("Key-Pair-Id", &key_pair_id),
        ],
    )))
}
