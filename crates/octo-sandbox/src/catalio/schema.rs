//! The resource model, read from the contract: types, attributes,
//! relationships with how they are kept, and filters.

use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use super::contract::{ContractError, referenced};
use super::jsonapi::filter::OPERATORS;
use super::shape::{Kind, Shape};

/// Where the component schemas of the document lie.
pub(crate) const TYPE_PREFIX: &str = "#/components/schemas/";

/// What follows a type's name in the name of its filter schema.
const FILTER_SUFFIX: &str = "-filter";

/// Every resource type of the API.
#[derive(Debug)]
pub(crate) struct Schema {
    types: IndexMap<String, ResourceType>,
}

/// One resource type.
#[derive(Debug)]
pub(crate) struct ResourceType {
    /// The wire name, such as `use_case`.
    pub(crate) name: String,
    /// The first path segment, such as `use_cases`.
    pub(crate) collection: String,
    pub(crate) attributes: IndexMap<String, Shape>,
    relationships: IndexMap<String, Relationship>,
    /// Operators and the shape of their operand, by filterable field.
    pub(crate) filters: IndexMap<String, IndexMap<String, Shape>>,
}

/// A relationship of a resource type.
#[derive(Debug)]
pub(crate) struct Relationship {
    pub(crate) name: String,
    /// The type on the other side.
    pub(crate) target: String,
    pub(crate) many: bool,
    pub(crate) storage: Storage,
    /// Whether `/{id}/{name}` is an operation.
    pub(crate) related_link: bool,
    /// Whether `/{id}/relationships/{name}` is one.
    pub(crate) self_link: bool,
}

/// Where the members of a relationship are kept. The contract does not say;
/// it follows from names and from what the other side has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Storage {
    /// In an attribute of this record.
    Own(String),
    /// In an attribute of the records on the other side.
    Foreign(String),
    /// In pairs of ids; `left` tells which half belongs to this side.
    Pairs { key: String, left: bool },
}

impl Schema {
    pub(crate) fn read(
        document: &Value,
        paths: &Map<String, Value>,
    ) -> Result<Self, ContractError> {
        let schemas = document
            .pointer("/components/schemas")
            .and_then(Value::as_object)
            .ok_or_else(|| ContractError::incomplete("/components/schemas", "object"))?;
        let mut types = IndexMap::new();
        for (name, schema) in schemas {
            if schema.pointer("/properties/attributes").is_some() {
                let resource = ResourceType::read(name, schema, schemas, paths)?;
                types.insert(name.clone(), resource);
            }
        }
        let mut schema = Self { types };
        schema.find_storage()?;
        Ok(schema)
    }

    pub(crate) fn types(&self) -> impl Iterator<Item = &ResourceType> {
        self.types.values()
    }

    pub(crate) fn get(&self, name: &str) -> Option<&ResourceType> {
        self.types.get(name)
    }

    pub(crate) fn of_collection(&self, collection: &str) -> Option<&ResourceType> {
        self.types
            .values()
            .find(|resource| resource.collection == collection)
    }

    /// To-one relationships are kept in `{name}_id`. A to-many relationship is
    /// its inverse where the other side has a to-one relationship back, and
    /// pairs where the other side has a to-many one.
    fn find_storage(&mut self) -> Result<(), ContractError> {
        let mut found = Vec::new();
        for resource in self.types.values() {
            for relationship in resource.relationships() {
                let storage = self.storage(resource, relationship).ok_or_else(|| {
                    ContractError::incomplete(
                        format!("{}.{}", resource.name, relationship.name),
                        "inverse relationship",
                    )
                })?;
                found.push((resource.name.clone(), relationship.name.clone(), storage));
            }
        }
        for (resource, relationship, storage) in found {
            if let Some(relationship) = self
                .types
                .get_mut(&resource)
                .and_then(|resource| resource.relationships.get_mut(&relationship))
            {
                relationship.storage = storage;
            }
        }
        Ok(())
    }

    fn storage(&self, resource: &ResourceType, relationship: &Relationship) -> Option<Storage> {
        let own = format!("{}_id", relationship.name);
        if !relationship.many {
            return resource
                .attributes
                .contains_key(&own)
                .then_some(Storage::Own(own));
        }
        let target = self.get(&relationship.target)?;
        let mut back = target
            .relationships()
            .filter(|back| back.target == resource.name);
        if let Some(one) = back.clone().find(|back| !back.many) {
            return Some(Storage::Foreign(format!("{}_id", one.name)));
        }
        let here = format!("{}.{}", resource.name, relationship.name);
        let there = format!("{}.{}", target.name, back.next()?.name);
        let left = here < there;
        let key = if left {
            format!("{here}+{there}")
        } else {
            format!("{there}+{here}")
        };
        Some(Storage::Pairs { key, left })
    }
}

impl ResourceType {
    fn read(
        name: &str,
        schema: &Value,
        schemas: &Map<String, Value>,
        paths: &Map<String, Value>,
    ) -> Result<Self, ContractError> {
        let incomplete = |what: &str| ContractError::incomplete(name, what);
        let properties = |pointer: &str| {
            schema
                .pointer(pointer)
                .and_then(Value::as_object)
                .into_iter()
                .flatten()
        };
        let collection = collection(name, paths).ok_or_else(|| incomplete("collection path"))?;
        let mut attributes = IndexMap::new();
        for (attribute, schema) in properties("/properties/attributes/properties") {
            let shape = Shape::read(schema)
                .map_err(|what| incomplete(&format!("attribute {attribute}: {what}")))?;
            attributes.insert(attribute.clone(), shape);
        }
        let filter = schemas
            .get(&format!("{name}{FILTER_SUFFIX}"))
            .and_then(|filter| filter.get("properties"))
            .and_then(Value::as_object)
            .ok_or_else(|| incomplete("filter schema"))?;
        let mut relationships = IndexMap::new();
        for (relationship, schema) in properties("/properties/relationships/properties") {
            let target = filter
                .get(relationship)
                .and_then(referenced)
                .and_then(|reference| reference.strip_suffix(FILTER_SUFFIX))
                .ok_or_else(|| incomplete(&format!("target of relationship {relationship}")))?;
            let path = |middle: &str| {
                paths.contains_key(&format!("/{collection}/{{id}}{middle}/{relationship}"))
            };
            relationships.insert(
                relationship.clone(),
                Relationship {
                    name: relationship.clone(),
                    target: target.to_owned(),
                    many: schema.pointer("/properties/data/type") == Some(&json!("array")),
                    storage: Storage::Own(String::new()),
                    related_link: path(""),
                    self_link: path("/relationships"),
                },
            );
        }
        let mut filters = IndexMap::new();
        for (field, reference) in filter {
            if field != "id" && !attributes.contains_key(field) {
                continue;
            }
            let operators = referenced(reference)
                .and_then(|component| schemas.get(component))
                .and_then(|component| component.get("properties"))
                .and_then(Value::as_object)
                .ok_or_else(|| incomplete(&format!("filter of {field}")))?;
            filters.insert(field.clone(), operands(name, field, operators)?);
        }
        Ok(Self {
            name: name.to_owned(),
            collection,
            attributes,
            relationships,
            filters,
        })
    }

    pub(crate) fn relationships(&self) -> impl Iterator<Item = &Relationship> + Clone {
        self.relationships.values()
    }

    pub(crate) fn relationship(&self, name: &str) -> Option<&Relationship> {
        self.relationships.get(name)
    }

    /// The shape of an attribute or of the id.
    pub(crate) fn field(&self, name: &str) -> Option<Shape> {
        match name {
            "id" => Some(Shape::id()),
            name => self.attributes.get(name).cloned(),
        }
    }

    /// The value that a record begins with where the caller gives none. The
    /// contract names no defaults: these are the sandbox's.
    pub(crate) fn default_value(&self, attribute: &str) -> Option<Value> {
        let shape = self.attributes.get(attribute)?;
        match (self.name.as_str(), attribute, &shape.kind) {
            _ if shape.nullable => Some(Value::Null),
            (_, _, Kind::List(_)) => Some(json!([])),
            ("requirement", "ai_accessible", _) => Some(json!(true)),
            ("requirement", "confirmation_status", _) => Some(json!("unconfirmed")),
            ("requirement" | "process" | "policy", "status", _) => Some(json!("draft")),
            ("process", "is_template", _) => Some(json!(false)),
            ("policy", "enforcement_level", _) => Some(json!("recommended")),
            ("capability", "status", _) => Some(json!("planned")),
            ("component", "sync_state", _) => Some(json!("unknown")),
            _ => None,
        }
    }
}

/// The path of a type's records: the list whose items are of that type.
fn collection(name: &str, paths: &Map<String, Value>) -> Option<String> {
    paths.iter().find_map(|(path, item)| {
        let collection = path.strip_prefix('/')?;
        let items = item.pointer(
            "/get/responses/200/content/application~1vnd.api+json/schema/properties/data/items",
        )?;
        (!collection.contains('/') && referenced(items) == Some(name))
            .then(|| collection.to_owned())
    })
}

fn operands(
    resource: &str,
    field: &str,
    operators: &Map<String, Value>,
) -> Result<IndexMap<String, Shape>, ContractError> {
    operators
        .iter()
        .map(|(operator, schema)| {
            let field = format!("{resource}.{field}");
            if !OPERATORS.contains(&operator.as_str()) {
                return Err(ContractError::Operator {
                    field,
                    operator: operator.clone(),
                });
            }
            let shape = Shape::read(schema)
                .map_err(|what| ContractError::incomplete(&field, format!("{operator}: {what}")))?;
            Ok((operator.clone(), shape))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::catalio::contract::{BodyData, Contract, Parameter};
    use crate::catalio::operation::Handler;

    #[test]
    fn relationships_know_where_they_are_kept() {
        let schema = &Contract::embedded().unwrap().schema;
        let kept = |resource: &str, name: &str| {
            let resource = schema.get(resource).unwrap();
            resource.relationship(name).unwrap().storage.clone()
        };
        let pairs = |left| Storage::Pairs {
            key: "persona.requirements+requirement.personas".to_owned(),
            left,
        };
        assert_eq!(
            kept("requirement", "team"),
            Storage::Own("team_id".to_owned())
        );
        assert_eq!(
            kept("team", "requirements"),
            Storage::Foreign("team_id".to_owned())
        );
        assert_eq!(
            kept("capability", "children"),
            Storage::Foreign("parent_id".to_owned())
        );
        assert_eq!(
            kept("requirement", "supersedes"),
            Storage::Foreign("superseded_by_id".to_owned())
        );
        assert_eq!(kept("persona", "requirements"), pairs(true));
        assert_eq!(kept("requirement", "personas"), pairs(false));
    }

    #[test]
    fn every_attribute_has_a_first_value() {
        let contract = Contract::embedded().unwrap();
        assert_eq!(contract.schema.types().count(), 10);
        for operation in contract
            .operations
            .iter()
            .filter(|o| o.handler == Handler::Create)
        {
            let Some(BodyData::Resource { attributes, .. }) =
                operation.body.as_ref().map(|body| &body.data)
            else {
                panic!("{} takes no resource", operation.id)
            };
            let resource = contract.schema.get(&operation.resource).unwrap();
            for name in resource.attributes.keys() {
                let given = attributes.iter().any(|a| a.name == *name && a.required);
                let stamped = name == "inserted_at" || name == "updated_at";
                assert!(
                    given || stamped || resource.default_value(name).is_some(),
                    "{}.{name}",
                    resource.name
                );
            }
        }
    }

    #[test]
    fn sort_keys_and_include_paths_name_what_exists() {
        let contract = Contract::embedded().unwrap();
        for operation in &contract.operations {
            for parameter in operation.parameters.values() {
                let resource = contract.schema.get(&operation.resource).unwrap();
                if let Parameter::Sort(keys) = parameter {
                    for key in keys {
                        let field = key.trim_start_matches(['+', '-']);
                        assert!(resource.field(field).is_some(), "{}: {key}", operation.id);
                    }
                }
            }
        }
    }
}
