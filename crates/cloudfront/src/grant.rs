//! A signed policy, and where its parts go: the signing parameters of a URL, or cookies.

use crate::base64;
use crate::error::Result;
use crate::key_pair::KeyPair;
use crate::names::Name;
use crate::resource::Resource;
use crate::signature::Signature;
use crate::statement::{Policy, PolicyKind, check_coverage};
use crate::wire::WireUrl;

/// A signed policy, ready to be applied to URLs and cookies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    policy: Policy,
    expires: u32,
    resource: Resource,
    parameters: String,
    signature: Signature,
    key_pair: KeyPair,
}

impl Grant {
    pub(crate) fn new(
        policy: Policy,
        (resource, expires): (Resource, u32),
        signature: &Signature,
        key_pair: &KeyPair,
    ) -> Self {
        let parameters = parameters(&policy, signature, key_pair);
        let (signature, key_pair) = (signature.clone(), key_pair.clone());
        Grant { policy, expires, resource, parameters, signature, key_pair }
    }

    /// A signed URL.
    ///
    /// # Errors
    /// [`ErrorKind::AlreadySigned`]; [`ErrorKind::Resource`] when the resource does not cover the URL;
    /// [`ErrorKind::Length`] when it becomes longer than CloudFront takes.
    ///
    /// [`ErrorKind::AlreadySigned`]: crate::ErrorKind::AlreadySigned
    /// [`ErrorKind::Resource`]: crate::ErrorKind::Resource
    /// [`ErrorKind::Length`]: crate::ErrorKind::Length
    pub fn url(&self, url: WireUrl<'_>) -> Result<String> {
        let url = url.unsigned()?;
        check_coverage(&self.resource, url.as_str())?;
        url.with_parameters(&self.parameters)
    }

    /// The policy's text.
    pub fn policy(&self) -> &str {
        &self.policy.text
    }

    /// What it covers.
    pub fn resource(&self) -> &str {
        self.resource.as_str()
    }

    /// The end, in seconds since the epoch.
    pub fn expires(&self) -> u32 {
        self.expires
    }

    /// The signing parameters, `Name=value&…`.
    pub fn query(&self) -> &str {
        &self.parameters
    }

    /// The names and values of the cookies, in CloudFront's order.
    pub fn cookies(&self) -> Vec<(Name, String)> {
        cookies(&self.policy, &self.signature, &self.key_pair)
    }
}

fn push(out: &mut String, name: Name, value: &str) {
    if !out.is_empty() {
        out.push('&');
    }
    out.push_str(name.parameter());
    out.push('=');
    out.push_str(value);
}

/// `Expires=…&Signature=…&Key-Pair-Id=…`, or `Policy=…` in place of the first, and the hash algorithm
/// when it has to be announced.
pub(crate) fn parameters(policy: &Policy, signature: &Signature, key_pair: &KeyPair) -> String {
    let id = key_pair.id();
    let length = policy.text.len() * 4 / 3 + signature.as_str().len() + id.len() + 64;
    let mut out = String::with_capacity(length);
    match policy.kind {
        PolicyKind::Canned { expires } => push(&mut out, Name::Expires, &expires.to_string()),
        PolicyKind::Custom => {
            push(&mut out, Name::Policy, "");
            base64::push_encoded(&mut out, policy.text.as_bytes());
        }
    }
    push(&mut out, Name::Signature, signature.as_str());
    push(&mut out, Name::KeyPairId, id);
    if let Some(announcement) = key_pair.hash_algorithm().announcement() {
        push(&mut out, Name::HashAlgorithm, announcement);
    }
    out
}

/// The names and values of the cookies. They are plain characters: no further encoding is needed in a
/// `Set-Cookie` header.
pub(crate) fn cookies(
    policy: &Policy,
    signature: &Signature,
    key_pair: &KeyPair,
) -> Vec<(Name, String)> {
    let mut cookies = vec![
        match policy.kind {
            PolicyKind::Canned { expires } => (Name::Expires, expires.to_string()),
            PolicyKind::Custom => (Name::Policy, base64::encoded(policy.text.as_bytes())),
        },
        (Name::Signature, signature.as_str().to_owned()),
        (Name::KeyPairId, key_pair.id().to_owned()),
    ];
    if let Some(announcement) = key_pair.hash_algorithm().announcement() {
        cookies.push((Name::HashAlgorithm, announcement.to_owned()));
    }
    cookies
}
