//! JSON as a policy may hold it: whole numbers alone, no key twice.

use std::collections::HashSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use crate::text::excerpt;

/// Why a text is no policy: what CloudFront's policies do not have is refused, not skipped. A condition
/// that is not understood must not be taken for one that holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed(String);

impl Malformed {
    pub(super) fn new(what: impl Into<String>) -> Self {
        Malformed(what.into())
    }

    /// What is wrong, for a reader who knows that it is about a policy.
    pub(super) fn what(&self) -> String {
        format!("is malformed: {}", self.0)
    }
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the policy {}", self.what())
    }
}

impl std::error::Error for Malformed {}

/// A JSON value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json {
    /// In the order in which they came.
    Object(Vec<(String, Json)>),
    Array(Vec<Json>),
    Text(String),
    /// Not negative, no fraction, no exponent.
    Whole(u64),
    /// Any other number, `true`, `false`, `null`: a policy has no place for them.
    Other(&'static str),
}

impl Json {
    /// What kind of value it is, in a developer's words.
    pub fn kind(&self) -> &'static str {
        match self {
            Json::Object(_) => "an object",
            Json::Array(_) => "an array",
            Json::Text(_) => "a string",
            Json::Whole(_) => "a number",
            Json::Other(kind) => kind,
        }
    }
}

/// Reads a text. Nesting is limited by `serde_json` (128 levels).
pub fn read(text: &str) -> Result<Json, serde_json::Error> {
    serde_json::from_str(text)
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut entries: Vec<(String, Json)> = Vec::new();
        let mut seen = HashSet::new();
        while let Some((key, value)) = map.next_entry::<String, Json>()? {
            if !seen.insert(key.clone()) {
                return Err(A::Error::custom(format_args!("the key {key:?} comes twice")));
            }
            entries.push((key, value));
        }
        Ok(Json::Object(entries))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Json::Array(items))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Json, E> {
        Ok(Json::Whole(number))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Json, E> {
        Ok(Json::Other("a negative number"))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Json, E> {
        Ok(Json::Other("a number with a fraction or an exponent, or one that is too large"))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Json, E> {
        Ok(Json::Other("a boolean"))
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Other("null"))
    }
}

/// The values of an object under the keys it may have, in the order of `keys`.
pub fn fields<const N: usize>(
    value: Json,
    place: &str,
    keys: [&str; N],
) -> Result<[Option<Json>; N], Malformed> {
    let Json::Object(entries) = value else {
        return Err(Malformed::new(format!("{place} is {}, not an object", value.kind())));
    };
    let mut found = [const { None }; N];
    for (key, value) in entries {
        let Some(index) = keys.iter().position(|known| *known == key) else {
            let keys = keys.join(", ");
            return Err(Malformed::new(format!(
                "{place} has the key '{}'; CloudFront knows {keys} there",
                excerpt(&key)
            )));
        };
        found[index] = Some(value);
    }
    Ok(found)
}
