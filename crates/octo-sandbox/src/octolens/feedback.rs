//! Feedback: people's verdicts, which overrule the model's relevance.

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::answer::Answer;
use super::call::Call;
use super::errors::{ApiError, Code};
use super::keywords;
use super::mentions::read_timestamp;
use super::moment::Moment;
use super::state::Workspace;

/// `FeedbackType` of the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum Verdict {
    Relevant,
    NotRelevant,
}

/// `FeedbackRecord` of the contract.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct FeedbackRecord {
    pub(crate) id: i64,
    pub(crate) source_id: String,
    pub(crate) timestamp: String,
    pub(crate) organization_id: String,
    pub(crate) post_id: Option<i64>,
    pub(crate) keyword_id: i64,
    pub(crate) source: String,
    pub(crate) feedback_type: Verdict,
    pub(crate) feedback_reason: Option<String>,
    pub(crate) feedback_source: String,
    pub(crate) original_relevance_score: Option<f64>,
    pub(crate) created_by: Option<String>,
    pub(crate) created_at: Moment,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Submit {
    source_id: String,
    timestamp: String,
    keyword_id: i64,
    source: String,
    feedback_type: Verdict,
    post_id: Option<i64>,
    feedback_reason: Option<String>,
    feedback_source: String,
    original_relevance_score: Option<f64>,
}

/// `submitFeedback`: a second verdict on a mention replaces the first.
/// `RELEVANT` makes the level high, `NOT_RELEVANT` low.
pub(crate) fn submit(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let request: Submit = call.body()?;
    let at = read_timestamp(&request.timestamp)?;
    if !workspace.keywords.contains_key(&request.keyword_id) {
        return Err(keywords::not_found(request.keyword_id));
    }
    let id = workspace.next_id();
    let organization_id = workspace.id.clone();
    // A key acts for the first admin, who made it, if the workspace has one.
    let created_by = workspace
        .members
        .first()
        .map(|member| member.user_id.clone());
    let mention = workspace
        .mention_mut(&request.source_id)
        .filter(|mention| mention.at == at)
        .ok_or_else(|| {
            ApiError::new(
                Code::MentionNotFound,
                "No mention with that key and time here.",
            )
        })?;
    let original = request
        .original_relevance_score
        .or(mention.scored.map(f64::from));
    mention.score_feedback = Some(match request.feedback_type {
        Verdict::Relevant => 0,
        Verdict::NotRelevant => 2,
    });
    let record = FeedbackRecord {
        id,
        timestamp: request.timestamp,
        organization_id,
        post_id: request.post_id.or(Some(mention.id)),
        keyword_id: request.keyword_id,
        source: request.source,
        feedback_type: request.feedback_type,
        feedback_reason: request.feedback_reason,
        feedback_source: request.feedback_source,
        original_relevance_score: original,
        created_by,
        created_at: call.now,
        source_id: request.source_id.clone(),
    };
    let answer = Answer::json(&record);
    workspace.feedback.insert(request.source_id, record);
    answer
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Remove {
    source_id: String,
    timestamp: String,
}

/// `removeFeedback`: the model's level counts again. A missing verdict is no error.
pub(crate) fn remove(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let request: Remove = call.body()?;
    let at = read_timestamp(&request.timestamp)?;
    let mention = workspace
        .mention_mut(&request.source_id)
        .filter(|mention| mention.at == at);
    let removed = match mention {
        Some(mention) => {
            mention.score_feedback = None;
            workspace.feedback.remove(&request.source_id).is_some()
        }
        None => false,
    };
    Answer::json(&json!({ "success": true, "removed": removed }))
}

/// `getFeedbackStats`.
pub(crate) fn stats(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let keyword = call.integer("keywordId");
    let counted: Vec<_> = workspace
        .feedback
        .values()
        .filter(|record| keyword.is_none_or(|id| record.keyword_id == id))
        .collect();
    let relevant = counted
        .iter()
        .filter(|record| record.feedback_type == Verdict::Relevant)
        .count();
    let refused = counted.len() - relevant;
    #[allow(clippy::cast_precision_loss)] // counts are far below 2^53
    let rate = if counted.is_empty() {
        0.0
    } else {
        refused as f64 / counted.len() as f64
    };
    Answer::json(&json!({
        "totalFeedback": counted.len(),
        "relevantCount": relevant,
        "notRelevantCount": refused,
        "falsePositiveRate": rate,
    }))
}
