//! Carries out the assembly's text in ordinary integers, so that it is proved on any machine.

use crate::pair::{Pair, Row};
use std::collections::HashMap;

const M52: u64 = (1 << 52) - 1;

type Vector = [u64; 8];

/// A processor with what the generated text uses, and nothing else.
#[derive(Default)]
pub(super) struct Interpreter {
    memory: Vec<u8>,
    general: HashMap<String, u64>,
    vectors: HashMap<String, Vector>,
    masks: HashMap<String, u8>,
    zero: bool,
}

impl Interpreter {
    /// Puts bytes into memory, and their address into a register.
    pub(super) fn bytes(&mut self, register: &str, bytes: &[u8]) {
        self.memory.resize(self.memory.len().next_multiple_of(64), 0);
        self.general.insert(register.into(), self.memory.len() as u64);
        self.memory.extend(bytes);
    }

    pub(super) fn words(&mut self, register: &str, words: impl IntoIterator<Item = u64>) {
        let bytes: Vec<u8> = words.into_iter().flat_map(u64::to_le_bytes).collect();
        self.bytes(register, &bytes);
    }

    pub(super) fn general(&mut self, register: &str, value: u64) {
        self.general.insert(register.into(), value);
    }

    /// What is in memory where a register points.
    pub(super) fn pair(&self, register: &str) -> Pair {
        let mut pair = Pair::ZERO;
        for (j, row) in pair.0.iter_mut().enumerate() {
            row.0 = self.row(self.general[register] as usize + 64 * j);
        }
        pair
    }

    /// The same, as many rows as there is room for.
    pub(super) fn rows(&self, register: &str, rows: &mut [Row]) {
        for (j, row) in rows.iter_mut().enumerate() {
            row.0 = self.row(self.general[register] as usize + 64 * j);
        }
    }

    pub(super) fn masks_are_zero(&self) -> bool {
        self.masks.values().all(|&mask| mask == 0)
    }

    pub(super) fn vectors_are_zero(&self) -> bool {
        self.vectors.len() == 32 && self.vectors.values().all(|v| *v == [0; 8])
    }

    fn word(&self, at: usize) -> u64 {
        u64::from_le_bytes(self.memory[at..at + 8].try_into().unwrap())
    }

    fn row(&self, at: usize) -> Vector {
        assert!(at.is_multiple_of(64), "an address that is not aligned");
        std::array::from_fn(|i| self.word(at + 8 * i))
    }

    pub(super) fn run(&mut self, text: &str) {
        let lines: Vec<&str> = text.lines().collect();
        let mut at = 0;
        while at < lines.len() {
            let line = lines[at];
            at += 1;
            match line.strip_prefix("jnz ").and_then(|to| to.strip_suffix('b')) {
                Some(label) if !self.zero => {
                    let back = lines[..at].iter().rposition(|l| l.strip_suffix(':') == Some(label));
                    at = back.expect("a label");
                }
                Some(_) => {}
                None if line.starts_with(['#', '.']) || line.ends_with(':') => {}
                None => self.step(line),
            }
        }
    }

    fn step(&mut self, line: &str) {
        let (name, operands) = line.split_once(' ').unwrap_or((line, ""));
        let operands: Vec<&str> = operands.split(", ").collect();
        let number = |text: &str| match text.strip_prefix("0x") {
            Some(digits) => u64::from_str_radix(digits, 16).unwrap(),
            None => text.parse().unwrap(),
        };
        match name {
            "mov" | "add" => {
                let value = self.general.get(operands[1]).copied();
                let value = value.unwrap_or_else(|| number(operands[1]));
                let old = if name == "add" { self.general[&wide(operands[0])] } else { 0 };
                self.general.insert(wide(operands[0]), old + value);
            }
            "dec" => {
                let register = self.general.get_mut(&wide(operands[0])).unwrap();
                *register -= 1;
                self.zero = *register == 0;
            }
            "cmp" => {
                self.zero = self.general[&wide(operands[0])] == number(operands[1]);
            }
            "cmove" => {
                let from = self.general[operands[1]];
                if self.zero {
                    self.general.insert(operands[0].into(), from);
                }
            }
            "kxorw" => {
                assert!(operands[0] == operands[1] && operands[1] == operands[2]);
                self.masks.insert(operands[0].into(), 0);
            }
            "kmovb" => {
                let mask = match self.address(operands[1]) {
                    Some(at) => self.memory[at],
                    None => self.general[&wide(operands[1])] as u8,
                };
                self.masks.insert(operands[0].into(), mask);
            }
            "vzeroall" => (0..16).for_each(|i| {
                self.vectors.insert(format!("zmm{i}"), [0; 8]);
            }),
            "vmovdqa64" if operands[0].starts_with("zmmword") => {
                let (at, row) = (self.address(operands[0]).unwrap(), self.vector(operands[1]));
                assert!(at.is_multiple_of(64), "an address that is not aligned");
                self.memory[at..at + 64].copy_from_slice(row.map(u64::to_le_bytes).as_flattened());
            }
            _ => self.compute(name, &operands),
        }
    }

    fn compute(&mut self, name: &str, operands: &[&str]) {
        let (register, rest) = operands[0].split_once('{').unwrap_or((operands[0], ""));
        let old = self.vectors.get(register).copied();
        // The register's old value, which must be known only if it counts.
        let sum = |i: usize| old.expect("a register that was written")[i];
        let immediate = || operands[2].parse::<u32>().unwrap();
        let value: Vector = match name {
            "vpxord" => {
                assert!(operands[0] == operands[1] && operands[1] == operands[2]);
                [0; 8]
            }
            "vmovdqa64" | "vpbroadcastq" => self.vector(operands[1]),
            "vpmovm2q" => {
                let mask = self.masks[operands[1]];
                std::array::from_fn(|i| u64::from(mask >> i & 1).wrapping_neg())
            }
            "vpternlogq" => {
                assert_eq!(operands[3], "0xac");
                let (even, odd) = (self.vector(operands[1]), self.vector(operands[2]));
                std::array::from_fn(|i| (sum(i) & odd[i]) | (!sum(i) & even[i]))
            }
            "vpsrlq" => self.vector(operands[1]).map(|x| x >> immediate()),
            "vpermq" => {
                let a = self.vector(operands[1]);
                std::array::from_fn(|i| a[i / 4 * 4 + (immediate() >> (2 * (i % 4)) & 3) as usize])
            }
            _ => {
                let (a, b) = (self.vector(operands[1]), self.vector(operands[2]));
                let product = |i: usize| u128::from(a[i] & M52) * u128::from(b[i] & M52);
                std::array::from_fn(|i| match name {
                    "vpaddq" => a[i] + b[i],
                    "vpandq" => a[i] & b[i],
                    "vpmadd52luq" => sum(i) + (product(i) as u64 & M52),
                    "vpmadd52huq" => sum(i) + (product(i) >> 52) as u64,
                    "vpermi2q" => [a, b].concat()[sum(i) as usize],
                    _ => panic!("{name} is not known"),
                })
            }
        };
        let mask = rest.split('}').next().filter(|mask| !mask.is_empty());
        let mask = mask.map_or(0xff, |mask| self.masks[mask]);
        let result = std::array::from_fn(|i| match (mask >> i & 1 == 1, rest.ends_with("{z}")) {
            (true, _) => value[i],
            (false, true) => 0,
            (false, false) => sum(i),
        });
        self.vectors.insert(register.into(), result);
    }

    fn vector(&self, operand: &str) -> Vector {
        match self.address(operand) {
            None => self.vectors[operand],
            Some(at) if operand.starts_with("qword") => [self.word(at); 8],
            Some(at) => self.row(at),
        }
    }

    /// Of an operand like `zmmword ptr [rdi + 64]`.
    fn address(&self, operand: &str) -> Option<usize> {
        let (_, place) = operand.split_once('[')?;
        let (place, _) = place.split_once(']')?;
        let (base, offset) = place.split_once(" + ").unwrap_or((place, "0"));
        Some(self.general[base] as usize + offset.parse::<usize>().unwrap())
    }
}

fn wide(register: &str) -> String {
    if register == "r11d" { "r11".into() } else { register.into() }
}
