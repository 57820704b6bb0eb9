//! The vector operations that the kernel is written in, and the two ways to carry them out.
//!
//! [`plain`] does them lane by lane in ordinary integers, anywhere; `avx512` maps each to one
//! instruction. Both run the very same formulas, so what the plain lanes prove holds for both. The plain
//! lanes are for tests and tools, behind the feature `portable`.

#[cfg(any(test, feature = "portable"))]
use crate::kernel;
use crate::moduli::Moduli;
use crate::pair::{Pair, Row};
use crate::power::{self, Exponents};

#[cfg(target_arch = "x86_64")]
mod avx512;
#[cfg(any(test, feature = "portable"))]
mod plain;

#[cfg(target_arch = "x86_64")]
use avx512::Avx512;
#[cfg(any(test, feature = "portable"))]
pub(crate) use plain::Plain;

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

    fn load(self, row: &Row) -> Self::V;
    fn store(self, row: &mut Row, a: Self::V);
    fn zero(self) -> Self::V;
    /// The same value in all lanes.
    fn splat(self, x: u64) -> Self::V;
    /// One value in the lanes of `p`, another in those of `q`.
    fn halves(self, p: u64, q: u64) -> Self::V;

    fn add(self, a: Self::V, b: Self::V) -> Self::V;
    /// `a + b` in the lanes of `K`, `a` elsewhere.
    fn add_in<const K: u8>(self, a: Self::V, b: Self::V) -> Self::V;
    /// `a + b` in the lanes of `K`, zero elsewhere.
    fn add_only<const K: u8>(self, a: Self::V, b: Self::V) -> Self::V;
    fn and(self, a: Self::V, b: Self::V) -> Self::V;
    /// `a & b` in the lanes of `K`, `a` elsewhere.
    fn and_in<const K: u8>(self, a: Self::V, b: Self::V) -> Self::V;
    fn shift_right<const N: u32>(self, a: Self::V) -> Self::V;

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

    /// `a` in the lanes where `x` equals `y`, `rest` elsewhere.
    fn select_equal(self, rest: Self::V, x: Self::V, y: Self::V, a: Self::V) -> Self::V;
}

/// How a key computes: chosen once, when it is made.
#[derive(Clone, Copy)]
pub(crate) enum Engine {
    #[cfg(any(test, feature = "portable"))]
    Plain(Plain),
    #[cfg(target_arch = "x86_64")]
    Avx512(Avx512),
}

impl Engine {
    /// Ordinary integers: slow, works anywhere.
    #[cfg(any(test, feature = "portable"))]
    pub(crate) fn plain() -> Self {
        Self::Plain(Plain)
    }

    /// AVX-512, if this processor and this operating system have what it takes.
    pub(crate) fn fast() -> Option<Self> {
        #[cfg(target_arch = "x86_64")]
        return Avx512::detect().map(Self::Avx512);
        #[cfg(not(target_arch = "x86_64"))]
        None
    }

    /// `a b / R` modulo `p` and modulo `q`.
    pub(crate) fn multiply(self, a: &Pair, b: &Pair, m: &Moduli) -> Pair {
        debug_assert!(m.bounds(a) && m.bounds(b));
        let c = match self {
            #[cfg(any(test, feature = "portable"))]
            Self::Plain(s) => kernel::multiply(s, a, b, m),
            #[cfg(target_arch = "x86_64")]
            Self::Avx512(s) => s.multiply(a, b, m),
        };
        debug_assert!(m.bounds(&c));
        c
    }

    /// `a a / R` modulo `p` and modulo `q`.
    pub(crate) fn square(self, a: &Pair, m: &Moduli) -> Pair {
        debug_assert!(m.bounds(a));
        let c = match self {
            #[cfg(any(test, feature = "portable"))]
            Self::Plain(s) => kernel::square(s, a, m),
            #[cfg(target_arch = "x86_64")]
            Self::Avx512(s) => s.square(a, m),
        };
        debug_assert!(m.bounds(&c));
        c
    }

    /// `(low + R high) / R` modulo `p` and modulo `q`.
    pub(crate) fn reduce(self, low: &Pair, high: &Pair, m: &Moduli) -> Pair {
        let c = match self {
            #[cfg(any(test, feature = "portable"))]
            Self::Plain(s) => kernel::reduce(s, low, high, m),
            #[cfg(target_arch = "x86_64")]
            Self::Avx512(s) => s.reduce(low, high, m),
        };
        debug_assert!(m.bounds(&c));
        c
    }

    /// `base` to the power of `exponents`, one for each half; `base`, `one` and the result in
    /// Montgomery form.
    pub(crate) fn power(self, base: &Pair, one: &Pair, exponents: &Exponents, m: &Moduli) -> Pair {
        debug_assert!(m.bounds(base) && m.bounds(one));
        let mut table = power::Table::new();
        let c = match self {
            #[cfg(any(test, feature = "portable"))]
            Self::Plain(s) => power::power(s, base, one, exponents, m, &mut table),
            #[cfg(target_arch = "x86_64")]
            Self::Avx512(s) => s.power(base, one, exponents, m, &mut table),
        };
        debug_assert!(m.bounds(&c));
        c
    }
}
