//! A URL that is about to be signed.

use std::borrow::Cow;

use super::SIGNING_PARAMETERS;
use crate::error::{Error, Result, excerpt};

/// A URL to sign: in the form in which it goes over the wire, split where the signing parameters go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link<'a> {
    /// What precedes the signing parameters, and what is signed.
    resource: Cow<'a, str>,
    /// With its `#`, or empty.
    fragment: &'a str,
}

impl<'a> Link<'a> {
    /// From a URL's WHATWG form.
    ///
    /// What clients disagree on is settled here: a raw backslash of the query is written `%5C`, a `^` of
    /// the path `%5E` (old parsers keep it, new ones encode it), a `|` of the path `%7C` (as Chromium does); `&` at the query's end and an empty
    /// query go, since they would vanish at the edge along with the signing parameters; so does
    /// `user:password@`, which no client sends as part of the URL.
    ///
    /// # Errors
    /// [`Error::Url`] when it is not an http or https URL, [`Error::AlreadySigned`] when its query has
    /// a parameter named like one of CloudFront's own.
    pub fn new(href: &'a str) -> Result<Self> {
        if !(href.starts_with("https://") || href.starts_with("http://")) {
            return Err(Error::Url(format!(
                "url: CloudFront serves http and https alone; this begins with '{}'",
                excerpt(href)
            )));
        }
        let (before, fragment) = href.split_at(href.find('#').unwrap_or(href.len()));
        let question = before.find('?').unwrap_or(before.len());
        let (head, query) = before.split_at(question);
        let query = query.get(1..).unwrap_or("");
        let query = query.trim_end_matches('&');
        if let Some(name) = signing_parameter_in(query) {
            return Err(Error::AlreadySigned(format!(
                "url: has the parameter '{name}' already, which CloudFront keeps for signed URLs; sign the original URL, or rename the parameter"
            )));
        }
        let kept = if query.is_empty() { head.len() } else { head.len() + 1 + query.len() };
        let mut resource = Cow::Borrowed(&before[..kept]);
        let host_start = head.find("://").map_or(0, |at| at + 3);
        let host_end = head[host_start..].find('/').map_or(head.len(), |at| host_start + at);
        if head[host_start..host_end].contains('@')
            || head.contains(['^', '|'])
            || query.contains('\\')
        {
            let host = head[host_start..host_end].rsplit('@').next().unwrap_or("");
            let mut text = String::with_capacity(kept + 8);
            text.push_str(&head[..host_start]);
            text.push_str(host);
            text.push_str(&head[host_end..].replace('^', "%5E").replace('|', "%7C"));
            if !query.is_empty() {
                text.push('?');
                text.push_str(&query.replace('\\', "%5C"));
            }
            resource = Cow::Owned(text);
        }
        Ok(Link { resource, fragment })
    }

    /// The URL less fragment and signing parameters: the Resource of its policy.
    pub fn resource(&self) -> &str {
        &self.resource
    }

    /// Writes as `%2A` and `%3F` what would be wildcards in a policy, in the URL itself too: it then opens
    /// what it names and nothing else.
    ///
    /// # Errors
    /// [`Error::Url`] when the host holds a `*`, which cannot be encoded there.
    pub fn without_wildcards(mut self) -> Result<Self> {
        let path = self.resource.find("://").map_or(0, |at| at + 3);
        let path = self.resource[path..].find('/').map_or(self.resource.len(), |at| path + at);
        if self.resource[..path].contains('*') {
            return Err(Error::Url(
                "url: has a '*' in its host, which a policy would take for a wildcard".into(),
            ));
        }
        let query = self.resource.find('?').map_or(self.resource.len(), |at| at + 1);
        if self.resource.contains('*') || self.resource[query..].contains('?') {
            let (head, query) = self.resource.split_at(query);
            let text = head.replace('*', "%2A") + &query.replace('*', "%2A").replace('?', "%3F");
            self.resource = Cow::Owned(text);
        }
        Ok(self)
    }

    /// The whole URL, with `parameters` (`Name=value&…`) where the signing parameters go.
    pub fn with_parameters(&self, parameters: &str) -> String {
        let mut out =
            String::with_capacity(self.resource.len() + 1 + parameters.len() + self.fragment.len());
        out.push_str(&self.resource);
        out.push(if self.resource.contains('?') { '&' } else { '?' });
        out.push_str(parameters);
        out.push_str(self.fragment);
        out
    }
}

/// The first of CloudFront's own parameter names that a query uses, however it is encoded.
fn signing_parameter_in(query: &str) -> Option<&'static str> {
    query.split('&').find_map(|pair| {
        let name = pair.split('=').next().unwrap_or("");
        if name.contains('%') {
            let name = form_urlencoded::parse(name.as_bytes()).next()?.0;
            SIGNING_PARAMETERS.into_iter().find(|own| *own == name)
        } else {
            SIGNING_PARAMETERS.into_iter().find(|own| *own == name)
        }
    })
}
