//! Wiping what a computation leaves on the stack: spilled registers, copies, locals.

use std::hint::black_box;

/// More than the deepest call below [`then_wipe`] uses in an optimised build (about 30 KiB).
const DEPTH: usize = 48 * 1024;

/// Runs `f`, then writes zeros over the stack that it used. Best effort, as Rust gives no promise
/// about the stack; what must be wiped for certain is wiped by its own destructor.
pub(crate) fn then_wipe<T>(f: impl FnOnce() -> T) -> T {
    then_wipe_depth::<DEPTH, T>(f)
}

/// The same for less than `DEPTH` bytes.
pub(crate) fn then_wipe_depth<const DEPTH: usize, T>(f: impl FnOnce() -> T) -> T {
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
