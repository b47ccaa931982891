//! One refused field: `ValidationIssue` of the contract.

use serde::Serialize;

/// One step of an issue's path: the key of an object or the index of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub(crate) enum Segment {
    Key(String),
    Index(usize),
}

/// A field that was refused, where it lies and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Issue {
    path: Vec<Segment>,
    message: String,
    code: &'static str,
}

impl Issue {
    pub(crate) fn new(path: &[Segment], code: &'static str, message: impl Into<String>) -> Self {
        Self {
            path: path.to_vec(),
            message: message.into(),
            code,
        }
    }

    /// An issue that a rule found and not a schema; digits are list indexes.
    pub(crate) fn at_keys(keys: &[&str], message: impl Into<String>) -> Self {
        let path = keys
            .iter()
            .map(|key| match key.parse() {
                Ok(index) => Segment::Index(index),
                Err(_) => Segment::Key((*key).to_owned()),
            })
            .collect();
        Self {
            path,
            message: message.into(),
            code: "custom",
        }
    }

    pub(crate) fn code(&self) -> &'static str {
        self.code
    }

    pub(crate) fn path(&self) -> &[Segment] {
        &self.path
    }

    /// The path and the reason in one line, for the envelope's message.
    pub(crate) fn summary(&self) -> String {
        let path: Vec<_> = self
            .path
            .iter()
            .map(|segment| match segment {
                Segment::Key(key) => key.clone(),
                Segment::Index(index) => index.to_string(),
            })
            .collect();
        if path.is_empty() {
            self.message.clone()
        } else {
            format!("{}: {}", path.join("."), self.message)
        }
    }
}
