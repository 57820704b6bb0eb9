//! Tests that look inside. Each runs on the plain lanes and, where the processor has them (or an
//! emulator stands in), on the AVX-512 instructions.
//!
//! The random numbers come from a seed, which every test prints; `SEED=…` repeats one.
//! `RSA_IFMA_SCALE=n` makes the tests do n times as much.

/// Lets a test spoil an intermediate result on its way.
macro_rules! fault {
    ($stage:ident $(($i:expr))?, $x:expr) => {
        $crate::tests::faults::pass($crate::tests::faults::Stage::$stage $(($i))?, $x)
    };
}

mod assembly;
mod aws_lc;
mod batch;
mod batch_faults;
mod check;
mod cost;
pub(crate) mod faults;
mod interpreter;
mod kernel;
mod keys;
mod model;
mod modulo_n;
mod order;
mod random;
mod refusals;
mod rows;
mod signatures;
mod words;

use crate::engine::Engine;

/// Whether the instructions are emulated: then only they are tested, and less.
fn emulated() -> bool {
    std::env::var_os("RSA_IFMA_ASSUME_AVX512").is_some()
}

/// What to test: the plain lanes, and the instructions if they are there.
fn engines() -> Vec<(&'static str, Engine)> {
    let mut engines = vec![("plain lanes", Engine::plain())];
    engines.retain(|_| !emulated());
    engines.extend(Engine::fast().map(|fast| ("AVX-512", fast)));
    engines
}

/// How often to do something that is done `count` times by default.
fn rounds(count: usize) -> usize {
    let scale = std::env::var("RSA_IFMA_SCALE")
        .map_or(1, |n| n.parse().expect("RSA_IFMA_SCALE is a number"));
    if emulated() { (count * scale).div_ceil(10) } else { count * scale }
}
