//! `--verbose`: what the call loop does, on stderr.

use std::io;

use tracing::level_filters::LevelFilter;
use tracing_subscriber::{filter::Targets, layer::SubscriberExt, util::SubscriberInitExt};

/// The crate whose events are told: requests and waits, and never a header or
/// a body.
const TOLD: &str = "octo_transport";

/// Starts to tell. To be called once.
pub(crate) fn tell() {
    let layer = tracing_subscriber::fmt::layer()
        .with_writer(io::stderr)
        .with_ansi(false)
        .with_target(false)
        .with_level(false)
        .without_time();
    tracing_subscriber::registry()
        .with(layer)
        .with(Targets::new().with_target(TOLD, LevelFilter::DEBUG))
        .init();
}
