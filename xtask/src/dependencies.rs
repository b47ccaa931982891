//! `docs/dependencies.md` says of every direct dependency why it is there.

#![allow(clippy::unwrap_used)]

use std::{collections::BTreeSet, fs, path::Path};

use toml::{Table, Value};

use crate::workspace;

/// What a manifest depends on, beyond this workspace.
fn dependencies(manifest: &Path) -> BTreeSet<String> {
    let manifest: Table = fs::read_to_string(manifest).unwrap().parse().unwrap();
    let sections = ["dependencies", "dev-dependencies", "build-dependencies"];
    let tables = sections.iter().filter_map(|name| manifest.get(*name));
    tables
        .filter_map(Value::as_table)
        .flat_map(Table::keys)
        .filter(|name| !is_own(name))
        .cloned()
        .collect()
}

fn is_own(name: &str) -> bool {
    ["octo-", "octogen", "octolens", "catalio"]
        .iter()
        .any(|prefix| name.starts_with(prefix))
}

#[test]
fn every_direct_dependency_has_a_line_on_the_page() {
    let root = workspace::root();
    let crates = fs::read_dir(root.join("crates")).unwrap();
    let folders = crates.map(|entry| entry.unwrap().path());
    let used: BTreeSet<String> = folders
        .chain([root.join("xtask"), root.join("tests")])
        .flat_map(|folder| dependencies(&folder.join("Cargo.toml")))
        .collect();
    let page = fs::read_to_string(root.join("docs/dependencies.md")).unwrap();
    let told: BTreeSet<String> = page
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once('`'))
        .map(|(name, _)| name.to_owned())
        .collect();
    let untold: Vec<_> = used.difference(&told).collect();
    assert!(
        untold.is_empty(),
        "add a line to docs/dependencies.md that says why {untold:?} is there"
    );
    let gone: Vec<_> = told.difference(&used).collect();
    assert!(
        gone.is_empty(),
        "nothing depends on {gone:?} any more: take it out of docs/dependencies.md"
    );
}
