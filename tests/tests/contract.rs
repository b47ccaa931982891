//! What a client can see of each vendored contract, as text. A difference here
//! is a change of the contract, not of our code.

#![allow(clippy::unwrap_used)]

use octo_contract::{Document, outline};

fn check(api: &str) {
    let path = octo_tests::workspace().join(format!("openapi/{api}/openapi.json"));
    let document = Document::read(&std::fs::read(path).unwrap()).unwrap();
    insta::with_settings!({
        description => format!(
            "The surface of the {api} contract. When this differs, the vendored document \
             has changed: read the difference, see `cargo xtask drift` for how grave it is, \
             and accept it with `INSTA_UPDATE=always cargo test -p octo-tests --test contract`."
        ),
        omit_expression => true,
    }, {
        insta::assert_snapshot!(api, outline(&document));
    });
}

#[test]
fn octogen() {
    check("octogen");
}

#[test]
fn octolens() {
    check("octolens");
}

#[test]
fn catalio() {
    check("catalio");
}
