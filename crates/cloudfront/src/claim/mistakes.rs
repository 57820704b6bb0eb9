//! Why a signature does not match: what people most often get wrong.

use super::Signed;
use crate::algorithm::HashAlgorithm;
use crate::names::Name;
use crate::percent;
use crate::statement::Policy;
use crate::text::excerpt;

/// Something else that the signer may have signed by mistake.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The algorithm to verify the signature with.
    pub hash_algorithm: HashAlgorithm,
    /// The text to verify it over.
    pub message: String,
    /// What it means when the signature fits.
    pub(super) reason: String,
}

/// The mistakes worth trying, a handful at most.
pub fn likely(signed: &Signed<'_>) -> Vec<Mistake> {
    let announced = signed.hash_algorithm;
    let parameter = Name::HashAlgorithm.parameter();
    let others = HashAlgorithm::ALL.into_iter().filter(|other| *other != announced);
    let mut mistakes: Vec<Mistake> = others
        .map(|other| Mistake {
            hash_algorithm: other,
            message: signed.message.clone(),
            reason: match (other.announcement(), announced.announcement()) {
                (Some(name), _) => {
                    format!("it is one with {other}, which {parameter}={name} must announce")
                }
                (None, Some(name)) => {
                    format!("it is one with {other}, but {parameter} announces {name}")
                }
                (None, None) => format!("it is one with {other}"),
            },
        })
        .collect();
    if !signed.is_canned {
        return mistakes;
    }
    let mut canned = |url: &str, reason: String| {
        let policy = Policy::for_url(url, &signed.statement.conditions);
        mistakes.push(Mistake { hash_algorithm: announced, message: policy.text, reason });
    };
    let decoded = percent::decoded_text(&signed.url);
    if let Some(decoded) = decoded.filter(|decoded| *decoded != signed.url) {
        canned(
            &decoded,
            "the URL was signed before its characters were percent-encoded; sign what goes over the wire"
                .into(),
        );
    }
    if let Some((head, query)) = signed.url.split_once('?') {
        canned(head, format!("the query string '{}' was added after signing", excerpt(query)));
    }
    mistakes
}
