//! Elements of lists.

use serde_json::Value;

use super::{engine::Engine, rules, schema::Pair};

impl<'a> Engine<'a> {
    pub(crate) fn compare_lists(&mut self, pair: &Pair<'a>) {
        match (pair.base.unique, pair.revision.unique) {
            (None, Some(site)) => {
                self.report(
                    &rules::UNIQUE_ITEMS_SET,
                    Some(pair.base_site()),
                    Some(site),
                    || "now refuses repeated elements".to_owned(),
                );
            }
            (Some(site), None) => {
                let there = Some(pair.revision_site());
                self.report(&rules::UNIQUE_ITEMS_UNSET, Some(site), there, || {
                    "may now repeat elements".to_owned()
                });
            }
            _ => {}
        }
        self.compare_tuples(pair);
        let anchors = (pair.base_site(), pair.revision_site());
        self.pair(
            &pair.base.items,
            &pair.revision.items,
            anchors,
            pair.context.inside(),
        );
        self.compare_constraint(
            pair,
            (&pair.base.contains, &pair.revision.contains),
            (&rules::CONTAINS_SET, &rules::CONTAINS_UNSET),
            "elements have to contain looks",
        );
        self.compare_constraint(
            pair,
            (&pair.base.content_schema, &pair.revision.content_schema),
            (&rules::CONTENT_SCHEMA_SET, &rules::CONTENT_SCHEMA_UNSET),
            "decoded content looks",
        );
        self.compare_unevaluated(
            pair,
            &pair.base.unevaluated_items,
            &pair.revision.unevaluated_items,
            "unevaluated elements",
        );
    }

    /// Elements that have a place of their own.
    fn compare_tuples(&mut self, pair: &Pair<'a>) {
        let elements = |site: Option<&'a Value>| {
            site.and_then(Value::as_array)
                .map_or(&[][..], Vec::as_slice)
        };
        let (base, revision) = (elements(pair.base.prefix), elements(pair.revision.prefix));
        for (old, new) in base.iter().zip(revision) {
            self.pair(&[old], &[new], (old, new), pair.context.inside());
        }
        for (place, new) in revision.iter().enumerate().skip(base.len()) {
            let here = pair.base.prefix.unwrap_or(pair.base_site());
            self.report(&rules::PREFIX_ITEM_ADDED, Some(here), Some(new), || {
                format!("now says what its element {place} is")
            });
        }
        for (place, old) in base.iter().enumerate().skip(revision.len()) {
            let there = pair.revision.prefix.unwrap_or(pair.revision_site());
            self.report(&rules::PREFIX_ITEM_REMOVED, Some(old), Some(there), || {
                format!("no longer says what its element {place} is")
            });
        }
    }
}
