//! RSA-2048 signatures with AVX-512 IFMA: one private-key operation, faster than the usual libraries
//! where the processor has these instructions, and refused where not.
//!
//! It knows nothing of hashes and padding: an encoded message goes in, a signature comes out, which can be
//! seen once it is checked: by [`PublicCheck`], and now and then by the library that the caller would have
//! used otherwise.
//!
//! ```no_run
//! use rsa_ifma::{Components, Error, PrivateKey, PublicCheck};
//!
//! # fn fill_with_random_bytes(_: &mut [u8]) {}
//! # fn sign(components: &Components<'_>, encoded: &[u8; 256]) -> Result<[u8; 256], Error> {
//! if !rsa_ifma::is_supported() {
//!     // another library signs
//! }
//! let key = PrivateKey::new(components)?; // once
//! let check = PublicCheck::new(components.n, components.e)?; // once
//! let signature = key.sign_unchecked(encoded, &mut fill_with_random_bytes)?;
//! let signature = signature.verified_by(&check, encoded)?;
//! # Ok(signature)
//! # }
//! ```
//!
//! Several messages of one key: [`PrivateKey::sign_batch_unchecked`], four at a time.
//!
//! * No branch and no memory address depends on the key or the message.
//! * The exponentiation is blinded.
//! * Keys, tables and intermediate results are wiped.
//!
//! How it works, what it is worth, and what is not claimed: `docs/rsa-engine.md`.
//!
//! No module uses a later one: error, stack, components, words, pair, moduli, lanes, kernel, power,
//! modulo_n, rows, arch, engine, check, secret, blinding, single, crt, batch, key.

// Where there is neither, nothing computes.
#![cfg_attr(
    not(any(test, feature = "portable", target_arch = "x86_64")),
    allow(dead_code, unreachable_code, unused_imports, unused_mut, unused_variables)
)]
// Rows and columns are numbered as in the formulas.
#![allow(clippy::needless_range_loop)]
#![warn(missing_docs)]

#[cfg(test)]
#[path = "../generator/mod.rs"]
mod generator;
#[cfg(test)]
#[macro_use]
mod tests;

/// Lets a test spoil an intermediate result; the result itself otherwise.
#[cfg(not(test))]
macro_rules! fault {
    ($stage:ident, $x:expr) => {
        $x
    };
}

mod arch;
mod batch;
mod blinding;
mod check;
mod components;
mod crt;
mod engine;
mod error;
// What ships of it is the assembly that the generator makes of it.
#[cfg_attr(not(any(test, feature = "portable")), allow(dead_code))]
mod kernel;
mod key;
#[cfg_attr(not(any(test, feature = "portable")), allow(dead_code))]
mod lanes;
mod moduli;
mod modulo_n;
mod pair;
mod power;
mod rows;
mod secret;
mod single;
mod stack;
mod words;

pub use batch::PASS;
pub use check::PublicCheck;
pub use components::Components;
pub use error::Error;
pub use key::{PrivateKey, Unchecked, is_supported};
