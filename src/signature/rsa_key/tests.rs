use rsa::pkcs1::EncodeRsaPrivateKey;

use super::*;

fn key(bits: usize) -> RsaKey {
    let mut rng = rsa::rand_core::UnwrapErr(getrandom::SysRng);
    let key = rsa::PrivateKey::new(&mut rng, bits).unwrap();
    RsaKey::new(Rsa::from_private_der(key.to_pkcs1_der().unwrap().as_bytes()).unwrap())
}

/// The fast engine's arithmetic, whatever the processor.
fn fast(key: &RsaKey) -> rsa_ifma::PrivateKey {
    let numbers = key.rsa.private_numbers().unwrap();
    rsa_ifma::PrivateKey::portable(&rsa_ifma::Components {
        n: &numbers.n,
        e: &numbers.e,
        p: &numbers.p,
        q: &numbers.q,
        dp: &numbers.dp,
        dq: &numbers.dq,
        qinv: &numbers.qinv,
    })
    .unwrap()
}

#[test]
fn both_engines_give_the_same_bytes() {
    let key = key(2048);
    let fast = fast(&key);
    for (hash, len) in [(Hash::Sha1, 20), (Hash::Sha256, 32)] {
        for byte in [0, 1, 0x7f, 0xff] {
            let digest = vec![byte; len];
            let expected = key.rsa.sign(hash, &digest).unwrap();
            assert_eq!(key.sign_fast(&fast, hash, &digest).unwrap(), expected);
            assert_eq!(key.sign(hash, &digest, Engine::Auto).unwrap(), expected);
            assert_eq!(key.sign(hash, &digest, Engine::AwsLc).unwrap(), expected);
        }
    }
}

#[test]
fn a_wrong_signature_is_discarded_made_again_and_counted() {
    let (right, wrong) = (key(2048), key(2048));
    let wrong_engine = fast(&wrong);
    let digest = [7; 20];
    let expected = right.rsa.sign(Hash::Sha1, &digest).unwrap();
    let before = discarded();
    assert_eq!(right.sign_fast(&wrong_engine, Hash::Sha1, &digest), None);
    assert_eq!(discarded(), before + 1);
    assert_eq!(right.sign(Hash::Sha1, &digest, Engine::Auto).unwrap(), expected);
}

#[test]
fn other_sizes_are_left_to_aws_lc() {
    let key = key(1024);
    assert!(!key.is_fast(Engine::Auto));
    assert!(key.sign(Hash::Sha1, &[1; 20], Engine::Auto).is_some());
    assert!(key.sign(Hash::Sha1, &[1; 20], Engine::Auto).is_some());
}
