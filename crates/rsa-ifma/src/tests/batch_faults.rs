//! Faults in passes: a bit flipped in whatever a signature depends on is found by the check, and spoils the
//! signature of its lane alone.

use super::batch::sign_all;
use super::faults::{Stage, asks_for, happened, inject};
use super::keys::key;
use super::random::Random;
use super::{engines, rounds};
use crate::batch::Constants;
use crate::pair::Row;
use crate::{Error, PrivateKey};

/// A row, lane and bit of numbers.
fn place(random: &mut Random) -> (usize, usize, u32) {
    let row = random.below(20) as usize;
    // The prime's 1024 bits end in row 19.
    (row, random.below(8) as usize, random.below(if row == 19 { 36 } else { 52 }) as u32)
}

fn four(random: &mut Random) -> [[u8; 256]; 4] {
    [(); 4].map(|()| {
        let mut encoded = [0; 256];
        random.fill(&mut encoded[1..]);
        encoded
    })
}

#[test]
fn in_intermediate_results() {
    let mut random = Random::new();
    let key = key();
    let theirs = key.aws_lc();
    for (name, engine) in engines() {
        for _ in 0..rounds(2) {
            // A new key each time: no stage is passed while blinding values are made.
            let ours = key.components(|c| PrivateKey::with_engine(c, engine)).unwrap();
            let good = sign_all(&ours, &theirs, &four(&mut random), &mut random);
            assert!(good.iter().all(Result::is_ok));
            for stage in Stage::all() {
                let (row, mut lane, bit) = place(&mut random);
                if stage == Stage::Recombining {
                    // The other half is not used there.
                    lane %= 4;
                }
                let spare = if stage == Stage::Window { random.below(204) } else { 0 };
                inject(stage, (row, lane, bit), spare);
                let signatures = sign_all(&ours, &theirs, &four(&mut random), &mut random);
                assert!(happened(), "{stage:?} was not reached");
                for (i, signature) in signatures.into_iter().enumerate() {
                    let exponent = if lane < 4 { &key.dp } else { &key.dq };
                    let unused = matches!(stage, Stage::Entry(i) if !asks_for(exponent, i));
                    if i == lane % 4 && !unused {
                        assert_eq!(signature, Err(Error::Fault), "{name}, {stage:?}");
                    } else {
                        assert!(signature.is_ok(), "{name}, {stage:?}, beside");
                    }
                }
            }
        }
    }
}

#[test]
fn in_the_constants() {
    let mut random = Random::new();
    let key = key();
    let theirs = key.aws_lc();
    super::faults::allow();
    for (name, engine) in engines() {
        let mut spoil =
            |what: &str, spoil: &mut dyn FnMut(&mut Constants, &mut Random) -> usize| {
                for _ in 0..rounds(4) {
                    let mut ours = key.components(|c| PrivateKey::with_engine(c, engine)).unwrap();
                    let good = sign_all(&ours, &theirs, &four(&mut random), &mut random);
                    assert!(good.iter().all(Result::is_ok));
                    // The lanes, as bits, that must be wrong.
                    let lanes = spoil(&mut ours.batch_mut().constants, &mut random);
                    let signatures = sign_all(&ours, &theirs, &four(&mut random), &mut random);
                    for (i, signature) in signatures.into_iter().enumerate() {
                        let wrong = (lanes | lanes >> 4) >> i & 1 == 1;
                        assert_eq!(
                            signature.err(),
                            wrong.then_some(Error::Fault),
                            "{name}, {what}"
                        );
                    }
                }
            };
        fn flip(rows: &mut [Row], random: &mut Random) -> usize {
            let (row, lane, bit) = place(random);
            rows[row].0[lane] ^= 1 << bit;
            1 << lane
        }
        spoil("1 / 2^52", &mut |c, random| flip(&mut c.primes.m.0, random));
        spoil("primes", &mut |c, random| flip(&mut c.primes.n.0, random));
        spoil("into Montgomery form", &mut |c, random| flip(&mut c.enter.0, random));
        spoil("inverse of the primes", &mut |c, random| {
            let lane = random.below(8);
            c.primes.k.0[lane as usize] ^= 1 << random.below(52);
            1 << lane
        });
        spoil("coefficient", &mut |c, random| {
            let (row, lane, bit) = place(random);
            c.coefficient.0[row].0[lane % 4] ^= 1 << bit;
            1 << (lane % 4)
        });
        spoil("digits", &mut |c, random| {
            let lane = random.below(8);
            // Not the first window, of which an exponent uses four bits.
            c.choices.0[1 + random.below(204) as usize].odd ^= 1 << lane;
            1 << lane
        });
        spoil("pairs of entries", &mut |c, random| {
            let (lane, window) = (random.below(8), 1 + random.below(204) as usize);
            let pairs = &mut c.choices.0[window].pairs;
            // Those that the lane does not want: it gets the last of two, if that is not the right one.
            let wanted = pairs.iter().position(|&lanes| lanes >> lane & 1 == 1).unwrap();
            pairs[wanted] ^= 1 << lane;
            1 << lane
        });
    }
}
