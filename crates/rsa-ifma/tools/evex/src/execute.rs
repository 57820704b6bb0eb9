//! What the instructions do, after the processor manual.

use crate::State;
use crate::context::Context;
use iced_x86::{Code, EncodingKind, Instruction, Mnemonic, OpKind, Register};

type Vector = [u64; 8];

/// Instructions on mask registers have the VEX encoding, but need AVX-512.
pub(crate) fn is_opmask(instruction: &Instruction) -> bool {
    (0..instruction.op_count())
        .any(|op| instruction.op_kind(op) == OpKind::Register && instruction.op_register(op).is_k())
}

/// Instructions without the EVEX encoding that stand between the others so often that stopping at each
/// would take most of the time.
pub(crate) fn is_worth_it(instruction: &Instruction) -> bool {
    use Mnemonic::*;
    matches!(instruction.code(), Code::Mov_r64_rm64 | Code::Mov_rm64_r64 | Code::Lea_r64_m)
        || instruction.encoding() == EncodingKind::VEX
            && matches!(
                instruction.mnemonic(),
                Vpxor | Vxorps | Vmovdqa | Vmovdqu | Vmovaps | Vmovups
            )
}

pub(crate) fn unknown(instruction: &Instruction) -> ! {
    eprintln!("evex: {instruction:?} is not known ({:?})", instruction.code());
    std::process::abort();
}

/// An instruction with all that it is applied to.
struct Machine<'a> {
    instruction: &'a Instruction,
    state: &'a mut State,
    context: &'a mut Context,
}

pub(crate) fn execute(instruction: &Instruction, state: &mut State, context: &mut Context) {
    Machine { instruction, state, context }.run();
}

impl Machine<'_> {
    fn run(&mut self) {
        use Mnemonic::*;
        const M52: u64 = (1 << 52) - 1;
        fn product(a: u64, b: u64) -> u128 {
            u128::from(a & M52) * u128::from(b & M52)
        }
        match self.instruction.mnemonic() {
            Mov => self.copy_general(),
            Lea => {
                let address = self.address(1);
                self.context.set_general(self.instruction.op0_register(), address);
            }
            Vpmadd52luq => self.with_sum(|sum, a, b| sum.wrapping_add(product(a, b) as u64 & M52)),
            Vpmadd52huq => {
                self.with_sum(|sum, a, b| sum.wrapping_add((product(a, b) >> 52) as u64))
            }
            Vpaddq => self.lanes(|a, b| a.wrapping_add(b)),
            Vpsubq => self.lanes(|a, b| a.wrapping_sub(b)),
            Vpandq => self.lanes(|a, b| a & b),
            Vporq => self.lanes(|a, b| a | b),
            Vpxorq => self.lanes(|a, b| a ^ b),
            // Elements of 32 bits make a difference to masks only.
            Vpandd | Vandps | Vandpd if self.no_mask() => self.lanes(|a, b| a & b),
            Vpord | Vorps | Vorpd if self.no_mask() => self.lanes(|a, b| a | b),
            Vpxor | Vpxord | Vxorps | Vxorpd if self.no_mask() => self.lanes(|a, b| a ^ b),
            Vpternlogq => self.ternary(),
            Vpternlogd if self.no_mask() => self.ternary(),
            Vpsrlq => self.shift(|a, by| a.checked_shr(by).unwrap_or(0)),
            Vpsllq => self.shift(|a, by| a.checked_shl(by).unwrap_or(0)),
            Vpermq => self.permute(),
            Vpermt2q => self.permute_two(0, 1),
            Vpermi2q => self.permute_two(1, 0),
            Valignq => self.align(),
            Vshufi64x2 => self.shuffle_quarters(),
            Vpblendmq => {
                let (a, b) = (self.vector(1), self.vector(2));
                let k = self.mask();
                self.write_all(pick(k, b, a));
            }
            Vpexpandq => {
                // The lanes of the mask take the operand's lanes in turn.
                let (a, k) = (self.vector(1), self.mask());
                let mut next = a.into_iter();
                self.write(std::array::from_fn(|i| match k >> i & 1 {
                    1 => next.next().unwrap_or(0),
                    _ => 0,
                }));
            }
            Vpcmpeqq => self.compare(|a, b| a == b),
            Vmovdqa64 | Vmovapd => self.copy(true),
            Vmovdqu64 | Vmovupd => self.copy(false),
            Vmovdqa | Vmovdqa32 | Vmovaps if self.no_mask() => self.copy(true),
            Vmovdqu | Vmovdqu32 | Vmovups if self.no_mask() => self.copy(false),
            Vpbroadcastq => {
                let x = match self.instruction.op1_kind() {
                    OpKind::Register if self.instruction.op1_register().is_gpr() => {
                        self.context.general(self.instruction.op1_register())
                    }
                    _ => self.vector(1)[0],
                };
                self.write([x; 8]);
            }
            Vbroadcasti64x4 | Vbroadcastf64x4 => {
                let x = self.vector(1);
                self.write(std::array::from_fn(|i| x[i % 4]));
            }
            Vbroadcasti32x4 | Vbroadcastf32x4 if self.no_mask() => {
                let x = self.vector(1);
                self.write(std::array::from_fn(|i| x[i % 2]));
            }
            Vinserti64x4 | Vinsertf64x4 => {
                let (mut a, b) = (self.vector(1), self.vector(2));
                let at = 4 * (self.instruction.immediate8() & 1) as usize;
                a[at..at + 4].copy_from_slice(&b[..4]);
                self.write(a);
            }
            Vextracti64x4 | Vextractf64x4 => {
                let a = self.vector(1);
                let at = 4 * (self.instruction.immediate8() & 1) as usize;
                self.write(std::array::from_fn(|i| if i < 4 { a[at + i] } else { 0 }));
            }
            Vpmovm2q => {
                let k = self.state.mask[self.instruction.op1_register().number()];
                self.write(std::array::from_fn(|i| 0u64.wrapping_sub(k >> i & 1)));
            }
            Kmovb => self.copy_mask(0xff),
            Kmovw => self.copy_mask(0xffff),
            Kmovd => self.copy_mask(0xffff_ffff),
            Kmovq => self.copy_mask(u64::MAX),
            Kxnorw => self.set_mask(|a, b| !(a ^ b) & 0xffff),
            Kxorw => self.set_mask(|a, b| (a ^ b) & 0xffff),
            Knotb => self.set_mask(|a, _| !a & 0xff),
            Knotw => self.set_mask(|a, _| !a & 0xffff),
            _ => unknown(self.instruction),
        }
    }

    fn no_mask(&self) -> bool {
        self.instruction.op_mask() == Register::None
    }

    /// The write mask, all ones if there is none.
    fn mask(&self) -> u64 {
        match self.instruction.op_mask() {
            Register::None => u64::MAX,
            k => self.state.mask[k.number()],
        }
    }

    fn address(&mut self, op: u32) -> u64 {
        let context = &mut *self.context;
        let address = self.instruction.virtual_address(op, 0, |register, _, _| {
            // Segments begin at zero.
            Some(if register.is_segment_register() { 0 } else { context.general(register) })
        });
        address.unwrap_or_else(|| unknown(self.instruction))
    }

    /// A vector operand; zeros above its length.
    fn vector(&mut self, op: u32) -> Vector {
        if self.instruction.op_kind(op) == OpKind::Register {
            let register = self.instruction.op_register(op);
            let all = self.register(register);
            return std::array::from_fn(|i| if 8 * i < register.size() { all[i] } else { 0 });
        }
        let address = self.address(op) as *const u64;
        let read = |i: usize| {
            // SAFETY: the program reads these eight bytes itself.
            unsafe { address.add(i).read_unaligned() }
        };
        if self.instruction.is_broadcast() {
            return [read(0); 8];
        }
        let size = self.instruction.memory_size().size();
        std::array::from_fn(|i| if 8 * i < size { read(i) } else { 0 })
    }

    fn register(&mut self, register: Register) -> Vector {
        let number = register.number();
        if number >= 16 {
            return self.state.high[number - 16];
        }
        let (low, upper) = (self.context.ymm(number), self.state.upper[number]);
        std::array::from_fn(|i| if i < 4 { low[i] } else { upper[i - 4] })
    }

    /// Writes operand 0 in the lanes of the mask, zero or the old value elsewhere.
    fn write(&mut self, value: Vector) {
        let rest = if self.instruction.zeroing_masking() || self.no_mask() {
            [0; 8]
        } else {
            self.vector(0)
        };
        self.write_all(pick(self.mask(), value, rest));
    }

    fn write_all(&mut self, value: Vector) {
        if self.instruction.op0_kind() != OpKind::Register {
            if !self.no_mask() {
                unknown(self.instruction);
            }
            let address = self.address(0) as *mut u64;
            for (i, word) in
                value.iter().enumerate().take(self.instruction.memory_size().size() / 8)
            {
                // SAFETY: the program writes these eight bytes itself.
                unsafe { address.add(i).write_unaligned(*word) };
            }
            return;
        }
        let register = self.instruction.op0_register();
        let value: Vector =
            std::array::from_fn(|i| if 8 * i < register.size() { value[i] } else { 0 });
        let number = register.number();
        if number >= 16 {
            self.state.high[number - 16] = value;
        } else {
            let (low, upper) = value.split_at(4);
            self.context.set_ymm(number, low.try_into().unwrap());
            self.state.upper[number] = upper.try_into().unwrap();
        }
    }

    fn lanes(&mut self, f: impl Fn(u64, u64) -> u64) {
        let (a, b) = (self.vector(1), self.vector(2));
        self.write(std::array::from_fn(|i| f(a[i], b[i])));
    }

    fn with_sum(&mut self, f: impl Fn(u64, u64, u64) -> u64) {
        let (sum, a, b) = (self.vector(0), self.vector(1), self.vector(2));
        self.write(std::array::from_fn(|i| f(sum[i], a[i], b[i])));
    }

    fn shift(&mut self, f: impl Fn(u64, u32) -> u64) {
        if self.instruction.op2_kind() != OpKind::Immediate8 {
            unknown(self.instruction);
        }
        let (a, by) = (self.vector(1), u32::from(self.instruction.immediate8()));
        self.write(a.map(|a| f(a, by)));
    }

    fn ternary(&mut self) {
        let (a, b, c) = (self.vector(0), self.vector(1), self.vector(2));
        let table = u64::from(self.instruction.immediate8());
        self.write(std::array::from_fn(|i| {
            (0..64).fold(0, |word, bit| {
                let at = |x: u64| x >> bit & 1;
                word | (table >> (at(a[i]) << 2 | at(b[i]) << 1 | at(c[i])) & 1) << bit
            })
        }));
    }

    fn permute(&mut self) {
        if self.instruction.op2_kind() == OpKind::Immediate8 {
            let (a, order) = (self.vector(1), self.instruction.immediate8());
            self.write(std::array::from_fn(|i| {
                a[i / 4 * 4 + (order >> (2 * (i % 4)) & 3) as usize]
            }));
        } else {
            let (index, a) = (self.vector(1), self.vector(2));
            let count = self.instruction.op0_register().size() / 8;
            self.write(index.map(|i| a[i as usize % count]));
        }
    }

    /// The first of the two sources and the indexes are operands 0 and 1, or the other way round.
    fn permute_two(&mut self, first: u32, indexes: u32) {
        let (a, index, b) = (self.vector(first), self.vector(indexes), self.vector(2));
        let count = self.instruction.op0_register().size() / 8;
        self.write(index.map(|i| {
            let i = i as usize % (2 * count);
            if i < count { a[i] } else { b[i - count] }
        }));
    }

    fn align(&mut self) {
        let (a, b) = (self.vector(1), self.vector(2));
        let count = self.instruction.op0_register().size() / 8;
        let by = usize::from(self.instruction.immediate8()) % count;
        self.write(std::array::from_fn(|i| {
            let i = i + by;
            if i < count { b[i % 8] } else { a[(i - count) % 8] }
        }));
    }

    fn shuffle_quarters(&mut self) {
        let (a, b) = (self.vector(1), self.vector(2));
        if self.instruction.op0_register().size() != 64 {
            unknown(self.instruction);
        }
        let order = usize::from(self.instruction.immediate8());
        self.write(std::array::from_fn(|i| {
            let from = if i < 4 { &a } else { &b };
            from[2 * (order >> (2 * (i / 2)) & 3) + i % 2]
        }));
    }

    fn compare(&mut self, f: impl Fn(u64, u64) -> bool) {
        let (a, b) = (self.vector(1), self.vector(2));
        let count = self.instruction.op1_register().size() / 8;
        let found = (0..count).fold(0, |k, i| k | u64::from(f(a[i], b[i])) << i);
        self.state.mask[self.instruction.op0_register().number()] = found & self.mask();
    }

    fn copy(&mut self, aligned: bool) {
        for op in 0..2 {
            if aligned && self.instruction.op_kind(op) == OpKind::Memory {
                let size = self.instruction.memory_size().size() as u64;
                if !self.address(op).is_multiple_of(size) {
                    eprintln!(
                        "evex: the processor would refuse this address, as it is not aligned"
                    );
                    unknown(self.instruction);
                }
            }
        }
        let a = self.vector(1);
        self.write(a);
    }

    fn copy_general(&mut self) {
        let value = match self.instruction.op1_kind() {
            OpKind::Register => self.context.general(self.instruction.op1_register()),
            _ => {
                let address = self.address(1) as *const u64;
                // SAFETY: the program reads these eight bytes itself.
                unsafe { address.read_unaligned() }
            }
        };
        match self.instruction.op0_kind() {
            OpKind::Register => self.context.set_general(self.instruction.op0_register(), value),
            _ => {
                let address = self.address(0) as *mut u64;
                // SAFETY: the program writes these eight bytes itself.
                unsafe { address.write_unaligned(value) };
            }
        }
    }

    fn copy_mask(&mut self, bits: u64) {
        let (to, from) = (self.instruction.op0_register(), self.instruction.op1_register());
        let value = match self.instruction.op1_kind() {
            OpKind::Register if from.is_k() => self.state.mask[from.number()],
            OpKind::Register => self.context.general(from),
            _ => {
                let address = self.address(1) as *const u8;
                let size = self.instruction.memory_size().size();
                (0..size).fold(0, |value, i| {
                    // SAFETY: the program reads this byte itself.
                    value | u64::from(unsafe { address.add(i).read() }) << (8 * i)
                })
            }
        } & bits;
        match self.instruction.op0_kind() {
            OpKind::Register if to.is_k() => self.state.mask[to.number()] = value,
            OpKind::Register => self.context.set_general(to, value),
            _ => {
                let address = self.address(0) as *mut u8;
                for i in 0..self.instruction.memory_size().size() {
                    // SAFETY: the program writes this byte itself.
                    unsafe { address.add(i).write((value >> (8 * i)) as u8) };
                }
            }
        }
    }

    fn set_mask(&mut self, f: impl Fn(u64, u64) -> u64) {
        let operand = |op: u32| match op < self.instruction.op_count() {
            true => self.state.mask[self.instruction.op_register(op).number()],
            false => 0,
        };
        let value = f(operand(1), operand(2));
        self.state.mask[self.instruction.op0_register().number()] = value;
    }
}

/// `a` in the lanes of `k`, `b` elsewhere.
fn pick(k: u64, a: Vector, b: Vector) -> Vector {
    std::array::from_fn(|i| if k >> i & 1 == 1 { a[i] } else { b[i] })
}
