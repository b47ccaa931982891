//! Made-up OpenAPI documents of any size.

use serde_json::{Map, Value, json};

/// A contract: an operation pair per resource, resources that refer to each
/// other in rings, unions of them, and envelopes that nest. `revised` changes
/// something in every tenth resource.
#[must_use]
pub fn contract(operations: usize, revised: bool) -> Value {
    let resources = operations.div_ceil(2);
    let mut paths = Map::new();
    let mut schemas = Map::new();
    for at in 0..resources {
        let changed = revised && at % 10 == 0;
        let named = |name: String| json!({"$ref": format!("#/components/schemas/{name}")});
        let resource = named(format!("Resource{at}"));
        let next = named(format!("Resource{}", (at + 1) % resources));
        let far = named(format!("Resource{}", (at * 7 + 3) % resources));
        schemas.insert(format!("Resource{at}"), json!({
            "allOf": [named("Base".to_owned()), {
                "type": "object",
                "description": "A resource of the generated contract, described at some length as real ones are.",
                "required": ["name", "state"],
                "properties": {
                    "name": {"type": "string", "maxLength": if changed { 100 } else { 200 }, "description": "What it is called."},
                    "state": {"type": "string", "enum": if changed { json!(["on", "off", "new"]) } else { json!(["on", "off"]) }},
                    "size": {"type": ["integer", "null"], "minimum": 0},
                    "tags": {"type": "array", "items": {"type": "string"}, "maxItems": 20},
                    "next": {"anyOf": [next, {"type": "null"}]},
                    "owner": {"oneOf": [far, named("Person".to_owned()), named("Team".to_owned())]},
                    "settings": nested(6, at),
                    "extra": {"type": "object", "additionalProperties": {"type": "string"}}
                }
            }]
        }));
        let page = json!({"type": "object", "properties": {
            "items": {"type": "array", "items": resource}, "cursor": {"type": "string", "nullable": true}
        }});
        let error = json!({"$ref": "#/components/responses/Error"});
        let reply = |schema: Value| json!({"description": "Done", "content": {"application/json": {"schema": schema}}});
        paths.insert(format!("/resources{at}/{{id}}"), json!({
            "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
            "get": {
                "operationId": format!("list{at}"),
                "parameters": [
                    {"$ref": "#/components/parameters/Limit"},
                    {"name": "sort", "in": "query", "schema": {"type": "string", "enum": ["up", "down"]}}
                ],
                "responses": {"200": reply(page), "404": error, "default": error}
            },
            "post": {
                "operationId": format!("make{at}"),
                "requestBody": {"required": true, "content": {"application/json": {"schema": resource}}},
                "responses": {"201": reply(resource.clone()), "422": error}
            }
        }));
    }
    schemas.insert("Base".to_owned(), json!({"type": "object", "required": ["id"], "properties": {
        "id": {"type": "string", "readOnly": true}, "created": {"type": "string", "format": "date-time"}
    }}));
    for name in ["Person", "Team"] {
        schemas.insert(
            name.to_owned(),
            json!({"type": "object", "required": ["kind"], "properties": {
                "kind": {"const": name}, "email": {"type": "string", "format": "email"}
            }}),
        );
    }
    json!({
        "openapi": "3.1.0",
        "info": {"title": "Generated", "version": "1"},
        "paths": paths,
        "components": {
            "schemas": schemas,
            "parameters": {"Limit": {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": if revised { 50 } else { 100 }}}},
            "responses": {"Error": {"description": "Failed", "content": {"application/json": {"schema": {
                "type": "object", "required": ["code"], "properties": {"code": {"type": "string"}, "detail": {"type": "string"}}
            }}}}}
        }
    })
}

fn nested(depth: usize, at: usize) -> Value {
    match depth {
        0 => json!({"type": "string", "pattern": "^[a-z]+$"}),
        depth => json!({"type": "object", "properties": {
            format!("level{depth}"): nested(depth - 1, at), "on": {"type": "boolean", "default": at.is_multiple_of(2)}
        }}),
    }
}
