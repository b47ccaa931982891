//! `--since` and `--until`.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};

use crate::{cli::WindowArgs, failure::Failure};

/// A bound as it was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Bound {
    Date(NaiveDate),
    Instant(DateTime<Utc>),
}

/// The span of time that the flags ask for: from `since` on, up to but without
/// `until`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Window {
    pub(super) since: Option<DateTime<Utc>>,
    pub(super) until: Option<DateTime<Utc>>,
}

/// Start and exclusive end.
type Span = (DateTime<Utc>, DateTime<Utc>);

impl Window {
    /// Reads the flags; a date covers its whole day, in UTC.
    pub(super) fn read(args: &WindowArgs) -> Result<Self, Failure> {
        let since = args.since.as_deref().map(|text| read("--since", text));
        let until = args.until.as_deref().map(|text| read("--until", text));
        let window = Self {
            since: since.transpose()?.map(|bound| match bound {
                Bound::Date(date) => date.and_time(NaiveTime::MIN).and_utc(),
                Bound::Instant(instant) => instant,
            }),
            until: until.transpose()?.map(|bound| match bound {
                // The day itself belongs to the span.
                Bound::Date(date) => (date + Days::new(1)).and_time(NaiveTime::MIN).and_utc(),
                Bound::Instant(instant) => instant,
            }),
        };
        match window {
            Self {
                since: Some(since),
                until: Some(until),
            } if since >= until => Err(Failure::usage(
                "INVALID_WINDOW",
                "--since lies behind --until",
            )),
            window => Ok(window),
        }
    }

    /// Both bounds, or none.
    pub(super) fn both(self) -> Result<Option<Span>, Failure> {
        match (self.since, self.until) {
            (Some(since), Some(until)) => Ok(Some((since, until))),
            (None, None) => Ok(None),
            _ => Err(Failure::usage(
                "INCOMPLETE_WINDOW",
                "reports take --since and --until together, or neither",
            )),
        }
    }
}

fn read(flag: &str, text: &str) -> Result<Bound, Failure> {
    if let Ok(date) = text.parse::<NaiveDate>() {
        return Ok(Bound::Date(date));
    }
    DateTime::parse_from_rfc3339(text)
        .map(|instant| Bound::Instant(instant.to_utc()))
        .map_err(|_| {
            Failure::usage(
                "INVALID_DATE",
                format!("{flag}: `{text}` is no date such as 2026-07-01, and no instant such as 2026-07-01T08:00:00Z"),
            )
        })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn window(since: &str, until: &str) -> Result<Window, Failure> {
        let bound = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Window::read(&WindowArgs {
            since: bound(since),
            until: bound(until),
        })
    }

    #[test]
    fn a_date_covers_its_whole_day() {
        let day = window("2026-07-01", "2026-07-01").unwrap();
        assert_eq!(day.since.unwrap().to_rfc3339(), "2026-07-01T00:00:00+00:00");
        assert_eq!(day.until.unwrap().to_rfc3339(), "2026-07-02T00:00:00+00:00");
    }

    #[test]
    fn what_is_no_window_is_refused() {
        for (since, until, code) in [
            ("2026-02-30", "", "INVALID_DATE"),
            ("yesterday", "", "INVALID_DATE"),
            ("2026-07-02", "2026-07-01", "INVALID_WINDOW"),
        ] {
            assert_eq!(window(since, until).unwrap_err().code(), code);
        }
        let half = window("2026-07-01", "").unwrap();
        assert_eq!(half.both().unwrap_err().code(), "INCOMPLETE_WINDOW");
    }
}
