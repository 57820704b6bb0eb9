//! What is to be signed, and what becomes of it with its signature. Whoever signs stands between
//! [`Unsigned::message`] and [`Unsigned::finish`], and needs to know nothing of CloudFront.

use crate::error::{Error, ErrorKind, Result};
use crate::grant::{Grant, check_fits_in_cookie, cookies, parameters};
use crate::key_pair::KeyPair;
use crate::names::Name;
use crate::resource::Resource;
use crate::signature::Signature;
use crate::statement::{Conditions, Policy, check_coverage};
use crate::wire::WireUrl;

/// What a signature shall allow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PolicyOptions {
    /// A policy that is made here.
    Conditions {
        /// When, and to whom.
        conditions: Conditions,
        /// To what, when that is not the URL itself.
        resource: Option<Resource>,
    },
    /// A policy of the caller's, signed as it is.
    Whole {
        /// Its text.
        policy: String,
        /// What the caller says it covers.
        resource: Option<Resource>,
    },
}

impl PolicyOptions {
    /// Whether one policy serves every URL.
    pub fn are_shared(&self) -> bool {
        !matches!(self, PolicyOptions::Conditions { resource: None, .. })
    }

    /// The policy that serves every URL, and what it covers; `None` for a policy of the caller's, which
    /// says that itself.
    fn shared(
        &self,
        policy_for: impl Fn(&Resource, &Conditions) -> Policy,
    ) -> Result<(Policy, Option<&Resource>)> {
        match self {
            PolicyOptions::Whole { policy, resource } => {
                Ok((Policy::whole(policy.clone()), resource.as_ref()))
            }
            PolicyOptions::Conditions { conditions, resource: Some(resource) } => {
                Ok((policy_for(resource, conditions), Some(resource)))
            }
            PolicyOptions::Conditions { resource: None, .. } => {
                Err(Error::new(ErrorKind::Argument, "resource", "is missing"))
            }
        }
    }
}

/// A policy that waits for its signature, and what it will be used for: a URL, cookies or a grant.
///
/// ```
/// use cloudfront::{Conditions, HashAlgorithm, KeyPair, PolicyOptions, Signature, Unsigned, WireUrl, Window};
/// # fn sign_with_sha1(message: &[u8]) -> Vec<u8> { message.to_vec() }
///
/// let key_pair = KeyPair::new("K2JCJMDEHXQW5F", HashAlgorithm::Sha1);
/// let now = 1_767_222_000_000.0; // milliseconds
/// let options = PolicyOptions::Conditions {
///     conditions: Conditions::new(Window::new(now + 3_600_000.0, None, now, None)?, None)?,
///     resource: None,
/// };
/// let url = WireUrl::recognised("https://cdn.example.com/a.mp4#t=10").expect("plain");
/// let unsigned = Unsigned::url(url, &options, &key_pair)?;
/// let signature = Signature::new(&sign_with_sha1(unsigned.message().as_bytes()));
/// let signed = unsigned.finish(&signature);
/// assert!(signed.starts_with("https://cdn.example.com/a.mp4?Expires=1767225600&Signature="));
/// assert!(signed.ends_with("&Key-Pair-Id=K2JCJMDEHXQW5F#t=10"));
/// # Ok::<(), cloudfront::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsigned<'k, For> {
    policy: Policy,
    key_pair: &'k KeyPair,
    what_for: For,
}

/// See [`Unsigned::cookies`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cookies;

/// See [`Unsigned::grant`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Granted(Option<Resource>);

impl<For> Unsigned<'_, For> {
    /// What has to be signed: the policy's text.
    pub fn message(&self) -> &str {
        &self.policy.text
    }
}

impl<'k, 'u> Unsigned<'k, WireUrl<'u>> {
    /// A URL to be signed. With a resource of its own the policy has to cover it; without, it opens this
    /// URL and no other: what would be a wildcard in it is percent-encoded.
    ///
    /// # Errors
    /// [`ErrorKind::AlreadySigned`]; [`ErrorKind::Resource`] when the resource does not cover the URL;
    /// [`ErrorKind::Url`] when it has a `*` in its host.
    pub fn url(url: WireUrl<'u>, options: &PolicyOptions, key_pair: &'k KeyPair) -> Result<Self> {
        let url = url.unsigned()?;
        if let PolicyOptions::Conditions { conditions, resource: None } = options {
            // In a canned policy, too: its text is signed, and would be as good sent as a custom one.
            let url = url.without_wildcards()?;
            let policy = Policy::for_url(url.as_str(), conditions);
            return Ok(Unsigned { policy, key_pair, what_for: url });
        }
        let (policy, resource) = options.shared(Policy::for_resource)?;
        if let Some(resource) = resource {
            check_coverage(resource, url.as_str())?;
        }
        Ok(Unsigned { policy, key_pair, what_for: url })
    }

    /// The signed URL.
    pub fn finish(self, signature: &Signature) -> String {
        self.what_for.with_parameters(&parameters(&self.policy, signature, self.key_pair))
    }
}

impl<'k> Unsigned<'k, Cookies> {
    /// Cookies to be signed, for the options' resource; canned when they can be.
    ///
    /// # Errors
    /// [`ErrorKind::Argument`] when the options name no resource, or the key pair ID cannot stand in a
    /// cookie.
    pub fn cookies(options: &PolicyOptions, key_pair: &'k KeyPair) -> Result<Self> {
        let (policy, _) = options.shared(Policy::for_resource)?;
        check_fits_in_cookie(key_pair)?;
        Ok(Unsigned { policy, key_pair, what_for: Cookies })
    }

    /// The names and values of the cookies, in CloudFront's order.
    pub fn finish(self, signature: &Signature) -> Vec<(Name, String)> {
        cookies(&self.policy, signature, self.key_pair)
    }
}

impl<'k> Unsigned<'k, Granted> {
    /// One signature for every URL that the options' resource (or whole policy) covers; its policy is a
    /// custom one.
    ///
    /// # Errors
    /// [`ErrorKind::Argument`] when the options name no resource.
    pub fn grant(options: &PolicyOptions, key_pair: &'k KeyPair) -> Result<Self> {
        Self::granted(options, key_pair, Policy::custom)
    }

    /// The same, canned when it can be: what signs a batch under one resource.
    ///
    /// # Errors
    /// As [`Unsigned::grant`].
    pub fn shared(options: &PolicyOptions, key_pair: &'k KeyPair) -> Result<Self> {
        Self::granted(options, key_pair, Policy::for_resource)
    }

    fn granted(
        options: &PolicyOptions,
        key_pair: &'k KeyPair,
        policy_for: impl Fn(&Resource, &Conditions) -> Policy,
    ) -> Result<Self> {
        let (policy, resource) = options.shared(policy_for)?;
        let what_for = Granted(resource.cloned());
        Ok(Unsigned { policy, key_pair, what_for })
    }

    /// The grant.
    pub fn finish(self, signature: &Signature) -> Grant {
        Grant::new(self.policy, self.what_for.0, signature, self.key_pair)
    }
}
