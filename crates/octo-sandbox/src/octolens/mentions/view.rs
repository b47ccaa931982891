//! `Mention` of the contract, as the different operations show it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::super::keywords::Keyword;
use super::model::{Mention, Sentiment};

/// Which of the fields that are "not on every response" are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A row of a list or an export: the raw score where there is one.
    Row,
    /// The single read: every field.
    Detail,
    /// A search result: language as code, and whether the workspace has it.
    Found { in_workspace: bool },
}

/// A keyword that a mention matched.
#[derive(Debug, Serialize)]
pub(crate) struct MatchedKeyword<'a> {
    pub(crate) id: i64,
    pub(crate) keyword: &'a str,
}

/// One mention as it goes over the wire.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct MentionView<'a> {
    pub(crate) id: i64,
    pub(crate) source_id: &'a str,
    pub(crate) url: &'a str,
    pub(crate) title: Option<&'a str>,
    pub(crate) body: Option<&'a str>,
    pub(crate) source: String,
    pub(crate) timestamp: String,
    pub(crate) author: Option<&'a str>,
    author_name: Option<&'a str>,
    author_avatar: Option<&'a str>,
    author_url: Option<&'a str>,
    pub(crate) author_followers: Option<i64>,
    pub(crate) relevance: &'static str,
    relevance_comment: Option<&'a str>,
    pub(crate) sentiment: Option<Sentiment>,
    pub(crate) language: Option<&'static str>,
    pub(crate) tags: &'a [&'static str],
    pub(crate) keywords: Vec<MatchedKeyword<'a>>,
    pub(crate) engaged: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    relevance_score: Option<Option<u8>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    image_url: Option<Option<&'a str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    feedback_relevant: Option<Option<u8>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    keyword_id: Option<Option<i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    already_in_workspace: Option<bool>,
}

/// The wire name of the two-way verdict.
pub(crate) fn relevance_name(mention: &Mention) -> &'static str {
    if mention.is_relevant() {
        "relevant"
    } else {
        "not_relevant"
    }
}

impl<'a> MentionView<'a> {
    pub(crate) fn new(
        mention: &'a Mention,
        keywords: &'a BTreeMap<i64, Keyword>,
        shape: Shape,
    ) -> Self {
        let detail = shape == Shape::Detail;
        let known = matches!(shape, Shape::Found { in_workspace: true });
        let fresh = matches!(shape, Shape::Found { .. });
        Self {
            id: mention.id,
            source_id: &mention.source_id,
            url: &mention.url,
            title: mention.title.as_deref(),
            body: mention.body.as_deref(),
            source: if mention.upper_case_source {
                mention.source.to_ascii_uppercase()
            } else {
                mention.source.to_owned()
            },
            timestamp: mention.at.spaced(),
            author: mention.author.handle.as_deref(),
            author_name: mention.author.name.as_deref(),
            author_avatar: mention.author.avatar.as_deref(),
            author_url: mention.author.url.as_deref(),
            author_followers: mention.author.followers,
            relevance: relevance_name(mention),
            relevance_comment: mention.relevance_comment.as_deref(),
            sentiment: mention.sentiment,
            language: mention
                .language
                .map(|language| if fresh { language.code } else { language.name }),
            tags: &mention.tags,
            keywords: mention
                .keywords
                .iter()
                .filter_map(|id| keywords.get(id))
                .map(|keyword| MatchedKeyword {
                    id: keyword.id,
                    keyword: &keyword.keyword,
                })
                .collect(),
            engaged: mention.engaged,
            relevance_score: if detail {
                Some(mention.score())
            } else {
                mention.score().map(Some)
            },
            image_url: detail.then_some(mention.image_url.as_deref()),
            feedback_relevant: detail
                .then(|| mention.score_feedback.map(|score| u8::from(score == 0))),
            keyword_id: detail.then(|| mention.keywords.first().copied()),
            already_in_workspace: known.then_some(true),
        }
    }
}
