//! The mention filters of list and export: includes, excludes, groups, bounds.

use serde::Deserialize;
use serde_json::Value;

use super::super::errors::ApiError;
use super::super::moment::Moment;
use super::model::{Mention, Sentiment};

/// A condition on mentions; both filter grammars of the API become this.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Filter {
    All(Vec<Filter>),
    Any(Vec<Filter>),
    Not(Box<Filter>),
    Source(Vec<String>),
    Sentiment(Vec<Sentiment>),
    Keyword(Vec<i64>),
    /// ISO 639-1 codes.
    Language(Vec<String>),
    Tag(Vec<String>),
    Score(Vec<u8>),
    /// Bounds on the follower count of an author on X, both inclusive. A post
    /// from elsewhere has no such count and does not pass.
    Followers {
        least: i64,
        most: i64,
    },
    From(Moment),
    Until(Moment),
    Engaged(bool),
    Bookmarked(bool),
    Relevant,
}

impl Filter {
    /// Keeps everything.
    pub(crate) fn everything() -> Self {
        Self::All(Vec::new())
    }

    /// Joins conditions; a group without conditions constrains nothing.
    fn joined(by_or: bool, conditions: Vec<Self>) -> Self {
        if by_or && !conditions.is_empty() {
            Self::Any(conditions)
        } else {
            Self::All(conditions)
        }
    }

    pub(crate) fn negated(self) -> Self {
        Self::Not(Box::new(self))
    }

    pub(crate) fn matches(&self, mention: &Mention) -> bool {
        match self {
            Self::All(filters) => filters.iter().all(|filter| filter.matches(mention)),
            Self::Any(filters) => filters.iter().any(|filter| filter.matches(mention)),
            Self::Not(filter) => !filter.matches(mention),
            Self::Source(wanted) => wanted.iter().any(|source| source == mention.source),
            Self::Sentiment(wanted) => mention
                .sentiment
                .is_some_and(|sentiment| wanted.contains(&sentiment)),
            Self::Keyword(wanted) => mention.keywords.iter().any(|id| wanted.contains(id)),
            Self::Language(wanted) => mention
                .language
                .is_some_and(|language| wanted.iter().any(|code| code == language.code)),
            Self::Tag(wanted) => mention
                .tags
                .iter()
                .any(|tag| wanted.iter().any(|wanted| wanted == tag)),
            Self::Score(wanted) => mention.score().is_some_and(|score| wanted.contains(&score)),
            Self::Followers { least, most } => {
                mention.source == "twitter"
                    && mention
                        .author
                        .followers
                        .is_some_and(|count| (*least..=*most).contains(&count))
            }
            Self::From(start) => mention.at >= *start,
            Self::Until(end) => mention.at <= *end,
            Self::Engaged(wanted) => mention.engaged == *wanted,
            Self::Bookmarked(wanted) => mention.bookmarked == *wanted,
            Self::Relevant => mention.is_relevant(),
        }
    }

    /// Reads `MentionFilters`, whose shape was validated.
    pub(crate) fn read(filters: &Value) -> Result<Self, ApiError> {
        if filters.get("groups").is_none() {
            return Terms::read(filters, &["filters"])?.compile(&["filters"]);
        }
        let grouped: Grouped = read(filters)?;
        let mut groups = Vec::new();
        for (group_index, group) in grouped.groups.iter().enumerate() {
            let mut conditions = Vec::new();
            for (index, condition) in group.conditions.iter().enumerate() {
                let (group_index, index) = (group_index.to_string(), index.to_string());
                let path = ["filters", "groups", &group_index, "conditions", &index];
                conditions.push(Terms::read(condition, &path)?.compile(&path)?);
            }
            if !conditions.is_empty() {
                groups.push(Self::joined(group.operator == "OR", conditions));
            }
        }
        let bounds = Terms::read(filters, &["filters"])?.compile(&["filters"])?;
        Ok(Self::All(vec![
            bounds,
            Self::joined(grouped.operator == "OR", groups),
        ]))
    }
}

#[derive(Debug, Deserialize)]
struct Grouped {
    operator: String,
    groups: Vec<Group>,
}

#[derive(Debug, Deserialize)]
struct Group {
    operator: String,
    conditions: Vec<Value>,
}

/// The fields of one flat filter or one condition.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Terms {
    #[serde(flatten)]
    include: Lists,
    #[serde(rename = "!source")]
    not_source: Vec<String>,
    #[serde(rename = "!sentiment")]
    not_sentiment: Vec<String>,
    #[serde(rename = "!keyword")]
    not_keyword: Vec<f64>,
    #[serde(rename = "!language")]
    not_language: Vec<String>,
    #[serde(rename = "!tag")]
    not_tag: Vec<String>,
    #[serde(rename = "!relevance")]
    not_relevance: Vec<f64>,
    #[serde(rename = "minXFollowers")]
    least: Option<i64>,
    #[serde(rename = "maxXFollowers")]
    most: Option<i64>,
    #[serde(rename = "startDate")]
    start: Option<String>,
    #[serde(rename = "endDate")]
    end: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Lists {
    source: Vec<String>,
    sentiment: Vec<String>,
    keyword: Vec<f64>,
    language: Vec<String>,
    tag: Vec<String>,
    relevance: Vec<f64>,
}

impl Lists {
    /// One condition for each list that has entries; an empty list, like an
    /// absent one, constrains nothing.
    fn conditions(self) -> Vec<Filter> {
        let sentiments: Vec<_> = self
            .sentiment
            .iter()
            .filter_map(|label| Sentiment::from_label(label))
            .collect();
        [
            (!self.source.is_empty()).then_some(Filter::Source(self.source)),
            (!sentiments.is_empty()).then_some(Filter::Sentiment(sentiments)),
            (!self.keyword.is_empty()).then(|| Filter::Keyword(whole(&self.keyword))),
            (!self.language.is_empty()).then_some(Filter::Language(self.language)),
            (!self.tag.is_empty()).then_some(Filter::Tag(self.tag)),
            (!self.relevance.is_empty()).then(|| {
                let levels = whole(&self.relevance);
                Filter::Score(
                    levels
                        .into_iter()
                        .filter_map(|level| u8::try_from(level).ok())
                        .collect(),
                )
            }),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

impl Terms {
    fn read(fields: &Value, path: &[&str]) -> Result<Self, ApiError> {
        Self::deserialize(fields).map_err(|error| ApiError::field(path, error.to_string()))
    }

    fn compile(self, path: &[&str]) -> Result<Filter, ApiError> {
        let mut conditions = self.include.conditions();
        let exclude = Lists {
            source: self.not_source,
            sentiment: self.not_sentiment,
            keyword: self.not_keyword,
            language: self.not_language,
            tag: self.not_tag,
            relevance: self.not_relevance,
        };
        conditions.extend(exclude.conditions().into_iter().map(Filter::negated));
        if self.least.is_some() || self.most.is_some() {
            conditions.push(Filter::Followers {
                least: self.least.unwrap_or(0),
                most: self.most.unwrap_or(i64::MAX),
            });
        }
        if let Some(start) = &self.start {
            conditions.push(Filter::From(read_date(start, path, "startDate")?));
        }
        if let Some(end) = &self.end {
            conditions.push(Filter::Until(read_date(end, path, "endDate")?));
        }
        Ok(Filter::All(conditions))
    }
}

/// Ids and levels are numbers in the contract; one with a fraction names nothing.
fn whole(numbers: &[f64]) -> Vec<i64> {
    numbers
        .iter()
        .filter(|number| number.fract() == 0.0)
        .map(|number| {
            #[allow(clippy::cast_possible_truncation)] // whole, and `as` saturates
            let whole = *number as i64;
            whole
        })
        .collect()
}

fn read<'a, T: Deserialize<'a>>(value: &'a Value) -> Result<T, ApiError> {
    T::deserialize(value).map_err(|error| ApiError::field(&["filters"], error.to_string()))
}

fn read_date(text: &str, path: &[&str], name: &str) -> Result<Moment, ApiError> {
    let path: Vec<_> = path.iter().copied().chain([name]).collect();
    Moment::parse(text).ok_or_else(|| ApiError::field(&path, "not an ISO 8601 date"))
}
