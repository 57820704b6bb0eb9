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
    assert!(discarded() > before);
    let again = right.sign(HashAlgorithm::Sha1, b"message", EngineChoice::Auto);
    assert_eq!(again.unwrap(), expected);
}

#[test]
fn other_sizes_are_left_to_aws_lc() {
    let key = key(1024);
    assert!(!key.is_fast(EngineChoice::Auto));
    for _ in 0..2 {
        assert!(key.sign(HashAlgorithm::Sha1, b"message", EngineChoice::Auto).is_some());
    }
}

#[test]
fn only_full_passes_are_made() {
    let split = |messages: usize| {
        let first = many::in_passes(messages);
        (first / rsa_ifma::PASS, messages - first)
    };
    // Passes and single signatures.
    let expected = [(0, 0), (0, 1), (0, 2), (0, 3), (1, 0), (1, 1), (1, 2), (1, 3), (2, 0), (2, 1)];
    assert_eq!(std::array::from_fn(split), expected);
    assert_eq!(split(401), (100, 1));
}

fn messages(count: u8) -> Vec<Vec<u8>> {
    (0..count).map(|i| vec![i; usize::from(i) * 7]).collect()
}

fn borrowed(messages: &[Vec<u8>]) -> Vec<&[u8]> {
    messages.iter().map(Vec::as_slice).collect()
}

#[test]
fn many_signatures_are_the_same_as_single_ones_in_their_order() {
    let key = key(2048);
    let fast = fast(&key);
    for algorithm in HashAlgorithm::ALL {
        for count in [0, 1, 3, 4, 5, 8, 11] {
            let messages = messages(count);
            let messages = borrowed(&messages);
            let expected: Vec<_> = messages
                .iter()
                .map(|message| key.sign(algorithm, message, EngineChoice::AwsLc))
                .collect();
            for choice in [EngineChoice::Auto, EngineChoice::AwsLc] {
                assert_eq!(key.sign_all(algorithm, &messages, choice), expected);
            }
            assert_eq!(key.sign_in_passes(&fast, algorithm, &messages), expected);
        }
    }
}

#[test]
fn wrong_signatures_of_a_pass_are_discarded_made_again_and_counted() {
    let (right, wrong) = (key(2048), key(2048));
    let wrong_engine = fast(&wrong);
    let messages = messages(6);
    let messages = borrowed(&messages);
    let expected = right.sign_all(HashAlgorithm::Sha256, &messages, EngineChoice::AwsLc);
    let before = discarded();
    let made = right.sign_in_passes(&wrong_engine, HashAlgorithm::Sha256, &messages);
    assert_eq!(made, expected);
    // Others may be counted at the same time; a message above the wrong modulus is refused uncounted.
    assert!(discarded() > before);
}

#[test]
fn many_with_keys_that_are_not_for_passes() {
    let messages = messages(9);
    let messages = borrowed(&messages);
    for key in [key(1024), key(4096)] {
        let expected: Vec<_> = messages
            .iter()
            .map(|message| key.sign(HashAlgorithm::Sha1, message, EngineChoice::AwsLc))
            .collect();
        let made = key.sign_all(HashAlgorithm::Sha1, &messages, EngineChoice::Auto);
        assert_eq!(made, expected);
    }
}
