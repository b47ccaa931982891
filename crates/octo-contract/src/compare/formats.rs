//! Formats, and which of them contain which.

use serde_json::Value;

use super::{engine::Engine, rules, schema::Pair};
use crate::surface::Effective;

impl<'a> Engine<'a> {
    pub(super) fn compare_formats(&mut self, pair: &Pair<'a>) {
        let real = |schema: &Effective<'a>| schema.format.filter(|(name, _)| !is_hint(name));
        let (base, revision) = (real(&pair.base), real(&pair.revision));
        let name = |format: Option<(&'a str, &'a Value)>| format.map(|(name, _)| name);
        let sites = (
            Some(pair.base.format.map_or(pair.base_site(), |(_, site)| site)),
            Some(
                pair.revision
                    .format
                    .map_or(pair.revision_site(), |(_, site)| site),
            ),
        );
        let shown =
            |name: Option<&str>| name.map_or("no format".to_owned(), |n| format!("format {n}"));
        let words = || {
            format!(
                "had {} and now has {}",
                shown(name(base)),
                shown(name(revision))
            )
        };
        let rule = match (name(base), name(revision)) {
            (base, revision) if base == revision => {
                if pair.base.format.map(|(name, _)| name)
                    != pair.revision.format.map(|(name, _)| name)
                {
                    self.report(&rules::FORMAT_HINT_CHANGED, sites.0, sites.1, || {
                        "has another hint as its format".to_owned()
                    });
                }
                return;
            }
            (Some("int64" | "double"), None) => &rules::NUMERIC_FORMAT_UNSET,
            (None, Some("int64" | "double")) => &rules::NUMERIC_FORMAT_SET,
            (Some(_), None) => &rules::FORMAT_WIDENED,
            (None, Some(_)) => &rules::FORMAT_NARROWED,
            (Some(base), Some(revision)) if format_contains(revision, base) => {
                &rules::FORMAT_WIDENED
            }
            (Some(base), Some(revision)) if format_contains(base, revision) => {
                &rules::FORMAT_NARROWED
            }
            _ => &rules::FORMAT_CHANGED,
        };
        self.report(rule, sites.0, sites.1, words);
    }
}

/// Formats that say how to show a value, not what it may be.
fn is_hint(format: &str) -> bool {
    matches!(
        format,
        "password" | "html" | "markdown" | "text" | "textarea" | "multiline" | "string"
    )
}

/// Whether every value of the format `small` is one of `large`.
fn format_contains(large: &str, small: &str) -> bool {
    const CHAINS: [&[&str]; 8] = [
        &["int8", "int16", "int32", "int64", "bigint"],
        &["uint8", "uint16", "uint32", "uint64"],
        &["float", "double"],
        &["uri", "uri-reference"],
        &["uri", "iri", "iri-reference"],
        &["email", "idn-email"],
        &["hostname", "idn-hostname"],
        &["uint8", "int16"],
    ];
    CHAINS.iter().any(|chain| {
        let place = |name: &str| chain.iter().position(|link| *link == name);
        matches!((place(small), place(large)), (Some(small), Some(large)) if small < large)
    })
}
