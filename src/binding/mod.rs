//! The face toward Node: the only module that knows napi. Reads arguments into plain values, calls the
//! core, turns its errors into JavaScript's.
//!
//! These functions are the package's own business; what users see are the JavaScript faces, which pass
//! well-typed arguments here. Every function catches panics: they become exceptions.

mod drop_in;
mod queue;
mod signer;
mod verifier;

use std::num::NonZeroUsize;
use std::sync::LazyLock;

use napi::bindgen_prelude::{Either, Env, Status, Uint8ArraySlice};
use zeroize::Zeroizing;

use crate::error::{Class, Error, Result};
use crate::key::KeyCache;

/// Keys kept parsed, in the whole process.
const KEYS: NonZeroUsize = NonZeroUsize::new(256).unwrap();

static CACHE: LazyLock<KeyCache> = LazyLock::new(|| KeyCache::new(KEYS));

/// A key as it comes from JavaScript.
type KeyText<'a> = Either<String, Uint8ArraySlice<'a>>;

/// The key's bytes; a copy made on the way is wiped.
fn with_key_bytes<T>(key: KeyText<'_>, read: impl FnOnce(&[u8]) -> T) -> T {
    match key {
        Either::A(text) => read(Zeroizing::new(text).as_bytes()),
        Either::B(bytes) => read(&bytes),
    }
}

/// AWS-LC leaves something to be tidied up with every thread that used it, so the addon stays in memory
/// when the environment that loaded it (a worker thread, say) is gone.
#[napi_derive::module_init]
fn stay_loaded() {
    napi::bindgen_prelude::retain_current_module_for_unload_safety();
}

/// The core's error as a JavaScript exception of its class, with its code.
fn throw(env: &Env, error: &Error) -> napi::Error {
    // The C interface ends a text at a NUL.
    let (message, code) = (error.to_string().replace('\0', "\\0"), Some(error.code()));
    let thrown = match error.class() {
        Class::Error => env.throw_error(&message, code),
        Class::TypeError => env.throw_type_error(&message, code),
        Class::RangeError => env.throw_range_error(&message, code),
    };
    match thrown {
        Ok(()) => napi::Error::from_status(Status::PendingException),
        Err(error) => error,
    }
}

/// The core's result as JavaScript's.
fn or_throw<T>(env: &Env, result: Result<T>) -> napi::Result<T> {
    result.map_err(|error| throw(env, &error))
}
