//! Faults: a bit flipped in whatever a signature depends on is found by the check with the public
//! key, always, AWS-LC's and the engine's own; and one flipped in the check itself makes it refuse.

use super::aws_lc;
use super::keys::{Key, key};
use super::random::Random;
use super::{engines, rounds};
use crate::check::{Constants, PublicCheck};
use crate::engine::Engine;
use crate::pair::{HALVES, Pair, Row};
use crate::rows::Numbers;
use crate::secret::Secret;
use crate::{Error, PrivateKey};
use num_bigint::BigUint;
use std::cell::{Cell, RefCell};

/// Where an intermediate result can be spoilt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    Entered,
    Blinded,
    Powered,
    Unblinded,
    Recombining,
    /// An entry of the table of powers.
    Entry(usize),
    /// The running power, before one of the windows.
    Window,
    /// The check's running power.
    Checking,
}

impl Stage {
    pub(super) fn all() -> Vec<Self> {
        let mut all =
            vec![Self::Entered, Self::Blinded, Self::Powered, Self::Unblinded, Self::Recombining];
        all.extend((0..32).map(Self::Entry));
        all.extend([Self::Window; 12]);
        all
    }
}

thread_local! {
    /// What to spoil next: the stage, row, lane and bit.
    static NEXT: Cell<Option<(Stage, usize, usize, u32)>> = const { Cell::new(None) };
    /// How many times to let the stage pass first.
    static SPARE: Cell<u64> = const { Cell::new(0) };
    /// Whether bounds may be broken, for a fault may break them.
    static INJECTED: Cell<bool> = const { Cell::new(false) };
    static WATCHED: RefCell<Option<Vec<Vec<u64>>>> = const { RefCell::new(None) };
}

/// What can be watched and spoilt.
pub(crate) trait Spoil {
    fn rows(&mut self) -> &mut [Row];
    /// The numbers that must not come twice.
    fn numbers(&self) -> Vec<Vec<u64>>;
}

impl Spoil for Pair {
    fn rows(&mut self) -> &mut [Row] {
        &mut self.0
    }

    fn numbers(&self) -> Vec<Vec<u64>> {
        vec![HALVES.iter().flat_map(|&half| self.words(half)).collect()]
    }
}

impl Spoil for Numbers {
    fn rows(&mut self) -> &mut [Row] {
        &mut self.0
    }

    fn numbers(&self) -> Vec<Vec<u64>> {
        (0..4).map(|lane| [self.words(lane), self.words(lane + 4)].concat()).collect()
    }
}

/// The value as it is, unless this is the stage to spoil.
pub(crate) fn pass<T: Spoil>(stage: Stage, mut x: T) -> T {
    if stage == Stage::Blinded {
        WATCHED.with_borrow_mut(|seen| {
            if let Some(seen) = seen {
                seen.extend(x.numbers());
            }
        });
    }
    if let Some((wanted, row, lane, bit)) = NEXT.get()
        && wanted == stage
    {
        if let Some(less) = SPARE.get().checked_sub(1) {
            SPARE.set(less);
            return x;
        }
        NEXT.set(None);
        x.rows()[row].0[lane] ^= 1 << bit;
    }
    x
}

/// Whether a fault waits for its stage.
pub(crate) fn waits() -> bool {
    NEXT.get().is_some()
}

/// Whether a fault may be around, so that the bounds need not hold.
pub(crate) fn injected() -> bool {
    INJECTED.get()
}

/// Lets faults break bounds.
pub(super) fn allow() {
    INJECTED.set(true);
}

/// Spoils this row, lane and bit at the stage, when it has been passed `spare` times.
pub(super) fn inject(stage: Stage, place: (usize, usize, u32), spare: u64) {
    allow();
    SPARE.set(spare);
    NEXT.set(Some((stage, place.0, place.1, place.2)));
}

/// Whether the fault has happened; it will not from now on.
pub(super) fn happened() -> bool {
    NEXT.take().is_none()
}

/// Whether a digit of the exponent is `entry`.
pub(super) fn asks_for(exponent: &BigUint, entry: usize) -> bool {
    (0..205).any(|i| (0..5).fold(0, |d, b| d | usize::from(exponent.bit(5 * i + b)) << b) == entry)
}

/// What went into the exponentiation while `f` ran.
pub(super) fn watch(f: impl FnOnce()) -> Vec<Vec<u64>> {
    WATCHED.set(Some(Vec::new()));
    f();
    WATCHED.take().unwrap()
}

/// The two checks.
struct Checks {
    theirs: aws_lc::Key,
    own: PublicCheck,
}

impl Checks {
    fn new(key: &Key, engine: Engine) -> Self {
        let own = key.components(|c| PublicCheck::with_engine(c.n, c.e, engine)).unwrap();
        Self { theirs: key.aws_lc(), own }
    }
}

/// Signs with `key` and says what the checks say, which must be the same.
fn sign(ours: &PrivateKey, checks: &Checks, random: &mut Random) -> Result<[u8; 256], Error> {
    let mut encoded = [0; 256];
    random.fill(&mut encoded[1..]);
    ours.sign_unchecked(&encoded, &mut |bytes| random.fill(bytes))?.check(|signature| {
        let verdict = checks.own.verifies(signature, &encoded);
        assert_eq!(verdict, checks.theirs.verifies(signature, &encoded), "the checks differ");
        verdict
    })
}

/// A lane of row `row` whose low bits can be flipped within the kernel's bounds.
fn place(random: &mut Random) -> (usize, usize, u32) {
    let (row, lane) = (random.below(5) as usize, random.below(8) as usize);
    // Row 4 of chunk 3 has only a few bits.
    let bits = if row == 4 { 40 } else { 52 };
    if row == 4 && lane % 4 == 3 { (0, lane, 1) } else { (row, lane, random.below(bits) as u32) }
}

#[test]
fn in_intermediate_results() {
    let mut random = Random::new();
    let key = key();
    INJECTED.set(true);
    for (name, engine) in engines() {
        let checks = Checks::new(&key, engine);
        for stage in Stage::all() {
            // Whose blinding, made here, lasts for 256 signatures: a fault in new values would be another.
            let ours = key.components(|c| PrivateKey::with_engine(c, engine)).unwrap();
            assert!(sign(&ours, &checks, &mut random).is_ok());
            for _ in 0..rounds(2) {
                let (row, mut lane, bit) = place(&mut random);
                if stage == Stage::Recombining {
                    // The other half is not used there.
                    lane %= 4;
                }
                if stage == Stage::Window {
                    SPARE.set(random.below(204));
                }
                NEXT.set(Some((stage, row, lane, bit)));
                let signature = sign(&ours, &checks, &mut random);
                assert_eq!(NEXT.take(), None, "{stage:?} was not reached");
                // An entry that no window of this exponent asks for spoils nothing.
                let exponent = if lane < 4 { &key.dp } else { &key.dq };
                let digits: Vec<u64> = (0..205)
                    .map(|i| (0..5).fold(0, |d, b| d | u64::from(exponent.bit(5 * i + b)) << b))
                    .collect();
                match stage {
                    Stage::Entry(i) if !digits.contains(&(i as u64)) => assert!(signature.is_ok()),
                    // It may have met the inversion of new blinding values, which checks itself.
                    Stage::Entry(_) | Stage::Window if signature == Err(Error::Inconsistent) => {}
                    _ => assert_eq!(signature, Err(Error::Fault), "{name}, {stage:?}"),
                }
            }
        }
    }
}

#[test]
fn in_the_key() {
    let mut random = Random::new();
    let key = key();
    INJECTED.set(true);
    for (name, engine) in engines() {
        let checks = Checks::new(&key, engine);
        let mut spoil = |what: &str, spoil: &mut dyn FnMut(&mut Secret, &mut Random)| {
            for _ in 0..rounds(3) {
                let mut ours = key.components(|c| PrivateKey::with_engine(c, engine)).unwrap();
                // The first signature, whose blinding a spoilt key could not make.
                assert!(sign(&ours, &checks, &mut random).is_ok());
                spoil(ours.secret_mut(), &mut random);
                let signature = sign(&ours, &checks, &mut random);
                assert_eq!(signature, Err(Error::Fault), "{name}, {what}");
            }
        };
        // A bit of a digit of the exponent whose lanes these are.
        fn another_digit(secret: &mut Secret, lanes: u8, random: &mut Random) {
            let choice = &mut secret.exponents.0[random.below(205) as usize].0;
            let digit = choice.iter().position(|choice| choice & lanes == lanes).unwrap();
            choice[digit] ^= lanes;
            choice[digit ^ 1 << random.below(4)] ^= lanes;
        }
        fn flip(pair: &mut Pair, random: &mut Random) {
            let (row, lane, bit) = place(random);
            pair.0[row].0[lane] ^= 1 << bit;
        }
        for i in 0..19 {
            spoil(&format!("constant {i}"), &mut |secret, random| {
                flip(&mut secret.moduli.fold[i], random)
            });
        }
        spoil("shifted primes", &mut |secret, random| flip(&mut secret.moduli.shifted, random));
        spoil("inverse of the primes", &mut |secret, random| {
            secret.moduli.inverse.0[4 * random.below(2) as usize + 3] ^= 1 << random.below(51);
        });
        spoil("into Montgomery form", &mut |secret, random| flip(&mut secret.enter, random));
        spoil("coefficient", &mut |secret, random| {
            let bit = random.below(52);
            secret.coefficient.0[random.below(4) as usize].0[random.below(4) as usize] ^= 1 << bit;
        });
        spoil("p", &mut |secret, random| {
            secret.moduli.p[random.below(16) as usize] ^= 1 << random.below(63);
        });
        spoil("q", &mut |secret, random| {
            secret.moduli.q[random.below(16) as usize] ^= 1 << random.below(63);
        });
        spoil("dp", &mut |secret, random| {
            another_digit(secret, 0x0f, random);
        });
        spoil("dq", &mut |secret, random| {
            another_digit(secret, 0xf0, random);
        });
        spoil("the prime itself, with all constants of the wrong one", &mut |secret, random| {
            let (mut p, q) = (secret.moduli.p, secret.moduli.q);
            p[random.below(16) as usize] ^= 2 << random.below(62);
            secret.moduli.set(&p, &q);
        });
    }
}

#[test]
fn in_the_check() {
    let mut random = Random::new();
    let key = key();
    INJECTED.set(true);
    for (name, engine) in engines() {
        let ours = key.components(|c| PrivateKey::with_engine(c, engine)).unwrap();
        let mut encoded = [0; 256];
        random.fill(&mut encoded[1..]);
        let right = sign(&ours, &Checks::new(&key, engine), &mut random).map(|_| ());
        assert_eq!(right, Ok(()));
        let signature = ours.sign_unchecked(&encoded, &mut |bytes| random.fill(bytes)).unwrap();
        let signature = signature.check(|_| true).unwrap();
        let mut wrong = signature;
        wrong[255] ^= 1;

        let mut refuses = |what: &str, spoil: &mut dyn FnMut(&mut Constants, &mut Random)| {
            for _ in 0..rounds(3) {
                let mut check = Checks::new(&key, engine).own;
                assert!(check.verifies(&signature, &encoded) && !check.verifies(&wrong, &encoded));
                spoil(check.constants_mut(), &mut random);
                assert!(!check.verifies(&signature, &encoded), "{name}, {what}");
                assert!(!check.verifies(&wrong, &encoded), "{name}, {what}, a wrong signature");
            }
        };
        fn flip(rows: &mut [Row; 5], random: &mut Random) {
            let (row, lane, bit) = place(random);
            rows[row].0[lane] ^= 1 << bit;
        }
        for i in 0..39 {
            refuses(&format!("constant {i}"), &mut |c, random| {
                flip(&mut c.modulus.fold[i].0, random)
            });
        }
        refuses("shifted n", &mut |c, random| flip(&mut c.modulus.shifted.0, random));
        refuses("inverse of n", &mut |c, random| {
            c.modulus.inverse.0[7] ^= 1 << random.below(51);
        });
        refuses("into Montgomery form", &mut |c, random| flip(&mut c.enter.0, random));
        refuses("e", &mut |c, random| c.e ^= 2 << random.below(63));
        refuses("n", &mut |c, random| {
            c.modulus.n[random.below(31) as usize] ^= 1 << random.below(64);
        });
        refuses("n, with all constants of the wrong one", &mut |c, random| {
            let mut n = c.modulus.n;
            n[random.below(31) as usize] ^= 2 << random.below(63);
            c.modulus.set(&n);
        });

        // The running power, after each of its steps but the last, whose result is compared as it is.
        let check = Checks::new(&key, engine).own;
        for step in 0..17 {
            for _ in 0..rounds(3) {
                let (row, lane, bit) = place(&mut random);
                SPARE.set(step);
                NEXT.set(Some((Stage::Checking, row, lane, bit)));
                assert!(!check.verifies(&signature, &encoded), "{name}, step {step}");
                assert_eq!(NEXT.take(), None, "step {step} was not reached");
                assert!(check.verifies(&signature, &encoded));
            }
        }
    }
}
