//! Values at the edge of what a schema accepts.

use std::fmt;

use serde_json::{Value, json};

use super::{
    branch::Kind,
    fault::shortened,
    generate::{Extent, Interval},
    site::{Site, each_site},
    walk::Schema,
};

/// Longer than this no string or array is made, whatever the bound.
const LONGEST: usize = 100_000;

/// Which edge a value stands at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Edge {
    /// The smallest number.
    Least,
    /// The largest number.
    Greatest,
    /// The shortest string.
    Shortest,
    /// The longest string.
    Longest,
    /// The longest string, of letters that take more than one byte each:
    /// lengths count code points.
    LongestWide,
    /// The fewest items.
    FewestItems,
    /// The most items.
    MostItems,
    /// One of the values listed.
    Listed,
    /// Null, where it is accepted.
    Null,
    /// Only what is required.
    OnlyRequired,
    /// Everything that is declared.
    Everything,
}

impl Edge {
    /// A word for the edge.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Least => "least",
            Self::Greatest => "greatest",
            Self::Shortest => "shortest",
            Self::Longest => "longest",
            Self::LongestWide => "longest-wide",
            Self::FewestItems => "fewest-items",
            Self::MostItems => "most-items",
            Self::Listed => "listed",
            Self::Null => "null",
            Self::OnlyRequired => "only-required",
            Self::Everything => "everything",
        }
    }
}

impl fmt::Display for Edge {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

/// A value that a schema accepts only just.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Boundary {
    /// The place at the edge, as a JSON pointer into `value`.
    pub at: String,
    /// Which edge.
    pub edge: Edge,
    /// The whole value, which the schema accepts.
    pub value: Value,
}

impl fmt::Display for Boundary {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = if self.at.is_empty() { "/" } else { &self.at };
        let part = self.value.pointer(&self.at).unwrap_or(&Value::Null);
        write!(out, "{at}: {}: {}", self.edge, shortened(&part.to_string()))
    }
}

impl Schema {
    /// Values at every edge of every place of a valid value, all of which the
    /// schema accepts.
    ///
    /// As with [`violations`](Self::violations), absent properties are added
    /// and other alternatives tried. Always the same list for the same value.
    pub fn boundaries(&self, instance: &Value) -> Vec<Boundary> {
        let mut found: Vec<Boundary> = Vec::new();
        let mut take = |at: &str, edge: Edge, value: Option<Value>| {
            let Some(value) = value.filter(|value| self.is_valid(value)) else {
                return;
            };
            let boundary = Boundary {
                at: at.to_owned(),
                edge,
                value,
            };
            if !found.contains(&boundary) {
                found.push(boundary);
            }
        };
        take("", Edge::OnlyRequired, self.sample(Extent::Least));
        take("", Edge::Everything, self.sample(Extent::Most));
        each_site(self, instance, &mut |site| {
            for (edge, value) in edges(site) {
                take(site.at.as_str(), edge, site.with(value));
            }
        });
        found
    }
}

/// What may stand at a place, at the edges of one alternative.
fn edges(site: &Site<'_>) -> Vec<(Edge, Value)> {
    let branch = site.branch;
    let mut edges = Vec::new();
    if site.first && site.types().contains(&Kind::Null) {
        edges.push((Edge::Null, Value::Null));
    }
    if let Some(listed) = branch.listed() {
        edges.extend(
            listed
                .into_iter()
                .map(|value| (Edge::Listed, value.clone())),
        );
        return edges;
    }
    match site.value {
        Value::Number(_) => {
            let kind = if branch.types().contains(&Kind::Number) {
                Kind::Number
            } else {
                Kind::Integer
            };
            let interval = Interval::of(branch, kind);
            edges.extend(interval.least().map(|value| (Edge::Least, value)));
            edges.extend(interval.greatest().map(|value| (Edge::Greatest, value)));
        }
        Value::String(text) => {
            let sized = |size: usize, letter: &str| {
                let length = text.chars().count();
                if length >= size {
                    json!(text.chars().take(size).collect::<String>())
                } else {
                    json!(format!("{text}{}", letter.repeat(size - length)))
                }
            };
            // Of a pattern or format, a length alone makes no string.
            let free = branch.get("pattern").is_none();
            if free && branch.get("format").is_none() {
                let shortest = branch.count("minLength").unwrap_or(0);
                edges.push((Edge::Shortest, sized(shortest, "a")));
            }
            if let Some(longest) = branch.count("maxLength").filter(|most| *most <= LONGEST) {
                edges.push((Edge::Longest, sized(longest, "a")));
                if free {
                    edges.push((Edge::LongestWide, json!("漢".repeat(longest))));
                }
            }
        }
        Value::Array(items) => {
            let fewest = branch.count("minItems").unwrap_or(0);
            let few: Vec<Value> = items.iter().take(fewest).cloned().collect();
            edges.push((Edge::FewestItems, Value::Array(few)));
            if let Some(most) = branch.count("maxItems").filter(|most| *most <= LONGEST) {
                edges.extend(filled(site, items, most).map(|items| (Edge::MostItems, items)));
            }
        }
        _ => {}
    }
    edges
}

/// The items, and as many more as it takes.
fn filled(site: &Site<'_>, items: &[Value], size: usize) -> Option<Value> {
    let schema = site
        .schema
        .with(site.branch.get("items").cloned().unwrap_or(json!(true)));
    let unique = site.branch.flag("uniqueItems");
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut filled: Vec<Value> = items.iter().take(size).cloned().collect();
    for _ in 0..size.saturating_mul(16) {
        if filled.len() == size {
            break;
        }
        let item = match filled.first() {
            Some(first) if !unique => first.clone(),
            _ => schema.draft(Extent::Any, &mut runner)?,
        };
        if !unique || !filled.contains(&item) {
            filled.push(item);
        }
    }
    (filled.len() == size).then_some(Value::Array(filled))
}
