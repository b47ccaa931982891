//! A collected post and what the workspace made of it.

use serde::Serialize;

use super::super::moment::Moment;

/// `MentionSentiment` of the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(crate) enum Sentiment {
    Positive,
    Neutral,
    Negative,
}

impl Sentiment {
    pub(crate) const ALL: [Self; 3] = [Self::Positive, Self::Neutral, Self::Negative];

    pub(crate) fn label(self) -> &'static str {
        match self {
            Self::Positive => "Positive",
            Self::Neutral => "Neutral",
            Self::Negative => "Negative",
        }
    }

    /// Reads the label in any case: the contract has it in three.
    pub(crate) fn from_label(text: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|sentiment| sentiment.label().eq_ignore_ascii_case(text.trim()))
    }
}

/// A language, as filters and as mention records spell it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Language {
    /// ISO 639-1: filters and fresh search results.
    pub(crate) code: &'static str,
    /// Lower-case English name: records of the workspace.
    pub(crate) name: &'static str,
}

macro_rules! languages {
    ($($code:literal $name:literal)*) => {
        /// The languages that the `language` filter knows.
        pub(crate) const LANGUAGES: &[Language] = &[$(Language { code: $code, name: $name }),*];
    };
}

languages! {
    "en" "english" "es" "spanish" "fr" "french" "de" "german" "pt" "portuguese"
    "it" "italian" "nl" "dutch" "ja" "japanese" "ko" "korean" "zh" "chinese"
}

impl Language {
    /// Finds a language by its code or name.
    pub(crate) fn find(text: &str) -> Option<Self> {
        let text = text.trim();
        LANGUAGES
            .iter()
            .find(|language| {
                language.code.eq_ignore_ascii_case(text) || language.name.eq_ignore_ascii_case(text)
            })
            .copied()
    }
}

/// Who wrote a post, as far as the platform tells.
#[derive(Debug, Clone, Default)]
pub(crate) struct Author {
    pub(crate) handle: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) avatar: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) followers: Option<i64>,
}

/// A collected post.
#[derive(Debug, Clone)]
pub(crate) struct Mention {
    pub(crate) id: i64,
    pub(crate) source_id: String,
    pub(crate) url: String,
    pub(crate) title: Option<String>,
    pub(crate) body: Option<String>,
    pub(crate) source: &'static str,
    /// The record shows its source in upper case, as old records do.
    pub(crate) upper_case_source: bool,
    pub(crate) at: Moment,
    pub(crate) author: Author,
    /// The model's level: 0 high, 1 medium, 2 low; `None` before scoring.
    pub(crate) scored: Option<u8>,
    /// The level that a person set on the mention.
    pub(crate) score_override: Option<u8>,
    /// The level that follows from a person's feedback.
    pub(crate) score_feedback: Option<u8>,
    pub(crate) relevance_comment: Option<String>,
    pub(crate) sentiment: Option<Sentiment>,
    pub(crate) language: Option<Language>,
    pub(crate) tags: Vec<&'static str>,
    pub(crate) keywords: Vec<i64>,
    pub(crate) engaged: bool,
    pub(crate) bookmarked: bool,
    pub(crate) image_url: Option<String>,
}

impl Mention {
    /// The level that counts: a person's word before the model's.
    pub(crate) fn score(&self) -> Option<u8> {
        self.score_override.or(self.score_feedback).or(self.scored)
    }

    /// The two-way verdict; a post that was never scored is not relevant.
    pub(crate) fn is_relevant(&self) -> bool {
        self.score().is_some_and(|score| score < 2)
    }

    /// Title and body, for matching.
    pub(crate) fn text(&self) -> String {
        format!(
            "{}\n{}",
            self.title.as_deref().unwrap_or_default(),
            self.body.as_deref().unwrap_or_default()
        )
    }
}
