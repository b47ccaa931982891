//! Checks a JSON body against a schema as pydantic does in its lax mode, and
//! reports every violation in its words.
//!
//! Texts and whole floats are taken for integers, texts for numbers, booleans
//! for both; nothing is taken for a text. Unknown properties of closed models
//! come last, in the order of the body.

use serde::Serialize;
use serde_json::{Map, Number, Value, json};

use super::schema::{Model, Schema};

/// `ValidationError` of the contract.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct FieldError {
    #[serde(rename = "type")]
    pub(crate) kind: &'static str,
    pub(crate) loc: Vec<Value>,
    pub(crate) msg: String,
    pub(crate) input: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) ctx: Option<Value>,
}

/// Gives back the body with values converted and defaults filled in, or all
/// that is wrong with it.
pub(crate) fn check(schema: &Schema, body: Value) -> Result<Value, Vec<FieldError>> {
    let mut checker = Checker {
        loc: vec![json!("body")],
        errors: Vec::new(),
    };
    let checked = checker.check(schema, body);
    if checker.errors.is_empty() {
        Ok(checked)
    } else {
        Err(checker.errors)
    }
}

struct Checker {
    loc: Vec<Value>,
    errors: Vec<FieldError>,
}

impl Checker {
    fn fail(&mut self, kind: &'static str, msg: impl Into<String>, input: Value) -> Value {
        self.fail_with(kind, msg, input, None)
    }

    fn fail_with(
        &mut self,
        kind: &'static str,
        msg: impl Into<String>,
        input: Value,
        ctx: Option<Value>,
    ) -> Value {
        self.errors.push(FieldError {
            kind,
            loc: self.loc.clone(),
            msg: msg.into(),
            input,
            ctx,
        });
        Value::Null
    }

    fn within(&mut self, step: Value, check: impl FnOnce(&mut Self) -> Value) -> Value {
        self.loc.push(step);
        let checked = check(self);
        self.loc.pop();
        checked
    }

    fn check(&mut self, schema: &Schema, value: Value) -> Value {
        match schema {
            Schema::Anything => value,
            Schema::Nullable(_) if value.is_null() => value,
            Schema::Nullable(inner) => self.check(inner, value),
            Schema::Model(model) => match value {
                Value::Object(fields) => self.model(model, fields),
                other => self.fail(
                    "model_attributes_type",
                    "Input should be a valid dictionary or object to extract fields from",
                    other,
                ),
            },
            Schema::List(items) => match value {
                Value::Array(values) => Value::Array(
                    values
                        .into_iter()
                        .enumerate()
                        .map(|(at, value)| self.within(json!(at), |this| this.check(items, value)))
                        .collect(),
                ),
                other => self.fail("list_type", "Input should be a valid list", other),
            },
            Schema::Text { shortest } => self.text(*shortest, value),
            Schema::Integer { least, most } => {
                let checked = self.integer(value.clone());
                self.bounds(
                    checked,
                    least.map(Number::from),
                    most.map(Number::from),
                    value,
                )
            }
            Schema::Number { least, most } => {
                let checked = self.number(value.clone());
                let bound = |bound: &Option<f64>| bound.and_then(Number::from_f64);
                self.bounds(checked, bound(least), bound(most), value)
            }
            Schema::Flag => self.flag(value),
            Schema::Choice { name, values } => self.choice(name.is_some(), values, value),
            Schema::Union(branches) => self.union(branches, value),
        }
    }

    fn model(&mut self, model: &Model, mut fields: Map<String, Value>) -> Value {
        let input = fields.clone();
        let mut checked = Map::new();
        for field in &model.fields {
            let name = || json!(field.name);
            let found = match (fields.shift_remove(&field.name), &field.default) {
                (Some(value), _) => self.within(name(), |this| this.check(&field.schema, value)),
                (None, Some(default)) => default.clone(),
                (None, None) if field.required => self.within(name(), |this| {
                    this.fail("missing", "Field required", Value::Object(input.clone()))
                }),
                (None, None) => continue,
            };
            checked.insert(field.name.clone(), found);
        }
        if model.closed {
            for (name, value) in fields {
                self.within(json!(name), |this| {
                    this.fail("extra_forbidden", "Extra inputs are not permitted", value)
                });
            }
        }
        Value::Object(checked)
    }

    fn text(&mut self, shortest: Option<u64>, value: Value) -> Value {
        let Value::String(text) = &value else {
            return self.fail("string_type", "Input should be a valid string", value);
        };
        match shortest {
            Some(shortest) if (text.chars().count() as u64) < shortest => {
                let characters = if shortest == 1 {
                    "character"
                } else {
                    "characters"
                };
                self.fail_with(
                    "string_too_short",
                    format!("String should have at least {shortest} {characters}"),
                    value,
                    Some(json!({"min_length": shortest})),
                )
            }
            _ => value,
        }
    }

    fn integer(&mut self, value: Value) -> Value {
        match &value {
            Value::Number(number) if number.is_i64() || number.is_u64() => value,
            Value::Number(number) => match number.as_f64() {
                Some(float) if float.fract() == 0.0 && float.abs() < 9.2e18 => json!(float as i64),
                Some(float) if float.fract() == 0.0 => self.fail(
                    "int_parsing_size",
                    "Unable to parse input string as an integer, exceeded maximum size",
                    value,
                ),
                _ => self.fail(
                    "int_from_float",
                    "Input should be a valid integer, got a number with a fractional part",
                    value,
                ),
            },
            Value::Bool(flag) => json!(i64::from(*flag)),
            Value::String(text) => match parse_integer(text) {
                Some(integer) => json!(integer),
                None => self.fail(
                    "int_parsing",
                    "Input should be a valid integer, unable to parse string as an integer",
                    value,
                ),
            },
            _ => self.fail("int_type", "Input should be a valid integer", value),
        }
    }

    fn number(&mut self, value: Value) -> Value {
        match &value {
            Value::Number(_) => value,
            Value::Bool(flag) => json!(f64::from(u8::from(*flag))),
            Value::String(text) => match parse_number(text) {
                Some(number) => json!(number),
                None => self.fail(
                    "float_parsing",
                    "Input should be a valid number, unable to parse string as a number",
                    value,
                ),
            },
            _ => self.fail("float_type", "Input should be a valid number", value),
        }
    }

    /// Holds a converted number against its bounds; errors show the input as sent.
    fn bounds(
        &mut self,
        checked: Value,
        least: Option<Number>,
        most: Option<Number>,
        input: Value,
    ) -> Value {
        let Some(number) = checked.as_f64() else {
            return checked;
        };
        if let Some(bound) = most.filter(|bound| bound.as_f64().is_some_and(|most| number > most)) {
            return self.fail_with(
                "less_than_equal",
                format!("Input should be less than or equal to {}", shown(&bound)),
                input,
                Some(json!({"le": bound})),
            );
        }
        if let Some(bound) =
            least.filter(|bound| bound.as_f64().is_some_and(|least| number < least))
        {
            return self.fail_with(
                "greater_than_equal",
                format!("Input should be greater than or equal to {}", shown(&bound)),
                input,
                Some(json!({"ge": bound})),
            );
        }
        checked
    }

    fn flag(&mut self, value: Value) -> Value {
        let text = match &value {
            Value::Bool(_) => return value,
            Value::String(text) => text.to_lowercase(),
            Value::Number(number) => match number.as_f64() {
                Some(0.0) => "0".to_owned(),
                Some(1.0) => "1".to_owned(),
                _ => String::new(),
            },
            _ => return self.fail("bool_type", "Input should be a valid boolean", value),
        };
        match text.as_str() {
            "1" | "true" | "t" | "yes" | "y" | "on" => Value::Bool(true),
            "0" | "false" | "f" | "no" | "n" | "off" => Value::Bool(false),
            _ => self.fail(
                "bool_parsing",
                "Input should be a valid boolean, unable to interpret input",
                value,
            ),
        }
    }

    fn choice(&mut self, named: bool, values: &[String], value: Value) -> Value {
        if value
            .as_str()
            .is_some_and(|text| values.iter().any(|known| known == text))
        {
            return value;
        }
        let quoted: Vec<String> = values.iter().map(|known| format!("'{known}'")).collect();
        let expected = match quoted.split_last() {
            Some((last, [])) => last.clone(),
            Some((last, others)) => format!("{} or {last}", others.join(", ")),
            None => String::new(),
        };
        self.fail_with(
            if named { "enum" } else { "literal_error" },
            format!("Input should be {expected}"),
            value,
            Some(json!({"expected": expected})),
        )
    }

    /// The first branch that takes the value; else the errors of all, each
    /// under the name of its branch.
    fn union(&mut self, branches: &[Schema], value: Value) -> Value {
        let before = self.errors.len();
        for branch in branches {
            let label = branch_label(branch);
            let at = self.errors.len();
            let checked = self.within(json!(label), |this| this.check(branch, value.clone()));
            if self.errors.len() == at {
                self.errors.truncate(before);
                return checked;
            }
        }
        Value::Null
    }
}

/// How pydantic names a branch of a union in `loc`.
fn branch_label(schema: &Schema) -> String {
    match schema {
        Schema::Text { .. } => "str".to_owned(),
        Schema::Integer { .. } => "int".to_owned(),
        Schema::Number { .. } => "float".to_owned(),
        Schema::Flag => "bool".to_owned(),
        Schema::Choice {
            name: Some(name), ..
        } => format!("str-enum[{name}]"),
        Schema::Choice { values, .. } => {
            let quoted: Vec<String> = values.iter().map(|value| format!("'{value}'")).collect();
            format!("literal[{}]", quoted.join(","))
        }
        Schema::List(items) => format!("list[{}]", branch_label(items)),
        Schema::Nullable(inner) => format!("nullable[{}]", branch_label(inner)),
        Schema::Model(_) => "model".to_owned(),
        Schema::Union(branches) => {
            let labels: Vec<String> = branches.iter().map(branch_label).collect();
            format!("union[{}]", labels.join(","))
        }
        Schema::Anything => "any".to_owned(),
    }
}

/// A bound in a message: `1` for 1.0.
fn shown(bound: &Number) -> String {
    let text = bound.to_string();
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

/// Digits with an optional sign, single underscores between them, and a
/// fraction of zeros.
fn parse_integer(text: &str) -> Option<i64> {
    let text = text.trim();
    let whole = match text.split_once('.') {
        Some((whole, zeros))
            if zeros.bytes().all(|byte| byte == b'0') && !whole.is_empty() && !zeros.is_empty() =>
        {
            whole
        }
        Some(_) => return None,
        None => text,
    };
    without_underscores(whole)?.parse().ok()
}

fn parse_number(text: &str) -> Option<f64> {
    let text = without_underscores(text.trim())?;
    text.parse::<f64>().ok().filter(|number| number.is_finite())
}

fn without_underscores(text: &str) -> Option<String> {
    let misplaced = text.starts_with('_') || text.ends_with('_') || text.contains("__");
    (!misplaced).then(|| text.replace('_', ""))
}
