//! Eight numbers side by side, one in each lane: those modulo `p` in lanes 0 to 3, those modulo `q` in
//! lanes 4 to 7.
//!
//! Row `i` holds limb `i`, of 52 bits, of all eight. Unlike in [`crate::pair`] nothing of a number is
//! beside another part of it, so nothing has to be moved between lanes.

#[cfg(any(test, feature = "portable"))]
pub(crate) mod kernel;
#[cfg(any(test, feature = "portable"))]
mod order;
pub(crate) mod power;

use crate::pair::Row;
use crate::words::{self, Words};
use std::array::from_fn;
use zeroize::Zeroize;

/// Limbs of a number.
pub(crate) const L: usize = 20;
/// Bits of a limb.
pub(crate) const LIMB: usize = 52;
/// `R` = 2^`R_BITS`, the Montgomery factor.
pub(crate) const R_BITS: usize = L * LIMB;
/// Numbers modulo the same prime.
pub(crate) const LANES: usize = 4;

/// Eight numbers. What is above the 52 bits of a limb means nothing: the multiplier does not look at it.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(C, align(64))]
pub(crate) struct Numbers(pub(crate) [Row; L]);

/// Eight products: sums of 64 bits for each of 40 limbs, not yet carried.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(C, align(64))]
pub(crate) struct Products(pub(crate) [Row; 2 * L]);

/// What the reduction needs of the primes; see `kernel`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(C, align(64))]
pub(crate) struct Constants {
    /// 1 / 2^52 modulo the prime.
    pub(crate) m: Numbers,
    /// The prime.
    pub(crate) n: Numbers,
    /// -1 / prime modulo 2^52.
    pub(crate) k: Row,
}

fn wipe(rows: &mut [Row]) {
    rows.iter_mut().for_each(|row| row.0.zeroize());
}

impl Zeroize for Numbers {
    fn zeroize(&mut self) {
        wipe(&mut self.0);
    }
}

impl Zeroize for Products {
    fn zeroize(&mut self) {
        wipe(&mut self.0);
    }
}

impl Zeroize for Constants {
    fn zeroize(&mut self) {
        self.m.zeroize();
        self.n.zeroize();
        self.k.0.zeroize();
    }
}

/// The limbs of the numbers in the lanes.
fn rows<const N: usize, const ROWS: usize>(lanes: &[Words<N>; 8]) -> [Row; ROWS] {
    from_fn(|i| Row(from_fn(|lane| words::bits(&lanes[lane], LIMB * i, LIMB))))
}

impl Numbers {
    pub(crate) const ZERO: Self = Self([Row([0; 8]); L]);

    /// Eight numbers below `R`.
    pub(crate) fn new<const N: usize>(lanes: &[Words<N>; 8]) -> Self {
        Self(rows(lanes))
    }

    /// The same number in all lanes of a half.
    pub(crate) fn halves(p: &Words<16>, q: &Words<16>) -> Self {
        Self::new(&[*p, *p, *p, *p, *q, *q, *q, *q])
    }

    /// The number in a lane.
    pub(crate) fn words(&self, lane: usize) -> Words<17> {
        let mut words = [0; 17];
        for (i, row) in self.0.iter().enumerate() {
            let limb = u128::from(row.0[lane] & ((1 << LIMB) - 1)) << (LIMB * i % 64);
            words[LIMB * i / 64] |= limb as u64;
            // The topmost limb ends in the topmost word.
            if LIMB * i / 64 < 16 {
                words[LIMB * i / 64 + 1] |= (limb >> 64) as u64;
            }
        }
        words
    }
}

impl Products {
    pub(crate) const ZERO: Self = Self([Row([0; 8]); 2 * L]);

    /// Plain numbers of 2048 bits.
    pub(crate) fn of(lanes: &[Words<32>; 8]) -> Self {
        Self(rows(lanes))
    }

    /// As the products of numbers and 1.
    pub(crate) fn low(x: &Numbers) -> Self {
        let mut t = Self::ZERO;
        for (row, x) in t.0.iter_mut().zip(&x.0) {
            *row = Row(x.0.map(|limb| limb & ((1 << LIMB) - 1)));
        }
        t
    }
}

impl Constants {
    pub(crate) const ZERO: Self = Self { m: Numbers::ZERO, n: Numbers::ZERO, k: Row([0; 8]) };

    /// Of two odd primes of exactly 1024 bits.
    pub(crate) fn set(&mut self, p: &Words<16>, q: &Words<16>) {
        debug_assert!(p[0] & q[0] & 1 == 1 && (p[15] & q[15]) >> 63 == 1);
        let [kp, kq] = [p, q].map(|prime| words::negative_inverse(prime[0]));
        let m = |prime, k| words::divide_by_power(&words::widen(&[1]), LIMB as u32, prime, k);
        self.m = Numbers::halves(&m(p, kp), &m(q, kq));
        self.n = Numbers::halves(p, q);
        self.k = Row(from_fn(|lane| [kp, kq][lane / LANES] & ((1 << LIMB) - 1)));
    }

    /// Whether all numbers are within the bounds that the kernel wants of factors: below 4 times their prime. For
    /// assertions; not in constant time.
    pub(crate) fn bounds(&self, x: &Numbers) -> bool {
        #[cfg(test)]
        if crate::tests::faults::injected() {
            return true;
        }
        (0..8).all(|lane| words::less(&x.words(lane), &words::shift_left(&self.n.words(lane), 2)))
    }
}
