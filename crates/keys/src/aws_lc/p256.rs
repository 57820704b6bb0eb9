//! P-256 keys.

use std::ptr::{self, NonNull};

use aws_lc_sys as sys;

use super::{owned, succeeded};

/// AWS-LC's object, private or public; its memory is wiped when it is freed.
struct Handle(NonNull<sys::EC_KEY>);

// SAFETY: once built, AWS-LC only reads an EC_KEY.
unsafe impl Send for Handle {}
// SAFETY: as above.
unsafe impl Sync for Handle {}

impl Drop for Handle {
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

impl Handle {
    fn empty() -> Option<Self> {
        // SAFETY: no argument; the result is null or owned by us.
        let key = owned(unsafe { sys::EC_KEY_new() }).map(Handle)?;
        // SAFETY: a valid key and a static group.
        succeeded(unsafe { sys::EC_KEY_set_group(key.0.as_ptr(), p256()) }).then_some(key)
    }

    fn with_public(self, point: &Point) -> Option<Self> {
        // SAFETY: both are valid; the point is copied.
        succeeded(unsafe { sys::EC_KEY_set_public_key(self.0.as_ptr(), point.0.as_ptr()) })
            .then_some(self)
    }
}

/// The public half of a P-256 key.
pub struct PublicP256(Handle);

impl PublicP256 {
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
        let key = if read { Handle::empty()?.with_public(&point) } else { None };
        key.map(PublicP256)
    }

    /// The public point, uncompressed.
    pub fn point(&self) -> [u8; 65] {
        let mut out = [0; 65];
        // SAFETY: a valid key; the point is borrowed from it.
        let point = unsafe { sys::EC_KEY_get0_public_key(self.0.0.as_ptr()) };
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
                self.0.0.as_ptr(),
            )
        })
    }
}

/// A P-256 key that signs.
pub struct PrivateP256(PublicP256);

impl PrivateP256 {
    /// From the private scalar, big-endian. `None` when it is not in 1..n.
    pub fn from_scalar(scalar: &[u8]) -> Option<Self> {
        let key = Handle::empty()?;
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
        let key = if multiplied { key.with_public(&point) } else { None };
        key.map(|key| PrivateP256(PublicP256(key)))
    }

    /// Its public half.
    pub fn public(&self) -> &PublicP256 {
        &self.0
    }

    /// An ECDSA signature of a digest, in DER. `None` when memory runs out.
    pub fn sign(&self, digest: &[u8]) -> Option<Vec<u8>> {
        // SAFETY: a valid key.
        let mut signature = vec![0; unsafe { sys::ECDSA_size(self.0.0.0.as_ptr()) }];
        let mut len = 0;
        // SAFETY: `signature` has room for ECDSA_size bytes, as ECDSA_sign demands.
        let ok = succeeded(unsafe {
            sys::ECDSA_sign(
                0,
                digest.as_ptr(),
                digest.len(),
                signature.as_mut_ptr(),
                &mut len,
                self.0.0.0.as_ptr(),
            )
        });
        signature.truncate(len as usize);
        ok.then_some(signature)
    }
}
