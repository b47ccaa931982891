//! The report for a terminal.

use std::fmt::Write as _;

use super::{Titles, group, operations, tally};
use crate::compare::{Axis, Class, Drift};

/// The most cosmetic changes that are listed; the rest is a number.
const COSMETIC: usize = 10;

/// Writes the report for a terminal.
pub fn text(drift: &Drift, titles: Titles<'_>) -> String {
    let mut out = String::new();
    if drift.is_empty() {
        return format!("{} and {} say the same.\n", titles.base, titles.revision);
    }
    for axis in [Axis::Wire, Axis::Source] {
        for class in Class::ALL {
            let changes = group(drift, axis, class);
            if changes.is_empty() {
                continue;
            }
            let place = match axis {
                Axis::Wire => "",
                Axis::Source => " in source",
            };
            let _ = writeln!(out, "{class}{place} ({})", changes.len());
            let shown = if class == Class::Cosmetic {
                COSMETIC
            } else {
                changes.len()
            };
            for change in changes.iter().take(shown) {
                let _ = writeln!(
                    out,
                    "  {}  [{}] {}",
                    change.message, change.id, change.fingerprint
                );
                let reached = operations(change);
                if !reached.is_empty() && class != Class::Cosmetic {
                    let _ = writeln!(out, "      reached by {reached}");
                }
                if !change.rust.is_empty() && class != Class::Cosmetic {
                    let _ = writeln!(out, "      touches {}", change.rust.join(", "));
                }
                if let Some(remedy) = change.remedy {
                    let _ = writeln!(out, "      remedy: {remedy}");
                }
            }
            if changes.len() > shown {
                let _ = writeln!(out, "  and {} more", changes.len() - shown);
            }
            out.push('\n');
        }
    }
    let _ = writeln!(out, "wire: {}", tally(drift.counts()));
    let _ = writeln!(out, "source: {}", tally(drift.source_counts()));
    let _ = writeln!(out, "semver: {}", drift.semver().as_str());
    out
}
