//! What requirements can do beyond JSON:API: transitions, analysis, search
//! and statistics.

pub(crate) mod analysis;
pub(crate) mod search;
pub(crate) mod stats;
pub(crate) mod transitions;
pub(crate) mod words;

pub(crate) use analysis::Analysis;
pub(crate) use transitions::Transition;

/// The wire name of the type.
pub(crate) const REQUIREMENT: &str = "requirement";
