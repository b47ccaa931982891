//! `cargo xtask drift-job`: the scheduled watch over the published documents.
//!
//! Three steps, which a workflow runs in jobs of different rights:
//!
//! - `look` compares every published document with the vendored one and keeps
//!   the rolling issues. It runs nothing that a document could influence.
//! - `refresh` takes changed documents over, regenerates what follows from
//!   them and gathers the result in a bundle. It needs no rights.
//! - `publish` puts that bundle on a branch. It builds nothing.

mod actions;
mod dry_run;
#[cfg(test)]
mod fake_github;
mod forge;
mod github;
mod issues;
mod publish;
mod refresh;
#[cfg(test)]
mod tests;

use std::{
    collections::BTreeSet,
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

use chrono::{DateTime, Utc};
use secrecy::SecretString;

use self::{
    dry_run::DryRun,
    forge::ForgeError,
    github::GitHub,
    issues::Links,
    refresh::{Bundle, Installed, Tools},
};
use crate::{
    Failure, page,
    sync_spec::{self, Job, Limits, Outcome, Register, Verdict, report},
    workspace::Workspace,
};

/// Arguments of `drift-job`.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    step: Step,
}

#[derive(Debug, clap::Subcommand)]
enum Step {
    /// Compare every published document with the vendored one; keep the issues.
    ///
    /// Succeeds when everything was looked at and reported, drift or not.
    Look(Look),
    /// Take changed documents over and gather what follows from them.
    Refresh(Refresh),
    /// Put a gathered bundle on the refresh branch.
    Publish(Publish),
}

#[derive(Debug, clap::Args)]
struct Look {
    /// The APIs to look at [default: all].
    #[arg(value_name = "API")]
    apis: Vec<String>,
    /// Write a Markdown report to FILE and the same as JSON beside it.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// Tell what would be done to the issues, and do nothing.
    #[arg(long)]
    dry_run: bool,
}

#[derive(Debug, clap::Args)]
struct Refresh {
    /// The APIs to take over [default: all].
    #[arg(value_name = "API")]
    apis: Vec<String>,
    /// Where the bundle is written.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

#[derive(Debug, clap::Args)]
struct Publish {
    /// The bundle that `refresh` wrote.
    #[arg(value_name = "FILE")]
    bundle: PathBuf,
    /// The commit that the bundle was made from.
    #[arg(long, env = "GITHUB_SHA", value_name = "COMMIT")]
    base: String,
    /// Tell what would be published, and do nothing.
    #[arg(long)]
    dry_run: bool,
}

/// What the runner of a workflow tells its steps.
#[derive(Debug, Default)]
struct Surroundings {
    api: Option<String>,
    server: Option<String>,
    repository: Option<String>,
    run: Option<String>,
    token: Option<SecretString>,
    summary: Option<PathBuf>,
    output: Option<PathBuf>,
}

impl Surroundings {
    fn of_this_process() -> Self {
        let read = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
        Self {
            api: read("GITHUB_API_URL"),
            server: read("GITHUB_SERVER_URL"),
            repository: read("GITHUB_REPOSITORY"),
            run: read("GITHUB_RUN_ID"),
            token: read("GITHUB_TOKEN").map(SecretString::from),
            summary: read("GITHUB_STEP_SUMMARY").map(PathBuf::from),
            output: read("GITHUB_OUTPUT").map(PathBuf::from),
        }
    }

    fn forge(&self, limits: &Limits) -> Result<GitHub, ForgeError> {
        let repository = self.repository.as_deref().ok_or(ForgeError::Unset {
            name: "GITHUB_REPOSITORY",
        })?;
        let token = self.token.clone().ok_or(ForgeError::Unset {
            name: "GITHUB_TOKEN",
        })?;
        let api = self.api.as_deref().unwrap_or("https://api.github.com");
        GitHub::new(api, repository, token, limits.backoff)
    }

    fn links(&self) -> Links {
        let (Some(server), Some(repository)) = (&self.server, &self.repository) else {
            return Links::default();
        };
        let root = format!("{server}/{repository}");
        Links {
            run: self
                .run
                .as_ref()
                .map(|run| format!("{root}/actions/runs/{run}")),
            refresh: Some(format!("{root}/compare/{}?expand=1", publish::BRANCH)),
        }
    }
}

/// What a step stands on; its tests bring their own.
struct Stage<'a, T> {
    workspace: &'a Workspace,
    surroundings: &'a Surroundings,
    limits: &'a Limits,
    now: DateTime<Utc>,
    tools: &'a T,
}

/// Why the job is not done.
#[derive(Debug, thiserror::Error)]
enum JobError {
    #[error("{}", .0.join("\nerror: "))]
    Contracts(Vec<String>),
    #[error("{failed}\nerror: the issues are not up to date: {forge}")]
    Both { failed: String, forge: String },
}

/// Runs the command; what it has to say goes to `out`.
pub(crate) fn run(args: &Args, out: &mut dyn Write) -> Result<ExitCode, Failure> {
    let stage = Stage {
        workspace: &Workspace::current(),
        surroundings: &Surroundings::of_this_process(),
        limits: &Limits::default(),
        now: Utc::now(),
        tools: &Installed,
    };
    stage.run(args, out)?;
    Ok(ExitCode::SUCCESS)
}

impl<T: Tools> Stage<'_, T> {
    fn run(&self, args: &Args, out: &mut dyn Write) -> Result<(), Failure> {
        match &args.step {
            Step::Look(args) => self.look(args, out),
            Step::Refresh(args) => self.refresh(args, out),
            Step::Publish(args) => self.publish(args, out),
        }
    }

    fn look(&self, args: &Look, out: &mut dyn Write) -> Result<(), Failure> {
        let register = Register::read(self.workspace)?;
        let outcomes = sync_spec::sync_all(&register.select(&args.apis)?, &self.job(true))?;
        for outcome in &outcomes {
            if let Ok(synced) = &outcome.result {
                write!(out, "{}", report::text(synced, true))?;
            }
        }
        actions::annotate(&outcomes, out)?;
        if let Some(file) = &args.report {
            report::write(file, &outcomes, true)?;
        }
        if let Some(file) = &self.surroundings.summary {
            actions::summarize(&outcomes, file)?;
        }
        if let Some(file) = &self.surroundings.output {
            actions::give(&outcomes, file)?;
        }
        let rolled = self.roll(&outcomes, args.dry_run, out);
        let failed = sync_spec::failures(&outcomes);
        match (failed.is_empty(), rolled) {
            (_, Err(error)) if failed.is_empty() => Err(error),
            (_, Err(error)) => Err(Box::new(JobError::Both {
                failed: failed.join("\nerror: "),
                forge: crate::failure::line(error.as_ref()),
            })),
            (false, Ok(())) => Err(Box::new(JobError::Contracts(failed))),
            (true, Ok(())) => Ok(()),
        }
    }

    fn roll(&self, outcomes: &[Outcome], dry: bool, out: &mut dyn Write) -> Result<(), Failure> {
        let links = self.surroundings.links();
        if dry {
            let forge = DryRun::default();
            sync_spec::runtime()?.block_on(issues::roll(&forge, outcomes, &links))?;
            return told(forge, out).map_err(Failure::from);
        }
        let forge = self.surroundings.forge(self.limits)?;
        let steps = sync_spec::runtime()?.block_on(issues::roll(&forge, outcomes, &links))?;
        for step in steps {
            writeln!(out, "{step}")?;
        }
        Ok(())
    }

    fn refresh(&self, args: &Refresh, out: &mut dyn Write) -> Result<(), Failure> {
        let register = Register::read(self.workspace)?;
        let contracts = register.select(&args.apis)?;
        let outcomes = sync_spec::sync_all(&contracts, &self.job(false))?;
        let failed = sync_spec::failures(&outcomes);
        if !failed.is_empty() {
            return Err(Box::new(JobError::Contracts(failed)));
        }
        let summary = outcomes.iter().filter_map(summary_line).collect();
        let snapshots: BTreeSet<&str> = contracts
            .iter()
            .flat_map(|contract| contract.snapshots.iter().map(String::as_str))
            .collect();
        let bundle = refresh::gather(self.workspace, self.tools, summary, &snapshots)?;
        bundle.write(&args.out)?;
        for line in &bundle.summary {
            writeln!(out, "{line}")?;
        }
        for path in bundle.files.keys() {
            writeln!(out, "  {path}")?;
        }
        for problem in &bundle.problems {
            writeln!(
                out,
                "::warning title=left to do by hand::{}",
                actions::escape(problem)
            )?;
        }
        Ok(())
    }

    fn publish(&self, args: &Publish, out: &mut dyn Write) -> Result<(), Failure> {
        let bundle = Bundle::read(&args.bundle)?;
        if args.dry_run {
            let forge = DryRun::default();
            let publish = publish::publish(&forge, &bundle, &args.base);
            sync_spec::runtime()?.block_on(publish)?;
            return told(forge, out).map_err(Failure::from);
        }
        let forge = self.surroundings.forge(self.limits)?;
        let publish = publish::publish(&forge, &bundle, &args.base);
        let published = sync_spec::runtime()?.block_on(publish)?;
        writeln!(out, "{published}")?;
        Ok(())
    }

    fn job(&self, check: bool) -> Job<'_> {
        Job {
            workspace: self.workspace,
            limits: self.limits,
            now: self.now,
            check,
            from: None,
        }
    }
}

fn told(forge: DryRun, out: &mut dyn Write) -> io::Result<()> {
    for line in forge.into_log() {
        writeln!(out, "{line}")?;
    }
    Ok(())
}

/// What the commit says about one contract, if it changed.
fn summary_line(outcome: &Outcome) -> Option<String> {
    let synced = outcome.result.as_ref().ok()?;
    let (api, version) = (&synced.api, &synced.after.version);
    let line = match (&synced.verdict, &synced.before) {
        (Verdict::Unchanged, _) => return None,
        (Verdict::Changed(drift), Some(before)) => format!(
            "{api}: {} -> {version}; semver of what follows: {}",
            before.version,
            drift.semver().as_str()
        ),
        _ => format!("{api}: {version}, for the first time"),
    };
    Some(page::line(&line))
}
