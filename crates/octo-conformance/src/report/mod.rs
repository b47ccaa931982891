//! Reports and plans, as text, JSON, JUnit XML and Markdown.

mod json;
mod junit;
mod markdown;
mod text;

use std::str::FromStr;

use crate::runner::{Outcome, Plan, Report};

/// How a report is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// For a terminal: the deviations, then the counts.
    #[default]
    Text,
    /// One JSON document with every case.
    Json,
    /// JUnit XML, a test suite for each way that cases are sent.
    Junit,
    /// A table of counts and the deviations, for a pull request.
    Markdown,
}

/// A name that no format has.
#[derive(Clone, Debug, thiserror::Error)]
#[error("no format is called {0:?}; there are text, json, junit and markdown")]
pub struct UnknownFormat(String);

impl FromStr for Format {
    type Err = UnknownFormat;

    fn from_str(name: &str) -> Result<Self, UnknownFormat> {
        match name {
            "text" => Ok(Self::Text),
            "json" => Ok(Self::Json),
            "junit" => Ok(Self::Junit),
            "markdown" => Ok(Self::Markdown),
            other => Err(UnknownFormat(other.to_owned())),
        }
    }
}

/// Writes reports, one for each API.
pub fn render(reports: &[Report], format: Format) -> String {
    match format {
        Format::Text => text::reports(reports),
        Format::Json => json::reports(reports),
        Format::Junit => junit::reports(reports),
        Format::Markdown => markdown::reports(reports),
    }
}

/// Writes what would be sent, and what it costs. JUnit has no plans: there,
/// every case counts as skipped.
pub fn render_plans(plans: &[Plan], format: Format) -> String {
    match format {
        Format::Text => text::plans(plans),
        Format::Json => json::plans(plans),
        Format::Junit => junit::plans(plans),
        Format::Markdown => markdown::plans(plans),
    }
}

/// The first part of a case's id after its operation: the sort of case.
fn sort_of(id: &str) -> &str {
    id.split('/').nth(1).unwrap_or(id)
}

fn word(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Passed => "passed",
        Outcome::Failed(_) => "failed",
        Outcome::NotRun(_) => "not run",
    }
}
