//! From places in a contract to items of the crates that follow it.

use heck::{ToSnakeCase, ToUpperCamelCase};

use super::subject::Place;

/// Names the Rust items that a place in a contract becomes.
pub trait Naming {
    /// The paths of the items, most specific first; empty when there are none.
    fn items(&self, place: &Place) -> Vec<String>;
}

/// The naming of our crates: a generated one with `types` and a `Client`, and
/// an ergonomic one that re-exports the types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CrateNaming {
    /// The generated crate, `octogen_api` for one.
    pub generated: &'static str,
    /// The ergonomic crate, `octogen` for one.
    pub ergonomic: &'static str,
}

impl CrateNaming {
    /// The three APIs that this workspace has crates for, by the `info.title`
    /// of their documents.
    pub fn for_title(title: &str) -> Option<Self> {
        let (generated, ergonomic) = match title {
            "Octogen Platform Catalog API" => ("octogen_api", "octogen"),
            "Octolens API" => ("octolens_api", "octolens"),
            "Catalio API" => ("catalio_api", "catalio"),
            _ => return None,
        };
        Some(Self {
            generated,
            ergonomic,
        })
    }

    /// The API with this name: `octogen`, `octolens` or `catalio`.
    pub fn for_api(name: &str) -> Option<Self> {
        let (generated, ergonomic) = match name {
            "octogen" => ("octogen_api", "octogen"),
            "octolens" => ("octolens_api", "octolens"),
            "catalio" => ("catalio_api", "catalio"),
            _ => return None,
        };
        Some(Self {
            generated,
            ergonomic,
        })
    }
}

impl Naming for CrateNaming {
    fn items(&self, place: &Place) -> Vec<String> {
        if let Some(component) = &place.component {
            let name = component.to_upper_camel_case();
            let field = place.properties.iter().find(|property| *property != "*");
            let tail =
                field.map_or_else(String::new, |field| format!("::{}", field.to_snake_case()));
            return vec![
                format!("{}::types::{name}{tail}", self.generated),
                format!("{}::{name}{tail}", self.ergonomic),
            ];
        }
        let Some(id) = &place.operation_id else {
            return Vec::new();
        };
        let method = id.to_snake_case();
        vec![
            format!("{}::Client::{method}", self.generated),
            format!("{}::Client::{method}", self.ergonomic),
        ]
    }
}
