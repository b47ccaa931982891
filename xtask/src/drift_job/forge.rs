//! The forge that hosts the repository, as far as the job needs it.

use std::collections::BTreeMap;

/// An issue, as the job sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Issue {
    /// Its number in the repository.
    pub(crate) number: u64,
    /// Whether it is open.
    pub(crate) open: bool,
    /// Its title.
    pub(crate) title: String,
    /// Its text; empty when it has none.
    pub(crate) body: String,
}

/// What an issue is to become; it is opened or closed with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Draft {
    /// Its title.
    pub(crate) title: String,
    /// Its text, within [`BODY_LIMIT`].
    pub(crate) body: String,
    /// Whether it is open.
    pub(crate) open: bool,
}

/// The longest text of an issue. The forge counts characters; bytes are
/// counted here, which are never fewer.
pub(crate) const BODY_LIMIT: usize = 65_536;

/// A commit, as far as the job looks into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Commit {
    /// Its object id.
    pub(crate) id: String,
    /// The object id of its tree.
    pub(crate) tree: String,
    /// The whole message.
    pub(crate) message: String,
}

/// Files by their path from the root; none for one that is to go.
pub(crate) type Files = BTreeMap<String, Option<String>>;

/// What the job does to a repository.
pub(crate) trait Forge {
    /// Makes the label, unless it is there.
    async fn ensure_label(&self, name: &str, description: &str) -> Result<(), ForgeError>;

    /// Every issue with the label, open or closed, oldest first.
    async fn issues(&self, label: &str) -> Result<Vec<Issue>, ForgeError>;

    /// Opens an issue with the label; its number.
    async fn open_issue(&self, draft: &Draft, label: &str) -> Result<u64, ForgeError>;

    /// Rewrites an issue.
    async fn rewrite_issue(&self, number: u64, draft: &Draft) -> Result<(), ForgeError>;

    /// The commit that a branch points to, if there is such a branch.
    async fn branch(&self, name: &str) -> Result<Option<Commit>, ForgeError>;

    /// A commit by its object id.
    async fn commit(&self, id: &str) -> Result<Commit, ForgeError>;

    /// Commits `files` on top of `parent`; the new commit's object id.
    async fn write_commit(
        &self,
        parent: &Commit,
        files: &Files,
        message: &str,
    ) -> Result<String, ForgeError>;

    /// Makes a branch that is not there yet.
    async fn make_branch(&self, name: &str, commit: &str) -> Result<(), ForgeError>;

    /// Moves a branch, also where that is no fast forward.
    async fn move_branch(&self, name: &str, commit: &str) -> Result<(), ForgeError>;
}

/// Why the forge did not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ForgeError {
    /// The job was not told where the repository is, or who it is.
    #[error("{name} is not set; the workflow sets it, and --dry-run does without")]
    Unset {
        /// The environment variable.
        name: &'static str,
    },
    /// A setting that cannot be used. Its value is not shown.
    #[error("{name} is not usable: {reason}")]
    Setting {
        /// The environment variable.
        name: &'static str,
        /// What it should be.
        reason: &'static str,
    },
    /// The HTTP client cannot be built.
    #[error("cannot set up the HTTP client")]
    Client(#[from] crate::http::ClientError),
    /// No answer.
    #[error("the forge did not answer {request}: {reason}")]
    Transport {
        /// Method and path.
        request: String,
        /// What broke.
        reason: String,
    },
    /// An answer that refuses.
    #[error("the forge answered {request} with {status}: {message}")]
    Status {
        /// Method and path.
        request: String,
        /// The status code.
        status: u16,
        /// What the forge says about it.
        message: String,
    },
    /// An answer of another shape than documented.
    #[error("the forge's answer to {request} is not what it documents: {reason}")]
    Shape {
        /// Method and path.
        request: String,
        /// What is wrong with it.
        reason: String,
    },
}
