//! The parameter `include` (JSON:API 1.1, "Inclusion of Related Resources").

use std::collections::{HashMap, HashSet};

use super::errors::Problem;
use crate::catalio::schema::{ResourceType, Schema};
use crate::catalio::store::{Record, Tenant};

/// Relationship paths to follow, as a tree.
#[derive(Debug, Default)]
pub(crate) struct Include {
    paths: Vec<Vec<String>>,
    /// Whether the parameter was sent; the document then has `included`, even
    /// if it is empty.
    pub(crate) asked: bool,
}

/// What following the paths found.
#[derive(Debug, Default)]
pub(crate) struct Included<'a> {
    /// Records beside the primary data, each once, in the order found.
    pub(crate) records: Vec<(&'a ResourceType, &'a Record)>,
    /// Relationships that were followed, by id: their linkage has to be told,
    /// so that every included record is linked to ("full linkage").
    linked: HashMap<String, HashSet<String>>,
}

impl Included<'_> {
    pub(crate) fn follows(&self, id: &str, relationship: &str) -> bool {
        self.linked
            .get(id)
            .is_some_and(|names| names.contains(relationship))
    }
}

impl Include {
    /// Reads the parameter; `allowed` are the paths of the contract.
    pub(crate) fn read(sent: Option<&str>, allowed: &[String]) -> Result<Self, Problem> {
        let Some(sent) = sent else {
            return Ok(Self::default());
        };
        let mut paths = Vec::new();
        for path in sent.split(',').filter(|_| !sent.is_empty()) {
            if !allowed.iter().any(|known| known == path) {
                let detail = format!("`{path}` cannot be included here");
                let (code, title) = ("invalid_includes", "InvalidIncludes");
                return Err(Problem::query(code, title, detail, "include"));
            }
            paths.push(path.split('.').map(str::to_owned).collect());
        }
        Ok(Self { paths, asked: true })
    }

    /// Follows every path from the primary records.
    pub(crate) fn follow<'a>(
        &self,
        schema: &'a Schema,
        tenant: &'a Tenant,
        resource: &'a ResourceType,
        primary: &[&'a Record],
    ) -> Included<'a> {
        let mut included = Included::default();
        let mut seen: HashSet<&str> = primary.iter().map(|record| record.id.as_str()).collect();
        for path in &self.paths {
            let mut here = resource;
            let mut level: Vec<&Record> = primary.to_vec();
            for name in path {
                let Some(relationship) = here.relationship(name) else {
                    break;
                };
                let Some(target) = schema.get(&relationship.target) else {
                    break;
                };
                let mut next = Vec::new();
                let mut reached = HashSet::new();
                for record in level {
                    included
                        .linked
                        .entry(record.id.clone())
                        .or_default()
                        .insert(name.clone());
                    for related in tenant.related(relationship, record) {
                        if reached.insert(related.id.as_str()) {
                            next.push(related);
                        }
                        if seen.insert(related.id.as_str()) {
                            included.records.push((target, related));
                        }
                    }
                }
                (here, level) = (target, next);
            }
        }
        included
    }
}
