//! `cargo xtask bench`: the benchmarks, each a cargo bench target of
//! `octo-bench`, their figures as one document, and the page made from it.

mod figures;
mod page;

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

use crate::{
    failure::Failure,
    workspace::{self, Workspace},
};
use figures::{Figures, Stamp};

struct Bench {
    name: &'static str,
    what: &'static str,
    /// How long it takes by its default number of rounds on two quiet cores.
    minutes: f32,
}

/// In the order in which they run and stand on the page.
const BENCHES: [Bench; 11] = [
    Bench {
        name: "overhead",
        what: "a call over the same call written by hand",
        minutes: 1.0,
    },
    Bench {
        name: "pacing",
        what: "calls past the budget over the theoretical minimum",
        minutes: 4.0,
    },
    Bench {
        name: "bulk",
        what: "20,000 lookups by how many are under way at a time",
        minutes: 4.0,
    },
    Bench {
        name: "paging",
        what: "a walk over 100,000 products, its speed and memory",
        minutes: 0.5,
    },
    Bench {
        name: "export",
        what: "the memory of a large export over a small one",
        minutes: 0.5,
    },
    Bench {
        name: "decode",
        what: "generated types over structs written by hand",
        minutes: 0.5,
    },
    Bench {
        name: "sandbox",
        what: "load, memory and latency by the size of the catalog",
        minutes: 4.0,
    },
    Bench {
        name: "lower",
        what: "preparing documents for the generator, by their size",
        minutes: 0.2,
    },
    Bench {
        name: "drift",
        what: "the comparison of documents, by their size",
        minutes: 0.5,
    },
    Bench {
        name: "build",
        what: "building a crate that depends on the clients",
        minutes: 10.0,
    },
    Bench {
        name: "start",
        what: "how long the command line takes to start",
        minutes: 0.1,
    },
];

/// Arguments of `bench`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The benchmarks, all by default; `list` says which there are.
    #[arg(value_name = "NAME")]
    names: Vec<String>,
    /// Write what was measured to this file, all benchmarks in one document.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Rounds of each comparison; five by default, three where one is long.
    #[arg(long, value_name = "N")]
    rounds: Option<usize>,
    /// Measure nothing: write the tables of docs/performance.md from a
    /// document of --json.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["names", "json", "rounds"])]
    page: Option<PathBuf>,
}

/// Runs the command; what it has to say goes to `out`.
pub(crate) fn run(args: &Args, out: &mut dyn Write) -> Result<ExitCode, Failure> {
    if let Some(document) = &args.page {
        return write_page(document, &Workspace::current(), out);
    }
    if args.names == ["list"] {
        for bench in &BENCHES {
            writeln!(
                out,
                "{:<10} {:>4.1} min  {}",
                bench.name, bench.minutes, bench.what
            )?;
        }
        return Ok(ExitCode::SUCCESS);
    }
    let chosen = chosen(&args.names)?;
    let folder = tempfile::tempdir()?;
    let mut figures = Figures::default();
    for bench in chosen {
        let own = folder.path().join(format!("{}.json", bench.name));
        let mut cargo = Command::new(env!("CARGO"));
        cargo
            .current_dir(workspace::root())
            .args(["bench", "--quiet", "--package", "octo-bench"])
            .args(["--bench", bench.name, "--", "--json"])
            .arg(&own);
        if let Some(rounds) = args.rounds {
            cargo.args(["--rounds", &rounds.to_string()]);
        }
        if !cargo.status()?.success() {
            return Err(format!("the benchmark {} failed", bench.name).into());
        }
        if let Some(file) = &args.json {
            figures.add(&fs::read_to_string(&own)?, stamp()?)?;
            // After each one: what was measured survives a later failure.
            fs::write(file, figures.to_text()?)
                .map_err(|error| format!("{} cannot be written: {error}", file.display()))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn chosen(names: &[String]) -> Result<Vec<&'static Bench>, Failure> {
    if names.is_empty() {
        return Ok(BENCHES.iter().collect());
    }
    let find = |name: &String| BENCHES.iter().find(|bench| bench.name == name);
    names
        .iter()
        .map(|name| find(name).ok_or_else(|| unknown(name)))
        .collect()
}

fn unknown(name: &str) -> Failure {
    let names = BENCHES.map(|bench| bench.name).join(", ");
    format!("there is no benchmark {name}; there are {names}").into()
}

/// When, and of which code, figures are.
fn stamp() -> Result<Stamp, Failure> {
    let git = |arguments: &[&str]| -> Result<String, Failure> {
        let output = Command::new("git")
            .current_dir(workspace::root())
            .args(arguments)
            .output()?;
        if !output.status.success() {
            return Err(format!("git {} failed", arguments.join(" ")).into());
        }
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    };
    let changed = git(&["status", "--porcelain", "--untracked-files=no"])?;
    Ok(Stamp {
        commit: git(&["rev-parse", "--short=10", "HEAD"])?,
        changed: !changed.is_empty(),
        date: chrono::Utc::now().date_naive(),
    })
}

fn write_page(
    document: &Path,
    workspace: &Workspace,
    out: &mut dyn Write,
) -> Result<ExitCode, Failure> {
    let readable = |error| format!("{} cannot be read: {error}", document.display());
    let figures = Figures::parse(&fs::read_to_string(document).map_err(readable)?)
        .map_err(|error| format!("{}: {error}", document.display()))?;
    let path = workspace.root().join("docs/performance.md");
    let text = fs::read_to_string(&path)?;
    let text = page::with_figures(&text, &figures)?;
    fs::write(&path, text)?;
    let names: Vec<&str> = figures.names().collect();
    writeln!(
        out,
        "{}: {}",
        workspace.relative(&path).display(),
        names.join(", ")
    )?;
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_benchmark_has_its_place_on_the_page_and_its_target() {
        let root = workspace::root();
        let page = fs::read_to_string(root.join("docs/performance.md")).unwrap();
        for bench in &BENCHES {
            assert!(page.contains(&page::begin(bench.name)), "{}", bench.name);
            let target = root.join(format!("crates/octo-bench/benches/{}.rs", bench.name));
            assert!(target.is_file(), "{}", bench.name);
        }
        let targets = fs::read_dir(root.join("crates/octo-bench/benches")).unwrap();
        assert_eq!(targets.count(), BENCHES.len());
    }

    #[test]
    fn an_unknown_name_is_told_the_known_ones() {
        let error = chosen(&["speed".to_owned()]).err().unwrap().to_string();
        assert!(error.contains("no benchmark speed") && error.contains("overhead, pacing"));
        let both = chosen(&["decode".to_owned(), "bulk".to_owned()]).unwrap();
        assert_eq!(
            both.iter().map(|bench| bench.name).collect::<Vec<_>>(),
            ["decode", "bulk"]
        );
    }
}
