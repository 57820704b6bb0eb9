//! Arithmetic for one signature: on a pair of numbers, one modulo each prime.

use crate::blinding::{self, Arithmetic};
use crate::engine::Engine;
use crate::error::Error;
use crate::pair::{HALVES, Pair};
use crate::power::Exponents;
use crate::secret::Secret;
use crate::words;

pub(crate) struct Single<'a> {
    pub(crate) secret: &'a Secret,
    pub(crate) engine: Engine,
}

impl Arithmetic for Single<'_> {
    type Number = Pair;

    fn one(&self) -> Pair {
        self.secret.one
    }

    fn multiply(&mut self, a: &Pair, b: &Pair) -> Pair {
        self.engine.multiply(a, b, &self.secret.moduli)
    }

    fn square(&mut self, a: &Pair) -> Pair {
        self.engine.square(a, &self.secret.moduli)
    }

    fn draw(&mut self, random: &mut dyn FnMut(&mut [u8])) -> Pair {
        let [p, q] = blinding::draw(random);
        self.secret.enter(&p, &q, self.engine)
    }

    /// By Fermat's theorem.
    fn invert(&mut self, x: &Pair) -> Result<Pair, Error> {
        let Self { secret, engine } = *self;
        let m = &secret.moduli;
        let [p, q] = HALVES.map(|half| words::subtract(m.prime(half), &words::widen(&[2])).0);
        let mut exponents = Exponents::EMPTY;
        exponents.set(&p, &q);
        let inverse = engine.power(x, &secret.one, &exponents, m);
        blinding::is_inverse(&secret.leave(&engine.multiply(&inverse, x, m), engine))?;
        Ok(inverse)
    }

    fn e(&self) -> u64 {
        self.secret.e
    }
}
