//! A signer and a verifier, end to end.

use std::sync::{Arc, LazyLock};

use cloudfront::{
    Code, Conditions, Credentials, Denied, HashAlgorithm, KeyPair, PolicyOptions, Resource,
    Statement, Verification, Viewer, Window, WireUrl, base64,
};
use keys::{EngineChoice, PrivateKey};
use p256::elliptic_curve::Generate;
use p256::pkcs8::EncodePrivateKey;

use crate::signer::Signer;
use crate::verifier::Verifier;

const NOW: f64 = 1_700_000_000_000.0;
const URL: &str = "https://d111111abcdef8.cloudfront.net/videos/42/a.mp4?size=large";

/// Two keys, P-256.
fn key(which: usize) -> Arc<PrivateKey> {
    static KEYS: LazyLock<[Arc<PrivateKey>; 2]> = LazyLock::new(|| {
        [(), ()].map(|()| {
            let key = p256::SecretKey::generate().to_pkcs8_der().expect("a key");
            Arc::new(PrivateKey::parse(key.as_bytes()).expect("a key"))
        })
    });
    Arc::clone(&KEYS[which])
}

fn signer(algorithm: HashAlgorithm) -> Signer {
    let key_pair = KeyPair::new("KNEW", algorithm).expect("an ID");
    Signer::new(key(1), key_pair, EngineChoice::AwsLc, 0).expect("a signer")
}

fn verifier() -> Verifier {
    Verifier::new([
        ("KOLD".to_owned(), key(0).public_key().expect("public")),
        ("KNEW".to_owned(), key(1).public_key().expect("public")),
    ])
}

fn viewer(ip: Option<&str>) -> Viewer<'_> {
    Viewer { ip, now: NOW }
}

fn until(expires: u32) -> Conditions {
    Conditions { window: Window { expires, starts: None }, ip: None }
}

fn options(resource: Option<&str>) -> PolicyOptions {
    PolicyOptions::Conditions {
        conditions: until(1_700_000_100),
        resource: resource.map(|text| Resource::to_sign(text).expect("resource")),
    }
}

fn wire(url: &str) -> WireUrl<'_> {
    WireUrl::normalised(url).expect("a URL")
}

/// Signed as any key signs any text.
fn signature(text: &str) -> String {
    let signed = key(1).sign(HashAlgorithm::Sha1, text.as_bytes(), EngineChoice::AwsLc);
    base64::encoded(&signed.expect("a signature"))
}

/// A custom policy of any text, signed.
fn link(url: &str, policy: &str) -> String {
    let before = if url.contains('?') { '&' } else { '?' };
    let (encoded, signature) = (base64::encoded(policy.as_bytes()), signature(policy));
    format!("{url}{before}Policy={encoded}&Signature={signature}&Key-Pair-Id=KNEW")
}

fn verify(url: &str, viewer: Viewer<'_>) -> Verification {
    verifier().verify(url, Ok(Credentials::default()), viewer)
}

fn refusal(verification: Verification) -> Denied {
    verification.expect_err("refused")
}

#[test]
fn lets_through_what_was_signed() {
    for algorithm in HashAlgorithm::ALL {
        for resource in [None, Some("https://d111111abcdef8.cloudfront.net/videos/*"), Some("*")] {
            let signed = signer(algorithm).url(wire(URL), &options(resource)).expect("signed");
            let pass = verify(&signed, viewer(None)).expect("let through");
            assert_eq!(pass.key_pair_id, "KNEW");
            assert_eq!(pass.expires, 1_700_000_100);
            assert!(pass.policy.starts_with(r#"{"Statement":[{"Resource":""#));
            assert_eq!(verify(&(signed + "#t=10"), viewer(None)), Ok(pass));
        }
    }
}

#[test]
fn no_single_altered_character_passes() {
    let verifier = verifier();
    let open = |url: &str, viewer| verifier.verify(url, Ok(Credentials::default()), viewer);
    let exact = format!(
        r#"{{"Statement":[{{"Resource":"{URL}","Condition":{{"DateLessThan":{{"AWS:EpochTime":1700000100}}}}}}]}}"#
    );
    let custom = link(URL, &exact);
    let as_peer = custom.replace("&Policy", "&Expires=1700000100&Policy").replace('~', "%7E");
    for signed in [
        signer(HashAlgorithm::Sha256).url(wire(URL), &options(None)).expect("signed"),
        custom,
        as_peer,
    ] {
        assert!(open(&signed, viewer(None)).is_ok(), "{signed}");
        for at in 0..=signed.len() {
            let (before, after) = signed.split_at(at);
            let rest = after.get(1..);
            for c in "aAbE019-_~.%&=?#/+*\\ ".chars() {
                // What comes after a '#' never reaches the edge.
                if c == '#' && (at == signed.len()) {
                    continue;
                }
                let inserted = format!("{before}{c}{after}");
                assert!(open(&inserted, viewer(None)).is_err(), "{inserted}");
                if let Some(rest) = rest.filter(|_| !after.starts_with(c)) {
                    let replaced = format!("{before}{c}{rest}");
                    assert!(open(&replaced, viewer(None)).is_err(), "{replaced}");
                }
            }
            if let Some(rest) = rest {
                let removed = format!("{before}{rest}");
                assert!(open(&removed, viewer(None)).is_err(), "{removed}");
            }
        }
    }
}

#[test]
fn says_what_is_missing_or_unknown() {
    for (url, code, reason) in [
        ("https://h/a", Code::MissingKey, "is not signed"),
        ("https://h/a?Expires=1&Signature=AAAA", Code::MissingKey, "no Key-Pair-Id"),
        ("https://h/a?Expires=1&Signature=AAAA&Key-Pair-Id=", Code::MissingKey, "is empty"),
        ("https://h/a?Expires=1&Signature=AAAA&Key-Pair-Id=KX", Code::UnknownKey, "'KX'"),
        ("https://h/a?Key-Pair-Id=KNEW", Code::AccessDenied, "neither Expires nor Policy"),
        ("https://h/a?Expires=1&Key-Pair-Id=KNEW", Code::AccessDenied, "no Signature"),
        ("https://h/a?Expires=1&Signature=&Key-Pair-Id=KNEW", Code::AccessDenied, "no Signature"),
        ("https://h/a?Expires=1&Signature=A=&Key-Pair-Id=KNEW", Code::AccessDenied, "base64"),
        ("https://h/a?Expires=01&Signature=AAAA&Key-Pair-Id=KNEW", Code::AccessDenied, "'01'"),
        ("https://h/a?Expires=%2B1&Signature=AAAA&Key-Pair-Id=KNEW", Code::AccessDenied, "'+1'"),
        (
            "https://h/a?Expires=2147483648&Signature=AAAA&Key-Pair-Id=KNEW",
            Code::AccessDenied,
            "2147483648",
        ),
        ("https://h/a?Policy=AAA&Signature=AAAA&Key-Pair-Id=KNEW", Code::MalformedPolicy, "base64"),
        ("https://h/a?Policy=~~~~&Signature=AAAA&Key-Pair-Id=KNEW", Code::MalformedPolicy, "UTF-8"),
        (
            "https://h/a?Policy=e30_&Signature=AAAA&Key-Pair-Id=KNEW",
            Code::MalformedPolicy,
            "lacks 'Statement'",
        ),
        (
            "https://h/a?Expires=1&Signature=AAAA&Key-Pair-Id=KNEW&Hash-Algorithm=MD5",
            Code::AccessDenied,
            "MD5",
        ),
        (
            "https://h/a?Expires=1&Expires=1&Signature=AAAA&Key-Pair-Id=KNEW",
            Code::AccessDenied,
            "twice",
        ),
    ] {
        let refusal = refusal(verify(url, viewer(None)));
        assert_eq!(refusal.code, code, "{url}: {}", refusal.reason);
        assert!(refusal.reason.contains(reason), "{url}: {} lacks {reason}", refusal.reason);
    }
}

#[test]
fn says_which_conditions_fail() {
    let policy = r#"{"Statement":[{"Resource":"https://h/a","Condition":{"DateLessThan":{"AWS:EpochTime":1699999986},"DateGreaterThan":{"AWS:EpochTime":1700000002},"IpAddress":{"AWS:SourceIp":"203.0.113.0/24"}}}]}"#;
    let refusal = refusal(verify(&link("https://h/b", policy), viewer(Some("10.0.0.1"))));
    assert_eq!(refusal.code, Code::AccessDenied);
    for reason in [
        "expired 14 s ago",
        "opens in 2 s",
        "the viewer's address is 10.0.0.1",
        "differs at path, character 2",
    ] {
        assert!(refusal.reason.contains(reason), "{} lacks {reason}", refusal.reason);
    }
}

#[test]
fn says_what_happened_to_the_signature() {
    let sha256 = signer(HashAlgorithm::Sha256).url(wire(URL), &options(None)).expect("signed");
    let not_announced = sha256.replace("&Hash-Algorithm=SHA256", "");
    let added = signer(HashAlgorithm::Sha1)
        .url(wire("https://h/a"), &options(None))
        .expect("signed")
        .replace('?', "?utm=1&");
    let statement =
        Statement { resource: Some("https://h/a b".into()), conditions: until(1_700_000_100) };
    let unencoded = format!(
        "https://h/a%20b?Expires=1700000100&Signature={}&Key-Pair-Id=KNEW",
        signature(&statement.write())
    );
    let other_key = sha256.replace("KNEW", "KOLD");
    for (url, reason) in [
        (not_announced, "SHA-256"),
        (added, "'utm=1' was added after signing"),
        (unencoded, "before its characters were percent-encoded"),
        (other_key, "signed with another key, or the URL was changed"),
    ] {
        let refusal = refusal(verify(&url, viewer(None)));
        assert_eq!(refusal.code, Code::AccessDenied);
        assert!(refusal.reason.contains(reason), "{} lacks {reason}", refusal.reason);
    }
}

#[test]
fn cookies_open_and_the_url_wins() {
    let grant =
        signer(HashAlgorithm::Sha256).grant(&options(Some("https://h/a/*"))).expect("grant");
    let header: Vec<String> =
        grant.cookies().iter().map(|(name, value)| format!("{}={value}", name.cookie())).collect();
    let header = header.join("; ");
    let check = |url: &str, header: &str| {
        verifier().verify(url, Credentials::from_cookie_header(header), viewer(None))
    };
    assert!(check("https://h/a/b", &header).is_ok());
    assert!(check("https://h/a/b?c=d", &header).is_ok());
    assert!(check("https://h/a/b#", &header).is_ok());
    // A raw request line may have a '#' in its path, and more after it.
    let fragment = refusal(check("https://h/a/#/../../c", &header));
    assert_eq!(fragment.code, Code::AccessDenied);
    assert!(fragment.reason.contains('#'), "{}", fragment.reason);
    assert_eq!(refusal(check("https://h/a/b#c", "")).code, Code::MissingKey);
    assert_eq!(refusal(check("https://h/c", &header)).code, Code::AccessDenied);
    assert_eq!(refusal(check("https://h/a/b", "")).code, Code::MissingKey);
    assert_eq!(refusal(check("https://h/a/b?Key-Pair-Id=KX", &header)).code, Code::UnknownKey);
    let signed = signer(HashAlgorithm::Sha1).url(wire(URL), &options(None)).expect("signed");
    assert!(check(&signed, "CloudFront-Policy=a; CloudFront-Policy=b").is_ok());
    // Left over from an earlier, canned set.
    assert!(check("https://h/a/b", &format!("CloudFront-Expires=1; {header}")).is_ok());
}

#[test]
fn hostile_input_is_refused() {
    let verifier = verifier();
    let open = |url: &str, viewer| verifier.verify(url, Ok(Credentials::default()), viewer);
    let policies = [
        "[".repeat(5_000),
        format!(r#"{{"Statement":{}"#, r#"{"a":"#.repeat(1_000)),
        format!(r#"{{"Statement":[{}]}}"#, vec!["{}"; 1_500].join(",")),
        format!(r#"{{{}}}"#, (0..600).map(|i| format!("\"{i}\":1")).collect::<Vec<_>>().join(",")),
        r#"{"Statement":[{"Resource":"\ud800","Condition":{}}]}"#.into(),
        "\0".repeat(1_000),
        "1e400".into(),
    ];
    for policy in policies {
        let refusal = refusal(open(&link("https://h/a", &policy), viewer(None)));
        assert_eq!(refusal.code, Code::MalformedPolicy, "{policy:.40}");
        assert!(refusal.reason.len() < 2_000);
    }
    for url in [
        format!("https://h/a?Policy={}&Key-Pair-Id=KNEW", "A".repeat(4_000_000)),
        format!("https://h/a?{}", "Policy=A&".repeat(500_000)),
        "?".repeat(1_000_000),
        "\u{0}".repeat(1_000_000),
    ] {
        assert_eq!(refusal(open(&url, viewer(None))).code, Code::AccessDenied);
    }
}

#[test]
fn wildcards_cannot_be_made_to_explode() {
    let stars = "*a".repeat(1_000);
    let policy = format!(
        r#"{{"Statement":[{{"Resource":"https://h/{stars}b?{}","Condition":{{"DateLessThan":{{"AWS:EpochTime":1700000100}}}}}}]}}"#,
        "?*a".repeat(700),
    );
    let url = format!("https://h/{}?{}", "a".repeat(1_000), "a".repeat(500));
    let encoded = base64::encoded(policy.as_bytes());
    assert!(encoded.len() < 6_000);
    assert!(verify(&link(&url, &policy), viewer(None)).is_err());
}
