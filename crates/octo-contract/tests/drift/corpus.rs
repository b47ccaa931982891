//! One change a pair, as data, each compared both ways.

use serde::Deserialize;
use serde_json::Value;

use super::fixture::{document, drift, findings};

/// A pair: what stands at `at` in the base and in the revision, and all that
/// is more than cosmetic on the wire, forth and back.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Case {
    pub(crate) name: String,
    at: String,
    base: Value,
    revision: Value,
    #[serde(default)]
    components: Value,
    /// Versions of the specification, `3.1.0` on both sides by default.
    openapi: Option<[String; 2]>,
    forth: Vec<String>,
    back: Vec<String>,
}

impl Case {
    /// The two documents.
    pub(crate) fn documents(&self) -> (Value, Value) {
        let [base, revision] = match &self.openapi {
            Some([base, revision]) => [base.as_str(), revision.as_str()],
            None => ["3.1.0", "3.1.0"],
        };
        (
            document(&self.at, &self.base, &self.components, base),
            document(&self.at, &self.revision, &self.components, revision),
        )
    }
}

/// All pairs.
pub(crate) fn cases() -> Vec<Case> {
    serde_json::from_str(include_str!("corpus.json")).unwrap()
}

#[test]
fn every_pair_is_judged_as_written() {
    let mut wrong = Vec::new();
    for case in cases() {
        let (base, revision) = case.documents();
        for (way, expected, found) in [
            ("forth", &case.forth, findings(&drift(&base, &revision))),
            ("back", &case.back, findings(&drift(&revision, &base))),
        ] {
            if *expected != found {
                wrong.push(format!(
                    "{} {way}: expected {expected:?}, found {found:?}",
                    case.name
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_corpus_is_large_and_without_repetition() {
    let cases = cases();
    let names: std::collections::HashSet<&str> =
        cases.iter().map(|case| case.name.as_str()).collect();
    assert!(cases.len() >= 150, "{} pairs", cases.len());
    assert_eq!(names.len(), cases.len());
}

#[test]
fn a_pair_on_the_source_axis_is_silent_on_the_wire() {
    let silent: Vec<String> = cases()
        .into_iter()
        .filter(|case| case.forth.is_empty() && case.back.is_empty())
        .filter(|case| {
            let (base, revision) = case.documents();
            drift(&base, &revision).is_empty()
        })
        .map(|case| case.name)
        .collect();
    // Nothing but a renamed security scheme is no change at all.
    assert_eq!(silent, ["scheme renamed"]);
}
