//! The addon: what joins CloudFront's rules (crate `cloudfront`) to keys (crate `keys`), and brings both
//! to Node.
//!
//! [`signer`], [`external`] and [`verifier`] hold keys under the names that CloudFront knows them by;
//! [`batch`] signs many URLs in passes, [`queue`] lets many threads do so; [`drop_in`] is for the root of the
//! package and for `./aws-sdk`, which mirror other packages; `node` is the only module that knows napi.

// What only Node calls is called by nobody in tests.
#![cfg_attr(test, allow(dead_code))]

mod batch;
mod drop_in;
mod error;
mod external;
mod node;
mod priority;
mod queue;
mod remembered;
mod signer;
mod verifier;

#[cfg(test)]
mod tests;
