//! The face toward Node: the only module that knows napi. Reads arguments into plain values, calls the
//! core, turns its errors into JavaScript's.
//!
//! These functions are the package's own business; what users see are the JavaScript faces, which pass
//! well-typed arguments here. Every function catches panics: they become exceptions. Their types in
//! JavaScript are js/addon/native.d.ts, generated from here (`npm run types`).
//!
//! A URL is taken as it is when the core recognises it as one that no parser changes; else the answer
//! is `null`, and JavaScript asks again with what its realm's parser makes of it (`isNormalised`).

mod drop_in;
mod errors;
mod keys;
mod notice;
mod notifier;
mod options;
mod queue;
mod signed_elsewhere;
mod signer;
mod verifier;
mod words;

/// AWS-LC leaves something to be tidied up with every thread that used it, so the addon stays in memory
/// when the environment that loaded it (a worker thread, say) is gone.
#[napi_derive::module_init]
fn stay_loaded() {
    napi::bindgen_prelude::retain_current_module_for_unload_safety();
}
