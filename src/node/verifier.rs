//! `Verifier`.

use ::keys::PublicKey;
use cloudfront::{Allowed, Credentials, Denied, KeyPair, Name, Viewer};
use napi::bindgen_prelude::{Either, Env};
use napi_derive::napi;

use super::errors::or_throw;
use super::keys::{Key, KeyText};
use crate::error::{Code, Error, Result};
use crate::verifier::Verifier;

/// A public key under its name.
#[napi(object, object_to_js = false)]
pub struct VerifierKey<'a> {
    /// As CloudFront gave it.
    pub key_pair_id: String,
    /// PEM or DER.
    pub public_key: KeyText<'a>,
}

/// CloudFront's cookies. Five fields and no map, which napi would fill from prototypes, too.
#[napi(object, object_to_js = false)]
pub struct SentCookies {
    /// The end of a canned policy.
    pub expires: Option<String>,
    /// A custom policy.
    pub policy: Option<String>,
    /// The signature.
    pub signature: Option<String>,
    /// The key pair's ID.
    pub key_pair_id: Option<String>,
    /// The hash algorithm.
    pub hash_algorithm: Option<String>,
}

impl SentCookies {
    /// As the core reads them.
    pub fn credentials(&self) -> std::result::Result<Credentials<'_>, Denied> {
        let cookies = [
            (Name::Expires, &self.expires),
            (Name::Policy, &self.policy),
            (Name::Signature, &self.signature),
            (Name::KeyPairId, &self.key_pair_id),
            (Name::HashAlgorithm, &self.hash_algorithm),
        ];
        Credentials::from_cookies(
            cookies
                .into_iter()
                .filter_map(|(name, value)| Some((name.cookie(), value.as_deref()?))),
        )
    }
}

/// What a viewer sent.
#[napi(object, object_to_js = false)]
pub struct VerifyRequest {
    /// As the client sent it.
    pub url: String,
    /// A `Cookie` header, or CloudFront's cookies.
    pub cookies: Option<Either<String, SentCookies>>,
    /// The viewer's address.
    pub ip: Option<String>,
    /// Milliseconds since the epoch.
    pub now: f64,
}

/// Let through.
#[napi(object, object_from_js = false)]
pub struct NativeAllowed {
    /// `true`
    #[napi(ts_type = "true")]
    pub allowed: bool,
    /// Whose key signed.
    pub key_pair_id: String,
    /// Seconds since the epoch.
    pub expires: u32,
    /// JSON.
    pub policy: String,
    /// What the policy covers; absent when it leaves that out.
    pub resource: Option<String>,
}

/// Not let through.
#[napi(object, object_from_js = false)]
pub struct NativeDenied {
    /// `false`
    #[napi(ts_type = "false")]
    pub allowed: bool,
    /// What the viewer sees.
    #[napi(ts_type = "'MissingKey' | 'UnknownKey' | 'MalformedPolicy' | 'AccessDenied'")]
    pub code: &'static str,
    /// What goes with the code.
    pub message: &'static str,
    /// For the developer.
    pub reason: String,
}

impl From<Allowed> for NativeAllowed {
    fn from(allowed: Allowed) -> Self {
        let Allowed { key_pair_id, expires, policy, resource } = allowed;
        NativeAllowed { allowed: true, key_pair_id, expires, policy, resource }
    }
}

impl From<Denied> for NativeDenied {
    fn from(denied: Denied) -> Self {
        let Denied { code, reason } = denied;
        NativeDenied { allowed: false, code: code.name(), message: code.message(), reason }
    }
}

/// The core's verifier.
#[napi]
pub struct NativeVerifier {
    verifier: Verifier,
}

fn public_key(key: VerifierKey<'_>) -> Result<(String, PublicKey)> {
    let VerifierKey { key_pair_id, public_key } = key;
    if let Err(what) = KeyPair::check_id(&key_pair_id) {
        return Err(Error::new(Code::Argument, "keys", format!("a key pair ID {what}")));
    }
    let key = PublicKey::parse(Key::from(public_key).bytes());
    match key.and_then(|key| key.check_size().map(|()| key)) {
        Ok(key) => Ok((key_pair_id, key)),
        Err(::keys::Error::PublicKey(what)) => {
            let what = format!("the one of '{key_pair_id}' {what}");
            Err(Error::new(Code::PublicKey, "keys", what))
        }
        Err(other) => Err(other.into()),
    }
}

#[napi]
impl NativeVerifier {
    /// Reads the public keys.
    #[napi(constructor, catch_unwind)]
    pub fn new(env: Env, keys: Vec<VerifierKey<'_>>) -> napi::Result<Self> {
        let keys = keys.into_iter().map(public_key).collect::<Result<Vec<_>>>();
        Ok(NativeVerifier { verifier: Verifier::new(or_throw(&env, keys)?) })
    }

    /// Checks a request.
    #[napi(catch_unwind)]
    pub fn verify(&self, request: VerifyRequest) -> Either<NativeAllowed, NativeDenied> {
        let VerifyRequest { url, cookies, ip, now } = request;
        let credentials = match &cookies {
            None => Ok(Credentials::default()),
            Some(Either::A(header)) => Credentials::from_cookie_header(header),
            Some(Either::B(cookies)) => cookies.credentials(),
        };
        match self.verifier.verify(&url, credentials, Viewer { ip: ip.as_deref(), now }) {
            Ok(allowed) => Either::A(allowed.into()),
            Err(denied) => Either::B(denied.into()),
        }
    }
}
