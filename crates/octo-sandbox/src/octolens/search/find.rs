//! What a search asks for and what it finds.

use std::collections::{BTreeMap, HashSet};

use serde::{Deserialize, Serialize};

use super::super::mentions::model::Mention;
use super::super::moment::{DAY, Moment};
use super::super::platform;
use super::super::state::Workspace;

/// How far back to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Window {
    #[serde(rename = "1d")]
    Day,
    #[serde(rename = "7d")]
    Week,
    #[serde(rename = "30d")]
    Month,
}

impl Window {
    fn millis(self) -> i64 {
        match self {
            Self::Day => DAY,
            Self::Week => 7 * DAY,
            Self::Month => 30 * DAY,
        }
    }
}

/// The level below which results are hidden; every post has at least `Low`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Level {
    High,
    Medium,
    Low,
}

/// `SearchRequest` of the contract.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Request {
    pub(super) query: String,
    pub(super) time_window: Window,
    pub(super) sources: Option<Vec<String>>,
    pub(super) max_results: usize,
    pub(super) min_relevance: Option<Level>,
    pub(super) wait_ms: Option<u64>,
}

#[derive(Debug, Clone)]
pub(super) struct Found {
    pub(super) mention: Mention,
    pub(super) in_workspace: bool,
}

/// What a job finds; decided when it starts, shown when it ends.
#[derive(Debug, Clone)]
pub(super) struct Finding {
    pub(super) raw: usize,
    pub(super) after_dedup: usize,
    pub(super) per_source: BTreeMap<&'static str, usize>,
    pub(super) results: Vec<Found>,
    /// Posts that the workspace did not have.
    pub(super) fresh: i64,
}

/// The platforms to search, and why others are not.
pub(super) fn split_sources(
    requested: Option<&[String]>,
    workspace: &Workspace,
) -> (Vec<&'static str>, BTreeMap<String, &'static str>) {
    let enabled = |slug: &str| {
        workspace.plan.allows(slug)
            && workspace
                .organization
                .as_ref()
                .is_none_or(|organization| organization.platforms.has(slug))
    };
    let Some(requested) = requested else {
        let all = platform::PLATFORMS.into_iter().filter(|slug| enabled(slug));
        return (all.collect(), BTreeMap::new());
    };
    let mut searched = Vec::new();
    let mut skipped = BTreeMap::new();
    for slug in requested {
        match platform::find(slug) {
            Some(known) if enabled(known) => {
                if !searched.contains(&known) {
                    searched.push(known);
                }
            }
            Some(_) => drop(skipped.insert(slug.clone(), "not enabled for this workspace")),
            None => drop(skipped.insert(slug.clone(), "not a known platform")),
        }
    }
    (searched, skipped)
}

/// Every word of the query must be in the post.
pub(super) fn find(
    request: &Request,
    sources: &[&'static str],
    workspace: &Workspace,
    now: Moment,
) -> Finding {
    let words: Vec<_> = request
        .query
        .split_whitespace()
        .map(str::to_lowercase)
        .collect();
    let since = now.plus(-request.time_window.millis());
    let matches = |mention: &&Mention| {
        let text = mention.text().to_lowercase();
        mention.at >= since
            && mention.at <= now
            && sources.contains(&mention.source)
            && !words.is_empty()
            && words.iter().all(|word| text.contains(word))
            && !workspace
                .global_filters
                .as_ref()
                .is_some_and(|lists| lists.reject(mention))
    };
    let collected = workspace.mentions.iter().map(|mention| (mention, true));
    let elsewhere = workspace.web.iter().map(|mention| (mention, false));
    let mut candidates: Vec<_> = collected
        .chain(elsewhere)
        .filter(|(mention, _)| matches(mention))
        .collect();
    candidates.sort_by_key(|(mention, _)| std::cmp::Reverse((mention.at, mention.id)));
    candidates.truncate(request.max_results);
    let raw = candidates.len();
    let mut per_source = BTreeMap::new();
    for (mention, _) in &candidates {
        *per_source.entry(mention.source).or_default() += 1;
    }
    // The same words posted twice count once; what the workspace has wins.
    candidates.sort_by_key(|(_, in_workspace)| !in_workspace);
    let mut seen = HashSet::new();
    candidates.retain(|(mention, _)| seen.insert(mention.text()));
    let fresh = candidates
        .iter()
        .filter(|(_, in_workspace)| !in_workspace)
        .count();
    let after_dedup = candidates.len();
    let worst = match request.min_relevance {
        Some(Level::High) => 0,
        Some(Level::Medium) => 1,
        Some(Level::Low) | None => 2,
    };
    let level = |mention: &Mention| mention.score().unwrap_or(2);
    candidates.retain(|(mention, _)| level(mention) <= worst);
    candidates.sort_by_key(|(mention, _)| (level(mention), std::cmp::Reverse(mention.at)));
    Finding {
        raw,
        after_dedup,
        per_source,
        fresh: i64::try_from(fresh).unwrap_or(i64::MAX),
        results: candidates
            .into_iter()
            .map(|(mention, in_workspace)| Found {
                mention: mention.clone(),
                in_workspace,
            })
            .collect(),
    }
}
