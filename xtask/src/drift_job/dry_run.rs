//! A forge that only tells what it would do.

use std::cell::RefCell;

use super::forge::{Commit, Draft, Files, Forge, ForgeError, Issue};

/// Has no issues and no branches, and keeps a log.
#[derive(Default)]
pub(crate) struct DryRun {
    log: RefCell<Vec<String>>,
}

impl DryRun {
    /// What would have been done, in order.
    pub(crate) fn into_log(self) -> Vec<String> {
        self.log.into_inner()
    }

    fn note(&self, line: String) {
        self.log.borrow_mut().push(line);
    }
}

impl Forge for DryRun {
    async fn ensure_label(&self, _name: &str, _description: &str) -> Result<(), ForgeError> {
        Ok(())
    }

    async fn issues(&self, _label: &str) -> Result<Vec<Issue>, ForgeError> {
        Ok(Vec::new())
    }

    async fn open_issue(&self, draft: &Draft, label: &str) -> Result<u64, ForgeError> {
        self.note(format!(
            "would open an issue labelled {label}: {}\n\n{}",
            draft.title, draft.body
        ));
        Ok(0)
    }

    async fn rewrite_issue(&self, number: u64, draft: &Draft) -> Result<(), ForgeError> {
        self.note(format!("would rewrite issue {number}: {}", draft.title));
        Ok(())
    }

    async fn branch(&self, _name: &str) -> Result<Option<Commit>, ForgeError> {
        Ok(None)
    }

    async fn commit(&self, id: &str) -> Result<Commit, ForgeError> {
        Ok(Commit {
            id: id.to_owned(),
            tree: String::new(),
            message: String::new(),
        })
    }

    async fn write_commit(
        &self,
        parent: &Commit,
        files: &Files,
        message: &str,
    ) -> Result<String, ForgeError> {
        let files: Vec<&str> = files.keys().map(String::as_str).collect();
        self.note(format!(
            "would commit on {}:\n\n{message}\n\n{}",
            parent.id,
            files.join("\n")
        ));
        Ok("a new commit".into())
    }

    async fn make_branch(&self, name: &str, commit: &str) -> Result<(), ForgeError> {
        self.note(format!("would make the branch {name} at {commit}"));
        Ok(())
    }

    async fn move_branch(&self, name: &str, commit: &str) -> Result<(), ForgeError> {
        self.note(format!("would move the branch {name} to {commit}"));
        Ok(())
    }
}
