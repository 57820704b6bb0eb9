use std::sync::{Arc, LazyLock};

use p256::elliptic_curve::Generate;
use p256::pkcs8::EncodePrivateKey;

use super::*;
use crate::encoding::to_base64;
use crate::key::PrivateKey;
use crate::policy::Window;
use crate::resource::Resource;
use crate::signature::Engine;
use crate::signer::{Signer, Terms};

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

fn signer(hash: Hash) -> Signer {
    Signer::new(key(1), "KNEW".into(), hash, Engine::AwsLc, 0)
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

fn terms(resource: Option<&str>) -> Terms {
    Terms::Conditions {
        window: Window { expires: 1_700_000_100, starts: None },
        ip: None,
        resource: resource.map(|text| Resource::to_sign(text).expect("resource")),
    }
}

/// A custom policy of any text, signed.
fn link(url: &str, policy: &str) -> String {
    let grant = signer(Hash::Sha1).grant(&Terms::Whole { policy: policy.into(), resource: None });
    grant.expect("grant").url(url).expect("link")
}

fn refusal(verdict: Verdict) -> Refusal {
    verdict.expect_err("refused")
}

#[test]
fn lets_through_what_was_signed() {
    for hash in [Hash::Sha1, Hash::Sha256] {
        for resource in [None, Some("https://d111111abcdef8.cloudfront.net/videos/*"), Some("*")] {
            let signed = signer(hash).url(URL, &terms(resource)).expect("signed");
            let pass = verifier().url(&signed, viewer(None)).expect("let through");
            assert_eq!(pass.key_pair_id, "KNEW");
            assert_eq!(pass.expires, 1_700_000_100);
            assert!(pass.policy.starts_with(r#"{"Statement":[{"Resource":""#));
            assert_eq!(verifier().url(&(signed + "#t=10"), viewer(None)), Ok(pass));
        }
    }
}

#[test]
fn no_single_altered_character_passes() {
    let verifier = verifier();
    let exact = format!(
        r#"{{"Statement":[{{"Resource":"{URL}","Condition":{{"DateLessThan":{{"AWS:EpochTime":1700000100}}}}}}]}}"#
    );
    let custom = link(URL, &exact);
    let as_peer = custom.replace("&Policy", "&Expires=1700000100&Policy").replace('~', "%7E");
    for signed in [signer(Hash::Sha256).url(URL, &terms(None)).expect("signed"), custom, as_peer] {
        assert!(verifier.url(&signed, viewer(None)).is_ok(), "{signed}");
        for at in 0..=signed.len() {
            let (before, after) = signed.split_at(at);
            let rest = after.get(1..);
            for c in "aAbE019-_~.%&=?#/+*\\ ".chars() {
                // What comes after a '#' never reaches the edge.
                if c == '#' && (at == signed.len()) {
                    continue;
                }
                let inserted = format!("{before}{c}{after}");
                assert!(verifier.url(&inserted, viewer(None)).is_err(), "{inserted}");
                if let Some(rest) = rest.filter(|_| !after.starts_with(c)) {
                    let replaced = format!("{before}{c}{rest}");
                    assert!(verifier.url(&replaced, viewer(None)).is_err(), "{replaced}");
                }
            }
            if let Some(rest) = rest {
                let removed = format!("{before}{rest}");
                assert!(verifier.url(&removed, viewer(None)).is_err(), "{removed}");
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
        let refusal = refusal(verifier().url(url, viewer(None)));
        assert_eq!(refusal.code, code, "{url}: {}", refusal.reason);
        assert!(refusal.reason.contains(reason), "{url}: {} lacks {reason}", refusal.reason);
    }
}

#[test]
fn says_which_conditions_fail() {
    let policy = r#"{"Statement":[{"Resource":"https://h/a","Condition":{"DateLessThan":{"AWS:EpochTime":1699999986},"DateGreaterThan":{"AWS:EpochTime":1700000002},"IpAddress":{"AWS:SourceIp":"203.0.113.0/24"}}}]}"#;
    let refusal = refusal(verifier().url(&link("https://h/b", policy), viewer(Some("10.0.0.1"))));
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
    let sha256 = signer(Hash::Sha256).url(URL, &terms(None)).expect("signed");
    let not_announced = sha256.replace("&Hash-Algorithm=SHA256", "");
    let added = signer(Hash::Sha1)
        .url("https://h/a", &terms(None))
        .expect("signed")
        .replace('?', "?utm=1&");
    let unencoded = signer(Hash::Sha1)
        .cookies(&Terms::Whole {
            policy: Policy::canned("https://h/a b", 1_700_000_100).text().into(),
            resource: None,
        })
        .expect("cookies");
    let unencoded =
        format!("https://h/a%20b?Expires=1700000100&Signature={}&Key-Pair-Id=KNEW", unencoded[1].1);
    let other_key = sha256.replace("KNEW", "KOLD");
    for (url, reason) in [
        (not_announced, "SHA-256"),
        (added, "'utm=1' was added after signing"),
        (unencoded, "before its characters were percent-encoded"),
        (other_key, "signed with another key, or the URL was changed"),
    ] {
        let refusal = refusal(verifier().url(&url, viewer(None)));
        assert_eq!(refusal.code, Code::AccessDenied);
        assert!(refusal.reason.contains(reason), "{} lacks {reason}", refusal.reason);
    }
}

#[test]
fn cookies_open_and_the_url_wins() {
    let grant = signer(Hash::Sha256).grant(&terms(Some("https://h/a/*"))).expect("grant");
    let header: Vec<String> = grant
        .cookies()
        .expect("cookies")
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let header = header.join("; ");
    let check = |url: &str, header: &str| {
        verifier().url_and_cookies(url, Credentials::from_cookie_header(header), viewer(None))
    };
    assert!(check("https://h/a/b", &header).is_ok());
    assert!(check("https://h/a/b?c=d", &header).is_ok());
    assert_eq!(refusal(check("https://h/c", &header)).code, Code::AccessDenied);
    assert_eq!(refusal(check("https://h/a/b", "")).code, Code::MissingKey);
    assert_eq!(refusal(check("https://h/a/b?Key-Pair-Id=KX", &header)).code, Code::UnknownKey);
    let signed = signer(Hash::Sha1).url(URL, &terms(None)).expect("signed");
    assert!(check(&signed, "CloudFront-Policy=a; CloudFront-Policy=b").is_ok());
    // Left over from an earlier, canned set.
    assert!(check("https://h/a/b", &format!("CloudFront-Expires=1; {header}")).is_ok());
}

#[test]
fn hostile_input_is_refused() {
    let verifier = verifier();
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
        let refusal = refusal(verifier.url(&link("https://h/a", &policy), viewer(None)));
        assert_eq!(refusal.code, Code::MalformedPolicy, "{policy:.40}");
        assert!(refusal.reason.len() < 2_000);
    }
    for url in [
        format!("https://h/a?Policy={}&Key-Pair-Id=KNEW", "A".repeat(4_000_000)),
        format!("https://h/a?{}", "Policy=A&".repeat(500_000)),
        "?".repeat(1_000_000),
        "\u{0}".repeat(1_000_000),
    ] {
        assert_eq!(refusal(verifier.url(&url, viewer(None))).code, Code::AccessDenied);
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
    let encoded = to_base64(policy.as_bytes());
    assert!(encoded.len() < 6_000);
    assert!(verifier().url(&link(&url, &policy), viewer(None)).is_err());
}
