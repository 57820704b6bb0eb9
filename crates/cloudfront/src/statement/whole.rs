//! A policy that the caller wrote.

use super::Statement;
use crate::error::{Error, ErrorKind, Result};
use crate::resource::Resource;
use crate::text::excerpt;

/// A policy of the caller's own, read by the rules of the edge: what would be called malformed there is
/// not worth a signature.
///
/// ```
/// use cloudfront::WholePolicy;
///
/// let text = r#"{"Statement":[{"Resource":"https://h/films/*","Condition":{"DateLessThan":{"AWS:EpochTime":1767225600}}}]}"#;
/// let policy = WholePolicy::read(text).expect("well-formed");
/// assert_eq!(policy.resource().as_str(), "https://h/films/*");
/// assert!(WholePolicy::read("hello").is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WholePolicy {
    text: String,
    resource: Resource,
    expires: u32,
}

impl WholePolicy {
    /// From the JSON text of a policy.
    ///
    /// # Errors
    /// [`ErrorKind::Policy`] for what the edge calls malformed.
    pub fn read(text: impl Into<String>) -> Result<Self> {
        let text = text.into();
        let statement = Statement::read(&text)
            .map_err(|malformed| Error::new(ErrorKind::Policy, "policy", malformed.what()))?;
        // Left out, it opens everything.
        let resource = Resource::read(statement.resource.as_deref().unwrap_or("*"));
        Ok(WholePolicy { text, resource, expires: statement.conditions.window.expires })
    }

    /// The same, for whoever says besides what the policy covers.
    ///
    /// # Errors
    /// [`ErrorKind::Resource`] when the policy says something else. One without a Resource covers
    /// everything: `*`.
    pub fn covering(mut self, resource: Resource) -> Result<Self> {
        if self.resource.is_same(&resource) {
            self.resource = resource;
            return Ok(self);
        }
        let what = format!(
            "is '{}', but the policy's own Resource is '{}'; they have to be the same (a policy without one covers '*')",
            excerpt(resource.as_str()),
            excerpt(self.resource.as_str())
        );
        Err(Error::new(ErrorKind::Resource, "resource", what))
    }

    /// The JSON text, which is signed as it is.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What it covers; `*` when it does not say.
    pub fn resource(&self) -> &Resource {
        &self.resource
    }

    /// The end, in seconds since the epoch.
    pub fn expires(&self) -> u32 {
        self.expires
    }
}
