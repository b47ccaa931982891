//! Cases of the rules for schemas.

use serde_json::{Value, json};

/// A rule, a schema, and the schema it becomes.
pub(super) fn schema_cases() -> Vec<(&'static str, Value, Value)> {
    vec![
        ("boolean-schema", json!(true), json!({})),
        ("boolean-schema", json!(false), json!({"not": {}})),
        (
            "boolean-schema",
            json!({"type": "object", "properties": {"a": true}}),
            json!({"type": "object", "properties": {"a": {}}}),
        ),
        ("invalid-schema", json!("text"), json!({})),
        (
            "nullable-type",
            json!({"type": ["string", "null"], "maxLength": 3}),
            json!({"type": "string", "maxLength": 3, "nullable": true}),
        ),
        (
            "nullable-type",
            json!({"type": ["string", "null"], "enum": ["a", null]}),
            json!({"type": "string", "enum": ["a", null], "nullable": true}),
        ),
        // Null is no member of the enum, so it is not accepted.
        (
            "nullable-type",
            json!({"type": ["string", "null"], "enum": ["a"]}),
            json!({"type": "string", "enum": ["a"]}),
        ),
        (
            "null-schema",
            json!({"type": "null"}),
            json!({"enum": [null], "nullable": true}),
        ),
        (
            "type-list",
            json!({"type": ["string", "integer"], "minLength": 1, "minimum": 2, "title": "T"}),
            json!({"title": "T", "anyOf": [
                {"type": "string", "minLength": 1},
                {"type": "integer", "minimum": 2},
            ]}),
        ),
        (
            "type-list",
            json!({"type": ["string", "array", "null"]}),
            json!({"nullable": true, "anyOf": [
                {"type": "string"},
                {"type": "array", "items": {}},
            ]}),
        ),
        (
            "type-list",
            json!({"type": ["string", "integer"], "enum": ["a", 1]}),
            json!({"anyOf": [
                {"type": "string", "enum": ["a"]},
                {"type": "integer", "enum": [1]},
            ]}),
        ),
        (
            "type-list",
            json!({"type": ["string", "integer"], "anyOf": [{"maxLength": 1}, {"minimum": 1}]}),
            json!({
                "anyOf": [{"maxLength": 1}, {"minimum": 1}],
                "allOf": [{"anyOf": [{"type": "string"}, {"type": "integer"}]}],
            }),
        ),
        (
            "type-list",
            json!({"type": ["string", "number", "boolean", "object", "array", "null"]}),
            json!({}),
        ),
        ("unknown-type", json!({"type": "any"}), json!({})),
        (
            "nullable-union",
            json!({"anyOf": [{"type": "integer"}, {"type": "null"}], "title": "T"}),
            json!({"title": "T", "type": "integer", "nullable": true}),
        ),
        (
            "nullable-union",
            json!({"anyOf": [{"$ref": "#/components/schemas/A"}, {"type": "null"}]}),
            json!({"allOf": [{"$ref": "#/components/schemas/A"}], "nullable": true}),
        ),
        (
            "nullable-union",
            json!({"oneOf": [{"type": "integer"}, {"type": "string"}, {"type": "null"}]}),
            json!({"oneOf": [{"type": "integer"}, {"type": "string"}], "nullable": true}),
        ),
        (
            "nullable-union",
            json!({"oneOf": [{"type": "string", "enum": ["a"]}, {"const": null}]}),
            json!({"type": "string", "enum": ["a", null], "nullable": true}),
        ),
        (
            "const",
            json!({"const": "a"}),
            json!({"type": "string", "enum": ["a"]}),
        ),
        (
            "const",
            json!({"type": "integer", "const": 3}),
            json!({"type": "integer", "enum": [3]}),
        ),
        (
            "const",
            json!({"const": null}),
            json!({"enum": [null], "nullable": true}),
        ),
        (
            "enum-null",
            json!({"type": "string", "enum": ["a", null]}),
            json!({"type": "string", "enum": ["a", null], "nullable": true}),
        ),
        ("empty-enum", json!({"enum": []}), json!({"not": {}})),
        (
            "exclusive-bound",
            json!({"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1.5}),
            json!({
                "type": "number", "minimum": 0, "exclusiveMinimum": true,
                "maximum": 1.5, "exclusiveMaximum": true,
            }),
        ),
        (
            "exclusive-bound",
            json!({"type": "integer", "minimum": 5, "exclusiveMinimum": 1}),
            json!({"type": "integer", "minimum": 5}),
        ),
        (
            "integral-bound",
            json!({"type": "integer", "minimum": 1.0, "maximum": 9.5}),
            json!({"type": "integer", "minimum": 1, "maximum": 9}),
        ),
        (
            "integral-bound",
            json!({"type": "string", "maxLength": 5.0}),
            json!({"type": "string", "maxLength": 5}),
        ),
        (
            "invalid-keyword",
            json!({"type": "integer", "minimum": "0", "required": true, "pattern": 1}),
            json!({"type": "integer"}),
        ),
        (
            "invalid-keyword",
            json!({"type": "string", "pattern": "(?P<name>a)"}),
            json!({"type": "string"}),
        ),
        (
            "invalid-keyword",
            json!({"type": "integer", "maximum": 1e300}),
            json!({"type": "integer"}),
        ),
        (
            "unknown-keyword",
            json!({"type": "string", "$comment": "c", "$schema": "s", "optional": true}),
            json!({"type": "string"}),
        ),
        (
            "schema-examples",
            json!({"type": "string", "examples": ["a", "b"]}),
            json!({"type": "string", "example": "a"}),
        ),
        (
            "definitions",
            json!({"type": "array", "items": {"$ref": "#/$defs/N"}, "$defs": {"N": {"type": "integer"}}}),
            json!({"type": "array", "items": {"$ref": "#/components/schemas/TN"}}),
        ),
        (
            "tuple",
            json!({"type": "array", "prefixItems": [{"type": "integer"}, {"type": "string"}], "items": false}),
            json!({
                "type": "array", "maxItems": 2,
                "items": {"anyOf": [{"type": "integer"}, {"type": "string"}]},
            }),
        ),
        (
            "tuple",
            json!({"type": "array", "prefixItems": [{"type": "number"}, {"type": "number"}], "minItems": 2, "maxItems": 2}),
            json!({"type": "array", "minItems": 2, "maxItems": 2, "items": {"type": "number"}}),
        ),
        // Further items may be anything.
        (
            "tuple",
            json!({"type": "array", "prefixItems": [{"type": "number"}]}),
            json!({"type": "array", "items": {}}),
        ),
        (
            "contains",
            json!({"type": "array", "items": {}, "contains": {"const": 1}, "minContains": 1}),
            json!({"type": "array", "items": {}}),
        ),
        (
            "pattern-properties",
            json!({"type": "object", "patternProperties": {"^x": {"type": "string"}}, "additionalProperties": false}),
            json!({"type": "object", "additionalProperties": {"type": "string"}}),
        ),
        (
            "pattern-properties",
            json!({"type": "object", "patternProperties": {"^x": {"type": "string"}}}),
            json!({"type": "object"}),
        ),
        (
            "property-names",
            json!({"type": "object", "propertyNames": {"pattern": "^x"}}),
            json!({"type": "object"}),
        ),
        (
            "unevaluated",
            json!({"type": "object", "properties": {"a": {}}, "unevaluatedProperties": false}),
            json!({"type": "object", "properties": {"a": {}}, "additionalProperties": false}),
        ),
        (
            "dependent",
            json!({"type": "object", "dependentRequired": {"a": ["b"]}, "dependentSchemas": {"a": {"properties": {"c": {"type": "string"}}}}}),
            json!({"type": "object", "properties": {"c": {"type": "string"}}}),
        ),
        (
            "conditional",
            json!({
                "type": "object",
                "properties": {"kind": {"type": "string"}},
                "if": {"properties": {"kind": {"const": "a"}}},
                "then": {"properties": {"size": {"type": "integer"}}},
                "else": {"required": ["kind"]},
            }),
            json!({"type": "object", "properties": {
                "kind": {"type": "string"}, "size": {"type": "integer"},
            }}),
        ),
        (
            "content-encoding",
            json!({"type": "string", "contentEncoding": "base64", "contentMediaType": "image/png"}),
            json!({"type": "string", "format": "byte"}),
        ),
        (
            "content-encoding",
            json!({"type": "string", "contentMediaType": "application/octet-stream"}),
            json!({"type": "string", "format": "binary"}),
        ),
        (
            "content-schema",
            json!({"type": "string", "contentMediaType": "application/json", "contentSchema": {"type": "object"}}),
            json!({"type": "string"}),
        ),
        (
            "array-items",
            json!({"type": "array"}),
            json!({"type": "array", "items": {}}),
        ),
        (
            "empty-composition",
            json!({"type": "string", "allOf": []}),
            json!({"type": "string"}),
        ),
        (
            "duplicate-required",
            json!({"type": "object", "required": ["a", "a", 1]}),
            json!({"type": "object", "required": ["a"]}),
        ),
        (
            "discriminator",
            json!({"type": "object", "discriminator": {"mapping": {}}}),
            json!({"type": "object"}),
        ),
        (
            "reference-siblings",
            json!({"$ref": "#/components/schemas/A", "description": "D", "minProperties": 1}),
            json!({
                "description": "D",
                "allOf": [{"$ref": "#/components/schemas/A"}, {"minProperties": 1}],
            }),
        ),
        (
            "hoist-reference",
            json!({"$ref": "#/components/schemas/A/properties/n"}),
            json!({"$ref": "#/components/schemas/AN"}),
        ),
        (
            "hoist-reference",
            json!({"$ref": "#anchored"}),
            json!({"$ref": "#/components/schemas/AN"}),
        ),
        (
            "local-definition",
            json!({"anyOf": [{"$ref": "#/$defs/N"}, {"$ref": "#/components/schemas/A"}], "$defs": {"N": {"type": "integer"}}}),
            json!({"anyOf": [
                {"$ref": "#/components/schemas/TN"},
                {"$ref": "#/components/schemas/A"},
            ]}),
        ),
        (
            "local-definition",
            json!({"type": "object", "properties": {"next": {"$ref": "#"}}}),
            json!({"type": "object", "properties": {"next": {"$ref": "#/components/schemas/T"}}}),
        ),
        (
            "dynamic-reference",
            json!({"$dynamicRef": "#anchored"}),
            json!({"$ref": "#/components/schemas/AN"}),
        ),
    ]
}
