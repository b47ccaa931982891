//! Filters of mention lists.

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use octo_transport::InvalidRequest;
use octolens_api::{
    AdvancedMentionFiltersOperator, MentionFilterGroupOperator, MentionSentiment, Platform, types,
};
use serde::Serialize;

/// A level of relevance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Relevance {
    /// Certainly about the tracked keyword.
    High,
    /// Probably.
    Medium,
    /// Hardly; lists leave it out unless asked for all.
    Low,
    /// Not at all. Mentions can be set to it, and lists cannot be filtered by
    /// it.
    NotRelevant,
}

impl Relevance {
    /// The level's number on the wire.
    pub fn level(self) -> u8 {
        match self {
            Self::High => 0,
            Self::Medium => 1,
            Self::Low => 2,
            Self::NotRelevant => 3,
        }
    }
}

/// A bound of a time span: an instant, a date, or text in the service's own
/// form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FilterDate(String);

impl From<DateTime<Utc>> for FilterDate {
    fn from(instant: DateTime<Utc>) -> Self {
        Self(instant.to_rfc3339_opts(SecondsFormat::AutoSi, true))
    }
}

impl From<NaiveDate> for FilterDate {
    fn from(date: NaiveDate) -> Self {
        Self(date.to_string())
    }
}

impl From<&str> for FilterDate {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for FilterDate {
    fn from(text: String) -> Self {
        Self(text)
    }
}

macro_rules! list_filters {
    ($($(#[$doc:meta])* $keep:ident, $drop:ident, $item:ty, $convert:expr;)*) => {
        $(
            $(#[$doc])*
            pub fn $keep<V: Into<$item>>(mut self, values: impl IntoIterator<Item = V>) -> Self {
                self.keep.$keep.extend(values.into_iter().map(|value| $convert(value.into())));
                self
            }

            /// The same, the other way round: leaves these out.
            pub fn $drop<V: Into<$item>>(mut self, values: impl IntoIterator<Item = V>) -> Self {
                self.leave_out.$keep.extend(values.into_iter().map(|value| $convert(value.into())));
                self
            }
        )*
    };
}

/// A flat filter: a mention must pass every field, and within a field any of
/// its values.
///
/// ```
/// use octolens::{Filter, Platform, Relevance, Sentiment};
///
/// let filter = Filter::new()
///     .source([Platform::Reddit, Platform::Hackernews])
///     .not_sentiment([Sentiment::Positive])
///     .relevance([Relevance::High])
///     .since("2026-07-01");
/// # let _ = filter;
/// ```
///
/// Source: `SimpleMentionFilters` of the contract.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a filter does nothing until a list takes it"]
pub struct Filter {
    keep: Lists,
    leave_out: Lists,
    min_x_followers: Option<u64>,
    max_x_followers: Option<u64>,
    since: Option<FilterDate>,
    until: Option<FilterDate>,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Lists {
    source: Vec<Platform>,
    sentiment: Vec<String>,
    keyword: Vec<i64>,
    language: Vec<String>,
    tag: Vec<String>,
    relevance: Vec<Relevance>,
}

/// Label spelling is Title case, filters want lower case.
fn lower(sentiment: MentionSentiment) -> String {
    sentiment.as_str().to_ascii_lowercase()
}

impl Filter {
    /// Lets everything pass.
    pub fn new() -> Self {
        Self::default()
    }

    list_filters! {
        /// Lets these platforms pass.
        source, not_source, Platform, std::convert::identity;
        /// Lets these sentiments pass.
        sentiment, not_sentiment, MentionSentiment, lower;
        /// Lets matches of these keywords pass, by id.
        keyword, not_keyword, i64, std::convert::identity;
        /// Lets these languages pass, by ISO 639-1 code.
        language, not_language, String, std::convert::identity;
        /// Lets mentions with these labels pass.
        tag, not_tag, String, std::convert::identity;
        /// Lets these levels of relevance pass.
        relevance, not_relevance, Relevance, std::convert::identity;
    }

    /// Lets posts on X pass whose author has at least so many followers.
    pub fn min_x_followers(mut self, followers: u64) -> Self {
        self.min_x_followers = Some(followers);
        self
    }

    /// Lets posts on X pass whose author has at most so many followers.
    pub fn max_x_followers(mut self, followers: u64) -> Self {
        self.max_x_followers = Some(followers);
        self
    }

    /// Lets posts pass from this moment on.
    pub fn since(mut self, start: impl Into<FilterDate>) -> Self {
        self.since = Some(start.into());
        self
    }

    /// Lets posts pass up to this moment.
    pub fn until(mut self, end: impl Into<FilterDate>) -> Self {
        self.until = Some(end.into());
        self
    }

    /// One condition for each field that is set: a condition has one field.
    fn conditions(&self) -> Result<Vec<types::MentionFilterCondition>, InvalidRequest> {
        let mut conditions = Vec::new();
        let whole = self.to_condition()?;
        macro_rules! lists {
            ($($field:ident)*) => {$(
                if !whole.$field.is_empty() {
                    conditions.push(types::MentionFilterCondition {
                        $field: whole.$field.clone(),
                        ..Default::default()
                    });
                }
            )*};
        }
        macro_rules! bounds {
            ($($field:ident)*) => {$(
                if whole.$field.is_some() {
                    conditions.push(types::MentionFilterCondition {
                        $field: whole.$field.clone(),
                        ..Default::default()
                    });
                }
            )*};
        }
        lists!(source sentiment keyword language tag relevance);
        lists!(not_source not_sentiment not_keyword not_language not_tag not_relevance);
        bounds!(min_x_followers max_x_followers start_date end_date);
        Ok(conditions)
    }
}

impl Filter {
    /// All fields as they stand on the wire.
    fn to_condition(&self) -> Result<types::MentionFilterCondition, InvalidRequest> {
        let date = |date: &Option<FilterDate>| date.as_ref().map(|date| date.0.clone());
        Ok(types::MentionFilterCondition {
            source: self.keep.source.clone(),
            not_source: self.leave_out.source.clone(),
            sentiment: texts(&self.keep.sentiment),
            not_sentiment: texts(&self.leave_out.sentiment),
            keyword: self.keep.keyword.clone(),
            not_keyword: self.leave_out.keyword.clone(),
            language: texts(&self.keep.language),
            not_language: texts(&self.leave_out.language),
            tag: self.keep.tag.clone(),
            not_tag: self.leave_out.tag.clone(),
            relevance: levels("filters.relevance", &self.keep.relevance)?,
            not_relevance: levels("filters.!relevance", &self.leave_out.relevance)?,
            min_x_followers: followers("filters.minXFollowers", self.min_x_followers)?,
            max_x_followers: followers("filters.maxXFollowers", self.max_x_followers)?,
            start_date: date(&self.since),
            end_date: date(&self.until),
        })
    }

    fn to_simple(&self) -> Result<types::SimpleMentionFilters, InvalidRequest> {
        let whole = self.to_condition()?;
        Ok(types::SimpleMentionFilters {
            source: whole.source,
            not_source: whole.not_source,
            sentiment: texts(&self.keep.sentiment),
            not_sentiment: texts(&self.leave_out.sentiment),
            keyword: whole.keyword,
            not_keyword: whole.not_keyword,
            language: texts(&self.keep.language),
            not_language: texts(&self.leave_out.language),
            tag: whole.tag,
            not_tag: whole.not_tag,
            relevance: whole.relevance,
            not_relevance: whole.not_relevance,
            min_x_followers: whole.min_x_followers,
            max_x_followers: whole.max_x_followers,
            start_date: whole.start_date,
            end_date: whole.end_date,
        })
    }
}

/// The contract has one enum a field and side; all of them are open.
fn texts<T: for<'a> From<&'a str>>(texts: &[String]) -> Vec<T> {
    texts.iter().map(|text| T::from(text)).collect()
}

fn levels(field: &'static str, levels: &[Relevance]) -> Result<Vec<i64>, InvalidRequest> {
    if levels.contains(&Relevance::NotRelevant) {
        return Err(InvalidRequest::new(
            field,
            "takes high, medium and low; what is not relevant is in no list",
        ));
    }
    Ok(levels
        .iter()
        .map(|level| i64::from(level.level()))
        .collect())
}

fn followers(field: &'static str, count: Option<u64>) -> Result<Option<i64>, InvalidRequest> {
    count
        .map(|count| {
            i64::try_from(count).map_err(|_| InvalidRequest::new(field, "is out of range"))
        })
        .transpose()
}

/// How the parts of a grouped filter are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Join {
    All,
    Any,
}

/// Conditions that are joined by "all of" or "any of"; part of a
/// [`GroupedFilter`].
///
/// Each part is a [`Filter`] whose fields stand on their own: a filter with
/// two fields is two conditions.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a group does nothing until a filter takes it"]
pub struct Group {
    join: Join,
    parts: Vec<Filter>,
}

impl Group {
    /// Every condition must hold.
    pub fn all(parts: impl IntoIterator<Item = Filter>) -> Self {
        Self {
            join: Join::All,
            parts: parts.into_iter().collect(),
        }
    }

    /// One condition must hold.
    pub fn any(parts: impl IntoIterator<Item = Filter>) -> Self {
        Self {
            join: Join::Any,
            parts: parts.into_iter().collect(),
        }
    }
}

/// A filter of groups: "(A or B) and (not C)".
///
/// ```
/// use octolens::{Filter, Group, GroupedFilter, Platform, Sentiment};
///
/// let filter = GroupedFilter::all([
///     Group::any([
///         Filter::new().source([Platform::Reddit]),
///         Filter::new().min_x_followers(1_000),
///     ]),
///     Group::all([Filter::new().not_sentiment([Sentiment::Positive])]),
/// ])
/// .since("2026-07-01");
/// # let _ = filter;
/// ```
///
/// Source: `AdvancedMentionFilters` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a filter does nothing until a list takes it"]
pub struct GroupedFilter {
    join: Join,
    groups: Vec<Group>,
    /// Bounds that hold beside the groups.
    beside: Filter,
}

impl GroupedFilter {
    fn of(join: Join, groups: impl IntoIterator<Item = Group>) -> Self {
        Self {
            join,
            groups: groups.into_iter().collect(),
            beside: Filter::new(),
        }
    }

    /// Every group must hold.
    pub fn all(groups: impl IntoIterator<Item = Group>) -> Self {
        Self::of(Join::All, groups)
    }

    /// One group must hold.
    pub fn any(groups: impl IntoIterator<Item = Group>) -> Self {
        Self::of(Join::Any, groups)
    }

    /// See [`Filter::min_x_followers`]; holds beside the groups.
    pub fn min_x_followers(mut self, followers: u64) -> Self {
        self.beside = self.beside.min_x_followers(followers);
        self
    }

    /// See [`Filter::max_x_followers`]; holds beside the groups.
    pub fn max_x_followers(mut self, followers: u64) -> Self {
        self.beside = self.beside.max_x_followers(followers);
        self
    }

    /// See [`Filter::since`]; holds beside the groups.
    pub fn since(mut self, start: impl Into<FilterDate>) -> Self {
        self.beside = self.beside.since(start);
        self
    }

    /// See [`Filter::until`]; holds beside the groups.
    pub fn until(mut self, end: impl Into<FilterDate>) -> Self {
        self.beside = self.beside.until(end);
        self
    }

    fn to_wire(&self) -> Result<types::AdvancedMentionFilters, InvalidRequest> {
        let beside = self.beside.to_condition()?;
        let groups = self.groups.iter().map(|group| {
            let mut conditions = Vec::new();
            for part in &group.parts {
                conditions.extend(part.conditions()?);
            }
            Ok(types::MentionFilterGroup {
                operator: match group.join {
                    Join::All => MentionFilterGroupOperator::And,
                    Join::Any => MentionFilterGroupOperator::Or,
                },
                conditions,
            })
        });
        Ok(types::AdvancedMentionFilters {
            operator: match self.join {
                Join::All => AdvancedMentionFiltersOperator::And,
                Join::Any => AdvancedMentionFiltersOperator::Or,
            },
            groups: groups.collect::<Result<_, InvalidRequest>>()?,
            min_x_followers: beside.min_x_followers,
            max_x_followers: beside.max_x_followers,
            start_date: beside.start_date,
            end_date: beside.end_date,
        })
    }
}

/// A filter of either grammar; made from a [`Filter`] or a [`GroupedFilter`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyFilter {
    /// Fields that must all pass.
    Flat(Filter),
    /// Groups of conditions.
    Grouped(GroupedFilter),
}

impl AnyFilter {
    pub(crate) fn to_wire(&self) -> Result<types::MentionFilters, InvalidRequest> {
        Ok(match self {
            Self::Flat(filter) => filter.to_simple()?.into(),
            Self::Grouped(filter) => filter.to_wire()?.into(),
        })
    }
}

impl From<Filter> for AnyFilter {
    fn from(filter: Filter) -> Self {
        Self::Flat(filter)
    }
}

impl From<GroupedFilter> for AnyFilter {
    fn from(filter: GroupedFilter) -> Self {
        Self::Grouped(filter)
    }
}
