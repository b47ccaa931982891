//! The words of a verdict: class, axis, direction.

use std::fmt;

use serde::{Deserialize, Serialize};

/// How much a change matters to a client of the base document.
///
/// Ordered by weight, so that the largest of several is their verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// Only wording, order or spelling.
    Cosmetic,
    /// New, and nothing that a client does today changes.
    Additive,
    /// Today's client may meet what it doesn't know, or miss what it counted on.
    ForwardRisk,
    /// What worked may be refused, mean something else, or no longer arrive.
    Breaking,
}

impl Class {
    /// All classes, heaviest first.
    pub const ALL: [Self; 4] = [
        Self::Breaking,
        Self::ForwardRisk,
        Self::Additive,
        Self::Cosmetic,
    ];

    /// The name as reports spell it, `forward-risk` for one.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::ForwardRisk => "forward-risk",
            Self::Additive => "additive",
            Self::Cosmetic => "cosmetic",
        }
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a change is judged by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Axis {
    /// Whether HTTP traffic still works.
    Wire,
    /// Whether code that uses the generated client still compiles.
    Source,
}

impl Axis {
    /// The name as reports spell it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Wire => "wire",
            Self::Source => "source",
        }
    }
}

impl fmt::Display for Axis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Which way the changed thing travels, seen from the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// The client sends it.
    Request,
    /// The client receives it.
    Response,
    /// Neither: operations, security, servers, names, wording.
    Structure,
}

impl Direction {
    /// The name as reports and change ids spell it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "response",
            Self::Structure => "structure",
        }
    }

    /// The other way round: what a webhook receives is what a server sends.
    pub(crate) const fn flipped(self) -> Self {
        match self {
            Self::Request => Self::Response,
            Self::Response => Self::Request,
            Self::Structure => Self::Structure,
        }
    }
}

impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
