//! Reads OpenAPI documents, adds overlays to them, lowers them from 3.1 to
//! 3.0.3 and shapes them so that a client can be generated.

#![forbid(unsafe_code)]

pub mod build;
#[cfg(feature = "compare")]
pub mod compare;
mod document;
mod error;
mod generate;
mod lower;
mod open_enum;
mod operation_facts;
mod outline;
mod overlay;
mod percent;
mod pointer;
mod read;
mod record;
#[cfg(feature = "compare")]
pub mod report;
pub mod rules;
mod rust_name;
mod shape;
#[cfg(feature = "compare")]
pub mod surface;

pub use document::{Document, Limits, SpecLine};
pub use error::{Error, Refusal};
pub use generate::{Code, Flavor, generate};
pub use lower::{Lowered, lower};
pub use open_enum::OpenEnum;
pub use operation_facts::{OperationFacts, Safety};
pub use outline::outline;
pub use overlay::{Applied, Overlay};
pub use pointer::Pointer;
pub use record::{Note, Record};
pub use shape::{ShapeOptions, Shaped, WireNames, shape};
