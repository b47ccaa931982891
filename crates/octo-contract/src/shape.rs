//! Shaping: a lowered document becomes one whose generated client compiles,
//! decodes what the server may send in future, and names things stably.

mod arguments;
mod components;
mod compose;
mod defaults;
mod errors;
mod names;
mod objects;
mod operations;
mod parameters;
mod reach;
mod requests;
mod responses;
mod schemas;
mod unions;

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::{Map, Value, json};

use crate::{Error, OpenEnum, OperationFacts, Pointer, Record, Refusal, rules::Rule};
pub(crate) use operations::Resolved;
pub(crate) use reach::Reach;

type Object = Map<String, Value>;

/// How a document is shaped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShapeOptions {
    /// Whether the generator puts the names of the wire back into the code,
    /// as [`crate::generate()`] does. Without it, what would need that is a
    /// loss, so that the document is right for the generator by itself.
    pub restore_names: bool,
}

impl Default for ShapeOptions {
    fn default() -> Self {
        Self {
            restore_names: true,
        }
    }
}

/// A document ready for generation, with everything that code generation
/// needs to know beside it.
#[derive(Clone, Debug)]
pub struct Shaped {
    /// The shaped 3.0.3 document.
    pub document: Value,
    /// Every rewrite.
    pub record: Record,
    /// One entry per operation, in the order of the document.
    pub operations: Vec<OperationFacts>,
    /// The enums that are generated open, by the name of their component.
    pub enums: Vec<OpenEnum>,
    /// Components that occur in responses only.
    pub response_types: Vec<String>,
    /// Names in code whose name on the wire is another one.
    pub wire_names: WireNames,
}

/// Names that were changed to be names in code, and what the wire calls them.
#[derive(Clone, Debug, Default)]
pub struct WireNames {
    /// By type, by property.
    pub properties: BTreeMap<String, BTreeMap<String, String>>,
    /// By operation, by parameter.
    pub parameters: BTreeMap<String, BTreeMap<String, String>>,
}

/// Shapes a lowered document.
///
/// # Errors
/// [`Error::Refused`] with every place that cannot be generated, such as a
/// path that is no template.
pub fn shape(lowered: &Value, options: ShapeOptions) -> Result<Shaped, Error> {
    let mut shaper = Shaper::new(lowered, options);
    let document = shaper.document();
    if !shaper.refusals.is_empty() {
        return Err(Error::Refused(shaper.refusals));
    }
    let response_types = shaper.response_types();
    Ok(Shaped {
        document,
        record: shaper.record,
        operations: shaper.facts,
        enums: shaper.enums,
        response_types,
        wire_names: shaper.wire_names,
    })
}

/// The state of one pass.
struct Shaper<'a> {
    lowered: &'a Value,
    options: ShapeOptions,
    /// Schemas of the lowered document, and of this pass before they are
    /// shaped.
    source: HashMap<String, Value>,
    /// Shaped components, in the order they are written.
    out: Object,
    /// Component names by the name in the lowered document.
    names: HashMap<String, String>,
    /// Rust type names in use.
    taken: HashSet<String>,
    /// Who meets each component of the lowered document.
    reach: HashMap<String, Reach>,
    /// Who meets each shaped component.
    out_reach: HashMap<String, Reach>,
    /// Components that stand in unions: a fixed text in them tells them apart
    /// and stays closed.
    union_members: HashSet<String>,
    /// What the discriminator of a union expects of a member: property and
    /// values.
    discriminated: HashMap<String, (String, Vec<String>)>,
    record: Record,
    noted: HashSet<(Pointer, &'static str, String)>,
    refusals: Vec<Refusal>,
    facts: Vec<OperationFacts>,
    enums: Vec<OpenEnum>,
    wire_names: WireNames,
}

impl<'a> Shaper<'a> {
    fn new(lowered: &'a Value, options: ShapeOptions) -> Self {
        Self {
            lowered,
            options,
            source: HashMap::new(),
            out: Object::new(),
            names: HashMap::new(),
            taken: HashSet::new(),
            reach: HashMap::new(),
            out_reach: HashMap::new(),
            union_members: HashSet::new(),
            discriminated: HashMap::new(),
            record: Record::default(),
            noted: HashSet::new(),
            refusals: Vec::new(),
            facts: Vec::new(),
            enums: Vec::new(),
            wire_names: WireNames::default(),
        }
    }

    /// Records a rewrite, once: a schema is looked at as often as it is used.
    fn note(&mut self, rule: &Rule, at: &Pointer, detail: impl Into<String>) {
        let detail = detail.into();
        let key = (at.clone(), rule.id, detail.clone());
        if self.noted.insert(key) {
            self.record.push(rule, at, detail);
        }
    }

    fn refuse(&mut self, at: &Pointer, reason: impl Into<String>, remedy: impl Into<String>) {
        self.refusals.push(Refusal {
            pointer: at.clone(),
            reason: reason.into(),
            remedy: remedy.into(),
        });
    }

    fn document(&mut self) -> Value {
        let mut operations = self.resolve_operations();
        self.name_operations(&mut operations);
        self.load_components();
        for operation in &mut operations {
            self.flatten_deep_objects(operation);
        }
        self.reach_components(&operations);
        self.shape_components();
        let error = self.merge_errors(&operations);
        let paths = self.paths(operations, error.as_deref());
        self.assemble(paths)
    }

    fn assemble(&mut self, paths: Object) -> Value {
        let mut document = Object::new();
        document.insert("openapi".to_owned(), "3.0.3".into());
        for field in ["info", "servers", "security", "tags", "externalDocs"] {
            if let Some(value) = self.lowered.get(field) {
                document.insert(field.to_owned(), value.clone());
            }
        }
        document.insert("paths".to_owned(), Value::Object(paths));
        let mut components = Object::new();
        if !self.out.is_empty() {
            let schemas = std::mem::take(&mut self.out);
            components.insert("schemas".to_owned(), Value::Object(schemas));
        }
        if let Some(schemes) = self.lowered.pointer("/components/securitySchemes") {
            components.insert("securitySchemes".to_owned(), schemes.clone());
        }
        if !components.is_empty() {
            document.insert("components".to_owned(), Value::Object(components));
        }
        Value::Object(document)
    }

    fn response_types(&self) -> Vec<String> {
        let mut types: Vec<_> = self
            .out_reach
            .iter()
            .filter(|(_, reach)| reach.response && !reach.request)
            .map(|(name, _)| name.clone())
            .collect();
        types.sort();
        types
    }
}

/// A reference to a component.
fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

/// The component that a schema refers to, when it does nothing else.
fn referenced(schema: &Value) -> Option<&str> {
    schema
        .get("$ref")?
        .as_str()?
        .strip_prefix("#/components/schemas/")
}

/// The text of a field.
fn text<'v>(value: &'v Value, field: &str) -> Option<&'v str> {
    value.get(field).and_then(Value::as_str)
}

#[cfg(test)]
mod tests;
