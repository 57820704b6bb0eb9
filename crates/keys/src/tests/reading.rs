use rsa::pkcs1::EncodeRsaPrivateKey;
use rsa::pkcs8::{EncodePrivateKey, EncodePublicKey, LineEnding};

use crate::{Error, KeyCache, KeyType, PrivateKey, PublicKey, is_plain_pem};

fn rsa_key(bits: usize) -> rsa::PrivateKey {
    let mut rng = rsa::rand_core::UnwrapErr(getrandom::SysRng);
    rsa::PrivateKey::new(&mut rng, bits).unwrap()
}

#[test]
fn reads_every_form_of_an_rsa_key() {
    let key = rsa_key(1024);
    let pkcs1 = key.to_pkcs1_pem(LineEnding::LF).unwrap();
    let pkcs8 = key.to_pkcs8_pem(LineEnding::CRLF).unwrap();
    let public = key.to_public_key().to_public_key_pem(LineEnding::LF).unwrap();
    let forms: [Vec<u8>; 9] = [
        pkcs1.as_bytes().to_vec(),
        pkcs8.as_bytes().to_vec(),
        key.to_pkcs1_der().unwrap().as_bytes().to_vec(),
        key.to_pkcs8_der().unwrap().as_bytes().to_vec(),
        pkcs1.replace('\n', "\\n").into_bytes(),
        pkcs8.replace("\r\n", "\\r\\n").into_bytes(),
        pkcs1.replace('\n', "\r").into_bytes(),
        [b"\xff\xfe Bag Attributes\n", pkcs1.as_bytes(), b"\n\xff more"].concat(),
        format!("{public}{}", &*pkcs8).into_bytes(),
    ];
    for (i, form) in forms.iter().enumerate() {
        let read = PrivateKey::parse(form).unwrap_or_else(|error| panic!("form {i}: {error}"));
        assert_eq!(read.key_type(), KeyType::Rsa);
        assert_eq!(read.public_pem().unwrap(), public, "form {i}");
    }
}

#[test]
fn reads_every_form_of_a_p256_key() {
    use p256::elliptic_curve::Generate;
    let key = p256::SecretKey::generate();
    let sec1 = key.to_sec1_pem(LineEnding::LF).unwrap();
    let pkcs8 = p256::pkcs8::EncodePrivateKey::to_pkcs8_pem(&key, LineEnding::LF).unwrap();
    let public = key.public_key().to_public_key_pem(LineEnding::LF).unwrap();
    let parameters =
        "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n";
    let with_parameters = format!("{parameters}{}", &*sec1);
    for form in [&*sec1, &*pkcs8, &with_parameters] {
        let read = PrivateKey::parse(form.as_bytes()).unwrap();
        assert_eq!(read.key_type(), KeyType::P256);
        assert_eq!(read.public_pem().unwrap(), public);
    }
}

#[test]
fn refuses_a_p256_key_whose_halves_do_not_belong_together() {
    use p256::elliptic_curve::Generate;
    use p256::elliptic_curve::sec1::ToSec1Point;
    use pkcs8::der::Encode;
    let key = p256::SecretKey::generate();
    let other = p256::SecretKey::generate().public_key();
    let sec1 = |point: &[u8]| {
        let curve = pkcs8::ObjectIdentifier::new_unwrap("1.2.840.10045.3.1.7");
        let parameters = Some(sec1::EcParameters::NamedCurve(curve));
        let private_key = key.to_bytes();
        let key =
            sec1::EcPrivateKey { private_key: &private_key, parameters, public_key: Some(point) };
        key.to_der().unwrap()
    };
    for compress in [true, false] {
        let own = sec1(key.public_key().to_sec1_point(compress).as_bytes());
        assert!(PrivateKey::parse(&own).is_ok(), "compressed: {compress}");
        let others = sec1(other.to_sec1_point(compress).as_bytes());
        assert!(PrivateKey::parse(&others).is_err(), "compressed: {compress}");
    }
    assert!(PrivateKey::parse(&sec1(&[4; 65])).is_err(), "no point of the curve");
}

#[test]
fn knows_the_pem_that_every_reader_takes_for_the_same_key() {
    let block = |label: &str, body: &str| {
        format!("-----BEGIN {label}-----\n{body}\n-----END {label}-----\n")
    };
    let line = "A".repeat(64);
    let body = format!("{line}\n{line}\nAA==");
    let key = block("PRIVATE KEY", &body);
    let parameters = block("EC PARAMETERS", "BggqhkjOPQMBBw==");
    let ec = block("EC PRIVATE KEY", &body);
    for plain in [
        key.clone(),
        key.trim_end().into(),
        key.replace('\n', "\r\n"),
        block("RSA PRIVATE KEY", &body),
        ec.clone(),
        format!("{parameters}{ec}"),
        format!("\nBag Attributes - é\n{key}more\n{key}"),
    ] {
        assert!(is_plain_pem(plain.as_bytes()), "{plain}");
    }
    for other in [
        String::new(),
        line.clone(),
        key.replace('\n', "\\n"),
        key.replace('\n', "\r"),
        key.replace("AA==", "AA-="),
        key.replace("\nAA==", "\n\nAA=="),
        key.replace("\nAA==", "AA=="),
        key.replace("\nAA==", " \nAA=="),
        key.replace("-----END ", "----END "),
        key.replace("END PRIVATE", "END RSA PRIVATE"),
        block("PRIVATE KEY", ""),
        key[..key.len() - 3].into(),
        block("PRIVATE KEY", "Proc-Type: 4,ENCRYPTED"),
        block("ENCRYPTED PRIVATE KEY", &body),
        block("PUBLIC KEY", &body),
        format!("{parameters}{key}"),
        format!("{parameters}\n{ec}"),
        format!("\u{feff}{key}"),
        format!("a\0b\n{key}"),
    ] {
        assert!(!is_plain_pem(other.as_bytes()), "{other}");
    }
}

#[test]
fn refuses_the_rest_and_keeps_it_to_itself() {
    let key = rsa_key(1024);
    let pem = key.to_pkcs1_pem(LineEnding::LF).unwrap();
    let public = key.to_public_key().to_public_key_pem(LineEnding::LF).unwrap();
    let cut = &pem[..pem.len() / 2];
    let garbled = pem.replacen("MII", "MIJ", 1);
    let encrypted =
        pem.replacen("KEY-----\n", "KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: x\n\n", 1);
    let empty = "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n";
    for bad in ["", "rubbish", "-----BEGIN ", &public, cut, &garbled, &encrypted, empty, "\0\0\0"] {
        let Err(error) = PrivateKey::parse(bad.as_bytes()) else { panic!("accepted: {bad}") };
        assert!(matches!(error, Error::PrivateKey(_)));
        let message = error.to_string();
        let body: Vec<char> = pem.chars().collect();
        assert!(!body.windows(12).any(|piece| {
            let piece: String = piece.iter().collect();
            !piece.contains('-') && !piece.contains("KEY") && message.contains(&piece)
        }));
    }
    assert!(PublicKey::parse(pem.as_bytes()).is_err());
    assert_eq!(format!("{:?}", PrivateKey::parse(pem.as_bytes()).unwrap()), "PrivateKey(Rsa)");
}

#[test]
fn the_cache_is_bounded_and_goes_by_content() {
    let cache = KeyCache::new(2.try_into().unwrap());
    let pems: Vec<_> =
        (0..3).map(|_| rsa_key(1024).to_pkcs1_pem(LineEnding::LF).unwrap()).collect();
    let first = cache.get(pems[0].as_bytes()).unwrap();
    assert!(std::sync::Arc::ptr_eq(&first, &cache.get(pems[0].as_bytes()).unwrap()));
    for pem in &pems {
        cache.get(pem.as_bytes()).unwrap();
        assert!(cache.get(b"rubbish").is_err());
    }
    assert_eq!(cache.len(), 2);
    // Evicted, still good in the hands of whoever holds it.
    assert_eq!(first.key_type(), KeyType::Rsa);
    assert_eq!(std::sync::Arc::strong_count(&first), 1);
    cache.clear();
    assert!(cache.is_empty());
}

/// A PKCS#1 `RSAPublicKey` of that size; the modulus is no product of primes.
fn public_rsa_der(bits: usize) -> Vec<u8> {
    let mut modulus = vec![0xff; bits.div_ceil(8)];
    modulus[0] >>= (8 - bits % 8) % 8;
    if bits.is_multiple_of(8) {
        modulus.insert(0, 0);
    }
    let long = |tag: u8, body: &[u8]| {
        let length = u16::try_from(body.len()).expect("short").to_be_bytes();
        match length {
            [0, low] => [&[tag, 0x81, low][..], body].concat(),
            [high, low] => [&[tag, 0x82, high, low][..], body].concat(),
        }
    };
    let exponent = [0x02, 0x03, 0x01, 0x00, 0x01];
    long(0x30, &[&long(0x02, &modulus)[..], &exponent].concat())
}

#[test]
fn the_size_of_a_key_is_judged_when_asked() {
    for (bits, is_taken) in
        [(1016, false), (1023, false), (1024, true), (2048, true), (8192, true), (8193, false)]
    {
        let key = PublicKey::parse(&public_rsa_der(bits)).expect("any size can be read");
        assert_eq!(key.check_size().is_ok(), is_taken, "{bits}");
    }
    let pem = rsa_key(1024).to_pkcs8_pem(LineEnding::LF).unwrap();
    assert_eq!(PrivateKey::parse(pem.as_bytes()).unwrap().check_size(), Ok(()));
}

#[test]
fn reads_the_base64_of_a_pem() {
    use base64ct::{Base64, Encoding};
    let key = rsa_key(1024);
    let pem = key.to_pkcs8_pem(LineEnding::LF).unwrap();
    let public = key.to_public_key().to_public_key_pem(LineEnding::LF).unwrap();
    let encoded = Base64::encode_string(pem.as_bytes());
    let wrapped = encoded.as_bytes().chunks(76).map(|line| [line, b"\r\n"].concat());
    for form in [encoded.clone().into_bytes(), wrapped.collect::<Vec<_>>().concat()] {
        assert_eq!(PrivateKey::parse(&form).unwrap().public_pem().unwrap(), public);
    }
    let encoded = Base64::encode_string(public.as_bytes());
    assert!(PublicKey::parse(encoded.as_bytes()).is_ok());
    let twice = Base64::encode_string(encoded.as_bytes());
    assert!(PublicKey::parse(twice.as_bytes()).is_err());
}
