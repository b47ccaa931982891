//! Cases of the rules for operations, parameters and bodies.

use serde_json::{Value, json};

use super::{Case, json_of, with_parameters, with_responses};

const PARAMETER: &str = "/paths/~1p/get/parameters/0";

pub(super) fn operation_cases() -> Vec<Case> {
    let of = |paths: Value| json!({"paths": paths, "schemas": {}});
    let one = |parameter: Value| json!({"paths": with_parameters("/p", json!([parameter])), "schemas": {}});
    vec![
        (
            "operation-id",
            of(json!({
                "/a": {"get": {"operationId": "list-Things", "responses": {}}},
                "/b": {"get": {"operationId": "list_things", "responses": {}}},
                "/c/{id}": {"delete": {"responses": {}}},
                "/d": {"get": {"operationId": "post", "responses": {}}},
            })),
            vec![
                ("/paths/~1a/get/operationId", json!("list_things")),
                ("/paths/~1b/get/operationId", json!("list_things_2")),
                (
                    "/paths/~1c~1{id}/delete/operationId",
                    json!("delete_c_by_id"),
                ),
                ("/paths/~1d/get/operationId", json!("post_operation")),
            ],
        ),
        (
            "method",
            of(
                json!({"/p": {"options": {"responses": {}}, "get": {"operationId": "op", "responses": {}}}}),
            ),
            vec![("/paths/~1p/options", Value::Null)],
        ),
        (
            "callbacks",
            of(json!({"/p": {"get": {"operationId": "op", "callbacks": {}, "responses": {}}}})),
            vec![("/paths/~1p/get/callbacks", Value::Null)],
        ),
        (
            "path-parameter",
            of(with_parameters("/p/{id}", json!([]))),
            vec![(
                "/paths/~1p~1{id}/get/parameters/0/schema",
                json!({"type": "string"}),
            )],
        ),
        (
            "stray-parameter",
            one(json!({"name": "a", "in": "path", "required": true, "schema": {"type": "string"}})),
            vec![("/paths/~1p/get/parameters", Value::Null)],
        ),
        (
            "reserved-header",
            one(json!({"name": "Accept", "in": "header", "schema": {"type": "string"}})),
            vec![("/paths/~1p/get/parameters", Value::Null)],
        ),
        (
            "cookie-parameter",
            one(json!({"name": "a", "in": "cookie", "schema": {"type": "string"}})),
            vec![("/paths/~1p/get/parameters", Value::Null)],
        ),
        (
            "parameter-text",
            one(
                json!({"name": "a", "in": "query", "explode": false, "schema": {"type": "array", "items": {"type": "string"}}}),
            ),
            vec![(
                PARAMETER,
                json!({"name": "a", "in": "query", "schema": {"type": "string"}}),
            )],
        ),
        (
            "parameter-list",
            one(
                json!({"name": "a", "in": "query", "schema": {"anyOf": [{"type": "integer"}, {"type": "array", "items": {"type": "integer"}}]}}),
            ),
            vec![(
                "/paths/~1p/get/parameters/0/schema",
                json!({"type": "array", "items": {"type": "integer", "format": "int64"}}),
            )],
        ),
        (
            "parameter-null",
            one(
                json!({"name": "a", "in": "query", "schema": {"type": "boolean", "nullable": true}}),
            ),
            vec![(
                "/paths/~1p/get/parameters/0/schema",
                json!({"type": "boolean"}),
            )],
        ),
        (
            "deep-object",
            one(
                json!({"name": "page", "in": "query", "style": "deepObject", "schema": {
                    "type": "object", "properties": {"limit": {"type": "boolean"}},
                }}),
            ),
            vec![(
                PARAMETER,
                json!({"name": "page[limit]", "in": "query", "schema": {"type": "boolean"}}),
            )],
        ),
        (
            "deep-object-keys",
            one(
                json!({"name": "filter", "in": "query", "style": "deepObject", "schema": {"type": "object"}}),
            ),
            vec![(
                "/paths/~1p/get/parameters/0/schema",
                json!({"type": "object", "additionalProperties": {"type": "string"}}),
            )],
        ),
        (
            "json-media-type",
            of(with_responses(
                json!({"200": {"description": "", "content": {"application/vnd.api+json": {"schema": {"type": "boolean"}}}}}),
            )),
            vec![(
                "/paths/~1p/get/responses/200/content",
                json!({"application/json": {"schema": {"type": "boolean"}}}),
            )],
        ),
        (
            "wildcard-media-type",
            of(with_responses(
                json!({"200": {"description": "", "content": {"*/*": {"schema": {"type": "boolean"}}}}}),
            )),
            vec![(
                "/paths/~1p/get/responses/200/content",
                json!({"application/json": {"schema": {"type": "boolean"}}}),
            )],
        ),
        (
            "body-schema",
            of(with_responses(
                json!({"200": {"description": "", "content": {"application/json": {}}}}),
            )),
            vec![(
                "/paths/~1p/get/responses/200/content/application~1json/schema",
                json!({}),
            )],
        ),
        (
            "response-media-types",
            of(with_responses(
                json!({"200": {"description": "", "content": {
                    "text/csv": {}, "application/json": {"schema": {"type": "boolean"}},
                }}}),
            )),
            vec![(
                "/paths/~1p/get/responses/200/content/text~1csv",
                Value::Null,
            )],
        ),
        (
            "success-types",
            of(with_responses(
                json!({"200": json_of(json!({"type": "boolean"})), "204": {"description": ""}}),
            )),
            vec![("/paths/~1p/get/responses/204", Value::Null)],
        ),
        (
            "success-union",
            of(with_responses(json!({
                "200": json_of(json!({"type": "boolean"})), "202": json_of(json!({"type": "string"})),
            }))),
            vec![(
                "/components/schemas/OpResponse/oneOf",
                json!([{"type": "boolean"}, {"type": "string"}, {}]),
            )],
        ),
        (
            "default-response",
            of(with_responses(json!({
                "200": json_of(json!({"type": "boolean"})),
                "default": json_of(json!({"type": "object", "properties": {"m": {"type": "string"}}})),
            }))),
            vec![
                ("/paths/~1p/get/responses/default", Value::Null),
                (
                    "/paths/~1p/get/responses/5XX/content/application~1json/schema",
                    json!({"$ref": "#/components/schemas/ErrorBody"}),
                ),
            ],
        ),
        (
            "other-status",
            of(with_responses(
                json!({"200": {"description": ""}, "302": {"description": ""}}),
            )),
            vec![("/paths/~1p/get/responses/302", Value::Null)],
        ),
        (
            "error-merge",
            of(with_responses(json!({
                "200": {"description": ""},
                "400": json_of(json!({"type": "object", "required": ["m", "c"], "properties": {"m": {"type": "string"}, "c": {"type": "string"}}})),
                "404": json_of(json!({"type": "object", "required": ["m"], "properties": {"m": {"type": "boolean"}}})),
                "500": {"description": "without body"},
            }))),
            vec![(
                "/components/schemas/ErrorBody",
                json!({
                    "type": "object", "required": ["m"],
                    "properties": {"m": {}, "c": {"type": "string"}},
                    "additionalProperties": {},
                    "description": "What every error of this API may carry.",
                }),
            )],
        ),
    ]
}

pub(super) fn body_cases() -> Vec<Case> {
    let body = |body: Value| json!({"paths": {"/p": {"post": {"operationId": "op", "requestBody": body, "responses": {}}}}, "schemas": {}});
    vec![
        (
            "request-media-types",
            body(json!({"required": true, "content": {
                "multipart/form-data": {}, "application/json": {"schema": {"type": "boolean"}},
            }})),
            vec![(
                "/paths/~1p/post/requestBody/content",
                json!({"application/json": {"schema": {"type": "boolean"}}}),
            )],
        ),
        (
            "raw-body",
            body(
                json!({"required": true, "content": {"multipart/form-data": {"schema": {"type": "object"}}}}),
            ),
            vec![(
                "/paths/~1p/post/requestBody/content",
                json!({"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}),
            )],
        ),
        (
            "optional-body",
            body(json!({"content": {"application/json": {"schema": {"type": "boolean"}}}})),
            vec![("/paths/~1p/post/requestBody/required", json!(true))],
        ),
        (
            "body-encoding",
            body(
                json!({"required": true, "content": {"application/x-www-form-urlencoded": {
                    "schema": {"type": "object", "properties": {"a": {"type": "string"}}}, "encoding": {"a": {}},
                }}}),
            ),
            vec![(
                "/paths/~1p/post/requestBody/content/application~1x-www-form-urlencoded/encoding",
                Value::Null,
            )],
        ),
        (
            "inline-component",
            json!({"paths": {"/p": {"get": {"operationId": "op", "responses": {"200": {"$ref": "#/components/responses/R"}}}}}, "schemas": {}}),
            vec![(
                "/paths/~1p/get/responses/200",
                json!({"description": "of R"}),
            )],
        ),
    ]
}
