//! Wiping what a computation leaves on the stack: spilled registers, copies, locals.

use std::hint::black_box;

/// Runs `f`, then writes zeros over so many bytes of the stack that it used. Best effort, as Rust gives no
/// promise about the stack; what must be wiped for certain is wiped by its own destructor.
pub(crate) fn then_wipe<const DEPTH: usize, T>(f: impl FnOnce() -> T) -> T {
    let result = below(f);
    wipe::<DEPTH>();
    result
}

#[inline(never)]
fn below<T>(f: impl FnOnce() -> T) -> T {
    f()
}

#[inline(never)]
fn wipe<const DEPTH: usize>() {
    black_box(&mut [0_u8; DEPTH]);
}
