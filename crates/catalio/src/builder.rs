//! The builder of the client.

use octo_transport::{
    BudgetModel, ClientCredentials, ConfigError, ErrorKind, Settings, TokenRequest, Transport,
    base_url, user_agent, variable,
};
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use crate::client::{
    BASE_URL_VARIABLE, CLIENT_ID_VARIABLE, CLIENT_SECRET_VARIABLE, Client, DEFAULT_BASE_URL,
    TOKEN_URL_VARIABLE,
};

/// Where tokens come from, at the origin of the API.
const TOKEN_PATH: &str = "/oauth/token";

/// Builds a [`Client`].
///
/// ```
/// use std::time::Duration;
/// use catalio::{Client, Timeouts};
///
/// let catalio = Client::builder()
///     .client_id("cat_3f0c6a")
///     .client_secret("secret-of-the-credential")
///     .base_url("http://127.0.0.1:8787/api/v1")
///     .timeouts(Timeouts {
///         total: Some(Duration::from_secs(10)),
///         ..Timeouts::default()
///     })
///     .build()?;
/// # Ok::<(), catalio::ConfigError>(())
/// ```
#[derive(Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    client_id: Option<String>,
    client_secret: Option<SecretString>,
    base_url: Option<String>,
    token_url: Option<String>,
    audience: Option<String>,
    user_agent: Option<String>,
    transport: Settings,
}

impl ClientBuilder {
    /// Starts with what `CATALIO_CLIENT_ID`, `CATALIO_CLIENT_SECRET`,
    /// `CATALIO_BASE_URL` and `CATALIO_TOKEN_URL` say, for callers who set more
    /// beside them.
    ///
    /// A blank variable counts as absent.
    ///
    /// # Errors
    ///
    /// [`ConfigError`] when a variable is no text. A missing credential is
    /// [`build`](Self::build)'s to refuse.
    pub fn from_env() -> Result<Self, ConfigError> {
        Ok(Self {
            client_id: variable(CLIENT_ID_VARIABLE)?,
            client_secret: variable(CLIENT_SECRET_VARIABLE)?.map(SecretString::from),
            base_url: variable(BASE_URL_VARIABLE)?,
            token_url: variable(TOKEN_URL_VARIABLE)?,
            ..Self::default()
        })
    }

    /// The id of the API credential. Required.
    pub fn client_id(mut self, id: impl Into<String>) -> Self {
        self.client_id = Some(id.into());
        self
    }

    /// The secret of the API credential. Required.
    pub fn client_secret(mut self, secret: impl Into<SecretString>) -> Self {
        self.client_secret = Some(secret.into());
        self
    }

    /// Another base URL than the published one, version part included:
    /// `https://catalio.ai/api/v1`. Plain http is taken for loopback hosts
    /// only, since the token travels with every request.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Another token endpoint than `/oauth/token` at the base URL's origin.
    /// Plain http is taken for loopback hosts only.
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.token_url = Some(url.into());
        self
    }

    /// Another audience of the token than the base URL.
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.audience = Some(audience.into());
        self
    }

    octo_transport::builder_settings!("catalio");

    /// Makes the client. Sends nothing.
    ///
    /// # Errors
    ///
    /// [`ConfigError`] when the credential is missing, an address can't be
    /// used, or TLS can't be set up.
    pub fn build(self) -> Result<Client, ConfigError> {
        let missing = |what, variable| ConfigError::MissingCredential { what, variable };
        let id = self
            .client_id
            .filter(|id| !id.trim().is_empty())
            .ok_or(missing("client id", CLIENT_ID_VARIABLE))?;
        let secret = self
            .client_secret
            .filter(|secret| !secret.expose_secret().trim().is_empty())
            .ok_or(missing("client secret", CLIENT_SECRET_VARIABLE))?;
        let url = self.base_url.as_deref().unwrap_or(DEFAULT_BASE_URL);
        let url = base_url(url, DEFAULT_BASE_URL)?;
        let token_url = match &self.token_url {
            Some(text) => endpoint(text)?,
            None => beside(&url),
        };
        let audience = self
            .audience
            .unwrap_or_else(|| url.as_str().trim_end_matches('/').to_owned());
        // Ids and secrets are pasted into environment files.
        let secret = SecretString::from(secret.expose_secret().trim());
        let credentials = ClientCredentials::new(token_url, id.trim(), secret)
            .audience(audience)
            .request(TokenRequest::Json);
        let own_agent = concat!("catalio-rust/", env!("CARGO_PKG_VERSION"));
        let user_agent = user_agent(self.user_agent, own_agent);
        let transport = Transport::builder(url)
            .credentials(credentials.clone())
            .budget_model(BudgetModel::Window)
            .user_agent(user_agent);
        let transport = self.transport.apply(transport).build();
        let transport = transport.map_err(ConfigError::Transport)?;
        Ok(Client::new(transport, credentials))
    }
}

/// The token endpoint at the origin of the API.
fn beside(base: &Url) -> Url {
    let mut url = base.clone();
    url.set_path(TOKEN_PATH);
    url.set_query(None);
    url.set_fragment(None);
    url
}

fn endpoint(text: &str) -> Result<Url, ConfigError> {
    base_url(text, "https://catalio.ai/oauth/token").map_err(|error| match error {
        ConfigError::BaseUrl { url, problem } => {
            ConfigError::Transport(octo_transport::Error::new(
                ErrorKind::Config,
                format!("the token URL {url:?} cannot be used: {problem}"),
            ))
        }
        other => other,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_missing_credential_names_its_variable() {
        let error = Client::builder().client_secret("s").build().unwrap_err();
        assert_eq!(error.to_string(), "no client id: set CATALIO_CLIENT_ID");
        let error = Client::builder().client_id("i").build().unwrap_err();
        assert_eq!(
            error.to_string(),
            "no client secret: set CATALIO_CLIENT_SECRET"
        );
    }

    #[test]
    fn the_token_endpoint_stands_at_the_origin_of_the_api() {
        let base = "https://catalio.example:8443/api/v1".parse().unwrap();
        assert_eq!(
            beside(&base).as_str(),
            "https://catalio.example:8443/oauth/token"
        );
    }

    #[test]
    fn a_bad_token_url_shows_no_password() {
        let error = Client::builder()
            .client_id("i")
            .client_secret("s")
            .token_url("nothttp//user:hunter2@catalio.example")
            .build()
            .unwrap_err()
            .to_string();
        assert!(error.starts_with("the token URL"), "{error}");
        assert!(!error.contains("hunter2"), "{error}");
    }

    #[test]
    fn neither_builder_nor_client_shows_the_secret() {
        let builder = Client::builder().client_id("i").client_secret("hunter2");
        assert!(!format!("{builder:?}").contains("hunter2"));
        let client = builder.build().unwrap();
        assert!(!format!("{client:?}").contains("hunter2"));
    }
}
