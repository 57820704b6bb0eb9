//! One number of up to 2072 bits as vectors.
//!
//! The chunks are those of [`crate::pair`], of 259 bits in five limbs, but eight of them: row `j` holds
//! limb `j` of chunk `k` in lane `k`, with the weight 2^(259 k + 52 j). As there, limbs may exceed their
//! nominal width a little.

use crate::pair::Row;
use crate::words::{Words, bits};
use std::array::from_fn;

/// Bits of a chunk.
pub(crate) const CHUNK: usize = crate::pair::CHUNK;
/// `R` = 2^`R_BITS`, the Montgomery factor modulo `n`.
pub(crate) const R_BITS: usize = 8 * CHUNK;

/// A number, as the module describes.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(C, align(64))]
pub(crate) struct Number(pub(crate) [Row; 5]);

impl Number {
    pub(crate) const ZERO: Self = Self([Row([0; 8]); 5]);

    /// The bits `from` to `from + 2071` of a number.
    pub(crate) fn cut<const N: usize>(x: &Words<N>, from: usize) -> Self {
        Self(from_fn(|limb| {
            let width = if limb < 4 { 52 } else { 51 };
            Row(from_fn(|lane| bits(x, from + CHUNK * lane + 52 * limb, width)))
        }))
    }

    /// A number below `R`.
    pub(crate) fn new<const N: usize>(x: &Words<N>) -> Self {
        Self::cut(x, 0)
    }

    /// A number below 2^2048 in the layout shifted down by 51 bits, that of the reduction's constants:
    /// lane 7 of row 4 has the weight 2^-51 there, and holds the low 51 bits.
    pub(crate) fn shifted(x: &Words<32>) -> Self {
        let mut a = Self::cut(x, 51);
        debug_assert!(a.0[4].0[7] == 0);
        a.0[4].0[7] = bits(x, 0, 51);
        a
    }

    /// The number as words. It must be below 2^2112, as all of the kernel's are.
    pub(crate) fn words(&self) -> Words<33> {
        let mut sums = [0u128; 34];
        for limb in 0..5 {
            for chunk in 0..8 {
                let position = CHUNK * chunk + 52 * limb;
                let x = u128::from(self.0[limb].0[chunk]) << (position % 64);
                sums[position / 64] += u128::from(x as u64);
                sums[position / 64 + 1] += x >> 64;
            }
        }
        let mut carry = 0;
        from_fn(|i| {
            carry += sums[i];
            let word = carry as u64;
            carry >>= 64;
            word
        })
    }

    /// Whether every limb is as the kernel takes and leaves it.
    pub(crate) fn limbs_are_small(&self) -> bool {
        let below = |row: usize, limit: u64| self.0[row].0.iter().all(|&limb| limb < limit);
        (0..4).all(|row| below(row, 1 << 52)) && below(4, (1 << 51) + (1 << 9))
    }
}
