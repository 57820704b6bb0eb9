//! `Signer` and `Grant`.

use std::sync::Arc;

use ::keys::EngineChoice;
use cloudfront::{
    Grant, HashAlgorithm, KeyPair, Name, PolicyOptions, WireUrl, hash_algorithm_names,
};
use napi::bindgen_prelude::{Env, JsObjectValue, Object};
use napi_derive::napi;

use super::errors::or_throw;
use super::keys::{CACHE, Key, KeyText};
use super::notice::signed_or_throw;
use super::options::NativePolicyOptions;
use crate::batch::Batch;
use crate::error::{Code, Error, Result};
use crate::signer::Signer;

/// How to make a signer.
#[napi(object, object_to_js = false)]
pub struct NativeSignerOptions<'a> {
    /// As CloudFront gave it.
    pub key_pair_id: String,
    /// PEM or DER.
    pub private_key: KeyText<'a>,
    /// A name of the core's table; CloudFront's default when absent.
    pub hash_algorithm: Option<String>,
    /// `auto` or `aws-lc`.
    pub engine: Option<String>,
    /// How many signatures to keep.
    pub remember: u32,
}

pub(super) fn hash_algorithm(name: Option<&str>) -> Result<HashAlgorithm> {
    match name {
        None => Ok(HashAlgorithm::default()),
        Some(name) => HashAlgorithm::named(name).ok_or_else(|| {
            let names = hash_algorithm_names(" or ", "'");
            Error::new(Code::Argument, "hashAlgorithm", format!("must be {names}"))
        }),
    }
}

fn engine_choice(name: Option<&str>) -> Result<EngineChoice> {
    match name {
        None | Some("auto") => Ok(EngineChoice::Auto),
        Some("aws-lc") => Ok(EngineChoice::AwsLc),
        Some(_) => Err(Error::new(Code::Argument, "engine", "must be 'auto' or 'aws-lc'")),
    }
}

fn signer(options: NativeSignerOptions<'_>) -> Result<Signer> {
    let key = Key::from(options.private_key);
    let algorithm = hash_algorithm(options.hash_algorithm.as_deref())?;
    let engine = engine_choice(options.engine.as_deref())?;
    let key_pair = KeyPair::new(options.key_pair_id, algorithm)?;
    let key = CACHE.get(key.bytes())?;
    Signer::new(key, key_pair, engine, options.remember as usize)
}

/// The URL in the form in which it travels; `None`: normalise and ask again.
pub(super) fn wire(text: &str, is_normalised: bool) -> Result<Option<WireUrl<'_>>> {
    match is_normalised {
        true => Ok(WireUrl::normalised(text).map(Some)?),
        false => Ok(WireUrl::recognised(text)),
    }
}

/// Cookies by name, in CloudFront's order.
pub(super) fn by_name<'env>(env: &Env, cookies: Vec<(Name, String)>) -> napi::Result<Object<'env>> {
    let mut object = Object::new(env)?;
    for (name, value) in cookies {
        object.set_named_property(name.cookie(), value)?;
    }
    Ok(object)
}

/// The core's signer.
#[napi]
pub struct NativeSigner {
    pub(super) signer: Arc<Signer>,
}

#[napi]
impl NativeSigner {
    /// Reads the key, or takes it from the cache.
    #[napi(constructor, catch_unwind)]
    pub fn new(env: Env, options: NativeSignerOptions<'_>) -> napi::Result<Self> {
        Ok(NativeSigner { signer: Arc::new(or_throw(&env, signer(options))?) })
    }

    /// The code that computes its signatures, from the second one on; AWS-LC for good once the other has
    /// made a wrong one.
    #[napi(getter, catch_unwind, ts_return_type = "'rsa-ifma' | 'aws-lc'")]
    pub fn engine(&self) -> &'static str {
        self.signer.engine()
    }

    /// What kind of key it is.
    #[napi(getter, catch_unwind, ts_return_type = "'rsa' | 'ec'")]
    pub fn key_type(&self) -> &'static str {
        self.signer.key().key_type().name()
    }

    /// SPKI PEM.
    #[napi(getter, catch_unwind)]
    pub fn public_key(&self, env: Env) -> napi::Result<String> {
        or_throw(&env, self.signer.key().public_pem())
    }

    /// One signed URL; `null`: normalise and ask again.
    #[napi(catch_unwind)]
    pub fn url(
        &self,
        env: Env,
        text: String,
        is_normalised: bool,
        options: NativePolicyOptions,
    ) -> napi::Result<Option<String>> {
        let Some(url) = or_throw(&env, wire(&text, is_normalised))? else {
            return Ok(None);
        };
        let options = options.try_into();
        signed_or_throw(&env, options.and_then(|options| self.signer.url(url, &options))).map(Some)
    }

    /// Many signed URLs under the same options, each as `wireUrl` gave it.
    #[napi(catch_unwind)]
    pub fn urls(
        &self,
        env: Env,
        urls: Vec<String>,
        options: NativePolicyOptions,
    ) -> napi::Result<Vec<String>> {
        let options = options.try_into();
        let signed = options.and_then(|options| {
            Batch { signer: &self.signer, urls: &urls, options: &options }.signed()
        });
        signed_or_throw(&env, signed)
    }

    /// One signature for many URLs; always a custom policy.
    #[napi(catch_unwind)]
    pub fn grant(&self, env: Env, options: NativePolicyOptions) -> napi::Result<NativeGrant> {
        self.granted(&env, options, Signer::grant)
    }

    /// One signature for a whole batch, canned when it can be.
    #[napi(catch_unwind)]
    pub fn shared(&self, env: Env, options: NativePolicyOptions) -> napi::Result<NativeGrant> {
        self.granted(&env, options, Signer::shared)
    }

    fn granted(
        &self,
        env: &Env,
        options: NativePolicyOptions,
        grant: impl FnOnce(&Signer, &PolicyOptions) -> Result<Grant>,
    ) -> napi::Result<NativeGrant> {
        let grant = options.try_into().and_then(|options| grant(&self.signer, &options));
        Ok(NativeGrant { grant: signed_or_throw(env, grant)? })
    }

    /// Cookies by name.
    #[napi(catch_unwind, ts_return_type = "Record<string, string>")]
    pub fn cookies<'env>(
        &self,
        env: &'env Env,
        options: NativePolicyOptions,
    ) -> napi::Result<Object<'env>> {
        let cookies = options.try_into().and_then(|options| self.signer.cookies(&options));
        by_name(env, signed_or_throw(env, cookies)?)
    }
}

/// The core's grant.
#[napi]
pub struct NativeGrant {
    grant: Grant,
}

impl From<Grant> for NativeGrant {
    fn from(grant: Grant) -> Self {
        NativeGrant { grant }
    }
}

#[napi]
impl NativeGrant {
    /// One signed URL, without cryptography; `null`: normalise and ask again.
    #[napi(catch_unwind)]
    pub fn url(&self, env: Env, text: String, is_normalised: bool) -> napi::Result<Option<String>> {
        let Some(url) = or_throw(&env, wire(&text, is_normalised))? else {
            return Ok(None);
        };
        or_throw(&env, self.grant.url(url)).map(Some)
    }

    /// The policy's text.
    #[napi(getter, catch_unwind)]
    pub fn policy(&self) -> String {
        self.grant.policy().to_owned()
    }

    /// What it covers.
    #[napi(getter, catch_unwind)]
    pub fn resource(&self) -> String {
        self.grant.resource().to_owned()
    }

    /// Seconds since the epoch.
    #[napi(getter, catch_unwind)]
    pub fn expires(&self) -> u32 {
        self.grant.expires()
    }

    /// `Policy=…&Signature=…&Key-Pair-Id=…`
    #[napi(getter, catch_unwind)]
    pub fn query(&self) -> String {
        self.grant.query().to_owned()
    }

    /// Cookies by name.
    #[napi(catch_unwind, ts_return_type = "Record<string, string>")]
    pub fn cookies<'env>(&self, env: &'env Env) -> napi::Result<Object<'env>> {
        by_name(env, self.grant.cookies())
    }
}
