//! The saved filters of feeds, whose grammar differs from the mention filters'.

use serde::{Deserialize, Serialize};

use super::super::moment::{DAY, HOUR, Moment};
use super::filters::Filter;
use super::model::{Language, Sentiment};

/// `FeedSimpleFilters`: all conditions must hold.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct SimpleFilters {
    pub(crate) conditions: Vec<SimpleCondition>,
}

/// `FeedSimpleCondition`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct SimpleCondition {
    pub(crate) field: Field,
    pub(crate) values: String,
}

/// `FeedAdvancedFilters`: groups of conditions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct AdvancedFilters {
    pub(crate) top_level_operator: Join,
    pub(crate) groups: Vec<FilterGroup>,
}

/// `FeedFilterGroup`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct FilterGroup {
    pub(crate) group_operator: Join,
    pub(crate) conditions: Vec<AdvancedCondition>,
    #[serde(
        default,
        rename = "isSingleCondition",
        skip_serializing_if = "Option::is_none"
    )]
    pub(crate) is_single_condition: Option<bool>,
}

/// `FeedAdvancedCondition`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct AdvancedCondition {
    pub(crate) field: Field,
    pub(crate) operator: Comparison,
    pub(crate) values: String,
}

/// How conditions or groups are joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(crate) enum Join {
    And,
    Or,
}

/// `FeedFilterField`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Field {
    Keywords,
    Source,
    Sentiment,
    Language,
    Tags,
    RelevanceScore,
    Engaged,
    Bookmarked,
    RelevantOnly,
    TimeRange,
    TwitterFollowerCount,
}

/// The operator of a grouped condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Comparison {
    #[serde(rename = "in")]
    In,
    #[serde(rename = "not in")]
    NotIn,
    #[serde(rename = "equals")]
    Equals,
    #[serde(rename = "=")]
    Is,
    #[serde(rename = ">=")]
    AtLeast,
    #[serde(rename = "<=")]
    AtMost,
}

impl SimpleFilters {
    pub(crate) fn filter(&self, now: Moment) -> Filter {
        let each = self.conditions.iter().map(|condition| {
            let comparison = match condition.field {
                // A flat follower condition has no operator; a floor is what people mean.
                Field::TwitterFollowerCount => Comparison::AtLeast,
                _ => Comparison::In,
            };
            condition_filter(condition.field, comparison, &condition.values, now)
        });
        Filter::All(each.collect())
    }

    /// Ids of the keywords that the filter names.
    pub(crate) fn keywords(&self) -> Vec<i64> {
        keyword_ids(
            self.conditions
                .iter()
                .map(|one| (one.field, one.values.as_str())),
        )
    }
}

impl AdvancedFilters {
    pub(crate) fn filter(&self, now: Moment) -> Filter {
        let groups: Vec<_> = self
            .groups
            .iter()
            .filter(|group| !group.conditions.is_empty())
            .map(|group| {
                let conditions = group.conditions.iter().map(|condition| {
                    condition_filter(condition.field, condition.operator, &condition.values, now)
                });
                join(group.group_operator, conditions.collect())
            })
            .collect();
        join(self.top_level_operator, groups)
    }

    /// Ids of the keywords that the filter names.
    pub(crate) fn keywords(&self) -> Vec<i64> {
        let conditions = self.groups.iter().flat_map(|group| &group.conditions);
        keyword_ids(conditions.map(|one| (one.field, one.values.as_str())))
    }
}

fn join(by: Join, filters: Vec<Filter>) -> Filter {
    match by {
        Join::Or if !filters.is_empty() => Filter::Any(filters),
        Join::And | Join::Or => Filter::All(filters),
    }
}

fn keyword_ids<'a>(conditions: impl Iterator<Item = (Field, &'a str)>) -> Vec<i64> {
    conditions
        .filter(|(field, _)| *field == Field::Keywords)
        .flat_map(|(_, values)| numbers(values))
        .collect()
}

fn tokens(values: &str) -> impl Iterator<Item = &str> {
    values
        .split(',')
        .map(str::trim)
        .filter(|token| !token.is_empty())
}

fn numbers(values: &str) -> Vec<i64> {
    tokens(values)
        .filter_map(|token| token.parse().ok())
        .collect()
}

/// Values that mean nothing for their field match no mention; the contract
/// takes any text.
fn condition_filter(field: Field, comparison: Comparison, values: &str, now: Moment) -> Filter {
    let positive = match field {
        Field::Keywords => Filter::Keyword(numbers(values)),
        Field::Source => Filter::Source(tokens(values).map(str::to_ascii_lowercase).collect()),
        Field::Sentiment => {
            Filter::Sentiment(tokens(values).filter_map(Sentiment::from_label).collect())
        }
        Field::Language => {
            let known = tokens(values).filter_map(Language::find);
            Filter::Language(known.map(|language| language.code.to_owned()).collect())
        }
        Field::Tags => Filter::Tag(tokens(values).map(str::to_owned).collect()),
        Field::RelevanceScore => Filter::Score(levels(comparison, &numbers(values))),
        Field::Engaged => Filter::Engaged(is_true(values)),
        Field::Bookmarked => Filter::Bookmarked(is_true(values)),
        Field::RelevantOnly if is_true(values) => Filter::Relevant,
        Field::RelevantOnly => Filter::everything(),
        Field::TimeRange => time_range(values, now),
        Field::TwitterFollowerCount => followers(comparison, &numbers(values)),
    };
    if comparison == Comparison::NotIn {
        positive.negated()
    } else {
        positive
    }
}

fn is_true(values: &str) -> bool {
    values.trim().eq_ignore_ascii_case("true")
}

fn levels(comparison: Comparison, wanted: &[i64]) -> Vec<u8> {
    (0..=2)
        .filter(|level| {
            let level = i64::from(*level);
            wanted.iter().any(|wanted| match comparison {
                Comparison::AtLeast => level >= *wanted,
                Comparison::AtMost => level <= *wanted,
                _ => level == *wanted,
            })
        })
        .collect()
}

fn followers(comparison: Comparison, counts: &[i64]) -> Filter {
    let ranges = counts.iter().map(|count| {
        let (least, most) = match comparison {
            Comparison::AtLeast => (*count, i64::MAX),
            Comparison::AtMost => (0, *count),
            _ => (*count, *count),
        };
        Filter::Followers { least, most }
    });
    Filter::Any(ranges.collect())
}

/// `24h`, `7d`, `2w` back from now, or a start and an end date.
fn time_range(values: &str, now: Moment) -> Filter {
    if let Some((start, end)) = values.split_once(',') {
        return match (Moment::parse(start), Moment::parse(end)) {
            (Some(start), Some(end)) => Filter::All(vec![Filter::From(start), Filter::Until(end)]),
            _ => Filter::Any(Vec::new()),
        };
    }
    let text = values.trim().to_ascii_lowercase();
    let unit = match text.chars().last() {
        Some('h') => HOUR,
        Some('d') => DAY,
        Some('w') => 7 * DAY,
        _ => 0,
    };
    let count = text
        .get(..text.len().saturating_sub(1))
        .and_then(|count| count.parse::<i64>().ok());
    match count {
        Some(count) if unit > 0 && count >= 0 => {
            Filter::From(now.plus(-count.saturating_mul(unit)))
        }
        _ => Filter::Any(Vec::new()),
    }
}
