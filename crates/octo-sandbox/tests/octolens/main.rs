//! The Octolens server over real HTTP. Every answer that a test gets is held
//! against the published contract on the way; see `support`.
#![allow(clippy::unwrap_used)]

mod analytics;
mod errors;
mod every_operation;
mod export;
mod feeds;
mod filters;
mod hostile;
mod keywords;
mod mentions;
mod rate_limit;
mod scopes;
mod search;
mod seed;
mod settings;
mod support;
mod validation;
mod webhooks;
mod wizard;
