//! Several signatures of one key at a time: four in a pass, modulo `p` in one half of the lanes and modulo `q`
//! in the other.

mod arithmetic;
mod constants;
mod pass;

use crate::blinding::Pool;
use crate::engine::Engine;
use crate::error::Error;
use crate::rows::{LANES, Numbers};
use crate::secret::Secret;
use crate::words::Words;
use arithmetic::{Arithmetic, Scratch};
pub(crate) use constants::Constants;

/// How many signatures a pass makes: a full one pays, `docs/rsa-engine.md` says why.
pub const PASS: usize = LANES;

/// What a key has beside for signatures in passes. Wiped when dropped.
pub(crate) struct Batch {
    pub(crate) constants: Box<Constants>,
    blinding: Pool<Numbers>,
}

impl Batch {
    pub(crate) fn new(secret: &Secret, engine: Engine) -> Self {
        Self { constants: Constants::new(secret, engine), blinding: Pool::new() }
    }

    #[cfg(test)]
    pub(crate) fn forget_process(&self) {
        self.blinding.forget_process();
    }

    /// Up to four numbers, each below `n`, to the power of `d` modulo `n`; zeros in the other lanes.
    pub(crate) fn private_operation(
        &self,
        numbers: &[Words<32>; PASS],
        secret: &Secret,
        engine: Engine,
        random: &mut dyn FnMut(&mut [u8]),
    ) -> Result<[Words<32>; PASS], Error> {
        let (constants, mut scratch) = (&*self.constants, Scratch::new());
        let room = &mut *scratch.numbers;
        let blinding =
            self.blinding.take(&mut Arithmetic::new(secret, constants, engine, room), random)?;
        let signatures =
            pass::private_operation(secret, constants, engine, numbers, &blinding, room);
        self.blinding.put(blinding, &mut Arithmetic::new(secret, constants, engine, room));
        Ok(signatures)
    }
}
