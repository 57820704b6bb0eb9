//! A private key as the engine wants it: the checks of its components, and its constants.

use crate::components::Components;
use crate::engine::Engine;
use crate::error::Error;
use crate::moduli::Moduli;
use crate::pair::{Pair, R_BITS};
use crate::power::Exponents;
use crate::words::{self, Words};
use zeroize::Zeroize;

/// Everything secret that outlives a signature. It stays where it was first allocated, so that no
/// copy is left behind, and is wiped when dropped.
pub(crate) struct Secret {
    pub(crate) moduli: Moduli,
    /// 1 in Montgomery form: `R`.
    pub(crate) one: Pair,
    /// `R`^3, which takes a reduced number into Montgomery form.
    pub(crate) enter: Pair,
    /// `1 / q` modulo `p`, in Montgomery form; zero in `q`'s half.
    pub(crate) coefficient: Pair,
    pub(crate) exponents: Exponents,
    /// Public, as `e` is.
    pub(crate) n: Words<32>,
    pub(crate) e: u64,
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.moduli.zeroize();
        self.one.zeroize();
        self.enter.zeroize();
        self.coefficient.zeroize();
        self.exponents.zeroize();
        self.n.zeroize();
    }
}

impl Secret {
    /// Branches on a secret only to refuse the key.
    pub(crate) fn new(c: &Components<'_>, engine: Engine) -> Result<Box<Self>, Error> {
        let mut secret = Box::new(Self {
            moduli: Moduli::EMPTY,
            one: Pair::ZERO,
            enter: Pair::ZERO,
            coefficient: Pair::ZERO,
            exponents: Exponents::EMPTY,
            n: words::from_bytes(c.n).ok_or(Error::Size)?,
            e: 0,
        });
        secret.set(c, engine)?;
        Ok(secret)
    }

    fn set(&mut self, c: &Components<'_>, engine: Engine) -> Result<(), Error> {
        let number = |bytes| words::from_bytes::<16>(bytes).ok_or(Error::Size);
        let [e] = words::from_bytes::<1>(c.e).ok_or(Error::Exponent)?;
        if e < 3 || e % 2 == 0 {
            return Err(Error::Exponent);
        }
        self.e = e;

        let (p, q) = (number(c.p)?, number(c.q)?);
        if (p[15] & q[15]) >> 63 == 0 {
            return Err(Error::Size);
        }
        if p[0] & q[0] & 1 == 0 || !words::equal(&words::multiply_add(&p, &q, &[0; 16]), &self.n) {
            return Err(Error::Inconsistent);
        }
        let (dp, dq) = (number(c.dp)?, number(c.dq)?);
        if !inverts(e, &dp, &p) || !inverts(e, &dq, &q) {
            return Err(Error::Inconsistent);
        }
        self.exponents.set(&dp, &dq);

        self.moduli.set(&p, &q);
        let m = &self.moduli;
        self.one = m.one();
        self.enter = power_of_two(2 * R_BITS, &self.one, m, engine);

        let coefficient = number(c.qinv)?;
        if !words::less(&coefficient, &p) {
            return Err(Error::Inconsistent);
        }
        let square = engine.multiply(&self.enter, &Pair::ONE, m);
        self.coefficient = engine.multiply(&Pair::new(&coefficient, &[0; 16]), &square, m);
        let [unit, _] = m.residues(&engine.multiply(&self.coefficient, &Pair::new(&q, &q), m));
        if !words::equal(&unit, &words::widen(&[1])) {
            return Err(Error::Inconsistent);
        }
        Ok(())
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
}

/// Whether `d` is below `prime - 1` and `d e` is 1 modulo that.
fn inverts(e: u64, d: &Words<16>, prime: &Words<16>) -> bool {
    let (order, _) = words::subtract(prime, &words::widen(&[1]));
    let mut product = [0; 16];
    for bit in (0..64 - e.leading_zeros()).rev() {
        product = words::add_modulo(&product, &product, &order);
        // e is public.
        if e >> bit & 1 == 1 {
            product = words::add_modulo(&product, d, &order);
        }
    }
    words::less(d, &order) && words::equal(&product, &words::widen(&[1]))
}

/// 2^`exponent` in Montgomery form.
fn power_of_two(exponent: usize, one: &Pair, m: &Moduli, engine: Engine) -> Pair {
    let [p, q] = m.residues(one);
    let two = Pair::new(&words::add_modulo(&p, &p, &m.p), &words::add_modulo(&q, &q, &m.q));
    let mut power = two;
    for bit in (0..exponent.ilog2()).rev() {
        power = engine.square(&power, m);
        if exponent >> bit & 1 == 1 {
            power = engine.multiply(&power, &two, m);
        }
    }
    power
}
