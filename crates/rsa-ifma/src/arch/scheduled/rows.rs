//! The kernel for eight numbers: the order is that of its formulas, which the compiler would change, and run out
//! of registers.

use crate::arch::Avx512;
use crate::rows::power::{self, Choice, Table};
use crate::rows::{Constants, Numbers, Products};
use std::arch::asm;

#[target_feature(enable = "avx512f,avx512dq,avx512vl,avx512ifma")]
#[inline(never)]
fn rows_product(a: &Numbers, b: &Numbers, t: &mut Products) {
    // SAFETY: the text reads and writes what it is given, within bounds, and registers named here.
    unsafe {
        body!("rows_product.s", in("rdi") t, in("rsi") a, in("rdx") b,);
    }
}

#[target_feature(enable = "avx512f,avx512dq,avx512vl,avx512ifma")]
#[inline(never)]
fn rows_square(a: &Numbers, t: &mut Products) {
    // SAFETY: as above.
    unsafe {
        body!("rows_square.s", in("rdi") t, in("rsi") a,);
    }
}

#[target_feature(enable = "avx512f,avx512dq,avx512vl,avx512ifma")]
#[inline(never)]
fn rows_reduce(t: &Products, constants: &Constants, to: &mut Numbers) {
    // SAFETY: as above.
    unsafe {
        body!("rows_reduce.s", in("rdi") t, in("rsi") constants, in("rdx") to,);
    }
}

#[target_feature(enable = "avx512f,avx512dq,avx512vl,avx512ifma")]
#[inline(never)]
fn rows_window(
    x: &mut Numbers,
    table: &Table,
    choice: &Choice,
    constants: &Constants,
    chosen: &mut Numbers,
    t: &mut Products,
) {
    // SAFETY: as above; of the table it reads four parts, and the first once more.
    unsafe {
        body!("rows_window.s", in("rdi") t, in("rsi") constants, inout("rdx") table => _, in("rcx") x,
            inout("r8") choice => _, in("r9") chosen, out("r10") _, out("r11") _,);
    }
}

/// Once for each exponentiation, as the compiler likes it.
#[target_feature(enable = "avx512f,avx512dq,avx512vl,avx512ifma")]
#[inline(never)]
fn rows_entry(s: Avx512, table: &Table, choice: &Choice, chosen: &mut Numbers) {
    power::entry(s, table, choice, chosen);
}

impl Avx512 {
    /// `t` = `a b`.
    pub(crate) fn rows_product(self, a: &Numbers, b: &Numbers, t: &mut Products) {
        // SAFETY: `self` proves that the features are there.
        unsafe { rows_product(a, b, t) };
    }

    /// `t` = `a a`.
    pub(crate) fn rows_square(self, a: &Numbers, t: &mut Products) {
        // SAFETY: as above.
        unsafe { rows_square(a, t) };
    }

    /// `to` = `t / R`.
    pub(crate) fn rows_reduce(self, t: &Products, constants: &Constants, to: &mut Numbers) {
        // SAFETY: as above.
        unsafe { rows_reduce(t, constants, to) };
    }

    /// The chosen entries of the table.
    pub(crate) fn rows_entry(self, table: &Table, choice: &Choice, chosen: &mut Numbers) {
        // SAFETY: as above.
        unsafe { rows_entry(self, table, choice, chosen) };
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
        // SAFETY: as above.
        unsafe { rows_window(x, table, choice, constants, chosen, t) };
    }
}
