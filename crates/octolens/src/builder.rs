//! The builder of the client.

use octo_transport::{
    Bearer, BudgetModel, ConfigError, Settings, Transport, base_url, user_agent, variable,
};

use crate::{
    client::{API_KEY_VARIABLE, BASE_URL_VARIABLE, Client, DEFAULT_BASE_URL},
    key::{self, ApiKey},
};

/// Builds a [`Client`].
///
/// ```
/// use std::time::Duration;
/// use octolens::{Client, Timeouts};
///
/// let octolens = Client::builder()
///     .api_key("ak_0123456789abcdef".parse()?)
///     .base_url("http://127.0.0.1:8787")
///     .timeouts(Timeouts {
///         total: Some(Duration::from_secs(10)),
///         ..Timeouts::default()
///     })
///     .build()?;
/// # Ok::<(), octolens::ConfigError>(())
/// ```
#[derive(Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    api_key: Option<ApiKey>,
    base_url: Option<String>,
    user_agent: Option<String>,
    transport: Settings,
}

impl ClientBuilder {
    /// Starts with the key of `OCTOLENS_API_KEY` and the base URL of
    /// `OCTOLENS_BASE_URL`, for callers who set more beside them.
    ///
    /// A blank variable counts as absent.
    ///
    /// # Errors
    ///
    /// [`ConfigError`] when the key is malformed, or a variable is no text. A
    /// missing key is [`build`](Self::build)'s to refuse.
    pub fn from_env() -> Result<Self, ConfigError> {
        let mut builder = Self::default();
        if let Some(key) = variable(API_KEY_VARIABLE)? {
            builder = builder.api_key(ApiKey::new(key)?);
        }
        if let Some(url) = variable(BASE_URL_VARIABLE)? {
            builder = builder.base_url(url);
        }
        Ok(builder)
    }

    /// The workspace's key. Required.
    pub fn api_key(mut self, key: ApiKey) -> Self {
        self.api_key = Some(key);
        self
    }

    /// Another host than the published one, without `/api/v2`, which belongs
    /// to the paths: `https://app.octolens.com`. Plain http is taken for
    /// loopback hosts only, since the key travels with every request.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    octo_transport::builder_settings!("octolens");

    /// Makes the client. Sends nothing.
    ///
    /// # Errors
    ///
    /// [`ConfigError`] when there is no key, the base URL can't be used, or
    /// TLS can't be set up.
    pub fn build(self) -> Result<Client, ConfigError> {
        let key = self.api_key.ok_or(ConfigError::MissingApiKey {
            variable: API_KEY_VARIABLE,
            form: key::FORM,
        })?;
        let bearer = Bearer::new(key.into_secret()).map_err(ConfigError::Transport)?;
        let url = self.base_url.as_deref().unwrap_or(DEFAULT_BASE_URL);
        let own_agent = concat!("octolens-rust/", env!("CARGO_PKG_VERSION"));
        let user_agent = user_agent(self.user_agent, own_agent);
        let transport = Transport::builder(base_url(url, DEFAULT_BASE_URL)?)
            .credentials(bearer)
            // 500 requests an hour and workspace, in a sliding window whose
            // size and state come with each answer.
            .budget_model(BudgetModel::Window)
            .user_agent(user_agent);
        let transport = self.transport.apply(transport).build();
        transport.map(Client::new).map_err(ConfigError::Transport)
    }
}
