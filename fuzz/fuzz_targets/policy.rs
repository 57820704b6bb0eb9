#![no_main]
//! The reader of policies, and the matching of their resources: the input is a policy, a line break, a URL.

use cloudfront_sign::encoding::{from_base64, to_base64};
use cloudfront_sign::resource::Resource;
use cloudfront_sign::verify::Statement;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    assert_eq!(from_base64(&to_base64(input)).as_deref(), Some(input));
    let Ok(input) = std::str::from_utf8(input) else { return };
    if let Some(bytes) = from_base64(input) {
        assert_eq!(to_base64(&bytes), input);
    }
    let (policy, url) = input.split_once('\n').unwrap_or((input, "https://h/a?b"));
    if let Ok(statement) = Statement::read(policy) {
        assert!(statement.expires <= 0x7fff_ffff);
        if let Some(resource) = statement.resource {
            matches(&resource, url);
        }
    }
    matches(policy, url);
});

fn matches(resource: &str, url: &str) {
    let _ = Resource::read(resource).covers(url);
    if let Ok(resource) = Resource::to_sign(resource) {
        // Written once more it stays the same.
        let again = Resource::to_sign(resource.as_str()).expect("a resource");
        assert_eq!(again.as_str(), resource.as_str());
        if resource.is_literal() && !resource.as_str().ends_with('?') {
            assert_eq!(resource.covers(resource.as_str()), Ok(()), "{}", resource.as_str());
        }
    }
}
