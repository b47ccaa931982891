//! The whole path of a contract, as build scripts, maintenance commands and
//! tests walk it.

use std::{
    env, fmt, fs, io,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

use crate::{
    Document, Error, Flavor, Limits, Overlay, Pointer, Record, ShapeOptions, generate as code,
    lower, shape,
};

/// The generated client of one contract.
#[derive(Clone, Debug)]
pub struct Generated {
    /// Rust source; its first line names the documents by SHA-256.
    pub source: String,
    /// Number of operations.
    pub operations: usize,
    /// Number of types.
    pub types: usize,
    /// `info.version` of the contract.
    pub version: String,
    /// Every rewrite of the document, lowering first.
    pub record: Record,
    /// The files that were read.
    pub inputs: Vec<PathBuf>,
}

/// Generates the client of the contract in `folder`: `openapi.json`, with
/// `overlay.json` applied where there is one.
///
/// ```no_run
/// let generated = octo_contract::build::generate("openapi".as_ref(), "octogen")?;
/// println!("{} operations", generated.operations);
/// # Ok::<(), octo_contract::Error>(())
/// ```
///
/// # Errors
/// When a file cannot be read, an overlay action selects nothing or cannot be
/// applied, or the document cannot be lowered, shaped or generated from.
pub fn generate(folder: &Path, api: &str) -> Result<Generated, Error> {
    let document_path = folder.join("openapi.json");
    let overlay_path = folder.join("overlay.json");
    let bytes = read(&document_path)?;
    let in_file = |source| Error::InFile {
        path: document_path.clone(),
        source: Box::new(source),
    };
    let document = Document::read(&bytes).map_err(in_file)?;
    let version = document.version().to_owned();
    let mut digests = format!("openapi.json sha256:{}", digest(&bytes));
    let mut inputs = vec![document_path.clone()];
    let mut value = document.into_value();
    if overlay_path.is_file() {
        let bytes = read(&overlay_path)?;
        apply(&bytes, &mut value).map_err(|source| Error::InFile {
            path: overlay_path.clone(),
            source: Box::new(source),
        })?;
        digests.push_str(&format!(", overlay.json sha256:{}", digest(&bytes)));
        inputs.push(overlay_path);
    }
    let document = Document::from_value(value).map_err(in_file)?;
    let lowered = lower(&document).map_err(in_file)?;
    let shaped = shape(&lowered.document, ShapeOptions::default()).map_err(in_file)?;
    let code = code(&shaped, Flavor::Octo).map_err(in_file)?;
    let mut record = lowered.record;
    record.append(shaped.record);
    Ok(Generated {
        source: format!(
            "// Generated from the {api} contract ({digests}). Do not edit.\n{}",
            code.source
        ),
        operations: shaped.operations.len(),
        types: code.types,
        version,
        record,
        inputs,
    })
}

/// What the build script of a generated crate does: generates from the folder
/// `openapi` beside its manifest into `generated.rs` in `OUT_DIR`.
///
/// # Errors
/// What [`generate`] fails with; also when cargo's variables are not set or
/// the file can't be written.
pub fn script(api: &str) -> Result<Generated, Error> {
    let folder = variable("CARGO_MANIFEST_DIR")?.join("openapi");
    let target = variable("OUT_DIR")?.join("generated.rs");
    let generated = generate(&folder, api)?;
    fs::write(&target, &generated.source).map_err(|source| Error::Io {
        path: target,
        source,
    })?;
    Ok(generated)
}

/// A folder that cargo names to build scripts.
fn variable(name: &str) -> Result<PathBuf, Error> {
    env::var_os(name).map(PathBuf::from).ok_or_else(|| {
        let reason = "the variable is not set; run the build script through cargo";
        Error::Io {
            path: name.into(),
            source: io::Error::new(io::ErrorKind::NotFound, reason),
        }
    })
}

impl fmt::Display for Generated {
    /// One line for a build log: version, operations, types.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{}: {} operations, {} types",
            self.version, self.operations, self.types
        )
    }
}

/// Applies an overlay and insists that every action found something: one that
/// does not has been overtaken by the contract.
fn apply(bytes: &[u8], document: &mut serde_json::Value) -> Result<(), Error> {
    for applied in Overlay::read(bytes)?.apply(document)? {
        if applied.places.is_empty() {
            return Err(Error::Overlay {
                index: applied.index,
                target: applied.target,
                reason: "selects nothing; the contract has moved on, correct or remove the action"
                    .to_owned(),
            });
        }
    }
    Ok(())
}

fn read(path: &Path) -> Result<Vec<u8>, Error> {
    let limit = Limits::default().bytes;
    let bytes = fs::read(path).map_err(|source| Error::Io {
        path: path.to_owned(),
        source,
    })?;
    if bytes.len() > limit {
        return Err(Error::Malformed {
            pointer: Pointer::root(),
            reason: format!("{} is larger than {limit} bytes", path.display()),
        });
    }
    Ok(bytes)
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
