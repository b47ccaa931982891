//! What memory an export of mentions takes by its size.

use std::{process::ExitCode, time::Instant};

use octo_bench::{Child, Report, Sample, child, exit, peak_megabytes, text};
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

/// What a child does: exports, and answers with what that took.
fn export(words: &[&str]) -> Result<Vec<f64>, String> {
    let limit = words.first().and_then(|word| word.parse().ok());
    let limit: u32 = limit.ok_or("an export needs a limit")?;
    let runtime = Runtime::new().map_err(text)?;
    let begun = Instant::now();
    let count = runtime.block_on(async {
        let octolens = Client::from_env().map_err(text)?;
        let export = octolens.mentions().export().limit(limit);
        let export = export.send().await.map_err(text)?;
        let mut records = export.records();
        let mut count = 0_u32;
        while let Some(record) = records.next().await {
            record.map_err(text)?;
            count += 1;
        }
        Ok::<_, String>(count)
    })?;
    let seconds = begun.elapsed().as_secs_f64();
    Ok(vec![f64::from(count), peak_megabytes(), seconds])
}

fn measure(sandbox: &Sandbox, limit: u32) -> Result<Sample, String> {
    let octolens = sandbox.octolens();
    let key = &octolens.credential("read").ok_or("no read key")?.key;
    let child = Child::new(&limit.to_string())?
        .env("OCTOLENS_API_KEY", key)
        .env("OCTOLENS_BASE_URL", octolens.base_url());
    let [count, peak, seconds] = child.figures()?;
    if count != f64::from(limit) {
        return Err(format!("{count} of {limit} mentions were exported"));
    }
    Ok(vec![("peak MB", peak), ("mentions/s", count / seconds)])
}

fn run() -> Result<ExitCode, String> {
    if let Some(outcome) = child(export) {
        return outcome;
    }
    let mut report = Report::start("export", READING)?;
    let runtime = Runtime::new().map_err(text)?;
    let settings = Settings::default()
        .mentions(SEEDED)
        .requests_per_hour(10_000);
    let sandbox = runtime
        .block_on(Sandbox::builder().octolens(settings).start())
        .map_err(text)?;
    report.compare(
        "an export as JSON",
        ("1,000 mentions", || measure(&sandbox, SMALL)),
        ("50,000 mentions", || measure(&sandbox, LARGE)),
    )?;
    report.finish()
}

fn main() -> ExitCode {
    exit(run())
}
