//! A key of the largest and the smallest prime of 1024 bits.

use num_bigint::BigUint;
use rsa_ifma::PrivateKey;

pub struct Key {
    pub n: BigUint,
    #[allow(dead_code)]
    pub e: BigUint,
    /// n, e, p, q, dp, dq, qinv.
    pub components: [Vec<u8>; 7],
}

pub fn key() -> Key {
    let power = |bits: u32| BigUint::from(1u32) << bits;
    let (p, q) = (power(1024) - 105u32, power(1023) + 1155u32);
    let e = BigUint::from(65537u32);
    let d = |prime: &BigUint| e.modinv(&(prime - 1u32)).expect("e has an inverse");
    let n = &p * &q;
    let components = [&n, &e, &p, &q, &d(&p), &d(&q), &q.modinv(&p).expect("two primes")];
    let components = components.map(BigUint::to_bytes_be);
    Key { n, e, components }
}

pub fn private(components: &[Vec<u8>; 7]) -> Result<PrivateKey, rsa_ifma::Error> {
    let [n, e, p, q, dp, dq, qinv] = components;
    let components = rsa_ifma::Components { n, e, p, q, dp, dq, qinv };
    PrivateKey::new(&components).or_else(|_| PrivateKey::portable(&components))
}
