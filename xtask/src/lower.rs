//! `cargo xtask lower`: any OpenAPI 3.0 or 3.1 document to 3.0.3, ready for
//! generation.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
};

use octo_contract::{Document, Flavor, Limits, Record, ShapeOptions, generate, lower, shape};
use serde_json::Value;

use crate::Failure;

/// Arguments of `lower`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The document, JSON or YAML.
    input: PathBuf,
    /// Where the 3.0.3 document goes; standard output without it.
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Where the list of rewrites goes: JSON if the name says so, else text.
    #[arg(long, value_name = "FILE")]
    notes: Option<PathBuf>,
    /// Stop after lowering, without preparing for the generator.
    #[arg(long)]
    lower_only: bool,
    /// Also generate a client, into FILE or, without one, only to see that it
    /// can be done.
    #[arg(long, value_name = "FILE", num_args = 0..=1, conflicts_with = "lower_only")]
    generate: Option<Option<PathBuf>>,
}

/// Runs the command; what it has to say goes to `out`.
pub(crate) fn run(args: &Args, out: &mut dyn Write) -> Result<ExitCode, Failure> {
    let document = read(&args.input)?;
    let lowered = lower(&document)?;
    let mut record = lowered.record;
    let mut value = lowered.document;
    if !args.lower_only {
        // The document has to be right for the generator by itself, so the
        // names of the wire are not left to be put back.
        let options = ShapeOptions {
            restore_names: false,
        };
        let shaped = shape(&value, options)?;
        if let Some(target) = &args.generate {
            let code = generate(&shaped, Flavor::Standalone)?;
            if let Some(path) = target {
                write(path, &code.source)?;
            }
        }
        record.append(shaped.record);
        value = shaped.document;
    }
    let mut text = serde_json::to_string_pretty(&value)?;
    text.push('\n');
    match &args.output {
        Some(path) => write(path, &text)?,
        None => out.write_all(text.as_bytes())?,
    }
    if let Some(path) = &args.notes {
        write(path, &notes(path, &record)?)?;
    }
    let lossy = record.notes().iter().filter(|note| note.lossy).count();
    eprintln!(
        "{}: {} rewrites, {lossy} of them lossy",
        args.input.display(),
        record.notes().len()
    );
    Ok(ExitCode::SUCCESS)
}

fn read(path: &Path) -> Result<Document, Failure> {
    let bytes =
        fs::read(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    let extension = path.extension().and_then(|extension| extension.to_str());
    let is_json = match extension {
        Some("json") => true,
        Some("yaml" | "yml") => false,
        _ => bytes.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{'),
    };
    let document = if is_json {
        Document::read(&bytes)
    } else {
        Document::read_yaml(&bytes, Limits::default())
    };
    document.map_err(|error| format!("{}: {error}", path.display()).into())
}

fn notes(path: &Path, record: &Record) -> Result<String, Failure> {
    if path
        .extension()
        .is_some_and(|extension| extension == "json")
    {
        let notes: Value = serde_json::to_value(record)?;
        return Ok(format!("{}\n", serde_json::to_string_pretty(&notes)?));
    }
    Ok(record.to_string())
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    fs::write(path, text)
        .map_err(|error| format!("cannot write {}: {error}", path.display()).into())
}
