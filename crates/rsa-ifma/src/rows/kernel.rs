//! Montgomery arithmetic on eight numbers at once.
//!
//! `B` = 2^52, `R` = `B`^20 = 2^1040, and `N` stands for `p` or `q`, whichever is the lane's. The order of
//! the additions is that of the assembly, which is recorded from here.
//!
//! # Product
//!
//! Column by column: `T_c` = Σ low(`a_i` `b_(c-i)`) + Σ high(`a_i` `b_(c-1-i)`), low and high being the 52
//! lower and upper bits of a product. Of a square, half of what is off the diagonal is summed, then doubled.
//!
//! # Reduction
//!
//! With `k` = -1/`N` modulo `B` and `M` = (`k N` + 1) / `B`, which is 1/`B` modulo `N` and below `N`:
//!
//! ```text
//! T + w k N = T - w + w B M:   if w is T's lowest limb, that is B times ((T - w) / B + w M).
//! ```
//!
//! So nineteen of the twenty digits need no multiplication by `k`: `w` is what is in the column, of which the
//! multiplier takes the low 52 bits, and the rest is carried to the next. The twentieth goes the ordinary
//! way, `u` = -`T`/`N` modulo `B`, `T` + `u N`, which keeps the result as small as ever. 401 + 400 limb
//! products, and two operations for each column's carry.
//!
//! # Bounds
//!
//! The result is (`T` - Σ `w_i B^i` + Σ `w_i B^(i+1)` `M` + `u N B^19`) / `R`, below `T/R + M + N`, for
//! Σ `w_i B^(i+1)` over 19 digits is below `R`, and `u` below `B`.
//!
//! * Factors below 4 `N` give `T/R` < 16 `N` (`N` / 2^1040) < 0.001 `N`, so a result is below 2.001 `N`. A
//!   plain number of 2048 bits gives `T/R` < 2^1008. [`crate::rows::Constants::bounds`] asserts it in debug
//!   builds. All are below 2^1026, so 20 limbs are enough.
//! * A number times 1 gives `T/R` < 2^-14 and so less than `M + N`: one subtraction of `N` is enough.
//! * Columns: a product adds at most 20 + 20 terms below 2^52 to a column, a square no more; the reduction at
//!   most 20 + 20, and a carry below 2^8. Below 2^58.4; and additions that overflow panic in debug builds.
//! * Limbs of a result are carried along, but not masked: what is above 52 bits has been carried already.

use crate::lanes::Lanes;
use crate::rows::order::{self, Step};
use crate::rows::{Constants, L, Numbers, Products};
use std::array::from_fn;

/// Eight numbers in registers.
pub(crate) type Limbs<S> = [<S as Lanes>::V; L];

pub(crate) fn load<S: Lanes>(s: S, a: &Numbers) -> Limbs<S> {
    from_fn(|j| s.load(&a.0[j]))
}

pub(crate) fn store<S: Lanes>(s: S, a: Limbs<S>, to: &mut Numbers) {
    for j in 0..L {
        s.store(&mut to.0[j], a[j]);
    }
}

/// `t` = `a a`.
pub(crate) fn square<S: Lanes>(s: S, a: &Limbs<S>, t: &mut Products) {
    let mut sums = [None; 2 * L];
    for step in order::square() {
        let sum = |c: usize| sums[c].expect("begun");
        match step {
            Step::Begin { c } => sums[c] = Some(s.zero()),
            Step::Low { c, i, j } => sums[c] = Some(s.low(sum(c), a[i], a[j])),
            Step::High { c, i, j } => sums[c] = Some(s.high(sum(c), a[i], a[j])),
            Step::Double { c } => sums[c] = Some(s.add(sum(c), sum(c))),
            Step::End { c } => s.store(&mut t.0[c], sum(c)),
        }
    }
}

/// `t` = `a b`, ten columns at a time.
pub(crate) fn product<S: Lanes>(s: S, a: &Limbs<S>, b: &Numbers, t: &mut Products) {
    const AT_A_TIME: usize = 10;
    for first in (0..2 * L).step_by(AT_A_TIME) {
        let columns = first..first + AT_A_TIME;
        let mut sums: [S::V; AT_A_TIME] = from_fn(|_| s.zero());
        for j in 0..L {
            let low = columns.clone().filter(|&c| j <= c && c - j < L);
            let high = columns.clone().filter(|&c| j < c && c - 1 - j < L);
            if low.clone().chain(high.clone()).next().is_none() {
                continue;
            }
            let limb = s.load(&b.0[j]);
            for c in low {
                sums[c - first] = s.low(sums[c - first], a[c - j], limb);
            }
            for c in high {
                sums[c - first] = s.high(sums[c - first], a[c - 1 - j], limb);
            }
        }
        for c in columns {
            s.store(&mut t.0[c], sums[c - first]);
        }
    }
}

/// Columns, loaded when they are first needed.
struct Columns<'a, S: Lanes> {
    s: S,
    t: &'a Products,
    sums: [Option<S::V>; 2 * L],
}

impl<S: Lanes> Columns<'_, S> {
    fn at(&mut self, c: usize) -> S::V {
        *self.sums[c].get_or_insert_with(|| self.s.load(&self.t.0[c]))
    }

    fn low(&mut self, c: usize, a: S::V, b: S::V) {
        let sum = self.at(c);
        self.sums[c] = Some(self.s.low(sum, a, b));
    }

    fn high(&mut self, c: usize, a: S::V, b: S::V) {
        let sum = self.at(c);
        self.sums[c] = Some(self.s.high(sum, a, b));
    }

    /// What is above the limb goes to the next column.
    fn carry(&mut self, c: usize) {
        let (from, to) = (self.at(c), self.at(c + 1));
        let carry = self.s.shift_right::<52>(from);
        self.sums[c + 1] = Some(self.s.add(to, carry));
    }
}

/// `t / R`.
pub(crate) fn reduce<S: Lanes>(s: S, t: &Products, constants: &Constants) -> Limbs<S> {
    let Constants { m, n, k } = constants;
    let mut t = Columns { s, t, sums: [None; 2 * L] };
    for digit in (0..L - 2).step_by(2) {
        two_digits(s, &mut t, digit, m);
    }
    // The limbs of the next digit fill the time that the last, u, takes.
    let (last, next) = (L - 1, L - 2);
    let limb = s.load(&m.0[0]);
    let w = t.at(next);
    t.low(last, w, limb);
    t.carry(next);
    let u = s.low(s.zero(), t.at(last), s.load(k));
    t.high(last + 1, w, limb);
    for j in 1..L {
        let limb = s.load(&m.0[j]);
        t.low(last + j, w, limb);
        t.high(last + 1 + j, w, limb);
    }
    // The last digit, and behind it the carries along the result.
    const BEHIND: usize = 4;
    for j in 0..L + BEHIND {
        if j < L {
            let limb = s.load(&n.0[j]);
            t.low(last + j, u, limb);
            t.high(last + 1 + j, u, limb);
        }
        if j >= BEHIND {
            t.carry(last + j - BEHIND);
        }
    }
    from_fn(|j| t.at(L + j))
}

/// Two digits, so that a limb of `M` is loaded once for both. The second stays some limbs behind, for a
/// column cannot be added to again before the last addition is done.
fn two_digits<S: Lanes>(s: S, t: &mut Columns<'_, S>, i: usize, m: &Numbers) {
    const BEHIND: usize = 4;
    let w = t.at(i);
    let mut limbs = [s.load(&m.0[0]); L];
    t.low(i + 1, w, limbs[0]);
    t.carry(i);
    for j in 0..L + BEHIND {
        if j < L {
            if j > 0 {
                limbs[j] = s.load(&m.0[j]);
                t.low(i + 1 + j, w, limbs[j]);
            }
            t.high(i + 2 + j, w, limbs[j]);
        }
        if let Some(j) = j.checked_sub(BEHIND) {
            let w = t.at(i + 1);
            t.low(i + 2 + j, w, limbs[j]);
            t.high(i + 3 + j, w, limbs[j]);
            if j == 0 {
                t.carry(i + 1);
            }
        }
    }
}
