//! One search: its state and how it is shown.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::super::answer::Answer;
use super::super::errors::ApiError;
use super::super::mentions::view::{MentionView, Shape};
use super::super::moment::Moment;
use super::super::state::Workspace;
use super::find::{Finding, Window};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    Running,
    Completed,
    Failed,
    QuotaExhausted,
}

impl State {
    pub(super) fn wire(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Completed => "completed",
            Self::Failed => "failed",
            Self::QuotaExhausted => "quota_exhausted",
        }
    }
}

/// One search.
#[derive(Debug)]
pub(crate) struct SearchJob {
    pub(super) id: String,
    pub(super) number: i64,
    pub(super) query: String,
    pub(super) window: Window,
    pub(super) sources: Vec<&'static str>,
    pub(super) skipped: BTreeMap<String, &'static str>,
    pub(super) started: Moment,
    pub(super) ends: Moment,
    pub(super) state: State,
    pub(super) finding: Finding,
}

impl SearchJob {
    pub(super) fn full_stats(&self) -> Value {
        json!({
            "rawMatches": self.finding.raw,
            "afterDedup": self.finding.after_dedup,
            "afterRelevance": self.finding.results.len(),
            "mentionsConsumed": self.finding.fresh,
            "perSource": self.finding.per_source,
            "skippedSources": self.skipped,
        })
    }

    /// The counters of a running search, which grow with time.
    pub(super) fn partial_stats(&self, now: Moment) -> Value {
        let whole = self.ends.since(self.started).max(1);
        let passed = now.since(self.started).clamp(0, whole);
        let share = |count: usize| {
            i64::try_from(count)
                .unwrap_or(i64::MAX)
                .saturating_mul(passed)
                / whole
        };
        let per_source: BTreeMap<_, _> = self
            .finding
            .per_source
            .iter()
            .map(|(source, count)| (*source, share(*count)))
            .filter(|(_, count)| *count > 0)
            .collect();
        json!({ "rawMatches": per_source.values().sum::<i64>(), "perSource": per_source })
    }

    pub(super) fn view(&self, workspace: &Workspace, now: Moment) -> Result<Answer, ApiError> {
        match self.state {
            State::Running => Answer::json(&json!({
                "searchId": self.id,
                "status": "running",
                "pollUrl": format!("/api/v2/search/{}", self.id),
                "partialStats": self.partial_stats(now),
            })),
            State::Completed => {
                let mentions: Vec<_> = self
                    .finding
                    .results
                    .iter()
                    .map(|found| {
                        let shape = Shape::Found {
                            in_workspace: found.in_workspace,
                        };
                        MentionView::new(&found.mention, &workspace.keywords, shape)
                    })
                    .collect();
                Answer::json(&json!({
                    "searchId": self.id,
                    "status": "completed",
                    "query": self.query,
                    "timeWindow": self.window,
                    "sources": self.sources,
                    "startedAt": self.started,
                    "completedAt": self.ends,
                    "stats": self.full_stats(),
                    "mentions": mentions,
                }))
            }
            State::Failed => Answer::json(&json!({
                "searchId": self.id,
                "status": "failed",
                "message": "None of the requested sources can be searched.",
            })),
            State::QuotaExhausted => Answer::json(&json!({
                "searchId": self.id,
                "status": "quota_exhausted",
                "partialStats": {
                    "rawMatches": self.finding.raw,
                    "afterDedup": self.finding.after_dedup,
                },
            })),
        }
    }
}
