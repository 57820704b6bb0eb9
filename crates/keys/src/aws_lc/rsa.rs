//! RSA keys of any size.

use std::ptr::{self, NonNull};

use aws_lc_sys as sys;
use zeroize::Zeroizing;

use super::{Hash, cbs, owned, succeeded};

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

/// AWS-LC's object, private or public; its memory is wiped when it is freed.
struct Handle(NonNull<sys::RSA>);

// SAFETY: once built, AWS-LC only reads an RSA; its blinding state is behind a lock of its own.
unsafe impl Send for Handle {}
// SAFETY: as above.
unsafe impl Sync for Handle {}

impl Drop for Handle {
    fn drop(&mut self) {
        // SAFETY: owned by this value and not used after.
        unsafe { sys::RSA_free(self.0.as_ptr()) }
    }
}

/// The public half of an RSA key.
pub struct PublicRsa(Handle);

impl PublicRsa {
    fn raw(&self) -> *mut sys::RSA {
        self.0.0.as_ptr()
    }

    /// From a PKCS#1 `RSAPublicKey`.
    pub fn from_der(der: &[u8]) -> Option<Self> {
        let mut reader = cbs(der);
        // SAFETY: `reader` is valid; the result is null or owned by us.
        let rsa = owned(unsafe { sys::RSA_parse_public_key(&mut reader) }).map(Handle)?;
        (reader.len == 0).then_some(PublicRsa(rsa))
    }

    /// As PKCS#1 `RSAPublicKey`. `None` when memory runs out.
    pub fn der(&self) -> Option<Vec<u8>> {
        let (mut data, mut len) = (ptr::null_mut(), 0);
        // SAFETY: a valid key; the bytes are ours afterwards.
        if !succeeded(unsafe { sys::RSA_public_key_to_bytes(&mut data, &mut len, self.raw()) }) {
            return None;
        }
        // SAFETY: the call above gave `len` initialised bytes at `data`.
        let bytes = unsafe { std::slice::from_raw_parts(data, len) }.to_vec();
        // SAFETY: `data` was allocated by AWS-LC and is not used after.
        unsafe { sys::OPENSSL_free(data.cast()) };
        Some(bytes)
    }

    /// The size of the modulus, and of a signature, in bytes.
    pub fn size(&self) -> usize {
        // SAFETY: a valid key.
        unsafe { sys::RSA_size(self.raw()) as usize }
    }

    /// The size of the modulus in bits.
    pub fn bits(&self) -> usize {
        // SAFETY: a valid key.
        unsafe { sys::RSA_bits(self.raw()) as usize }
    }

    /// Whether `signature` is a PKCS#1 v1.5 signature of `digest` with this key's private half.
    pub fn verify(&self, hash: &Hash, digest: &[u8], signature: &[u8]) -> bool {
        // SAFETY: pointers and lengths describe live slices.
        succeeded(unsafe {
            sys::RSA_verify(
                hash.nid,
                digest.as_ptr(),
                digest.len(),
                signature.as_ptr(),
                signature.len(),
                self.raw(),
            )
        })
    }

    /// What a signature was made of: its padded message, as long as the modulus. `None` for bytes that are
    /// no signature of any key of this size.
    pub fn recover(&self, signature: &[u8]) -> Option<Vec<u8>> {
        let mut recovered = vec![0; self.size()];
        let mut len = 0;
        // SAFETY: pointers and lengths describe live slices.
        let ok = succeeded(unsafe {
            sys::RSA_verify_raw(
                self.raw(),
                &mut len,
                recovered.as_mut_ptr(),
                recovered.len(),
                signature.as_ptr(),
                signature.len(),
                sys::RSA_NO_PADDING,
            )
        });
        (ok && len == recovered.len()).then_some(recovered)
    }
}

/// An RSA key that signs.
pub struct PrivateRsa(PublicRsa);

impl PrivateRsa {
    /// From a PKCS#1 `RSAPrivateKey`. `None` when it is none, or contradicts itself.
    pub fn from_der(der: &[u8]) -> Option<Self> {
        let mut reader = cbs(der);
        // SAFETY: `reader` is valid; the result is null or owned by us.
        let rsa = owned(unsafe { sys::RSA_parse_private_key(&mut reader) }).map(Handle)?;
        (reader.len == 0).then_some(PrivateRsa(PublicRsa(rsa)))
    }

    /// Its public half.
    pub fn public(&self) -> &PublicRsa {
        &self.0
    }

    /// Its numbers. `None` for a key without its factors.
    pub fn numbers(&self) -> Option<PrivateNumbers> {
        let [mut n, mut e, mut p, mut q, mut dp, mut dq, mut qinv] = [ptr::null(); 7];
        let rsa = self.0.raw();
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

    /// A PKCS#1 v1.5 signature of a digest; blinded, and checked before it is given out. `None` when
    /// the key is too small for the hash, or contradicts itself.
    pub fn sign(&self, hash: &Hash, digest: &[u8]) -> Option<Vec<u8>> {
        let mut signature = vec![0; self.0.size()];
        let mut len = 0;
        // SAFETY: `signature` has room for RSA_size bytes, as RSA_sign demands.
        let ok = succeeded(unsafe {
            sys::RSA_sign(
                hash.nid,
                digest.as_ptr(),
                digest.len(),
                signature.as_mut_ptr(),
                &mut len,
                self.0.raw(),
            )
        });
        signature.truncate(len as usize);
        ok.then_some(signature)
    }
}
