#![no_main]
//! The reader of cookies, and a whole decision by them.

use cloudfront::{Authentic, Claim, Credentials, Viewer};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|header: &str| {
    let viewer = Viewer { ip: Some("203.0.113.7"), now: 1_700_000_000_000.0 };
    let url = "https://d111111abcdef8.cloudfront.net/a?b=c";
    for (url, cookies) in [
        (url, Credentials::from_cookie_header(header)),
        (header, Ok(Credentials::default())),
    ] {
        // Nobody signed that; but suppose that somebody had.
        for authentic in [Authentic::No(None), Authentic::Yes] {
            let verification = Claim::read(url, cookies.clone())
                .and_then(|claim| claim.signed())
                .and_then(|signed| {
                    assert!(signed.likely_mistakes().len() < 8);
                    signed.decide(&authentic, viewer)
                });
            let Err(denied) = verification else {
                assert_eq!(authentic, Authentic::Yes);
                continue;
            };
            assert!(denied.reason.len() < 4_000);
            assert!(!denied.reason.contains(char::is_control));
        }
    }
});
