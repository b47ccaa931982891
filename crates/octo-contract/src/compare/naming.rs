//! From places in a contract to items of the crates that follow it.

use std::collections::BTreeMap;

use heck::{ToSnakeCase, ToUpperCamelCase};

use super::subject::Place;

/// Names the Rust items that a place in a contract becomes.
pub trait Naming {
    /// The paths of the items, most specific first; empty when there are none.
    fn items(&self, place: &Place) -> Vec<String>;
}

/// The naming of our crates: a generated one with `types` and a `Client`, and
/// an ergonomic one that shows some of its types under names of its own.
///
/// ```
/// use octo_contract::compare::{CrateNaming, Naming, Place};
/// use serde_json::json;
///
/// let naming = CrateNaming::for_api("octogen")
///     .ok_or("no such API")?
///     .with_models([("ProductView".to_owned(), "model::Product".to_owned())]);
/// let place = Place::of(&json!({}), "/components/schemas/ProductView/properties/listPrice");
/// assert_eq!(naming.items(&place), [
///     "octogen_api::types::ProductView::list_price",
///     "octogen::model::Product::list_price",
/// ]);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrateNaming {
    generated: &'static str,
    ergonomic: &'static str,
    models: BTreeMap<String, String>,
}

/// API, title of its document, generated crate.
const APIS: [(&str, &str, &str); 3] = [
    ("octogen", "Octogen Platform Catalog API", "octogen_api"),
    ("octolens", "Octolens API", "octolens_api"),
    ("catalio", "Catalio API", "catalio_api"),
];

impl CrateNaming {
    /// The API whose document has this `info.title`, if it is one of ours.
    pub fn for_title(title: &str) -> Option<Self> {
        Self::find(|(_, known, _)| *known == title)
    }

    /// The API with this name: `octogen`, `octolens` or `catalio`.
    pub fn for_api(name: &str) -> Option<Self> {
        Self::find(|(known, ..)| *known == name)
    }

    fn find(which: impl Fn(&(&str, &str, &str)) -> bool) -> Option<Self> {
        let (ergonomic, _, generated) = APIS.into_iter().find(which)?;
        Some(Self {
            generated,
            ergonomic,
            models: BTreeMap::new(),
        })
    }

    /// The name of the API, which is that of its ergonomic crate.
    pub fn api(&self) -> &'static str {
        self.ergonomic
    }

    /// Adds what the ergonomic crate shows of the generated types: the
    /// generated name, and its path in the ergonomic crate.
    #[must_use]
    pub fn with_models(mut self, models: impl IntoIterator<Item = (String, String)>) -> Self {
        self.models.extend(models);
        self
    }
}

impl Naming for CrateNaming {
    fn items(&self, place: &Place) -> Vec<String> {
        if let Some(component) = &place.component {
            let name = component.to_upper_camel_case();
            let field = place.properties.iter().find(|property| *property != "*");
            let tail =
                field.map_or_else(String::new, |field| format!("::{}", field.to_snake_case()));
            let mut items = vec![format!("{}::types::{name}{tail}", self.generated)];
            if let Some(shown) = self.models.get(&name) {
                items.push(format!("{}::{shown}{tail}", self.ergonomic));
            }
            return items;
        }
        let method = place.operation_id.as_ref().map(|id| id.to_snake_case());
        let method = method.map(|method| format!("{}::Client::{method}", self.generated));
        method.into_iter().collect()
    }
}
