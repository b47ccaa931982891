//! Lowering and shaping never panic; lowering twice changes nothing.

#![no_main]

use libfuzzer_sys::fuzz_target;
use octo_contract::{Document, ShapeOptions, lower, shape};

fuzz_target!(|bytes: &[u8]| {
    let Ok(document) = Document::read(bytes) else {
        return;
    };
    let Ok(once) = lower(&document) else {
        return;
    };
    let again = Document::from_value(once.document.clone()).expect("a lowered document");
    let twice = lower(&again).expect("a lowered document lowers");
    assert_eq!(twice.document, once.document);
    assert!(twice.record.is_empty());
    let _ = shape(&once.document, ShapeOptions::default());
});
