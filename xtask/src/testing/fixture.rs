//! A workspace in a temporary folder, with one contract.

#![allow(clippy::unwrap_used)]

use std::{fs, time::Duration};

use tempfile::TempDir;

use crate::{sync_spec::Limits, workspace::Workspace};

/// A document in a spelling that a round trip through parsed values would
/// lose: key order, `100.0`, an integer past 64 bits, an escape.
pub(crate) const PUBLISHED: &str = r##"{"openapi":"3.1.0","info":{"title":"Pets","version":"1.0.0","x-serial":12345678901234567890123},
"paths":{"/pets":{"get":{"operationId":"listPets","summary":"caf\u00e9","responses":{"200":{"description":"ok",
"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Pets"}}}}}}}},
"components":{"schemas":{"Pets":{"type":"array","items":{"type":"object","properties":{
"weight":{"type":"number","maximum":100.0},"name":{"type":"string"}}}}}}}"##;

/// [`PUBLISHED`] after its operation went and another came.
pub(crate) fn narrowed() -> String {
    PUBLISHED
        .replace("\"get\":", "\"post\":")
        .replace("listPets", "makePet")
}

/// A workspace whose only contract is called `pets`.
pub(crate) struct Fixture {
    pub(crate) folder: TempDir,
    pub(crate) limits: Limits,
}

impl Fixture {
    /// One whose contract is published at `url` and not vendored yet.
    pub(crate) fn new(url: &str) -> Self {
        let fixture = Self {
            folder: tempfile::tempdir().unwrap(),
            limits: Limits {
                total: Duration::from_secs(20),
                attempt: Duration::from_secs(10),
                attempts: 3,
                backoff: Duration::from_millis(1),
                bytes: 64 << 10,
            },
        };
        fs::create_dir(fixture.workspace().openapi()).unwrap();
        fixture.publish_at(url);
        fixture
    }

    /// Registers `url` as the place where the contract is published.
    pub(crate) fn publish_at(&self, url: &str) {
        let table = format!(
            "[pets]\ntitle = \"Pets\"\nurl = \"{url}\"\n\
             snapshots = [\"pet-tests\"]\n"
        );
        fs::write(self.workspace().register(), table).unwrap();
    }

    pub(crate) fn workspace(&self) -> Workspace {
        Workspace::at(self.folder.path())
    }

    /// The vendored document.
    pub(crate) fn document(&self) -> Option<Vec<u8>> {
        fs::read(self.workspace().document("pets")).ok()
    }

    /// The lock.
    pub(crate) fn lock(&self) -> Option<String> {
        fs::read_to_string(self.workspace().lock()).ok()
    }
}
