//! What memory an export of mentions takes by its size.

use std::{
    env, fs,
    process::{Command, ExitCode},
    time::Instant,
};

use octo_bench::{Report, Sample};
use octo_sandbox::{Sandbox, octolens::Settings};
use octolens::Client;
use tokio::runtime::Runtime;

const SMALL: u32 = 1_000;
const LARGE: u32 = 50_000;
/// An export leaves mentions of low relevance out, a quarter of them.
const SEEDED: usize = 80_000;

const READING: &str = "\
Each export runs in a process of its own, which reads it record by record;
`peak MB` is the most memory that the process had resident. An export that
were held in memory would take at least its own size more. The sandbox, in the
parent, makes the export whole before it sends it, so `mentions/s` is mostly
its work.";

const CHILD: &str = "OCTO_BENCH_EXPORT_CHILD";

/// The highest resident size so far, in megabytes (Linux tells).
fn peak() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
    kilobytes.map_or(f64::NAN, |kilobytes| kilobytes / 1e3)
}

/// What a child process does: exports, then prints what it took.
fn child(limit: &str) -> Result<ExitCode, String> {
    let limit: u32 = limit.parse().map_err(|_| format!("{limit} is no number"))?;
    let runtime = Runtime::new().map_err(|error| error.to_string())?;
    let begun = Instant::now();
    let count = runtime.block_on(async {
        let octolens = Client::from_env().map_err(|error| error.to_string())?;
        let export = octolens.mentions().export().limit(limit);
        let export = export.send().await.map_err(|error| error.to_string())?;
        let mut records = export.records();
        let mut count = 0_u32;
        while let Some(record) = records.next().await {
            record.map_err(|error| error.to_string())?;
            count += 1;
        }
        Ok::<_, String>(count)
    })?;
    println!("{count} {} {}", peak(), begun.elapsed().as_secs_f64());
    Ok(ExitCode::SUCCESS)
}

fn measure(sandbox: &Sandbox, limit: u32) -> Result<Sample, String> {
    let octolens = sandbox.octolens();
    let key = &octolens.credential("read").ok_or("no read key")?.key;
    let own = env::current_exe().map_err(|error| error.to_string())?;
    let output = Command::new(own)
        .env(CHILD, limit.to_string())
        .env("OCTOLENS_API_KEY", key)
        .env("OCTOLENS_BASE_URL", octolens.base_url())
        .output()
        .map_err(|error| error.to_string())?;
    let text = String::from_utf8_lossy(&output.stdout);
    let figures: Vec<f64> = text
        .split_whitespace()
        .filter_map(|word| word.parse().ok())
        .collect();
    let [count, peak, seconds] = figures[..] else {
        let reason = String::from_utf8_lossy(&output.stderr);
        return Err(format!("the export failed: {reason}"));
    };
    if count != f64::from(limit) {
        return Err(format!("{count} of {limit} mentions were exported"));
    }
    Ok(vec![("peak MB", peak), ("mentions/s", count / seconds)])
}

fn run() -> Result<ExitCode, String> {
    if let Ok(limit) = env::var(CHILD) {
        return child(&limit);
    }
    let mut report = Report::start("export", READING)?;
    let runtime = Runtime::new().map_err(|error| error.to_string())?;
    let settings = Settings::default()
        .mentions(SEEDED)
        .requests_per_hour(10_000);
    let sandbox = runtime
        .block_on(Sandbox::builder().octolens(settings).start())
        .map_err(|error| error.to_string())?;
    report.compare(
        "an export as JSON",
        ("1,000 mentions", || measure(&sandbox, SMALL)),
        ("50,000 mentions", || measure(&sandbox, LARGE)),
    )?;
    report.finish()
}

fn main() -> ExitCode {
    run().unwrap_or_else(|error| {
        eprintln!("error: {error}");
        ExitCode::FAILURE
    })
}
