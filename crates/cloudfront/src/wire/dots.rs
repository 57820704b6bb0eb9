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

/// A path with its dot segments resolved, as the WHATWG URL standard has it.
pub fn resolved(path: &str) -> String {
    let mut segments: Vec<&str> = Vec::new();
    let mut rest = path.split('/').skip(1).peekable();
    while let Some(segment) = rest.next() {
        let is_last = rest.peek().is_none();
        match segment.replace("%2e", ".").replace("%2E", ".").as_str() {
            ".." => {
                segments.pop();
            }
            "." => {}
            _ => {
                segments.push(segment);
                continue;
            }
        }
        if is_last {
            segments.push("");
        }
    }
    format!("/{}", segments.join("/"))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn resolves_as_the_standard_has_it() {
        for (path, expected) in [
            ("/", "/"),
            ("/a/b", "/a/b"),
            ("/a/.", "/a/"),
            ("/a/..", "/"),
            ("/a/../b", "/b"),
            ("/../../a", "/a"),
            ("/a/./b/../c/", "/a/c/"),
            ("//.x/../b", "//b"),
            ("//.a/./b", "//.a/b"),
            ("/a//../b", "/a/b"),
            ("/a/%2e%2E/b/.%2e", "/"),
            ("/...", "/..."),
            ("/a/..b", "/a/..b"),
        ] {
            assert_eq!(resolved(path), expected, "{path}");
            assert_eq!(has_dot_segment(path), path != expected, "{path}");
        }
    }
}
