use rsa::pkcs1::EncodeRsaPrivateKey;

use super::*;

pub(super) fn key(bits: usize) -> RsaKey {
    let mut rng = rsa::rand_core::UnwrapErr(getrandom::SysRng);
    let key = rsa::PrivateKey::new(&mut rng, bits).unwrap();
    RsaKey::new(PrivateRsa::from_der(key.to_pkcs1_der().unwrap().as_bytes()).unwrap())
}

#[test]
fn other_sizes_are_left_to_aws_lc() {
    let key = key(1024);
    assert!(!key.is_fast(EngineChoice::Auto));
    for _ in 0..2 {
        assert!(key.sign(HashAlgorithm::Sha1, b"message", EngineChoice::Auto).is_some());
    }
}
