//! Schemas, reduced to the forms that the generator turns into good types.

use serde_json::{Value, json};

use super::{Object, Reach, Shaper, reference, text};
use crate::{OpenEnum, Pointer, rules, rust_name};

/// What a schema is, with everything else taken away.
#[derive(Clone, Debug)]
pub(super) enum Form {
    Any,
    Reference(String),
    Boolean,
    Integer {
        unsigned: bool,
    },
    Number,
    Text {
        format: Option<String>,
    },
    /// Text of a list; `closed` when the value tells members of a union apart.
    Enum {
        values: Vec<String>,
        closed: bool,
    },
    Array {
        items: Value,
    },
    Map {
        values: Value,
    },
    Object(Object),
    Union {
        members: Vec<Value>,
        keyword: &'static str,
    },
}

/// A form and whether null is accepted beside it.
#[derive(Clone, Debug)]
pub(super) struct Formed {
    pub(super) form: Form,
    pub(super) nullable: bool,
}

impl Shaper<'_> {
    /// The body of a component.
    pub(super) fn named(
        &mut self,
        schema: &Value,
        at: &Pointer,
        name: &str,
        reach: Reach,
    ) -> Value {
        let formed = self.form(schema, at, 0);
        if formed.nullable {
            self.note(
                &rules::NULLABLE_COMPONENT,
                at,
                "null is accepted where it is used",
            );
        }
        self.body(formed.form, schema, at, name, reach)
    }

    /// A schema at a place that names no type: simple, or a reference to a
    /// component made for it.
    pub(super) fn inline(
        &mut self,
        schema: &Value,
        at: &Pointer,
        hint: &str,
        reach: Reach,
    ) -> Value {
        let formed = self.form(schema, at, 0);
        let default = self.default_for(schema, &formed, at);
        let simple = match &formed.form {
            Form::Reference(name) => reference(&self.component_name(name)),
            Form::Enum { .. } | Form::Object(_) | Form::Union { .. } => {
                let hint = text(schema, "x-octo-name").unwrap_or(hint);
                let name = self.take_inline_name(hint);
                self.note(&rules::NAMED_INLINE, at, format!("named {name}"));
                let body = self.body(formed.form.clone(), schema, at, &name, reach);
                self.write(name.clone(), body, reach);
                reference(&name)
            }
            _ => self.body(formed.form.clone(), schema, at, hint, reach),
        };
        annotated(simple, schema, formed.nullable, default)
    }

    fn body(
        &mut self,
        form: Form,
        schema: &Value,
        at: &Pointer,
        name: &str,
        reach: Reach,
    ) -> Value {
        let mut body = match form {
            Form::Any => json!({}),
            Form::Reference(target) => {
                let target = self.component_name(&target);
                return if target == name {
                    self.note(&rules::RECURSION, at, "contained nothing but itself");
                    json!({})
                } else {
                    reference(&target)
                };
            }
            Form::Boolean => json!({"type": "boolean"}),
            Form::Integer { unsigned: true } => json!({"type": "integer", "format": "uint64"}),
            Form::Integer { unsigned: false } => json!({"type": "integer", "format": "int64"}),
            Form::Number => json!({"type": "number", "format": "double"}),
            Form::Text {
                format: Some(format),
            } => json!({"type": "string", "format": format}),
            Form::Text { format: None } => json!({"type": "string"}),
            Form::Enum { values, closed } => self.enumeration(values, closed, schema, at, name),
            Form::Array { items } => {
                let items = self.inline(&items, &at.join("items"), &format!("{name}Item"), reach);
                json!({"type": "array", "items": items})
            }
            Form::Map { values } => {
                let place = at.join("additionalProperties");
                let values = self.inline(&values, &place, &format!("{name}Value"), reach);
                json!({"type": "object", "additionalProperties": values})
            }
            Form::Object(object) => self.object(&object, at, name, reach),
            Form::Union { members, keyword } => {
                self.union(&members, &at.join(keyword), name, reach)
            }
        };
        if let Some(description) = text(schema, "description")
            && let Some(body) = body.as_object_mut()
        {
            body.insert("description".to_owned(), description.into());
        }
        body
    }

    fn enumeration(
        &mut self,
        values: Vec<String>,
        closed: bool,
        schema: &Value,
        at: &Pointer,
        name: &str,
    ) -> Value {
        if !closed {
            self.note(&rules::OPEN_ENUM, at, format!("{} values", values.len()));
            self.enums.push(OpenEnum {
                component: name.to_owned(),
                name: rust_name::type_name(name),
                description: text(schema, "description").map(str::to_owned),
                values: values.clone(),
            });
        }
        // By itself the generator cannot tell such values apart.
        if !self.options.restore_names
            && rust_name::collide(values.iter().map(String::as_str), rust_name::type_name)
        {
            self.note(
                &rules::UNTYPED_ENUM,
                at,
                "left out, its values have one name in code",
            );
            return json!({"type": "string"});
        }
        json!({"type": "string", "enum": values})
    }

    /// Finds the form of a schema.
    pub(super) fn form(&mut self, schema: &Value, at: &Pointer, depth: usize) -> Formed {
        let Some(object) = schema.as_object() else {
            return Formed {
                form: Form::Any,
                nullable: false,
            };
        };
        let mut nullable = object.get("nullable") == Some(&Value::Bool(true));
        if let Some(name) = super::referenced(schema) {
            let nullable = self.is_nullable(name);
            return Formed {
                form: Form::Reference(name.to_owned()),
                nullable,
            };
        }
        if depth > 24 {
            self.note(&rules::RECURSION, at, "nested too deeply in allOf");
            return Formed {
                form: Form::Any,
                nullable,
            };
        }
        if object.contains_key("x-rust-type") {
            self.note(&rules::TYPE_EXTENSION, at, "left out");
        }
        if let Some(members) = object.get("allOf").and_then(Value::as_array) {
            let joined = match members.as_slice() {
                [one] if is_wrapper(object) => one.clone(),
                _ => Value::Object(self.join_all(object, at)),
            };
            let inner = self.form(&joined, at, depth + 1);
            let nullable = nullable || (inner.nullable && joined.get("nullable").is_none());
            return Formed {
                form: inner.form,
                nullable,
            };
        }
        if object.get("not").is_some_and(|not| not == &json!({})) {
            self.note(&rules::IMPOSSIBLE, at, "accepts anything");
            return Formed {
                form: Form::Any,
                nullable,
            };
        }
        if object.contains_key("not") {
            self.note(&rules::NOT, &at.join("not"), "left out");
        }
        for keyword in ["oneOf", "anyOf"] {
            if object.contains_key(keyword)
                && let Some((form, null)) = self.union_form(object, keyword, at, depth)
            {
                return Formed {
                    form,
                    nullable: nullable || null,
                };
            }
        }
        if let Some(values) = object.get("enum").and_then(Value::as_array) {
            let (form, null) = self.enum_form(object, values, at);
            nullable |= null;
            if let Some(form) = form {
                return Formed { form, nullable };
            }
        }
        Formed {
            form: self.typed_form(object, at),
            nullable,
        }
    }

    fn typed_form(&mut self, object: &Object, at: &Pointer) -> Form {
        let has = |keywords: &[&str]| keywords.iter().any(|keyword| object.contains_key(*keyword));
        let declared = object.get("type").and_then(Value::as_str);
        let implied = || {
            if has(&["properties", "additionalProperties"]) {
                Some("object")
            } else if has(&["items"]) {
                Some("array")
            } else {
                None
            }
        };
        match declared.or_else(implied) {
            Some("boolean") => Form::Boolean,
            Some("integer") => self.integer_form(object, at),
            Some("number") => self.number_form(object, at),
            Some("string") => self.text_form(object, at),
            Some("array") => {
                self.drop_constraints(
                    object,
                    at,
                    &["minItems", "maxItems", "uniqueItems"],
                    &rules::ARRAY_CONSTRAINT,
                );
                let items = object.get("items").cloned().unwrap_or_else(|| json!({}));
                Form::Array { items }
            }
            Some("object") => {
                self.drop_constraints(
                    object,
                    at,
                    &["minProperties", "maxProperties"],
                    &rules::OBJECT_CONSTRAINT,
                );
                object_form(object)
            }
            _ => Form::Any,
        }
    }

    fn integer_form(&mut self, object: &Object, at: &Pointer) -> Form {
        self.drop_constraints(
            object,
            at,
            &["minimum", "maximum", "multipleOf"],
            &rules::NUMBER_CONSTRAINT,
        );
        let format = object.get("format").and_then(Value::as_str);
        let beyond = object
            .get("maximum")
            .and_then(Value::as_u64)
            .is_some_and(|maximum| i64::try_from(maximum).is_err());
        let unsigned = format == Some("uint64") || beyond;
        if let Some(format) = format.filter(|format| !matches!(*format, "int64" | "uint64")) {
            self.note(&rules::WIDE_NUMBER, at, format!("{format} became 64 bits"));
        }
        Form::Integer { unsigned }
    }

    fn number_form(&mut self, object: &Object, at: &Pointer) -> Form {
        self.drop_constraints(
            object,
            at,
            &["minimum", "maximum", "multipleOf"],
            &rules::NUMBER_CONSTRAINT,
        );
        match object.get("format").and_then(Value::as_str) {
            None | Some("double") => {}
            Some("decimal" | "decimal128" | "currency" | "money") => {
                self.note(&rules::DECIMAL_NUMBER, at, "became a double");
            }
            Some(format) => {
                self.note(&rules::WIDE_NUMBER, at, format!("{format} became a double"));
            }
        }
        Form::Number
    }

    fn text_form(&mut self, object: &Object, at: &Pointer) -> Form {
        self.drop_constraints(
            object,
            at,
            &["minLength", "maxLength", "pattern"],
            &rules::STRING_CONSTRAINT,
        );
        let format = object
            .get("format")
            .and_then(Value::as_str)
            .map(str::to_owned);
        Form::Text { format }
    }

    fn drop_constraints(
        &mut self,
        object: &Object,
        at: &Pointer,
        keywords: &[&str],
        rule: &rules::Rule,
    ) {
        let found = keywords.iter().filter_map(|keyword| {
            let value = object.get(*keyword)?;
            // `uniqueItems: false` says nothing.
            (value != &Value::Bool(false)).then(|| format!("{keyword} {value}"))
        });
        let found: Vec<_> = found.collect();
        if !found.is_empty() {
            self.note(rule, at, found.join(", "));
        }
    }

    /// The form of an enum, `None` when the type says as much, and whether
    /// null is one of the values.
    fn enum_form(
        &mut self,
        object: &Object,
        values: &[Value],
        at: &Pointer,
    ) -> (Option<Form>, bool) {
        let null = values.iter().any(Value::is_null);
        let rest: Vec<&Value> = values.iter().filter(|value| !value.is_null()).collect();
        if rest.is_empty() {
            // Only null: nothing but null can be said by any JSON.
            return (Some(Form::Any), false);
        }
        let texts: Option<Vec<String>> = rest
            .iter()
            .map(|value| value.as_str().map(str::to_owned))
            .collect();
        match texts {
            Some(values)
                if matches!(
                    object.get("type").and_then(Value::as_str),
                    None | Some("string")
                ) =>
            {
                self.drop_constraints(
                    object,
                    at,
                    &["minLength", "maxLength", "pattern"],
                    &rules::STRING_CONSTRAINT,
                );
                let closed = object.contains_key("x-octo-closed");
                (Some(Form::Enum { values, closed }), null)
            }
            _ => {
                self.note(&rules::UNTYPED_ENUM, at, format!("{} values", values.len()));
                (None, null)
            }
        }
    }

    /// Whether a component accepts null by itself.
    fn is_nullable(&self, name: &str) -> bool {
        let mut name = name.to_owned();
        for _ in 0..16 {
            let Some(schema) = self.source.get(&name) else {
                return false;
            };
            if schema.get("nullable") == Some(&Value::Bool(true)) {
                return true;
            }
            let alias = super::referenced(schema).or_else(|| {
                match schema.get("allOf")?.as_array()?.as_slice() {
                    [one] => super::referenced(one),
                    _ => None,
                }
            });
            match alias {
                Some(next) => name = next.to_owned(),
                None => return false,
            }
        }
        false
    }
}

/// An `allOf` that only annotates its one member.
fn is_wrapper(object: &Object) -> bool {
    let constraining = |keyword: &str| {
        !(keyword.starts_with("x-")
            || matches!(
                keyword,
                "allOf"
                    | "nullable"
                    | "title"
                    | "description"
                    | "default"
                    | "example"
                    | "deprecated"
                    | "readOnly"
                    | "writeOnly"
                    | "externalDocs"
                    | "xml"
                    | "discriminator"
            ))
    };
    !object.keys().any(|keyword| constraining(keyword))
        || (object.get("type").and_then(Value::as_str) == Some("object")
            && !object
                .keys()
                .any(|keyword| constraining(keyword) && keyword != "type"))
}

fn object_form(object: &Object) -> Form {
    let properties = object.get("properties").and_then(Value::as_object);
    let empty = properties.is_none_or(Object::is_empty) && !object.contains_key("required");
    match object.get("additionalProperties") {
        Some(values @ Value::Object(_)) if empty => Form::Map {
            values: values.clone(),
        },
        None | Some(Value::Bool(true)) if empty => Form::Map { values: json!({}) },
        _ => Form::Object(object.clone()),
    }
}

/// A simple schema with the annotations that matter at its place.
fn annotated(simple: Value, schema: &Value, nullable: bool, default: Option<Value>) -> Value {
    let mut annotations = Object::new();
    if let Some(description) = text(schema, "description") {
        annotations.insert("description".to_owned(), description.into());
    }
    if schema.get("deprecated") == Some(&Value::Bool(true)) {
        annotations.insert("deprecated".to_owned(), true.into());
    }
    if let Some(default) = default {
        annotations.insert("default".to_owned(), default);
    }
    if nullable {
        annotations.insert("nullable".to_owned(), true.into());
    }
    if annotations.is_empty() {
        return simple;
    }
    match simple {
        // Anything includes null, and says so by itself.
        Value::Object(simple) if simple.is_empty() => {
            annotations.shift_remove("nullable");
            Value::Object(annotations)
        }
        Value::Object(simple) if !simple.contains_key("$ref") => {
            let mut simple = simple;
            simple.extend(annotations);
            Value::Object(simple)
        }
        reference => {
            annotations.insert("allOf".to_owned(), json!([reference]));
            Value::Object(annotations)
        }
    }
}
