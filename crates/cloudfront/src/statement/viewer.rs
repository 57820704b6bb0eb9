//! Who asks.

/// Who asks, and when.
#[derive(Clone, Copy, Debug)]
pub struct Viewer<'a> {
    /// The address, IPv4 or IPv6 in text form, when it is known.
    pub ip: Option<&'a str>,
    /// Milliseconds since the epoch.
    pub now: f64,
}
