//! One self-contained page.

use serde_json::Value;

use super::Titles;
use crate::compare::Drift;

/// The documents, for the fragments that the page shows side by side.
#[derive(Clone, Copy, Debug)]
pub struct Fragments<'d> {
    /// The base document.
    pub base: &'d Value,
    /// The revised document.
    pub revision: &'d Value,
}

/// Writes the page.
pub fn html(drift: &Drift, titles: Titles<'_>, fragments: Fragments<'_>) -> String {
    let _ = (drift, titles, fragments);
    String::new()
}
