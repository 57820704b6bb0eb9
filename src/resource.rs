//! The Resource of a policy: a URL with wildcards, matched section by section.
//!
//! CloudFront compares protocol, domain, path and query string each on its own; a `*` (any number of
//! characters) or `?` (exactly one) does not reach across the border of its section, except that a `*`
//! at the end of the path also stands for any query string, and one at the end of the domain for any
//! path and query string. The first `?` after the path has begun, bare or written `\?`, is the border
//! before the query string; elsewhere a backslash makes the character after it an ordinary one.
//! Source: CloudFront Developer Guide, "Values that you specify in the policy statement of a signed URL
//! that uses a custom policy".

use std::fmt;

use memchr::memmem;

use crate::error::{Error, Result};

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

/// A pattern for one section.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Pattern {
    Anything,
    /// The text between the `*`s; `None` stands for `?`.
    Pieces(Vec<Vec<Option<u8>>>),
}

impl Pattern {
    fn new(text: &str, question_is_wildcard: bool) -> Self {
        let mut pieces = vec![Vec::new()];
        let mut bytes = text.bytes();
        while let Some(byte) = bytes.next() {
            let piece = match byte {
                b'*' => {
                    pieces.push(Vec::new());
                    continue;
                }
                b'?' if question_is_wildcard => None,
                b'\\' => Some(bytes.next().unwrap_or(b'\\')),
                other => Some(other),
            };
            if let Some(last) = pieces.last_mut() {
                last.push(piece);
            }
        }
        if pieces.len() > 1 && pieces.iter().all(Vec::is_empty) {
            Pattern::Anything
        } else {
            Pattern::Pieces(pieces)
        }
    }

    fn is_literal(&self) -> bool {
        match self {
            Pattern::Anything => false,
            Pattern::Pieces(pieces) => {
                pieces.len() == 1 && pieces.iter().flatten().all(Option::is_some)
            }
        }
    }

    /// `Err` says how many characters of `text` fit.
    fn matches(&self, text: &[u8]) -> std::result::Result<(), usize> {
        let Pattern::Pieces(pieces) = self else {
            return Ok(());
        };
        let Some((first, rest)) = pieces.split_first() else {
            return Ok(());
        };
        let fit = text
            .iter()
            .zip(first)
            .take_while(|(byte, want)| want.is_none_or(|w| w == **byte))
            .count();
        if fit < first.len() {
            return Err(fit);
        }
        let Some((last, middle)) = rest.split_last() else {
            return if text.len() == first.len() { Ok(()) } else { Err(fit) };
        };
        let mut at = fit;
        for piece in middle {
            // The leftmost place is as good as any other and leaves the most room.
            at += find(&text[at..], piece).ok_or(at)? + piece.len();
        }
        let tail = &text[at..];
        let Some(start) = tail.len().checked_sub(last.len()) else {
            return Err(at);
        };
        let ends =
            tail[start..].iter().zip(last).all(|(byte, want)| want.is_none_or(|w| w == *byte));
        if ends { Ok(()) } else { Err(at) }
    }
}

/// The first place where `piece` occurs in `text`, in a time proportional to the text; with a `?` in it,
/// to the text times the piece's length in machine words, whatever they hold (bit-parallel search: bit i
/// of the state says that the last i + 1 bytes fit the piece's first i + 1).
fn find(text: &[u8], piece: &[Option<u8>]) -> Option<usize> {
    if piece.is_empty() {
        return Some(0);
    }
    if let Some(literal) = piece.iter().copied().collect::<Option<Vec<u8>>>() {
        return memmem::find(text, &literal);
    }
    let words = piece.len().div_ceil(64);
    let mut masks = vec![0u64; 256 * words];
    for (i, want) in piece.iter().enumerate() {
        let (word, bit) = (i / 64, 1 << (i % 64));
        match want {
            Some(byte) => masks[usize::from(*byte) * words + word] |= bit,
            None => (0..256).for_each(|byte| masks[byte * words + word] |= bit),
        }
    }
    let mut state = vec![0u64; words];
    let goal = piece.len() - 1;
    for (end, byte) in text.iter().enumerate() {
        let mask = &masks[usize::from(*byte) * words..][..words];
        let mut carry = 1;
        for (state, mask) in state.iter_mut().zip(mask) {
            let next = state.wrapping_shl(1) | carry;
            carry = *state >> 63;
            *state = next & mask;
        }
        if state[goal / 64] >> (goal % 64) & 1 == 1 {
            return Some(end + 1 - piece.len());
        }
    }
    None
}

/// A policy's Resource.
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

    /// A pattern to be signed: must begin as CloudFront demands, and is brought into the form in which
    /// URLs go over the wire (lower-case scheme and host, no default port, everything percent-encoded
    /// that cannot stand in a URL); wildcards and escapes stay.
    ///
    /// # Errors
    /// [`Error::Resource`] for an empty text, another scheme, a missing or non-ASCII host, a fragment.
    pub fn to_sign(text: &str) -> Result<Self> {
        let wrong = |what: &str| Err(Error::Resource(format!("resource: {what}")));
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
                push_percent_encoded(&mut out, c);
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
        Ok(resource)
    }

    /// The pattern as it stands in the policy.
    pub fn as_str(&self) -> &str {
        &self.text
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

/// Appends the UTF-8 of `c`, percent-encoded.
pub(crate) fn push_percent_encoded(out: &mut String, c: char) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for byte in c.encode_utf8(&mut [0; 4]).bytes() {
        out.push('%');
        out.push(char::from(HEX[usize::from(byte >> 4)]));
        out.push(char::from(HEX[usize::from(byte & 15)]));
    }
}

#[cfg(test)]
mod tests;
