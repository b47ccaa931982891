//! Instants are read at fixed places where they stand there, and by chrono
//! where they don't: both say the same.

#![allow(clippy::unwrap_used)]

use chrono::{DateTime, Utc};
use octogen::model::CatalogSummary;
use serde_json::json;

/// What the generated reader makes of a text.
fn read(text: &str) -> Result<Option<DateTime<Utc>>, serde_json::Error> {
    let catalog = json!({
        "catalog": "northlight", "displayName": "Northlight", "productCount": 1,
        "lastIndexedAt": text,
    });
    let read: CatalogSummary = serde_json::from_value(catalog)?;
    Ok(read.last_indexed_at)
}

/// What chrono makes of it.
fn by_chrono(text: &str) -> Result<DateTime<Utc>, serde_json::Error> {
    serde_json::from_value(json!(text))
}

#[test]
fn every_form_is_read_as_chrono_reads_it() {
    let instants = [
        "2026-06-16T09:30:00Z",
        "2026-06-16T09:30:00.1Z",
        "2026-06-16T09:30:00.123456Z",
        "2026-06-16T09:30:00.123456789Z",
        "2026-06-16T09:30:00.1234567891Z",
        "2024-02-29T23:59:59Z",
        "0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999999Z",
        "2016-12-31T23:59:60Z",
        "2026-06-16T09:30:00+00:00",
        "2026-06-16T09:30:00-07:30",
        "2026-06-16t09:30:00z",
        "2026-06-16 09:30:00Z",
        "+12026-06-16T09:30:00Z",
    ];
    for text in instants {
        let expected = by_chrono(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(read(text).unwrap(), Some(expected), "{text}");
    }
}

#[test]
fn what_is_none_is_refused() {
    let others = [
        "",
        "Z",
        "2026-06-16",
        "2026-06-16T09:30:00",
        "2026-06-16T09:30:00.Z",
        "2026-06-16T09:30:0xZ",
        "2026-06-16T24:00:00Z",
        "2026-13-16T09:30:00Z",
        "2026-02-30T09:30:00Z",
        "2026/06/16T09:30:00Z",
        "2026-06-16T09:30:00ZZ",
        "२०२६-06-16T09:30:00Z",
    ];
    for text in others {
        assert!(by_chrono(text).is_err(), "chrono reads {text:?}");
        assert!(read(text).is_err(), "{text:?} is read");
    }
}
