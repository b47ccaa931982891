//! What a run found, as text, Markdown and JSON.

use std::{
    io,
    path::{Path, PathBuf},
};

use serde_json::{Value, json};

use super::{
    document::Facts,
    store,
    sync::{Change, Class, SyncError, Synced, Verdict},
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

impl Class {
    /// The class in words.
    pub(crate) fn label(self) -> &'static str {
        match self {
            Self::Cosmetic => "cosmetic",
            Self::Additive => "additive",
            Self::ForwardRisk => "forward-risk",
            Self::Breaking => "breaking",
        }
    }
}

impl Synced {
    /// The facts of both documents, one line each.
    pub(crate) fn facts_text(&self) -> Vec<String> {
        let line = |(label, value): (&str, String)| format!("{label:<10} {value}");
        facts(self).into_iter().map(line).collect()
    }
}

/// `synced` for a terminal.
pub(crate) fn text(synced: &Synced, check: bool) -> String {
    let mut text = format!("{}: {}\n", synced.api, headline(synced, check));
    let notes = synced.notes.iter().map(|note| format!("note: {note}"));
    for line in synced
        .facts_text()
        .into_iter()
        .chain(lines(synced))
        .chain(notes)
    {
        text.push_str(&format!("  {}\n", page::line(&line)));
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
                for (lines, what) in [(lines(synced), "changes"), (synced.notes.clone(), "notes")] {
                    if !lines.is_empty() {
                        page.line("");
                        page.line(&format!("{} {what}:", lines.len()));
                        page.line("");
                        page.fenced(&lines, what);
                    }
                }
            }
            Err(error) => {
                page.line(&format!("## {api}: could not look"));
                page.line("");
                let reasons: Vec<String> =
                    failure::line(error).lines().map(str::to_owned).collect();
                page.fenced(&reasons, "reasons");
            }
        }
    }
    page.into_text()
}

/// One line a change, the most serious first.
pub(crate) fn lines(synced: &Synced) -> Vec<String> {
    let of = |class: Class| {
        let matching = changes(synced)
            .iter()
            .filter(move |change| change.class == class);
        matching.map(move |change| format!("{:<12} {}", class.label(), change.text))
    };
    Class::BY_WEIGHT.into_iter().flat_map(of).collect()
}

/// The whole run as JSON.
pub(crate) fn json(outcomes: &[Outcome]) -> Value {
    let apis: Vec<Value> = outcomes
        .iter()
        .map(|outcome| match &outcome.result {
            Ok(synced) => {
                let (status, class) = match &synced.verdict {
                    Verdict::Unchanged => ("unchanged", None),
                    Verdict::First => ("first", None),
                    Verdict::Changed { class, .. } => ("changed", Some(class)),
                };
                json!({
                    "api": outcome.api,
                    "status": status,
                    "class": class,
                    "source": synced.source,
                    "before": synced.before,
                    "after": synced.after,
                    "changes": changes(synced),
                    "notes": synced.notes,
                })
            }
            Err(error) => json!({
                "api": outcome.api,
                "status": "failed",
                "error": failure::line(error),
            }),
        })
        .collect();
    json!({ "apis": apis })
}

/// Writes both reports: Markdown to `file`, JSON beside it. A `file` that ends
/// in `.json` names the JSON, and the Markdown goes beside it.
pub(crate) fn write(file: &Path, outcomes: &[Outcome], check: bool) -> Result<(), ReportError> {
    let (page, data) = names(file);
    let mut text = json_text(outcomes)?;
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

fn json_text(outcomes: &[Outcome]) -> Result<String, serde_json::Error> {
    serde_json::to_string_pretty(&json(outcomes))
}

fn names(file: &Path) -> (PathBuf, PathBuf) {
    let data = file.with_extension("json");
    if data == file {
        (file.with_extension("md"), data)
    } else {
        (file.to_owned(), data)
    }
}

fn headline(synced: &Synced, check: bool) -> String {
    match (&synced.verdict, check) {
        (Verdict::Unchanged, _) => "unchanged".into(),
        (Verdict::First, _) => "vendored for the first time".into(),
        (Verdict::Changed { class, .. }, true) => format!("{} drift", class.label()),
        (Verdict::Changed { class, .. }, false) => format!("updated, {} changes", class.label()),
    }
}

fn changes(synced: &Synced) -> &[Change] {
    match &synced.verdict {
        Verdict::Changed { changes, .. } => changes,
        Verdict::Unchanged | Verdict::First => &[],
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
