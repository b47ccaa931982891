//! Servers with catalogs of a case's own.

use std::io::Write;

use crate::case::Failure;
use crate::context::Context;

/// A server with nothing but these catalogs: each its key, and a line of JSON
/// for each product.
pub(super) async fn fixture(
    context: &Context,
    catalogs: &[(&str, &[&str])],
) -> Result<Context, Failure> {
    let failed = |error: std::io::Error| Failure::NotRun(format!("no catalog file: {error}"));
    let folder = tempfile::tempdir().map_err(failed)?;
    let mut files = Vec::new();
    for (key, lines) in catalogs {
        let path = folder.path().join(format!("{key}.jsonl"));
        let mut file = std::fs::File::create(&path).map_err(failed)?;
        for line in *lines {
            writeln!(file, "{line}").map_err(failed)?;
        }
        files.push(path);
    }
    // The files are read before it serves.
    context
        .own_sandbox(|builder| {
            files
                .into_iter()
                .fold(builder, |builder, file| builder.catalog_file(file))
        })
        .await
}
