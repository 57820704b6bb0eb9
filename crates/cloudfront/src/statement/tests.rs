use super::*;
use crate::window::Window;

const URL: &str = "https://d111111abcdef8.cloudfront.net/a.mp4?size=large";

fn until(expires: u32) -> Conditions {
    Conditions { window: Window { expires, starts: None }, ip: None }
}

#[test]
fn a_canned_policy_is_what_the_edge_writes() {
    let policy = Policy::for_url(URL, &until(1_700_000_060));
    assert_eq!(
        policy.text,
        format!(
            r#"{{"Statement":[{{"Resource":"{URL}","Condition":{{"DateLessThan":{{"AWS:EpochTime":1700000060}}}}}}]}}"#
        )
    );
    assert_eq!(policy.kind, PolicyKind::Canned { expires: 1_700_000_060 });
}

#[test]
fn a_custom_policy_holds_every_condition_in_the_order_of_the_sdks() {
    let window = Window { expires: 20, starts: Some(10) };
    let conditions = Conditions::new(window, Some("203.0.113.0/24")).unwrap();
    let statement = Statement { resource: Some(r"https://h/*\?a".into()), conditions };
    assert_eq!(
        statement.write(),
        concat!(
            r#"{"Statement":[{"Resource":"https://h/*\\?a","Condition":{"DateLessThan":{"AWS:EpochTime":20},"#,
            r#""DateGreaterThan":{"AWS:EpochTime":10},"IpAddress":{"AWS:SourceIp":"203.0.113.0/24"}}}]}"#
        )
    );
}

#[test]
fn what_is_written_is_read_again() {
    for resource in [None, Some("*".to_owned()), Some("https://h/\"\\\u{1}ä".to_owned())] {
        for ip in [None, Some("10.0.0.0/8")] {
            for starts in [None, Some(0)] {
                let conditions =
                    Conditions::new(Window { expires: 20, starts }, ip).expect("conditions");
                let statement = Statement { resource: resource.clone(), conditions };
                assert_eq!(Statement::read(&statement.write()), Ok(statement));
            }
        }
    }
}

#[test]
fn canned_when_it_can_be_custom_when_it_must_be() {
    let canned = |resource: &str, window, ip| {
        let resource = Resource::to_sign(resource).unwrap();
        let conditions = Conditions::new(window, ip).unwrap();
        matches!(Policy::for_resource(&resource, &conditions).kind, PolicyKind::Canned { .. })
    };
    let plain = Window { expires: 20, starts: None };
    assert!(canned("https://h/a?b", plain, None));
    assert!(!canned("https://h/*", plain, None));
    assert!(!canned("https://h?/a", plain, None));
    assert!(!canned("https://h/a?b?c", plain, None));
    assert!(!canned(r"https://h/a\?b", plain, None));
    assert!(!canned("*://h/a", plain, None));
    assert!(!canned("https://h/a", Window { starts: Some(1), ..plain }, None));
    assert!(!canned("https://h/a", plain, Some("10.0.0.1")));
}

fn with_condition(condition: &str) -> String {
    format!(r#"{{"Statement":[{{"Resource":"https://h/*","Condition":{condition}}}]}}"#)
}

#[test]
fn reads_a_whole_policy_in_any_order_and_spacing() {
    let expected = Statement {
        resource: Some("https://h/*".into()),
        conditions: Conditions {
            window: Window { expires: 1_767_225_600, starts: Some(1) },
            ip: IpRange::parse("203.0.113.0/24").ok(),
        },
    };
    for text in [
        r#"{"Statement":[{"Resource":"https://h/*","Condition":{"DateLessThan":{"AWS:EpochTime":1767225600},"DateGreaterThan":{"AWS:EpochTime":1},"IpAddress":{"AWS:SourceIp":"203.0.113.0/24"}}}]}"#,
        "{ \"Statement\": {\n\t\"Condition\": {\"IpAddress\": {\"AWS:SourceIp\": \"203.0.113.0\\/24\"}, \"DateGreaterThan\": {\"AWS:EpochTime\": 1},\r\n \"DateLessThan\": {\"AWS:EpochTime\": 1767225600}}, \"Resource\": \"https:\\u002f/h/*\"}}",
    ] {
        assert_eq!(Statement::read(text), Ok(expected.clone()), "{text}");
    }
    let all = r#"{"Statement":[{"Condition":{"DateLessThan":{"AWS:EpochTime":5}}}]}"#;
    assert_eq!(Statement::read(all), Ok(Statement { resource: None, conditions: until(5) }));
}

#[test]
fn says_what_is_wrong() {
    let end = r#""DateLessThan":{"AWS:EpochTime":5}"#;
    for (text, reason) in [
        (String::new(), "EOF"),
        ("{".into(), "EOF"),
        ("null".into(), "the policy is null, not an object"),
        ("{}".into(), "lacks 'Statement'"),
        (r#"{"Statement":[]}"#.into(), "no statement"),
        (r#"{"Statement":[["https://h/*",{}]]}"#.into(), "Statement is an array"),
        (r#"{"Statement":[{"Resource":1,"Condition":{}}]}"#.into(), "Resource is a number"),
        (r#"{"Statement":[{"Resource":"*"}]}"#.into(), "lacks 'Condition'"),
        (r#"{"Version":"2012-10-17","Statement":[]}"#.into(), "the key 'Version'"),
        (format!("[{}]", with_condition("{}")), "the policy is an array"),
        (with_condition("{}"), "lacks 'DateLessThan'"),
        (with_condition(&format!("{{{end},{end}}}")), "comes twice"),
        (with_condition(&format!(r#"{{{end},"StringEquals":{{}}}}"#)), "the key 'StringEquals'"),
        (
            with_condition(&format!(r#"{{{end},"IpAddress":{{"AWS:SourceIp":"::1/128"}}}}"#)),
            "no IPv4",
        ),
        (
            with_condition(&format!(r#"{{{end},"IpAddress":{{"AWS:SourceIp":["1.2.3.4"]}}}}"#)),
            "is an array",
        ),
        (with_condition(&format!(r#"{{{end},"IpAddress":{{}}}}"#)), "lacks 'AWS:SourceIp'"),
        (with_condition(r#"{"DateLessThan":{"AWS:EpochTime":"5"}}"#), "is a string"),
        (with_condition(r#"{"DateLessThan":{"AWS:EpochTime":5.5}}"#), "a fraction"),
        (with_condition(r#"{"DateLessThan":{"AWS:EpochTime":5e3}}"#), "an exponent"),
        (with_condition(r#"{"DateLessThan":{"AWS:EpochTime":-5}}"#), "negative"),
        (with_condition(r#"{"DateLessThan":{"AWS:EpochTime":1e400}}"#), "out of range"),
        (with_condition(r#"{"DateLessThan":{"AWS:EpochTime":2147483648}}"#), "last second"),
        (with_condition(r#"{"DateLessThan":{"AWS:EpochTime":1767225600000}}"#), "milliseconds"),
        (
            with_condition(r#"{"DateLessThan":{"AWS:EpochTime":99999999999999999999999}}"#),
            "too large",
        ),
        (with_condition(&format!("{{{end}}}")) + "\0", "trailing characters"),
        ("[".repeat(100_000), "recursion limit"),
    ] {
        let malformed = Statement::read(&text).expect_err(reason).to_string();
        assert!(malformed.starts_with("the policy is malformed: "));
        assert!(malformed.contains(reason), "{text:.80}: {malformed} lacks {reason}");
    }
    let statement = r#"{"Resource":"*","Condition":{"DateLessThan":{"AWS:EpochTime":5}}}"#;
    let two = format!(r#"{{"Statement":[{statement},{statement}]}}"#);
    assert!(Statement::read(&two).expect_err("two").to_string().contains("2 statements"));
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
    for url in ["https://h/a/..b", "https://h/a/b..", "https://h/a/...", "https://h/a/b?c=/../d"] {
        assert_eq!(not_covered(Some("https://h/a/*"), url), None, "{url}");
    }
}
