//! The components of the document: which ones are used, by whom, under which
//! name.

use serde_json::{Value, json};

use super::{Object, Reach, Shaper, operations::Resolved, reach::spread, referenced};
use crate::{Pointer, rules};

impl Shaper<'_> {
    /// Takes over the schemas of the document.
    pub(super) fn load_components(&mut self) {
        let schemas = self.lowered.pointer("/components/schemas");
        let schemas = schemas.and_then(Value::as_object);
        for (name, schema) in schemas.into_iter().flatten() {
            self.source.insert(name.clone(), schema.clone());
        }
    }

    /// Finds out who meets each schema, and gives names to those that an
    /// operation reaches.
    pub(super) fn reach_components(&mut self, operations: &[Resolved]) {
        let schemas = self.lowered.pointer("/components/schemas");
        let schemas = schemas.and_then(Value::as_object);
        for operation in operations {
            for (root, side) in operation.roots() {
                spread(root, side, &self.source, &mut self.reach);
            }
        }
        let names: Vec<String> = schemas
            .into_iter()
            .flatten()
            .map(|(name, _)| name.clone())
            .collect();
        for name in names {
            if self.reach.contains_key(&name) {
                self.take_component_name(&name);
            } else {
                let place = component_place(&name);
                self.note(&rules::UNUSED_COMPONENT, &place, "left out");
            }
        }
        self.find_unions();
    }

    /// Finds the components that stand in unions, and what discriminators
    /// expect of them.
    fn find_unions(&mut self) {
        let mut open: Vec<&Value> = self.source.values().collect();
        open.extend(self.lowered.get("paths"));
        let mut members = Vec::new();
        let mut expected: Vec<(String, String, String)> = Vec::new();
        while let Some(value) = open.pop() {
            match value {
                Value::Array(items) => open.extend(items),
                Value::Object(object) => {
                    for keyword in ["oneOf", "anyOf"] {
                        let union = object.get(keyword).and_then(Value::as_array);
                        let names = union.into_iter().flatten().filter_map(referenced);
                        members.extend(names.map(str::to_owned));
                    }
                    expected.extend(discriminator_values(object));
                    open.extend(object.values());
                }
                _ => {}
            }
        }
        self.union_members.extend(members);
        expected.sort();
        expected.dedup();
        for (component, property, value) in expected {
            let entry = self.discriminated.entry(component);
            let (known, values) = entry.or_insert_with(|| (property.clone(), Vec::new()));
            if *known == property {
                values.push(value);
            }
        }
    }

    pub(super) fn shape_components(&mut self) {
        let schemas = self.lowered.pointer("/components/schemas");
        let schemas = schemas.and_then(Value::as_object);
        for (name, schema) in schemas.into_iter().flatten() {
            let Some(&reach) = self.reach.get(name) else {
                continue;
            };
            let place = component_place(name);
            let written = self.component_name(name);
            let schema = self.with_discriminator(name, schema, &place);
            let body = self.named(&schema, &place, &written, reach);
            self.write(written, body, reach);
        }
    }

    /// The discriminator property of a union's member with the values that
    /// the discriminator has for it.
    fn with_discriminator(&mut self, name: &str, schema: &Value, at: &Pointer) -> Value {
        let mut schema = schema.clone();
        let Some((property, values)) = self.discriminated.get(name).cloned() else {
            return schema;
        };
        let known = schema.pointer(&format!("/properties/{}", escape(&property)));
        let fixed = known.is_some_and(|known| known.get("enum").is_some());
        let plain =
            known.is_some_and(|known| known.get("type").and_then(Value::as_str) == Some("string"));
        if plain && !fixed {
            let detail = format!("{property} is {}", values.join(" or "));
            self.note(&rules::DISCRIMINATOR_VALUE, at, detail);
            if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
                properties.insert(property, json!({"type": "string", "enum": values}));
            }
        }
        schema
    }

    pub(super) fn write(&mut self, name: String, body: Value, reach: Reach) {
        let known = self.out_reach.entry(name.clone()).or_default();
        *known = known.join(reach);
        self.out.insert(name, body);
    }
}

fn escape(token: &str) -> String {
    token.replace('~', "~0").replace('/', "~1")
}

fn discriminator_values(object: &Object) -> Vec<(String, String, String)> {
    let Some(discriminator) = object.get("discriminator") else {
        return Vec::new();
    };
    let Some(property) = discriminator.get("propertyName").and_then(Value::as_str) else {
        return Vec::new();
    };
    let union = ["oneOf", "anyOf"]
        .iter()
        .find_map(|keyword| object.get(*keyword)?.as_array());
    let members = union.into_iter().flatten().filter_map(referenced);
    let mapping = discriminator.get("mapping").and_then(Value::as_object);
    members
        .flat_map(|member| {
            let mapped = mapping.into_iter().flatten().filter(|(_, target)| {
                let target = target.as_str().unwrap_or_default();
                target.rsplit('/').next() == Some(member)
            });
            let mut values: Vec<String> = mapped.map(|(value, _)| value.clone()).collect();
            if values.is_empty() {
                values.push(member.to_owned());
            }
            let triple = move |value| (member.to_owned(), property.to_owned(), value);
            values.into_iter().map(triple)
        })
        .collect()
}

pub(super) fn component_place(name: &str) -> Pointer {
    Pointer::root()
        .join("components")
        .join("schemas")
        .join(name)
}
