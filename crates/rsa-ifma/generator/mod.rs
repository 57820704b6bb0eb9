//! Writes the kernels' assembly (`src/arch/scheduled/*.s`) from the very formulas that the plain lanes run.
//!
//! The order of instructions decides how fast they are, and the compiler does not find a good one. So
//! it is chosen here: [`recorder`] is an implementation of [`crate::lanes::Lanes`] that writes down what a
//! kernel asks for, [`program`] settles loads and memory, [`schedule`] finds an order and [`text`] the
//! registers. What comes out is checked in, and a test (`tests/assembly.rs`) compares.
//!
//! ```ignore
//! let block = Block::new(&Masks(&[0x77]), Machine::ZEN_4, |s| {
//!     s.memory("rdi", &x);                          // rows of x are at [rdi + …]
//!     s.memory("rax", &CONSTANTS);
//!     s.words(&CONSTANTS.words);                    // what splat may give
//!     s.scratch("rdx", 0);                          // where park puts rows: [rdx + 0], …
//!     let sum = s.add(s.load(&x.0[0]), s.given(0)); // given: in zmm0 at the start
//!     s.store(&mut x.0[1], sum);                    // or s.output(sum, 0): in zmm0 at the end
//! });
//! ```
//!
//! What `load` gives is loaded where it is used (as a memory operand, or into a register if used again
//! within a few operations); `register` loads once and for all. `spread` puts operations evenly among
//! others. The objects' layout must be fixed (`repr(C)`), for their offsets end up in the text.

mod graph;
pub(crate) mod pair;
mod program;
mod recorder;
pub(crate) mod rows;
mod schedule;
mod text;

pub(crate) use recorder::Recorder;
pub(crate) use schedule::Machine;
pub(crate) use text::Masks;

use program::Program;
use recorder::Recording;
use std::cell::RefCell;

/// A stretch of instructions without a jump.
pub(crate) struct Block {
    pub(crate) lines: Vec<String>,
    /// Rows of scratch memory that it needs.
    pub(crate) scratch: usize,
    /// Cycles that it takes in the scheduler's model.
    pub(crate) cycles: usize,
}

impl Block {
    /// What `kernel` asks of the recorder.
    pub(crate) fn new(
        masks: &Masks<'_>,
        machine: Machine,
        kernel: impl FnOnce(Recorder<'_>),
    ) -> Self {
        let recording = RefCell::new(Recording::default());
        kernel(Recorder(&recording));
        let scratch = Recorder(&recording).parked();
        let program = Program::new(&recording.borrow());
        let (order, cycles) = schedule::schedule(&program, machine);
        Self { lines: text::write(&program, &order, masks), scratch, cycles }
    }
}
