//! Request validation in the shape of FastAPI and pydantic 2, driven by the
//! contract's schemas.

mod body;
mod check;
mod schema;

pub(crate) use body::{read, read_text};
pub(crate) use check::FieldError;
pub(crate) use schema::{Schema, SchemaError};
