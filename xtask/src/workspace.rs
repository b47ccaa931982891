//! Where things are in the workspace.

use std::path::{Path, PathBuf};

/// A checkout of the workspace, known by the folder of its root `Cargo.toml`.
///
/// Commands take it as a parameter, so that their tests work on a temporary
/// folder of the same layout.
#[derive(Debug, Clone)]
pub(crate) struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The workspace this binary was built from.
    pub(crate) fn current() -> Self {
        Self::at(root())
    }

    /// The workspace at `root`.
    pub(crate) fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// The folder of the root `Cargo.toml`.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The folder of the vendored contracts.
    pub(crate) fn openapi(&self) -> PathBuf {
        self.root.join("openapi")
    }

    /// The register of the contracts, kept by hand.
    pub(crate) fn register(&self) -> PathBuf {
        self.openapi().join("contracts.toml")
    }

    /// What was vendored from where, kept by `sync-spec`.
    pub(crate) fn lock(&self) -> PathBuf {
        self.openapi().join("contracts.lock")
    }

    /// The vendored document of `api`.
    pub(crate) fn document(&self, api: &str) -> PathBuf {
        self.openapi().join(api).join("openapi.json")
    }

    /// `path` as seen from the root, for messages: they shall read the same
    /// on every machine.
    pub(crate) fn relative<'a>(&self, path: &'a Path) -> &'a Path {
        path.strip_prefix(&self.root).unwrap_or(path)
    }
}

/// The folder that holds the workspace's `Cargo.toml`.
pub(crate) fn root() -> PathBuf {
    let manifest = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().map(PathBuf::from).unwrap_or(manifest)
}
