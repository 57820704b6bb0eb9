//! Montgomery multiplication and squaring of a pair of numbers, modulo `p` and `q` at once.
//!
//! All numbers are in the layout of [`crate::pair`], and `N` stands for `p` in one half of the
//! lanes, for `q` in the other. `R` = `B`^4 = 2^1036.
//!
//! # Product
//!
//! Rotating the chunks of one factor against those of the other gives all chunk products in three
//! groups: `X_k Y_k`, `X_k Y_(k+1)` with `X_(k+1) Y_k`, and `X_(k-1) Y_(k+1)`. A chunk product has
//! ten columns; 5 to 9 belong to the next chunk, and count double there, for limb 5 has the weight
//! 2^260 = 2 `B`.
//!
//! # Reduction
//!
//! Of the product `T = L + R H`, the low half `L` has 20 limbs `w`. With the constants
//! `f` = 2^51 · (weight of the limb) / `R` modulo `N`, of which the last is just 1,
//!
//! ```text
//! X = Σ over 19 limbs of w f  +  w_last  +  2^51 H,    u = -X / N modulo 2^51,
//! T / R = (X + u N) / 2^51   modulo N.
//! ```
//!
//! There is no serial chain but this one step of 51 bits. `X` is held in the layout shifted down by
//! 51 bits, so that the division is a rotation of row 4's lanes: lane 3 has weight 2^-51 there.
//!
//! # Bounds
//!
//! Taken and left: limbs of rows 0 to 3 below 2^52, of row 4 below 2^51 + 2^9, numbers below
//! 36.4 `N` (below 2^1030). [`crate::moduli::Moduli::bounds`] asserts it around every operation of a
//! debug build, and additions that overflow panic there.
//!
//! * Factors fit the multiplier, which takes 52 bits: limbs as above; the limbs `w` of rows 0 to 3
//!   are masked to 52 bits; those of row 4 are below 2^51 + 2^8 in chunks 0 to 2, and in chunk 3 not
//!   multiplied; constants are below 2^52, `u` below 2^51.
//! * Columns of `T`: column `j` of a chunk product has `2 j + 1` terms below 2^52, column `j + 5`
//!   has `9 - 2 j`. Of chunk `W_k`, `n` products (at most 4) give the former, `n'` the latter,
//!   doubled: `n (2 j + 1) + 2 n' (9 - 2 j)` terms, at most 75 (`k` = 4, `j` = 0), less than 2^59.
//! * Carries of `L` from row 4 to the next chunk are below 2^8, and those along the limbs too. They
//!   leave row 4 of `W_0` to `W_2` below 2^51 + 2^8 and row 4 of `W_3`, which has no mask, below 2^60.
//! * Sums: 20 terms below 2^52, a column of `H` and, in row 4, one of row 3's: below 2^61.
//! * Value: `w f` is below 2^52 `N` for 16 limbs, below (2^51 + 2^8) `N` for 3, `u N` below
//!   2^51 `N`, and `H` is at most `T / R`, so below `36.4^2 N^2 / 2^1036 < 0.33 N`. Together the
//!   result is below `(32 + 3 + 1 + 0.33) N` and a rest below 2^-40 `N`, less than 36.4 `N`. Being
//!   below 2^1030, it has row 4 of chunk 3 below 2^45, so the last carry ends there.
//!   (`reduce` takes numbers of 2048 bits, whose `H` is below 2^1012.)
//! * The division is exact: `u` makes the 51 low bits of `X + u N` zero, and these are all that lane 3
//!   of row 4 has below its carry.

use crate::lanes::{Lanes, order};
use crate::moduli::Moduli;
use crate::pair::{Pair, Row};
use std::array::from_fn;
use std::hint::black_box;

const M51: u64 = (1 << 51) - 1;
const M52: u64 = (1 << 52) - 1;

/// Lane `i` gets chunk `i - 1`.
const UP: i32 = order([3, 0, 1, 2]);
/// Lane `i` gets chunk `i + 1`.
const DOWN: i32 = order([1, 2, 3, 0]);
/// Lane `i` gets chunk `i + 2`.
const ACROSS: i32 = order([2, 3, 0, 1]);

/// The body once for each number. The compiler may leave a `for` loop as it is, which would keep the
/// rows in memory and branch on the row.
macro_rules! unrolled {
    ($i:ident in [$($n:literal)*] $body:block) => {
        $({
            let $i: usize = $n;
            $body
        })*
    };
}

/// Constants in memory.
#[repr(C)]
pub(crate) struct Constants {
    /// The low half of a product, of its even (0 to 3) and odd chunks (8 to 11).
    low: Row,
    /// The high half.
    high: Row,
    /// Row 4 of the low half without its carries; chunk 3 has none.
    top: Row,
    /// The same for all lanes.
    pub(crate) words: [u64; 2],
}

#[cfg(test)]
impl Constants {
    /// As they lie in memory.
    pub(crate) fn flat(&self) -> Vec<u64> {
        [self.low.0, self.high.0, self.top.0].concat().into_iter().chain(self.words).collect()
    }
}

pub(crate) static CONSTANTS: Constants = Constants {
    low: Row([0, 8, 1, 9, 4, 12, 5, 13]),
    high: Row([2, 10, 3, 11, 6, 14, 7, 15]),
    top: Row([M51, M51, M51, u64::MAX, M51, M51, M51, u64::MAX]),
    words: [M51, M52],
};

/// Rows of a pair in registers.
pub(crate) type Rows<S> = [<S as Lanes>::V; 5];

#[inline(always)]
pub(crate) fn load<S: Lanes>(s: S, a: &Pair) -> Rows<S> {
    from_fn(|j| s.load(&a.0[j]))
}

#[inline(always)]
pub(crate) fn store<S: Lanes>(s: S, a: Rows<S>) -> Pair {
    let mut pair = Pair::ZERO;
    for j in 0..5 {
        s.store(&mut pair.0[j], a[j]);
    }
    pair
}

/// `a b / R`.
#[inline(always)]
pub(crate) fn multiply<S: Lanes>(s: S, a: &Pair, b: &Pair, m: &Moduli) -> Pair {
    store(s, multiply_rows(s, load(s, a), load(s, b), m))
}

/// `a a / R`.
#[inline(always)]
pub(crate) fn square<S: Lanes>(s: S, a: &Pair, m: &Moduli) -> Pair {
    store(s, square_rows(s, load(s, a), m))
}

/// `(low + R high) / R`.
#[inline(always)]
pub(crate) fn reduce<S: Lanes>(s: S, low: &Pair, high: &Pair, m: &Moduli) -> Pair {
    let wide = Wide { low: load(s, low), high: load(s, high) };
    store(s, reduce_columns(s, &wide, m))
}

#[inline(always)]
pub(crate) fn multiply_rows<S: Lanes>(s: S, a: Rows<S>, b: Rows<S>, m: &Moduli) -> Rows<S> {
    let b = Rotations::parked(s, b);
    reduce_columns(s, &Product { a: Rotations::new(s, a), b }, m)
}

#[inline(always)]
pub(crate) fn square_rows<S: Lanes>(s: S, a: Rows<S>, m: &Moduli) -> Rows<S> {
    reduce_columns(s, &Square(Rotations::new(s, a)), m)
}

/// Limb `j` of a number of eight chunks: low half `W0 W1 W2 W3`, high half `W4 W5 W6 W7`.
trait Columns<S: Lanes> {
    fn column(&self, s: S, j: usize) -> (S::V, S::V);
}

/// A plain number of 2072 bits.
struct Wide<S: Lanes> {
    low: Rows<S>,
    high: Rows<S>,
}

impl<S: Lanes> Columns<S> for Wide<S> {
    #[inline(always)]
    fn column(&self, _: S, j: usize) -> (S::V, S::V) {
        (self.low[j], self.high[j])
    }
}

/// A factor with its chunks rotated.
struct Rotations<S: Lanes> {
    at: Rows<S>,
    up: Rows<S>,
    down: Rows<S>,
}

impl<S: Lanes> Rotations<S> {
    #[inline(always)]
    fn new(s: S, a: Rows<S>) -> Self {
        Self {
            at: a,
            up: from_fn(|j| s.permute::<UP>(a[j])),
            down: from_fn(|j| s.permute::<DOWN>(a[j])),
        }
    }

    /// Two factors with their rotations are more than there are registers.
    #[inline(always)]
    fn parked(s: S, a: Rows<S>) -> Self {
        Self {
            at: from_fn(|j| s.park(a[j])),
            up: from_fn(|j| s.park(s.permute::<UP>(a[j]))),
            down: from_fn(|j| s.park(s.permute::<DOWN>(a[j]))),
        }
    }
}

struct Product<S: Lanes> {
    a: Rotations<S>,
    b: Rotations<S>,
}

// The chunks that the lanes of the three groups belong to; the high columns (`j + 5`) already to the next:
//
//     r0_low 0 2 4 6    r1_low  1 3 5 3    r2_low  4 2 4 2
//     r0_high 1 3 5 7   r1_high 4 2 4 6    r2_high 5 3 5 3
//
// Put together they are the even chunks 0 2 4 6 and the odd chunks 1 3 5 7. Where one sum is only added
// to another, the other starts with it.

impl<S: Lanes> Columns<S> for Product<S> {
    #[inline(always)]
    fn column(&self, s: S, j: usize) -> (S::V, S::V) {
        let (a, b) = (&self.a, &self.b);
        // Sums of their own where there would be more than ten terms in a row, each waiting for the last.
        let r1_high = column(s, s.zero(), j + 5, &a.up, &b.at);
        let r1_high = s.add(r1_high, column(s, s.zero(), j + 5, &a.at, &b.up));
        let (start_r2, start_r0) = doubled_high(s, r1_high);
        let r2_low = column(s, start_r2, j, &a.up, &b.down);
        let r0_low = column(s, start_r0, j, &a.at, &b.at);
        let even = s.add(r0_low, inner(s, r2_low));

        let r2_high = column(s, s.zero(), j + 5, &a.up, &b.down);
        let r0_high = column(s, s.zero(), j + 5, &a.at, &b.at);
        let r0_high = s.add(r0_high, inner(s, r2_high));
        let r1_low = column(s, s.zero(), j, &a.at, &b.down);
        let r1_low = s.add(r1_low, column(s, s.zero(), j, &a.down, &b.at));
        let odd = s.add(s.add(r0_high, r0_high), moved_low(s, r1_low));
        split(s, even, odd)
    }
}

struct Square<S: Lanes>(Rotations<S>);

impl<S: Lanes> Columns<S> for Square<S> {
    /// Half of everything off the diagonal is computed, and doubled at the end.
    ///
    /// The chunk products X0 X2 and X1 X3 are in two lanes each, with the factors swapped: each lane
    /// computes the limb products above the diagonal, lanes 1 and 2 also the diagonal.
    #[inline(always)]
    fn column(&self, s: S, j: usize) -> (S::V, S::V) {
        let Rotations { at, up, down } = &self.0;
        let (start_r2, start_r0) = doubled_high(s, column(s, s.zero(), j + 5, up, at));
        let r2_low = column_above(s, start_r2, j, up, down);
        let r2_low = diagonal_in_1_2(s, j, r2_low, up, down);
        let r0_low = column_above(s, start_r0, j, at, at);
        let even = s.add(r0_low, inner(s, r2_low));
        let even = diagonal(s, j, s.add(even, even), at);

        let r2_high = column_above(s, s.zero(), j + 5, up, down);
        let r2_high = diagonal_in_1_2(s, j + 5, r2_high, up, down);
        let r0_high = column_above(s, inner(s, r2_high), j + 5, at, at);
        let r0_high = diagonal(s, j + 5, s.add(r0_high, r0_high), at);
        let odd = s.add(r0_high, moved_low(s, column(s, s.zero(), j, at, down)));
        split(s, even, s.add(odd, odd))
    }
}

/// `sum` and column `c` of the product of two chunks, in every lane.
#[inline(always)]
pub(crate) fn column<S: Lanes>(s: S, sum: S::V, c: usize, a: &Rows<S>, b: &Rows<S>) -> S::V {
    column_where(s, sum, c, a, b, |_, _| true)
}

/// The same with the terms where `a`'s limb is lower than `b`'s.
#[inline(always)]
pub(crate) fn column_above<S: Lanes>(s: S, sum: S::V, c: usize, a: &Rows<S>, b: &Rows<S>) -> S::V {
    column_where(s, sum, c, a, b, |i, j| i < j)
}

#[inline(always)]
fn column_where<S: Lanes>(
    s: S,
    mut sum: S::V,
    c: usize,
    a: &Rows<S>,
    b: &Rows<S>,
    wanted: impl Fn(usize, usize) -> bool,
) -> S::V {
    unrolled!(i in [0 1 2 3 4] {
        unrolled!(j in [0 1 2 3 4] {
            if i + j == c && wanted(i, j) {
                sum = s.low(sum, a[i], b[j]);
            }
            if i + j + 1 == c && wanted(i, j) {
                sum = s.high(sum, a[i], b[j]);
            }
        });
    });
    sum
}

/// `sum` and the term of column `c` of `a a` that lies on the diagonal: each has one.
#[inline(always)]
pub(crate) fn diagonal<S: Lanes>(s: S, c: usize, sum: S::V, a: &Rows<S>) -> S::V {
    let limb = a[c / 2];
    if c.is_multiple_of(2) { s.low(sum, limb, limb) } else { s.high(sum, limb, limb) }
}

/// The same of `a b`, in lanes 1 and 2 alone.
#[inline(always)]
fn diagonal_in_1_2<S: Lanes>(s: S, c: usize, sum: S::V, a: &Rows<S>, b: &Rows<S>) -> S::V {
    let (a, b) = (a[c / 2], b[c / 2]);
    if c.is_multiple_of(2) { s.low_in::<0b0110>(sum, a, b) } else { s.high_in::<0b0110>(sum, a, b) }
}

/// Twice `r1_high`: lane 0's 4, which belongs where `r2_low`'s is, and the rest, at home in `r0_low`.
#[inline(always)]
fn doubled_high<S: Lanes>(s: S, r1_high: S::V) -> (S::V, S::V) {
    (s.add_only::<0b0001>(r1_high, r1_high), s.add_only::<0b1110>(r1_high, r1_high))
}

/// `r2` with lane 0's added to lane 2, and lane 3's to lane 1.
#[inline(always)]
fn inner<S: Lanes>(s: S, r2: S::V) -> S::V {
    s.add_only::<0b0110>(r2, s.permute::<ACROSS>(r2))
}

/// `r1_low` with lane 3's 3 added to lane 1.
#[inline(always)]
fn moved_low<S: Lanes>(s: S, r1_low: S::V) -> S::V {
    let last = s.permute_into::<0b0010, { order([0, 3, 0, 0]) }>(s.zero(), r1_low);
    s.add_only::<0b0111>(r1_low, last)
}

/// Even and odd chunks -> low half, high half.
#[inline(always)]
fn split<S: Lanes>(s: S, even: S::V, odd: S::V) -> (S::V, S::V) {
    let [low, high] = [&CONSTANTS.low, &CONSTANTS.high].map(|order| s.load(order));
    (s.permute_two(low, even, odd), s.permute_two(high, even, odd))
}

/// The reduction. All columns first, for the factors' rotations need many registers; the folding of
/// the first limbs fills the time that the carries of the others take.
#[inline(always)]
fn reduce_columns<S: Lanes>(s: S, columns: &impl Columns<S>, m: &Moduli) -> Rows<S> {
    // Otherwise the compiler loads all constants before a loop, only to spill them.
    let m = black_box(m);

    // Carries between the chunks, W0 -> W1 -> W2 -> W3, ahead of those inside them.
    let (row, high) = columns.column(s, 4);
    let mut highs = [s.park(high); 5];
    let mut carry = s.permute::<UP>(s.shift_right_only::<0b0111, 51>(row));
    let top = s.and(row, s.load(&CONSTANTS.top));

    let mut rows = [top; 5];
    unrolled!(j in [0 1 2 3] {
        let (row, high) = columns.column(s, j);
        highs[j] = s.park(high);
        let row = s.add(row, carry);
        carry = s.shift_right::<52>(row);
        rows[j] = s.and(row, s.splat(M52));
    });
    rows[4] = s.add(top, carry);

    let mut fold = Fold { s, m, low: [s.zero(); 5], high: [s.zero(); 5] };
    fold.limb(0, rows[0]);
    fold.limb(1, rows[1]);
    fold.limb(2, rows[2]);
    fold.halves(highs);
    fold.top(rows[4]);
    fold.limb(3, rows[3]);
    fold.finish()
}

/// The sum `X`, in the shifted layout.
struct Fold<'a, S: Lanes> {
    s: S,
    m: &'a Moduli,
    /// Low parts: row `j` has row `j`'s weight.
    low: Rows<S>,
    /// High parts: row `j` has the weight of 2^52 times row `j`.
    high: Rows<S>,
}

impl<S: Lanes> Fold<'_, S> {
    /// Adds `w` times a constant, `w` in all lanes of a half.
    #[inline(always)]
    fn add_product(&mut self, w: S::V, constant: &Pair) {
        let s = self.s;
        unrolled!(i in [0 1 2 3 4] {
            let f = s.load(&constant.0[i]);
            self.low[i] = s.low(self.low[i], w, f);
            self.high[i] = s.high(self.high[i], w, f);
        });
    }

    /// Folds limb `j` of the chunks 0 to 2.
    #[inline(always)]
    fn three(&mut self, j: usize, row: S::V) {
        let (s, m) = (self.s, self.m);
        self.add_product(s.permute::<{ order([0, 0, 0, 0]) }>(row), &m.fold[4 * j]);
        self.add_product(s.permute::<{ order([1, 1, 1, 1]) }>(row), &m.fold[4 * j + 1]);
        self.add_product(s.permute::<{ order([2, 2, 2, 2]) }>(row), &m.fold[4 * j + 2]);
    }

    /// Folds limb `j` (0 to 3) of all chunks.
    #[inline(always)]
    fn limb(&mut self, j: usize, row: S::V) {
        self.three(j, row);
        let w = self.s.permute::<{ order([3, 3, 3, 3]) }>(row);
        self.add_product(w, &self.m.fold[4 * j + 3]);
    }

    /// Adds the product's high half.
    #[inline(always)]
    fn halves(&mut self, high: Rows<S>) {
        let s = self.s;
        unrolled!(j in [0 1 2 3] {
            self.low[j] = s.add(self.low[j], high[j]);
        });
        // Row 4 has its ordinary weight, which among the sums high[3] has.
        self.high[3] = s.add(self.high[3], high[4]);
    }

    /// Folds limb 4: that of chunk 3 has the constant 1, so weight 2^-51, that of row 4's lane 3.
    #[inline(always)]
    fn top(&mut self, row: S::V) {
        self.low[4] = self.s.add_in::<0b1000>(self.low[4], row);
        self.three(4, row);
    }

    /// Makes the low 51 bits zero, drops them, and carries.
    #[inline(always)]
    fn finish(mut self) -> Rows<S> {
        let (s, m) = (self.s, self.m);
        let m51 = s.splat(M51);
        let m52 = s.splat(M52);
        let u = s.low(s.zero(), self.low[4], s.load(&m.inverse));
        let u = s.permute::<{ order([3, 3, 3, 3]) }>(s.and(u, m51));
        self.add_product(u, &m.shifted);
        let Self { low, high, .. } = self;

        // high[3] has the weight of row 4, but in lane 3 the ordinary one, not 2^-51. What is above
        // 51 bits of row 4, and twice high[4], goes to row 0 of the next chunk; from lane 3, of
        // weight 2^-51, to chunk 0.
        let row4 = s.add_in::<0b0111>(low[4], high[3]);
        let up = s.add(s.shift_right::<51>(row4), s.add(high[4], high[4]));
        let row4 = s.add_in::<0b1000>(s.and(row4, m51), high[3]);

        let mut rows = [s.add(low[0], s.permute::<UP>(up)), low[1], low[2], low[3], row4];
        unrolled!(j in [1 2 3] {
            rows[j] = s.add(rows[j], high[j - 1]);
        });
        unrolled!(j in [0 1 2 3] {
            rows[j + 1] = s.add(rows[j + 1], s.shift_right::<52>(rows[j]));
            rows[j] = s.and(rows[j], m52);
        });
        rows
    }
}
