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

/// The same, wiped when dropped if it is a copy. To be made first thing: whatever else is refused, no copy
/// of the key stays behind.
pub enum Key<'a> {
    Text(Zeroizing<String>),
    Bytes(Uint8ArraySlice<'a>),
}

impl<'a> From<KeyText<'a>> for Key<'a> {
    fn from(key: KeyText<'a>) -> Self {
        match key {
            Either::A(text) => Key::Text(Zeroizing::new(text)),
            Either::B(bytes) => Key::Bytes(bytes),
        }
    }
}

impl Key<'_> {
    pub fn bytes(&self) -> &[u8] {
        match self {
            Key::Text(text) => text.as_bytes(),
            Key::Bytes(bytes) => bytes,
        }
    }
}
