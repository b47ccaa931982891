//! Nothing panics, hangs or grows without bound on arbitrary input; bounded
//! versions of the fuzz targets.

#![allow(clippy::unwrap_used)]

use octo_contract::{Document, Limits, Overlay, ShapeOptions, lower, shape};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// Words that mean something to the passes, so that arbitrary documents get
/// far into them.
const WORDS: &[&str] = &[
    "$anchor",
    "$defs",
    "$dynamicRef",
    "$id",
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "application/json",
    "components",
    "const",
    "content",
    "default",
    "deepObject",
    "discriminator",
    "enum",
    "examples",
    "exclusiveMinimum",
    "explode",
    "get",
    "header",
    "if",
    "in",
    "items",
    "mapping",
    "maximum",
    "name",
    "not",
    "null",
    "nullable",
    "object",
    "oneOf",
    "operationId",
    "parameters",
    "path",
    "pathItems",
    "paths",
    "patternProperties",
    "post",
    "prefixItems",
    "properties",
    "propertyName",
    "query",
    "requestBody",
    "required",
    "responses",
    "schema",
    "schemas",
    "security",
    "securitySchemes",
    "string",
    "style",
    "then",
    "type",
    "webhooks",
    "x-octo-name",
    "200",
    "2XX",
    "A",
    "B",
    "array",
    "integer",
    "/a",
    "/a/{b}",
    "{",
    "%zz",
    "é",
    "#",
    "#/components/schemas/A",
    "#/components/schemas/B",
    "#/paths/~1a",
    "#a",
    "",
];

fn word() -> impl Strategy<Value = String> {
    proptest::sample::select(WORDS).prop_map(str::to_owned)
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        word().prop_map(Value::from),
    ];
    leaf.prop_recursive(7, 96, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::vec((word(), inner), 0..6)
                .prop_map(|members| Value::Object(members.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// An arbitrary document whose skeleton is right, so that schemas and
/// operations are reached.
fn document() -> impl Strategy<Value = Value> {
    let operation = (value(), value(), value()).prop_map(|(parameter, body, response)| {
        json!({
            "operationId": "op",
            "parameters": [parameter],
            "requestBody": {"content": {"application/json": {"schema": body}}},
            "responses": {"200": {"description": "", "content": {"application/json": {"schema": response}}}},
        })
    });
    (operation, value(), value(), value(), value()).prop_map(
        |(operation, a, b, components, extra)| {
            let mut document = json!({
                "openapi": "3.1.0",
                "info": {"title": "T", "version": "1"},
                "paths": {"/a/{b}": {"post": operation}},
                "components": {"schemas": {"A": a, "B": b}},
            });
            if let (Some(document), Value::Object(extra)) = (document.as_object_mut(), extra) {
                for (key, value) in extra {
                    document.entry(key).or_insert(value);
                }
            }
            if let (Some(own), Value::Object(more)) =
                (document["components"].as_object_mut(), components)
            {
                for (key, value) in more {
                    own.entry(key).or_insert(value);
                }
            }
            document
        },
    )
}

fn official_schema() -> &'static jsonschema::Validator {
    static SCHEMA: std::sync::OnceLock<jsonschema::Validator> = std::sync::OnceLock::new();
    SCHEMA.get_or_init(|| {
        let text = include_bytes!("data/openapi-3.0.schema.json");
        let schema: Value = serde_json::from_slice(text).unwrap();
        jsonschema::draft4::new(&schema).unwrap()
    })
}

proptest! {

    #[test]
    fn reading_bytes_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..512)) {
        let _ = Document::read(&bytes);
        let _ = Overlay::read(&bytes);
    }

    #[test]
    fn reading_values_keeps_them(value in value()) {
        let text = value.to_string();
        if let Ok(document) = Document::read(text.as_bytes()) {
            prop_assert_eq!(document.value(), &value);
        }
    }

    #[cfg(feature = "yaml")]
    #[test]
    fn reading_yaml_never_panics(text in "[-a-z0-9:{}\\[\\],&*!|> \n\"'#]{0,200}") {
        let _ = Document::read_yaml(text.as_bytes(), Limits::default());
    }

    #[test]
    fn lowering_never_panics_and_is_idempotent(value in document()) {
        let document = Document::from_value(value).unwrap();
        if let Ok(once) = lower(&document) {
            let again = Document::from_value(once.document.clone()).unwrap();
            let twice = lower(&again).unwrap();
            prop_assert_eq!(twice.document, once.document);
        }
    }

    #[test]
    fn what_is_lowered_is_valid(value in document()) {
        let document = Document::from_value(value).unwrap();
        if let Ok(lowered) = lower(&document) {
            let errors = official_schema().iter_errors(&lowered.document);
            let errors: Vec<_> = errors.map(|error| format!("{}: {error}", error.instance_path())).collect();
            prop_assert!(errors.is_empty(), "{errors:#?}");
        }
    }

    #[test]
    fn shaping_never_panics(value in document()) {
        let document = Document::from_value(value).unwrap();
        if let Ok(lowered) = lower(&document) {
            for restore_names in [true, false] {
                let _ = shape(&lowered.document, ShapeOptions { restore_names });
            }
        }
    }

    #[test]
    fn overlays_never_panic(target in "\\$[.a-z\\[\\]*?@'0-9]{0,12}", update in value(), mut value in value(), remove: bool) {
        let overlay = json!({
            "overlay": "1.0.0",
            "info": {"title": "", "version": ""},
            "actions": [{"target": target, "update": update, "remove": remove}],
        });
        if let Ok(overlay) = Overlay::read(overlay.to_string().as_bytes()) {
            let _ = overlay.apply(&mut value);
        }
    }
}

#[test]
fn deep_text_is_refused_without_recursion() {
    for open in ["[", "{\"a\":", "[{\"a\":["] {
        let text = open.repeat(200_000);
        assert!(Document::read(text.as_bytes()).is_err());
    }
}

#[test]
fn limits_hold() {
    let limits = Limits {
        bytes: 64,
        ..Limits::default()
    };
    assert!(Document::read_within(&[b' '; 65], limits).is_err());
}

/// Ten levels of ten aliases each would be ten thousand million values.
#[cfg(feature = "yaml")]
#[test]
fn an_alias_bomb_is_refused() {
    let mut text = String::from("openapi: 3.1.0\na0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
    for level in 1..11 {
        let below = level - 1;
        let aliases = vec![format!("*a{below}"); 10].join(",");
        text.push_str(&format!("a{level}: &a{level} [{aliases}]\n"));
    }
    assert!(Document::read_yaml(text.as_bytes(), Limits::default()).is_err());
}

#[cfg(feature = "yaml")]
#[test]
fn yaml_reads_as_json_does() {
    let yaml = "openapi: 3.1.0\ninfo: {title: T, version: \"1\"}\npaths:\n  /a:\n    get:\n      responses:\n        200: {description: no}\n";
    let json = json!({
        "openapi": "3.1.0", "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"get": {"responses": {"200": {"description": "no"}}}}},
    });
    let document = Document::read_yaml(yaml.as_bytes(), Limits::default()).unwrap();
    assert_eq!(*document.value(), json);
}
