//! The APIs whose contracts the suite knows.

use std::fmt;
use std::str::FromStr;

/// One of the three published APIs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Api {
    /// The Octogen Platform Catalog API v1.
    Octogen,
    /// The Octolens API v2.
    Octolens,
    /// The Catalio API v1.
    Catalio,
}

impl Api {
    /// Every API.
    pub const ALL: [Self; 3] = [Self::Octogen, Self::Octolens, Self::Catalio];

    /// Its name on the command line and in the ids of cases.
    pub fn name(self) -> &'static str {
        match self {
            Self::Octogen => "octogen",
            Self::Octolens => "octolens",
            Self::Catalio => "catalio",
        }
    }

    /// The document that this workspace is built from, as published.
    pub fn document(self) -> &'static str {
        match self {
            Self::Octogen => include_str!("../../../openapi/octogen/openapi.json"),
            Self::Octolens => include_str!("../../../openapi/octolens/openapi.json"),
            Self::Catalio => include_str!("../../../openapi/catalio/openapi.json"),
        }
    }

    /// What this workspace adds to the document.
    pub(crate) fn overlay(self) -> &'static str {
        match self {
            Self::Octogen => include_str!("../../../openapi/octogen/overlay.json"),
            Self::Octolens => include_str!("../../../openapi/octolens/overlay.json"),
            Self::Catalio => include_str!("../../../openapi/catalio/overlay.json"),
        }
    }
}

impl fmt::Display for Api {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A name that no API has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no API is called {0:?}; there are octogen, octolens and catalio")]
pub struct UnknownApi(String);

impl FromStr for Api {
    type Err = UnknownApi;

    fn from_str(name: &str) -> Result<Self, UnknownApi> {
        Self::ALL
            .into_iter()
            .find(|api| api.name() == name)
            .ok_or_else(|| UnknownApi(name.to_owned()))
    }
}
