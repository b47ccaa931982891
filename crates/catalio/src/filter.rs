//! Conditions on resources.

use std::{fmt, marker::PhantomData, ops};

use octo_transport::InvalidRequest;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::{
    attribute::{Attribute, Readable},
    resource::Resource,
    value::{AttributeValue, Comparable, kinds::Text},
};

/// A condition that resources of the type `R` have to meet.
///
/// Made from attributes and relationships, and joined by `&`, `|` and `!`.
///
/// ```
/// use catalio::{Persona, Priority, Requirement};
///
/// let urgent = Requirement::PRIORITY.is_in([Priority::High, Priority::Critical]);
/// let for_agents = Requirement::PERSONAS.matching(Persona::NAME.starts_with("Support"));
/// let filter = urgent & (for_agents | !Requirement::TEAM_ID.is_nil(true));
/// assert_eq!(
///     filter.to_string(),
///     "filter[and][0][priority][in][]=high&filter[and][0][priority][in][]=critical\
///      &filter[and][1][or][0][personas][name][string_starts_with]=Support\
///      &filter[and][1][or][1][not][team_id][is_nil]=true"
/// );
/// ```
///
/// Source: parameter `filter` of the contract.
pub struct Filter<R> {
    tree: Value,
    of: PhantomData<fn() -> R>,
}

/// How an attribute is compared.
///
/// As in SQL, comparing with null is neither true nor false; `is_nil` and the
/// two `distinct` operators know null.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[allow(missing_docs)]
pub enum Operator {
    Eq,
    NotEq,
    In,
    IsNil,
    LessThan,
    LessThanOrEqual,
    GreaterThan,
    GreaterThanOrEqual,
    IsDistinctFrom,
    IsNotDistinctFrom,
    Contains,
    StringStartsWith,
    StringEndsWith,
}

impl Operator {
    /// Every operator.
    pub const ALL: [Self; 13] = [
        Self::Eq,
        Self::NotEq,
        Self::In,
        Self::IsNil,
        Self::LessThan,
        Self::LessThanOrEqual,
        Self::GreaterThan,
        Self::GreaterThanOrEqual,
        Self::IsDistinctFrom,
        Self::IsNotDistinctFrom,
        Self::Contains,
        Self::StringStartsWith,
        Self::StringEndsWith,
    ];

    /// The operator's name in the contract.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Eq => "eq",
            Self::NotEq => "not_eq",
            Self::In => "in",
            Self::IsNil => "is_nil",
            Self::LessThan => "less_than",
            Self::LessThanOrEqual => "less_than_or_equal",
            Self::GreaterThan => "greater_than",
            Self::GreaterThanOrEqual => "greater_than_or_equal",
            Self::IsDistinctFrom => "is_distinct_from",
            Self::IsNotDistinctFrom => "is_not_distinct_from",
            Self::Contains => "contains",
            Self::StringStartsWith => "string_starts_with",
            Self::StringEndsWith => "string_ends_with",
        }
    }
}

impl fmt::Display for Operator {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl<R> Filter<R> {
    /// A condition by names: relationships, an attribute at the end, an
    /// operator, and its operands (one, but for [`Operator::In`]).
    ///
    /// For those who get the names from elsewhere; the service refuses what it
    /// does not know.
    pub fn named<S: Into<String>>(
        path: impl IntoIterator<Item = S, IntoIter: DoubleEndedIterator>,
        operator: Operator,
        operands: impl IntoIterator<Item = S>,
    ) -> Self {
        let mut operands = operands.into_iter().map(|text| Value::String(text.into()));
        let operand = if operator == Operator::In {
            operands.collect()
        } else {
            // None is refused before it is sent, as an empty list is.
            operands.next().unwrap_or_else(|| Value::Array(Vec::new()))
        };
        let condition = member(operator.as_str(), operand);
        let nested = path
            .into_iter()
            .rev()
            .fold(condition, |inner, name| member(name, inner));
        Self::of(nested)
    }

    fn of(tree: Value) -> Self {
        Self {
            tree,
            of: PhantomData,
        }
    }

    fn compare(name: &'static str, operator: Operator, operand: Value) -> Self {
        Self::of(member(name, member(operator.as_str(), operand)))
    }

    /// Both have to be met; `&` does the same.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.join("and", other)
    }

    /// One of both has to be met; `|` does the same.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.join("or", other)
    }

    /// Must not be met; `!` does the same.
    #[must_use]
    #[allow(clippy::should_implement_trait)] // It does, below.
    pub fn not(self) -> Self {
        Self::of(member("not", self.tree))
    }

    /// Chains of the same word stay flat.
    fn join(self, word: &'static str, other: Self) -> Self {
        let parts = |tree: Value| match tree {
            Value::Object(mut members) if members.len() == 1 && members.contains_key(word) => {
                match members.remove(word) {
                    Some(Value::Array(parts)) => parts,
                    other => other.into_iter().collect(),
                }
            }
            tree => vec![tree],
        };
        let mut all = parts(self.tree);
        all.extend(parts(other.tree));
        Self::of(member(word, Value::Array(all)))
    }

    /// The condition on a related resource.
    pub(crate) fn through<T>(self, relationship: &'static str) -> Filter<T> {
        Filter::of(member(relationship, self.tree))
    }

    pub(crate) fn from_tree(tree: Value) -> Self {
        Self::of(tree)
    }

    pub(crate) fn into_tree(self) -> Value {
        self.tree
    }
}

fn member(name: impl Into<String>, value: Value) -> Value {
    Value::Object(Map::from_iter([(name.into(), value)]))
}

/// The query parameters of a condition.
///
/// An empty list has no form in a query: it would let everything through, so
/// it is refused.
pub(crate) fn parameters(tree: &Value) -> Result<Vec<(String, String)>, InvalidRequest> {
    let mut found = Vec::new();
    write(tree, "filter".to_owned(), &mut found)?;
    Ok(found)
}

fn write(
    tree: &Value,
    at: String,
    found: &mut Vec<(String, String)>,
) -> Result<(), InvalidRequest> {
    match tree {
        Value::Object(members) => members
            .iter()
            .try_for_each(|(name, value)| write(value, format!("{at}[{name}]"), found)),
        Value::Array(items) if items.is_empty() => Err(InvalidRequest::new(
            "filter",
            format!("has nothing to compare with at {at}"),
        )),
        Value::Array(items) => items.iter().enumerate().try_for_each(|(index, item)| {
            let at = if item.is_object() {
                format!("{at}[{index}]")
            } else {
                format!("{at}[]")
            };
            write(item, at, found)
        }),
        Value::String(text) => {
            found.push((at, text.clone()));
            Ok(())
        }
        other => {
            found.push((at, other.to_string()));
            Ok(())
        }
    }
}

impl<R> Clone for Filter<R> {
    fn clone(&self) -> Self {
        Self::of(self.tree.clone())
    }
}

impl<R> PartialEq for Filter<R> {
    fn eq(&self, other: &Self) -> bool {
        self.tree == other.tree
    }
}

impl<R> Serialize for Filter<R> {
    fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        self.tree.serialize(out)
    }
}

/// The parameters, before they are encoded for a URL.
impl<R> fmt::Display for Filter<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parameters = parameters(&self.tree).unwrap_or_default();
        for (index, (name, value)) in parameters.iter().enumerate() {
            let separator = if index == 0 { "" } else { "&" };
            write!(formatter, "{separator}{name}={value}")?;
        }
        Ok(())
    }
}

impl<R> fmt::Debug for Filter<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Filter({})", self.tree)
    }
}

impl<R> ops::BitAnd for Filter<R> {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        self.and(other)
    }
}

impl<R> ops::BitOr for Filter<R> {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        self.or(other)
    }
}

impl<R> ops::Not for Filter<R> {
    type Output = Self;

    fn not(self) -> Self {
        Self::not(self)
    }
}

macro_rules! comparisons {
    ($($(#[$doc:meta])* $method:ident => $operator:ident;)*) => {$(
        $(#[$doc])*
        pub fn $method(self, value: impl AttributeValue<V>) -> Filter<R> {
            Filter::compare(self.name(), Operator::$operator, value.into_json())
        }
    )*};
}

impl<R: Resource, V: Comparable, A: Readable> Attribute<R, V, A> {
    comparisons! {
        /// The value is this one.
        eq => Eq;
        /// The value is another one, and not null.
        not_eq => NotEq;
        /// The value is smaller.
        less_than => LessThan;
        /// The value is smaller or the same.
        less_than_or_equal => LessThanOrEqual;
        /// The value is larger.
        greater_than => GreaterThan;
        /// The value is larger or the same.
        greater_than_or_equal => GreaterThanOrEqual;
        /// The value is another one, null among them.
        is_distinct_from => IsDistinctFrom;
        /// The value is this one, null never being it.
        is_not_distinct_from => IsNotDistinctFrom;
    }

    /// The value is one of these. No values at all are refused when the
    /// request is sent.
    pub fn is_in<T: AttributeValue<V>>(self, values: impl IntoIterator<Item = T>) -> Filter<R> {
        let values = values.into_iter().map(AttributeValue::into_json).collect();
        Filter::compare(self.name(), Operator::In, values)
    }

    /// The value is null, or is not.
    pub fn is_nil(self, nil: bool) -> Filter<R> {
        Filter::compare(self.name(), Operator::IsNil, nil.into())
    }
}

impl<R: Resource, A: Readable> Attribute<R, Text, A> {
    /// The text has this one in it.
    pub fn contains(self, text: impl Into<String>) -> Filter<R> {
        Filter::compare(self.name(), Operator::Contains, text.into().into())
    }

    /// The text begins with this one.
    pub fn starts_with(self, text: impl Into<String>) -> Filter<R> {
        Filter::compare(self.name(), Operator::StringStartsWith, text.into().into())
    }

    /// The text ends with this one.
    pub fn ends_with(self, text: impl Into<String>) -> Filter<R> {
        Filter::compare(self.name(), Operator::StringEndsWith, text.into().into())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::{Requirement, RequirementStatus, Team};

    #[test]
    fn chains_of_one_word_stay_flat() {
        let title = || Requirement::TITLE.eq("a");
        let chain = title() & title() & title();
        assert_eq!(
            chain.to_string(),
            "filter[and][0][title][eq]=a&filter[and][1][title][eq]=a&filter[and][2][title][eq]=a"
        );
        let mixed = (title() | title()) & title();
        assert_eq!(
            mixed.to_string(),
            "filter[and][0][or][0][title][eq]=a&filter[and][0][or][1][title][eq]=a&filter[and][1][title][eq]=a"
        );
    }

    #[test]
    fn every_kind_of_value_has_its_text() {
        let instant = chrono::DateTime::from_timestamp(1_772_442_900, 0).unwrap();
        for (filter, expected) in [
            (
                Requirement::BUSINESS_VALUE.less_than(8),
                "filter[business_value][less_than]=8",
            ),
            (
                Requirement::QUALITY_SCORE.greater_than_or_equal(120.5),
                "filter[quality_score][greater_than_or_equal]=120.5",
            ),
            (
                Requirement::AI_ACCESSIBLE.eq(true),
                "filter[ai_accessible][eq]=true",
            ),
            (
                Requirement::INSERTED_AT.greater_than(instant),
                "filter[inserted_at][greater_than]=2026-03-02T09:15:00Z",
            ),
            (
                Requirement::STATUS.not_eq(RequirementStatus::Draft),
                "filter[status][not_eq]=draft",
            ),
            (
                Requirement::STATUS.is_distinct_from("new_state"),
                "filter[status][is_distinct_from]=new_state",
            ),
            (
                Requirement::TEAM_ID.is_nil(false),
                "filter[team_id][is_nil]=false",
            ),
            (
                Requirement::TEAM.matching(Team::NAME.ends_with("Ops")),
                "filter[team][name][string_ends_with]=Ops",
            ),
            (
                Filter::named(["personas", "name"], Operator::In, ["a", "b"]),
                "filter[personas][name][in][]=a&filter[personas][name][in][]=b",
            ),
        ] {
            assert_eq!(filter.to_string(), expected);
        }
    }

    #[test]
    fn an_empty_list_is_refused_instead_of_letting_everything_through() {
        let filter = Requirement::TITLE.is_in(Vec::<String>::new());
        let refused = parameters(&filter.into_tree()).unwrap_err();
        assert_eq!(
            refused.to_string(),
            "invalid request: filter has nothing to compare with at filter[title][in]"
        );
    }
}
