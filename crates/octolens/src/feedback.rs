//! Verdicts on relevance.

use octo_transport::{CallOptions, InvalidRequest};
use octolens_api::{FeedbackType, OperationId, types};

use crate::{
    Client, Request,
    model::{FeedbackRecord, FeedbackStats, Mention, MentionRef, RemovedFeedback},
    request::awaitable,
};

/// Verdicts of people on what the model found relevant; made by
/// [`Client::feedback`].
#[derive(Clone, Debug)]
pub struct Feedback(Client);

impl Feedback {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Says that a mention is relevant to a keyword, or is not.
    ///
    /// Source: operation `submitFeedback`.
    pub fn submit(
        &self,
        mention: &Mention,
        keyword: i64,
        verdict: impl Into<FeedbackType>,
    ) -> SubmitFeedback {
        SubmitFeedback {
            client: self.0.clone(),
            body: types::SubmitFeedbackRequest {
                source_id: mention.source_id.clone(),
                timestamp: mention.timestamp.clone(),
                keyword_id: keyword,
                source: mention.source.clone(),
                feedback_type: verdict.into(),
                post_id: Some(mention.id),
                feedback_reason: None,
                feedback_source: None,
                original_relevance_score: mention.relevance_score,
            },
            options: CallOptions::default(),
        }
    }

    /// Takes the verdict on a mention back.
    ///
    /// Source: operation `removeFeedback`.
    pub fn remove(&self, mention: impl Into<MentionRef>) -> Request<RemovedFeedback> {
        let mention = mention.into();
        let body = types::RemoveFeedbackRequest {
            source_id: mention.source_id,
            timestamp: mention.timestamp,
        };
        Request::new(&self.0, OperationId::RemoveFeedback).json(&body)
    }

    /// Counts the verdicts, and how often the model was wrong.
    ///
    /// Source: operation `getFeedbackStats`.
    pub fn stats(&self) -> Request<FeedbackStats> {
        self.stats_by(None)
    }

    /// Counts the verdicts on one keyword's mentions.
    ///
    /// Source: operation `getFeedbackStats`, with `keywordId`.
    pub fn stats_of_keyword(&self, id: i64) -> Request<FeedbackStats> {
        self.stats_by(Some(id))
    }

    fn stats_by(&self, keyword: Option<i64>) -> Request<FeedbackStats> {
        Request::new(&self.0, OperationId::GetFeedbackStats).query("keywordId", keyword)
    }
}

/// A verdict to come.
///
/// Made by [`Feedback::submit`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct SubmitFeedback {
    client: Client,
    body: types::SubmitFeedbackRequest,
    options: CallOptions,
}

impl SubmitFeedback {
    /// Why.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.body.feedback_reason = Some(reason.into());
        self
    }

    fn request(self) -> Result<Request<FeedbackRecord>, InvalidRequest> {
        let body = self.body;
        Ok(Request::new(&self.client, OperationId::SubmitFeedback).json(&body))
    }
}

awaitable!(SubmitFeedback => FeedbackRecord);
