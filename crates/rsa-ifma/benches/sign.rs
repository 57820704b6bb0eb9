//! What a signature and a key cost, beside AWS-LC: `cargo bench -p rsa-ifma --bench sign`.
//!
//! The two take turns, so that both meet the same clock rates and disturbances. Medians, and the tenth
//! percentile as what a quiet machine would show.

#[path = "../src/tests/aws_lc.rs"]
#[allow(dead_code)]
mod aws_lc;
#[path = "../src/tests/keys.rs"]
#[allow(dead_code)]
mod keys;
#[path = "../src/tests/random.rs"]
#[allow(dead_code)]
mod random;

use random::Random;
use rsa_ifma::{Components, PrivateKey, PublicCheck};
use std::hint::black_box;
use std::time::Instant;

struct Row {
    name: &'static str,
    micros: Vec<f64>,
    count: f64,
}

impl Row {
    fn new(name: &'static str) -> Self {
        Self { name, micros: Vec::new(), count: 1.0 }
    }

    fn time<T>(&mut self, f: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let result = black_box(f());
        self.micros.push(start.elapsed().as_secs_f64() * 1e6);
        result
    }

    /// Of a signature, where `count` are made at a time.
    fn of(name: &'static str, count: usize) -> Self {
        Self { count: count as f64, ..Self::new(name) }
    }

    fn print(&mut self) {
        self.micros.sort_by(f64::total_cmp);
        let at = |share: f64| self.micros[(self.micros.len() as f64 * share) as usize] / self.count;
        println!("{:42} {:10.1} {:10.1}", self.name, at(0.5), at(0.1));
    }
}

fn main() {
    let fast = rsa_ifma::is_supported();
    println!(
        "AVX-512 IFMA: {}",
        if fast { "yes" } else { "no, so the plain lanes, which are for tests" }
    );
    let rounds = if fast { 3000 } else { 200 };
    let mut random = Random::new();
    let key = keys::key();
    let make = |c: &Components<'_>| {
        if fast { PrivateKey::new(c) } else { PrivateKey::portable(c) }
    };

    let ours = key.components(make).expect("a good key");
    let make_check = |c: &Components<'_>| {
        if fast { PublicCheck::new(c.n, c.e) } else { PublicCheck::portable(c.n, c.e) }
    };
    let own_check = key.components(make_check).expect("a good key");
    let theirs = key.aws_lc();
    let mut rows = [
        Row::new("set-up of a key"),
        Row::new("signature, unchecked (with blinding)"),
        Row::new("set-up of its check"),
        Row::new("the check, by the engine"),
        Row::new("the check, by AWS-LC"),
        Row::new("signature of AWS-LC (with its check)"),
        Row::of("four at a time, unchecked, each", 4),
        Row::of("eight at a time, unchecked, each", 8),
    ];
    // What a cycle is: a multiplication waits for the last one three cycles, a logical operation one.
    let mut kernel = [
        Row::new("4,000 cycles"),
        Row::new("100 squarings"),
        Row::new("100 multiplications"),
        Row::new("exponentiation"),
    ];
    for _ in 0..rounds {
        let [cycles, squarings, multiplications, exponentiation] = &mut kernel;
        cycles.time(|| (0..1000).fold(rounds as u64, |x, i| (x ^ i).wrapping_mul(rounds as u64)));
        squarings.time(|| ours.squarings(100));
        multiplications.time(|| ours.multiplications(100));
        exponentiation.time(|| ours.exponentiation());
        let mut encoded = [0; 256];
        random.fill(&mut encoded[1..]);
        let [setup, sign, check_setup, check, their_check, other, four, eight] = &mut rows;
        drop(setup.time(|| key.components(make)));
        let signature =
            sign.time(|| ours.sign_unchecked(&encoded, &mut |bytes| random.fill(bytes)));
        drop(check_setup.time(|| key.components(make_check)));
        let signature = signature.unwrap();
        let signature = check.time(|| signature.verified_by(&own_check, &encoded)).unwrap();
        assert!(their_check.time(|| theirs.verifies(&signature, &encoded)));
        let expected = other.time(|| theirs.sign(&encoded));
        assert_eq!(signature, expected);
        for row in [four, eight] {
            let messages = vec![encoded; row.count as usize];
            let all = row.time(|| ours.sign_batch_unchecked(&messages, &mut |b| random.fill(b)));
            for signature in all {
                assert_eq!(signature.unwrap().check(|_| true), Ok(expected));
            }
        }
    }
    println!("{:42} {:>10} {:>10}", "µs", "median", "10 %");
    rows.iter_mut().for_each(Row::print);
    kernel.iter_mut().for_each(Row::print);
}
