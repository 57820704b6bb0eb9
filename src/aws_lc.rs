//! The calls into AWS-LC that `aws-lc-rs` does not offer, as safe types.
//!
//! `aws-lc-rs` signs RSA with SHA-256 and up, and only with keys of 2048 bits or more; CloudFront's
//! default is SHA-1. One `unsafe` block makes one call.

use std::ffi::c_int;
use std::ptr::{self, NonNull};

use aws_lc_sys as sys;

/// Hash algorithms that CloudFront knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hash {
    /// What CloudFront assumes when nothing is said.
    Sha1,
    /// Has to be announced with `Hash-Algorithm=SHA256`.
    Sha256,
}

impl Hash {
    fn nid(self) -> c_int {
        match self {
            Hash::Sha1 => sys::NID_sha1,
            Hash::Sha256 => sys::NID_sha256,
        }
    }
}

/// What kind of key it is. CloudFront knows no others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// RSA of any size.
    Rsa,
    /// An elliptic-curve key on P-256.
    P256,
}

/// Why a key that could be read cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The bytes are not such a key.
    Malformed,
    /// An elliptic curve other than P-256.
    OtherCurve,
    /// Neither RSA nor an elliptic curve: Ed25519, DSA, RSA-PSS …
    OtherAlgorithm,
}

/// A private or public key; its memory is wiped when it is freed, as AWS-LC does with all of its own.
#[derive(PartialEq)]
pub struct Pkey {
    raw: NonNull<sys::EVP_PKEY>,
    kind: Kind,
}

// SAFETY: an EVP_PKEY is reference-counted and, once built, AWS-LC only reads it; RSA's blinding
// state is behind a lock of its own.
unsafe impl Send for Pkey {}
// SAFETY: as above.
unsafe impl Sync for Pkey {}

impl Drop for Pkey {
    fn drop(&mut self) {
        // SAFETY: `raw` is owned by this value and not used after.
        unsafe { sys::EVP_PKEY_free(self.raw.as_ptr()) }
    }
}

/// A reader over DER bytes, in AWS-LC's form.
fn cbs(der: &[u8]) -> sys::CBS {
    let mut cbs = sys::CBS { data: ptr::null(), len: 0 };
    // SAFETY: CBS_init stores the pointer and the length; `der` outlives every use in this module.
    unsafe { sys::CBS_init(&mut cbs, der.as_ptr(), der.len()) };
    cbs
}

/// Failed calls leave entries in a queue of the thread's; nobody reads them here.
fn clear_errors() {
    // SAFETY: touches nothing but AWS-LC's state of this thread.
    unsafe { sys::ERR_clear_error() }
}

impl Pkey {
    /// From a PKCS#8 `PrivateKeyInfo`.
    pub fn from_pkcs8(der: &[u8]) -> Result<Self, Refusal> {
        let mut reader = cbs(der);
        // SAFETY: `reader` is valid; the result is null or owned by us.
        let raw = unsafe { sys::EVP_parse_private_key(&mut reader) };
        Self::checked(raw, reader.len)
    }

    /// From a PKCS#1 `RSAPrivateKey`.
    pub fn from_pkcs1(der: &[u8]) -> Result<Self, Refusal> {
        let mut reader = cbs(der);
        // SAFETY: `reader` is valid; the result is null or owned by us.
        let rsa = unsafe { sys::RSA_parse_private_key(&mut reader) };
        Self::from_rsa(rsa, reader.len)
    }

    /// From a SEC 1 `ECPrivateKey` that names its curve.
    pub fn from_sec1(der: &[u8]) -> Result<Self, Refusal> {
        let mut reader = cbs(der);
        // SAFETY: `reader` is valid and a null group means the one named inside; the result is null
        // or owned by us.
        let ec = unsafe { sys::EC_KEY_parse_private_key(&mut reader, ptr::null()) };
        let Some(ec) = NonNull::new(ec) else {
            clear_errors();
            return Err(Refusal::Malformed);
        };
        // SAFETY: no argument; the result is null or owned by us.
        let raw = unsafe { sys::EVP_PKEY_new() };
        // SAFETY: both are valid or null (then it fails); on success `raw` owns `ec`.
        if unsafe { sys::EVP_PKEY_assign_EC_KEY(raw, ec.as_ptr()) } != 1 {
            // SAFETY: the assignment failed, so `ec` is still ours.
            unsafe { sys::EC_KEY_free(ec.as_ptr()) };
        }
        Self::checked(raw, reader.len)
    }

    /// From a `SubjectPublicKeyInfo`.
    pub fn from_spki(der: &[u8]) -> Result<Self, Refusal> {
        let mut reader = cbs(der);
        // SAFETY: `reader` is valid; the result is null or owned by us.
        let raw = unsafe { sys::EVP_parse_public_key(&mut reader) };
        Self::checked(raw, reader.len)
    }

    /// From a PKCS#1 `RSAPublicKey`.
    pub fn from_pkcs1_public(der: &[u8]) -> Result<Self, Refusal> {
        let mut reader = cbs(der);
        // SAFETY: `reader` is valid; the result is null or owned by us.
        let rsa = unsafe { sys::RSA_parse_public_key(&mut reader) };
        Self::from_rsa(rsa, reader.len)
    }

    fn from_rsa(rsa: *mut sys::RSA, rest: usize) -> Result<Self, Refusal> {
        let Some(rsa) = NonNull::new(rsa) else {
            clear_errors();
            return Err(Refusal::Malformed);
        };
        // SAFETY: no argument; the result is null or owned by us.
        let raw = unsafe { sys::EVP_PKEY_new() };
        // SAFETY: both are valid or null (then it fails); on success `raw` owns `rsa`.
        if unsafe { sys::EVP_PKEY_assign_RSA(raw, rsa.as_ptr()) } != 1 {
            // SAFETY: the assignment failed, so `rsa` is still ours.
            unsafe { sys::RSA_free(rsa.as_ptr()) };
        }
        Self::checked(raw, rest)
    }

    /// Takes over `raw`; refuses what CloudFront cannot use and bytes left over behind the key.
    fn checked(raw: *mut sys::EVP_PKEY, rest: usize) -> Result<Self, Refusal> {
        let Some(raw) = NonNull::new(raw) else {
            clear_errors();
            return Err(Refusal::Malformed);
        };
        let mut key = Pkey { raw, kind: Kind::Rsa };
        // SAFETY: `raw` is a valid key.
        let id = unsafe { sys::EVP_PKEY_id(raw.as_ptr()) };
        key.kind = match id {
            sys::EVP_PKEY_RSA => Kind::Rsa,
            sys::EVP_PKEY_EC if key.curve() == sys::NID_X9_62_prime256v1 => Kind::P256,
            sys::EVP_PKEY_EC => return Err(Refusal::OtherCurve),
            sys::EVP_PKEY_NONE => return Err(Refusal::Malformed),
            _ => return Err(Refusal::OtherAlgorithm),
        };
        if rest == 0 { Ok(key) } else { Err(Refusal::Malformed) }
    }

    fn rsa(&self) -> *mut sys::RSA {
        // SAFETY: a valid key; the result is borrowed from it, null when it is not RSA.
        unsafe { sys::EVP_PKEY_get0_RSA(self.raw.as_ptr()) }
    }

    fn ec(&self) -> *mut sys::EC_KEY {
        // SAFETY: a valid key; the result is borrowed from it, null when it is not EC.
        unsafe { sys::EVP_PKEY_get0_EC_KEY(self.raw.as_ptr()) }
    }

    fn curve(&self) -> c_int {
        // SAFETY: called for EC keys alone, whose inner key is never null.
        let group = unsafe { sys::EC_KEY_get0_group(self.ec()) };
        // SAFETY: a parsed EC key always has its group.
        unsafe { sys::EC_GROUP_get_curve_name(group) }
    }

    /// RSA or P-256.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The longest signature this key makes, in bytes.
    pub fn signature_len(&self) -> usize {
        // SAFETY: a valid key.
        let len = unsafe { sys::EVP_PKEY_size(self.raw.as_ptr()) };
        usize::try_from(len).unwrap_or(0)
    }

    /// Signs a digest: RSA PKCS#1 v1.5, or ECDSA in DER. `None` when AWS-LC refuses.
    pub fn sign(&self, hash: Hash, digest: &[u8]) -> Option<Vec<u8>> {
        let mut signature = vec![0; self.signature_len()];
        let mut len = 0;
        let ok = match self.kind {
            // SAFETY: `signature` has room for RSA_size bytes, as RSA_sign demands.
            Kind::Rsa => unsafe {
                sys::RSA_sign(
                    hash.nid(),
                    digest.as_ptr(),
                    digest.len(),
                    signature.as_mut_ptr(),
                    &mut len,
                    self.rsa(),
                )
            },
            // SAFETY: `signature` has room for ECDSA_size bytes, as ECDSA_sign demands.
            Kind::P256 => unsafe {
                sys::ECDSA_sign(
                    0,
                    digest.as_ptr(),
                    digest.len(),
                    signature.as_mut_ptr(),
                    &mut len,
                    self.ec(),
                )
            },
        };
        if ok != 1 {
            clear_errors();
            return None;
        }
        signature.truncate(len as usize);
        Some(signature)
    }

    /// Whether `signature` over `digest` was made with this key's private half.
    pub fn verify(&self, hash: Hash, digest: &[u8], signature: &[u8]) -> bool {
        let ok = match self.kind {
            // SAFETY: pointers and lengths describe live slices.
            Kind::Rsa => unsafe {
                sys::RSA_verify(
                    hash.nid(),
                    digest.as_ptr(),
                    digest.len(),
                    signature.as_ptr(),
                    signature.len(),
                    self.rsa(),
                )
            },
            // SAFETY: pointers and lengths describe live slices.
            Kind::P256 => unsafe {
                sys::ECDSA_verify(
                    0,
                    digest.as_ptr(),
                    digest.len(),
                    signature.as_ptr(),
                    signature.len(),
                    self.ec(),
                )
            },
        };
        if ok != 1 {
            clear_errors();
        }
        ok == 1
    }

    /// The public half as `SubjectPublicKeyInfo`. `None` when memory runs out.
    pub fn spki(&self) -> Option<Vec<u8>> {
        let mut builder = std::mem::MaybeUninit::<sys::CBB>::zeroed();
        // SAFETY: CBB_init writes the whole structure.
        if unsafe { sys::CBB_init(builder.as_mut_ptr(), 512) } != 1 {
            return None;
        }
        // SAFETY: the builder was initialised above, the key is valid.
        let ok = unsafe { sys::EVP_marshal_public_key(builder.as_mut_ptr(), self.raw.as_ptr()) };
        let mut data = ptr::null_mut();
        let mut len = 0;
        // SAFETY: as above; the bytes are ours afterwards.
        if ok != 1 || unsafe { sys::CBB_finish(builder.as_mut_ptr(), &mut data, &mut len) } != 1 {
            // SAFETY: the builder was initialised and not finished.
            unsafe { sys::CBB_cleanup(builder.as_mut_ptr()) };
            clear_errors();
            return None;
        }
        // SAFETY: CBB_finish gave `len` initialised bytes at `data`.
        let bytes = unsafe { std::slice::from_raw_parts(data, len) }.to_vec();
        // SAFETY: `data` was allocated by AWS-LC and is not used after.
        unsafe { sys::OPENSSL_free(data.cast()) };
        Some(bytes)
    }
}
