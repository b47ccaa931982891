//! One value of a row, in its two forms.

use std::borrow::Cow;

use chrono::{DateTime, SecondsFormat, Utc};

use super::text;

/// One value of a row: its form in a record, and the one in a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cell {
    record: String,
    table: Option<String>,
}

/// One row: as many cells as there are columns.
pub(crate) type Row = Vec<Cell>;

impl Cell {
    /// A value that the service left out or null.
    pub(crate) fn absent() -> Self {
        Self {
            record: String::new(),
            table: None,
        }
    }

    pub(crate) fn text(text: &str) -> Self {
        let record = text::one_line(text).into_owned();
        Self {
            table: None,
            record,
        }
    }

    pub(crate) fn optional(text: Option<&str>) -> Self {
        text.map_or_else(Self::absent, Self::text)
    }

    /// A price: as precise as it came in a record, with two decimals in a
    /// table.
    pub(crate) fn price(price: Option<f64>) -> Self {
        price.map_or_else(Self::absent, |price| Self {
            record: price.to_string(),
            table: Some(format!("{price:.2}")),
        })
    }

    /// A count: plain digits in a record, grouped in a table.
    pub(crate) fn count(count: i64) -> Self {
        let record = count.to_string();
        Self {
            table: Some(group_digits(&record)),
            record,
        }
    }

    /// An instant: RFC 3339 in a record, to the minute in a table.
    pub(crate) fn instant(instant: Option<DateTime<Utc>>) -> Self {
        instant.map_or_else(Self::absent, |instant| Self {
            record: instant.to_rfc3339_opts(SecondsFormat::AutoSi, true),
            table: Some(instant.format("%Y-%m-%d %H:%M").to_string()),
        })
    }

    /// The text of the cell in a record.
    pub(crate) fn as_record(&self) -> &str {
        &self.record
    }

    /// The text of the cell in a table.
    pub(crate) fn as_table(&self) -> Cow<'_, str> {
        match &self.table {
            Some(table) => Cow::Borrowed(table),
            None if self.record.is_empty() => Cow::Borrowed("-"),
            None => Cow::Borrowed(&self.record),
        }
    }
}

fn group_digits(digits: &str) -> String {
    let (sign, digits) = match digits.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", digits),
    };
    let mut grouped = String::from(sign);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_grouped_in_threes() {
        for (count, expected) in [
            (0, "0"),
            (999, "999"),
            (118_904, "118,904"),
            (-1234, "-1,234"),
        ] {
            assert_eq!(Cell::count(count).as_table(), expected);
        }
    }

    #[test]
    fn records_keep_what_tables_round() {
        let price = Cell::price(Some(96.505));
        assert_eq!((price.as_record(), &*price.as_table()), ("96.505", "96.50"));
        assert_eq!(Cell::price(Some(74.0)).as_record(), "74");
    }

    #[test]
    fn nothing_is_empty_in_a_record_and_a_dash_in_a_table() {
        let absent = Cell::optional(None);
        assert_eq!((absent.as_record(), &*absent.as_table()), ("", "-"));
    }
}
