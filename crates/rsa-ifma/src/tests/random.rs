//! Repeatable random numbers, with a liking for the extreme.

use num_bigint::BigUint;

pub(super) fn power_of_two(bits: usize) -> BigUint {
    BigUint::from(1u32) << bits
}

/// SplitMix64.
pub(super) struct Random(u64);

impl Random {
    /// From the environment's `SEED`, else a new one; printed, so that a failure can be repeated.
    pub(super) fn new() -> Self {
        let seed = std::env::var("SEED").map_or_else(
            |_| {
                let now = std::time::UNIX_EPOCH.elapsed().unwrap();
                now.as_nanos() as u64
            },
            |seed| seed.parse().expect("SEED is a number"),
        );
        println!("SEED={seed}");
        Self(seed)
    }

    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub(super) fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    pub(super) fn fill(&mut self, bytes: &mut [u8]) {
        bytes.fill_with(|| self.next() as u8);
    }

    pub(super) fn bits(&mut self, bits: usize) -> BigUint {
        let words = (0..bits.div_ceil(32)).map(|_| self.next() as u32).collect();
        BigUint::new(words) & ((BigUint::from(1u32) << bits) - 1u32)
    }

    /// Below `limit`: any, or near one of the ends, or with long runs of ones and zeros.
    pub(super) fn number(&mut self, limit: &BigUint) -> BigUint {
        let one = || BigUint::from(1u32);
        match self.below(8) {
            0 => BigUint::from(self.below(4)) % limit,
            1 => limit - 1u32 - BigUint::from(self.below(4)) % limit,
            2 => (one() << self.below(limit.bits())) % limit,
            3 => ((one() << (self.below(limit.bits()) + 1)) - 1u32) % limit,
            4 => {
                let mut x = BigUint::ZERO;
                while x.bits() < limit.bits() {
                    let run = self.below(60) + 1;
                    x = (x << run)
                        + if self.below(2) == 0 { BigUint::ZERO } else { (one() << run) - 1u32 };
                    x += u32::from(x == BigUint::ZERO);
                }
                x % limit
            }
            _ => self.bits(limit.bits() as usize + 64) % limit,
        }
    }
}
