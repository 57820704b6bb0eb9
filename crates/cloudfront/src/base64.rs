//! CloudFront's base64: the standard alphabet, padded, with `+ = /` written as `- _ ~`.

use ::base64::Engine;
use ::base64::alphabet::Alphabet;
use ::base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

const ALPHABET: Alphabet =
    match Alphabet::new("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-~") {
        Ok(alphabet) => alphabet,
        Err(_) => panic!("64 distinct characters"),
    };

const ENGINE: GeneralPurpose = GeneralPurpose::new(
    &ALPHABET,
    GeneralPurposeConfig::new()
        .with_encode_padding(false)
        .with_decode_padding_mode(DecodePaddingMode::RequireNone),
);

/// Appends `bytes` in CloudFront's base64.
pub fn push_encoded(out: &mut String, bytes: &[u8]) {
    ENGINE.encode_string(bytes, out);
    out.extend(std::iter::repeat_n('_', (3 - bytes.len() % 3) % 3));
}

/// `bytes` in CloudFront's base64.
pub fn encoded(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    push_encoded(&mut out, bytes);
    out
}

/// The bytes that CloudFront's base64 stands for; `None` unless `text` is exactly what encoding them
/// again gives. One text for one value: a link with any other character in it is another link.
pub fn decoded(text: &str) -> Option<Vec<u8>> {
    let body = text.trim_end_matches('_');
    let padding = text.len() - body.len();
    if !text.len().is_multiple_of(4) || padding > 2 {
        return None;
    }
    ENGINE.decode(body).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use ::base64::engine::general_purpose::STANDARD;

    #[test]
    fn is_standard_base64_with_three_characters_replaced() {
        for len in 0..80u8 {
            let bytes: Vec<u8> =
                (0..len).map(|i| i.wrapping_mul(251) ^ len.wrapping_mul(7)).collect();
            let standard = STANDARD.encode(&bytes);
            let expected = standard.replace('+', "-").replace('=', "_").replace('/', "~");
            assert_eq!(encoded(&bytes), expected);
            assert_eq!(decoded(&expected).as_deref(), Some(&bytes[..]));
        }
    }

    #[test]
    fn refuses_what_encoding_would_not_give() {
        for text in [
            "A", "AA", "AAA", "AA=_", "AA==", "AB__", "A+A_", "A/AA", "AAAA____", "____", "AA__A",
            "é",
        ] {
            assert_eq!(decoded(text), None, "{text}");
        }
    }
}
