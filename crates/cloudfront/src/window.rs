//! When a policy holds.

use crate::error::{Error, ErrorKind, Result};
use crate::text::utc;

/// The last second that CloudFront understands.
pub const LAST_SECOND: u32 = 2_147_483_647;

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
    /// [`ErrorKind::Expiry`] when the end is past (measured against `now`, milliseconds too), later than
    /// 2038-01-19T03:14:07Z, or not after the start.
    pub fn new(expires: f64, starts: Option<f64>, now: f64, align: Option<u32>) -> Result<Self> {
        let wrong = |argument, what: String| Err(Error::new(ErrorKind::Expiry, argument, what));
        let seconds = |ms: f64| (ms / 1000.0 + 0.5).floor();
        // Judged before it is rounded up: a past end does not come back to life.
        let end = seconds(expires);
        if end.is_nan() || end * 1000.0 <= now {
            let what = format!(
                "{} is in the past: it is {} now, and a link must end after it is made",
                moment(end),
                moment((now / 1000.0).floor())
            );
            return wrong("expires", what);
        }
        let starts = match starts.map(seconds) {
            Some(start) if start.is_nan() || start < 0.0 => {
                return wrong("starts", "is before 1970".into());
            }
            Some(start) if start >= end => {
                return wrong(
                    "starts",
                    "is not before expires; such a link would never open".into(),
                );
            }
            starts => starts,
        };
        let end = match align.map(f64::from) {
            Some(period) if period > 0.0 => (end / period).ceil() * period,
            _ => end,
        };
        if end > f64::from(LAST_SECOND) {
            return wrong(
                "expires",
                "is after 2038-01-19T03:14:07Z, the last moment CloudFront understands".into(),
            );
        }
        // Both are whole numbers below 2^31 by now.
        Ok(Window { expires: end as u32, starts: starts.map(|start| start as u32) })
    }
}

/// Seconds since the epoch for a reader, as far as calendars of four-digit years go.
fn moment(seconds: f64) -> String {
    if seconds < 0.0 {
        "a time before 1970".into()
    } else if seconds <= f64::from(u32::MAX) {
        utc(seconds as u32)
    } else {
        "a time after 2106".into()
    }
}

#[cfg(test)]
mod tests;
