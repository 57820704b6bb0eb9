//! Public keys by the names that CloudFront knows them by: a key group.

use std::collections::HashMap;

use cloudfront::{Authentic, Claim, Credentials, Denied, Signed, Verification, Viewer};
use keys::PublicKey;

/// Decides as an edge that trusts these keys. Several are how one rotates them.
#[derive(Debug, Default)]
pub struct Verifier {
    keys: HashMap<String, PublicKey>,
}

impl Verifier {
    /// A verifier that trusts these keys.
    pub fn new(keys: impl IntoIterator<Item = (String, PublicKey)>) -> Self {
        Verifier { keys: keys.into_iter().collect() }
    }

    /// Whether a viewer is let through to a URL with what is in it, or else with his cookies.
    ///
    /// # Errors
    /// The denial.
    pub fn verify(
        &self,
        url: &str,
        cookies: Result<Credentials<'_>, Denied>,
        viewer: Viewer<'_>,
    ) -> Verification {
        let claim = Claim::read(url, cookies)?;
        let Some(key) = self.keys.get(claim.key_pair_id()) else {
            return Err(claim.unknown_key(self.keys.len()));
        };
        let signed = claim.signed()?;
        let authentic = authenticity(key, &signed);
        signed.decide(&authentic, viewer)
    }
}

fn authenticity(key: &PublicKey, signed: &Signed<'_>) -> Authentic {
    let fits =
        |algorithm, message: &str| key.verify(algorithm, message.as_bytes(), signed.signature());
    if fits(signed.hash_algorithm(), signed.message()) {
        return Authentic::Yes;
    }
    let mut mistakes = signed.likely_mistakes().into_iter();
    Authentic::No(mistakes.find(|mistake| fits(mistake.hash_algorithm, &mistake.message)))
}
