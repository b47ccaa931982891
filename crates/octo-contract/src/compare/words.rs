//! How values, bounds and lists read in a sentence.

use serde_json::{Map, Value};

use crate::surface::Bound;

/// The longest piece of a document that a sentence quotes, in characters.
const QUOTED: usize = 60;

/// The most values that a sentence lists.
const LISTED: usize = 5;

/// A text, cut where it grows long.
pub(crate) fn short(text: &str) -> String {
    match text.char_indices().nth(QUOTED) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

pub(crate) fn value(value: &Value) -> String {
    match value {
        Value::Array(list) if list.len() > LISTED => format!("a list of {}", list.len()),
        Value::Object(map) if map.len() > LISTED => "an object".to_owned(),
        other => format!("`{}`", short(&other.to_string())),
    }
}

pub(crate) fn values(values: &[&Value]) -> String {
    let mut shown: Vec<String> = values.iter().take(LISTED).map(|one| value(one)).collect();
    if values.len() > LISTED {
        shown.push(format!("{} more", values.len() - LISTED));
    }
    list(&shown)
}

/// `a`, `a and b`, `a, b and c`.
pub(crate) fn list(items: &[String]) -> String {
    match items {
        [] => "nothing".to_owned(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

pub(crate) fn bound(bound: &Bound<'_>) -> String {
    let exclusive = if bound.exclusive { " (exclusive)" } else { "" };
    format!("{}{exclusive}", bound.limit)
}

/// The keys, among those that `which` asks for, whose values differ.
pub(crate) fn changed_keys<'a>(
    base: &'a Map<String, Value>,
    revision: &'a Map<String, Value>,
    which: impl Fn(&str) -> bool,
) -> Vec<&'a str> {
    let mut changed: Vec<&str> = Vec::new();
    for (key, value) in base {
        if which(key) && revision.get(key) != Some(value) {
            changed.push(key);
        }
    }
    changed.extend(
        revision
            .keys()
            .filter(|key| which(key) && !base.contains_key(*key))
            .map(String::as_str),
    );
    changed
}
