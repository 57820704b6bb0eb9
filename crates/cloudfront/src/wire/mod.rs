//! The URL as it travels.
//!
//! The edge compares a policy's Resource with the URL as the client sent it, less the signing
//! parameters. So what is signed is what a WHATWG URL parser (every browser, `fetch`) makes of the
//! caller's text. This crate has no such parser: it recognises texts that none would change, and takes
//! the output of one for all others.

mod dots;
mod recognise;

use std::borrow::Cow;

use crate::error::{Error, ErrorKind, Result};
use crate::names::Name;
use crate::percent;
use crate::text::excerpt;

pub use dots::leaves_its_folder;

/// CloudFront takes no longer URL.
pub const LONGEST_URL: usize = 8_192;

/// A URL in the form in which it travels, split where the signing parameters go.
///
/// There are two ways to one: [`WireUrl::recognised`] for a text that no URL parser changes, and
/// [`WireUrl::normalised`] for what a URL parser gave.
///
/// ```
/// use cloudfront::WireUrl;
///
/// let url = WireUrl::recognised("https://cdn.example.com/a%20b.mp4?size=large#t=10").expect("plain");
/// assert_eq!(url.as_str(), "https://cdn.example.com/a%20b.mp4?size=large");
/// assert!(WireUrl::recognised("https://cdn.example.com/a b.mp4").is_none()); // ask a URL parser
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WireUrl<'a> {
    /// What precedes the signing parameters, and what is signed.
    resource: Cow<'a, str>,
    /// With its `#`, or empty.
    fragment: Cow<'a, str>,
}

/// Where a URL's parts begin and end.
struct Parts<'a> {
    /// `https://`
    scheme: &'a str,
    authority: &'a str,
    path: &'a str,
    /// Without its question mark, and without the `&` at its end, which would vanish at the edge along
    /// with the signing parameters.
    query: &'a str,
    fragment: &'a str,
}

impl<'a> Parts<'a> {
    fn of(url: &'a str) -> Self {
        let (before, fragment) = url.split_at(url.find('#').unwrap_or(url.len()));
        let (head, query) = before.split_at(before.find('?').unwrap_or(before.len()));
        let (scheme, rest) = head.split_at(head.find("://").map_or(0, |at| at + 3));
        let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let query = query.get(1..).unwrap_or("").trim_end_matches('&');
        Parts { scheme, authority, path, query, fragment }
    }
}

impl<'a> WireUrl<'a> {
    /// A URL that no WHATWG parser of any age would change; `None` only means that one has to be asked.
    pub fn recognised(text: &'a str) -> Option<Self> {
        if !recognise::is_recognised(text) {
            return None;
        }
        let Parts { scheme, authority, path, query, fragment } = Parts::of(text);
        let kept = scheme.len() + authority.len() + path.len() + question_and(query);
        Some(WireUrl { resource: text[..kept].into(), fragment: fragment.into() })
    }

    /// A URL as a WHATWG parser wrote it (`new URL(text).href`).
    ///
    /// What parsers and clients disagree on is settled here: a raw backslash of the query is written
    /// `%5C`, a `^` of the path `%5E` (old parsers keep it, new ones encode it), a `|` of the path `%7C`
    /// (as Chromium does); dot segments are resolved (Node 18 to 22 leave those of `//.a/./b`); `&` at the query's end and an empty query go, since they would vanish at the
    /// edge along with the signing parameters; so does `user:password@`, which no client sends as part
    /// of the URL.
    ///
    /// # Errors
    /// [`ErrorKind::Url`] when it is not an http or https URL, or holds what no parser leaves as it is (a
    /// blank, a letter beyond ASCII): that would be another text by the time it reaches the edge. What only a
    /// URL parser can judge (IPv4 addresses in odd forms, punycode) is taken on trust.
    pub fn normalised(href: &'a str) -> Result<Self> {
        let wrong = |what: String| Error::new(ErrorKind::Url, "url", what);
        if !(href.starts_with("https://") || href.starts_with("http://")) {
            return Err(wrong(format!(
                "CloudFront serves http and https alone; this begins with '{}'",
                excerpt(href)
            )));
        }
        let Parts { scheme, authority, path, query, fragment } = Parts::of(href);
        if !is_parsers_output(authority, path, query) {
            return Err(wrong(format!(
                "'{}' is not as a URL parser writes it; it would change on its way to CloudFront",
                excerpt(href)
            )));
        }
        let host = authority.rsplit('@').next().unwrap_or("");
        let kept = scheme.len() + authority.len() + path.len() + question_and(query);
        let is_settled = host.len() == authority.len()
            && !path.contains(['^', '|'])
            && !query.contains('\\')
            && !dots::has_dot_segment(path);
        if is_settled {
            return Ok(WireUrl { resource: href[..kept].into(), fragment: fragment.into() });
        }
        let mut resource = String::with_capacity(kept + 8);
        resource.push_str(scheme);
        resource.push_str(host);
        resource.push_str(&dots::resolved(path).replace('^', "%5E").replace('|', "%7C"));
        if !query.is_empty() {
            resource.push('?');
            resource.push_str(&query.replace('\\', "%5C"));
        }
        Ok(WireUrl { resource: resource.into(), fragment: fragment.into() })
    }

    /// The same, borrowing nothing.
    pub fn into_owned(self) -> WireUrl<'static> {
        let WireUrl { resource, fragment } = self;
        WireUrl { resource: resource.into_owned().into(), fragment: fragment.into_owned().into() }
    }

    /// The URL less fragment and signing parameters: the Resource of a policy for it.
    pub fn as_str(&self) -> &str {
        &self.resource
    }

    /// The same, when nothing in it is named like one of CloudFront's own parameters.
    ///
    /// # Errors
    /// [`ErrorKind::AlreadySigned`].
    pub(crate) fn unsigned(self) -> Result<Self> {
        let query = self.resource.find('?').map_or("", |at| &self.resource[at + 1..]);
        match signing_parameter_in(query) {
            None => Ok(self),
            Some(name) => Err(Error::new(
                ErrorKind::AlreadySigned,
                "url",
                format!(
                    "has the parameter '{}' already, which CloudFront keeps for signed URLs; sign the original URL, or rename the parameter",
                    name.parameter()
                ),
            )),
        }
    }

    /// Writes as `%2A` and `%3F` what would be wildcards in a policy, in the URL itself too: it then opens
    /// what it names and nothing else.
    ///
    /// # Errors
    /// [`ErrorKind::Url`] when the host holds a `*`, which cannot be encoded there.
    pub(crate) fn without_wildcards(mut self) -> Result<Self> {
        let query = self.resource.find('?').map_or(self.resource.len(), |at| at + 1);
        if !self.resource.contains('*') && !self.resource[query..].contains('?') {
            return Ok(self);
        }
        let Parts { authority, .. } = Parts::of(&self.resource);
        if authority.contains('*') {
            return Err(Error::new(
                ErrorKind::Url,
                "url",
                "has a '*' in its host, which a policy would take for a wildcard",
            ));
        }
        let (head, query) = self.resource.split_at(query);
        let text = head.replace('*', "%2A") + &query.replace('*', "%2A").replace('?', "%3F");
        self.resource = text.into();
        Ok(self)
    }

    /// The whole URL, with `parameters` (`Name=value&…`) where the signing parameters go.
    ///
    /// # Errors
    /// [`ErrorKind::Length`] when CloudFront would not take it: what travels is more than [`LONGEST_URL`].
    pub(crate) fn with_parameters(&self, parameters: &str) -> Result<String> {
        let travels = self.resource.len() + 1 + parameters.len();
        if travels > LONGEST_URL {
            return Err(Error::new(
                ErrorKind::Length,
                "url",
                format!(
                    "is {travels} bytes long with its signature, and CloudFront takes {LONGEST_URL}; sign a shorter URL, name a shorter resource, or use signed cookies"
                ),
            ));
        }
        let mut out =
            String::with_capacity(self.resource.len() + 1 + parameters.len() + self.fragment.len());
        out.push_str(&self.resource);
        out.push(if self.resource.contains('?') { '&' } else { '?' });
        out.push_str(parameters);
        out.push_str(&self.fragment);
        Ok(out)
    }
}

/// The length of a query with its question mark, which an empty one loses.
fn question_and(query: &str) -> usize {
    if query.is_empty() { 0 } else { 1 + query.len() }
}

/// Whether these may be parts of a URL that a WHATWG parser wrote: what every such parser encodes or
/// drops is not there.
fn is_parsers_output(authority: &str, path: &str, query: &str) -> bool {
    let none_of = |text: &str, bytes: &[u8]| {
        text.bytes().all(|byte| byte.is_ascii_graphic() && !bytes.contains(&byte))
    };
    let host = authority.rsplit('@').next().unwrap_or("");
    !host.is_empty()
        && path.starts_with('/')
        && none_of(host, b"<>\\^|%")
        && !host.bytes().any(|byte| byte.is_ascii_uppercase())
        && none_of(path, b"\"<>\\`{}")
        && none_of(query, b"\"<>'")
}

/// The first of CloudFront's own parameter names that a query uses, however it is encoded.
fn signing_parameter_in(query: &str) -> Option<Name> {
    query.split('&').find_map(|pair| {
        let name = pair.split('=').next().unwrap_or("");
        Name::of_parameter(&percent::decoded_text(name)?)
    })
}

#[cfg(test)]
mod tests;
