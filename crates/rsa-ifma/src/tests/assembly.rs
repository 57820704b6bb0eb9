//! The assembly that is checked in is what the generator makes of the formulas, and computes what
//! they compute. `RSA_IFMA_GENERATE=1 cargo test -p rsa-ifma assembly` writes it anew.

use super::interpreter::Interpreter;
use super::kernel::{constants, moduli, operand};
use super::random::Random;
use super::rounds;
use crate::arch::{Plain, SCRATCH};
use crate::generator;
use crate::kernel::CONSTANTS;
use crate::moduli::Moduli;
use crate::pair::Pair;
use crate::power::{Choice, Steps, Table};
use std::fs;
use std::path::Path;

#[test]
fn assembly_is_what_the_generator_writes() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/arch/scheduled");
    let write = std::env::var_os("RSA_IFMA_GENERATE").is_some();
    for (name, text) in generator::pair::files().into_iter().chain(generator::rows::files()) {
        let path = folder.join(name).with_extension("s");
        if write {
            fs::write(&path, &text).unwrap();
        }
        let there = fs::read_to_string(&path).unwrap().replace("\r\n", "\n");
        assert!(there == text, "{} is not up to date", path.display());
    }
}

fn words(pair: &Pair) -> impl Iterator<Item = u64> {
    pair.0.iter().flat_map(|row| row.0)
}

/// A machine with what each text needs.
fn interpreter(x: &Pair, m: &Moduli) -> Interpreter {
    let mut machine = Interpreter::default();
    machine.words("rdi", words(x));
    let constants = m.fold.iter().chain([&m.shifted]).flat_map(words);
    machine.words("rsi", constants.chain(m.inverse.0));
    machine.words("rax", CONSTANTS.flat());
    machine.bytes("rdx", &[0xa5; 64 * SCRATCH]);
    machine
}

#[test]
fn assembly_computes_what_the_plain_lanes_do() {
    let wipe = include_str!("../arch/scheduled/wipe.s");
    let mut random = Random::new();
    for ns in moduli(&mut random) {
        let m = constants(&ns);
        for _ in 0..rounds(10) {
            let (a, b) = (operand(&ns, &mut random), operand(&ns, &mut random));

            let mut machine = interpreter(&a, &m);
            machine.run(include_str!("../arch/scheduled/square.s"));
            assert!(machine.pair("rdi") == Plain.square(&a, &m));
            machine.run(wipe);
            assert!(machine.vectors_are_zero());

            let mut machine = interpreter(&a, &m);
            machine.words("r8", words(&b));
            machine.run(include_str!("../arch/scheduled/multiply.s"));
            assert!(machine.pair("rdi") == Plain.multiply(&a, &b, &m));
        }

        let mut table = Table::new();
        table.0.fill_with(|| operand(&ns, &mut random));
        let choices = [(); 3].map(|()| Choice::new([random.below(32), random.below(32)]));
        let mut x = operand(&ns, &mut random);
        let mut machine = interpreter(&x, &m);
        machine.words("r9", table.0.iter().flat_map(words));
        machine.bytes("r10", choices.each_ref().map(|choice| choice.0).as_flattened());
        machine.general("rcx", choices.len() as u64);
        machine.run(include_str!("../arch/scheduled/windows.s"));
        Plain.windows(&mut x, &table, &choices, &m);
        assert!(machine.pair("rdi") == x);
    }
}
