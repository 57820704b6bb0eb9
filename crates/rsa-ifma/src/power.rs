//! The exponentiation: fixed windows of five bits, the table read whole for each.

use crate::kernel::{Rows, load, multiply_rows, square_rows, store};
use crate::lanes::Lanes;
use crate::moduli::Moduli;
use crate::pair::Pair;
use crate::words::{self, Words};
use std::array::from_fn;
use zeroize::Zeroize;

const WINDOW: usize = 5;
const ENTRIES: usize = 1 << WINDOW;
/// Windows of an exponent of 1024 bits.
const WINDOWS: usize = 1024_usize.div_ceil(WINDOW);
/// Entries looked at after one of a window's squarings.
const PART: usize = ENTRIES.div_ceil(WINDOW);
const _: () = assert!(ENTRIES.div_ceil(PART) == WINDOW);

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

/// The powers 0 to 31 of the base. Wiped when dropped.
pub(crate) struct Table([Pair; ENTRIES]);

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

/// Puts the wanted entry into `found` if it is among these; reads them all.
#[inline(always)]
fn select<S: Lanes>(s: S, found: &mut Rows<S>, wanted: S::V, first: usize, entries: &[Pair]) {
    for (i, entry) in entries.iter().enumerate() {
        let index = s.splat((first + i) as u64);
        for j in 0..5 {
            found[j] = s.select_equal(found[j], wanted, index, s.load(&entry.0[j]));
        }
    }
}

/// `base` to the power of `exponents`; `base`, `one` and the result in Montgomery form.
#[inline(always)]
pub(crate) fn power<S: Lanes>(
    s: S,
    base: &Pair,
    one: &Pair,
    exponents: &Exponents,
    m: &Moduli,
    table: &mut Table,
) -> Pair {
    let table = &mut table.0;
    table[0] = *one;
    table[1] = *base;
    let base = load(s, base);
    for i in 1..ENTRIES / 2 {
        let even = square_rows(s, load(s, &table[i]), m);
        table[2 * i] = store(s, even);
        table[2 * i + 1] = store(s, multiply_rows(s, even, base, m));
    }

    #[cfg(test)]
    for (i, entry) in table.iter_mut().enumerate() {
        *entry = fault!(Entry(i), *entry);
    }

    let wanted = |&[p, q]: &[u8; 2]| s.halves(p.into(), q.into());
    let [first, rest @ ..] = &exponents.0;
    let mut x = [s.zero(); 5];
    select(s, &mut x, wanted(first), 0, table);
    for window in rest {
        #[cfg(test)]
        {
            x = load(s, &fault!(Window, store(s, x)));
        }
        let wanted = wanted(window);
        let mut found = [s.zero(); 5];
        // A part of the table between the squarings, whose carries leave time for it.
        for (i, part) in table.chunks(PART).enumerate() {
            x = square_rows(s, x, m);
            select(s, &mut found, wanted, PART * i, part);
        }
        x = multiply_rows(s, x, found, m);
    }
    store(s, x)
}
