#![no_main]
//! The readers of private and public keys, PEM and DER.

use keys::{PrivateKey, PublicKey};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|key: &[u8]| {
    if let Ok(private) = PrivateKey::parse(key) {
        let pem = private.public_pem().expect("memory");
        let public = PublicKey::parse(pem.as_bytes()).expect("its own public half");
        assert_eq!(public.key_type(), private.key_type());
    }
    let _ = PublicKey::parse(key);
});
