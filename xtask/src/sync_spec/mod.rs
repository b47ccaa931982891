//! `cargo xtask sync-spec`.

use std::{io::Write, process::ExitCode};

use crate::Failure;

/// Arguments of `sync-spec`.
#[derive(clap::Args)]
pub(crate) struct Args {}

/// Runs the command; what it has to say goes to `out`.
pub(crate) fn run(_args: &Args, _out: &mut dyn Write) -> Result<ExitCode, Failure> {
    Err("not built yet".into())
}
