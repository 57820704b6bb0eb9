//! Against code that shares nothing with AWS-LC.

use p256::ecdsa::signature::hazmat::{PrehashSigner, PrehashVerifier};
use p256::elliptic_curve::Generate;
use rsa::Pkcs1v15Sign;
use rsa::pkcs8::{EncodePrivateKey, LineEnding};
use rsa::sha2::Sha256;
use sha1::{Digest, Sha1};

use cloudfront::HashAlgorithm;

use crate::{EngineChoice, PrivateKey, Result};

fn sign(key: &PrivateKey, algorithm: HashAlgorithm, message: &[u8]) -> Result<Vec<u8>> {
    key.sign(algorithm, message, EngineChoice::Auto)
}

const MESSAGES: [&[u8]; 4] = [b"", b"a", b"{\"Statement\":[]}", &[0xff; 4096]];

#[test]
fn rsa_signatures_are_those_of_the_rsa_crate() {
    for bits in [1024, 1032, 2048] {
        let mut rng = rsa::rand_core::UnwrapErr(getrandom::SysRng);
        let other = rsa::PrivateKey::new(&mut rng, bits).unwrap();
        let ours =
            PrivateKey::parse(other.to_pkcs8_pem(LineEnding::LF).unwrap().as_bytes()).unwrap();
        let public = ours.public_key().unwrap();
        for message in MESSAGES {
            let sha1 = other.sign(Pkcs1v15Sign::new::<Sha1>(), &Sha1::digest(message)).unwrap();
            let sha256 =
                other.sign(Pkcs1v15Sign::new::<Sha256>(), &Sha256::digest(message)).unwrap();
            assert_eq!(sign(&ours, HashAlgorithm::Sha1, message).unwrap(), sha1);
            assert_eq!(sign(&ours, HashAlgorithm::Sha256, message).unwrap(), sha256);
            assert!(public.verify(HashAlgorithm::Sha1, message, &sha1));
            assert!(!public.verify(HashAlgorithm::Sha256, message, &sha1));
            for i in [0, sha1.len() / 2, sha1.len() - 1] {
                let mut altered = sha1.clone();
                altered[i] ^= 1;
                assert!(!public.verify(HashAlgorithm::Sha1, message, &altered));
            }
            assert!(!public.verify(HashAlgorithm::Sha1, message, &sha1[1..]));
            assert!(!public.verify(HashAlgorithm::Sha1, message, &[]));
        }
    }
}

#[test]
fn p256_signatures_satisfy_the_p256_crate_and_the_other_way_round() {
    let other = p256::SecretKey::generate();
    let pem = other.to_pkcs8_pem(LineEnding::LF).unwrap();
    let ours = PrivateKey::parse(pem.as_bytes()).unwrap();
    let public = ours.public_key().unwrap();
    let signing = p256::ecdsa::SigningKey::from(&other);
    for message in MESSAGES {
        let hashes = [
            (HashAlgorithm::Sha1, Sha1::digest(message).to_vec()),
            (HashAlgorithm::Sha256, Sha256::digest(message).to_vec()),
        ];
        for (hash, digest) in hashes {
            let signature = sign(&ours, hash, message).unwrap();
            let parsed = p256::ecdsa::DerSignature::from_bytes(&signature).unwrap();
            // The crate demands 32 bytes where ECDSA pads on the left.
            let mut padded = [0; 32];
            padded[32 - digest.len()..].copy_from_slice(&digest);
            signing.verifying_key().verify_prehash(&padded, &parsed).unwrap();
            let theirs: p256::ecdsa::DerSignature = signing.sign_prehash(&padded).unwrap();
            assert!(public.verify(hash, message, theirs.as_bytes()));
            assert!(!public.verify(hash, b"other", &signature));
        }
    }
}

#[test]
fn many_signatures_are_those_of_their_messages_in_their_order() {
    let mut rng = rsa::rand_core::UnwrapErr(getrandom::SysRng);
    let rsa = rsa::PrivateKey::new(&mut rng, 2048).unwrap();
    let rsa = PrivateKey::parse(rsa.to_pkcs8_pem(LineEnding::LF).unwrap().as_bytes()).unwrap();
    let p256 = p256::SecretKey::generate().to_pkcs8_pem(LineEnding::LF).unwrap();
    let p256 = PrivateKey::parse(p256.as_bytes()).unwrap();
    let texts: Vec<_> = (0..11).map(|i| format!("message {i}")).collect();
    let messages: Vec<_> = texts.iter().map(String::as_bytes).collect();
    for key in [rsa, p256] {
        let public = key.public_key().unwrap();
        for algorithm in HashAlgorithm::ALL {
            for count in [0, 1, 4, 11] {
                let signatures = key.sign_all(algorithm, &messages[..count], EngineChoice::Auto);
                assert_eq!(signatures.len(), count);
                for (signature, message) in signatures.into_iter().zip(&messages) {
                    assert!(public.verify(algorithm, message, &signature.unwrap()));
                }
            }
        }
    }
}
