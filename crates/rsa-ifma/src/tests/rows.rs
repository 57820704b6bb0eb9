//! The kernel for eight numbers against big numbers: results, bounds, constants, choice.

use super::interpreter::Interpreter;
use super::kernel::moduli;
use super::model::{from_words, to_words};
use super::random::{Random, power_of_two};
use super::{engines, rounds};
use crate::arch::Plain;
use crate::engine::Engine;
use crate::pair::Row;
use crate::power::Exponents;
use crate::rows::power::{Choices, ENTRIES, WINDOWS};
use crate::rows::{Constants, L, LIMB, Numbers, Products, R_BITS, kernel};
use num_bigint::BigUint;
use std::array::from_fn;

/// The number in a lane; what is above a limb does not count.
fn value(rows: &[Row], lane: usize) -> BigUint {
    let limb = |row: &Row| BigUint::from(row.0[lane] % (1 << LIMB));
    rows.iter().rev().fold(BigUint::ZERO, |x, row| (x << LIMB) + limb(row))
}

/// The sum of the columns of a lane.
fn total(t: &Products, lane: usize) -> BigUint {
    t.0.iter().rev().fold(BigUint::ZERO, |x, row| (x << LIMB) + BigUint::from(row.0[lane]))
}

fn constants([p, q]: &[BigUint; 2]) -> Box<Constants> {
    let mut constants = Box::new(Constants::ZERO);
    constants.set(&to_words(p), &to_words(q));
    constants
}

/// Numbers below 4 N, or 2 N, with rubbish above their limbs.
fn operand(ns: &[BigUint; 2], times: u32, random: &mut Random) -> Numbers {
    let lanes: [_; 8] = from_fn(|lane| to_words::<17>(&random.number(&(&ns[lane / 4] * times))));
    let mut x = Numbers::new(&lanes);
    if random.below(2) == 0 {
        x.0.iter_mut().flat_map(|row| &mut row.0).for_each(|limb| *limb |= random.next() << LIMB);
    }
    x
}

#[test]
fn products_and_squares_are_right_and_within_bounds() {
    let mut random = Random::new();
    for (name, engine) in engines() {
        let mut largest = 0.0f64;
        for ns in moduli(&mut random) {
            let constants = constants(&ns);
            for round in 0..rounds(40) {
                let (a, b) = (operand(&ns, 4, &mut random), operand(&ns, 4, &mut random));
                let b = if round % 2 == 0 { a } else { b };
                let (mut t, mut x) = (Products::ZERO, Numbers::ZERO);
                if round % 2 == 0 {
                    engine.rows_square(&a, &mut t);
                } else {
                    engine.rows_product(&a, &b, &mut t);
                }
                engine.rows_reduce(&t, &constants, &mut x);
                assert!(constants.bounds(&x));
                for lane in 0..8 {
                    let n = &ns[lane / 4];
                    let product = value(&a.0, lane) * value(&b.0, lane);
                    assert_eq!(total(&t, lane), product, "{name}");
                    let x = value(&x.0, lane);
                    assert_eq!((&x << R_BITS) % n, product % n, "{name}");
                    let in_n = u64::try_from((x << 20u32) / n).unwrap();
                    largest = largest.max(in_n as f64 / f64::from(1 << 20));
                }
            }
        }
        println!("{name}: the largest result was {largest:.3} N");
        assert!(largest < 2.001);
    }
}

#[test]
fn plain_numbers_are_reduced() {
    let mut random = Random::new();
    for (name, engine) in engines() {
        for ns in moduli(&mut random) {
            let constants = constants(&ns);
            for _ in 0..rounds(40) {
                let lanes = [(); 8].map(|()| random.number(&power_of_two(2048)));
                let words = lanes.each_ref().map(to_words::<32>);
                let mut x = Numbers::ZERO;
                engine.rows_reduce(&Products::of(&words), &constants, &mut x);
                for lane in 0..8 {
                    let n = &ns[lane / 4];
                    let x = value(&x.0, lane);
                    assert!(x < n * 2001u32 / 1000u32);
                    assert_eq!((x << R_BITS) % n, &lanes[lane] % n, "{name}");
                }
                // Out of Montgomery form: one subtraction is enough.
                let mut left = Numbers::ZERO;
                engine.rows_reduce(&Products::low(&x), &constants, &mut left);
                for lane in 0..8 {
                    assert!(value(&left.0, lane) < &ns[lane / 4] * 2u32);
                }
            }
        }
    }
}

#[test]
fn the_largest_limbs_overflow_nothing() {
    // More than numbers within bounds have: additions in the plain lanes panic if a sum does not fit.
    let row = Row([(1 << LIMB) - 1; 8]);
    let largest = Numbers([row; L]);
    let constants = Constants { m: largest, n: largest, k: row };
    let mut t = Products::ZERO;
    let limbs = kernel::load(Plain, &largest);
    kernel::product(Plain, &limbs, &largest, &mut t);
    let column = t.0.iter().flat_map(|row| row.0).max().unwrap();
    assert!(column < 40 << LIMB);
    kernel::reduce(Plain, &t, &constants);
    kernel::square(Plain, &limbs, &mut t);
    kernel::reduce(Plain, &t, &constants);
}

#[test]
fn constants_are_as_defined() {
    let mut random = Random::new();
    for ns in moduli(&mut random) {
        let constants = constants(&ns);
        for lane in 0..8 {
            let n = &ns[lane / 4];
            let m = value(&constants.m.0, lane);
            assert!(m < *n);
            assert_eq!((m << LIMB) % n, BigUint::from(1u32));
            assert_eq!(value(&constants.n.0, lane), *n);
            assert_eq!((n * constants.k.0[lane] + 1u32) % power_of_two(LIMB), BigUint::ZERO);
        }
    }
}

#[test]
fn numbers_come_and_go() {
    let mut random = Random::new();
    for _ in 0..200 {
        let lanes = [(); 8].map(|()| random.number(&power_of_two(R_BITS)));
        let words = lanes.each_ref().map(to_words::<17>);
        let numbers = Numbers::new(&words);
        for lane in 0..8 {
            assert_eq!(value(&numbers.0, lane), lanes[lane]);
            assert_eq!(from_words(&numbers.words(lane)), lanes[lane]);
        }
    }
}

/// Entries that can be told apart, whatever the lane.
fn entries() -> Vec<Numbers> {
    let entry = |e| Numbers(from_fn(|i| Row(from_fn(|lane| (e << 40 | i << 20 | lane) as u64))));
    (0..ENTRIES).map(entry).collect()
}

/// The windows of an exponent.
fn exponents(p: &BigUint, q: &BigUint) -> Box<Choices> {
    let mut choices = Box::new(Choices::ZERO);
    let mut exponents = Exponents::EMPTY;
    exponents.set(&to_words(p), &to_words(q));
    choices.set(&exponents);
    choices
}

#[test]
fn each_entry_is_chosen() {
    let table = entries();
    let table = table.as_slice().try_into().unwrap();
    for (name, engine) in engines() {
        for p in 0..ENTRIES {
            for q in 0..ENTRIES {
                let choices = exponents(&p.into(), &q.into());
                let mut chosen = Numbers::ZERO;
                engine.rows_entry(table, &choices.0[WINDOWS - 1], &mut chosen);
                for lane in 0..8 {
                    let digit = if lane < 4 { p } else { q };
                    let right = (0..L).all(|i| chosen.0[i].0[lane] == table[digit].0[i].0[lane]);
                    assert!(right, "{name}: {p}, {q}, lane {lane}");
                }
            }
        }
    }
}

#[test]
fn windows_are_right() {
    let mut random = Random::new();
    for (name, engine) in engines() {
        for ns in moduli(&mut random) {
            let constants = constants(&ns);
            let table: Vec<_> = (0..ENTRIES).map(|_| operand(&ns, 2, &mut random)).collect();
            let table: &[Numbers; ENTRIES] = table.as_slice().try_into().unwrap();
            for digit in 0..ENTRIES {
                let digits = [digit, random.below(ENTRIES as u64) as usize];
                let choices = exponents(&digits[0].into(), &digits[1].into());
                let x = operand(&ns, 2, &mut random);
                let (mut result, mut chosen, mut t) = (x, Numbers::ZERO, Products::ZERO);
                let choice = &choices.0[WINDOWS - 1];
                engine.rows_window(&mut result, table, choice, &constants, &mut chosen, &mut t);
                assert!(constants.bounds(&result));
                for lane in 0..8 {
                    let n = &ns[lane / 4];
                    let by = value(&table[digits[lane / 4]].0, lane);
                    // Each of the six products is divided by R.
                    let expected = value(&x.0, lane).modpow(&32u32.into(), n) * by % n;
                    let divided = (value(&result.0, lane) << (R_BITS * 32)) % n;
                    assert_eq!(divided, expected, "{name}");
                }
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
        let constants = constants(&ns);
        let table: Vec<_> = (0..ENTRIES).map(|_| operand(&ns, 2, &mut random)).collect();
        for round in 0..rounds(40) {
            let (a, b) = (operand(&ns, 2, &mut random), operand(&ns, 2, &mut random));
            let exponent = || power_of_two(1024);
            let choices = exponents(&random.number(&exponent()), &random.number(&exponent()));
            let results = [plain, fast].map(|engine| {
                let [mut product, mut square] = [Products::ZERO; 2];
                let [mut reduced, mut chosen] = [Numbers::ZERO; 2];
                engine.rows_product(&a, &b, &mut product);
                engine.rows_square(&a, &mut square);
                engine.rows_reduce(&product, &constants, &mut reduced);
                let mut x = reduced;
                let (table, mut t) = (table.as_slice().try_into().unwrap(), Products::ZERO);
                let choice = &choices.0[round % WINDOWS];
                engine.rows_window(&mut x, table, choice, &constants, &mut chosen, &mut t);
                (product, square, reduced, x, chosen, t)
            });
            assert!(results[0] == results[1]);
        }
    }
}

/// The words of rows, for the interpreter's memory.
fn flat(rows: &[Row]) -> impl Iterator<Item = u64> {
    rows.iter().flat_map(|row| row.0)
}

#[test]
fn assembly_computes_what_the_plain_lanes_do() {
    let (mut random, plain) = (Random::new(), Engine::plain());
    for ns in moduli(&mut random) {
        let constants = constants(&ns);
        let constant_rows = [&constants.m.0[..], &constants.n.0, &[constants.k]].concat();
        let table: Vec<_> = (0..ENTRIES).map(|_| operand(&ns, 2, &mut random)).collect();
        let table: &[Numbers; ENTRIES] = table.as_slice().try_into().unwrap();
        let (a, b) = (operand(&ns, 2, &mut random), operand(&ns, 2, &mut random));
        let (mut t, mut made) = (Products::ZERO, Products::ZERO);
        let machine = || {
            let mut machine = Interpreter::default();
            machine.words("rdi", flat(&Products::ZERO.0));
            machine
        };

        let mut product = machine();
        product.words("rsi", flat(&a.0));
        product.words("rdx", flat(&b.0));
        product.run(include_str!("../arch/scheduled/rows_product.s"));
        product.rows("rdi", &mut made.0);
        plain.rows_product(&a, &b, &mut t);
        assert!(made == t);

        let mut square = machine();
        square.words("rsi", flat(&a.0));
        square.run(include_str!("../arch/scheduled/rows_square.s"));
        square.rows("rdi", &mut made.0);
        plain.rows_square(&a, &mut t);
        assert!(made == t);

        let [mut x, mut reduced, mut chosen] = [Numbers::ZERO; 3];
        let mut reduce = Interpreter::default();
        reduce.words("rdi", flat(&t.0));
        reduce.words("rsi", flat(&constant_rows));
        reduce.words("rdx", flat(&x.0));
        reduce.run(include_str!("../arch/scheduled/rows_reduce.s"));
        reduce.rows("rdx", &mut x.0);
        plain.rows_reduce(&t, &constants, &mut reduced);
        assert!(x == reduced);

        let top = power_of_two(1024);
        let choices = exponents(&random.number(&top), &random.number(&top));
        let choice = &choices.0[random.below(WINDOWS as u64) as usize];
        let mut window = machine();
        window.words("rsi", flat(&constant_rows));
        window.words("rdx", table.iter().flat_map(|entry| flat(&entry.0)));
        window.words("rcx", flat(&x.0));
        window.bytes("r8", &[&choice.pairs[..], &[choice.odd]].concat());
        window.words("r9", flat(&chosen.0));
        window.run(include_str!("../arch/scheduled/rows_window.s"));
        window.rows("rcx", &mut x.0);
        assert!(window.masks_are_zero());
        plain.rows_window(&mut reduced, table, choice, &constants, &mut chosen, &mut t);
        assert!(x == reduced);
    }
}
