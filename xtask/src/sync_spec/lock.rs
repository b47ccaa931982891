//! The lock, `openapi/contracts.lock`: what was vendored, and from where.

use std::{collections::BTreeMap, fs, io};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::store;
use crate::workspace::Workspace;

/// What is known of every vendored document, by API.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Lock {
    entries: BTreeMap<String, Entry>,
}

/// Where one vendored document came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Entry {
    /// The URL it was taken from, without its query; or `file:` and the name
    /// of a local file.
    pub(crate) source: String,
    /// Digest of the vendored file, in lower-case hex.
    pub(crate) sha256: String,
    /// The `ETag` that came with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) etag: Option<String>,
    /// When these bytes were first seen at this source (RFC 3339, UTC).
    pub(crate) fetched_at: String,
    /// The document's `info.version`.
    pub(crate) version: String,
    /// The version of OpenAPI it is written in.
    pub(crate) openapi: String,
}

/// Why the lock is of no use.
#[derive(Debug, thiserror::Error)]
pub(crate) enum LockError {
    /// The file is there, but not readable.
    #[error("cannot read {path}")]
    Read {
        /// The lock.
        path: String,
        /// What the system said.
        source: io::Error,
    },
    /// The file is no lock.
    #[error("{path} is damaged; restore it from version control, or delete it: {reason}")]
    Parse {
        /// The lock.
        path: String,
        /// Where and why.
        reason: String,
    },
    /// The lock cannot be expressed in TOML.
    #[error("cannot write the lock as TOML")]
    Serialize(#[from] toml::ser::Error),
    /// The file cannot be written.
    #[error("cannot write {path}")]
    Write {
        /// The lock.
        path: String,
        /// What the system said.
        source: io::Error,
    },
}

impl Lock {
    /// Reads the lock of `workspace`; empty when there is none yet.
    pub(crate) fn read(workspace: &Workspace) -> Result<Self, LockError> {
        let path = workspace.lock();
        let shown = workspace.relative(&path).display().to_string();
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Self::default()),
            Err(source) => {
                return Err(LockError::Read {
                    path: shown,
                    source,
                });
            }
        };
        toml::from_str(&text).map_err(|error| LockError::Parse {
            path: shown,
            reason: error.to_string(),
        })
    }

    /// What is known of `api`.
    pub(crate) fn entry(&self, api: &str) -> Option<&Entry> {
        self.entries.get(api)
    }

    /// Replaces what is known of `api`.
    pub(crate) fn set(&mut self, api: &str, entry: Entry) {
        self.entries.insert(api.to_owned(), entry);
    }

    /// Writes the lock into `workspace`, atomically.
    pub(crate) fn write(&self, workspace: &Workspace) -> Result<(), LockError> {
        let path = workspace.lock();
        let tables = toml::to_string(self)?;
        let text = format!("# Written by `cargo xtask sync-spec`; not for editing.\n\n{tables}");
        store::replace(&path, text.as_bytes()).map_err(|source| LockError::Write {
            path: workspace.relative(&path).display().to_string(),
            source,
        })
    }
}

/// The SHA-256 of `bytes`, in lower-case hex.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn entry() -> Entry {
        Entry {
            source: "https://alpha.example/openapi.json".into(),
            sha256: sha256(b"{}\n"),
            etag: Some("\"a\\b\"".into()),
            fetched_at: "2026-01-02T03:04:05Z".into(),
            version: "1.0.0".into(),
            openapi: "3.1.0".into(),
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let workspace = Workspace::at(folder.path());
        fs::create_dir(workspace.openapi()).unwrap();

        let mut lock = Lock::read(&workspace).unwrap();
        assert_eq!(lock, Lock::default());
        lock.set("alpha", entry());
        lock.write(&workspace).unwrap();

        assert_eq!(Lock::read(&workspace).unwrap(), lock);
        assert_eq!(lock.entry("alpha"), Some(&entry()));
    }

    #[test]
    fn a_damaged_lock_is_not_taken_for_an_empty_one() {
        let folder = tempfile::tempdir().unwrap();
        let workspace = Workspace::at(folder.path());
        fs::create_dir(workspace.openapi()).unwrap();
        fs::write(workspace.lock(), "[alpha]\nsource = 1\n").unwrap();

        let error = Lock::read(&workspace).unwrap_err().to_string();
        assert!(
            error.starts_with("openapi/contracts.lock is damaged"),
            "{error}"
        );
    }

    #[test]
    fn the_digest_is_the_one_of_sha256sum() {
        assert_eq!(
            sha256(b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }
}
