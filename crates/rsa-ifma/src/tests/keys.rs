//! Keys to test with: many, from few primes.

use super::aws_lc;
use super::random::{Random, power_of_two};
use crate::Components;
use num_bigint::BigUint;

#[derive(Clone)]
pub(super) struct Key {
    pub(super) n: BigUint,
    pub(super) e: BigUint,
    pub(super) d: BigUint,
    pub(super) p: BigUint,
    pub(super) q: BigUint,
    pub(super) dp: BigUint,
    pub(super) dq: BigUint,
    pub(super) qinv: BigUint,
}

impl Key {
    /// `None` if `e` has no inverse.
    pub(super) fn new(p: &BigUint, q: &BigUint, e: u64) -> Option<Self> {
        let e = BigUint::from(e);
        let (p1, q1) = (p - 1u32, q - 1u32);
        let d = e.modinv(&(&p1 * &q1))?;
        Some(Self {
            n: p * q,
            dp: &d % p1,
            dq: &d % q1,
            qinv: q.modinv(p)?,
            d,
            e,
            p: p.clone(),
            q: q.clone(),
        })
    }

    /// Runs `f` on the components as bytes.
    pub(super) fn components<T>(&self, f: impl FnOnce(&Components<'_>) -> T) -> T {
        let bytes = [&self.n, &self.e, &self.p, &self.q, &self.dp, &self.dq, &self.qinv]
            .map(BigUint::to_bytes_be);
        let [n, e, p, q, dp, dq, qinv] = &bytes;
        f(&Components { n, e, p, q, dp, dq, qinv })
    }

    pub(super) fn aws_lc(&self) -> aws_lc::Key {
        let Self { n, e, d, p, q, dp, dq, qinv } = self;
        aws_lc::Key::new([n, e, d, p, q, dp, dq, qinv])
    }
}

/// The first prime from `x` on, `step` by `step`.
fn prime_from(mut x: BigUint, step: i64) -> BigUint {
    while !aws_lc::is_prime(&x) {
        let by = BigUint::from(step.unsigned_abs());
        x = if step > 0 { x + by } else { x - by };
    }
    x
}

/// Primes whose words are as extreme as can be.
pub(super) fn extreme_primes() -> Vec<BigUint> {
    let top = power_of_two(1024);
    let half = power_of_two(1023);
    // Low word 1, low word all ones, all limbs but the outer zero, and alternating runs.
    let beside_2_64 = |x: BigUint, low: u64| {
        let mut x = ((x >> 64u32) << 64u32) + low;
        while !aws_lc::is_prime(&x) {
            x += power_of_two(64);
        }
        x
    };
    let runs = (0..8).fold(half.clone(), |x, i| x + ((power_of_two(64) - 1u32) << (128 * i)));
    vec![
        prime_from(&top - 1u32, -2),
        prime_from(&half + 1u32, 2),
        beside_2_64(&half + power_of_two(512), 1),
        beside_2_64(&half + power_of_two(512), u64::MAX),
        beside_2_64(&top - power_of_two(300), u64::MAX),
        beside_2_64(&top - power_of_two(600), 1),
        prime_from(runs, -2),
    ]
}

pub(super) fn random_primes(count: usize) -> Vec<BigUint> {
    (0..count).map(|_| aws_lc::random_prime(1024)).collect()
}

/// Keys of two of the primes in either order, with one of the exponents that it can have.
pub(super) fn keys(primes: &[BigUint], count: usize, random: &mut Random) -> Vec<Key> {
    let mut keys = Vec::with_capacity(count);
    while keys.len() < count {
        let mut pick = || &primes[random.below(primes.len() as u64) as usize];
        let (p, q) = (pick(), pick());
        if p != q {
            let e = [3, 17, 65537][random.below(3) as usize];
            keys.extend(Key::new(p, q, e).or_else(|| Key::new(p, q, 65537)));
        }
    }
    keys
}

/// One random key.
pub(super) fn key() -> Key {
    loop {
        let primes = random_primes(2);
        if let Some(key) = Key::new(&primes[0], &primes[1], 65537) {
            return key;
        }
    }
}
