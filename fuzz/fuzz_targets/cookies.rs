#![no_main]
//! The reader of cookies, and a whole verification by them.

use std::sync::LazyLock;

use cloudfront_sign::key::PublicKey;
use cloudfront_sign::verify::{Credentials, Verifier, Viewer};
use libfuzzer_sys::fuzz_target;

/// Nobody has its private half any more.
const PUBLIC_KEY: &str = include_str!("public.pem");

static VERIFIER: LazyLock<Verifier> = LazyLock::new(|| {
    let key = PublicKey::parse(PUBLIC_KEY.as_bytes()).expect("a public key");
    Verifier::new([("K".to_owned(), key)])
});

fuzz_target!(|header: &str| {
    let viewer = Viewer { ip: Some("203.0.113.7"), now: 1_700_000_000_000.0 };
    let url = "https://d111111abcdef8.cloudfront.net/a?b=c";
    let credentials = Credentials::from_cookie_header(header);
    let refusal =
        VERIFIER.url_and_cookies(url, credentials, viewer).expect_err("nobody signed that");
    assert!(refusal.reason.len() < 4_000);
    assert!(!refusal.reason.contains(char::is_control));
    assert!(VERIFIER.url(header, viewer).is_err());
});
