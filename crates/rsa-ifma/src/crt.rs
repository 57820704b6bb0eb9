//! The private-key operation with the Chinese remainder theorem: a number modulo `n` goes in, is
//! computed with modulo `p` and `q`, and comes out put together again.

use crate::blinding::Blinding;
use crate::engine::Engine;
use crate::pair::Pair;
use crate::secret::Secret;
use crate::words::{self, Words};

/// `x`^`d` modulo `n`, for `x` below `n`. What goes into the exponentiation is `x` blinded.
// A function of its own, so that its machine code can be found and read.
#[inline(never)]
pub(crate) fn private_operation(
    secret: &Secret,
    x: &Words<32>,
    blinding: &Blinding<Pair>,
    engine: Engine,
) -> Words<32> {
    let m = &secret.moduli;
    let entered = secret.enter(x, x, engine);
    let x = fault!(Blinded, engine.multiply(&entered, blinding.factor(), m));
    let x = fault!(Powered, engine.power(&x, &secret.one, &secret.exponents, m));
    let x = fault!(Unblinded, engine.multiply(&x, blinding.inverse(), m));
    recombine(secret, secret.leave(&x, engine), engine)
}

/// Garner's formula: `x` modulo `p` and `x` modulo `q` give `x` modulo `p q`.
fn recombine(secret: &Secret, [xp, xq]: [Words<16>; 2], engine: Engine) -> Words<32> {
    let m = &secret.moduli;
    // xp - xq + 2 p, not negative because q < 2^1024 < 2 p.
    let p: Words<17> = words::widen(&m.p);
    let (sum, _) = words::add(&words::widen(&xp), &words::shift_left(&p, 1));
    let (difference, borrow) = words::subtract(&sum, &words::widen(&xq));
    debug_assert_eq!(borrow, 0);
    let difference = Pair::new(&difference, &[0; 17]);
    let h = fault!(Recombining, engine.multiply(&difference, &secret.coefficient, m));
    let [h, _] = m.residues(&h);
    words::multiply_add(&h, &m.q, &xq)
}
