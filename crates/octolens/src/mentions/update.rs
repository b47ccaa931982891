//! Changing a mention.

use octolens_api::{
    MentionSentiment, OperationId,
    types::{
        EngageMentionRequest, EngageMentionRequestAction, SetMentionRelevanceRequest,
        SetMentionRelevanceRequestAction, SetMentionSentimentRequest,
        SetMentionSentimentRequestAction, UpdateMentionRequest,
    },
};

use crate::{
    Client, Relevance, Request,
    model::{MentionRef, UpdatedMention},
};

/// A change of one mention.
///
/// Made by [`Mentions::update`](crate::Mentions::update) from a mention that
/// was listed before: the service finds a post by key, number and instant
/// together, and all three are carried over.
///
/// ```no_run
/// # async fn run(octolens: octolens::Client) -> octolens::Result<()> {
/// use octolens::Relevance;
///
/// let page = octolens.mentions().list().limit(1).await?;
/// for mention in &page.mentions {
///     octolens.mentions().update(mention).relevance(Relevance::Low).await?;
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "name the change that is to be made"]
pub struct UpdateMention {
    client: Client,
    mention: MentionRef,
}

impl UpdateMention {
    pub(super) fn new(client: Client, mention: MentionRef) -> Self {
        Self { client, mention }
    }

    /// Marks it as engaged with, or takes the mark away: the service knows a
    /// toggle alone. A second call undoes the first.
    pub fn toggle_engaged(self) -> Request<UpdatedMention> {
        let body = EngageMentionRequest {
            action: EngageMentionRequestAction::Engage,
            post_id: self.mention.post_id,
            timestamp: self.mention.timestamp.clone(),
        };
        self.send(body.into())
    }

    /// Sets its relevance.
    pub fn relevance(self, relevance: Relevance) -> Request<UpdatedMention> {
        let body = SetMentionRelevanceRequest {
            action: SetMentionRelevanceRequestAction::Relevance,
            post_id: self.mention.post_id,
            relevance: i64::from(relevance.level()),
            timestamp: self.mention.timestamp.clone(),
        };
        self.send(body.into())
    }

    /// Sets its sentiment.
    pub fn sentiment(self, sentiment: impl Into<MentionSentiment>) -> Request<UpdatedMention> {
        let body = SetMentionSentimentRequest {
            action: SetMentionSentimentRequestAction::Sentiment,
            sentiment_label: sentiment.into(),
            timestamp: self.mention.timestamp.clone(),
        };
        self.send(body.into())
    }

    fn send(self, body: UpdateMentionRequest) -> Request<UpdatedMention> {
        let source_id = self.mention.source_id;
        Request::new(&self.client, OperationId::UpdateMention)
            .path("sourceId", source_id)
            .json(&body)
    }
}
