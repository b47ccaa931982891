//! From the arguments to the command that they name.

use std::io::{self, BufWriter};

use tokio::runtime::{Builder, Runtime};

use crate::{
    catalio,
    cli::{Command, Invocation},
    completions,
    failure::{Exit, Failure, Result},
    interrupt::Interrupt,
    octogen, octolens,
    output::{Mode, Output},
    sandbox, verbose,
};

/// Runs the command. Only what talks HTTP pays for a runtime.
pub(crate) fn run(invocation: Invocation) -> Result {
    let global = &invocation.global;
    let mut out = BufWriter::new(io::stdout());
    let mut notes = io::stderr();
    let mut output = Output::new(Mode::detect(global.json), &mut out, &mut notes);
    if global.verbose {
        verbose::tell();
    }
    match &invocation.command {
        Command::Completions(args) => completions::run(args, &mut output),
        Command::Octogen(command) => {
            let runtime = runtime()?;
            let outcome = runtime.block_on(async {
                octogen::run(command, global, &mut output, Interrupt::listen()).await
            });
            // Not `drop`, which would wait for a read of stdin to end.
            runtime.shutdown_background();
            outcome
        }
        Command::Octolens(command) => {
            let runtime = runtime()?;
            let outcome = runtime.block_on(async {
                octolens::run(command, global, &mut output, Interrupt::listen()).await
            });
            runtime.shutdown_background();
            outcome
        }
        Command::Catalio(command) => {
            let runtime = runtime()?;
            let outcome = runtime.block_on(async {
                catalio::run(command, global, &mut output, Interrupt::listen()).await
            });
            runtime.shutdown_background();
            outcome
        }
        Command::Sandbox(args) => {
            let runtime = runtime()?;
            let outcome = runtime.block_on(sandbox::run(args, global.verbose, &mut output));
            runtime.shutdown_background();
            outcome
        }
    }
}

fn runtime() -> Result<Runtime, Failure> {
    Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| {
            Failure::new(
                Exit::Unexpected,
                "UNEXPECTED",
                format!("cannot start the asynchronous runtime: {error}"),
            )
        })
}
