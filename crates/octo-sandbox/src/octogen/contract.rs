//! The contract this server serves, compiled in.

use serde_json::Value;

use super::validation::{Schema, SchemaError};

/// The document as vendored.
pub(crate) const TEXT: &str = include_str!("../../openapi/octogen/openapi.json");

/// Every operation of the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operation {
    ListCatalogs,
    SearchProducts,
    LookupProduct,
}

impl Operation {
    pub(crate) const ALL: [Self; 3] = [
        Self::ListCatalogs,
        Self::SearchProducts,
        Self::LookupProduct,
    ];

    /// The `operationId`.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::ListCatalogs => "listCatalogs",
            Self::SearchProducts => "searchProducts",
            Self::LookupProduct => "lookupProduct",
        }
    }

    pub(crate) fn path(self) -> &'static str {
        match self {
            Self::ListCatalogs => "/catalogs",
            Self::SearchProducts => "/products/search",
            Self::LookupProduct => "/products/lookup",
        }
    }

    pub(crate) fn method(self) -> http::Method {
        match self {
            Self::ListCatalogs => http::Method::GET,
            Self::SearchProducts | Self::LookupProduct => http::Method::POST,
        }
    }
}

/// The request schemas, ready to check bodies with.
#[derive(Debug)]
pub(crate) struct RequestSchemas {
    pub(crate) search: Schema,
    pub(crate) lookup: Schema,
}

impl RequestSchemas {
    /// Reads them out of the compiled-in document.
    pub(crate) fn read() -> Result<Self, SchemaError> {
        let document = document();
        Ok(Self {
            search: Schema::component(&document, "ProgrammaticProductSearchRequest")?,
            lookup: Schema::component(&document, "ProgrammaticProductLookupRequest")?,
        })
    }
}

/// The document as JSON; null when it is none, which the schemas then report.
pub(crate) fn document() -> Value {
    serde_json::from_str(TEXT).unwrap_or(Value::Null)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_contract_s_operations_are_served() {
        let document = document();
        let mut declared = Vec::new();
        for (path, item) in document["paths"].as_object().unwrap() {
            for (method, operation) in item.as_object().unwrap() {
                let id = operation["operationId"].as_str().unwrap();
                declared.push((id.to_owned(), method.to_uppercase(), path.clone()));
            }
        }
        let mut served: Vec<_> = Operation::ALL
            .map(|operation| {
                let method = operation.method().to_string();
                (
                    operation.id().to_owned(),
                    method,
                    operation.path().to_owned(),
                )
            })
            .into();
        declared.sort();
        served.sort();
        assert_eq!(served, declared);
    }

    #[test]
    fn the_request_schemas_are_understood() {
        RequestSchemas::read().unwrap();
    }
}
