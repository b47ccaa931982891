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
        self.compare_declared_schemes();
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

    /// Names schemes that came or went; operations that use them say more.
    fn compare_declared_schemes(&mut self) {
        let schemes = |side: &Side<'a>| {
            let components = side.root.get("components");
            components
                .and_then(|all| all.get("securitySchemes"))
                .and_then(Value::as_object)
        };
        let (old, new) = (schemes(&self.base), schemes(&self.revision));
        let (base, revision) = (self.base.root, self.revision.root);
        let lacks = |map: Option<&'a serde_json::Map<String, Value>>, name: &str| {
            !map.is_some_and(|map| map.contains_key(name))
        };
        for (name, site) in old.into_iter().flatten() {
            if lacks(new, name) && !is_asked_for(base, name) {
                self.report(
                    &rules::UNUSED_SCHEME_REMOVED,
                    Some(site),
                    Some(revision),
                    || "is no longer declared".to_owned(),
                );
            }
        }
        for (name, site) in new.into_iter().flatten() {
            if lacks(old, name) && !is_asked_for(revision, name) {
                self.report(&rules::UNUSED_SCHEME_ADDED, Some(base), Some(site), || {
                    "is declared and not used yet".to_owned()
                });
            }
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

/// Whether the document or one of its operations asks for a scheme.
fn is_asked_for(root: &Value, scheme: &str) -> bool {
    let asks = |holder: &Value| {
        let list = holder.get("security").and_then(Value::as_array);
        list.into_iter()
            .flatten()
            .any(|one| one.get(scheme).is_some())
    };
    let paths = root.get("paths").and_then(Value::as_object);
    let items = paths
        .into_iter()
        .flatten()
        .filter_map(|(_, item)| item.as_object());
    asks(root) || items.flatten().any(|(_, operation)| asks(operation))
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
