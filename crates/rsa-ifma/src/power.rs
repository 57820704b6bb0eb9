//! The exponentiation: fixed windows of five bits, the table read whole for each.

use crate::kernel::{Rows, store};
use crate::lanes::Lanes;
use crate::moduli::Moduli;
use crate::pair::Pair;
use crate::words::{self, Words};
use std::array::from_fn;
use zeroize::Zeroize;

pub(crate) const WINDOW: usize = 5;
const POWERS: usize = 1 << WINDOW;
/// Windows of an exponent of 1024 bits.
const WINDOWS: usize = 1024_usize.div_ceil(WINDOW);
/// Entries of the table looked at during one of a window's squarings.
pub(crate) const PART: usize = POWERS.div_ceil(WINDOW);
/// Nobody wants the last of them.
const ENTRIES: usize = PART * WINDOW;

/// A digit of each exponent: for each entry of the table, the lanes that want it.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub(crate) struct Choice(pub(crate) [u8; ENTRIES]);

impl Choice {
    pub(crate) fn new([p, q]: [u64; 2]) -> Self {
        Self(from_fn(|i| {
            let i = i as u64;
            // All ones if they are equal, for they are small.
            let equal = |digit: u64| ((digit ^ i).wrapping_sub(1) >> 63).wrapping_neg() as u8;
            equal(p) & 0x0f | equal(q) & 0xf0
        }))
    }
}

/// Two exponents, one for each half, as windows, the most significant first.
pub(crate) struct Exponents(pub(crate) [Choice; WINDOWS]);

impl Exponents {
    /// Room for two exponents.
    pub(crate) const EMPTY: Self = Self([Choice([0; ENTRIES]); WINDOWS]);

    pub(crate) fn set(&mut self, p: &Words<16>, q: &Words<16>) {
        for (i, choice) in self.0.iter_mut().rev().enumerate() {
            *choice = Choice::new([p, q].map(|x| words::bits(x, WINDOW * i, WINDOW)));
        }
    }
}

impl Zeroize for Exponents {
    fn zeroize(&mut self) {
        self.0.iter_mut().for_each(|choice| choice.0.zeroize());
    }
}

/// The powers 0 to 31 of the base, and zeros until each part is full. Wiped when dropped.
#[repr(transparent)]
pub(crate) struct Table(pub(crate) [Pair; ENTRIES]);

impl Table {
    pub(crate) const fn new() -> Self {
        Self([Pair::ZERO; ENTRIES])
    }
}

impl Drop for Table {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// What the exponentiation is made of.
pub(crate) trait Steps: Copy {
    /// `a a / R`.
    fn square(self, a: &Pair, m: &Moduli) -> Pair;
    /// `a b / R`.
    fn multiply(self, a: &Pair, b: &Pair, m: &Moduli) -> Pair;
    /// The chosen entries.
    fn choose(self, table: &Table, choice: &Choice) -> Pair;
    /// For each choice, `x` becomes `x`^32 times the chosen entries.
    fn windows(self, x: &mut Pair, table: &Table, choices: &[Choice], m: &Moduli);
}

/// Puts into `found` what is wanted of these entries; reads them all.
#[inline(always)]
pub(crate) fn select<S: Lanes>(s: S, found: &mut Rows<S>, wanted: &[u8], entries: &[Pair]) {
    for (lanes, entry) in wanted.iter().zip(entries) {
        let mask = s.mask(lanes);
        for j in 0..5 {
            found[j] = s.select(found[j], mask, s.load(&entry.0[j]));
        }
    }
}

/// [`Steps::choose`].
#[inline(always)]
pub(crate) fn choose<S: Lanes>(s: S, table: &Table, choice: &Choice) -> Pair {
    let mut found = [s.zero(); 5];
    select(s, &mut found, &choice.0, &table.0);
    store(s, found)
}

/// [`Steps::windows`].
#[cfg(any(test, feature = "portable"))]
pub(crate) fn windows<S: Lanes>(s: S, x: &mut Pair, table: &Table, choices: &[Choice], m: &Moduli) {
    use crate::kernel::{load, multiply_rows, square_rows};
    let mut rows = load(s, x);
    for choice in choices {
        for _ in 0..WINDOW {
            rows = square_rows(s, rows, m);
        }
        rows = multiply_rows(s, rows, load(s, &choose(s, table, choice)), m);
    }
    *x = store(s, rows);
}

/// `base` to the power of `exponents`; `base`, `one` and the result in Montgomery form.
#[inline(always)]
pub(crate) fn power(
    s: impl Steps,
    base: &Pair,
    one: &Pair,
    exponents: &Exponents,
    m: &Moduli,
    table: &mut Table,
) -> Pair {
    table.0[0] = *one;
    table.0[1] = *base;
    for i in 1..POWERS / 2 {
        table.0[2 * i] = s.square(&table.0[i], m);
        table.0[2 * i + 1] = s.multiply(&table.0[2 * i], base, m);
    }

    #[cfg(test)]
    for (i, entry) in table.0[..POWERS].iter_mut().enumerate() {
        *entry = fault!(Entry(i), *entry);
    }

    let [first, rest @ ..] = &exponents.0;
    let mut x = s.choose(table, first);
    // One by one for faults in between.
    #[cfg(test)]
    let rest = match crate::tests::faults::waits() {
        true => rest.iter().fold(&rest[..0], |none, one| {
            x = fault!(Window, x);
            s.windows(&mut x, table, std::slice::from_ref(one), m);
            none
        }),
        false => rest,
    };
    s.windows(&mut x, table, rest, m);
    x
}
