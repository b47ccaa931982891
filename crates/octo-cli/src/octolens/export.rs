//! `octo octolens mentions export`.

use std::{
    fs, io,
    io::{Seek, SeekFrom, Write},
    path::Path,
};

use octolens::{ExportBody, OperationId};
use tempfile::{NamedTempFile, SpooledTempFile};

use super::{Context, narrowing};
use crate::{
    cli::{ExportFormat, NarrowingArgs},
    failure::{Exit, Failure, Result},
    output::Mode,
    progress::Progress,
};

/// Beyond this many bytes an export waits on disk instead of in memory.
const SPOOL_IN_MEMORY: usize = 8 << 20;

/// Exports to a file, or to stdout once the export is whole.
pub(super) async fn run(
    narrowing: &NarrowingArgs,
    format: ExportFormat,
    limit: Option<u32>,
    file: Option<&Path>,
    context: &mut Context<'_, '_>,
) -> Result {
    if format == ExportFormat::Csv
        && file.is_none()
        && matches!(context.output.mode(), Mode::Json(_))
    {
        return Err(Failure::usage(
            "CONFLICTING_FLAGS",
            "--json asks for one JSON document on stdout; give --output to export as CSV",
        )
        .into());
    }
    let mut export = context
        .client
        .client
        .mentions()
        .export()
        .filter(narrowing::filter(narrowing)?)
        .options(context.client.options(OperationId::ExportMentions));
    if let Some(feed) = narrowing.feed {
        export = export.feed(feed);
    }
    if narrowing.include_all {
        export = export.include_all();
    }
    if let Some(limit) = limit {
        export = export.limit(limit);
    }
    if format == ExportFormat::Csv {
        export = export.csv();
    }
    let body = context.interrupt.or(export.send()).await??;
    match file {
        Some(path) => to_file(body, path, context).await,
        None => to_stdout(body, context).await,
    }
}

/// Half a file would pass for a whole one: it gets its name at the end.
async fn to_file(body: ExportBody, path: &Path, context: &mut Context<'_, '_>) -> Result {
    let total = body.total_count();
    let folder = match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    let unwritable = |error: &io::Error| {
        Failure::usage(
            "UNWRITABLE_FILE",
            format!("cannot write {}: {error}", path.display()),
        )
    };
    let mut file = NamedTempFile::new_in(folder).map_err(|error| unwritable(&error))?;
    let bytes = copy(body, &mut file, context, unwritable).await?;
    file.as_file()
        .sync_all()
        .and_then(|()| permissions(file.path()))
        .map_err(|error| unwritable(&error))?;
    file.persist(path)
        .map_err(|error| unwritable(&error.error))?;
    if let Mode::Json(_) = context.output.mode() {
        let told = serde_json::json!({
            "file": path.display().to_string(), "mentions": total, "bytes": bytes,
        });
        return context.output.line(&told);
    }
    let mentions = total.map_or_else(String::new, |total| format!("{total} mentions, "));
    context
        .output
        .hint(&format!("{}: {mentions}{bytes} bytes", path.display()));
    Ok(())
}

/// Temporary files are private; what is kept is as other new files are.
#[cfg(unix)]
fn permissions(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn permissions(_: &Path) -> io::Result<()> {
    Ok(())
}

async fn to_stdout(body: ExportBody, context: &mut Context<'_, '_>) -> Result {
    let unkept = |error: &io::Error| {
        Failure::new(
            Exit::Unexpected,
            "SPOOL_FAILED",
            format!("cannot keep the export until it is whole: {error}"),
        )
    };
    let mut spool = SpooledTempFile::new(SPOOL_IN_MEMORY);
    copy(body, &mut spool, context, unkept).await?;
    spool
        .seek(SeekFrom::Start(0))
        .map_err(|error| unkept(&error))?;
    context.output.copy(&mut spool)
}

async fn copy(
    mut body: ExportBody,
    writer: &mut impl Write,
    context: &mut Context<'_, '_>,
    failed: impl Fn(&io::Error) -> Failure,
) -> Result<u64> {
    let progress = Progress::waiting("exporting", context.quiet);
    let mut written = 0;
    while let Some(piece) = context.interrupt.or(body.next()).await? {
        let piece = piece?;
        writer.write_all(&piece).map_err(|error| failed(&error))?;
        written += piece.len() as u64;
        progress.advance(1);
    }
    writer.flush().map_err(|error| failed(&error))?;
    Ok(written)
}
