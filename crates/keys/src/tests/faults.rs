//! What is said of signatures that are wrong.

use p256::ecdsa::signature::hazmat::PrehashSigner;
use p256::elliptic_curve::Generate;
use rsa::pkcs8::{EncodePublicKey, LineEnding};
use rsa::sha2::{Sha256, Sha512};
use rsa::{Pkcs1v15Sign, Pss};
use sha1::{Digest, Sha1};

use cloudfront::HashAlgorithm;

use crate::{Fault, PublicKey};

const MESSAGE: &[u8] = br#"{"Statement":[]}"#;

fn rng() -> impl rsa::rand_core::CryptoRng {
    rsa::rand_core::UnwrapErr(getrandom::SysRng)
}

fn public_key(of: &impl EncodePublicKey) -> PublicKey {
    PublicKey::parse(of.to_public_key_pem(LineEnding::LF).unwrap().as_bytes()).unwrap()
}

#[test]
fn of_rsa() {
    for bits in [1024, 1025, 1031, 2048] {
        let key = rsa::PrivateKey::new(&mut rng(), bits).unwrap();
        let other = rsa::PrivateKey::new(&mut rng(), bits).unwrap();
        let public = public_key(&key.to_public_key());
        let fault = |signature: &[u8]| public.fault(HashAlgorithm::Sha256, MESSAGE, signature);
        let sign = |padding, digest: &[u8]| key.sign(padding, digest).unwrap();
        let (sha1, sha256) = (Pkcs1v15Sign::new::<Sha1>, Pkcs1v15Sign::new::<Sha256>);
        let digest = Sha256::digest(MESSAGE);
        let good = sign(sha256(), &digest);
        let expected = good.len();

        assert_eq!(fault(&good), None);
        let over_sha1 = sign(sha1(), &Sha1::digest(MESSAGE));
        assert_eq!(fault(&over_sha1), Some(Fault::OtherHash(HashAlgorithm::Sha1)));
        assert_eq!(public.fault(HashAlgorithm::Sha1, MESSAGE, &over_sha1), None);
        let over_sha512 = sign(Pkcs1v15Sign::new::<Sha512>(), &Sha512::digest(MESSAGE));
        assert_eq!(fault(&over_sha512), Some(Fault::UnknownHash));
        let twice = sign(sha256(), &Sha256::digest(digest));
        assert_eq!(fault(&twice), Some(Fault::HashedTwice));
        assert_eq!(
            fault(&sign(Pkcs1v15Sign::new_unprefixed(), &digest)),
            Some(Fault::NoDigestInfo)
        );
        assert_eq!(fault(&sign(Pkcs1v15Sign::new_unprefixed(), MESSAGE)), Some(Fault::NotHashed));
        assert_eq!(fault(&sign(sha256(), &Sha256::digest(b""))), Some(Fault::OtherMessage));
        let pss = key.sign_with_rng(&mut rng(), Pss::<Sha256>::new(), &digest).unwrap();
        assert_eq!(fault(&pss), Some(Fault::Pss));
        let short = Pss::<Sha1>::new_with_salt(0);
        let pss = key.sign_with_rng(&mut rng(), short, &Sha1::digest(MESSAGE)).unwrap();
        assert_eq!(fault(&pss), Some(Fault::Pss));
        let pss = other.sign_with_rng(&mut rng(), Pss::<Sha256>::new(), &digest).unwrap();
        assert_eq!(fault(&pss), Some(Fault::OtherKey));
        assert_eq!(fault(&other.sign(sha256(), &digest).unwrap()), Some(Fault::OtherKey));
        assert_eq!(fault(&vec![0xff; expected]), Some(Fault::OtherKey));
        assert_eq!(fault(&vec![0; expected]), Some(Fault::OtherKey));
        for given in [0, 1, expected - 1, expected + 1, 100_000] {
            assert_eq!(fault(&vec![0x80; given]), Some(Fault::Length { given, expected }));
        }
        assert_eq!(fault("QUJD".repeat(86).as_bytes()), Some(Fault::Text));
    }
}

#[test]
fn of_p256() {
    let [key, other] = [(); 2].map(|()| p256::ecdsa::SigningKey::generate());
    let public = public_key(&p256::PublicKey::from(key.verifying_key()));
    let fault = |signature: &[u8]| public.fault(HashAlgorithm::Sha256, MESSAGE, signature);
    let sign = |key: &p256::ecdsa::SigningKey, digest: &[u8]| {
        let mut padded = [0; 32];
        padded[32 - digest.len()..].copy_from_slice(digest);
        let signature: p256::ecdsa::Signature = key.sign_prehash(&padded).unwrap();
        signature
    };
    let digest = Sha256::digest(MESSAGE);
    let good = sign(&key, &digest);
    assert_eq!(fault(good.to_der().as_bytes()), None);
    assert_eq!(fault(good.normalize_s().to_der().as_bytes()), None);
    assert_eq!(fault(&good.to_bytes()), Some(Fault::Raw));
    assert_eq!(
        fault(sign(&key, &Sha1::digest(MESSAGE)).to_der().as_bytes()),
        Some(Fault::OtherHash(HashAlgorithm::Sha1))
    );
    let twice = sign(&key, &Sha256::digest(digest));
    assert_eq!(fault(twice.to_der().as_bytes()), Some(Fault::HashedTwice));
    assert_eq!(fault(sign(&key, MESSAGE).to_der().as_bytes()), Some(Fault::NotHashed));
    assert_eq!(fault(sign(&other, &digest).to_der().as_bytes()), Some(Fault::OtherKey));
    for not_der in [&b""[..], b"\x30\x00", &[0xff; 256], &[0x80; 70]] {
        assert_eq!(fault(not_der), Some(Fault::NotDer));
    }
    let mut longer = good.to_der().as_bytes().to_vec();
    longer.push(0);
    assert_eq!(fault(&longer), Some(Fault::NotDer));
    assert_eq!(fault(b"MEUCIQDx"), Some(Fault::Text));
}
