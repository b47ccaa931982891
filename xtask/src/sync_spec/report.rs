//! What a run found, as text, Markdown and JSON.

use std::{
    io,
    path::{Path, PathBuf},
};

use octo_contract::{
    compare::{Change, Counts, Drift},
    report::{self, Titles},
};
use serde_json::{Value, json};

use super::{
    document::Facts,
    store,
    sync::{SyncError, Synced, Verdict},
};
use crate::{
    failure,
    page::{self, Page},
};

/// The outcome of one contract.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// The API's name.
    pub(crate) api: String,
    /// What was found, or why nothing could be.
    pub(crate) result: Result<Synced, SyncError>,
}

impl Outcome {
    /// What differs, if something does.
    pub(crate) fn drift(&self) -> Option<&Drift> {
        match &self.result.as_ref().ok()?.verdict {
            Verdict::Changed(drift) => Some(drift),
            Verdict::Unchanged | Verdict::First => None,
        }
    }
}

impl Synced {
    /// The facts of both documents, one line each.
    pub(crate) fn facts_text(&self) -> Vec<String> {
        let line = |(label, value): (&str, String)| format!("{label:<10} {value}");
        facts(self).into_iter().map(line).collect()
    }

    fn titles(&self) -> Titles<'_> {
        Titles {
            base: "vendored",
            revision: &self.source,
        }
    }
}

/// `synced` for a terminal.
pub(crate) fn text(synced: &Synced, check: bool) -> String {
    let mut lines = synced.facts_text();
    if let Verdict::Changed(drift) = &synced.verdict {
        lines.push(String::new());
        lines.extend(
            report::text(drift, synced.titles())
                .lines()
                .map(str::to_owned),
        );
    }
    lines.extend(synced.notes.iter().map(|note| format!("note: {note}")));
    let mut text = format!("{}: {}\n", synced.api, headline(synced, check));
    for line in lines {
        text.push_str(format!("  {}", page::visible(&line)).trim_end());
        text.push('\n');
    }
    text
}

/// The whole run as Markdown of at most `limit` bytes.
pub(crate) fn markdown(outcomes: &[Outcome], check: bool, limit: usize) -> String {
    let mut page = Page::new(limit);
    page.line("# Published contracts");
    for Outcome { api, result } in outcomes {
        page.line("");
        match result {
            Ok(synced) => {
                page.line(&format!(
                    "## {} ({api}): {}",
                    synced.title,
                    headline(synced, check)
                ));
                page.line("");
                page.fenced(&synced.facts_text(), "facts");
                section(&mut page, synced);
            }
            Err(error) => {
                page.line(&format!("## {api}: could not look"));
                page.line("");
                page.fenced(&reasons(error), "reasons");
            }
        }
    }
    page.into_text()
}

/// Adds what differs, as tables where they fit and as plain lines, cut where
/// the page ends, where they do not; and the notes.
pub(crate) fn section(page: &mut Page, synced: &Synced) {
    if let Verdict::Changed(drift) = &synced.verdict {
        let tables = report::markdown(drift, synced.titles());
        page.line("");
        if !page.whole(&tables) {
            page.line(&format!("{} changes:", drift.changes().len()));
            page.line("");
            page.fenced(&lines(drift), "changes");
        }
    }
    if !synced.notes.is_empty() {
        page.line("");
        page.line("Notes:");
        page.line("");
        page.fenced(&synced.notes, "notes");
    }
}

/// Why a contract could not be looked at, one line each.
pub(crate) fn reasons(error: &SyncError) -> Vec<String> {
    failure::line(error).lines().map(str::to_owned).collect()
}

/// One line a change, the most serious first.
fn lines(drift: &Drift) -> Vec<String> {
    let line = |change: &Change| {
        format!(
            "{:<12} {:<6} {}",
            change.class.as_str(),
            change.axis.as_str(),
            change.message
        )
    };
    drift.changes().iter().map(line).collect()
}

/// The whole run as JSON: counts over all contracts on the wire axis, then
/// each contract with its own report.
fn json(outcomes: &[Outcome]) -> Result<Value, serde_json::Error> {
    let mut apis = Vec::new();
    for outcome in outcomes {
        apis.push(match &outcome.result {
            Ok(synced) => json!({
                "api": outcome.api,
                "status": match &synced.verdict {
                    Verdict::Unchanged => "unchanged",
                    Verdict::First => "first",
                    Verdict::Changed(_) => "changed",
                },
                "class": synced.verdict.class(),
                "source": synced.source,
                "before": synced.before,
                "after": synced.after,
                "notes": synced.notes,
                "drift": match &synced.verdict {
                    Verdict::Changed(drift) => serde_json::from_str(&report::json(drift))?,
                    Verdict::Unchanged | Verdict::First => Value::Null,
                },
            }),
            Err(error) => json!({
                "api": outcome.api,
                "status": "failed",
                "error": failure::line(error),
            }),
        });
    }
    let counts = total(outcomes);
    Ok(json!({
        "breaking": counts.breaking,
        "forward_risk": counts.forward_risk,
        "additive": counts.additive,
        "cosmetic": counts.cosmetic,
        "failed": outcomes.iter().filter(|outcome| outcome.result.is_err()).count(),
        "apis": apis,
    }))
}

/// The counts over all contracts, on the wire axis.
pub(crate) fn total(outcomes: &[Outcome]) -> Counts {
    let mut total = Counts::default();
    for counts in outcomes
        .iter()
        .filter_map(Outcome::drift)
        .map(Drift::counts)
    {
        total.breaking += counts.breaking;
        total.forward_risk += counts.forward_risk;
        total.additive += counts.additive;
        total.cosmetic += counts.cosmetic;
    }
    total
}

/// Writes both reports: Markdown to `file`, JSON beside it. A `file` that ends
/// in `.json` names the JSON, and the Markdown goes beside it.
pub(crate) fn write(file: &Path, outcomes: &[Outcome], check: bool) -> Result<(), ReportError> {
    let (page, data) = names(file);
    let mut text = serde_json::to_string_pretty(&json(outcomes)?)?;
    text.push('\n');
    for (path, text) in [(page, markdown(outcomes, check, usize::MAX)), (data, text)] {
        // Relative to the working folder, which has a name of its own.
        let path = std::path::absolute(&path).unwrap_or(path);
        store::replace(&path, text.as_bytes()).map_err(|source| ReportError::Write {
            path: path.display().to_string(),
            source,
        })?;
    }
    Ok(())
}

/// Why there is no report.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ReportError {
    /// A file cannot be written.
    #[error("cannot write the report {path}")]
    Write {
        /// The file.
        path: String,
        /// What the system said.
        source: io::Error,
    },
    /// The report cannot be expressed in JSON.
    #[error("cannot write the report as JSON")]
    Json(#[from] serde_json::Error),
}

fn names(file: &Path) -> (PathBuf, PathBuf) {
    let data = file.with_extension("json");
    if data == file {
        (file.with_extension("md"), data)
    } else {
        (file.to_owned(), data)
    }
}

/// What became of a contract, in a few words.
fn headline(synced: &Synced, check: bool) -> String {
    match (&synced.verdict, synced.verdict.class()) {
        (Verdict::Changed(drift), Some(class)) => {
            let what = if drift.is_empty() {
                "only the spelling differs".to_owned()
            } else if check {
                format!("{class} drift")
            } else {
                format!("{class} changes")
            };
            if check {
                what
            } else {
                format!("updated, {what}")
            }
        }
        (Verdict::First, _) => "vendored for the first time".into(),
        _ => "unchanged".into(),
    }
}

/// The facts of both documents; one value where they agree.
fn facts(synced: &Synced) -> Vec<(&'static str, String)> {
    let before = synced.before.as_ref().unwrap_or(&synced.after);
    let moved = |what: fn(&Facts) -> String| {
        let (was, is) = (what(before), what(&synced.after));
        if was == is {
            is
        } else {
            format!("{was} -> {is}")
        }
    };
    vec![
        ("source", synced.source.clone()),
        ("version", moved(|facts| facts.version.clone())),
        ("openapi", moved(|facts| facts.openapi.clone())),
        ("operations", moved(|facts| facts.operations.to_string())),
        ("components", moved(|facts| facts.components.to_string())),
        ("sha256", moved(|facts| facts.sha256.clone())),
    ]
}
