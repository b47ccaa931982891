//! What an ergonomic crate shows of the generated types, read from its source.

use std::{fs, path::Path};

/// The files in which a crate may re-export its models.
const FILES: [&str; 2] = ["src/model.rs", "src/model/mod.rs"];

/// Generated names and their paths in the crate, from its `pub use` of
/// `types::{Generated as Shown, …}`; empty when the crate isn't there.
pub(super) fn models(krate: &Path) -> Vec<(String, String)> {
    let sources = FILES
        .iter()
        .filter_map(|file| fs::read_to_string(krate.join(file)).ok());
    sources.flat_map(|source| shown(&source)).collect()
}

fn shown(source: &str) -> Vec<(String, String)> {
    let lists = source.split("::types::{").skip(1);
    let lists = lists.filter_map(|rest| rest.split_once("};").map(|(list, _)| list));
    lists
        .flat_map(|list| list.split(','))
        .map(str::trim)
        .filter(|entry| !entry.is_empty())
        .map(|entry| {
            let (generated, name) = entry.split_once(" as ").unwrap_or((entry, entry));
            (
                generated.trim().to_owned(),
                format!("model::{}", name.trim()),
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn reads_plain_and_renamed_types() {
        let source = "//! Models.\npub use octogen_api::types::{\n    Attribute, ProductView as Product,\n};\npub use octogen_api::Gender;\n";
        let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        assert_eq!(
            shown(source),
            [
                pair("Attribute", "model::Attribute"),
                pair("ProductView", "model::Product")
            ]
        );
        assert!(shown("pub use octogen_api::types::{").is_empty());
    }
}
