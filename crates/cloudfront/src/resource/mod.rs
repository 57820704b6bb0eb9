//! The Resource of a policy: a URL with wildcards, matched section by section.
//!
//! CloudFront compares protocol, domain, path and query string each on its own; a `*` (any number of
//! characters) or `?` (exactly one) does not reach across the border of its section, except that a `*`
//! at the end of the path also stands for any query string, and one at the end of the domain for any
//! path and query string. The first `?` after the path has begun, bare or written `\?`, is the border
//! before the query string; elsewhere a backslash makes the character after it an ordinary one.
//! Source: CloudFront Developer Guide, "Values that you specify in the policy statement of a signed URL
//! that uses a custom policy".

mod pattern;

use std::fmt;

use crate::error::{Error, ErrorKind, Result};
use crate::percent::push_encoded;
use crate::wire::{WireUrl, leaves_its_folder};
use pattern::Pattern;

/// The sections of a URL that are compared one by one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// `https`
    Protocol,
    /// `d111111abcdef8.cloudfront.net`, with the port if there is one
    Domain,
    /// `/videos/42/master.m3u8`
    Path,
    /// `size=large`, without its question mark
    Query,
}

impl fmt::Display for Section {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Section::Protocol => "protocol",
            Section::Domain => "domain",
            Section::Path => "path",
            Section::Query => "query string",
        })
    }
}

/// Where a URL leaves a pattern: the section, and the place in that section's text, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// The first section that does not match.
    pub section: Section,
    /// How many characters of it fit.
    pub at: usize,
}

/// What [`Resource::to_sign`] cannot do for itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ToNormalise<'a> {
    /// It can do all.
    Nothing,
    /// The text is one URL, without wildcards: give [`Resource::of_url`] what a WHATWG URL parser makes
    /// of it.
    Url,
    /// These labels of the host have letters beyond ASCII: give [`Resource::with_labels`] what IDNA makes
    /// of each.
    Labels(Vec<&'a str>),
}

/// A policy's Resource.
///
/// ```
/// use cloudfront::Resource;
///
/// let films = Resource::to_sign("https://cdn.example.com/films/*").expect("a resource");
/// assert!(films.covers("https://cdn.example.com/films/42.mp4?size=large").is_ok());
/// let mismatch = films.covers("https://cdn.example.com/books/7.pdf").expect_err("not covered");
/// assert_eq!((mismatch.section.to_string(), mismatch.at), ("path".to_owned(), 1));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resource {
    text: String,
    protocol: Pattern,
    domain: Pattern,
    path: Pattern,
    query: Pattern,
}

/// The sections of a URL or of a pattern, as text; `None` where it has none.
struct Sections<'a> {
    protocol: Option<&'a str>,
    domain: &'a str,
    /// All that comes after the domain.
    tail: &'a str,
    path: Option<&'a str>,
    query: Option<&'a str>,
}

fn sections_of_pattern(text: &str) -> Sections<'_> {
    let (protocol, rest) = match text.split_once("://") {
        Some((protocol, rest)) if !protocol.contains('/') => (Some(protocol), rest),
        _ => (None, text),
    };
    let Some(slash) = rest.find('/') else {
        return Sections { protocol, domain: rest, tail: "", path: None, query: None };
    };
    let (domain, rest) = rest.split_at(slash);
    let tail = rest;
    match rest.find('?') {
        Some(question) => Sections {
            protocol,
            domain,
            tail,
            path: Some(rest[..question].strip_suffix('\\').unwrap_or(&rest[..question])),
            query: Some(&rest[question + 1..]),
        },
        None => Sections { protocol, domain, tail, path: Some(rest), query: None },
    }
}

fn sections_of_url(url: &str) -> Sections<'_> {
    let url = url.split_once('#').map_or(url, |(before, _)| before);
    let (before_query, query) =
        url.split_once('?').map_or((url, None), |(before, query)| (before, Some(query)));
    let (protocol, rest) = before_query
        .split_once("://")
        .map_or((None, before_query), |(protocol, rest)| (Some(protocol), rest));
    let (domain, path) =
        rest.find('/').map_or((rest, None), |slash| (&rest[..slash], Some(&rest[slash..])));
    Sections { protocol, domain, tail: path.unwrap_or(""), path, query }
}

/// Name and port of a host; the port with its colon, or empty.
fn split_port(host: &str) -> (&str, &str) {
    host.split_at(host.find(':').unwrap_or(host.len()))
}

/// The labels of a host that have letters beyond ASCII.
fn foreign_labels(host: &str) -> impl Iterator<Item = &str> {
    split_port(host).0.split('.').filter(|label| !label.is_ascii())
}

/// Whether a byte may stand in a label that IDNA is asked about.
fn is_of_a_label(byte: u8) -> bool {
    !byte.is_ascii() || byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
}

/// Whether this is a label, or several: IDNA knows other full stops.
fn is_ascii_label(text: &str) -> bool {
    text.split('.')
        .all(|label| !label.is_empty() && label.is_ascii() && label.bytes().all(is_of_a_label))
}

fn no_wildcard_of_idnas() -> Error {
    Error::new(
        ErrorKind::Resource,
        "resource",
        "has a character in its host of which URL parsers make a wildcard; write '*' or '?' if that is meant",
    )
}

/// Whether the text ends with a `*` that is a wildcard.
fn ends_with_star(text: &str) -> bool {
    text.strip_suffix('*').is_some_and(|before| {
        before.bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 0
    })
}

impl Resource {
    /// Reads a pattern as CloudFront does, whoever wrote it. A text that is no URL pattern is a
    /// pattern that no URL matches.
    pub fn read(text: &str) -> Self {
        let sections = sections_of_pattern(text);
        let any = || Pattern::Anything;
        let protocol = match sections.protocol {
            Some(protocol) => Pattern::new(protocol, false),
            // Only a leading `*` may stand for the scheme that is missing.
            None if text.starts_with('*') => any(),
            None => Pattern::new(text, false),
        };
        let domain = Pattern::new(sections.domain, true);
        let (path, query) = match (sections.path, sections.query) {
            (None, _) if ends_with_star(sections.domain) => (any(), any()),
            (None, _) => (Pattern::new("/", false), Pattern::new("", false)),
            (Some(path), Some(query)) => (Pattern::new(path, false), Pattern::new(query, true)),
            (Some(path), None) if ends_with_star(path) => (Pattern::new(path, false), any()),
            (Some(path), None) => (Pattern::new(path, false), Pattern::new("", false)),
        };
        Resource { text: text.to_owned(), protocol, domain, path, query }
    }

    /// What somebody who knows IDNA has to do to a text before [`Resource::to_sign`]: this crate has no
    /// URL parser.
    pub fn to_normalise(text: &str) -> ToNormalise<'_> {
        let Sections { protocol: Some(protocol), domain, tail, .. } = sections_of_pattern(text)
        else {
            return ToNormalise::Nothing;
        };
        let is_known = ["http", "https", "*", "http*"]
            .iter()
            .any(|known| protocol.eq_ignore_ascii_case(known));
        // A URL parser would decode a %2A of the host to a `*`: to_sign refuses it as it is.
        if !is_known || domain.contains('%') {
            return ToNormalise::Nothing;
        }
        let is_url = !text.contains(['*', '\\'])
            && !domain.contains('?')
            && tail.split_once('?').is_none_or(|(_, query)| !query.contains('?'));
        if is_url {
            return match WireUrl::recognised(text) {
                Some(_) => ToNormalise::Nothing,
                None => ToNormalise::Url,
            };
        }
        let labels: Vec<_> = foreign_labels(domain).collect();
        // What is no letter would have a meaning of its own to whoever reads a host: to_sign refuses it as
        // it is. A wildcard has no punycode.
        if labels.is_empty() || !labels.iter().all(|label| label.bytes().all(is_of_a_label)) {
            return ToNormalise::Nothing;
        }
        ToNormalise::Labels(labels)
    }

    /// A resource to be signed from what a URL parser made of a text that [`Resource::to_normalise`]
    /// called a URL.
    ///
    /// # Errors
    /// As [`Resource::to_sign`]; and when there is a wildcard in it, which was none in the text: parsers
    /// make a `*` of some characters of a host, and of `%2A` there.
    pub fn of_url(href: &str) -> Result<Self> {
        let resource = Self::to_sign(href)?;
        if resource.is_literal() { Ok(resource) } else { Err(no_wildcard_of_idnas()) }
    }

    /// A resource to be signed from a text whose host has letters beyond ASCII, and what IDNA made of
    /// those of its labels that [`Resource::to_normalise`] named.
    ///
    /// # Errors
    /// As [`Resource::to_sign`]; and when what IDNA made of a label is no label.
    pub fn with_labels(text: &str, labels: &[impl AsRef<str>]) -> Result<Self> {
        let Sections { domain, tail, .. } = sections_of_pattern(text);
        let (head, port) = split_port(domain);
        let mut ascii = labels.iter().map(AsRef::as_ref);
        let mut host = Vec::new();
        for label in head.split('.') {
            if label.is_ascii() {
                host.push(label);
                continue;
            }
            match ascii.next() {
                Some(label) if label.contains(['*', '?', '\\']) => {
                    return Err(no_wildcard_of_idnas());
                }
                Some(label) if is_ascii_label(label) => host.push(label),
                _ => return Self::to_sign(text), // refused, as a host that no URL can have
            }
        }
        let before = &text[..text.len() - tail.len() - domain.len()];
        Self::to_sign(&[before, &host.join("."), port, tail].concat())
    }

    /// A pattern to be signed: must begin as CloudFront demands, and is brought into the form in which
    /// URLs go over the wire (lower-case scheme and host, no default port, everything percent-encoded
    /// that cannot stand in a URL); wildcards and escapes stay.
    ///
    /// # Errors
    /// [`ErrorKind::Resource`] for an empty text, another scheme, a missing or non-ASCII host, a fragment;
    /// for a dot segment beside wildcards.
    pub fn to_sign(text: &str) -> Result<Self> {
        let wrong = |what: &str| Err(Error::new(ErrorKind::Resource, "resource", what));
        if text.is_empty() {
            return wrong("is empty; write '*' for everything that the key pair reaches");
        }
        if text.contains('#') {
            return wrong(
                "has a fragment ('#'), which never reaches CloudFront; write %23 for the character",
            );
        }
        let sections = sections_of_pattern(text);
        let scheme = sections.protocol.map(str::to_ascii_lowercase);
        match scheme.as_deref() {
            Some("http" | "https" | "*" | "http*") => {}
            None if text.starts_with('*') => {}
            _ => return wrong("must begin with 'https://', 'http://', '*://' or '*'"),
        }
        let tail = sections.tail;
        let mut host = sections.domain.to_ascii_lowercase();
        // IPv6 addresses have colons of their own.
        if !host.starts_with('[') && (host.starts_with(':') || host.matches(':').count() > 1) {
            return wrong("has no host, or more than one port");
        }
        for (default, port) in [("http", ":80"), ("https", ":443")] {
            if scheme.as_deref() == Some(default) && host.ends_with(port) {
                host.truncate(host.len() - port.len());
            }
        }
        if host.is_empty() {
            return wrong("has no host");
        }
        if !host.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"<>\\@^`{|}%".contains(&byte)) {
            return wrong(
                "has a host that no URL can have (a name with letters beyond ASCII is written in punycode, xn--…)",
            );
        }
        let mut out = String::with_capacity(text.len());
        if let Some(scheme) = &scheme {
            out.push_str(scheme);
            out.push_str("://");
        }
        out.push_str(&host);
        let mut in_query = false;
        for c in tail.chars() {
            let encode = match c {
                '?' => {
                    in_query = true;
                    false
                }
                ' ' | '"' | '<' | '>' => true,
                '`' | '{' | '}' | '^' | '|' => !in_query,
                '\'' => in_query,
                c => !c.is_ascii_graphic(),
            };
            if encode {
                push_encoded(&mut out, c);
            } else {
                out.push(c);
            }
        }
        let resource = Self::read(&out);
        // One URL: without what would vanish at the edge along with the signing parameters. (In a
        // pattern an empty query string says something: that there is none.)
        if resource.is_literal() && in_query {
            let kept = out.trim_end_matches('&');
            return Ok(Self::read(kept.strip_suffix('?').unwrap_or(kept)));
        }
        if !resource.is_literal() && Self::text_leaves_its_folder(&out) {
            return wrong(
                "has a dot segment ('.' or '..', percent-encoded or not), which URL parsers and servers resolve; write the folder that is meant",
            );
        }
        Ok(resource)
    }

    /// Whether a pattern, or the beginning of one, [leaves its folder](leaves_its_folder) before its query
    /// string.
    pub fn text_leaves_its_folder(text: &str) -> bool {
        let query = sections_of_pattern(text).query.map_or(0, |query| query.len() + 1);
        leaves_its_folder(&text[..text.len() - query])
    }

    /// Where a pattern's text goes on that has come so far. (Before there is a slash it is taken for the
    /// domain.)
    pub fn section_at_end(text: &str) -> Section {
        match sections_of_pattern(text) {
            Sections { query: Some(_), .. } => Section::Query,
            Sections { path: Some(_), .. } => Section::Path,
            _ => Section::Domain,
        }
    }

    /// The pattern as it stands in the policy.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether it covers the same URLs for the same reasons: written alike, but for an empty query string
    /// where there is none, and `\?` for the `?` before a query string.
    pub fn is_same(&self, other: &Self) -> bool {
        [&self.protocol, &self.domain, &self.path, &self.query]
            == [&other.protocol, &other.domain, &other.path, &other.query]
    }

    /// Whether it names one URL, character for character, so that a canned policy can carry it.
    pub fn is_literal(&self) -> bool {
        let sections = sections_of_pattern(&self.text);
        !self.text.contains('\\')
            && sections.protocol.is_some()
            && sections.path.is_some()
            && [&self.protocol, &self.domain, &self.path, &self.query]
                .iter()
                .all(|p| p.is_literal())
    }

    /// A URL that it covers: its own text, with something in place of the wildcards.
    pub fn example(&self) -> String {
        let protocol = match self.protocol.example().as_str() {
            "http" => "http",
            _ => "https",
        };
        let domain = match self.domain.example() {
            domain if domain.is_empty() => "x".to_owned(),
            domain => domain,
        };
        let path = self.path.example();
        let slash = if path.starts_with('/') { "" } else { "/" };
        let query = self.query.example();
        let question = if query.is_empty() { "" } else { "?" };
        format!("{protocol}://{domain}{slash}{path}{question}{query}")
    }

    /// Whether a URL, as it goes over the wire and without signing parameters, is covered.
    ///
    /// # Errors
    /// The first section that is not.
    pub fn covers(&self, url: &str) -> std::result::Result<(), Mismatch> {
        if self.text == "*" {
            return Ok(());
        }
        let url = sections_of_url(url);
        for (section, pattern, text) in [
            (Section::Protocol, &self.protocol, url.protocol.unwrap_or("")),
            (Section::Domain, &self.domain, url.domain),
            (Section::Path, &self.path, url.path.unwrap_or("/")),
            (Section::Query, &self.query, url.query.unwrap_or("")),
        ] {
            pattern.matches(text.as_bytes()).map_err(|at| Mismatch { section, at })?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
