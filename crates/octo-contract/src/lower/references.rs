//! References: names of components, and targets that 3.0 cannot point at.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use super::{Lowering, tables::Kind};
use crate::{Pointer, percent, rules};

/// Places that schemas name by themselves.
#[derive(Default)]
pub(super) struct Anchors {
    by_id: HashMap<String, Pointer>,
    by_anchor: HashMap<String, Pointer>,
}

/// Where a reference leads.
enum Target {
    Component(String),
    Place(Pointer),
}

impl Lowering<'_> {
    /// Gives every component a name that 3.0 allows, before references to
    /// them are rewritten.
    pub(super) fn name_components(&mut self) {
        let components = self.source.get("components").and_then(Value::as_object);
        for (section, members) in components.into_iter().flatten() {
            let Some(members) = members.as_object() else {
                continue;
            };
            let mut taken: HashSet<String> = members
                .keys()
                .filter(|name| is_component_name(name))
                .cloned()
                .collect();
            let mut renamed = HashMap::new();
            for name in members.keys().filter(|name| !is_component_name(name)) {
                let new = unique(&component_name(name), &mut taken);
                let place = Pointer::root().join("components").join(section).join(name);
                self.note(&rules::COMPONENT_NAME, &place, format!("named {new}"));
                renamed.insert(name.clone(), new);
            }
            if section == "schemas" {
                self.schema_names = taken;
            }
            self.renamed.insert(section.clone(), renamed);
        }
    }

    /// The name under which a component stands in the lowered document.
    pub(super) fn component_key(&self, section: &str, name: &str) -> String {
        let renamed = self.renamed.get(section).and_then(|names| names.get(name));
        renamed.map_or_else(|| name.to_owned(), Clone::clone)
    }

    /// Rewrites a reference between schemas, or refuses it. `None` stands
    /// for a refused one.
    pub(super) fn schema_reference(&mut self, reference: &str, at: &Pointer) -> Option<String> {
        match self.target(reference, at, Kind::Schema)? {
            Target::Component(name) => Some(format!("#/components/schemas/{name}")),
            Target::Place(place) => {
                let name = self.hoist(&place, at);
                Some(format!("#/components/schemas/{name}"))
            }
        }
    }

    /// Lowers a reference to an object that is no schema: kept when it leads
    /// to a component of its kind, put in place otherwise.
    pub(super) fn object_reference(
        &mut self,
        kind: Kind,
        object: &Map<String, Value>,
        reference: &str,
        at: &Pointer,
    ) -> Option<Value> {
        let siblings = object.keys().filter(|key| *key != "$ref");
        let siblings: Vec<_> = siblings.map(String::as_str).collect();
        if !siblings.is_empty() {
            let detail = format!("left out {} beside a $ref", siblings.join(", "));
            self.note(&rules::UNKNOWN_FIELD, at, detail);
        }
        match self.target(reference, at, kind)? {
            Target::Component(name) => {
                let section = kind.section().unwrap_or_default();
                let reference = format!("#/components/{section}/{name}");
                Some(Value::Object(Map::from_iter([(
                    "$ref".to_owned(),
                    reference.into(),
                )])))
            }
            Target::Place(place) => self.inline(kind, &place, at),
        }
    }

    /// Lowers what stands at `place` as if it stood at `at`.
    pub(super) fn inline(&mut self, kind: Kind, place: &Pointer, at: &Pointer) -> Option<Value> {
        if self.inlining.contains(place) || self.inlining.len() > 16 {
            self.refuse(
                at,
                format!("the reference to {place} leads back to itself"),
                "break the cycle",
            );
            return None;
        }
        let target = place.resolve(self.source)?;
        let rule = if kind == Kind::PathItem {
            &rules::PATH_ITEM_REFERENCE
        } else {
            &rules::INLINE_REFERENCE
        };
        self.note(rule, at, format!("put {place} in place"));
        self.inlining.push(place.clone());
        let lowered = self.value(kind, target, place);
        self.inlining.pop();
        lowered
    }

    fn target(&mut self, reference: &str, at: &Pointer, kind: Kind) -> Option<Target> {
        let (base, fragment) = match reference.split_once('#') {
            Some((base, fragment)) => (base, fragment),
            None => (reference, ""),
        };
        let root = match self.base(base, at) {
            Some(root) => root,
            None => {
                let component = self.bare_component(reference, kind);
                if component.is_some() {
                    return component;
                }
                self.refuse(
                    at,
                    format!("the reference {reference:?} leads outside the document"),
                    "bundle the referenced document into this one",
                );
                return None;
            }
        };
        let fragment = percent::decode(fragment);
        if let Some(place) = self.place(&root, &fragment, at) {
            return Some(self.component_or_place(place, kind));
        }
        self.refuse(
            at,
            format!("the reference {reference:?} leads nowhere"),
            "add its target or correct the reference",
        );
        None
    }

    /// A bare component name is how JSON Schema documents refer by `$id`.
    fn bare_component(&self, reference: &str, kind: Kind) -> Option<Target> {
        let section = kind.section()?;
        let components = self.source.get("components")?.get(section)?;
        let name = reference.strip_suffix(".json").unwrap_or(reference);
        components.get(name)?;
        Some(Target::Component(self.component_key(section, name)))
    }

    /// The place that the part of a reference before `#` names.
    fn base(&mut self, base: &str, at: &Pointer) -> Option<Pointer> {
        if base.is_empty() {
            return Some(Pointer::root());
        }
        let anchors = self.anchors();
        if let Some(place) = anchors.by_id.get(base) {
            return Some(place.clone());
        }
        // Relative to an `$id`: the last segments decide, when they do so
        // unambiguously.
        let tail = base.rsplit('/').next().unwrap_or(base);
        let mut found = anchors
            .by_id
            .iter()
            .filter(|(id, _)| id.rsplit('/').next() == Some(tail) && !base.contains("://"));
        let place = found.next().map(|(_, place)| place.clone())?;
        if found.next().is_some() {
            return None;
        }
        self.note(
            &rules::LOCAL_DEFINITION,
            at,
            format!("{base} resolved by $id"),
        );
        Some(place)
    }

    fn place(&mut self, root: &Pointer, fragment: &str, at: &Pointer) -> Option<Pointer> {
        if fragment.is_empty() {
            return self.enclosing_schema(root, at);
        }
        let Some(below) = Pointer::parse(fragment) else {
            return self.anchors().by_anchor.get(fragment).cloned();
        };
        let absolute = below
            .tokens()
            .fold(root.clone(), |place, token| place.join(token));
        if absolute.resolve(self.source).is_some() {
            return Some(absolute);
        }
        // Generators that embed JSON Schemas leave `#/$defs/…` relative to
        // the schema around it.
        let around: Vec<_> = at.ancestors().collect();
        for place in around {
            let candidate = below.tokens().fold(place, |place, token| place.join(token));
            if candidate.resolve(self.source).is_some() {
                self.note(
                    &rules::LOCAL_DEFINITION,
                    at,
                    format!("#{fragment} resolved as {candidate}"),
                );
                return Some(candidate);
            }
        }
        None
    }

    /// `#` is the document, and in a schema that was embedded the component
    /// around it.
    fn enclosing_schema(&mut self, root: &Pointer, at: &Pointer) -> Option<Pointer> {
        let tokens: Vec<_> = at.tokens().take(3).collect();
        let embedded = root.as_str().is_empty()
            && matches!(tokens.as_slice(), [components, schemas, _] if components == "components" && schemas == "schemas");
        if !embedded {
            return (!root.as_str().is_empty()).then(|| root.clone());
        }
        let component = tokens
            .iter()
            .fold(Pointer::root(), |place, token| place.join(token));
        let detail = format!("# resolved as {component}");
        self.note(&rules::LOCAL_DEFINITION, at, detail);
        Some(component)
    }

    fn component_or_place(&self, place: Pointer, kind: Kind) -> Target {
        let tokens: Vec<_> = place.tokens().collect();
        match (tokens.as_slice(), kind.section()) {
            ([components, section, name], Some(own))
                if components == "components" && section == own =>
            {
                Target::Component(self.component_key(section, name))
            }
            _ => Target::Place(place),
        }
    }

    fn hoist(&mut self, place: &Pointer, at: &Pointer) -> String {
        if let Some(name) = self.hoisted.get(place) {
            return name.clone();
        }
        let tokens: Vec<_> = place.tokens().collect();
        let telling = tokens.iter().filter(|token| {
            !matches!(
                token.as_str(),
                "components"
                    | "schemas"
                    | "properties"
                    | "$defs"
                    | "definitions"
                    | "schema"
                    | "paths"
                    | "content"
                    | "application/json"
                    | "responses"
            )
        });
        let words: Vec<_> = telling
            .map(|token| heck::ToUpperCamelCase::to_upper_camel_case(token.as_str()))
            .collect();
        let name = unique(&component_name(&words.concat()), &mut self.schema_names);
        self.note(
            &rules::HOIST_REFERENCE,
            at,
            format!("{place} became the component {name}"),
        );
        self.hoisted.insert(place.clone(), name.clone());
        self.pending.push((place.clone(), name.clone()));
        name
    }

    fn anchors(&mut self) -> &Anchors {
        let source = self.source;
        self.anchors.get_or_insert_with(|| {
            let mut anchors = Anchors::default();
            collect(source, Pointer::root(), &mut anchors);
            anchors
        })
    }
}

fn collect(value: &Value, place: Pointer, anchors: &mut Anchors) {
    match value {
        Value::Object(members) => {
            if let Some(Value::String(id)) = members.get("$id") {
                let id = id.split('#').next().unwrap_or(id);
                anchors.by_id.entry(id.to_owned()).or_insert(place.clone());
            }
            for keyword in ["$anchor", "$dynamicAnchor"] {
                if let Some(Value::String(anchor)) = members.get(keyword) {
                    let known = anchors.by_anchor.entry(anchor.clone());
                    known.or_insert(place.clone());
                }
            }
            for (key, member) in members {
                collect(member, place.join(key), anchors);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect(item, place.join(index), anchors);
            }
        }
        _ => {}
    }
}

fn is_component_name(name: &str) -> bool {
    !name.is_empty() && name.chars().all(is_name_character)
}

fn is_name_character(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '.' | '-' | '_')
}

fn component_name(name: &str) -> String {
    let mut out = String::new();
    for character in name.chars() {
        if is_name_character(character) {
            out.push(character);
        } else if character.is_alphanumeric() {
            // Letters beyond ASCII stay distinguishable.
            out.push_str(&format!("u{:x}", u32::from(character)));
        } else if !out.ends_with('_') {
            out.push('_');
        }
    }
    let trimmed = out.trim_matches('_');
    if trimmed.is_empty() {
        "Schema".to_owned()
    } else {
        trimmed.to_owned()
    }
}

/// `name`, or `name2`, `name3`, … whichever is still free; takes it.
pub(crate) fn unique(name: &str, taken: &mut HashSet<String>) -> String {
    let mut candidate = name.to_owned();
    let mut number = 2_usize;
    while !taken.insert(candidate.clone()) {
        candidate = format!("{name}{number}");
        number += 1;
    }
    candidate
}
