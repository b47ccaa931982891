//! Data that a test gives to the main workspace.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde_json::Value;

use super::feeds::Feed;
use super::keywords::Keyword;
use super::mentions::model::{Author, Language, Mention, Sentiment};
use super::mentions::saved_filter::{AdvancedFilters, SimpleFilters};
use super::moment::Moment;
use super::platform::{self, PLATFORMS};
use super::state::Workspace;
use super::tags::CONVENTIONAL;
use crate::fixture::FixtureError;

/// Ids of what a test gives; those of the demo data are far below.
const FIRST_ID: i64 = 5_000_000;

/// Lists that take the place of the main workspace's; those left out stay.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Fixtures {
    keywords: Option<Vec<NewKeyword>>,
    mentions: Option<Vec<NewMention>>,
    feeds: Option<Vec<NewFeed>>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct NewKeyword {
    id: Option<i64>,
    keyword: String,
    context: Option<String>,
    tag: Option<String>,
    #[serde(default)]
    paused: bool,
    platforms: Option<Vec<String>>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct NewMention {
    id: Option<i64>,
    source_id: Option<String>,
    url: String,
    title: Option<String>,
    body: Option<String>,
    source: String,
    timestamp: String,
    author: Option<String>,
    author_name: Option<String>,
    author_avatar: Option<String>,
    author_url: Option<String>,
    author_followers: Option<i64>,
    relevance_score: Option<u8>,
    relevance_comment: Option<String>,
    sentiment: Option<String>,
    language: Option<String>,
    #[serde(default)]
    tags: Vec<String>,
    /// Phrases of keywords.
    #[serde(default)]
    keywords: Vec<String>,
    #[serde(default)]
    engaged: bool,
    #[serde(default)]
    bookmarked: bool,
    image_url: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct NewFeed {
    id: Option<i64>,
    name: String,
    #[serde(default = "bell")]
    icon: String,
    simple_filters: Option<SimpleFilters>,
    advanced_filters: Option<AdvancedFilters>,
    #[serde(default)]
    is_default: bool,
}

fn bell() -> String {
    "bell".to_owned()
}

/// What is wrong at a place below the fixtures.
fn wrong(place: impl fmt::Display, reason: impl Into<String>) -> FixtureError {
    FixtureError::new(format!("octolens {place}"), reason)
}

impl Fixtures {
    /// Reads them from JSON, or names the member that cannot be read.
    pub(crate) fn read(json: &Value) -> Result<Self, FixtureError> {
        serde_path_to_error::deserialize(json).map_err(|error| {
            let place = error.path().to_string();
            let reason = error.into_inner().to_string();
            match place.as_str() {
                "." => wrong("fixtures", reason),
                place => wrong(place, reason),
            }
        })
    }

    /// Puts the lists in the place of the workspace's, and takes away what
    /// hung on the old ones.
    pub(crate) fn apply(&self, workspace: &mut Workspace, now: Moment) -> Result<(), FixtureError> {
        let mut ids = FIRST_ID..;
        let mut next = |given: Option<i64>| given.or_else(|| ids.next()).unwrap_or(FIRST_ID);
        if let Some(keywords) = &self.keywords {
            workspace.suggestions.clear();
            workspace.keywords = BTreeMap::new();
            for (number, new) in keywords.iter().enumerate() {
                let place = format!("keywords[{number}]");
                let keyword = new.keyword(next(new.id), now, &place)?;
                if workspace.keywords.insert(keyword.id, keyword).is_some() {
                    return Err(wrong(
                        format!("{place}.id"),
                        "the id is taken; give another, or none",
                    ));
                }
            }
            for mention in &mut workspace.mentions {
                mention
                    .keywords
                    .retain(|id| workspace.keywords.contains_key(id));
            }
        }
        if let Some(mentions) = &self.mentions {
            workspace.feedback.clear();
            workspace.mentions = Vec::with_capacity(mentions.len());
            for (number, new) in mentions.iter().enumerate() {
                let place = format!("mentions[{number}]");
                let mention = new.mention(next(new.id), &workspace.keywords, &place)?;
                if workspace.mention(&mention.source_id).is_some() {
                    return Err(wrong(
                        format!("{place}.sourceId"),
                        format!("{:?} is taken; give another", mention.source_id),
                    ));
                }
                workspace.mentions.push(mention);
            }
            let newest_first = |mention: &Mention| std::cmp::Reverse((mention.at, mention.id));
            workspace.mentions.sort_by_key(newest_first);
        }
        if let Some(feeds) = &self.feeds {
            workspace.notifications.clear();
            workspace.feeds = BTreeMap::new();
            for (number, new) in feeds.iter().enumerate() {
                let feed = new.feed(next(new.id), now);
                if workspace.feeds.insert(feed.id, feed).is_some() {
                    let place = format!("feeds[{number}].id");
                    return Err(wrong(place, "the id is taken; give another, or none"));
                }
            }
        }
        let last = workspace
            .keywords
            .keys()
            .chain(workspace.feeds.keys())
            .max();
        workspace.last_id = workspace
            .last_id
            .max(last.copied().unwrap_or(0))
            .max(ids.start);
        Ok(())
    }
}

impl NewKeyword {
    fn keyword(&self, id: i64, now: Moment, place: &str) -> Result<Keyword, FixtureError> {
        let platforms = match &self.platforms {
            None => PLATFORMS.to_vec(),
            Some(slugs) => slugs
                .iter()
                .map(|slug| find_platform(slug, &format!("{place}.platforms")))
                .collect::<Result<_, _>>()?,
        };
        Ok(Keyword {
            id,
            keyword: self.keyword.clone(),
            context: self.context.clone(),
            additional_terms: None,
            additional_terms_and_or: true,
            case_sensitive: false,
            symbol_sensitive: true,
            platforms,
            exclude_words: None,
            wildcard_exclude_words: None,
            exclude_authors: None,
            tag: self.tag.clone(),
            paused: self.paused,
            is_sub_reddit: Some(false),
            created_at: now,
            updated_at: now,
            revision: 0,
        })
    }
}

impl NewMention {
    fn mention(
        &self,
        id: i64,
        keywords: &BTreeMap<i64, Keyword>,
        place: &str,
    ) -> Result<Mention, FixtureError> {
        let at = |member: &str| format!("{place}.{member}");
        let instant = Moment::parse(&self.timestamp).ok_or_else(|| {
            let reason = format!(
                "{:?} is no instant; give one such as 2026-07-14T08:21:09Z",
                self.timestamp
            );
            wrong(at("timestamp"), reason)
        })?;
        if self.relevance_score.is_some_and(|score| score > 2) {
            return Err(wrong(
                at("relevanceScore"),
                "give 0 (high), 1 (medium) or 2 (low)",
            ));
        }
        let sentiment = self.sentiment.as_deref().map(|label| {
            let known = Sentiment::from_label(label);
            known.ok_or_else(|| wrong(at("sentiment"), "give Positive, Neutral or Negative"))
        });
        let language = self.language.as_deref().map(|name| {
            let reason = format!("{name:?} is unknown; give a name or code such as `en`");
            Language::find(name).ok_or_else(|| wrong(at("language"), reason))
        });
        let tags = self.tags.iter().map(|tag| {
            let known = CONVENTIONAL.into_iter().find(|known| known == tag);
            let reason = || {
                format!(
                    "{tag:?} is unknown; give some of {}",
                    CONVENTIONAL.join(", ")
                )
            };
            known.ok_or_else(|| wrong(at("tags"), reason()))
        });
        let matched = self.keywords.iter().map(|phrase| {
            let known = keywords
                .values()
                .find(|keyword| keyword.keyword.eq_ignore_ascii_case(phrase));
            let reason = || format!("no keyword is {phrase:?}; add it to `keywords`");
            known
                .map(|keyword| keyword.id)
                .ok_or_else(|| wrong(at("keywords"), reason()))
        });
        Ok(Mention {
            id,
            source_id: self
                .source_id
                .clone()
                .unwrap_or_else(|| format!("fixture_{id}")),
            url: self.url.clone(),
            title: self.title.clone(),
            body: self.body.clone(),
            source: find_platform(&self.source, &at("source"))?,
            upper_case_source: false,
            at: instant,
            author: Author {
                handle: self.author.clone(),
                name: self.author_name.clone(),
                avatar: self.author_avatar.clone(),
                url: self.author_url.clone(),
                followers: self.author_followers,
            },
            scored: Some(self.relevance_score.unwrap_or(0)),
            score_override: None,
            score_feedback: None,
            relevance_comment: self.relevance_comment.clone(),
            sentiment: sentiment.transpose()?,
            language: language.transpose()?,
            tags: tags.collect::<Result<_, _>>()?,
            keywords: matched.collect::<Result<_, _>>()?,
            engaged: self.engaged,
            bookmarked: self.bookmarked,
            image_url: self.image_url.clone(),
        })
    }
}

impl NewFeed {
    fn feed(&self, id: i64, now: Moment) -> Feed {
        let flat = self.simple_filters.clone();
        Feed {
            id,
            name: self.name.clone(),
            icon: self.icon.clone(),
            // Of two filters the grouped one is kept, as the API does it.
            simple_filters: flat.filter(|_| self.advanced_filters.is_none()),
            advanced_filters: self.advanced_filters.clone(),
            is_default: self.is_default,
            destinations: Vec::new(),
            created_at: now,
            updated_at: now,
        }
    }
}

fn find_platform(slug: &str, place: &str) -> Result<&'static str, FixtureError> {
    platform::find(slug).ok_or_else(|| {
        let reason = format!(
            "{slug:?} is no platform; give one of {}",
            PLATFORMS.join(", ")
        );
        wrong(place, reason)
    })
}
