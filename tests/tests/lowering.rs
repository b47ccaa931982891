//! What lowering and shaping do to each vendored contract, with its overlay:
//! the whole record, so that a change of a contract or of a rule is a line to look at.

#![allow(clippy::unwrap_used)]

use std::path::Path;

use octo_contract::build::generate;

fn record(api: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../openapi")
        .join(api);
    generate(&folder, api).unwrap().record.to_string()
}

#[test]
fn octogen() {
    insta::assert_snapshot!("octogen", record("octogen"));
}

#[test]
fn octolens() {
    insta::assert_snapshot!("octolens", record("octolens"));
}

#[test]
fn catalio() {
    insta::assert_snapshot!("catalio", record("catalio"));
}
