//! What this crate refuses to do.

use std::fmt;

/// What kind of mistake it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// A time that CloudFront would not accept.
    Expiry,
    /// An IP address or range that is not IPv4.
    Ip,
    /// A resource that is no pattern, or does not cover the URL.
    Resource,
    /// A policy of the caller's own that CloudFront would call malformed.
    Policy,
    /// The URL carries signing parameters already.
    AlreadySigned,
    /// The URL cannot be signed as it is.
    Url,
    /// The signed URL is longer than CloudFront takes.
    Length,
    /// Another argument has an impossible value.
    Argument,
}

/// A mistake in what was asked for. Its text says what is wrong, with which argument, and what to do
/// about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// What kind of mistake.
    pub kind: ErrorKind,
    /// The argument at fault, by the name that it has in the package's API: `expires`, `keyPairId`.
    pub argument: &'static str,
    /// What is wrong with it.
    pub what: String,
}

impl Error {
    /// A mistake in `argument`.
    pub fn new(kind: ErrorKind, argument: &'static str, what: impl Into<String>) -> Self {
        Error { kind, argument, what: what.into() }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.argument, self.what)
    }
}

impl std::error::Error for Error {}

/// The result of preparing a signature.
pub type Result<T> = std::result::Result<T, Error>;
