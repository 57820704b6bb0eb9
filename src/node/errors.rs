//! The core's error as JavaScript's.

use napi::bindgen_prelude::{Env, JsObjectValue, JsValue, Object, Status, Unknown};
use napi::{JsError, JsRangeError, JsTypeError};

use crate::error::{Class, Error, Result};

/// An `Error` of the right class, with `code`, and `argument` and `index` where it has them.
pub fn to_js<'env>(env: &Env, error: &Error) -> napi::Result<Object<'env>> {
    let napi_error = napi::Error::new(error.code.name(), error.to_string());
    let value: Unknown<'env> = match error.code.class() {
        Class::Error => JsError::from(napi_error).into_unknown(*env),
        Class::TypeError => JsTypeError::from(napi_error).into_unknown(*env),
        Class::RangeError => JsRangeError::from(napi_error).into_unknown(*env),
    };
    let mut object = value.coerce_to_object()?;
    if let Some(argument) = error.argument {
        object.set_named_property("argument", argument)?;
    }
    if let Some(index) = error.index {
        object.set_named_property("index", u32::try_from(index).unwrap_or(u32::MAX))?;
    }
    Ok(object)
}

/// Throws the core's error.
fn throw(env: &Env, error: &Error) -> napi::Error {
    match to_js(env, error).and_then(|error| env.throw(error)) {
        Ok(()) => napi::Error::from_status(Status::PendingException),
        Err(error) => error,
    }
}

/// The core's result as JavaScript's.
pub fn or_throw<T, E: Into<Error>>(
    env: &Env,
    result: std::result::Result<T, E>,
) -> napi::Result<T> {
    let result: Result<T> = result.map_err(Into::into);
    result.map_err(|error| throw(env, &error))
}
