//! `cargo xtask codegen`: the committed copies of generated code.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
};

use crate::{Failure, workspace};

/// Arguments of `codegen`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Write nothing; fail when a copy is stale.
    #[arg(long)]
    check: bool,
    /// The APIs, all by default.
    #[arg(value_name = "API")]
    apis: Vec<String>,
}

/// Runs the command; what it has to say goes to `out`.
pub(crate) fn run(args: &Args, out: &mut dyn Write) -> Result<ExitCode, Failure> {
    let root = workspace::root();
    let known = generated_apis(&root)?;
    if let Some(unknown) = args.apis.iter().find(|api| !known.contains(api)) {
        let known = known.join(", ");
        return Err(format!("{unknown} has no generated crate; there are {known}").into());
    }
    let chosen = if args.apis.is_empty() {
        &known
    } else {
        &args.apis
    };
    let mut stale = Vec::new();
    for api in chosen {
        let current = bring_up_to_date(&root, api, args.check)?;
        let verdict = match (current, args.check) {
            (true, _) => "up to date",
            (false, false) => "written",
            (false, true) => "stale",
        };
        writeln!(out, "{api}: {verdict}")?;
        if !current && args.check {
            stale.push(api.as_str());
        }
    }
    if stale.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    let remedy = format!(
        "run `cargo xtask codegen {}` and commit the result",
        stale.join(" ")
    );
    Err(format!(
        "the generated copy of {} is stale; {remedy}",
        stale.join(", ")
    )
    .into())
}

/// The APIs that have a generated crate, in order.
fn generated_apis(root: &Path) -> Result<Vec<String>, Failure> {
    let mut apis = Vec::new();
    for entry in fs::read_dir(root.join("crates"))? {
        let name = entry?.file_name();
        let api = name.to_str().and_then(|name| name.strip_suffix("-api"));
        apis.extend(api.map(str::to_owned));
    }
    apis.sort();
    Ok(apis)
}

/// Whether the committed copy was what the contract generates; writes it
/// otherwise, unless only checking.
fn bring_up_to_date(root: &Path, api: &str, check: bool) -> Result<bool, Failure> {
    let folder = root.join("openapi").join(api);
    let generated = octo_contract::build::generate(&folder, api)?;
    let path = copy_of(root, api);
    let committed = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(format!("cannot read {}: {error}", path.display()).into()),
    };
    let current = committed == generated.source;
    if !current && !check {
        fs::write(&path, generated.source)
            .map_err(|error| format!("cannot write {}: {error}", path.display()))?;
    }
    Ok(current)
}

fn copy_of(root: &Path, api: &str) -> PathBuf {
    root.join("crates")
        .join(format!("{api}-api"))
        .join("src")
        .join("generated.rs")
}
