use super::recognise::is_recognised;
use super::*;

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
        assert!(is_recognised(plain), "{plain}");
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
        assert!(!is_recognised(other), "{other:?}");
    }
}

fn resource(href: &str) -> String {
    WireUrl::normalised(href).unwrap().as_str().to_owned()
}

#[test]
fn what_is_signed_precedes_what_is_added() {
    for href in ["https://h/a", "https://h/a?b=c", "https://h/a?b#c?d", "https://h/?a&b#"] {
        let url = WireUrl::normalised(href).unwrap();
        let signed = url.with_parameters("Expires=1").expect("short");
        let (before, fragment) = signed.split_once('#').unwrap_or((&signed, ""));
        let prefix = before.strip_suffix("Expires=1").unwrap();
        assert_eq!(&prefix[..prefix.len() - 1], url.as_str());
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
    assert_eq!(resource("https://h//.x/../b?c/../d"), "https://h//b?c/../d");
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
        let href = format!("https://h/?{query}");
        let error = WireUrl::normalised(&href).unwrap().unsigned().unwrap_err();
        assert_eq!(error.kind, ErrorKind::AlreadySigned, "{query}");
    }
    for query in ["expires=1", "Expires1=2", "a=Policy", "Key-Pair-ID=1", "", "%"] {
        let href = format!("https://h/?{query}");
        assert!(WireUrl::normalised(&href).unwrap().unsigned().is_ok(), "{query}");
    }
    assert!(WireUrl::normalised("https://h/Policy#?Policy=1").unwrap().unsigned().is_ok());
}

#[test]
fn only_http_and_https() {
    for href in ["ftp://h/", "mailto:a", "", "HTTPS://h/", "https:", "data:,a"] {
        assert_eq!(WireUrl::normalised(href).unwrap_err().kind, ErrorKind::Url, "{href}");
    }
}

#[test]
fn takes_nothing_that_would_change_on_its_way() {
    for text in [
        "https://h",
        "https:///a",
        "https://H/",
        "https://h?a",
        "https://münchen/",
        "https://h/a b",
        "https://h/ä",
        "https://h/\"",
        "https://h/a\\b",
        "https://h/?a b",
        "https://h/?'",
        "https://h/?ä",
        "https://h/\n",
        "https://h/<",
        "https://h/{}",
    ] {
        assert_eq!(WireUrl::normalised(text).unwrap_err().kind, ErrorKind::Url, "{text}");
        assert_eq!(WireUrl::recognised(text), None, "{text}");
    }
    for text in [
        "https://[::1]:8443/",
        "http://1.2.3.4/a'b|^?[]{}|\\#é",
        "https://xn--mnchen-3ya/",
        "https://a}b\"`{/",
    ] {
        assert!(WireUrl::normalised(text).is_ok(), "{text}");
    }
}

#[test]
fn what_is_recognised_is_normal() {
    for text in ["https://h/", "https://h/a?b&&#c", "https://h/?#", "http://h:1/%2A*?d?e*"] {
        assert_eq!(WireUrl::recognised(text), WireUrl::normalised(text).ok(), "{text}");
    }
}

#[test]
fn nothing_is_a_wildcard() {
    let safe = |href: &str| {
        WireUrl::normalised(href).unwrap().without_wildcards().unwrap().as_str().to_owned()
    };
    assert_eq!(safe("https://h/*"), "https://h/%2A");
    assert_eq!(safe("https://h/a*b?c*?d"), "https://h/a%2Ab?c%2A%3Fd");
    assert_eq!(safe("https://h/a?b"), "https://h/a?b");
    assert!(WireUrl::normalised("https://*.h/a").unwrap().without_wildcards().is_err());
}
