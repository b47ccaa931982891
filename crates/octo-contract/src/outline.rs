//! A contract as text that a person can read and a snapshot can hold.

use std::fmt::Write;

use serde_json::{Map, Value};

use crate::Document;

type Object = Map<String, Value>;

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Keywords that bound a value, with the sign that stands for them.
const BOUNDS: [(&str, &str); 13] = [
    ("minimum", ">="),
    ("exclusiveMinimum", ">"),
    ("maximum", "<="),
    ("exclusiveMaximum", "<"),
    ("multipleOf", "multiple of "),
    ("minLength", "length >="),
    ("maxLength", "length <="),
    ("pattern", "matches "),
    ("minItems", "items >="),
    ("maxItems", "items <="),
    ("uniqueItems", "unique "),
    ("minProperties", "properties >="),
    ("maxProperties", "properties <="),
];

/// Writes down what a client can see of a contract, one fact a line and in
/// the order of the document: operations with their parameters, bodies and
/// responses, then every schema with its properties, types, nullability,
/// bounds, defaults and enum values. Wording is left out.
///
/// ```
/// use octo_contract::{Document, outline};
///
/// let document = Document::read(
///     br#"{"openapi": "3.1.0", "info": {"title": "T", "version": "2"}, "paths": {},
///         "components": {"schemas": {"Brand": {
///             "type": "object", "required": ["name"],
///             "properties": {"name": {"type": "string", "minLength": 1},
///                            "slug": {"type": ["string", "null"]}}}}}}"#,
/// )?;
/// assert!(outline(&document).ends_with(
///     "\nschema Brand: object\n  name!: string length >=1\n  slug: string | null\n"
/// ));
/// # Ok::<(), octo_contract::Error>(())
/// ```
pub fn outline(document: &Document) -> String {
    let root = document.value();
    let mut text = format!("{} {}\n", document.title(), document.version());
    for server in list(root, "servers") {
        line(&mut text, 0, format_args!("server {}", word(server, "url")));
    }
    for (path, item) in object(root, "paths") {
        operations(&mut text, "operation", path, item);
    }
    for (name, item) in object(root, "webhooks") {
        operations(&mut text, "webhook", name, item);
    }
    let components = root.get("components").unwrap_or(&Value::Null);
    for (name, scheme) in object(components, "securitySchemes") {
        text.push('\n');
        let mut facts = vec![word(scheme, "type").to_owned()];
        for key in ["scheme", "in", "name"] {
            facts.extend(scheme.get(key).and_then(Value::as_str).map(str::to_owned));
        }
        line(
            &mut text,
            0,
            format_args!("security {name}: {}", facts.join(" ")),
        );
    }
    for (kind, shown) in [("parameters", "parameter"), ("headers", "header")] {
        for (name, value) in object(components, kind) {
            text.push('\n');
            named(&mut text, 0, &format!("{shown} {name}"), schema_of(value));
        }
    }
    for (name, response) in object(components, "responses") {
        text.push('\n');
        line(&mut text, 0, format_args!("response {name}"));
        response_lines(&mut text, 1, response);
    }
    for (name, schema) in object(components, "schemas") {
        text.push('\n');
        named(&mut text, 0, &format!("schema {name}"), schema);
    }
    text
}

fn operations(text: &mut String, kind: &str, path: &str, item: &Value) {
    for method in METHODS {
        let Some(operation) = item.get(method) else {
            continue;
        };
        text.push('\n');
        let mut head = format!("{kind} {} {path}", method.to_ascii_uppercase());
        if let Some(id) = operation.get("operationId").and_then(Value::as_str) {
            head.push_str(&format!(" ({id})"));
        }
        if operation
            .get("deprecated")
            .is_some_and(|value| value == true)
        {
            head.push_str(" deprecated");
        }
        line(text, 0, format_args!("{head}"));
        for (key, value) in operation.as_object().into_iter().flatten() {
            if key.starts_with("x-") {
                line(text, 1, format_args!("{key}: {value}"));
            }
        }
        if let Some(security) = operation.get("security") {
            line(
                text,
                1,
                format_args!("security: {}", alternatives(security)),
            );
        }
        for parameter in list(item, "parameters").chain(list(operation, "parameters")) {
            parameter_lines(text, parameter);
        }
        if let Some(body) = operation.get("requestBody") {
            let mark = required_mark(body);
            for (media, content) in object(body, "content") {
                named(text, 1, &format!("body{mark} {media}"), schema_of(content));
            }
        }
        for (status, response) in object(operation, "responses") {
            line(text, 1, format_args!("{status}{}", reference(response)));
            response_lines(text, 2, response);
        }
    }
}

fn parameter_lines(text: &mut String, parameter: &Value) {
    if parameter.get("$ref").is_some() {
        line(text, 1, format_args!("parameter{}", reference(parameter)));
        return;
    }
    let mut label = format!(
        "{} {}{}",
        word(parameter, "in"),
        word(parameter, "name"),
        required_mark(parameter)
    );
    for key in ["style", "explode", "allowReserved"] {
        if let Some(value) = parameter.get(key) {
            label.push_str(&format!(" {key}={value}"));
        }
    }
    named(text, 1, &label, schema_of(parameter));
}

fn response_lines(text: &mut String, depth: usize, response: &Value) {
    for (name, header) in object(response, "headers") {
        if header.get("$ref").is_some() {
            line(
                text,
                depth,
                format_args!("header {name}{}", reference(header)),
            );
        } else {
            named(text, depth, &format!("header {name}"), schema_of(header));
        }
    }
    for (media, content) in object(response, "content") {
        named(text, depth, media, schema_of(content));
    }
}

/// A schema with a label before it, and the properties of every object inside
/// it on lines of their own.
fn named(text: &mut String, depth: usize, label: &str, schema: &Value) {
    line(text, depth, format_args!("{label}: {}", summary(schema)));
    members(text, depth + 1, schema);
}

fn members(text: &mut String, depth: usize, schema: &Value) {
    let required: Vec<_> = list(schema, "required").filter_map(Value::as_str).collect();
    for (name, property) in object(schema, "properties") {
        let mark = if required.contains(&name.as_str()) {
            "!"
        } else {
            ""
        };
        named(text, depth, &format!("{name}{mark}"), property);
    }
    for (pattern, property) in object(schema, "patternProperties") {
        named(text, depth, &format!("/{pattern}/"), property);
    }
    for key in ["items", "additionalProperties", "not", "if", "then", "else"] {
        if let Some(inner) = schema.get(key) {
            members(text, depth, inner);
        }
    }
    for key in ["allOf", "anyOf", "oneOf", "prefixItems"] {
        for (index, member) in list(schema, key).enumerate() {
            if member.get("properties").is_some() {
                line(text, depth, format_args!("{key} {index}"));
                members(text, depth + 1, member);
            } else {
                members(text, depth, member);
            }
        }
    }
}

/// The type of a schema on one line, references by name.
fn summary(schema: &Value) -> String {
    match schema {
        Value::Bool(true) => return "anything".to_owned(),
        Value::Bool(false) => return "nothing".to_owned(),
        _ => {}
    }
    let mut text = kind(schema);
    if schema.get("nullable").is_some_and(|value| value == true) {
        text.push_str(" | null");
    }
    for (key, sign) in BOUNDS {
        if let Some(bound) = schema.get(key) {
            let _ = write!(text, " {sign}{bound}");
        }
    }
    for key in ["readOnly", "writeOnly", "deprecated"] {
        if schema.get(key).is_some_and(|value| value == true) {
            let _ = write!(text, " {key}");
        }
    }
    if schema
        .get("additionalProperties")
        .is_some_and(|value| value == false)
    {
        text.push_str(" closed");
    }
    if let Some(default) = schema.get("default") {
        let _ = write!(text, " = {default}");
    }
    text
}

fn kind(schema: &Value) -> String {
    if schema.get("$ref").is_some() {
        return reference(schema).trim_start().to_owned();
    }
    if let Some(constant) = schema.get("const") {
        return constant.to_string();
    }
    if schema.get("enum").is_some() {
        let values: Vec<_> = list(schema, "enum").map(Value::to_string).collect();
        return values.join(" | ");
    }
    for (key, separator) in [("anyOf", " | "), ("oneOf", " | "), ("allOf", " & ")] {
        if schema.get(key).is_some() {
            let members: Vec<_> = list(schema, key).map(summary).collect();
            return members.join(separator);
        }
    }
    let types: Vec<_> = match schema.get("type") {
        Some(Value::String(only)) => vec![only.as_str()],
        Some(Value::Array(types)) => types.iter().filter_map(Value::as_str).collect(),
        _ if schema.get("properties").is_some() => vec!["object"],
        _ => return "anything".to_owned(),
    };
    let types: Vec<_> = types.into_iter().map(|name| typed(name, schema)).collect();
    types.join(" | ")
}

fn typed(name: &str, schema: &Value) -> String {
    match name {
        "array" => {
            let items = schema.get("items").map_or("anything".to_owned(), summary);
            format!("[{items}]")
        }
        "object" => match schema.get("additionalProperties") {
            Some(values @ Value::Object(_)) => format!("{{text: {}}}", summary(values)),
            _ => "object".to_owned(),
        },
        _ => match schema.get("format").and_then(Value::as_str) {
            Some(format) => format!("{name} {format}"),
            None => name.to_owned(),
        },
    }
}

fn alternatives(security: &Value) -> String {
    let alternatives: Vec<_> = security
        .as_array()
        .into_iter()
        .flatten()
        .map(|requirement| {
            let schemes: Vec<_> = requirement
                .as_object()
                .into_iter()
                .flatten()
                .map(|(name, scopes)| match scopes.as_array() {
                    Some(scopes) if !scopes.is_empty() => format!("{name}{scopes:?}"),
                    _ => name.clone(),
                })
                .collect();
            schemes.join(" and ")
        })
        .collect();
    alternatives.join(" or ")
}

/// Where a parameter, header, body or media type says what it holds.
fn schema_of(holder: &Value) -> &Value {
    let content = || object(holder, "content").next()?.1.get("schema");
    holder
        .get("schema")
        .or_else(content)
        .unwrap_or(&Value::Bool(true))
}

/// ` Name` for a reference to a component, nothing for anything else.
fn reference(value: &Value) -> String {
    let Some(target) = value.get("$ref").and_then(Value::as_str) else {
        return String::new();
    };
    let name = target.strip_prefix("#/components/");
    let name = name.and_then(|rest| rest.split_once('/'));
    format!(" {}", name.map_or(target, |(_, name)| name))
}

fn required_mark(value: &Value) -> &'static str {
    let required = value.get("required").is_some_and(|value| value == true);
    if required { "!" } else { "" }
}

fn line(text: &mut String, depth: usize, content: std::fmt::Arguments<'_>) {
    let _ = writeln!(text, "{:1$}{content}", "", depth * 2);
}

fn object<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = (&'a String, &'a Value)> {
    value
        .get(key)
        .and_then(Value::as_object)
        .map(Object::iter)
        .into_iter()
        .flatten()
}

fn list<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    value
        .get(key)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}

fn word<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}
