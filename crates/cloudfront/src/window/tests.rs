use super::*;

const NOW: f64 = 1_700_000_000_000.0;

fn window(expires: f64) -> Result<Window> {
    Window::new(expires, None, NOW, None)
}

#[test]
fn milliseconds_are_rounded_to_seconds_half_up() {
    for (ms, seconds) in [(499.0, 1_700_000_060), (500.0, 1_700_000_061), (0.0, 1_700_000_060)] {
        assert_eq!(window(NOW + 60_000.0 + ms).unwrap().expires, seconds);
    }
}

#[test]
fn the_end_lies_after_now_and_before_2038_is_over() {
    assert!(window(NOW).is_err());
    assert!(window(NOW - 1.0).is_err());
    assert!(window(f64::NAN).is_err());
    assert!(window(f64::INFINITY).is_err());
    assert!(window(f64::NEG_INFINITY).is_err());
    assert!(window(NOW + 1000.0).is_ok());
    assert_eq!(window(2_147_483_647_000.0).unwrap().expires, 2_147_483_647);
    assert!(window(2_147_483_648_000.0).is_err());
}

#[test]
fn a_past_end_is_shown_as_a_date() {
    for (expires, seen) in [
        (NOW - 60_000.0, "2023-11-14T22:12:20Z is in the past: it is 2023-11-14T22:13:20Z now"),
        (0.0, "1970-01-01T00:00:00Z is in the past"),
        (-1e15, "a time before 1970 is in the past"),
        (f64::NEG_INFINITY, "a time before 1970 is in the past"),
    ] {
        let what = window(expires).expect_err("past").what;
        assert!(what.contains(seen), "{what}");
    }
}

#[test]
fn the_start_lies_before_the_end() {
    let start = |ms| Window::new(NOW + 10_000.0, Some(ms), NOW, None);
    assert_eq!(start(NOW + 9_000.0).unwrap().starts, Some(1_700_000_009));
    assert_eq!(start(0.0).unwrap().starts, Some(0));
    for bad in [NOW + 10_000.0, NOW + 9_600.0, -1e12, f64::NAN] {
        assert!(start(bad).is_err(), "{bad}");
    }
}

#[test]
fn align_gives_one_end_to_every_call_of_a_period() {
    let end = |ms| Window::new(ms, None, NOW, Some(900)).unwrap().expires;
    let first = end(NOW + 3_600_000.0);
    assert_eq!(first % 900, 0);
    assert!(f64::from(first) * 1000.0 >= NOW + 3_600_000.0);
    let within = f64::from(first) * 1000.0;
    assert_eq!(end(within), first);
    assert_eq!(end(within - 899_000.0), first);
    assert_eq!(end(within + 1_000.0), first + 900);
    // What is past or never opens is so before it is aligned.
    assert!(Window::new(NOW - 1_000.0, None, NOW, Some(86_400)).is_err());
    assert!(Window::new(NOW + 60_000.0, Some(NOW + 120_000.0), NOW, Some(3_600)).is_err());
}
