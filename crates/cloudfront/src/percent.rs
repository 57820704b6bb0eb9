//! Percent-encoding: written in one form, read in two.

use std::borrow::Cow;

/// Which escapes are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// As servers read them: digits in either case; what is no escape, a lone `%` too, stays as it is.
    Lenient,
    /// One value has one form: capital digits alone, and no `%` without them.
    Strict,
}

const HEX: &[u8; 16] = b"0123456789ABCDEF";

/// Appends the UTF-8 of `c`, percent-encoded.
pub fn push_encoded(out: &mut String, c: char) {
    for byte in c.encode_utf8(&mut [0; 4]).bytes() {
        out.push('%');
        out.push(char::from(HEX[usize::from(byte >> 4)]));
        out.push(char::from(HEX[usize::from(byte & 15)]));
    }
}

fn digit(digit: Option<&u8>, reading: Reading) -> Option<u8> {
    let digit = *digit?;
    if reading == Reading::Strict && digit.is_ascii_lowercase() {
        return None;
    }
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

/// Every `%XX` as the byte it stands for. `None`, of the strict reading alone: a `%` is no escape.
pub fn decoded(text: &[u8], reading: Reading) -> Option<Cow<'_, [u8]>> {
    if !text.contains(&b'%') {
        return Some(text.into());
    }
    let mut out = Vec::with_capacity(text.len());
    let mut at = 0;
    while let Some(byte) = text.get(at) {
        let digits = (digit(text.get(at + 1), reading), digit(text.get(at + 2), reading));
        match (byte, digits, reading) {
            (b'%', (Some(high), Some(low)), _) => {
                out.push(high << 4 | low);
                at += 3;
            }
            (b'%', _, Reading::Strict) => return None,
            _ => {
                out.push(*byte);
                at += 1;
            }
        }
    }
    Some(out.into())
}

/// Every escape read, and what that makes read again until none is left, in one pass: escapes never
/// overlap, so the order in which they are read makes no difference.
pub fn decoded_throughout(text: &[u8]) -> Cow<'_, [u8]> {
    if !text.contains(&b'%') {
        return text.into();
    }
    let mut out = Vec::with_capacity(text.len());
    for byte in text {
        out.push(*byte);
        while let [.., b'%', high, low] = out[..] {
            let (high, low) =
                (digit(Some(&high), Reading::Lenient), digit(Some(&low), Reading::Lenient));
            let (Some(high), Some(low)) = (high, low) else { break };
            out.truncate(out.len() - 3);
            out.push(high << 4 | low);
        }
    }
    out.into()
}

/// The text with its escapes read, as servers do; `None` when that is no UTF-8.
pub fn decoded_text(text: &str) -> Option<Cow<'_, str>> {
    match decoded(text.as_bytes(), Reading::Lenient)? {
        Cow::Borrowed(_) => Some(text.into()),
        Cow::Owned(bytes) => String::from_utf8(bytes).ok().map(Cow::Owned),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_encoded_is_read_again() {
        for text in ["", "a-b_c.d~", "a b/ä😀%", "*?'\""] {
            let mut written = String::new();
            text.chars().for_each(|c| push_encoded(&mut written, c));
            for reading in [Reading::Lenient, Reading::Strict] {
                assert_eq!(decoded(written.as_bytes(), reading).as_deref(), Some(text.as_bytes()));
            }
            assert_eq!(decoded_text(&written).as_deref(), Some(text));
        }
    }

    #[test]
    fn one_value_has_one_form() {
        for text in ["%7e", "%7", "%", "a%zz", "%%41"] {
            assert_eq!(decoded(text.as_bytes(), Reading::Strict), None, "{text}");
        }
        assert_eq!(decoded_text("%7e%7%%zz%41").as_deref(), Some("~%7%%zzA"));
        assert_eq!(decoded_text("%ff"), None);
    }
}
