//! How long a server asks to be left alone.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, HeaderName, header};

/// Millisecond variants of `Retry-After`, finer and therefore read first.
static MILLISECOND_HEADERS: [HeaderName; 2] = [
    HeaderName::from_static("retry-after-ms"),
    HeaderName::from_static("x-ms-retry-after-ms"),
];

/// The wait a response asks for, from its headers.
///
/// `Retry-After` in whole seconds or as HTTP-date (RFC 9110, 10.2.3), or a
/// millisecond variant. A date is measured against the server's own `Date`
/// where it sent one, so that a wrong local clock neither shortens nor
/// stretches the wait. A date in the past is no wait; anything malformed or
/// negative is no statement at all, `None`.
pub(crate) fn retry_after(
    headers: &HeaderMap,
    local: impl FnOnce() -> SystemTime,
) -> Option<Duration> {
    MILLISECOND_HEADERS
        .iter()
        .find_map(|name| digits(text(headers, name)?))
        .map(Duration::from_millis)
        .or_else(|| {
            let stated = text(headers, &header::RETRY_AFTER)?;
            digits(stated).map(Duration::from_secs).or_else(|| {
                let until = httpdate::parse_http_date(stated).ok()?;
                Some(
                    until
                        .duration_since(server_now(headers, local))
                        .unwrap_or_default(),
                )
            })
        })
}

/// The server's clock, when it sent the response; the local one otherwise.
pub(crate) fn server_now(headers: &HeaderMap, local: impl FnOnce() -> SystemTime) -> SystemTime {
    text(headers, &header::DATE)
        .and_then(|date| httpdate::parse_http_date(date).ok())
        .unwrap_or_else(local)
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

/// A number of digits alone; one too large for the type is the largest, since
/// an absurdly long wait is still a wait.
fn digits(text: &str) -> Option<u64> {
    let all_digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    all_digits.then(|| text.parse().unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn read(pairs: &[(&'static str, &str)]) -> Option<Duration> {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.insert(*name, value.parse().unwrap());
        }
        let local = httpdate::parse_http_date("Tue, 14 Nov 2023 22:13:20 GMT").unwrap();
        retry_after(&headers, || local)
    }

    #[test]
    fn reads_every_form() {
        let seconds = Duration::from_secs;
        assert_eq!(read(&[("retry-after", "7")]), Some(seconds(7)));
        assert_eq!(read(&[("retry-after", "0")]), Some(seconds(0)));
        assert_eq!(
            read(&[("retry-after", "Tue, 14 Nov 2023 22:13:30 GMT")]),
            Some(seconds(10))
        );
        assert_eq!(
            read(&[("retry-after", "7"), ("retry-after-ms", "1500")]),
            Some(Duration::from_millis(1500))
        );
        assert_eq!(
            read(&[("x-ms-retry-after-ms", "20")]),
            Some(Duration::from_millis(20))
        );
    }

    #[test]
    fn a_date_is_measured_by_the_servers_clock() {
        assert_eq!(
            read(&[
                ("retry-after", "Tue, 14 Nov 2023 23:00:10 GMT"),
                ("date", "Tue, 14 Nov 2023 23:00:00 GMT"),
            ]),
            Some(Duration::from_secs(10))
        );
    }

    #[test]
    fn a_past_date_is_no_wait() {
        assert_eq!(
            read(&[("retry-after", "Tue, 14 Nov 2023 22:00:00 GMT")]),
            Some(Duration::ZERO)
        );
    }

    #[test]
    fn malformed_values_state_nothing() {
        for value in ["-5", "1.5", "soon", "", "5 s", "0x10", "+3"] {
            assert_eq!(read(&[("retry-after", value)]), None, "{value}");
        }
        assert_eq!(
            read(&[("retry-after-ms", "x"), ("retry-after", "2")]),
            Some(Duration::from_secs(2)),
            "a malformed variant does not hide a good one"
        );
    }

    #[test]
    fn an_absurd_wait_stays_a_wait() {
        let wait = read(&[("retry-after", "999999999999999999999999")]).unwrap();
        assert_eq!(wait, Duration::from_secs(u64::MAX));
    }
}
