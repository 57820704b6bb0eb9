//! A pair of numbers, one modulo `p` and one modulo `q`, as vectors.
//!
//! With `B` = 2^259, a number is four chunks `X0 + X1 B + X2 B^2 + X3 B^3`; a chunk is five limbs
//! of 52 bits, of which the top one has nominally 51. Row `j` holds limb `j` of all four chunks,
//! those of the `p`-number in lanes 0 to 3 and those of the `q`-number in lanes 4 to 7:
//!
//! ```text
//!            lane 0   lane 1   lane 2   lane 3 | lane 4   lane 5   lane 6   lane 7
//!  row 0     2^0      2^259    2^518    2^777  | 2^0      2^259    2^518    2^777
//!  row 1     2^52     2^311    2^570    2^829  | 2^52     …
//!  row 2     2^104    2^363    2^622    2^881  |
//!  row 3     2^156    2^415    2^674    2^933  |
//!  row 4     2^208    2^467    2^726    2^985  |
//!            p-number                            q-number
//! ```
//!
//! A number has more than one such form, as limbs may exceed their nominal width a little.

use crate::words::{Words, bits};
use std::array::from_fn;

/// Bits of a chunk.
pub(crate) const CHUNK: usize = 4 * 52 + 51;
/// `R` = 2^`R_BITS`, the Montgomery factor.
pub(crate) const R_BITS: usize = 4 * CHUNK;

/// Eight lanes in memory.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(C, align(64))]
pub(crate) struct Row(pub(crate) [u64; 8]);

/// Two numbers, as the module describes.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(C, align(64))]
pub(crate) struct Pair(pub(crate) [Row; 5]);

impl zeroize::Zeroize for Pair {
    fn zeroize(&mut self) {
        for row in &mut self.0 {
            row.0.zeroize();
        }
    }
}

/// Which of the two numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Half {
    P,
    Q,
}

pub(crate) const HALVES: [Half; 2] = [Half::P, Half::Q];

impl Half {
    /// The first of its four lanes.
    const fn lane(self) -> usize {
        match self {
            Self::P => 0,
            Self::Q => 4,
        }
    }
}

impl Pair {
    pub(crate) const ZERO: Self = Self([Row([0; 8]); 5]);
    /// The number 1 twice.
    pub(crate) const ONE: Self = {
        let mut one = Self::ZERO;
        one.0[0].0[0] = 1;
        one.0[0].0[4] = 1;
        one
    };

    /// The bits `from` to `from + 1035` of two numbers.
    pub(crate) fn cut<const N: usize>(p: &Words<N>, q: &Words<N>, from: usize) -> Self {
        Self(from_fn(|limb| {
            let width = if limb < 4 { 52 } else { 51 };
            Row(from_fn(|lane| {
                let x = if lane < 4 { p } else { q };
                bits(x, from + CHUNK * (lane % 4) + 52 * limb, width)
            }))
        }))
    }

    /// Two numbers below `R`.
    pub(crate) fn new<const N: usize>(p: &Words<N>, q: &Words<N>) -> Self {
        Self::cut(p, q, 0)
    }

    /// Two numbers below 2^1024 in the layout shifted down by 51 bits, that of the reduction's
    /// constants: lane 3 of row 4 has the weight 2^-51 there, and holds the low 51 bits.
    pub(crate) fn shifted(p: &Words<16>, q: &Words<16>) -> Self {
        let mut a = Self::cut(p, q, 51);
        debug_assert!(a.0[4].0[3] == 0 && a.0[4].0[7] == 0);
        a.0[4].0[3] = bits(p, 0, 51);
        a.0[4].0[7] = bits(q, 0, 51);
        a
    }

    /// One of the two numbers, as words. It must be below 2^1088, as all of the kernel's are.
    pub(crate) fn words(&self, half: Half) -> Words<17> {
        let mut sums = [0u128; 18];
        for limb in 0..5 {
            for chunk in 0..4 {
                let position = CHUNK * chunk + 52 * limb;
                let x = u128::from(self.0[limb].0[half.lane() + chunk]) << (position % 64);
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

    /// Whether every limb is as the kernel takes and leaves it; see `kernel`.
    pub(crate) fn limbs_are_small(&self) -> bool {
        let below = |row: usize, limit: u64| self.0[row].0.iter().all(|&limb| limb < limit);
        (0..4).all(|row| below(row, 1 << 52)) && below(4, (1 << 51) + (1 << 9))
    }
}
