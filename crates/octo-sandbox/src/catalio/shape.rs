//! Kinds of values as the contract's schemas describe them: checking what
//! callers send, normalizing it, and putting values in order.

use std::cmp::Ordering;

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use serde_json::{Map, Number, Value};
use uuid::Uuid;

/// What a value is, apart from whether it may be null.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Kind {
    Text,
    /// Text out of a closed list.
    Choice(Vec<String>),
    Uuid,
    DateTime,
    Date,
    Integer,
    Float,
    Boolean,
    List(Box<Shape>),
    Object(Vec<Member>),
}

/// A property of an object inside an attribute, such as a test step's action.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) shape: Shape,
    pub(crate) required: bool,
}

/// A kind of value, and whether null may stand in its place.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Shape {
    pub(crate) kind: Kind,
    pub(crate) nullable: bool,
}

/// What is wrong with a value, and where: a JSON Pointer below the value.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Mismatch {
    pub(crate) pointer: String,
    pub(crate) fault: Fault,
}

/// The ways in which a value can differ from its shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Null, or left out, where a value must stand.
    Required,
    /// Of another kind, or outside of the closed list.
    Invalid,
    /// A property that the object does not have.
    Unknown,
}

/// A value in the order that filters and sorting use. Keys of one attribute
/// are all of one variant.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Key {
    Boolean(bool),
    Integer(i64),
    Float(f64),
    Text(String),
    Instant(DateTime<Utc>),
}

impl Key {
    /// Compares two keys of the same attribute; keys of different kinds,
    /// which no attribute has, count as equal.
    pub(crate) fn order(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Boolean(a), Self::Boolean(b)) => a.cmp(b),
            (Self::Integer(a), Self::Integer(b)) => a.cmp(b),
            (Self::Float(a), Self::Float(b)) => a.total_cmp(b),
            (Self::Text(a), Self::Text(b)) => a.cmp(b),
            (Self::Instant(a), Self::Instant(b)) => a.cmp(b),
            _ => Ordering::Equal,
        }
    }
}

impl Shape {
    /// A value that identifies a record: the members `id` of the contract.
    pub(crate) const fn id() -> Self {
        Self {
            kind: Kind::Uuid,
            nullable: false,
        }
    }

    /// Reads a schema, or says which keyword it cannot follow.
    pub(crate) fn read(schema: &Value) -> Result<Self, String> {
        let nullable = schema.get("nullable") == Some(&Value::Bool(true));
        let format = schema.get("format").and_then(Value::as_str);
        let kind = match schema.get("type").and_then(Value::as_str) {
            Some("string") => match (schema.get("enum"), format) {
                (Some(Value::Array(allowed)), _) => Kind::Choice(
                    allowed
                        .iter()
                        .filter_map(Value::as_str)
                        .map(str::to_owned)
                        .collect(),
                ),
                (_, Some("uuid")) => Kind::Uuid,
                (_, Some("date-time")) => Kind::DateTime,
                (_, Some("date")) => Kind::Date,
                (_, None) => Kind::Text,
                (_, Some(other)) => return Err(format!("format {other}")),
            },
            Some("integer") => Kind::Integer,
            Some("number") => Kind::Float,
            Some("boolean") => Kind::Boolean,
            Some("array") => {
                let items = schema.get("items").ok_or("items, which are missing")?;
                Kind::List(Box::new(Self::read(items)?))
            }
            Some("object") => Kind::Object(Self::members(schema)?),
            other => return Err(format!("type {other:?}")),
        };
        Ok(Self { kind, nullable })
    }

    /// Reads the properties of an object schema.
    pub(crate) fn members(schema: &Value) -> Result<Vec<Member>, String> {
        let empty = Map::new();
        let properties = schema
            .get("properties")
            .and_then(Value::as_object)
            .unwrap_or(&empty);
        let required: Vec<&str> = schema
            .get("required")
            .and_then(Value::as_array)
            .map(|names| names.iter().filter_map(Value::as_str).collect())
            .unwrap_or_default();
        properties
            .iter()
            .map(|(name, schema)| {
                Ok(Member {
                    name: name.clone(),
                    shape: Self::read(schema)?,
                    required: required.contains(&name.as_str()),
                })
            })
            .collect()
    }

    /// Checks a value of a request body and brings it into the form in which
    /// it is kept; everything wrong with it goes to `mismatches`.
    pub(crate) fn check(
        &self,
        value: &Value,
        pointer: &str,
        mismatches: &mut Vec<Mismatch>,
    ) -> Option<Value> {
        let mut refuse = |fault| {
            mismatches.push(Mismatch {
                pointer: pointer.to_owned(),
                fault,
            });
            None
        };
        match (&self.kind, value) {
            (_, Value::Null) if self.nullable => Some(Value::Null),
            (_, Value::Null) => refuse(Fault::Required),
            (Kind::Boolean, Value::Bool(_)) => Some(value.clone()),
            (Kind::Float, Value::Number(_)) => Some(value.clone()),
            (Kind::Integer, Value::Number(number)) => match integer(number) {
                Some(integer) => Some(Value::from(integer)),
                None => refuse(Fault::Invalid),
            },
            (
                Kind::Text | Kind::Choice(_) | Kind::Uuid | Kind::DateTime | Kind::Date,
                Value::String(text),
            ) => match self.parse(text) {
                Some(value) => Some(value),
                None => refuse(Fault::Invalid),
            },
            (Kind::List(shape), Value::Array(values)) => {
                let checked: Vec<_> = values
                    .iter()
                    .enumerate()
                    .map(|(index, value)| {
                        shape.check(value, &format!("{pointer}/{index}"), mismatches)
                    })
                    .collect();
                checked
                    .into_iter()
                    .collect::<Option<Vec<_>>>()
                    .map(Value::Array)
            }
            (Kind::Object(members), Value::Object(object)) => {
                check_members(members, object, pointer, mismatches).map(Value::Object)
            }
            _ => refuse(Fault::Invalid),
        }
    }

    /// Reads a value written as text, as it stands in a query string.
    pub(crate) fn parse(&self, text: &str) -> Option<Value> {
        match &self.kind {
            Kind::Text => Some(Value::from(text)),
            Kind::Choice(allowed) => allowed
                .iter()
                .any(|choice| choice == text)
                .then(|| Value::from(text)),
            Kind::Uuid => Uuid::try_parse(text)
                .ok()
                .map(|id| Value::from(id.to_string())),
            Kind::DateTime => {
                instant(text).map(|at| Value::from(at.to_rfc3339_opts(SecondsFormat::AutoSi, true)))
            }
            Kind::Date => NaiveDate::parse_from_str(text, "%Y-%m-%d")
                .ok()
                // chrono also reads years and months without leading zeros.
                .filter(|_| text.len() == 10)
                .map(|_| Value::from(text)),
            Kind::Integer => text.parse::<i64>().ok().map(Value::from),
            Kind::Float => text
                .parse::<f64>()
                .ok()
                .and_then(Number::from_f64)
                .map(Value::Number),
            Kind::Boolean => text.parse::<bool>().ok().map(Value::Bool),
            Kind::List(_) | Kind::Object(_) => None,
        }
    }

    /// The place of a value in the order of its attribute; null has none.
    pub(crate) fn key(&self, value: &Value) -> Option<Key> {
        match (&self.kind, value) {
            (Kind::Boolean, Value::Bool(value)) => Some(Key::Boolean(*value)),
            (Kind::Integer, Value::Number(number)) => number.as_i64().map(Key::Integer),
            (Kind::Float, Value::Number(number)) => number.as_f64().map(Key::Float),
            (Kind::DateTime, Value::String(text)) => instant(text).map(Key::Instant),
            // Dates and UUIDs of one form are in order when their text is.
            (_, Value::String(text)) => Some(Key::Text(text.clone())),
            _ => None,
        }
    }
}

/// Checks the members of an object: required, unknown, and each by its shape.
pub(crate) fn check_members(
    members: &[Member],
    object: &Map<String, Value>,
    pointer: &str,
    mismatches: &mut Vec<Mismatch>,
) -> Option<Map<String, Value>> {
    let before = mismatches.len();
    let mut checked = Map::new();
    for (name, value) in object {
        let pointer = format!("{pointer}/{}", escaped(name));
        match members.iter().find(|member| member.name == *name) {
            None => mismatches.push(Mismatch {
                pointer,
                fault: Fault::Unknown,
            }),
            Some(member) => {
                if let Some(value) = member.shape.check(value, &pointer, mismatches) {
                    checked.insert(name.clone(), value);
                }
            }
        }
    }
    for member in members {
        if member.required && !object.contains_key(&member.name) {
            mismatches.push(Mismatch {
                pointer: format!("{pointer}/{}", escaped(&member.name)),
                fault: Fault::Required,
            });
        }
    }
    (mismatches.len() == before).then_some(checked)
}

/// A member name as a token of a JSON Pointer (RFC 6901, section 3).
pub(crate) fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// An integer, also when it is written with a fraction of zero.
fn integer(number: &Number) -> Option<i64> {
    /// 2^53: up to here every whole number is a float.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    number.as_i64().or_else(|| {
        let float = number.as_f64()?;
        #[expect(clippy::cast_possible_truncation, reason = "whole and below 2^53")]
        (float.fract() == 0.0 && float.abs() <= EXACT).then_some(float as i64)
    })
}

fn instant(text: &str) -> Option<DateTime<Utc>> {
    DateTime::parse_from_rfc3339(text)
        .ok()
        .map(|at| at.with_timezone(&Utc))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use serde_json::json;

    fn checked(schema: &Value, value: &Value) -> Result<Value, Vec<Mismatch>> {
        let mut mismatches = Vec::new();
        Shape::read(schema)
            .unwrap()
            .check(value, "/a", &mut mismatches)
            .ok_or(mismatches)
    }

    #[test]
    fn values_are_checked_and_normalized() {
        let uuid = json!({"type": "string", "format": "uuid"});
        let moment = json!({"type": "string", "format": "date-time", "nullable": true});
        for (schema, value, kept) in [
            (
                &uuid,
                json!("A585B701-279D-585E-833A-D626007E26AC"),
                Some(json!("a585b701-279d-585e-833a-d626007e26ac")),
            ),
            (&uuid, json!("a585"), None),
            (&uuid, json!(null), None),
            (&moment, json!(null), Some(json!(null))),
            (
                &moment,
                json!("2026-03-10T10:00:00+02:00"),
                Some(json!("2026-03-10T08:00:00Z")),
            ),
            (&moment, json!("2026-03-10"), None),
            (
                &json!({"type": "string", "format": "date"}),
                json!("2026-02-29"),
                None,
            ),
            (
                &json!({"type": "string", "format": "date"}),
                json!("2026-2-9"),
                None,
            ),
            (&json!({"type": "integer"}), json!(8.0), Some(json!(8))),
            (&json!({"type": "integer"}), json!(8.5), None),
            (&json!({"type": "integer"}), json!(u64::MAX), None),
            (&json!({"type": "integer"}), json!("8"), None),
            (
                &json!({"type": "string", "enum": ["a", null]}),
                json!("b"),
                None,
            ),
            (&json!({"type": "boolean"}), json!("true"), None),
        ] {
            assert_eq!(checked(schema, &value).ok(), kept, "{value} as {schema}");
        }
    }

    #[test]
    fn each_fault_is_told_with_its_place() {
        let steps = json!({"type": "array", "items": {
            "type": "object",
            "properties": {"action": {"type": "string"}, "position": {"type": "integer"}},
            "required": ["action"],
        }});
        let sent = json!([{"action": "go"}, {"position": "x", "a/b": 1}]);
        let faults = checked(&steps, &sent).unwrap_err();
        let told: Vec<_> = faults
            .iter()
            .map(|m| (m.pointer.as_str(), m.fault))
            .collect();
        assert_eq!(
            told,
            [
                ("/a/1/position", Fault::Invalid),
                ("/a/1/a~1b", Fault::Unknown),
                ("/a/1/action", Fault::Required),
            ]
        );
    }

    #[test]
    fn a_schema_that_cannot_be_followed_is_an_error() {
        for schema in [
            json!({"type": "string", "format": "ipv4"}),
            json!({"oneOf": []}),
            json!({"type": "array"}),
        ] {
            assert!(Shape::read(&schema).is_err(), "{schema}");
        }
    }
}
