//! The document around the operations: wording, and the names that generated
//! code takes from it.

use std::collections::HashSet;

use indexmap::IndexMap;
use serde_json::Value;

use super::{engine::Engine, rules};
use crate::surface::Side;

impl<'a> Engine<'a> {
    /// Compares what isn't an operation.
    pub(crate) fn compare_document(&mut self) {
        let (old, new) = (self.base.root, self.revision.root);
        let version = (old.get("openapi"), new.get("openapi"));
        if version.0 != version.1 {
            self.report(
                &rules::DOCUMENT_VERSION_CHANGED,
                version.0,
                version.1,
                || "follows another version of the specification".to_owned(),
            );
        }
        let parts = [
            (
                "info",
                &rules::INFO_CHANGED,
                "has other information about itself",
            ),
            ("tags", &rules::TAGS_CHANGED, "has other tags"),
            (
                "externalDocs",
                &rules::INFO_CHANGED,
                "points to other documentation",
            ),
        ];
        for (key, rule, sentence) in parts {
            let (was, is) = (old.get(key), new.get(key));
            if was != is {
                let sites = (Some(was.unwrap_or(old)), Some(is.unwrap_or(new)));
                self.report(rule, sites.0, sites.1, || sentence.to_owned());
            }
        }
        let (Some(before), Some(after)) = (old.as_object(), new.as_object()) else {
            return;
        };
        let extensions = super::words::changed_keys(before, after, |key| {
            key.starts_with("x-") && key != "x-webhooks"
        });
        if !extensions.is_empty() {
            self.report(
                &rules::DOCUMENT_EXTENSION_CHANGED,
                Some(old),
                Some(new),
                || format!("has another {}", extensions.join(" and ")),
            );
        }
    }

    /// Compares the names of component schemas; the pairs have to be known.
    pub(crate) fn compare_names(&mut self) {
        let (old, new) = (components(&self.base), components(&self.revision));
        let (mut left, mut came): (HashSet<&str>, HashSet<&str>) = Default::default();
        let renames: Vec<(&'a str, &'a str)> = self.renames.keys().copied().collect();
        for (was, is) in renames {
            let (Some(site), Some(other)) = (old.get(was), new.get(is)) else {
                continue;
            };
            let fresh = !new.contains_key(was) && !old.contains_key(is);
            if fresh && !left.contains(was) && !came.contains(is) {
                left.insert(was);
                came.insert(is);
                self.report(&rules::COMPONENT_RENAMED, Some(site), Some(other), || {
                    format!("is now called `{is}`")
                });
            }
        }
        let sites = (self.base.root, self.revision.root);
        for (name, site) in &old {
            if !new.contains_key(name) && !left.contains(name) {
                self.report(&rules::COMPONENT_REMOVED, Some(site), Some(sites.1), || {
                    "is no longer a named schema".to_owned()
                });
            }
        }
        for (name, site) in &new {
            if !old.contains_key(name) && !came.contains(name) {
                self.report(&rules::COMPONENT_ADDED, Some(sites.0), Some(site), || {
                    "is a new named schema".to_owned()
                });
            }
        }
    }
}

fn components<'a>(side: &Side<'a>) -> IndexMap<&'a str, &'a Value> {
    let schemas = side
        .root
        .get("components")
        .and_then(|all| all.get("schemas"));
    let map = schemas.and_then(Value::as_object);
    map.into_iter()
        .flatten()
        .map(|(name, schema)| (name.as_str(), schema))
        .collect()
}
