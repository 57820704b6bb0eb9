//! Keys are read once: parsing an RSA key costs more than signing with it does.

use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex, PoisonError};

use aws_lc_rs::digest;
use lru::LruCache;

use crate::error::Result;
use crate::private::PrivateKey;

/// The keys used last, by the SHA-256 of their full text (so the text itself is not kept, and looking
/// it up takes a time that depends on its length alone). A key that leaves the cache is wiped as soon
/// as nobody is signing with it.
pub struct KeyCache {
    keys: Mutex<LruCache<[u8; 32], Arc<PrivateKey>>>,
}

impl KeyCache {
    /// A cache of at most `capacity` keys.
    pub fn new(capacity: NonZeroUsize) -> Self {
        KeyCache { keys: Mutex::new(LruCache::new(capacity)) }
    }

    /// The key that `text` holds, parsed now or before.
    ///
    /// # Errors
    /// As [`PrivateKey::parse`]. What cannot be read is not remembered.
    pub fn get(&self, text: &[u8]) -> Result<Arc<PrivateKey>> {
        let mut name = [0; 32];
        name.copy_from_slice(digest::digest(&digest::SHA256, text).as_ref());
        if let Some(key) = self.lock().get(&name) {
            return Ok(Arc::clone(key));
        }
        // Parsed outside the lock: other threads go on signing meanwhile.
        let key = Arc::new(PrivateKey::parse(text)?);
        let evicted = self.lock().push(name, Arc::clone(&key));
        drop(evicted);
        Ok(key)
    }

    /// Lets go of every key.
    pub fn clear(&self) {
        self.lock().clear();
    }

    /// How many keys it holds.
    pub fn len(&self) -> usize {
        self.lock().len()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, LruCache<[u8; 32], Arc<PrivateKey>>> {
        self.keys.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
