//! Documents that say the same in other words show nothing but cosmetic.

use octo_contract::compare::{Axis, Class};
use serde_json::{Map, Value, json};

use super::{corpus::cases, fixture::drift};

/// A document with most of what a contract can have.
fn sample() -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Shop", "version": "1", "description": "Sells things."},
        "servers": [{"url": "https://shop.example/v1"}],
        "tags": [{"name": "things"}],
        "security": [{"key": []}],
        "paths": {
            "/things": {
                "get": {
                    "operationId": "listThings", "tags": ["things"], "summary": "List",
                    "parameters": [
                        {"$ref": "#/components/parameters/Limit"},
                        {"name": "sort", "in": "query", "schema": {"type": "string", "enum": ["up", "down"]}},
                        {"name": "X-Trace", "in": "header", "schema": {"type": "string", "nullable": true}}
                    ],
                    "responses": {
                        "200": {"description": "Things", "content": {"application/json": {"schema": {
                            "type": "array", "items": {"$ref": "#/components/schemas/Thing"}
                        }}}},
                        "default": {"$ref": "#/components/responses/Error"}
                    }
                },
                "post": {
                    "operationId": "makeThing",
                    "requestBody": {"required": true, "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}
                    }},
                    "responses": {"201": {"description": "Made", "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/Tree"}}
                    }}}
                }
            },
            "/things/{id}": {
                "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
                "get": {
                    "operationId": "getThing",
                    "responses": {"200": {"description": "It", "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}
                    }}}
                }
            }
        },
        "components": {
            "parameters": {"Limit": {"name": "limit", "in": "query", "schema": {
                "type": "integer", "minimum": 0, "exclusiveMinimum": true, "maximum": 100, "default": 20
            }}},
            "responses": {"Error": {"description": "Oh", "content": {"application/json": {"schema": {
                "type": "object", "required": ["code"], "properties": {"code": {"type": "string"}}
            }}}}},
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
            "schemas": {
                "Thing": {
                    "type": "object", "required": ["id", "size"], "additionalProperties": false,
                    "properties": {
                        "id": {"type": "string", "readOnly": true},
                        "size": {"type": "integer", "format": "int32", "nullable": true},
                        "color": {"$ref": "#/components/schemas/Color"},
                        "note": {"type": "string", "nullable": true, "maxLength": 200},
                        "kind": {"type": "string", "enum": ["only"]},
                        "secret": {"type": "string", "writeOnly": true}
                    }
                },
                "Color": {"type": "string", "enum": ["red", "green"], "description": "A colour."},
                "Tree": {
                    "type": "object",
                    "properties": {
                        "children": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
                        "thing": {"allOf": [{"$ref": "#/components/schemas/Thing"}], "nullable": true}
                    }
                },
                "Cat": {"type": "object", "required": ["kind"], "properties": {
                    "kind": {"type": "string", "enum": ["cat"]}, "lives": {"type": "integer"}
                }},
                "Dog": {"type": "object", "required": ["kind"], "properties": {
                    "kind": {"type": "string", "enum": ["dog"]}, "tricks": {"type": "array", "items": {"type": "string"}}
                }},
                "Pet": {"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]}
            }
        }
    })
}

/// Rewrites every object of a document, inner ones first.
fn rewritten(value: &Value, rewrite: &dyn Fn(Map<String, Value>) -> Value) -> Value {
    match value {
        Value::Object(map) => {
            let inner = map
                .iter()
                .map(|(key, value)| (key.clone(), rewritten(value, rewrite)));
            rewrite(inner.collect())
        }
        Value::Array(list) => list.iter().map(|value| rewritten(value, rewrite)).collect(),
        scalar => scalar.clone(),
    }
}

#[track_caller]
fn assert_cosmetic(base: &Value, revision: &Value) {
    for (one, other) in [(base, revision), (revision, base)] {
        let loud: Vec<String> = drift(one, other)
            .changes()
            .iter()
            .filter(|change| change.class != Class::Cosmetic)
            .map(|change| format!("{} {}: {}", change.axis, change.id, change.message))
            .collect();
        assert!(loud.is_empty(), "{}", loud.join("\n"));
    }
}

fn everywhere(rewrite: &dyn Fn(Map<String, Value>) -> Value) {
    let base = sample();
    let revision = rewritten(&base, rewrite);
    assert_ne!(base, revision, "nothing was rewritten");
    assert_cosmetic(&base, &revision);
}

#[test]
fn a_document_is_equal_to_itself() {
    assert!(drift(&sample(), &sample()).is_empty());
    for case in cases() {
        let (base, revision) = case.documents();
        assert!(drift(&base, &base).is_empty(), "{}", case.name);
        assert!(drift(&revision, &revision).is_empty(), "{}", case.name);
    }
}

#[test]
fn order_means_nothing() {
    let base = sample();
    let reversed = rewritten(&base, &|map| {
        let mut entries: Vec<(String, Value)> = map.into_iter().collect();
        entries.reverse();
        for (key, value) in &mut entries {
            if let (true, Value::Array(list)) = (
                matches!(key.as_str(), "required" | "enum" | "oneOf" | "parameters"),
                value,
            ) {
                list.reverse();
            }
        }
        Value::Object(entries.into_iter().collect())
    });
    assert_cosmetic(&base, &reversed);
}

#[test]
fn wording_means_nothing() {
    everywhere(&|mut map| {
        for key in ["description", "summary"] {
            if map.get(key).is_some_and(Value::is_string) {
                map.insert(key.to_owned(), json!("Said otherwise."));
            }
        }
        if map.contains_key("type") && map.get("in").is_none() {
            map.insert("title".to_owned(), json!("A title"));
            map.insert("example".to_owned(), json!("x"));
        }
        Value::Object(map)
    });
}

#[test]
fn wrapping_a_reference_means_nothing() {
    for keyword in ["allOf", "anyOf", "oneOf"] {
        everywhere(&|map| {
            let schema = map
                .get("$ref")
                .and_then(Value::as_str)
                .is_some_and(|target| target.starts_with("#/components/schemas/"));
            let whole = Value::Object(map);
            if schema {
                json!({keyword: [whole]})
            } else {
                whole
            }
        });
    }
}

#[test]
fn inlining_a_reference_means_nothing() {
    let base = sample();
    let components = base.clone();
    everywhere(&|map| match map.get("$ref").and_then(Value::as_str) {
        // One level: the recursive schema stays recursive.
        Some(target) => components
            .pointer(target.trim_start_matches('#'))
            .cloned()
            .unwrap(),
        None => Value::Object(map),
    });
}

/// The sample as a 3.1 document.
fn modern() -> Value {
    let mut modern = rewritten(&sample(), &|mut map| {
        if map.remove("nullable").is_some() {
            if let Some(Value::String(name)) = map.get("type").cloned() {
                map.insert("type".to_owned(), json!([name, "null"]));
            } else {
                return json!({"anyOf": [Value::Object(map), {"type": "null"}]});
            }
        }
        if map.remove("exclusiveMinimum").is_some() {
            let bound = map.remove("minimum").unwrap();
            map.insert("exclusiveMinimum".to_owned(), bound);
        }
        if let Some(Value::Array(values)) = map.get("enum")
            && let [single] = values.as_slice()
        {
            let single = single.clone();
            map.remove("enum");
            map.insert("const".to_owned(), single);
        }
        Value::Object(map)
    });
    modern["openapi"] = json!("3.1.0");
    modern
}

#[test]
fn three_one_spelling_means_nothing() {
    assert_cosmetic(&sample(), &modern());
}

#[test]
fn an_exclusive_bound_of_integers_is_the_next_inclusive_one() {
    let mut other = modern();
    *other
        .pointer_mut("/components/parameters/Limit/schema")
        .unwrap() = json!({"type": "integer", "minimum": 1, "maximum": 100, "default": 20});
    assert_cosmetic(&sample(), &other);
}

#[test]
fn values_can_be_spelled_as_a_choice() {
    let mut other = modern();
    *other.pointer_mut("/components/schemas/Color").unwrap() =
        json!({"oneOf": [{"const": "green", "title": "G"}, {"const": "red"}]});
    assert_cosmetic(&sample(), &other);
}

#[test]
fn a_merged_object_is_the_object() {
    let mut other = sample();
    let thing = other
        .pointer("/components/schemas/Thing/properties")
        .cloned()
        .unwrap();
    let (mut first, mut second) = (Map::new(), Map::new());
    for (at, (name, schema)) in thing.as_object().unwrap().iter().enumerate() {
        if at % 2 == 0 { &mut first } else { &mut second }.insert(name.clone(), schema.clone());
    }
    *other.pointer_mut("/components/schemas/Thing").unwrap() = json!({"allOf": [
        {"type": "object", "properties": first, "required": ["id"]},
        {"properties": second, "required": ["size"], "additionalProperties": false}
    ]});
    assert_cosmetic(&sample(), &other);
}

#[test]
fn names_of_path_parameters_mean_nothing_on_the_wire() {
    let text = sample()
        .to_string()
        .replace("/things/{id}", "/things/{thing}");
    let text = text.replace("{\"name\":\"id\"", "{\"name\":\"thing\"");
    let other: Value = serde_json::from_str(&text).unwrap();
    assert!(
        drift(&sample(), &other)
            .counts()
            .verdict()
            .is_none_or(|class| class == Class::Cosmetic)
    );
}

#[test]
fn what_says_nothing_means_nothing() {
    everywhere(&|mut map| {
        if map.get("type") == Some(&json!("object")) {
            map.entry("minProperties").or_insert(json!(0));
            map.entry("additionalProperties").or_insert(json!(true));
        }
        if map.get("type") == Some(&json!("string")) && !map.contains_key("in") {
            map.entry("minLength").or_insert(json!(0));
            map.entry("pattern").or_insert(json!(".*"));
            map.entry("deprecated").or_insert(json!(false));
        }
        if map.get("in") == Some(&json!("query")) {
            map.entry("style").or_insert(json!("form"));
            map.entry("explode").or_insert(json!(true));
            map.entry("required").or_insert(json!(false));
        }
        Value::Object(map)
    });
}

#[test]
fn a_renamed_component_is_a_matter_of_source() {
    let text = sample()
        .to_string()
        .replace("schemas/Tree", "schemas/Bush")
        .replace("\"Tree\":", "\"Bush\":");
    let other: Value = serde_json::from_str(&text).unwrap();
    let found = drift(&sample(), &other);
    let ids: Vec<&str> = found
        .changes()
        .iter()
        .map(|change| change.id.as_str())
        .collect();
    assert_eq!(ids, ["component-renamed"]);
    assert_eq!(
        found.changes().first().map(|change| change.axis),
        Some(Axis::Source)
    );
}

/// The sample with `Pet` in other words.
fn with_pet(pet: &Value) -> Value {
    let mut document = sample();
    *document.pointer_mut("/components/schemas/Pet").unwrap() = pet.clone();
    document
}

#[test]
fn a_choice_within_a_choice_may_be_spelled_out() {
    let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let named = json!({"anyOf": [reference("Color"), {"type": "array", "items": reference("Inner")}, reference("Inner")]});
    let inner = json!({"anyOf": [reference("Cat"), reference("Dog")]});
    let spelled = json!({"anyOf": [reference("Dog"), reference("Cat"), {"type": "array", "items": inner}, reference("Color")]});
    let document = |pet: &Value| {
        let mut document = with_pet(pet);
        document["components"]["schemas"]["Inner"] = inner.clone();
        document
    };
    assert_cosmetic(&document(&named), &document(&spelled));
}

#[test]
fn a_discriminated_branch_may_be_written_inline() {
    let cat = sample()
        .pointer("/components/schemas/Cat")
        .cloned()
        .unwrap();
    let dog = json!({"$ref": "#/components/schemas/Dog"});
    let pet = |cat: &Value, discriminator: Value| {
        with_pet(&json!({"oneOf": [cat, dog], "discriminator": discriminator}))
    };
    let named = json!({"$ref": "#/components/schemas/Cat"});
    let plain = json!({"propertyName": "kind"});
    assert_cosmetic(&pet(&named, plain.clone()), &pet(&cat, plain.clone()));
    // A mapping that says what the branches say themselves.
    let mapped = json!({"propertyName": "kind", "mapping": {
        "cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"
    }});
    assert_cosmetic(&pet(&named, plain), &pet(&named, mapped));
}

#[test]
fn branches_that_differ_in_what_they_require_may_change_places() {
    let branch = |name: &str| json!({"required": [name]});
    let pet = |branches: [Value; 2]| with_pet(&json!({"type": "object", "oneOf": branches}));
    assert_cosmetic(
        &pet([branch("a"), branch("b")]),
        &pet([branch("b"), branch("a")]),
    );
}
