//! How long the command line takes to start.

use std::{
    env,
    path::{Path, PathBuf},
    process::{Command, ExitCode, Stdio},
    time::Instant,
};

use octo_bench::{Report, Sample, exit, percentile, side, text};

const STARTS: usize = 40;

const READING: &str = "\
Each measurement starts the program 40 times and takes the median and the
slowest. `true` does nothing: what it takes is the system's share, of which
this program needs more only for being larger. `--help` and `--version` are
answered while the arguments are read, before there is a runtime, a TLS
configuration or a connection; a command that fails for want of a key goes as
far as making the client.";

/// Builds the release binary, and says where it is.
fn octo() -> Result<PathBuf, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let cargo = env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let built = Command::new(cargo)
        .args(["build", "--quiet", "--release", "--package", "octo-cli"])
        .args(["--message-format", "json"])
        .current_dir(root)
        .stderr(Stdio::inherit())
        .output()
        .map_err(text)?;
    let lines = String::from_utf8_lossy(&built.stdout).into_owned();
    let mut executables = lines.lines().filter_map(|line| {
        let message: serde_json::Value = serde_json::from_str(line).ok()?;
        Some(PathBuf::from(message["executable"].as_str()?))
    });
    let octo = executables.next_back().filter(|_| built.status.success());
    octo.ok_or_else(|| "octo could not be built".to_owned())
}

fn measure(program: &Path, arguments: &[&str]) -> Result<Sample, String> {
    let mut times = Vec::new();
    for _ in 0..STARTS {
        let mut command = Command::new(program);
        command
            .args(arguments)
            .env_remove("OCTO_API_KEY")
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let begun = Instant::now();
        command.status().map_err(text)?;
        times.push(begun.elapsed().as_secs_f64() * 1e3);
    }
    Ok(vec![
        ("median ms", percentile(&times, 50.0)),
        ("slowest ms", percentile(&times, 100.0)),
    ])
}

fn run() -> Result<ExitCode, String> {
    let mut report = Report::start("start", READING)?;
    let octo = octo()?;
    let octo = octo.as_path();
    report.compare_all(
        "from start to end",
        vec![
            side("true", || measure(Path::new("true"), &[])),
            side("octo --version", || measure(octo, &["--version"])),
            side("octo --help", || measure(octo, &["--help"])),
            side("octo octogen catalogs, no key", || {
                measure(octo, &["octogen", "catalogs"])
            }),
        ],
    )?;
    report.finish()
}

fn main() -> ExitCode {
    exit(run())
}
