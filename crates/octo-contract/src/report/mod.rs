//! Reports of a [`Drift`]: for people, for machines, for forges.
//!
//! Every format takes the same changes in the same order. Nothing here reads
//! or writes files; a report is a `String`.

mod github;
mod html;
mod json;
mod junit;
mod markdown;
mod text;

pub use self::{
    github::github,
    html::{Fragments, html},
    json::json,
    junit::junit,
    markdown::markdown,
    text::text,
};
use crate::compare::{Axis, Change, Class, Counts, Drift};

/// Names of the two documents, as reports show them.
#[derive(Clone, Copy, Debug, Default)]
pub struct Titles<'t> {
    /// The base document, a path for one.
    pub base: &'t str,
    /// The revised document.
    pub revision: &'t str,
}

/// `2 breaking, 1 forward-risk`; `nothing` when all are zero.
fn tally(counts: Counts) -> String {
    let parts: Vec<String> = Class::ALL
        .into_iter()
        .filter(|class| counts.get(*class) > 0)
        .map(|class| format!("{} {class}", counts.get(class)))
        .collect();
    if parts.is_empty() {
        "nothing".to_owned()
    } else {
        parts.join(", ")
    }
}

/// `GET /a, GET /b and 12 more`; empty when no operation reaches the change.
fn operations(change: &Change) -> String {
    let named = change.operations.first.join(", ");
    match change
        .operations
        .count
        .saturating_sub(change.operations.first.len())
    {
        0 => named,
        more => format!("{named} and {more} more"),
    }
}

/// The changes of one axis and class, in order.
fn group(drift: &Drift, axis: Axis, class: Class) -> Vec<&Change> {
    let changes = drift.changes().iter();
    changes
        .filter(|change| change.axis == axis && change.class == class)
        .collect()
}
