use std::cell::{Cell, RefCell};

use cloudfront::{Conditions, Credentials, HashAlgorithm, KeyPair, Resource, Viewer, Window};
use keys::{EngineChoice, PrivateKey};
use p256::elliptic_curve::Generate;
use p256::pkcs8::EncodePrivateKey;

use super::*;
use crate::error::Code;
use crate::verifier::Verifier;

const NOW: f64 = 1_700_000_000_000.0;

/// Two signers of one key, and whoever verifies their signatures.
struct Pair {
    signers: [Signer; 2],
    verifier: Verifier,
}

fn pair(remember: usize) -> Pair {
    let key = p256::SecretKey::generate().to_pkcs8_der().expect("a key");
    let key = std::sync::Arc::new(PrivateKey::parse(key.as_bytes()).expect("a key"));
    let signers = ["KA", "KB"].map(|id| {
        let key_pair = KeyPair::new(id, HashAlgorithm::Sha256).expect("an ID");
        Signer::new(key.clone(), key_pair, EngineChoice::Auto, remember).expect("a signer")
    });
    let public = || key.public_key().expect("public");
    let verifier = Verifier::new([("KA".to_owned(), public()), ("KB".to_owned(), public())]);
    Pair { signers, verifier }
}

fn options(expires: u32, resource: Option<&str>) -> PolicyOptions {
    PolicyOptions::Conditions {
        conditions: Conditions { window: Window { expires, starts: None }, ip: None },
        resource: resource.map(|text| Resource::to_sign(text).expect("resource")),
    }
}

fn urls(name: &str, count: usize) -> Vec<String> {
    (0..count).map(|i| format!("https://h/{name}/{i}")).collect()
}

type Outcome = Result<Vec<String>>;

/// What `done` was told, by the number of the batch.
fn outcomes(at_once: usize, batches: &[Batch<'_>]) -> Vec<Option<Outcome>> {
    let mut outcomes: Vec<Option<Outcome>> = vec![None; batches.len()];
    sign_in_passes(
        at_once,
        batches,
        |_| false,
        |number, outcome| {
            assert!(outcomes[number].replace(outcome).is_none(), "told twice");
        },
    );
    outcomes
}

#[test]
fn every_batch_gets_its_urls_in_its_order() {
    let pair = pair(0);
    for at_once in [1, 2, 3, 4, 7, 8, 9, 100] {
        for sizes in [vec![1], vec![8], vec![1; 8], vec![4, 4, 0, 1, 9, 1], vec![17, 3]] {
            let lists: Vec<_> = sizes.iter().map(|&size| urls(&format!("{size}"), size)).collect();
            let until: Vec<_> =
                (0..sizes.len() as u32).map(|i| options(1_700_000_100 + i, None)).collect();
            let batches: Vec<_> = (0..sizes.len())
                .map(|i| Batch {
                    signer: &pair.signers[i % 2],
                    urls: &lists[i],
                    options: &until[i],
                })
                .collect();
            for (i, outcome) in outcomes(at_once, &batches).into_iter().enumerate() {
                let signed = outcome.expect("told").expect("signed");
                assert_eq!(signed.len(), sizes[i]);
                for (url, signed) in lists[i].iter().zip(&signed) {
                    assert!(signed.starts_with(&format!("{url}?Expires={}&", 1_700_000_100 + i)));
                    let viewer = Viewer { ip: None, now: NOW };
                    let verdict = pair.verifier.verify(signed, Ok(Credentials::default()), viewer);
                    assert_eq!(verdict.expect("opens").key_pair_id, ["KA", "KB"][i % 2]);
                }
            }
        }
    }
}

#[test]
fn the_first_fault_of_a_batch_is_told_and_is_no_other_batchs_trouble() {
    let pair = pair(0);
    let until = options(1_700_000_100, None);
    let too_long = format!("https://h/{}", "a".repeat(8_100));
    let signed_already = "https://h/a?Expires=1".to_owned();
    let good = urls("good", 6);
    for at_once in [1, 2, 3, 8, 100] {
        for (faults, first, code) in [
            // Found before and after the signature.
            (vec![(4, &signed_already)], 4, Code::AlreadySigned),
            (vec![(4, &too_long)], 4, Code::Length),
            (vec![(2, &too_long), (4, &signed_already)], 2, Code::Length),
            (vec![(2, &signed_already), (4, &too_long)], 2, Code::AlreadySigned),
            (vec![(0, &too_long), (1, &too_long), (2, &signed_already)], 0, Code::Length),
        ] {
            let mut bad = urls("bad", 6);
            for (at, url) in faults {
                bad[at].clone_from(url);
            }
            let batches = [&good, &bad, &good].map(|urls| Batch {
                signer: &pair.signers[0],
                urls,
                options: &until,
            });
            let outcomes = outcomes(at_once, &batches);
            for (number, outcome) in outcomes.into_iter().enumerate() {
                match outcome.expect("told") {
                    Ok(signed) => assert!(number != 1 && signed.len() == 6),
                    Err(error) => {
                        assert_eq!((number, error.index, error.code), (1, Some(first), code));
                    }
                }
            }
        }
    }
}

#[test]
fn nothing_is_told_of_what_was_cancelled() {
    let pair = pair(0);
    let until = options(1_700_000_100, None);
    let lists = [urls("a", 5), urls("b", 5), urls("c", 5)];
    let batches =
        lists.each_ref().map(|urls| Batch { signer: &pair.signers[0], urls, options: &until });
    // Cancelled after so many questions.
    for after in 0..20 {
        let asked = Cell::new(0);
        let cancelled = |number| {
            asked.set(asked.get() + 1);
            number == 1 && asked.get() > after
        };
        let told = RefCell::new(Vec::new());
        sign_in_passes(4, &batches, cancelled, |number, outcome: Outcome| {
            assert_eq!(outcome.expect("signed").len(), 5);
            told.borrow_mut().push(number);
        });
        let told = told.into_inner();
        assert!(told == [0, 2] || told == [0, 1, 2], "{told:?}");
        assert!(after > 0 || told == [0, 2]);
    }
}

#[test]
fn a_remembered_policy_is_signed_once() {
    // No two ECDSA signatures are alike.
    let signature = |url: &String| url.split("Signature=").nth(1).map(str::to_owned);
    let until = options(1_700_000_100, None);
    let again = ["a", "b", "a", "a", "c", "b"].map(|name| format!("https://h/{name}"));
    for (remember, different) in [(10, 3), (0, 6)] {
        for at_once in [1, 2, 8] {
            let pair = pair(remember);
            let batch = Batch { signer: &pair.signers[0], urls: &again, options: &until };
            let first = outcomes(at_once, &[batch]).remove(0).expect("told").expect("signed");
            let mut signatures: Vec<_> = first.iter().map(signature).collect();
            signatures.sort();
            signatures.dedup();
            assert_eq!(signatures.len(), different);
            let second = outcomes(at_once, &[batch]).remove(0).expect("told").expect("signed");
            assert_eq!(first == second, remember > 0);
        }
    }
}

#[test]
fn one_policy_for_all_is_signed_once() {
    let pair = pair(0);
    let everything = options(1_700_000_100, Some("https://h/*"));
    let list = urls("a", 20);
    let batch = Batch { signer: &pair.signers[0], urls: &list, options: &everything };
    let signed = outcomes(8, &[batch]).remove(0).expect("told").expect("signed");
    let parameters = |url: &String| url.split_once('?').map(|(_, after)| after.to_owned());
    assert!(signed.iter().all(|url| parameters(url) == parameters(&signed[0])));
    let elsewhere = [list[0].clone(), "https://other/a".to_owned()];
    let batch = Batch { urls: &elsewhere, ..batch };
    let error = outcomes(8, &[batch]).remove(0).expect("told").expect_err("not covered");
    assert_eq!((error.code, error.index), (Code::Resource, Some(1)));
}
