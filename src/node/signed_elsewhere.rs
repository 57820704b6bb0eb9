//! `ExternalSigner`: policies to be signed elsewhere, and what becomes of them with their signatures.

use std::sync::Arc;

use ::keys::PublicKey;
use cloudfront::{Cookies, Granted, KeyPair, PolicyOptions, Unsigned, WireUrl};
use napi::bindgen_prelude::{Env, Object, Uint8ArraySlice};
use napi_derive::napi;

use super::errors::or_throw;
use super::keys::{Key, KeyText};
use super::options::NativePolicyOptions;
use super::signer::{NativeGrant, by_name, hash_algorithm, wire};
use crate::error::Result;
use crate::external::{ExternalSigner, Verified};

/// How to make an external signer.
#[napi(object, object_to_js = false)]
pub struct NativeExternalSignerOptions<'a> {
    /// As CloudFront gave it.
    pub key_pair_id: String,
    /// PEM or DER.
    pub public_key: KeyText<'a>,
    /// A name of the core's table.
    pub hash_algorithm: String,
    /// How many signatures to keep.
    pub remember: u32,
}

fn external_signer(options: NativeExternalSignerOptions<'_>) -> Result<ExternalSigner> {
    let algorithm = hash_algorithm(Some(&options.hash_algorithm))?;
    let key_pair = KeyPair::new(options.key_pair_id, algorithm)?;
    let key = PublicKey::parse(Key::from(options.public_key).bytes())?;
    ExternalSigner::new(key, key_pair, options.remember as usize)
}

/// A signature that has been verified.
#[napi]
pub struct NativeSignature {
    verified: Verified,
}

/// The core's external signer.
#[napi]
pub struct NativeExternalSigner {
    signer: Arc<ExternalSigner>,
}

#[napi]
impl NativeExternalSigner {
    /// Reads the public key.
    #[napi(constructor, catch_unwind)]
    pub fn new(env: Env, options: NativeExternalSignerOptions<'_>) -> napi::Result<Self> {
        Ok(NativeExternalSigner { signer: Arc::new(or_throw(&env, external_signer(options))?) })
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

    /// A signature of this message that is known already.
    #[napi(catch_unwind)]
    pub fn remembered(&self, message: String) -> Option<NativeSignature> {
        self.signer.remembered(&message).map(|verified| NativeSignature { verified })
    }

    /// Verifies the signature that came for a message.
    #[napi(catch_unwind)]
    pub fn verified(
        &self,
        env: Env,
        message: String,
        signature: Uint8ArraySlice<'_>,
    ) -> napi::Result<NativeSignature> {
        let verified = or_throw(&env, self.signer.verified(message, &signature))?;
        Ok(NativeSignature { verified })
    }

    /// Throws for options that are wrong for every URL.
    #[napi(catch_unwind)]
    pub fn check(&self, env: Env, options: NativePolicyOptions) -> napi::Result<()> {
        or_throw(&env, PolicyOptions::try_from(options)).map(drop)
    }

    /// One URL to be signed; `null`: normalise and ask again.
    #[napi(catch_unwind)]
    pub fn url(
        &self,
        env: Env,
        text: String,
        is_normalised: bool,
        options: NativePolicyOptions,
    ) -> napi::Result<Option<NativeUnsignedUrl>> {
        let Some(url) = or_throw(&env, wire(&text, is_normalised))? else {
            return Ok(None);
        };
        let unsigned = PolicyOptions::try_from(options).and_then(|options| {
            Ok(Unsigned::url(url, &options, self.signer.key_pair())?.into_owned())
        });
        Ok(Some(NativeUnsignedUrl { unsigned: or_throw(&env, unsigned)? }))
    }

    /// One signature for many URLs; always a custom policy.
    #[napi(catch_unwind)]
    pub fn grant(
        &self,
        env: Env,
        options: NativePolicyOptions,
    ) -> napi::Result<NativeUnsignedGrant> {
        let unsigned = PolicyOptions::try_from(options).and_then(|options| {
            Ok(Unsigned::grant(&options, self.signer.key_pair())?.into_owned())
        });
        Ok(NativeUnsignedGrant { unsigned: or_throw(&env, unsigned)? })
    }

    /// One signature for a whole batch, canned when it can be.
    #[napi(catch_unwind)]
    pub fn shared(
        &self,
        env: Env,
        options: NativePolicyOptions,
    ) -> napi::Result<NativeUnsignedGrant> {
        let unsigned = PolicyOptions::try_from(options).and_then(|options| {
            Ok(Unsigned::shared(&options, self.signer.key_pair())?.into_owned())
        });
        Ok(NativeUnsignedGrant { unsigned: or_throw(&env, unsigned)? })
    }

    /// Cookies to be signed.
    #[napi(catch_unwind)]
    pub fn cookies(
        &self,
        env: Env,
        options: NativePolicyOptions,
    ) -> napi::Result<NativeUnsignedCookies> {
        let unsigned = PolicyOptions::try_from(options).and_then(|options| {
            Ok(Unsigned::cookies(&options, self.signer.key_pair())?.into_owned())
        });
        Ok(NativeUnsignedCookies { unsigned: or_throw(&env, unsigned)? })
    }
}

/// A URL that waits for its signature.
#[napi]
pub struct NativeUnsignedUrl {
    unsigned: Unsigned<'static, WireUrl<'static>>,
}

#[napi]
impl NativeUnsignedUrl {
    /// What has to be signed.
    #[napi(getter, catch_unwind)]
    pub fn message(&self) -> String {
        self.unsigned.message().to_owned()
    }

    /// The signed URL.
    #[napi(catch_unwind)]
    pub fn finish(&self, env: Env, signature: &NativeSignature) -> napi::Result<String> {
        let signature = or_throw(&env, signature.verified.of(self.unsigned.message()))?;
        or_throw(&env, self.unsigned.clone().finish(signature))
    }
}

/// A grant that waits for its signature.
#[napi]
pub struct NativeUnsignedGrant {
    unsigned: Unsigned<'static, Granted>,
}

#[napi]
impl NativeUnsignedGrant {
    /// What has to be signed.
    #[napi(getter, catch_unwind)]
    pub fn message(&self) -> String {
        self.unsigned.message().to_owned()
    }

    /// The grant.
    #[napi(catch_unwind)]
    pub fn finish(&self, env: Env, signature: &NativeSignature) -> napi::Result<NativeGrant> {
        let signature = or_throw(&env, signature.verified.of(self.unsigned.message()))?;
        Ok(self.unsigned.clone().finish(signature).into())
    }
}

/// Cookies that wait for their signature.
#[napi]
pub struct NativeUnsignedCookies {
    unsigned: Unsigned<'static, Cookies>,
}

#[napi]
impl NativeUnsignedCookies {
    /// What has to be signed.
    #[napi(getter, catch_unwind)]
    pub fn message(&self) -> String {
        self.unsigned.message().to_owned()
    }

    /// Cookies by name.
    #[napi(catch_unwind, ts_return_type = "Record<string, string>")]
    pub fn finish<'env>(
        &self,
        env: &'env Env,
        signature: &NativeSignature,
    ) -> napi::Result<Object<'env>> {
        let signature = or_throw(env, signature.verified.of(self.unsigned.message()))?;
        by_name(env, self.unsigned.clone().finish(signature))
    }
}
