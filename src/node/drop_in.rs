//! For the root of the package, which mirrors aws-cloudfront-sign, and for `./aws-sdk`, which mirrors
//! @aws-sdk/cloudfront-signer.

use ::keys::is_plain_pem;
use cloudfront::{HashAlgorithm, WireUrl};
use napi::bindgen_prelude::Env;
use napi_derive::napi;

use super::keys::{CACHE, Key, KeyText};
use super::notice::signed_or_throw;
use super::signer::hash_algorithm;
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
    Ok(drop_in::sign(&*CACHE.get(key.bytes())?, HashAlgorithm::Sha1, policy)?)
}

/// `None` for a key that Node's OpenSSL might read otherwise, or that is not ours to read.
fn sign_sdk(key: &Key<'_>, policy: &str, algorithm: &str) -> Result<Option<SignedPolicy>> {
    let algorithm = hash_algorithm(Some(algorithm))?;
    if !is_plain_pem(key.bytes()) {
        return Ok(None);
    }
    let signed = CACHE.get(key.bytes()).and_then(|key| drop_in::sign(&key, algorithm, policy));
    match signed {
        Err(::keys::Error::PrivateKey(_)) => Ok(None),
        other => Ok(Some(other?)),
    }
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

/// The same with this hash algorithm, exactly as `node:crypto` signs with this PEM; `null` when it has to
/// be asked itself: what it makes of the key is not certain, or it takes keys that the core refuses.
#[napi(catch_unwind)]
pub fn sign_sdk_policy(
    env: Env,
    private_key: KeyText<'_>,
    policy: String,
    hash_algorithm: String,
) -> napi::Result<Option<DropInSignature>> {
    let signed = sign_sdk(&private_key.into(), &policy, &hash_algorithm);
    let signed = signed_or_throw(&env, signed)?;
    Ok(signed.map(|SignedPolicy { policy, signature }| DropInSignature { policy, signature }))
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
