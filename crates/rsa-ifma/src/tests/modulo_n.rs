//! The arithmetic modulo `n` against big numbers: results, bounds, constants.

use super::model::{from_words, to_words};
use super::random::{Random, power_of_two};
use super::{engines, rounds};
use crate::arch::Plain;
use crate::check::PublicCheck;
use crate::engine::Engine;
use crate::modulo_n::{self, CHUNK, Modulus, Number, R_BITS};
use crate::pair::Row;
use num_bigint::BigUint;

/// Odd numbers of 2047 and 2048 bits: the ends of the range, and others.
pub(super) fn moduli(random: &mut Random) -> Vec<BigUint> {
    let (top, quarter) = (power_of_two(2048), power_of_two(2046));
    let mut ns = vec![
        &top - 1u32,
        &quarter + 1u32,
        power_of_two(2047) + 1u32,
        power_of_two(2047) - 1u32,
        &top - (power_of_two(1024) + 1u32),
    ];
    for _ in 0..5 {
        ns.push((random.number(&(&top - &quarter)) + &quarter) | BigUint::from(1u32));
    }
    ns
}

fn constants(n: &BigUint) -> Box<Modulus> {
    let mut m = Box::new(Modulus::EMPTY);
    m.set(&to_words(n));
    m
}

/// The sum of all limbs times their weights.
fn value(number: &Number) -> BigUint {
    let mut x = BigUint::ZERO;
    for limb in 0..5 {
        for chunk in 0..8 {
            x += BigUint::from(number.0[limb].0[chunk]) << (CHUNK * chunk + 52 * limb);
        }
    }
    x
}

/// A number below 72.1 `n`, sometimes with the largest limbs that are allowed.
fn operand(n: &BigUint, random: &mut Random) -> Number {
    let x = random.number(&(n * 721u32 / 10u32));
    let mut number = Number::new::<33>(&to_words(&x));
    if random.below(4) == 0 {
        // Moves one unit from a chunk's row 0 to the row 4 before it, the same number.
        for lane in 1..8 {
            if number.0[0].0[lane] > 0 && number.0[4].0[lane - 1] < 1 << 9 {
                number.0[0].0[lane] -= 1;
                number.0[4].0[lane - 1] += 1 << 51;
            }
        }
    }
    number
}

#[test]
fn powers_are_right_and_within_bounds() {
    let mut random = Random::new();
    for (name, engine) in engines() {
        let mut largest = 0.0f64;
        for n in moduli(&mut random) {
            let m = constants(&n);
            let by_r = power_of_two(R_BITS).modinv(&n).unwrap();
            for _ in 0..rounds(120) {
                let [x, enter, last] = [(); 3].map(|()| operand(&n, &mut random));
                // 1: one product. 3 and more: squares, too.
                let e = 2 * random.below(32) + 1;
                let power = engine.power_modulo_n(&x, &enter, &last, e, &m);
                assert!(m.bounds(&power));
                let base = value(&x) * value(&enter) * &by_r % &n;
                let expected = match e {
                    1 => base,
                    _ => {
                        let all = base * &by_r % &n;
                        all.modpow(&BigUint::from(e - 1), &n) * value(&last) % &n
                    }
                };
                assert_eq!(value(&power) % &n, expected, "{name}, {e}");
                let in_n = u64::try_from((value(&power) << 20u32) / &n).unwrap();
                largest = largest.max(in_n as f64 / f64::from(1 << 20));
            }
        }
        println!("{name}: the largest result was {largest:.3} n");
        assert!(largest < 72.1);
    }
}

#[test]
fn the_largest_limbs_overflow_nothing() {
    // All limbs as large as they may be: additions in the plain lanes panic if a sum does not fit.
    let mut largest = Number([Row([(1 << 52) - 1; 8]); 5]);
    largest.0[4] = Row([(1 << 51) + (1 << 9) - 1; 8]);
    let mut m = constants(&(power_of_two(2048) - 1u32));
    m.fold = [largest; 39];
    modulo_n::multiply(Plain, &largest, &largest, &m);
    modulo_n::square(Plain, &largest, &m);
}

#[test]
fn squares_are_products() {
    let mut random = Random::new();
    for n in moduli(&mut random) {
        let m = constants(&n);
        for _ in 0..rounds(60) {
            let x = operand(&n, &mut random);
            assert!(modulo_n::multiply(Plain, &x, &x, &m) == modulo_n::square(Plain, &x, &m));
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
    for n in moduli(&mut random) {
        let m = constants(&n);
        for _ in 0..rounds(120) {
            let [x, enter, last] = [(); 3].map(|()| operand(&n, &mut random));
            let e = 2 * random.below(8) + 1;
            let power = |engine: Engine| engine.power_modulo_n(&x, &enter, &last, e, &m);
            assert!(power(fast) == power(plain));
        }
    }
}

#[test]
fn constants_are_as_defined() {
    let mut random = Random::new();
    // The value of a number in the shifted layout, times 2^51.
    let shifted = |number: &Number| {
        let mut number = *number;
        let low = std::mem::take(&mut number.0[4].0[7]);
        (value(&number) << 51u32) + low
    };
    for n in moduli(&mut random) {
        let m = constants(&n);
        let r = power_of_two(R_BITS);
        let by_r = r.modinv(&n).unwrap();
        for limb in 0..5 {
            for chunk in 0..8 {
                let fold = (power_of_two(51 + CHUNK * chunk + 52 * limb) * &by_r) % &n;
                match m.fold.get(8 * limb + chunk) {
                    Some(constant) => assert_eq!(shifted(constant), fold),
                    None => assert_eq!(fold, BigUint::from(1u32)),
                }
            }
        }
        assert_eq!(shifted(&m.shifted), n);
        assert_eq!((&n * m.inverse.0[7] + 1u32) % power_of_two(51), BigUint::ZERO);
        assert_eq!(from_words(&m.one()), &r % &n);
        for (_, engine) in engines() {
            let mut check = PublicCheck::with_engine(&n.to_bytes_be(), &[3], engine).unwrap();
            assert_eq!(value(&check.constants_mut().enter) % &n, &r * &r % &n);
        }
    }
    assert_eq!(R_BITS, 8 * CHUNK);
}

#[test]
fn congruent_numbers_are_found() {
    let mut random = Random::new();
    for n in moduli(&mut random) {
        let m = constants(&n);
        let is = |x: &BigUint, residue: &BigUint| {
            m.is_congruent(&Number::new::<33>(&to_words(x)), &to_words(residue))
        };
        for k in 0..73u32 {
            let residue = random.number(&n);
            let x = &residue + k * &n;
            assert!(is(&x, &residue));
            assert!(!is(&(&x + 1u32), &residue));
            assert!(!is(&(&x + power_of_two(64)), &residue));
            let other = random.number(&n);
            assert_eq!(is(&x, &other), other == residue);
            // The same number, but not reduced.
            if residue < power_of_two(2048) - &n {
                assert!(!is(&x, &(&residue + &n)));
            }
        }
    }
}
