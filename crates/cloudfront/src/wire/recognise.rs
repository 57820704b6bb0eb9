//! Which texts are URLs in their travelling form already, so that no URL parser has to be asked.

use super::dots::has_dot_segment;

/// What a byte of a URL is to [`is_recognised`].
const PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let mut byte = 0;
    while byte < 128u8 {
        // Not here: what any parser, old or new, might encode: ' " < > ` { } ^ | [ ] and the backslash.
        plain[byte as usize] = byte.is_ascii_alphanumeric()
            || matches!(
                byte,
                b'-' | b'.'
                    | b'_'
                    | b'~'
                    | b'!'
                    | b'$'
                    | b'&'
                    | b'('
                    | b')'
                    | b'*'
                    | b'+'
                    | b','
                    | b';'
                    | b'='
                    | b':'
                    | b'@'
                    | b'/'
                    | b'%'
            );
        byte += 1;
    }
    plain
};

/// Whether a WHATWG parser of any age gives this text back unchanged. `false` only means that it has to
/// be asked.
pub(super) fn is_recognised(url: &str) -> bool {
    let (default_port, rest) = if let Some(rest) = url.strip_prefix("https://") {
        ("443", rest)
    } else if let Some(rest) = url.strip_prefix("http://") {
        ("80", rest)
    } else {
        return false;
    };
    let Some(slash) = rest.find('/') else {
        return false;
    };
    let (authority, tail) = rest.split_at(slash);
    let (host, port) = authority.split_once(':').map_or((authority, None), |(h, p)| (h, Some(p)));
    let port_is_plain = port.is_none_or(|port| {
        port != default_port
            && !port.starts_with('0')
            && port.bytes().all(|byte| byte.is_ascii_digit())
            && port.parse::<u16>().is_ok()
    });
    if !port_is_plain || !is_plain_host(host) {
        return false;
    }
    let path_end = tail.find(['?', '#']).unwrap_or(tail.len());
    let (path, rest) = tail.split_at(path_end);
    let bytes_are_plain =
        |text: &str| text.bytes().all(|byte| PLAIN[usize::from(byte)] || byte == b'?');
    let (query, fragment) = rest.split_once('#').unwrap_or((rest, ""));
    path.bytes().all(|byte| PLAIN[usize::from(byte)])
        && !has_dot_segment(path)
        && bytes_are_plain(query)
        && bytes_are_plain(fragment)
}

/// A name of lower-case ASCII labels that is neither an IPv4 address nor punycode.
fn is_plain_host(host: &str) -> bool {
    let last = host.rsplit('.').next().unwrap_or("");
    !last.bytes().next().is_none_or(|byte| byte.is_ascii_digit())
        && host.split('.').all(|label| !label.is_empty() && !label.starts_with("xn--"))
        && host.bytes().all(|byte| {
            byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'.' | b'_')
        })
}
