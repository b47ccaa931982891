//! The refresh: everything in the repository that follows from a document,
//! gathered into a bundle that a job with more rights publishes.
//!
//! Regenerating compiles and runs code made from a foreign document, so this
//! part runs without any right to write; the bundle is all that leaves it.

use std::{
    collections::BTreeSet,
    ffi::OsString,
    fs, io,
    path::{Component, Path, PathBuf},
    process::Command,
};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::forge::Files;
use crate::{page, sync_spec::store, workspace::Workspace};

/// The folders that follow from a document. Nothing else is published, above
/// all no workflow.
const FOLLOWING: [&str; 3] = ["openapi", "crates", "tests"];
/// The lock tells when it was written; that alone is no reason to publish.
const LOCK: &str = "openapi/contracts.lock";

/// What the refresh publishes.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Bundle {
    /// What the commit says about the documents, one line each.
    pub(crate) summary: Vec<String>,
    /// What did not work and is left to people, one line each.
    pub(crate) problems: Vec<String>,
    /// The new content of each file, by its path from the root; none where it
    /// is to go.
    pub(crate) files: Files,
}

/// A program run to its end.
#[derive(Debug)]
pub(crate) struct Ran {
    /// Whether it succeeded.
    pub(crate) success: bool,
    /// What it printed.
    pub(crate) stdout: Vec<u8>,
    /// What it complained about.
    pub(crate) stderr: Vec<u8>,
}

/// The programs that the refresh stands on.
pub(crate) trait Tools {
    /// Runs `program` in `folder`.
    fn run(
        &self,
        folder: &Path,
        program: &str,
        arguments: &[&str],
        environment: &[(&str, &str)],
    ) -> io::Result<Ran>;
}

/// The programs of this machine.
pub(crate) struct Installed;

impl Tools for Installed {
    fn run(
        &self,
        folder: &Path,
        program: &str,
        arguments: &[&str],
        environment: &[(&str, &str)],
    ) -> io::Result<Ran> {
        let mut command = match program {
            // The cargo that runs this is the one to build with.
            "cargo" => Command::new(std::env::var_os("CARGO").unwrap_or(OsString::from("cargo"))),
            program => Command::new(program),
        };
        let output = command
            .args(arguments)
            .envs(environment.iter().copied())
            .current_dir(folder)
            .output()?;
        Ok(Ran {
            success: output.status.success(),
            stdout: output.stdout,
            stderr: output.stderr,
        })
    }
}

/// Why there is no bundle, or none to use.
#[derive(Debug, thiserror::Error)]
pub(crate) enum BundleError {
    /// A program could not be started.
    #[error("cannot run {program}")]
    Start {
        /// The program.
        program: &'static str,
        /// What the system said.
        source: io::Error,
    },
    /// A program failed that nothing works without.
    #[error("{what} failed: {reason}")]
    Failed {
        /// The command.
        what: String,
        /// Its last words.
        reason: String,
    },
    /// A file could not be read or written.
    #[error("cannot access {path}")]
    File {
        /// The file.
        path: String,
        /// What the system said.
        source: io::Error,
    },
    /// The bundle is not one.
    #[error("{path} is no bundle")]
    Parse {
        /// The file.
        path: String,
        /// Where and why.
        source: serde_json::Error,
    },
    /// The bundle reaches out of what a refresh may touch.
    #[error(
        "`{path}` is not a path that a refresh may change; only {allowed} follow from a document"
    )]
    Path {
        /// The path.
        path: String,
        /// The folders that may change.
        allowed: String,
    },
}

/// Regenerates what follows from the documents in `workspace`, which have been
/// synced, and gathers what differs from the checked out commit.
///
/// A step that fails is a line in [`Bundle::problems`]: a document with new
/// operations does not compile until people have placed them, and they are
/// better off with the rest done.
pub(crate) fn gather(
    workspace: &Workspace,
    tools: &impl Tools,
    summary: Vec<String>,
    snapshots: &BTreeSet<&str>,
) -> Result<Bundle, BundleError> {
    let mut problems = Vec::new();
    let mut step = |arguments: &[&str], environment: &[(&str, &str)]| {
        let ran = tools
            .run(workspace.root(), "cargo", arguments, environment)
            .map_err(|source| BundleError::Start {
                program: "cargo",
                source,
            })?;
        if !ran.success {
            let reason = last_words(&ran.stderr);
            problems.push(format!("`cargo {}` failed: {reason}", arguments.join(" ")));
        }
        Ok(())
    };
    step(&["xtask", "codegen"], &[])?;
    for package in snapshots {
        // Accepts what changed; what else the tests assert still counts.
        let arguments = ["test", "--package", package, "--no-fail-fast"];
        step(&arguments, &[("INSTA_UPDATE", "always")])?;
    }
    let files = changed(workspace, tools)?;
    Ok(Bundle {
        summary,
        problems,
        files,
    })
}

/// Every file that differs from the checked out commit.
fn changed(workspace: &Workspace, tools: &impl Tools) -> Result<Files, BundleError> {
    let mut arguments = vec![
        "-c",
        "core.quotePath=false",
        "status",
        "--porcelain=v1",
        "-z",
        "--no-renames",
        "--untracked-files=all",
        "--",
    ];
    arguments.extend(FOLLOWING);
    let ran = tools
        .run(workspace.root(), "git", &arguments, &[])
        .map_err(|source| BundleError::Start {
            program: "git",
            source,
        })?;
    if !ran.success {
        return Err(BundleError::Failed {
            what: "git status".into(),
            reason: last_words(&ran.stderr),
        });
    }
    let listed = String::from_utf8_lossy(&ran.stdout);
    let mut files = Files::new();
    // Each entry is two letters of state, a space and the path.
    for path in listed.split('\0').filter_map(|entry| entry.get(3..)) {
        let full = workspace.root().join(path);
        let content = match fs::read_to_string(&full) {
            Ok(content) => Some(content),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(source) => {
                return Err(BundleError::File {
                    path: path.to_owned(),
                    source,
                });
            }
        };
        files.insert(path.to_owned(), content);
    }
    Ok(files)
}

/// The end of what a program complained about, in one line.
fn last_words(stderr: &[u8]) -> String {
    let text = String::from_utf8_lossy(stderr);
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let said = lines.clone().rfind(|line| line.starts_with("error"));
    said.or_else(|| lines.clone().next_back())
        .map_or_else(|| "it gave no reason".into(), page::line)
}

impl Bundle {
    /// Writes the bundle to `file`.
    pub(crate) fn write(&self, file: &Path) -> Result<(), BundleError> {
        let shown = || file.display().to_string();
        let text = serde_json::to_string_pretty(self).map_err(|source| BundleError::Parse {
            path: shown(),
            source,
        })?;
        let path: PathBuf = std::path::absolute(file).unwrap_or_else(|_| file.to_owned());
        store::replace(&path, text.as_bytes()).map_err(|source| BundleError::File {
            path: shown(),
            source,
        })
    }

    /// Reads the bundle in `file` and checks that it stays within what a
    /// refresh may touch: it comes from a job that ran foreign code.
    pub(crate) fn read(file: &Path) -> Result<Self, BundleError> {
        let shown = || file.display().to_string();
        let text = fs::read(file).map_err(|source| BundleError::File {
            path: shown(),
            source,
        })?;
        let bundle: Self = serde_json::from_slice(&text).map_err(|source| BundleError::Parse {
            path: shown(),
            source,
        })?;
        match bundle.files.keys().find(|path| !may_change(path)) {
            None => Ok(bundle),
            Some(path) => Err(BundleError::Path {
                path: path.clone(),
                allowed: FOLLOWING.join(", "),
            }),
        }
    }

    /// A digest of what is published, the lock's times aside.
    pub(crate) fn digest(&self) -> String {
        let mut digest = Sha256::new();
        for (path, content) in self.files.iter().filter(|(path, _)| *path != LOCK) {
            let content = content.as_deref();
            for part in [path.as_str(), content.unwrap_or_default()] {
                digest.update((part.len() as u64).to_be_bytes());
                digest.update(part);
            }
            digest.update([u8::from(content.is_some())]);
        }
        digest
            .finalize()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }
}

fn may_change(path: &str) -> bool {
    let mut parts = Path::new(path).components();
    let below = match parts.next() {
        Some(Component::Normal(first)) => FOLLOWING.iter().any(|folder| first == *folder),
        _ => false,
    };
    let mut inner = parts.peekable();
    below
        && inner.peek().is_some()
        && inner.all(|part| matches!(part, Component::Normal(name) if name != ".git"))
        && !path.contains(['\\', '\0'])
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn what_git_lists_is_gathered_with_its_content() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        let write = |path: &str, text: &str| {
            let path = root.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        let git = |arguments: &[&str]| {
            let apart = [
                ("GIT_CONFIG_GLOBAL", "/dev/null"),
                ("GIT_CONFIG_NOSYSTEM", "1"),
            ];
            let ran = Installed.run(root, "git", arguments, &apart).unwrap();
            assert!(ran.success, "{}", String::from_utf8_lossy(&ran.stderr));
        };
        for path in [
            "openapi/kept",
            "openapi/changed",
            "crates/gone",
            "README.md",
        ] {
            write(path, "old");
        }
        git(&["init", "--quiet"]);
        git(&["add", "."]);
        let who = ["-c", "user.name=t", "-c", "user.email=t@t.example"];
        git(&[&who[..], &["commit", "--quiet", "--message", "base"]].concat());

        write("openapi/changed", "new");
        write("tests/a b/é.snap", "fresh");
        write("README.md", "follows from no document");
        fs::remove_file(root.join("crates/gone")).unwrap();

        let files = changed(&Workspace::at(root), &Installed).unwrap();
        let expected = [
            ("crates/gone", None),
            ("openapi/changed", Some("new")),
            ("tests/a b/é.snap", Some("fresh")),
        ];
        let expected = expected
            .map(|(path, content)| (path.to_owned(), content.map(str::to_owned)))
            .into();
        assert_eq!(files, expected);
    }

    #[test]
    fn only_what_follows_from_a_document_may_change() {
        for (path, allowed) in [
            ("openapi/pets/openapi.json", true),
            ("tests/snapshots/a.snap", true),
            (".github/workflows/ci.yml", false),
            ("Cargo.toml", false),
            ("openapi", false),
            ("openapi/../Cargo.toml", false),
            ("/openapi/x", false),
            ("crates/x/.git/config", false),
            ("crates\\x", false),
            ("", false),
        ] {
            assert_eq!(may_change(path), allowed, "{path}");
        }
    }

    #[test]
    fn the_digest_is_of_contents_and_not_of_times() {
        let bundle = |files: &[(&str, Option<&str>)]| Bundle {
            summary: Vec::new(),
            problems: Vec::new(),
            files: files
                .iter()
                .map(|(path, content)| ((*path).to_owned(), content.map(str::to_owned)))
                .collect(),
        };
        let one = bundle(&[("crates/a", Some("1")), (LOCK, Some("monday"))]);
        assert_eq!(
            one.digest(),
            bundle(&[("crates/a", Some("1")), (LOCK, Some("tuesday"))]).digest()
        );
        for other in [
            bundle(&[("crates/a", Some("2"))]),
            bundle(&[("crates/a", None)]),
            bundle(&[("crates/a", Some(""))]),
            bundle(&[("crates/a1", Some(""))]),
        ] {
            assert_ne!(one.digest(), other.digest());
        }
    }

    #[test]
    fn the_reason_of_a_failure_is_its_last_error() {
        let stderr = b"   Compiling x\nerror[E0004]: one\nerror: could not compile `x`\nnote: y\n";
        assert_eq!(last_words(stderr), "error: could not compile `x`");
        assert_eq!(last_words(b"  plain \n\n"), "plain");
        assert_eq!(last_words(b""), "it gave no reason");
    }
}
