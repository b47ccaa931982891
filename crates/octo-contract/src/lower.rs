//! Lowering: any OpenAPI 3.0 or 3.1 document becomes a valid 3.0.3 one that
//! means the same, as far as 3.0 can say it. What it cannot say is a recorded
//! loss or a refusal, never a silent guess.

mod completion;
mod keywords;
mod references;
mod schema;
mod security;
mod structure;
mod tables;
mod unions;

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::{Map, Value};

pub(crate) use references::unique;

use crate::{
    Document, Error, Pointer, Record, Refusal,
    rules::{self, Rule},
};

/// A document in OpenAPI 3.0.3, and how it came about.
#[derive(Clone, Debug)]
pub struct Lowered {
    /// The 3.0.3 document, keys in the order of the original.
    pub document: Value,
    /// Every rewrite.
    pub record: Record,
}

/// Lowers a document to OpenAPI 3.0.3.
///
/// ```
/// use octo_contract::{Document, lower};
///
/// let text = br#"{
///     "openapi": "3.1.0",
///     "info": {"title": "Shop", "version": "1"},
///     "components": {"schemas": {"Name": {"type": ["string", "null"]}}}
/// }"#;
/// let lowered = lower(&Document::read(text)?)?;
/// let name = &lowered.document["components"]["schemas"]["Name"];
/// assert_eq!(*name, serde_json::json!({"type": "string", "nullable": true}));
/// # Ok::<(), octo_contract::Error>(())
/// ```
///
/// # Errors
/// [`Error::Refused`] with every place that has no expression in 3.0.3: an
/// external or dangling reference, a parameter without name or place, and
/// the like.
pub fn lower(document: &Document) -> Result<Lowered, Error> {
    let mut lowering = Lowering::new(document.value());
    let value = lowering.document();
    if lowering.refusals.is_empty() {
        Ok(Lowered {
            document: value,
            record: lowering.record,
        })
    } else {
        Err(Error::Refused(lowering.refusals))
    }
}

/// The state of one pass.
struct Lowering<'a> {
    source: &'a Value,
    record: Record,
    refusals: Vec<Refusal>,
    /// New names of components whose own names 3.0 does not allow, by
    /// section.
    renamed: BTreeMap<String, HashMap<String, String>>,
    /// Component names given to schemas that are referenced elsewhere.
    hoisted: HashMap<Pointer, String>,
    /// Hoisted schemas that still have to be lowered.
    pending: Vec<(Pointer, String)>,
    schema_names: HashSet<String>,
    /// Places by `$id`, `$anchor` and `$dynamicAnchor`; filled at first use.
    anchors: Option<references::Anchors>,
    /// Objects put in place of a reference, outermost first: the guard
    /// against cycles.
    inlining: Vec<Pointer>,
    dropped_schemes: HashSet<String>,
}

impl<'a> Lowering<'a> {
    fn new(source: &'a Value) -> Self {
        Self {
            source,
            record: Record::default(),
            refusals: Vec::new(),
            renamed: BTreeMap::new(),
            hoisted: HashMap::new(),
            pending: Vec::new(),
            schema_names: HashSet::new(),
            anchors: None,
            inlining: Vec::new(),
            dropped_schemes: HashSet::new(),
        }
    }

    fn note(&mut self, rule: &Rule, at: &Pointer, detail: impl Into<String>) {
        self.record.push(rule, at, detail);
    }

    fn refuse(&mut self, at: &Pointer, reason: impl Into<String>, remedy: impl Into<String>) {
        self.refusals.push(Refusal {
            pointer: at.clone(),
            reason: reason.into(),
            remedy: remedy.into(),
        });
    }

    fn document(&mut self) -> Value {
        let root = Pointer::root();
        self.name_components();
        self.find_dropped_schemes();
        let empty = Map::new();
        let source = self.source.as_object().unwrap_or(&empty);
        let mut out = self.object(tables::Kind::Root, source, &root);
        self.say_version(&mut out);
        self.require_paths(&mut out);
        self.lower_pending(&mut out);
        Value::Object(out)
    }

    fn say_version(&mut self, out: &mut Map<String, Value>) {
        let version = Value::from("3.0.3");
        let found = out.insert("openapi".to_owned(), version.clone());
        if found.as_ref() != Some(&version) {
            let place = Pointer::root().join("openapi");
            let found = found.unwrap_or_default();
            self.note(
                &rules::SPEC_VERSION,
                &place,
                format!("{found} becomes 3.0.3"),
            );
        }
    }

    fn require_paths(&mut self, out: &mut Map<String, Value>) {
        if !out.contains_key("paths") {
            let place = Pointer::root().join("paths");
            self.note(&rules::PATHS_REQUIRED, &place, "added an empty object");
            out.insert("paths".to_owned(), Value::Object(Map::new()));
        }
    }

    /// Lowers schemas that were referenced where 3.0 has no references to,
    /// until no new ones turn up.
    fn lower_pending(&mut self, out: &mut Map<String, Value>) {
        while let Some((place, name)) = self.pending.pop() {
            let Some(target) = place.resolve(self.source) else {
                continue;
            };
            let schema = self.schema(target, &place);
            let components = out
                .entry("components")
                .or_insert_with(|| Value::Object(Map::new()));
            let Some(components) = components.as_object_mut() else {
                continue;
            };
            let schemas = components
                .entry("schemas")
                .or_insert_with(|| Value::Object(Map::new()));
            if let Some(schemas) = schemas.as_object_mut() {
                schemas.insert(name, schema);
            }
        }
    }
}

#[cfg(test)]
mod tests;
