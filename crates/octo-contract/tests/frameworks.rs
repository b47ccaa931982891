//! Documents as frameworks and careless authors write them, through the whole
//! path: lowered and shaped they are valid 3.0 documents by the official
//! schema, and code comes out of them.
//!
//! Whether that code compiles is not tested here; it is Rust, at least.

#![allow(clippy::unwrap_used)]

use octo_contract::{Document, Flavor, ShapeOptions, generate, lower, shape};
use serde_json::Value;

const DOCUMENTS: [(&str, &[u8]); 4] = [
    ("fastapi", include_bytes!("data/fastapi.json")),
    ("springdoc", include_bytes!("data/springdoc.json")),
    ("names", include_bytes!("data/names.json")),
    ("schemas", include_bytes!("data/schemas.json")),
];

fn official_schema() -> jsonschema::Validator {
    let text = include_bytes!("data/openapi-3.0.schema.json");
    let schema: Value = serde_json::from_slice(text).unwrap();
    jsonschema::draft4::new(&schema).unwrap()
}

fn assert_valid(schema: &jsonschema::Validator, document: &Value, what: &str) {
    let errors: Vec<_> = schema
        .iter_errors(document)
        .take(5)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{what}: {errors:#?}");
}

#[test]
fn lowered_documents_are_valid() {
    let schema = official_schema();
    for (name, text) in DOCUMENTS {
        let lowered = lower(&Document::read(text).unwrap()).unwrap();
        assert_valid(&schema, &lowered.document, name);
        let again = Document::from_value(lowered.document.clone()).unwrap();
        let again = lower(&again).unwrap();
        assert_eq!(again.document, lowered.document, "{name}");
        assert!(again.record.is_empty(), "{name}:\n{}", again.record);
    }
}

#[test]
fn shaped_documents_are_valid_and_generate() {
    let schema = official_schema();
    for (name, text) in DOCUMENTS {
        let lowered = lower(&Document::read(text).unwrap()).unwrap();
        for restore_names in [true, false] {
            let shaped = shape(&lowered.document, ShapeOptions { restore_names }).unwrap();
            assert_valid(&schema, &shaped.document, name);
            for flavor in [Flavor::Octo, Flavor::Standalone] {
                let code = generate(&shaped, flavor).unwrap();
                assert!(syn::parse_file(&code.source).is_ok(), "{name}");
            }
        }
    }
}

#[test]
fn the_path_is_deterministic() {
    for (name, text) in DOCUMENTS {
        let run = || {
            let lowered = lower(&Document::read(text).unwrap()).unwrap();
            let shaped = shape(&lowered.document, ShapeOptions::default()).unwrap();
            let code = generate(&shaped, Flavor::Octo).unwrap();
            (lowered.record, shaped.record, code.source)
        };
        assert!(run() == run(), "{name}");
    }
}
