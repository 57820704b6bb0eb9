//! The layout and the reduction in big numbers, written from their definitions.

use super::random::power_of_two;
use crate::pair::{CHUNK, Half, Pair, R_BITS};
use crate::words::Words;
use num_bigint::BigUint;

pub(super) fn to_words<const N: usize>(x: &BigUint) -> Words<N> {
    let mut words = [0; N];
    for (word, digit) in words.iter_mut().zip(x.to_u64_digits()) {
        *word = digit;
    }
    assert_eq!(from_words(&words), *x, "does not fit");
    words
}

pub(super) fn from_words(words: &[u64]) -> BigUint {
    words.iter().rev().fold(BigUint::ZERO, |x, &word| (x << 64u32) + word)
}

/// The sum of all limbs times their weights.
pub(super) fn value(pair: &Pair, half: Half) -> BigUint {
    let mut x = BigUint::ZERO;
    for limb in 0..5 {
        for chunk in 0..4 {
            let lane = 4 * half as usize + chunk;
            x += BigUint::from(pair.0[limb].0[lane]) << (CHUNK * chunk + 52 * limb);
        }
    }
    x
}

/// The constant of a limb.
pub(super) fn fold(n: &BigUint, limb: usize, chunk: usize) -> BigUint {
    let inverse = power_of_two(R_BITS).modinv(n).unwrap();
    (power_of_two(51 + CHUNK * chunk + 52 * limb) * inverse) % n
}

/// `T / R` modulo `n` by the kernel's formula, its bounds asserted.
pub(super) fn reduce(t: &BigUint, n: &BigUint) -> BigUint {
    let mut x = (t >> R_BITS) << 51u32;
    for chunk in 0..4 {
        for limb in 0..5 {
            let w =
                (t >> (CHUNK * chunk + 52 * limb)) % power_of_two(if limb < 4 { 52 } else { 51 });
            x += if (limb, chunk) == (4, 3) { w } else { w * fold(n, limb, chunk) };
        }
    }
    let modulus = power_of_two(51);
    let inverse = (n % &modulus).modinv(&modulus).unwrap();
    let u = ((&modulus - &x % &modulus) * inverse) % &modulus;
    let x = x + u * n;
    assert_eq!(&x % &modulus, BigUint::ZERO);
    x >> 51u32
}
