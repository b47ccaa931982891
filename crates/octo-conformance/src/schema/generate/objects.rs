//! Objects: what must be there, what may be, and what is not declared.

use serde_json::{Map, Value};

use super::{Branch, Extent, Maker};

impl Maker<'_> {
    pub(super) fn object(&mut self, branch: &Branch<'_>, depth: usize) -> Option<Value> {
        let least = branch.count("minProperties").unwrap_or(0);
        let most = branch.count("maxProperties").unwrap_or(usize::MAX);
        let mut members = Map::new();
        let mut left_out: Vec<(&str, &Value)> = Vec::new();

        for (name, schema) in branch.properties() {
            let required = branch.requires(name);
            let wanted = required
                || match self.extent {
                    _ if self.sparing(depth) => false,
                    Extent::Most => true,
                    _ => self.chance(60),
                };
            let full = members.len() >= most && !required;
            if !wanted || full {
                left_out.push((name, schema));
                continue;
            }
            match self.value(schema, depth + 1) {
                Some(value) => {
                    members.insert(name.to_owned(), value);
                }
                None if required => return None,
                None => {}
            }
        }
        // A property may be required without being declared.
        for name in branch.required() {
            if branch.property(name).is_none() {
                let value = match branch.get("additionalProperties") {
                    Some(schema @ Value::Object(_)) => self.value(schema, depth + 1)?,
                    Some(Value::Bool(false)) => return None,
                    _ => self.anything(),
                };
                members.insert(name.to_owned(), value);
            }
        }
        while members.len() < least && !left_out.is_empty() {
            let index = self.below(left_out.len());
            let (name, schema) = left_out.remove(index);
            if let Some(value) = self.value(schema, depth + 1) {
                members.insert(name.to_owned(), value);
            }
        }
        self.undeclared(branch, depth, (least, most), &mut members);
        (members.len() >= least && members.len() <= most).then_some(Value::Object(members))
    }

    /// Adds properties that the schema allows without naming them, where it
    /// says that it does.
    fn undeclared(
        &mut self,
        branch: &Branch<'_>,
        depth: usize,
        (least, most): (usize, usize),
        members: &mut Map<String, Value>,
    ) {
        let open = branch.get("additionalProperties");
        let wanted = match (open, self.extent) {
            (Some(Value::Bool(false)), _) => return,
            // Where nothing is declared, the schema is for what is not.
            (Some(_), Extent::Most) if branch.properties().next().is_none() => 1,
            (Some(_), Extent::Any) if !self.sparing(depth) => self.below(3),
            _ => 0,
        };
        let target = (members.len() + wanted).max(least).min(most);
        for attempt in 0..4 * target {
            if members.len() >= target {
                break;
            }
            let name = match branch.get("propertyNames") {
                Some(names) => match self.value(names, depth + 1) {
                    Some(Value::String(name)) => name,
                    _ => break,
                },
                None => format!("key_{}", attempt + self.below(1000)),
            };
            if branch.property(&name).is_some() {
                continue;
            }
            let value = match open {
                Some(schema @ Value::Object(keywords)) if !keywords.is_empty() => {
                    self.value(schema, depth + 1)
                }
                _ => Some(self.anything()),
            };
            if let Some(value) = value {
                members.insert(name, value);
            }
        }
    }
}
