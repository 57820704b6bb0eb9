//! Arithmetic for a pass: on eight numbers, four modulo each prime.

use crate::batch::Constants;
use crate::blinding::{self, Arithmetic as _};
use crate::engine::Engine;
use crate::error::Error;
use crate::pair::Pair;
use crate::rows::power::{Choices, ENTRIES, Table};
use crate::rows::{LANES, Numbers, Products};
use crate::secret::Secret;
use crate::single::Single;
use crate::words::{self, Words};
use std::array::from_fn;
use zeroize::Zeroize;

pub(crate) type Room = [Numbers; ENTRIES + 1];

/// Memory to compute in: the table of powers and the entry that is chosen, 41 KiB. On the heap, for stacks are small.
/// Wiped when dropped.
pub(crate) struct Scratch {
    pub(crate) numbers: Box<Room>,
}

impl Scratch {
    pub(crate) fn new() -> Self {
        // Not by way of the stack.
        let numbers = vec![Numbers::ZERO; ENTRIES + 1].into_boxed_slice();
        let Ok(numbers) = numbers.try_into() else { unreachable!("it has this length") };
        Self { numbers }
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        self.numbers.iter_mut().for_each(Zeroize::zeroize);
    }
}

/// Everything is inlined into the function that makes one, so that whoever reads the machine code sees
/// where its pointers come from.
pub(crate) struct Arithmetic<'a> {
    pub(crate) secret: &'a Secret,
    pub(crate) constants: &'a Constants,
    engine: Engine,
    table: &'a mut Table,
    chosen: &'a mut Numbers,
    t: Products,
}

impl Drop for Arithmetic<'_> {
    #[inline(always)]
    fn drop(&mut self) {
        self.t.zeroize();
    }
}

impl<'a> Arithmetic<'a> {
    #[inline(always)]
    pub(crate) fn new(
        secret: &'a Secret,
        constants: &'a Constants,
        engine: Engine,
        room: &'a mut Room,
    ) -> Self {
        let (table, chosen) = room.split_at_mut(ENTRIES);
        let table = table.try_into().expect("as many");
        Self { secret, constants, engine, table, chosen: &mut chosen[0], t: Products::ZERO }
    }

    /// `(a b) / R`, for numbers below 4 times their primes.
    #[inline(always)]
    pub(crate) fn multiply(&mut self, a: &Numbers, b: &Numbers) -> Numbers {
        debug_assert!(self.constants.primes.bounds(a) && self.constants.primes.bounds(b));
        self.engine.rows_product(a, b, &mut self.t);
        self.reduce_t()
    }

    #[inline(always)]
    pub(crate) fn square(&mut self, a: &Numbers) -> Numbers {
        debug_assert!(self.constants.primes.bounds(a));
        self.engine.rows_square(a, &mut self.t);
        self.reduce_t()
    }

    #[inline(always)]
    fn reduce_t(&mut self) -> Numbers {
        let mut x = Numbers::ZERO;
        self.engine.rows_reduce(&self.t, &self.constants.primes, &mut x);
        debug_assert!(self.constants.primes.bounds(&x));
        x
    }

    #[inline(always)]
    fn reduce(&mut self, t: Products) -> Numbers {
        self.t = t;
        self.reduce_t()
    }

    /// Numbers of 2048 bits, in Montgomery form.
    #[inline(always)]
    pub(crate) fn enter(&mut self, numbers: Products) -> Numbers {
        let x = self.reduce(numbers);
        self.multiply(&x, &self.constants.enter)
    }

    /// Out of Montgomery form, fully reduced.
    #[inline(always)]
    pub(crate) fn leave(&mut self, x: &Numbers) -> [Words<16>; 8] {
        let x = self.reduce(Products::low(x));
        self.residues(&x)
    }

    /// The numbers, which must be below twice their primes, fully reduced.
    #[inline(always)]
    pub(crate) fn residues(&self, x: &Numbers) -> [Words<16>; 8] {
        from_fn(|lane| {
            let prime = Constants::prime(self.secret, lane);
            let x = words::reduce_once(&x.words(lane), 0, &words::widen(prime));
            from_fn(|i| x[i])
        })
    }

    /// `base`, in Montgomery form, to a secret power.
    #[inline(always)]
    pub(crate) fn power(&mut self, base: &Numbers, choices: &Choices) -> Numbers {
        let constants = self.constants;
        self.table[0] = constants.one;
        self.table[1] = *base;
        for i in 2..ENTRIES {
            self.table[i] = if i % 2 == 0 {
                let half = self.table[i / 2];
                self.square(&half)
            } else {
                let even = self.table[i - 1];
                self.multiply(&even, base)
            };
        }
        #[cfg(test)]
        for (i, entry) in self.table.iter_mut().enumerate() {
            *entry = fault!(Entry(i), *entry);
        }
        let [first, rest @ ..] = &choices.0;
        let mut x = Numbers::ZERO;
        self.engine.rows_entry(self.table, first, &mut x);
        for choice in rest {
            #[cfg(test)]
            {
                x = fault!(Window, x);
            }
            let Self { engine, table, chosen, t, .. } = self;
            engine.rows_window(&mut x, table, choice, &constants.primes, chosen, t);
            debug_assert!(constants.primes.bounds(&x));
        }
        x
    }
}

impl blinding::Arithmetic for Arithmetic<'_> {
    type Number = Numbers;

    fn one(&self) -> Numbers {
        self.constants.one
    }

    fn multiply(&mut self, a: &Numbers, b: &Numbers) -> Numbers {
        self.multiply(a, b)
    }

    fn square(&mut self, a: &Numbers) -> Numbers {
        self.square(a)
    }

    fn draw(&mut self, random: &mut dyn FnMut(&mut [u8])) -> Numbers {
        let drawn = [(); LANES].map(|()| blinding::draw(random));
        self.enter(Products::of(&from_fn(|lane| drawn[lane % LANES][lane / LANES])))
    }

    /// With a pair's arithmetic: one inversion for all lanes takes a quarter of the time of a pass.
    fn invert(&mut self, x: &Numbers) -> Result<Numbers, Error> {
        let lanes = self.leave(x);
        let pairs = from_fn(|i| [&lanes[i], &lanes[LANES + i]]);
        let inverses =
            invert_pairs(&mut Single { secret: self.secret, engine: self.engine }, pairs)?;
        let inverses = Numbers::new(&from_fn(|lane| inverses[lane % LANES][lane / LANES]));
        // R^3 / R, which takes a plain number into Montgomery form.
        let square = self.reduce(Products::low(&self.constants.enter));
        let inverses = self.multiply(&inverses, &square);
        let product = self.multiply(&inverses, x);
        blinding::is_inverse(&self.leave(&product))?;
        Ok(inverses)
    }

    fn e(&self) -> u64 {
        self.secret.e
    }
}

/// The inverses of numbers modulo `p` and of others modulo `q`, by Montgomery's trick.
fn invert_pairs(
    by: &mut Single<'_>,
    numbers: [[&Words<16>; 2]; LANES],
) -> Result<[[Words<16>; 2]; LANES], Error> {
    let square = by.multiply(&by.secret.enter, &Pair::ONE);
    let pairs = numbers.map(|[p, q]| by.multiply(&Pair::new(p, q), &square));
    // products[i] is the product of the first i.
    let mut products = [by.secret.one; LANES + 1];
    for i in 0..LANES {
        products[i + 1] = by.multiply(&products[i], &pairs[i]);
    }
    let mut inverse = by.invert(&products[LANES])?;
    let mut inverses = [[[0; 16]; 2]; LANES];
    for i in (0..LANES).rev() {
        let one = by.multiply(&inverse, &products[i]);
        inverses[i] = by.secret.leave(&one, by.engine);
        inverse = by.multiply(&inverse, &pairs[i]);
    }
    Ok(inverses)
}
