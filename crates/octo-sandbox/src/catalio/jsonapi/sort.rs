//! The parameter `sort` (JSON:API 1.1, "Sorting").

use std::cmp::Ordering;

use super::errors::Problem;
use crate::catalio::schema::ResourceType;
use crate::catalio::shape::{Key, Shape};
use crate::catalio::store::Record;

/// Where records without a value go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Nulls {
    First,
    Last,
}

/// One attribute to order by.
#[derive(Debug, Clone)]
struct SortKey {
    field: String,
    shape: Shape,
    descending: bool,
    nulls: Nulls,
}

/// An order of records in which no two are equal: ties are broken by the
/// order in which they were made.
#[derive(Debug, Clone)]
pub(crate) struct Sort {
    keys: Vec<SortKey>,
    /// The parameter as it was sent, by which cursors know their order.
    pub(crate) spelling: String,
}

/// The place of a record in an order.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Place {
    pub(crate) keys: Vec<Option<Key>>,
    pub(crate) sequence: u64,
}

impl Sort {
    /// Reads the parameter; without one, records come in the order in which
    /// they were made. `allowed` are the contract's words, such as `--title`.
    pub(crate) fn read(
        sent: Option<&str>,
        allowed: &[String],
        resource: &ResourceType,
    ) -> Result<Self, Problem> {
        let spelling = sent.unwrap_or_default().to_owned();
        let mut keys = Vec::new();
        for word in spelling.split(',').filter(|_| !spelling.is_empty()) {
            // A plus sign that was not percent-encoded arrives as a space.
            let word = match word.strip_prefix("  ") {
                Some(field) => format!("++{field}"),
                None => word.to_owned(),
            };
            let field = word.trim_start_matches(['+', '-']);
            let shape = resource.field(field).filter(|_| allowed.contains(&word));
            let Some(shape) = shape else {
                let detail = format!("{} cannot be sorted by `{word}`", resource.name);
                return Err(Problem::query(
                    "invalid_sort",
                    "InvalidSort",
                    detail,
                    "sort",
                ));
            };
            let (descending, nulls) = match word.get(..word.len() - field.len()) {
                Some("++") => (false, Nulls::First),
                Some("--") => (true, Nulls::Last),
                Some("-") => (true, Nulls::First),
                _ => (false, Nulls::Last),
            };
            keys.push(SortKey {
                field: field.to_owned(),
                shape,
                descending,
                nulls,
            });
        }
        Ok(Self { keys, spelling })
    }

    /// Where a record stands in this order.
    pub(crate) fn place(&self, record: &Record) -> Place {
        Place {
            keys: self
                .keys
                .iter()
                .map(|key| key.shape.key(&record.value(&key.field)))
                .collect(),
            sequence: record.sequence,
        }
    }

    /// The values that a cursor has to remember to find its place again.
    pub(crate) fn values(&self, record: &Record) -> Vec<serde_json::Value> {
        self.keys
            .iter()
            .map(|key| record.value(&key.field))
            .collect()
    }

    /// The place that remembered values stand for; none when they do not fit.
    pub(crate) fn remembered(&self, values: &[serde_json::Value], sequence: u64) -> Option<Place> {
        if values.len() != self.keys.len() {
            return None;
        }
        let keys = self
            .keys
            .iter()
            .zip(values)
            .map(|(key, value)| {
                let found = key.shape.key(value);
                (found.is_some() || value.is_null()).then_some(found)
            })
            .collect::<Option<Vec<_>>>()?;
        Some(Place { keys, sequence })
    }

    /// Compares two places of this order.
    pub(crate) fn compare(&self, a: &Place, b: &Place) -> Ordering {
        self.keys
            .iter()
            .zip(a.keys.iter().zip(&b.keys))
            .map(|(key, pair)| match pair {
                (None, None) => Ordering::Equal,
                (None, Some(_)) if key.nulls == Nulls::First => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (Some(_), None) if key.nulls == Nulls::First => Ordering::Greater,
                (Some(_), None) => Ordering::Less,
                (Some(a), Some(b)) if key.descending => b.order(a),
                (Some(a), Some(b)) => a.order(b),
            })
            .find(|ordering| *ordering != Ordering::Equal)
            .unwrap_or_else(|| a.sequence.cmp(&b.sequence))
    }
}
