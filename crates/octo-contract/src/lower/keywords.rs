//! One keyword of a schema at a time.

use serde_json::{Map, Value, json};

use super::{
    Lowering,
    schema::{Object, Parts},
    structure::{dedup, kind_of},
    tables::Kind,
};
use crate::{Pointer, rules};

impl Lowering<'_> {
    /// Lowers one keyword into `out`, or into `parts` when 3.0 says it
    /// differently.
    pub(super) fn keyword(
        &mut self,
        keyword: &str,
        value: &Value,
        at: &Pointer,
        out: &mut Object,
        parts: &mut Parts,
    ) {
        let place = at.join(keyword);
        match keyword {
            "pattern" => self.pattern(value, &place, out),
            "title" | "description" | "format" => {
                self.keep_if(value.is_string(), keyword, value, &place, out);
            }
            "deprecated" | "readOnly" | "writeOnly" | "uniqueItems" | "nullable" => {
                self.keep_if(value.is_boolean(), keyword, value, &place, out);
            }
            "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties"
            | "maxProperties" => self.count(keyword, value, &place, out),
            "multipleOf" => {
                let positive = value.as_f64().is_some_and(|number| number > 0.0);
                self.keep_if(positive, keyword, value, &place, out);
            }
            "minimum" | "maximum" => {
                self.keep_if(value.is_number(), keyword, value, &place, out);
            }
            "exclusiveMinimum" | "exclusiveMaximum" => {
                self.exclusive_bound(keyword, value, &place, out, parts);
            }
            "default" | "example" => {
                out.insert(keyword.to_owned(), value.clone());
            }
            "examples" => self.examples(value, &place, out),
            "enum" => self.keep_if(value.is_array(), keyword, value, &place, out),
            "const" => parts.constant = Some(value.clone()),
            "type" => self.types(value, &place, parts),
            "required" => self.required(value, &place, out),
            "properties" => self.properties(value, &place, out),
            "items" => self.items(value, &place, out, parts),
            "prefixItems" => match value.as_array() {
                Some(items) => parts.prefix_items = Some(self.schemas(items, &place)),
                None => self.invalid(value, &place),
            },
            "additionalItems" if value == &Value::Bool(false) => parts.no_more_items = true,
            "additionalProperties" => match value {
                Value::Bool(_) => {
                    out.insert(keyword.to_owned(), value.clone());
                }
                _ => {
                    let schema = self.schema(value, &place);
                    out.insert(keyword.to_owned(), schema);
                }
            },
            "allOf" | "anyOf" | "oneOf" => self.composition(keyword, value, &place, out),
            "not" => {
                let schema = self.schema(value, &place);
                out.insert(keyword.to_owned(), schema);
            }
            "discriminator" => self.discriminator(value, &place, out),
            "externalDocs" => {
                if let Some(docs) = self.value(Kind::ExternalDocs, value, &place) {
                    out.insert(keyword.to_owned(), docs);
                }
            }
            "xml" => self.keep_if(value.is_object(), keyword, value, &place, out),
            _ if keyword.starts_with("x-") => {
                out.insert(keyword.to_owned(), value.clone());
            }
            _ => self.newer_keyword(keyword, value, at, parts),
        }
    }

    /// A keyword that 3.0 does not have.
    fn newer_keyword(&mut self, keyword: &str, value: &Value, at: &Pointer, parts: &mut Parts) {
        let place = at.join(keyword);
        let (rule, detail) = match keyword {
            "patternProperties" => {
                let members = value.as_object();
                for (pattern, schema) in members.into_iter().flatten() {
                    let schema = self.schema(schema, &place.join(pattern));
                    parts.pattern_properties.push(schema);
                }
                return;
            }
            "unevaluatedProperties" if value == &Value::Bool(false) => {
                parts.closed = true;
                return;
            }
            "unevaluatedProperties" | "unevaluatedItems" => (&rules::UNEVALUATED, "left out"),
            "if" | "dependentRequired" if !value.is_object() => {
                (&rules::INVALID_KEYWORD, "left out")
            }
            "if" => (&rules::CONDITIONAL, "left out"),
            "then" | "else" => {
                self.conditional(value, &place, parts);
                (&rules::CONDITIONAL, "its properties became optional ones")
            }
            "dependentSchemas" | "dependencies" => {
                let members = value.as_object();
                for (name, schema) in members.into_iter().flatten() {
                    self.conditional(schema, &place.join(name), parts);
                }
                (&rules::DEPENDENT, "its properties became optional ones")
            }
            "dependentRequired" => (&rules::DEPENDENT, "left out"),
            "contains" | "minContains" | "maxContains" => (&rules::CONTAINS, "left out"),
            "propertyNames" => (&rules::PROPERTY_NAMES, "left out"),
            "contentEncoding" => {
                parts.encoding = value.as_str().map(str::to_ascii_lowercase);
                return;
            }
            "contentMediaType" => {
                parts.media_type = value.as_str().map(str::to_ascii_lowercase);
                return;
            }
            "contentSchema" => (&rules::CONTENT_SCHEMA, "left out"),
            "$defs" | "definitions" => (&rules::DEFINITIONS, "left out; used ones are components"),
            _ => (&rules::UNKNOWN_KEYWORD, "left out"),
        };
        self.note(rule, &place, detail);
    }

    fn conditional(&mut self, schema: &Value, at: &Pointer, parts: &mut Parts) {
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, schema) in properties.into_iter().flatten() {
            let schema = self.schema(schema, &at.join("properties").join(name));
            parts.conditional.push((name.clone(), schema));
        }
    }

    fn keep_if(
        &mut self,
        fine: bool,
        keyword: &str,
        value: &Value,
        at: &Pointer,
        out: &mut Object,
    ) {
        if fine {
            out.insert(keyword.to_owned(), value.clone());
        } else {
            self.invalid(value, at);
        }
    }

    fn invalid(&mut self, value: &Value, at: &Pointer) {
        let detail = format!("left out {}", kind_of(value));
        self.note(&rules::INVALID_KEYWORD, at, detail);
    }

    /// Patterns are those of ECMA-262; other dialects would not be understood.
    fn pattern(&mut self, value: &Value, at: &Pointer, out: &mut Object) {
        let Some(pattern) = value.as_str() else {
            self.invalid(value, at);
            return;
        };
        match regress::Regex::with_flags(pattern, "u").or_else(|_| regress::Regex::new(pattern)) {
            Ok(_) => {
                out.insert("pattern".to_owned(), value.clone());
            }
            Err(error) => {
                let detail = format!("left out {pattern:?}: {error}");
                self.note(&rules::INVALID_KEYWORD, at, detail);
            }
        }
    }

    fn count(&mut self, keyword: &str, value: &Value, at: &Pointer, out: &mut Object) {
        match whole(value).filter(|&number| number >= 0) {
            Some(number) => {
                if !value.is_u64() {
                    self.note(
                        &rules::INTEGRAL_BOUND,
                        at,
                        format!("{value} became {number}"),
                    );
                }
                out.insert(keyword.to_owned(), number.into());
            }
            None => self.invalid(value, at),
        }
    }

    fn exclusive_bound(
        &mut self,
        keyword: &str,
        value: &Value,
        at: &Pointer,
        out: &mut Object,
        parts: &mut Parts,
    ) {
        match value {
            Value::Bool(_) => {
                out.insert(keyword.to_owned(), value.clone());
            }
            Value::Number(_) if keyword == "exclusiveMinimum" => {
                parts.exclusive_minimum = Some(value.clone());
            }
            Value::Number(_) => parts.exclusive_maximum = Some(value.clone()),
            other => self.invalid(other, at),
        }
    }

    fn examples(&mut self, value: &Value, at: &Pointer, out: &mut Object) {
        let first = match value {
            Value::Array(examples) => examples.first(),
            // Some generators write the examples of media types into schemas.
            Value::Object(examples) => {
                let first = examples.values().next();
                first.map(|example| example.get("value").unwrap_or(example))
            }
            _ => None,
        };
        match first {
            Some(first) if !out.contains_key("example") => {
                self.note(&rules::SCHEMA_EXAMPLES, at, "the first one stays");
                out.insert("example".to_owned(), first.clone());
            }
            _ => self.note(&rules::SCHEMA_EXAMPLES, at, "left out"),
        }
    }

    fn types(&mut self, value: &Value, at: &Pointer, parts: &mut Parts) {
        let names: Vec<&str> = match value {
            Value::String(name) => vec![name],
            Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
            other => {
                self.invalid(other, at);
                return;
            }
        };
        let mut types: Vec<String> = Vec::new();
        for name in names {
            match name {
                "null" => parts.null = true,
                "string" | "number" | "integer" | "boolean" | "array" | "object" => {
                    if !types.iter().any(|known| known == name) {
                        types.push(name.to_owned());
                    }
                }
                other => {
                    self.note(&rules::UNKNOWN_TYPE, at, format!("left out {other:?}"));
                }
            }
        }
        if !types.is_empty() {
            parts.types = Some(types);
        }
    }

    fn required(&mut self, value: &Value, at: &Pointer, out: &mut Object) {
        let Some(names) = value.as_array() else {
            self.invalid(value, at);
            return;
        };
        let texts = names.iter().filter(|name| name.is_string());
        let mut texts: Vec<Value> = texts.cloned().collect();
        dedup(&mut texts);
        if texts.len() != names.len() {
            self.note(&rules::DUPLICATE_REQUIRED, at, "each name once");
        }
        // An empty list says nothing, and 3.0 wants at least one name.
        if !texts.is_empty() {
            out.insert("required".to_owned(), Value::Array(texts));
        }
    }

    fn properties(&mut self, value: &Value, at: &Pointer, out: &mut Object) {
        let Some(members) = value.as_object() else {
            self.invalid(value, at);
            return;
        };
        let mut properties = Map::new();
        for (name, schema) in members {
            let schema = self.schema(schema, &at.join(name));
            properties.insert(name.clone(), schema);
        }
        // Conditions may already have added some.
        if let Some(Value::Object(known)) = out.get_mut("properties") {
            properties.extend(std::mem::take(known));
        }
        out.insert("properties".to_owned(), Value::Object(properties));
    }

    fn items(&mut self, value: &Value, at: &Pointer, out: &mut Object, parts: &mut Parts) {
        match value {
            Value::Array(items) => parts.prefix_items = Some(self.schemas(items, at)),
            Value::Bool(false) => parts.no_more_items = true,
            other => {
                let schema = self.schema(other, at);
                out.insert("items".to_owned(), schema);
            }
        }
    }

    fn schemas(&mut self, items: &[Value], at: &Pointer) -> Vec<Value> {
        let items = items.iter().enumerate();
        items
            .map(|(index, item)| self.schema(item, &at.join(index)))
            .collect()
    }

    fn composition(&mut self, keyword: &str, value: &Value, at: &Pointer, out: &mut Object) {
        let Some(members) = value.as_array() else {
            self.invalid(value, at);
            return;
        };
        if members.is_empty() {
            self.note(&rules::EMPTY_COMPOSITION, at, "left out");
            return;
        }
        let members = members.iter().enumerate();
        let members = members.map(|(index, member)| match is_null_type(member) {
            // Recorded with the union.
            true => json!({"nullable": true, "enum": [null]}),
            false => self.schema(member, &at.join(index)),
        });
        let members = members.collect();
        out.insert(keyword.to_owned(), Value::Array(members));
    }

    fn discriminator(&mut self, value: &Value, at: &Pointer, out: &mut Object) {
        let Some(Value::String(property)) = value.get("propertyName") else {
            self.note(&rules::DISCRIMINATOR, at, "left out");
            return;
        };
        let mut lowered = json!({"propertyName": property});
        let mapping = value.get("mapping").and_then(Value::as_object);
        let mapping: Map<String, Value> = mapping
            .into_iter()
            .flatten()
            .filter_map(|(key, target)| Some((key.clone(), self.mapped(target.as_str()?).into())))
            .collect();
        if !mapping.is_empty() {
            lowered["mapping"] = Value::Object(mapping);
        }
        out.insert("discriminator".to_owned(), lowered);
    }

    /// The target of a discriminator mapping under its component's new name.
    fn mapped(&self, target: &str) -> String {
        let prefix = "#/components/schemas/";
        match target.strip_prefix(prefix) {
            Some(name) => {
                let name = crate::percent::decode(name);
                format!("{prefix}{}", self.component_key("schemas", &name))
            }
            None => target.to_owned(),
        }
    }

    pub(super) fn settle_bounds(&mut self, out: &mut Object, parts: &mut Parts, at: &Pointer) {
        let minimum = parts.exclusive_minimum.take();
        let maximum = parts.exclusive_maximum.take();
        for (bound, flag, exclusive, above) in [
            ("minimum", "exclusiveMinimum", minimum, true),
            ("maximum", "exclusiveMaximum", maximum, false),
        ] {
            if let Some(exclusive) = exclusive {
                let place = at.join(flag);
                let inclusive = out.get(bound).and_then(Value::as_f64);
                let strict = exclusive.as_f64().unwrap_or_default();
                let tighter = inclusive.is_none_or(|inclusive| {
                    if above {
                        strict >= inclusive
                    } else {
                        strict <= inclusive
                    }
                });
                if tighter {
                    let detail = format!("became {bound} {exclusive}, exclusive");
                    self.note(&rules::EXCLUSIVE_BOUND, &place, detail);
                    out.insert(bound.to_owned(), exclusive);
                    out.insert(flag.to_owned(), true.into());
                } else {
                    self.note(
                        &rules::EXCLUSIVE_BOUND,
                        &place,
                        format!("{bound} is tighter"),
                    );
                    out.shift_remove(flag);
                }
            } else if out.contains_key(flag) && !out.contains_key(bound) {
                self.note(
                    &rules::INVALID_KEYWORD,
                    &at.join(flag),
                    format!("left out without {bound}"),
                );
                out.shift_remove(flag);
            }
        }
        let integral = parts.types.as_deref() == Some(&["integer".to_owned()]);
        if integral {
            for bound in ["minimum", "maximum"] {
                self.integral(bound, out, at);
            }
        }
    }

    fn integral(&mut self, bound: &str, out: &mut Object, at: &Pointer) {
        let Some(value) = out.get(bound).filter(|value| value.is_f64()) else {
            return;
        };
        // A fraction can only tighten towards the next integer.
        let number = value.as_f64().unwrap_or_default();
        let rounded = if bound == "minimum" {
            number.ceil()
        } else {
            number.floor()
        };
        let detail = format!("{value} became {rounded}");
        match whole(&json!(rounded)) {
            Some(whole) => {
                if rounded != number {
                    let flag = if bound == "minimum" {
                        "exclusiveMinimum"
                    } else {
                        "exclusiveMaximum"
                    };
                    out.shift_remove(flag);
                }
                self.note(&rules::INTEGRAL_BOUND, &at.join(bound), detail);
                out.insert(bound.to_owned(), whole.into());
            }
            // Beyond 64 bits: a bound that no JSON reader would meet.
            None => {
                let place = at.join(bound);
                self.note(&rules::INVALID_KEYWORD, &place, format!("left out {value}"));
                out.shift_remove(bound);
                let flag = if bound == "minimum" {
                    "exclusiveMinimum"
                } else {
                    "exclusiveMaximum"
                };
                out.shift_remove(flag);
            }
        }
    }
}

fn is_null_type(schema: &Value) -> bool {
    schema == &json!({"type": "null"})
}

/// A number without fraction that fits 64 bits.
fn whole(value: &Value) -> Option<i64> {
    let limit = 9_007_199_254_740_992.0;
    value.as_i64().or_else(|| {
        let number = value.as_f64()?;
        (number.fract() == 0.0 && number.abs() <= limit).then_some(number as i64)
    })
}
