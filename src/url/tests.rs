use super::*;
use crate::error::Error;

#[test]
fn knows_urls_that_no_parser_changes() {
    for plain in [
        "https://d111111abcdef8.cloudfront.net/a.mp4",
        "http://h/",
        "https://h:8443/a/b%20c?d=e&f#g",
        "https://my_bucket.example.com/~user/(1)/@2x,!$&'()*+;=:".trim_end_matches("'()*+;=:"),
        "https://h/a?b?c",
        "https://h/.../..a/a../%2e%2ea",
        "https://h/?",
    ] {
        assert!(is_plain(plain), "{plain}");
    }
    for other in [
        "",
        "https://",
        "https://h",
        "https:///a",
        "HTTPS://h/",
        "https://H/",
        "https://h:443/",
        "http://h:80/",
        "https://h:/",
        "https://h:08/",
        "https://h:65536/",
        "https://1.2.3.4/",
        "https://h.0x1/",
        "https://h.1/",
        "https://[::1]/",
        "https://u@h/",
        "https://xn--a/",
        "https://a..b/",
        "https://h./",
        "https://-.-/ ",
        "https://h/a b",
        "https://h/é",
        "https://h/..",
        "https://h/a/./b",
        "https://h/%2e",
        "https://h/%2E%2e/a",
        "https://h/.%2e",
        "https://h/a\\b",
        "https://h/\"",
        "https://h/'",
        "https://h/?'",
        "https://h/<",
        "https://h/^",
        "https://h/`",
        "https://h/{",
        "https://h/|",
        "https://h/[",
        " https://h/",
        "https://h/\n",
        "https://h/\t",
        "ftp://h/",
        "wss://h/",
        "https:/h/a",
        "https://h/#`",
        "https://h/?é",
    ] {
        assert!(!is_plain(other), "{other:?}");
    }
}

fn resource(href: &str) -> String {
    Link::new(href).unwrap().resource().to_owned()
}

#[test]
fn what_is_signed_precedes_what_is_added() {
    for href in ["https://h/a", "https://h/a?b=c", "https://h/a?b#c?d", "https://h/?a&b#"] {
        let link = Link::new(href).unwrap();
        let signed = link.with_parameters("Expires=1");
        let (before, fragment) = signed.split_once('#').unwrap_or((&signed, ""));
        let prefix = before.strip_suffix("Expires=1").unwrap();
        assert_eq!(&prefix[..prefix.len() - 1], link.resource());
        assert_eq!(fragment, href.split_once('#').map_or("", |(_, fragment)| fragment));
    }
}

#[test]
fn what_would_vanish_at_the_edge_goes() {
    assert_eq!(resource("https://h/a?"), "https://h/a");
    assert_eq!(resource("https://h/a?&"), "https://h/a");
    assert_eq!(resource("https://h/a?b&"), "https://h/a?b");
    assert_eq!(resource("https://h/a?b&&&"), "https://h/a?b");
    assert_eq!(resource("https://h/a?&b"), "https://h/a?&b");
    assert_eq!(resource("https://u:p@h/a@b"), "https://h/a@b");
}

#[test]
fn what_parsers_leave_open_is_settled() {
    assert_eq!(resource("https://h/a^b|c?d^|"), "https://h/a%5Eb%7Cc?d^|");
    assert_eq!(resource(r"https://h/a?b\c"), "https://h/a?b%5Cc");
}

#[test]
fn a_signed_url_is_not_signed_again() {
    for query in [
        "Expires=1",
        "a=b&Policy=x",
        "Signature",
        "Key-Pair-Id=",
        "Hash-Algorithm=SHA256",
        "%45xpires=1",
        "a&Policy&b",
    ] {
        let error = Link::new(&format!("https://h/?{query}")).unwrap_err();
        assert!(matches!(error, Error::AlreadySigned(_)), "{query}");
    }
    for query in ["expires=1", "Expires1=2", "a=Policy", "Key-Pair-ID=1", "", "%"] {
        assert!(Link::new(&format!("https://h/?{query}")).is_ok(), "{query}");
    }
    assert!(Link::new("https://h/Policy#?Policy=1").is_ok());
}

#[test]
fn only_http_and_https() {
    for href in ["ftp://h/", "mailto:a", "", "HTTPS://h/", "https:", "data:,a"] {
        assert!(matches!(Link::new(href), Err(Error::Url(_))), "{href}");
    }
}

#[test]
fn in_a_custom_policy_nothing_is_a_wildcard() {
    let safe =
        |href: &str| Link::new(href).unwrap().without_wildcards().unwrap().resource().to_owned();
    assert_eq!(safe("https://h/*"), "https://h/%2A");
    assert_eq!(safe("https://h/a*b?c*?d"), "https://h/a%2Ab?c%2A%3Fd");
    assert_eq!(safe("https://h/a?b"), "https://h/a?b");
    assert!(Link::new("https://*.h/a").unwrap().without_wildcards().is_err());
}

#[test]
fn form_encodes_as_url_search_params_do() {
    for (href, expected) in [
        ("https://h/a", "https://h/a?A=1~2"),
        ("https://h/a?b", "https://h/a?b=&A=1~2"),
        ("https://h/a?b=%20c+d&e=~#f", "https://h/a?b=+c+d&e=%7E&A=1~2#f"),
        ("https://h/?A=x&b=c&A=y", "https://h/?A=1~2&b=c"),
        ("https://h/?%41=x&&=", "https://h/?A=1~2&="),
        ("https://h/?é=%ff", "https://h/?%C3%A9=%EF%BF%BD&A=1~2"),
    ] {
        assert_eq!(form_encoded(href, &[("A", "1~2")]), expected.replace("1~2", "1%7E2"), "{href}");
    }
}
