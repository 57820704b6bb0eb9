//! What CloudFront calls the parts of a signature in a URL and in cookies.

/// A part of a signature, where it travels under a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Name {
    /// The end of a canned policy, in seconds since the epoch.
    Expires,
    /// A custom policy, in CloudFront's base64.
    Policy,
    /// The signature, in CloudFront's base64.
    Signature,
    /// Whose key signed.
    KeyPairId,
    /// The hash algorithm, when it is not CloudFront's default.
    HashAlgorithm,
}

/// What cookies' names begin with; the rest is the parameter's name.
const COOKIE_PREFIX: &str = "CloudFront-";

impl Name {
    /// All of them, in the order of CloudFront's documentation.
    pub const ALL: [Name; 5] =
        [Name::Expires, Name::Policy, Name::Signature, Name::KeyPairId, Name::HashAlgorithm];

    /// The cookie of that name.
    pub const fn cookie(self) -> &'static str {
        match self {
            Name::Expires => "CloudFront-Expires",
            Name::Policy => "CloudFront-Policy",
            Name::Signature => "CloudFront-Signature",
            Name::KeyPairId => "CloudFront-Key-Pair-Id",
            Name::HashAlgorithm => "CloudFront-Hash-Algorithm",
        }
    }

    /// The URL's parameter of that name.
    pub const fn parameter(self) -> &'static str {
        self.cookie().split_at(COOKIE_PREFIX.len()).1
    }

    /// What a parameter of the URL is, if it is one of CloudFront's. Case counts.
    pub fn of_parameter(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|own| own.parameter() == name)
    }

    /// What a cookie is, if it is one of CloudFront's. Case counts.
    pub fn of_cookie(name: &str) -> Option<Self> {
        name.strip_prefix(COOKIE_PREFIX).and_then(Self::of_parameter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_again() {
        for name in Name::ALL {
            assert_eq!(Name::of_parameter(name.parameter()), Some(name));
            assert_eq!(Name::of_cookie(name.cookie()), Some(name));
            assert_eq!(Name::of_parameter(name.cookie()), None);
            assert_eq!(Name::of_cookie(name.parameter()), None);
        }
        assert_eq!(Name::of_parameter("expires"), None);
    }
}
