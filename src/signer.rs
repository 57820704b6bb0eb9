//! A private key under the name that CloudFront knows it by.

use std::num::NonZeroUsize;
use std::sync::Arc;

use cloudfront::{Grant, KeyPair, Name, PolicyOptions, Signature, Unsigned, WireUrl};
use keys::{EngineChoice, PrivateKey};

use crate::error::{Error, Result};
use crate::remembered::Remembered;

/// Signs what CloudFront's rules make of options.
pub struct Signer {
    key: Arc<PrivateKey>,
    key_pair: KeyPair,
    engine: EngineChoice,
    remembered: Option<Remembered>,
}

impl Signer {
    /// `remember`: how many of the latest signatures to keep; 0 for none.
    ///
    /// # Errors
    /// An RSA key of a size that is good for nothing.
    pub fn new(
        key: Arc<PrivateKey>,
        key_pair: KeyPair,
        engine: EngineChoice,
        remember: usize,
    ) -> Result<Self> {
        key.check_size()?;
        let remembered = NonZeroUsize::new(remember).map(Remembered::new);
        Ok(Signer { key, key_pair, engine, remembered })
    }

    /// The code that computes its signatures, from the second one on: `rsa-ifma` or `aws-lc`.
    pub fn engine(&self) -> &'static str {
        self.key.engine(self.engine)
    }

    /// The key it signs with.
    pub fn key(&self) -> &PrivateKey {
        &self.key
    }

    /// A signed URL.
    ///
    /// # Errors
    /// As [`Unsigned::url`], and a key that cannot sign.
    pub fn url(&self, url: WireUrl<'_>, options: &PolicyOptions) -> Result<String> {
        let unsigned = Unsigned::url(url, options, &self.key_pair)?;
        let signature = self.sign(unsigned.message())?;
        Ok(unsigned.finish(&signature)?)
    }

    /// Many signed URLs under the same options, each in its WHATWG form; signed once when one policy
    /// serves them all. `None` when `cancelled` says so, which is asked before each signature.
    ///
    /// # Errors
    /// As [`Signer::url`], with the index of the URL at fault.
    pub fn urls(
        &self,
        urls: &[String],
        options: &PolicyOptions,
        cancelled: impl Fn() -> bool,
    ) -> Result<Option<Vec<String>>> {
        let shared = match options.are_shared() && !urls.is_empty() {
            true => Some(self.shared(options).map_err(|error| error.at(0))?),
            false => None,
        };
        let sign = |url: &str| {
            let url = WireUrl::normalised(url)?;
            match &shared {
                Some(grant) => grant.url(url).map_err(Error::from),
                None => self.url(url, options),
            }
        };
        let mut signed = Vec::with_capacity(urls.len());
        for (index, url) in urls.iter().enumerate() {
            if cancelled() {
                return Ok(None);
            }
            signed.push(sign(url).map_err(|error| error.at(index))?);
        }
        Ok(Some(signed))
    }

    /// One signature for every URL that the options' resource (or whole policy) covers; its policy is a
    /// custom one.
    ///
    /// # Errors
    /// As [`Unsigned::grant`].
    pub fn grant(&self, options: &PolicyOptions) -> Result<Grant> {
        let unsigned = Unsigned::grant(options, &self.key_pair)?;
        let signature = self.sign(unsigned.message())?;
        Ok(unsigned.finish(&signature))
    }

    /// The same, canned when it can be.
    ///
    /// # Errors
    /// As [`Unsigned::shared`].
    pub fn shared(&self, options: &PolicyOptions) -> Result<Grant> {
        let unsigned = Unsigned::shared(options, &self.key_pair)?;
        let signature = self.sign(unsigned.message())?;
        Ok(unsigned.finish(&signature))
    }

    /// Cookies for the options' resource, canned when they can be.
    ///
    /// # Errors
    /// As [`Unsigned::cookies`].
    pub fn cookies(&self, options: &PolicyOptions) -> Result<Vec<(Name, String)>> {
        let unsigned = Unsigned::cookies(options, &self.key_pair)?;
        let signature = self.sign(unsigned.message())?;
        Ok(unsigned.finish(&signature))
    }

    /// The signature of a policy, made now or remembered.
    fn sign(&self, policy: &str) -> Result<Signature> {
        if let Some(signature) = self.remembered.as_ref().and_then(|known| known.get(policy)) {
            return Ok(signature);
        }
        let algorithm = self.key_pair.hash_algorithm();
        let signature =
            Signature::new(&self.key.sign(algorithm, policy.as_bytes(), self.engine)?);
        if let Some(remembered) = &self.remembered {
            remembered.put(policy, &signature);
        }
        Ok(signature)
    }
}
