//! Documents: the primary data and what came beside it.

use std::{any::Any, collections::BTreeMap};

use octo_transport::ErrorKind;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::{
    error::Result,
    included::Included,
    object::{Identifier, Linkage, Object},
    relationship::{ToMany, ToOne},
    resource::Resource,
};

/// A document with one resource.
pub type One<R> = Document<Object<R>>;

/// A document with a list of resources.
pub type Page<R> = Document<Vec<Object<R>>>;

/// What an answer holds: primary data `D`, and beside it the resources that
/// were included.
///
/// ```
/// use catalio::{Page, Requirement};
///
/// let page: Page<Requirement> = serde_json::from_value(serde_json::json!({
///     "data": [{
///         "type": "requirement",
///         "id": "r1",
///         "attributes": {"title": "Refund a settled order"},
///         "relationships": {"personas": {"data": [{"type": "persona", "id": "p1"}]}},
///     }],
///     "included": [{"type": "persona", "id": "p1", "attributes": {"name": "Agent"}}],
/// }))?;
/// let personas = page.related(&page.data[0], Requirement::PERSONAS)?;
/// assert_eq!(personas[0].name.as_deref(), Some("Agent"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Source: JSON:API 1.1, document structure.
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct Document<D> {
    /// The primary data.
    pub data: D,
    /// Resources that were asked for beside it.
    #[serde(default)]
    pub included: Included,
    /// Where this document and, of a list, its neighbours are.
    #[serde(default)]
    pub links: Links,
    /// What else is said, such as the total of a list.
    #[serde(default)]
    pub meta: Map<String, Value>,
    /// The version of JSON:API that the service reports.
    #[serde(default)]
    pub jsonapi: JsonApi,
}

/// What the service says about its JSON:API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct JsonApi {
    /// The version, such as `1.0`.
    pub version: Option<String>,
}

/// Links by name; some lead nowhere.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(transparent)]
pub struct Links(BTreeMap<String, Value>);

impl Links {
    /// The address behind a name; `None` where there is none.
    pub fn get(&self, name: &str) -> Option<&str> {
        let link = self.0.get(name)?;
        // A link is a text, or an object with more to say (JSON:API 1.1, link
        // objects).
        link.as_str().or_else(|| link.get("href")?.as_str())
    }

    /// The next page of a list.
    pub fn next(&self) -> Option<&str> {
        self.get("next")
    }

    /// Names and addresses, those that lead nowhere left out.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .keys()
            .filter_map(|name| Some((name.as_str(), self.get(name)?)))
    }
}

/// Primary data in which a linked resource may be found: JSON:API does not
/// repeat it among the included ones.
pub trait Primary {
    #[doc(hidden)]
    fn find(&self, link: &Identifier) -> Option<&dyn Any>;
}

impl<R: Resource> Primary for Object<R> {
    fn find(&self, link: &Identifier) -> Option<&dyn Any> {
        self.is(link).then_some(self as &dyn Any)
    }
}

impl<R: Resource> Primary for Vec<Object<R>> {
    fn find(&self, link: &Identifier) -> Option<&dyn Any> {
        self.iter().find_map(|object| object.find(link))
    }
}

impl<D: Primary> Document<D> {
    /// The resource that a link leads to; `None` when it was not included, or
    /// is no `T`.
    ///
    /// # Errors
    ///
    /// When its attributes are not what the contract says.
    pub fn included<T: Resource>(&self, link: impl Into<Identifier>) -> Result<Option<Object<T>>> {
        self.resolve(&link.into())
    }

    /// The resources that a relationship of an object leads to, as far as they
    /// were included. The object may be one of the included ones.
    ///
    /// # Errors
    ///
    /// When attributes are not what the contract says.
    pub fn related<R: Resource, T: Resource, K>(
        &self,
        object: &Object<R>,
        relationship: ToMany<R, T, K>,
    ) -> Result<Vec<Object<T>>> {
        let links = object
            .relationships
            .get(relationship.name())
            .map_or(&[][..], |relationship| relationship.data.identifiers());
        links
            .iter()
            .filter_map(|link| self.resolve(link).transpose())
            .collect()
    }

    /// The resource that a relationship of an object leads to, if there is one
    /// and it was included.
    ///
    /// # Errors
    ///
    /// When its attributes are not what the contract says.
    pub fn related_one<R: Resource, T: Resource>(
        &self,
        object: &Object<R>,
        relationship: ToOne<R, T>,
    ) -> Result<Option<Object<T>>> {
        match object.relationships.get(relationship.name()) {
            Some(relationship) => match &relationship.data {
                Linkage::One(link) => self.resolve(link),
                _ => Ok(None),
            },
            None => Ok(None),
        }
    }

    fn resolve<T: Resource>(&self, link: &Identifier) -> Result<Option<Object<T>>> {
        let Some(found) = self.included.find(link) else {
            let primary = self.data.find(link).and_then(<dyn Any>::downcast_ref);
            return Ok(primary.cloned());
        };
        found.read().transpose().map_err(|cause| {
            octo_transport::Error::new(
                ErrorKind::Decode,
                format!("an included {} does not fit the contract", T::TYPE),
            )
            .with_source(cause)
            .into()
        })
    }
}

impl<R: Resource> Document<Vec<Object<R>>> {
    /// How many resources the whole list has, where [`count`](crate::List::count)
    /// asked for it.
    pub fn total(&self) -> Option<u64> {
        self.meta.get("page")?.get("total")?.as_u64()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::json;

    use super::*;
    use crate::{Requirement, TestCase, TestResult, UseCase};

    #[test]
    fn a_graph_is_walked_over_several_steps() {
        let one: One<UseCase> = serde_json::from_value(json!({
            "data": {"type": "use_case", "id": "u1", "relationships": {
                "test_cases": {"data": [{"type": "test_case", "id": "c1"}, {"type": "test_case", "id": "c2"}]}}},
            "included": [
                {"type": "test_case", "id": "c1", "attributes": {"title": "T"}, "relationships": {
                    "test_results": {"data": [{"type": "test_result", "id": "x1"}]},
                    "use_case": {"data": {"type": "use_case", "id": "u1"}}}},
                {"type": "test_result", "id": "x1", "attributes": {"duration_ms": 5}},
                {"type": "brand_new", "id": "n1", "attributes": {"a": 1}},
            ],
        }))
        .unwrap();
        let cases = one.related(&one.data, UseCase::TEST_CASES).unwrap();
        assert_eq!(cases.len(), 1, "c2 was not included");
        let results = one.related(&cases[0], TestCase::TEST_RESULTS).unwrap();
        assert_eq!(results[0].duration_ms, Some(5));
        // The way back leads into the primary data.
        let back = one.related_one(&cases[0], TestCase::USE_CASE).unwrap();
        assert_eq!(back.unwrap().id.as_str(), "u1");
        // A link of one type is never read as another.
        let link = &cases[0].relationships["test_results"].data.identifiers()[0];
        assert!(one.included::<Requirement>(link).unwrap().is_none());
        assert!(one.included::<TestResult>(link).unwrap().is_some());
        // Types that the contract does not name are kept.
        assert_eq!(one.included.iter().last().unwrap().attributes["a"], 1);
    }

    #[test]
    fn links_are_texts_objects_or_lead_nowhere() {
        let links: Links = serde_json::from_value(json!({
            "self": "https://catalio.example/a",
            "next": {"href": "https://catalio.example/b", "meta": {}},
            "prev": null,
        }))
        .unwrap();
        assert_eq!(links.next(), Some("https://catalio.example/b"));
        assert_eq!(links.get("prev"), None);
        assert_eq!(links.iter().count(), 2);
    }
}
