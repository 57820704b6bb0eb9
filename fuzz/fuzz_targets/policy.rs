#![no_main]
//! The reader of policies, and the matching of their resources: the input is a policy, a line break, a URL.

use cloudfront::base64::{decoded, encoded};
use cloudfront::{Resource, Statement, ToNormalise};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    assert_eq!(decoded(&encoded(input)).as_deref(), Some(input));
    let Ok(input) = std::str::from_utf8(input) else { return };
    if let Some(bytes) = decoded(input) {
        assert_eq!(encoded(&bytes), input);
    }
    let (policy, url) = input.split_once('\n').unwrap_or((input, "https://h/a?b"));
    if let Ok(statement) = Statement::read(policy) {
        assert!(statement.conditions.window.expires <= 0x7fff_ffff);
        assert_eq!(Statement::read(&statement.write()).as_ref(), Ok(&statement));
        if let Some(resource) = statement.resource {
            matches(&resource, url);
        }
    }
    matches(policy, url);
});

fn matches(resource: &str, url: &str) {
    let read = Resource::read(resource);
    let _ = read.covers(url);
    let _ = read.example();
    if let ToNormalise::Labels(labels) = Resource::to_normalise(resource) {
        assert!(labels.iter().all(|label| !label.is_ascii() && resource.contains(label)));
    }
    if let Ok(resource) = Resource::to_sign(resource) {
        // Written once more it stays the same.
        let again = Resource::to_sign(resource.as_str()).expect("a resource");
        assert_eq!(again.as_str(), resource.as_str());
        if resource.is_literal() && !resource.as_str().ends_with('?') {
            assert_eq!(resource.covers(resource.as_str()), Ok(()), "{}", resource.as_str());
        }
    }
}
