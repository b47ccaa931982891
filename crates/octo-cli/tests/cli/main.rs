//! Runs the real binary, the way its users do.

#![allow(clippy::unwrap_used)]

mod support;

mod bad_input;
mod catalio;
mod ending;
mod errors;
mod help;
mod lookup;
mod octolens;
mod output;
mod sandbox;
mod verbose;
