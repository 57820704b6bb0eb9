//! The hash algorithms that CloudFront knows, in one table.

use std::fmt;

/// What a policy is hashed with before it is signed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum HashAlgorithm {
    /// What CloudFront assumes when nothing is said.
    #[default]
    Sha1,
    /// Since April 2026; has to be announced.
    Sha256,
}

/// All there is to know of an algorithm.
struct Row {
    name: &'static str,
    prose: &'static str,
    is_announced: bool,
    digest_info: &'static [u8],
}

const SHA1: Row = Row {
    name: "SHA1",
    prose: "SHA-1",
    is_announced: false,
    digest_info: &[
        0x30, 0x21, 0x30, 0x09, 0x06, 0x05, 0x2b, 0x0e, 0x03, 0x02, 0x1a, 0x05, 0x00, 0x04, 0x14,
    ],
};

const SHA256: Row = Row {
    name: "SHA256",
    prose: "SHA-256",
    is_announced: true,
    digest_info: &[
        0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01,
        0x05, 0x00, 0x04, 0x20,
    ],
};

impl HashAlgorithm {
    /// All of them, CloudFront's default first.
    pub const ALL: [HashAlgorithm; 2] = [HashAlgorithm::Sha1, HashAlgorithm::Sha256];

    fn row(self) -> &'static Row {
        match self {
            HashAlgorithm::Sha1 => &SHA1,
            HashAlgorithm::Sha256 => &SHA256,
        }
    }

    /// As CloudFront writes it: `SHA256`.
    pub fn name(self) -> &'static str {
        self.row().name
    }

    /// The algorithm of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|algorithm| algorithm.name() == name)
    }

    /// What the URL or a cookie has to say of it; `None` for CloudFront's default.
    pub fn announcement(self) -> Option<&'static str> {
        self.row().is_announced.then(|| self.name())
    }

    /// What precedes the digest in the `DigestInfo` of an RSA PKCS#1 v1.5 signature (RFC 8017, 9.2).
    pub fn digest_info(self) -> &'static [u8] {
        self.row().digest_info
    }
}

/// In prose: `SHA-256`.
impl fmt::Display for HashAlgorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.row().prose)
    }
}

/// The names, for messages: `'SHA1' or 'SHA256'`.
pub fn names(between: &str, quote: &str) -> String {
    let names = HashAlgorithm::ALL.map(|algorithm| format!("{quote}{}{quote}", algorithm.name()));
    names.join(between)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_algorithm_but_the_default_is_announced() {
        for algorithm in HashAlgorithm::ALL {
            assert_eq!(HashAlgorithm::named(algorithm.name()), Some(algorithm));
            assert_eq!(
                algorithm.announcement().is_none(),
                algorithm == HashAlgorithm::default(),
                "{algorithm}"
            );
        }
        assert_eq!(HashAlgorithm::named("sha1"), None);
        assert_eq!(names(" or ", "'"), "'SHA1' or 'SHA256'");
    }
}
