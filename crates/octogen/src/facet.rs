//! Facets: filters by named values.

use octogen_api::{FacetName, types};
use serde::Serialize;

/// A filter that lets through products with one of its values.
///
/// Several facets on one search must all match; within a facet one matching
/// value is enough. Upper and lower case are the same.
///
/// The named constructors are the built-in facets of the contract;
/// [`Facet::attribute`] filters by an attribute that the catalog itself
/// defines, and [`Facet::new`] takes any name.
///
/// ```
/// use octogen::Facet;
///
/// let dark = Facet::color_family(["Black", "Gray"]);
/// let zipped = Facet::attribute("closure", ["zip"]);
/// assert_eq!(dark.name(), "color_family");
/// assert_eq!(zipped.name(), "attribute_facets.closure");
/// ```
///
/// Source: schemas `Facet` and `FacetName` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Facet {
    name: String,
    values: Vec<String>,
}

macro_rules! built_in_facets {
    ($($(#[$doc:meta])* $function:ident => $variant:ident;)*) => {
        $(
            $(#[$doc])*
            pub fn $function<V: Into<String>>(values: impl IntoIterator<Item = V>) -> Self {
                Self::new(FacetName::$variant.as_str(), values)
            }
        )*
    };
}

impl Facet {
    /// A facet by any name.
    pub fn new<V: Into<String>>(
        name: impl Into<String>,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        Self {
            name: name.into(),
            values: values.into_iter().map(Into::into).collect(),
        }
    }

    built_in_facets! {
        /// Brands by their resolved name.
        brand_name => BrandName;
        /// Brands by their resolved slug.
        brand_slug => BrandSlug;
        /// Brands by the merchant's own spelling.
        raw_brand_name => RawBrandName;
        /// Kinds of product, such as `hoodie`.
        product_type => ProductType;
        /// `male`, `female` or `unisex`.
        gender => Gender;
        /// `infant`, `toddler`, `kids` or `adult`.
        age_groups => AgeGroups;
        /// Colors by their exact names.
        color => Color;
        /// Colors by family, such as `Black`.
        color_family => ColorFamily;
    }

    /// Activewear only, or everything else.
    pub fn is_activewear(activewear: bool) -> Self {
        Self::new(FacetName::IsActivewear.as_str(), [activewear.to_string()])
    }

    /// Categories by their name at one depth of the tree, 0 being the root.
    ///
    /// The contract names the depths 0 to 6; a deeper one is sent as it is.
    pub fn category<V: Into<String>>(depth: u8, values: impl IntoIterator<Item = V>) -> Self {
        Self::new(format!("category_path.depth_{depth}"), values)
    }

    /// An attribute that the catalog itself defines, by its handle.
    pub fn attribute<V: Into<String>>(
        handle: impl AsRef<str>,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        Self::new(format!("attribute_facets.{}", handle.as_ref()), values)
    }

    /// The name, as it is sent.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The values, as they are sent.
    pub fn values(&self) -> &[String] {
        &self.values
    }

    pub(crate) fn to_wire(&self) -> types::Facet {
        types::Facet {
            name: self.name.as_str().into(),
            values: self.values.clone(),
        }
    }
}

/// Facets as the contract wants them: absent where there are none.
pub(crate) fn wire_facets(facets: &[Facet]) -> Option<Vec<types::Facet>> {
    (!facets.is_empty()).then(|| facets.iter().map(Facet::to_wire).collect())
}
