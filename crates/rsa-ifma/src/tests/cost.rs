//! What the parts of a signature cost: `cargo test --release -p rsa-ifma cost -- --ignored --nocapture`.

use super::engines;
use super::keys::key;
use super::random::Random;
use crate::blinding::Pool;
use crate::check::PublicCheck;
use crate::modulo_n::Number;
use crate::pair::Pair;
use crate::secret::Secret;
use crate::single::Single;
use std::hint::black_box;
use std::time::Instant;

fn micros(name: &str, times: usize, mut f: impl FnMut()) {
    let mut all: Vec<f64> = (0..times)
        .map(|_| {
            let start = Instant::now();
            f();
            start.elapsed().as_secs_f64() * 1e6
        })
        .collect();
    all.sort_by(f64::total_cmp);
    println!("  {name:44} {:9.2} µs", all[times / 2]);
}

#[test]
#[ignore = "a measurement"]
fn cost_of_the_parts() {
    let mut random = Random::new();
    let key = key();
    for (name, engine) in engines() {
        println!("{name}, medians:");
        let secret = key.components(|c| Secret::new(c, engine)).unwrap();
        let m = &secret.moduli;
        let x = Pair::new::<16>(&[7; 16], &[9; 16]);
        micros("exponentiation", 101, || {
            black_box(engine.power(black_box(&x), &secret.one, &secret.exponents, m));
        });
        micros("squaring", 1001, || {
            black_box(engine.square(black_box(&x), m));
        });
        micros("multiplication", 1001, || {
            black_box(engine.multiply(black_box(&x), &x, m));
        });
        micros("blinding values for 8 x 32 signatures", 51, || {
            let mut single = Single { secret: &secret, engine };
            let pool = Pool::new();
            black_box(pool.take(&mut single, &mut |bytes| random.fill(bytes)).unwrap());
        });
        let mut single = Single { secret: &secret, engine };
        let pool = Pool::new();
        micros("taking and renewing a blinding value", 801, || {
            let blinding = pool.take(&mut single, &mut |bytes| random.fill(bytes)).unwrap();
            pool.put(black_box(blinding), &mut single);
        });
        let n = key.n.to_bytes_be();
        let mut check = PublicCheck::with_engine(&n, &[1, 0, 1], engine).unwrap();
        micros("check", 1001, || {
            black_box(check.verifies(black_box(&[1; 256]), &[2; 256]));
        });
        let c = check.constants_mut();
        let x = Number::new(&[7; 32]);
        for (name, e) in [("65537", 65537), ("257", 257)] {
            micros(&format!("power {name} modulo n"), 1001, || {
                black_box(engine.power_modulo_n(black_box(&x), &c.enter, &x, e, &c.modulus));
            });
        }
    }
}
