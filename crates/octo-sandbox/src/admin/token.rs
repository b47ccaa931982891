//! The secret that opens the admin interface.

use std::fmt;

use sha2::{Digest, Sha256};
use uuid::Uuid;

/// What a request must carry in `X-Sandbox-Token` to order faults or to reach
/// the admin interface. Random in each sandbox; not shown by `Debug`.
#[derive(Clone)]
pub struct AdminToken(String);

impl AdminToken {
    /// Makes one out of 122 random bits.
    pub(crate) fn random() -> Self {
        Self(format!("sandbox_{}", Uuid::new_v4().simple()))
    }

    /// The token itself.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Compares digests, so that the time taken tells nothing about the token.
    pub(crate) fn is(&self, sent: &[u8]) -> bool {
        Sha256::digest(self.0.as_bytes()) == Sha256::digest(sent)
    }
}

impl fmt::Debug for AdminToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AdminToken([redacted])")
    }
}
