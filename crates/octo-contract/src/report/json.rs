//! The report for machines.

use serde::Serialize;

use crate::compare::{Change, Counts, Drift, Semver};

/// The JSON document: counts of the wire axis, those of the source axis beside
/// them, then the changes.
#[derive(Serialize)]
struct Report<'d> {
    breaking: usize,
    forward_risk: usize,
    additive: usize,
    cosmetic: usize,
    source: Counts,
    semver: Semver,
    changes: &'d [Change],
}

/// Writes one JSON document, pretty-printed, with a newline at its end.
pub fn json(drift: &Drift) -> String {
    let Counts {
        breaking,
        forward_risk,
        additive,
        cosmetic,
    } = drift.counts();
    let report = Report {
        breaking,
        forward_risk,
        additive,
        cosmetic,
        source: drift.source_counts(),
        semver: drift.semver(),
        changes: drift.changes(),
    };
    // Strings, numbers and lists of them: there is nothing that can't be
    // written as JSON.
    let mut out = serde_json::to_string_pretty(&report).unwrap_or_default();
    out.push('\n');
    out
}
