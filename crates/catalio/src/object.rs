//! Resource objects and what they are linked to.

use std::{collections::BTreeMap, fmt, ops::Deref};

use serde::{Deserialize, Deserializer, de};
use serde_json::{Map, Value};

use crate::{
    document::Links,
    id::{Id, Link},
    relationship::{ToMany, ToOne},
    resource::Resource,
};

/// One resource: its id, its attributes, and what it is linked to.
///
/// Dereferences to the attributes, so that `requirement.title` reads one.
///
/// Source: JSON:API 1.1, resource objects.
#[non_exhaustive]
pub struct Object<R: Resource> {
    /// Its id.
    pub id: Id<R>,
    /// Its attributes, those that the contract does not name in `extra`.
    pub attributes: R::Attributes,
    /// Its relationships by name, those that the contract does not name among
    /// them.
    pub relationships: BTreeMap<String, Relationship>,
    /// Where it is.
    pub links: Links,
    /// What else is said about it, such as its `keyset`.
    pub meta: Map<String, Value>,
}

impl<R: Resource> Object<R> {
    /// The links of a relationship; `None` when they were not asked for.
    ///
    /// [`include`](crate::List::include) asks for them.
    ///
    /// Links to a type that is not `T` are left out: the contract has none.
    pub fn links_to<T: Resource, K>(&self, relationship: ToMany<R, T, K>) -> Option<Vec<Link<T>>> {
        match &self.relationships.get(relationship.name())?.data {
            Linkage::Many(links) => Some(links.iter().filter_map(Identifier::link).collect()),
            Linkage::Absent | Linkage::Null | Linkage::One(_) => None,
        }
    }

    /// The link of a relationship: `None` when it was not asked for,
    /// `Some(None)` when there is no related resource.
    pub fn link_to<T: Resource>(&self, relationship: ToOne<R, T>) -> Option<Option<Link<T>>> {
        match &self.relationships.get(relationship.name())?.data {
            Linkage::Null => Some(None),
            Linkage::One(link) => link.link().map(Some),
            Linkage::Absent | Linkage::Many(_) => None,
        }
    }

    /// The position of this resource in the list it came with, to be given to
    /// [`after`](crate::List::after) and [`before`](crate::List::before).
    pub fn keyset(&self) -> Option<&str> {
        self.meta.get("keyset")?.as_str()
    }

    pub(crate) fn is(&self, link: &Identifier) -> bool {
        link.kind == R::TYPE && link.id == self.id.as_str()
    }
}

impl<R: Resource> Deref for Object<R> {
    type Target = R::Attributes;

    fn deref(&self) -> &R::Attributes {
        &self.attributes
    }
}

impl<R: Resource> Clone for Object<R> {
    fn clone(&self) -> Self {
        Self {
            id: self.id.clone(),
            attributes: self.attributes.clone(),
            relationships: self.relationships.clone(),
            links: self.links.clone(),
            meta: self.meta.clone(),
        }
    }
}

impl<R: Resource> fmt::Debug for Object<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct(R::TYPE)
            .field("id", &self.id)
            .field("attributes", &self.attributes)
            .field("relationships", &self.relationships)
            .field("meta", &self.meta)
            .finish_non_exhaustive()
    }
}

/// The members of a resource object, with attributes `A`.
#[derive(Deserialize)]
struct Members<A> {
    #[serde(rename = "type")]
    kind: String,
    id: String,
    attributes: Option<A>,
    #[serde(default)]
    relationships: BTreeMap<String, Relationship>,
    #[serde(default)]
    links: Links,
    #[serde(default)]
    meta: Map<String, Value>,
}

impl<'de, R: Resource> Deserialize<'de> for Object<R> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let members = Members::<R::Attributes>::deserialize(input)?;
        if members.kind != R::TYPE {
            return Err(de::Error::invalid_value(
                de::Unexpected::Other("a resource of another type"),
                &R::TYPE,
            ));
        }
        let attributes = match members.attributes {
            Some(attributes) => attributes,
            // A fieldset may leave out all of them, and the member with them.
            None => serde_json::from_value(Value::Object(Map::new())).map_err(de::Error::custom)?,
        };
        Ok(Self {
            id: Id::new(members.id),
            attributes,
            relationships: members.relationships,
            links: members.links,
            meta: members.meta,
        })
    }
}

/// A resource whose type need not be known.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnyObject {
    /// Its type.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// Its attributes.
    pub attributes: Map<String, Value>,
    /// Its relationships by name.
    pub relationships: BTreeMap<String, Relationship>,
    /// Where it is.
    pub links: Links,
    /// What else is said about it.
    pub meta: Map<String, Value>,
}

impl AnyObject {
    /// The link to this resource.
    pub fn identifier(&self) -> Identifier {
        Identifier {
            kind: self.kind.clone(),
            id: self.id.clone(),
            meta: Map::new(),
        }
    }

    /// Reads it as a `T`; `None` when it is of another type.
    ///
    /// # Errors
    ///
    /// When its attributes are not what the contract says.
    pub fn read<T: Resource>(&self) -> Option<Result<Object<T>, serde_json::Error>> {
        (self.kind == T::TYPE).then(|| {
            Ok(Object {
                id: Id::new(self.id.as_str()),
                attributes: serde_json::from_value(Value::Object(self.attributes.clone()))?,
                relationships: self.relationships.clone(),
                links: self.links.clone(),
                meta: self.meta.clone(),
            })
        })
    }
}

impl<'de> Deserialize<'de> for AnyObject {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let members = Members::<Map<String, Value>>::deserialize(input)?;
        Ok(Self {
            kind: members.kind,
            id: members.id,
            attributes: members.attributes.unwrap_or_default(),
            relationships: members.relationships,
            links: members.links,
            meta: members.meta,
        })
    }
}

/// A relationship as a resource shows it.
///
/// Source: JSON:API 1.1, relationships.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Relationship {
    /// What it links to.
    #[serde(default)]
    pub data: Linkage,
    /// Where its resources and its links are, if they have places.
    #[serde(default)]
    pub links: Links,
    /// What else is said about it.
    #[serde(default)]
    pub meta: Map<String, Value>,
}

/// What a relationship links to.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub enum Linkage {
    /// Not said; [`include`](crate::List::include) asks for it.
    #[default]
    Absent,
    /// Nothing, where one is possible.
    Null,
    /// One.
    One(Identifier),
    /// Any number, where more than one is possible.
    Many(Vec<Identifier>),
}

impl Linkage {
    /// Every link.
    pub fn identifiers(&self) -> &[Identifier] {
        match self {
            Self::Absent | Self::Null => &[],
            Self::One(link) => std::slice::from_ref(link),
            Self::Many(links) => links,
        }
    }
}

/// Called where the member is present, so null says that there is none.
impl<'de> Deserialize<'de> for Linkage {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Present {
            Null,
            Many(Vec<Identifier>),
            One(Identifier),
        }

        Ok(match Present::deserialize(input)? {
            Present::Null => Self::Null,
            Present::Many(links) => Self::Many(links),
            Present::One(link) => Self::One(link),
        })
    }
}

/// A link to a resource of any type.
///
/// Source: JSON:API 1.1, resource identifier objects.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Identifier {
    /// Its type.
    #[serde(rename = "type")]
    pub kind: String,
    /// Its id.
    pub id: String,
    /// What is said about the link, such as the position of a step.
    #[serde(default)]
    pub meta: Map<String, Value>,
}

impl Identifier {
    /// The link to a `T`; `None` when it leads to another type.
    pub fn link<T: Resource>(&self) -> Option<Link<T>> {
        (self.kind == T::TYPE).then(|| {
            let mut link = Link::new(self.id.as_str());
            link.meta.clone_from(&self.meta);
            link
        })
    }
}

impl<T: Resource> From<&Link<T>> for Identifier {
    fn from(link: &Link<T>) -> Self {
        Self {
            kind: T::TYPE.to_owned(),
            id: link.id.as_str().to_owned(),
            meta: link.meta.clone(),
        }
    }
}

impl<T: Resource> From<&Id<T>> for Identifier {
    fn from(id: &Id<T>) -> Self {
        Self::from(&Link::new(id.clone()))
    }
}

impl From<&Self> for Identifier {
    fn from(identifier: &Self) -> Self {
        identifier.clone()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::json;

    use super::*;
    use crate::{Persona, Requirement, Team};

    fn requirement(relationships: Value) -> Object<Requirement> {
        serde_json::from_value(json!({
            "type": "requirement",
            "id": "r1",
            "attributes": {"title": "A", "urgency": 3},
            "relationships": relationships,
        }))
        .unwrap()
    }

    #[test]
    fn attributes_that_the_contract_does_not_name_are_kept() {
        let object = requirement(json!({}));
        assert_eq!(object.title.as_deref(), Some("A"));
        assert_eq!(object.extra["urgency"], 3);
    }

    #[test]
    fn a_resource_may_come_without_attributes() {
        let bare: Object<Requirement> =
            serde_json::from_value(json!({"type": "requirement", "id": "r1"})).unwrap();
        assert_eq!(bare.title, None);
    }

    #[test]
    fn a_resource_of_another_type_is_refused() {
        let persona = json!({"type": "persona", "id": "p1", "attributes": {}});
        let error = serde_json::from_value::<Object<Requirement>>(persona).unwrap_err();
        assert!(
            error.to_string().contains("expected requirement"),
            "{error}"
        );
    }

    #[test]
    fn linkage_tells_absent_from_none_from_some() {
        let object = requirement(json!({
            "personas": {"links": {}, "data": [{"type": "persona", "id": "p1", "meta": {"n": 1}}]},
            "components": {"links": {}, "meta": {}},
            "team": {"data": null},
            "superseded_by": {"data": {"type": "requirement", "id": "r2"}},
        }));
        let personas: Vec<Link<Persona>> = object.links_to(Requirement::PERSONAS).unwrap();
        assert_eq!(personas[0].id.as_str(), "p1");
        assert_eq!(personas[0].meta["n"], 1);
        assert_eq!(object.links_to(Requirement::COMPONENTS), None);
        assert_eq!(object.links_to(Requirement::POLICIES), None);
        let team: Option<Option<Link<Team>>> = object.link_to(Requirement::TEAM);
        assert_eq!(team, Some(None));
        let by = object.link_to(Requirement::SUPERSEDED_BY).unwrap().unwrap();
        assert_eq!(by.id.as_str(), "r2");
    }
}
