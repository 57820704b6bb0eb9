//! What the recorder writes down: operations on vectors, which of them needs which other's result.

/// The number of an operation, and of its result.
pub(crate) type Id = usize;

/// How much of memory an operand takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Width {
    /// 64 bytes.
    Row,
    /// Eight bytes, the same for all lanes.
    Word,
    /// One byte, a mask.
    Byte,
}

/// A place in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Address {
    /// The register that points there.
    pub(crate) base: &'static str,
    pub(crate) offset: usize,
    pub(crate) width: Width,
}

/// Operand of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    Value(Id),
    Memory(Address),
}

/// The lanes in which an operation writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mask {
    /// Bit `i`: lane `i`.
    Lanes(u8),
    /// The result of a comparison.
    Value(Id),
}

/// What is free or busy in a cycle; see `schedule`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    Multiply,
    Permute,
    Shift,
    /// Additions, logic, copies.
    Simple,
    Load,
    Store,
    /// What costs nothing: values that are there from the start.
    None,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Result {
    Vector,
    /// In a mask register.
    Mask,
    /// A store.
    Memory(Address),
    /// Already in this vector register before the first instruction.
    Given(usize),
}

#[derive(Clone, Debug)]
pub(crate) struct Operation {
    /// The instruction; empty for [`Result::Given`].
    pub(crate) name: &'static str,
    pub(crate) unit: Unit,
    pub(crate) result: Result,
    /// In the order of Intel's syntax; only the last may be in memory.
    pub(crate) sources: Vec<Source>,
    pub(crate) immediate: Option<i32>,
    /// The value that the result replaces in its register.
    pub(crate) over: Option<Id>,
    /// Whether the register is zeroed first, for an instruction that adds to it.
    pub(crate) from_zero: bool,
    pub(crate) mask: Option<Mask>,
    /// Zero instead of the old value in the other lanes.
    pub(crate) zeroing: bool,
}

impl Operation {
    pub(crate) fn new(name: &'static str, unit: Unit, sources: &[Source]) -> Self {
        Self {
            name,
            unit,
            result: Result::Vector,
            sources: sources.to_vec(),
            immediate: None,
            over: None,
            from_zero: false,
            mask: None,
            zeroing: false,
        }
    }

    pub(crate) fn load(address: Address) -> Self {
        let name = if address.width == Width::Word { "vpbroadcastq" } else { "vmovdqa64" };
        Self::new(name, Unit::Load, &[Source::Memory(address)])
    }

    /// All values that it reads; one may be there twice.
    pub(crate) fn reads(&self) -> impl Iterator<Item = Id> {
        let sources = self.sources.iter().filter_map(|source| match source {
            Source::Value(id) => Some(*id),
            Source::Memory(_) => None,
        });
        let mask = match self.mask {
            Some(Mask::Value(id)) => Some(id),
            _ => None,
        };
        sources.chain(self.over).chain(mask)
    }

    /// The place that it reads.
    pub(crate) fn address(&self) -> Option<Address> {
        self.sources.iter().find_map(|source| match source {
            Source::Memory(address) => Some(*address),
            Source::Value(_) => None,
        })
    }
}
