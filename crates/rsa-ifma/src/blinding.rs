//! Base blinding: the exponentiation never sees a number that anyone outside knows.
//!
//! Instead of `x` it gets `x r^e`, and its result is multiplied by `1 / r`. Modulo `n` this is what
//! other libraries do; here `r` is kept as its residues modulo `p` and `q`, so that blinding costs
//! two multiplications of a pair. `r` is squared after each use and replaced after [`USES`].
//!
//! The expensive part of a new `r` is its inverse, one exponentiation. Eight are made at a time with a
//! single inversion, so it is spread over 256 signatures.

use crate::error::Error;
use crate::words::{self, Words};
use std::sync::{Mutex, PoisonError};
use zeroize::Zeroize;

/// Signatures with one `r` and its squares.
const USES: u32 = 32;
/// New values of `r` made at a time.
const MADE: usize = 8;
/// More than this are not kept: as many threads can sign at once without making new ones.
const KEPT: usize = 64;

/// Arithmetic modulo both primes of a key, in Montgomery form: on one pair of numbers, or on several at once.
pub(crate) trait Arithmetic {
    type Number: Copy + Zeroize;

    fn one(&self) -> Self::Number;
    fn multiply(&mut self, a: &Self::Number, b: &Self::Number) -> Self::Number;
    fn square(&mut self, a: &Self::Number) -> Self::Number;
    /// Random numbers without noticeable bias.
    fn draw(&mut self, random: &mut dyn FnMut(&mut [u8])) -> Self::Number;
    /// `1 / x`, checked: zeros, and factors that are not prime, show here.
    fn invert(&mut self, x: &Self::Number) -> Result<Self::Number, Error>;
    /// The public exponent.
    fn e(&self) -> u64;
}

/// One `r`, in Montgomery form, or as many as the arithmetic computes with at once. Wiped when dropped.
pub(crate) struct Blinding<N: Copy + Zeroize> {
    /// `r`^`e`.
    factor: N,
    /// `1 / r`.
    inverse: N,
    left: u32,
    process: u32,
}

impl<N: Copy + Zeroize> Drop for Blinding<N> {
    fn drop(&mut self) {
        self.factor.zeroize();
        self.inverse.zeroize();
    }
}

impl<N: Copy + Zeroize> Blinding<N> {
    pub(crate) fn factor(&self) -> &N {
        &self.factor
    }

    pub(crate) fn inverse(&self) -> &N {
        &self.inverse
    }

    /// Another `r` from this one, by squaring, unless it has served its time.
    fn next(mut self: Box<Self>, by: &mut impl Arithmetic<Number = N>) -> Option<Box<Self>> {
        self.left -= 1;
        if self.left == 0 {
            return None;
        }
        self.factor = by.square(&self.factor);
        self.inverse = by.square(&self.inverse);
        Some(self)
    }
}

/// Blinding values that wait for their next use. The lock is held only to take or put one, never
/// while anything is computed.
// Boxed: a value that the vector moved would leave a copy behind.
#[allow(clippy::vec_box)]
pub(crate) struct Pool<N: Copy + Zeroize>(Mutex<Vec<Box<Blinding<N>>>>);

impl<N: Copy + Zeroize> Pool<N> {
    pub(crate) fn new() -> Self {
        // Never grows, so that no pointer is left in freed memory either.
        Self(Mutex::new(Vec::with_capacity(KEPT)))
    }

    /// Takes one out, for one use; makes new ones if there is none.
    pub(crate) fn take(
        &self,
        by: &mut impl Arithmetic<Number = N>,
        random: &mut dyn FnMut(&mut [u8]),
    ) -> Result<Box<Blinding<N>>, Error> {
        // After fork() parent and child hold the same values: the child makes its own.
        let process = process();
        while let Some(blinding) = self.pop() {
            if blinding.process == process {
                return Ok(blinding);
            }
        }
        let mut fresh = make(by, random)?;
        let one = fresh.pop().ok_or(Error::Randomness)?;
        fresh.into_iter().for_each(|blinding| self.push(blinding));
        Ok(one)
    }

    /// Puts it back for the next use, renewed.
    pub(crate) fn put(&self, used: Box<Blinding<N>>, by: &mut impl Arithmetic<Number = N>) {
        if let Some(next) = used.next(by) {
            self.push(next);
        }
    }

    #[cfg(test)]
    pub(crate) fn forget_process(&self) {
        self.0.lock().unwrap().iter_mut().for_each(|blinding| blinding.process ^= 1);
    }

    fn pop(&self) -> Option<Box<Blinding<N>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).pop()
    }

    fn push(&self, blinding: Box<Blinding<N>>) {
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

/// Random numbers with their inverses, by Montgomery's trick: one inversion of the whole product.
#[allow(clippy::vec_box)]
fn make<A: Arithmetic>(
    by: &mut A,
    random: &mut dyn FnMut(&mut [u8]),
) -> Result<Vec<Box<Blinding<A::Number>>>, Error> {
    let mut made = Vec::with_capacity(MADE);
    let mut product = by.one();
    for _ in 0..MADE {
        // First r itself, and the product of those before.
        let (factor, inverse) = (by.draw(random), product);
        product = by.multiply(&product, &factor);
        made.push(Box::new(Blinding { factor, inverse, left: USES, process: process() }));
    }
    let mut inverse = by.invert(&product)?;
    for blinding in made.iter_mut().rev() {
        let r = blinding.factor;
        blinding.factor = public_power(by, &r, by.e());
        blinding.inverse = by.multiply(&inverse, &blinding.inverse);
        inverse = by.multiply(&inverse, &r);
    }
    Ok(made)
}

/// `x` to a public power, from which the time is taken.
pub(crate) fn public_power<A: Arithmetic>(by: &mut A, x: &A::Number, exponent: u64) -> A::Number {
    let mut power = *x;
    for bit in (0..exponent.ilog2()).rev() {
        power = by.square(&power);
        if exponent >> bit & 1 == 1 {
            power = by.multiply(&power, x);
        }
    }
    power
}

/// Two random numbers of 2048 bits, to be reduced modulo the primes.
pub(crate) fn draw(random: &mut dyn FnMut(&mut [u8])) -> [Words<32>; 2] {
    let mut bytes = [0; 512];
    random(&mut bytes);
    let numbers = [0, 256].map(|at| {
        let mut words = [0; 32];
        for (word, chunk) in words.iter_mut().zip(bytes[at..at + 256].chunks_exact(8)) {
            *word = u64::from_le_bytes(chunk.try_into().expect("eight bytes"));
        }
        words
    });
    bytes.zeroize();
    numbers
}

/// What a product with an inverse says, that should be 1 modulo the primes.
pub(crate) fn is_inverse(product: &[Words<16>]) -> Result<(), Error> {
    let is = |value| product.iter().all(|residue| words::equal(residue, &words::widen(&[value])));
    match () {
        () if is(1) => Ok(()),
        () if is(0) => Err(Error::Randomness),
        () => Err(Error::Inconsistent),
    }
}
