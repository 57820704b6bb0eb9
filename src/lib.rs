//! Signs and checks Amazon CloudFront URLs and cookies.
//!
//! One road, each stop a module:
//!
//! 1. `binding` reads JavaScript options into plain structs (the only module that knows Node);
//! 2. [`policy`] writes the exact bytes of a canned or custom policy, [`resource`] says what it covers;
//! 3. [`key`] reads keys and keeps them;
//! 4. [`signature`] signs bytes;
//! 5. [`url`] or [`cookie`] puts the signature where the viewer will send it.
//!
//! [`signer`] walks the whole road; [`queue`] lets many threads walk it; [`verify`] walks it back.

pub mod cookie;
pub mod encoding;
pub mod error;
pub mod key;
pub mod policy;
pub mod queue;
pub mod resource;
pub mod signature;
pub mod signer;
pub mod url;
pub mod verify;

mod aws_lc;
// Functions that only Node calls.
#[cfg(not(test))]
mod binding;
