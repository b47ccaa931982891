//! Time and memory of preparing a document for the generator.

use std::{fs, path::Path, process::ExitCode, time::Instant};

use octo_bench::{Child, Report, Sample, child, contract, exit, peak_megabytes, side, text};
use octo_contract::{Document, Flavor, Overlay, ShapeOptions, generate, lower, shape};
use serde_json::Value;

const SIZES: [usize; 4] = [100, 300, 1_000, 3_000];

const READING: &str = "\
Lowering takes a document from OpenAPI 3.1 to 3.0.3, shaping makes it fit for
the generator; both are what every build with the feature `generate` runs,
before the generator itself. Made-up documents show how that grows: per
megabyte it should not, and a lowered document is held beside the one it was
made from. The three contracts show what a build pays: `generate ms` is
progenitor's and our finish of its code, in release mode; build scripts run
unoptimized, about ten times as long. Ratios are to the first side.";

/// What a child does: lowers and shapes, and answers with what that took.
fn work(words: &[&str]) -> Result<Vec<f64>, String> {
    let operations = words.first().and_then(|word| word.parse().ok());
    let operations = operations.ok_or("lowering needs a size")?;
    let source = contract(operations, false).to_string();
    let megabytes = source.len() as f64 / 1e6;
    let before = peak_megabytes();
    let document = Document::read(source.as_bytes()).map_err(text)?;
    let begun = Instant::now();
    let lowered = lower(&document).map_err(text)?;
    let lowering = begun.elapsed().as_secs_f64();
    let begun = Instant::now();
    let shaped = shape(&lowered.document, ShapeOptions::default()).map_err(text)?;
    let shaping = begun.elapsed().as_secs_f64();
    std::hint::black_box(&shaped);
    let grown = peak_megabytes() - before;
    Ok(vec![megabytes, lowering, shaping, grown / megabytes])
}

fn grown(operations: usize) -> Result<Sample, String> {
    let child = Child::new(&operations.to_string())?;
    let [megabytes, lowering, shaping, memory] = child.figures()?;
    Ok(vec![
        ("MB", megabytes),
        ("lower ms/MB", lowering * 1e3 / megabytes),
        ("shape ms/MB", shaping * 1e3 / megabytes),
        ("peak MB/MB", memory),
    ])
}

/// A vendored contract, all the way.
fn contract_of(api: &str) -> Result<Sample, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../openapi")
        .join(api);
    let bytes = fs::read(folder.join("openapi.json")).map_err(text)?;
    let begun = Instant::now();
    let mut value: Value = Document::read(&bytes).map_err(text)?.into_value();
    if let Ok(overlay) = fs::read(folder.join("overlay.json")) {
        let overlay = Overlay::read(&overlay).map_err(text)?;
        overlay.apply(&mut value).map_err(text)?;
    }
    let document = Document::from_value(value).map_err(text)?;
    let reading = begun.elapsed().as_secs_f64();
    let begun = Instant::now();
    let lowered = lower(&document).map_err(text)?;
    let shaped = shape(&lowered.document, ShapeOptions::default()).map_err(text)?;
    let preparing = begun.elapsed().as_secs_f64();
    let begun = Instant::now();
    let code = generate(&shaped, Flavor::Octo).map_err(text)?;
    let generating = begun.elapsed().as_secs_f64();
    Ok(vec![
        ("operations", shaped.operations.len() as f64),
        ("read and overlay ms", reading * 1e3),
        ("lower and shape ms", preparing * 1e3),
        ("generate ms", generating * 1e3),
        ("generated lines", code.source.lines().count() as f64),
    ])
}

fn run() -> Result<ExitCode, String> {
    if let Some(outcome) = child(work) {
        return outcome;
    }
    let mut report = Report::start("lower", READING)?;
    let sides = SIZES.map(|size| side(format!("{size} operations"), move || grown(size)));
    report.compare_all("made-up documents by their size", sides.into())?;
    let sides = ["octogen", "octolens", "catalio"].map(|api| side(api, move || contract_of(api)));
    report.compare_all("the three contracts", sides.into())?;
    report.finish()
}

fn main() -> ExitCode {
    exit(run())
}
