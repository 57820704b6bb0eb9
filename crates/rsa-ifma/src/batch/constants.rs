//! What a key's passes need beside its secret numbers, computed from these in constant time.

use crate::batch::arithmetic::{Arithmetic, Scratch};
use crate::blinding::public_power;
use crate::engine::Engine;
use crate::pair::Half;
use crate::rows::power::Choices;
use crate::rows::{self, LIMB, Numbers, R_BITS};
use crate::secret::Secret;
use crate::words::{self, Words};
use zeroize::Zeroize;

/// About 10 KiB. Stays where it was first allocated, and is wiped when dropped.
pub(crate) struct Constants {
    pub(crate) primes: rows::Constants,
    /// 1 in Montgomery form: `R`.
    pub(crate) one: Numbers,
    /// `R`^3, which takes a reduced number into Montgomery form.
    pub(crate) enter: Numbers,
    /// `1 / q` modulo `p`, in Montgomery form; zero in `q`'s half.
    pub(crate) coefficient: Numbers,
    pub(crate) choices: Choices,
}

impl Drop for Constants {
    fn drop(&mut self) {
        self.primes.zeroize();
        self.one.zeroize();
        self.enter.zeroize();
        self.coefficient.zeroize();
        self.choices.zeroize();
    }
}

/// `x` 2^`by` modulo a prime.
fn doubled(mut x: Words<16>, by: usize, prime: &Words<16>) -> Words<16> {
    for _ in 0..by {
        x = words::add_modulo(&x, &x, prime);
    }
    x
}

/// `R` modulo a prime of exactly 1024 bits.
fn r_modulo(prime: &Words<16>) -> Words<16> {
    let (power, _) = words::subtract(&[0; 16], prime);
    doubled(power, R_BITS - 1024, prime)
}

impl Constants {
    pub(crate) fn new(secret: &Secret, engine: Engine) -> Box<Self> {
        let mut constants = Box::new(Self {
            primes: rows::Constants::ZERO,
            one: Numbers::ZERO,
            enter: Numbers::ZERO,
            coefficient: Numbers::ZERO,
            choices: Choices::ZERO,
        });
        constants.set(secret, engine);
        constants
    }

    fn set(&mut self, secret: &Secret, engine: Engine) {
        let (p, q) = (&secret.moduli.p, &secret.moduli.q);
        self.primes.set(p, q);
        self.choices.set(&secret.exponents);
        self.one = Numbers::halves(&r_modulo(p), &r_modulo(q));
        // That of a pair has the power of two that belongs to it.
        let [coefficient, _] = secret.moduli.residues(&secret.coefficient);
        let coefficient = doubled(coefficient, R_BITS - crate::pair::R_BITS, p);
        self.coefficient = Numbers::halves(&coefficient, &[0; 16]);
        // 2^LIMB in Montgomery form, to the power of 40: R^2 in Montgomery form.
        let limb = |prime| doubled(r_modulo(prime), LIMB, prime);
        let limb = Numbers::halves(&limb(p), &limb(q));
        let mut scratch = Scratch::new();
        let mut arithmetic = Arithmetic::new(secret, self, engine, &mut scratch.numbers);
        let enter = public_power(&mut arithmetic, &limb, 2 * rows::L as u64);
        drop(arithmetic);
        self.enter = enter;
    }

    /// Of the prime in a lane.
    pub(crate) fn prime(secret: &Secret, lane: usize) -> &Words<16> {
        secret.moduli.prime(if lane < rows::LANES { Half::P } else { Half::Q })
    }
}
