//! For the root of the package, which mirrors aws-cloudfront-sign.

use cloudfront::WireUrl;
use napi::bindgen_prelude::Env;
use napi_derive::napi;

use super::keys::{CACHE, Key, KeyText};
use super::notice::signed_or_throw;
use crate::drop_in::{self, SignedPolicy};
use crate::error::Result;

/// What the drop-in puts into a URL.
#[napi(object, object_to_js = false)]
pub struct DropInPolicy {
    /// Its text.
    pub policy: String,
    /// Seconds since the epoch.
    pub expires: String,
    /// Of the caller.
    pub key_pair_id: String,
}

/// Both in CloudFront's base64.
#[napi(object, object_from_js = false)]
pub struct DropInSignature {
    /// The policy.
    pub policy: String,
    /// Its signature.
    pub signature: String,
}

fn sign(key: &Key<'_>, policy: &str) -> Result<SignedPolicy> {
    drop_in::sign(&*CACHE.get(key.bytes())?, policy)
}

/// A policy and its signature.
#[napi(catch_unwind)]
pub fn sign_drop_in_policy(
    env: Env,
    private_key: KeyText<'_>,
    policy: String,
) -> napi::Result<DropInSignature> {
    let SignedPolicy { policy, signature } =
        signed_or_throw(&env, sign(&private_key.into(), &policy))?;
    Ok(DropInSignature { policy, signature })
}

/// The signed URL as aws-cloudfront-sign writes it; `null` when the realm's own URL parser has to be
/// asked.
#[napi(catch_unwind)]
pub fn sign_drop_in_url(
    env: Env,
    text: String,
    private_key: KeyText<'_>,
    policy: DropInPolicy,
) -> napi::Result<Option<String>> {
    let key = Key::from(private_key);
    if WireUrl::recognised(&text).is_none() {
        return Ok(None);
    }
    let DropInPolicy { policy, expires, key_pair_id } = policy;
    let signed = signed_or_throw(&env, sign(&key, &policy))?;
    Ok(Some(drop_in::url(&text, &signed, &expires, &key_pair_id)))
}
