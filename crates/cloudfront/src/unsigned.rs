//! What is to be signed, and what becomes of it with its signature. Whoever signs stands between
//! [`Unsigned::message`] and [`Unsigned::finish`], and needs to know nothing of CloudFront.

use std::borrow::Cow;

use crate::error::{Error, ErrorKind, Result};
use crate::grant::{Grant, cookies, parameters};
use crate::key_pair::KeyPair;
use crate::names::Name;
use crate::resource::Resource;
use crate::signature::Signature;
use crate::statement::{Conditions, Policy, WholePolicy, check_coverage};
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
    Whole(WholePolicy),
}

/// A policy, what it covers and when it ends.
type Shared<'a> = (Policy, &'a Resource, u32);

impl PolicyOptions {
    /// Whether one policy serves every URL.
    pub fn are_shared(&self) -> bool {
        !matches!(self, PolicyOptions::Conditions { resource: None, .. })
    }

    /// End of validity: seconds since the epoch.
    pub fn expires(&self) -> u32 {
        match self {
            PolicyOptions::Whole(whole) => whole.expires(),
            PolicyOptions::Conditions { conditions, .. } => conditions.window.expires,
        }
    }

    /// The policy that serves every URL.
    fn shared(&self, policy_for: impl Fn(&Resource, &Conditions) -> Policy) -> Result<Shared<'_>> {
        match self {
            PolicyOptions::Whole(whole) => {
                Ok((Policy::whole(whole.text().to_owned()), whole.resource(), whole.expires()))
            }
            PolicyOptions::Conditions { conditions, resource: Some(resource) } => {
                Ok((policy_for(resource, conditions), resource, conditions.window.expires))
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
/// let key_pair = KeyPair::new("K2JCJMDEHXQW5F", HashAlgorithm::Sha1)?;
/// let now = 1_767_222_000_000.0; // milliseconds
/// let options = PolicyOptions::Conditions {
///     conditions: Conditions::new(Window::new(now + 3_600_000.0, None, now, None)?, None)?,
///     resource: None,
/// };
/// let url = WireUrl::recognised("https://cdn.example.com/a.mp4#t=10").expect("plain");
/// let unsigned = Unsigned::url(url, &options, &key_pair)?;
/// let signature = Signature::new(&sign_with_sha1(unsigned.message().as_bytes()));
/// let signed = unsigned.finish(&signature)?;
/// assert!(signed.starts_with("https://cdn.example.com/a.mp4?Expires=1767225600&Signature="));
/// assert!(signed.ends_with("&Key-Pair-Id=K2JCJMDEHXQW5F#t=10"));
/// # Ok::<(), cloudfront::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsigned<'k, For> {
    policy: Policy,
    key_pair: Cow<'k, KeyPair>,
    what_for: For,
}

/// See [`Unsigned::cookies`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cookies;

/// See [`Unsigned::grant`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Granted {
    resource: Resource,
    expires: u32,
}

impl<'k, For> Unsigned<'k, For> {
    fn new(policy: Policy, key_pair: &'k KeyPair, what_for: For) -> Self {
        Unsigned { policy, key_pair: Cow::Borrowed(key_pair), what_for }
    }

    /// What has to be signed: the policy's text.
    pub fn message(&self) -> &str {
        &self.policy.text
    }

    fn owning<Owned>(self, own: impl FnOnce(For) -> Owned) -> Unsigned<'static, Owned> {
        let Unsigned { policy, key_pair, what_for } = self;
        Unsigned { policy, key_pair: Cow::Owned(key_pair.into_owned()), what_for: own(what_for) }
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
            return Ok(Unsigned::new(policy, key_pair, url));
        }
        let (policy, resource, _) = options.shared(Policy::for_resource)?;
        check_coverage(resource, url.as_str())?;
        Ok(Unsigned::new(policy, key_pair, url))
    }

    /// The same, borrowing nothing: for a signature that takes its time.
    pub fn into_owned(self) -> Unsigned<'static, WireUrl<'static>> {
        self.owning(WireUrl::into_owned)
    }

    /// The signed URL.
    ///
    /// # Errors
    /// [`ErrorKind::Length`] when it is longer than CloudFront takes.
    pub fn finish(self, signature: &Signature) -> Result<String> {
        self.what_for.with_parameters(&parameters(&self.policy, signature, &self.key_pair))
    }
}

impl<'k> Unsigned<'k, Cookies> {
    /// Cookies to be signed, for the options' resource; canned when they can be.
    ///
    /// # Errors
    /// [`ErrorKind::Argument`] when the options name no resource.
    pub fn cookies(options: &PolicyOptions, key_pair: &'k KeyPair) -> Result<Self> {
        let (policy, ..) = options.shared(Policy::for_resource)?;
        Ok(Unsigned::new(policy, key_pair, Cookies))
    }

    /// The same, borrowing nothing: for a signature that takes its time.
    pub fn into_owned(self) -> Unsigned<'static, Cookies> {
        self.owning(|cookies| cookies)
    }

    /// The names and values of the cookies, in CloudFront's order.
    pub fn finish(self, signature: &Signature) -> Vec<(Name, String)> {
        cookies(&self.policy, signature, &self.key_pair)
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
        let (policy, resource, expires) = options.shared(policy_for)?;
        let what_for = Granted { resource: resource.clone(), expires };
        Ok(Unsigned::new(policy, key_pair, what_for))
    }

    /// The same, borrowing nothing: for a signature that takes its time.
    pub fn into_owned(self) -> Unsigned<'static, Granted> {
        self.owning(|granted| granted)
    }

    /// The grant.
    pub fn finish(self, signature: &Signature) -> Grant {
        let Granted { resource, expires } = self.what_for;
        Grant::new(self.policy, (resource, expires), signature, &self.key_pair)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::algorithm::HashAlgorithm;
    use crate::window::Window;
    use crate::wire::LONGEST_URL;

    const CONDITION: &str = r#""Condition":{"DateLessThan":{"AWS:EpochTime":1767225600}}"#;

    fn key_pair() -> KeyPair {
        KeyPair::new("K2JCJMDEHXQW5F", HashAlgorithm::Sha1).expect("an ID")
    }

    fn whole(resource: &str) -> WholePolicy {
        WholePolicy::read(format!(r#"{{"Statement":[{{{resource}{CONDITION}}}]}}"#)).expect("read")
    }

    fn kind<T>(result: Result<T>) -> Option<ErrorKind> {
        result.err().map(|error| error.kind)
    }

    #[test]
    fn a_whole_policy_opens_what_it_names() {
        let url = |url| WireUrl::normalised(url).expect("a URL");
        let films = PolicyOptions::Whole(whole(r#""Resource":"https://h/films/*","#));
        let everything = PolicyOptions::Whole(whole(""));
        let key_pair = key_pair();
        let sign = |text, options| kind(Unsigned::url(url(text), options, &key_pair));
        assert_eq!(sign("https://h/films/1", &films), None);
        assert_eq!(sign("https://h/books/1", &films), Some(ErrorKind::Resource));
        assert_eq!(sign("https://h/books/1", &everything), None);
        assert_eq!(kind(WholePolicy::read("hello")), Some(ErrorKind::Policy));
    }

    #[test]
    fn a_whole_policy_is_for_the_resource_that_is_said_besides() {
        for (own, said, is_same) in [
            (r#""Resource":"https://h/a/*","#, "https://h/a/*", true),
            (r#""Resource":"https://h/a/*","#, "https://h/b/*", false),
            (r#""Resource":"https://h/a/*","#, "https://h/a/b", false),
            (r#""Resource":"https://h/a/*","#, "*", false),
            (r#""Resource":"https://h/a\\?b","#, "https://h/a?b", true),
            (r#""Resource":"https://h/a?","#, "https://h/a", true),
            (r#""Resource":"https://h/A","#, "https://h/a", false),
            (r#""Resource":"HTTPS://h/a","#, "https://h/a", false),
            ("", "*", true),
            ("", "https://h/a", false),
        ] {
            let resource = Resource::to_sign(said).expect("a resource");
            let covering = whole(own).covering(resource.clone());
            match is_same {
                true => assert_eq!(covering.expect("the same").resource(), &resource),
                false => assert_eq!(kind(covering), Some(ErrorKind::Resource), "{own} {said}"),
            }
        }
    }

    #[test]
    fn a_signed_url_is_no_longer_than_cloudfront_takes() {
        let conditions =
            Conditions { window: Window { expires: 1_767_225_600, starts: None }, ip: None };
        let options = PolicyOptions::Conditions { conditions, resource: None };
        let (key_pair, signature) = (key_pair(), Signature::new(&[0; 256]));
        let sign = |length: usize| {
            let text = format!("https://h/{}#{}", "a".repeat(length - 10), "f".repeat(9_000));
            let url = WireUrl::normalised(&text).expect("a URL");
            Unsigned::url(url, &options, &key_pair).expect("prepared").finish(&signature)
        };
        let added = sign(100).expect("short").len() - 100 - 9_001;
        let longest = sign(LONGEST_URL - added).expect("just short enough");
        assert_eq!(longest.find('#'), Some(LONGEST_URL));
        let error = sign(LONGEST_URL - added + 1).expect_err("too long");
        assert_eq!((error.kind, error.argument), (ErrorKind::Length, "url"));
        assert!(error.what.contains("8193 bytes"), "{}", error.what);
    }
}
