//! Resources that came beside the primary data.

use std::collections::HashMap;

use serde::{Deserialize, Deserializer};

use crate::object::{AnyObject, Identifier};

/// The resources that came beside the primary data, to be found by link.
///
/// Types that the contract does not name are kept.
///
/// Source: JSON:API 1.1, compound documents.
#[derive(Clone, Debug, Default)]
pub struct Included {
    objects: Vec<AnyObject>,
    /// Positions, by type and id.
    places: HashMap<String, HashMap<String, usize>>,
}

impl Included {
    /// The resource that a link leads to.
    pub fn find(&self, link: &Identifier) -> Option<&AnyObject> {
        let place = self.places.get(&link.kind)?.get(&link.id)?;
        self.objects.get(*place)
    }

    /// Every resource, in the order of the document.
    pub fn iter(&self) -> std::slice::Iter<'_, AnyObject> {
        self.objects.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.objects.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.objects.is_empty()
    }
}

impl<'a> IntoIterator for &'a Included {
    type Item = &'a AnyObject;
    type IntoIter = std::slice::Iter<'a, AnyObject>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'de> Deserialize<'de> for Included {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let objects = Vec::<AnyObject>::deserialize(input)?;
        let mut places = HashMap::<String, HashMap<String, usize>>::new();
        for (place, object) in objects.iter().enumerate() {
            places
                .entry(object.kind.clone())
                .or_default()
                .insert(object.id.clone(), place);
        }
        Ok(Self { objects, places })
    }
}
