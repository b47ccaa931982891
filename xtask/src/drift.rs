//! `cargo xtask drift`: what changed between two documents, and for whom.

mod models;
#[cfg(test)]
mod tests;

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::ValueEnum;
use octo_contract::{
    Document, Limits,
    compare::{Accepted, Class, CrateNaming, Drift, Naming, Options, compare},
    report::{self, Titles},
};

use crate::{Failure, workspace};

/// Arguments of `drift`.
#[derive(clap::Args)]
#[command(after_help = "\
Exit codes:
   0  nothing differs, or nothing at or above --fail-on
  10  the heaviest change on the wire axis is additive or cosmetic
  11  it is forward-risk
  12  it is breaking
   1  could not look: a document is missing, unreadable or no OpenAPI 3.0 or
      3.1; or the list of accepted changes has stale or expired entries
   2  wrong command line")]
pub(crate) struct Args {
    /// The document that clients were made for, JSON or YAML.
    base: PathBuf,
    /// The document that the server follows now.
    revision: PathBuf,
    /// How to say it.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Exit with 0 unless a change is at least this heavy.
    #[arg(long, value_enum, value_name = "CLASS")]
    fail_on: Option<Gate>,
    /// Where the report goes; standard output without it.
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Accepted changes: TOML or JSON with `accepted` entries of
    /// `fingerprint`, `reason` and `expires` (YYYY-MM-DD).
    #[arg(long, value_name = "FILE")]
    accepted: Option<PathBuf>,
    /// Name Rust items as for this API (octogen, octolens, catalio); without
    /// it, documents with the title of one of them are recognized.
    #[arg(long, value_name = "NAME")]
    api: Option<String>,
}

/// The formats of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Markdown,
    Json,
    Html,
    Github,
    Junit,
}

/// The classes that a run can fail on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Gate {
    Breaking,
    ForwardRisk,
    Additive,
}

impl Gate {
    fn class(self) -> Class {
        match self {
            Self::Breaking => Class::Breaking,
            Self::ForwardRisk => Class::ForwardRisk,
            Self::Additive => Class::Additive,
        }
    }
}

/// A document and its text; the text only when it is JSON, which has byte
/// spans.
struct Source {
    document: Document,
    json: Option<String>,
}

/// Runs the command; what it has to say goes to `out`.
pub(crate) fn run(args: &Args, out: &mut dyn Write) -> Result<ExitCode, Failure> {
    let today = chrono::Utc::now().date_naive().to_string();
    run_on(args, out, &today).map(ExitCode::from)
}

fn run_on(args: &Args, out: &mut dyn Write, today: &str) -> Result<u8, Failure> {
    let base = read(&args.base)?;
    let revision = read(&args.revision)?;
    let naming = match &args.api {
        None => CrateNaming::for_title(base.document.title()),
        Some(name) => Some(CrateNaming::for_api(name).ok_or_else(|| {
            format!("no API is called `{name}`; there are octogen, octolens and catalio")
        })?),
    };
    let naming = naming.map(|naming| {
        let krate = workspace::root().join("crates").join(naming.api());
        naming.with_models(models::models(&krate))
    });
    let options = Options {
        naming: naming.as_ref().map(|naming| naming as &dyn Naming),
    };
    let mut drift = compare(base.document.value(), revision.document.value(), &options);
    if let Some(path) = &args.accepted {
        accept(path, &mut drift, today)?;
    }
    let text = report(args, &mut drift, &base, &revision);
    match &args.output {
        Some(path) => fs::write(path, &text)
            .map_err(|error| format!("cannot write {}: {error}", path.display()))?,
        None => out.write_all(text.as_bytes())?,
    }
    Ok(exit_code(&drift, args.fail_on.map(Gate::class)))
}

fn report(args: &Args, drift: &mut Drift, base: &Source, revision: &Source) -> String {
    let names = (
        args.base.display().to_string(),
        args.revision.display().to_string(),
    );
    let titles = Titles {
        base: &names.0,
        revision: &names.1,
    };
    let gate = args.fail_on.map_or(Class::Breaking, Gate::class);
    if matches!(args.format, Format::Json | Format::Github | Format::Html) {
        drift.locate(base.json.as_deref(), revision.json.as_deref());
    }
    match args.format {
        Format::Text => report::text(drift, titles),
        Format::Markdown => report::markdown(drift, titles),
        Format::Json => report::json(drift),
        Format::Html => {
            let fragments = report::Fragments {
                base: base.document.value(),
                revision: revision.document.value(),
            };
            report::html(drift, titles, fragments)
        }
        Format::Github => report::github(drift, titles),
        Format::Junit => report::junit(drift, titles, gate),
    }
}

/// The exit code that says what was found.
fn exit_code(drift: &Drift, gate: Option<Class>) -> u8 {
    // Changes of source alone are something found, and nothing on the wire.
    let found = drift
        .verdict()
        .or((!drift.is_empty()).then_some(Class::Cosmetic));
    match found {
        None => 0,
        Some(class) if gate.is_some_and(|gate| class < gate) => 0,
        Some(Class::Cosmetic | Class::Additive) => 10,
        Some(Class::ForwardRisk) => 11,
        Some(Class::Breaking) => 12,
    }
}

/// Takes accepted changes out of `drift`; entries that do nothing are an error.
fn accept(path: &Path, drift: &mut Drift, today: &str) -> Result<(), Failure> {
    let shown = path.display();
    let text = fs::read_to_string(path).map_err(|error| format!("cannot read {shown}: {error}"))?;
    let list: Accepted = match path.extension().is_some_and(|kind| kind == "json") {
        true => {
            serde_json::from_str(&text).map_err(|error| format!("cannot read {shown}: {error}"))?
        }
        false => toml::from_str(&text).map_err(|error| format!("cannot read {shown}: {error}"))?,
    };
    let (_, unfit) = list.apply(drift, today);
    if unfit.is_empty() {
        return Ok(());
    }
    let lines: Vec<String> = unfit.iter().map(ToString::to_string).collect();
    Err(format!("{shown}: {}", lines.join("; ")).into())
}

fn read(path: &Path) -> Result<Source, Failure> {
    let failed = |error: &dyn std::fmt::Display| format!("cannot read {}: {error}", path.display());
    let limits = Limits {
        bytes: 128 * 1024 * 1024,
        ..Limits::default()
    };
    let bytes = fs::read(path).map_err(|error| failed(&error))?;
    let yaml = match path.extension().and_then(|kind| kind.to_str()) {
        Some("json") => false,
        Some("yaml" | "yml") => true,
        _ => bytes.iter().find(|byte| !byte.is_ascii_whitespace()) != Some(&b'{'),
    };
    if yaml {
        let document = Document::read_yaml(&bytes, limits).map_err(|error| failed(&error))?;
        return Ok(Source {
            document,
            json: None,
        });
    }
    let document = Document::read_within(&bytes, limits).map_err(|error| failed(&error))?;
    let json = String::from_utf8(bytes).ok();
    Ok(Source { document, json })
}
