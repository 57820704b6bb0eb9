//! The third implementation of [`Lanes`]: computes nothing, writes down what is asked for.

use super::graph::{Address, Id, Mask, Operation, Result, Source, Unit, Width};
use crate::lanes::Lanes;
use crate::pair::Row;
use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;

/// A vector in a recording.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Vector {
    /// Zero in all lanes: costs nothing where it is added to.
    Zero,
    /// The result of an operation.
    Value(Id),
    /// What is in memory at that place, of which so many values were stored before: loaded where it is
    /// needed.
    Memory(Address, usize),
}

/// An object in memory that the code gets a pointer to.
struct Region {
    addresses: Range<usize>,
    base: &'static str,
}

/// Words in memory, for [`Lanes::splat`].
struct Words {
    words: Vec<u64>,
    base: &'static str,
    offset: usize,
}

/// Operations in the order in which they were asked for.
#[derive(Default)]
pub(crate) struct Recording {
    pub(super) operations: Vec<Operation>,
    /// The order in which the scheduler looks at them.
    pub(super) order: Vec<Id>,
    /// The values wanted at the end, each in a vector register.
    pub(super) outputs: Vec<(Id, usize)>,
    regions: Vec<Region>,
    words: Vec<Words>,
    scratch: Option<(&'static str, usize)>,
    parked: usize,
    /// How many values were stored at an address.
    stores: HashMap<Address, usize>,
}

/// Records; a value of [`Lanes`].
#[derive(Clone, Copy)]
pub(crate) struct Recorder<'a>(pub(crate) &'a RefCell<Recording>);

impl<'a> Recorder<'a> {
    /// Rows of `object` are found at offsets from the register `base`.
    pub(crate) fn memory<T>(self, base: &'static str, object: &T) {
        let start = std::ptr::from_ref(object) as usize;
        let addresses = start..start + size_of::<T>();
        self.0.borrow_mut().regions.push(Region { addresses, base });
    }

    /// These words, part of an object given to `memory`, are what `splat` gives.
    pub(crate) fn words(self, words: &[u64]) {
        let Address { base, offset, .. } = self.place(words.as_ptr() as usize);
        self.0.borrow_mut().words.push(Words { words: words.to_vec(), base, offset });
    }

    /// What is parked goes to rows from `offset` bytes beyond the register `base` on.
    pub(crate) fn scratch(self, base: &'static str, offset: usize) {
        self.0.borrow_mut().scratch = Some((base, offset));
    }

    /// The rows of scratch in use.
    pub(crate) fn parked(self) -> usize {
        self.0.borrow().parked
    }

    /// What is in a vector register before the first instruction.
    pub(crate) fn given(self, register: usize) -> Vector {
        let mut operation = Operation::new("", Unit::None, &[]);
        operation.result = Result::Given(register);
        self.push(operation)
    }

    /// A row that stays in a register from its first use on, unlike one that is only loaded.
    pub(crate) fn register(self, row: &Row) -> Vector {
        let address = self.row(row);
        self.push(Operation::load(address))
    }

    /// Leaves `a` in this vector register after the last instruction.
    pub(crate) fn output(self, a: Vector, register: usize) {
        let id = self.id(a);
        self.0.borrow_mut().outputs.push((id, register));
    }

    /// How many operations there are.
    pub(crate) fn count(self) -> usize {
        self.0.borrow().order.len()
    }

    /// Moves what was recorded from `count` on evenly among what was recorded in `range`, which must not
    /// need any of it.
    pub(crate) fn spread(self, range: Range<usize>, count: usize) {
        let order = &mut self.0.borrow_mut().order;
        let moved = order.split_off(count);
        let rest = order.split_off(range.end);
        let among = order.split_off(range.start);
        let mut moving = moved.iter().enumerate().peekable();
        for (i, id) in among.iter().enumerate() {
            while let Some((j, id)) = moving.peek()
                && j * among.len() <= i * moved.len()
            {
                order.push(**id);
                moving.next();
            }
            order.push(*id);
        }
        order.extend(moving.map(|(_, id)| id));
        order.extend(rest);
    }

    fn push(self, operation: Operation) -> Vector {
        let mut recording = self.0.borrow_mut();
        let id = recording.operations.len();
        recording.operations.push(operation);
        recording.order.push(id);
        Vector::Value(id)
    }

    fn row(self, row: &Row) -> Address {
        self.place(std::ptr::from_ref(row) as usize)
    }

    fn place(self, at: usize) -> Address {
        let recording = self.0.borrow();
        let region = recording.regions.iter().find(|region| region.addresses.contains(&at));
        let region = region.expect("part of an object given to `memory`");
        Address { base: region.base, offset: at - region.addresses.start, width: Width::Row }
    }

    fn current(self, address: Address) -> Vector {
        Vector::Memory(address, self.0.borrow().stores.get(&address).copied().unwrap_or(0))
    }

    /// As the last operand of an instruction.
    fn source(self, a: Vector) -> Source {
        match a {
            Vector::Memory(address, stores) => {
                let now = self.0.borrow().stores.get(&address).copied().unwrap_or(0);
                assert_eq!(stores, now, "loaded lazily, and stored to since: {address:?}");
                Source::Memory(address)
            }
            _ => Source::Value(self.id(a)),
        }
    }

    /// In a register.
    fn id(self, a: Vector) -> Id {
        let loaded = match a {
            Vector::Value(id) => return id,
            Vector::Zero => {
                self.push(Operation { from_zero: true, ..Operation::new("", Unit::None, &[]) })
            }
            Vector::Memory(..) => match self.source(a) {
                Source::Memory(address) => self.push(Operation::load(address)),
                Source::Value(id) => return id,
            },
        };
        let Vector::Value(id) = loaded else { unreachable!("an operation was recorded") };
        id
    }

    /// Two operands that may be swapped: what is in memory comes last.
    fn operands(self, a: Vector, b: Vector) -> [Source; 2] {
        let (a, b) = if matches!(a, Vector::Memory(..)) { (b, a) } else { (a, b) };
        [Source::Value(self.id(a)), self.source(b)]
    }

    fn simple(self, name: &'static str, a: Vector, b: Vector) -> Operation {
        Operation::new(name, Unit::Simple, &self.operands(a, b))
    }

    /// `name` in the lanes of `k`, `a` elsewhere.
    fn simple_in(self, name: &'static str, k: u8, a: Vector, b: Vector) -> Vector {
        let over = self.id(a);
        let sources = [Source::Value(over), self.source(b)];
        self.push(Operation {
            over: Some(over),
            mask: Some(both(k)),
            ..Operation::new(name, Unit::Simple, &sources)
        })
    }

    fn multiply(
        self,
        name: &'static str,
        k: Option<u8>,
        sum: Vector,
        a: Vector,
        b: Vector,
    ) -> Vector {
        let sources = self.operands(a, b);
        let over = (sum != Vector::Zero).then(|| self.id(sum));
        self.push(Operation {
            over,
            from_zero: over.is_none(),
            mask: k.map(both),
            ..Operation::new(name, Unit::Multiply, &sources)
        })
    }

    fn permute_by(self, order: i32, a: Vector) -> Operation {
        let source = self.source(a);
        Operation { immediate: Some(order), ..Operation::new("vpermq", Unit::Permute, &[source]) }
    }
}

/// A mask for one half, in both.
fn both(k: u8) -> Mask {
    Mask::Lanes(k | k << 4)
}

impl Lanes for Recorder<'_> {
    type V = Vector;
    type M = Id;

    #[inline(never)]
    fn load(self, row: &Row) -> Vector {
        self.current(self.row(row))
    }

    #[inline(never)]
    fn store(self, row: &mut Row, a: Vector) {
        self.store_at(self.row(row), a);
    }

    fn zero(self) -> Vector {
        Vector::Zero
    }

    #[inline(never)]
    fn splat(self, x: u64) -> Vector {
        let recording = self.0.borrow();
        let place = recording.words.iter().find_map(|words| {
            let at = words.words.iter().position(|&word| word == x)?;
            Some(Address { base: words.base, offset: words.offset + 8 * at, width: Width::Word })
        });
        Vector::Memory(place.unwrap_or_else(|| panic!("{x:#x} is among the words")), 0)
    }

    #[inline(never)]
    fn add(self, a: Vector, b: Vector) -> Vector {
        match (a, b) {
            (Vector::Zero, x) | (x, Vector::Zero) => x,
            _ => self.push(self.simple("vpaddq", a, b)),
        }
    }

    #[inline(never)]
    fn add_in<const K: u8>(self, a: Vector, b: Vector) -> Vector {
        self.simple_in("vpaddq", K, a, b)
    }

    #[inline(never)]
    fn add_only<const K: u8>(self, a: Vector, b: Vector) -> Vector {
        let operation = self.simple("vpaddq", a, b);
        self.push(Operation { mask: Some(both(K)), zeroing: true, ..operation })
    }

    #[inline(never)]
    fn and(self, a: Vector, b: Vector) -> Vector {
        self.push(self.simple("vpandq", a, b))
    }

    #[inline(never)]
    fn shift_right<const N: u32>(self, a: Vector) -> Vector {
        let source = self.source(a);
        let operation = Operation::new("vpsrlq", Unit::Shift, &[source]);
        self.push(Operation { immediate: Some(N as i32), ..operation })
    }

    #[inline(never)]
    fn shift_right_only<const K: u8, const N: u32>(self, a: Vector) -> Vector {
        let source = self.source(a);
        let operation = Operation::new("vpsrlq", Unit::Shift, &[source]);
        let immediate = Some(N as i32);
        self.push(Operation { immediate, mask: Some(both(K)), zeroing: true, ..operation })
    }

    #[inline(never)]
    fn low(self, sum: Vector, a: Vector, b: Vector) -> Vector {
        self.multiply("vpmadd52luq", None, sum, a, b)
    }

    #[inline(never)]
    fn high(self, sum: Vector, a: Vector, b: Vector) -> Vector {
        self.multiply("vpmadd52huq", None, sum, a, b)
    }

    #[inline(never)]
    fn low_in<const K: u8>(self, sum: Vector, a: Vector, b: Vector) -> Vector {
        self.multiply("vpmadd52luq", Some(K), sum, a, b)
    }

    #[inline(never)]
    fn high_in<const K: u8>(self, sum: Vector, a: Vector, b: Vector) -> Vector {
        self.multiply("vpmadd52huq", Some(K), sum, a, b)
    }

    #[inline(never)]
    fn permute<const ORDER: i32>(self, a: Vector) -> Vector {
        self.push(self.permute_by(ORDER, a))
    }

    #[inline(never)]
    fn permute_into<const K: u8, const ORDER: i32>(self, rest: Vector, a: Vector) -> Vector {
        let operation = self.permute_by(ORDER, a);
        let over = (rest != Vector::Zero).then(|| self.id(rest));
        self.push(Operation { mask: Some(both(K)), zeroing: over.is_none(), over, ..operation })
    }

    #[inline(never)]
    fn permute_two(self, order: Vector, a: Vector, b: Vector) -> Vector {
        // The result takes the place of the order, which is loaded anew for each.
        let over = Some(self.id(order));
        let sources = [Source::Value(self.id(a)), self.source(b)];
        self.push(Operation { over, ..Operation::new("vpermi2q", Unit::Permute, &sources) })
    }

    #[inline(never)]
    fn mask(self, lanes: &u8) -> Id {
        let at = std::ptr::from_ref(lanes) as usize;
        let address = Address { width: Width::Byte, ..self.place(at) };
        let mut operation = Operation::new("kmovb", Unit::Simple, &[Source::Memory(address)]);
        operation.result = Result::Mask;
        let Vector::Value(id) = self.push(operation) else { unreachable!("it was recorded") };
        id
    }

    #[inline(never)]
    fn select(self, rest: Vector, mask: Id, a: Vector) -> Vector {
        let mask = Some(Mask::Value(mask));
        let source = self.source(a);
        let over = (rest != Vector::Zero).then(|| self.id(rest));
        let operation = Operation::new("vmovdqa64", Unit::Simple, &[source]);
        self.push(Operation { mask, zeroing: over.is_none(), over, ..operation })
    }

    fn spread(self, _: Id) -> Vector {
        unimplemented!("the pair does without")
    }

    fn choose(self, _: Vector, _: Vector, _: Vector, _: Id) -> Vector {
        unimplemented!("the pair does without")
    }

    #[inline(never)]
    fn park(self, a: Vector) -> Vector {
        let address = {
            let mut recording = self.0.borrow_mut();
            let Some((base, offset)) = recording.scratch else { return a };
            if matches!(a, Vector::Memory(..)) {
                return a;
            }
            recording.parked += 1;
            Address { base, offset: offset + 64 * (recording.parked - 1), width: Width::Row }
        };
        self.store_at(address, a);
        self.current(address)
    }
}

impl Recorder<'_> {
    fn store_at(self, address: Address, a: Vector) {
        let source = Source::Value(self.id(a));
        let mut operation = Operation::new("vmovdqa64", Unit::Store, &[source]);
        operation.result = Result::Memory(address);
        self.push(operation);
        *self.0.borrow_mut().stores.entry(address).or_default() += 1;
    }
}
