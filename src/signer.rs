//! A private key under the name that CloudFront knows it by.

use std::num::NonZeroUsize;
use std::sync::Arc;

use cloudfront::{Grant, KeyPair, Name, PolicyOptions, Signature, Unsigned, WireUrl};
use keys::{EngineChoice, PrivateKey};

use crate::error::Result;
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
        let unsigned = self.prepare(url, options)?;
        let signature = self.sign(unsigned.message())?;
        Ok(unsigned.finish(&signature)?)
    }

    /// Whether it signs with the same key and in the same way, so that messages of both can be signed
    /// together.
    pub fn signs_like(&self, other: &Signer) -> bool {
        Arc::ptr_eq(&self.key, &other.key)
            && self.engine == other.engine
            && self.key_pair.hash_algorithm() == other.key_pair.hash_algorithm()
    }

    /// How many policies [`Signer::sign_all`] is best given.
    pub fn at_once(&self) -> usize {
        self.key.at_once(self.engine)
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

    /// A URL that waits for its signature.
    ///
    /// # Errors
    /// As [`Unsigned::url`].
    pub fn prepare<'s, 'u>(
        &'s self,
        url: WireUrl<'u>,
        options: &PolicyOptions,
    ) -> Result<Unsigned<'s, WireUrl<'u>>> {
        Ok(Unsigned::url(url, options, &self.key_pair)?)
    }

    /// Whether it keeps signatures.
    pub fn remembers(&self) -> bool {
        self.remembered.is_some()
    }

    /// The signature of a policy, when it is remembered.
    pub fn known(&self, policy: &str) -> Option<Signature> {
        self.remembered.as_ref()?.get(policy)
    }

    /// Keeps a signature, if it keeps any.
    pub fn remember(&self, policy: &str, signature: &Signature) {
        if let Some(remembered) = &self.remembered {
            remembered.put(policy, signature);
        }
    }

    /// Signatures of several policies, made now, in their order.
    pub fn sign_all(&self, policies: &[&str]) -> Vec<Result<Signature>> {
        let messages: Vec<&[u8]> = policies.iter().map(|policy| policy.as_bytes()).collect();
        let signatures = self.key.sign_all(self.key_pair.hash_algorithm(), &messages, self.engine);
        signatures.into_iter().map(|signature| Ok(Signature::new(&signature?))).collect()
    }

    /// The signature of a policy, made now or remembered.
    fn sign(&self, policy: &str) -> Result<Signature> {
        if let Some(signature) = self.known(policy) {
            return Ok(signature);
        }
        let algorithm = self.key_pair.hash_algorithm();
        let signature =
            Signature::new(&self.key.sign(algorithm, policy.as_bytes(), self.engine)?);
        self.remember(policy, &signature);
        Ok(signature)
    }
}
