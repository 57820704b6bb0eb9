//! The calls into AWS-LC that `aws-lc-rs` does not offer, as safe types: private and public keys apart.
//!
//! `aws-lc-rs` signs RSA with SHA-256 and up, and only with keys of 2048 bits or more; CloudFront's
//! default is SHA-1. RSA and P-256 are addressed directly, not through EVP, which would link every
//! algorithm that AWS-LC has. One `unsafe` block makes one call.

mod p256;
mod rsa;

use std::ffi::c_int;
use std::ptr::{self, NonNull};

use aws_lc_rs::digest;
use aws_lc_sys as sys;
use cloudfront::HashAlgorithm;

pub use p256::{PrivateP256, PublicP256};
pub use rsa::{PrivateRsa, PublicRsa};

/// A hash algorithm as AWS-LC has it.
pub struct Hash {
    algorithm: &'static digest::Algorithm,
    /// The number by which RSA's functions know it.
    nid: c_int,
}

impl From<HashAlgorithm> for Hash {
    fn from(algorithm: HashAlgorithm) -> Self {
        let (algorithm, nid) = match algorithm {
            HashAlgorithm::Sha1 => (&digest::SHA1_FOR_LEGACY_USE_ONLY, sys::NID_sha1),
            HashAlgorithm::Sha256 => (&digest::SHA256, sys::NID_sha256),
        };
        Hash { algorithm, nid }
    }
}

impl Hash {
    pub fn digest(&self, message: &[u8]) -> digest::Digest {
        digest::digest(self.algorithm, message)
    }
}

/// Failed calls leave entries in a queue of the thread's; nobody reads them here.
fn clear_errors() {
    // SAFETY: touches nothing but AWS-LC's state of this thread.
    unsafe { sys::ERR_clear_error() }
}

/// What a constructor of AWS-LC's returned.
fn owned<T>(raw: *mut T) -> Option<NonNull<T>> {
    let raw = NonNull::new(raw);
    if raw.is_none() {
        clear_errors();
    }
    raw
}

/// Whether a call of AWS-LC's succeeded.
fn succeeded(result: c_int) -> bool {
    if result != 1 {
        clear_errors();
    }
    result == 1
}

/// A reader over DER bytes, in AWS-LC's form.
fn cbs(der: &[u8]) -> sys::CBS {
    let mut cbs = sys::CBS { data: ptr::null(), len: 0 };
    // SAFETY: CBS_init stores the pointer and the length; `der` outlives every use in this module.
    unsafe { sys::CBS_init(&mut cbs, der.as_ptr(), der.len()) };
    cbs
}
