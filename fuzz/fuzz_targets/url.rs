#![no_main]
//! The reader of URLs: signing parameters are taken out, everything else stays to the letter.

use cloudfront_sign::url::{Link, SIGNING_PARAMETERS, is_plain, leaves_its_folder};
use cloudfront_sign::verify::Request;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|url: &str| {
    let _ = leaves_its_folder(url);
    if let Ok(link) = Link::new(url) {
        // What is signed is what is left when the parameters are taken out again.
        let signed = link.with_parameters("Expires=1&Signature=AAAA&Key-Pair-Id=K");
        if let Ok(request) = Request::read(&signed) {
            assert_eq!(request.url, link.resource());
            assert_eq!(request.credentials.expires(), Some("1"));
            assert_eq!(request.credentials.key_pair_id(), Some("K"));
        }
    } else if is_plain(url) && !url.contains(['@']) {
        // A plain URL is refused for one reason alone.
        assert!(SIGNING_PARAMETERS.iter().any(|name| decoded(url).contains(name)));
    }
    if let Ok(request) = Request::read(url) {
        let again = Request::read(&request.url).expect("what is left is shorter");
        assert_eq!(again.url, request.url);
        assert!(again.credentials.is_empty());
    }
});

fn decoded(url: &str) -> String {
    cloudfront_sign::url::percent_decoded(url).map_or_else(|| url.into(), |url| url.into_owned())
}
