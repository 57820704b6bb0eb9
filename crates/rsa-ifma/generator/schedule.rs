//! The order of the instructions: a list scheduler.
//!
//! Cycle by cycle, of the operations whose operands are ready and whose unit is free, the one with the
//! longest way to the end goes first. It looks only so far ahead in the recorded order, and takes
//! nothing that would need more registers than there are. The processor has its own idea of the order;
//! what counts is that it finds what it can start within its reach.

use super::graph::{Id, Result, Unit};
use super::program::{FORWARDING, Program};

/// What a processor can do. There is one: the numbers gave the fastest code on Zen 4, where they were
/// measured, and code that was fast on others too.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Machine {
    /// How many operations that are not done yet it looks at.
    pub(crate) window: usize,
    /// Vector registers.
    pub(crate) registers: usize,
    /// So many of them are only for the first operations of the window, as many as `near`.
    pub(crate) reserve: usize,
    pub(crate) near: usize,
    /// Mask registers for the results of `mask`.
    pub(crate) masks: usize,
    /// Vector operations beside multiplications in a hundred cycles. Where they come closer together,
    /// they take the multipliers' ports.
    pub(crate) others: usize,
}

impl Machine {
    pub(crate) const ZEN_4: Self =
        Self { window: 70, registers: 31, reserve: 6, near: 20, masks: 1, others: 70 };
}

fn latency(unit: Unit) -> usize {
    match unit {
        Unit::Multiply | Unit::Permute => 4,
        Unit::Simple | Unit::Shift => 1,
        Unit::Load | Unit::Store | Unit::None => 0,
    }
}

/// What is still free in a cycle.
struct Cycle {
    multiply: bool,
    /// Permutations and shifts.
    permute: bool,
    /// Vector operations in all.
    all: usize,
    memory: usize,
    /// Vector operations beside multiplications, in hundredths; what is left serves the next cycle.
    others: usize,
}

impl Cycle {
    fn next(&mut self, others: usize) {
        *self = Self::new(self.others + others);
    }

    fn new(others: usize) -> Self {
        Self { multiply: true, permute: true, all: 2, memory: 2, others: others.min(200) }
    }

    fn has(&self, unit: Unit) -> bool {
        let other = self.all > 0 && self.others >= 100;
        match unit {
            Unit::Multiply => self.multiply && self.all > 0,
            Unit::Permute | Unit::Shift => other && self.permute,
            Unit::Simple => other,
            Unit::Load | Unit::Store => self.memory > 0,
            Unit::None => true,
        }
    }

    fn take(&mut self, unit: Unit) {
        match unit {
            Unit::Multiply => self.multiply = false,
            Unit::Permute | Unit::Shift => self.permute = false,
            Unit::Load | Unit::Store => self.memory -= 1,
            Unit::Simple | Unit::None => {}
        }
        if matches!(unit, Unit::Multiply | Unit::Permute | Unit::Shift | Unit::Simple) {
            self.all -= 1;
        }
        if matches!(unit, Unit::Permute | Unit::Shift | Unit::Simple) {
            self.others -= 100;
        }
    }
}

/// Live values, in vector registers and in mask registers.
#[derive(Clone, Copy, Default)]
struct Live {
    vectors: isize,
    masks: isize,
}

struct Scheduler<'a> {
    program: &'a Program,
    machine: Machine,
    /// Who must wait for an operation, and how long.
    followers: Vec<Vec<(Id, usize)>>,
    /// For how many operations each waits.
    waits: Vec<usize>,
    earliest: Vec<usize>,
    /// Cycles to the end.
    urgency: Vec<usize>,
    /// Reads of each value that are still to come; an output's last never does.
    reads: Vec<usize>,
    live: Live,
    done: Vec<bool>,
    order: Vec<Id>,
}

/// The order in which to write the operations, and the cycles that it takes in this model.
pub(crate) fn schedule(program: &Program, machine: Machine) -> (Vec<Id>, usize) {
    // The further it looks ahead, the sooner it may run out of registers.
    for window in (1..=machine.window).rev() {
        let mut scheduler = Scheduler::new(program, Machine { window, ..machine });
        if let Some(cycles) = scheduler.run() {
            return (scheduler.order, cycles);
        }
    }
    panic!("the recorded order itself needs more than {} registers", machine.registers);
}

impl<'a> Scheduler<'a> {
    fn new(program: &'a Program, machine: Machine) -> Self {
        let operations = &program.operations;
        let count = operations.len();
        let mut readers = vec![Vec::new(); count];
        let mut before: Vec<Vec<(Id, usize)>> = program.after.clone();
        for (id, operation) in operations.iter().enumerate() {
            for read in operation.reads() {
                readers[read].push(id);
                before[id].push((read, latency(operations[read].unit)));
            }
        }
        // What is overwritten must have been read by the others.
        for (id, operation) in operations.iter().enumerate() {
            if let Some(over) = operation.over {
                before[id].extend(readers[over].iter().filter(|&&r| r != id).map(|&r| (r, 0)));
            }
        }
        let mut followers = vec![Vec::new(); count];
        for (id, before) in before.iter_mut().enumerate() {
            before.sort_unstable();
            before.dedup();
            for &(first, cycles) in before.iter() {
                followers[first].push((id, cycles));
            }
        }
        let mut reads: Vec<usize> = readers.iter().map(Vec::len).collect();
        for &(id, _) in &program.outputs {
            reads[id] += 1;
        }
        let waits: Vec<usize> = before.iter().map(Vec::len).collect();
        Self {
            program,
            machine,
            urgency: urgency(&followers, &waits),
            followers,
            waits,
            earliest: vec![0; count],
            reads,
            live: Live::default(),
            done: vec![false; count],
            order: Vec::new(),
        }
    }

    /// The cycles, unless it gets stuck.
    fn run(&mut self) -> Option<usize> {
        let count = self.program.operations.len();
        let (mut first, mut now, mut idle) = (0, 0, 0);
        let mut cycle = Cycle::new(self.machine.others);
        while self.order.len() < count {
            idle += 1;
            while let Some(id) = self.best(first, now, &cycle) {
                cycle.take(self.program.operations[id].unit);
                self.take(id, now);
                idle = 0;
                while first < count && self.done[first] {
                    first += 1;
                }
            }
            if idle > 2 * FORWARDING {
                return None;
            }
            cycle.next(self.machine.others);
            now += 1;
        }
        Some(now)
    }

    /// The most urgent of those that can start.
    fn best(&self, first: usize, now: usize, cycle: &Cycle) -> Option<Id> {
        (first..self.program.operations.len())
            .filter(|&id| !self.done[id])
            .take(self.machine.window)
            .enumerate()
            .filter(|&(place, id)| {
                self.waits[id] == 0
                    && self.earliest[id] <= now
                    && cycle.has(self.program.operations[id].unit)
                    && self.fits(id, place)
            })
            .max_by_key(|&(place, id)| (self.urgency[id], std::cmp::Reverse(place)))
            .map(|(_, id)| id)
    }

    /// How many more values are live after the operation.
    fn growth(&self, id: Id) -> Live {
        let operation = &self.program.operations[id];
        let mut growth = Live::default();
        match operation.result {
            Result::Vector | Result::Given(_) => growth.vectors += 1,
            Result::Mask => growth.masks += 1,
            Result::Memory(_) => {}
        }
        let mut reads: Vec<Id> = operation.reads().collect();
        reads.sort_unstable();
        for same in reads.chunk_by(|a, b| a == b) {
            if self.reads[same[0]] == same.len() {
                match self.program.operations[same[0]].result {
                    Result::Mask => growth.masks -= 1,
                    _ => growth.vectors -= 1,
                }
            }
        }
        growth
    }

    fn fits(&self, id: Id, place: usize) -> bool {
        let Machine { registers, reserve, near, masks, .. } = self.machine;
        let growth = self.growth(id);
        let limit = if place < near { registers } else { registers - reserve };
        (growth.vectors <= 0 || self.live.vectors + growth.vectors <= limit as isize)
            && (growth.masks <= 0 || self.live.masks + growth.masks <= masks as isize)
    }

    fn take(&mut self, id: Id, now: usize) {
        let growth = self.growth(id);
        self.live.vectors += growth.vectors;
        self.live.masks += growth.masks;
        self.done[id] = true;
        self.order.push(id);
        for read in self.program.operations[id].reads() {
            self.reads[read] -= 1;
        }
        for &(follower, cycles) in &self.followers[id] {
            self.waits[follower] -= 1;
            self.earliest[follower] = self.earliest[follower].max(now + cycles);
        }
    }
}

/// The longest way from each operation to the end, in cycles.
fn urgency(followers: &[Vec<(Id, usize)>], waits: &[usize]) -> Vec<usize> {
    let mut waits = waits.to_vec();
    let mut order: Vec<Id> = (0..waits.len()).filter(|&id| waits[id] == 0).collect();
    let mut next = 0;
    while next < order.len() {
        for &(follower, _) in &followers[order[next]] {
            waits[follower] -= 1;
            if waits[follower] == 0 {
                order.push(follower);
            }
        }
        next += 1;
    }
    assert_eq!(order.len(), waits.len(), "two operations overwrite the same value");
    let mut urgency = vec![0; waits.len()];
    for &id in order.iter().rev() {
        let longest = followers[id].iter().map(|&(f, cycles)| urgency[f] + cycles.max(1));
        urgency[id] = longest.max().unwrap_or(0);
    }
    urgency
}
