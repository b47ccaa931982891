//! Maintenance commands of the workspace: `cargo xtask <command>`.

mod codegen;
mod drift;
mod lower;
mod sync_spec;
mod workspace;

use std::{io, process::ExitCode};

use clap::{Parser, Subcommand};

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
    /// Lower any OpenAPI document to 3.0.3.
    Lower(lower::Args),
    /// Write, or check, the committed copies of generated code.
    Codegen(codegen::Args),
}

/// What went wrong, ready to be shown: one line with its remedy.
type Failure = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    let out = &mut io::stdout().lock();
    let outcome = match Cli::parse().command {
        Command::SyncSpec(args) => sync_spec::run(&args, out),
        Command::Drift(args) => drift::run(&args, out),
        Command::Lower(args) => lower::run(&args, out),
        Command::Codegen(args) => codegen::run(&args, out),
    };
    match outcome {
        Ok(code) => code,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}
