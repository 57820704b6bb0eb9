//! CloudFront's words and grammar, asked from JavaScript.

use cloudfront::{Name, Resource, Section, ToNormalise, WireUrl};
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
    /// It names one URL: `resourceOfUrl` takes what a URL parser makes of it.
    pub is_url: bool,
    /// Otherwise, labels of its host: `resourceWithLabels` takes what IDNA makes of each.
    pub labels: Vec<String>,
}

/// A resource as it will stand in the policy, or its parts when JavaScript has to normalise first.
#[napi(catch_unwind)]
pub fn read_resource(env: Env, text: String) -> napi::Result<Either<String, ResourceParts>> {
    match Resource::to_normalise(&text) {
        ToNormalise::Nothing => written(&env, Resource::to_sign(&text)).map(Either::A),
        ToNormalise::Url => Ok(Either::B(ResourceParts { is_url: true, labels: Vec::new() })),
        ToNormalise::Labels(labels) => {
            let labels = labels.into_iter().map(str::to_owned).collect();
            Ok(Either::B(ResourceParts { is_url: false, labels }))
        }
    }
}

fn written(env: &Env, resource: cloudfront::Result<Resource>) -> napi::Result<String> {
    or_throw(env, resource).map(|resource| resource.as_str().to_owned())
}

/// A resource as it will stand in the policy, from what a URL parser made of the caller's text.
#[napi(catch_unwind)]
pub fn resource_of_url(env: Env, href: String) -> napi::Result<String> {
    written(&env, Resource::of_url(&href))
}

/// A resource as it will stand in the policy, from the caller's text and what IDNA made of the labels
/// that `readResource` named.
#[napi(catch_unwind)]
pub fn resource_with_labels(env: Env, text: String, labels: Vec<String>) -> napi::Result<String> {
    written(&env, Resource::with_labels(&text, &labels))
}

/// Which section of a resource goes on at the end of this text.
#[napi(catch_unwind, ts_return_type = "'domain' | 'path' | 'query'")]
pub fn section_at_end(text: String) -> &'static str {
    match Resource::section_at_end(&text) {
        Section::Protocol | Section::Domain => "domain",
        Section::Path => "path",
        Section::Query => "query",
    }
}

/// Whether a part of a path has a dot segment, percent-encoded or not, however often.
#[napi(catch_unwind)]
pub fn leaves_its_folder(path: String) -> bool {
    cloudfront::leaves_its_folder(&path)
}

/// The same of a resource's text, before its query string.
#[napi(catch_unwind)]
pub fn resource_leaves_its_folder(text: String) -> bool {
    Resource::text_leaves_its_folder(&text)
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
