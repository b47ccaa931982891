//! Holds a value against a schema of the contract and names every field that
//! does not fit.
//!
//! The walker knows the keywords that the contract's request schemas use;
//! [`unknown_keywords`] finds any other, and a contract that has one is not
//! served, since the sandbox would then accept what the vendor refuses.

mod format;
mod issue;
mod union;

use std::collections::HashMap;

use serde_json::{Map, Value};

pub(crate) use issue::{Issue, Segment};

/// The keywords that constrain, each with a rule below.
const CONSTRAINTS: [&str; 19] = [
    "$ref",
    "type",
    "enum",
    "const",
    "properties",
    "required",
    "additionalProperties",
    "minProperties",
    "maxProperties",
    "items",
    "minItems",
    "maxItems",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "pattern",
    "format",
    "discriminator",
];

/// The keywords that choose between schemas.
const UNIONS: [&str; 2] = ["anyOf", "oneOf"];

/// The keywords that only tell.
const ANNOTATIONS: [&str; 4] = ["description", "examples", "default", "title"];

/// A document's schemas with their patterns compiled.
#[derive(Debug)]
pub(crate) struct Schemas {
    document: Value,
    patterns: HashMap<String, regress::Regex>,
}

impl Schemas {
    /// Compiles every pattern of the document.
    pub(crate) fn new(document: Value) -> Result<Self, regress::Error> {
        let mut patterns = HashMap::new();
        compile_patterns(&document, &mut patterns)?;
        Ok(Self { document, patterns })
    }

    pub(crate) fn document(&self) -> &Value {
        &self.document
    }

    /// Follows `$ref` until there is none; siblings of a `$ref` are annotations here.
    pub(crate) fn resolve<'a>(&'a self, mut schema: &'a Value) -> &'a Value {
        while let Some(target) = schema
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|pointer| self.document.pointer(pointer.trim_start_matches('#')))
        {
            schema = target;
        }
        schema
    }

    /// Every way in which `value` does not fit `schema`, in document order.
    pub(crate) fn check(&self, schema: &Value, value: &Value) -> Vec<Issue> {
        let mut found = Vec::new();
        self.walk(schema, value, &mut Vec::new(), &mut found);
        found
    }

    /// Like [`Schemas::check`], for a value that lies at `key` of the request.
    pub(crate) fn check_at(&self, schema: &Value, value: &Value, key: &str) -> Vec<Issue> {
        let mut found = Vec::new();
        self.walk(
            schema,
            value,
            &mut vec![Segment::Key(key.to_owned())],
            &mut found,
        );
        found
    }

    fn walk(&self, schema: &Value, value: &Value, path: &mut Vec<Segment>, found: &mut Vec<Issue>) {
        let schema = self.resolve(schema);
        if UNIONS.iter().any(|keyword| schema.get(keyword).is_some()) {
            self.walk_union(schema, value, path, found);
            return;
        }
        if let Some(expected) = schema.get("type").filter(|types| !is_of_type(value, types)) {
            let message = format!(
                "expected {}, received {}",
                spell(expected),
                type_name(value)
            );
            found.push(Issue::new(path, "invalid_type", message));
            return;
        }
        if let Some(expected) = schema.get("const").filter(|expected| *expected != value) {
            found.push(Issue::new(
                path,
                "invalid_value",
                format!("expected {expected}"),
            ));
            return;
        }
        if let Some(members) = schema.get("enum").and_then(Value::as_array)
            && !members.contains(value)
        {
            let listed: Vec<_> = members.iter().map(Value::to_string).collect();
            let message = format!("expected one of {}", listed.join(", "));
            found.push(Issue::new(path, "invalid_value", message));
        }
        match value {
            Value::String(text) => self.walk_text(schema, text, path, found),
            Value::Number(number) => walk_number(schema, number, path, found),
            Value::Array(items) => self.walk_array(schema, items, path, found),
            Value::Object(members) => self.walk_object(schema, members, path, found),
            Value::Null | Value::Bool(_) => {}
        }
    }

    fn walk_text(&self, schema: &Value, text: &str, path: &[Segment], found: &mut Vec<Issue>) {
        bounds(
            schema,
            "minLength",
            "maxLength",
            text.chars().count(),
            "character(s)",
            path,
            found,
        );
        if let Some(pattern) = schema.get("pattern").and_then(Value::as_str) {
            let fits = self
                .patterns
                .get(pattern)
                .is_some_and(|regex| regex.find(text).is_some());
            if !fits {
                found.push(Issue::new(
                    path,
                    "invalid_format",
                    format!("must match {pattern}"),
                ));
                return;
            }
        }
        if let Some(name) = schema.get("format").and_then(Value::as_str)
            && !format::holds(name, text)
        {
            let message = format!("not a valid {name}");
            found.push(Issue::new(path, "invalid_format", message));
        }
    }

    fn walk_array(
        &self,
        schema: &Value,
        items: &[Value],
        path: &mut Vec<Segment>,
        found: &mut Vec<Issue>,
    ) {
        bounds(
            schema,
            "minItems",
            "maxItems",
            items.len(),
            "item(s)",
            path,
            found,
        );
        if let Some(each) = schema.get("items") {
            for (index, item) in items.iter().enumerate() {
                path.push(Segment::Index(index));
                self.walk(each, item, path, found);
                path.pop();
            }
        }
    }

    fn walk_object(
        &self,
        schema: &Value,
        members: &Map<String, Value>,
        path: &mut Vec<Segment>,
        found: &mut Vec<Issue>,
    ) {
        bounds(
            schema,
            "minProperties",
            "maxProperties",
            members.len(),
            "key(s)",
            path,
            found,
        );
        let properties = schema.get("properties").and_then(Value::as_object);
        let required = schema.get("required").and_then(Value::as_array);
        for name in required.into_iter().flatten().filter_map(Value::as_str) {
            if !members.contains_key(name) {
                path.push(Segment::Key(name.to_owned()));
                found.push(Issue::new(
                    path,
                    "invalid_type",
                    "required, received undefined",
                ));
                path.pop();
            }
        }
        for (name, member) in members {
            path.push(Segment::Key(name.clone()));
            match properties.and_then(|known| known.get(name)) {
                Some(known) => self.walk(known, member, path, found),
                None => match schema.get("additionalProperties") {
                    Some(Value::Bool(false)) => {
                        found.push(Issue::new(path, "unrecognized_keys", "unrecognized key"));
                    }
                    Some(other @ Value::Object(_)) => self.walk(other, member, path, found),
                    _ => {}
                },
            }
            path.pop();
        }
    }
}

/// Pointers of the keywords below `schema` that the walker has no rule for.
pub(crate) fn unknown_keywords(schema: &Value, at: &str, found: &mut Vec<String>) {
    let Some(members) = schema.as_object() else {
        return;
    };
    for (keyword, value) in members {
        let here = format!("{at}/{keyword}");
        match keyword.as_str() {
            "properties" => {
                for (name, property) in value.as_object().into_iter().flatten() {
                    unknown_keywords(property, &format!("{here}/{name}"), found);
                }
            }
            "items" | "additionalProperties" => unknown_keywords(value, &here, found),
            union if UNIONS.contains(&union) => {
                for branch in value.as_array().into_iter().flatten() {
                    unknown_keywords(branch, &here, found);
                }
            }
            "format" if !format::is_known(value) => found.push(here),
            known if CONSTRAINTS.contains(&known) || ANNOTATIONS.contains(&known) => {}
            _ => found.push(here),
        }
    }
}

fn compile_patterns(
    node: &Value,
    patterns: &mut HashMap<String, regress::Regex>,
) -> Result<(), regress::Error> {
    match node {
        Value::Object(members) => {
            if let Some(Value::String(pattern)) = members.get("pattern")
                && !patterns.contains_key(pattern)
            {
                patterns.insert(pattern.clone(), regress::Regex::new(pattern)?);
            }
            members
                .values()
                .try_for_each(|member| compile_patterns(member, patterns))
        }
        Value::Array(items) => items
            .iter()
            .try_for_each(|item| compile_patterns(item, patterns)),
        _ => Ok(()),
    }
}

fn walk_number(
    schema: &Value,
    number: &serde_json::Number,
    path: &[Segment],
    found: &mut Vec<Issue>,
) {
    let Some(number) = number.as_f64() else {
        return;
    };
    if let Some(least) = schema
        .get("minimum")
        .filter(|least| least.as_f64() > Some(number))
    {
        let message = format!("too small: expected at least {least}");
        found.push(Issue::new(path, "too_small", message));
    }
    if let Some(most) = schema
        .get("maximum")
        .filter(|most| most.as_f64() < Some(number))
    {
        let message = format!("too big: expected at most {most}");
        found.push(Issue::new(path, "too_big", message));
    }
}

fn bounds(
    schema: &Value,
    least: &str,
    most: &str,
    size: usize,
    unit: &str,
    path: &[Segment],
    found: &mut Vec<Issue>,
) {
    let size = u64::try_from(size).unwrap_or(u64::MAX);
    let bound = |keyword: &str| schema.get(keyword).and_then(Value::as_u64);
    if let Some(least) = bound(least).filter(|least| size < *least) {
        let message = format!("too small: expected at least {least} {unit}");
        found.push(Issue::new(path, "too_small", message));
    }
    if let Some(most) = bound(most).filter(|most| size > *most) {
        let message = format!("too big: expected at most {most} {unit}");
        found.push(Issue::new(path, "too_big", message));
    }
}

/// `type` is one name or a list of them.
fn is_of_type(value: &Value, types: &Value) -> bool {
    match types {
        Value::String(name) => match name.as_str() {
            "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
            "number" => value.is_number(),
            name => type_name(value) == name,
        },
        Value::Array(names) => names.iter().any(|name| is_of_type(value, name)),
        _ => true,
    }
}

fn spell(types: &Value) -> String {
    match types {
        Value::String(name) => name.clone(),
        Value::Array(names) => names.iter().map(spell).collect::<Vec<_>>().join(" or "),
        other => other.to_string(),
    }
}

fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

#[cfg(test)]
mod tests;
