//! What a viewer sent: the URL less CloudFront's own parameters, and what is in those.

use std::borrow::Cow;

use super::verdict::{Code, Refusal, shown};
use crate::url::SIGNING_PARAMETERS;

/// CloudFront takes no longer URL.
const LONGEST_URL: usize = 8_192;

/// CloudFront takes no longer request, headers included.
const LONGEST_HEADERS: usize = 20_480;

/// What CloudFront's cookies are called; the rest is the parameter's name.
const COOKIE_PREFIX: &str = "CloudFront-";

type Result<T> = std::result::Result<T, Refusal>;

/// What shall let the viewer through, as it was sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Credentials<'a> {
    /// In the order of [`SIGNING_PARAMETERS`].
    values: [Option<Cow<'a, str>>; SIGNING_PARAMETERS.len()],
}

impl Credentials<'_> {
    /// Seconds since the epoch.
    pub fn expires(&self) -> Option<&str> {
        self.values[0].as_deref()
    }

    /// In CloudFront's base64.
    pub fn policy(&self) -> Option<&str> {
        self.values[1].as_deref()
    }

    /// In CloudFront's base64.
    pub fn signature(&self) -> Option<&str> {
        self.values[2].as_deref()
    }

    /// The name of the key.
    pub fn key_pair_id(&self) -> Option<&str> {
        self.values[3].as_deref()
    }

    /// `SHA1` or `SHA256`.
    pub fn hash_algorithm(&self) -> Option<&str> {
        self.values[4].as_deref()
    }

    /// Whether there is nothing at all.
    pub fn is_empty(&self) -> bool {
        self.values.iter().all(Option::is_none)
    }
}

/// Which of CloudFront's parameters this is.
fn index_of(name: &str) -> Option<usize> {
    SIGNING_PARAMETERS.iter().position(|own| *own == name)
}

/// A URL taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request<'a> {
    /// Without fragment and signing parameters, otherwise character for character as it was sent.
    pub url: Cow<'a, str>,
    /// The signing parameters.
    pub credentials: Credentials<'a>,
}

impl<'a> Request<'a> {
    /// Takes a URL apart.
    ///
    /// # Errors
    /// [`Code::AccessDenied`] for what no client sends, what CloudFront is too small for, and a
    /// signing parameter that comes twice: which of them counts would be anybody's guess.
    pub fn read(url: &'a str) -> Result<Self> {
        let url = url.split_once('#').map_or(url, |(before, _)| before);
        if url.len() > LONGEST_URL {
            return Err(Code::AccessDenied.because(format!(
                "the URL is {} bytes long, and CloudFront takes {LONGEST_URL}",
                url.len()
            )));
        }
        if let Some((at, c)) = url.char_indices().find(|(_, c)| !c.is_ascii_graphic()) {
            return Err(Code::AccessDenied.because(format!(
                "the URL has the character U+{:04X} (after {} others), which goes over the wire percent-encoded only; give the URL as the client sent it",
                u32::from(c),
                url[..at].chars().count()
            )));
        }
        let mut credentials = Credentials::default();
        let Some((head, query)) = url.split_once('?') else {
            return Ok(Request { url: url.into(), credentials });
        };
        // Everything else stays, empty pairs too: what was signed is the rest to the letter.
        let mut rest: Option<String> = None;
        let mut put = |pair: &str| match &mut rest {
            None => rest = Some(format!("{head}?{pair}")),
            Some(rest) => {
                rest.push('&');
                rest.push_str(pair);
            }
        };
        for pair in query.split('&') {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let Some(index) = index_of(name) else {
                put(pair);
                continue;
            };
            if credentials.values[index].is_some() {
                return Err(
                    Code::AccessDenied.because(format!("the parameter '{name}' comes twice"))
                );
            }
            credentials.values[index] = Some(unescaped(name, value)?);
        }
        Ok(Request { url: rest.map_or(Cow::Borrowed(head), Cow::Owned), credentials })
    }
}

/// A signing parameter's value. CloudFront's base64 needs no percent-encoding, yet aws-cloudfront-sign
/// writes `~` as `%7E`. In capitals only: one value has one form, or a link could be altered and hold.
fn unescaped<'a>(name: &str, value: &'a str) -> Result<Cow<'a, str>> {
    if !value.contains('%') {
        return Ok(value.into());
    }
    let digit = |digit: Option<&u8>| match digit {
        Some(digit @ b'0'..=b'9') => Some(digit - b'0'),
        Some(digit @ b'A'..=b'F') => Some(digit - b'A' + 10),
        _ => None,
    };
    let mut out = Vec::with_capacity(value.len());
    let mut bytes = value.as_bytes().iter();
    while let Some(byte) = bytes.next() {
        if *byte != b'%' {
            out.push(*byte);
            continue;
        }
        let (Some(high), Some(low)) = (digit(bytes.next()), digit(bytes.next())) else {
            return Err(Code::AccessDenied.because(format!(
                "the parameter '{name}' has a '%' that two capital hexadecimal digits do not follow"
            )));
        };
        out.push(high << 4 | low);
    }
    match String::from_utf8(out) {
        Ok(text) => Ok(text.into()),
        Err(_) => Err(Code::AccessDenied.because(format!("the parameter '{name}' is not UTF-8"))),
    }
}

impl<'a> Credentials<'a> {
    /// From a `Cookie` header.
    ///
    /// # Errors
    /// As [`Credentials::from_cookies`].
    pub fn from_cookie_header(header: &'a str) -> Result<Self> {
        check_length(header.len())?;
        Self::from_cookies(header.split(';').filter_map(|pair| {
            let (name, value) = pair.split_once('=')?;
            let value = trim(value);
            let value = value.strip_prefix('"').and_then(|v| v.strip_suffix('"')).unwrap_or(value);
            Some((trim(name), value))
        }))
    }

    /// From cookies by name; those that are not CloudFront's are passed over.
    ///
    /// # Errors
    /// [`Code::AccessDenied`] for two cookies of one name with different values (a browser sends them
    /// when they were set for several paths or domains), and for more than CloudFront reads.
    pub fn from_cookies(cookies: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self> {
        let mut credentials = Credentials::default();
        for (name, value) in cookies {
            let Some(index) = name.strip_prefix(COOKIE_PREFIX).and_then(index_of) else {
                continue;
            };
            check_length(value.len())?;
            let place = &mut credentials.values[index];
            if place.as_deref().is_some_and(|earlier| earlier != value) {
                return Err(Code::AccessDenied.because(format!(
                    "the cookie '{}' comes twice with different values: was it set for several paths or domains?",
                    shown(name)
                )));
            }
            *place = Some(value.into());
        }
        // An Expires beside a Policy is left over from an earlier, canned set.
        if credentials.policy().is_some() {
            credentials.values[0] = None;
        }
        Ok(credentials)
    }
}

fn check_length(length: usize) -> Result<()> {
    if length > LONGEST_HEADERS {
        return Err(Code::AccessDenied.because(format!(
            "the cookies are {length} bytes long, and CloudFront takes requests of {LONGEST_HEADERS}"
        )));
    }
    Ok(())
}

fn trim(text: &str) -> &str {
    text.trim_matches([' ', '\t'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_out_the_signing_parameters_and_nothing_else() {
        for (url, rest) in [
            ("https://h/a", "https://h/a"),
            ("https://h/a?", "https://h/a?"),
            ("https://h/a?x=1#y", "https://h/a?x=1"),
            ("https://h/a?Expires=1&Signature=2&Key-Pair-Id=3", "https://h/a"),
            ("https://h/a?x=1&Expires=1&Signature=2&Key-Pair-Id=3", "https://h/a?x=1"),
            ("https://h/a?Expires=1&x=1&Signature=2&y&Key-Pair-Id=3", "https://h/a?x=1&y"),
            ("https://h/a?x=1&&Expires=1", "https://h/a?x=1&"),
            ("https://h/a?&Expires=1", "https://h/a?"),
            ("https://h/a?Expires=1&", "https://h/a?"),
            ("https://h/a?x=1?Expires=1", "https://h/a?x=1?Expires=1"),
            ("https://h/a?expires=1&Expires=2", "https://h/a?expires=1"),
        ] {
            assert_eq!(Request::read(url).expect(url).url, rest, "{url}");
        }
    }

    #[test]
    fn reads_escapes_in_one_form_only() {
        let request =
            Request::read("https://h/?Signature=a%7Eb&Key-Pair-Id=K%C3%A4").expect("read");
        assert_eq!(request.credentials.signature(), Some("a~b"));
        assert_eq!(request.credentials.key_pair_id(), Some("Kä"));
        for value in ["a%7eb", "a%7", "a%", "a%zz", "%FF"] {
            assert!(Request::read(&format!("https://h/?Signature={value}")).is_err(), "{value}");
        }
    }

    #[test]
    fn refuses_what_no_client_sends() {
        for url in ["https://h/\0", "https://h/ä", "https://h/a b", "https://h/?Policy=1&Policy=1"]
        {
            assert_eq!(Request::read(url).expect_err(url).code, Code::AccessDenied);
        }
        let long = format!("https://h/{}", "a".repeat(8_182));
        assert!(Request::read(&long).is_ok());
        assert!(Request::read(&(long + "a")).is_err());
    }

    #[test]
    fn reads_cookies() {
        let header = "a=1; CloudFront-Policy=P_;CloudFront-Signature=\"S~\" ; b; CloudFront-Key-Pair-Id=K; CloudFront-Policy=P_; cloudfront-expires=1";
        let credentials = Credentials::from_cookie_header(header).expect("read");
        assert_eq!(credentials.policy(), Some("P_"));
        assert_eq!(credentials.signature(), Some("S~"));
        assert_eq!(credentials.key_pair_id(), Some("K"));
        assert_eq!(credentials.expires(), None);
        assert!(
            Credentials::from_cookie_header("CloudFront-Policy=a; CloudFront-Policy=b").is_err()
        );
        assert!(Credentials::from_cookie_header(&"a=1;".repeat(10_000)).is_err());
        assert!(Credentials::from_cookie_header("").expect("read").is_empty());
    }
}
