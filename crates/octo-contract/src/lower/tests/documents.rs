//! Cases of the rules for everything around schemas.

use serde_json::{Value, json};

/// A rule, fields of a document, and places of the lowered one with what
/// stands there; null for nothing.
pub(super) type DocumentCase = (&'static str, Value, Vec<(&'static str, Value)>);

pub(super) fn document_cases() -> Vec<DocumentCase> {
    let operation = |operation: Value| json!({"paths": {"/p": {"get": operation}}});
    let parameters = |parameters: Value| json!({"paths": {"/p": {"get": {"parameters": parameters, "responses": {"200": {"description": ""}}}}}});
    vec![
        (
            "spec-version",
            json!({}),
            vec![("/openapi", json!("3.0.3"))],
        ),
        (
            "webhooks",
            json!({"webhooks": {"w": {"post": {}}}}),
            vec![("/webhooks", Value::Null), ("/paths", json!({}))],
        ),
        (
            "schema-dialect",
            json!({"jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema"}),
            vec![("/jsonSchemaDialect", Value::Null)],
        ),
        (
            "info-summary",
            json!({"info": {"title": "T", "version": "1", "summary": "S", "description": "D"}}),
            vec![(
                "/info",
                json!({"title": "T", "version": "1", "description": "S\n\nD"}),
            )],
        ),
        (
            "license-identifier",
            json!({"info": {"title": "T", "version": "1", "license": {"name": "N", "identifier": "MIT"}}}),
            vec![(
                "/info/license",
                json!({"name": "N", "url": "https://spdx.org/licenses/MIT.html"}),
            )],
        ),
        (
            "info-required",
            json!({"info": {"title": "T"}}),
            vec![("/info", json!({"title": "T", "version": ""}))],
        ),
        ("paths-required", json!({}), vec![("/paths", json!({}))]),
        (
            "path-slash",
            json!({"paths": {"p": {}}}),
            vec![("/paths", json!({"/p": {}}))],
        ),
        (
            "path-item-reference",
            json!({
                "paths": {"/p": {"$ref": "#/components/pathItems/P", "summary": "S"}},
                "components": {"pathItems": {"P": {"parameters": []}}},
            }),
            vec![
                ("/paths/~1p", json!({"parameters": [], "summary": "S"})),
                ("/components/pathItems", Value::Null),
            ],
        ),
        (
            "unknown-field",
            operation(
                json!({"responses": {"200": {"description": ""}}, "method": "x", "x-kept": 1}),
            ),
            vec![(
                "/paths/~1p/get",
                json!({"responses": {"200": {"description": ""}}, "x-kept": 1}),
            )],
        ),
        (
            "invalid-field",
            operation(
                json!({"responses": {"200": {"description": ""}}, "tags": "one", "deprecated": "yes"}),
            ),
            vec![(
                "/paths/~1p/get",
                json!({"responses": {"200": {"description": ""}}}),
            )],
        ),
        (
            "responses-required",
            operation(json!({})),
            vec![(
                "/paths/~1p/get/responses",
                json!({"default": {"description": ""}}),
            )],
        ),
        (
            "description-required",
            operation(json!({"responses": {"200": {}}})),
            vec![("/paths/~1p/get/responses/200", json!({"description": ""}))],
        ),
        (
            "content-required",
            operation(
                json!({"requestBody": {"required": true}, "responses": {"200": {"description": ""}}}),
            ),
            vec![(
                "/paths/~1p/get/requestBody",
                json!({"required": true, "content": {}}),
            )],
        ),
        (
            "status-code",
            operation(
                json!({"responses": {"2xx": {"description": ""}, "ok": {"description": ""}}}),
            ),
            vec![(
                "/paths/~1p/get/responses",
                json!({"2XX": {"description": ""}}),
            )],
        ),
        (
            "path-parameter-required",
            parameters(json!([{"name": "a", "in": "path", "schema": {}}])),
            vec![("/paths/~1p/get/parameters/0/required", json!(true))],
        ),
        (
            "parameter-schema",
            parameters(json!([{"name": "a", "in": "query"}])),
            vec![("/paths/~1p/get/parameters/0/schema", json!({}))],
        ),
        (
            "parameter-content",
            parameters(
                json!([{"name": "a", "in": "query", "schema": {}, "style": "form", "content": {
                    "application/json": {}, "text/plain": {},
                }}]),
            ),
            vec![(
                "/paths/~1p/get/parameters/0",
                json!({"name": "a", "in": "query", "content": {"application/json": {}}}),
            )],
        ),
        (
            "parameter-style",
            parameters(json!([{"name": "a", "in": "query", "schema": {}, "style": "matrix"}])),
            vec![(
                "/paths/~1p/get/parameters/0",
                json!({"name": "a", "in": "query", "schema": {}}),
            )],
        ),
        (
            "duplicate-parameter",
            parameters(json!([
                {"name": "a", "in": "query", "schema": {"type": "string"}},
                {"name": "a", "in": "query", "schema": {"type": "integer"}},
            ])),
            vec![("/paths/~1p/get/parameters/1", Value::Null)],
        ),
        (
            "example-or-examples",
            parameters(
                json!([{"name": "a", "in": "query", "schema": {}, "example": 1, "examples": {}}]),
            ),
            vec![("/paths/~1p/get/parameters/0/example", Value::Null)],
        ),
        (
            "example-value",
            parameters(
                json!([{"name": "a", "in": "query", "schema": {}, "examples": {
                    "e": {"value": 1, "externalValue": "u"},
                }}]),
            ),
            vec![(
                "/paths/~1p/get/parameters/0/examples/e",
                json!({"value": 1}),
            )],
        ),
        (
            "mutual-tls",
            json!({
                "components": {"securitySchemes": {"tls": {"type": "mutualTLS"}, "key": {"type": "apiKey", "name": "k", "in": "header"}}},
                "security": [{"tls": []}, {"key": []}],
            }),
            vec![
                ("/components/securitySchemes/tls", Value::Null),
                ("/security", json!([{"key": []}])),
            ],
        ),
        (
            "security-scheme",
            json!({"components": {"securitySchemes": {"a": {"type": "http"}, "b": {"type": "basic"}}}}),
            vec![("/components/securitySchemes", json!({}))],
        ),
        (
            "component-name",
            json!({"components": {"schemas": {
                "Page[Item]": {"type": "object"},
                "Map<String,Ä>": {"$ref": "#/components/schemas/Page%5BItem%5D"},
            }}}),
            vec![(
                "/components/schemas",
                json!({
                    "Page_Item": {"type": "object"},
                    "Map_String_uc4": {"$ref": "#/components/schemas/Page_Item"},
                }),
            )],
        ),
        (
            "inline-reference",
            json!({"paths": {
                "/p": {"get": {"responses": {"200": {"description": "here"}}}},
                "/q": {"get": {"responses": {"200": {"$ref": "#/paths/~1p/get/responses/200"}}}},
            }}),
            vec![(
                "/paths/~1q/get/responses/200",
                json!({"description": "here"}),
            )],
        ),
        (
            "link",
            json!({"components": {"links": {"l": {"operationId": "a", "operationRef": "b"}}}}),
            vec![("/components/links/l", json!({"operationRef": "b"}))],
        ),
    ]
}
