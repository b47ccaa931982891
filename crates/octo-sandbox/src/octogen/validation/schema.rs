//! Request schemas of the contract, in the terms of the framework behind it.

use serde_json::{Map, Value};

/// What a value must be.
#[derive(Debug, Clone)]
pub(crate) enum Schema {
    Model(Model),
    List(Box<Schema>),
    Text {
        shortest: Option<u64>,
    },
    Integer {
        least: Option<i64>,
        most: Option<i64>,
    },
    Number {
        least: Option<f64>,
        most: Option<f64>,
    },
    Flag,
    /// One of the given texts; a named enumeration when it is a component.
    Choice {
        name: Option<String>,
        values: Vec<String>,
    },
    Nullable(Box<Schema>),
    Union(Vec<Schema>),
    Anything,
}

/// An object with declared fields.
#[derive(Debug, Clone)]
pub(crate) struct Model {
    pub(crate) fields: Vec<Field>,
    pub(crate) closed: bool,
}

/// One declared field.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) required: bool,
    pub(crate) default: Option<Value>,
    pub(crate) schema: Schema,
}

/// A schema uses something this server does not check, and must not ignore.
#[derive(Debug, thiserror::Error)]
#[error("the schema at {pointer} of the contract cannot be checked: {reason}")]
pub(crate) struct SchemaError {
    pointer: String,
    reason: String,
}

/// Keywords that describe a value without limiting it.
const ANNOTATIONS: &[&str] = &[
    "title",
    "description",
    "default",
    "examples",
    "example",
    "deprecated",
];

impl Schema {
    /// Reads `#/components/schemas/<name>`, and what it refers to.
    pub(crate) fn component(document: &Value, name: &str) -> Result<Self, SchemaError> {
        let pointer = format!("/components/schemas/{name}");
        Reader { document }.at(&pointer, Some(name), 0)
    }
}

struct Reader<'a> {
    document: &'a Value,
}

impl Reader<'_> {
    fn at(&self, pointer: &str, name: Option<&str>, depth: usize) -> Result<Schema, SchemaError> {
        let fail = |reason: &str| SchemaError {
            pointer: pointer.to_owned(),
            reason: reason.to_owned(),
        };
        if depth > 32 {
            return Err(fail("it refers to itself"));
        }
        let schema = self.document.pointer(pointer).and_then(Value::as_object);
        let schema = schema.ok_or_else(|| fail("there is none"))?;
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            only(schema, &["$ref"]).map_err(|reason| fail(&reason))?;
            let target = reference
                .strip_prefix('#')
                .ok_or_else(|| fail("it is elsewhere"))?;
            return self.at(target, target.rsplit('/').next(), depth + 1);
        }
        if let Some(branches) = schema.get("anyOf").and_then(Value::as_array) {
            only(schema, &["anyOf"]).map_err(|reason| fail(&reason))?;
            return self.union(pointer, branches.len(), depth);
        }
        let kind = schema.get("type").map(Value::as_str);
        let (allowed, read): (&[&str], _) = match kind {
            None => (&[], Schema::Anything),
            Some(Some("null")) => return Err(fail("it is null alone")),
            Some(Some("string")) if schema.contains_key("enum") => {
                let values = schema.get("enum").and_then(Value::as_array);
                let values = values.into_iter().flatten().filter_map(Value::as_str);
                let choice = Schema::Choice {
                    name: name.map(str::to_owned),
                    values: values.map(str::to_owned).collect(),
                };
                (&["type", "enum"], choice)
            }
            Some(Some("string")) => {
                let shortest = schema.get("minLength").and_then(Value::as_u64);
                (&["type", "minLength"], Schema::Text { shortest })
            }
            Some(Some("integer")) => {
                let bound = |name| {
                    schema
                        .get(name)
                        .and_then(Value::as_f64)
                        .map(|bound| bound as i64)
                };
                let integer = Schema::Integer {
                    least: bound("minimum"),
                    most: bound("maximum"),
                };
                (&["type", "minimum", "maximum"], integer)
            }
            Some(Some("number")) => {
                let bound = |name| schema.get(name).and_then(Value::as_f64);
                let number = Schema::Number {
                    least: bound("minimum"),
                    most: bound("maximum"),
                };
                (&["type", "minimum", "maximum"], number)
            }
            Some(Some("boolean")) => (&["type"], Schema::Flag),
            Some(Some("array")) => {
                let items = self.at(&format!("{pointer}/items"), None, depth + 1)?;
                (&["type", "items"], Schema::List(Box::new(items)))
            }
            Some(Some("object")) => {
                let allowed = &["type", "properties", "required", "additionalProperties"];
                (allowed, Schema::Model(self.model(pointer, schema, depth)?))
            }
            Some(_) => return Err(fail("its type is unknown")),
        };
        only(schema, allowed).map_err(|reason| fail(&reason))?;
        Ok(read)
    }

    fn union(&self, pointer: &str, count: usize, depth: usize) -> Result<Schema, SchemaError> {
        let mut nullable = false;
        let mut branches = Vec::new();
        for branch in 0..count {
            let pointer = format!("{pointer}/anyOf/{branch}");
            let kind = self.document.pointer(&format!("{pointer}/type"));
            if kind.and_then(Value::as_str) == Some("null") {
                nullable = true;
            } else {
                branches.push(self.at(&pointer, None, depth + 1)?);
            }
        }
        let schema = match (branches.len(), branches.pop()) {
            (1, Some(only)) => only,
            (_, last) => Schema::Union(branches.into_iter().chain(last).collect()),
        };
        Ok(if nullable {
            Schema::Nullable(Box::new(schema))
        } else {
            schema
        })
    }

    fn model(
        &self,
        pointer: &str,
        schema: &Map<String, Value>,
        depth: usize,
    ) -> Result<Model, SchemaError> {
        let required = schema.get("required").and_then(Value::as_array);
        let properties = schema.get("properties").and_then(Value::as_object);
        let mut fields = Vec::new();
        for (name, property) in properties.into_iter().flatten() {
            let escaped = name.replace('~', "~0").replace('/', "~1");
            fields.push(Field {
                required: required.is_some_and(|names| names.iter().any(|other| other == name)),
                default: property.get("default").cloned(),
                schema: self.at(&format!("{pointer}/properties/{escaped}"), None, depth + 1)?,
                name: name.clone(),
            });
        }
        Ok(Model {
            fields,
            closed: schema.get("additionalProperties") == Some(&Value::Bool(false)),
        })
    }
}

fn only(schema: &Map<String, Value>, allowed: &[&str]) -> Result<(), String> {
    let unknown = schema
        .keys()
        .find(|key| !allowed.contains(&key.as_str()) && !ANNOTATIONS.contains(&key.as_str()));
    match unknown {
        Some(keyword) => Err(format!("the keyword `{keyword}` is not known here")),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use serde_json::json;

    fn error(schema: Value) -> String {
        let document = json!({"components": {"schemas": {"Body": schema}}});
        Schema::component(&document, "Body")
            .unwrap_err()
            .to_string()
    }

    #[test]
    fn what_cannot_be_checked_is_refused_by_pointer() {
        let odd =
            json!({"type": "object", "properties": {"a/b": {"type": "string", "pattern": "x"}}});
        assert_eq!(
            error(odd),
            "the schema at /components/schemas/Body/properties/a~1b of the contract cannot be \
             checked: the keyword `pattern` is not known here"
        );
        let endless = json!({"$ref": "#/components/schemas/Body"});
        assert!(error(endless).contains("refers to itself"));
        assert!(error(json!({"type": ["string", "null"]})).contains("type is unknown"));
    }
}
