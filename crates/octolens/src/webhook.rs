//! Receiving mentions by webhook.
//!
//! A [`Destination::webhook`](crate::Destination::webhook) of a feed or a
//! notification gets one POST with JSON for each mention. What is known of the
//! deliveries, and what follows for a receiver:
//!
//! - They carry **no signature**. Put a secret into the URL and check it.
//! - Any 2xx acknowledges. Answer **within a few seconds**: take the event,
//!   answer, and work on it afterwards.
//! - Repetition and order are not documented. Expect both, and drop what was
//!   seen by [`WebhookMention::source_id`].
//! - The members **differ from the API's**: `sentimentLabel`,
//!   `authorProfileLink`, keywords as text.
//!
//! ```
//! use octolens::webhook::WebhookEvent;
//!
//! let body = br#"{"action": "mention_created", "data": {
//!     "url": "https://news.example/1", "timestamp": "2026-07-14T08:21:09Z",
//!     "source": "hackernews", "sourceId": "1", "viewId": 3, "viewName": "All"}}"#;
//! let WebhookEvent::MentionCreated(mention) = WebhookEvent::from_slice(body)? else {
//!     return Ok(()); // an event of a later version: acknowledge it
//! };
//! assert_eq!(mention.source_id, "1");
//! # Ok::<(), octolens::webhook::WebhookError>(())
//! ```
//!
//! The example `webhook` of this crate is a whole receiver.

use chrono::{DateTime, Utc};
use octolens_api::MentionSentiment;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::{Untrusted, model};

/// What a webhook tells.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum WebhookEvent {
    /// A mention arrived in a feed.
    MentionCreated(Box<WebhookMention>),
    /// An event that this version does not know.
    Other {
        /// Its name.
        action: String,
        /// Its content, as it came.
        data: Value,
    },
}

/// A mention as webhooks tell it.
///
/// Only the members without which there is nothing to tell have to be there.
///
/// Source: schema `WebhookMentionEvent` of the contract.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WebhookMention {
    /// The platform's own id of the post: drop what was seen by it.
    pub source_id: String,
    /// Link to the post.
    pub url: String,
    /// Slug of the platform.
    pub source: String,
    /// When it was published, as it came; see
    /// [`published_at`](Self::published_at).
    #[serde(default)]
    pub timestamp: String,
    /// Title of the post.
    #[serde(default)]
    pub title: Option<Untrusted>,
    /// Text of the post.
    #[serde(default)]
    pub body: Option<Untrusted>,
    /// Link to an image of the post.
    #[serde(default)]
    pub image_url: Option<String>,
    /// Handle of the author.
    #[serde(default)]
    pub author: Option<Untrusted>,
    /// Name of the author.
    #[serde(default)]
    pub author_name: Option<Untrusted>,
    /// Link to the author's picture.
    #[serde(default)]
    pub author_avatar_url: Option<String>,
    /// Link to the author's profile.
    #[serde(default)]
    pub author_profile_link: Option<String>,
    /// Followers of the author.
    #[serde(default)]
    pub author_follower_count: Option<f64>,
    /// `high`, `medium` or `low`.
    #[serde(default)]
    pub relevance_score: Option<String>,
    /// The model's reason for its verdict; it may quote the post.
    #[serde(default)]
    pub relevance_comment: Option<Untrusted>,
    /// The keyword that matched first.
    #[serde(default)]
    pub keyword: Option<String>,
    /// All keywords that matched.
    #[serde(default)]
    pub keywords: Option<Vec<String>>,
    /// The sentiment.
    #[serde(default)]
    pub sentiment_label: Option<MentionSentiment>,
    /// Labels, by their display names.
    #[serde(default)]
    pub tags: Option<Vec<String>>,
    /// Language of the text.
    #[serde(default)]
    pub language: Option<String>,
    /// The subreddit, for posts on Reddit.
    #[serde(default)]
    pub subreddit: Option<String>,
    /// Id of the feed.
    #[serde(default)]
    pub view_id: Option<f64>,
    /// Name of the feed.
    #[serde(default)]
    pub view_name: Option<String>,
    /// Keywords of the feed.
    #[serde(default)]
    pub view_keywords: Option<Vec<String>>,
    /// Members that this version does not know, kept as they came.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A body that is no event.
#[derive(Debug, thiserror::Error)]
#[error("the webhook body is no event: {0}")]
pub struct WebhookError(#[from] serde_json::Error);

impl WebhookEvent {
    /// Reads the body of a delivery.
    ///
    /// # Errors
    ///
    /// [`WebhookError`] for a body that is not JSON, has no `action`, or lacks
    /// what a mention has to have. Answer 400 then, so that it shows.
    pub fn from_slice(body: &[u8]) -> Result<Self, WebhookError> {
        #[derive(Deserialize)]
        struct Envelope {
            action: String,
            #[serde(default)]
            data: Value,
        }
        let Envelope { action, data } = serde_json::from_slice(body)?;
        if action != "mention_created" {
            return Ok(Self::Other { action, data });
        }
        Ok(Self::MentionCreated(Box::new(serde_json::from_value(
            data,
        )?)))
    }
}

impl WebhookMention {
    /// When it was published; `None` where the service's spelling is unknown.
    pub fn published_at(&self) -> Option<DateTime<Utc>> {
        model::read_timestamp(&self.timestamp)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn an_unknown_event_is_kept() {
        let event = WebhookEvent::from_slice(br#"{"action":"mention_deleted","data":{"id":1}}"#);
        let WebhookEvent::Other { action, data } = event.unwrap() else {
            panic!("an unknown event expected")
        };
        assert_eq!(
            (action.as_str(), &data["id"]),
            ("mention_deleted", &1.into())
        );
    }

    #[test]
    fn nulls_and_new_members_are_taken() {
        let body = br#"{"action":"mention_created","v":2,"data":{
            "sourceId":"s","url":"u","source":"mastodon","timestamp":"soon","title":null,
            "keywords":null,"tags":null,"sentimentLabel":"Ecstatic","mood":7}}"#;
        let WebhookEvent::MentionCreated(mention) = WebhookEvent::from_slice(body).unwrap() else {
            panic!("a mention expected")
        };
        assert_eq!(mention.sentiment_label.unwrap().as_str(), "Ecstatic");
        assert_eq!(mention.extra["mood"], 7);
        assert_eq!((mention.title, mention.keywords), (None, None));
    }

    #[test]
    fn what_is_no_event_is_refused() {
        for body in ["", "[]", "{}", r#"{"action":"mention_created","data":{}}"#] {
            assert!(WebhookEvent::from_slice(body.as_bytes()).is_err(), "{body}");
        }
    }
}
