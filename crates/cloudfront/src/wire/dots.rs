//! Dot segments, which URL parsers and servers resolve.

use std::borrow::Cow;

use crate::percent::{Reading, decoded};

/// Whether a path has a segment that URL parsers resolve: `.` or `..`, percent-encoded or not.
pub fn has_dot_segment(path: &str) -> bool {
    path.split('/').any(|segment| {
        // `.`, `..` and their percent-encoded forms are at most six characters long.
        let first = segment.bytes().next();
        matches!(first, Some(b'.' | b'%')) && segment.len() <= 6 && {
            let dots = segment.replace("%2e", ".").replace("%2E", ".");
            dots == "." || dots == ".."
        }
    })
}

/// Whether the path of a URL has a `..` that a server may resolve, however often it is encoded (three
/// times are more than any server decodes).
pub fn leaves_its_folder(url: &str) -> bool {
    let url = url.split(['?', '#']).next().unwrap_or("");
    let mut path = Cow::Borrowed(url.as_bytes());
    for _ in 0..4 {
        if path.split(|byte| matches!(byte, b'/' | b'\\')).any(|segment| segment == b"..") {
            return true;
        }
        match decoded(&path, Reading::Lenient) {
            Some(Cow::Owned(bytes)) => path = bytes.into(),
            _ => return false,
        }
    }
    false
}
