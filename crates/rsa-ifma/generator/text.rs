//! Registers and the text of the instructions, in Intel's syntax.

use super::graph::{Address, Id, Mask, Operation, Result, Source, Unit, Width};
use super::program::Program;

/// Mask registers: those for lanes are set before the first instruction, the rest is for comparisons.
pub(crate) struct Masks<'a>(pub(crate) &'a [u8]);

impl Masks<'_> {
    /// The instructions that set them.
    pub(crate) fn set(&self) -> Vec<String> {
        let set = |(i, mask): (usize, &u8)| {
            [format!("mov r11d, {mask:#x}"), format!("kmovb k{}, r11d", i + 1)]
        };
        self.0.iter().enumerate().flat_map(set).collect()
    }

    fn lanes(&self, mask: u8) -> usize {
        1 + self.0.iter().position(|&m| m == mask).expect("a mask that is set")
    }
}

struct Writer<'a> {
    program: &'a Program,
    masks: &'a Masks<'a>,
    /// Reads still to come.
    reads: Vec<usize>,
    /// The register of each value.
    registers: Vec<usize>,
    free: Vec<usize>,
    free_masks: Vec<usize>,
    lines: Vec<String>,
}

/// The instructions in the given order.
pub(crate) fn write(program: &Program, order: &[Id], masks: &Masks<'_>) -> Vec<String> {
    let mut reads = vec![0; program.operations.len()];
    for operation in &program.operations {
        operation.reads().for_each(|id| reads[id] += 1);
    }
    for &(id, _) in &program.outputs {
        reads[id] += 1;
    }
    let given = |register: &usize| {
        program.operations.iter().all(|operation| operation.result != Result::Given(*register))
    };
    let mut writer = Writer {
        program,
        masks,
        reads,
        registers: vec![usize::MAX; program.operations.len()],
        free: (0..32).rev().filter(given).collect(),
        free_masks: (1 + masks.0.len()..8).rev().collect(),
        lines: Vec::new(),
    };
    order.iter().for_each(|&id| writer.operation(id));
    writer.outputs();
    writer.lines
}

fn vector(register: usize) -> String {
    format!("zmm{register}")
}

fn memory(Address { base, offset, width }: Address) -> String {
    let place = if offset == 0 { format!("[{base}]") } else { format!("[{base} + {offset}]") };
    match width {
        Width::Row => format!("zmmword ptr {place}"),
        Width::Word => format!("qword ptr {place}{{1to8}}"),
        Width::Byte => format!("byte ptr {place}"),
    }
}

impl Writer<'_> {
    fn operation(&mut self, id: Id) {
        let operation = &self.program.operations[id];
        operation.reads().for_each(|read| self.reads[read] -= 1);
        if operation.from_zero {
            // Before the operands' registers become free: it is written before they are read.
            self.registers[id] = self.free.pop().expect("a free register");
            let zero = vector(self.registers[id]);
            self.lines.push(format!("vpxord {zero}, {zero}, {zero}"));
        }
        let sources: Vec<String> = operation.sources.iter().map(|s| self.source(*s)).collect();
        let mask = match operation.mask {
            None => String::new(),
            Some(Mask::Lanes(lanes)) => format!("{{k{}}}", self.masks.lanes(lanes)),
            Some(Mask::Value(id)) => format!("{{k{}}}", self.registers[id]),
        };
        let mut freed: Vec<Id> = operation.reads().filter(|&read| self.reads[read] == 0).collect();
        freed.sort_unstable();
        freed.dedup();
        for read in freed.into_iter().filter(|&read| operation.over != Some(read)) {
            match self.program.operations[read].result {
                Result::Mask => self.free_masks.push(self.registers[read]),
                _ => self.free.push(self.registers[read]),
            }
        }
        if let Some(over) = operation.over {
            assert_eq!(self.reads[over], 0, "{} is overwritten too early", operation.name);
            self.registers[id] = self.registers[over];
        }
        let destination = self.destination(id, operation);
        if operation.unit == Unit::None {
            return;
        }
        let zeroing = if operation.zeroing { "{z}" } else { "" };
        let mut line = format!("{} {destination}{mask}{zeroing}, ", operation.name);
        line += &sources.join(", ");
        if operation.name == "vpbroadcastq" {
            line = line.replace("{1to8}", "");
        }
        if let Some(immediate) = operation.immediate {
            line += &format!(", {immediate}");
        }
        self.lines.push(line);
    }

    fn source(&self, source: Source) -> String {
        match source {
            Source::Value(id) => vector(self.registers[id]),
            Source::Memory(address) => memory(address),
        }
    }

    fn destination(&mut self, id: Id, operation: &Operation) -> String {
        match operation.result {
            Result::Memory(address) => return memory(address),
            Result::Given(register) => {
                self.registers[id] = register;
            }
            Result::Mask => {
                let register = self.free_masks.pop().expect("a free mask register");
                self.registers[id] = register;
                return format!("k{register}");
            }
            Result::Vector if self.registers[id] == usize::MAX => {
                self.registers[id] = self.free.pop().expect("a free register");
            }
            Result::Vector => {}
        }
        vector(self.registers[id])
    }

    /// Moves the results to where they are wanted, none before what is there has been moved.
    fn outputs(&mut self) {
        let mut moves: Vec<(usize, usize)> = self
            .program
            .outputs
            .iter()
            .map(|&(id, wanted)| (self.registers[id], wanted))
            .filter(|(from, to)| from != to)
            .collect();
        while !moves.is_empty() {
            let ready = moves.iter().position(|&(_, to)| moves.iter().all(|&(from, _)| from != to));
            let (from, to) = match ready {
                Some(ready) => moves.remove(ready),
                None => {
                    // A circle: one of them waits elsewhere.
                    let (from, _) = moves[0];
                    let spare = self.free.pop().expect("a free register");
                    moves[0].0 = spare;
                    (from, spare)
                }
            };
            self.lines.push(format!("vmovdqa64 {}, {}", vector(to), vector(from)));
        }
    }
}
