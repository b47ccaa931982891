//! A mention: a post that matched.

use chrono::{DateTime, NaiveDateTime, Utc};
use octolens_api::{MentionRelevance, MentionSentiment, types};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::MentionKeyword;
use crate::Untrusted;

/// A post on a platform that matched a keyword.
///
/// The fields of the type [`Untrusted`] hold what strangers wrote. URLs and
/// handles come from the post as well: show them as text, and open them with
/// the care of any link from the open web.
///
/// Source: schemas `Mention` and `SearchMention` of the contract.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Mention {
    /// Internal number of the post; 0 for search results that are not in the
    /// workspace.
    pub id: i64,
    /// Stable key of the mention, made from the platform and its own id.
    pub source_id: String,
    /// Link to the post.
    pub url: String,
    /// Title of the post; `None` where the platform has none.
    pub title: Option<Untrusted>,
    /// Text of the post.
    pub body: Option<Untrusted>,
    /// Slug of the platform, lower case; see [`Platform`](crate::Platform).
    pub source: String,
    /// When it was published, in the service's own spelling: writes have to
    /// carry it unchanged. [`Mention::published_at`] reads it.
    pub timestamp: String,
    /// Handle of the author.
    pub author: Option<Untrusted>,
    /// Name of the author, where it differs from the handle.
    pub author_name: Option<Untrusted>,
    /// Link to the author's picture.
    pub author_avatar: Option<String>,
    /// Link to the author's profile.
    pub author_url: Option<String>,
    /// Followers of the author when the post was collected.
    pub author_followers: Option<i64>,
    /// The verdict on relevance.
    pub relevance: MentionRelevance,
    /// The model's reason for its verdict; it may quote the post.
    pub relevance_comment: Option<Untrusted>,
    /// The sentiment, once the mention was scored.
    pub sentiment: Option<MentionSentiment>,
    /// Language of the text, as ISO 639-1 code or as English name.
    pub language: Option<String>,
    /// Labels.
    #[serde(default)]
    pub tags: Vec<String>,
    /// The tracked keywords that it matched.
    #[serde(default)]
    pub keywords: Vec<MentionKeyword>,
    /// Whether somebody of the workspace marked it as engaged with.
    pub engaged: bool,
    /// Level of relevance, 0 high to 2 low; not on every answer.
    #[serde(default)]
    pub relevance_score: Option<f64>,
    /// The service's mark of feedback; not on every answer.
    #[serde(default)]
    pub feedback_relevant: Option<f64>,
    /// Link to an image of the post; not on every answer.
    #[serde(default)]
    pub image_url: Option<String>,
    /// The keyword behind the match; not on every answer.
    #[serde(default)]
    pub keyword_id: Option<f64>,
    /// Whether a search result is a mention of the workspace already; on
    /// search results alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub already_in_workspace: Option<bool>,
    /// Members that the contract does not name, kept as they came.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Mention {
    /// When it was published; `None` where the service's spelling is unknown.
    pub fn published_at(&self) -> Option<DateTime<Utc>> {
        read_timestamp(&self.timestamp)
    }
}

/// `YYYY-MM-DD HH:mm:ss.SSS` in UTC, or RFC 3339.
pub(crate) fn read_timestamp(text: &str) -> Option<DateTime<Utc>> {
    if let Ok(instant) = DateTime::parse_from_rfc3339(text) {
        return Some(instant.to_utc());
    }
    let naive = text.replacen('T', " ", 1);
    NaiveDateTime::parse_from_str(&naive, "%Y-%m-%d %H:%M:%S%.f")
        .ok()
        .map(|naive| naive.and_utc())
}

/// What a write needs to name a mention, carried over from the list.
///
/// ```
/// use octolens::model::MentionRef;
///
/// let stored = MentionRef::new("reddit_t3_1k2m", 501, "2026-07-14 08:21:09.000");
/// # let _ = stored;
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct MentionRef {
    pub(crate) source_id: String,
    pub(crate) post_id: i64,
    pub(crate) timestamp: String,
}

impl MentionRef {
    /// Names a mention by what was stored of it: its `source_id`, its `id`,
    /// and its `timestamp` to the letter.
    pub fn new(source_id: impl Into<String>, post_id: i64, timestamp: impl Into<String>) -> Self {
        Self {
            source_id: source_id.into(),
            post_id,
            timestamp: timestamp.into(),
        }
    }
}

impl From<&Mention> for MentionRef {
    fn from(mention: &Mention) -> Self {
        Self::new(&mention.source_id, mention.id, &mention.timestamp)
    }
}

/// One page of mentions, newest first.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MentionPage {
    /// The mentions.
    pub mentions: Vec<Mention>,
    /// The cursor of the next page; `None` on the last.
    pub next_cursor: Option<String>,
}

impl From<types::MentionPage> for MentionPage {
    fn from(page: types::MentionPage) -> Self {
        Self {
            mentions: page.data.into_iter().map(Mention::from).collect(),
            next_cursor: page.pagination.next_cursor,
        }
    }
}

macro_rules! from_wire {
    ($wire:ty, |$mention:ident| $in_workspace:expr) => {
        impl From<$wire> for Mention {
            fn from($mention: $wire) -> Self {
                Self {
                    already_in_workspace: $in_workspace,
                    id: $mention.id,
                    source_id: $mention.source_id,
                    url: $mention.url,
                    title: $mention.title.map(Untrusted::from),
                    body: $mention.body.map(Untrusted::from),
                    source: $mention.source,
                    timestamp: $mention.timestamp,
                    author: $mention.author.map(Untrusted::from),
                    author_name: $mention.author_name.map(Untrusted::from),
                    author_avatar: $mention.author_avatar,
                    author_url: $mention.author_url,
                    author_followers: $mention.author_followers,
                    relevance: $mention.relevance,
                    relevance_comment: $mention.relevance_comment.map(Untrusted::from),
                    sentiment: $mention.sentiment,
                    language: $mention.language,
                    tags: $mention.tags,
                    keywords: $mention.keywords,
                    engaged: $mention.engaged,
                    relevance_score: $mention.relevance_score,
                    feedback_relevant: $mention.feedback_relevant,
                    image_url: $mention.image_url,
                    keyword_id: $mention.keyword_id,
                    extra: $mention.extra,
                }
            }
        }
    };
}

from_wire!(types::Mention, |mention| None);
from_wire!(types::SearchMention, |mention| mention.already_in_workspace);

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn each_spelling_of_an_instant_is_read() {
        let expected = DateTime::parse_from_rfc3339("2026-07-14T08:21:09Z").unwrap();
        for text in [
            "2026-07-14 08:21:09.000",
            "2026-07-14 08:21:09",
            "2026-07-14T08:21:09",
            "2026-07-14T08:21:09.000Z",
            "2026-07-14T10:21:09+02:00",
        ] {
            assert_eq!(read_timestamp(text), Some(expected.to_utc()), "{text}");
        }
        assert_eq!(read_timestamp("yesterday"), None);
    }
}
