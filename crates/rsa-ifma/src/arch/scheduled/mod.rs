//! The pair kernel as assembly, in an order that the compiler does not find: squaring, multiplication
//! and a window of the exponentiation. The files `*.s` are written by the generator (`generator/`).
//!
//! They are functions' bodies, not functions: calling convention, unwinding and the saving of registers are the
//! compiler's. What a body may touch, it names: all vector registers, the mask registers, some
//! general ones. It has no stack of its own.

use crate::moduli::Moduli;
use crate::pair::{Pair, Row};
use crate::power::{PART, Table, WINDOW};
use std::arch::asm;
use std::array::from_fn;

/// Constants of the kernel.
pub(crate) static WORDS: [u64; 2] = [(1 << 51) - 1, (1 << 52) - 1];

/// Numbers of the table's entries.
pub(crate) static INDEXES: [u64; PART * WINDOW] = {
    let mut indexes = [0; PART * WINDOW];
    let mut i = 0;
    while i < indexes.len() {
        indexes[i] = i as u64;
        i += 1;
    }
    indexes
};

/// Rows of scratch memory for the entry that is being looked for.
pub(crate) const FOUND: usize = 5;
/// Rows of scratch memory in all.
pub(crate) const SCRATCH: usize = 32;

type Scratch = [Row; SCRATCH];

/// All registers that a body writes, beside those it is given.
macro_rules! body {
    ($text:literal, $($operands:tt)*) => {
        asm!(
            include_str!($text),
            in("rcx") WORDS.as_ptr(),
            $($operands)*
            out("rax") _,
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

/// `x` becomes `x x / R`.
#[target_feature(enable = "avx512f,avx512dq,avx512vl,avx512ifma")]
#[inline(never)]
pub(super) fn square(x: &mut Pair, m: &Moduli) {
    let mut scratch: Scratch = [Row([0; 8]); SCRATCH];
    // SAFETY: the text reads and writes what it is given, within bounds, and registers named here.
    unsafe {
        body!("square.s", in("rdi") x, in("rsi") m, in("rdx") &mut scratch,);
    }
}

/// `a` becomes `a b / R`.
#[target_feature(enable = "avx512f,avx512dq,avx512vl,avx512ifma")]
#[inline(never)]
pub(super) fn multiply(a: &mut Pair, b: &Pair, m: &Moduli) {
    let mut scratch: Scratch = [Row([0; 8]); SCRATCH];
    // SAFETY: as above.
    unsafe {
        body!("multiply.s", in("rdi") a, in("r8") b, in("rsi") m, in("rdx") &mut scratch,);
    }
}

/// `x` becomes `x^32` times the wanted entry.
#[target_feature(enable = "avx512f,avx512dq,avx512vl,avx512ifma")]
#[inline(never)]
pub(super) fn window(x: &mut Pair, table: &Table, [p, q]: [u8; 2], m: &Moduli) {
    let mut scratch: Scratch = [Row([0; 8]); SCRATCH];
    let wanted = Row(from_fn(|lane| if lane < 4 { p } else { q }.into()));
    // SAFETY: as above.
    unsafe {
        body!("window.s", in("rdi") x, in("rsi") m, in("rdx") &mut scratch, in("r10") &wanted,
            inout("r8") table => _, inout("r9") INDEXES.as_ptr() => _, out("r11") _,);
    }
}
