//! What the workspace holds of a contract: the vendored document and its entry
//! in the lock.

use std::{fs, io, path::PathBuf};

use chrono::SecondsFormat;

use super::{
    document::{self, Vendorable},
    lock::{self, Entry, Lock},
    register::Contract,
    source::Source,
    store,
    sync::{Job, SyncError, Synced, Verdict},
};

/// What the workspace holds of a contract.
pub(crate) struct Held {
    path: PathBuf,
    /// The vendored file, as messages name it.
    pub(crate) shown: String,
    /// Its content; none before the first sync.
    pub(crate) bytes: Option<Vec<u8>>,
    lock: Lock,
    /// The lock's entry, if it speaks of these very bytes.
    entry: Option<Entry>,
    /// Whether there is an entry that speaks of other bytes.
    edited: bool,
}

impl Held {
    /// Reads the vendored document of `contract` and what the lock says of it.
    pub(crate) fn read(contract: &Contract, job: &Job<'_>) -> Result<Self, SyncError> {
        let path = job.workspace.document(&contract.api);
        let shown = job.workspace.relative(&path).display().to_string();
        let bytes = match fs::read(&path) {
            Ok(bytes) => Some(bytes),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(source) => {
                return Err(SyncError::Read {
                    path: shown,
                    source,
                });
            }
        };
        let lock = Lock::read(job.workspace)?;
        let digest = bytes.as_deref().map(lock::sha256);
        let recorded = lock.entry(&contract.api).cloned();
        let edited = match (&recorded, &digest) {
            (Some(entry), Some(digest)) => entry.sha256 != *digest,
            _ => false,
        };
        let entry = recorded.filter(|entry| digest.as_ref() == Some(&entry.sha256));
        Ok(Self {
            path,
            shown,
            bytes,
            lock,
            entry,
            edited,
        })
    }

    /// The `ETag` for a conditional request: only of the same source, and only
    /// while the bytes it stands for are still here.
    pub(crate) fn validator(&self, source: &Source) -> Option<&str> {
        let Source::Url(url) = source else {
            return None;
        };
        let entry = self.entry.as_ref()?;
        (entry.source == url.as_str())
            .then_some(entry.etag.as_deref())
            .flatten()
    }

    /// What a maintainer should know of it.
    pub(crate) fn notes(&self, contract: &Contract) -> Vec<String> {
        if self.edited {
            vec![format!(
                "{} is not what the lock records for {}: it was changed by hand",
                self.shown, contract.api
            )]
        } else {
            Vec::new()
        }
    }

    /// The server says that it has nothing new.
    pub(crate) fn unchanged(
        self,
        contract: &Contract,
        source: &Source,
    ) -> Result<Synced, SyncError> {
        let bytes = self.bytes.unwrap_or_default();
        let facts = document::read(&bytes)
            .map_err(|refusal| SyncError::Unusable {
                path: self.shown,
                api: contract.api.clone(),
                source: Box::new(refusal),
            })?
            .facts;
        Ok(Synced {
            api: contract.api.clone(),
            title: contract.title.clone(),
            source: source.portable(),
            verdict: Verdict::Unchanged,
            before: Some(facts.clone()),
            after: facts,
            notes: Vec::new(),
        })
    }

    /// Writes the document, then the lock. After a crash in between, the lock
    /// speaks of other bytes and its `ETag` is not used: the next run fetches
    /// the document whole.
    pub(crate) fn replace(
        mut self,
        contract: &Contract,
        job: &Job<'_>,
        source: &Source,
        offered: &Vendorable,
        etag: Option<String>,
    ) -> Result<(), SyncError> {
        let same = self.bytes.as_deref() == Some(offered.text.as_bytes());
        if !same {
            store::replace(&self.path, offered.text.as_bytes()).map_err(|source| {
                SyncError::Write {
                    path: self.shown.clone(),
                    source,
                }
            })?;
        }
        let portable = source.portable();
        if same && let Some(entry) = &self.entry {
            // The record stands, unless the publisher itself now vouches for
            // the bytes: a copy says nothing that is worth a new record.
            let news = entry.source != portable || entry.etag != etag;
            if job.from.is_some() || !news {
                return Ok(());
            }
        }
        let entry = Entry {
            source: portable,
            sha256: offered.facts.sha256.clone(),
            etag,
            fetched_at: job.now.to_rfc3339_opts(SecondsFormat::Secs, true),
            version: offered.facts.version.clone(),
            openapi: offered.facts.openapi.clone(),
        };
        self.lock.set(&contract.api, entry);
        self.lock.write(job.workspace)?;
        Ok(())
    }
}
