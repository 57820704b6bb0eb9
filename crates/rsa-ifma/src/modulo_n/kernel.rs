//! Montgomery multiplication and squaring modulo `n`: the formulas of [`crate::kernel`], with eight chunks
//! of one number for four of each of two. `R` = `B`^8 = 2^2072.
//!
//! # Product
//!
//! Rotating the chunks of the factors against each other gives the chunk products `X_a Y_b` in five groups,
//! by the distance `r` between `a` and `b`: 0 to 4, and -3 to -1 with the factors swapped. All are so
//! rotated that lane `k` computes a product which belongs to chunk `2 k` (even `r`) or `2 k + 1` (odd `r`)
//! of the result modulo 8. Where an index has gone round the end it belongs to a chunk 8 higher or lower,
//! that of the lane across: `k + 4` or `k - 4`.
//!
//! A chunk product has ten columns; 5 to 9 belong to the next chunk, and count double there.
//!
//! # Reduction
//!
//! As there, with 39 constants `f` = 2^51 · (weight of the limb) / `R` modulo `n`, one step of 51 bits, and
//! lane 7 for lane 3.
//!
//! # Bounds
//!
//! Taken and left: limbs of rows 0 to 3 below 2^52, of row 4 below 2^51 + 2^9, numbers below 72.1 `n`
//! (below 2^2055). [`Modulus::bounds`] asserts it in debug builds, where additions that overflow panic.
//!
//! * Columns of `T`: of chunk `W_k`, `c` chunk products (at most 8) give column `j`, with `2 j + 1` terms
//!   below 2^52 each, and `c'` (at most 8) column `j + 5`, with `9 - 2 j`, doubled:
//!   `c (2 j + 1) + 2 c' (9 - 2 j)` terms, at most 151 (`k` = 8, where `c` = 7 and `c'` = 8, `j` = 0):
//!   less than 2^60. Sums on the way to it are no larger, for nothing is subtracted.
//! * Carries of the low half from row 4 (at most 86 terms) to the next chunk are below 2^8, and those along
//!   the limbs (134 terms) too. They leave row 4 of `W_0` to `W_6` below 2^51 + 2^8 and row 4 of `W_7`,
//!   which has no mask and is not multiplied, below 2^59.
//! * Sums: 40 terms below 2^52 and a column of the high half (row 4: twice as many terms, and `W_7`'s limb;
//!   row 0: what comes up from row 4, below 2^59): below 2^61.
//! * Value: `w f` is below 2^52 `n` for 32 limbs, below (2^51 + 2^8) `n` for 7, `u n` below 2^51 `n`, and
//!   the high half at most `T / R`, so below 72.1^2 `n`^2 / 2^2072 < 0.001 `n`. Together the result is below
//!   `(64 + 7 + 1 + 0.001) n` and a rest below 2^-40 `n`: less than 72.1 `n`. Being below 2^2055, it has row 4
//!   of chunk 7 below 2^34, so the last carry ends there.
//! * The carry out of row 3 is below 2^9, as its sum has at most 80 + 97 terms and a carry.

use crate::kernel::{self, Rows, diagonal};
use crate::lanes::{AcrossLanes, order_of_eight};
use crate::modulo_n::{Modulus, Number};
use crate::pair::Row;
use std::array::from_fn;
use std::hint::black_box;

const M51: u64 = (1 << 51) - 1;
const M52: u64 = (1 << 52) - 1;
/// 51 bits in all lanes but the last.
const ROW_4: Row = Row([M51, M51, M51, M51, M51, M51, M51, u64::MAX]);

/// Lane `k` gets chunk `k + by`, round the end.
const fn turned(by: u32) -> u32 {
    let (mut order, mut lane) = ([0; 8], 0);
    while lane < 8 {
        order[lane] = (lane as u32 + by) % 8;
        lane += 1;
    }
    order_of_eight(order)
}

const ACROSS: u32 = turned(4);
/// The lanes whose chunks can be reached from either side.
const INNER: u8 = 0b0011_1100;

/// The body once for each number, as in `kernel`.
macro_rules! unrolled {
    ($i:ident in [$($n:literal)*] $body:block) => {
        $({
            const $i: usize = $n;
            $body
        })*
    };
}

#[inline(always)]
pub(super) fn load<S: AcrossLanes>(s: S, a: &Number) -> Rows<S> {
    from_fn(|j| s.load(&a.0[j]))
}

#[inline(always)]
pub(super) fn store<S: AcrossLanes>(s: S, a: Rows<S>) -> Number {
    let mut number = Number::ZERO;
    for j in 0..5 {
        s.store(&mut number.0[j], a[j]);
    }
    number
}

#[inline(always)]
pub(super) fn multiply_rows<S: AcrossLanes>(s: S, a: Rows<S>, b: Rows<S>, m: &Modulus) -> Rows<S> {
    reduce_columns(s, &Product { a: Rotations::new(s, a), b: Rotations::new(s, b) }, m)
}

#[inline(always)]
pub(super) fn square_rows<S: AcrossLanes>(s: S, a: Rows<S>, m: &Modulus) -> Rows<S> {
    reduce_columns(s, &Square(Rotations::new(s, a)), m)
}

/// `a b / R`, for tests.
#[cfg(test)]
pub(crate) fn multiply<S: AcrossLanes>(s: S, a: &Number, b: &Number, m: &Modulus) -> Number {
    store(s, multiply_rows(s, load(s, a), load(s, b), m))
}

/// `a a / R`, for tests.
#[cfg(test)]
pub(crate) fn square<S: AcrossLanes>(s: S, a: &Number, m: &Modulus) -> Number {
    store(s, square_rows(s, load(s, a), m))
}

/// Limb `j` of a number of sixteen chunks: the low half with lanes `W0 W2 W4 W6 W1 W3 W5 W7` (the order in
/// which a product has them at hand), the high half with lanes `W8` to `W15`.
trait Columns<S: AcrossLanes> {
    fn column(&self, s: S, j: usize) -> (S::V, S::V);
}

/// The chunks that the lanes of a low half hold, without the last, `W7`.
const LOW_ORDER: [usize; 7] = [0, 2, 4, 6, 1, 3, 5];

/// A factor with its chunks rotated: `up` by one lane (lane `k` has chunk `k - 1`), and so on.
struct Rotations<S: AcrossLanes> {
    at: Rows<S>,
    up: Rows<S>,
    down: Rows<S>,
    up_2: Rows<S>,
    down_2: Rows<S>,
}

impl<S: AcrossLanes> Rotations<S> {
    #[inline(always)]
    fn new(s: S, a: Rows<S>) -> Self {
        Self {
            at: a,
            up: from_fn(|j| s.arrange::<{ turned(7) }>(a[j])),
            down: from_fn(|j| s.arrange::<{ turned(1) }>(a[j])),
            up_2: from_fn(|j| s.arrange::<{ turned(6) }>(a[j])),
            down_2: from_fn(|j| s.arrange::<{ turned(2) }>(a[j])),
        }
    }
}

struct Product<S: AcrossLanes> {
    a: Rotations<S>,
    b: Rotations<S>,
}

impl<S: AcrossLanes> Columns<S> for Product<S> {
    #[inline(always)]
    fn column(&self, s: S, j: usize) -> (S::V, S::V) {
        let (a, b) = (&self.a, &self.b);
        let (even, odd) = Groups {
            at_0: [column(s, j, &a.at, &b.at), column(s, j + 5, &a.at, &b.at)],
            at_1: [
                both(s, j, &a.at, &b.down, &a.down, &b.at),
                both(s, j + 5, &a.up, &b.at, &a.at, &b.up),
            ],
            at_2: [
                both(s, j, &a.up, &b.down, &a.down, &b.up),
                both(s, j + 5, &a.up, &b.down, &a.down, &b.up),
            ],
            at_3: [
                both(s, j, &a.up, &b.down_2, &a.down_2, &b.up),
                both(s, j + 5, &a.up_2, &b.down, &a.down, &b.up_2),
            ],
            // Either way is in a lane of its own.
            at_4: [column(s, j, &a.up_2, &b.down_2), column(s, j + 5, &a.up_2, &b.down_2)],
        }
        .merge(s);
        split(s, even, odd)
    }
}

struct Square<S: AcrossLanes>(Rotations<S>);

impl<S: AcrossLanes> Columns<S> for Square<S> {
    /// Half of everything off the diagonal is computed, and doubled at the end.
    #[inline(always)]
    fn column(&self, s: S, j: usize) -> (S::V, S::V) {
        let Rotations { at, up, down, up_2, down_2 } = &self.0;
        let high = column_above(s, j + 5, at, at);
        let (even, odd) = Groups {
            at_0: [column_above(s, j, at, at), high],
            at_1: [column(s, j, at, down), column(s, j + 5, up, at)],
            at_2: [column(s, j, up, down), column(s, j + 5, up, down)],
            at_3: [column(s, j, up, down_2), column(s, j + 5, up_2, down)],
            // Each chunk product is in two lanes, with the factors swapped: each lane computes the limb
            // products above the diagonal, one of them also the diagonal.
            at_4: [
                inner_diagonal(s, j, column_above(s, j, up_2, down_2), up_2, down_2),
                inner_diagonal(s, j + 5, column_above(s, j + 5, up_2, down_2), up_2, down_2),
            ],
        }
        .merge(s);
        let even = diagonal(s, j, s.add(even, even), at);
        // That of the high column counts double.
        let odd = diagonal(s, j + 5, odd, at);
        split(s, even, s.add(odd, odd))
    }
}

/// Columns `c` of both ways to have two chunks at a distance.
// No closure: that may not be inlined, and each of its instructions would be a call.
#[inline(always)]
fn both<S: AcrossLanes>(
    s: S,
    c: usize,
    a1: &Rows<S>,
    b1: &Rows<S>,
    a2: &Rows<S>,
    b2: &Rows<S>,
) -> S::V {
    kernel::column(s, column(s, c, a1, b1), c, a2, b2)
}

/// Column `c` of the product of two chunks, in every lane.
#[inline(always)]
fn column<S: AcrossLanes>(s: S, c: usize, a: &Rows<S>, b: &Rows<S>) -> S::V {
    kernel::column(s, s.zero(), c, a, b)
}

/// The terms of it where `a`'s limb is lower than `b`'s.
#[inline(always)]
fn column_above<S: AcrossLanes>(s: S, c: usize, a: &Rows<S>, b: &Rows<S>) -> S::V {
    kernel::column_above(s, s.zero(), c, a, b)
}

/// `sum` and the term of column `c` of `a b` that lies on the diagonal, in the inner lanes alone.
#[inline(always)]
fn inner_diagonal<S: AcrossLanes>(s: S, c: usize, sum: S::V, a: &Rows<S>, b: &Rows<S>) -> S::V {
    let (a, b) = (a[c / 2], b[c / 2]);
    if c.is_multiple_of(2) {
        s.low_lanes::<INNER>(sum, a, b)
    } else {
        s.high_lanes::<INNER>(sum, a, b)
    }
}

/// Columns `j` and `j + 5` of the groups of chunk products, by distance.
///
/// The chunks that the lanes belong to, a high column already to the next; `|` sets off what has gone round
/// the end, and belongs to the lane across:
/// ```text
/// at_0  0 2 4 6 8 10 12 14         1 3 5 7 9 11 13 15
/// at_1  1 3 5 7 9 11 13 | 7        8 | 2 4 6 8 10 12 14
/// at_2  8 | 2 4 6 8 10 12 | 6      9 | 3 5 7 9 11 13 | 7
/// at_3  9 | 3 5 7 9 11 | 5 7       8 10 | 4 6 8 10 12 | 6
/// at_4  8 10 | 4 6 8 10 | 4 6      9 11 | 5 7 9 11 | 5 7
/// ```
struct Groups<S: AcrossLanes> {
    at_0: [S::V; 2],
    at_1: [S::V; 2],
    at_2: [S::V; 2],
    at_3: [S::V; 2],
    at_4: [S::V; 2],
}

impl<S: AcrossLanes> Groups<S> {
    /// The even chunks 0 to 14 and the odd chunks 1 to 15.
    #[inline(always)]
    fn merge(self, s: S) -> (S::V, S::V) {
        let twice = |a: S::V| s.add(a, a);
        let [at_1, at_1_next] = [self.at_1[0], twice(self.at_1[1])];
        let [at_2, at_2_next] = [self.at_2[0], twice(self.at_2[1])];
        let [at_3, at_3_next] = [self.at_3[0], twice(self.at_3[1])];
        let [at_4, at_4_next] = [self.at_4[0], twice(self.at_4[1])];

        let round = s.add_lanes::<0b1000_0001>(at_4, at_2);
        let round = s.add_lanes::<0b0000_0001>(round, at_1_next);
        let round = s.add_lanes::<0b1000_0011>(round, at_3_next);
        let even = s.add_lanes::<0b0111_1110>(self.at_0[0], at_2);
        let even = s.add_lanes::<0b1111_1110>(even, at_1_next);
        let even = s.add_lanes::<0b0111_1100>(even, at_3_next);
        let even = s.add_lanes::<INNER>(even, s.add(round, s.arrange::<ACROSS>(round)));

        let round = s.add_lanes::<0b1000_0000>(at_4_next, at_1);
        let round = s.add_lanes::<0b1000_0001>(round, at_2_next);
        let round = s.add_lanes::<0b1100_0001>(round, at_3);
        let odd = s.add_lanes::<0b0111_1111>(twice(self.at_0[1]), at_1);
        let odd = s.add_lanes::<0b0111_1110>(odd, at_2_next);
        let odd = s.add_lanes::<0b0011_1110>(odd, at_3);
        let odd = s.add_lanes::<INNER>(odd, s.add(round, s.arrange::<ACROSS>(round)));
        (even, odd)
    }
}

/// Even and odd chunks -> low half `W0 W2 W4 W6 W1 W3 W5 W7`, high half `W8` to `W15`.
#[inline(always)]
fn split<S: AcrossLanes>(s: S, even: S::V, odd: S::V) -> (S::V, S::V) {
    let low = s.arrange_into::<0b1111_0000, ACROSS>(even, odd);
    let high = s.arrange::<{ order_of_eight([4, 4, 5, 5, 6, 6, 7, 7]) }>(even);
    (low, s.arrange_into::<0b1010_1010, { order_of_eight([4, 4, 5, 5, 6, 6, 7, 7]) }>(high, odd))
}

/// The reduction, the low half limb by limb, as in `kernel`.
#[inline(always)]
fn reduce_columns<S: AcrossLanes>(s: S, columns: &impl Columns<S>, m: &Modulus) -> Rows<S> {
    // Otherwise the compiler loads all constants before a loop, only to spill them.
    let m = black_box(m);

    // Carries between the chunks, W0 -> W1 -> … -> W7, ahead of those inside them.
    let (row, high) = columns.column(s, 4);
    let carry = s.shift_right::<51>(row);
    let carry = s
        .arrange_into::<0b1111_1110, { order_of_eight([0, 4, 5, 6, 0, 1, 2, 3]) }>(s.zero(), carry);
    let top = s.and(row, s.load(&ROW_4));

    let mut fold = Fold { s, m, carry, low: [s.zero(); 5], high: [s.zero(); 5] };
    // Row 4 of the high half has its ordinary weight, which among the sums high[3] has.
    fold.high[3] = high;
    unrolled!(J in [0 1 2 3] {
        let (row, high) = columns.column(s, J);
        fold.low[J] = s.add(fold.low[J], high);
        let row = s.add(row, fold.carry);
        fold.carry = s.shift_right::<52>(row);
        let row = s.and(row, s.splat(M52));
        fold.seven(J, row);
        fold.add_product(s.arrange::<{ order_of_eight([7; 8]) }>(row), &m.fold[8 * J + 7]);
    });
    // Limb 4 of W7 has the constant 1, so weight 2^-51, that of row 4's lane 7.
    let row = s.add(top, fold.carry);
    fold.low[4] = s.add_lanes::<0b1000_0000>(fold.low[4], row);
    fold.seven(4, row);
    fold.finish()
}

/// The sum `X`, in the shifted layout.
struct Fold<'a, S: AcrossLanes> {
    s: S,
    m: &'a Modulus,
    /// Carry into the next row of the low half.
    carry: S::V,
    /// Low parts: row `j` has row `j`'s weight.
    low: Rows<S>,
    /// High parts: row `j` has the weight of 2^52 times row `j`.
    high: Rows<S>,
}

impl<S: AcrossLanes> Fold<'_, S> {
    /// Adds `w` times a constant, `w` in all lanes.
    #[inline(always)]
    fn add_product(&mut self, w: S::V, constant: &Number) {
        let s = self.s;
        unrolled!(I in [0 1 2 3 4] {
            let f = s.load(&constant.0[I]);
            self.low[I] = s.low(self.low[I], w, f);
            self.high[I] = s.high(self.high[I], w, f);
        });
    }

    /// Folds limb `j` of all chunks but `W7`.
    #[inline(always)]
    fn seven(&mut self, j: usize, row: S::V) {
        unrolled!(LANE in [0 1 2 3 4 5 6] {
            let w = self.s.arrange::<{ order_of_eight([LANE as u32; 8]) }>(row);
            self.add_product(w, &self.m.fold[8 * j + LOW_ORDER[LANE]]);
        });
    }

    /// Makes the low 51 bits zero, drops them, and carries.
    #[inline(always)]
    fn finish(mut self) -> Rows<S> {
        let (s, m) = (self.s, self.m);
        let m51 = s.splat(M51);
        let m52 = s.splat(M52);
        let u = s.low(s.zero(), self.low[4], s.load(&m.inverse));
        let u = s.arrange::<{ order_of_eight([7; 8]) }>(s.and(u, m51));
        self.add_product(u, &m.shifted);
        let Self { low, high, .. } = self;

        // high[3] has the weight of row 4, but in lane 7 the ordinary one, not 2^-51. What is above
        // 51 bits of row 4, and twice high[4], goes to row 0 of the next chunk; from lane 7, of
        // weight 2^-51, to chunk 0.
        let row4 = s.add_lanes::<0b0111_1111>(low[4], high[3]);
        let up = s.add(s.shift_right::<51>(row4), s.add(high[4], high[4]));
        let row4 = s.add_lanes::<0b1000_0000>(s.and(row4, m51), high[3]);

        let up = s.arrange::<{ turned(7) }>(up);
        let mut rows = [s.add(low[0], up), low[1], low[2], low[3], row4];
        unrolled!(J in [1 2 3] {
            rows[J] = s.add(rows[J], high[J - 1]);
        });
        unrolled!(J in [0 1 2 3] {
            rows[J + 1] = s.add(rows[J + 1], s.shift_right::<52>(rows[J]));
            rows[J] = s.and(rows[J], m52);
        });
        rows
    }
}
