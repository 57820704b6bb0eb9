//! Amazon CloudFront's rules for signed URLs and signed cookies, and nothing else: no keys, no clock, no
//! network.
//!
//! # I want to sign a URL
//!
//! Bring the URL into the form in which it travels ([`WireUrl`]), say what the link shall allow
//! ([`PolicyOptions`]), and sign [`Unsigned::message`] with whatever holds your key:
//!
//! ```
//! use cloudfront::{Conditions, HashAlgorithm, KeyPair, PolicyOptions, Signature, Unsigned, WireUrl, Window};
//! use p256::ecdsa::{DerSignature, SigningKey, signature::Signer};
//!
//! # use p256::elliptic_curve::Generate;
//! # let key = SigningKey::generate();
//! let key_pair = KeyPair::new("K2JCJMDEHXQW5F", HashAlgorithm::Sha256)?;
//! let now = 1_767_222_000_000.0; // milliseconds since the epoch
//! let options = PolicyOptions::Conditions {
//!     conditions: Conditions::new(Window::new(now + 3_600_000.0, None, now, None)?, None)?,
//!     resource: None, // this URL alone
//! };
//! let url = WireUrl::normalised("https://cdn.example.com/a%20la%20carte.pdf")?;
//! let unsigned = Unsigned::url(url, &options, &key_pair)?;
//! let signature: DerSignature = key.sign(unsigned.message().as_bytes());
//! let signed = unsigned.finish(&Signature::new(signature.as_bytes()))?;
//! assert!(signed.starts_with("https://cdn.example.com/a%20la%20carte.pdf?Expires=1767225600&"));
//! # Ok::<(), cloudfront::Error>(())
//! ```
//!
//! # I want one signature for a folder, or cookies
//!
//! [`Unsigned::grant`] and [`Unsigned::cookies`], with a [`Resource`] in the options.
//!
//! # I want to know whether CloudFront would let a request through
//!
//! [`Claim::read`], and the public key of [`Claim::key_pair_id`].
//!
//! # The road
//!
//! ```text
//! options ─► Unsigned::{url, cookies, grant} ─► .message() ─► whoever signs ─► .finish(signature)
//! request ─► Claim::read ─► .signed() ─► whoever verifies ─► .decide(authentic, viewer)
//! ```
//!
//! Sources: the CloudFront Developer Guide ("Use signed URLs", "Use signed cookies"), and where it is
//! silent the AWS SDKs and the AWS CLI.

#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod algorithm;
pub mod base64;
mod claim;
mod error;
mod grant;
mod key_pair;
mod names;
mod percent;
mod resource;
mod signature;
mod statement;
mod text;
mod unsigned;
mod window;
mod wire;

pub use algorithm::{HashAlgorithm, names as hash_algorithm_names};
pub use claim::{
    Allowed, Authentic, Claim, Code, Credentials, Denied, Mistake, Request, Signed, Verification,
};
pub use error::{Error, ErrorKind, Result};
pub use grant::Grant;
pub use key_pair::KeyPair;
pub use names::Name;
pub use resource::{Mismatch, Resource, Section, ToNormalise};
pub use signature::Signature;
pub use statement::{Conditions, IpRange, Malformed, Statement, Viewer, WholePolicy};
pub use unsigned::{Cookies, Granted, PolicyOptions, Unsigned};
pub use window::Window;
pub use wire::{WireUrl, leaves_its_folder};

/// The README's example runs, too.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
