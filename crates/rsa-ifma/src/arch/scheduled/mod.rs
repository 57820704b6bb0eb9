//! The kernels as assembly, in an order that the compiler does not find: squaring, multiplication
//! and the windows of the exponentiation. The files `*.s` are written by the generator (`generator/`).
//!
//! They are functions' bodies, not functions: calling convention, unwinding and the saving of registers are the
//! compiler's. A body changes the registers named here, and has no stack of its own. It leaves nothing in
//! vector registers.

use crate::arch::SCRATCH;
use crate::moduli::Moduli;
use crate::pair::{Pair, Row};
use crate::power::{Choice, Table};
use std::arch::asm;

type Scratch = [Row; SCRATCH];

const EMPTY: Scratch = [Row([0; 8]); SCRATCH];

macro_rules! body {
    ($text:literal, $($operands:tt)*) => {
        asm!(
            include_str!($text),
            // All vector registers zero.
            include_str!("wipe.s"),
            $($operands)*
            inout("rax") &raw const crate::kernel::CONSTANTS => _,
            out("zmm0") _, out("zmm1") _, out("zmm2") _, out("zmm3") _,
            out("zmm4") _, out("zmm5") _, out("zmm6") _, out("zmm7") _,
            out("zmm8") _, out("zmm9") _, out("zmm10") _, out("zmm11") _,
            out("zmm12") _, out("zmm13") _, out("zmm14") _, out("zmm15") _,
            out("zmm16") _, out("zmm17") _, out("zmm18") _, out("zmm19") _,
            out("zmm20") _, out("zmm21") _, out("zmm22") _, out("zmm23") _,
            out("zmm24") _, out("zmm25") _, out("zmm26") _, out("zmm27") _,
            out("zmm28") _, out("zmm29") _, out("zmm30") _, out("zmm31") _,
            out("k1") _, out("k2") _, out("k3") _, out("k4") _, out("k5") _, out("k6") _, out("k7") _,
            options(raw, nostack),
        )
    };
}

mod rows;

/// `x` becomes `x x / R`.
#[target_feature(enable = "avx512f,avx512dq,avx512vl,avx512ifma")]
#[inline(never)]
pub(super) fn square(x: &mut Pair, m: &Moduli) {
    let mut scratch = EMPTY;
    // SAFETY: the text reads and writes what it is given, within bounds, and registers named here.
    unsafe {
        body!("square.s", in("rdi") x, in("rsi") m, in("rdx") &mut scratch, out("r11") _,);
    }
}

/// `a` becomes `a b / R`.
#[target_feature(enable = "avx512f,avx512dq,avx512vl,avx512ifma")]
#[inline(never)]
pub(super) fn multiply(a: &mut Pair, b: &Pair, m: &Moduli) {
    let mut scratch = EMPTY;
    // SAFETY: as above.
    unsafe {
        body!("multiply.s", in("rdi") a, in("r8") b, in("rsi") m, in("rdx") &mut scratch,
            out("r11") _,);
    }
}

/// For each choice, `x` becomes `x`^32 times the chosen entries.
#[target_feature(enable = "avx512f,avx512dq,avx512vl,avx512ifma")]
#[inline(never)]
pub(super) fn windows(x: &mut Pair, table: &Table, choices: &[Choice], m: &Moduli) {
    let mut scratch = EMPTY;
    if choices.is_empty() {
        return;
    }
    // SAFETY: as above; the choices are one behind the other, and counted.
    unsafe {
        body!("windows.s", in("rdi") x, in("rsi") m, in("rdx") &mut scratch, in("r9") table,
            inout("r10") choices.as_ptr() => _, inout("rcx") choices.len() => _,
            out("r8") _, out("r11") _,);
    }
}
