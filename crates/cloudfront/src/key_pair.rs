//! What a link or a cookie says of the key that signed it.

use crate::algorithm::HashAlgorithm;
use crate::error::{Error, ErrorKind, Result};

/// A key pair as links and cookies name it. Knows no key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyPair {
    id: String,
    hash_algorithm: HashAlgorithm,
}

impl KeyPair {
    /// The key pair ID that CloudFront gave the public key, and the algorithm that it signs with.
    ///
    /// # Errors
    /// [`ErrorKind::Argument`] for an ID that CloudFront gives no key: see [`KeyPair::check_id`].
    pub fn new(id: impl Into<String>, hash_algorithm: HashAlgorithm) -> Result<Self> {
        let id = id.into();
        match Self::check_id(&id) {
            Ok(()) => Ok(KeyPair { id, hash_algorithm }),
            Err(what) => Err(Error::new(ErrorKind::Argument, "keyPairId", what)),
        }
    }

    /// That an ID is made of letters, digits, `-` and `_`, as all of CloudFront's are: they stand in URLs
    /// and cookies as they are.
    ///
    /// # Errors
    /// What was seen instead. Nothing is repeated of the text, which might be a key by mistake.
    pub fn check_id(id: &str) -> std::result::Result<(), String> {
        const ADVICE: &str = "give the ID alone, such as 'K2JCJMDEHXQW5F'";
        if id.is_empty() {
            return Err(format!("is empty; {ADVICE}"));
        }
        let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        let Some((at, c)) = id.chars().enumerate().find(|(_, c)| !is_plain(*c)) else {
            return Ok(());
        };
        if id.starts_with("arn:") {
            return Err(format!("is an ARN; {ADVICE}"));
        }
        if id.contains("-----BEGIN ") {
            return Err(format!("is a key in PEM; {ADVICE}"));
        }
        let seen = match c {
            '\n' | '\r' => "a line break".to_owned(),
            '"' | '\'' | '`' | '\u{2018}'..='\u{201f}' => "a quotation mark".to_owned(),
            c if c.is_whitespace() => "a blank".to_owned(),
            c if c.is_ascii_graphic() => format!("'{c}'"),
            c => format!("the character U+{:04X}", u32::from(c)),
        };
        let place = match at + 1 {
            1 => "at its beginning".to_owned(),
            n if n == id.chars().count() => "at its end".to_owned(),
            n => format!("as its character {n}"),
        };
        Err(format!("has {seen} {place}; {ADVICE}"))
    }

    /// The key pair ID.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What policies are hashed with before they are signed.
    pub fn hash_algorithm(&self) -> HashAlgorithm {
        self.hash_algorithm
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_letters_digits_hyphens_and_underscores() {
        for id in ["K2JCJMDEHXQW5F", "APKAEXAMPLE", "a-b_c", "1"] {
            assert_eq!(KeyPair::check_id(id), Ok(()), "{id}");
        }
        for (id, seen) in [
            ("", "is empty"),
            ("K1\n", "a line break at its end"),
            ("\r\nK1", "a line break at its beginning"),
            (" K1", "a blank at its beginning"),
            ("K 1", "a blank as its character 2"),
            ("K1\u{a0}", "a blank at its end"),
            ("\"K1\"", "a quotation mark at its beginning"),
            ("K1'", "a quotation mark at its end"),
            ("\u{201c}K1\u{201d}", "a quotation mark at its beginning"),
            ("K1/2", "'/' as its character 3"),
            ("K\u{0}1", "the character U+0000 as its character 2"),
            ("Ké1", "the character U+00E9 as its character 2"),
            ("arn:aws:cloudfront::123456789012:public-key/K2JCJMDEHXQW5F", "is an ARN"),
            ("-----BEGIN PRIVATE KEY-----\nAAAA", "is a key in PEM"),
        ] {
            let what = KeyPair::check_id(id).expect_err(id);
            assert!(what.contains(seen), "{id:?}: {what}");
            assert!(!what.contains("AAAA"), "{what}");
        }
    }
}
