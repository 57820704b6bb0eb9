//! The pair kernel: squaring, multiplication, and the windows of the exponentiation.

use super::{Block, Machine, Masks, Recorder};
use crate::arch::SCRATCH;
use crate::kernel::{CONSTANTS, Rows, load, multiply_rows, square_rows};
use crate::lanes::Lanes;
use crate::moduli::Moduli;
use crate::pair::{Pair, Row};
use crate::power::{PART, WINDOW, select};
use std::array::from_fn;

/// The kernel's masks; one mask register is left for the table.
const MASKS: Masks<'static> = Masks(&[0x77, 0x66, 0x88, 0x11, 0xee, 0x22]);

/// Name and text of each file.
pub(crate) fn files() -> Vec<(&'static str, String)> {
    vec![("square", square()), ("multiply", multiply()), ("windows", windows())]
}

fn file(about: &str, parts: &[&[String]]) -> String {
    let head = format!("# {about} Written by generator/pair.rs: do not edit.");
    parts.concat().iter().fold(head, |text, line| text + "\n" + line) + "\n"
}

/// Registers in all: `rsi` constants of the key, `rax` constants of the kernel, `rdx` scratch.
fn block(name: &str, kernel: impl FnOnce(Recorder<'_>, &Moduli)) -> Vec<String> {
    let block = Block::new(&MASKS, Machine::ZEN_4, |s| {
        let m = Moduli::EMPTY;
        s.memory("rsi", &m);
        s.memory("rax", &CONSTANTS);
        s.words(&CONSTANTS.words);
        s.scratch("rdx", size_of::<Pair>());
        kernel(s, &m);
    });
    assert!(size_of::<Pair>() / size_of::<Row>() + block.scratch <= SCRATCH);
    println!("{name}: {} cycles, {} rows of scratch", block.cycles, block.scratch);
    block.lines
}

fn store(s: Recorder<'_>, to: &mut Pair, rows: Rows<Recorder<'_>>) {
    for j in 0..5 {
        s.store(&mut to.0[j], rows[j]);
    }
}

fn output(s: Recorder<'_>, rows: Rows<Recorder<'_>>) {
    for j in 0..5 {
        s.output(rows[j], j);
    }
}

/// `rdi`: `x`.
fn square() -> String {
    let lines = block("square", |s, m| {
        let mut x = Pair::ZERO;
        s.memory("rdi", &x);
        let rows = square_rows(s, from_fn(|j| s.register(&x.0[j])), m);
        store(s, &mut x, rows);
    });
    file("x (rdi) becomes x x / R.", &[&MASKS.set(), &lines])
}

/// `rdi`: `a`. `r8`: `b`.
fn multiply() -> String {
    let lines = block("multiply", |s, m| {
        let (mut a, b) = (Pair::ZERO, Pair::ZERO);
        s.memory("rdi", &a);
        s.memory("r8", &b);
        let rows = multiply_rows(s, from_fn(|j| s.register(&a.0[j])), load(s, &b), m);
        store(s, &mut a, rows);
    });
    file("a (rdi) becomes a b / R, b (r8).", &[&MASKS.set(), &lines])
}

/// `rdi`: `x`. `r9`: the table. `r10`: which lanes want which entry, window after window. `rcx`: how
/// many windows.
fn windows() -> String {
    let squaring = block("squaring in a window", |s, m| {
        let (entries, wanted) = ([Pair::ZERO; PART], [0; PART]);
        let mut found = Pair::ZERO;
        s.memory("r8", &entries);
        s.memory("r10", &wanted);
        s.memory("rdx", &found);
        let rows = square_rows(s, from_fn(|j| s.given(j)), m);
        output(s, rows);
        // The second half of a squaring needs fewer registers.
        let squaring = s.count();
        let mut rows = load(s, &found);
        select(s, &mut rows, &wanted, &entries);
        store(s, &mut found, rows);
        s.spread(squaring / 2..squaring, squaring);
    });
    let multiplication = block("multiplication in a window", |s, m| {
        let found = Pair::ZERO;
        s.memory("rdx", &found);
        let rows = multiply_rows(s, from_fn(|j| s.given(j)), load(s, &found), m);
        output(s, rows);
    });
    let line = |text: &str| vec![text.to_owned()];
    let x = |j: usize| (format!("zmm{j}"), format!("zmmword ptr [rdi + {}]", 64 * j));
    let loads: Vec<String> = (0..5).map(x).map(|(r, m)| format!("vmovdqa64 {r}, {m}")).collect();
    let stores: Vec<String> = (0..5).map(x).map(|(r, m)| format!("vmovdqa64 {m}, {r}")).collect();
    let lines = [
        MASKS.set(),
        loads,
        [".p2align 6", "2:", "mov r8, r9"].map(line).concat(),
        line(&format!("mov r11d, {WINDOW}")),
        [".p2align 6", "3:"].map(line).concat(),
        squaring,
        line(&format!("add r8, {}", size_of::<[Pair; PART]>())),
        line(&format!("add r10, {PART}")),
        ["dec r11d", "jnz 3b"].map(line).concat(),
        multiplication,
        ["dec rcx", "jnz 2b"].map(line).concat(),
        stores,
    ];
    let about = "For each window, x (rdi) becomes x^32 times the wanted entry of the table (r9).";
    file(about, &lines.each_ref().map(Vec::as_slice))
}
