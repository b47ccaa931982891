//! Maintenance commands of the workspace: `cargo xtask <command>`.
//!
//! Exit codes: 0 for success, 1 for a failure (one line on stderr), 2 for a
//! wrong command line. Commands that look for drift add 10 to 12, so that
//! "found something" is never mistaken for "could not look".

mod bench;
mod codegen;
mod conformance;
#[cfg(test)]
mod dependencies;
mod drift;
mod drift_job;
mod failure;
mod http;
mod lower;
mod page;
mod sync_spec;
#[cfg(test)]
mod testing;
mod workspace;

use std::{io, process::ExitCode};

use clap::{Parser, Subcommand};
use failure::Failure;

#[derive(Parser)]
#[command(name = "cargo xtask", about, version, disable_help_subcommand = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Fetch the published documents into `openapi/`.
    SyncSpec(sync_spec::Args),
    /// Classify what changed between two documents.
    Drift(drift::Args),
    /// Run the scheduled watch over the published documents.
    DriftJob(drift_job::Args),
    /// Lower any OpenAPI document to 3.0.3.
    Lower(lower::Args),
    /// Write, or check, the committed copies of generated code.
    Codegen(codegen::Args),
    /// Hold a server to its contract, and our clients to both.
    Conformance(conformance::Args),
    /// Measure things side by side and print ratios.
    Bench(bench::Args),
}

fn main() -> ExitCode {
    let out = &mut io::stdout().lock();
    let outcome = match Cli::parse().command {
        Command::SyncSpec(args) => sync_spec::run(&args, out),
        Command::Drift(args) => drift::run(&args, out),
        Command::DriftJob(args) => drift_job::run(&args, out),
        Command::Lower(args) => lower::run(&args, out),
        Command::Codegen(args) => codegen::run(&args, out),
        Command::Conformance(args) => conformance::run(&args),
        Command::Bench(args) => bench::run(&args, out),
    };
    outcome.unwrap_or_else(|failure| {
        eprintln!("error: {}", failure::line(failure.as_ref()));
        ExitCode::FAILURE
    })
}
