//! One change, and all of them: what a comparison hands out.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::class::{Axis, Class, Direction};
use crate::surface::Span;

/// The operations that a change reaches.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Operations {
    /// How many there are.
    pub count: usize,
    /// The first three, in the order of the documents.
    pub first: Vec<String>,
}

/// One difference between two contracts, with everything that it stands for.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Change {
    /// The rule's stable id, `request-type-narrowed` for one.
    pub id: String,
    /// How much it matters.
    pub class: Class,
    /// What it matters to.
    pub axis: Axis,
    /// Which way the changed thing travels.
    pub direction: Direction,
    /// The operations that reach it.
    pub operations: Operations,
    /// Where it stands in the base; the nearest thing around it when it is new.
    pub base_pointer: String,
    /// Where it stands in the revision; the nearest thing around it when it is
    /// gone.
    pub revision_pointer: String,
    /// One sentence.
    pub message: String,
    /// Paths of the Rust items that it touches, when the API is one of ours.
    pub rust: Vec<String>,
    /// What to do about it, where there is something.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remedy: Option<&'static str>,
    /// Bytes of the base document, once located.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_span: Option<Span>,
    /// Bytes of the revised document, once located.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revision_span: Option<Span>,
    /// Twelve hex digits of SHA-256 over id, pointers and direction. No prose
    /// is part of it: a reworded message keeps its fingerprint.
    pub fingerprint: String,
}

impl Change {
    pub(crate) fn fingerprint(
        id: &str,
        base: &str,
        revision: &str,
        direction: Direction,
    ) -> String {
        let mut hash = Sha256::new();
        for part in [id, base, revision, direction.as_str()] {
            hash.update(part.as_bytes());
            hash.update([0]);
        }
        let digest = hash.finalize();
        digest
            .iter()
            .take(6)
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }
}

/// How many changes there are of each class.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Breaking changes.
    pub breaking: usize,
    /// Changes that may surprise.
    pub forward_risk: usize,
    /// New things.
    pub additive: usize,
    /// Wording, order, spelling.
    pub cosmetic: usize,
}

impl Counts {
    /// Counts the changes on one axis.
    pub fn of(changes: &[Change], axis: Axis) -> Self {
        let mut counts = Self::default();
        for change in changes.iter().filter(|change| change.axis == axis) {
            match change.class {
                Class::Breaking => counts.breaking += 1,
                Class::ForwardRisk => counts.forward_risk += 1,
                Class::Additive => counts.additive += 1,
                Class::Cosmetic => counts.cosmetic += 1,
            }
        }
        counts
    }

    /// The count of one class.
    pub const fn get(&self, class: Class) -> usize {
        match class {
            Class::Breaking => self.breaking,
            Class::ForwardRisk => self.forward_risk,
            Class::Additive => self.additive,
            Class::Cosmetic => self.cosmetic,
        }
    }

    /// The heaviest class that occurs.
    pub fn verdict(&self) -> Option<Class> {
        Class::ALL.into_iter().find(|class| self.get(*class) > 0)
    }
}

/// What the changes mean for the version of a crate that follows the contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Semver {
    /// Nothing changed.
    None,
    /// Wording only.
    Patch,
    /// New things, or things to watch.
    Minor,
    /// Something breaks, on the wire or in source.
    Major,
}

impl Semver {
    /// The name as reports spell it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

/// Everything that differs between two contracts, heaviest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drift {
    pub(crate) changes: Vec<Change>,
}

impl Drift {
    /// The changes: wire before source, heaviest first, then by place.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The counts on the wire axis.
    pub fn counts(&self) -> Counts {
        Counts::of(&self.changes, Axis::Wire)
    }

    /// The counts on the source axis.
    pub fn source_counts(&self) -> Counts {
        Counts::of(&self.changes, Axis::Source)
    }

    /// The heaviest class on the wire axis; `None` when nothing differs there.
    pub fn verdict(&self) -> Option<Class> {
        self.counts().verdict()
    }

    /// The heaviest class on the source axis.
    pub fn source_verdict(&self) -> Option<Class> {
        self.source_counts().verdict()
    }

    /// What a crate that follows the contract has to release.
    pub fn semver(&self) -> Semver {
        match self.verdict().max(self.source_verdict()) {
            None => Semver::None,
            Some(Class::Cosmetic) => Semver::Patch,
            Some(Class::Additive | Class::ForwardRisk) => Semver::Minor,
            Some(Class::Breaking) => Semver::Major,
        }
    }

    /// Keeps the changes that `keep` asks for.
    pub fn retain(&mut self, keep: impl FnMut(&Change) -> bool) {
        self.changes.retain(keep);
    }

    /// Finds the byte spans of every change in the JSON texts of the two
    /// documents; a side that is `None` stays without.
    pub fn locate(&mut self, base: Option<&str>, revision: Option<&str>) {
        if let Some(text) = base {
            let pointers = self
                .changes
                .iter()
                .map(|change| change.base_pointer.as_str());
            let found = crate::surface::spans(text, pointers);
            for change in &mut self.changes {
                change.base_span = found.get(&change.base_pointer).copied();
            }
        }
        if let Some(text) = revision {
            let pointers = self
                .changes
                .iter()
                .map(|change| change.revision_pointer.as_str());
            let found = crate::surface::spans(text, pointers);
            for change in &mut self.changes {
                change.revision_span = found.get(&change.revision_pointer).copied();
            }
        }
    }
}
