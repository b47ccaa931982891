//! A schema as the list of its alternatives: references followed, `allOf`
//! merged, `anyOf` and `oneOf` told apart.

use std::{borrow::Cow, collections::BTreeMap};

use serde_json::{Map, Value, json};

use super::{dialect::Direction, registry::Schemas};

/// How many references and combinations may lead from a schema to its
/// keywords; only a schema that refers to itself needs more.
const DEEPEST: usize = 32;
/// How many alternatives of one schema are told apart.
const MOST: usize = 256;

/// The types of JSON, `integer` among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Null,
    Boolean,
    Integer,
    Number,
    String,
    Array,
    Object,
}

impl Kind {
    pub(super) const ALL: [Self; 6] = [
        Self::Null,
        Self::Boolean,
        Self::Number,
        Self::String,
        Self::Array,
        Self::Object,
    ];

    fn of_name(name: &str) -> Option<Self> {
        Some(match name {
            "null" => Self::Null,
            "boolean" => Self::Boolean,
            "integer" => Self::Integer,
            "number" => Self::Number,
            "string" => Self::String,
            "array" => Self::Array,
            "object" => Self::Object,
            _ => return None,
        })
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::String => "string",
            Self::Array => "array",
            Self::Object => "object",
        }
    }

    /// Whether a value is of this type. A number without a fraction is an
    /// integer, however it is written.
    pub(super) fn holds(self, value: &Value) -> bool {
        match (self, value) {
            (Self::Integer, Value::Number(number)) => {
                number.is_i64()
                    || number.is_u64()
                    || number.as_f64().is_some_and(|float| float.fract() == 0.0)
            }
            (Self::Null, Value::Null)
            | (Self::Boolean, Value::Bool(_))
            | (Self::Number, Value::Number(_))
            | (Self::String, Value::String(_))
            | (Self::Array, Value::Array(_))
            | (Self::Object, Value::Object(_)) => true,
            _ => false,
        }
    }
}

/// One alternative of a schema: keywords only, all of which hold at once.
#[derive(Clone, Debug, Default)]
pub(super) struct Branch<'a>(BTreeMap<&'a str, Cow<'a, Value>>);

impl<'a> Branch<'a> {
    pub(super) fn get(&self, keyword: &str) -> Option<&Value> {
        self.0.get(keyword).map(Cow::as_ref)
    }

    pub(super) fn text(&self, keyword: &str) -> Option<&str> {
        self.get(keyword)?.as_str()
    }

    pub(super) fn number(&self, keyword: &str) -> Option<f64> {
        self.get(keyword)?.as_f64()
    }

    pub(super) fn count(&self, keyword: &str) -> Option<usize> {
        let value = self.get(keyword)?;
        // 10.0 is a count as well.
        value
            .as_u64()
            .or_else(|| value.as_f64().map(|float| float as u64))
            .and_then(|count| usize::try_from(count).ok())
    }

    pub(super) fn flag(&self, keyword: &str) -> bool {
        self.get(keyword).and_then(Value::as_bool).unwrap_or(false)
    }

    pub(super) fn properties(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
            .map(|(name, schema)| (name.as_str(), schema))
    }

    pub(super) fn property(&self, name: &str) -> Option<&Value> {
        self.get("properties")?.get(name)
    }

    pub(super) fn required(&self) -> impl Iterator<Item = &str> {
        self.get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
    }

    pub(super) fn requires(&self, name: &str) -> bool {
        self.required().any(|required| required == name)
    }

    /// The values that the alternative lists, when it lists them.
    pub(super) fn listed(&self) -> Option<Vec<&Value>> {
        if let Some(only) = self.get("const") {
            return Some(vec![only]);
        }
        let listed = self.get("enum")?.as_array()?;
        Some(
            listed
                .iter()
                .filter(|value| self.types().iter().any(|kind| kind.holds(value)))
                .collect(),
        )
    }

    /// The types that the alternative accepts: those it names, or else those
    /// that its keywords speak of.
    pub(super) fn types(&self) -> Vec<Kind> {
        match self.get("type") {
            Some(Value::String(only)) => Kind::of_name(only).into_iter().collect(),
            Some(Value::Array(names)) => names
                .iter()
                .filter_map(|name| Kind::of_name(name.as_str()?))
                .collect(),
            _ => Kind::ALL.to_vec(),
        }
    }

    /// The type to make a value of when the alternative names none: the one
    /// that its keywords speak of.
    pub(super) fn implied(&self) -> Option<Kind> {
        const SPOKEN: [(&str, Kind); 17] = [
            ("properties", Kind::Object),
            ("required", Kind::Object),
            ("additionalProperties", Kind::Object),
            ("minProperties", Kind::Object),
            ("maxProperties", Kind::Object),
            ("items", Kind::Array),
            ("minItems", Kind::Array),
            ("maxItems", Kind::Array),
            ("uniqueItems", Kind::Array),
            ("pattern", Kind::String),
            ("minLength", Kind::String),
            ("maxLength", Kind::String),
            ("format", Kind::String),
            ("minimum", Kind::Number),
            ("maximum", Kind::Number),
            ("exclusiveMinimum", Kind::Number),
            ("exclusiveMaximum", Kind::Number),
        ];
        if self.0.contains_key("type") {
            return None;
        }
        SPOKEN
            .iter()
            .find(|(keyword, _)| self.0.contains_key(keyword))
            .map(|(_, kind)| *kind)
    }

    /// Whether a property may have this name and stand beside those declared.
    pub(super) fn closed(&self) -> bool {
        self.get("additionalProperties") == Some(&Value::Bool(false))
    }

    /// The alternative as a schema again.
    pub(super) fn to_value(&self) -> Value {
        Value::Object(
            self.0
                .iter()
                .map(|(keyword, value)| ((*keyword).to_owned(), value.as_ref().clone()))
                .collect(),
        )
    }

    /// Whether a value is of one of the types, and one of those listed.
    pub(super) fn fits(&self, value: &Value) -> bool {
        self.types().iter().any(|kind| kind.holds(value))
            && self
                .listed()
                .is_none_or(|listed| listed.contains(&value) || value.is_number())
    }

    /// How well a value that fits is meant by this alternative: the members
    /// that it requires and has, less those that it lacks, forbids or tags
    /// otherwise. It ranks alternatives; only a validator decides.
    pub(super) fn affinity(&self, value: &Value) -> i64 {
        const WRONG: i64 = 1_000;
        let Value::Object(members) = value else {
            return 0;
        };
        let required: i64 = self
            .required()
            .map(|name| {
                if members.contains_key(name) {
                    2
                } else {
                    -WRONG
                }
            })
            .sum();
        let present: i64 = members
            .iter()
            .map(|(name, member)| match self.property(name) {
                None if self.closed() => -WRONG,
                None => -1,
                Some(schema) => {
                    let only = schema.get("const");
                    let listed = schema.get("enum").and_then(Value::as_array);
                    let tagged = only.is_none_or(|only| only == member)
                        && listed.is_none_or(|listed| listed.contains(member));
                    if tagged { 1 } else { -WRONG }
                }
            })
            .sum();
        required + present
    }

    /// Both at once, or nothing when no value can be both.
    fn merge(mut self, other: &Self) -> Option<Self> {
        let first_closes = self.0.get("additionalProperties").cloned();
        let second_closes = other.0.get("additionalProperties").cloned();
        let properties = merge_properties(
            (self.get("properties"), first_closes.as_deref()),
            (other.get("properties"), second_closes.as_deref()),
        );
        for (&keyword, value) in &other.0 {
            let merged = match self.0.get(keyword) {
                None => value.clone(),
                Some(mine) if mine == value => continue,
                Some(mine) => Cow::Owned(merge_keyword(keyword, mine, value)?),
            };
            self.0.insert(keyword, merged);
        }
        if let Some(properties) = properties {
            self.0.insert("properties", Cow::Owned(properties));
        }
        Some(self)
    }
}

/// The properties of both, each bound by what the other says of the
/// properties that it does not declare.
fn merge_properties(
    first: (Option<&Value>, Option<&Value>),
    second: (Option<&Value>, Option<&Value>),
) -> Option<Value> {
    let mut merged = Map::new();
    let declared = |side: (Option<&Value>, Option<&Value>)| {
        side.0
            .and_then(Value::as_object)
            .cloned()
            .unwrap_or_default()
    };
    let (mine, theirs) = (declared(first), declared(second));
    if mine.is_empty() && theirs.is_empty() {
        return None;
    }
    for (name, schema) in &mine {
        let other = theirs.get(name).or(second.1);
        merged.insert(name.clone(), both(schema, other));
    }
    for (name, schema) in &theirs {
        if !mine.contains_key(name) {
            merged.insert(name.clone(), both(schema, first.1));
        }
    }
    Some(Value::Object(merged))
}

fn both(schema: &Value, other: Option<&Value>) -> Value {
    match other {
        Some(other) if other != schema && other != &Value::Bool(true) => {
            json!({"allOf": [schema, other]})
        }
        _ => schema.clone(),
    }
}

/// What two values of one keyword demand together.
fn merge_keyword(keyword: &str, mine: &Value, theirs: &Value) -> Option<Value> {
    let larger = |mine: &Value, theirs: &Value, sign: f64| {
        let (a, b) = (mine.as_f64()?, theirs.as_f64()?);
        Some(if a * sign >= b * sign { mine } else { theirs }.clone())
    };
    match keyword {
        "type" => {
            let names = |value: &Value| match value {
                Value::Array(names) => names.clone(),
                single => vec![single.clone()],
            };
            let theirs = names(theirs);
            let mut shared: Vec<Value> = Vec::new();
            for name in names(mine) {
                let number = name == "number" && theirs.iter().any(|other| other == "integer");
                let integer = name == "integer" && theirs.iter().any(|other| other == "number");
                if theirs.contains(&name) || integer {
                    shared.push(name);
                } else if number {
                    shared.push(json!("integer"));
                }
            }
            (!shared.is_empty()).then_some(Value::Array(shared))
        }
        "enum" => {
            let theirs = theirs.as_array()?;
            let shared: Vec<Value> = mine
                .as_array()?
                .iter()
                .filter(|value| theirs.contains(value))
                .cloned()
                .collect();
            (!shared.is_empty()).then_some(Value::Array(shared))
        }
        "const" => None,
        "minimum" | "exclusiveMinimum" | "minLength" | "minItems" | "minProperties" => {
            larger(mine, theirs, 1.0)
        }
        "maximum" | "exclusiveMaximum" | "maxLength" | "maxItems" | "maxProperties" => {
            larger(mine, theirs, -1.0)
        }
        // A multiple of the product is a multiple of both.
        "multipleOf" => Some(json!(mine.as_f64()? * theirs.as_f64()?)),
        "required" => {
            let mut names = mine.as_array()?.clone();
            for name in theirs.as_array()? {
                if !names.contains(name) {
                    names.push(name.clone());
                }
            }
            Some(Value::Array(names))
        }
        "uniqueItems" => Some(json!(
            mine.as_bool().unwrap_or(false) || theirs.as_bool().unwrap_or(false)
        )),
        "items" | "additionalProperties" | "propertyNames" => {
            Some(json!({"allOf": [mine, theirs]}))
        }
        // The properties are merged on their own; of two patterns or formats
        // the first makes the string and the validator sifts by the second.
        _ => Some(mine.clone()),
    }
}

/// The alternatives of a schema, in the order in which it states them.
pub(super) fn branches<'a>(
    schemas: &'a Schemas,
    direction: Direction,
    schema: &'a Value,
) -> Vec<Branch<'a>> {
    expand(schemas, direction, schema, 0)
}

fn expand<'a>(
    schemas: &'a Schemas,
    direction: Direction,
    schema: &'a Value,
    depth: usize,
) -> Vec<Branch<'a>> {
    let members = match schema {
        Value::Object(members) => members,
        Value::Bool(false) => return Vec::new(),
        _ => return vec![Branch::default()],
    };
    if depth > DEEPEST {
        return Vec::new();
    }
    let inside = |schema| expand(schemas, direction, schema, depth + 1);
    let mut own = Branch::default();
    let mut factors: Vec<Vec<Branch<'a>>> = Vec::new();
    for (keyword, value) in members {
        match (keyword.as_str(), value) {
            ("$ref", Value::String(reference)) => factors.push(
                schemas
                    .follow(reference, direction)
                    .map(inside)
                    .unwrap_or_default(),
            ),
            ("allOf", Value::Array(parts)) => factors.extend(parts.iter().map(inside)),
            ("anyOf" | "oneOf", Value::Array(parts)) => {
                factors.push(parts.iter().flat_map(inside).collect());
            }
            (
                "$comment" | "$defs" | "$schema" | "default" | "deprecated" | "description"
                | "discriminator" | "example" | "examples" | "externalDocs" | "title",
                _,
            ) => {}
            _ => {
                own.0.insert(keyword, Cow::Borrowed(value));
            }
        }
    }
    let mut product = vec![own];
    for factor in factors {
        product = product
            .iter()
            .flat_map(|left| {
                factor
                    .iter()
                    .filter_map(move |right| left.clone().merge(right))
            })
            .take(MOST)
            .collect();
    }
    product
}
