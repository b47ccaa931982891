//! Time and memory of a comparison by the size of the documents.
//!
//! `cargo bench -p octo-contract --features compare --bench drift` compares
//! generated pairs of 100 to 10,000 operations: shared, cyclic and deep
//! schemas, with a change in every tenth of them. Each size runs in a process
//! of its own, so that its peak memory is its own. Figures depend on the
//! machine; the ratios to the size should not.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::{env, fs, process::Command, time::Instant};

use octo_contract::compare::{Options, compare};
use serde_json::{Map, Value, json};

const SIZES: [usize; 5] = [100, 300, 1_000, 3_000, 10_000];

fn main() {
    let child = env::args()
        .skip_while(|argument| argument != "--size")
        .nth(1);
    match child.and_then(|size| size.parse().ok()) {
        Some(size) => measure(size),
        None => {
            println!(
                "operations      MB   entries  parse s  compare s  s/100 MB  peak MB  peak/MB"
            );
            for size in SIZES {
                let program = env::current_exe().unwrap();
                let status = Command::new(program)
                    .args(["--size", &size.to_string()])
                    .status();
                assert!(status.unwrap().success());
            }
        }
    }
}

fn measure(operations: usize) {
    let texts = [
        document(operations, false).to_string(),
        document(operations, true).to_string(),
    ];
    let megabytes = texts.iter().map(String::len).sum::<usize>() as f64 / 1e6;
    let before = peak();
    let start = Instant::now();
    let [base, revision] = texts
        .each_ref()
        .map(|text| serde_json::from_str::<Value>(text).unwrap());
    let parsed = start.elapsed().as_secs_f64();
    let start = Instant::now();
    let drift = compare(&base, &revision, &Options::default());
    let compared = start.elapsed().as_secs_f64();
    let peak = peak();
    println!(
        "{operations:>10}  {megabytes:>6.1}  {:>8}  {parsed:>7.2}  {compared:>9.2}  {:>8.1}  {peak:>7.0}  {:>7.1}",
        drift.changes().len(),
        compared / megabytes * 100.0,
        (peak - before.min(peak)) / megabytes,
    );
}

/// The highest memory use so far, in megabytes; zero where it can't be read.
fn peak() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
    kilobytes.unwrap_or(0.0) / 1e3
}

/// A contract: an operation pair per resource, resources that refer to each
/// other in rings, unions of them, and envelopes that nest.
fn document(operations: usize, revised: bool) -> Value {
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
