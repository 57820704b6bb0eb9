//! Keys that CloudFront takes, read, kept and used: bytes to signature, signature to yes or no. Of
//! CloudFront nothing is known here but which kinds of keys and which hash algorithms it takes.
//!
//! ```text
//! PEM, DER ─► PrivateKey (sign) ─ its public half ─► PublicKey (verify)
//! ```
//!
//! [`KeyCache`] keeps private keys parsed; AWS-LC signs, and on processors with AVX-512 IFMA the crate
//! `rsa-ifma` for RSA-2048 ([`EngineChoice`]).

#![warn(missing_docs)]

mod aws_lc;
mod cache;
mod der;
mod error;
mod fault;
mod kinds;
mod pem;
mod private;
mod public;
mod rsa;

pub use cache::KeyCache;
pub use error::{Error, Result};
pub use fault::Fault;
pub use kinds::KeyType;
pub use pem::is_plain as is_plain_pem;
pub use private::PrivateKey;
pub use public::PublicKey;
pub use rsa::{EngineChoice, discarded, take_notice};

#[cfg(test)]
mod tests;
