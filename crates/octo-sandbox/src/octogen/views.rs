//! Products in the shapes the contract answers with.
//!
//! A product is rendered once, when it is loaded: the list item as one JSON
//! object, and the further fields of the full record apart, so that the full
//! record is both joined and nothing is kept twice.

use serde::Serialize;
use uuid::Uuid;

use super::enrich::{Attribute, Audience, Enrichment, attribute_handle, color_labels, distinct};
use super::source::{SourceProduct, SourceReview, SourceVariant};
use super::text::{html_to_text, plain_line, slug};

/// `BrandView`.
#[derive(Debug, Serialize)]
pub(crate) struct BrandView {
    pub(crate) name: String,
    pub(crate) slug: Option<String>,
    url: Option<String>,
    description: Option<String>,
}

impl BrandView {
    pub(crate) fn of(product: &SourceProduct) -> Option<Self> {
        let name = plain_line(product.brand.as_deref()?)?.into_owned();
        Some(Self {
            slug: Some(slug(&name)).filter(|slug| !slug.is_empty()),
            name,
            url: None,
            description: None,
        })
    }
}

#[derive(Debug, Serialize)]
struct RatingView {
    average: Option<f64>,
    count: Option<u64>,
}

/// `MerchantProductListItem`.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ListItem<'a> {
    uuid: Uuid,
    product_url: &'a str,
    title: Option<&'a str>,
    brand: Option<&'a BrandView>,
    current_price: Option<f64>,
    original_price: Option<f64>,
    image_url: Option<&'a str>,
    images: &'a [String],
    rating: Option<RatingView>,
    is_active: bool,
    updated_at: Option<&'a str>,
}

impl<'a> ListItem<'a> {
    pub(crate) fn of(
        product: &'a SourceProduct,
        catalog: &str,
        title: Option<&'a str>,
        brand: Option<&'a BrandView>,
    ) -> Self {
        let identity = format!("{catalog} {}", product.url);
        Self {
            uuid: Uuid::new_v5(&Uuid::NAMESPACE_URL, identity.as_bytes()),
            product_url: &product.url,
            title,
            brand,
            current_price: product.price,
            // A compare-at price that is not higher is no discount.
            original_price: product
                .compare_at_price
                .filter(|before| product.price.is_some_and(|price| *before > price)),
            image_url: product.images.first().map(String::as_str),
            images: &product.images,
            rating: product.rating.as_ref().map(|rating| RatingView {
                average: rating.average,
                count: rating.count,
            }),
            is_active: true,
            updated_at: product.updated_at.as_deref(),
        }
    }
}

#[derive(Debug, Serialize)]
struct CategoryView {
    name: String,
    url: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct ColorView {
    label: String,
    swatch_url: Option<String>,
    hex_code: Option<String>,
}

impl ColorView {
    fn of(label: &str) -> Option<Self> {
        Some(Self {
            label: plain_line(label)?.into_owned(),
            swatch_url: None,
            hex_code: None,
        })
    }
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct VariantView<'a> {
    sku: Option<&'a str>,
    product_url: Option<String>,
    color: Option<ColorView>,
    size: Option<&'a str>,
    in_stock: Option<bool>,
    image_url: Option<&'a str>,
}

impl<'a> VariantView<'a> {
    fn of(variant: &'a SourceVariant) -> Self {
        Self {
            sku: variant.sku.as_deref(),
            product_url: None,
            color: variant.color.as_deref().and_then(ColorView::of),
            size: variant.size.as_deref(),
            in_stock: variant.in_stock,
            image_url: variant.image.as_deref(),
        }
    }
}

#[derive(Debug, Serialize)]
struct DetailsView {
    materials: Vec<String>,
    fit: Vec<String>,
    dimensions: Option<String>,
    patterns: Vec<String>,
}

impl DetailsView {
    fn of(attributes: &[Attribute]) -> Self {
        let values = |handles: &[&str]| {
            let named = attributes.iter();
            named
                .filter(|attribute| handles.contains(&attribute.handle.as_str()))
                .flat_map(|attribute| attribute.values.iter().map(|value| value.name.clone()))
                .collect::<Vec<_>>()
        };
        let dimensions = values(&["dimensions", "measurements"]);
        Self {
            materials: values(&["material", "materials"]),
            fit: values(&["fit"]),
            dimensions: (!dimensions.is_empty()).then(|| dimensions.join(", ")),
            patterns: values(&["pattern", "patterns"]),
        }
    }
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct AudienceView<'a> {
    genders: &'a [&'static str],
    age_groups: &'a [&'static str],
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct IdentifiersView<'a> {
    product_id: Option<&'a str>,
    gtin: Option<&'a str>,
    product_group_id: Option<&'a str>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct ReviewView<'a> {
    author: Option<&'a str>,
    rating: Option<f64>,
    body: Option<&'a str>,
    published_at: Option<&'a str>,
}

impl<'a> ReviewView<'a> {
    fn of(review: &'a SourceReview) -> Self {
        Self {
            author: review.author.as_deref(),
            rating: review.rating,
            // The contract has no review title; without a body it is the review.
            body: review.body.as_deref().or(review.title.as_deref()),
            published_at: review.published_at.as_deref(),
        }
    }
}

/// The fields of `MerchantProductView` beyond the list item.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Detail<'a> {
    pub(crate) description: Option<String>,
    in_stock: Option<bool>,
    categories: Vec<CategoryView>,
    sizes: Vec<String>,
    colors: Vec<ColorView>,
    tags: Vec<String>,
    variants: Vec<VariantView<'a>>,
    details: DetailsView,
    audience: Option<AudienceView<'a>>,
    identifiers: IdentifiersView<'a>,
    breadcrumbs: Vec<CategoryView>,
    promotions: [(); 0],
    reviews: Vec<ReviewView<'a>>,
    videos: [(); 0],
    enrichment: Option<&'a Enrichment>,
}

impl<'a> Detail<'a> {
    pub(crate) fn of(
        product: &'a SourceProduct,
        paths: &[Vec<String>],
        audience: &'a Audience,
        attributes: &[Attribute],
        enrichment: Option<&'a Enrichment>,
    ) -> Self {
        let sold: Vec<bool> = product
            .variants
            .iter()
            .filter_map(|variant| variant.in_stock)
            .collect();
        let variant_sizes = product
            .variants
            .iter()
            .filter_map(|variant| variant.size.as_ref());
        let leaves: Vec<String> = paths
            .iter()
            .filter_map(|path| path.last().cloned())
            .collect();
        // A trail is known only where the merchant wrote the category as a path.
        let trail = paths.first().filter(|path| path.len() > 1);
        Self {
            description: product
                .description
                .as_deref()
                .map(html_to_text)
                .filter(|text| !text.is_empty()),
            in_stock: product
                .in_stock
                .or_else(|| (!sold.is_empty()).then(|| sold.contains(&true))),
            categories: categories(distinct(&leaves)),
            sizes: if product.sizes.is_empty() {
                distinct(variant_sizes)
            } else {
                distinct(&product.sizes)
            },
            colors: color_labels(product)
                .iter()
                .filter_map(|label| ColorView::of(label))
                .collect(),
            tags: distinct(&product.tags),
            variants: product.variants.iter().map(VariantView::of).collect(),
            details: DetailsView::of(attributes),
            audience: (*audience != Audience::default()).then_some(AudienceView {
                genders: &audience.genders,
                age_groups: &audience.age_groups,
            }),
            identifiers: IdentifiersView {
                product_id: product.product_id.as_deref(),
                gtin: product.gtin.as_deref(),
                product_group_id: None,
            },
            breadcrumbs: categories(trail.cloned().unwrap_or_default()),
            promotions: [],
            reviews: product.reviews.iter().map(ReviewView::of).collect(),
            videos: [],
            enrichment,
        }
    }
}

fn categories(names: Vec<String>) -> Vec<CategoryView> {
    names
        .into_iter()
        .map(|name| CategoryView { name, url: None })
        .collect()
}

/// `MerchantCatalogSummary`.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct CatalogSummary {
    pub(crate) catalog: String,
    pub(crate) display_name: String,
    pub(crate) source_base_url: Option<String>,
    pub(crate) product_count: u64,
    pub(crate) last_indexed_at: Option<String>,
}

/// The display name of a catalog that only has a key: `ikea-sa` is `Ikea Sa`.
pub(crate) fn display_name(catalog: &str) -> String {
    let words: Vec<String> = attribute_handle(catalog)
        .split('_')
        .filter(|word| !word.is_empty())
        .map(|word| {
            let mut letters = word.chars();
            let first = letters
                .next()
                .map(|first| first.to_uppercase().collect::<String>());
            first.unwrap_or_default() + letters.as_str()
        })
        .collect();
    words.join(" ")
}
