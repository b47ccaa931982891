//! What differs between two documents, by operation and component.

use std::collections::BTreeMap;

use serde_json::Value;

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// One line for every operation and component that came, went or changed.
pub(crate) fn list(base: &Value, revision: &Value) -> Vec<String> {
    let mut lines = Vec::new();
    differences(
        "operation",
        &operations(base),
        &operations(revision),
        &mut lines,
    );
    differences(
        "component",
        &components(base),
        &components(revision),
        &mut lines,
    );
    for part in rest(base, revision) {
        lines.push(format!("~ /{part}"));
    }
    lines
}

/// Every operation by method and path.
pub(crate) fn operations(document: &Value) -> BTreeMap<String, &Value> {
    members(document, "paths")
        .flat_map(|(path, item)| {
            METHODS.iter().filter_map(move |method| {
                let operation = item.get(method)?;
                Some((format!("{} {path}", method.to_uppercase()), operation))
            })
        })
        .collect()
}

/// Every component by kind and name.
pub(crate) fn components(document: &Value) -> BTreeMap<String, &Value> {
    members(document, "components")
        .flat_map(|(kind, named)| {
            named
                .as_object()
                .into_iter()
                .flatten()
                .map(move |(name, component)| (format!("{kind}/{name}"), component))
        })
        .collect()
}

fn members<'a>(document: &'a Value, key: &str) -> impl Iterator<Item = (&'a String, &'a Value)> {
    document
        .get(key)
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
}

fn differences(
    kind: &str,
    base: &BTreeMap<String, &Value>,
    revision: &BTreeMap<String, &Value>,
    lines: &mut Vec<String>,
) {
    for (name, was) in base {
        match revision.get(name) {
            None => lines.push(format!("- {kind} {name}")),
            Some(is) if is != was => lines.push(format!("~ {kind} {name}")),
            Some(_) => {}
        }
    }
    for name in revision.keys().filter(|name| !base.contains_key(*name)) {
        lines.push(format!("+ {kind} {name}"));
    }
}

/// The top-level members outside operations and components that differ.
fn rest<'a>(base: &'a Value, revision: &'a Value) -> Vec<&'a str> {
    let keys = |document: &'a Value| {
        document
            .as_object()
            .into_iter()
            .flatten()
            .map(|(key, _)| key.as_str())
            .filter(|key| !matches!(*key, "paths" | "components"))
    };
    let mut parts: Vec<&str> = keys(base).chain(keys(revision)).collect();
    parts.sort_unstable();
    parts.dedup();
    parts.retain(|part| base.get(part) != revision.get(part));
    parts
}
