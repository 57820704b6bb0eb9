//! `n` with the constants that the kernel needs of it, made from `n` alone.

use crate::modulo_n::number::{CHUNK, Number, R_BITS};
use crate::pair::Row;
use crate::words::{self, Words};
use std::array::from_fn;

/// Rows of the reduction's matrix: one for each limb of a number but the topmost.
pub(crate) const FOLDS: usize = 39;

/// An odd `n` of 2047 or 2048 bits, and its constants.
pub(crate) struct Modulus {
    /// `fold[8 limb + chunk]` is 2^51 · 2^(259 chunk + 52 limb) / `R` modulo `n`, fully reduced, in
    /// the shifted layout ([`Number::shifted`]).
    pub(crate) fold: [Number; FOLDS],
    /// `n` in the shifted layout.
    pub(crate) shifted: Number,
    /// `-1 / n` modulo 2^51 in lane 7, zero in the other lanes.
    pub(crate) inverse: Row,
    pub(crate) n: Words<32>,
}

impl Modulus {
    /// Room for the constants, to be filled where it lies.
    pub(crate) const EMPTY: Self = Self {
        fold: [Number::ZERO; FOLDS],
        shifted: Number::ZERO,
        inverse: Row([0; 8]),
        n: [0; 32],
    };

    /// Computes the constants. `n` must be odd and above 2^2046.
    pub(crate) fn set(&mut self, n: &Words<32>) {
        debug_assert!(n[0] & 1 == 1 && n[31] >> 62 != 0);
        self.n = *n;
        self.shifted = Number::shifted(n);
        let inverse = words::negative_inverse(n[0]);
        self.inverse.0[7] = inverse & ((1 << 51) - 1);
        // The missing constant, that of limb 4 of chunk 7, is 2^51 2^(1813 + 208 - 2072) = 1. From
        // there down, each has the weight of the one before divided by a limb.
        const { assert!(51 + 7 * CHUNK + 4 * 52 == R_BITS) };
        let mut power = words::widen(&[1]);
        for chunk in (0..8).rev() {
            for limb in (0..5).rev() {
                if (chunk, limb) != (7, 4) {
                    let width = if limb == 4 { 51 } else { 52 };
                    power = words::divide_by_power(&power, width, n, inverse);
                    self.fold[8 * limb + chunk] = Number::shifted(&power);
                }
            }
        }
    }

    /// `R` modulo `n`: 1 in Montgomery form.
    pub(crate) fn one(&self) -> Words<32> {
        let mut power = [0; 32];
        power[31] = 1 << 62;
        for _ in 2046..R_BITS {
            power = words::add_modulo(&power, &power, &self.n);
        }
        power
    }

    /// Whether a number of the kernel's is `residue` modulo `n`, which must be fully reduced.
    pub(crate) fn is_congruent(&self, x: &Number, residue: &Words<32>) -> bool {
        let x = x.words();
        // The only k below 2^64 with which x = residue + k n can be, by the lowest word.
        let inverse = words::negative_inverse(self.n[0]);
        let k = residue[0].wrapping_sub(x[0]).wrapping_mul(inverse);
        let (sum, top) = words::add_multiple(residue, k, &self.n);
        let sum = from_fn(|i| if i < 32 { sum[i] } else { top });
        words::less(residue, &self.n) & words::equal(&x, &sum)
    }

    /// Whether a number is within the bounds that the kernel keeps: small limbs, below 72.1 `n`. For
    /// assertions.
    pub(crate) fn bounds(&self, x: &Number) -> bool {
        #[cfg(test)]
        if crate::tests::faults::injected() {
            return true;
        }
        // 10 x < 721 n
        let times = |x: &Words<33>, factor: u64| {
            let mut carry = 0u128;
            x.map(|word| {
                carry += u128::from(word) * u128::from(factor);
                let word = carry as u64;
                carry >>= 64;
                word
            })
        };
        x.limbs_are_small()
            && words::less(&times(&x.words(), 10), &times(&words::widen(&self.n), 721))
    }
}
