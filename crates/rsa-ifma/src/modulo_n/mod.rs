//! Arithmetic modulo `n` itself, for the check with the public key: the kernel's formulas over all eight
//! lanes, for one number of 2048 bits, with constants of its own.

mod kernel;
mod modulus;
mod number;
mod power;

#[cfg(test)]
pub(crate) use kernel::{multiply, square};
pub(crate) use modulus::Modulus;
#[cfg(test)]
pub(crate) use number::CHUNK;
pub(crate) use number::{Number, R_BITS};
pub(crate) use power::power;
