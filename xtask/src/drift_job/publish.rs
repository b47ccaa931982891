//! Puts a bundle on the refresh branch.

use super::{
    forge::{Forge, ForgeError},
    refresh::Bundle,
};

/// The branch that holds the refresh, rewritten as the documents change.
pub(crate) const BRANCH: &str = "contract-refresh";
/// The line of a commit message by which the job knows its own work.
const TRAILER: &str = "Refresh-Digest: ";

/// What became of a bundle.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Published {
    /// Nothing differs from the base.
    Empty,
    /// The branch holds this very content already.
    Current,
    /// The branch ends in a commit of somebody else, who must not lose it.
    Foreign,
    /// The branch was made or moved to this commit.
    Written(String),
}

impl std::fmt::Display for Published {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Empty => write!(f, "nothing to publish"),
            Self::Current => write!(f, "{BRANCH} holds this refresh already"),
            Self::Foreign => write!(
                f,
                "{BRANCH} ends in a commit that is not a refresh and is left alone; merge or \
                 delete the branch"
            ),
            Self::Written(commit) => write!(f, "{BRANCH} is at {commit}"),
        }
    }
}

/// Commits `bundle` on top of the commit `base` and points the branch there,
/// unless that would change nothing or take somebody's work away.
pub(crate) async fn publish(
    forge: &impl Forge,
    bundle: &Bundle,
    base: &str,
) -> Result<Published, ForgeError> {
    if bundle.files.is_empty() {
        return Ok(Published::Empty);
    }
    let digest = bundle.digest();
    let existing = forge.branch(BRANCH).await?;
    if let Some(head) = &existing {
        match head
            .message
            .lines()
            .find_map(|line| line.strip_prefix(TRAILER))
        {
            None => return Ok(Published::Foreign),
            Some(found) if found == digest => return Ok(Published::Current),
            Some(_) => {}
        }
    }
    let base = forge.commit(base).await?;
    let message = message(bundle, &digest);
    let commit = forge.write_commit(&base, &bundle.files, &message).await?;
    match existing {
        None => forge.make_branch(BRANCH, &commit).await?,
        Some(_) => forge.move_branch(BRANCH, &commit).await?,
    }
    Ok(Published::Written(commit))
}

fn message(bundle: &Bundle, digest: &str) -> String {
    let mut message = String::from("Refresh the published contracts\n\n");
    for line in &bundle.summary {
        message.push_str(&format!("{line}\n"));
    }
    if !bundle.problems.is_empty() {
        message.push_str("\nLeft to do by hand:\n");
        for problem in &bundle.problems {
            message.push_str(&format!("- {problem}\n"));
        }
    }
    message.push_str(&format!("\n{TRAILER}{digest}\n"));
    message
}
