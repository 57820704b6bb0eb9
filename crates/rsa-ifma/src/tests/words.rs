//! The constant-time words against big numbers.

use super::model::{from_words, to_words};
use super::random::{Random, power_of_two};
use crate::pair::{HALVES, Pair};
use crate::words::*;
use num_bigint::BigUint;

#[test]
fn arithmetic_is_right() {
    let mut random = Random::new();
    let (full, half) = (power_of_two(1024), power_of_two(1023));
    for _ in 0..2000 {
        let n = random.number(&half) | &half | BigUint::from(1u32);
        let (a, b, c) = (random.number(&full), random.number(&full), random.number(&full));
        let words = |x: &BigUint| to_words::<16>(x);
        let number = |x: &[u64]| from_words(x);

        let (sum, carry) = add(&words(&a), &words(&b));
        assert_eq!(number(&sum) + (BigUint::from(carry) << 1024u32), &a + &b);
        let (difference, borrow) = subtract(&words(&a), &words(&b));
        assert_eq!(number(&difference) + &b, &a + (BigUint::from(borrow) << 1024u32));
        assert_eq!(less(&words(&a), &words(&b)), a < b);
        assert_eq!(equal(&words(&a), &words(&b)), a == b);
        assert!(equal(&words(&a), &words(&a)));
        assert_eq!(select(1, &words(&a), &words(&b)), words(&a));
        assert_eq!(select(0, &words(&a), &words(&b)), words(&b));
        assert_eq!(number(&multiply_add(&words(&a), &words(&b), &words(&c))), &a * &b + &c);

        let (x, y) = (&a % &n, &b % &n);
        assert_eq!(number(&add_modulo(&words(&x), &words(&y), &words(&n))), (&x + &y) % &n);
        let inverse = negative_inverse(words(&n)[0]);
        assert_eq!(inverse.wrapping_mul(words(&n)[0]), u64::MAX);
        let by = random.below(63) as u32 + 1;
        let quotient = number(&divide_by_power(&words(&x), by, &words(&n), inverse));
        assert_eq!((&quotient << by) % &n, x);
        assert!(quotient < n);

        let wide = random.number(&(&n << 6u32));
        assert_eq!(number(&reduce_64(&to_words(&wide), &words(&n))), &wide % &n);
        let shifted = shift_left(&to_words::<17>(&a), by);
        assert_eq!(number(&shifted), (&a << by) % power_of_two(17 * 64));
    }
}

#[test]
fn bytes_come_and_go() {
    let mut random = Random::new();
    for _ in 0..200 {
        let x = random.number(&power_of_two(2048));
        let mut bytes = [0; 256];
        random.fill(&mut bytes);
        assert_eq!(to_bytes(&from_bytes(&bytes).unwrap()), bytes);
        let short = x.to_bytes_be();
        assert_eq!(from_words(&from_bytes::<32>(&short).unwrap()), x);
    }
    assert_eq!(from_bytes::<1>(&[]), Some([0]));
    assert_eq!(from_bytes::<1>(&[0, 0, 1, 2, 3, 4, 5, 6, 7, 8]), Some([0x0102_0304_0506_0708]));
    assert_eq!(from_bytes::<1>(&[1, 0, 0, 0, 0, 0, 0, 0, 0]), None);
}

#[test]
fn pairs_hold_their_numbers() {
    let mut random = Random::new();
    for _ in 0..500 {
        let numbers = [(); 2].map(|()| random.number(&power_of_two(1036)));
        let [p, q] = numbers.each_ref().map(to_words::<17>);
        let pair = Pair::new(&p, &q);
        for half in HALVES {
            assert_eq!(from_words(&pair.words(half)), numbers[half as usize]);
            assert_eq!(super::model::value(&pair, half), numbers[half as usize]);
        }
    }
}
