//! Changes that somebody looked at and accepted.

use std::collections::HashSet;

use serde::Deserialize;

use super::{Drift, change::Change};

/// A checked-in list of accepted changes, keyed by fingerprint.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accepted {
    /// The entries.
    #[serde(default)]
    pub accepted: Vec<Acceptance>,
}

/// One accepted change.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Acceptance {
    /// The change's fingerprint.
    pub fingerprint: String,
    /// Why it is accepted.
    pub reason: String,
    /// The last day on which it is, `2026-11-22` for one.
    pub expires: String,
}

/// An entry that no longer does anything, or never could.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// No change has this fingerprint.
    #[error(
        "accepted change {fingerprint} is stale: nothing of that kind is left; remove the entry"
    )]
    Stale {
        /// The fingerprint.
        fingerprint: String,
    },
    /// Its day has passed.
    #[error(
        "accepted change {fingerprint} expired on {expires}; look again and renew or remove it"
    )]
    Expired {
        /// The fingerprint.
        fingerprint: String,
        /// The last day.
        expires: String,
    },
    /// Its day can't be read, or its reason is empty.
    #[error("accepted change {fingerprint} has no {field}; write one")]
    Incomplete {
        /// The fingerprint.
        fingerprint: String,
        /// The field at fault.
        field: &'static str,
    },
}

impl Accepted {
    /// Takes the accepted changes out of `drift` and returns them, with what
    /// is wrong with the list. `today` is a day such as `2026-11-22`.
    pub fn apply(&self, drift: &mut Drift, today: &str) -> (Vec<Change>, Vec<Unfit>) {
        let mut unfit = Vec::new();
        let mut valid: HashSet<&str> = HashSet::new();
        let known: HashSet<&str> = drift
            .changes
            .iter()
            .map(|change| change.fingerprint.as_str())
            .collect();
        for entry in &self.accepted {
            let fingerprint = entry.fingerprint.clone();
            if entry.reason.trim().is_empty() {
                unfit.push(Unfit::Incomplete {
                    fingerprint,
                    field: "reason",
                });
            } else if !is_day(&entry.expires) {
                unfit.push(Unfit::Incomplete {
                    fingerprint,
                    field: "day of expiry (YYYY-MM-DD)",
                });
            } else if !known.contains(entry.fingerprint.as_str()) {
                unfit.push(Unfit::Stale { fingerprint });
            } else if entry.expires.as_str() < today {
                unfit.push(Unfit::Expired {
                    fingerprint,
                    expires: entry.expires.clone(),
                });
            } else {
                valid.insert(&entry.fingerprint);
            }
        }
        let (accepted, left) = std::mem::take(&mut drift.changes)
            .into_iter()
            .partition(|change| valid.contains(change.fingerprint.as_str()));
        drift.changes = left;
        (accepted, unfit)
    }
}

/// Whether a text is a day as `YYYY-MM-DD`, so that days sort as texts.
fn is_day(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() == 10
        && bytes.iter().enumerate().all(|(at, byte)| match at {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}
