//! What this crate refuses to do.

use std::fmt;

/// Why a key cannot be used, or did not sign. Never holds key material.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// The private key cannot be read or used: why.
    PrivateKey(String),
    /// The public key cannot be read or used: why.
    PublicKey(String),
    /// No fault of the key: memory ran out.
    OutOfMemory,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::PrivateKey(what) => write!(f, "the private key {what}"),
            Error::PublicKey(what) => write!(f, "the public key {what}"),
            Error::OutOfMemory => f.write_str("memory ran out"),
        }
    }
}

impl std::error::Error for Error {}

/// The result of everything here.
pub type Result<T> = std::result::Result<T, Error>;
