//! The operations across the middle as AVX-512 instructions, one each, and the check's arithmetic.

use crate::arch::Avx512;
use crate::lanes::AcrossLanes;
use crate::modulo_n::{self, Modulus, Number};
use crate::pair::Row;
use std::arch::x86_64::*;
use std::hint::black_box;

impl Avx512 {
    /// [`modulo_n::power`], compiled for these instructions.
    pub(crate) fn power_modulo_n(
        self,
        x: &Number,
        enter: &Number,
        last: &Number,
        e: u64,
        m: &Modulus,
    ) -> Number {
        #[target_feature(enable = "avx512f,avx512dq,avx512vl,avx512ifma")]
        #[inline(never)]
        fn power_modulo_n(
            s: Avx512,
            x: &Number,
            enter: &Number,
            last: &Number,
            e: u64,
            m: &Modulus,
        ) -> Number {
            // As in `avx512`: the frame is aligned for what the compiler spills.
            black_box(&mut Row([0; 8]));
            modulo_n::power(s, x, enter, last, e, m)
        }
        // SAFETY: `self` proves that the features are there.
        unsafe { power_modulo_n(self, x, enter, last, e, m) }
    }
}

/// One instruction, as in `avx512`.
macro_rules! instruction {
    ($e:expr) => {
        // SAFETY: a value of type `Avx512` exists only where the processor has this instruction.
        unsafe { $e }
    };
}

/// The indices that `vpermq` takes in a register.
const fn indices(order: u32) -> Row {
    let (mut row, mut i) = ([0; 8], 0);
    while i < 8 {
        row[i] = (order >> (3 * i) & 7) as u64;
        i += 1;
    }
    Row(row)
}

impl AcrossLanes for Avx512 {
    #[inline(always)]
    fn add_lanes<const K: u8>(self, a: __m512i, b: __m512i) -> __m512i {
        instruction!(_mm512_mask_add_epi64(a, K, a, b))
    }

    #[inline(always)]
    fn low_lanes<const K: u8>(self, sum: __m512i, a: __m512i, b: __m512i) -> __m512i {
        instruction!(_mm512_mask_madd52lo_epu64(sum, K, a, b))
    }

    #[inline(always)]
    fn high_lanes<const K: u8>(self, sum: __m512i, a: __m512i, b: __m512i) -> __m512i {
        instruction!(_mm512_mask_madd52hi_epu64(sum, K, a, b))
    }

    #[inline(always)]
    fn arrange<const ORDER: u32>(self, a: __m512i) -> __m512i {
        use crate::lanes::Lanes;
        let indices = self.load(const { &indices(ORDER) });
        instruction!(_mm512_permutexvar_epi64(indices, a))
    }

    #[inline(always)]
    fn arrange_into<const K: u8, const ORDER: u32>(self, rest: __m512i, a: __m512i) -> __m512i {
        use crate::lanes::Lanes;
        let indices = self.load(const { &indices(ORDER) });
        instruction!(_mm512_mask_permutexvar_epi64(rest, K, indices, a))
    }
}
