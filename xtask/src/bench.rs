//! `cargo xtask bench`: the benchmarks, each a cargo bench target of the crate
//! that knows its subject.

use std::{
    io::Write,
    path::PathBuf,
    process::{Command, ExitCode},
};

use crate::{failure::Failure, workspace};

struct Bench {
    name: &'static str,
    /// How cargo finds it.
    target: &'static [&'static str],
    what: &'static str,
    /// Whether it measures in rounds and can write JSON.
    framed: bool,
}

const BENCHES: [Bench; 4] = [
    Bench {
        name: "overhead",
        target: &["--package", "octo-bench"],
        what: "a call over the same call written by hand",
        framed: true,
    },
    Bench {
        name: "pacing",
        target: &["--package", "octo-bench"],
        what: "calls past the budget over the theoretical minimum",
        framed: true,
    },
    Bench {
        name: "export",
        target: &["--package", "octo-bench"],
        what: "the memory of a large export over a small one",
        framed: true,
    },
    Bench {
        name: "drift",
        target: &["--package", "octo-contract", "--features", "compare"],
        what: "the comparison of documents by their size",
        framed: false,
    },
];

/// Arguments of `bench`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The benchmarks, all by default; `list` says which there are.
    #[arg(value_name = "NAME")]
    names: Vec<String>,
    /// Write what was measured to this file; of one benchmark only.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Rounds of each comparison.
    #[arg(long, value_name = "N")]
    rounds: Option<usize>,
}

/// Runs the command; what it has to say goes to `out`.
pub(crate) fn run(args: &Args, out: &mut dyn Write) -> Result<ExitCode, Failure> {
    if args.names == ["list"] {
        for bench in &BENCHES {
            writeln!(out, "{:<10} {}", bench.name, bench.what)?;
        }
        return Ok(ExitCode::SUCCESS);
    }
    let mut chosen = Vec::new();
    for name in &args.names {
        let bench = BENCHES.iter().find(|bench| bench.name == name);
        chosen.push(bench.ok_or_else(|| unknown(name))?);
    }
    if chosen.is_empty() {
        chosen.extend(&BENCHES);
    }
    if args.json.is_some() && chosen.len() != 1 {
        return Err("--json takes one benchmark; name it".into());
    }
    for bench in chosen {
        if !bench.framed && (args.json.is_some() || args.rounds.is_some()) {
            return Err(format!("{} takes neither --json nor --rounds", bench.name).into());
        }
        let mut cargo = Command::new(env!("CARGO"));
        cargo
            .current_dir(workspace::root())
            .args(["bench", "--quiet"]);
        cargo.args(bench.target).args(["--bench", bench.name, "--"]);
        if let Some(rounds) = args.rounds {
            cargo.args(["--rounds", &rounds.to_string()]);
        }
        if let Some(file) = &args.json {
            // Benchmarks run in the folder of their package.
            cargo.arg("--json").arg(std::path::absolute(file)?);
        }
        if !cargo.status()?.success() {
            return Err(format!("the benchmark {} failed", bench.name).into());
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn unknown(name: &str) -> Failure {
    let names = BENCHES.map(|bench| bench.name).join(", ");
    format!("there is no benchmark {name}; there are {names}").into()
}
