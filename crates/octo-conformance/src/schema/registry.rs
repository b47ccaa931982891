//! A document's schemas, read once and shared.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use jsonschema::{Draft, Registry, Validator};
use serde_json::{Value, json};

use super::{
    check::{SchemaError, check},
    dialect::{Dialect, Direction, each_root, modernize, withhold},
    generate::Patterns,
    walk::Schema,
};

/// Where a document stands among the validator's resources.
const BASE: [(Direction, &str); 3] = [
    (Direction::Either, "urn:contract:either"),
    (Direction::Request, "urn:contract:request"),
    (Direction::Response, "urn:contract:response"),
];

/// So many validators are kept compiled.
const KEPT: usize = 256;

/// The schemas of one published document, in JSON Schema 2020-12.
///
/// Cheap to clone: clones share the document and the validators compiled from
/// it.
#[derive(Clone)]
pub struct Schemas(Arc<Inner>);

struct Inner {
    dialect: Dialect,
    documents: [Value; 3],
    registry: Registry<'static>,
    /// Compiled once each; a schema's text is its name.
    validators: Mutex<HashMap<(Direction, String), Compiled>>,
    patterns: Patterns,
}

/// A validator, or why there is none.
pub(super) type Compiled = Arc<Result<Validator, String>>;

impl Schemas {
    /// Reads the schemas of a whole OpenAPI document, as published.
    ///
    /// # Errors
    ///
    /// When a schema uses a keyword that has no rule here, a reference that
    /// leads nowhere, or a pattern from which no string can be made.
    pub fn of(document: &Value) -> Result<Self, SchemaError> {
        let version = document
            .get("openapi")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let dialect = match version.splitn(3, '.').take(2).collect::<Vec<_>>()[..] {
            ["3", "0"] => Dialect::V30,
            ["3", "1" | "2"] => Dialect::V31,
            _ => return Err(SchemaError::Version(version.to_owned())),
        };

        let mut modern = document.clone();
        each_root(&mut modern, "", &mut |schema, _| {
            modernize(schema, dialect);
            Ok::<(), SchemaError>(())
        })?;
        let patterns = Patterns::default();
        let resolves = |reference: &str| follow(&modern, reference).is_some();
        let generates = |pattern: &str| patterns.of(pattern).generates();
        each_root(&mut modern.clone(), "", &mut |schema, place| {
            check(schema, place, &resolves, &generates)
        })?;

        let documents = BASE.map(|(direction, _)| {
            let mut directed = modern.clone();
            let Ok(()) = each_root(&mut directed, "", &mut |schema, _| {
                withhold(schema, direction);
                Ok::<(), std::convert::Infallible>(())
            });
            directed
        });
        let registry = BASE
            .iter()
            .zip(&documents)
            .try_fold(Registry::new(), |registry, ((_, base), document)| {
                registry.add(*base, Draft::Draft202012.create_resource(document.clone()))
            })
            .and_then(jsonschema::RegistryBuilder::prepare)
            .map_err(|error| SchemaError::Compile(error.to_string()))?;
        Ok(Self(Arc::new(Inner {
            dialect,
            documents,
            registry,
            validators: Mutex::default(),
            patterns,
        })))
    }

    /// A schema as it stands in the document, which may be a reference.
    pub fn schema(&self, schema: &Value) -> Schema {
        let mut modern = schema.clone();
        modernize(&mut modern, self.0.dialect);
        Schema::new(self.clone(), Arc::new(modern), Direction::Either)
    }

    /// The schema at a JSON pointer into the document, if anything stands
    /// there.
    ///
    /// ```
    /// # use octo_conformance::schema::Schemas;
    /// # use serde_json::json;
    /// let document = json!({"openapi": "3.1.0", "components": {"schemas": {"Id": {"type": "string"}}}});
    /// let schemas = Schemas::of(&document)?;
    /// assert!(schemas.at("/components/schemas/Id").is_some());
    /// assert!(schemas.at("/components/schemas/Other").is_none());
    /// # Ok::<(), octo_conformance::schema::SchemaError>(())
    /// ```
    pub fn at(&self, pointer: &str) -> Option<Schema> {
        let schema = self.document(Direction::Either).pointer(pointer)?;
        Some(Schema::new(
            self.clone(),
            Arc::new(schema.clone()),
            Direction::Either,
        ))
    }

    /// The document, with what does not travel this way taken away.
    pub(super) fn document(&self, direction: Direction) -> &Value {
        let [either, request, response] = &self.0.documents;
        match direction {
            Direction::Either => either,
            Direction::Request => request,
            Direction::Response => response,
        }
    }

    /// What a reference of the document leads to.
    pub(super) fn follow(&self, reference: &str, direction: Direction) -> Option<&Value> {
        follow(self.document(direction), reference)
    }

    /// The patterns of the document, compiled.
    pub(super) fn patterns(&self) -> &Patterns {
        &self.0.patterns
    }

    /// The validator of a 2020-12 schema that speaks of this document.
    pub(super) fn validator(&self, schema: &Value, direction: Direction) -> Compiled {
        let name = (direction, schema.to_string());
        let known = |validators: &HashMap<_, Compiled>| validators.get(&name).cloned();
        let lock = || {
            self.0
                .validators
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
        };
        if let Some(compiled) = known(&lock()) {
            return compiled;
        }
        // Compiled outside of the lock; of two that race, one is kept.
        let compiled = Arc::new(self.compile(schema, direction));
        let mut validators = lock();
        if validators.len() >= KEPT {
            validators.clear();
        }
        Arc::clone(validators.entry(name).or_insert(compiled))
    }

    fn compile(&self, schema: &Value, direction: Direction) -> Result<Validator, String> {
        let base = BASE
            .iter()
            .find(|(known, _)| *known == direction)
            .map_or("", |(_, base)| base);
        let mut anchored = json!({"allOf": [schema]});
        anchor(&mut anchored, base);
        jsonschema::options()
            .with_draft(Draft::Draft202012)
            .with_registry(&self.0.registry)
            .should_validate_formats(true)
            .offline()
            .build(anchored.pointer("/allOf/0").unwrap_or(&Value::Null))
            .map_err(|error| error.to_string())
    }
}

impl std::fmt::Debug for Schemas {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Schemas")
            .field("dialect", &self.0.dialect)
            .finish_non_exhaustive()
    }
}

/// What a reference leads to: a place in the same document.
fn follow<'a>(document: &'a Value, reference: &str) -> Option<&'a Value> {
    let pointer = reference.strip_prefix('#')?;
    document.pointer(&pointer.replace("%7B", "{").replace("%7D", "}"))
}

/// Points the references of a schema that stands alone into the document.
fn anchor(schema: &mut Value, base: &str) {
    if let Value::Object(members) = schema {
        if let Some(Value::String(reference)) = members.get_mut("$ref")
            && reference.starts_with('#')
        {
            reference.insert_str(0, base);
        }
        let Ok(()) = super::dialect::each_child(members, &mut |child, _| {
            anchor(child, base);
            Ok::<(), std::convert::Infallible>(())
        });
    }
}
