//! `Signer` and `Grant`.

use std::sync::Arc;

use napi::bindgen_prelude::Env;
use napi_derive::napi;

use super::{CACHE, KeyText, or_throw, with_key_bytes};
use crate::error::Result;
use crate::policy::{IpRange, Window};
use crate::resource::Resource;
use crate::signature::{Engine, Hash, Kind};
use crate::signer::{Grant, Signer, Terms};
use crate::url::is_plain;

/// Policy options after JavaScript's part: times are milliseconds since the epoch.
#[napi(object, object_to_js = false)]
pub struct PolicyOptions {
    /// End of validity; absent only with a whole `policy`.
    pub expires: Option<f64>,
    /// Start of validity.
    pub starts: Option<f64>,
    /// The realm's clock.
    pub now: f64,
    /// Seconds.
    pub align: Option<u32>,
    /// IPv4 address or CIDR.
    pub ip_address: Option<String>,
    /// What the policy covers.
    pub resource: Option<String>,
    /// A whole policy.
    pub policy: Option<String>,
}

impl PolicyOptions {
    pub(super) fn terms(self) -> Result<Terms> {
        let resource = self.resource.as_deref().map(Resource::to_sign).transpose()?;
        if let Some(policy) = self.policy {
            return Ok(Terms::Whole { policy, resource });
        }
        Ok(Terms::Conditions {
            window: Window::new(
                self.expires.unwrap_or(f64::NAN),
                self.starts,
                self.now,
                self.align,
            )?,
            ip: self.ip_address.as_deref().map(IpRange::parse).transpose()?,
            resource,
        })
    }
}

/// A resource as it will stand in the policy.
#[napi(catch_unwind)]
pub fn resource_to_sign(env: Env, resource: String) -> napi::Result<String> {
    or_throw(&env, Resource::to_sign(&resource)).map(|resource| resource.as_str().to_owned())
}

/// Whether the realm's URL parser would leave this text as it is.
#[napi(catch_unwind)]
pub fn is_plain_url(url: String) -> bool {
    is_plain(&url)
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
    pub fn new(
        env: Env,
        key: KeyText<'_>,
        key_pair_id: String,
        sha256: bool,
        aws_lc_only: bool,
        remember: u32,
    ) -> napi::Result<Self> {
        let key = or_throw(&env, with_key_bytes(key, |bytes| CACHE.get(bytes)))?;
        let hash = if sha256 { Hash::Sha256 } else { Hash::Sha1 };
        let engine = if aws_lc_only { Engine::AwsLc } else { Engine::Auto };
        let signer = Signer::new(key, key_pair_id, hash, engine, remember as usize);
        Ok(NativeSigner { signer: Arc::new(signer) })
    }

    /// `rsa-ifma` or `aws-lc`.
    #[napi(catch_unwind)]
    pub fn engine(&self) -> &'static str {
        self.signer.engine()
    }

    /// `rsa` or `ec`.
    #[napi(catch_unwind)]
    pub fn key_type(&self) -> &'static str {
        match self.signer.key().kind() {
            Kind::Rsa => "rsa",
            Kind::P256 => "ec",
        }
    }

    /// SPKI PEM.
    #[napi(catch_unwind)]
    pub fn public_key(&self, env: Env) -> napi::Result<String> {
        or_throw(&env, self.signer.key().public_pem())
    }

    /// One signed URL.
    #[napi(catch_unwind)]
    pub fn url(&self, env: Env, href: String, options: PolicyOptions) -> napi::Result<String> {
        or_throw(&env, options.terms().and_then(|terms| self.signer.url(&href, &terms)))
    }

    /// Many signed URLs under the same options.
    #[napi(catch_unwind)]
    pub fn urls(
        &self,
        env: Env,
        hrefs: Vec<String>,
        options: PolicyOptions,
    ) -> napi::Result<Vec<String>> {
        let signed = options.terms().and_then(|terms| {
            self.signer.urls(&hrefs, &terms, || false).map_err(|(index, error)| error.at(index))
        });
        // Never cancelled, so never None.
        or_throw(&env, signed.map(Option::unwrap_or_default))
    }

    /// One signature for many URLs.
    #[napi(catch_unwind)]
    pub fn grant(&self, env: Env, options: PolicyOptions) -> napi::Result<NativeGrant> {
        let grant = or_throw(&env, options.terms().and_then(|terms| self.signer.grant(&terms)))?;
        Ok(NativeGrant { grant })
    }

    /// One signature for a whole batch, canned when it can be.
    #[napi(catch_unwind)]
    pub fn shared(&self, env: Env, options: PolicyOptions) -> napi::Result<NativeGrant> {
        let grant = or_throw(&env, options.terms().and_then(|terms| self.signer.shared(&terms)))?;
        Ok(NativeGrant { grant })
    }

    /// `[name, value, name, value …]`
    #[napi(catch_unwind)]
    pub fn cookies(&self, env: Env, options: PolicyOptions) -> napi::Result<Vec<String>> {
        let cookies =
            or_throw(&env, options.terms().and_then(|terms| self.signer.cookies(&terms)))?;
        Ok(flat(cookies))
    }
}

fn flat(cookies: Vec<(&'static str, String)>) -> Vec<String> {
    cookies.into_iter().flat_map(|(name, value)| [name.to_owned(), value]).collect()
}

/// The core's grant.
#[napi]
pub struct NativeGrant {
    grant: Grant,
}

#[napi]
impl NativeGrant {
    /// One signed URL; no cryptography.
    #[napi(catch_unwind)]
    pub fn url(&self, env: Env, href: String) -> napi::Result<String> {
        or_throw(&env, self.grant.url(&href))
    }

    /// The same for any text; `null` when the realm's own URL parser has to be asked first.
    #[napi(catch_unwind)]
    pub fn plain_url(&self, env: Env, text: String) -> napi::Result<Option<String>> {
        if !is_plain(&text) {
            return Ok(None);
        }
        self.url(env, text).map(Some)
    }

    /// The policy's text.
    #[napi(catch_unwind)]
    pub fn policy(&self) -> String {
        self.grant.policy().to_owned()
    }

    /// What it covers, as the policy says it.
    #[napi(catch_unwind)]
    pub fn resource(&self) -> Option<String> {
        self.grant.resource().map(str::to_owned)
    }

    /// `Policy=…&Signature=…&Key-Pair-Id=…`
    #[napi(catch_unwind)]
    pub fn query(&self) -> String {
        self.grant.query().to_owned()
    }

    /// `[name, value, name, value …]`
    #[napi(catch_unwind)]
    pub fn cookies(&self, env: Env) -> napi::Result<Vec<String>> {
        or_throw(&env, self.grant.cookies().map(flat))
    }
}
