//! Instants in the three spellings of the Octolens contract.

use std::time::Duration;

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use serde::{Serialize, Serializer};

pub(crate) const SECOND: i64 = 1_000;
pub(crate) const MINUTE: i64 = 60 * SECOND;
pub(crate) const HOUR: i64 = 60 * MINUTE;
pub(crate) const DAY: i64 = 24 * HOUR;

/// 9999-12-31T23:59:59.999Z: the last instant that a four-digit year can name.
const END: i64 = 253_402_300_799_999;

/// An instant in milliseconds of the Unix epoch, the contract's precision.
///
/// Arithmetic saturates inside the years that the contract's patterns can
/// express, so that no clock and no input can make a date that is not one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Moment(i64);

impl Moment {
    /// From a clock's reading.
    pub(crate) fn from_clock(since_epoch: Duration) -> Self {
        Self::from_millis(i64::try_from(since_epoch.as_millis()).unwrap_or(END))
    }

    pub(crate) fn from_millis(millis: i64) -> Self {
        Self(millis.clamp(-END, END))
    }

    pub(crate) fn millis(self) -> i64 {
        self.0
    }

    /// The instant `millis` later, or earlier when negative.
    pub(crate) fn plus(self, millis: i64) -> Self {
        Self::from_millis(self.0.saturating_add(millis))
    }

    /// Milliseconds from `earlier` to this instant.
    pub(crate) fn since(self, earlier: Self) -> i64 {
        self.0 - earlier.0
    }

    /// The start of the UTC day, hour or other unit that this instant lies in.
    pub(crate) fn floor(self, unit: i64) -> Self {
        Self(self.0 - self.0.rem_euclid(unit))
    }

    fn date_time(self) -> DateTime<Utc> {
        // The clamp keeps every value inside chrono's range.
        DateTime::from_timestamp_millis(self.0).unwrap_or(DateTime::UNIX_EPOCH)
    }

    /// `2026-07-01T09:00:00.000Z`, the form of every date-time field.
    pub(crate) fn iso(self) -> String {
        self.date_time()
            .format("%Y-%m-%dT%H:%M:%S%.3fZ")
            .to_string()
    }

    /// `2026-07-14 08:21:09.000`, the form of a mention's `timestamp`.
    pub(crate) fn spaced(self) -> String {
        self.date_time().format("%Y-%m-%d %H:%M:%S%.3f").to_string()
    }

    /// `2026-07-14`, the form of a daily bucket and of file names.
    pub(crate) fn date(self) -> String {
        self.date_time().format("%Y-%m-%d").to_string()
    }

    /// The first instant of the next calendar month, when quotas start anew.
    pub(crate) fn next_month(self) -> Self {
        use chrono::Datelike as _;
        let now = self.date_time();
        let (year, month) = match now.month() {
            12 => (now.year() + 1, 1),
            month => (now.year(), month + 1),
        };
        NaiveDate::from_ymd_opt(year, month, 1).map_or(self, |first| {
            Self::from_millis(
                first
                    .and_time(chrono::NaiveTime::MIN)
                    .and_utc()
                    .timestamp_millis(),
            )
        })
    }

    /// Reads what callers send: ISO 8601 with `T` or a space, with or without
    /// seconds, fraction and zone (none means UTC), or a bare date.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Ok(date) = NaiveDate::parse_from_str(text, "%Y-%m-%d") {
            return Some(Self::of_naive(date.and_time(chrono::NaiveTime::MIN)));
        }
        for form in [
            "%Y-%m-%dT%H:%M:%S%.f",
            "%Y-%m-%d %H:%M:%S%.f",
            "%Y-%m-%dT%H:%M",
        ] {
            let bare = text.strip_suffix('Z').unwrap_or(text);
            if let Ok(naive) = NaiveDateTime::parse_from_str(bare, form) {
                return Some(Self::of_naive(naive));
            }
            if let Ok(zoned) = DateTime::parse_from_str(text, &format!("{form}%#z")) {
                return Some(Self::from_millis(zoned.timestamp_millis()));
            }
        }
        None
    }

    fn of_naive(naive: NaiveDateTime) -> Self {
        Self::from_millis(naive.and_utc().timestamp_millis())
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.iso())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_spelling_of_an_instant_is_read() {
        let wanted = Moment::parse("2026-07-14T08:21:09.000Z").unwrap();
        for text in [
            "2026-07-14 08:21:09.000",
            "2026-07-14 08:21:09",
            "2026-07-14T10:21:09+02:00",
            "2026-07-14 10:21:09.000+0200",
            "2026-07-14T08:21:09",
        ] {
            assert_eq!(Moment::parse(text), Some(wanted), "{text}");
        }
        assert_eq!(wanted.spaced(), "2026-07-14 08:21:09.000");
        assert_eq!(wanted.iso(), "2026-07-14T08:21:09.000Z");
        assert_eq!(
            Moment::parse("2026-07-14").unwrap().iso(),
            "2026-07-14T00:00:00.000Z"
        );
        assert_eq!(
            Moment::parse("2026-07-14T10:05Z").unwrap().iso(),
            "2026-07-14T10:05:00.000Z"
        );
        for text in [
            "",
            "yesterday",
            "2026-13-01",
            "2026-02-30T00:00:00Z",
            "9999-99-99 99:99:99",
        ] {
            assert_eq!(Moment::parse(text), None, "{text}");
        }
    }

    #[test]
    fn arithmetic_stays_inside_the_calendar() {
        let end = Moment::from_clock(Duration::MAX);
        assert_eq!(end.plus(i64::MAX), end);
        assert_eq!(end.iso(), "9999-12-31T23:59:59.999Z");
        assert_eq!(
            Moment::parse("2026-12-05").unwrap().next_month().iso(),
            "2027-01-01T00:00:00.000Z"
        );
    }
}
