//! Credentials that are sent as they are.

use futures_util::FutureExt;
use futures_util::future::{BoxFuture, ready};
use http::HeaderValue;
use secrecy::ExposeSecret;

use crate::subject::Credentials;
use crate::wire::{Authorize, Wire, WireError};

/// `Authorization: Bearer` with the secret of the role (RFC 6750, section 2.1).
pub(crate) struct Bearer {
    credentials: Credentials,
}

impl Bearer {
    pub(crate) fn new(credentials: Credentials) -> Self {
        Self { credentials }
    }

    fn header(&self, role: &str) -> Result<HeaderValue, WireError> {
        let secret = self.credentials.get(role);
        let secret = secret.ok_or_else(|| WireError::NoCredential {
            role: role.to_owned(),
        })?;
        let text = format!("Bearer {}", secret.expose_secret());
        let mut header = HeaderValue::from_str(&text).map_err(|_| WireError::Credential {
            role: role.to_owned(),
            reason: "it has characters that no header may have".to_owned(),
        })?;
        header.set_sensitive(true);
        Ok(header)
    }
}

impl Authorize for Bearer {
    fn authorization<'a>(
        &'a self,
        role: &'a str,
        _wire: &'a Wire,
    ) -> BoxFuture<'a, Result<HeaderValue, WireError>> {
        ready(self.header(role)).boxed()
    }
}
