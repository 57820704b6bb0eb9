//! Numbers as 64-bit words, least significant first, in constant time.
//!
//! No branch and no address here depends on a word's value. Choices are made with masks that the
//! compiler cannot see through, so that it does not turn them back into branches.

use std::array::from_fn;
use std::hint::black_box;

pub(crate) type Words<const N: usize> = [u64; N];

/// Reads a big-endian number, which may be shorter or have leading zeros. `None` if it does not fit.
pub(crate) fn from_bytes<const N: usize>(bytes: &[u8]) -> Option<Words<N>> {
    let mut words = [0; N];
    let mut excess = 0;
    for (i, &byte) in bytes.iter().rev().enumerate() {
        if i < 8 * N {
            words[i / 8] |= u64::from(byte) << (8 * (i % 8));
        } else {
            excess |= byte;
        }
    }
    (excess == 0).then_some(words)
}

/// Reads 256 big-endian bytes.
pub(crate) fn from_256_bytes(bytes: &[u8; 256]) -> Words<32> {
    let (words, _) = bytes.as_chunks::<8>();
    from_fn(|i| u64::from_be_bytes(words[31 - i]))
}

/// Writes a number as 256 big-endian bytes.
pub(crate) fn to_bytes(words: &Words<32>) -> [u8; 256] {
    from_fn(|i| (words[31 - i / 8] >> (56 - 8 * (i % 8))) as u8)
}

/// `count` (fewer than 64) bits of `x`, starting at bit `from`; positions are public.
pub(crate) fn bits<const N: usize>(x: &Words<N>, from: usize, count: usize) -> u64 {
    let word = |i: usize| if i < N { x[i] } else { 0 };
    let (i, shift) = (from / 64, from % 64);
    let two = u128::from(word(i)) | u128::from(word(i + 1)) << 64;
    (two >> shift) as u64 & ((1 << count) - 1)
}

/// `a + b` and the carry.
pub(crate) fn add<const N: usize>(a: &Words<N>, b: &Words<N>) -> (Words<N>, u64) {
    let mut carry = 0u128;
    let sum = from_fn(|i| {
        carry += u128::from(a[i]) + u128::from(b[i]);
        let word = carry as u64;
        carry >>= 64;
        word
    });
    (sum, carry as u64)
}

/// `a - b` and the borrow: 1 if `a < b`.
pub(crate) fn subtract<const N: usize>(a: &Words<N>, b: &Words<N>) -> (Words<N>, u64) {
    let mut borrow = 0;
    let difference = from_fn(|i| {
        let (d, b1) = a[i].overflowing_sub(b[i]);
        let (d, b2) = d.overflowing_sub(borrow);
        borrow = u64::from(b1 | b2);
        d
    });
    (difference, borrow)
}

/// `a` if the bit is 1, `b` if it is 0.
pub(crate) fn select<const N: usize>(bit: u64, a: &Words<N>, b: &Words<N>) -> Words<N> {
    let mask = black_box(0u64.wrapping_sub(bit));
    from_fn(|i| (a[i] & mask) | (b[i] & !mask))
}

/// Whether `a` and `b` are equal; only the answer shows.
pub(crate) fn equal<const N: usize>(a: &Words<N>, b: &Words<N>) -> bool {
    black_box(a.iter().zip(b).fold(0, |sum, (x, y)| sum | (x ^ y))) == 0
}

/// `a` below `b`; only the answer shows.
pub(crate) fn less<const N: usize>(a: &Words<N>, b: &Words<N>) -> bool {
    subtract(a, b).1 == 1
}

/// `x + 2^(64 N) carry` less `n` if that is not negative. For values below `2 n`: modulo `n`.
pub(crate) fn reduce_once<const N: usize>(x: &Words<N>, carry: u64, n: &Words<N>) -> Words<N> {
    let (less, borrow) = subtract(x, n);
    select(borrow & !carry & 1, x, &less)
}

/// `a + b` modulo `n`, both below `n`.
pub(crate) fn add_modulo<const N: usize>(a: &Words<N>, b: &Words<N>, n: &Words<N>) -> Words<N> {
    let (sum, carry) = add(a, b);
    reduce_once(&sum, carry, n)
}

/// `n` shifted to the left, fewer than 64 bits; what leaves at the top is lost.
pub(crate) fn shift_left<const N: usize>(n: &Words<N>, by: u32) -> Words<N> {
    from_fn(|i| {
        let below = if i > 0 { n[i - 1] } else { 0 };
        ((u128::from(n[i]) << 64 | u128::from(below)) << by >> 64) as u64
    })
}

/// `x` modulo `n`, for `x` below `64 n` and `n` below 2^1024.
pub(crate) fn reduce_64(x: &Words<17>, n: &Words<16>) -> Words<16> {
    let n = widen::<16, 17>(n);
    let mut x = *x;
    for by in (0..6).rev() {
        x = reduce_once(&x, 0, &shift_left(&n, by));
    }
    from_fn(|i| x[i])
}

/// The same number in more words.
pub(crate) fn widen<const N: usize, const M: usize>(x: &Words<N>) -> Words<M> {
    from_fn(|i| if i < N { x[i] } else { 0 })
}

/// `a b + c`, which always fits.
pub(crate) fn multiply_add(a: &Words<16>, b: &Words<16>, c: &Words<16>) -> Words<32> {
    let mut sum = widen::<16, 32>(c);
    for i in 0..16 {
        let mut carry = 0u128;
        for j in 0..16 {
            carry += u128::from(a[i]) * u128::from(b[j]) + u128::from(sum[i + j]);
            sum[i + j] = carry as u64;
            carry >>= 64;
        }
        // The carry of c has ended here: the product's part above word i + 16 is still zero.
        sum[i + 16] = carry as u64;
    }
    sum
}

/// `-1 / n` modulo 2^64, for an odd `n`.
pub(crate) fn negative_inverse(n: u64) -> u64 {
    // n is its own inverse modulo 8; each step doubles the number of right bits: 3 6 12 24 48 96.
    let mut inverse = n;
    for _ in 0..5 {
        inverse = inverse.wrapping_mul(2u64.wrapping_sub(n.wrapping_mul(inverse)));
    }
    inverse.wrapping_neg()
}

/// `x / 2^by` modulo `n`, for `x` below `n`, `by` below 64 and `inverse` = `-1 / n` modulo 2^64.
pub(crate) fn divide_by_power<const N: usize>(
    x: &Words<N>,
    by: u32,
    n: &Words<N>,
    inverse: u64,
) -> Words<N> {
    // x + u n is a multiple of 2^by, and below 2^by n + n.
    let u = x[0].wrapping_mul(inverse) & ((1 << by) - 1);
    let (sum, top) = add_multiple(x, u, n);
    let above = |i: usize| if i + 1 < N { sum[i + 1] } else { top };
    let quotient = from_fn(|i| ((u128::from(above(i)) << 64 | u128::from(sum[i])) >> by) as u64);
    reduce_once(&quotient, top >> by, n)
}

/// `x + u n`, and the word above it.
pub(crate) fn add_multiple<const N: usize>(x: &Words<N>, u: u64, n: &Words<N>) -> (Words<N>, u64) {
    let mut carry = 0u128;
    let sum = from_fn(|i| {
        carry += u128::from(u) * u128::from(n[i]) + u128::from(x[i]);
        let word = carry as u64;
        carry >>= 64;
        word
    });
    (sum, carry as u64)
}
