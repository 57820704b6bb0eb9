//! The calls into AWS-LC that `aws-lc-rs` does not offer, as safe types.
//!
//! `aws-lc-rs` signs RSA with SHA-256 and up, and only with keys of 2048 bits or more; CloudFront's
//! default is SHA-1. RSA and P-256 are addressed directly, not through EVP, which would link every
//! algorithm that AWS-LC has. One `unsafe` block makes one call.

use std::ffi::c_int;
use std::ptr::{self, NonNull};

use aws_lc_sys as sys;
use zeroize::Zeroizing;

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

/// The numbers of an RSA private key, big-endian, named as in RFC 8017.
pub struct PrivateNumbers {
    pub n: Zeroizing<Vec<u8>>,
    pub e: Zeroizing<Vec<u8>>,
    pub p: Zeroizing<Vec<u8>>,
    pub q: Zeroizing<Vec<u8>>,
    pub dp: Zeroizing<Vec<u8>>,
    pub dq: Zeroizing<Vec<u8>>,
    pub qinv: Zeroizing<Vec<u8>>,
}

/// An RSA key, private or public; AWS-LC wipes its memory when it is freed.
pub struct Rsa(NonNull<sys::RSA>);

// SAFETY: once built, AWS-LC only reads an RSA; its blinding state is behind a lock of its own.
unsafe impl Send for Rsa {}
// SAFETY: as above.
unsafe impl Sync for Rsa {}

impl Drop for Rsa {
    fn drop(&mut self) {
        // SAFETY: owned by this value and not used after.
        unsafe { sys::RSA_free(self.0.as_ptr()) }
    }
}

impl Rsa {
    /// From a PKCS#1 `RSAPrivateKey`. `None` when it is none, or contradicts itself.
    pub fn from_private_der(der: &[u8]) -> Option<Self> {
        let mut reader = cbs(der);
        // SAFETY: `reader` is valid; the result is null or owned by us.
        let rsa = owned(unsafe { sys::RSA_parse_private_key(&mut reader) }).map(Rsa)?;
        (reader.len == 0).then_some(rsa)
    }

    /// From a PKCS#1 `RSAPublicKey`.
    pub fn from_public_der(der: &[u8]) -> Option<Self> {
        let mut reader = cbs(der);
        // SAFETY: `reader` is valid; the result is null or owned by us.
        let rsa = owned(unsafe { sys::RSA_parse_public_key(&mut reader) }).map(Rsa)?;
        (reader.len == 0).then_some(rsa)
    }

    /// The public half as PKCS#1 `RSAPublicKey`. `None` when memory runs out.
    pub fn public_der(&self) -> Option<Vec<u8>> {
        let (mut data, mut len) = (ptr::null_mut(), 0);
        // SAFETY: a valid key; the bytes are ours afterwards.
        if !succeeded(unsafe { sys::RSA_public_key_to_bytes(&mut data, &mut len, self.0.as_ptr()) })
        {
            return None;
        }
        // SAFETY: the call above gave `len` initialised bytes at `data`.
        let bytes = unsafe { std::slice::from_raw_parts(data, len) }.to_vec();
        // SAFETY: `data` was allocated by AWS-LC and is not used after.
        unsafe { sys::OPENSSL_free(data.cast()) };
        Some(bytes)
    }

    /// The numbers of a private key. `None` for a public one, or one without its factors.
    pub fn private_numbers(&self) -> Option<PrivateNumbers> {
        let [mut n, mut e, mut p, mut q, mut dp, mut dq, mut qinv] = [ptr::null(); 7];
        let rsa = self.0.as_ptr();
        // SAFETY: a valid key; gives pointers borrowed from it, or null.
        unsafe { sys::RSA_get0_key(rsa, &mut n, &mut e, ptr::null_mut()) };
        // SAFETY: as above.
        unsafe { sys::RSA_get0_factors(rsa, &mut p, &mut q) };
        // SAFETY: as above.
        unsafe { sys::RSA_get0_crt_params(rsa, &mut dp, &mut dq, &mut qinv) };
        let bytes = |number: *const sys::BIGNUM| {
            if number.is_null() {
                return None;
            }
            // SAFETY: a number borrowed from the key, which is alive.
            let mut bytes = vec![0; unsafe { sys::BN_num_bytes(number) } as usize];
            // SAFETY: `bytes` is as long as said; the length does not depend on the value's zeros.
            let ok = unsafe { sys::BN_bn2bin_padded(bytes.as_mut_ptr(), bytes.len(), number) };
            succeeded(ok).then(|| Zeroizing::new(bytes))
        };
        Some(PrivateNumbers {
            n: bytes(n)?,
            e: bytes(e)?,
            p: bytes(p)?,
            q: bytes(q)?,
            dp: bytes(dp)?,
            dq: bytes(dq)?,
            qinv: bytes(qinv)?,
        })
    }

    /// The size of the modulus, and of a signature, in bytes.
    pub fn size(&self) -> usize {
        // SAFETY: a valid key.
        unsafe { sys::RSA_size(self.0.as_ptr()) as usize }
    }

    /// A PKCS#1 v1.5 signature of a digest; blinded, and checked before it is given out. `None` when
    /// the key is too small for the hash, or contradicts itself.
    pub fn sign(&self, hash: Hash, digest: &[u8]) -> Option<Vec<u8>> {
        let mut signature = vec![0; self.size()];
        let mut len = 0;
        // SAFETY: `signature` has room for RSA_size bytes, as RSA_sign demands.
        let ok = succeeded(unsafe {
            sys::RSA_sign(
                hash.nid(),
                digest.as_ptr(),
                digest.len(),
                signature.as_mut_ptr(),
                &mut len,
                self.0.as_ptr(),
            )
        });
        signature.truncate(len as usize);
        ok.then_some(signature)
    }

    /// Whether `signature` is a PKCS#1 v1.5 signature of `digest` with this key's private half.
    pub fn verify(&self, hash: Hash, digest: &[u8], signature: &[u8]) -> bool {
        // SAFETY: pointers and lengths describe live slices.
        succeeded(unsafe {
            sys::RSA_verify(
                hash.nid(),
                digest.as_ptr(),
                digest.len(),
                signature.as_ptr(),
                signature.len(),
                self.0.as_ptr(),
            )
        })
    }
}

/// A P-256 key, private or public; AWS-LC wipes its memory when it is freed.
pub struct P256(NonNull<sys::EC_KEY>);

// SAFETY: once built, AWS-LC only reads an EC_KEY.
unsafe impl Send for P256 {}
// SAFETY: as above.
unsafe impl Sync for P256 {}

impl Drop for P256 {
    fn drop(&mut self) {
        // SAFETY: owned by this value and not used after.
        unsafe { sys::EC_KEY_free(self.0.as_ptr()) }
    }
}

/// A big number; wiped when freed.
struct Number(NonNull<sys::BIGNUM>);

impl Drop for Number {
    fn drop(&mut self) {
        // SAFETY: owned by this value and not used after.
        unsafe { sys::BN_clear_free(self.0.as_ptr()) }
    }
}

/// A point of P-256.
struct Point(NonNull<sys::EC_POINT>);

impl Drop for Point {
    fn drop(&mut self) {
        // SAFETY: owned by this value and not used after.
        unsafe { sys::EC_POINT_free(self.0.as_ptr()) }
    }
}

fn p256() -> *const sys::EC_GROUP {
    // SAFETY: gives a pointer to static data.
    unsafe { sys::EC_group_p256() }
}

impl Point {
    fn new() -> Option<Self> {
        // SAFETY: the group is static; the result is null or owned by us.
        owned(unsafe { sys::EC_POINT_new(p256()) }).map(Point)
    }
}

impl P256 {
    fn empty() -> Option<Self> {
        // SAFETY: no argument; the result is null or owned by us.
        let key = owned(unsafe { sys::EC_KEY_new() }).map(P256)?;
        // SAFETY: a valid key and a static group.
        succeeded(unsafe { sys::EC_KEY_set_group(key.0.as_ptr(), p256()) }).then_some(key)
    }

    fn with_public(self, point: &Point) -> Option<Self> {
        // SAFETY: both are valid; the point is copied.
        succeeded(unsafe { sys::EC_KEY_set_public_key(self.0.as_ptr(), point.0.as_ptr()) })
            .then_some(self)
    }

    /// From the private scalar, big-endian. `None` when it is not in 1..n.
    pub fn from_scalar(scalar: &[u8]) -> Option<Self> {
        let key = Self::empty()?;
        // SAFETY: reads `scalar` alone; the result is null or owned by us.
        let number =
            owned(unsafe { sys::BN_bin2bn(scalar.as_ptr(), scalar.len(), ptr::null_mut()) })
                .map(Number)?;
        // SAFETY: both are valid; the number is copied, and refused outside 1..n.
        if !succeeded(unsafe { sys::EC_KEY_set_private_key(key.0.as_ptr(), number.0.as_ptr()) }) {
            return None;
        }
        let point = Point::new()?;
        // SAFETY: all are valid; null stands for "no second term" and "no context".
        let multiplied = succeeded(unsafe {
            sys::EC_POINT_mul(
                p256(),
                point.0.as_ptr(),
                number.0.as_ptr(),
                ptr::null(),
                ptr::null(),
                ptr::null_mut(),
            )
        });
        if multiplied { key.with_public(&point) } else { None }
    }

    /// From a public point as SEC 1 encodes it, compressed or not. `None` when it is not on the curve.
    pub fn from_point(encoded: &[u8]) -> Option<Self> {
        let point = Point::new()?;
        // SAFETY: all are valid; a point off the curve is refused.
        let read = succeeded(unsafe {
            sys::EC_POINT_oct2point(
                p256(),
                point.0.as_ptr(),
                encoded.as_ptr(),
                encoded.len(),
                ptr::null_mut(),
            )
        });
        if read { Self::empty()?.with_public(&point) } else { None }
    }

    /// The public point, uncompressed.
    pub fn point(&self) -> [u8; 65] {
        let mut out = [0; 65];
        // SAFETY: a valid key; the point is borrowed from it.
        let point = unsafe { sys::EC_KEY_get0_public_key(self.0.as_ptr()) };
        let form = sys::point_conversion_form_t::POINT_CONVERSION_UNCOMPRESSED;
        // SAFETY: `out` has room for the 65 bytes that an uncompressed point of P-256 has.
        unsafe {
            sys::EC_POINT_point2oct(
                p256(),
                point,
                form,
                out.as_mut_ptr(),
                out.len(),
                ptr::null_mut(),
            )
        };
        out
    }

    /// An ECDSA signature of a digest, in DER. `None` when memory runs out.
    pub fn sign(&self, digest: &[u8]) -> Option<Vec<u8>> {
        // SAFETY: a valid key.
        let mut signature = vec![0; unsafe { sys::ECDSA_size(self.0.as_ptr()) }];
        let mut len = 0;
        // SAFETY: `signature` has room for ECDSA_size bytes, as ECDSA_sign demands.
        let ok = succeeded(unsafe {
            sys::ECDSA_sign(
                0,
                digest.as_ptr(),
                digest.len(),
                signature.as_mut_ptr(),
                &mut len,
                self.0.as_ptr(),
            )
        });
        signature.truncate(len as usize);
        ok.then_some(signature)
    }

    /// Whether `signature`, in DER, is one of `digest` with this key's private half.
    pub fn verify(&self, digest: &[u8], signature: &[u8]) -> bool {
        // SAFETY: pointers and lengths describe live slices.
        succeeded(unsafe {
            sys::ECDSA_verify(
                0,
                digest.as_ptr(),
                digest.len(),
                signature.as_ptr(),
                signature.len(),
                self.0.as_ptr(),
            )
        })
    }
}
