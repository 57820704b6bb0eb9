//! `Verifier`.

use napi::bindgen_prelude::{Either, Env};
use napi_derive::napi;

use super::{KeyText, or_throw, with_key_bytes};
use crate::error::{Error, Result};
use crate::key::PublicKey;
use crate::verify::{Credentials, Verdict, Verifier, Viewer};

/// A [`Verdict`] in JavaScript's shape; either the first three or the last three are there.
#[napi(object, object_from_js = false)]
pub struct NativeVerdict {
    /// Whose key signed.
    pub key_pair_id: Option<String>,
    /// Seconds since the epoch.
    pub expires: Option<u32>,
    /// JSON.
    pub policy: Option<String>,
    /// What the viewer sees.
    pub code: Option<&'static str>,
    /// What goes with the code.
    pub message: Option<&'static str>,
    /// For the developer.
    pub reason: Option<String>,
}

impl From<Verdict> for NativeVerdict {
    fn from(verdict: Verdict) -> Self {
        let mut native = NativeVerdict {
            key_pair_id: None,
            expires: None,
            policy: None,
            code: None,
            message: None,
            reason: None,
        };
        match verdict {
            Ok(pass) => {
                native.key_pair_id = Some(pass.key_pair_id);
                native.expires = Some(pass.expires);
                native.policy = Some(pass.policy);
            }
            Err(refusal) => {
                native.code = Some(refusal.code.name());
                native.message = Some(refusal.code.message());
                native.reason = Some(refusal.reason);
            }
        }
        native
    }
}

/// The core's verifier.
#[napi]
pub struct NativeVerifier {
    verifier: Verifier,
}

fn public_key(id: &str, key: KeyText<'_>) -> Result<PublicKey> {
    with_key_bytes(key, PublicKey::parse).map_err(|error| match error {
        Error::Key(what) => Error::Key(format!("keys: the one of '{id}' {what}")),
        other => other,
    })
}

#[napi]
impl NativeVerifier {
    /// Reads the public keys; `ids` and `keys` go together.
    #[napi(constructor, catch_unwind)]
    pub fn new(env: Env, ids: Vec<String>, keys: Vec<KeyText<'_>>) -> napi::Result<Self> {
        let keys = ids
            .into_iter()
            .zip(keys)
            .map(|(id, key)| public_key(&id, key).map(|key| (id, key)))
            .collect::<Result<Vec<_>>>();
        Ok(NativeVerifier { verifier: Verifier::new(or_throw(&env, keys)?) })
    }

    /// Checks a URL.
    #[napi(catch_unwind)]
    pub fn url(&self, url: String, ip: Option<String>, now: f64) -> NativeVerdict {
        self.verifier.url(&url, Viewer { ip: ip.as_deref(), now }).into()
    }

    /// Checks a URL with cookies: a `Cookie` header, or names and values by turns.
    #[napi(catch_unwind)]
    pub fn url_and_cookies(
        &self,
        url: String,
        cookies: Either<String, Vec<String>>,
        ip: Option<String>,
        now: f64,
    ) -> NativeVerdict {
        let credentials = match &cookies {
            Either::A(header) => Credentials::from_cookie_header(header),
            Either::B(flat) => Credentials::from_cookies(
                flat.chunks_exact(2).map(|pair| (pair[0].as_str(), pair[1].as_str())),
            ),
        };
        self.verifier.url_and_cookies(&url, credentials, Viewer { ip: ip.as_deref(), now }).into()
    }
}
