//! The vector operations in ordinary integers: for tests, and for reading.
//!
//! Nothing is inlined, for the kernel is a long sequence of these and would take minutes to compile.
//! Additions are Rust's own, so a column that overflowed its 64 bits would panic in debug builds.

use crate::kernel;
use crate::lanes::{AcrossLanes, Lanes};
use crate::moduli::Moduli;
use crate::modulo_n::{self, Modulus, Number};
use crate::pair::{Pair, Row};
use crate::power::{self, Choice, Steps, Table};
use std::array::from_fn;

const M52: u64 = (1 << 52) - 1;

/// Needs nothing of the processor.
#[derive(Clone, Copy)]
pub(crate) struct Plain;

const fn named<const K: u8>(lane: usize) -> bool {
    K >> (lane % 4) & 1 == 1
}

fn product(a: u64, b: u64) -> u128 {
    u128::from(a & M52) * u128::from(b & M52)
}

impl Steps for Plain {
    fn square(self, a: &Pair, m: &Moduli) -> Pair {
        kernel::square(self, a, m)
    }

    fn multiply(self, a: &Pair, b: &Pair, m: &Moduli) -> Pair {
        kernel::multiply(self, a, b, m)
    }

    fn choose(self, table: &Table, choice: &Choice) -> Pair {
        power::choose(self, table, choice)
    }

    fn windows(self, x: &mut Pair, table: &Table, choices: &[Choice], m: &Moduli) {
        power::windows(self, x, table, choices, m);
    }
}

impl Lanes for Plain {
    type V = [u64; 8];
    type M = [u64; 8];

    #[inline(never)]
    fn load(self, row: &Row) -> Self::V {
        row.0
    }

    #[inline(never)]
    fn store(self, row: &mut Row, a: Self::V) {
        row.0 = a;
    }

    #[inline(never)]
    fn zero(self) -> Self::V {
        [0; 8]
    }

    #[inline(never)]
    fn splat(self, x: u64) -> Self::V {
        [x; 8]
    }

    #[inline(never)]
    fn add(self, a: Self::V, b: Self::V) -> Self::V {
        from_fn(|i| a[i] + b[i])
    }

    #[inline(never)]
    fn add_in<const K: u8>(self, a: Self::V, b: Self::V) -> Self::V {
        from_fn(|i| if named::<K>(i) { a[i] + b[i] } else { a[i] })
    }

    #[inline(never)]
    fn add_only<const K: u8>(self, a: Self::V, b: Self::V) -> Self::V {
        from_fn(|i| if named::<K>(i) { a[i] + b[i] } else { 0 })
    }

    #[inline(never)]
    fn and(self, a: Self::V, b: Self::V) -> Self::V {
        from_fn(|i| a[i] & b[i])
    }

    #[inline(never)]
    fn shift_right<const N: u32>(self, a: Self::V) -> Self::V {
        a.map(|x| x >> N)
    }

    #[inline(never)]
    fn shift_right_only<const K: u8, const N: u32>(self, a: Self::V) -> Self::V {
        from_fn(|i| if named::<K>(i) { a[i] >> N } else { 0 })
    }

    #[inline(never)]
    fn low(self, sum: Self::V, a: Self::V, b: Self::V) -> Self::V {
        from_fn(|i| sum[i] + (product(a[i], b[i]) as u64 & M52))
    }

    #[inline(never)]
    fn high(self, sum: Self::V, a: Self::V, b: Self::V) -> Self::V {
        from_fn(|i| sum[i] + (product(a[i], b[i]) >> 52) as u64)
    }

    #[inline(never)]
    fn low_in<const K: u8>(self, sum: Self::V, a: Self::V, b: Self::V) -> Self::V {
        let all = self.low(sum, a, b);
        from_fn(|i| if named::<K>(i) { all[i] } else { sum[i] })
    }

    #[inline(never)]
    fn high_in<const K: u8>(self, sum: Self::V, a: Self::V, b: Self::V) -> Self::V {
        let all = self.high(sum, a, b);
        from_fn(|i| if named::<K>(i) { all[i] } else { sum[i] })
    }

    #[inline(never)]
    fn permute<const ORDER: i32>(self, a: Self::V) -> Self::V {
        from_fn(|i| a[i / 4 * 4 + (ORDER >> (2 * (i % 4)) & 3) as usize])
    }

    #[inline(never)]
    fn permute_into<const K: u8, const ORDER: i32>(self, rest: Self::V, a: Self::V) -> Self::V {
        let all = self.permute::<ORDER>(a);
        from_fn(|i| if named::<K>(i) { all[i] } else { rest[i] })
    }

    #[inline(never)]
    fn permute_two(self, order: Self::V, a: Self::V, b: Self::V) -> Self::V {
        order.map(|i| if i < 8 { a[i as usize] } else { b[i as usize - 8] })
    }

    fn mask(self, lanes: &u8) -> Self::V {
        from_fn(|i| (u64::from(*lanes) >> i & 1).wrapping_neg())
    }

    #[inline(never)]
    fn select(self, rest: Self::V, mask: Self::V, a: Self::V) -> Self::V {
        let mask = std::hint::black_box(mask);
        from_fn(|i| rest[i] ^ ((rest[i] ^ a[i]) & mask[i]))
    }

    #[inline(never)]
    fn spread(self, mask: Self::V) -> Self::V {
        std::hint::black_box(mask)
    }

    #[inline(never)]
    fn choose(self, sum: Self::V, even: Self::V, odd: Self::V, mask: Self::V) -> Self::V {
        let chosen = from_fn(|i| (sum[i] & odd[i]) | (!sum[i] & even[i]));
        self.select(sum, mask, chosen)
    }
}

impl Plain {
    /// [`modulo_n::power`].
    // Not inlined: its frame is large, and those of the instructions would lie below it.
    #[inline(never)]
    pub(crate) fn power_modulo_n(
        self,
        x: &Number,
        enter: &Number,
        last: &Number,
        e: u64,
        m: &Modulus,
    ) -> Number {
        modulo_n::power(self, x, enter, last, e, m)
    }
}

const fn has<const K: u8>(lane: usize) -> bool {
    K >> lane & 1 == 1
}

impl AcrossLanes for Plain {
    #[inline(never)]
    fn add_lanes<const K: u8>(self, a: Self::V, b: Self::V) -> Self::V {
        from_fn(|i| if has::<K>(i) { a[i] + b[i] } else { a[i] })
    }

    #[inline(never)]
    fn low_lanes<const K: u8>(self, sum: Self::V, a: Self::V, b: Self::V) -> Self::V {
        let all = self.low(sum, a, b);
        from_fn(|i| if has::<K>(i) { all[i] } else { sum[i] })
    }

    #[inline(never)]
    fn high_lanes<const K: u8>(self, sum: Self::V, a: Self::V, b: Self::V) -> Self::V {
        let all = self.high(sum, a, b);
        from_fn(|i| if has::<K>(i) { all[i] } else { sum[i] })
    }

    #[inline(never)]
    fn arrange<const ORDER: u32>(self, a: Self::V) -> Self::V {
        from_fn(|i| a[(ORDER >> (3 * i) & 7) as usize])
    }

    #[inline(never)]
    fn arrange_into<const K: u8, const ORDER: u32>(self, rest: Self::V, a: Self::V) -> Self::V {
        let all = self.arrange::<ORDER>(a);
        from_fn(|i| if has::<K>(i) { all[i] } else { rest[i] })
    }
}
