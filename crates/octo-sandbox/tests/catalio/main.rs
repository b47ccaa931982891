//! The Catalio API of the sandbox, over HTTP and held to its contract.
#![allow(clippy::unwrap_used)]

mod analysis;
mod every_operation;
mod filters;
mod hostile;
mod negotiation;
mod pages;
mod relationships;
mod requirements;
mod resources;
mod support;
mod tenancy;
mod tokens;
