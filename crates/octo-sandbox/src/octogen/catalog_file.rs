//! Catalog files: JSON Lines and Shopify product exports, plain or gzipped.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use flate2::bufread::MultiGzDecoder;
use serde::Serialize;

use super::shopify_csv;
use super::source::SourceProduct;

/// Longest line or CSV record, in bytes. Beyond it the file is refused: it is
/// no product, and nothing in a file may fill the memory.
pub(crate) const LONGEST_RECORD: u64 = 8 * 1024 * 1024;

/// Rows reported in full; more are only counted.
const REPORTED_BAD_ROWS: usize = 1_000;

/// Why a catalog file was not loaded.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CatalogFileError {
    /// The file is not there or cannot be read.
    #[error("cannot read catalog file {}: {source}; check the path and its permissions", file.display())]
    Unreadable {
        /// The file.
        file: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The file is neither of the known formats.
    #[error("catalog file {} is not usable: {reason}; give JSON Lines (one product object a line) or a Shopify product CSV export, plain or gzipped", file.display())]
    Format {
        /// The file.
        file: PathBuf,
        /// What it lacks.
        reason: String,
    },
    /// One row is bad and skipping was not asked for.
    #[error("catalog file {}, line {line}: {reason}; correct the line, or skip bad lines (`--skip-bad-lines`)", file.display())]
    BadLine {
        /// The file.
        file: PathBuf,
        /// Line number, from 1.
        line: u64,
        /// What is wrong with it.
        reason: String,
    },
}

/// A row that was left out because it is bad.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct BadLine {
    /// Line number, from 1.
    pub line: u64,
    /// What is wrong with it.
    pub reason: String,
}

/// What was read from one catalog file.
#[derive(Debug, Clone, Default, Serialize)]
#[non_exhaustive]
pub struct FileReport {
    /// The file.
    pub file: PathBuf,
    /// Lines with a product object, or rows of a CSV export.
    pub rows: u64,
    /// Products that went into the index.
    pub products: u64,
    /// Products left out because they are not active, not published or drafts.
    pub inactive: u64,
    /// Bad rows that were skipped.
    pub bad_rows: u64,
    /// The first thousand of them.
    pub bad_lines: Vec<BadLine>,
    /// Keys of the lines that have no meaning here, with the number of lines.
    pub ignored_keys: BTreeMap<String, u64>,
}

/// Receives products in file order; its error is the reason to refuse one.
pub(crate) type Sink<'a> = dyn FnMut(&str, SourceProduct) -> Result<Placed, String> + 'a;

/// What became of a product that is not bad.
pub(crate) enum Placed {
    Indexed,
    Inactive,
}

/// State of reading one file: its report, and what to do about bad rows.
pub(crate) struct Reading<'a> {
    pub(crate) file: &'a Path,
    pub(crate) skip_bad_lines: bool,
    pub(crate) report: FileReport,
    /// Catalog key of products that name none.
    pub(crate) catalog: String,
}

impl Reading<'_> {
    /// Hands a product over.
    pub(crate) fn place(
        &mut self,
        line: u64,
        product: SourceProduct,
        sink: &mut Sink<'_>,
    ) -> Result<(), CatalogFileError> {
        match sink(&self.catalog, product) {
            Ok(Placed::Indexed) => self.report.products += 1,
            Ok(Placed::Inactive) => self.report.inactive += 1,
            Err(reason) => self.bad(line, reason)?,
        }
        Ok(())
    }

    /// Notes a bad row, or refuses the file for it.
    pub(crate) fn bad(&mut self, line: u64, reason: String) -> Result<(), CatalogFileError> {
        if !self.skip_bad_lines {
            return Err(CatalogFileError::BadLine {
                file: self.file.to_owned(),
                line,
                reason,
            });
        }
        self.report.bad_rows += 1;
        if self.report.bad_lines.len() < REPORTED_BAD_ROWS {
            self.report.bad_lines.push(BadLine { line, reason });
        }
        Ok(())
    }

    pub(crate) fn format_error(&self, reason: impl Into<String>) -> CatalogFileError {
        CatalogFileError::Format {
            file: self.file.to_owned(),
            reason: reason.into(),
        }
    }

    pub(crate) fn unreadable(&self, source: io::Error) -> CatalogFileError {
        CatalogFileError::Unreadable {
            file: self.file.to_owned(),
            source,
        }
    }
}

/// Reads a file row by row; the format is told by its first bytes.
pub(crate) fn read_file(
    path: &Path,
    skip_bad_lines: bool,
    sink: &mut Sink<'_>,
) -> Result<FileReport, CatalogFileError> {
    let unreadable = |source| CatalogFileError::Unreadable {
        file: path.to_owned(),
        source,
    };
    let file = File::open(path).map_err(unreadable)?;
    if file.metadata().map_err(unreadable)?.is_dir() {
        return Err(unreadable(io::Error::from(io::ErrorKind::IsADirectory)));
    }
    read(
        path,
        BufReader::with_capacity(1 << 16, file),
        skip_bad_lines,
        sink,
    )
}

/// Reads what a file of the name `path` holds.
pub(crate) fn read(
    path: &Path,
    mut input: impl BufRead,
    skip_bad_lines: bool,
    sink: &mut Sink<'_>,
) -> Result<FileReport, CatalogFileError> {
    let mut reading = Reading {
        file: path,
        skip_bad_lines,
        report: FileReport {
            file: path.to_owned(),
            ..FileReport::default()
        },
        catalog: catalog_key(path),
    };
    let start = input
        .fill_buf()
        .map_err(|source| reading.unreadable(source))?;
    if start.starts_with(&[0x1f, 0x8b]) {
        let unpacked = BufReader::with_capacity(1 << 16, MultiGzDecoder::new(input));
        read_plain(&mut reading, unpacked, sink)?;
    } else {
        read_plain(&mut reading, input, sink)?;
    }
    // A product of several rows is judged when its last one was read.
    reading.report.bad_lines.sort_by_key(|bad| bad.line);
    Ok(reading.report)
}

fn read_plain(
    reading: &mut Reading<'_>,
    mut input: impl BufRead,
    sink: &mut Sink<'_>,
) -> Result<(), CatalogFileError> {
    const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
    let start = input
        .fill_buf()
        .map_err(|source| reading.unreadable(source))?;
    if start.starts_with(BYTE_ORDER_MARK) {
        input.consume(BYTE_ORDER_MARK.len());
    }
    let start = input
        .fill_buf()
        .map_err(|source| reading.unreadable(source))?;
    match start.iter().find(|byte| !byte.is_ascii_whitespace()) {
        None => Err(reading.format_error("it is empty")),
        Some(b'{') => read_lines(reading, input, sink),
        Some(b'[') => Err(reading.format_error("it begins with a JSON array")),
        Some(_) => shopify_csv::read(reading, input, sink),
    }
}

fn read_lines(
    reading: &mut Reading<'_>,
    mut input: impl BufRead,
    sink: &mut Sink<'_>,
) -> Result<(), CatalogFileError> {
    let mut line = Vec::new();
    for number in 1.. {
        line.clear();
        let length = input
            .by_ref()
            .take(LONGEST_RECORD + 1)
            .read_until(b'\n', &mut line)
            .map_err(|source| reading.unreadable(source))?;
        if length == 0 {
            break;
        }
        if line.len() as u64 > LONGEST_RECORD {
            return Err(reading.format_error(format!(
                "line {number} is longer than {LONGEST_RECORD} bytes"
            )));
        }
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        reading.report.rows += 1;
        match parse_line(&line, &mut reading.report.ignored_keys) {
            Ok(product) => reading.place(number, product, sink)?,
            Err(reason) => reading.bad(number, reason)?,
        }
    }
    Ok(())
}

/// Reads a product, and counts the keys that have no meaning here.
pub(crate) fn parse_line(
    line: &[u8],
    ignored: &mut BTreeMap<String, u64>,
) -> Result<SourceProduct, String> {
    let mut decoder = serde_json::Deserializer::from_slice(line);
    let mut unknown = Vec::new();
    let parsed = serde_ignored::deserialize(&mut decoder, |path| {
        // Indices of list elements would make a new key of each line.
        let key: Vec<_> = path
            .to_string()
            .split('.')
            .filter(|step| *step != "?" && step.parse::<usize>().is_err())
            .map(str::to_owned)
            .collect();
        unknown.push(key.join("."));
    })
    .and_then(|product: SourceProduct| decoder.end().map(|()| product));
    match parsed {
        Ok(product) => {
            for key in unknown {
                *ignored.entry(key).or_default() += 1;
            }
            Ok(product)
        }
        Err(_) => Err(located_error(line)),
    }
}

/// Reads a bad line again, slower, to name the key it fails at.
fn located_error(line: &[u8]) -> String {
    let mut decoder = serde_json::Deserializer::from_slice(line);
    let decoded: Result<SourceProduct, _> = serde_path_to_error::deserialize(&mut decoder);
    match decoded {
        Ok(_) => "more text follows the product object".to_owned(),
        Err(error) => {
            let path = error.path().to_string();
            let error = error.into_inner();
            let column = error.column();
            let text = error.to_string();
            // Every line is read alone: serde_json's own line number is always 1.
            let reason = text.split(" at line ").next().unwrap_or_default();
            if error.is_data() && path != "." {
                format!("`{path}`: {reason} (column {column})")
            } else {
                format!("not a JSON product object: {reason} (column {column})")
            }
        }
    }
}

/// The catalog key that a file name stands for: `luma` for `luma.jsonl.gz`.
fn catalog_key(path: &Path) -> String {
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let mut stem = name.as_str();
    for extension in [".gz", ".jsonl", ".ndjson", ".json", ".csv"] {
        let shorter = stem.len().saturating_sub(extension.len());
        match (stem.get(..shorter), stem.get(shorter..)) {
            (Some(rest), Some(end)) if !rest.is_empty() && end.eq_ignore_ascii_case(extension) => {
                stem = rest;
            }
            _ => {}
        }
    }
    super::text::slug(stem)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn load(text: &str, skip: bool) -> Result<(FileReport, Vec<SourceProduct>), CatalogFileError> {
        let mut products = Vec::new();
        let report = read(
            Path::new("shop.jsonl"),
            text.as_bytes(),
            skip,
            &mut |_, product| {
                product.check()?;
                products.push(product);
                Ok(Placed::Indexed)
            },
        )?;
        Ok((report, products))
    }

    #[test]
    fn file_names_give_catalog_keys() {
        for (name, key) in [
            ("luma.jsonl.gz", "luma"),
            ("/a/ikea-sa.jsonl", "ikea-sa"),
            ("Home and Garden.CSV", "home-and-garden"),
            ("products_export_1.csv", "products_export_1"),
            ("plain", "plain"),
        ] {
            assert_eq!(catalog_key(Path::new(name)), key);
        }
    }

    #[test]
    fn a_bad_line_is_refused_with_place_and_reason() {
        let text = "{\"url\":\"https://a.example/1\"}\n\n{\"url\":\"https://a.example/2\",\"price\":\"9\"}\n";
        let error = load(text, false).unwrap_err();
        assert_eq!(
            error.to_string(),
            "catalog file shop.jsonl, line 3: `price`: invalid type: string \"9\", expected f64 \
             (column 40); correct the line, or skip bad lines (`--skip-bad-lines`)"
        );
    }

    #[test]
    fn bad_lines_are_skipped_on_request_and_listed() {
        let text = "{\"url\":\"https://a.example/1\",\"sku\":null\n{\"url\":\"nowhere\"}\n{}\n[]\n\
                    {\"url\":\"https://a.example/2\"} {}\n{\"url\":\"https://a.example/3\",\"price\":-1}\n\
                    {\"url\":\"https://a.example/4\",\"shelf\":3,\"variants\":[{\"hue\":1}]}\n";
        let (report, products) = load(text, true).unwrap();
        assert_eq!(products.len(), 1);
        assert_eq!((report.rows, report.products, report.bad_rows), (7, 1, 6));
        let lines: Vec<u64> = report.bad_lines.iter().map(|bad| bad.line).collect();
        assert_eq!(lines, [1, 2, 3, 4, 5, 6]);
        assert_eq!(
            report.ignored_keys.into_iter().collect::<Vec<_>>(),
            [("shelf".to_owned(), 1), ("variants.hue".to_owned(), 1)]
        );
    }

    #[test]
    fn endless_lines_and_other_formats_are_refused() {
        let endless = format!("{{\"title\":\"{}", "x".repeat(LONGEST_RECORD as usize));
        for (text, reason) in [
            (endless.as_str(), "longer than"),
            ("", "empty"),
            ("\u{feff} \n", "empty"),
            ("[{}]", "JSON array"),
            ("title,price\nx,1\n", "no column `Handle`"),
        ] {
            let error = load(text, true).unwrap_err();
            assert!(matches!(error, CatalogFileError::Format { .. }), "{error}");
            assert!(error.to_string().contains(reason), "{error}");
        }
    }
}
