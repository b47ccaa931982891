//! Schemas of a published document: as validators, and as sources of values
//! that they accept or refuse.
//!
//! The documents are of two ages: OpenAPI 3.1 speaks JSON Schema 2020-12, 3.0
//! a dialect of its own. [`Schemas`] reads either and speaks 2020-12 from
//! there on. A [`Schema`] is one schema of it:
//!
//! ```
//! use octo_conformance::schema::{Rule, Schemas};
//! use serde_json::json;
//!
//! let document = json!({
//!     "openapi": "3.0.3",
//!     "components": {"schemas": {"Price": {
//!         "type": "object",
//!         "properties": {"amount": {"type": "number", "minimum": 0, "nullable": true}},
//!         "required": ["amount"],
//!     }}},
//! });
//! let schemas = Schemas::of(&document)?;
//! let price = schemas.schema(&json!({"$ref": "#/components/schemas/Price"}));
//!
//! assert!(price.is_valid(&json!({"amount": null})));
//! assert_eq!(price.validate(&json!({"amount": -1}))[0].to_string(), "/amount: minimum: -1 is less than the minimum of 0");
//!
//! let broken = price.violations(&json!({"amount": 3}));
//! assert!(broken.iter().any(|violation| violation.rule == Rule::Minimum && violation.at == "/amount"));
//! # Ok::<(), octo_conformance::schema::SchemaError>(())
//! ```

mod boundary;
mod branch;
mod check;
mod dialect;
mod fault;
mod generate;
mod place;
mod registry;
mod rule;
mod site;
mod strategy;
mod undeclared;
mod violation;
mod walk;

pub use boundary::{Boundary, Edge};
pub use check::SchemaError;
pub use dialect::Direction;
pub use fault::Fault;
pub use registry::Schemas;
pub use rule::Rule;
pub use violation::Violation;
pub use walk::Schema;
