//! Data that a test brings along, and what is wrong with it.

use std::path::Path;

use serde_json::Value;

/// Data given in code or in a fixture file that cannot be served.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("fixture {place}: {reason}")]
pub struct FixtureError {
    place: String,
    reason: String,
}

impl FixtureError {
    pub(crate) fn new(place: impl Into<String>, reason: impl Into<String>) -> Self {
        Self {
            place: place.into(),
            reason: reason.into(),
        }
    }

    /// Where it stands, such as `octolens mentions[3].source`.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.place
    }

    /// What is wrong there, and the remedy.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

/// Reads a fixture file.
pub(crate) fn read_file(file: &Path) -> Result<Value, FixtureError> {
    let place = format!("file {}", file.display());
    let text = std::fs::read(file).map_err(|error| {
        let reason = format!("cannot be read: {error}; check the path and its permissions");
        FixtureError::new(&place, reason)
    })?;
    serde_json::from_slice(&text)
        .map_err(|error| FixtureError::new(&place, format!("is not JSON: {error}")))
}
