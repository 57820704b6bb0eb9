//! Parameters set as `URLSearchParams.set` does it, which is how aws-cloudfront-sign sets them.

use std::borrow::Cow;

use form_urlencoded::{Serializer, parse};

/// `href` with each of `parameters` set: an existing parameter of that name takes the value where it
/// stands, its later duplicates go, a new one comes last. The whole query is written anew as
/// `application/x-www-form-urlencoded` (`%20` becomes `+`, `~` becomes `%7E`), the fragment stays last.
pub fn encoded(href: &str, parameters: &[(&str, &str)]) -> String {
    let (before, fragment) = href.split_at(href.find('#').unwrap_or(href.len()));
    let (head, query) = before.split_once('?').unwrap_or((before, ""));
    let mut pairs: Vec<(Cow<'_, str>, Cow<'_, str>)> = parse(query.as_bytes()).collect();
    for (name, value) in parameters {
        let mut first = true;
        pairs.retain_mut(|(own, old)| {
            if own != name {
                return true;
            }
            if first {
                *old = Cow::Borrowed(value);
            }
            std::mem::take(&mut first)
        });
        if first {
            pairs.push((Cow::Borrowed(name), Cow::Borrowed(value)));
        }
    }
    let mut out = String::with_capacity(
        href.len() + parameters.iter().map(|p| p.1.len() + 24).sum::<usize>(),
    );
    out.push_str(head);
    out.push('?');
    let start = out.len();
    let mut serializer = Serializer::for_suffix(out, start);
    serializer.extend_pairs(pairs);
    let mut out = serializer.finish();
    out.push_str(fragment);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

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
            assert_eq!(encoded(href, &[("A", "1~2")]), expected.replace("1~2", "1%7E2"), "{href}");
        }
    }
}
