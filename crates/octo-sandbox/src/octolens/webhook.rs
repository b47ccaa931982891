//! Webhook deliveries: the payload, which differs from the REST record, and
//! what becomes of it.
//!
//! The sandbox sends nothing into the world: a receiver on the same machine is
//! what the URL screening refuses, and a public one is nobody's to call from a
//! test. It notes what would have been sent, for
//! [`Octolens::deliveries`](super::Octolens::deliveries), and answers for the
//! receiver: 200, or the status that the URL's path ends with, as in
//! `https://hooks.example.com/status/503`.

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::destinations::{self, Channel, Destination};
use super::feeds::Feed;
use super::mentions::model::Mention;
use super::moment::Moment;
use super::state::Workspace;

/// A webhook request that the service would have made.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Delivery {
    /// The receiver.
    pub url: String,
    /// The JSON body, a `WebhookMentionEvent` of the contract.
    pub body: Value,
    /// When it would have been sent, UTC, as `2026-07-01T09:00:00.000Z`.
    pub sent_at: String,
    /// The status that the receiver is taken to have answered.
    pub status: u16,
}

/// What became of one delivery.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// Of webhooks: the receiver's status.
    pub(crate) status: Option<u16>,
    pub(crate) error: Option<String>,
}

impl Outcome {
    pub(crate) fn failed(reason: impl Into<String>) -> Self {
        Self {
            status: None,
            error: Some(reason.into()),
        }
    }
}

/// The event of the newest mention that matches a feed.
pub(crate) fn latest_event(workspace: &Workspace, feed: &Feed, now: Moment) -> Option<Value> {
    let filter = feed.filter(now);
    let mention = workspace
        .mentions
        .iter()
        .find(|mention| filter.matches(mention))?;
    Some(event(workspace, feed, mention))
}

/// `WebhookMentionEvent` of the contract: members that a mention has no value
/// for are left out.
fn event(workspace: &Workspace, feed: &Feed, mention: &Mention) -> Value {
    let name_of = |id: &i64| {
        workspace
            .keywords
            .get(id)
            .map(|keyword| keyword.keyword.clone())
    };
    let keywords: Vec<_> = mention.keywords.iter().filter_map(name_of).collect();
    let view_keywords: Vec<_> = feed.keywords().iter().filter_map(name_of).collect();
    let level = mention.score().map(|score| match score {
        0 => "high",
        1 => "medium",
        _ => "low",
    });
    let tags: Vec<_> = mention.tags.iter().map(|tag| display_name(tag)).collect();
    // The key of a record is the platform's name before the platform's own id.
    let native_id = mention
        .source_id
        .strip_prefix(mention.source)
        .map_or(mention.source_id.as_str(), |rest| {
            rest.trim_start_matches('_')
        });
    let members = [
        (
            "title",
            Some(json!(mention.title.as_deref().unwrap_or_default())),
        ),
        ("body", mention.body.as_ref().map(|body| json!(body))),
        ("url", Some(json!(mention.url))),
        ("timestamp", Some(json!(mention.at))),
        ("imageUrl", mention.image_url.as_ref().map(|url| json!(url))),
        (
            "author",
            mention.author.handle.as_ref().map(|handle| json!(handle)),
        ),
        (
            "authorName",
            mention.author.name.as_ref().map(|name| json!(name)),
        ),
        (
            "authorAvatarUrl",
            mention.author.avatar.as_ref().map(|url| json!(url)),
        ),
        (
            "authorProfileLink",
            mention.author.url.as_ref().map(|url| json!(url)),
        ),
        (
            "authorFollowerCount",
            mention.author.followers.map(|count| json!(count)),
        ),
        ("source", Some(json!(mention.source))),
        ("sourceId", Some(json!(native_id))),
        ("relevanceScore", level.map(|level| json!(level))),
        (
            "relevanceComment",
            mention.relevance_comment.as_ref().map(|text| json!(text)),
        ),
        ("keyword", keywords.first().map(|keyword| json!(keyword))),
        ("keywords", Some(json!(keywords))),
        (
            "sentimentLabel",
            mention.sentiment.map(|label| json!(label)),
        ),
        ("tags", Some(json!(tags))),
        (
            "language",
            mention.language.map(|language| json!(language.code)),
        ),
        ("subreddit", subreddit(mention).map(|name| json!(name))),
        ("viewId", Some(json!(feed.id))),
        ("viewName", Some(json!(feed.name))),
        ("viewKeywords", Some(json!(view_keywords))),
    ];
    let data: Map<String, Value> = members
        .into_iter()
        .filter_map(|(name, value)| Some((name.to_owned(), value?)))
        .collect();
    json!({ "action": "mention_created", "data": data })
}

fn subreddit(mention: &Mention) -> Option<String> {
    let (_, path) = mention
        .url
        .split_once("/r/")
        .filter(|_| mention.source.starts_with("reddit"))?;
    Some(format!("r/{}", path.split('/').next()?))
}

/// `own_brand_mention` as people read it: `Own Brand Mention`.
fn display_name(tag: &str) -> String {
    let words: Vec<String> = tag
        .split('_')
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map_or_else(String::new, |first| {
                first.to_uppercase().chain(letters).collect()
            })
        })
        .collect();
    words.join(" ")
}

/// Notes a delivery and says how it went.
pub(crate) fn deliver(
    destination: &Destination,
    event: &Value,
    now: Moment,
    deliveries: &mut Vec<Delivery>,
) -> Outcome {
    if destination.channel != Channel::Webhook {
        return Outcome {
            status: None,
            error: None,
        };
    }
    let url = destination.target();
    // Screened when it was saved and, since names can move, at each delivery.
    if let Err(reason) = destinations::screen(url) {
        return Outcome::failed(reason);
    }
    let status = requested_status(url);
    deliveries.push(Delivery {
        url: url.to_owned(),
        body: event.clone(),
        sent_at: now.iso(),
        status,
    });
    Outcome {
        status: Some(status),
        error: (!(200..300).contains(&status)).then(|| format!("Target answered {status}.")),
    }
}

fn requested_status(url: &str) -> u16 {
    url::Url::parse(url)
        .ok()
        .and_then(|url| url.path().rsplit('/').next()?.parse().ok())
        .filter(|status| (200..600).contains(status))
        .unwrap_or(200)
}
