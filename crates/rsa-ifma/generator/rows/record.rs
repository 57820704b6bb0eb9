//! Lanes that compute nothing: they note which instruction would.

use crate::lanes::Lanes;
use crate::pair::Row;
use crate::rows::L;
use std::cell::{Cell, RefCell};

/// A value that an instruction makes.
pub(super) type Value = usize;

/// Where things lie: the registers that point to them.
pub(super) struct Memory {
    places: Vec<(usize, usize, &'static str)>,
    masks: Vec<(usize, usize)>,
}

impl Memory {
    pub(super) fn new() -> Self {
        Self { places: Vec::new(), masks: Vec::new() }
    }

    pub(super) fn at<T>(mut self, thing: &T, register: &'static str) -> Self {
        self.places.push((std::ptr::from_ref(thing).addr(), size_of::<T>(), register));
        self
    }

    /// A byte that is in a mask register.
    pub(super) fn mask(mut self, byte: &u8, register: usize) -> Self {
        self.masks.push((std::ptr::from_ref(byte).addr(), register));
        self
    }

    fn operand(&self, row: &Row) -> String {
        let address = std::ptr::from_ref(row).addr();
        let place = self.places.iter().find(|(at, size, _)| (*at..at + size).contains(&address));
        let (at, _, register) = place.expect("no register points there");
        format!("zmmword ptr [{register} + {}]", address - at)
    }

    fn register(&self, byte: &u8) -> usize {
        let address = std::ptr::from_ref(byte).addr();
        self.masks.iter().find(|(at, _)| *at == address).expect("no register has this mask").1
    }
}

/// What is done; the operands are beside.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Action {
    Load,
    Store,
    Zero,
    Add,
    Shift(u32),
    Low,
    High,
    Spread(usize),
    Choose(usize),
}

impl Action {
    /// Whether the first operand is also the result.
    pub(super) fn updates(self) -> bool {
        matches!(self, Self::Low | Self::High | Self::Choose(_))
    }

    /// Whether the last operand may be in memory.
    fn takes_memory(self) -> bool {
        self.updates() || self == Self::Add
    }
}

pub(super) struct Instruction {
    pub(super) action: Action,
    pub(super) result: Option<Value>,
    pub(super) operands: Vec<Value>,
    pub(super) memory: Option<String>,
}

/// Instructions in their order.
pub(super) struct Body(pub(super) Vec<Instruction>);

impl Body {
    pub(super) fn then(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// Takes instructions that have nothing to do with these in between, evenly.
    pub(super) fn beside(self, other: Self) -> Self {
        let (count, others) = (self.0.len(), other.0.len());
        let mut other = other.0.into_iter();
        let mut all = Vec::with_capacity(count + others);
        for (i, instruction) in self.0.into_iter().enumerate() {
            all.push(instruction);
            let due = (i + 1) * others / count - i * others / count;
            all.extend(other.by_ref().take(due));
        }
        Self(all)
    }

    /// Loads for a single use as the last operand become part of the instruction that uses them.
    pub(super) fn fold_loads(self) -> Self {
        let uses = |value: Value| {
            self.0.iter().flat_map(|i| &i.operands).filter(|&&operand| operand == value).count()
        };
        let mut loads = std::collections::HashMap::new();
        for instruction in &self.0 {
            if instruction.action.takes_memory()
                && let Some(&last) = instruction.operands.last()
                && uses(last) == 1
            {
                loads.insert(last, String::new());
            }
        }
        let mut folded = Vec::with_capacity(self.0.len());
        for mut instruction in self.0 {
            if instruction.action == Action::Load
                && let Some(place) = loads.get_mut(&instruction.result.unwrap())
            {
                *place = instruction.memory.unwrap();
                continue;
            }
            if instruction.action.takes_memory()
                && let Some(place) = loads.remove(instruction.operands.last().unwrap())
                && !place.is_empty()
            {
                instruction.operands.pop();
                instruction.memory = Some(place);
            }
            folded.push(instruction);
        }
        Self(folded)
    }
}

/// The lanes, to be copied about.
#[derive(Clone, Copy)]
pub(super) struct Recorder<'a>(&'a Notes<'a>);

pub(super) struct Notes<'a> {
    memory: &'a Memory,
    next: Cell<Value>,
    instructions: RefCell<Vec<Instruction>>,
}

impl<'a> Notes<'a> {
    pub(super) fn new(memory: &'a Memory) -> Self {
        Self { memory, next: Cell::new(0), instructions: RefCell::default() }
    }

    /// What `f` does.
    pub(super) fn record(&'a self, f: impl FnOnce(Recorder<'a>)) -> Body {
        f(Recorder(self));
        Body(self.instructions.take())
    }

    /// A number that is in registers before.
    pub(super) fn inputs(&self) -> [Value; L] {
        std::array::from_fn(|_| self.value())
    }

    fn value(&self) -> Value {
        self.next.replace(self.next.get() + 1)
    }
}

impl Recorder<'_> {
    fn push(self, action: Action, operands: &[Value], memory: Option<String>) -> Value {
        let value = self.0.value();
        let result = (action != Action::Store).then_some(value);
        let operands = operands.to_vec();
        self.0.instructions.borrow_mut().push(Instruction { action, result, operands, memory });
        value
    }
}

/// What `rows` does not use.
macro_rules! never {
    ($(fn $name:ident $([$($generics:tt)*])? ($($type:ty),*);)*) => {
        $(fn $name $(<$($generics)*>)? (self, $(_: $type),*) -> Value {
            unimplemented!("`rows` does without")
        })*
    };
}

impl Lanes for Recorder<'_> {
    type V = Value;
    /// Its register.
    type M = usize;

    fn load(self, row: &Row) -> Value {
        self.push(Action::Load, &[], Some(self.0.memory.operand(row)))
    }

    fn store(self, row: &mut Row, a: Value) {
        self.push(Action::Store, &[a], Some(self.0.memory.operand(row)));
    }

    fn zero(self) -> Value {
        self.push(Action::Zero, &[], None)
    }

    fn add(self, a: Value, b: Value) -> Value {
        self.push(Action::Add, &[a, b], None)
    }

    fn shift_right<const N: u32>(self, a: Value) -> Value {
        self.push(Action::Shift(N), &[a], None)
    }

    fn low(self, sum: Value, a: Value, b: Value) -> Value {
        self.push(Action::Low, &[sum, a, b], None)
    }

    fn high(self, sum: Value, a: Value, b: Value) -> Value {
        self.push(Action::High, &[sum, a, b], None)
    }

    fn mask(self, lanes: &u8) -> usize {
        self.0.memory.register(lanes)
    }

    fn spread(self, mask: usize) -> Value {
        self.push(Action::Spread(mask), &[], None)
    }

    fn choose(self, sum: Value, even: Value, odd: Value, mask: usize) -> Value {
        self.push(Action::Choose(mask), &[sum, even, odd], None)
    }

    never! {
        fn splat(u64);
        fn add_in[const K: u8](Value, Value);
        fn add_only[const K: u8](Value, Value);
        fn and(Value, Value);
        fn low_in[const K: u8](Value, Value, Value);
        fn high_in[const K: u8](Value, Value, Value);
        fn permute[const ORDER: i32](Value);
        fn permute_into[const K: u8, const ORDER: i32](Value, Value);
        fn shift_right_only[const K: u8, const N: u32](Value);
        fn permute_two(Value, Value, Value);
        fn select(Value, usize, Value);
    }
}
