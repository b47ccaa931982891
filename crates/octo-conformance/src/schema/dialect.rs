//! One dialect for all documents: what OpenAPI 3.0 spells its own way is
//! rewritten to JSON Schema 2020-12.

use serde_json::{Map, Value, json};

/// The keywords whose value is an object of schemas.
const MAPS: [&str; 4] = [
    "properties",
    "patternProperties",
    "$defs",
    "dependentSchemas",
];
/// The keywords whose value is a list of schemas.
const LISTS: [&str; 4] = ["allOf", "anyOf", "oneOf", "prefixItems"];
/// The keywords whose value is a schema.
const SINGLES: [&str; 10] = [
    "items",
    "additionalProperties",
    "not",
    "propertyNames",
    "contains",
    "if",
    "then",
    "else",
    "unevaluatedProperties",
    "unevaluatedItems",
];

/// The two spellings of a schema that OpenAPI has had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dialect {
    /// OpenAPI 3.0: `nullable`, boolean exclusive bounds, lonely references.
    V30,
    /// OpenAPI 3.1 and later: JSON Schema 2020-12.
    V31,
}

/// Which way a value travels, for `readOnly` and `writeOnly` properties.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Not said: every property counts.
    #[default]
    Either,
    /// From a client to a server: `readOnly` properties are neither required
    /// nor made.
    Request,
    /// From a server to a client: `writeOnly` properties are neither required
    /// nor made.
    Response,
}

impl Direction {
    /// The annotation of a property that does not travel this way.
    fn withheld_by(self) -> Option<&'static str> {
        match self {
            Self::Either => None,
            Self::Request => Some("readOnly"),
            Self::Response => Some("writeOnly"),
        }
    }

    /// Whether the property of this schema stays away on this way.
    pub(super) fn withholds(self, schema: &Value) -> bool {
        self.withheld_by()
            .and_then(|keyword| schema.get(keyword))
            .and_then(Value::as_bool)
            .unwrap_or(false)
    }
}

/// Calls `visit` for each schema of a document, outermost first. A document's
/// schemas stand under `components.schemas`, and under the key `schema` of a
/// parameter, a header or a media type.
pub(super) fn each_root<E>(
    node: &mut Value,
    place: &str,
    visit: &mut impl FnMut(&mut Value, &str) -> Result<(), E>,
) -> Result<(), E> {
    match node {
        Value::Object(members) => {
            for (key, member) in members {
                let place = format!("{place}/{}", key.replace('~', "~0").replace('/', "~1"));
                if place == "/components/schemas" {
                    for (name, schema) in member.as_object_mut().into_iter().flatten() {
                        visit(schema, &format!("{place}/{name}"))?;
                    }
                } else if key == "schema" {
                    visit(member, &place)?;
                } else if !matches!(key.as_str(), "example" | "examples") && !key.starts_with("x-")
                {
                    each_root(member, &place, visit)?;
                }
            }
        }
        Value::Array(elements) => {
            for (index, element) in elements.iter_mut().enumerate() {
                each_root(element, &format!("{place}/{index}"), visit)?;
            }
        }
        _ => {}
    }
    Ok(())
}

/// Calls `visit` for each schema directly inside this one.
pub(super) fn each_child<E>(
    schema: &mut Map<String, Value>,
    visit: &mut impl FnMut(&mut Value, &str) -> Result<(), E>,
) -> Result<(), E> {
    for (keyword, value) in schema.iter_mut() {
        if MAPS.contains(&keyword.as_str()) {
            for (name, child) in value.as_object_mut().into_iter().flatten() {
                let name = name.replace('~', "~0").replace('/', "~1");
                visit(child, &format!("/{keyword}/{name}"))?;
            }
        } else if LISTS.contains(&keyword.as_str()) {
            for (index, child) in value.as_array_mut().into_iter().flatten().enumerate() {
                visit(child, &format!("/{keyword}/{index}"))?;
            }
        } else if SINGLES.contains(&keyword.as_str()) {
            visit(value, &format!("/{keyword}"))?;
        }
    }
    Ok(())
}

/// Rewrites a schema and everything inside it to 2020-12, in place. A schema
/// that is 2020-12 already stays what it is.
pub(super) fn modernize(schema: &mut Value, dialect: Dialect) {
    let (Dialect::V30, Value::Object(members)) = (dialect, &mut *schema) else {
        return;
    };
    let Ok(()) = each_child(members, &mut |child, _| {
        modernize(child, dialect);
        Ok::<(), std::convert::Infallible>(())
    });
    exclusive(members, "minimum", "exclusiveMinimum");
    exclusive(members, "maximum", "exclusiveMaximum");
    let nullable = members.shift_remove("nullable") == Some(Value::Bool(true));
    if let Some(reference) = members.get("$ref").cloned() {
        // What stands beside a reference has no effect in 3.0. `nullable` is
        // obeyed all the same: documents that write it there mean it.
        members.clear();
        members.insert("$ref".to_owned(), reference);
    }
    if nullable {
        admit_null(members);
    }
}

/// `minimum: 3, exclusiveMinimum: true` is `exclusiveMinimum: 3`.
fn exclusive(members: &mut Map<String, Value>, bound: &str, exclusive: &str) {
    let Some(&Value::Bool(excluded)) = members.get(exclusive) else {
        return;
    };
    members.shift_remove(exclusive);
    if excluded && let Some(limit) = members.shift_remove(bound) {
        members.insert(exclusive.to_owned(), limit);
    }
}

/// Makes null one of the values that these keywords accept.
fn admit_null(members: &mut Map<String, Value>) {
    if ["$ref", "allOf", "anyOf", "oneOf", "not"]
        .iter()
        .any(|keyword| members.contains_key(*keyword))
    {
        let inner = Value::Object(std::mem::take(members));
        members.insert("anyOf".to_owned(), json!([inner, {"type": "null"}]));
        return;
    }
    if let Some(Value::String(only)) = members.get("type") {
        let both = json!([only, "null"]);
        members.insert("type".to_owned(), both);
    }
    // A nullable enumeration that does not list null is read as its author
    // meant it: AshJsonApi writes them so.
    if let Some(Value::Array(listed)) = members.get_mut("enum")
        && !listed.contains(&Value::Null)
    {
        listed.push(Value::Null);
    }
}

/// Takes away what does not travel this way: the property is no longer
/// required, and no longer declared.
pub(super) fn withhold(schema: &mut Value, direction: Direction) {
    let Value::Object(members) = schema else {
        return;
    };
    let mut withheld = Vec::new();
    if let Some(Value::Object(properties)) = members.get_mut("properties") {
        properties.retain(|name, property| {
            let stays = !direction.withholds(property);
            if !stays {
                withheld.push(name.clone());
            }
            stays
        });
    }
    if let Some(Value::Array(required)) = members.get_mut("required") {
        required.retain(|name| !withheld.iter().any(|gone| name == gone));
    }
    let Ok(()) = each_child(members, &mut |child, _| {
        withhold(child, direction);
        Ok::<(), std::convert::Infallible>(())
    });
}
