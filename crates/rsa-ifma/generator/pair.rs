//! The pair kernel: squaring, multiplication, and a window of the exponentiation.

use super::{Block, Machine, Masks, Recorder};
use crate::arch::scheduled::{FOUND, INDEXES, SCRATCH, WORDS};
use crate::kernel::{Rows, load, multiply_rows, square_rows};
use crate::lanes::Lanes;
use crate::moduli::Moduli;
use crate::pair::{Pair, Row};
use crate::power::{PART, WINDOW, select};
use std::array::from_fn;
use std::fmt::Write;

/// The kernel's masks; two mask registers are left for comparisons.
const MASKS: Masks<'static> = Masks(&[0x77, 0x66, 0x88, 0xcc, 0xaa]);

/// Name and text of each file.
pub(crate) fn files() -> Vec<(&'static str, String)> {
    vec![("square", square()), ("multiply", multiply()), ("window", window())]
}

fn file(about: &str, lines: impl IntoIterator<Item = String>) -> String {
    let mut text = format!("# {about} Written by generator/pair.rs: do not edit.\n");
    for line in lines {
        writeln!(text, "{line}").expect("a string takes everything");
    }
    text
}

fn block(name: &str, kernel: impl FnOnce(Recorder<'_>)) -> Vec<String> {
    let block = Block::new(&MASKS, Machine::from_env(), |s| {
        s.words("rcx", &WORDS);
        s.scratch("rdx", size_of::<[Row; FOUND]>());
        kernel(s);
    });
    assert!(FOUND + block.scratch <= SCRATCH);
    println!("{name}: {} cycles, {} rows of scratch", block.cycles, block.scratch);
    block.lines
}

fn registers(s: Recorder<'_>, a: &Pair) -> Rows<Recorder<'static>> {
    from_fn(|j| s.register(&a.0[j]))
}

fn store(s: Recorder<'_>, to: &mut Pair, rows: Rows<Recorder<'_>>) {
    for j in 0..5 {
        s.store(&mut to.0[j], rows[j]);
    }
}

/// `rdi`: `x`, becomes its square. `rsi`: constants.
fn square() -> String {
    let lines = block("square", |s| {
        let (mut x, m) = (Pair::ZERO, Moduli::EMPTY);
        s.memory("rdi", &x);
        s.memory("rsi", &m);
        let rows = square_rows(s, registers(s, &x), &m);
        store(s, &mut x, rows);
    });
    file("[rdi] = [rdi] [rdi] / R.", MASKS.set().into_iter().chain(lines))
}

/// `rdi`: `a`, becomes the product. `r8`: `b`.
fn multiply() -> String {
    let lines = block("multiply", |s| {
        let (mut a, b, m) = (Pair::ZERO, Pair::ZERO, Moduli::EMPTY);
        s.memory("rdi", &a);
        s.memory("r8", &b);
        s.memory("rsi", &m);
        let rows = multiply_rows(s, registers(s, &a), load(s, &b), &m);
        store(s, &mut a, rows);
    });
    file("[rdi] = [rdi] [r8] / R.", MASKS.set().into_iter().chain(lines))
}

/// Five squarings of `x` (`rdi`), and a multiplication by the entry of the table (`r8`) that the row `wanted`
/// (`r10`) names. `r9`: the indexes.
fn window() -> String {
    let m = Moduli::EMPTY;
    let squaring = block("squaring in a window", |s| {
        let (entries, wanted) = ([Pair::ZERO; PART], Row([0; 8]));
        let mut found = Pair::ZERO;
        s.memory("rsi", &m);
        s.memory("r8", &entries);
        s.memory("r10", &wanted);
        s.memory("rdx", &found);
        s.words("r9", &INDEXES[..PART]);
        let x = from_fn(|j| s.given(j));
        let rows = square_rows(s, x, &m);
        for j in 0..5 {
            s.output(rows[j], j);
        }
        // The second half of a squaring needs fewer registers.
        let count = s.count();
        let mut chosen = load(s, &found);
        select(s, &mut chosen, s.load(&wanted), 0, &entries);
        store(s, &mut found, chosen);
        let part =
            |name: &str, default: f64| std::env::var(name).map_or(default, |x| x.parse().unwrap());
        let at = |share: f64| (count as f64 * share) as usize;
        s.spread(at(part("FROM", 0.5))..at(part("TO", 1.0)), count);
    });
    let multiplication = block("multiplication in a window", |s| {
        let (mut x, found) = (Pair::ZERO, Pair::ZERO);
        s.memory("rdi", &x);
        s.memory("rsi", &m);
        s.memory("rdx", &found);
        let rows = multiply_rows(s, from_fn(|j| s.given(j)), load(s, &found), &m);
        store(s, &mut x, rows);
    });
    let mut lines = MASKS.set();
    lines.push("vpxord zmm0, zmm0, zmm0".into());
    lines.extend((0..5).map(|j| format!("vmovdqa64 zmmword ptr [rdx + {}], zmm0", 64 * j)));
    lines.extend((0..5).map(|j| format!("vmovdqa64 zmm{j}, zmmword ptr [rdi + {}]", 64 * j)));
    lines.push(format!("mov r11d, {WINDOW}"));
    lines.push(".p2align 6".into());
    lines.push("2:".into());
    lines.extend(squaring);
    lines.push(format!("add r8, {}", size_of::<[Pair; PART]>()));
    lines.push(format!("add r9, {}", 8 * PART));
    lines.push("dec r11d".into());
    lines.push("jnz 2b".into());
    lines.extend(multiplication);
    file("[rdi] = [rdi] ^ 32 [r8 + the row r10] / R.", lines)
}
