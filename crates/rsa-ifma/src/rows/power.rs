//! The exponentiation: fixed windows of five bits, the table read whole for each.
//!
//! # Choice
//!
//! An entry is chosen by arithmetic. For each row, a sum starts as all ones in the lanes whose digit is odd, all
//! zeros in the others. Then, pair by pair of entries and in the lanes whose digit is one of the pair, it is
//! replaced by the odd entry where it is ones, by the even one where it is zeros. All entries are read, and the
//! instructions and addresses are the same for any digits.

use crate::lanes::Lanes;
use crate::power::Exponents;
#[cfg(any(test, feature = "portable"))]
use crate::rows::{Constants, Products, kernel};
use crate::rows::{L, LANES, Numbers};
use zeroize::Zeroize;

pub(crate) const WINDOW: usize = 5;
pub(crate) const ENTRIES: usize = 1 << WINDOW;
/// Windows of an exponent of 1024 bits.
pub(crate) const WINDOWS: usize = 1024_usize.div_ceil(WINDOW);
/// Pairs of entries offered during one squaring: the sixteen in four squarings. During the fifth the first ones
/// are offered again, for no lanes.
pub(crate) const PAIRS: usize = 4;

/// What is chosen in a window: bit `i` of a byte is lane `i`.
#[derive(Clone, Copy)]
#[repr(C)]
pub(crate) struct Choice {
    /// The lanes whose digit is in this pair of entries.
    pub(crate) pairs: [u8; WINDOW * PAIRS],
    /// The lanes whose digit is odd.
    pub(crate) odd: u8,
}

impl Choice {
    pub(crate) const ZERO: Self = Self { pairs: [0; WINDOW * PAIRS], odd: 0 };

    /// From the lanes that want each entry.
    fn new(wanted: &crate::power::Choice) -> Self {
        let mut choice = Self::ZERO;
        for (i, &lanes) in wanted.0[..ENTRIES].iter().enumerate() {
            choice.pairs[i / 2] |= lanes;
            if i % 2 == 1 {
                choice.odd |= lanes;
            }
        }
        choice
    }
}

/// One exponent for each half, the most significant window first.
pub(crate) struct Choices(pub(crate) [Choice; WINDOWS]);

impl Choices {
    pub(crate) const ZERO: Self = Self([Choice::ZERO; WINDOWS]);

    pub(crate) fn set(&mut self, exponents: &Exponents) {
        for (choice, wanted) in self.0.iter_mut().zip(&exponents.0) {
            *choice = Choice::new(wanted);
        }
    }
}

impl Zeroize for Choices {
    fn zeroize(&mut self) {
        for choice in &mut self.0 {
            choice.pairs.zeroize();
            choice.odd.zeroize();
        }
    }
}

/// The powers 0 to 31 of a base.
pub(crate) type Table = [Numbers; ENTRIES];

const _: () = assert!(LANES == 4 && ENTRIES / 2 == (WINDOW - 1) * PAIRS);

/// Ones where the odd entry of a pair is wanted.
#[inline(always)]
pub(crate) fn begin<S: Lanes>(s: S, choice: &Choice, chosen: &mut Numbers) {
    let odd = s.spread(s.mask(&choice.odd));
    for row in &mut chosen.0 {
        s.store(row, odd);
    }
}

/// Offers pairs of entries.
#[inline(always)]
pub(crate) fn offer<S: Lanes>(s: S, entries: &[Numbers], pairs: &[u8], chosen: &mut Numbers) {
    for j in 0..L {
        let mut sum = s.load(&chosen.0[j]);
        for (pair, lanes) in entries.chunks_exact(2).zip(pairs) {
            sum = s.choose(sum, s.load(&pair[0].0[j]), s.load(&pair[1].0[j]), s.mask(lanes));
        }
        s.store(&mut chosen.0[j], sum);
    }
}

/// The chosen entry.
#[inline(always)]
pub(crate) fn entry<S: Lanes>(s: S, table: &Table, choice: &Choice, chosen: &mut Numbers) {
    begin(s, choice, chosen);
    offer(s, table, &choice.pairs[..ENTRIES / 2], chosen);
}

/// `x`^32 times the chosen entry.
#[cfg(any(test, feature = "portable"))]
pub(crate) fn window<S: Lanes>(
    s: S,
    x: &mut Numbers,
    table: &Table,
    choice: &Choice,
    constants: &Constants,
    chosen: &mut Numbers,
    t: &mut Products,
) {
    begin(s, choice, chosen);
    let mut limbs = kernel::load(s, x);
    for (i, pairs) in choice.pairs.chunks_exact(PAIRS).enumerate() {
        kernel::square(s, &limbs, t);
        let first = 2 * PAIRS * (i % (WINDOW - 1));
        offer(s, &table[first..][..2 * PAIRS], pairs, chosen);
        limbs = kernel::reduce(s, t, constants);
    }
    kernel::product(s, &limbs, chosen, t);
    kernel::store(s, kernel::reduce(s, t, constants), x);
}
