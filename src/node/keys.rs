//! Keys as they come from JavaScript.

use std::num::NonZeroUsize;
use std::sync::LazyLock;

use ::keys::KeyCache;
use napi::bindgen_prelude::{Either, Uint8ArraySlice};
use zeroize::Zeroizing;

/// Keys kept parsed, in the whole process.
const KEYS: NonZeroUsize = NonZeroUsize::new(256).unwrap();

pub static CACHE: LazyLock<KeyCache> = LazyLock::new(|| KeyCache::new(KEYS));

/// PEM, or DER.
pub type KeyText<'a> = Either<String, Uint8ArraySlice<'a>>;

/// The key's bytes; a copy made on the way is wiped.
pub fn with_key_bytes<T>(key: KeyText<'_>, read: impl FnOnce(&[u8]) -> T) -> T {
    match key {
        Either::A(text) => read(Zeroizing::new(text).as_bytes()),
        Either::B(bytes) => read(&bytes),
    }
}
