//! The query of a request.

use std::collections::BTreeMap;

use octo_transport::InvalidRequest;
use serde::Serialize;
use serde_json::Value;

use crate::filter;

/// The smallest and the largest page (`page[limit]` of the contract).
const PAGE_LIMITS: std::ops::RangeInclusive<u32> = 1..=250;

/// Everything that the parameters of the contract say about an answer.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub(crate) struct Query {
    pub(crate) filter: Option<Value>,
    pub(crate) sort: Vec<String>,
    /// Names by type. A type with none of its fields is one with no names.
    pub(crate) fields: BTreeMap<String, Vec<String>>,
    pub(crate) include: Vec<String>,
    pub(crate) limit: Option<u32>,
    pub(crate) offset: Option<u64>,
    pub(crate) after: Option<String>,
    pub(crate) before: Option<String>,
    pub(crate) count: Option<bool>,
    /// Arguments of one operation alone.
    pub(crate) arguments: Vec<(String, String)>,
}

impl Query {
    pub(crate) fn field(&mut self, kind: &str, name: &str) {
        let names = self.fields.entry(kind.to_owned()).or_default();
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    }

    pub(crate) fn include(&mut self, path: String) {
        if !self.include.contains(&path) {
            self.include.push(path);
        }
    }

    pub(crate) fn parameters(&self) -> Result<Vec<(String, String)>, InvalidRequest> {
        self.check()?;
        let mut found = match &self.filter {
            Some(tree) => filter::parameters(tree)?,
            None => Vec::new(),
        };
        found.extend(self.arguments.iter().cloned());
        if !self.sort.is_empty() {
            found.push(("sort".to_owned(), self.sort.join(",")));
        }
        if !self.include.is_empty() {
            found.push(("include".to_owned(), self.include.join(",")));
        }
        for (kind, names) in &self.fields {
            found.push((format!("fields[{kind}]"), names.join(",")));
        }
        let page = [
            ("limit", self.limit.map(|limit| limit.to_string())),
            ("offset", self.offset.map(|offset| offset.to_string())),
            ("after", self.after.clone()),
            ("before", self.before.clone()),
            ("count", self.count.map(|count| count.to_string())),
        ];
        for (name, value) in page {
            found.extend(value.map(|value| (format!("page[{name}]"), value)));
        }
        Ok(found)
    }

    fn check(&self) -> Result<(), InvalidRequest> {
        if let Some(limit) = self.limit.filter(|limit| !PAGE_LIMITS.contains(limit)) {
            let (low, high) = (PAGE_LIMITS.start(), PAGE_LIMITS.end());
            return Err(InvalidRequest::new(
                "page[limit]",
                format!("is {limit}; a page holds {low} to {high} resources"),
            ));
        }
        let starts = [
            self.offset.is_some(),
            self.after.is_some(),
            self.before.is_some(),
        ];
        if starts.into_iter().filter(|given| *given).count() > 1 {
            return Err(InvalidRequest::new(
                "page",
                "starts at an offset, after or before a resource; give one of them",
            ));
        }
        Ok(())
    }
}

/// Sparse fieldsets and inclusion, which every answer with resources takes.
/// The builder needs a method `query_mut`.
macro_rules! shaped {
    ($(<$($generic:ident $(: $bound:path)?),*> $builder:ty, $resource:ident);+ $(;)?) => {$(
        impl<$($generic $(: $bound)?),*> $builder {
            /// Asks for the resources at the end of a way beside the primary
            /// ones, and for the links that lead there.
            pub fn include(mut self, step: impl crate::Step<From = $resource>) -> Self {
                self.query_mut().include(step.path().into_owned());
                self
            }

            /// The same, by names with dots between them, for those who get
            /// them from elsewhere.
            pub fn include_path(mut self, path: impl Into<String>) -> Self {
                self.query_mut().include(path.into());
                self
            }

            /// Asks for this attribute or relationship of its resource, and
            /// leaves out those of the same resource that nobody asked for.
            pub fn field<S: crate::Selectable>(mut self, field: S) -> Self {
                let name = field.field_name();
                self.query_mut().field(<S::Of as crate::Resource>::TYPE, name);
                self
            }

            /// The same, by type and name, for those who get them from
            /// elsewhere.
            pub fn field_named(mut self, kind: &str, name: &str) -> Self {
                self.query_mut().field(kind, name);
                self
            }
        }
    )+};
}

pub(crate) use shaped;
