//! Time and memory of a comparison by the size of the documents.

use std::{process::ExitCode, time::Instant};

use octo_bench::{Child, Report, Sample, child, contract, exit, peak_megabytes, side, text};
use octo_contract::compare::{Options, compare};
use serde_json::Value;

const SIZES: [usize; 5] = [100, 300, 1_000, 3_000, 10_000];

const READING: &str = "\
Pairs of made-up documents with shared, cyclic and deep schemas, a change in
every tenth resource. Each pair is compared in a process of its own; `peak
MB/MB` is the most memory it had resident, less what it had before, over the
size of both texts. Time and memory per megabyte should not grow with the
size: a comparison reads each schema once. Ratios are to 100 operations.";

/// What a child does: compares a pair, and answers with what that took.
fn work(words: &[&str]) -> Result<Vec<f64>, String> {
    let operations = words.first().and_then(|word| word.parse().ok());
    let operations = operations.ok_or("a comparison needs a size")?;
    let texts = [false, true].map(|revised| contract(operations, revised).to_string());
    let megabytes = texts.iter().map(String::len).sum::<usize>() as f64 / 1e6;
    let before = peak_megabytes();
    let begun = Instant::now();
    let read = |text: &String| serde_json::from_str::<Value>(text);
    let [base, revision] = texts.each_ref().map(read);
    let (base, revision) = (base.map_err(text)?, revision.map_err(text)?);
    let parsed = begun.elapsed().as_secs_f64();
    let begun = Instant::now();
    let drift = compare(&base, &revision, &Options::default());
    let compared = begun.elapsed().as_secs_f64();
    if drift.changes().is_empty() {
        return Err("no change was found".to_owned());
    }
    let grown = peak_megabytes() - before;
    Ok(vec![megabytes, parsed, compared, grown / megabytes])
}

fn measure(operations: usize) -> Result<Sample, String> {
    let child = Child::new(&operations.to_string())?;
    let [megabytes, parsed, compared, memory] = child.figures()?;
    Ok(vec![
        ("MB of both", megabytes),
        ("parse s", parsed),
        ("compare s", compared),
        ("compare ms/MB", compared * 1e3 / megabytes),
        ("peak MB/MB", memory),
    ])
}

fn run() -> Result<ExitCode, String> {
    if let Some(outcome) = child(work) {
        return outcome;
    }
    let mut report = Report::start("drift", READING)?;
    let sides = SIZES.map(|size| side(format!("{size} operations"), move || measure(size)));
    report.compare_all("a comparison by the size of the documents", sides.into())?;
    report.finish()
}

fn main() -> ExitCode {
    exit(run())
}
