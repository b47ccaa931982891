//! Ids, each of one resource.

use std::{fmt, hash, marker::PhantomData};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::{object::Object, resource::Resource};

/// The id of a resource of type `R`.
///
/// An opaque text. That it belongs to a type keeps a persona's id from being
/// taken for a requirement's.
///
/// ```
/// use catalio::{Id, Requirement};
///
/// let id: Id<Requirement> = "dbf588df-c7b3-590f-9e3b-f405c8d8e47d".into();
/// assert_eq!(id.as_str(), "dbf588df-c7b3-590f-9e3b-f405c8d8e47d");
/// ```
pub struct Id<R> {
    text: Box<str>,
    of: PhantomData<fn() -> R>,
}

impl<R> Id<R> {
    /// Takes an id as the service gave it.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            text: id.into().into_boxed_str(),
            of: PhantomData,
        }
    }

    /// The id's text.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<R> From<&str> for Id<R> {
    fn from(id: &str) -> Self {
        Self::new(id)
    }
}

impl<R> From<String> for Id<R> {
    fn from(id: String) -> Self {
        Self::new(id)
    }
}

impl<R> From<&String> for Id<R> {
    fn from(id: &String) -> Self {
        Self::new(id.as_str())
    }
}

/// As attributes such as `team_id` hold it.
impl<R> From<Uuid> for Id<R> {
    fn from(id: Uuid) -> Self {
        Self::new(id.to_string())
    }
}

impl<R> From<&Self> for Id<R> {
    fn from(id: &Self) -> Self {
        id.clone()
    }
}

impl<R: Resource> From<&Object<R>> for Id<R> {
    fn from(object: &Object<R>) -> Self {
        object.id.clone()
    }
}

impl<R> Clone for Id<R> {
    fn clone(&self) -> Self {
        Self {
            text: self.text.clone(),
            of: PhantomData,
        }
    }
}

impl<R> PartialEq for Id<R> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<R> Eq for Id<R> {}

impl<R> PartialOrd for Id<R> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<R> Ord for Id<R> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.text.cmp(&other.text)
    }
}

impl<R> hash::Hash for Id<R> {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<R> fmt::Debug for Id<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Id({:?})", self.text)
    }
}

impl<R> fmt::Display for Id<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.text)
    }
}

impl<R> Serialize for Id<R> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(&self.text)
    }
}

impl<'de, R> Deserialize<'de> for Id<R> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        String::deserialize(input).map(Self::new)
    }
}

/// One end of a relationship: an id, and what is said about the link itself,
/// such as the position of a requirement in a process.
///
/// Ids and objects become links by themselves.
///
/// ```
/// use catalio::{Link, Requirement};
/// use serde_json::json;
///
/// let step: Link<Requirement> = Link::new("dbf588df-c7b3-590f-9e3b-f405c8d8e47d")
///     .with_meta("position", json!(1))
///     .with_meta("step_label", json!("Build"));
/// # let _ = step;
/// ```
///
/// Source: JSON:API 1.1, resource identifier objects.
#[derive(Debug)]
#[non_exhaustive]
pub struct Link<R> {
    /// The resource at this end.
    pub id: Id<R>,
    /// What is said about the link.
    pub meta: Map<String, Value>,
}

impl<R> Link<R> {
    /// A link about which nothing is said.
    pub fn new(id: impl Into<Id<R>>) -> Self {
        Self {
            id: id.into(),
            meta: Map::new(),
        }
    }

    /// Says something about the link.
    #[must_use]
    pub fn with_meta(mut self, name: impl Into<String>, value: Value) -> Self {
        self.meta.insert(name.into(), value);
        self
    }
}

impl<R: Resource> Link<R> {
    /// The resource identifier object.
    pub(crate) fn to_wire(&self) -> Value {
        let mut wire = Map::new();
        wire.insert("type".to_owned(), R::TYPE.into());
        wire.insert("id".to_owned(), self.id.as_str().into());
        if !self.meta.is_empty() {
            wire.insert("meta".to_owned(), Value::Object(self.meta.clone()));
        }
        Value::Object(wire)
    }
}

impl<R> Clone for Link<R> {
    fn clone(&self) -> Self {
        Self {
            id: self.id.clone(),
            meta: self.meta.clone(),
        }
    }
}

impl<R> PartialEq for Link<R> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id && self.meta == other.meta
    }
}

impl<R, I: Into<Id<R>>> From<I> for Link<R> {
    fn from(id: I) -> Self {
        Self::new(id)
    }
}
