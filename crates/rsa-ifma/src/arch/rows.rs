//! The kernel of `rows` as AVX-512 instructions, in the order of its formulas: the compiler would change it,
//! and run out of registers.

use crate::arch::Avx512;
use crate::rows::power::{self, Choice, Table};
use crate::rows::{Constants, Numbers, Products};
use std::arch::asm;
use std::ptr::{from_mut, from_ref};

/// Assembly that takes pointers in the registers named. It changes vector and mask registers, what the pointers
/// that may be written through point to, and nothing else.
macro_rules! assembly {
    ($file:literal, $($register:tt = $pointer:expr),*) => {
        asm!(
            include_str!($file),
            $(inout($register) $pointer => _,)*
            out("r10") _, out("r11") _,
            out("k1") _, out("k2") _, out("k3") _, out("k4") _, out("k5") _,
            out("zmm0") _, out("zmm1") _, out("zmm2") _, out("zmm3") _,
            out("zmm4") _, out("zmm5") _, out("zmm6") _, out("zmm7") _,
            out("zmm8") _, out("zmm9") _, out("zmm10") _, out("zmm11") _,
            out("zmm12") _, out("zmm13") _, out("zmm14") _, out("zmm15") _,
            out("zmm16") _, out("zmm17") _, out("zmm18") _, out("zmm19") _,
            out("zmm20") _, out("zmm21") _, out("zmm22") _, out("zmm23") _,
            out("zmm24") _, out("zmm25") _, out("zmm26") _, out("zmm27") _,
            out("zmm28") _, out("zmm29") _, out("zmm30") _, out("zmm31") _,
            options(att_syntax, raw, nostack)
        )
    };
}

/// Each a function of its own, for the processor's instructions and for whoever reads the machine code.
macro_rules! entry_points {
    ($($(#[$doc:meta])* fn $name:ident($($arg:ident: $type:ty),*) = $file:literal, $($register:tt = $pointer:expr),*;)*) => {
        impl Avx512 {
            $($(#[$doc])*
            pub(crate) fn $name(self, $($arg: $type),*) {
                #[target_feature(enable = "avx512f,avx512dq,avx512vl,avx512ifma")]
                #[inline(never)]
                fn $name($($arg: $type),*) {
                    // SAFETY: the file was written from formulas on these types; it reads and writes what the
                    // references point to, as each allows, all rows being aligned to 64 bytes.
                    unsafe { assembly!($file, $($register = $pointer),*) };
                }
                // SAFETY: `self` proves that the features are there.
                unsafe { $name($($arg),*) }
            })*
        }
    };
}

entry_points! {
    /// `t` = `a b`.
    fn rows_product(a: &Numbers, b: &Numbers, t: &mut Products) =
        "scheduled/rows_product.s", "rdi" = from_mut(t), "rsi" = from_ref(a), "rdx" = from_ref(b);
    /// `t` = `a a`.
    fn rows_square(a: &Numbers, t: &mut Products) = "scheduled/rows_square.s", "rdi" = from_mut(t), "rsi" = from_ref(a);
    /// `to` = `t / R`.
    fn rows_reduce(t: &Products, constants: &Constants, to: &mut Numbers) =
        "scheduled/rows_reduce.s", "rdi" = from_ref(t), "rsi" = from_ref(constants), "rdx" = from_mut(to);
    /// `x` = `x`^32 times the chosen entry.
    fn rows_window(x: &mut Numbers, table: &Table, choice: &Choice, constants: &Constants, chosen: &mut Numbers, t: &mut Products) =
        "scheduled/rows_window.s", "rdi" = from_mut(t), "rsi" = from_ref(constants), "rdx" = from_ref(table), "rcx" = from_mut(x), "r8" = from_ref(choice), "r9" = from_mut(chosen);
}

impl Avx512 {
    /// The chosen entries of the table: once for each exponentiation, as the compiler likes it.
    pub(crate) fn rows_entry(self, table: &Table, choice: &Choice, chosen: &mut Numbers) {
        #[target_feature(enable = "avx512f,avx512dq,avx512vl,avx512ifma")]
        #[inline(never)]
        fn rows_entry(s: Avx512, table: &Table, choice: &Choice, chosen: &mut Numbers) {
            power::entry(s, table, choice, chosen);
        }
        // SAFETY: `self` proves that the features are there.
        unsafe { rows_entry(self, table, choice, chosen) }
    }

    /// Takes what a computation left in the vector and mask registers away.
    pub(crate) fn wipe_registers(self) {
        #[target_feature(enable = "avx512f,avx512dq,avx512vl,avx512ifma")]
        #[inline(never)]
        fn wipe_registers() {
            // SAFETY: it sets registers that it names to zero.
            unsafe { assembly!("scheduled/wipe_registers.s",) };
        }
        // SAFETY: `self` proves that the features are there.
        unsafe { wipe_registers() }
    }
}
