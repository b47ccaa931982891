//! Classification of a product, derived from what its source says.
//!
//! Octogen classifies with models; the sandbox only restates facts in the
//! contract's terms: words for people become genders and age groups, color
//! names become families, the first category path becomes the category path.
//! What the source does not say stays null.

use indexmap::IndexMap;
use serde::Serialize;
use uuid::Uuid;

use super::source::SourceProduct;
use super::text::{caseless, plain_line, slug};

/// `ProductEnrichment` of the contract.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub(crate) struct Enrichment {
    #[serde(rename = "type")]
    pub(crate) product_type: Option<String>,
    pub(crate) type_synonyms: Option<Vec<String>>,
    pub(crate) tags: Option<Vec<String>>,
    pub(crate) styles: Option<Vec<String>>,
    pub(crate) image_with_single_product: Option<bool>,
    pub(crate) gender: Option<&'static str>,
    pub(crate) is_activewear: Option<bool>,
    pub(crate) age_groups: Option<Vec<&'static str>>,
    pub(crate) color: Option<Vec<String>>,
    pub(crate) color_family: Option<Vec<&'static str>>,
    pub(crate) category_path: Option<Vec<String>>,
    pub(crate) attributes: Option<IndexMap<String, Vec<String>>>,
    pub(crate) attribute_handles: Option<IndexMap<String, Vec<String>>>,
    pub(crate) structured_attributes: Option<Vec<Attribute>>,
    pub(crate) brand_id: Option<String>,
    pub(crate) canonical_brand: Option<CanonicalBrand>,
    pub(crate) summary: Option<String>,
}

/// `Attribute` of the contract.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Attribute {
    pub(crate) handle: String,
    pub(crate) name: String,
    pub(crate) values: Vec<AttributeValue>,
}

/// `AttributeValue` of the contract.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct AttributeValue {
    pub(crate) name: String,
    pub(crate) handle: String,
}

/// `CanonicalBrand` of the contract.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct CanonicalBrand {
    pub(crate) brand_uuid: Uuid,
    pub(crate) brand_name: String,
    pub(crate) brand_slug: String,
    pub(crate) brand_synonyms: Option<Vec<String>>,
    pub(crate) brand_enrichment: BrandEnrichment,
}

/// The part of `CanonicalBrandEnrichment` that a source can know.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct BrandEnrichment {
    pub(crate) brand_quality_score: f64,
}

/// Genders and age groups that words of the source stand for.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Audience {
    pub(crate) genders: Vec<&'static str>,
    pub(crate) age_groups: Vec<&'static str>,
}

impl Audience {
    /// Reads the gender and age group fields; without them category levels
    /// and tags that are nothing but such a word.
    pub(crate) fn of(product: &SourceProduct, paths: &[Vec<String>]) -> Self {
        let mut audience = Self::default();
        for field in [&product.gender, &product.age_group].into_iter().flatten() {
            for word in field.split(|char: char| !char.is_alphanumeric() && char != '\'') {
                audience.add(word);
            }
        }
        if audience == Self::default() {
            for word in paths.iter().flatten().chain(&product.tags) {
                audience.add(word);
            }
        }
        audience
    }

    fn add(&mut self, word: &str) {
        let (gender, age_group) = match word.trim().to_lowercase().as_str() {
            "men" | "man" | "mens" | "men's" => (Some("male"), Some("adult")),
            "women" | "woman" | "womens" | "women's" => (Some("female"), Some("adult")),
            "male" => (Some("male"), None),
            "female" => (Some("female"), None),
            "unisex" => (Some("unisex"), None),
            "boy" | "boys" | "boy's" => (Some("male"), Some("kids")),
            "girl" | "girls" | "girl's" => (Some("female"), Some("kids")),
            "kid" | "kids" | "child" | "children" => (None, Some("kids")),
            "toddler" | "toddlers" => (None, Some("toddler")),
            "infant" | "infants" | "baby" | "newborn" => (None, Some("infant")),
            "adult" | "adults" => (None, Some("adult")),
            _ => (None, None),
        };
        for (list, value) in [
            (&mut self.genders, gender),
            (&mut self.age_groups, age_group),
        ] {
            if let Some(value) = value.filter(|value| !list.contains(value)) {
                list.push(value);
            }
        }
    }

    /// One gender for all: several genders make a product unisex.
    fn gender(&self) -> Option<&'static str> {
        match self.genders.as_slice() {
            [] => None,
            [one] => Some(one),
            _ => Some("unisex"),
        }
    }
}

/// Levels of a category that is written as a path: `Men/Tops/Tanks` or
/// `Apparel > Shirts`. A slash between spaces belongs to a name.
pub(crate) fn category_levels(category: &str) -> Vec<String> {
    let Some(category) = plain_line(category) else {
        return Vec::new();
    };
    let levels: Vec<&str> = if category.contains(" > ") {
        category.split(" > ").collect()
    } else if category.contains(" / ") {
        vec![&category]
    } else {
        category.split('/').collect()
    };
    levels
        .into_iter()
        .map(|level| level.trim().to_owned())
        .filter(|level| !level.is_empty())
        .collect()
}

/// The families of a color label such as `True Black` or `Navy/Cream`.
fn color_families(label: &str) -> impl Iterator<Item = &'static str> {
    let words: Vec<String> = label
        .split(|char: char| !char.is_alphabetic())
        .map(str::to_lowercase)
        .collect();
    words.into_iter().filter_map(|word| {
        Some(match word.as_str() {
            "black" | "onyx" | "ebony" | "jet" | "noir" => "Black",
            "white" | "ivory" | "cream" | "ecru" | "snow" | "chalk" | "blanc" => "White",
            "gray" | "grey" | "charcoal" | "silver" | "graphite" | "slate" | "ash" | "heather" => {
                "Gray"
            }
            "blue" | "navy" | "indigo" | "denim" | "cobalt" | "azure" | "cyan" | "teal"
            | "turquoise" | "aqua" | "ink" => "Blue",
            "green" | "olive" | "mint" | "sage" | "lime" | "emerald" | "moss" | "forest"
            | "pine" => "Green",
            "red" | "burgundy" | "maroon" | "crimson" | "scarlet" | "cherry" | "bordeaux" => "Red",
            "pink" | "fuchsia" | "rose" | "blush" | "magenta" => "Pink",
            "purple" | "violet" | "lavender" | "lilac" | "plum" | "aubergine" => "Purple",
            "yellow" | "gold" | "mustard" | "lemon" | "ochre" => "Yellow",
            "orange" | "amber" | "coral" | "rust" | "terracotta" | "apricot" => "Orange",
            "brown" | "tan" | "beige" | "khaki" | "camel" | "chocolate" | "oat" | "sand"
            | "cognac" | "walnut" | "bronze" | "taupe" => "Brown",
            _ => return None,
        })
    })
}

/// Labels of the colors a product is offered in: its own, else its variants'.
pub(crate) fn color_labels(product: &SourceProduct) -> Vec<String> {
    let labels = product
        .variants
        .iter()
        .filter_map(|variant| variant.color.as_ref());
    if product.colors.is_empty() {
        distinct(labels)
    } else {
        distinct(&product.colors)
    }
}

/// Values without entities, blanks and repetitions, in order.
pub(crate) fn distinct<'a>(values: impl IntoIterator<Item = &'a String>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for value in values {
        if let Some(value) = plain_line(value)
            && !kept.iter().any(|other| *other == value)
        {
            kept.push(value.into_owned());
        }
    }
    kept
}

/// Attributes with names and values cleaned; those without values are dropped.
pub(crate) fn attributes(product: &SourceProduct) -> Vec<Attribute> {
    product
        .attributes
        .iter()
        .filter_map(|(name, values)| {
            let name = plain_line(name)?.into_owned();
            let handle = attribute_handle(&name);
            let values: Vec<AttributeValue> = distinct(values)
                .into_iter()
                .map(|value| AttributeValue {
                    handle: format!("{handle}__{}", attribute_handle(&value)),
                    name: value,
                })
                .collect();
            (!values.is_empty() && !handle.is_empty()).then_some(Attribute {
                handle,
                name,
                values,
            })
        })
        .collect()
}

/// The stable handle of an attribute: `Neck line` and `neck-line` are `neck_line`.
pub(crate) fn attribute_handle(name: &str) -> String {
    slug(name).replace('-', "_")
}

/// Restates a product's facts; nothing when there are none.
pub(crate) fn enrich(
    product: &SourceProduct,
    paths: &[Vec<String>],
    audience: &Audience,
    attributes: Vec<Attribute>,
) -> Option<Enrichment> {
    let colors = color_labels(product);
    let mut families: Vec<&'static str> = Vec::new();
    for family in colors.iter().flat_map(|label| color_families(label)) {
        if !families.contains(&family) {
            families.push(family);
        }
    }
    let path = paths.first().filter(|path| !path.is_empty());
    let mut names = paths.iter().flatten().chain(&product.tags);
    let activewear =
        names.any(|name| matches!(caseless(name).as_str(), "activewear" | "sportswear"));
    let brand = product.brand.as_deref().and_then(plain_line);
    let enrichment = Enrichment {
        product_type: path.and_then(|path| path.last()).map(|leaf| caseless(leaf)),
        gender: audience.gender(),
        is_activewear: activewear.then_some(true),
        age_groups: some_list(audience.age_groups.clone()),
        color: some_list(colors.iter().map(|label| caseless(label)).collect()),
        color_family: some_list(families),
        category_path: path.cloned(),
        attributes: (!attributes.is_empty()).then(|| {
            let named = attributes.iter();
            named
                .map(|attribute| {
                    let values = attribute.values.iter().map(|value| value.name.clone());
                    (attribute.name.clone(), values.collect())
                })
                .collect()
        }),
        attribute_handles: (!attributes.is_empty()).then(|| {
            let named = attributes.iter();
            named
                .map(|attribute| {
                    let values = attribute.values.iter().map(|value| value.handle.clone());
                    (attribute.handle.clone(), values.collect())
                })
                .collect()
        }),
        structured_attributes: some_list(attributes),
        canonical_brand: product.brand_quality_score.zip(brand).map(|(score, name)| {
            let brand_slug = slug(&name);
            CanonicalBrand {
                brand_uuid: Uuid::new_v5(&Uuid::NAMESPACE_DNS, brand_slug.as_bytes()),
                brand_name: name.into_owned(),
                brand_slug,
                brand_synonyms: None,
                brand_enrichment: BrandEnrichment {
                    brand_quality_score: score,
                },
            }
        }),
        ..Enrichment::default()
    };
    (enrichment != Enrichment::default()).then_some(enrichment)
}

fn some_list<T>(list: Vec<T>) -> Option<Vec<T>> {
    (!list.is_empty()).then_some(list)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn enriched(line: &str) -> Option<Enrichment> {
        let product: SourceProduct = serde_json::from_str(line).unwrap();
        let paths: Vec<_> = product
            .categories
            .iter()
            .map(|path| category_levels(path))
            .collect();
        let audience = Audience::of(&product, &paths);
        enrich(&product, &paths, &audience, attributes(&product))
    }

    #[test]
    fn facts_are_restated_in_the_contract_s_terms() {
        let found = enriched(
            r#"{"categories":["Men/Tops/Hoodies &amp; Sweatshirts"],"colors":["True Black","Navy/Cream"],
                "gender":"Men, Boys","attributes":{"Neck line":["Crew Neck"]}}"#,
        )
        .unwrap();
        assert_eq!(found.product_type.as_deref(), Some("hoodies & sweatshirts"));
        assert_eq!(found.gender, Some("male"));
        assert_eq!(found.age_groups.unwrap(), ["adult", "kids"]);
        assert_eq!(found.color.unwrap(), ["true black", "navy/cream"]);
        assert_eq!(found.color_family.unwrap(), ["Black", "Blue", "White"]);
        assert_eq!(
            found.category_path.unwrap(),
            ["Men", "Tops", "Hoodies & Sweatshirts"]
        );
        assert_eq!(
            found.attribute_handles.unwrap().get("neck_line").unwrap(),
            &["neck_line__crew_neck"]
        );
    }

    #[test]
    fn what_the_source_does_not_say_stays_null() {
        assert_eq!(enriched(r#"{"title":"The Black Book for Women"}"#), None);
        let found = enriched(r#"{"tags":["Women","summer"],"colors":["Foze"]}"#).unwrap();
        assert_eq!(found.gender, Some("female"));
        assert_eq!(found.color_family, None);
        assert_eq!(found.is_activewear, None);
    }

    #[test]
    fn categories_are_split_where_they_are_paths() {
        assert_eq!(
            category_levels("Apparel > Shirts & Tops"),
            ["Apparel", "Shirts & Tops"]
        );
        assert_eq!(category_levels("Beds / Mattresses"), ["Beds / Mattresses"]);
        assert_eq!(category_levels("/Men//Tops/"), ["Men", "Tops"]);
        assert!(category_levels(" ").is_empty());
    }
}
