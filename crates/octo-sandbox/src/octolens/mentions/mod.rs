//! Mentions: list, timeline of an author, single read and updates.

mod author;
pub(crate) mod filters;
pub(crate) mod model;
pub(crate) mod saved_filter;
pub(crate) mod view;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::answer::{Answer, List};
use super::call::Call;
use super::cursor;
use super::errors::{ApiError, Code};
use super::moment::Moment;
use super::state::Workspace;
use filters::Filter;
use model::{Mention, Sentiment};
use view::{MentionView, Shape, relevance_name};

/// `ListMentionsRequest`, which the export shares.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ListRequest {
    view: Option<f64>,
    filters: Option<Value>,
    include_all: bool,
    pub(crate) limit: Option<usize>,
    cursor: Option<String>,
}

/// Where a page ended: mentions are ordered by time and then id, both
/// descending, so a position stays right while others are added or removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Position {
    at: i64,
    id: i64,
}

impl Position {
    fn of(mention: &Mention) -> Self {
        Self {
            at: mention.at.millis(),
            id: mention.id,
        }
    }
}

const MENTION_LIST: &str = "mentions";
const AUTHOR_TIMELINE: &str = "by-author";

/// The condition that a list request asks for: saved filter, filters, relevance.
fn condition(
    request: &ListRequest,
    workspace: &Workspace,
    now: Moment,
) -> Result<Filter, ApiError> {
    let mut conditions = Vec::new();
    if let Some(view) = request.view {
        let feed = workspace
            .feeds
            .values()
            .find(|feed| {
                #[allow(clippy::cast_precision_loss)] // ids are far below 2^53
                let id = feed.id as f64;
                id.to_bits() == view.to_bits()
            })
            .ok_or_else(|| {
                ApiError::new(Code::FeedNotFound, format!("Feed {view} does not exist."))
            })?;
        conditions.push(feed.filter(now));
    }
    if let Some(filters) = &request.filters {
        conditions.push(Filter::read(filters)?);
    }
    if !request.include_all {
        conditions.push(Filter::Relevant);
    }
    Ok(Filter::All(conditions))
}

/// The mentions that a list request asks for, newest first, up to `limit`,
/// and whether there are more.
pub(crate) fn select<'a>(
    request: &ListRequest,
    limit: usize,
    workspace: &'a Workspace,
    now: Moment,
) -> Result<(Vec<&'a Mention>, bool), ApiError> {
    let filter = condition(request, workspace, now)?;
    let after = cursor::decode_optional(MENTION_LIST, request.cursor.as_deref())?;
    Ok(page(workspace, after, limit, |mention| {
        filter.matches(mention)
    }))
}

fn page(
    workspace: &Workspace,
    after: Option<Position>,
    limit: usize,
    keep: impl Fn(&Mention) -> bool,
) -> (Vec<&Mention>, bool) {
    let mut wanted = workspace
        .mentions
        .iter()
        .filter(|mention| after.is_none_or(|after| Position::of(mention) < after))
        .filter(|mention| keep(mention));
    let found: Vec<_> = wanted.by_ref().take(limit).collect();
    let more = wanted.next().is_some();
    (found, more)
}

fn page_answer(
    kind: &str,
    workspace: &Workspace,
    (found, more): (Vec<&Mention>, bool),
) -> Result<Answer, ApiError> {
    let next_cursor = found
        .last()
        .filter(|_| more)
        .map(|last| cursor::encode(kind, &Position::of(last)))
        .transpose()?;
    let rows = found
        .into_iter()
        .map(|mention| MentionView::new(mention, &workspace.keywords, Shape::Row))
        .collect();
    Answer::json(&List::page(rows, next_cursor))
}

/// `listMentions`.
pub(crate) fn list(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let request: ListRequest = call.body()?;
    let limit = request.limit.unwrap_or(20);
    let found = select(&request, limit, workspace, call.now)?;
    page_answer(MENTION_LIST, workspace, found)
}

/// `listMentionsByAuthor`: everything that one author wrote on one platform,
/// of any relevance.
pub(crate) fn list_by_author(
    call: &Call<'_>,
    workspace: &mut Workspace,
) -> Result<Answer, ApiError> {
    let source = call.text("source").unwrap_or_default();
    let handle = call
        .text("handle")
        .or_else(|| call.text("profileUrl"))
        .map(author::normalize)
        .filter(|handle| !handle.is_empty())
        .ok_or_else(|| ApiError::field(&["handle"], "needed unless profileUrl is sent"))?;
    let after = cursor::decode_optional(AUTHOR_TIMELINE, call.text("cursor"))?;
    let found = page(workspace, after, call.limit(10), |mention| {
        mention.source == source
            && mention
                .author
                .handle
                .as_deref()
                .is_some_and(|author| author::normalize(author) == handle)
    });
    page_answer(AUTHOR_TIMELINE, workspace, found)
}

/// `getMention`.
pub(crate) fn get(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let mention = workspace
        .mention(call.text("sourceId").unwrap_or_default())
        .ok_or_else(post_not_found)?;
    Answer::json(&MentionView::new(
        mention,
        &workspace.keywords,
        Shape::Detail,
    ))
}

fn post_not_found() -> ApiError {
    ApiError::new(
        Code::PostNotFound,
        "No mention with that key in this workspace.",
    )
}

/// `UpdateMentionRequest`, one variant per `action`.
#[derive(Debug, Deserialize)]
#[serde(tag = "action", rename_all = "lowercase")]
enum Update {
    #[serde(rename_all = "camelCase")]
    Engage { post_id: i64, timestamp: String },
    #[serde(rename_all = "camelCase")]
    Relevance {
        post_id: i64,
        timestamp: String,
        relevance: u8,
    },
    #[serde(rename_all = "camelCase")]
    Sentiment {
        sentiment_label: String,
        timestamp: String,
    },
}

/// `UpdateMentionResult`: the state after the write, of the aspect written.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Updated {
    ok: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    engaged: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    relevance: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    relevance_score: Option<Option<u8>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sentiment: Option<Option<Sentiment>>,
}

/// `updateMention`: the key of the path, the time and, where sent, the post id
/// must name the same mention.
pub(crate) fn update(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let update: Update = call.body()?;
    let (Update::Engage { timestamp, .. }
    | Update::Relevance { timestamp, .. }
    | Update::Sentiment { timestamp, .. }) = &update;
    let at = read_timestamp(timestamp)?;
    let mention = workspace
        .mention_mut(call.text("sourceId").unwrap_or_default())
        .filter(|mention| mention.at == at)
        .ok_or_else(post_not_found)?;
    let mut updated = Updated {
        ok: true,
        ..Updated::default()
    };
    match update {
        Update::Engage { post_id, .. } if post_id == mention.id => {
            mention.engaged = !mention.engaged;
            updated.engaged = Some(mention.engaged);
        }
        Update::Relevance {
            post_id, relevance, ..
        } if post_id == mention.id => {
            // Level 3 is not a level: it clears the override.
            mention.score_override = (relevance < 3).then_some(relevance);
            updated.relevance = Some(relevance_name(mention));
            updated.relevance_score = Some(mention.score());
        }
        Update::Engage { .. } | Update::Relevance { .. } => return Err(post_not_found()),
        Update::Sentiment {
            sentiment_label, ..
        } => {
            mention.sentiment = Sentiment::from_label(&sentiment_label);
            updated.sentiment = Some(mention.sentiment);
        }
    }
    Answer::json(&updated)
}

/// Reads a mention's `timestamp`, whose pattern lets impossible dates through.
pub(crate) fn read_timestamp(text: &str) -> Result<Moment, ApiError> {
    Moment::parse(text).ok_or_else(|| ApiError::field(&["timestamp"], "not a date of the calendar"))
}
