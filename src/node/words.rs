//! CloudFront's words and grammar, asked from JavaScript.

use cloudfront::{Name, Resource, ToNormalise, WireUrl};
use napi::JsString;
use napi::bindgen_prelude::{Either, Env};
use napi_derive::napi;

use super::errors::or_throw;
use super::verifier::SentCookies;

/// A name for each part of a signature.
#[napi(object, object_from_js = false)]
pub struct SigningNames {
    /// The end of a canned policy.
    pub expires: &'static str,
    /// A custom policy.
    pub policy: &'static str,
    /// The signature.
    pub signature: &'static str,
    /// The key pair's ID.
    pub key_pair_id: &'static str,
    /// The hash algorithm.
    pub hash_algorithm: &'static str,
}

/// What CloudFront calls the parts of a signature.
#[napi(object, object_from_js = false)]
pub struct Names {
    /// In a URL.
    pub parameters: SigningNames,
    /// In cookies.
    pub cookies: SigningNames,
}

fn names_by(name: impl Fn(Name) -> &'static str) -> SigningNames {
    SigningNames {
        expires: name(Name::Expires),
        policy: name(Name::Policy),
        signature: name(Name::Signature),
        key_pair_id: name(Name::KeyPairId),
        hash_algorithm: name(Name::HashAlgorithm),
    }
}

/// What CloudFront calls the parts of a signature.
#[napi(catch_unwind)]
pub fn names() -> Names {
    Names { parameters: names_by(Name::parameter), cookies: names_by(Name::cookie) }
}

/// The text itself, when it is a URL in the form in which it travels; `null`: normalise and ask again.
#[napi(catch_unwind)]
pub fn wire_url<'env>(
    env: Env,
    text: JsString<'env>,
    is_normalised: bool,
) -> napi::Result<Option<JsString<'env>>> {
    let utf8 = text.into_utf8()?;
    let utf8 = utf8.as_str()?;
    if is_normalised {
        or_throw(&env, WireUrl::normalised(utf8))?;
    } else if WireUrl::recognised(utf8).is_none() {
        return Ok(None);
    }
    Ok(Some(text))
}

/// What JavaScript has to normalise of a resource.
#[napi(object, object_from_js = false)]
pub struct ResourceParts {
    /// It names one URL: to be replaced as a whole by what a URL parser makes of it.
    pub is_url: bool,
    /// Scheme and slashes.
    pub before: String,
    /// The host, whose labels are to be written in punycode, each for itself.
    pub host: String,
    /// Path and query string.
    pub after: String,
}

/// A resource as it will stand in the policy, or its parts when JavaScript has to normalise first.
#[napi(catch_unwind)]
pub fn read_resource(env: Env, text: String) -> napi::Result<Either<String, ResourceParts>> {
    let parts = |is_url, before: &str, host: &str, after: &str| ResourceParts {
        is_url,
        before: before.to_owned(),
        host: host.to_owned(),
        after: after.to_owned(),
    };
    match Resource::to_normalise(&text) {
        ToNormalise::Nothing => normalised_resource(env, text).map(Either::A),
        ToNormalise::Url => Ok(Either::B(parts(true, "", "", ""))),
        ToNormalise::Host { before, host, after } => {
            Ok(Either::B(parts(false, before, host, after)))
        }
    }
}

/// A resource as it will stand in the policy, from a text that JavaScript has normalised.
#[napi(catch_unwind)]
pub fn normalised_resource(env: Env, text: String) -> napi::Result<String> {
    or_throw(&env, Resource::to_sign(&text)).map(|resource| resource.as_str().to_owned())
}

/// A URL that a resource covers.
#[napi(catch_unwind)]
pub fn example_url(resource: String) -> String {
    Resource::read(&resource).example()
}

/// The end of validity that CloudFront's cookies state: seconds since the epoch; `null` when they state
/// none.
#[napi(catch_unwind)]
pub fn cookies_expire(cookies: SentCookies) -> Option<u32> {
    cookies.credentials().ok()?.expires()
}
