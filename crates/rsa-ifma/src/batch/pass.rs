//! Four private-key operations with the Chinese remainder theorem, as in [`crate::crt`].

use crate::batch::arithmetic::{Arithmetic, Room};
use crate::batch::{Constants, PASS};
use crate::blinding::Blinding;
use crate::engine::Engine;
use crate::rows::{Numbers, Products};
use crate::secret::Secret;
use crate::words::{self, Words};
use std::array::from_fn;

/// The numbers, each below `n`, to the power of `d` modulo `n`.
// A function of its own, so that its machine code can be found and read.
#[inline(never)]
pub(crate) fn private_operation(
    secret: &Secret,
    constants: &Constants,
    engine: Engine,
    numbers: &[Words<32>; PASS],
    blinding: &Blinding<Numbers>,
    room: &mut Room,
) -> [Words<32>; PASS] {
    let by = &mut Arithmetic::new(secret, constants, engine, room);
    let entered = fault!(Entered, by.enter(Products::of(&from_fn(|lane| numbers[lane % PASS]))));
    let x = fault!(Blinded, by.multiply(&entered, blinding.factor()));
    let x = fault!(Powered, by.power(&x, &constants.choices));
    let x = fault!(Unblinded, by.multiply(&x, blinding.inverse()));
    let residues = by.leave(&x);
    recombine(by, &residues)
}

/// Garner's formula, for each lane modulo `p` and the one modulo `q` that belongs to it.
#[inline(always)]
fn recombine(by: &mut Arithmetic<'_>, residues: &[Words<16>; 8]) -> [Words<32>; PASS] {
    let moduli = &by.secret.moduli;
    let twice_p = words::shift_left(&words::widen::<16, 17>(&moduli.p), 1);
    let differences: [Words<17>; PASS] = from_fn(|lane| {
        // xp - xq + 2 p, not negative because q < 2^1024 < 2 p.
        let (sum, _) = words::add(&words::widen(&residues[lane]), &twice_p);
        words::subtract(&sum, &words::widen(&residues[PASS + lane])).0
    });
    let [a, b, c, d] = differences;
    let differences = Numbers::new(&[a, b, c, d, [0; 17], [0; 17], [0; 17], [0; 17]]);
    let h = fault!(Recombining, by.multiply(&differences, &by.constants.coefficient));
    let h = by.residues(&h);
    from_fn(|lane| words::multiply_add(&h[lane], &moduli.q, &residues[PASS + lane]))
}
