//! Preloaded (`LD_PRELOAD`) into a program, carries out the AVX-512 instructions that the processor
//! refuses.
//!
//! The processor raises SIGILL at an EVEX or opmask instruction; the handler decodes it, does to the
//! registers what the manual says, and goes on behind it. Bits 0 to 255 of zmm0 to zmm15 are the
//! processor's own ymm registers, in the signal's frame; all other bits live in [`State`].
//!
//! A VEX instruction runs on the processor, which does not know that it would clear the upper bits
//! of a zmm register too. So while any of these bits is not zero, the trap flag stops the program at
//! each instruction, for the handler to look at it first.
//!
//! Only the instructions that the tests of `rsa-ifma` run into are there; any other ends the program
//! with a message.

mod context;
mod execute;

use context::Context;
use iced_x86::{Decoder, DecoderOptions, EncodingKind, Mnemonic, OpKind};
use std::cell::RefCell;

/// The part of a thread's registers that the processor lacks.
#[derive(Default)]
pub(crate) struct State {
    /// Bits 256 to 511 of zmm0 to zmm15.
    upper: [[u64; 4]; 16],
    /// zmm16 to zmm31.
    high: [[u64; 8]; 16],
    /// k0 to k7.
    mask: [u64; 8],
}

impl State {
    fn is_clean(&self) -> bool {
        self.upper.as_flattened().iter().all(|&bits| bits == 0)
    }
}

thread_local! {
    static STATE: RefCell<State> = RefCell::default();
}

#[used]
#[unsafe(link_section = ".init_array")]
static INSTALL: extern "C" fn() = install;

extern "C" fn install() {
    let handler: extern "C" fn(i32, *mut libc::siginfo_t, *mut libc::c_void) = handle;
    for signal in [libc::SIGILL, libc::SIGTRAP] {
        // SAFETY: all zeros is a valid value of this C structure.
        let mut action: libc::sigaction = unsafe { std::mem::zeroed() };
        action.sa_sigaction = handler as usize;
        action.sa_flags = libc::SA_SIGINFO;
        // SAFETY: a valid action, and null where null is allowed.
        unsafe { libc::sigaction(signal, &raw const action, std::ptr::null_mut()) };
    }
}

extern "C" fn handle(_signal: i32, _info: *mut libc::siginfo_t, context: *mut libc::c_void) {
    // SAFETY: the kernel passes the interrupted thread's context, which is ours until we return.
    let mut context = unsafe { Context::new(context.cast()) };
    STATE.with_borrow_mut(|state| {
        loop {
            let code = context.code();
            let mut decoder = Decoder::with_ip(64, code, context.ip(), DecoderOptions::NONE);
            let instruction = decoder.decode();
            if instruction.encoding() == EncodingKind::EVEX
                || execute::is_opmask(&instruction)
                || execute::is_worth_it(&instruction)
            {
                execute::execute(&instruction, state, &mut context);
                context.set_ip(instruction.next_ip());
                continue;
            }
            if instruction.encoding() == EncodingKind::VEX {
                if matches!(instruction.mnemonic(), Mnemonic::Vzeroupper | Mnemonic::Vzeroall) {
                    state.upper = Default::default();
                } else if instruction.op0_kind() == OpKind::Register
                    && !matches!(instruction.mnemonic(), Mnemonic::Vptest | Mnemonic::Vucomisd)
                {
                    let register = instruction.op0_register();
                    if register.is_vector_register() {
                        state.upper[register.number()] = [0; 4];
                    }
                }
            } else if context.is_stuck(&instruction) {
                execute::unknown(&instruction);
            }
            context.single_step(!state.is_clean());
            return;
        }
    });
}
