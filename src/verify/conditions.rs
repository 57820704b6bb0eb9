//! The conditions of a policy, one function each: `None` when it holds, else why it does not.

use std::net::IpAddr;

use super::verdict::{shown, utc};
use crate::policy::IpRange;
use crate::resource::Resource;
use crate::url::leaves_its_folder;

/// `DateLessThan`: holds before that second.
pub fn expired(expires: u32, now: f64) -> Option<String> {
    let late = now / 1000.0 - f64::from(expires);
    // A clock that is not a number lets nobody through.
    (late >= 0.0 || late.is_nan())
        .then(|| format!("expired {} s ago, at {}", late.floor(), utc(expires)))
}

/// `DateGreaterThan`: holds after that second.
pub fn not_yet_open(starts: u32, now: f64) -> Option<String> {
    let early = f64::from(starts) - now / 1000.0;
    (early >= 0.0 || early.is_nan())
        .then(|| format!("opens in {} s, at {}", early.ceil(), utc(starts)))
}

/// `IpAddress`: holds for IPv4 addresses in the range.
pub fn outside(range: &IpRange, ip: Option<&str>) -> Option<String> {
    let range_text = range.as_str();
    let Some(ip) = ip else {
        return Some(format!(
            "the policy is for {range_text}, and the viewer's address is not known"
        ));
    };
    match ip.parse::<IpAddr>().map(|address| address.to_canonical()) {
        Ok(IpAddr::V4(address)) if range.contains(address) => None,
        Ok(IpAddr::V4(address)) => {
            Some(format!("the policy is for {range_text}, and the viewer's address is {address}"))
        }
        Ok(IpAddr::V6(address)) => Some(format!(
            "the policy is for {range_text}, and the viewer's address is {address}: policies cannot name IPv6 addresses"
        )),
        Err(_) => Some(format!(
            "the policy is for {range_text}, and the viewer's address '{}' is none",
            shown(ip)
        )),
    }
}

/// `Resource`, which covers everything when it is left out.
pub fn not_covered(resource: Option<&str>, url: &str) -> Option<String> {
    let pattern = Resource::read(resource.unwrap_or("*"));
    if let Err(mismatch) = pattern.covers(url) {
        return Some(format!(
            "Resource is {} but the request is for {}: differs at {}, character {}",
            shown(pattern.as_str()),
            shown(url),
            mismatch.section,
            mismatch.at + 1
        ));
    }
    // Whoever serves the file resolves `..`, and would leave the folder that was signed.
    // A URL that was signed to the letter leads where its signer meant it to.
    if !pattern.is_literal() && pattern.as_str() != url && leaves_its_folder(url) {
        return Some(format!(
            "the request is for {}, whose '..' leads elsewhere than Resource {} says",
            shown(url),
            shown(pattern.as_str())
        ));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

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

    #[test]
    fn says_where_a_url_leaves_the_resource() {
        assert_eq!(
            not_covered(Some("https://h/videos/42/*"), "https://h/videos/43/a").as_deref(),
            Some(
                "Resource is https://h/videos/42/* but the request is for https://h/videos/43/a: differs at path, character 10"
            )
        );
        assert_eq!(not_covered(None, "https://h/a"), None);
        assert_eq!(not_covered(Some("*"), "https://h/a"), None);
        assert!(not_covered(Some(""), "https://h/a").is_some());
    }

    #[test]
    fn a_wildcard_does_not_lead_out_of_its_folder() {
        for url in [
            "https://h/a/../b",
            "https://h/a/%2e%2E/b",
            "https://h/a/..%2fb",
            "https://h/a/x%5c..%5cb",
            "https://h/a/%252e%252e/b",
            "https://h/a/..",
        ] {
            assert!(not_covered(Some("https://h/a/*"), url).is_some(), "{url}");
            assert!(not_covered(None, url).is_some(), "{url}");
            assert!(not_covered(Some(url), url).is_none() || url.contains('\\'), "{url}");
        }
        let to_the_letter = "https://h/*/..%2Fx";
        assert_eq!(not_covered(Some(to_the_letter), to_the_letter), None);
        for url in
            ["https://h/a/..b", "https://h/a/b..", "https://h/a/...", "https://h/a/b?c=/../d"]
        {
            assert_eq!(not_covered(Some("https://h/a/*"), url), None, "{url}");
        }
    }
}
