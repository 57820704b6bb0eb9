//! What a link or a cookie says of the key that signed it.

use crate::algorithm::HashAlgorithm;
use crate::percent;

/// A key pair as links and cookies name it. Knows no key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyPair {
    id: String,
    /// Percent-encoded: plain letters and digits in all that CloudFront ever issued.
    id_in_url: String,
    hash_algorithm: HashAlgorithm,
}

impl KeyPair {
    /// The key pair ID that CloudFront gave the public key, and the algorithm that it signs with.
    pub fn new(id: impl Into<String>, hash_algorithm: HashAlgorithm) -> Self {
        let id = id.into();
        KeyPair { id_in_url: percent::encoded(&id), id, hash_algorithm }
    }

    /// The key pair ID.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// As it stands in a URL.
    pub(crate) fn id_in_url(&self) -> &str {
        &self.id_in_url
    }

    /// What policies are hashed with before they are signed.
    pub fn hash_algorithm(&self) -> HashAlgorithm {
        self.hash_algorithm
    }
}
