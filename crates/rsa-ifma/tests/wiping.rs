//! What a key and its signatures leave in memory: nothing.
//!
//! One test in a process of its own, for it watches every allocation. It also reads the stack beyond
//! its end, which not every system allows.
#![cfg(unix)]

#[path = "../src/tests/aws_lc.rs"]
#[allow(dead_code)]
mod aws_lc;
#[path = "../src/tests/keys.rs"]
#[allow(dead_code)]
mod keys;
#[path = "../src/tests/random.rs"]
#[allow(dead_code)]
mod random;

use num_bigint::BigUint;
use random::Random;
use rsa_ifma::{Components, Error, PrivateKey, PublicCheck};
use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering::Relaxed};

/// Looks at what is freed. Only this crate's blocks are aligned to a cache line.
struct Watch;

static FREED: AtomicUsize = AtomicUsize::new(0);
static MOST_LEFT: AtomicUsize = AtomicUsize::new(0);

/// Eight bytes that no block may hold when it is freed, unless they are zeros.
static UNWANTED: AtomicU64 = AtomicU64::new(0);
static UNWANTED_LEFT: AtomicUsize = AtomicUsize::new(0);

// SAFETY: it does what `System` does, and only reads the blocks beside.
unsafe impl GlobalAlloc for Watch {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's promise is passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        if layout.align() == 64 {
            // SAFETY: the block has this many words until it is freed below.
            let words =
                unsafe { std::slice::from_raw_parts(block.cast::<u64>(), layout.size() / 8) };
            FREED.fetch_add(1, Relaxed);
            MOST_LEFT.fetch_max(words.iter().filter(|&&word| word != 0).count(), Relaxed);
        }
        let unwanted = UNWANTED.load(Relaxed).to_ne_bytes();
        if unwanted != [0; 8] {
            // SAFETY: the block has this many bytes until it is freed below.
            let bytes = unsafe { std::slice::from_raw_parts(block, layout.size()) };
            let left = bytes.windows(8).filter(|&part| part == unwanted).count();
            UNWANTED_LEFT.fetch_add(left, Relaxed);
        }
        // SAFETY: the caller's promise is passed on.
        unsafe { System.dealloc(block, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Watch = Watch;

/// How many of the words of the primes are on the part of the stack that this thread has left.
#[inline(never)]
fn left_on_the_stack(words: &[u64]) -> usize {
    let here = black_box(0_u64);
    let mut place = &raw const here;
    let mut found = 0;
    for _ in 0..32 * 1024 {
        place = place.wrapping_sub(1);
        // SAFETY: 256 KiB further down is still this thread's stack, which is larger.
        let word = unsafe { place.read_volatile() };
        found += usize::from(words.contains(&word));
    }
    found
}

#[inline(never)]
fn leave(words: &[u64]) {
    let mut copy = [0; 32];
    copy.copy_from_slice(words);
    black_box(&mut copy);
}

type Make = fn(&Components<'_>) -> Result<PrivateKey, Error>;
type MakeCheck = fn(&[u8], &[u8]) -> Result<PublicCheck, Error>;

/// Whatever computes on this processor.
fn engines() -> impl Iterator<Item = (Make, MakeCheck)> {
    let engines: [(Make, MakeCheck); 2] =
        [(PrivateKey::portable, PublicCheck::portable), (PrivateKey::new, PublicCheck::new)];
    engines.into_iter().take(1 + usize::from(rsa_ifma::is_supported()))
}

#[test]
fn nothing_is_left() {
    let on_a_thread = |f: Box<dyn FnOnce() + Send>| {
        std::thread::Builder::new().stack_size(8 << 20).spawn(f).unwrap().join().unwrap();
    };
    for (make, check) in engines() {
        FREED.store(0, Relaxed);
        MOST_LEFT.store(0, Relaxed);
        on_a_thread(Box::new(move || signing(make)));

        // The key, eight blinding values of either kind, what passes need of the key, and the memory of four
        // passes and of the preparation. What remains of them is a count, the process or the public
        // exponent, and padding (less than 64 bytes), which holds what was there before.
        assert_eq!(FREED.load(Relaxed), 9 + 9 + 5);
        let left = MOST_LEFT.load(Relaxed);
        assert!(left <= 1 + 7, "{left} words were left");

        on_a_thread(Box::new(move || refusing(make, check)));
    }
}

fn signing(make: Make) {
    let key = keys::key();
    let words = [key.p.to_u64_digits(), key.q.to_u64_digits()].concat();
    leave(&words);
    assert!(left_on_the_stack(&words) >= 16, "what is left there can be seen");

    let mut random = Random::new();
    // The bytes of the components lie on the heap.
    let ours = key.components(make).unwrap();
    assert_eq!(left_on_the_stack(&words), 0, "by the set-up");
    for _ in 0..40 {
        drop(ours.sign_unchecked(&[0; 256], &mut |bytes| random.fill(bytes)).unwrap());
        assert_eq!(left_on_the_stack(&words), 0, "by a signature");
    }
    for count in [4, 1, 6] {
        let encoded = vec![[0; 256]; count];
        drop(ours.sign_batch_unchecked(&encoded, &mut |bytes| random.fill(bytes)));
        assert_eq!(left_on_the_stack(&words), 0, "by a pass");
    }
    drop(ours);
    assert_eq!(left_on_the_stack(&words), 0, "by the key's end");
}

/// A signature that its check refuses is as good as the key.
fn refusing(make: Make, check: MakeCheck) {
    let key = keys::key();
    let encoded = [1; 256];
    let x = BigUint::from_bytes_be(&encoded).modpow(&key.d, &key.n);
    // As words, as bytes wherever they begin, and as the limbs of 52 and 51 bits that the check computes
    // with.
    let bytes = x.to_bytes_be();
    let part = |bytes: &[u8]| u64::from_ne_bytes(bytes.try_into().unwrap());
    let mut parts = x.to_u64_digits();
    parts.extend(bytes.windows(8).map(part));
    for limb in 0..40_u64 {
        let width = if limb % 5 == 4 { 51 } else { 52 };
        let at = 259 * (limb / 5) + 52 * (limb % 5);
        let part: BigUint = (&x >> at) & ((BigUint::from(1u32) << width) - 1u32);
        parts.extend(part.to_u64_digits());
    }
    leave(&parts[..32]);
    assert!(left_on_the_stack(&parts) >= 16, "what is left there can be seen");

    let mut random = Random::new();
    let ours = key.components(make).unwrap();
    let check = key.components(|c| check(c.n, c.e)).unwrap();
    UNWANTED.store(part(&bytes[100..108]), Relaxed);
    for _ in 0..10 {
        refuse(&ours, &check, &encoded, &mut random);
        assert_eq!(left_on_the_stack(&parts), 0, "by a signature that is refused");
        refuse_pass(&ours, &check, &encoded, &mut random);
        assert_eq!(left_on_the_stack(&parts), 0, "by a pass that is refused");
    }
    UNWANTED.store(0, Relaxed);
    assert_eq!(UNWANTED_LEFT.load(Relaxed), 0, "on the heap, by what is refused");
}

#[inline(never)]
fn refuse(ours: &PrivateKey, check: &PublicCheck, encoded: &[u8; 256], random: &mut Random) {
    let signature = ours.sign_unchecked(encoded, &mut |bytes| random.fill(bytes)).unwrap();
    assert_eq!(signature.verified_by(check, &[2; 256]), Err(Error::Fault));
}

#[inline(never)]
fn refuse_pass(ours: &PrivateKey, check: &PublicCheck, encoded: &[u8; 256], random: &mut Random) {
    for signature in ours.sign_batch_unchecked(&[*encoded; 4], &mut |bytes| random.fill(bytes)) {
        assert_eq!(signature.unwrap().verified_by(check, &[2; 256]), Err(Error::Fault));
    }
}
