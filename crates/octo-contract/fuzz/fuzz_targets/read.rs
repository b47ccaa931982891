//! Reading never panics, and what was read is written and read alike.

#![no_main]

use libfuzzer_sys::fuzz_target;
use octo_contract::{Document, Limits};

fuzz_target!(|bytes: &[u8]| {
    let limits = Limits {
        bytes: 1 << 20,
        ..Limits::default()
    };
    if let Ok(document) = Document::read_within(bytes, limits) {
        let text = document.value().to_string();
        let again = Document::read(text.as_bytes()).expect("what was read can be read");
        assert_eq!(again.value(), document.value());
    }
    let _ = Document::read_yaml(bytes, limits);
});
