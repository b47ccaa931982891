//! What the tests of the workspace share.

#![allow(clippy::unwrap_used)]

mod recorder;

pub use recorder::{Answer, Recorded, Recorder};

use std::{fs, path::PathBuf};

/// The folder of the workspace.
pub fn workspace() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_owned()
}

/// The example bodies of `api`, by file name, sorted.
///
/// # Panics
///
/// Panics when the folder is missing or empty: a test over no example would
/// assert nothing.
pub fn examples(api: &str) -> Vec<(String, Vec<u8>)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("data")
        .join(api);
    let mut examples: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, fs::read(&path).unwrap())
        })
        .collect();
    examples.sort();
    assert!(!examples.is_empty(), "no example in {}", folder.display());
    examples
}
