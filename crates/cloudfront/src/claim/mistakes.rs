//! Why a signature does not match: what people most often get wrong.

use crate::algorithm::HashAlgorithm;
use crate::names::Name;
use crate::percent;
use crate::statement::{Conditions, Policy};
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

/// What was signed, as far as mistakes are concerned.
pub struct Asked<'a> {
    pub message: &'a str,
    pub announced: HashAlgorithm,
    /// The URL and the conditions of a canned policy.
    pub canned: Option<(&'a str, &'a Conditions)>,
}

/// The mistakes worth trying, a handful at most.
pub fn likely(asked: &Asked<'_>) -> Vec<Mistake> {
    let announced = asked.announced;
    let others = HashAlgorithm::ALL.into_iter().filter(|other| *other != announced);
    let mut mistakes: Vec<Mistake> = others
        .map(|other| Mistake {
            hash_algorithm: other,
            message: asked.message.to_owned(),
            reason: other_algorithm(other, announced),
        })
        .collect();
    let Some((url, conditions)) = asked.canned else {
        return mistakes;
    };
    let mut canned = |url: &str, reason: String| {
        let message = Policy::for_url(url, conditions).text;
        mistakes.push(Mistake { hash_algorithm: announced, message, reason });
    };
    if let Some(decoded) = percent::decoded_text(url).filter(|decoded| *decoded != url) {
        canned(
            &decoded,
            "the URL was signed before its characters were percent-encoded; sign what goes over the wire"
                .into(),
        );
    }
    if let Some((head, query)) = url.split_once('?') {
        canned(head, format!("the query string '{}' was added after signing", excerpt(query)));
    }
    mistakes
}

fn other_algorithm(other: HashAlgorithm, announced: HashAlgorithm) -> String {
    let parameter = Name::HashAlgorithm.parameter();
    match (other.announcement(), announced.announcement()) {
        (Some(name), _) => {
            format!("it is one with {other}, which {parameter}={name} must announce")
        }
        (None, Some(name)) => {
            format!("it is one with {other}, but {parameter} announces {name}")
        }
        (None, None) => format!("it is one with {other}"),
    }
}
