//! From a recording to a program: loads that serve several instructions, and the order that memory
//! demands.

use super::graph::{Address, Id, Mask, Operation, Result, Source};
use super::recorder::Recording;
use std::collections::{HashMap, HashSet};

/// Uses of the same row at most so many operations apart share a load.
const NEAR: usize = 4;

/// Operations in the recorded order, numbered in it.
pub(crate) struct Program {
    pub(crate) operations: Vec<Operation>,
    /// Which must come earlier for the sake of memory, and how many cycles.
    pub(crate) after: Vec<Vec<(Id, usize)>>,
    /// Values that are wanted in vector registers at the end.
    pub(crate) outputs: Vec<(Id, usize)>,
}

/// Cycles from a store until the row can be loaded.
pub(crate) const FORWARDING: usize = 8;

impl Program {
    pub(crate) fn new(recording: &Recording) -> Self {
        let old: Vec<&Operation> =
            recording.order.iter().map(|&id| &recording.operations[id]).collect();
        let mut program = Self { operations: Vec::new(), after: Vec::new(), outputs: Vec::new() };
        let mut numbers: HashMap<Id, Id> = HashMap::new();
        // Shared loads: the operation that loads, for each place that is used again soon.
        let mut loaded: HashMap<Address, Id> = HashMap::new();
        for (at, operation) in old.iter().enumerate() {
            let mut operation = (*operation).clone();
            operation.rename(&numbers);
            if let Some(address) = operation.address()
                && !operation.is_load()
            {
                let again = used_soon(&old, at, address);
                if again && !loaded.contains_key(&address) {
                    loaded.insert(address, program.operations.len());
                    program.operations.push(Operation::load(address));
                }
                if let Some(&load) = loaded.get(&address) {
                    *operation.sources.last_mut().expect("the address") = Source::Value(load);
                }
                if !again {
                    loaded.remove(&address);
                }
            }
            numbers.insert(recording.order[at], program.operations.len());
            program.operations.push(operation);
        }
        program.outputs = recording.outputs.iter().map(|&(id, r)| (numbers[&id], r)).collect();
        program.drop_unused();
        program.order_memory();
        program
    }

    /// Loads that nobody needs after all.
    fn drop_unused(&mut self) {
        let mut needed: HashSet<Id> = self.outputs.iter().map(|&(id, _)| id).collect();
        let mut keep = vec![false; self.operations.len()];
        for (id, operation) in self.operations.iter().enumerate().rev() {
            keep[id] = matches!(operation.result, Result::Memory(_)) || needed.contains(&id);
            if keep[id] {
                needed.extend(operation.reads());
            }
        }
        let mut numbers = HashMap::new();
        let mut operations = Vec::new();
        for (id, mut operation) in std::mem::take(&mut self.operations).into_iter().enumerate() {
            if keep[id] {
                operation.rename(&numbers);
                numbers.insert(id, operations.len());
                operations.push(operation);
            }
        }
        self.operations = operations;
        for (id, _) in &mut self.outputs {
            *id = numbers[id];
        }
    }

    fn order_memory(&mut self) {
        let mut stores: HashMap<Address, Id> = HashMap::new();
        let mut readers: HashMap<Address, Vec<Id>> = HashMap::new();
        for (id, operation) in self.operations.iter().enumerate() {
            let mut after = Vec::new();
            if let Some(address) = operation.address() {
                after.extend(stores.get(&address).map(|&store| (store, FORWARDING)));
                readers.entry(address).or_default().push(id);
            }
            if let Result::Memory(address) = operation.result {
                let readers = readers.remove(&address).unwrap_or_default();
                after.extend(readers.into_iter().map(|reader| (reader, 1)));
                after.extend(stores.insert(address, id).map(|store| (store, 1)));
            }
            self.after.push(after);
        }
    }
}

/// Whether one of the next operations reads the same place, before anything is stored there.
fn used_soon(operations: &[&Operation], at: usize, address: Address) -> bool {
    operations[at + 1..]
        .iter()
        .take(NEAR)
        .take_while(|operation| operation.result != Result::Memory(address))
        .any(|operation| operation.address() == Some(address) && !operation.is_load())
}

impl Operation {
    fn is_load(&self) -> bool {
        self.unit == super::graph::Unit::Load
    }

    fn rename(&mut self, numbers: &HashMap<Id, Id>) {
        for source in &mut self.sources {
            if let Source::Value(id) = source {
                *id = numbers[id];
            }
        }
        if let Some(id) = &mut self.over {
            *id = numbers[id];
        }
        if let Some(Mask::Value(id)) = &mut self.mask {
            *id = numbers[id];
        }
    }
}
