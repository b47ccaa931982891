//! JSON:API as the contract uses it: media types, query parameters, documents
//! and errors. Nothing here knows a resource type by name.

pub(crate) mod document;
pub(crate) mod errors;
pub(crate) mod fields;
pub(crate) mod filter;
pub(crate) mod include;
pub(crate) mod input;
pub(crate) mod links;
pub(crate) mod negotiation;
pub(crate) mod page;
pub(crate) mod query;
pub(crate) mod sort;

/// What the vendor's framework reports in `jsonapi.version`.
pub(crate) const VERSION: &str = "1.0";
