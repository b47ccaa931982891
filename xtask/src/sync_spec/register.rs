//! The register of contracts, `openapi/contracts.toml`.

use std::{collections::BTreeMap, fs, io};

use serde::Deserialize;
use url::Url;

use crate::workspace::Workspace;

/// Every contract of the workspace, by the name of its API.
#[derive(Debug)]
pub(crate) struct Register {
    contracts: BTreeMap<String, Contract>,
}

/// One table of the register.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Contract {
    /// The API's name; the table's key, and a folder below `openapi/`.
    #[serde(skip)]
    pub(crate) api: String,
    /// What people call the API.
    pub(crate) title: String,
    /// Where the vendor publishes the document.
    pub(crate) url: Url,
    /// Our overlay, relative to `openapi/`.
    pub(crate) overlay: Option<String>,
    /// The packages whose snapshots follow from the document.
    #[serde(default)]
    pub(crate) snapshots: Vec<String>,
}

/// Why the register is of no use.
#[derive(Debug, thiserror::Error)]
pub(crate) enum RegisterError {
    /// The file is not there, or not readable.
    #[error("cannot read {path}")]
    Read {
        /// The register.
        path: String,
        /// What the system said.
        source: io::Error,
    },
    /// The file is no register.
    #[error("{path} is not a register of contracts: {reason}")]
    Parse {
        /// The register.
        path: String,
        /// Where and why.
        reason: String,
    },
    /// An API was asked for that has no table.
    #[error("unknown API `{name}`; known: {known}")]
    Unknown {
        /// What was asked for.
        name: String,
        /// Every name there is.
        known: String,
    },
}

impl Register {
    /// Reads the register of `workspace`.
    pub(crate) fn read(workspace: &Workspace) -> Result<Self, RegisterError> {
        let path = workspace.register();
        let shown = workspace.relative(&path).display().to_string();
        let text = fs::read_to_string(&path).map_err(|source| RegisterError::Read {
            path: shown.clone(),
            source,
        })?;
        Self::parse(&text).map_err(|reason| RegisterError::Parse {
            path: shown,
            reason,
        })
    }

    fn parse(text: &str) -> Result<Self, String> {
        let mut contracts: BTreeMap<String, Contract> =
            toml::from_str(text).map_err(|error| error.to_string())?;
        for (api, contract) in &mut contracts {
            if !is_api_name(api) {
                return Err(format!(
                    "`{api}` cannot name an API: use a to z, 0 to 9 and `-`, a letter first"
                ));
            }
            contract.api.clone_from(api);
        }
        Ok(Self { contracts })
    }

    /// The contracts called `names`, once each and in that order; all of them
    /// when no name is given.
    pub(crate) fn select(&self, names: &[String]) -> Result<Vec<&Contract>, RegisterError> {
        if names.is_empty() {
            return Ok(self.contracts.values().collect());
        }
        let mut selected: Vec<&Contract> = Vec::new();
        for name in names {
            let contract = self.contracts.get(name).ok_or_else(|| {
                let known: Vec<&str> = self.contracts.keys().map(String::as_str).collect();
                RegisterError::Unknown {
                    name: name.clone(),
                    known: known.join(", "),
                }
            })?;
            if !selected.iter().any(|other| other.api == contract.api) {
                selected.push(contract);
            }
        }
        Ok(selected)
    }
}

/// The name becomes a folder and a branch: nothing in it may mean anything to
/// a path or a shell.
fn is_api_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    const TWO: &str = r#"
        [beta]
        title = "Beta"
        url = "https://beta.example/openapi.json"

        [alpha]
        title = "Alpha"
        url = "https://alpha.example/openapi.json"
        overlay = "alpha/overlay.json"
        snapshots = ["alpha-tests"]
    "#;

    fn names(contracts: &[&Contract]) -> Vec<String> {
        contracts.iter().map(|c| c.api.clone()).collect()
    }

    #[test]
    fn no_name_selects_every_contract() {
        let register = Register::parse(TWO).unwrap();
        assert_eq!(names(&register.select(&[]).unwrap()), ["alpha", "beta"]);
    }

    #[test]
    fn names_select_once_and_in_the_order_given() {
        let register = Register::parse(TWO).unwrap();
        let asked = ["beta", "alpha", "beta"].map(String::from);
        assert_eq!(names(&register.select(&asked).unwrap()), ["beta", "alpha"]);
    }

    #[test]
    fn an_unknown_name_lists_the_known_ones() {
        let register = Register::parse(TWO).unwrap();
        let error = register.select(&["gamma".into()]).unwrap_err();
        assert_eq!(error.to_string(), "unknown API `gamma`; known: alpha, beta");
    }

    #[test]
    fn a_name_that_leaves_its_folder_is_refused() {
        let text = "[\"../x\"]\ntitle = \"X\"\nurl = \"https://x.example/\"\n";
        let reason = Register::parse(text).unwrap_err();
        assert!(reason.contains("cannot name an API"), "{reason}");
    }

    #[test]
    fn a_misspelt_key_is_refused() {
        let text = "[x]\ntitle = \"X\"\nurl = \"https://x.example/\"\noverlays = \"x\"\n";
        let reason = Register::parse(text).unwrap_err();
        assert!(reason.contains("overlays"), "{reason}");
    }
}
