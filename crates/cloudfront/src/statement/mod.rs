//! A policy's statement: what it opens, and under which conditions. Written, read and held against a
//! request side by side.

mod conditions;
mod ip_range;
mod json;
mod viewer;
mod whole;

use crate::error::{Error, ErrorKind, Result};
use crate::resource::Resource;
use crate::text::excerpt;
use crate::wire::leaves_its_folder;
use json::{Json, fields};

pub use conditions::Conditions;
pub use ip_range::IpRange;
pub use json::Malformed;
pub use viewer::Viewer;
pub use whole::WholePolicy;

/// The one statement of a policy.
///
/// ```
/// use cloudfront::{Conditions, Statement, Viewer, Window};
///
/// let now = 1_767_222_000_000.0; // milliseconds
/// let statement = Statement {
///     resource: Some("https://cdn.example.com/films/*".to_owned()),
///     conditions: Conditions::new(Window::new(now + 3_600_000.0, None, now, None)?, None)?,
/// };
/// let text = statement.write();
/// assert_eq!(
///     text,
///     r#"{"Statement":[{"Resource":"https://cdn.example.com/films/*","Condition":{"DateLessThan":{"AWS:EpochTime":1767225600}}}]}"#
/// );
/// assert_eq!(Statement::read(&text).as_ref(), Ok(&statement));
/// let viewer = Viewer { ip: None, now: now + 7_200_000.0 };
/// assert_eq!(
///     statement.failures("https://cdn.example.com/films/1", viewer),
///     ["expired 3600 s ago, at 2026-01-01T00:00:00Z"]
/// );
/// # Ok::<(), cloudfront::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// `None`: left out, which opens everything that the key pair reaches.
    pub resource: Option<String>,
    /// When, and to whom.
    pub conditions: Conditions,
}

impl Statement {
    /// The policy's JSON text: no white space, and the keys in the order in which the edge writes a
    /// canned policy.
    pub fn write(&self) -> String {
        write(self.resource.as_deref(), &self.conditions)
    }

    /// From the JSON text of a policy.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(text: &str) -> std::result::Result<Self, Malformed> {
        let policy =
            json::read(text).map_err(|error| Malformed::new(excerpt(&error.to_string())))?;
        let [statement] = fields(policy, "the policy", ["Statement"])?;
        let statement = match statement {
            Some(Json::Array(mut statements)) => match (statements.pop(), statements.len()) {
                (Some(statement), 0) => statement,
                (None, _) => return Err(Malformed::new("it holds no statement")),
                (Some(_), others) => {
                    return Err(Malformed::new(format!(
                        "it holds {} statements, and CloudFront takes one",
                        others + 1
                    )));
                }
            },
            Some(statement) => statement,
            None => return Err(Malformed::new("it lacks 'Statement'")),
        };
        let [resource, conditions] = fields(statement, "Statement", ["Resource", "Condition"])?;
        let resource = match resource {
            None => None,
            Some(Json::Text(resource)) => Some(resource),
            Some(other) => {
                return Err(Malformed::new(format!("Resource is {}, not a string", other.kind())));
            }
        };
        let conditions =
            conditions.ok_or_else(|| Malformed::new("its statement lacks 'Condition'"))?;
        Ok(Statement { resource, conditions: Conditions::read(conditions)? })
    }

    /// Why it does not let a viewer through to `url` (as it travels, without signing parameters and
    /// fragment): a reason for all that does not hold, none when it lets him through.
    pub fn failures(&self, url: &str, viewer: Viewer<'_>) -> Vec<String> {
        let resource = not_covered(self.resource.as_deref(), url);
        self.conditions.failures(viewer).chain(resource).collect()
    }
}

/// How a policy reaches the edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PolicyKind {
    /// Not sent: the edge makes it again from the URL and this second.
    Canned { expires: u32 },
    /// Sent along.
    Custom,
}

/// A policy, ready to be signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Policy {
    pub text: String,
    pub kind: PolicyKind,
}

impl Policy {
    /// For one URL, in which nothing is a wildcard: canned when it can be, custom when it must be.
    pub fn for_url(url: &str, conditions: &Conditions) -> Self {
        let kind = if conditions.fit_a_canned_policy() {
            PolicyKind::Canned { expires: conditions.window.expires }
        } else {
            PolicyKind::Custom
        };
        Policy { text: write(Some(url), conditions), kind }
    }

    /// For a resource: canned when it can be, custom when it must be.
    pub fn for_resource(resource: &Resource, conditions: &Conditions) -> Self {
        if resource.is_literal() {
            Self::for_url(resource.as_str(), conditions)
        } else {
            Self::custom(resource, conditions)
        }
    }

    /// For a resource, to be sent along.
    pub fn custom(resource: &Resource, conditions: &Conditions) -> Self {
        Self::whole(write(Some(resource.as_str()), conditions))
    }

    /// A text that somebody else wrote, to be signed as it is.
    pub fn whole(text: String) -> Self {
        Policy { text, kind: PolicyKind::Custom }
    }
}

fn write(resource: Option<&str>, conditions: &Conditions) -> String {
    let mut out = String::with_capacity(resource.map_or(0, str::len) + 200);
    out.push_str(r#"{"Statement":[{"#);
    if let Some(resource) = resource {
        out.push_str(r#""Resource":""#);
        push_json_escaped(&mut out, resource);
        out.push_str(r#"","#);
    }
    out.push_str(r#""Condition":"#);
    conditions.write(&mut out);
    out.push_str("}]}");
    out
}

fn push_json_escaped(out: &mut String, text: &str) {
    // Resources to be signed are printable ASCII; two of those characters need an escape.
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\0'..='\x1f' => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            _ => out.push(c),
        }
    }
}

/// That a resource covers a URL to be signed.
pub(crate) fn check_coverage(resource: &Resource, url: &str) -> Result<()> {
    resource.covers(url).map_err(|mismatch| {
        let what = format!(
            "'{}' does not cover '{}' (the {} differs at its character {})",
            excerpt(resource.as_str()),
            excerpt(url),
            mismatch.section,
            mismatch.at + 1
        );
        Error::new(ErrorKind::Resource, "resource", what)
    })
}

/// Why a Resource, which covers everything when it is left out, does not cover a request.
fn not_covered(resource: Option<&str>, url: &str) -> Option<String> {
    let pattern = Resource::read(resource.unwrap_or("*"));
    if let Err(mismatch) = pattern.covers(url) {
        return Some(format!(
            "Resource is {} but the request is for {}: differs at {}, character {}",
            excerpt(pattern.as_str()),
            excerpt(url),
            mismatch.section,
            mismatch.at + 1
        ));
    }
    // Whoever serves the file resolves dot segments, and would leave the folder that was signed.
    // A URL that was signed to the letter leads where its signer meant it to.
    let path = url.split(['?', '#']).next().unwrap_or("");
    if !pattern.is_literal() && pattern.as_str() != url && leaves_its_folder(path) {
        return Some(format!(
            "the request is for {}, whose '.' or '..' leads elsewhere than Resource {} says",
            excerpt(url),
            excerpt(pattern.as_str())
        ));
    }
    None
}

#[cfg(test)]
mod tests;
