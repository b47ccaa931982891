//! `octo-conformance`, called as `cargo xtask conformance`.

use std::io::{IsTerminal, Write};
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use octo_conformance::{
    Allowance, Api, Contract, Credentials, Effort, Format, Options, Outcome, Plan, Report, Target,
    Via, render, render_plans, subject,
};
use url::Url;

/// Holds a server to its contract, and our clients to both.
///
/// Exits with 0 when nothing deviates, 10 when something does, 1 when nothing
/// could be tried, 2 for a wrong command line.
#[derive(Parser)]
#[command(name = "conformance", bin_name = "cargo xtask conformance", version)]
struct Arguments {
    /// The API; all three, each against the sandbox, unless given.
    #[arg(long, value_name = "API")]
    api: Option<Api>,
    /// The server to hold to the contract: what the document's paths follow.
    /// The sandbox, started for the run, unless given.
    #[arg(long, value_name = "URL", requires = "api")]
    base_url: Option<Url>,
    /// An environment variable that holds a credential: VARIABLE for the main
    /// role, ROLE=VARIABLE for others. Catalio's are written id:secret.
    #[arg(long, value_name = "[ROLE=]VARIABLE", num_args = 1.., requires = "base_url")]
    credentials: Vec<String>,
    /// Print what would be sent, and how many requests it costs.
    #[arg(long)]
    plan: bool,
    /// Send no more requests than this.
    #[arg(long, value_name = "N")]
    max_requests: Option<u64>,
    /// Send nothing that changes something on the server.
    #[arg(long)]
    read_only: bool,
    /// text, json, junit or markdown.
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
    /// Only the cases whose id has this in it; may be repeated.
    #[arg(long, value_name = "PART")]
    only: Vec<String>,
    /// Requests made from the schemas, valid and invalid each, per operation.
    #[arg(long, value_name = "N", default_value_t = 16)]
    generated: u32,
    /// Go on making requests from the schemas for so long.
    #[arg(long, value_name = "SECONDS")]
    seconds: Option<u64>,
    /// What generated requests are made from; a random one unless given.
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
    /// How cases are sent: as they are, through our client, or both in turn.
    #[arg(long, value_enum, default_value = "both")]
    via: Ways,
    /// Another edition of the API's document than the one in this workspace.
    #[arg(long, value_name = "FILE", requires = "api")]
    document: Option<std::path::PathBuf>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Ways {
    Wire,
    Client,
    Both,
}

/// As for the commands that look for drift: "found something" is never
/// mistaken for "could not look".
const DEVIATES: u8 = 10;

type Fault = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build();
    let ended = match runtime {
        Ok(runtime) => runtime.block_on(run(&arguments)),
        Err(error) => Err(error.into()),
    };
    match ended {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(DEVIATES),
        Err(error) => {
            let mut message = error.to_string();
            let mut source = error.source();
            while let Some(cause) = source {
                message.push_str(&format!(": {cause}"));
                source = cause.source();
            }
            // Nothing is left to be told where stderr is gone.
            let _ = writeln!(std::io::stderr(), "error: {message}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: &Arguments) -> Result<bool, Fault> {
    let apis = arguments.api.map_or(Api::ALL.to_vec(), |api| vec![api]);
    let seed = arguments.seed.unwrap_or_else(random_seed);
    let options = options(arguments, seed);
    let mut plans = Vec::new();
    for api in apis {
        let contract = match &arguments.document {
            None => Contract::embedded(api)?,
            Some(path) => {
                let bytes = std::fs::read(path)
                    .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
                Contract::read(api, &bytes)?
            }
        };
        let plan = Plan::new(contract, options.clone());
        if plan.cases().is_empty() && arguments.api.is_some() {
            return Err(format!("no case of {api} has {:?} in its id", arguments.only).into());
        }
        plans.push(plan);
    }
    if arguments.plan {
        print(&render_plans(&plans, arguments.format))?;
        return Ok(true);
    }
    let mut reports: Vec<Report> = Vec::new();
    for plan in &plans {
        let target = target(arguments, plan.api()).await?;
        let report = plan.run(&target, |result| {
            if let Outcome::Failed(_) = result.outcome {
                tell(&format!("deviates: {}/{}", plan.api(), result.case.id));
            }
        });
        reports.push(report.await?);
    }
    print(&render(&reports, arguments.format))?;
    if reports.iter().all(|report| report.counts().0 == 0) && reports.iter().all(Report::is_clean) {
        return Err("no case could be tried; the report says why".into());
    }
    Ok(reports.iter().all(Report::is_clean))
}

fn options(arguments: &Arguments, seed: u64) -> Options {
    Options {
        allowance: Allowance {
            max_requests: arguments.max_requests,
            read_only: arguments.read_only,
            // A sandbox can be asked as fast as it answers.
            paced: arguments.base_url.is_some(),
        },
        effort: Effort {
            seed,
            requests: arguments.generated,
            duration: arguments.seconds.map(Duration::from_secs),
        },
        vias: match arguments.via {
            Ways::Wire => vec![Via::Wire],
            Ways::Client => vec![Via::Client],
            Ways::Both => vec![Via::Wire, Via::Client],
        },
        only: arguments.only.clone(),
    }
}

async fn target(arguments: &Arguments, api: Api) -> Result<Target, Fault> {
    let subject = subject(api);
    let Some(base) = &arguments.base_url else {
        return Ok(Target::start(subject.as_ref()).await?);
    };
    let mut credentials = Credentials::default();
    for given in &arguments.credentials {
        let (role, variable) = given
            .split_once('=')
            .unwrap_or((subject.main_role(), given));
        let secret = std::env::var(variable).map_err(|_| {
            format!(
                "the environment has no variable {variable}; --credentials takes names, not secrets"
            )
        })?;
        credentials.insert(role, secret);
    }
    Ok(Target::Server {
        base: base.clone(),
        credentials,
    })
}

fn random_seed() -> u64 {
    use std::hash::{BuildHasher, Hasher};
    std::collections::hash_map::RandomState::new()
        .build_hasher()
        .finish()
}

fn print(text: &str) -> Result<(), Fault> {
    std::io::stdout().write_all(text.as_bytes())?;
    Ok(())
}

fn tell(line: &str) {
    let mut stderr = std::io::stderr();
    if stderr.is_terminal() {
        // Progress only: the report says it again.
        let _ = writeln!(stderr, "{line}");
    }
}
