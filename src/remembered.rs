//! The latest signatures, so that the same policy is not signed twice.

use std::num::NonZeroUsize;
use std::sync::{Mutex, MutexGuard, PoisonError};

use cloudfront::Signature;
use lru::LruCache;

/// Bytes of a policy; CloudFront takes no longer URLs.
const LONGEST: usize = 8192;

/// Signatures by the text of their policies.
pub struct Remembered {
    most: NonZeroUsize,
    /// Unbounded to itself, so that it takes room only for what is in it.
    signatures: Mutex<LruCache<Box<str>, Signature>>,
}

impl Remembered {
    /// Room for so many signatures.
    pub fn new(most: NonZeroUsize) -> Self {
        Remembered { most, signatures: Mutex::new(LruCache::unbounded()) }
    }

    pub fn get(&self, policy: &str) -> Option<Signature> {
        self.lock().get(policy).cloned()
    }

    pub fn put(&self, policy: &str, signature: &Signature) {
        if policy.len() > LONGEST {
            return;
        }
        let mut signatures = self.lock();
        signatures.put(policy.into(), signature.clone());
        if signatures.len() > self.most.get() {
            signatures.pop_lru();
        }
    }

    fn lock(&self) -> MutexGuard<'_, LruCache<Box<str>, Signature>> {
        self.signatures.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
