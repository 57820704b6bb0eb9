use rsa::pkcs1::EncodeRsaPrivateKey;

use super::*;

fn key(bits: usize) -> RsaKey {
    let mut rng = rsa::rand_core::UnwrapErr(getrandom::SysRng);
    let key = rsa::PrivateKey::new(&mut rng, bits).unwrap();
    RsaKey::new(PrivateRsa::from_der(key.to_pkcs1_der().unwrap().as_bytes()).unwrap())
}

/// The fast engine's arithmetic, whatever the processor.
fn fast(key: &RsaKey) -> rsa_ifma::PrivateKey {
    let numbers = key.rsa.numbers().unwrap();
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
    for algorithm in HashAlgorithm::ALL {
        for byte in [0, 1, 0x7f, 0xff] {
            let message = [byte; 100];
            let hash = Hash::from(algorithm);
            let digest = hash.digest(&message);
            let expected = key.rsa.sign(&hash, digest.as_ref()).unwrap();
            assert_eq!(key.sign_fast(&fast, algorithm, digest.as_ref()).unwrap(), expected);
            assert_eq!(key.sign(algorithm, &message, EngineChoice::Auto).unwrap(), expected);
            assert_eq!(key.sign(algorithm, &message, EngineChoice::AwsLc).unwrap(), expected);
        }
    }
}

#[test]
fn a_wrong_signature_is_discarded_made_again_and_counted() {
    let (right, wrong) = (key(2048), key(2048));
    let wrong_engine = fast(&wrong);
    let hash = Hash::from(HashAlgorithm::Sha1);
    let digest = hash.digest(b"message");
    let expected = right.rsa.sign(&hash, digest.as_ref()).unwrap();
    let before = discarded();
    assert_eq!(right.sign_fast(&wrong_engine, HashAlgorithm::Sha1, digest.as_ref()), None);
    assert_eq!(discarded(), before + 1);
    let again = right.sign(HashAlgorithm::Sha1, b"message", EngineChoice::Auto);
    assert_eq!(again.unwrap(), expected);
}

#[test]
fn other_sizes_are_left_to_aws_lc() {
    let key = key(1024);
    assert!(!key.is_fast(EngineChoice::Auto));
    assert_eq!(key.at_once(EngineChoice::Auto), 1);
    for _ in 0..2 {
        assert!(key.sign(HashAlgorithm::Sha1, b"message", EngineChoice::Auto).is_some());
    }
}

#[test]
fn several_are_signed_at_once_where_that_pays_and_asking_sets_nothing_up() {
    let key = key(2048);
    assert_eq!(key.at_once(EngineChoice::AwsLc), 1);
    let at_once = key.at_once(EngineChoice::Auto);
    assert_eq!(at_once, if fast_engine_is_on() { AT_ONCE } else { 1 });
    assert!(key.fast.get().is_none());
    // A key that the engine did not take is signed with one by one.
    key.fast.get_or_init(|| None);
    assert_eq!(key.at_once(EngineChoice::Auto), 1);
}
