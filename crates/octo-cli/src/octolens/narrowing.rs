//! The flags that narrow a list of mentions.

use chrono::Duration;
use octolens::{Filter, Relevance, Sentiment};

use super::window::Window;
use crate::{
    cli::{Level, NarrowingArgs, SentimentArg, SetLevel},
    failure::Failure,
};

/// The filter that the flags describe.
pub(super) fn filter(args: &NarrowingArgs) -> Result<Filter, Failure> {
    let window = Window::read(&args.window)?;
    let mut filter = Filter::new()
        .source(args.source.iter().map(String::as_str))
        .not_source(args.not_source.iter().map(String::as_str))
        .sentiment(args.sentiment.iter().copied().map(Sentiment::from))
        .not_sentiment(args.not_sentiment.iter().copied().map(Sentiment::from))
        .keyword(args.keyword.iter().copied())
        .not_keyword(args.not_keyword.iter().copied())
        .language(args.language.clone())
        .not_language(args.not_language.clone())
        .tag(args.tag.clone())
        .not_tag(args.not_tag.clone())
        .relevance(args.relevance.iter().copied().map(Relevance::from))
        .not_relevance(args.not_relevance.iter().copied().map(Relevance::from));
    if let Some(followers) = args.min_followers {
        filter = filter.min_x_followers(followers);
    }
    if let Some(followers) = args.max_followers {
        filter = filter.max_x_followers(followers);
    }
    if let Some(since) = window.since {
        filter = filter.since(since);
    }
    if let Some(until) = window.until {
        // Both of the service's bounds are inclusive.
        filter = filter.until(until - Duration::milliseconds(1));
    }
    Ok(filter)
}

impl From<SentimentArg> for Sentiment {
    fn from(sentiment: SentimentArg) -> Self {
        match sentiment {
            SentimentArg::Positive => Self::Positive,
            SentimentArg::Neutral => Self::Neutral,
            SentimentArg::Negative => Self::Negative,
        }
    }
}

impl From<Level> for Relevance {
    fn from(level: Level) -> Self {
        match level {
            Level::High => Self::High,
            Level::Medium => Self::Medium,
            Level::Low => Self::Low,
        }
    }
}

impl From<SetLevel> for Relevance {
    fn from(level: SetLevel) -> Self {
        match level {
            SetLevel::High => Self::High,
            SetLevel::Medium => Self::Medium,
            SetLevel::Low => Self::Low,
            SetLevel::NotRelevant => Self::NotRelevant,
        }
    }
}
