//! What a run found, as text, Markdown and JSON.

use std::{
    fmt::Write as _,
    io,
    path::{Path, PathBuf},
};

use serde_json::{Value, json};

use super::{
    document::Facts,
    store,
    sync::{Change, Class, SyncError, Synced, Verdict},
};
use crate::failure;

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
    let mut lines = format!("{}: {}\n", synced.api, headline(synced, check));
    for line in synced.facts_text() {
        // A formatter into a String cannot fail.
        let _ = writeln!(lines, "  {line}");
    }
    for change in changes(synced) {
        let _ = writeln!(lines, "  {:<12} {}", change.class.label(), change.text);
    }
    for note in &synced.notes {
        let _ = writeln!(lines, "  note: {note}");
    }
    lines
}

/// The whole run as Markdown.
pub(crate) fn markdown(outcomes: &[Outcome], check: bool) -> String {
    let mut page = String::from("# Published contracts\n");
    for outcome in outcomes {
        page.push('\n');
        match &outcome.result {
            Ok(synced) => page.push_str(&section(synced, check)),
            Err(error) => {
                let _ = writeln!(
                    page,
                    "## {}: could not look\n\n{}",
                    outcome.api,
                    failure::line(error)
                );
            }
        }
    }
    page
}

fn section(synced: &Synced, check: bool) -> String {
    let mut section = format!(
        "## {} ({}): {}\n\n| | |\n|---|---|\n",
        synced.title,
        synced.api,
        headline(synced, check)
    );
    for (label, value) in facts(synced) {
        let _ = writeln!(section, "| {label} | {value} |");
    }
    if !changes(synced).is_empty() {
        section.push_str("\n```text\n");
        for change in changes(synced) {
            let _ = writeln!(section, "{:<12} {}", change.class.label(), change.text);
        }
        section.push_str("```\n");
    }
    for note in &synced.notes {
        let _ = writeln!(section, "\n> {note}");
    }
    section
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
    for (path, text) in [(page, markdown(outcomes, check)), (data, text)] {
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
