//! What the service answers with.
//!
//! These types are generated from the contract. They keep members that the
//! contract does not name in `extra`, and enums take values that it does not
//! name, so that a later version of the service does not break a client.

pub use octogen_api::types::{
    Attribute, AttributeValue, AudienceView as Audience, BrandView as Brand,
    BreadcrumbView as Breadcrumb, CanonicalBrand, CanonicalBrandEnrichment,
    CategoryView as Category, ColorView as Color, IdentifiersView as Identifiers,
    MerchantCatalogSummary as CatalogSummary, MerchantProductListItem as ProductSummary,
    MerchantProductListPage as SearchPage, MerchantProductUrlLookupResponse as ProductLookup,
    MerchantProductView as Product, MerchantVariantView as Variant, ProductDetailsView as Details,
    ProductEnrichment as Enrichment, PromotionView as Promotion, RatingView as Rating,
    ReviewView as Review, VideoView as Video,
};
pub use octogen_api::{AgeGroup, ColorFamily, Gender};
