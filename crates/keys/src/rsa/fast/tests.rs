use std::sync::{Mutex, MutexGuard, PoisonError};

use super::*;
use crate::rsa::tests::key;
use crate::rsa::{EngineChoice, RsaKey};

/// The counters are the process's: tests that discard something take turns.
fn alone() -> MutexGuard<'static, ()> {
    static TURN: Mutex<()> = Mutex::new(());
    let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    NOTICE.store(NONE, Ordering::Relaxed);
    turn
}

/// The fast engine's arithmetic, whatever the processor: it signs with one key and checks with another.
fn portable(signs: &RsaKey, checks: &RsaKey) -> FastKey {
    let numbers = checks.rsa.numbers().unwrap();
    let check = |_: &[u8], _: &[u8]| PublicCheck::portable(&numbers.n, &numbers.e);
    FastKey::made_by(&signs.rsa, PrivateKey::portable, check).unwrap()
}

fn sign(fast: &FastKey, public: &RsaKey) -> Option<Vec<u8>> {
    let digest = Hash::from(HashAlgorithm::Sha1).digest(b"message");
    let message = Message { algorithm: HashAlgorithm::Sha1, digest: digest.as_ref() };
    fast.sign(&message, public.public())
}

#[test]
fn both_engines_give_the_same_bytes() {
    let key = key(2048);
    let fast = portable(&key, &key);
    for algorithm in HashAlgorithm::ALL {
        for byte in [0, 1, 0x7f, 0xff] {
            let message = [byte; 100];
            let hash = Hash::from(algorithm);
            let digest = hash.digest(&message);
            let expected = key.rsa.sign(&hash, digest.as_ref()).unwrap();
            let whole = Message { algorithm, digest: digest.as_ref() };
            assert_eq!(fast.sign(&whole, key.public()).unwrap(), expected);
            assert_eq!(key.sign(algorithm, &message, EngineChoice::Auto).unwrap(), expected);
            assert_eq!(key.sign(algorithm, &message, EngineChoice::AwsLc).unwrap(), expected);
        }
    }
    assert!(fast.is_on());
}

#[test]
fn aws_lc_checks_the_first_eight_and_one_in_1024() {
    let places: Vec<u64> = (0..3000).filter(|&place| is_for_aws_lc(place)).collect();
    assert_eq!(places, [0, 1, 2, 3, 4, 5, 6, 7, 1024, 2048]);
}

#[test]
fn the_engine_s_own_check_refuses_what_is_wrong() {
    let _alone = alone();
    let (right, wrong) = (key(2048), key(2048));
    // Its signatures are right by `wrong`, and it checks by `right`.
    let fast = portable(&wrong, &right);
    fast.made.store(FIRST, Ordering::Relaxed);
    let before = discarded();
    assert_eq!(sign(&fast, &wrong), None);
    assert_eq!((fast.is_on(), discarded()), (false, before + 1));
}

#[test]
fn aws_lc_refuses_what_the_engine_let_through() {
    let _alone = alone();
    let (right, wrong) = (key(2048), key(2048));
    for place in [0, 7, 1024] {
        let fast = portable(&wrong, &wrong);
        fast.made.store(place, Ordering::Relaxed);
        assert_eq!(sign(&fast, &right), None, "{place}");
        assert!(!fast.is_on());
    }
    let fast = portable(&wrong, &wrong);
    fast.made.store(FIRST, Ordering::Relaxed);
    assert!(sign(&fast, &right).is_some(), "not asked");
}

#[test]
fn a_discarded_signature_turns_the_engine_off_for_this_key_and_is_told_once() {
    let _alone = alone();
    let (right, wrong) = (key(2048), key(2048));
    let fast_here = right.is_fast(EngineChoice::Auto);
    assert!(!take_notice());
    // As if the engine had been set up for `right` and had gone wrong.
    let fresh = RsaKey {
        rsa: right.rsa,
        used: AtomicBool::new(true),
        fast: Some(portable(&wrong, &wrong)).into(),
    };
    assert_eq!(fresh.is_fast(EngineChoice::Auto), fast_here);
    let (before, digest) = (discarded(), Hash::from(HashAlgorithm::Sha1).digest(b"message"));
    let expected = fresh.rsa.sign(&Hash::from(HashAlgorithm::Sha1), digest.as_ref()).unwrap();
    for _ in 0..3 {
        let signature = fresh.sign(HashAlgorithm::Sha1, b"message", EngineChoice::Auto);
        assert_eq!(signature.unwrap(), expected);
        assert!(!fresh.is_fast(EngineChoice::Auto));
    }
    // Where the processor has no fast engine, the key has not come to it.
    assert_eq!(discarded() - before, u64::from(fast_here));
    assert_eq!((take_notice(), take_notice()), (fast_here, false));
    // A second one, of another key, is counted and not told.
    assert_eq!(sign(&portable(&wrong, &wrong), &fresh), None);
    assert_eq!(take_notice(), !fast_here);
    assert!(!take_notice());
    assert_eq!(wrong.is_fast(EngineChoice::Auto), fast_here, "other keys keep the engine");
}

#[test]
fn passes_give_the_same_bytes() {
    let key = key(2048);
    let fast = portable(&key, &key);
    for algorithm in HashAlgorithm::ALL {
        let messages: [&[u8]; 6] = [b"", b"a", b"b", b"a", b"c", b"d"];
        let expected = messages.map(|message| key.sign(algorithm, message, EngineChoice::AwsLc));
        for count in 0..=messages.len() {
            assert_eq!(key.sign_pass(&fast, algorithm, &messages[..count]), expected[..count]);
        }
    }
    assert!(fast.is_on());
}

#[test]
fn each_wrong_signature_of_a_pass_is_discarded_and_made_again() {
    let _alone = alone();
    let (right, wrong) = (key(2048), key(2048));
    let fast = portable(&wrong, &right);
    let messages: [&[u8]; 6] = [b"", b"a", b"b", b"a", b"c", b"d"];
    let expected = right.sign_all(HashAlgorithm::Sha256, &messages, EngineChoice::AwsLc);
    let before = discarded();
    assert_eq!(right.sign_pass(&fast, HashAlgorithm::Sha256, &messages), expected);
    // A message above the wrong modulus is refused uncounted.
    assert!((1..=6).contains(&(discarded() - before)));
    assert!(!fast.is_on());
}
