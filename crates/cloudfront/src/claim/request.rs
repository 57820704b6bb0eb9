//! What a viewer sent: the URL less CloudFront's own parameters, and what is in those.

use std::borrow::Cow;

use super::verification::{Code, Denied};
use crate::names::Name;
use crate::percent::{self, Reading};
use crate::text::excerpt;
use crate::wire::LONGEST_URL;

/// CloudFront takes no longer request, headers included.
const LONGEST_HEADERS: usize = 20_480;

type Result<T> = std::result::Result<T, Denied>;

/// What shall let the viewer through, as it was sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Credentials<'a> {
    /// Each at its place in [`Name::ALL`].
    values: [Option<Cow<'a, str>>; Name::ALL.len()],
}

impl<'a> Credentials<'a> {
    /// What was sent under a name.
    pub fn get(&self, name: Name) -> Option<&str> {
        self.values[name as usize].as_deref()
    }

    /// Whether there is nothing at all.
    pub fn is_empty(&self) -> bool {
        self.values.iter().all(Option::is_none)
    }

    fn place(&mut self, name: Name) -> &mut Option<Cow<'a, str>> {
        &mut self.values[name as usize]
    }
}

/// A URL taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request<'a> {
    /// Without fragment and signing parameters, otherwise character for character as it was sent.
    pub url: Cow<'a, str>,
    /// The signing parameters.
    pub credentials: Credentials<'a>,
    /// Whether more came after a `#`.
    pub has_fragment: bool,
}

/// Whether a text begins with a scheme and a host.
fn is_absolute(url: &str) -> bool {
    let Some((scheme, rest)) = url.split_once("://") else {
        return false;
    };
    scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+.-".contains(&byte))
        && rest.starts_with(|c| !matches!(c, '/' | '?' | '#'))
}

impl<'a> Request<'a> {
    /// Takes a URL apart.
    ///
    /// # Errors
    /// [`Code::AccessDenied`] for what is no absolute URL, what no client sends, what CloudFront is too
    /// small for, and a signing parameter that comes twice: which of them counts would be anybody's guess.
    pub fn read(url: &'a str) -> Result<Self> {
        let (url, fragment) = url.split_once('#').unwrap_or((url, ""));
        let has_fragment = !fragment.is_empty();
        if url.len() > LONGEST_URL {
            return Err(Code::AccessDenied.because(format!(
                "the URL is {} bytes long, and CloudFront takes {LONGEST_URL}",
                url.len()
            )));
        }
        if !is_absolute(url) {
            return Err(Code::AccessDenied.because(format!(
                "'{}' is no absolute URL, such as https://cdn.example.com/a",
                excerpt(url)
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
            return Ok(Request { url: url.into(), credentials, has_fragment });
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
            let Some(own) = Name::of_parameter(name) else {
                put(pair);
                continue;
            };
            let place = credentials.place(own);
            if place.is_some() {
                return Err(
                    Code::AccessDenied.because(format!("the parameter '{name}' comes twice"))
                );
            }
            *place = Some(unescaped(name, value)?);
        }
        let url = rest.map_or(Cow::Borrowed(head), Cow::Owned);
        Ok(Request { url, credentials, has_fragment })
    }
}

/// A signing parameter's value. CloudFront's base64 needs no percent-encoding, yet aws-cloudfront-sign
/// writes `~` as `%7E`. In capitals only: one value has one form, or a link could be altered and hold.
fn unescaped<'a>(name: &str, value: &'a str) -> Result<Cow<'a, str>> {
    let Some(bytes) = percent::decoded(value.as_bytes(), Reading::Strict) else {
        return Err(Code::AccessDenied.because(format!(
            "the parameter '{name}' has a '%' that two capital hexadecimal digits do not follow"
        )));
    };
    match bytes {
        Cow::Borrowed(_) => Ok(value.into()),
        Cow::Owned(bytes) => match String::from_utf8(bytes) {
            Ok(text) => Ok(text.into()),
            Err(_) => {
                Err(Code::AccessDenied.because(format!("the parameter '{name}' is not UTF-8")))
            }
        },
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
            let Some(own) = Name::of_cookie(name) else {
                continue;
            };
            check_length(value.len())?;
            let place = credentials.place(own);
            if place.as_deref().is_some_and(|earlier| earlier != value) {
                return Err(Code::AccessDenied.because(format!(
                    "the cookie '{}' comes twice with different values: was it set for several paths or domains?",
                    excerpt(name)
                )));
            }
            *place = Some(value.into());
        }
        // An Expires beside a Policy is left over from an earlier, canned set.
        if credentials.get(Name::Policy).is_some() {
            *credentials.place(Name::Expires) = None;
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
        assert_eq!(request.credentials.get(Name::Signature), Some("a~b"));
        assert_eq!(request.credentials.get(Name::KeyPairId), Some("Kä"));
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
        for url in ["", "/", "//h/a", "h/a", "h:80/a", "https:", "https://", "https:///a", "://h/"]
        {
            let denied = Request::read(url).expect_err(url);
            assert!(denied.reason.contains("no absolute URL"), "{url}: {}", denied.reason);
        }
        let long = format!("https://h/{}", "a".repeat(8_182));
        assert!(Request::read(&long).is_ok());
        assert!(Request::read(&(long + "a")).is_err());
    }

    #[test]
    fn reads_cookies() {
        let header = "a=1; CloudFront-Policy=P_;CloudFront-Signature=\"S~\" ; b; CloudFront-Key-Pair-Id=K; CloudFront-Policy=P_; cloudfront-expires=1";
        let credentials = Credentials::from_cookie_header(header).expect("read");
        assert_eq!(credentials.get(Name::Policy), Some("P_"));
        assert_eq!(credentials.get(Name::Signature), Some("S~"));
        assert_eq!(credentials.get(Name::KeyPairId), Some("K"));
        assert_eq!(credentials.get(Name::Expires), None);
        assert!(
            Credentials::from_cookie_header("CloudFront-Policy=a; CloudFront-Policy=b").is_err()
        );
        assert!(Credentials::from_cookie_header(&"a=1;".repeat(10_000)).is_err());
        assert!(Credentials::from_cookie_header("").expect("read").is_empty());
    }
}
