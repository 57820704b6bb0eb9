//! What a viewer brings, and whether CloudFront would let him through with it.
//!
//! The road of signing, walked the other way: [`Claim::read`] takes the URL and the cookies apart,
//! [`Claim::signed`] makes the policy again (canned) or reads it (custom), whoever has the public key
//! verifies the signature, and [`Signed::decide`] holds everything that the policy says against the
//! request.
//!
//! Whatever a viewer sends, the answer is a [`Verification`], in a time proportional to the input's
//! length. CloudFront's sources leave some questions open; the answer here is the narrower one.

mod mistakes;
mod request;
mod verification;

use std::borrow::Cow;

use crate::algorithm::{self, HashAlgorithm};
use crate::base64;
use crate::names::Name;
use crate::statement::{Conditions, Policy, Statement, Viewer};
use crate::text::excerpt;
use crate::window::{LAST_SECOND, Window};

pub use mistakes::Mistake;
pub use request::{Credentials, Request};
pub use verification::{Allowed, Code, Denied, Verification};

/// A request, with the name of the key that is said to have signed it.
///
/// ```
/// use cloudfront::{Authentic, Claim, Credentials, Viewer};
/// # fn verify_with_the_key_of(id: &str, message: &[u8], signature: &[u8]) -> bool { true }
///
/// let url = "https://cdn.example.com/a.mp4?Expires=1767225600&Signature=AAAA&Key-Pair-Id=K2JCJMDEHXQW5F";
/// let claim = Claim::read(url, Ok(Credentials::default())).expect("names a key");
/// let signed = claim.signed().expect("a policy and a signature");
/// assert!(signed.message().starts_with(r#"{"Statement":[{"Resource":"https://cdn.example.com/a.mp4","#));
/// let id = claim.key_pair_id();
/// let authentic = match verify_with_the_key_of(id, signed.message().as_bytes(), signed.signature()) {
///     true => Authentic::Yes,
///     false => Authentic::No(None),
/// };
/// let viewer = Viewer { ip: None, now: 1_767_225_600_000.0 };
/// let denied = signed.decide(&authentic, viewer).expect_err("too late");
/// assert_eq!(denied.reason, "expired 0 s ago, at 2026-01-01T00:00:00Z");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim<'a> {
    /// Without signing parameters and fragment.
    url: Cow<'a, str>,
    credentials: Credentials<'a>,
    key_pair_id: String,
}

/// What was signed, what it says, and the signature that came with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed<'a> {
    url: Cow<'a, str>,
    key_pair_id: String,
    message: String,
    statement: Statement,
    is_canned: bool,
    hash_algorithm: HashAlgorithm,
    signature: Vec<u8>,
}

/// What whoever verified the signature found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Authentic {
    /// It is one of the key's over the message.
    Yes,
    /// It is none; but perhaps one over what was signed by mistake.
    No(Option<Mistake>),
}

impl<'a> Claim<'a> {
    /// Takes a request apart: a URL as the client sent it, and the cookies that came with it. As at the
    /// edge, signing parameters in the URL win.
    ///
    /// A fragment never travels. Behind signing parameters it is one that a signed URL carries, and goes.
    /// With cookies a `#` and more after it is refused: a raw request may have one in its path, and whoever
    /// serves the file would read on where the check ended.
    ///
    /// # Errors
    /// [`Code::AccessDenied`] for what no client sends and what is ambiguous, [`Code::MissingKey`] when no
    /// key pair is named.
    pub fn read(url: &'a str, cookies: Result<Credentials<'a>, Denied>) -> Result<Self, Denied> {
        let Request { url, credentials, has_fragment } = Request::read(url)?;
        let is_in_url = !credentials.is_empty();
        let credentials = if is_in_url { credentials } else { cookies? };
        if has_fragment && !is_in_url && !credentials.is_empty() {
            return Err(Code::AccessDenied.because(
                "the URL has a '#' and more after it, which no client sends: whoever serves the file might read on there",
            ));
        }
        let missing = |reason: &str| Err(Code::MissingKey.because(reason));
        let name = Name::KeyPairId.parameter();
        let key_pair_id = match credentials.get(Name::KeyPairId) {
            None if credentials.is_empty() => {
                return missing(
                    "the request is not signed: it brings neither signing parameters nor CloudFront cookies",
                );
            }
            None => return missing(&format!("there is no {name}")),
            Some("") => return missing(&format!("{name} is empty")),
            Some(id) => id.to_owned(),
        };
        Ok(Claim { url, credentials, key_pair_id })
    }

    /// Whose key is said to have signed.
    pub fn key_pair_id(&self) -> &str {
        &self.key_pair_id
    }

    /// The answer when nobody knows that key.
    pub fn unknown_key(&self, keys: usize) -> Denied {
        Code::UnknownKey.because(format!(
            "the key pair ID '{}' is none of the verifier's {keys}",
            excerpt(&self.key_pair_id)
        ))
    }

    /// What was signed, and the signature.
    ///
    /// # Errors
    /// [`Code::MalformedPolicy`], or [`Code::AccessDenied`] when a part is missing or unreadable.
    pub fn signed(&self) -> Result<Signed<'a>, Denied> {
        let denied = |reason: String| Err(Code::AccessDenied.because(reason));
        let credentials = &self.credentials;
        let (message, statement, is_canned) =
            match (credentials.get(Name::Policy), credentials.get(Name::Expires)) {
                (Some(policy), expires) => custom(policy, expires)?,
                (None, Some(expires)) => canned(&self.url, expires)?,
                (None, None) => return denied("there is neither Expires nor Policy".into()),
            };
        let Some(signature) = credentials.get(Name::Signature).filter(|text| !text.is_empty())
        else {
            return denied("there is no Signature".into());
        };
        let hash_algorithm = match credentials.get(Name::HashAlgorithm) {
            None => HashAlgorithm::default(),
            Some(name) => match HashAlgorithm::named(name) {
                Some(algorithm) => algorithm,
                None => {
                    return denied(format!(
                        "{} is '{}'; CloudFront knows {}",
                        Name::HashAlgorithm.parameter(),
                        excerpt(name),
                        algorithm::names(" and ", "")
                    ));
                }
            },
        };
        let Some(signature) = base64::decoded(signature) else {
            return denied("Signature is not in CloudFront's base64".into());
        };
        Ok(Signed {
            url: self.url.clone(),
            key_pair_id: self.key_pair_id.clone(),
            message,
            statement,
            is_canned,
            hash_algorithm,
            signature,
        })
    }
}

impl Credentials<'_> {
    /// The end of validity that they state, in seconds since the epoch, whoever signed them; `None` when
    /// they state none.
    ///
    /// ```
    /// use cloudfront::Credentials;
    ///
    /// let cookies = Credentials::from_cookies([("CloudFront-Expires", "1767225600")]);
    /// assert_eq!(cookies.expect("read").expires(), Some(1_767_225_600));
    /// ```
    pub fn expires(&self) -> Option<u32> {
        let read = match (self.get(Name::Policy), self.get(Name::Expires)) {
            (Some(policy), expires) => custom(policy, expires),
            (None, Some(expires)) => canned("", expires),
            (None, None) => return None,
        };
        read.ok().map(|(_, statement, _)| statement.conditions.window.expires)
    }
}

/// The text, what it says, and whether it is a canned policy.
type Read = (String, Statement, bool);

fn custom(policy: &str, expires: Option<&str>) -> Result<Read, Denied> {
    let malformed = |reason: String| Code::MalformedPolicy.because(reason);
    let bytes = base64::decoded(policy)
        .ok_or_else(|| malformed("Policy is not in CloudFront's base64".into()))?;
    let text = String::from_utf8(bytes).map_err(|_| malformed("the policy is not UTF-8".into()))?;
    let statement = Statement::read(&text).map_err(|error| malformed(error.to_string()))?;
    // aws-cloudfront-sign sends a redundant Expires along. Not signed, so it decides nothing; but one
    // that says something else has been altered.
    let end = statement.conditions.window.expires;
    if let Some(expires) = expires.filter(|expires| **expires != end.to_string()) {
        return Err(Code::AccessDenied.because(format!(
            "Expires is '{}', but the policy, which counts, ends at {end}",
            excerpt(expires)
        )));
    }
    Ok((text, statement, false))
}

fn canned(url: &str, text: &str) -> Result<Read, Denied> {
    let expires = text
        .parse::<u32>()
        .ok()
        // One moment has one form: no sign, no zeros before it.
        .filter(|expires| *expires <= LAST_SECOND && expires.to_string() == text);
    let Some(expires) = expires else {
        return Err(Code::AccessDenied.because(format!(
            "Expires is '{}', not a number of seconds from 0 to {LAST_SECOND}",
            excerpt(text)
        )));
    };
    let conditions = Conditions { window: Window { expires, starts: None }, ip: None };
    let text = Policy::for_url(url, &conditions).text;
    Ok((text, Statement { resource: Some(url.to_owned()), conditions }, true))
}

impl Signed<'_> {
    /// The policy's text: what the signature has to be over.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What the policy is said to be hashed with.
    pub fn hash_algorithm(&self) -> HashAlgorithm {
        self.hash_algorithm
    }

    /// The signature's bytes.
    pub fn signature(&self) -> &[u8] {
        &self.signature
    }

    /// What else the signer may have signed by mistake: to be tried when the signature is not
    /// authentic, for a better reason. A handful at most.
    pub fn likely_mistakes(&self) -> Vec<Mistake> {
        let canned = self.is_canned.then_some((&*self.url, &self.statement.conditions));
        mistakes::likely(&mistakes::Asked {
            message: &self.message,
            announced: self.hash_algorithm,
            canned,
        })
    }

    /// The answer.
    ///
    /// # Errors
    /// The denial, with every condition that does not hold.
    pub fn decide(self, authentic: &Authentic, viewer: Viewer<'_>) -> Verification {
        if let Authentic::No(mistake) = authentic {
            let reason = mistake.as_ref().map_or(
                "signed with another key, or the URL was changed after signing",
                |mistake| &mistake.reason,
            );
            return Err(
                Code::AccessDenied.because(format!("the signature does not match: {reason}"))
            );
        }
        // A canned policy was made from this URL.
        let failures = if self.is_canned {
            self.statement.conditions.failures(viewer).collect()
        } else {
            self.statement.failures(&self.url, viewer)
        };
        if !failures.is_empty() {
            return Err(Code::AccessDenied.because(failures.join("; and ")));
        }
        Ok(Allowed {
            key_pair_id: self.key_pair_id,
            expires: self.statement.conditions.window.expires,
            policy: self.message,
            resource: self.statement.resource,
        })
    }
}
