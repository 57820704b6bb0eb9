//! The kernel against big numbers: results, bounds, constants.

use super::model::{fold, from_words, reduce, to_words, value};
use super::random::{Random, power_of_two};
use super::{engines, rounds};
use crate::arch::Plain;
use crate::engine::Engine;
use crate::kernel;
use crate::moduli::Moduli;
use crate::pair::{CHUNK, HALVES, Half, Pair, R_BITS, Row};
use crate::power::Exponents;
use num_bigint::BigUint;

/// Odd numbers of 1024 bits; the kernel does not need primes.
pub(super) fn moduli(random: &mut Random) -> Vec<[BigUint; 2]> {
    let top = power_of_two(1024);
    let half = power_of_two(1023);
    let mut pairs = vec![
        [&top - 1u32, &half + 1u32],
        [&half + 1u32, &top - 1u32],
        [&top - 105u32, &top - (power_of_two(512) + 1u32)],
    ];
    for _ in 0..5 {
        pairs.push([(); 2].map(|()| random.number(&half) | &half | BigUint::from(1u32)));
    }
    pairs
}

pub(super) fn constants([p, q]: &[BigUint; 2]) -> Box<Moduli> {
    let mut m = Box::new(Moduli::EMPTY);
    m.set(&to_words(p), &to_words(q));
    m
}

/// Numbers below 36.4 N, sometimes with the largest limbs that are allowed.
pub(super) fn operand(ns: &[BigUint; 2], random: &mut Random) -> Pair {
    let [p, q] = [0, 1].map(|i| random.number(&(&ns[i] * 182u32 / 5u32)));
    let mut pair = Pair::new::<17>(&to_words(&p), &to_words(&q));
    if random.below(4) == 0 {
        // Moves one unit from a chunk's row 0 to the row 4 before it, the same number.
        for lane in [1, 2, 3, 5, 6, 7] {
            if pair.0[0].0[lane] > 0 && pair.0[4].0[lane - 1] < 1 << 9 {
                pair.0[0].0[lane] -= 1;
                pair.0[4].0[lane - 1] += 1 << 51;
            }
        }
    }
    pair
}

#[test]
fn products_and_squares_are_right_and_within_bounds() {
    let mut random = Random::new();
    for (name, engine) in engines() {
        let mut largest = 0.0f64;
        let mut check = |result: &Pair, products: [BigUint; 2], ns: &[BigUint; 2], m: &Moduli| {
            assert!(m.bounds(result));
            for half in HALVES {
                let (n, t) = (&ns[half as usize], &products[half as usize]);
                let r = power_of_two(R_BITS) % n;
                let x = value(result, half);
                assert_eq!((&x * r) % n, t % n, "{name}");
                let in_n = u64::try_from((x << 20u32) / n).unwrap();
                largest = largest.max(in_n as f64 / f64::from(1 << 20));
            }
        };
        for ns in moduli(&mut random) {
            let m = constants(&ns);
            for _ in 0..rounds(250) {
                let (a, b) = (operand(&ns, &mut random), operand(&ns, &mut random));
                let product =
                    |a: &Pair, b: &Pair| HALVES.map(|half| value(a, half) * value(b, half));
                check(&engine.multiply(&a, &b, &m), product(&a, &b), &ns, &m);
                check(&engine.square(&a, &m), product(&a, &a), &ns, &m);

                let wide = [(); 2].map(|()| random.number(&power_of_two(2048)));
                let [p, q] = wide.each_ref().map(to_words::<32>);
                let (low, high) = (Pair::cut(&p, &q, 0), Pair::cut(&p, &q, R_BITS));
                check(&engine.reduce(&low, &high, &m), wide, &ns, &m);
            }
        }
        println!("{name}: the largest result was {largest:.3} N");
        assert!(largest < 36.4);
    }
}

#[test]
fn the_largest_limbs_overflow_nothing() {
    // All limbs as large as they may be, more than a number below 36.4 N has: additions in the
    // plain lanes panic if a sum does not fit. Only the sums count here, so the kernel is called
    // past the assertions on the numbers' size.
    let mut largest = Pair([Row([(1 << 52) - 1; 8]); 5]);
    largest.0[4] = Row([(1 << 51) + (1 << 9) - 1; 8]);
    let n = power_of_two(1024) - 1u32;
    let mut m = constants(&[n.clone(), n]);
    m.fold = [largest; 19];
    kernel::multiply(Plain, &largest, &largest, &m);
    kernel::square(Plain, &largest, &m);
}

#[test]
fn the_model_agrees_and_keeps_the_bounds() {
    let mut random = Random::new();
    for n in moduli(&mut random).into_iter().flatten() {
        let bound = &n * 182u32 / 5u32;
        for _ in 0..20 {
            let t = random.number(&bound) * random.number(&bound);
            let result = reduce(&t, &n);
            assert!(result < bound);
            assert_eq!((result << R_BITS) % &n, t % &n);
        }
    }
}

#[test]
fn constants_are_as_defined() {
    let mut random = Random::new();
    for ns in moduli(&mut random) {
        let m = constants(&ns);
        // The value of a pair in the shifted layout, times 2^51.
        let shifted = |pair: &Pair, half: Half| {
            let mut pair = *pair;
            let lane = 4 * half as usize + 3;
            let low = std::mem::take(&mut pair.0[4].0[lane]);
            (value(&pair, half) << 51u32) + low
        };
        for half in HALVES {
            let n = &ns[half as usize];
            for limb in 0..5 {
                for chunk in 0..4 {
                    if (limb, chunk) != (4, 3) {
                        assert_eq!(shifted(&m.fold[4 * limb + chunk], half), fold(n, limb, chunk));
                    }
                }
            }
            assert_eq!(shifted(&m.shifted, half), *n);
            assert_eq!(value(&m.one(), half), power_of_two(R_BITS) % n);
            let inverse = m.inverse.0[4 * half as usize + 3];
            assert_eq!((n * inverse + 1u32) % power_of_two(51), BigUint::ZERO);
        }
    }
    assert_eq!(R_BITS, 4 * CHUNK);
}

#[test]
fn powers_are_right() {
    let mut random = Random::new();
    for (name, engine) in engines() {
        for ns in moduli(&mut random) {
            let m = constants(&ns);
            let [base, exponent] =
                [(); 2].map(|()| [(); 2].map(|()| random.number(&power_of_two(1024))));
            // Into Montgomery form, here with big numbers.
            let [p, q] = [0, 1].map(|i| (&base[i] << R_BITS) % &ns[i]);
            let mut exponents = Exponents::EMPTY;
            exponents.set(&to_words(&exponent[0]), &to_words(&exponent[1]));
            let x = Pair::new::<16>(&to_words(&p), &to_words(&q));
            let result = engine.power(&x, &m.one(), &exponents, &m);
            let result = m.residues(&engine.multiply(&result, &Pair::ONE, &m));
            for i in 0..2 {
                assert_eq!(from_words(&result[i]), base[i].modpow(&exponent[i], &ns[i]), "{name}");
            }
        }
    }
}

#[test]
fn both_implementations_agree_to_the_bit() {
    let mut random = Random::new();
    let plain = Engine::plain();
    let Some(fast) = Engine::fast() else {
        println!("no AVX-512 IFMA here: nothing to compare");
        return;
    };
    for ns in moduli(&mut random) {
        let m = constants(&ns);
        for _ in 0..rounds(250) {
            let (a, b) = (operand(&ns, &mut random), operand(&ns, &mut random));
            assert!(fast.multiply(&a, &b, &m) == plain.multiply(&a, &b, &m));
            assert!(fast.square(&a, &m) == plain.square(&a, &m));
            let wide = [(); 2].map(|()| to_words::<32>(&random.number(&power_of_two(2048))));
            let (low, high) =
                (Pair::cut(&wide[0], &wide[1], 0), Pair::cut(&wide[0], &wide[1], R_BITS));
            assert!(fast.reduce(&low, &high, &m) == plain.reduce(&low, &high, &m));
        }
    }
}
