//! Comparing never panics, and a document is no different from itself. The
//! input is two documents with a zero byte between.

#![no_main]

use libfuzzer_sys::fuzz_target;
use octo_contract::{
    Document,
    compare::{Options, compare},
};

fuzz_target!(|bytes: &[u8]| {
    let mut parts = bytes.splitn(2, |byte| *byte == 0);
    let (Some(base), Some(revision)) = (parts.next(), parts.next()) else {
        return;
    };
    let (Ok(base), Ok(revision)) = (Document::read(base), Document::read(revision)) else {
        return;
    };
    let options = Options::default();
    let _ = compare(base.value(), revision.value(), &options);
    assert!(compare(base.value(), base.value(), &options).is_empty());
});
