//! The private-key operation with the Chinese remainder theorem: a number modulo `n` goes in, is
//! computed with modulo `p` and `q`, and comes out put together again.

use crate::arch::Engine;
use crate::blinding::Blinding;
use crate::pair::{Pair, R_BITS};
use crate::secret::Secret;
use crate::words::{self, Words};

impl Secret {
    /// `x`^`d` modulo `n`, for `x` below `n`. What goes into the exponentiation is `x` blinded.
    // A function of its own, so that its machine code can be found and read.
    #[inline(never)]
    pub(crate) fn private(&self, x: &Words<32>, blinding: &Blinding, engine: Engine) -> Words<32> {
        let m = &self.moduli;
        let entered = self.enter(x, x, engine);
        let x = fault!(Blinded, engine.multiply(&entered, blinding.factor(), m));
        let x = fault!(Powered, engine.power(&x, &self.one, &self.exponents, m));
        let x = fault!(Unblinded, engine.multiply(&x, blinding.inverse(), m));
        self.recombine(self.leave(&x, engine), engine)
    }

    /// Two numbers of 2048 bits, one modulo `p`, the other modulo `q`, in Montgomery form.
    pub(crate) fn enter(&self, p: &Words<32>, q: &Words<32>, engine: Engine) -> Pair {
        let m = &self.moduli;
        // reduce divides by R, multiply by another R.
        let reduced = engine.reduce(&Pair::cut(p, q, 0), &Pair::cut(p, q, R_BITS), m);
        fault!(Entered, engine.multiply(&reduced, &self.enter, m))
    }

    /// Out of Montgomery form, fully reduced.
    pub(crate) fn leave(&self, x: &Pair, engine: Engine) -> [Words<16>; 2] {
        self.moduli.residues(&engine.multiply(x, &Pair::ONE, &self.moduli))
    }

    /// Garner's formula: `x` modulo `p` and `x` modulo `q` give `x` modulo `p q`.
    fn recombine(&self, [xp, xq]: [Words<16>; 2], engine: Engine) -> Words<32> {
        let m = &self.moduli;
        // xp - xq + 2 p, not negative because q < 2^1024 < 2 p.
        let p: Words<17> = words::widen(&m.p);
        let (sum, _) = words::add(&words::widen(&xp), &words::shift_left(&p, 1));
        let (difference, borrow) = words::subtract(&sum, &words::widen(&xq));
        debug_assert_eq!(borrow, 0);
        let difference = Pair::new(&difference, &[0; 17]);
        let h = fault!(Recombining, engine.multiply(&difference, &self.coefficient, m));
        let [h, _] = m.residues(&h);
        words::multiply_add(&h, &m.q, &xq)
    }
}
