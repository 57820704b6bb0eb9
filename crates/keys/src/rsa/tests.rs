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
    assert_eq!(key.at_once(EngineChoice::Auto), 1);
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
        }
    }
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

#[test]
fn several_are_signed_at_once_where_that_pays_and_asking_sets_nothing_up() {
    let key = key(2048);
    assert_eq!(key.at_once(EngineChoice::AwsLc), 1);
    let at_once = key.at_once(EngineChoice::Auto);
    assert_eq!(at_once, if fast_engine_is_on() { PASS } else { 1 });
    assert!(key.fast.get().is_none());
    // A key that the engine did not take is signed with one by one.
    key.fast.get_or_init(|| None);
    assert_eq!(key.at_once(EngineChoice::Auto), 1);
}
