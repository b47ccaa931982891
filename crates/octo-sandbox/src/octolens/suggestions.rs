//! Suggestions: proposed changes of keyword settings.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::answer::Answer;
use super::call::Call;
use super::cursor;
use super::errors::{ApiError, Code};
use super::keywords::{self, Keyword};
use super::matching::entries;
use super::moment::{DAY, Moment};
use super::state::Workspace;

/// `SuggestionType` of the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    AddExcludeWords,
    AddExcludeAuthors,
    AddAdditionalTerms,
    ChangeAdditionalTermsLogic,
    SetExactMatch,
    DisableSource,
}

/// Where a suggestion is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Status {
    Pending,
    Accepted,
    Rejected,
}

/// `KeywordSuggestion` of the contract.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Suggestion {
    pub(crate) id: i64,
    pub(crate) keyword_id: i64,
    pub(crate) organization_id: String,
    #[serde(rename = "type")]
    pub(crate) kind: Kind,
    pub(crate) value: String,
    pub(crate) reason: Option<String>,
    pub(crate) impact: Option<String>,
    pub(crate) status: Status,
    pub(crate) created_at: Moment,
    pub(crate) responded_at: Option<Moment>,
    #[serde(skip)]
    pub(crate) impact_score: f64,
    /// The revision of the keyword that the suggestion was made for.
    #[serde(skip)]
    pub(crate) revision: u64,
}

/// `KeywordSettings` of the contract.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Settings<'a> {
    exclude_words: Option<&'a str>,
    exclude_authors: Option<&'a str>,
    additional_terms: Option<&'a str>,
    additional_terms_and_or: bool,
    platforms: Option<String>,
    symbol_sensitive: bool,
}

impl<'a> Settings<'a> {
    fn of(keyword: &'a Keyword) -> Self {
        Self {
            exclude_words: keyword.exclude_words.as_deref(),
            exclude_authors: keyword.exclude_authors.as_deref(),
            additional_terms: keyword.additional_terms.as_deref(),
            additional_terms_and_or: keyword.additional_terms_and_or,
            platforms: (!keyword.platforms.is_empty()).then(|| keyword.platforms.join(",")),
            symbol_sensitive: keyword.symbol_sensitive,
        }
    }
}

fn pending(workspace: &Workspace) -> impl Iterator<Item = &Suggestion> {
    workspace
        .suggestions
        .values()
        .filter(|suggestion| suggestion.status == Status::Pending)
}

/// Mentions of a keyword in the last 30 days.
fn volume(workspace: &Workspace, keyword: i64, now: Moment) -> usize {
    let since = now.plus(-30 * DAY);
    workspace
        .mentions
        .iter()
        .take_while(|mention| mention.at >= since)
        .filter(|mention| mention.keywords.contains(&keyword))
        .count()
}

/// `listKeywordSuggestions`: per keyword with `keywordId`, counts with
/// `withVolume=false`, else the pages of the whole workspace. Only pending
/// suggestions are shown.
pub(crate) fn list(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    if let Some(id) = call.integer("keywordId") {
        let keyword = workspace
            .keywords
            .get(&id)
            .ok_or_else(|| keywords::not_found(id))?;
        let of_keyword: Vec<_> = pending(workspace)
            .filter(|suggestion| suggestion.keyword_id == id)
            .collect();
        return Answer::json(&json!({
            "keyword": Settings::of(keyword),
            "suggestions": of_keyword,
        }));
    }
    if call.boolean("withVolume") == Some(false) {
        let counts: Vec<_> = workspace
            .keywords
            .keys()
            .map(|id| {
                let count = pending(workspace)
                    .filter(|suggestion| suggestion.keyword_id == *id)
                    .count();
                json!({ "keywordId": id, "count": count })
            })
            .collect();
        return Answer::json(&counts);
    }
    list_workspace(call, workspace)
}

const SUGGESTIONS: &str = "suggestions";

/// Where a page ended: thousandths of the impact, and the id.
type Position = (i64, i64);

fn position(suggestion: &Suggestion) -> Position {
    #[allow(clippy::cast_possible_truncation)] // a score is between 0 and 1
    let thousandths = (suggestion.impact_score * 1_000.0) as i64;
    (-thousandths, suggestion.id)
}

fn list_workspace(call: &Call<'_>, workspace: &Workspace) -> Result<Answer, ApiError> {
    let after: Option<Position> = cursor::decode_optional(SUGGESTIONS, call.text("cursor"))?;
    let mut open: Vec<_> = pending(workspace).collect();
    let total = open.len();
    open.sort_by_key(|suggestion| position(suggestion));
    open.retain(|suggestion| after.is_none_or(|after| position(suggestion) > after));
    let limit = call.limit(25);
    let more = open.len() > limit;
    open.truncate(limit);
    let next_cursor = open
        .last()
        .filter(|_| more)
        .map(|last| cursor::encode(SUGGESTIONS, &position(last)))
        .transpose()?;
    let enriched: Vec<_> = open
        .iter()
        .filter_map(|suggestion| {
            let keyword = workspace.keywords.get(&suggestion.keyword_id)?;
            Some(json!({
                "id": suggestion.id,
                "keywordId": keyword.id,
                "keyword": keyword.keyword,
                "keywordVolume": volume(workspace, keyword.id, call.now),
                "type": suggestion.kind,
                "value": suggestion.value,
                "reason": suggestion.reason,
                "impact": suggestion.impact,
                "impactScore": suggestion.impact_score,
                "keywordSettings": Settings::of(keyword),
            }))
        })
        .collect();
    let keywords: Vec<_> = workspace
        .keywords
        .values()
        .map(|keyword| {
            json!({
                "id": keyword.id,
                "keyword": keyword.keyword,
                "volume": volume(workspace, keyword.id, call.now),
            })
        })
        .collect();
    Answer::json(&json!({
        "keywords": keywords,
        "suggestions": enriched,
        "totalSuggestionCount": total,
        "nextCursor": next_cursor,
    }))
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Accept {
    suggestion_id: i64,
    modified_value: Option<String>,
}

fn suggestion_not_found(id: i64) -> ApiError {
    let message = format!("No pending suggestion {id} in this workspace.");
    ApiError::new(Code::SuggestionNotFound, message)
}

/// `acceptKeywordSuggestion`. A keyword that was edited since the suggestion
/// was made answers 409 once: the suggestion stays pending, now made for the
/// edited keyword, so that a second try applies it.
pub(crate) fn accept(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let request: Accept = call.body()?;
    let id = request.suggestion_id;
    let suggestion = workspace
        .suggestions
        .get_mut(&id)
        .filter(|suggestion| suggestion.status == Status::Pending)
        .ok_or_else(|| suggestion_not_found(id))?;
    let keyword_id = suggestion.keyword_id;
    let keyword = workspace
        .keywords
        .get_mut(&keyword_id)
        .ok_or_else(|| keywords::not_found(keyword_id))?;
    if suggestion.revision != keyword.revision {
        suggestion.revision = keyword.revision;
        return Err(ApiError::new(
            Code::KeywordChanged,
            "The keyword was edited meanwhile; nothing was applied.",
        ));
    }
    let value = request
        .modified_value
        .as_deref()
        .unwrap_or(&suggestion.value);
    let applied = apply(keyword, suggestion.kind, value)
        .map_err(|reason| ApiError::field(&["modifiedValue"], reason))?;
    suggestion.status = Status::Accepted;
    suggestion.responded_at = Some(call.now);
    keyword.touch(call.now);
    // Our own edit is no conflict for the keyword's other suggestions.
    let revision = keyword.revision;
    for other in workspace.suggestions.values_mut() {
        if other.keyword_id == keyword_id && other.revision + 1 == revision {
            other.revision = revision;
        }
    }
    Answer::json(&json!({ "success": true, "appliedChanges": applied }))
}

/// Changes the setting that the suggestion is about and returns it; nothing is
/// changed when the value does not fit.
fn apply(keyword: &mut Keyword, kind: Kind, value: &str) -> Result<Map<String, Value>, String> {
    let (name, new) = match kind {
        Kind::AddExcludeWords => (
            "excludeWords",
            merge(&mut keyword.exclude_words, value, None)?,
        ),
        Kind::AddExcludeAuthors => (
            "excludeAuthors",
            merge(&mut keyword.exclude_authors, value, None)?,
        ),
        Kind::AddAdditionalTerms => {
            // The longest that `updateKeyword` takes.
            (
                "additionalTerms",
                merge(&mut keyword.additional_terms, value, Some(500))?,
            )
        }
        Kind::ChangeAdditionalTermsLogic => {
            keyword.additional_terms_and_or = match value.trim().to_ascii_lowercase().as_str() {
                "or" | "true" => true,
                "and" | "false" => false,
                other => return Err(format!("expected and or or, received {other:?}")),
            };
            (
                "additionalTermsAndOr",
                keyword.additional_terms_and_or.into(),
            )
        }
        Kind::SetExactMatch => {
            keyword.symbol_sensitive = match value.trim() {
                "true" => true,
                "false" => false,
                other => return Err(format!("expected true or false, received {other:?}")),
            };
            ("symbolSensitive", keyword.symbol_sensitive.into())
        }
        Kind::DisableSource => {
            let disabled: Vec<_> = entries(Some(value)).collect();
            let left: Vec<_> = keyword
                .platforms
                .iter()
                .copied()
                .filter(|platform| !disabled.contains(platform))
                .collect();
            if left.is_empty() {
                return Err("a keyword needs at least one platform".to_owned());
            }
            keyword.platforms = left;
            ("platforms", json!(keyword.platforms))
        }
    };
    Ok(Map::from_iter([(name.to_owned(), new)]))
}

/// Adds the entries that are not there yet.
fn merge(
    setting: &mut Option<String>,
    value: &str,
    longest: Option<usize>,
) -> Result<Value, String> {
    if entries(Some(value)).next().is_none() {
        return Err("expected at least one entry".to_owned());
    }
    let mut all: Vec<&str> = entries(setting.as_deref()).collect();
    for entry in entries(Some(value)) {
        if !all.iter().any(|known| known.eq_ignore_ascii_case(entry)) {
            all.push(entry);
        }
    }
    let merged = all.join(",");
    if let Some(longest) = longest.filter(|longest| merged.chars().count() > *longest) {
        return Err(format!("together longer than {longest} characters"));
    }
    *setting = Some(merged.clone());
    Ok(merged.into())
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Reject {
    suggestion_id: Option<i64>,
    keyword_id: Option<i64>,
}

/// `rejectKeywordSuggestions`: one suggestion, or all pending of a keyword.
pub(crate) fn reject(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let request: Reject = call.body()?;
    let targets: Vec<i64> = match (request.suggestion_id, request.keyword_id) {
        (Some(id), _) => {
            let found = pending(workspace).find(|suggestion| suggestion.id == id);
            vec![found.ok_or_else(|| suggestion_not_found(id))?.id]
        }
        (None, Some(id)) => {
            if !workspace.keywords.contains_key(&id) {
                return Err(keywords::not_found(id));
            }
            let of_keyword = pending(workspace).filter(|suggestion| suggestion.keyword_id == id);
            of_keyword.map(|suggestion| suggestion.id).collect()
        }
        (None, None) => {
            return Err(ApiError::field(
                &["suggestionId"],
                "needed unless keywordId is sent",
            ));
        }
    };
    for suggestion in workspace.suggestions.values_mut() {
        if targets.contains(&suggestion.id) {
            suggestion.status = Status::Rejected;
            suggestion.responded_at = Some(call.now);
        }
    }
    Answer::json(&json!({
        "success": true,
        "rejectedCount": targets.len(),
        "rejectedSuggestionIds": targets,
    }))
}
