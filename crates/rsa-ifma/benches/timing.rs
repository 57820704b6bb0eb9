//! Looks for a dependence of the time on the message or the key, after "Dude, is my code constant
//! time?" (Reparaz, Balasch, Verbauwhede 2017): `cargo bench -p rsa-ifma --bench timing`.
//!
//! Two classes of inputs in random order, and Welch's t between their times, all of them and with the
//! slow end cut off at several percentiles. A |t| above 4.5 is suspicious, above 10 a leak. That none
//! shows proves nothing, but a leak of some size would show.

#[path = "../src/tests/aws_lc.rs"]
#[allow(dead_code)]
mod aws_lc;
#[path = "../src/tests/keys.rs"]
#[allow(dead_code)]
mod keys;
#[path = "../src/tests/random.rs"]
#[allow(dead_code)]
mod random;

use keys::Key;
use num_bigint::BigUint;
use random::Random;
use rsa_ifma::{Components, PASS, PrivateKey};
use std::hint::black_box;
use std::time::Instant;

const SUSPICIOUS: f64 = 4.5;
const LEAK: f64 = 10.0;

/// Welch's t between the values of two classes.
fn welch(classes: [&[f64]; 2]) -> f64 {
    let [(mean0, error0), (mean1, error1)] = classes.map(|values| {
        let n = values.len() as f64;
        let mean = values.iter().sum::<f64>() / n;
        let variance = values.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / (n - 1.0);
        (mean, variance / n)
    });
    (mean0 - mean1) / (error0 + error1).sqrt()
}

/// Times `run` on inputs of class 0 and 1 in random order; whether nothing alarming shows.
fn compare(
    name: &str,
    count: usize,
    random: &mut Random,
    mut run: impl FnMut(usize) -> f64,
) -> bool {
    let mut times = [Vec::new(), Vec::new()];
    for _ in 0..count {
        let class = random.below(2) as usize;
        times[class].push(run(class));
    }
    let mut all = times.concat();
    all.sort_by(f64::total_cmp);
    let mut largest = 0.0f64;
    for percent in [100, 99, 95, 90, 75, 50] {
        let limit = all[all.len() * percent / 100 - 1];
        let cropped = times
            .each_ref()
            .map(|times| times.iter().copied().filter(|&time| time <= limit).collect::<Vec<_>>());
        largest = largest.max(welch([&cropped[0], &cropped[1]]).abs());
    }
    let verdict = match largest {
        t if t > LEAK => "LEAK",
        t if t > SUSPICIOUS => "suspicious: repeat with more",
        _ => "nothing",
    };
    println!("{name:50} {count:6} times, largest |t| {largest:5.2}: {verdict}");
    largest <= LEAK
}

fn time<T>(f: impl FnOnce() -> T) -> f64 {
    let start = Instant::now();
    black_box(f());
    start.elapsed().as_secs_f64()
}

fn main() {
    let fast = rsa_ifma::is_supported();
    let make = |c: &Components<'_>| {
        if fast { PrivateKey::new(c) } else { PrivateKey::portable(c) }
    };
    println!("AVX-512 IFMA: {}", if fast { "yes" } else { "no, so the plain lanes" });
    let count =
        std::env::var("COUNT").map_or(if fast { 100_000 } else { 4_000 }, |n| n.parse().unwrap());
    let mut random = Random::new();
    let primes = [keys::random_primes(8), keys::extreme_primes()].concat();
    let all = keys::keys(&primes, 16, &mut random);
    let mut ok = true;

    // Messages are drawn before the clock starts, for both classes alike.
    for (name, special) in [
        ("message 0, other messages", BigUint::ZERO),
        ("message n - 1, other messages", &all[0].n - 1u32),
        ("message p, other messages", all[0].p.clone()),
    ] {
        let key = all[0].components(make).unwrap();
        let special = encode(&special);
        let mut bytes = Random::new();
        ok &= compare(name, count, &mut random, |class| {
            let mut encoded = [0; 256];
            bytes.fill(&mut encoded[1..]);
            if class == 0 {
                encoded = special;
            }
            time(|| key.sign_unchecked(&encoded, &mut |b| bytes.fill(b)))
        });
    }

    // A pass, of which one message is special.
    let key = all[0].components(make).unwrap();
    let special = encode(&(&all[0].n - 1u32));
    let mut bytes = Random::new();
    ok &= compare("a pass with n - 1, a pass of others", count / 4, &mut random, |class| {
        let mut encoded = [[0; 256]; PASS];
        encoded.iter_mut().for_each(|encoded| bytes.fill(&mut encoded[1..]));
        if class == 0 {
            encoded[2] = special;
        }
        time(|| key.sign_batch_unchecked(&encoded, &mut |b| bytes.fill(b)))
    });

    // Signing and set-up with one key, and with any of the others of the same public exponent.
    let same_e: Vec<&Key> = all.iter().filter(|key| key.e == all[0].e).collect();
    let made: Vec<_> = same_e.iter().map(|key| key.components(make).unwrap()).collect();
    let mut bytes = Random::new();
    // As much memory is touched for the one key as for the others: it is there as often.
    let copies: Vec<_> = same_e.iter().map(|_| all[0].components(make).unwrap()).collect();
    ok &= compare("one key, other keys", count, &mut random, |class| {
        let mut encoded = [0; 256];
        bytes.fill(&mut encoded[1..]);
        let i = bytes.below(made.len() as u64) as usize;
        let key = if class == 0 { &copies[i] } else { &made[i] };
        time(|| key.sign_unchecked(&encoded, &mut |b| bytes.fill(b)))
    });
    ok &= compare("passes of one key, of other keys", count / 4, &mut random, |class| {
        let mut encoded = [[0; 256]; PASS];
        encoded.iter_mut().for_each(|encoded| bytes.fill(&mut encoded[1..]));
        let i = bytes.below(made.len() as u64) as usize;
        let key = if class == 0 { &copies[i] } else { &made[i] };
        time(|| key.sign_batch_unchecked(&encoded, &mut |b| bytes.fill(b)))
    });
    let copies: Vec<Key> = same_e.iter().map(|_| all[0].clone()).collect();
    ok &= compare("set-up of one key, of other keys", count, &mut random, |class| {
        let i = bytes.below(same_e.len() as u64) as usize;
        let key = if class == 0 { &copies[i] } else { same_e[i] };
        key.components(|c| time(|| make(c)))
    });
    if !ok {
        std::process::exit(1);
    }
}

fn encode(x: &BigUint) -> [u8; 256] {
    let bytes = x.to_bytes_be();
    let mut encoded = [0; 256];
    encoded[256 - bytes.len()..].copy_from_slice(&bytes);
    encoded
}
