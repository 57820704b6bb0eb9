//! The two primes with the constants that the kernel needs of them.

use crate::pair::{CHUNK, HALVES, Half, Pair, R_BITS, Row};
use crate::words::{self, Words};
use zeroize::Zeroize;

/// Rows of the reduction's matrix: one for each limb of a number but the topmost.
pub(crate) const FOLDS: usize = 19;

/// The two primes, each of exactly 1024 bits and odd, and their constants. The assembly knows where
/// they lie.
#[repr(C)]
pub(crate) struct Moduli {
    /// `fold[4 limb + chunk]` is 2^51 · 2^(259 chunk + 52 limb) / `R` modulo the prime, fully
    /// reduced, in the shifted layout ([`Pair::shifted`]).
    pub(crate) fold: [Pair; FOLDS],
    /// The primes in the shifted layout.
    pub(crate) shifted: Pair,
    /// `-1 / prime` modulo 2^51 in lane 3, zero in the other lanes.
    pub(crate) inverse: Row,
    pub(crate) p: Words<16>,
    pub(crate) q: Words<16>,
}

impl Zeroize for Moduli {
    fn zeroize(&mut self) {
        self.fold.zeroize();
        self.shifted.zeroize();
        self.inverse.0.zeroize();
        self.p.zeroize();
        self.q.zeroize();
    }
}

impl Moduli {
    /// Room for a key's constants, to be filled where it lies.
    pub(crate) const EMPTY: Self = Self {
        fold: [Pair::ZERO; FOLDS],
        shifted: Pair::ZERO,
        inverse: Row([0; 8]),
        p: [0; 16],
        q: [0; 16],
    };

    /// Computes the constants. The primes must be odd and have exactly 1024 bits.
    pub(crate) fn set(&mut self, p: &Words<16>, q: &Words<16>) {
        debug_assert!(p[0] & q[0] & 1 == 1 && (p[15] & q[15]) >> 63 == 1);
        (self.p, self.q) = (*p, *q);
        self.shifted = Pair::shifted(p, q);
        let inverses = [p, q].map(|prime| words::negative_inverse(prime[0]));
        self.inverse.0[3] = inverses[0] & ((1 << 51) - 1);
        self.inverse.0[7] = inverses[1] & ((1 << 51) - 1);
        let [p, q] = [folds(p, inverses[0]), folds(q, inverses[1])];
        for (fold, (p, q)) in self.fold.iter_mut().zip(p.iter().zip(&q)) {
            *fold = Pair::shifted(p, q);
        }
    }

    pub(crate) fn prime(&self, half: Half) -> &Words<16> {
        match half {
            Half::P => &self.p,
            Half::Q => &self.q,
        }
    }

    /// `R` modulo both primes: 1 in Montgomery form.
    pub(crate) fn one(&self) -> Pair {
        Pair::new(&r_modulo(&self.p), &r_modulo(&self.q))
    }

    /// The two numbers, fully reduced.
    pub(crate) fn residues(&self, x: &Pair) -> [Words<16>; 2] {
        [words::reduce_64(&x.words(Half::P), &self.p), words::reduce_64(&x.words(Half::Q), &self.q)]
    }

    /// Whether a pair is within the bounds that the kernel keeps: small limbs, both numbers below
    /// 36.4 times their prime. For assertions; not in constant time.
    pub(crate) fn bounds(&self, x: &Pair) -> bool {
        #[cfg(test)]
        if crate::tests::faults::injected() {
            return true;
        }
        x.limbs_are_small()
            && HALVES.into_iter().all(|half| {
                // 5 x < 182 prime
                let times = |x: &Words<17>, factor: u64| {
                    let mut carry = 0u128;
                    x.map(|word| {
                        carry += u128::from(word) * u128::from(factor);
                        let word = carry as u64;
                        carry >>= 64;
                        word
                    })
                };
                let prime = words::widen(self.prime(half));
                words::less(&times(&x.words(half), 5), &times(&prime, 182))
            })
    }
}

/// The constants of one prime, of which `inverse` is -1 divided by it modulo 2^64.
fn folds(prime: &Words<16>, inverse: u64) -> [Words<16>; FOLDS] {
    let mut folds = [[0; 16]; FOLDS];
    // The missing constant, that of limb 4 of chunk 3, is 2^51 2^(777 + 208 - 1036) = 1. From there
    // down, each has the weight of the one before divided by a limb.
    const { assert!(51 + 3 * CHUNK + 4 * 52 == R_BITS) };
    let mut power = words::widen(&[1]);
    for chunk in (0..4).rev() {
        for limb in (0..5).rev() {
            if (chunk, limb) != (3, 4) {
                let width = if limb == 4 { 51 } else { 52 };
                power = words::divide_by_power(&power, width, prime, inverse);
                folds[4 * limb + chunk] = power;
            }
        }
    }
    folds
}

/// `R` modulo a prime.
fn r_modulo(prime: &Words<16>) -> Words<16> {
    // 2^1024 modulo a number between 2^1023 and 2^1024 is the difference.
    let (mut power, _) = words::subtract(&[0; 16], prime);
    for _ in 1024..R_BITS {
        power = words::add_modulo(&power, &power, prime);
    }
    power
}
