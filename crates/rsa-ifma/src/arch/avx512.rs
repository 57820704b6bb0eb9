//! AVX-512: whether it is there, the exponentiation's steps as assembly ([`scheduled`]), and the
//! vector operations one by one, for what is too seldom to be worth assembly.

use crate::arch::scheduled;
use crate::kernel;
use crate::lanes::Lanes;
use crate::moduli::Moduli;
use crate::pair::{Pair, Row};
use crate::power::{self, Choice, Steps, Table};
use std::arch::asm;
use std::arch::x86_64::*;
use std::hint::black_box;

/// The proof that AVX-512F, DQ, VL and IFMA are there: made by [`Avx512::detect`] alone.
#[derive(Clone, Copy)]
pub(crate) struct Avx512(());

impl Avx512 {
    pub(crate) fn detect() -> Option<Self> {
        // Darwin has been seen to lose the mask registers of a thread that it interrupts, and the choice
        // of a secret table entry hangs on them: wrong signatures, if not worse. AWS-LC leaves AVX-512
        // alone there for the same reason.
        if cfg!(target_os = "macos") {
            return None;
        }
        // The macro also asks whether the system saves the registers (XCR0).
        let there = is_x86_feature_detected!("avx512f")
            && is_x86_feature_detected!("avx512dq")
            && is_x86_feature_detected!("avx512vl")
            && is_x86_feature_detected!("avx512ifma");
        // For tests under an emulator of the instructions, which `cpuid` does not know of.
        #[cfg(test)]
        let there = there || std::env::var_os("RSA_IFMA_ASSUME_AVX512").is_some();
        there.then_some(Self(()))
    }
}

/// Functions compiled for these instructions, everything inlined into them.
macro_rules! entry_points {
    ($(fn $name:ident($($arg:ident: $type:ty),*) = $body:path;)*) => {
        impl Avx512 {
            $(pub(crate) fn $name(self, $($arg: $type),*) -> Pair {
                #[target_feature(enable = "avx512f,avx512dq,avx512vl,avx512ifma")]
                #[inline(never)]
                fn $name(s: Avx512, $($arg: $type),*) -> Pair {
                    // With an aligned local the compiler aligns the frame, so that no vector that it
                    // spills crosses a cache line.
                    black_box(&mut Row([0; 8]));
                    $body(s, $($arg),*)
                }
                // SAFETY: `self` proves that the features are there.
                unsafe { $name(self, $($arg),*) }
            })*
        }
    };
}

entry_points! {
    fn reduce(low: &Pair, high: &Pair, m: &Moduli) = kernel::reduce;
    fn choose(table: &Table, choice: &Choice) = power::choose;
}

impl Steps for Avx512 {
    fn square(self, a: &Pair, m: &Moduli) -> Pair {
        let mut x = *a;
        // SAFETY: `self` proves that the features are there.
        unsafe { scheduled::square(&mut x, m) };
        x
    }

    fn multiply(self, a: &Pair, b: &Pair, m: &Moduli) -> Pair {
        let mut x = *a;
        // SAFETY: as above.
        unsafe { scheduled::multiply(&mut x, b, m) };
        x
    }

    fn choose(self, table: &Table, choice: &Choice) -> Pair {
        self.choose(table, choice)
    }

    fn windows(self, x: &mut Pair, table: &Table, choices: &[Choice], m: &Moduli) {
        // SAFETY: as above.
        unsafe { scheduled::windows(x, table, choices, m) };
    }
}

/// One instruction. The operand of each is `self`'s own promise: see [`Avx512`].
macro_rules! instruction {
    ($e:expr) => {
        // SAFETY: a value of type `Avx512` exists only where the processor has this instruction.
        unsafe { $e }
    };
}

/// A mask for one half, in both.
const fn both(k: u8) -> __mmask8 {
    k | k << 4
}

// The compiler merges permutations with masks into `vpermt2q`, which keeps a multiplier busy on
// Zen 4 where `vpermq` does not; assembly text it leaves alone.
#[target_feature(enable = "avx512f,avx512dq")]
#[inline]
fn vpermq<const ORDER: i32>(a: __m512i) -> __m512i {
    let r;
    // SAFETY: reads and writes registers only.
    unsafe {
        asm!("vpermq {0}, {1}, {2}", out(zmm_reg) r, in(zmm_reg) a, const ORDER,
            options(pure, nomem, nostack, preserves_flags));
    }
    r
}

#[target_feature(enable = "avx512f,avx512dq")]
#[inline]
fn vpermq_into<const ORDER: i32>(rest: __m512i, k: __mmask8, a: __m512i) -> __m512i {
    let mut r = rest;
    // SAFETY: reads and writes registers only.
    unsafe {
        asm!("vpermq {0}{{{3}}}, {1}, {2}", inout(zmm_reg) r, in(zmm_reg) a, const ORDER, in(kreg) k,
            options(pure, nomem, nostack, preserves_flags));
    }
    r
}

impl Lanes for Avx512 {
    type V = __m512i;
    type M = __mmask8;

    #[inline(always)]
    fn load(self, row: &Row) -> __m512i {
        // SAFETY: a `Row` is 64 bytes at an address that 64 divides.
        instruction!(_mm512_load_si512(row.0.as_ptr().cast()))
    }

    #[inline(always)]
    fn store(self, row: &mut Row, a: __m512i) {
        // SAFETY: as in `load`.
        instruction!(_mm512_store_si512(row.0.as_mut_ptr().cast(), a))
    }

    #[inline(always)]
    fn zero(self) -> __m512i {
        instruction!(_mm512_setzero_si512())
    }

    #[inline(always)]
    fn splat(self, x: u64) -> __m512i {
        instruction!(_mm512_set1_epi64(x.cast_signed()))
    }

    #[inline(always)]
    fn add(self, a: __m512i, b: __m512i) -> __m512i {
        instruction!(_mm512_add_epi64(a, b))
    }

    #[inline(always)]
    fn add_in<const K: u8>(self, a: __m512i, b: __m512i) -> __m512i {
        instruction!(_mm512_mask_add_epi64(a, both(K), a, b))
    }

    #[inline(always)]
    fn add_only<const K: u8>(self, a: __m512i, b: __m512i) -> __m512i {
        instruction!(_mm512_maskz_add_epi64(both(K), a, b))
    }

    #[inline(always)]
    fn and(self, a: __m512i, b: __m512i) -> __m512i {
        instruction!(_mm512_and_si512(a, b))
    }

    #[inline(always)]
    fn shift_right<const N: u32>(self, a: __m512i) -> __m512i {
        instruction!(_mm512_srli_epi64::<N>(a))
    }

    #[inline(always)]
    fn shift_right_only<const K: u8, const N: u32>(self, a: __m512i) -> __m512i {
        instruction!(_mm512_maskz_srli_epi64::<N>(both(K), a))
    }

    #[inline(always)]
    fn low(self, sum: __m512i, a: __m512i, b: __m512i) -> __m512i {
        instruction!(_mm512_madd52lo_epu64(sum, a, b))
    }

    #[inline(always)]
    fn high(self, sum: __m512i, a: __m512i, b: __m512i) -> __m512i {
        instruction!(_mm512_madd52hi_epu64(sum, a, b))
    }

    #[inline(always)]
    fn low_in<const K: u8>(self, sum: __m512i, a: __m512i, b: __m512i) -> __m512i {
        instruction!(_mm512_mask_madd52lo_epu64(sum, both(K), a, b))
    }

    #[inline(always)]
    fn high_in<const K: u8>(self, sum: __m512i, a: __m512i, b: __m512i) -> __m512i {
        instruction!(_mm512_mask_madd52hi_epu64(sum, both(K), a, b))
    }

    #[inline(always)]
    fn permute<const ORDER: i32>(self, a: __m512i) -> __m512i {
        instruction!(vpermq::<ORDER>(a))
    }

    #[inline(always)]
    fn permute_into<const K: u8, const ORDER: i32>(self, rest: __m512i, a: __m512i) -> __m512i {
        instruction!(vpermq_into::<ORDER>(rest, both(K), a))
    }

    #[inline(always)]
    fn permute_two(self, order: __m512i, a: __m512i, b: __m512i) -> __m512i {
        instruction!(_mm512_permutex2var_epi64(a, order, b))
    }

    #[inline(always)]
    fn mask(self, lanes: &u8) -> __mmask8 {
        *lanes
    }

    #[inline(always)]
    fn select(self, rest: __m512i, mask: __mmask8, a: __m512i) -> __m512i {
        instruction!(_mm512_mask_mov_epi64(rest, mask, a))
    }

    #[inline(always)]
    fn spread(self, mask: __mmask8) -> __m512i {
        instruction!(_mm512_movm_epi64(mask))
    }

    #[inline(always)]
    fn choose(self, sum: __m512i, even: __m512i, odd: __m512i, mask: __mmask8) -> __m512i {
        // Of the bits of sum, even and odd: sum ? odd : even.
        instruction!(_mm512_mask_ternarylogic_epi64::<0b1010_1100>(sum, mask, even, odd))
    }
}
