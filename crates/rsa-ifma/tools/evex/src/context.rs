//! The interrupted thread's registers, as the kernel saved them.

use iced_x86::{Instruction, Mnemonic, Register};

/// Where the kernel puts the upper halves of ymm0 to ymm15, after the legacy area and its header.
const YMM_UPPER: usize = 576;
const XSTATE_BV: usize = 512;
const SSE_AND_AVX: u64 = 0b110;
const TRAP: i64 = 1 << 8;

pub(crate) struct Context {
    raw: *mut libc::ucontext_t,
}

impl Context {
    /// # Safety
    /// `raw` is what the kernel gave to a signal handler that has not returned yet.
    pub(crate) unsafe fn new(raw: *mut libc::ucontext_t) -> Self {
        Self { raw }
    }

    fn registers(&mut self) -> &mut [i64; 23] {
        // SAFETY: `raw` is valid and ours while the handler runs.
        unsafe { &mut (*self.raw).uc_mcontext.gregs }
    }

    /// The saved vector registers, in the standard layout of `xsave`.
    fn area(&mut self, offset: usize) -> *mut u8 {
        // SAFETY: as above.
        let start: *mut u8 = unsafe { (*self.raw).uc_mcontext.fpregs }.cast();
        // SAFETY: every offset used here lies within the area of a processor with AVX.
        unsafe { start.add(offset) }
    }

    pub(crate) fn ip(&mut self) -> u64 {
        self.registers()[libc::REG_RIP as usize] as u64
    }

    pub(crate) fn set_ip(&mut self, ip: u64) {
        self.registers()[libc::REG_RIP as usize] = ip as i64;
    }

    pub(crate) fn single_step(&mut self, on: bool) {
        let flags = &mut self.registers()[libc::REG_EFL as usize];
        *flags = if on { *flags | TRAP } else { *flags & !TRAP };
    }

    /// The bytes from the instruction pointer on.
    pub(crate) fn code(&mut self) -> &'static [u8] {
        // SAFETY: an instruction has at most 15 bytes, and code is followed by other sections, so
        // that these are mapped.
        unsafe { std::slice::from_raw_parts(self.ip() as *const u8, 15) }
    }

    /// Whether it is an instruction that the processor could not have run either.
    pub(crate) fn is_stuck(&self, instruction: &Instruction) -> bool {
        matches!(instruction.mnemonic(), Mnemonic::INVALID | Mnemonic::Ud2)
    }

    fn index(register: Register) -> usize {
        let place = match register.full_register() {
            Register::RAX => libc::REG_RAX,
            Register::RBX => libc::REG_RBX,
            Register::RCX => libc::REG_RCX,
            Register::RDX => libc::REG_RDX,
            Register::RSI => libc::REG_RSI,
            Register::RDI => libc::REG_RDI,
            Register::RBP => libc::REG_RBP,
            Register::RSP => libc::REG_RSP,
            Register::R8 => libc::REG_R8,
            Register::R9 => libc::REG_R9,
            Register::R10 => libc::REG_R10,
            Register::R11 => libc::REG_R11,
            Register::R12 => libc::REG_R12,
            Register::R13 => libc::REG_R13,
            Register::R14 => libc::REG_R14,
            Register::R15 => libc::REG_R15,
            other => panic!("no such register here: {other:?}"),
        };
        place as usize
    }

    /// A general register, all 64 bits of it.
    pub(crate) fn general(&mut self, register: Register) -> u64 {
        self.registers()[Self::index(register)] as u64
    }

    pub(crate) fn set_general(&mut self, register: Register, value: u64) {
        self.registers()[Self::index(register)] = value as i64;
    }

    /// Makes sure that the area holds xmm and ymm registers; the kernel leaves out what is all zero.
    fn present(&mut self) {
        let bits: *mut u64 = self.area(XSTATE_BV).cast();
        // SAFETY: the header lies within the area.
        let old = unsafe { bits.read() };
        if old & SSE_AND_AVX != SSE_AND_AVX {
            for number in 0..16 {
                if old & 0b010 == 0 {
                    self.write_area(160 + 16 * number, [0; 2]);
                }
                if old & 0b100 == 0 {
                    self.write_area(YMM_UPPER + 16 * number, [0; 2]);
                }
            }
            // SAFETY: as above.
            unsafe { bits.write(old | SSE_AND_AVX) };
        }
    }

    fn write_area(&mut self, offset: usize, value: [u64; 2]) {
        let place: *mut [u64; 2] = self.area(offset).cast();
        // SAFETY: the offset of an xmm register or of the upper half of a ymm register.
        unsafe { place.write_unaligned(value) };
    }

    fn read_area(&mut self, offset: usize) -> [u64; 2] {
        let place: *const [u64; 2] = self.area(offset).cast();
        // SAFETY: as in `write_area`.
        unsafe { place.read_unaligned() }
    }

    /// ymm0 to ymm15.
    pub(crate) fn ymm(&mut self, number: usize) -> [u64; 4] {
        self.present();
        let [a, b] = self.read_area(160 + 16 * number);
        let [c, d] = self.read_area(YMM_UPPER + 16 * number);
        [a, b, c, d]
    }

    pub(crate) fn set_ymm(&mut self, number: usize, [a, b, c, d]: [u64; 4]) {
        self.present();
        self.write_area(160 + 16 * number, [a, b]);
        self.write_area(YMM_UPPER + 16 * number, [c, d]);
    }
}
