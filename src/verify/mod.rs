//! Whether CloudFront would let a viewer through, and if not, why.
//!
//! The road of signing, walked the other way: [`Request`] takes the URL apart and [`Credentials`] the
//! cookies, the policy is made again (canned) or read (custom), its signature is checked, and then
//! everything that it says is held against the request.
//!
//! Whatever a viewer sends, the answer is a [`Verdict`], in a time proportional to the input's length.
//! CloudFront's sources leave some questions open; the answer here is the narrower one.

mod conditions;
mod diagnosis;
mod json;
mod request;
mod statement;
mod verdict;

use std::borrow::Cow;
use std::collections::HashMap;

use crate::encoding::from_base64;
use crate::key::PublicKey;
use crate::policy::Policy;
use crate::signature::Hash;
use conditions::{expired, not_covered, not_yet_open, outside};
use verdict::shown;

pub use request::{Credentials, Request};
pub use statement::Statement;
pub use verdict::{Code, Pass, Refusal};

/// The answer.
pub type Verdict = Result<Pass, Refusal>;

/// Who asks, and when.
#[derive(Clone, Copy, Debug)]
pub struct Viewer<'a> {
    /// The address, IPv4 or IPv6 in text form, when it is known.
    pub ip: Option<&'a str>,
    /// Milliseconds since the epoch.
    pub now: f64,
}

/// Public keys by key pair ID: a key group. Several keys are how one rotates them.
#[derive(Debug, Default)]
pub struct Verifier {
    keys: HashMap<String, PublicKey>,
}

impl Verifier {
    /// A verifier that trusts these keys.
    pub fn new(keys: impl IntoIterator<Item = (String, PublicKey)>) -> Self {
        Verifier { keys: keys.into_iter().collect() }
    }

    /// Checks a request by the signing parameters of its URL.
    ///
    /// # Errors
    /// The refusal.
    pub fn url(&self, url: &str, viewer: Viewer<'_>) -> Verdict {
        let request = Request::read(url)?;
        self.check(&request.url, &request.credentials, viewer)
    }

    /// Checks a request that brings cookies too. As at the edge, signing parameters in the URL win.
    ///
    /// # Errors
    /// The refusal.
    pub fn url_and_cookies(
        &self,
        url: &str,
        cookies: Result<Credentials<'_>, Refusal>,
        viewer: Viewer<'_>,
    ) -> Verdict {
        let request = Request::read(url)?;
        if request.credentials.is_empty() {
            self.check(&request.url, &cookies?, viewer)
        } else {
            self.check(&request.url, &request.credentials, viewer)
        }
    }

    /// `url`: without signing parameters and fragment.
    fn check(&self, url: &str, credentials: &Credentials<'_>, viewer: Viewer<'_>) -> Verdict {
        let (key_pair_id, key) = self.key(credentials)?;
        let policy = SignedPolicy::read(url, credentials)?;
        let Some(signature) = credentials.signature().filter(|signature| !signature.is_empty())
        else {
            return Err(Code::AccessDenied.because("there is no Signature"));
        };
        let hash = match credentials.hash_algorithm() {
            None | Some("SHA1") => Hash::Sha1,
            Some("SHA256") => Hash::Sha256,
            Some(other) => {
                return Err(Code::AccessDenied.because(format!(
                    "Hash-Algorithm is '{}'; CloudFront knows SHA1 and SHA256",
                    shown(other)
                )));
            }
        };
        let Some(signature) = from_base64(signature) else {
            return Err(Code::AccessDenied.because("Signature is not in CloudFront's base64"));
        };
        if !key.pkey().verify(hash, policy.text.as_bytes(), &signature) {
            let signed = diagnosis::Signed { key, hash, signature: &signature };
            return Err(Code::AccessDenied.because(diagnosis::of_mismatch(url, &policy, &signed)));
        }
        policy.allows(url, viewer)?;
        Ok(Pass {
            key_pair_id: key_pair_id.to_owned(),
            expires: policy.statement.expires,
            policy: policy.text.into_owned(),
        })
    }

    fn key(&self, credentials: &Credentials<'_>) -> Result<(&str, &PublicKey), Refusal> {
        match credentials.key_pair_id() {
            None if credentials.is_empty() => {
                Err(Code::MissingKey.because("the request is not signed: it brings neither signing parameters nor CloudFront cookies"))
            }
            None => Err(Code::MissingKey.because("there is no Key-Pair-Id")),
            Some("") => Err(Code::MissingKey.because("Key-Pair-Id is empty")),
            Some(id) => match self.keys.get_key_value(id) {
                Some((id, key)) => Ok((id, key)),
                None => Err(Code::UnknownKey.because(format!(
                    "the key pair ID '{}' is none of the verifier's {}",
                    shown(id),
                    self.keys.len()
                ))),
            },
        }
    }
}

/// What was signed, and what it says.
struct SignedPolicy<'a> {
    text: Cow<'a, str>,
    statement: Statement,
    is_canned: bool,
}

impl SignedPolicy<'_> {
    fn read(url: &str, credentials: &Credentials<'_>) -> Result<Self, Refusal> {
        match (credentials.policy(), credentials.expires()) {
            (Some(policy), expires) => Self::custom(policy, expires),
            (None, Some(expires)) => Self::canned(url, expires),
            (None, None) => Err(Code::AccessDenied.because("there is neither Expires nor Policy")),
        }
    }

    fn custom(policy: &str, expires: Option<&str>) -> Result<Self, Refusal> {
        let Some(bytes) = from_base64(policy) else {
            return Err(Code::MalformedPolicy.because("Policy is not in CloudFront's base64"));
        };
        let Ok(text) = String::from_utf8(bytes) else {
            return Err(Code::MalformedPolicy.because("the policy is not UTF-8"));
        };
        let statement = Statement::read(&text)?;
        // aws-cloudfront-sign sends a redundant Expires along. Not signed, so it decides nothing; but
        // one that says something else has been altered.
        if let Some(expires) = expires.filter(|expires| **expires != statement.expires.to_string())
        {
            return Err(Code::AccessDenied.because(format!(
                "Expires is '{}', but the policy, which counts, ends at {}",
                shown(expires),
                statement.expires
            )));
        }
        Ok(SignedPolicy { text: text.into(), statement, is_canned: false })
    }

    fn canned(url: &str, text: &str) -> Result<Self, Refusal> {
        let expires = text
            .parse::<u32>()
            .ok()
            // One moment has one form: no sign, no zeros before it.
            .filter(|expires| *expires <= i32::MAX.unsigned_abs() && expires.to_string() == text);
        let Some(expires) = expires else {
            return Err(Code::AccessDenied.because(format!(
                "Expires is '{}', not a number of seconds from 0 to 2147483647",
                shown(text)
            )));
        };
        Ok(SignedPolicy {
            text: Policy::canned(url, expires).text().to_owned().into(),
            statement: Statement {
                resource: Some(url.to_owned()),
                expires,
                starts: None,
                ip: None,
            },
            is_canned: true,
        })
    }
}

impl SignedPolicy<'_> {
    /// Holds everything that the policy says against the request.
    fn allows(&self, url: &str, viewer: Viewer<'_>) -> Result<(), Refusal> {
        let Statement { resource, expires, starts, ip } = &self.statement;
        let failed = [
            expired(*expires, viewer.now),
            starts.and_then(|starts| not_yet_open(starts, viewer.now)),
            ip.as_ref().and_then(|range| outside(range, viewer.ip)),
            // A canned policy was made from this URL.
            if self.is_canned { None } else { not_covered(resource.as_deref(), url) },
        ];
        let reasons: Vec<String> = failed.into_iter().flatten().collect();
        if reasons.is_empty() {
            Ok(())
        } else {
            Err(Code::AccessDenied.because(reasons.join("; and ")))
        }
    }
}

#[cfg(test)]
mod tests;
