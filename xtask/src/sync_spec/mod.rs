//! `cargo xtask sync-spec`: the published documents, vendored or looked at.

mod counts;
mod document;
mod fetch;
mod held;
mod layout;
mod lock;
mod register;
pub(crate) mod report;
mod source;
pub(crate) mod store;
mod sync;
#[cfg(test)]
mod tests;

use std::{io, io::Write, path::PathBuf, process::ExitCode};

use chrono::{DateTime, Utc};
use octo_contract::compare::Class;

pub(crate) use self::{
    fetch::Limits,
    register::Register,
    report::Outcome,
    sync::{Job, SyncError, Synced, Verdict},
};
use self::{register::Contract, source::Source};
use crate::{Failure, failure, workspace::Workspace};

const EXIT_CODES: &str = "\
Exit codes:
   0  everything is in place; with --check, nothing drifted
   1  a document could not be looked at or taken over; nothing of it was written
  10  with --check: additive or cosmetic drift
  11  with --check: forward-risk drift
  12  with --check: breaking drift";

/// Arguments of `sync-spec`.
#[derive(Debug, clap::Args)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct Args {
    /// The APIs to sync, by their names in openapi/contracts.toml [default: all].
    #[arg(value_name = "API")]
    apis: Vec<String>,

    /// Take the document of the one API from another URL or file.
    #[arg(long, value_name = "URL-or-path")]
    from: Option<Source>,

    /// Write nothing into openapi/; tell by the exit code what a sync would bring.
    #[arg(long)]
    check: bool,

    /// Write a Markdown report to FILE and the same as JSON beside it.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
}

/// How a run ends, as its exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Exit {
    Clean = 0,
    Additive = 10,
    ForwardRisk = 11,
    Breaking = 12,
}

/// Why a run ends without an answer.
#[derive(Debug, thiserror::Error)]
enum RunError {
    #[error("--from is for exactly one API, and {count} are selected: name one")]
    From { count: usize },
    #[error("{}", .0.join("\nerror: "))]
    Contracts(Vec<String>),
}

/// Runs the command; what it has to say goes to `out`.
pub(crate) fn run(args: &Args, out: &mut dyn Write) -> Result<ExitCode, Failure> {
    let exit = run_in(
        &Workspace::current(),
        args,
        &Limits::default(),
        Utc::now(),
        out,
    )?;
    Ok(ExitCode::from(exit as u8))
}

/// Runs the command on `workspace` at the time `now`.
fn run_in(
    workspace: &Workspace,
    args: &Args,
    limits: &Limits,
    now: DateTime<Utc>,
    out: &mut dyn Write,
) -> Result<Exit, Failure> {
    let register = Register::read(workspace)?;
    let contracts = register.select(&args.apis)?;
    if args.from.is_some() && contracts.len() != 1 {
        return Err(Box::new(RunError::From {
            count: contracts.len(),
        }));
    }
    let job = Job {
        workspace,
        limits,
        now,
        check: args.check,
        from: args.from.as_ref(),
    };
    let outcomes = sync_all(&contracts, &job)?;
    for outcome in &outcomes {
        if let Ok(synced) = &outcome.result {
            write!(out, "{}", report::text(synced, args.check))?;
        }
    }
    if let Some(file) = &args.report {
        report::write(file, &outcomes, args.check)?;
    }
    let failures = failures(&outcomes);
    if !failures.is_empty() {
        return Err(Box::new(RunError::Contracts(failures)));
    }
    Ok(if args.check {
        exit(&outcomes)
    } else {
        Exit::Clean
    })
}

/// Does `job` for each of `contracts`; one that fails does not keep the others
/// from being done.
pub(crate) fn sync_all(contracts: &[&Contract], job: &Job<'_>) -> io::Result<Vec<Outcome>> {
    let runtime = runtime()?;
    // One after the other: each may rewrite the lock.
    let outcome = |contract: &&Contract| Outcome {
        api: contract.api.clone(),
        result: runtime.block_on(sync::sync(contract, job)),
    };
    Ok(contracts.iter().map(outcome).collect())
}

/// What runs a command's network calls, on this thread.
pub(crate) fn runtime() -> io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
}

/// Every contract that could not be looked at, with its reason.
pub(crate) fn failures(outcomes: &[Outcome]) -> Vec<String> {
    let failed = |outcome: &Outcome| {
        let error = outcome.result.as_ref().err()?;
        Some(format!("{}: {}", outcome.api, failure::line(error)))
    };
    outcomes.iter().filter_map(failed).collect()
}

/// The exit code of the most serious drift.
fn exit(outcomes: &[Outcome]) -> Exit {
    let synced = outcomes
        .iter()
        .filter_map(|outcome| outcome.result.as_ref().ok());
    let worst = synced.filter_map(|synced| synced.verdict.class()).max();
    match worst {
        None => Exit::Clean,
        Some(Class::Cosmetic | Class::Additive) => Exit::Additive,
        Some(Class::ForwardRisk) => Exit::ForwardRisk,
        Some(Class::Breaking) => Exit::Breaking,
    }
}
