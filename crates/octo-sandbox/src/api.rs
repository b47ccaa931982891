//! The three APIs behind one port, told apart by the paths below which they lie.

use std::fmt;

use serde::{Deserialize, Serialize};

/// One of the APIs that a sandbox serves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Api {
    /// Below `/octogen/v1`.
    Octogen,
    /// Below `/api/v2`.
    Octolens,
    /// Below `/api/v1`, and `/oauth/token`.
    Catalio,
}

impl Api {
    /// Every API.
    pub const ALL: [Self; 3] = [Self::Octogen, Self::Octolens, Self::Catalio];

    /// The API's name in lower case, as it stands in plans and reports.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Octogen => "octogen",
            Self::Octolens => "octolens",
            Self::Catalio => "catalio",
        }
    }

    /// The API that a path belongs to.
    pub(crate) fn of_path(path: &str) -> Option<Self> {
        let below = |base: &str| {
            path.strip_prefix(base)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        if below(crate::octogen::BASE_PATH) {
            Some(Self::Octogen)
        } else if below(crate::octolens::BASE_PATH) {
            Some(Self::Octolens)
        } else if below(crate::catalio::BASE_PATH) || path == crate::catalio::TOKEN_PATH {
            Some(Self::Catalio)
        } else {
            None
        }
    }
}

impl fmt::Display for Api {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
