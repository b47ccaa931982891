//! What changed between two contracts, from the point of view of a client of
//! the first that now meets a server of the second.
//!
//! ```
//! use octo_contract::compare::{Class, Options, compare};
//! use serde_json::json;
//!
//! let document = |limit: u32| json!({
//!     "openapi": "3.1.0",
//!     "paths": {"/products": {"get": {
//!         "parameters": [{"name": "limit", "in": "query",
//!                         "schema": {"type": "integer", "maximum": limit}}],
//!         "responses": {"200": {"description": "Products"}}
//!     }}}
//! });
//! let drift = compare(&document(100), &document(50), &Options::default());
//! assert_eq!(drift.verdict(), Some(Class::Breaking));
//! assert_eq!(drift.changes()[0].id, "request-maximum-tightened");
//! assert_eq!(drift.changes()[0].operations.first, ["GET /products"]);
//! ```

mod accepted;
mod bodies;
mod change;
mod choices;
mod class;
mod discriminators;
mod document;
mod engine;
mod formats;
mod lists;
mod logic;
mod matching;
mod naming;
mod objects;
mod parameters;
mod paths;
mod reach;
mod rule;
mod rules;
mod schema;
mod security;
mod subject;
mod values;
mod words;

use std::{
    collections::{HashMap, HashSet},
    fmt,
};

use serde_json::Value;

pub use self::{
    accepted::{Acceptance, Accepted, Unfit},
    change::{Change, Counts, Drift, Operations, Semver},
    class::{Axis, Class, Direction},
    naming::{CrateNaming, Naming},
    rule::{Effect, Rule},
    rules::rules,
    subject::Place,
};
use self::{
    engine::{Engine, Finding, Owner, address},
    reach::{Reached, reached},
};
use crate::surface::pointers;

/// How to compare.
#[derive(Default)]
pub struct Options<'n> {
    /// Names the Rust items that a change touches; without it, changes of
    /// documents whose `info.title` is one of ours are named all the same.
    pub naming: Option<&'n dyn Naming>,
}

impl fmt::Debug for Options<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Options")
            .field("naming", &self.naming.is_some())
            .finish()
    }
}

/// Compares two OpenAPI documents, 3.0 or 3.1 in any mixture, as published.
///
/// Takes any JSON and never fails: what isn't a contract has nothing to
/// compare. Time and memory are linear in the size of the documents.
pub fn compare(base: &Value, revision: &Value, options: &Options<'_>) -> Drift {
    if base == revision {
        return Drift::default();
    }
    let mut engine = Engine::new(base, revision);
    engine.compare_document();
    engine.compare_paths();
    engine.compare_webhooks();
    engine.drain();
    engine.compare_names();
    finish(engine, base, revision, options)
}

fn finish(engine: Engine<'_>, base: &Value, revision: &Value, options: &Options<'_>) -> Drift {
    let Engine {
        nodes,
        edges,
        findings,
        operations,
        ..
    } = engine;
    let findings = folded(findings.into_values());
    let wanted = |side: fn(&Finding<'_>) -> Option<usize>| -> HashSet<usize> {
        findings.iter().filter_map(side).collect()
    };
    let base_pointers = pointers(base, &wanted(|finding| finding.base.map(address)));
    let revision_pointers = pointers(revision, &wanted(|finding| finding.revision.map(address)));
    let owners: Vec<Vec<Owner>> = findings
        .iter()
        .map(|finding| finding.owners.clone())
        .collect();
    let reaching = reached(operations.len(), nodes.len(), &edges, &owners);
    let title = base
        .get("info")
        .and_then(|info| info.get("title"))
        .and_then(Value::as_str);
    let own = title.and_then(CrateNaming::for_title);
    let naming = options
        .naming
        .or(own.as_ref().map(|own| own as &dyn Naming));
    let mut changes: Vec<Change> = findings
        .iter()
        .zip(reaching)
        .map(|(finding, reached)| {
            let place = |site: Option<&Value>, known: &HashMap<usize, String>| {
                site.and_then(|site| known.get(&address(site)).cloned())
                    .unwrap_or_default()
            };
            let base_pointer = place(finding.base, &base_pointers);
            let revision_pointer = place(finding.revision, &revision_pointers);
            worded(
                finding,
                reached,
                &operations,
                (base, base_pointer),
                (revision, revision_pointer),
                naming,
            )
        })
        .collect();
    changes.sort_by(|one, other| {
        let key = |change: &Change| (change.axis, std::cmp::Reverse(change.class));
        key(one)
            .cmp(&key(other))
            .then_with(|| one.id.cmp(&other.id))
            .then_with(|| one.base_pointer.cmp(&other.base_pointer))
            .then_with(|| one.revision_pointer.cmp(&other.revision_pointer))
            .then_with(|| one.direction.cmp(&other.direction))
    });
    Drift { changes }
}

/// Folds what many operations gained alike, the same response header for one,
/// into one finding: nobody has to decide about each of them.
fn folded<'a>(findings: impl Iterator<Item = Finding<'a>>) -> Vec<Finding<'a>> {
    let mut kept: Vec<Finding<'a>> = Vec::new();
    let mut known: HashMap<(&'static str, Direction, String), usize> = HashMap::new();
    for finding in findings {
        let of_operations = matches!(finding.owners.first(), Some(Owner::Operation(_)));
        let foldable = of_operations
            && !finding.rule.is_directed()
            && finding.class <= Class::Additive
            && !matches!(
                finding.rule.name,
                "operation-added" | "webhook-added" | "method-added"
            );
        if foldable {
            let key = (
                finding.rule.name,
                finding.direction,
                finding.predicate.clone(),
            );
            if let Some(first) = known.get(&key).and_then(|at| kept.get_mut(*at)) {
                first.owners.extend(finding.owners);
                continue;
            }
            known.insert(key, kept.len());
        }
        kept.push(finding);
    }
    kept
}

fn worded(
    finding: &Finding<'_>,
    reached: Reached,
    operations: &[String],
    (base, base_pointer): (&Value, String),
    (revision, revision_pointer): (&Value, String),
    naming: Option<&dyn Naming>,
) -> Change {
    let rule = finding.rule;
    let added = rule.name.ends_with("-added");
    // The side where the thing itself stands names it; the other names what
    // is around it.
    let place = match added {
        true => Place::of(revision, &revision_pointer),
        false => Place::of(base, &base_pointer),
    };
    let around = match added {
        true => Place::of(base, &base_pointer),
        false => Place::of(revision, &revision_pointer),
    };
    let member = rule.name.contains("property-added") || rule.name.contains("property-removed");
    let of_operation = matches!(finding.owners.first(), Some(Owner::Operation(_)))
        && place.operation.is_none()
        && place.part.is_none();
    let of_all = ["/servers", "/security"]
        .iter()
        .any(|root| base_pointer.starts_with(root) || revision_pointer.starts_with(root));
    let subject = if of_operation && of_all {
        "the API".to_owned()
    } else if of_operation {
        let label = finding.owners.first().and_then(|owner| match owner {
            Owner::Operation(index) => operations.get(*index as usize),
            _ => None,
        });
        label.cloned().unwrap_or_else(|| place.subject())
    } else if member {
        let mut holder = place.clone();
        holder.properties.pop();
        holder.element = false;
        holder.subject()
    } else {
        place.subject()
    };
    let mut sentence = format!("{subject} {}.", finding.predicate);
    if let Some(first) = sentence.get(..1).map(str::to_uppercase) {
        sentence.replace_range(..1, &first);
    }
    // The side that leads to the field says more than the one around it.
    let places = match around.properties.len() > place.properties.len() {
        true => [&around, &place],
        false => [&place, &around],
    };
    let rust = naming.and_then(|naming| {
        let mut items = places.into_iter().map(|place| naming.items(place));
        items.find(|items| !items.is_empty())
    });
    let needs_care = finding.class >= Class::ForwardRisk;
    let id = rule.id(finding.direction);
    let fingerprint = Change::fingerprint(&id, &base_pointer, &revision_pointer, finding.direction);
    let first = reached
        .first
        .iter()
        .filter_map(|index| operations.get(*index as usize).cloned());
    Change {
        class: finding.class,
        axis: rule.axis,
        direction: finding.direction,
        operations: Operations {
            count: reached.count,
            first: first.collect(),
        },
        base_pointer,
        revision_pointer,
        message: sentence,
        rust: rust.unwrap_or_default(),
        remedy: (needs_care && !rule.remedy.is_empty()).then_some(rule.remedy),
        base_span: None,
        revision_span: None,
        fingerprint,
        id,
    }
}
