//! The parameter `fields` (JSON:API 1.1, "Sparse Fieldsets").

use std::collections::HashMap;

use super::errors::Problem;
use super::query::Node;
use crate::catalio::schema::Schema;

/// The fields to return, by resource type; a type that is not named returns all.
#[derive(Debug, Default)]
pub(crate) struct Fields {
    chosen: HashMap<String, Vec<String>>,
}

impl Fields {
    pub(crate) fn read(schema: &Schema, node: Option<&Node>) -> Result<Self, Problem> {
        let invalid = |at: &str, detail: String| {
            Problem::query("invalid_fields", "InvalidFields", detail, at)
        };
        let Some(node) = node else {
            return Ok(Self::default());
        };
        let Node::Names(types) = node else {
            let detail = "`fields` takes a resource type in brackets".to_owned();
            return Err(invalid("fields", detail));
        };
        let mut chosen = HashMap::new();
        for (name, node) in types {
            let at = format!("fields[{name}]");
            let resource = schema
                .get(name)
                .ok_or_else(|| invalid(&at, format!("`{name}` is not a resource type")))?;
            let list = node
                .single()
                .ok_or_else(|| invalid(&at, "takes one comma-separated list".to_owned()))?;
            let mut fields = Vec::new();
            for field in list.split(',').filter(|_| !list.is_empty()) {
                if resource.field(field).is_none() && resource.relationship(field).is_none() {
                    return Err(invalid(&at, format!("{name} has no field `{field}`")));
                }
                fields.push(field.to_owned());
            }
            chosen.insert(name.clone(), fields);
        }
        Ok(Self { chosen })
    }

    /// Whether a field of a type is to be returned.
    pub(crate) fn has(&self, resource: &str, field: &str) -> bool {
        self.chosen
            .get(resource)
            .is_none_or(|fields| fields.iter().any(|chosen| chosen == field))
    }
}
