//! The conditions of a policy: each is written, read and checked in one place.

use std::fmt::Write;
use std::net::IpAddr;

use super::ip_range::IpRange;
use super::json::{Json, Malformed, fields};
use super::viewer::Viewer;
use crate::error::Result as Prepared;
use crate::text::{excerpt, utc};
use crate::window::{LAST_SECOND, Window};

/// A condition with its one operand, `"DateLessThan":{"AWS:EpochTime":1767225600}`.
trait Condition: Sized {
    const NAME: &'static str;
    const OPERAND: &'static str;

    /// The operand's value.
    fn write(&self, out: &mut String);
    fn read(value: Json) -> Result<Self, Malformed>;
    /// Why it does not hold; `None` when it does.
    fn failure(&self, viewer: Viewer<'_>) -> Option<String>;
}

const EPOCH_TIME: &str = "AWS:EpochTime";

/// The end: holds before that second.
struct DateLessThan(u32);

impl Condition for DateLessThan {
    const NAME: &'static str = "DateLessThan";
    const OPERAND: &'static str = EPOCH_TIME;

    fn write(&self, out: &mut String) {
        push_number(out, self.0);
    }

    fn read(value: Json) -> Result<Self, Malformed> {
        read_moment(value, Self::NAME).map(DateLessThan)
    }

    fn failure(&self, viewer: Viewer<'_>) -> Option<String> {
        let late = viewer.now / 1000.0 - f64::from(self.0);
        // A clock that is not a number lets nobody through.
        (late >= 0.0 || late.is_nan())
            .then(|| format!("expired {} s ago, at {}", late.floor(), utc(self.0)))
    }
}

/// The start: holds after that second.
struct DateGreaterThan(u32);

impl Condition for DateGreaterThan {
    const NAME: &'static str = "DateGreaterThan";
    const OPERAND: &'static str = EPOCH_TIME;

    fn write(&self, out: &mut String) {
        push_number(out, self.0);
    }

    fn read(value: Json) -> Result<Self, Malformed> {
        read_moment(value, Self::NAME).map(DateGreaterThan)
    }

    fn failure(&self, viewer: Viewer<'_>) -> Option<String> {
        let early = f64::from(self.0) - viewer.now / 1000.0;
        (early >= 0.0 || early.is_nan())
            .then(|| format!("opens in {} s, at {}", early.ceil(), utc(self.0)))
    }
}

/// The viewers' addresses: holds for IPv4 addresses in the range.
impl Condition for IpRange {
    const NAME: &'static str = "IpAddress";
    const OPERAND: &'static str = "AWS:SourceIp";

    fn write(&self, out: &mut String) {
        out.push('"');
        out.push_str(self.as_str());
        out.push('"');
    }

    fn read(value: Json) -> Result<Self, Malformed> {
        let place = Self::NAME;
        match value {
            Json::Text(range) => IpRange::parse(&range).map_err(|_| {
                Malformed::new(format!(
                    "'{}' in {place} is no IPv4 address or range such as 203.0.113.0/24",
                    excerpt(&range)
                ))
            }),
            other => Err(Malformed::new(format!(
                "the range in {place} is {}, not a string",
                other.kind()
            ))),
        }
    }

    fn failure(&self, viewer: Viewer<'_>) -> Option<String> {
        let range = self.as_str();
        let Some(ip) = viewer.ip else {
            return Some(format!(
                "the policy is for {range}, and the viewer's address is not known"
            ));
        };
        match ip.parse::<IpAddr>().map(|address| address.to_canonical()) {
            Ok(IpAddr::V4(address)) if self.contains(address) => None,
            Ok(IpAddr::V4(address)) => {
                Some(format!("the policy is for {range}, and the viewer's address is {address}"))
            }
            Ok(IpAddr::V6(address)) => Some(format!(
                "the policy is for {range}, and the viewer's address is {address}: policies cannot name IPv6 addresses"
            )),
            Err(_) => Some(format!(
                "the policy is for {range}, and the viewer's address '{}' is none",
                excerpt(ip)
            )),
        }
    }
}

fn push_number(out: &mut String, number: u32) {
    // Writing to a String cannot fail.
    let _ = write!(out, "{number}");
}

fn read_moment(value: Json, place: &str) -> Result<u32, Malformed> {
    match value {
        Json::Whole(seconds) => match u32::try_from(seconds) {
            Ok(seconds) if seconds <= LAST_SECOND => Ok(seconds),
            _ => Err(Malformed::new(format!(
                "{place} is at {seconds}, after {LAST_SECOND}, the last second CloudFront understands{}",
                if seconds > 100_000_000_000 { " (milliseconds instead of seconds?)" } else { "" }
            ))),
        },
        other => Err(Malformed::new(format!(
            "the time in {place} is {}, not a whole number of seconds",
            other.kind()
        ))),
    }
}

/// Under which conditions a policy lets viewers through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conditions {
    /// When.
    pub window: Window,
    /// To whom; `None`: to everybody.
    pub ip: Option<IpRange>,
}

impl Conditions {
    /// From what a caller gives: see [`Window::new`] and [`IpRange::parse`].
    ///
    /// # Errors
    /// Theirs.
    pub fn new(window: Window, ip: Option<&str>) -> Prepared<Self> {
        Ok(Conditions { window, ip: ip.map(IpRange::parse).transpose()? })
    }

    /// Whether a canned policy can say them.
    pub fn fit_a_canned_policy(&self) -> bool {
        self.window.starts.is_none() && self.ip.is_none()
    }

    /// In the order of the SDKs, of which the first is the only one of a canned policy.
    pub(super) fn write(&self, out: &mut String) {
        out.push('{');
        push(out, &DateLessThan(self.window.expires));
        if let Some(starts) = self.window.starts {
            out.push(',');
            push(out, &DateGreaterThan(starts));
        }
        if let Some(ip) = &self.ip {
            out.push(',');
            push(out, ip);
        }
        out.push('}');
    }

    pub(super) fn read(value: Json) -> Result<Self, Malformed> {
        let [expires, starts, ip] =
            fields(value, "Condition", [DateLessThan::NAME, DateGreaterThan::NAME, IpRange::NAME])?;
        let expires = expires
            .ok_or_else(|| Malformed::new(format!("Condition lacks '{}'", DateLessThan::NAME)))?;
        let DateLessThan(expires) = operand(expires)?;
        let starts = starts.map(operand).transpose()?.map(|DateGreaterThan(starts)| starts);
        Ok(Conditions { window: Window { expires, starts }, ip: ip.map(operand).transpose()? })
    }

    /// Why they do not hold: a reason for each that does not.
    pub(crate) fn failures(&self, viewer: Viewer<'_>) -> impl Iterator<Item = String> {
        let starts = self.window.starts.map(DateGreaterThan);
        [
            DateLessThan(self.window.expires).failure(viewer),
            starts.and_then(|starts| starts.failure(viewer)),
            self.ip.as_ref().and_then(|ip| ip.failure(viewer)),
        ]
        .into_iter()
        .flatten()
    }
}

fn push<C: Condition>(out: &mut String, condition: &C) {
    // Writing to a String cannot fail.
    let _ = write!(out, r#""{}":{{"{}":"#, C::NAME, C::OPERAND);
    condition.write(out);
    out.push('}');
}

/// A condition from its object, `{"AWS:EpochTime": 1767225600}`.
fn operand<C: Condition>(object: Json) -> Result<C, Malformed> {
    let [value] = fields(object, C::NAME, [C::OPERAND])?;
    let value =
        value.ok_or_else(|| Malformed::new(format!("{} lacks '{}'", C::NAME, C::OPERAND)))?;
    C::read(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expired(expires: u32, now: f64) -> Option<String> {
        DateLessThan(expires).failure(Viewer { ip: None, now })
    }

    fn not_yet_open(starts: u32, now: f64) -> Option<String> {
        DateGreaterThan(starts).failure(Viewer { ip: None, now })
    }

    fn outside(range: &IpRange, ip: Option<&str>) -> Option<String> {
        range.failure(Viewer { ip, now: 0.0 })
    }

    #[test]
    fn ends_at_the_second_and_opens_after_it() {
        assert_eq!(expired(1_000_000_000, 999_999_999_999.0), None);
        assert_eq!(
            expired(1_000_000_000, 1_000_000_000_000.0).as_deref(),
            Some("expired 0 s ago, at 2001-09-09T01:46:40Z")
        );
        assert!(
            expired(1_000_000_000, 1_000_000_014_900.0)
                .is_some_and(|r| r.starts_with("expired 14 s ago"))
        );
        assert!(expired(5, f64::NAN).is_some());
        assert_eq!(not_yet_open(1_000_000_000, 1_000_000_000_001.0), None);
        assert!(not_yet_open(1_000_000_000, 1_000_000_000_000.0).is_some());
        assert!(
            not_yet_open(1_000_000_000, 999_999_989_500.0)
                .is_some_and(|r| r.starts_with("opens in 11 s"))
        );
    }

    #[test]
    fn knows_addresses() {
        let holds = |range: &str, ip: &str| {
            outside(&IpRange::parse(range).expect(range), Some(ip)).is_none()
        };
        assert!(holds("203.0.113.7", "203.0.113.7"));
        assert!(holds("203.0.113.7/24", "203.0.113.255"));
        assert!(holds("203.0.113.0/24", "::ffff:203.0.113.9"));
        assert!(holds("0.0.0.0/0", "8.8.8.8"));
        assert!(holds("128.0.0.0/1", "255.255.255.255"));
        assert!(!holds("128.0.0.0/1", "127.255.255.255"));
        assert!(!holds("203.0.113.7/32", "203.0.113.8"));
        assert!(!holds("0.0.0.0/0", "2001:db8::1"));
        assert!(!holds("0.0.0.0/0", "1.2.3"));
        assert!(!holds("0.0.0.0/0", "1.2.3.4\n"));
        assert!(outside(&IpRange::parse("0.0.0.0/0").expect("range"), None).is_some());
    }
}
