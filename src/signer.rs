//! The road from options to signed URL or cookies, stop by stop.

use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use lru::LruCache;

use crate::cookie::cookies;
use crate::encoding::to_base64;
use crate::error::{Error, Result, excerpt};
use crate::key::PrivateKey;
use crate::policy::{IpRange, Policy, Window};
use crate::resource::{Resource, push_percent_encoded};
use crate::signature::{Engine, Hash};
use crate::url::{Link, signing_parameters};

/// What a signature shall allow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Terms {
    /// A policy made here.
    Conditions {
        /// When.
        window: Window,
        /// To whom.
        ip: Option<IpRange>,
        /// To what, when that is not the URL itself.
        resource: Option<Resource>,
    },
    /// A policy made by the caller, signed as it is.
    Whole {
        /// Its text.
        policy: String,
        /// What the caller says it covers.
        resource: Option<Resource>,
    },
}

/// A key under the name that CloudFront knows it by.
pub struct Signer {
    key: Arc<PrivateKey>,
    key_pair_id: String,
    /// Percent-encoded: plain letters and digits in all that CloudFront ever issued.
    key_pair_id_in_url: String,
    hash: Hash,
    engine: Engine,
    remembered: Option<Memory>,
}

impl Signer {
    /// `remember`: how many of the latest signatures to keep, so that the same policy is not signed
    /// twice; 0 for none.
    pub fn new(
        key: Arc<PrivateKey>,
        key_pair_id: String,
        hash: Hash,
        engine: Engine,
        remember: usize,
    ) -> Self {
        let mut key_pair_id_in_url = String::with_capacity(key_pair_id.len());
        for c in key_pair_id.chars() {
            if c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '~') {
                key_pair_id_in_url.push(c);
            } else {
                push_percent_encoded(&mut key_pair_id_in_url, c);
            }
        }
        let remembered = NonZeroUsize::new(remember).map(Memory::new);
        Signer { key, key_pair_id, key_pair_id_in_url, hash, engine, remembered }
    }

    /// The code that computes its signatures, from the second one on: `rsa-ifma` or `aws-lc`.
    pub fn engine(&self) -> &'static str {
        self.key.pkey().engine(self.engine)
    }

    /// The key it signs with.
    pub fn key(&self) -> &PrivateKey {
        &self.key
    }

    /// A signed URL. `href`: the URL in its WHATWG form.
    ///
    /// # Errors
    /// What [`Link::new`] refuses; [`Error::Resource`] when the terms' resource does not cover the URL.
    pub fn url(&self, href: &str, terms: &Terms) -> Result<String> {
        let link = Link::new(href)?;
        let (window, ip) = match terms {
            Terms::Conditions { resource: None, window, ip } => (*window, ip.as_ref()),
            Terms::Conditions { resource: Some(_), .. } | Terms::Whole { .. } => {
                return self.shared(terms)?.apply(link);
            }
        };
        // In a canned policy, too: its text is signed, and would be as good sent as a custom one.
        let link = link.without_wildcards()?;
        let policy = if window.starts.is_none() && ip.is_none() {
            Policy::canned(link.resource(), window.expires)
        } else {
            Policy::custom(link.resource(), window, ip)
        };
        Ok(link.with_parameters(&self.parameters(&policy)?))
    }

    /// Many signed URLs under the same terms; signed once when one policy serves them all. `None` when
    /// `cancelled` says so, which is asked before each signature.
    ///
    /// # Errors
    /// As [`Signer::url`], with the place of the URL at fault.
    pub fn urls(
        &self,
        hrefs: &[String],
        terms: &Terms,
        cancelled: impl Fn() -> bool,
    ) -> std::result::Result<Option<Vec<String>>, (usize, Error)> {
        let shared = match terms {
            Terms::Conditions { resource: None, .. } => None,
            _ if hrefs.is_empty() => None,
            _ => Some(self.shared(terms).map_err(|error| (0, error))?),
        };
        let mut signed = Vec::with_capacity(hrefs.len());
        for (index, href) in hrefs.iter().enumerate() {
            if cancelled() {
                return Ok(None);
            }
            let url = match &shared {
                Some(grant) => grant.url(href),
                None => self.url(href, terms),
            };
            signed.push(url.map_err(|error| (index, error))?);
        }
        Ok(Some(signed))
    }

    /// One signature for every URL that the terms' resource (or whole policy) covers; its policy is a
    /// custom one.
    ///
    /// # Errors
    /// [`Error::Argument`] when the terms name no resource.
    pub fn grant(&self, terms: &Terms) -> Result<Grant> {
        self.granted(terms, |resource, window, ip| Policy::custom(resource.as_str(), window, ip))
    }

    /// One signature for many URLs, canned when it can be: what [`Signer::url`] applies.
    ///
    /// # Errors
    /// [`Error::Argument`] when the terms name no resource.
    pub fn shared(&self, terms: &Terms) -> Result<Grant> {
        self.granted(terms, Policy::for_resource)
    }

    /// Cookies for the terms' resource, canned when they can be.
    ///
    /// # Errors
    /// [`Error::Argument`] when the terms name no resource.
    pub fn cookies(&self, terms: &Terms) -> Result<Vec<(&'static str, String)>> {
        self.shared(terms)?.cookies()
    }

    fn granted(
        &self,
        terms: &Terms,
        policy_for: impl Fn(&Resource, Window, Option<&IpRange>) -> Policy,
    ) -> Result<Grant> {
        let (policy, resource) = match terms {
            Terms::Whole { policy, resource } => (Policy::whole(policy.clone()), resource.clone()),
            Terms::Conditions { window, ip, resource: Some(resource) } => {
                (policy_for(resource, *window, ip.as_ref()), Some(resource.clone()))
            }
            Terms::Conditions { resource: None, .. } => {
                return Err(Error::Argument("resource: is missing".into()));
            }
        };
        let signature = self.sign(policy.text())?;
        let parameters =
            signing_parameters(&policy, &signature, &self.key_pair_id_in_url, self.hash);
        let key_pair_id = self.key_pair_id.clone();
        Ok(Grant { policy, resource, signature, key_pair_id, hash: self.hash, parameters })
    }

    fn parameters(&self, policy: &Policy) -> Result<String> {
        let signature = self.sign(policy.text())?;
        Ok(signing_parameters(policy, &signature, &self.key_pair_id_in_url, self.hash))
    }

    /// The signature of a policy in CloudFront's base64, made now or remembered.
    fn sign(&self, policy: &str) -> Result<Arc<str>> {
        if let Some(signature) = self.remembered.as_ref().and_then(|memory| memory.get(policy)) {
            return Ok(signature);
        }
        let bytes = self.key.pkey().sign(self.hash, policy.as_bytes(), self.engine)?;
        let signature: Arc<str> = to_base64(&bytes).into();
        if let Some(memory) = &self.remembered {
            memory.put(policy, &signature);
        }
        Ok(signature)
    }
}

/// Bytes of a policy; CloudFront takes no longer URLs.
const LONGEST_REMEMBERED: usize = 8192;

/// The latest signatures, by the text of their policies.
struct Memory {
    most: NonZeroUsize,
    /// Unbounded to itself, so that it takes room only for what is in it.
    signatures: Mutex<LruCache<Box<str>, Arc<str>>>,
}

impl Memory {
    fn new(most: NonZeroUsize) -> Self {
        Memory { most, signatures: Mutex::new(LruCache::unbounded()) }
    }

    fn get(&self, policy: &str) -> Option<Arc<str>> {
        self.lock().get(policy).cloned()
    }

    fn put(&self, policy: &str, signature: &Arc<str>) {
        if policy.len() > LONGEST_REMEMBERED {
            return;
        }
        let mut signatures = self.lock();
        signatures.put(policy.into(), Arc::clone(signature));
        if signatures.len() > self.most.get() {
            signatures.pop_lru();
        }
    }

    fn lock(&self) -> MutexGuard<'_, LruCache<Box<str>, Arc<str>>> {
        self.signatures.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A signed policy, ready to be applied.
pub struct Grant {
    policy: Policy,
    /// `None`: the policy is the caller's own, and what it covers the caller's business.
    resource: Option<Resource>,
    parameters: String,
    signature: Arc<str>,
    key_pair_id: String,
    hash: Hash,
}

impl Grant {
    /// A signed URL. `href`: the URL in its WHATWG form.
    ///
    /// # Errors
    /// What [`Link::new`] refuses; [`Error::Resource`] when the resource does not cover the URL.
    pub fn url(&self, href: &str) -> Result<String> {
        self.apply(Link::new(href)?)
    }

    fn apply(&self, link: Link<'_>) -> Result<String> {
        if let Some(resource) = &self.resource {
            resource.covers(link.resource()).map_err(|mismatch| {
                Error::Resource(format!(
                    "resource: '{}' does not cover '{}' (the {} differs at its character {})",
                    excerpt(resource.as_str()),
                    excerpt(link.resource()),
                    mismatch.section,
                    mismatch.at + 1
                ))
            })?;
        }
        Ok(link.with_parameters(&self.parameters))
    }

    /// The policy's text.
    pub fn policy(&self) -> &str {
        self.policy.text()
    }

    /// What it covers, as it stands in the policy; `None` for a policy of the caller's own.
    pub fn resource(&self) -> Option<&str> {
        self.resource.as_ref().map(Resource::as_str)
    }

    /// The signing parameters, `Name=value&…`.
    pub fn query(&self) -> &str {
        &self.parameters
    }

    /// The names and values of the cookies.
    ///
    /// # Errors
    /// As [`cookies`].
    pub fn cookies(&self) -> Result<Vec<(&'static str, String)>> {
        cookies(&self.policy, &self.signature, &self.key_pair_id, self.hash)
    }
}
