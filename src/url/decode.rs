//! What a server makes of a URL's escapes.

use std::borrow::Cow;

fn hex(digit: Option<&u8>) -> Option<u8> {
    char::from(*digit?).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

/// Every `%XX` as the byte it stands for; other text, a lone `%` too, as it is.
fn decoded(text: &[u8]) -> Cow<'_, [u8]> {
    if !text.contains(&b'%') {
        return text.into();
    }
    let mut out = Vec::with_capacity(text.len());
    let mut at = 0;
    while let Some(byte) = text.get(at) {
        match (byte, hex(text.get(at + 1)), hex(text.get(at + 2))) {
            (b'%', Some(high), Some(low)) => {
                out.push(high << 4 | low);
                at += 3;
            }
            _ => {
                out.push(*byte);
                at += 1;
            }
        }
    }
    out.into()
}

/// The text with its escapes read; `None` when that is no UTF-8.
pub fn percent_decoded(text: &str) -> Option<Cow<'_, str>> {
    match decoded(text.as_bytes()) {
        Cow::Borrowed(_) => Some(text.into()),
        Cow::Owned(bytes) => String::from_utf8(bytes).ok().map(Cow::Owned),
    }
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
        match decoded(&path) {
            Cow::Borrowed(_) => return false,
            Cow::Owned(bytes) => path = bytes.into(),
        }
    }
    false
}
