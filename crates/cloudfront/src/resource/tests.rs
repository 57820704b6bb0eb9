use super::pattern::find;
use super::*;

fn covers(pattern: &str, url: &str) -> bool {
    Resource::read(pattern).covers(url).is_ok()
}

#[test]
fn the_guides_examples_hold() {
    let games = "https://d111111abcdef8.cloudfront.net/*game_download.zip*";
    for path in [
        "game_download.zip",
        "example_game_download.zip?license=yes",
        "test_game_download.zip?license=temp",
    ] {
        assert!(covers(games, &format!("https://d111111abcdef8.cloudfront.net/{path}")));
    }
    let hello = "https://www.example.com/hello*world";
    assert!(covers(hello, "https://www.example.com/helloworld"));
    assert!(covers(hello, "https://www.example.com/hello-world"));
    assert!(!covers(hello, "https://www.example.net/hello?world"));
    assert!(!covers(hello, "https://www.example.com/hello?world"));
}

#[test]
fn wildcards_stay_in_their_section() {
    assert!(!covers("https://*/a", "https://h/b/a"));
    assert!(!covers("https://a*/x", "https://a/b/x"));
    assert!(!covers("https://h/a*b", "https://h/a?b"));
    assert!(!covers("https://h/*?x", "https://h/a?y=/?x"));
    assert!(covers("https://h/*?*x", "https://h/a?y=/?x"));
    assert!(!covers("http*://h/", "ftp://h/"));
    assert!(covers("http*://h/", "https://h/"));
    assert!(covers("*://h/", "http://h/"));
}

#[test]
fn a_star_at_the_end_reaches_further() {
    for url in
        ["http://h/hello", "http://h/hello?", "http://h/hello-you?a=b", "http://h/hello/a/b?c"]
    {
        assert!(covers("http://h/hello*", url), "{url}");
        assert!(covers(r"http://h/hello*\?*", url), "{url}");
        assert!(covers("http://h/hello*?*", url), "{url}");
        assert!(covers("http://h*", url), "{url}");
        assert!(covers("http://*", url), "{url}");
        assert!(covers("*", url), "{url}");
        assert!(covers("*h*", url), "{url}");
    }
    assert!(covers("http://h*", "http://host.example"));
    assert!(!covers("http://h*", "https://h/"));
    assert!(!covers(r"http://h/hello\*", "http://h/hello-you"));
}

#[test]
fn no_scheme_and_a_leading_star_means_any_scheme() {
    for pattern in ["*example.com", "*://*example.com/"] {
        assert!(covers(pattern, "https://www.example.com/"));
        assert!(covers(pattern, "http://example.com"));
        assert!(!covers(pattern, "https://www.example.com/a"));
    }
    assert!(covers("*/images/*", "https://h/images/a.png"));
    assert!(!covers("example.com/*", "https://example.com/a"));
}

#[test]
fn the_first_question_mark_of_the_path_separates() {
    for pattern in ["https://h/a?b=c", r"https://h/a\?b=c"] {
        assert!(covers(pattern, "https://h/a?b=c"), "{pattern}");
        assert!(!covers(pattern, "https://h/aXb=c"), "{pattern}");
        assert!(!covers(pattern, "https://h/a?b=cc"), "{pattern}");
        assert!(!covers(pattern, "https://h/a"), "{pattern}");
    }
    assert!(covers("https://h?st/a", "https://host/a"));
    assert!(!covers("https://h?st/a", "https://hst/a"));
    assert!(covers("https://h/a?b?c", "https://h/a?bXc"));
    assert!(!covers("https://h/a?b?c", "https://h/a?bc"));
    assert!(!covers(r"https://h/a?b\?c", "https://h/a?bXc"));
    assert!(covers(r"https://h/a?b\?c", "https://h/a?b?c"));
}

#[test]
fn says_where_a_url_leaves_the_pattern() {
    let mismatch = |pattern, url| Resource::read(pattern).covers(url).unwrap_err();
    for (pattern, url, section, at) in [
        ("https://h/a", "http://h/a", Section::Protocol, 4),
        ("https://host/a", "https://hoST/a", Section::Domain, 2),
        ("https://h/videos/42", "https://h/videos/43", Section::Path, 9),
        ("https://h/a", "https://h/a/b", Section::Path, 2),
        ("https://h/a/b", "https://h/a", Section::Path, 2),
        ("https://h/a?b=c", "https://h/a?b=d", Section::Query, 2),
        ("https://h/a", "https://h/a?b", Section::Query, 0),
    ] {
        assert_eq!(mismatch(pattern, url), Mismatch { section, at }, "{pattern} {url}");
    }
}

/// The textbook definition, exponential and obviously right.
fn matches_slowly(pattern: &[u8], text: &[u8]) -> bool {
    match pattern.split_first() {
        None => text.is_empty(),
        Some((b'*', rest)) => (0..=text.len()).any(|n| matches_slowly(rest, &text[n..])),
        Some((b'?', rest)) => !text.is_empty() && matches_slowly(rest, &text[1..]),
        Some((byte, rest)) => text.first() == Some(byte) && matches_slowly(rest, &text[1..]),
    }
}

#[test]
fn matches_as_the_textbook_does() {
    let alphabet = b"ab*?";
    let word = |mut n: usize, letters: &[u8], len: usize| -> Vec<u8> {
        (0..len)
            .map(|_| {
                let letter = letters[n % letters.len()];
                n /= letters.len();
                letter
            })
            .collect()
    };
    for len in 0..6 {
        for n in 0..alphabet.len().pow(len as u32) {
            let pattern = word(n, alphabet, len);
            let text = String::from_utf8(pattern.clone()).unwrap();
            let fast = Pattern::new(&text, true);
            for text_len in 0..5 {
                for m in 0..2usize.pow(text_len as u32) {
                    let text = word(m, b"ab", text_len);
                    assert_eq!(
                        fast.matches(&text).is_ok(),
                        matches_slowly(&pattern, &text),
                        "{:?} {:?}",
                        String::from_utf8_lossy(&pattern),
                        String::from_utf8_lossy(&text)
                    );
                }
            }
        }
    }
}

#[test]
fn finds_pieces_longer_than_a_machine_word() {
    for len in [63, 64, 65, 127, 128, 129, 200] {
        let mut piece: Vec<Option<u8>> = (0..len).map(|i| Some(b'a' + (i * i % 7) as u8)).collect();
        piece[len / 2] = None;
        let text: Vec<u8> = std::iter::repeat_n(b'a', 90)
            .chain(piece.iter().map(|byte| byte.unwrap_or(b'!')))
            .chain(*b"zz")
            .collect();
        let slow = text.windows(len).position(|window| {
            window.iter().zip(&piece).all(|(b, want)| want.is_none_or(|w| w == *b))
        });
        assert_eq!(find(&text, &piece), slow, "{len}");
        assert_eq!(find(&text[..text.len() - 3], &piece), None, "{len}");
    }
}

#[test]
fn wildcards_made_to_explode_do_not() {
    let stars = "https://h/".to_owned() + &"a*".repeat(2_000) + "b";
    let url = "https://h/".to_owned() + &"a".repeat(8_000);
    assert!(!covers(&stars, &url));
    let questions = "https://h/?*".to_owned() + &"?".repeat(4_000) + "b*";
    assert!(!covers(&questions, &("https://h/?".to_owned() + &"a".repeat(8_000))));
}

#[test]
fn a_resource_to_sign_takes_the_form_of_the_wire() {
    for (text, written) in [
        ("HTTPS://CDN.Example.com:443/A/*", "https://cdn.example.com/A/*"),
        ("http://h:80/*", "http://h/*"),
        ("http://h:443/*", "http://h:443/*"),
        ("https://h/vidéo s/*", "https://h/vid%C3%A9o%20s/*"),
        ("https://h/a\"<>`{}^/?'\"<>*", "https://h/a%22%3C%3E%60%7B%7D%5E/?%27%22%3C%3E*"),
        (r"https://h/a\?b", r"https://h/a\?b"),
        ("https://h/a?", "https://h/a"),
        ("https://h/a?b&&", "https://h/a?b"),
        ("https://h/a*?", "https://h/a*?"),
        ("*h/redirect?u=http://x/*", "*h/redirect?u=http://x/*"),
        ("*", "*"),
        ("*/x\n", "*/x%0A"),
        ("http*://h/*", "http*://h/*"),
    ] {
        assert_eq!(Resource::to_sign(text).unwrap().as_str(), written);
    }
    for bad in [
        "",
        "/a",
        "a",
        "ftp://h/*",
        "https:///a",
        "https://",
        "https://h/#a",
        "https://h ost/",
        "https://münchen/",
        "://h/",
        "https://a@h/",
        "https://:443/a",
        "http://:80",
        "https://h:443:443/a",
    ] {
        assert!(Resource::to_sign(bad).is_err(), "{bad}");
    }
}

#[test]
fn an_example_is_covered() {
    for text in [
        "https://h/a",
        "https://h/*",
        "https://h/a?b=c",
        r"https://h/a*\?b?*",
        "*",
        "*.example.com/*",
        "http*://h?st/a",
        "https://h*",
        "*://*",
        r"https://h/\*",
        "http://h",
    ] {
        let resource = Resource::read(text);
        assert_eq!(resource.covers(&resource.example()), Ok(()), "{text} {}", resource.example());
    }
}

#[test]
fn says_what_it_cannot_do_itself() {
    use ToNormalise::{Labels, Nothing, Url};
    for (text, expected) in [
        ("https://h/a", Nothing),
        ("https://h/*", Nothing),
        ("https://h/ä*", Nothing),
        ("*", Nothing),
        ("ftp://h/ä", Nothing),
        ("https://%68/*", Nothing),
        ("HTTPS://h/a", Url),
        ("https://h/ä", Url),
        ("https://münchen.example/?a", Url),
        ("https://*.münchen.ä.example:81/*?b", Labels(vec!["münchen", "ä"])),
        ("HTTP*://ä", Labels(vec!["ä"])),
        ("https://*.＊.example/", Labels(vec!["＊"])),
        ("https://ä*/x", Nothing),
        (r"https://ä\*/x", Nothing),
        ("https://me@ä.*/x", Nothing),
        ("https://*.ä#/x", Nothing),
        ("https://*:8ä/x", Nothing),
    ] {
        assert_eq!(Resource::to_normalise(text), expected, "{text}");
    }
}

#[test]
fn a_wildcard_of_the_host_is_one_that_the_caller_wrote() {
    let host = |text, labels: &[&str]| Resource::with_labels(text, labels);
    let resource = host("https://*.münchen.ä.example:81/*?b", &["xn--mnchen-3ya", "a.xn--4ca"]);
    assert_eq!(resource.unwrap().as_str(), "https://*.xn--mnchen-3ya.a.xn--4ca.example:81/*?b");
    for label in ["*", "?", r"\", "a*", "", ".", "a/b", "a@b", "a:b", "a#b", "a b", "%2A", "ä"] {
        let error = host("https://*.ä.example/", &[label]).expect_err(label);
        assert_eq!((error.kind, error.argument), (ErrorKind::Resource, "resource"));
    }
    assert!(host("https://*.ä.ö.example/", &["a"]).is_err());
    assert!(Resource::of_url("https://h/a?b").is_ok());
    for href in ["https://*.example/a", "https://h/*", "https://h/a?b?c", r"https://h/a\b"] {
        assert!(Resource::of_url(href).is_err(), "{href}");
    }
}

#[test]
fn a_pattern_that_leaves_its_folder_is_not_signed() {
    for bad in [
        "https://h/users/../*",
        "https://h/users/%2e./*",
        "https://h/users/..%2F*",
        r"https://h/users/..\?*",
        r"https://h/users/..\/*",
        "https://h?st/./a",
        "*/../x",
    ] {
        assert!(Resource::text_leaves_its_folder(bad), "{bad}");
        let error = Resource::to_sign(bad).expect_err(bad);
        assert!(error.what.contains("dot segment"), "{error}");
    }
    for good in ["https://h/a*?u=/../", "https://h?st/..a/*", "https://h/a..", "*"] {
        assert!(!Resource::text_leaves_its_folder(good), "{good}");
        assert!(Resource::to_sign(good).is_ok(), "{good}");
    }
    // One URL, to the letter.
    assert!(Resource::to_sign("https://h/a/..%2Fb").is_ok());
}

#[test]
fn knows_where_a_text_goes_on() {
    for (text, section) in [
        ("", Section::Domain),
        ("*", Section::Domain),
        ("https:", Section::Domain),
        ("https://h?st", Section::Domain),
        ("https://h?st/", Section::Path),
        ("/users/", Section::Path),
        ("https://h/a?", Section::Query),
        (r"https://h/a\?b/", Section::Query),
    ] {
        assert_eq!(Resource::section_at_end(text), section, "{text}");
    }
}
