//! The record of everything that lowering and shaping changed.

use std::{collections::BTreeMap, fmt};

use serde::Serialize;

use crate::{Pointer, rules::Rule};

/// One rewrite: where, by which rule, and what it did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Note {
    /// The place in the document that was read.
    pub pointer: String,
    /// The id of the rule.
    pub rule: &'static str,
    /// Whether the result says less than the document did.
    pub lossy: bool,
    /// What was there and what replaced it.
    pub detail: String,
}

/// All rewrites of one pass over a document, in the order of the document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Record {
    notes: Vec<Note>,
}

impl Record {
    pub(crate) fn push(&mut self, rule: &Rule, pointer: &Pointer, detail: impl Into<String>) {
        self.notes.push(Note {
            pointer: pointer.to_string(),
            rule: rule.id,
            lossy: rule.lossy,
            detail: detail.into(),
        });
    }

    /// The notes, in the order they were made.
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// Whether nothing was changed.
    pub fn is_empty(&self) -> bool {
        self.notes.is_empty()
    }

    /// How often each rule was applied.
    pub fn counts(&self) -> BTreeMap<&'static str, usize> {
        let mut counts = BTreeMap::new();
        for note in &self.notes {
            *counts.entry(note.rule).or_default() += 1;
        }
        counts
    }

    /// Adds the notes of a later pass.
    pub fn append(&mut self, other: Record) {
        self.notes.extend(other.notes);
    }
}

/// Grouped by rule, one line a note: `lossy` rules carry a mark, since they
/// are what a reader has to look at.
impl fmt::Display for Record {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut groups: BTreeMap<&str, Vec<&Note>> = BTreeMap::new();
        for note in &self.notes {
            groups.entry(note.rule).or_default().push(note);
        }
        for (rule, notes) in groups {
            let mark = if notes.iter().any(|note| note.lossy) {
                " (lossy)"
            } else {
                ""
            };
            writeln!(out, "{rule}{mark}: {}", notes.len())?;
            for note in notes {
                writeln!(out, "  {}: {}", note.pointer, note.detail)?;
            }
        }
        Ok(())
    }
}
