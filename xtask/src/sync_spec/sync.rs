//! One contract, from its source into the workspace.

use std::{fs, io, io::Read as _, path::Path};

use chrono::{DateTime, Utc};
use octo_contract::{
    Overlay,
    compare::{self, Class, CrateNaming, Drift, Naming, Options},
};

use super::{
    document::{self, Facts, Refusal, Vendorable},
    fetch::{self, Download, FetchError, Fetched, Limits},
    held::Held,
    lock::LockError,
    register::Contract,
    source::Source,
};
use crate::workspace::Workspace;

/// What is to be done, the same for every contract of a run.
#[derive(Debug)]
pub(crate) struct Job<'a> {
    /// Where the documents are vendored.
    pub(crate) workspace: &'a Workspace,
    /// What a download may cost.
    pub(crate) limits: &'a Limits,
    /// The time to record.
    pub(crate) now: DateTime<Utc>,
    /// Whether to look only.
    pub(crate) check: bool,
    /// Another source than the published one.
    pub(crate) from: Option<&'a Source>,
}

/// What a run found for one contract.
#[derive(Debug)]
pub(crate) struct Synced {
    /// The API's name.
    pub(crate) api: String,
    /// What people call it.
    pub(crate) title: String,
    /// Where the document was taken from.
    pub(crate) source: String,
    /// How it compares with the vendored one.
    pub(crate) verdict: Verdict,
    /// The vendored document; none before the first sync.
    pub(crate) before: Option<Facts>,
    /// The document at the source.
    pub(crate) after: Facts,
    /// What a maintainer should know besides.
    pub(crate) notes: Vec<String>,
}

/// How the document at the source compares with the vendored one.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Verdict {
    /// It is the same, byte for byte.
    Unchanged,
    /// There was nothing to compare it with.
    First,
    /// It differs.
    Changed(Drift),
}

impl Verdict {
    /// The most serious class of what differs, on the wire.
    ///
    /// What differs only in source, or not at all but in its spelling, is
    /// cosmetic there; it is drift all the same.
    pub(crate) fn class(&self) -> Option<Class> {
        match self {
            Self::Changed(drift) => Some(drift.verdict().unwrap_or(Class::Cosmetic)),
            Self::Unchanged | Self::First => None,
        }
    }
}

/// Why a contract could not be synced.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SyncError {
    /// The document did not arrive.
    #[error("could not fetch the document")]
    Fetch(#[from] FetchError),
    /// The local document could not be read.
    #[error("cannot read {path}")]
    Read {
        /// The file.
        path: String,
        /// What the system said.
        source: io::Error,
    },
    /// The local document is too large.
    #[error("{path} has more than {limit} bytes; no document is that large")]
    TooLarge {
        /// The file.
        path: String,
        /// The cap.
        limit: usize,
    },
    /// What arrived cannot be used.
    #[error("{from} is refused")]
    Refused {
        /// The source.
        from: String,
        /// Why.
        source: Box<Refusal>,
    },
    /// Our overlay is damaged.
    #[error("{path} is unusable; mend it first")]
    Overlay {
        /// The overlay.
        path: String,
        /// What is wrong with it.
        source: octo_contract::Error,
    },
    /// There is nothing to check against.
    #[error("no document is vendored at {path} yet; run `cargo xtask sync-spec {api}` first")]
    Missing {
        /// Where it should be.
        path: String,
        /// The API.
        api: String,
    },
    /// What is vendored cannot be compared with.
    #[error("the vendored {path} is unusable; run `cargo xtask sync-spec {api}` to replace it")]
    Unusable {
        /// The vendored file.
        path: String,
        /// The API.
        api: String,
        /// Why.
        source: Box<Refusal>,
    },
    /// The document cannot be written.
    #[error("cannot write {path}")]
    Write {
        /// The vendored file.
        path: String,
        /// What the system said.
        source: io::Error,
    },
    /// The lock cannot be read or written.
    #[error(transparent)]
    Lock(#[from] LockError),
}

/// Takes the document of `contract` from its source and compares it with the
/// vendored one; unless only checking, vendors it and records it in the lock.
///
/// Nothing is written before everything has been accepted, so that a refused
/// document leaves the vendored one and the lock as they were.
pub(crate) async fn sync(contract: &Contract, job: &Job<'_>) -> Result<Synced, SyncError> {
    let held = Held::read(contract, job)?;
    if job.check && held.bytes.is_none() {
        return Err(SyncError::Missing {
            path: held.shown,
            api: contract.api.clone(),
        });
    }
    let published = Source::Url(contract.url.clone());
    let source = job.from.unwrap_or(&published);

    let download = match source {
        Source::Url(url) => match fetch::fetch(url, held.validator(source), job.limits).await? {
            Fetched::Document(download) => download,
            Fetched::NotModified => return held.unchanged(contract, source),
        },
        Source::File(path) => Download {
            bytes: read_file(path, job.limits)?,
            etag: None,
        },
    };
    let offered = document::read(&download.bytes).map_err(|refusal| SyncError::Refused {
        from: source.portable(),
        source: Box::new(refusal),
    })?;

    let mut notes = held.notes(contract);
    let overlay = overlay(contract, job, &mut notes)?;
    notes.extend(
        document::check(&offered, overlay.as_ref()).map_err(|refusal| SyncError::Refused {
            from: source.portable(),
            source: Box::new(refusal),
        })?,
    );
    let before = match &held.bytes {
        None => None,
        Some(bytes) => match document::read(bytes) {
            Ok(before) => Some(before),
            Err(refusal) if job.check => {
                return Err(SyncError::Unusable {
                    path: held.shown,
                    api: contract.api.clone(),
                    source: Box::new(refusal),
                });
            }
            Err(refusal) => {
                notes.push(format!(
                    "the vendored document was unusable and is not compared with: {refusal}"
                ));
                None
            }
        },
    };
    let verdict = match &before {
        None => Verdict::First,
        Some(before) => compare(contract, before, &offered),
    };
    if !job.check {
        held.replace(contract, job, source, &offered, download.etag)?;
    }
    Ok(Synced {
        api: contract.api.clone(),
        title: contract.title.clone(),
        source: source.portable(),
        verdict,
        before: before.map(|before| before.facts),
        after: offered.facts,
        notes,
    })
}

fn compare(contract: &Contract, before: &Vendorable, offered: &Vendorable) -> Verdict {
    if before.facts.sha256 == offered.facts.sha256 {
        return Verdict::Unchanged;
    }
    let naming = CrateNaming::for_api(&contract.api);
    let options = Options {
        naming: naming.as_ref().map(|naming| naming as &dyn Naming),
    };
    let mut drift = compare::compare(before.document.value(), offered.document.value(), &options);
    drift.locate(Some(&before.text), Some(&offered.text));
    Verdict::Changed(drift)
}

/// Our overlay of the contract. One that is registered and not there yet is
/// noted; one that is there has to be readable.
fn overlay(
    contract: &Contract,
    job: &Job<'_>,
    notes: &mut Vec<String>,
) -> Result<Option<Overlay>, SyncError> {
    let Some(name) = &contract.overlay else {
        return Ok(None);
    };
    let path = job.workspace.openapi().join(name);
    let shown = job.workspace.relative(&path).display().to_string();
    match fs::read(&path) {
        Ok(bytes) => match Overlay::read(&bytes) {
            Ok(overlay) => Ok(Some(overlay)),
            Err(source) => Err(SyncError::Overlay {
                path: shown,
                source,
            }),
        },
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            notes.push(format!("the registered overlay {shown} is not there"));
            Ok(None)
        }
        Err(source) => Err(SyncError::Read {
            path: shown,
            source,
        }),
    }
}

fn read_file(path: &Path, limits: &Limits) -> Result<Vec<u8>, SyncError> {
    let shown = path.display().to_string();
    let failed = |source| SyncError::Read {
        path: shown.clone(),
        source,
    };
    let file = fs::File::open(path).map_err(failed)?;
    let mut bytes = Vec::new();
    file.take(limits.bytes as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    if bytes.len() > limits.bytes {
        return Err(SyncError::TooLarge {
            path: shown,
            limit: limits.bytes,
        });
    }
    Ok(bytes)
}
