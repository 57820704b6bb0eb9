//! What is signed: the exact bytes of a canned or a custom policy.

use std::fmt::Write;
use std::net::Ipv4Addr;

use crate::error::{Error, Result, excerpt};
use crate::resource::Resource;

/// The last second that CloudFront understands.
const LAST_SECOND: f64 = 2_147_483_647.0;

/// When a policy holds, in seconds since the epoch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The link opens before this second.
    pub expires: u32,
    /// The link opens after this second.
    pub starts: Option<u32>,
}

impl Window {
    /// From milliseconds since the epoch, rounded to seconds half up, as CloudFront's SDKs do.
    ///
    /// `align` (seconds) rounds the end up to its next multiple: every call within one period then gives
    /// the same link.
    ///
    /// # Errors
    /// [`Error::Expiry`] when the end is past (measured against `now`, milliseconds too), later than
    /// 2038-01-19T03:14:07Z, or not after the start.
    pub fn new(expires: f64, starts: Option<f64>, now: f64, align: Option<u32>) -> Result<Self> {
        let wrong = |text: String| Err(Error::Expiry(text));
        let seconds = |ms: f64| (ms / 1000.0 + 0.5).floor();
        // Judged before it is rounded up: a past end does not come back to life.
        let end = seconds(expires);
        if end.is_nan() || end * 1000.0 <= now {
            return wrong(format!(
                "expires: is {} s in the past; a link must end after it is made",
                ((now / 1000.0) - end).ceil()
            ));
        }
        let starts = match starts.map(seconds) {
            Some(start) if start.is_nan() || start < 0.0 => {
                return wrong("starts: is before 1970".into());
            }
            Some(start) if start >= end => {
                return wrong("starts: is not before expires; such a link would never open".into());
            }
            starts => starts,
        };
        let end = match align.map(f64::from) {
            Some(period) if period > 0.0 => (end / period).ceil() * period,
            _ => end,
        };
        if end > LAST_SECOND {
            return wrong(
                "expires: is after 2038-01-19T03:14:07Z, the last moment CloudFront understands"
                    .into(),
            );
        }
        // Both are whole numbers below 2^31 by now.
        Ok(Window { expires: end as u32, starts: starts.map(|start| start as u32) })
    }
}

/// The viewers' addresses a policy is for, as it stands in the policy: `203.0.113.0/24`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IpRange(String);

impl IpRange {
    /// One IPv4 address (which becomes a `/32`) or a range in CIDR notation.
    ///
    /// # Errors
    /// [`Error::Ip`] for anything else; CloudFront's policies know no IPv6.
    pub fn parse(text: &str) -> Result<Self> {
        let (address, bits) = text.split_once('/').unwrap_or((text, "32"));
        let bits_are_fine = matches!(bits.len(), 1 | 2)
            && bits.bytes().all(|byte| byte.is_ascii_digit())
            && (bits.len() == 1 || !bits.starts_with('0'))
            && bits.parse::<u8>().is_ok_and(|bits| bits <= 32);
        if !bits_are_fine || address.parse::<Ipv4Addr>().is_err() {
            return Err(Error::Ip(format!(
                "ipAddress: '{}' is neither an IPv4 address such as 203.0.113.7 nor a range such as 203.0.113.0/24{}",
                excerpt(text),
                if text.contains(':') { " (CloudFront policies cannot hold IPv6)" } else { "" }
            )));
        }
        Ok(IpRange(format!("{address}/{bits}")))
    }

    /// Whether an address lies in the range.
    pub fn contains(&self, address: Ipv4Addr) -> bool {
        let Some((network, bits)) = self.0.split_once('/') else {
            return false;
        };
        let (Ok(network), Ok(bits)) = (network.parse::<Ipv4Addr>(), bits.parse::<u32>()) else {
            return false;
        };
        // A shift by all 32 bits is the whole internet.
        let host_bits = 32u32.saturating_sub(bits);
        let differing = network.to_bits() ^ address.to_bits();
        differing.checked_shr(host_bits).unwrap_or(0) == 0
    }

    /// As it stands in a policy: `203.0.113.0/24`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// How a policy reaches the edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Not sent: the edge makes it again from the URL and this second.
    Canned {
        /// Seconds since the epoch.
        expires: u32,
    },
    /// Sent along.
    Custom,
}

/// A policy, ready to be signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    text: String,
    kind: Kind,
}

impl Policy {
    /// The policy that the edge makes of `url` (as it goes over the wire) and the end of its validity.
    pub fn canned(url: &str, expires: u32) -> Self {
        let text = write(url, Window { expires, starts: None }, None);
        Policy { text, kind: Kind::Canned { expires } }
    }

    /// A policy that says more than a canned one can.
    pub fn custom(resource: &str, window: Window, ip: Option<&IpRange>) -> Self {
        Policy { text: write(resource, window, ip), kind: Kind::Custom }
    }

    /// A text that somebody else wrote, to be signed as it is.
    pub fn whole(text: String) -> Self {
        Policy { text, kind: Kind::Custom }
    }

    /// For one resource: canned when it can be, custom when it must be.
    pub fn for_resource(resource: &Resource, window: Window, ip: Option<&IpRange>) -> Self {
        if resource.is_literal() && window.starts.is_none() && ip.is_none() {
            Self::canned(resource.as_str(), window.expires)
        } else {
            Self::custom(resource.as_str(), window, ip)
        }
    }

    /// The bytes to sign, as text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Canned or custom.
    pub fn kind(&self) -> Kind {
        self.kind
    }
}

/// No white space, and the keys in the order in which the edge writes a canned policy.
fn write(resource: &str, window: Window, ip: Option<&IpRange>) -> String {
    let mut out = String::with_capacity(resource.len() + 200);
    out.push_str(r#"{"Statement":[{"Resource":""#);
    push_json_escaped(&mut out, resource);
    // Writing to a String cannot fail.
    let _ = write!(out, r#"","Condition":{{"DateLessThan":{{"AWS:EpochTime":{}}}"#, window.expires);
    if let Some(starts) = window.starts {
        let _ = write!(out, r#","DateGreaterThan":{{"AWS:EpochTime":{starts}}}"#);
    }
    if let Some(IpRange(range)) = ip {
        let _ = write!(out, r#","IpAddress":{{"AWS:SourceIp":"{range}"}}"#);
    }
    out.push_str("}}]}");
    out
}

/// Resources are printable ASCII by now; two of those characters need an escape.
fn push_json_escaped(out: &mut String, text: &str) {
    for c in text.chars() {
        if matches!(c, '"' | '\\') {
            out.push('\\');
        }
        out.push(c);
    }
}

#[cfg(test)]
mod tests;
