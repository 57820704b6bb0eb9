//! From values to the 32 vector registers, and to text.

use super::record::{Action, Body, Instruction, Value};
use std::collections::HashMap;
use std::fmt::Write;

const REGISTERS: usize = 32;

struct Allocation {
    free: Vec<usize>,
    at: HashMap<Value, usize>,
    /// The instruction that uses a value last.
    last: HashMap<Value, usize>,
}

impl Allocation {
    fn take(&mut self, value: Value) -> usize {
        let register = self.free.pop().expect("more values than registers");
        self.at.insert(value, register);
        register
    }

    fn text(&mut self, n: usize, instruction: &Instruction) -> String {
        let Instruction { action, result, operands, memory } = instruction;
        let mut names: Vec<String> =
            operands.iter().map(|value| format!("zmm{}", self.at[value])).collect();
        names.extend(memory.clone());
        // The registers of what is not used again are free for the result.
        for value in operands {
            if self.last[value] == n
                && let Some(register) = self.at.remove(value)
            {
                self.free.push(register);
            }
        }
        let result = result.map(|value| {
            let register = if action.updates() {
                let first = names[0].trim_start_matches("zmm").parse().unwrap();
                assert!(self.free.contains(&first), "a value is needed after its update");
                self.free.retain(|&register| register != first);
                self.at.insert(value, first);
                first
            } else {
                self.take(value)
            };
            format!("zmm{register}")
        });
        let result = result.unwrap_or_default();
        let name = |i: usize| &names[i];
        match action {
            Action::Load => format!("vmovdqa64 {result}, {}", name(0)),
            Action::Store => format!("vmovdqa64 {}, {}", name(1), name(0)),
            Action::Zero => format!("vpxord {result}, {result}, {result}"),
            Action::Add => format!("vpaddq {result}, {}, {}", name(0), name(1)),
            Action::Shift(by) => format!("vpsrlq {result}, {}, {by}", name(0)),
            Action::Low => format!("vpmadd52luq {result}, {}, {}", name(1), name(2)),
            Action::High => format!("vpmadd52huq {result}, {}, {}", name(1), name(2)),
            Action::Spread(k) => format!("vpmovm2q {result}, k{k}"),
            Action::Choose(k) => {
                // Of the bits of the sum, even and odd: sum ? odd : even.
                format!("vpternlogq {result}{{k{k}}}, {}, {}, 0xac", name(1), name(2))
            }
        }
    }
}

impl Body {
    /// With the inputs in the first registers before, and the outputs in the first registers after.
    pub(super) fn text(self, inputs: &[Value], outputs: &[Value]) -> String {
        let body = self.fold_loads();
        let mut last = HashMap::new();
        for (n, instruction) in body.0.iter().enumerate() {
            last.extend(instruction.operands.iter().map(|&value| (value, n)));
        }
        last.extend(outputs.iter().map(|&value| (value, body.0.len())));
        let mut registers = Allocation {
            free: (inputs.len()..REGISTERS).rev().collect(),
            at: inputs.iter().enumerate().map(|(i, &value)| (value, i)).collect(),
            last,
        };
        let mut text = String::new();
        for (n, instruction) in body.0.iter().enumerate() {
            writeln!(text, "{}", registers.text(n, instruction)).unwrap();
        }
        moves(outputs.iter().map(|value| registers.at[value]).collect(), &mut text);
        text
    }
}

/// Brings values to the first registers. The processor only renames.
fn moves(mut from: Vec<usize>, text: &mut String) {
    for to in 0..from.len() {
        if from[to] == to {
            continue;
        }
        let mut move_to = |from: usize, to: usize| {
            writeln!(text, "vmovdqa64 zmm{to}, zmm{from}").unwrap();
        };
        if let Some(other) = from.iter().position(|&register| register == to) {
            let spare = (from.len()..REGISTERS).find(|spare| !from.contains(spare)).unwrap();
            move_to(to, spare);
            from[other] = spare;
        }
        move_to(from[to], to);
        from[to] = to;
    }
}
