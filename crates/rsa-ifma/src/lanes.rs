//! The vector operations that the kernel is written in.

use crate::pair::Row;

/// Order of the four lanes of each half after a permutation, as the immediate operand of `vpermq`:
/// lane `i` of the result is lane `order[i]` of the operand.
pub(crate) const fn order(order: [i32; 4]) -> i32 {
    order[0] | order[1] << 2 | order[2] << 4 | order[3] << 6
}

/// Operations on vectors of eight 64-bit lanes: four for `p`, four for `q`.
///
/// A value of an implementing type is the proof that the processor can do them. The masks `K` name
/// lanes of one half (bit `i`: lane `i`) and hold for both; nothing ever crosses the middle.
pub(crate) trait Lanes: Copy {
    /// Eight lanes.
    type V: Copy;
    /// A choice of lanes.
    type M: Copy;

    fn load(self, row: &Row) -> Self::V;
    fn store(self, row: &mut Row, a: Self::V);
    fn zero(self) -> Self::V;
    /// The same value in all lanes.
    fn splat(self, x: u64) -> Self::V;

    fn add(self, a: Self::V, b: Self::V) -> Self::V;
    /// `a + b` in the lanes of `K`, `a` elsewhere.
    fn add_in<const K: u8>(self, a: Self::V, b: Self::V) -> Self::V;
    /// `a + b` in the lanes of `K`, zero elsewhere.
    fn add_only<const K: u8>(self, a: Self::V, b: Self::V) -> Self::V;
    fn and(self, a: Self::V, b: Self::V) -> Self::V;
    fn shift_right<const N: u32>(self, a: Self::V) -> Self::V;
    /// The same in the lanes of `K`, zero elsewhere.
    fn shift_right_only<const K: u8, const N: u32>(self, a: Self::V) -> Self::V;

    /// `sum` plus the low 52 bits of the product of the low 52 bits of `a` and `b`.
    fn low(self, sum: Self::V, a: Self::V, b: Self::V) -> Self::V;
    /// `sum` plus the high 52 bits of the product of the low 52 bits of `a` and `b`.
    fn high(self, sum: Self::V, a: Self::V, b: Self::V) -> Self::V;
    /// [`Self::low`] in the lanes of `K`, `sum` elsewhere.
    fn low_in<const K: u8>(self, sum: Self::V, a: Self::V, b: Self::V) -> Self::V;
    /// [`Self::high`] in the lanes of `K`, `sum` elsewhere.
    fn high_in<const K: u8>(self, sum: Self::V, a: Self::V, b: Self::V) -> Self::V;

    /// The lanes of each half in the given [`order`].
    fn permute<const ORDER: i32>(self, a: Self::V) -> Self::V;
    /// The same in the lanes of `K`, `rest` elsewhere.
    fn permute_into<const K: u8, const ORDER: i32>(self, rest: Self::V, a: Self::V) -> Self::V;

    /// Lane `i` of the result is lane `order[i]` of `a`, or with 8 more, of `b`.
    fn permute_two(self, order: Self::V, a: Self::V, b: Self::V) -> Self::V;

    /// The lanes whose bits are set, those of `q` in the upper half.
    fn mask(self, lanes: &u8) -> Self::M;
    /// `a` in the lanes of `mask`, `rest` elsewhere.
    fn select(self, rest: Self::V, mask: Self::M, a: Self::V) -> Self::V;

    /// All ones in the lanes of `mask`, zeros in the others.
    fn spread(self, mask: Self::M) -> Self::V;
    /// In the lanes of `mask`: the bits of `odd` where `sum` has ones, those of `even` where it has zeros. `sum` in
    /// the other lanes.
    fn choose(self, sum: Self::V, even: Self::V, odd: Self::V, mask: Self::M) -> Self::V;

    /// `a` itself. It is not wanted soon, so that it may wait in memory where registers are scarce.
    #[inline(always)]
    fn park(self, a: Self::V) -> Self::V {
        a
    }
}

/// Order of eight lanes after [`AcrossLanes::arrange`]: lane `i` of the result is lane `order[i]` of the operand.
pub(crate) const fn order_of_eight(order: [u32; 8]) -> u32 {
    let (mut packed, mut i) = (0, 0);
    while i < 8 {
        packed |= order[i] << (3 * i);
        i += 1;
    }
    packed
}

/// Operations for one number in all eight lanes, which cross the middle. The masks `K` name all eight
/// lanes here.
pub(crate) trait AcrossLanes: Lanes {
    /// `a + b` in the lanes of `K`, `a` elsewhere.
    fn add_lanes<const K: u8>(self, a: Self::V, b: Self::V) -> Self::V;
    /// [`Lanes::low`] in the lanes of `K`, `sum` elsewhere.
    fn low_lanes<const K: u8>(self, sum: Self::V, a: Self::V, b: Self::V) -> Self::V;
    /// [`Lanes::high`] in the lanes of `K`, `sum` elsewhere.
    fn high_lanes<const K: u8>(self, sum: Self::V, a: Self::V, b: Self::V) -> Self::V;
    /// The lanes in the given [`order_of_eight`].
    fn arrange<const ORDER: u32>(self, a: Self::V) -> Self::V;
    /// The same in the lanes of `K`, `rest` elsewhere.
    fn arrange_into<const K: u8, const ORDER: u32>(self, rest: Self::V, a: Self::V) -> Self::V;
}
