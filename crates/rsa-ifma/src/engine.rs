//! The choice between the two ways to compute, and what a key and a check ask of either.

#[cfg(target_arch = "x86_64")]
use crate::arch::Avx512;
#[cfg(any(test, feature = "portable"))]
use crate::arch::Plain;
#[cfg(any(test, feature = "portable"))]
use crate::kernel;
use crate::moduli::Moduli;
use crate::modulo_n::{Modulus, Number};
use crate::pair::Pair;
#[cfg(any(test, feature = "portable", target_arch = "x86_64"))]
use crate::power::Steps;
use crate::power::{self, Exponents};
use crate::rows::power::{Choice, Table};
use crate::rows::{Constants, Numbers, Products};
#[cfg(any(test, feature = "portable"))]
use crate::rows::{kernel as rows_kernel, power as rows_power};
use crate::stack;

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

    /// Runs `f`, then wipes so many bytes of the stack that it used.
    pub(crate) fn then_wipe<const DEPTH: usize, T>(self, f: impl FnOnce() -> T) -> T {
        match self {
            // Not optimised to use little.
            #[cfg(any(test, feature = "portable"))]
            Self::Plain(_) => stack::then_wipe::<{ 128 * 1024 }, _>(f),
            #[cfg(target_arch = "x86_64")]
            Self::Avx512(_) => stack::then_wipe::<DEPTH, _>(f),
        }
    }

    /// `a b / R` modulo `p` and modulo `q`.
    pub(crate) fn multiply(self, a: &Pair, b: &Pair, m: &Moduli) -> Pair {
        debug_assert!(m.bounds(a) && m.bounds(b));
        let c = match self {
            #[cfg(any(test, feature = "portable"))]
            Self::Plain(s) => s.multiply(a, b, m),
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
            Self::Plain(s) => s.square(a, m),
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
            Self::Avx512(s) => power::power(s, base, one, exponents, m, &mut table),
        };
        debug_assert!(m.bounds(&c));
        c
    }

    /// A public power modulo `n`: [`power`](crate::modulo_n::power).
    pub(crate) fn power_modulo_n(
        self,
        x: &Number,
        enter: &Number,
        last: &Number,
        e: u64,
        m: &Modulus,
    ) -> Number {
        debug_assert!(m.bounds(x) && m.bounds(enter) && m.bounds(last));
        match self {
            #[cfg(any(test, feature = "portable"))]
            Self::Plain(s) => s.power_modulo_n(x, enter, last, e, m),
            #[cfg(target_arch = "x86_64")]
            Self::Avx512(s) => s.power_modulo_n(x, enter, last, e, m),
        }
    }
}

/// On eight numbers at once, in room that the caller wipes.
impl Engine {
    /// `t` = `a b`.
    pub(crate) fn rows_product(self, a: &Numbers, b: &Numbers, t: &mut Products) {
        match self {
            #[cfg(any(test, feature = "portable"))]
            Self::Plain(s) => rows_kernel::product(s, &rows_kernel::load(s, a), b, t),
            #[cfg(target_arch = "x86_64")]
            Self::Avx512(s) => s.rows_product(a, b, t),
        }
    }

    /// `t` = `a a`.
    pub(crate) fn rows_square(self, a: &Numbers, t: &mut Products) {
        match self {
            #[cfg(any(test, feature = "portable"))]
            Self::Plain(s) => rows_kernel::square(s, &rows_kernel::load(s, a), t),
            #[cfg(target_arch = "x86_64")]
            Self::Avx512(s) => s.rows_square(a, t),
        }
    }

    /// `to` = `t / R`.
    pub(crate) fn rows_reduce(self, t: &Products, constants: &Constants, to: &mut Numbers) {
        match self {
            #[cfg(any(test, feature = "portable"))]
            Self::Plain(s) => rows_kernel::store(s, rows_kernel::reduce(s, t, constants), to),
            #[cfg(target_arch = "x86_64")]
            Self::Avx512(s) => s.rows_reduce(t, constants, to),
        }
    }

    /// The chosen entries of the table.
    pub(crate) fn rows_entry(self, table: &Table, choice: &Choice, chosen: &mut Numbers) {
        match self {
            #[cfg(any(test, feature = "portable"))]
            Self::Plain(s) => rows_power::entry(s, table, choice, chosen),
            #[cfg(target_arch = "x86_64")]
            Self::Avx512(s) => s.rows_entry(table, choice, chosen),
        }
    }

    /// `x` = `x`^32 times the chosen entries.
    pub(crate) fn rows_window(
        self,
        x: &mut Numbers,
        table: &Table,
        choice: &Choice,
        constants: &Constants,
        chosen: &mut Numbers,
        t: &mut Products,
    ) {
        match self {
            #[cfg(any(test, feature = "portable"))]
            Self::Plain(s) => rows_power::window(s, x, table, choice, constants, chosen, t),
            #[cfg(target_arch = "x86_64")]
            Self::Avx512(s) => s.rows_window(x, table, choice, constants, chosen, t),
        }
    }
}
