//! The exponentiation: fixed windows of five bits, the table read whole for each.

use crate::kernel::{Rows, load, multiply_rows, square_rows, store};
use crate::lanes::Lanes;
use crate::moduli::Moduli;
use crate::pair::Pair;
use crate::words::{self, Words};
use std::array::from_fn;
use zeroize::Zeroize;

pub(crate) const WINDOW: usize = 5;
const ENTRIES: usize = 1 << WINDOW;
/// Windows of an exponent of 1024 bits.
const WINDOWS: usize = 1024_usize.div_ceil(WINDOW);
/// Entries looked at during one of a window's squarings.
pub(crate) const PART: usize = ENTRIES.div_ceil(WINDOW);

/// Two exponents, one for each half, as windows, the most significant first.
pub(crate) struct Exponents(pub(crate) [[u8; 2]; WINDOWS]);

impl Exponents {
    /// Room for two exponents.
    pub(crate) const EMPTY: Self = Self([[0; 2]; WINDOWS]);

    pub(crate) fn new(p: &Words<16>, q: &Words<16>) -> Self {
        Self(from_fn(|i| {
            let from = WINDOW * (WINDOWS - 1 - i);
            [p, q].map(|x| words::bits(x, from, WINDOW) as u8)
        }))
    }
}

impl Zeroize for Exponents {
    fn zeroize(&mut self) {
        self.0.zeroize();
    }
}

/// The powers 0 to 31 of the base, and zeros until each part is full. Wiped when dropped.
pub(crate) struct Table([Pair; WINDOW * PART]);

impl Table {
    pub(crate) const fn new() -> Self {
        Self([Pair::ZERO; WINDOW * PART])
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
    /// The entries that two digits want, one for each half.
    fn choose(self, table: &Table, wanted: [u8; 2]) -> Pair;
    /// `x`^32 times the wanted entries.
    fn window(self, x: &mut Pair, table: &Table, wanted: [u8; 2], m: &Moduli);
}

/// Puts the wanted entry into `found` if it is among these; reads them all.
#[inline(always)]
pub(crate) fn select<S: Lanes>(
    s: S,
    found: &mut Rows<S>,
    wanted: S::V,
    first: usize,
    entries: &[Pair],
) {
    for (i, entry) in entries.iter().enumerate() {
        let index = s.splat((first + i) as u64);
        for j in 0..5 {
            found[j] = s.select_equal(found[j], wanted, index, s.load(&entry.0[j]));
        }
    }
}

/// [`Steps::choose`].
#[inline(always)]
pub(crate) fn choose<S: Lanes>(s: S, table: &Table, [p, q]: [u8; 2]) -> Pair {
    let mut found = [s.zero(); 5];
    select(s, &mut found, s.halves(p.into(), q.into()), 0, &table.0);
    store(s, found)
}

/// [`Steps::window`].
#[cfg(any(test, feature = "portable"))]
pub(crate) fn window<S: Lanes>(s: S, x: &mut Pair, table: &Table, wanted: [u8; 2], m: &Moduli) {
    let mut rows = load(s, x);
    for _ in 0..WINDOW {
        rows = square_rows(s, rows, m);
    }
    *x = store(s, multiply_rows(s, rows, load(s, &choose(s, table, wanted)), m));
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
    for i in 1..ENTRIES / 2 {
        table.0[2 * i] = s.square(&table.0[i], m);
        table.0[2 * i + 1] = s.multiply(&table.0[2 * i], base, m);
    }

    #[cfg(test)]
    for (i, entry) in table.0.iter_mut().enumerate() {
        *entry = fault!(Entry(i), *entry);
    }

    let [first, rest @ ..] = &exponents.0;
    let mut x = s.choose(table, *first);
    for wanted in rest {
        #[cfg(test)]
        {
            x = fault!(Window, x);
        }
        s.window(&mut x, table, *wanted, m);
    }
    x
}
