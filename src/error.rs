//! The one error that crosses into JavaScript.

use std::fmt;

use cloudfront::ErrorKind;

/// The stable `code` by which a program recognises an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    PrivateKey,
    PublicKey,
    Expiry,
    Ip,
    Resource,
    Policy,
    AlreadySigned,
    /// An external signer failed, or signed wrongly.
    Signer,
    Url,
    /// A signed URL that is too long.
    Length,
    Argument,
    /// Ours: no memory, no thread, a panic.
    Internal,
}

/// Which JavaScript class an error becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    Error,
    /// An argument of the wrong kind.
    TypeError,
    /// An argument of the right kind with an impossible value.
    RangeError,
}

impl Code {
    /// As it stands in the error's property.
    pub fn name(self) -> &'static str {
        self.row().0
    }

    /// The error's class.
    pub fn class(self) -> Class {
        self.row().1
    }

    fn row(self) -> (&'static str, Class) {
        match self {
            Code::PrivateKey => ("ERR_CLOUDFRONT_PRIVATE_KEY", Class::Error),
            Code::PublicKey => ("ERR_CLOUDFRONT_PUBLIC_KEY", Class::Error),
            Code::Expiry => ("ERR_CLOUDFRONT_EXPIRY", Class::RangeError),
            Code::Ip => ("ERR_CLOUDFRONT_IP", Class::RangeError),
            Code::Resource => ("ERR_CLOUDFRONT_RESOURCE", Class::RangeError),
            Code::Policy => ("ERR_CLOUDFRONT_POLICY", Class::RangeError),
            Code::AlreadySigned => ("ERR_CLOUDFRONT_ALREADY_SIGNED", Class::TypeError),
            Code::Signer => ("ERR_CLOUDFRONT_SIGNER", Class::Error),
            Code::Url => ("ERR_INVALID_URL", Class::TypeError),
            Code::Length => ("ERR_INVALID_ARG_VALUE", Class::RangeError),
            Code::Argument => ("ERR_INVALID_ARG_VALUE", Class::TypeError),
            Code::Internal => ("ERR_CLOUDFRONT_INTERNAL", Class::Error),
        }
    }
}

/// What went wrong, with which argument, for which item of a batch. Never holds key material.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    pub code: Code,
    pub argument: Option<&'static str>,
    pub what: String,
    pub index: Option<usize>,
}

impl Error {
    pub fn new(code: Code, argument: &'static str, what: impl Into<String>) -> Self {
        Error { code, argument: Some(argument), what: what.into(), index: None }
    }

    /// No fault of the caller's.
    pub fn internal(what: impl Into<String>) -> Self {
        Error { code: Code::Internal, argument: None, what: what.into(), index: None }
    }

    /// The same error, saying which item of a batch it is about.
    #[must_use]
    pub fn at(self, index: usize) -> Self {
        Error { index: Some(index), ..self }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.argument {
            Some(argument) => write!(f, "{argument}: {}", self.what),
            None => f.write_str(&self.what),
        }
    }
}

impl From<cloudfront::Error> for Error {
    fn from(error: cloudfront::Error) -> Self {
        let code = match error.kind {
            ErrorKind::Expiry => Code::Expiry,
            ErrorKind::Ip => Code::Ip,
            ErrorKind::Resource => Code::Resource,
            ErrorKind::Policy => Code::Policy,
            ErrorKind::AlreadySigned => Code::AlreadySigned,
            ErrorKind::Url => Code::Url,
            ErrorKind::Length => Code::Length,
            ErrorKind::Argument => Code::Argument,
        };
        Error::new(code, error.argument, error.what)
    }
}

impl From<keys::Error> for Error {
    fn from(error: keys::Error) -> Self {
        match error {
            keys::Error::PrivateKey(what) => Error::new(Code::PrivateKey, "privateKey", what),
            keys::Error::PublicKey(what) => Error::new(Code::PublicKey, "publicKey", what),
            keys::Error::OutOfMemory => Error::internal(error.to_string()),
        }
    }
}

/// The result of everything here.
pub type Result<T> = std::result::Result<T, Error>;
