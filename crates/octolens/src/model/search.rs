//! States of a one-time search.

use chrono::{DateTime, Utc};
use octolens_api::{CompletedSearchTimeWindow, types};
use serde_json::{Map, Value};

use super::{Mention, PartialSearchStats, SearchStats};

/// Where a one-time search stands.
///
/// Source: schema `SearchState` of the contract.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SearchState {
    /// Under way.
    Running {
        /// Its id.
        search_id: String,
        /// Where its state can be read, as the service spells it;
        /// [`Searches::get`](crate::Searches::get) needs the id alone.
        poll_url: Option<String>,
        /// What was done so far, where the service tells.
        stats: Option<PartialSearchStats>,
        /// Members that the contract does not name, kept as they came.
        extra: Map<String, Value>,
    },
    /// Done.
    Completed(Box<CompletedSearch>),
    /// Given up by the service.
    Failed {
        /// Its id.
        search_id: String,
        /// The service's reason.
        message: Option<String>,
        /// Members that the contract does not name, kept as they came.
        extra: Map<String, Value>,
    },
    /// Ended because the plan's mentions were used up midway.
    QuotaExhausted {
        /// Its id.
        search_id: String,
        /// What was done until then, where the service tells.
        stats: Option<PartialSearchStats>,
        /// Members that the contract does not name, kept as they came.
        extra: Map<String, Value>,
    },
    /// A state that the contract does not name.
    Other(Value),
}

impl SearchState {
    /// The id by which the search can be read again.
    pub fn search_id(&self) -> Option<&str> {
        match self {
            Self::Running { search_id, .. }
            | Self::Failed { search_id, .. }
            | Self::QuotaExhausted { search_id, .. } => Some(search_id),
            Self::Completed(search) => Some(&search.search_id),
            Self::Other(value) => value.get("searchId")?.as_str(),
        }
    }

    /// Whether it makes sense to ask again.
    pub fn is_running(&self) -> bool {
        matches!(self, Self::Running { .. })
    }
}

/// A finished search and its results.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CompletedSearch {
    /// Its id.
    pub search_id: String,
    /// What was searched for.
    pub query: String,
    /// How far back it looked.
    pub time_window: Option<CompletedSearchTimeWindow>,
    /// The platforms it looked on.
    pub sources: Vec<String>,
    /// When it started.
    pub started_at: Option<DateTime<Utc>>,
    /// When it was done.
    pub completed_at: Option<DateTime<Utc>>,
    /// What was found, kept and paid for.
    pub stats: SearchStats,
    /// The results.
    pub mentions: Vec<Mention>,
    /// Members that the contract does not name, kept as they came.
    pub extra: Map<String, Value>,
}

impl From<types::CompletedSearch> for SearchState {
    fn from(search: types::CompletedSearch) -> Self {
        Self::Completed(Box::new(CompletedSearch {
            search_id: search.search_id,
            query: search.query,
            time_window: search.time_window,
            sources: search.sources,
            started_at: search.started_at,
            completed_at: search.completed_at,
            stats: search.stats,
            mentions: search.mentions.into_iter().map(Mention::from).collect(),
            extra: search.extra,
        }))
    }
}

impl From<types::RunningSearch> for SearchState {
    fn from(search: types::RunningSearch) -> Self {
        Self::Running {
            search_id: search.search_id,
            poll_url: search.poll_url,
            stats: search.partial_stats,
            extra: search.extra,
        }
    }
}

impl From<types::RunSearchResponse> for SearchState {
    fn from(answer: types::RunSearchResponse) -> Self {
        use types::RunSearchResponse as Wire;
        match answer {
            Wire::Variant0(search) => search.into(),
            Wire::Variant1(search) => search.into(),
            Wire::Variant2(other) => other.into(),
            other => Self::Other(serde_json::to_value(other).unwrap_or_default()),
        }
    }
}

impl From<types::SearchState> for SearchState {
    fn from(state: types::SearchState) -> Self {
        use types::SearchState as Wire;
        match state {
            Wire::Variant0(search) => search.into(),
            Wire::Variant1(search) => search.into(),
            Wire::Variant2(search) => Self::Failed {
                search_id: search.search_id,
                message: search.message,
                extra: search.extra,
            },
            Wire::Variant3(search) => Self::QuotaExhausted {
                search_id: search.search_id,
                stats: search.partial_stats,
                extra: search.extra,
            },
            Wire::Variant4(other) => other.into(),
            other => Self::Other(serde_json::to_value(other).unwrap_or_default()),
        }
    }
}

/// What the two answers' own forms do not take; a search may end before its
/// first answer.
impl From<Value> for SearchState {
    fn from(value: Value) -> Self {
        // What a start of a search may answer as well, though the contract
        // gives that answer two states alone.
        match value.get("status").and_then(Value::as_str) {
            Some("failed") => read(value, |search: types::FailedSearch| Self::Failed {
                search_id: search.search_id,
                message: search.message,
                extra: search.extra,
            }),
            Some("quota_exhausted") => read(value, |search: types::QuotaExhaustedSearch| {
                Self::QuotaExhausted {
                    search_id: search.search_id,
                    stats: search.partial_stats,
                    extra: search.extra,
                }
            }),
            _ => Self::Other(value),
        }
    }
}

fn read<T: serde::de::DeserializeOwned>(
    value: Value,
    state: impl FnOnce(T) -> SearchState,
) -> SearchState {
    match serde_json::from_value(value.clone()) {
        Ok(search) => state(search),
        Err(_) => SearchState::Other(value),
    }
}
