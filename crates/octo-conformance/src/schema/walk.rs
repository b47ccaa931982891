//! One schema, as a caller walks it.

use std::{
    borrow::Cow,
    sync::{Arc, OnceLock},
};

use serde_json::{Value, json};

use super::{
    branch::{Branch, branches},
    dialect::Direction,
    registry::{Compiled, Schemas},
};

/// A schema of a document, with everything that it refers to at hand.
///
/// What a caller reads from it is JSON Schema 2020-12, whatever the document
/// is written in.
#[derive(Clone)]
pub struct Schema {
    schemas: Schemas,
    value: Arc<Value>,
    direction: Direction,
    /// Looked up once: the registry knows validators by their whole text.
    compiled: Arc<OnceLock<Compiled>>,
}

impl Schema {
    pub(super) fn new(schemas: Schemas, value: Arc<Value>, direction: Direction) -> Self {
        Self {
            schemas,
            value,
            direction,
            compiled: Arc::default(),
        }
    }

    /// The schema for values that travel one way only.
    pub fn directed(mut self, direction: Direction) -> Self {
        self.direction = direction;
        self.compiled = Arc::default();
        if direction != Direction::Either {
            let mut value = Value::clone(&self.value);
            super::dialect::withhold(&mut value, direction);
            self.value = Arc::new(value);
        }
        self
    }

    /// The way that values of this schema travel.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// The schema as it stands, a reference included.
    pub fn as_value(&self) -> &Value {
        &self.value
    }

    /// The schema with its references followed. What stands beside a
    /// reference is not shown; [`property`](Self::property) and the others
    /// heed it.
    pub fn resolved(&self) -> Cow<'_, Value> {
        let mut schema: &Value = &self.value;
        // A document may refer in a circle.
        for _ in 0..32 {
            match schema
                .get("$ref")
                .and_then(Value::as_str)
                .and_then(|reference| self.schemas.follow(reference, self.direction))
            {
                Some(target) => schema = target,
                None => break,
            }
        }
        Cow::Borrowed(schema)
    }

    /// The schema of a property that it declares.
    pub fn property(&self, name: &str) -> Option<Self> {
        let branches = self.branches();
        self.union(branches.iter().filter_map(|branch| branch.property(name)))
    }

    /// The properties that it declares, in the document's order.
    pub fn properties(&self) -> Vec<(String, Self)> {
        let mut names: Vec<String> = Vec::new();
        for branch in self.branches() {
            for (name, _) in branch.properties() {
                if !names.iter().any(|known| known == name) {
                    names.push(name.to_owned());
                }
            }
        }
        names
            .into_iter()
            .filter_map(|name| {
                let property = self.property(&name)?;
                Some((name, property))
            })
            .collect()
    }

    /// The properties that an object must have, whichever alternative it is.
    pub fn required(&self) -> Vec<String> {
        let branches = self.branches();
        let mut objects = branches
            .iter()
            .filter(|branch| branch.types().contains(&super::branch::Kind::Object));
        let Some(first) = objects.next() else {
            return Vec::new();
        };
        let rest: Vec<_> = objects.collect();
        first
            .required()
            .filter(|name| rest.iter().all(|branch| branch.requires(name)))
            .map(str::to_owned)
            .collect()
    }

    /// The schema of the items, when it speaks of them.
    pub fn items(&self) -> Option<Self> {
        let branches = self.branches();
        self.union(branches.iter().filter_map(|branch| branch.get("items")))
    }

    /// The schema of the properties that it does not name, when it has one
    /// that is more than yes or no.
    pub fn additional_properties(&self) -> Option<Self> {
        let branches = self.branches();
        self.union(
            branches
                .iter()
                .filter_map(|branch| branch.get("additionalProperties"))
                .filter(|schema| schema.is_object()),
        )
    }

    /// The types that it accepts, by their JSON Schema names.
    pub fn types(&self) -> Vec<&'static str> {
        let mut names = Vec::new();
        for kind in self.branches().iter().flat_map(Branch::types) {
            if !names.contains(&kind.name()) {
                names.push(kind.name());
            }
        }
        names
    }

    /// Whether null is among the types.
    pub fn is_nullable(&self) -> bool {
        self.types().contains(&"null")
    }

    /// The values that it lists, when every alternative but null does.
    pub fn listed(&self) -> Option<Vec<Value>> {
        let mut values = Vec::new();
        for branch in self.branches() {
            match branch.listed() {
                Some(listed) => values.extend(listed.into_iter().cloned()),
                None if branch.types() == [super::branch::Kind::Null] => values.push(Value::Null),
                None => return None,
            }
        }
        Some(values)
    }

    /// What a keyword says, when an alternative has it.
    pub fn keyword(&self, keyword: &str) -> Option<Value> {
        if let Some(value) = self.resolved().get(keyword) {
            return Some(value.clone());
        }
        self.branches()
            .iter()
            .find_map(|branch| branch.get(keyword).cloned())
    }

    /// The alternatives, each as a schema of its own.
    pub fn alternatives(&self) -> Vec<Self> {
        self.branches()
            .iter()
            .map(|branch| self.with(branch.to_value()))
            .collect()
    }

    pub(super) fn branches(&self) -> Vec<Branch<'_>> {
        branches(&self.schemas, self.direction, &self.value)
    }

    pub(super) fn schemas(&self) -> &Schemas {
        &self.schemas
    }

    /// Another schema of the same document.
    pub(crate) fn with(&self, value: Value) -> Self {
        Self::new(self.schemas.clone(), Arc::new(value), self.direction)
    }

    pub(super) fn validator(&self) -> &Compiled {
        self.compiled
            .get_or_init(|| self.schemas.validator(&self.value, self.direction))
    }

    /// One of these, whichever: alternatives may declare one thing
    /// differently.
    fn union<'a>(&self, parts: impl Iterator<Item = &'a Value>) -> Option<Self> {
        let mut distinct: Vec<&Value> = Vec::new();
        for part in parts {
            if !distinct.contains(&part) {
                distinct.push(part);
            }
        }
        match distinct[..] {
            [] => None,
            [only] => Some(self.with(only.clone())),
            _ => Some(self.with(json!({"anyOf": distinct}))),
        }
    }
}

impl std::fmt::Debug for Schema {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            out,
            "Schema({})",
            super::fault::shortened(&self.value.to_string())
        )
    }
}
