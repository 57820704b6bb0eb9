//! The addresses that a policy is for.

use std::net::Ipv4Addr;

use crate::error::{Error, ErrorKind, Result};
use crate::text::excerpt;

/// The viewers' addresses a policy is for, as it stands in the policy: `203.0.113.0/24`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IpRange(String);

impl IpRange {
    /// One IPv4 address (which becomes a `/32`) or a range in CIDR notation.
    ///
    /// # Errors
    /// [`ErrorKind::Ip`] for anything else; CloudFront's policies know no IPv6.
    pub fn parse(text: &str) -> Result<Self> {
        let (address, bits) = text.split_once('/').unwrap_or((text, "32"));
        let bits_are_fine = matches!(bits.len(), 1 | 2)
            && bits.bytes().all(|byte| byte.is_ascii_digit())
            && (bits.len() == 1 || !bits.starts_with('0'))
            && bits.parse::<u8>().is_ok_and(|bits| bits <= 32);
        if !bits_are_fine || address.parse::<Ipv4Addr>().is_err() {
            // What is so long is something else by mistake, perhaps a key.
            let shown =
                if text.len() > 64 { "a long text".into() } else { format!("'{}'", excerpt(text)) };
            let what = format!(
                "{shown} is neither an IPv4 address such as 203.0.113.7 nor a range such as 203.0.113.0/24{}",
                if text.contains(':') { " (CloudFront policies cannot hold IPv6)" } else { "" }
            );
            return Err(Error::new(ErrorKind::Ip, "ipAddress", what));
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_ipv4_and_ranges_cidr() {
        for (text, written) in [
            ("203.0.113.7", "203.0.113.7/32"),
            ("203.0.113.7/32", "203.0.113.7/32"),
            ("203.0.113.0/24", "203.0.113.0/24"),
            ("0.0.0.0/0", "0.0.0.0/0"),
        ] {
            assert_eq!(IpRange::parse(text), Ok(IpRange(written.into())));
        }
        for bad in [
            "",
            "/",
            "1.2.3",
            "1.2.3.4/",
            "1.2.3.4/33",
            "1.2.3.4/-1",
            "1.2.3.4/+1",
            "1.2.3.4/08",
            "1.2.3.4/ 8",
            "256.0.0.1",
            "01.2.3.4",
            " 1.2.3.4",
            "1.2.3.4 ",
            "::1",
            "::ffff:1.2.3.4",
            "1.2.3.4/24/8",
            "a.b.c.d",
            "1.2.3.4\"",
            "１.2.3.4",
        ] {
            assert!(IpRange::parse(bad).is_err(), "{bad}");
        }
    }
}
