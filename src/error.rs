//! What can go wrong, each with the `code` by which a program recognises it.

use std::fmt;

/// Which JavaScript class an error becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// `Error`
    Error,
    /// `TypeError`: an argument of the wrong kind
    TypeError,
    /// `RangeError`: an argument of the right kind with an impossible value
    RangeError,
}

/// Everything this library refuses to do. The text says what is wrong, with which argument, and what
/// to do about it; it never holds key material.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// The private (or public) key cannot be read or cannot be used with CloudFront.
    Key(String),
    /// A time that CloudFront would not accept.
    Expiry(String),
    /// An IP address or range that is not IPv4.
    Ip(String),
    /// A resource that is no pattern, or does not cover the URL.
    Resource(String),
    /// The URL carries signing parameters already.
    AlreadySigned(String),
    /// The URL cannot be signed as it is.
    Url(String),
    /// Another argument has an impossible value.
    Argument(String),
    /// The signature itself failed: a key that contradicts itself, or no memory or thread to make it.
    Signature,
}

impl Error {
    /// The stable `code` property of the JavaScript error.
    pub fn code(&self) -> &'static str {
        match self {
            Error::Key(_) | Error::Signature => "ERR_CLOUDFRONT_PRIVATE_KEY",
            Error::Expiry(_) => "ERR_CLOUDFRONT_EXPIRY",
            Error::Ip(_) => "ERR_CLOUDFRONT_IP",
            Error::Resource(_) => "ERR_CLOUDFRONT_RESOURCE",
            Error::AlreadySigned(_) => "ERR_CLOUDFRONT_ALREADY_SIGNED",
            Error::Url(_) => "ERR_INVALID_URL",
            Error::Argument(_) => "ERR_INVALID_ARG_VALUE",
        }
    }

    /// The class of the JavaScript error.
    pub fn class(&self) -> Class {
        match self {
            Error::Key(_) | Error::Signature => Class::Error,
            Error::Expiry(_) | Error::Ip(_) | Error::Resource(_) => Class::RangeError,
            Error::AlreadySigned(_) | Error::Url(_) | Error::Argument(_) => Class::TypeError,
        }
    }

    /// The same error, saying which item of a batch it is about.
    #[must_use]
    pub fn at(self, index: usize) -> Self {
        let at = |text: String| format!("urls[{index}]: {text}");
        match self {
            Error::Key(text) => Error::Key(at(text)),
            Error::Expiry(text) => Error::Expiry(at(text)),
            Error::Ip(text) => Error::Ip(at(text)),
            Error::Resource(text) => Error::Resource(at(text)),
            Error::AlreadySigned(text) => Error::AlreadySigned(at(text)),
            Error::Url(text) => Error::Url(at(text)),
            Error::Argument(text) => Error::Argument(at(text)),
            Error::Signature => Error::Signature,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Key(text)
            | Error::Expiry(text)
            | Error::Ip(text)
            | Error::Resource(text)
            | Error::AlreadySigned(text)
            | Error::Url(text)
            | Error::Argument(text) => f.write_str(text),
            Error::Signature => f.write_str(
                "the signature could not be made: the parts of the private key contradict each other, or memory ran out",
            ),
        }
    }
}

impl std::error::Error for Error {}

/// The beginning of a caller's text, fit for a message: neither endless nor unprintable.
pub(crate) fn excerpt(text: &str) -> String {
    const LONGEST: usize = 120;
    let mut out: String = text.escape_debug().take(LONGEST).collect();
    if text.chars().nth(LONGEST).is_some() {
        out.push('…');
    }
    out
}

/// The result of everything here.
pub type Result<T> = std::result::Result<T, Error>;
