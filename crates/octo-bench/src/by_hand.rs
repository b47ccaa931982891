//! The answers of the Octogen API as somebody would write them down: the
//! fields that the generated types have, of the same types.

/// Writes the structs down once more, each with the fields of `$extra` too.
macro_rules! answers {
    ($name:ident, $doc:literal, { $($extra:tt)* }) => {
        #[doc = $doc]
        #[allow(missing_docs, dead_code, reason = "what is decoded counts, read or not")]
        pub mod $name {
            use std::collections::BTreeMap;

            use chrono::{DateTime, Utc};
            use serde::Deserialize;

            #[derive(Debug, Deserialize)]
            #[serde(rename_all = "camelCase")]
            pub struct Page {
                pub items: Vec<Item>,
                pub next_cursor: Option<String>,
                $($extra)*
            }

            #[derive(Debug, Deserialize)]
            #[serde(rename_all = "camelCase")]
            pub struct Item {
                pub uuid: String,
                pub product_url: String,
                pub title: Option<String>,
                pub brand: Option<Brand>,
                pub current_price: Option<f64>,
                pub original_price: Option<f64>,
                pub image_url: Option<String>,
                #[serde(default)]
                pub images: Vec<String>,
                pub rating: Option<Rating>,
                pub is_active: bool,
                pub updated_at: Option<DateTime<Utc>>,
                $($extra)*
            }

            #[derive(Debug, Deserialize)]
            pub struct Brand {
                pub name: String,
                pub slug: Option<String>,
                pub url: Option<String>,
                pub description: Option<String>,
                $($extra)*
            }

            #[derive(Debug, Deserialize)]
            pub struct Rating {
                pub average: Option<f64>,
                pub count: Option<i64>,
                $($extra)*
            }

            #[derive(Debug, Deserialize)]
            #[serde(rename_all = "camelCase")]
            pub struct Lookup {
                pub catalog_key: String,
                pub catalog_display_name: String,
                pub source_base_url: Option<String>,
                pub product: Product,
                $($extra)*
            }

            #[derive(Debug, Deserialize)]
            #[serde(rename_all = "camelCase")]
            pub struct Product {
                pub uuid: String,
                pub product_url: String,
                pub title: Option<String>,
                pub description: Option<String>,
                pub brand: Option<Brand>,
                pub current_price: Option<f64>,
                pub original_price: Option<f64>,
                pub in_stock: Option<bool>,
                pub image_url: Option<String>,
                #[serde(default)]
                pub images: Vec<String>,
                #[serde(default)]
                pub categories: Vec<Named>,
                #[serde(default)]
                pub breadcrumbs: Vec<Named>,
                #[serde(default)]
                pub sizes: Vec<String>,
                #[serde(default)]
                pub colors: Vec<Color>,
                #[serde(default)]
                pub tags: Vec<String>,
                #[serde(default)]
                pub variants: Vec<Variant>,
                pub details: Details,
                pub audience: Option<Audience>,
                pub identifiers: Identifiers,
                #[serde(default)]
                pub promotions: Vec<Promotion>,
                #[serde(default)]
                pub reviews: Vec<Review>,
                #[serde(default)]
                pub videos: Vec<Video>,
                pub rating: Option<Rating>,
                pub enrichment: Option<Enrichment>,
                pub is_active: bool,
                pub updated_at: Option<DateTime<Utc>>,
                $($extra)*
            }

            #[derive(Debug, Deserialize)]
            pub struct Named {
                pub name: String,
                pub url: Option<String>,
                $($extra)*
            }

            #[derive(Debug, Deserialize)]
            #[serde(rename_all = "camelCase")]
            pub struct Color {
                pub label: String,
                pub swatch_url: Option<String>,
                pub hex_code: Option<String>,
                $($extra)*
            }

            #[derive(Debug, Deserialize)]
            #[serde(rename_all = "camelCase")]
            pub struct Variant {
                pub sku: Option<String>,
                pub product_url: Option<String>,
                pub color: Option<Color>,
                pub size: Option<String>,
                pub in_stock: Option<bool>,
                pub image_url: Option<String>,
                $($extra)*
            }

            #[derive(Debug, Deserialize)]
            pub struct Details {
                #[serde(default)]
                pub materials: Vec<String>,
                #[serde(default)]
                pub fit: Vec<String>,
                pub dimensions: Option<String>,
                #[serde(default)]
                pub patterns: Vec<String>,
                $($extra)*
            }

            #[derive(Debug, Deserialize)]
            #[serde(rename_all = "camelCase")]
            pub struct Audience {
                #[serde(default)]
                pub genders: Vec<String>,
                #[serde(default)]
                pub age_groups: Vec<String>,
                $($extra)*
            }

            #[derive(Debug, Deserialize)]
            #[serde(rename_all = "camelCase")]
            pub struct Identifiers {
                pub product_id: Option<String>,
                pub gtin: Option<String>,
                pub product_group_id: Option<String>,
                $($extra)*
            }

            #[derive(Debug, Deserialize)]
            pub struct Promotion {
                pub code: Option<String>,
                pub description: Option<String>,
                $($extra)*
            }

            #[derive(Debug, Deserialize)]
            #[serde(rename_all = "camelCase")]
            pub struct Review {
                pub author: Option<String>,
                pub rating: Option<f64>,
                pub body: Option<String>,
                pub published_at: Option<DateTime<Utc>>,
                $($extra)*
            }

            #[derive(Debug, Deserialize)]
            #[serde(rename_all = "camelCase")]
            pub struct Video {
                pub url: Option<String>,
                pub name: Option<String>,
                pub thumbnail_url: Option<String>,
                $($extra)*
            }

            #[derive(Debug, Deserialize)]
            pub struct Enrichment {
                #[serde(rename = "type")]
                pub kind: Option<String>,
                pub type_synonyms: Option<Vec<String>>,
                pub tags: Option<Vec<String>>,
                pub styles: Option<Vec<String>>,
                pub image_with_single_product: Option<bool>,
                pub gender: Option<String>,
                pub is_activewear: Option<bool>,
                pub age_groups: Option<Vec<String>>,
                pub color: Option<Vec<String>>,
                pub color_family: Option<Vec<String>>,
                pub category_path: Option<Vec<String>>,
                pub attributes: Option<BTreeMap<String, Vec<String>>>,
                pub attribute_handles: Option<BTreeMap<String, Vec<String>>>,
                pub structured_attributes: Option<Vec<Attribute>>,
                pub brand_id: Option<String>,
                pub canonical_brand: Option<CanonicalBrand>,
                pub summary: Option<String>,
                $($extra)*
            }

            #[derive(Debug, Deserialize)]
            pub struct Attribute {
                pub handle: String,
                pub name: String,
                #[serde(default)]
                pub values: Vec<AttributeValue>,
                $($extra)*
            }

            #[derive(Debug, Deserialize)]
            pub struct AttributeValue {
                pub name: String,
                pub handle: String,
                $($extra)*
            }

            #[derive(Debug, Deserialize)]
            pub struct CanonicalBrand {
                pub brand_uuid: String,
                pub brand_name: String,
                pub brand_slug: Option<String>,
                pub brand_synonyms: Option<Vec<String>>,
                pub brand_enrichment: Option<BrandEnrichment>,
                $($extra)*
            }

            /// The only one with fewer fields than the generated type, which
            /// has thirty that these answers leave out.
            #[derive(Debug, Deserialize)]
            pub struct BrandEnrichment {
                pub brand_quality_score: Option<f64>,
                $($extra)*
            }
        }
    };
}

answers!(plain, "Structs that drop what they do not name.", {});
answers!(
    keeping,
    "Structs that keep what they do not name, by `#[serde(flatten)]`.",
    {
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
);
