use cloudfront::{Conditions, HashAlgorithm, KeyPair, Window};
use keys::{EngineChoice, PrivateKey};
use p256::elliptic_curve::Generate;
use p256::pkcs8::EncodePrivateKey;

use super::*;

fn key() -> Arc<PrivateKey> {
    let key = p256::SecretKey::generate().to_pkcs8_der().expect("a key");
    Arc::new(PrivateKey::parse(key.as_bytes()).expect("a key"))
}

fn signer(key: &Arc<PrivateKey>, id: &str, algorithm: HashAlgorithm) -> Arc<Signer> {
    let key_pair = KeyPair::new(id, algorithm).expect("an ID");
    Arc::new(Signer::new(Arc::clone(key), key_pair, EngineChoice::Auto, 0).expect("a signer"))
}

/// A job of so many URLs, whose paths begin with `name`.
fn job(name: &str, count: usize, signer: &Arc<Signer>) -> Job {
    let window = Window { expires: 2_000_000_000, starts: None };
    Job {
        signer: Arc::clone(signer),
        urls: (0..count).map(|i| format!("https://h/{name}{i}")).collect(),
        options: PolicyOptions::Conditions {
            conditions: Conditions { window, ip: None },
            resource: None,
        },
        cancelled: Arc::default(),
        done: Box::new(|_| {}),
    }
}

/// The names of jobs.
fn names<'a>(jobs: impl IntoIterator<Item = &'a Job>) -> String {
    jobs.into_iter().map(|job| &job.urls[0]["https://h/".len()..][..1]).collect()
}

#[test]
fn all_threads_get_their_part_and_passes_are_full() {
    for (threads, waiting, expected) in [
        (1, 1, 1),
        (1, 2, 2),
        (1, 3, 4),
        (1, 7, 4),
        (1, 8, 8),
        (1, 1_000, 8),
        (2, 1, 1),
        (2, 2, 1),
        (2, 4, 2),
        (2, 5, 4),
        (2, 8, 4),
        (2, 15, 8),
        (2, 16, 8),
        (2, 64, 8),
        (16, 16, 1),
        (16, 64, 4),
        (16, 128, 8),
    ] {
        assert_eq!(share(waiting, threads), expected, "{waiting} for {threads}");
    }
}

#[test]
fn a_thread_takes_what_can_be_signed_together_and_leaves_the_rest_in_order() {
    let (one, other) = (key(), key());
    let a = signer(&one, "KA", HashAlgorithm::Sha1);
    // Another signer of the same key.
    let b = signer(&one, "KB", HashAlgorithm::Sha1);
    let sha256 = signer(&one, "KC", HashAlgorithm::Sha256);
    let d = signer(&other, "KD", HashAlgorithm::Sha1);
    let jobs = |list: &str| -> VecDeque<Job> {
        let signer_of = |name: &str| match name {
            "a" => &a,
            "b" => &b,
            "c" => &sha256,
            _ => &d,
        };
        list.split(' ')
            .map(|item| (&item[..1], item[1..].parse().expect("a count")))
            .map(|(name, count)| job(name, count, signer_of(name)))
            .collect()
    };
    for (list, threads, taken, left) in [
        ("a1", 2, "a", ""),
        ("a1 b1", 1, "ab", ""),
        ("a1 b1", 2, "a", "b"),
        ("a1 d1 b1 c1 a1 a1", 1, "abaa", "dc"),
        ("c1 a1 b1 c1", 1, "cc", "ab"),
        ("a4 b4", 2, "a", "b"),
        ("a4 b4 a4 b4", 2, "ab", "ab"),
        ("a4 d4 b4", 1, "ab", "d"),
        // What does not fit does not keep what does from coming along.
        ("a4 b6 a2 b2", 1, "aab", "b"),
        ("a32 b32", 2, "a", "b"),
    ] {
        let mut queue = jobs(list);
        let together = next_together(&mut queue, threads).expect("jobs");
        assert_eq!((names(&together), names(&queue)), (taken.into(), left.into()), "{list}");
    }
    assert!(next_together(&mut VecDeque::new(), 2).is_none());
}

#[test]
fn it_does_not_look_further_than_it_reaches() {
    let (one, other) = (key(), key());
    let (a, d) =
        (signer(&one, "KA", HashAlgorithm::Sha1), signer(&other, "KD", HashAlgorithm::Sha1));
    for (between, taken) in [(REACH - 1, 2), (REACH, 1)] {
        let mut queue: VecDeque<Job> = iter::once(job("a", 1, &a))
            .chain((0..between).map(|_| job("d", 1, &d)))
            .chain([job("a", 1, &a)])
            .collect();
        assert_eq!(next_together(&mut queue, 1).expect("jobs").len(), taken);
        assert_eq!(queue.len(), between + 2 - taken);
    }
}

#[test]
fn everyone_hears_of_their_job_but_those_who_cancelled() {
    let signer = signer(&key(), "KA", HashAlgorithm::Sha1);
    let heard = Arc::new(Mutex::new(Vec::new()));
    let jobs: Vec<Job> = (0..4)
        .map(|number| {
            let heard = Arc::clone(&heard);
            let done = move |finished: Finished| {
                heard.lock().expect("heard").push((number, finished.map(|urls| urls.len())));
                // What one of them does about it is not the others' trouble.
                assert_ne!(number, 1, "thrown on purpose");
            };
            Job { done: Box::new(done), ..job("a", number + 1, &signer) }
        })
        .collect();
    jobs[2].cancelled.store(true, Ordering::Relaxed);
    do_together(&jobs);
    let heard = heard.lock().expect("heard");
    assert_eq!(heard[..2], [(0, Ok(1)), (1, Ok(2))]);
    assert_eq!(heard.len(), 3);
    assert_eq!(heard[2].0, 3);
}
