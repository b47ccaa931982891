//! Cases of the rules for schemas.

use serde_json::{Value, json};

use super::{Case, read, reading, sent};

const PROPERTY: &str = "/components/schemas/T/properties/p";

pub(super) fn property_cases() -> Vec<Case> {
    let case = |rule, schema: Value, expected: Value| {
        (
            rule,
            reading(json!({"p": schema})),
            vec![(PROPERTY, expected)],
        )
    };
    vec![
        case(
            "string-constraint",
            json!({"type": "string", "pattern": "^(?<!x)$", "maxLength": 3}),
            json!({"type": "string"}),
        ),
        case(
            "number-constraint",
            json!({"type": "integer", "minimum": 1, "maximum": 5}),
            json!({"type": "integer", "format": "int64"}),
        ),
        case(
            "array-constraint",
            json!({"type": "array", "uniqueItems": true, "minItems": 2, "maxItems": 2, "items": {"type": "boolean"}}),
            json!({"type": "array", "items": {"type": "boolean"}}),
        ),
        case(
            "object-constraint",
            json!({"type": "object", "minProperties": 1, "additionalProperties": {"type": "boolean"}}),
            json!({"type": "object", "additionalProperties": {"type": "boolean"}}),
        ),
        case(
            "wide-number",
            json!({"type": "integer", "format": "int32"}),
            json!({"type": "integer", "format": "int64"}),
        ),
        case(
            "decimal-number",
            json!({"type": "number", "format": "decimal"}),
            json!({"type": "number", "format": "double"}),
        ),
        case(
            "untyped-enum",
            json!({"type": "integer", "enum": [1, 2]}),
            json!({"type": "integer", "format": "int64"}),
        ),
        case(
            "not",
            json!({"type": "string", "not": {"enum": ["x"]}}),
            json!({"type": "string"}),
        ),
        case("impossible", json!({"not": {}}), json!({})),
        case(
            "default",
            json!({"type": "integer", "default": "five"}),
            json!({"type": "integer", "format": "int64"}),
        ),
        case(
            "all-of",
            json!({"allOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}]}),
            json!({"$ref": "#/components/schemas/Tp"}),
        ),
        case(
            "all-of-loss",
            json!({"allOf": [{"type": "string"}, {"type": "integer"}]}),
            json!({"type": "string"}),
        ),
        case(
            "any-of",
            json!({"anyOf": [{"type": "string"}, {"type": "integer"}]}),
            json!({"$ref": "#/components/schemas/Tp"}),
        ),
        case(
            "constraint-union",
            json!({"type": "object", "properties": {"a": {}}, "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}),
            json!({"$ref": "#/components/schemas/Tp"}),
        ),
        case(
            "text-union",
            json!({"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "string"}]}),
            json!({"$ref": "#/components/schemas/Tp"}),
        ),
        case(
            "type-extension",
            json!({"type": "string", "x-rust-type": {"crate": "c", "version": "1", "path": "c::C"}}),
            json!({"type": "string"}),
        ),
    ]
}

pub(super) fn schema_cases() -> Vec<Case> {
    let a = json!({"$ref": "#/components/schemas/A"});
    vec![
        (
            "open-object",
            reading(json!({"p": {"type": "string"}})),
            vec![("/components/schemas/T/additionalProperties", json!({}))],
        ),
        (
            "closed-object",
            json!({"paths": read(a.clone()), "schemas": {"A": {
                "type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": false,
            }}}),
            vec![("/components/schemas/A/additionalProperties", json!({}))],
        ),
        (
            "open-enum",
            json!({"paths": read(a.clone()), "schemas": {"A": {"type": "string", "enum": [">=", "<="]}}}),
            vec![(
                "/components/schemas/A",
                json!({"type": "string", "enum": [">=", "<="]}),
            )],
        ),
        (
            "open-union",
            json!({"paths": read(a.clone()), "schemas": {"A": {"oneOf": [{"type": "string"}, {"type": "boolean"}]}}}),
            vec![(
                "/components/schemas/A",
                json!({"oneOf": [{"type": "boolean"}, {"type": "string"}, {}]}),
            )],
        ),
        (
            "union-members",
            json!({"paths": sent(a.clone()), "schemas": {"A": {"oneOf": [{"type": "number"}, {"type": "integer"}]}}}),
            vec![("/components/schemas/A/oneOf/0/type", json!("integer"))],
        ),
        (
            "discriminator-value",
            json!({"paths": sent(a.clone()), "schemas": {
                "A": {
                    "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
                    "discriminator": {"propertyName": "kind", "mapping": {"dog": "#/components/schemas/Dog"}},
                },
                "Cat": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}},
                "Dog": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}},
            }}),
            vec![
                (
                    "/components/schemas/CatKind",
                    json!({"type": "string", "enum": ["Cat"]}),
                ),
                (
                    "/components/schemas/DogKind",
                    json!({"type": "string", "enum": ["dog"]}),
                ),
            ],
        ),
        (
            "nullable-component",
            json!({"paths": read(json!({"type": "object", "properties": {"p": {"$ref": "#/components/schemas/A"}}})), "schemas": {
                "A": {"type": "object", "nullable": true, "properties": {"a": {"type": "string"}}},
            }}),
            vec![
                ("/components/schemas/A/nullable", Value::Null),
                (
                    "/components/schemas/OpResponse/properties/p",
                    json!({"nullable": true, "allOf": [a.clone()]}),
                ),
            ],
        ),
        (
            "named-inline",
            json!({"paths": sent(json!({"type": "object", "properties": {"a": {"type": "string"}}})), "schemas": {}}),
            vec![(
                "/paths/~1p/post/requestBody/content/application~1json/schema",
                json!({"$ref": "#/components/schemas/OpBody"}),
            )],
        ),
        (
            "schema-name",
            json!({"paths": read(json!({"type": "array", "items": {"$ref": "#/components/schemas/Error"}})), "schemas": {
                "Error": {"type": "object", "properties": {"next": {"$ref": "#/components/schemas/foo_bar"}}},
                "foo_bar": {"type": "object", "properties": {"next": {"$ref": "#/components/schemas/FooBar"}}},
                "FooBar": {"type": "object", "properties": {"a": {"type": "string"}}},
            }}),
            vec![
                (
                    "/components/schemas/ErrorModel/properties/next",
                    json!({"$ref": "#/components/schemas/foo_bar"}),
                ),
                (
                    "/components/schemas/foo_bar/properties/next",
                    json!({"$ref": "#/components/schemas/FooBar2"}),
                ),
            ],
        ),
        (
            "unused-component",
            json!({"paths": {}, "schemas": {"A": {"type": "string"}}}),
            vec![("/components", Value::Null)],
        ),
        (
            "request-default",
            json!({"paths": sent(a.clone()), "schemas": {"A": {"type": "object", "properties": {
                "limit": {"type": "integer", "default": 50},
            }}}}),
            vec![(
                "/components/schemas/A/properties/limit",
                json!({"type": "integer", "format": "int64"}),
            )],
        ),
        (
            "undeclared-required",
            json!({"paths": sent(a.clone()), "schemas": {"A": {"type": "object", "required": ["a"]}}}),
            vec![(
                "/components/schemas/A",
                json!({"type": "object", "required": ["a"], "properties": {"a": {}}}),
            )],
        ),
        (
            "property-name",
            json!({"paths": sent(a.clone()), "schemas": {"A": {"type": "object", "properties": {
                "source": {"type": "string"}, "!source": {"type": "string"},
            }}}}),
            vec![(
                "/components/schemas/A/properties/not_source",
                json!({"type": "string"}),
            )],
        ),
        (
            "recursion",
            json!({"paths": read(a.clone()), "schemas": {"A": {"$ref": "#/components/schemas/A"}}}),
            vec![("/components/schemas/A", json!({}))],
        ),
    ]
}
