//! Reads the policy that a viewer brings. What CloudFront's policies do not have is refused, not skipped:
//! a condition that is not understood must not be taken for one that holds.

use super::json::{self, Json};
use super::verdict::{Code, Refusal, shown};
use crate::policy::IpRange;

/// The last second that CloudFront understands.
const LAST_SECOND: u64 = 2_147_483_647;

/// The one statement of a policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// `None`: left out, which opens everything that the key pair reaches.
    pub resource: Option<String>,
    /// `DateLessThan`, seconds since the epoch.
    pub expires: u32,
    /// `DateGreaterThan`, seconds since the epoch.
    pub starts: Option<u32>,
    /// `IpAddress`.
    pub ip: Option<IpRange>,
}

type Result<T> = std::result::Result<T, Refusal>;

fn malformed(what: &str) -> Refusal {
    Code::MalformedPolicy.because(format!("the policy is malformed: {what}"))
}

/// The values of an object under the keys it may have, in the order of `keys`.
fn fields<const N: usize>(value: Json, place: &str, keys: [&str; N]) -> Result<[Option<Json>; N]> {
    let Json::Object(entries) = value else {
        return Err(malformed(&format!("{place} is {}, not an object", value.kind())));
    };
    let mut found = [const { None }; N];
    for (key, value) in entries {
        let Some(index) = keys.iter().position(|known| *known == key) else {
            let keys = keys.join(", ");
            return Err(malformed(&format!(
                "{place} has the key '{}'; CloudFront knows {keys} there",
                shown(&key)
            )));
        };
        found[index] = Some(value);
    }
    Ok(found)
}

/// The one value of a condition such as `{"AWS:EpochTime": 1767225600}`.
fn operand(value: Json, place: &str, key: &str) -> Result<Json> {
    let [operand] = fields(value, place, [key])?;
    operand.ok_or_else(|| malformed(&format!("{place} lacks '{key}'")))
}

fn moment(value: Json, place: &str) -> Result<u32> {
    match operand(value, place, "AWS:EpochTime")? {
        Json::Whole(seconds) if seconds <= LAST_SECOND => {
            Ok(u32::try_from(seconds).unwrap_or(u32::MAX))
        }
        Json::Whole(seconds) => Err(malformed(&format!(
            "{place} is at {seconds}, after 2147483647, the last second CloudFront understands{}",
            if seconds > 100_000_000_000 { " (milliseconds instead of seconds?)" } else { "" }
        ))),
        other => Err(malformed(&format!(
            "the time in {place} is {}, not a whole number of seconds",
            other.kind()
        ))),
    }
}

fn address(value: Json, place: &str) -> Result<IpRange> {
    match operand(value, place, "AWS:SourceIp")? {
        Json::Text(range) => IpRange::parse(&range).map_err(|_| {
            malformed(&format!(
                "'{}' in {place} is no IPv4 address or range such as 203.0.113.0/24",
                shown(&range)
            ))
        }),
        other => Err(malformed(&format!("the range in {place} is {}, not a string", other.kind()))),
    }
}

impl Statement {
    /// From the JSON text of a policy.
    ///
    /// # Errors
    /// [`Code::MalformedPolicy`].
    pub fn read(text: &str) -> Result<Self> {
        let policy = json::read(text).map_err(|error| malformed(&shown(&error.to_string())))?;
        let [statement] = fields(policy, "the policy", ["Statement"])?;
        let statement = match statement {
            Some(Json::Array(mut statements)) => match (statements.pop(), statements.len()) {
                (Some(statement), 0) => statement,
                (None, _) => return Err(malformed("it holds no statement")),
                (Some(_), others) => {
                    return Err(malformed(&format!(
                        "it holds {} statements, and CloudFront takes one",
                        others + 1
                    )));
                }
            },
            Some(statement) => statement,
            None => return Err(malformed("it lacks 'Statement'")),
        };
        let [resource, condition] = fields(statement, "Statement", ["Resource", "Condition"])?;
        let resource = match resource {
            None => None,
            Some(Json::Text(resource)) => Some(resource),
            Some(other) => {
                return Err(malformed(&format!("Resource is {}, not a string", other.kind())));
            }
        };
        let condition = condition.ok_or_else(|| malformed("its statement lacks 'Condition'"))?;
        let [expires, starts, ip] =
            fields(condition, "Condition", ["DateLessThan", "DateGreaterThan", "IpAddress"])?;
        let expires = expires.ok_or_else(|| malformed("Condition lacks 'DateLessThan'"))?;
        Ok(Statement {
            resource,
            expires: moment(expires, "DateLessThan")?,
            starts: starts.map(|starts| moment(starts, "DateGreaterThan")).transpose()?,
            ip: ip.map(|ip| address(ip, "IpAddress")).transpose()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_condition(condition: &str) -> String {
        format!(r#"{{"Statement":[{{"Resource":"https://h/*","Condition":{condition}}}]}}"#)
    }

    #[test]
    fn reads_a_whole_policy_in_any_order_and_spacing() {
        let expected = Statement {
            resource: Some("https://h/*".into()),
            expires: 1_767_225_600,
            starts: Some(1),
            ip: IpRange::parse("203.0.113.0/24").ok(),
        };
        for text in [
            r#"{"Statement":[{"Resource":"https://h/*","Condition":{"DateLessThan":{"AWS:EpochTime":1767225600},"DateGreaterThan":{"AWS:EpochTime":1},"IpAddress":{"AWS:SourceIp":"203.0.113.0/24"}}}]}"#,
            "{ \"Statement\": {\n\t\"Condition\": {\"IpAddress\": {\"AWS:SourceIp\": \"203.0.113.0\\/24\"}, \"DateGreaterThan\": {\"AWS:EpochTime\": 1},\r\n \"DateLessThan\": {\"AWS:EpochTime\": 1767225600}}, \"Resource\": \"https:\\u002f/h/*\"}}",
        ] {
            assert_eq!(Statement::read(text), Ok(expected.clone()), "{text}");
        }
        let all = r#"{"Statement":[{"Condition":{"DateLessThan":{"AWS:EpochTime":5}}}]}"#;
        assert_eq!(
            Statement::read(all),
            Ok(Statement { resource: None, expires: 5, starts: None, ip: None })
        );
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
            (
                with_condition(&format!(r#"{{{end},"StringEquals":{{}}}}"#)),
                "the key 'StringEquals'",
            ),
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
            let refusal = Statement::read(&text).expect_err(reason);
            assert_eq!(refusal.code, Code::MalformedPolicy);
            assert!(
                refusal.reason.contains(reason),
                "{text:.80}: {} lacks {reason}",
                refusal.reason
            );
        }
        let statement = r#"{"Resource":"*","Condition":{"DateLessThan":{"AWS:EpochTime":5}}}"#;
        let two = format!(r#"{{"Statement":[{statement},{statement}]}}"#);
        assert!(Statement::read(&two).expect_err("two").reason.contains("2 statements"));
    }
}
