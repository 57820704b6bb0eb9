//! A process is told, once, when a signature of the fast engine was wrong and had to be discarded.
//!
//! It may happen on any thread, while JavaScript can be called on an event loop only: whichever environment
//! next gets a signature, tells.

use std::ptr;

use napi::bindgen_prelude::{Env, FnArgs, Function, JsObjectValue, Object, Unknown};
use napi::sys;

use super::errors::or_throw;
use crate::error::Error;

const CODE: &str = "CLOUDFRONT_SIGN_ENGINE";
const MESSAGE: &str = "A signature of the fast RSA engine failed its check. It was discarded and made again by AWS-LC, which signs with this key from now on. The processor or the memory of this machine is faulty: have it tested.";

/// Emits the process warning if it is due.
pub fn emit_if_due(env: &Env) {
    if keys::take_notice() {
        // An environment without `process.emitWarning`, or where it throws, has its signatures all the same.
        if emit(env).is_err() {
            forget_exception(env);
        }
    }
}

/// What a property's getter throws stays in the environment, and would be thrown by whatever comes next.
fn forget_exception(env: &Env) {
    let mut exception = ptr::null_mut();
    // SAFETY: `env` is this thread's environment, and `exception` a place to write to.
    unsafe { sys::napi_get_and_clear_last_exception(env.raw(), &raw mut exception) };
}

fn emit(env: &Env) -> napi::Result<()> {
    let process: Object<'_> = env.get_global()?.get_named_property("process")?;
    let emit_warning: Function<'_, FnArgs<(&str, Object<'_>)>, Unknown<'_>> =
        process.get_named_property("emitWarning")?;
    let mut options = Object::new(env)?;
    options.set_named_property("code", CODE)?;
    emit_warning.call((MESSAGE, options).into()).map(drop)
}

/// The result of signing, on the thread that signed.
pub fn signed_or_throw<T, E: Into<Error>>(
    env: &Env,
    result: std::result::Result<T, E>,
) -> napi::Result<T> {
    emit_if_due(env);
    or_throw(env, result)
}
