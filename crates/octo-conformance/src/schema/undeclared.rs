//! What a value holds beyond what its schema declares.

use octo_contract::Pointer;
use serde_json::Value;

use super::{branch::Branch, walk::Schema};

impl Schema {
    /// The JSON pointers of the properties that no alternative declares.
    ///
    /// A schema mostly accepts them all the same: they are what a server says
    /// and its document does not. The members of a map, which declares the
    /// shape of its members and not their names, are not among them.
    pub fn undeclared(&self, value: &Value) -> Vec<String> {
        let mut found = Vec::new();
        look(self, value, &Pointer::root(), &mut found);
        found
    }
}

fn look(schema: &Schema, value: &Value, at: &Pointer, found: &mut Vec<String>) {
    let branches = schema.branches();
    // Of several alternatives, those that the value is most like: what is
    // wrong elsewhere is still looked at.
    let typed: Vec<_> = branches
        .iter()
        .filter(|branch| branch.fits(value))
        .collect();
    let nearest = typed
        .iter()
        .map(|branch| branch.affinity(value).signum())
        .max();
    let fitting: Vec<&Branch<'_>> = typed
        .into_iter()
        .filter(|branch| Some(branch.affinity(value).signum()) == nearest)
        .collect();
    if fitting.is_empty() {
        return;
    }
    let mut descend = |parts: Vec<&Value>, value: &Value, at: &Pointer| {
        let any = serde_json::json!({ "anyOf": parts });
        look(&schema.with(any), value, at, found);
    };
    match value {
        Value::Object(members) => {
            let declares = fitting
                .iter()
                .any(|branch| branch.properties().next().is_some());
            let mut unknown = Vec::new();
            for (name, member) in members {
                let at = at.join(name);
                let declared: Vec<&Value> = fitting
                    .iter()
                    .filter_map(|branch| branch.property(name))
                    .collect();
                let mapped: Vec<&Value> = fitting
                    .iter()
                    .filter_map(|branch| branch.get("additionalProperties"))
                    .filter(|extra| extra.as_object().is_some_and(|extra| !extra.is_empty()))
                    .collect();
                if !declared.is_empty() {
                    descend(declared, member, &at);
                } else if !mapped.is_empty() {
                    descend(mapped, member, &at);
                } else if declares {
                    unknown.push(at.as_str().to_owned());
                }
            }
            found.extend(unknown);
        }
        Value::Array(items) => {
            let parts: Vec<&Value> = fitting
                .iter()
                .filter_map(|branch| branch.get("items"))
                .collect();
            if !parts.is_empty() {
                for (index, item) in items.iter().enumerate() {
                    descend(parts.clone(), item, &at.join(index));
                }
            }
        }
        _ => {}
    }
}
