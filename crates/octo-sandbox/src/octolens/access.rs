//! API keys: whose they are and what they may do.

use std::fmt;

use http::{HeaderMap, header};
use serde::Serialize;

use super::errors::{ApiError, Code};

/// What a key may do; each scope includes those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Scope {
    /// Reads.
    Read,
    /// Reads and writes.
    Write,
    /// Reads, writes and manages members.
    Admin,
}

impl Scope {
    const ALL: [Self; 3] = [Self::Read, Self::Write, Self::Admin];

    pub(crate) fn from_wire(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scope| scope.wire() == text)
    }

    pub(crate) fn wire(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Admin => "admin",
        }
    }

    /// This scope and those it includes, lowest first.
    pub(crate) fn effective(self) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(move |scope| *scope <= self)
    }
}

/// A key that the server knows.
///
/// Serializing it writes the key out, since that is how a person gets at it;
/// `Debug` does not.
#[derive(Clone, Serialize)]
#[non_exhaustive]
pub struct Credential {
    /// The name by which [`Octolens::credential`](super::Octolens::credential) finds it.
    pub name: String,
    /// What to send as bearer token.
    pub key: String,
    /// Id of the workspace it is bound to.
    pub workspace: String,
    /// What it may do.
    pub scope: Scope,
    /// Answered with 401 `UNAUTHORIZED`, like an unknown key.
    pub revoked: bool,
    /// What it is good for.
    pub purpose: String,
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credential")
            .field("name", &self.name)
            .field("workspace", &self.workspace)
            .field("scope", &self.scope)
            .field("revoked", &self.revoked)
            .finish_non_exhaustive()
    }
}

/// The bearer token that a request carries, if it carries one alone.
pub(crate) fn bearer(headers: &HeaderMap) -> Option<&str> {
    let mut sent = headers.get_all(header::AUTHORIZATION).iter();
    let (Some(value), None) = (sent.next(), sent.next()) else {
        return None;
    };
    // RFC 9110, section 11.1: the scheme's case does not matter.
    let (scheme, token) = value.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

/// Finds the live credential that a request carries as bearer token.
pub(crate) fn authenticate<'a>(
    credentials: &'a [Credential],
    headers: &HeaderMap,
) -> Result<&'a Credential, ApiError> {
    let refused = || {
        ApiError::new(
            Code::Unauthorized,
            "The API key is missing or not accepted.",
        )
    };
    let token = bearer(headers).ok_or_else(refused)?;
    credentials
        .iter()
        .find(|credential| credential.key == token && !credential.revoked)
        .ok_or_else(refused)
}

/// Refuses a key whose scope is below what the operation needs.
pub(crate) fn authorize(credential: &Credential, needed: Option<Scope>) -> Result<(), ApiError> {
    match needed {
        Some(needed) if credential.scope < needed => Err(ApiError::new(
            Code::Forbidden,
            format!(
                "This needs the {} scope; the key has the {} scope.",
                needed.wire(),
                credential.scope.wire()
            ),
        )),
        _ => Ok(()),
    }
}
