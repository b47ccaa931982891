//! What the comparison says of known pairs, of equivalent documents, of pairs
//! turned round, and of anything at all.

#![cfg(feature = "compare")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "drift/accepted.rs"]
mod accepted;
#[path = "drift/corpus.rs"]
mod corpus;
#[path = "drift/equivalence.rs"]
mod equivalence;
#[path = "drift/fixture.rs"]
mod fixture;
#[path = "drift/large.rs"]
mod large;
#[path = "drift/mirror.rs"]
mod mirror;
#[path = "drift/reports.rs"]
mod reports;
#[path = "drift/rules.rs"]
mod rules;
