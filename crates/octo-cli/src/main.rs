//! The command line `octo`.
//!
//! `main` only ties the parts together: [`cli`] reads the arguments,
//! [`run`] does the work, [`failure`] says what went wrong and with which
//! exit code.

mod catalio;
mod cli;
mod completions;
mod confirm;
mod context;
mod failure;
mod input;
mod interrupt;
mod listing;
mod octogen;
mod octolens;
mod output;
mod progress;
mod run;
mod sandbox;
mod verbose;
mod walk;

use std::process::ExitCode;

fn main() -> ExitCode {
    let invocation = match cli::parse(std::env::args_os()) {
        Ok(invocation) => invocation,
        Err(stop) => return stop.report(),
    };
    let json = invocation.global.json;
    match run::run(invocation) {
        Ok(()) => ExitCode::SUCCESS,
        Err(ending) => ending.report(json),
    }
}
