#![no_main]
//! A good key with any bytes changed, cut or added: refused, or it signs. Never a panic.
//!
//! Input: changes of four bytes, which component, where (from its end), and what to do there.

#[path = "key.rs"]
mod key;

use libfuzzer_sys::fuzz_target;
use num_bigint::BigUint;
use std::sync::LazyLock;

static KEY: LazyLock<key::Key> = LazyLock::new(key::key);

fuzz_target!(|changes: &[u8]| {
    let mut components = KEY.components.clone();
    for change in changes.chunks_exact(4) {
        let &[which, at, what, byte] = change else { unreachable!("four bytes") };
        let component = &mut components[usize::from(which) % 7];
        let at = component.len().saturating_sub(1 + usize::from(at));
        match what % 4 {
            0 if at < component.len() => component[at] ^= byte,
            1 => component.insert(at, byte),
            2 => component.truncate(at),
            _ => component.extend([byte]),
        }
    }
    let Ok(private) = key::private(&components) else {
        return;
    };
    let mut next = 1u32;
    let mut random = |bytes: &mut [u8]| {
        bytes.fill_with(|| {
            next = next.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (next >> 24) as u8
        });
    };
    let message = [1; 256];
    let [n, e] = [0, 1].map(|i| BigUint::from_bytes_be(&components[i]));
    if let Ok(signature) = private.sign_unchecked(&message, &mut random) {
        let verdict = signature.check(|s| {
            BigUint::from_bytes_be(s).modpow(&e, &n) == BigUint::from_bytes_be(&message)
        });
        // Other factors than the good primes can be consistent, if they are not prime; nothing else.
        assert!(verdict.is_ok() || n != KEY.n);
    }
});
