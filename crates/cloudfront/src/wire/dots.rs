//! Dot segments, which URL parsers and servers resolve.

use crate::percent::decoded_throughout;

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

/// Whether a path, or a text that becomes part of one, has a dot segment that a URL parser or a server may
/// resolve: a `.` or `..` between slashes or backslashes, percent-encoded or not, however often.
///
/// ```
/// use cloudfront::leaves_its_folder;
///
/// assert!(leaves_its_folder("/videos/42/..%2F43/a.mp4"));
/// assert!(leaves_its_folder(r"..\43"));
/// assert!(leaves_its_folder("%252E%252E"));
/// assert!(!leaves_its_folder("/videos/a..b/..c"));
/// ```
pub fn leaves_its_folder(path: &str) -> bool {
    // No reading makes a slash or a dot vanish: what the last one has not, none has.
    decoded_throughout(path.as_bytes())
        .split(|byte| matches!(byte, b'/' | b'\\'))
        .any(|segment| matches!(segment, b"." | b".."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_dot_segments_however_they_are_written() {
        for path in [
            "..",
            ".",
            "/a/..",
            "/a/./b",
            "../a",
            r"a\..",
            r".\a",
            "%2e",
            "%2E.",
            ".%2fa",
            "a%5c..",
            "%252e",
            "%25252525252525252e%2e",
            "%%32e",
            "a%2F%2E%2E%2Fb",
        ] {
            assert!(leaves_its_folder(path), "{path}");
        }
        for path in ["", "/", "...", "/a..b/..c/d..", "%2e%2ea", "%2", "%", "%zz", "/a%2Fb"] {
            assert!(!leaves_its_folder(path), "{path}");
        }
    }

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
