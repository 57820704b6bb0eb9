//! Base blinding: the exponentiation never sees a number that anyone outside knows.
//!
//! Instead of `x` it gets `x r^e`, and its result is multiplied by `1 / r`. Modulo `n` this is what
//! other libraries do; here `r` is kept as its residues modulo `p` and `q`, so that blinding costs
//! two multiplications of a pair. `r` is squared after each use and replaced after [`USES`].
//!
//! The expensive part of a new `r` is its inverse, one exponentiation. Eight are made at a time with a
//! single inversion, so it is spread over 256 signatures.

use crate::engine::Engine;
use crate::error::Error;
use crate::pair::{HALVES, Pair};
use crate::power::Exponents;
use crate::secret::Secret;
use crate::words;
use std::sync::{Mutex, PoisonError};
use zeroize::Zeroize;

/// Signatures with one `r` and its squares.
const USES: u32 = 32;
/// New values of `r` made at a time.
const BATCH: usize = 8;
/// More than this are not kept: as many threads can sign at once without making new ones.
const KEPT: usize = 64;

/// One `r`, in Montgomery form. Wiped when dropped.
pub(crate) struct Blinding {
    /// `r`^`e`.
    factor: Pair,
    /// `1 / r`.
    inverse: Pair,
    left: u32,
    process: u32,
}

impl Drop for Blinding {
    fn drop(&mut self) {
        self.factor.zeroize();
        self.inverse.zeroize();
    }
}

impl Blinding {
    pub(crate) fn factor(&self) -> &Pair {
        &self.factor
    }

    pub(crate) fn inverse(&self) -> &Pair {
        &self.inverse
    }

    /// Another `r` from this one, by squaring, unless it has served its time.
    fn next(mut self: Box<Self>, secret: &Secret, engine: Engine) -> Option<Box<Self>> {
        self.left -= 1;
        if self.left == 0 {
            return None;
        }
        self.factor = engine.square(&self.factor, &secret.moduli);
        self.inverse = engine.square(&self.inverse, &secret.moduli);
        Some(self)
    }
}

/// Blinding values that wait for their next use. The lock is held only to take or put one, never
/// while anything is computed.
// Boxed: a value that the vector moved would leave a copy behind.
#[allow(clippy::vec_box)]
pub(crate) struct Pool(Mutex<Vec<Box<Blinding>>>);

impl Pool {
    pub(crate) fn new() -> Self {
        // Never grows, so that no pointer is left in freed memory either.
        Self(Mutex::new(Vec::with_capacity(KEPT)))
    }

    /// Takes one out, for one use; makes new ones if there is none.
    pub(crate) fn take(
        &self,
        secret: &Secret,
        engine: Engine,
        random: &mut dyn FnMut(&mut [u8]),
    ) -> Result<Box<Blinding>, Error> {
        // After fork() parent and child hold the same values: the child makes its own.
        let process = process();
        while let Some(blinding) = self.pop() {
            if blinding.process == process {
                return Ok(blinding);
            }
        }
        let mut fresh = batch(secret, engine, random)?;
        let one = fresh.pop().ok_or(Error::Randomness)?;
        fresh.into_iter().for_each(|blinding| self.push(blinding));
        Ok(one)
    }

    /// Puts it back for the next use, renewed.
    pub(crate) fn put(&self, used: Box<Blinding>, secret: &Secret, engine: Engine) {
        if let Some(next) = used.next(secret, engine) {
            self.push(next);
        }
    }

    fn pop(&self) -> Option<Box<Blinding>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).pop()
    }

    fn push(&self, blinding: Box<Blinding>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() < KEPT {
            kept.push(blinding);
        }
    }
}

fn process() -> u32 {
    #[cfg(unix)]
    return std::process::id();
    #[cfg(not(unix))]
    0
}

#[allow(clippy::vec_box)]
/// Random numbers with their inverses, by Montgomery's trick: one inversion of the whole product.
fn batch(
    secret: &Secret,
    engine: Engine,
    random: &mut dyn FnMut(&mut [u8]),
) -> Result<Vec<Box<Blinding>>, Error> {
    let m = &secret.moduli;
    let mut rs = [Pair::ZERO; BATCH];
    // products[i] is the product of the first i.
    let mut products = [secret.one; BATCH + 1];
    for i in 0..BATCH {
        rs[i] = draw(secret, engine, random);
        products[i + 1] = engine.multiply(&products[i], &rs[i], m);
    }
    let mut inverse = invert(&products[BATCH], secret, engine)?;
    let mut made = Vec::with_capacity(BATCH);
    for i in (0..BATCH).rev() {
        made.push(Box::new(Blinding {
            factor: public_power(&rs[i], secret.e, secret, engine),
            inverse: engine.multiply(&inverse, &products[i], m),
            left: USES,
            process: process(),
        }));
        inverse = engine.multiply(&inverse, &rs[i], m);
    }
    Ok(made)
}

/// A random number modulo `p` and one modulo `q`, each from 2048 bits: no noticeable bias.
fn draw(secret: &Secret, engine: Engine, random: &mut dyn FnMut(&mut [u8])) -> Pair {
    let mut bytes = [0; 512];
    random(&mut bytes);
    let [p, q] = [0, 256].map(|at| {
        let mut words = [0; 32];
        for (word, chunk) in words.iter_mut().zip(bytes[at..at + 256].chunks_exact(8)) {
            *word = u64::from_le_bytes(chunk.try_into().expect("eight bytes"));
        }
        words
    });
    bytes.zeroize();
    secret.enter(&p, &q, engine)
}

/// `1 / x`, by Fermat's theorem; checked, so zeros and factors that are not prime show here.
fn invert(x: &Pair, secret: &Secret, engine: Engine) -> Result<Pair, Error> {
    let m = &secret.moduli;
    let [p, q] = HALVES.map(|half| words::subtract(m.prime(half), &words::widen(&[2])).0);
    let mut exponents = Exponents::EMPTY;
    exponents.set(&p, &q);
    let inverse = engine.power(x, &secret.one, &exponents, m);
    let product = secret.leave(&engine.multiply(&inverse, x, m), engine);
    let is = |value| product.iter().all(|residue| words::equal(residue, &words::widen(&[value])));
    match () {
        () if is(1) => Ok(inverse),
        () if is(0) => Err(Error::Randomness),
        () => Err(Error::Inconsistent),
    }
}

/// `x`^`e`; takes its time from `e`, which is public.
fn public_power(x: &Pair, e: u64, secret: &Secret, engine: Engine) -> Pair {
    let mut power = *x;
    for bit in (0..e.ilog2()).rev() {
        power = engine.square(&power, &secret.moduli);
        if e >> bit & 1 == 1 {
            power = engine.multiply(&power, x, &secret.moduli);
        }
    }
    power
}
