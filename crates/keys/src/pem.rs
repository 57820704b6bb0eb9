//! Finds the key in a PEM text, as tolerantly as OpenSSL does.
//!
//! The base64 of a private key is decoded in constant time (`base64ct`): which branch or table entry a
//! decoder takes would tell something about the key.

use base64ct::{Base64, Encoding};
use zeroize::Zeroizing;

use crate::error::{Error, Result};

fn wrong(what: impl Into<String>) -> Error {
    Error::PrivateKey(what.into())
}

/// The forms in which PEM holds a private key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// `PRIVATE KEY`
    Pkcs8,
    /// `RSA PRIVATE KEY`
    Pkcs1,
    /// `EC PRIVATE KEY`
    Sec1,
}

/// A private key found in a PEM text.
pub struct Found {
    pub label: Label,
    pub der: Zeroizing<Vec<u8>>,
}

const BEGIN: &str = "-----BEGIN ";
const END: &str = "-----END ";
const DASHES: &str = "-----";
/// Of base64, as PEM has it.
const LONGEST_LINE: usize = 64;

/// Lines in which OpenSSL, too, finds the same key: a block of one of our labels, after whole lines of any
/// text and the parameters that `openssl ecparam` writes, with base64 alone in lines of at most 64.
/// Whoever has to read what OpenSSL reads, and to refuse what it refuses, asks OpenSSL about all others.
pub fn is_plain(key: &[u8]) -> bool {
    let Some(start) = key.windows(BEGIN.len()).position(|window| window == BEGIN.as_bytes()) else {
        return false;
    };
    let (before, block) = key.split_at(start);
    if before.last().is_some_and(|&byte| byte != b'\n') || before.contains(&0) {
        return false;
    }
    match after_block(block, &["EC PARAMETERS"]) {
        Some(rest) => after_block(rest, &["EC PRIVATE KEY"]),
        None => after_block(block, &["PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY"]),
    }
    .is_some()
}

/// What follows a plain block that has one of these labels, from the next line on.
fn after_block<'a>(text: &'a [u8], labels: &[&str]) -> Option<&'a [u8]> {
    let mut lines = text.split_inclusive(|&byte| byte == b'\n').map(|line| {
        let text = line.strip_suffix(b"\n").unwrap_or(line);
        (text.strip_suffix(b"\r").unwrap_or(text), line.len())
    });
    let (first, mut taken) = lines.next()?;
    let label = first.strip_prefix(BEGIN.as_bytes())?.strip_suffix(DASHES.as_bytes())?;
    if !labels.iter().any(|known| known.as_bytes() == label) {
        return None;
    }
    for (line, len) in lines {
        taken += len;
        if let Some(end) = line.strip_prefix(END.as_bytes()) {
            let is_whole = end.strip_suffix(DASHES.as_bytes()) == Some(label);
            return is_whole.then(|| &text[taken..]);
        }
        let is_base64 =
            |&byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=');
        if line.is_empty() || line.len() > LONGEST_LINE || !line.iter().all(is_base64) {
            return None;
        }
    }
    None
}

/// One `-----BEGIN label----- body -----END label-----`.
struct Block<'a> {
    label: &'a str,
    body: &'a str,
}

/// All blocks of a text, in their order: each end with the begin nearest before it.
fn blocks(text: &str) -> impl Iterator<Item = Block<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            let end = rest.find(END)?;
            let (before, after) = (&rest[..end], &rest[end + END.len()..]);
            rest = after;
            let Some(begin) = before.rfind(BEGIN) else { continue };
            let Some((label, body)) = before[begin + BEGIN.len()..].split_once(DASHES) else {
                continue;
            };
            if after.strip_prefix(label).is_some_and(|after| after.starts_with(DASHES)) {
                return Some(Block { label, body });
            }
        }
    })
}

/// What to read: a PEM, or the base64 of one, as environment variables often hold it.
fn text_of(key: &[u8]) -> Option<Zeroizing<String>> {
    text_from(key).or_else(|| {
        let text = std::str::from_utf8(key).ok()?;
        text_from(&decode(text)?)
    })
}

/// Bytes that are no text hold no PEM; a one-line PEM has `\n` written out. Written once, into memory that
/// does not move: what is moved leaves a copy behind.
fn text_from(key: &[u8]) -> Option<Zeroizing<String>> {
    let start = key.windows(BEGIN.len()).position(|window| window == BEGIN.as_bytes())?;
    let mut text = Zeroizing::new(String::with_capacity(key.len() - start));
    let mut bytes = key[start..].iter().copied().peekable();
    while let Some(byte) = bytes.next() {
        let next = bytes.peek().copied();
        text.push(match (byte, next) {
            (b'\\', Some(b'n' | b'r')) => {
                bytes.next();
                '\n'
            }
            // Anything may stand before and after the block, in any encoding.
            _ if !byte.is_ascii() => ' ',
            _ => char::from(byte),
        });
    }
    Some(text)
}

fn decode(body: &str) -> Option<Zeroizing<Vec<u8>>> {
    let mut compact = Zeroizing::new(String::with_capacity(body.len()));
    compact.extend(body.chars().filter(|c| !c.is_ascii_whitespace()));
    let mut bytes = Zeroizing::new(vec![0; compact.len() / 4 * 3]);
    let len = Base64::decode(&*compact, &mut bytes).ok()?.len();
    bytes.truncate(len);
    Some(bytes)
}

/// The first private key of a PEM text; `None` when the bytes hold no PEM at all.
pub fn find_private(key: &[u8]) -> Option<Result<Found>> {
    let text = text_of(key)?;
    Some(private_in(&text))
}

fn private_in(text: &str) -> Result<Found> {
    let mut seen = None;
    for block in blocks(text) {
        let label = match block.label {
            "PRIVATE KEY" => Label::Pkcs8,
            "RSA PRIVATE KEY" => Label::Pkcs1,
            "EC PRIVATE KEY" => Label::Sec1,
            "ENCRYPTED PRIVATE KEY" => return Err(encrypted()),
            other => {
                seen = seen.or(Some(other));
                continue;
            }
        };
        if block.body.contains("ENCRYPTED") {
            return Err(encrypted());
        }
        let der = decode(block.body).ok_or_else(|| {
            wrong(
                "the text between its BEGIN and END lines is not base64; was it cut or re-wrapped?",
            )
        })?;
        return Ok(Found { label, der });
    }
    Err(match seen {
        Some("OPENSSH PRIVATE KEY") => wrong(
            "is in OpenSSH's own format; convert a copy of the file with `ssh-keygen -p -m PEM -f COPY` and give that",
        ),
        Some(label @ ("PUBLIC KEY" | "RSA PUBLIC KEY" | "CERTIFICATE")) => wrong(format!(
            "is a {label}; give the private key, in PEM, whose public half CloudFront has"
        )),
        Some(_) => wrong("holds no private key: its PEM blocks are of other kinds"),
        None => {
            wrong("has a BEGIN line without the END line that belongs to it; give the whole file")
        }
    })
}

fn encrypted() -> Error {
    wrong("is encrypted; decrypt it, or give its passphrase to a Signer")
}

/// The first public key of a PEM text, and whether it is a `SubjectPublicKeyInfo` (else PKCS#1);
/// `None` when the bytes hold no PEM at all.
pub fn find_public(key: &[u8]) -> Option<Result<(bool, Vec<u8>)>> {
    let text = text_of(key)?;
    let no = |what: &str| Err(Error::PublicKey(what.into()));
    for block in blocks(&text) {
        let spki = match block.label {
            "PUBLIC KEY" => true,
            "RSA PUBLIC KEY" => false,
            label if label.ends_with("PRIVATE KEY") => {
                return Some(no("is a private key; give the public half only"));
            }
            _ => continue,
        };
        return Some(match decode(block.body) {
            Some(der) => Ok((spki, der.to_vec())),
            None => no("is not base64 between its BEGIN and END lines"),
        });
    }
    Some(no("holds no PEM block named PUBLIC KEY"))
}

/// A `SubjectPublicKeyInfo` as PEM.
pub fn to_public_pem(der: &[u8]) -> String {
    let base64 = Base64::encode_string(der);
    let mut pem = String::from("-----BEGIN PUBLIC KEY-----\n");
    let mut rest = base64.as_str();
    while !rest.is_empty() {
        let (line, tail) = rest.split_at(rest.len().min(64));
        pem.push_str(line);
        pem.push('\n');
        rest = tail;
    }
    pem.push_str("-----END PUBLIC KEY-----\n");
    pem
}
