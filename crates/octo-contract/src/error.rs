//! What can be wrong with a document, an overlay or their generation.

use std::{fmt, path::PathBuf};

use crate::Pointer;

/// Why a contract cannot be used. Each message names the place and, where
/// there is one, the remedy.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The input is larger than [`crate::Limits::bytes`].
    #[error("the document is larger than {limit} bytes; raise the limit or split it")]
    TooLarge {
        /// The limit, in bytes.
        limit: usize,
    },
    /// The input is not well-formed JSON or YAML.
    #[error("the document cannot be parsed: {reason}")]
    Syntax {
        /// What the parser says, with line and column.
        reason: String,
    },
    /// The input is well formed but cannot be an OpenAPI document.
    #[error("at {pointer}: {reason}")]
    Malformed {
        /// Where it is wrong.
        pointer: Pointer,
        /// What is wrong, with the remedy.
        reason: String,
    },
    /// An overlay action cannot be read or applied.
    #[error("overlay action {index} ({target}): {reason}")]
    Overlay {
        /// Position of the action in the overlay, from 0.
        index: usize,
        /// The JSONPath expression of the action.
        target: String,
        /// What is wrong, with the remedy.
        reason: String,
    },
    /// The document says something that cannot be expressed; nothing was left
    /// out silently.
    #[error("{}", Refusal::list(.0))]
    Refused(Vec<Refusal>),
    /// The generator failed on the prepared document.
    #[error("no code can be generated: {reason}")]
    Generate {
        /// What failed and, if known, on which schema.
        reason: String,
    },
    /// A file of the contract cannot be read.
    #[error("cannot read {}: {source}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// A file of the contract is not usable.
    #[error("{}: {source}", path.display())]
    InFile {
        /// The file.
        path: PathBuf,
        /// What is wrong in it.
        source: Box<Error>,
    },
}

/// One thing a document says that has no expression in the target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Where the document says it.
    pub pointer: Pointer,
    /// What cannot be expressed.
    pub reason: String,
    /// What to change.
    pub remedy: String,
}

impl Refusal {
    fn list(refusals: &[Refusal]) -> String {
        let lines: Vec<_> = refusals.iter().map(Refusal::to_string).collect();
        lines.join("\n")
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "at {}: {}; {}", self.pointer, self.reason, self.remedy)
    }
}
