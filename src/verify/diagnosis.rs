//! Why a signature does not match: tries what people most often get wrong.

use super::SignedPolicy;
use crate::key::PublicKey;
use crate::policy::Policy;
use crate::signature::Hash;
use crate::url::percent_decoded;

/// What a signature was checked with.
pub struct Signed<'a> {
    pub key: &'a PublicKey,
    pub hash: Hash,
    pub signature: &'a [u8],
}

/// The reason of a refusal. Costs three more verifications at most.
pub fn of_mismatch(url: &str, policy: &SignedPolicy<'_>, signed: &Signed<'_>) -> String {
    let fits = |hash, text: &str| signed.key.pkey().verify(hash, text.as_bytes(), signed.signature);
    let (other, advice) = match signed.hash {
        Hash::Sha1 => {
            (Hash::Sha256, "it is one with SHA-256, which Hash-Algorithm=SHA256 must announce")
        }
        Hash::Sha256 => (Hash::Sha1, "it is one with SHA-1, but Hash-Algorithm announces SHA256"),
    };
    if fits(other, &policy.text) {
        return format!("the signature does not match: {advice}");
    }
    if policy.is_canned {
        let expires = policy.statement.expires;
        let signs = |url: &str| fits(signed.hash, Policy::canned(url, expires).text());
        let decoded = percent_decoded(url);
        if decoded.as_deref().is_some_and(|decoded| decoded != url && signs(decoded)) {
            return "the signature does not match: the URL was signed before its characters were percent-encoded; sign what goes over the wire".into();
        }
        if let Some((head, query)) = url.split_once('?')
            && signs(head)
        {
            return format!(
                "the signature does not match: the query string '{}' was added after signing",
                super::shown(query)
            );
        }
    }
    "the signature does not match: signed with another key, or the URL was changed after signing"
        .into()
}
