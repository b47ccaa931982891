//! The builder of the client.

use std::time::Duration;

use octo_transport::{
    Bearer, BudgetModel, ConfigError, Settings, Transport, base_url, user_agent, variable,
};

use crate::{
    client::{API_KEY_VARIABLE, BASE_URL_VARIABLE, Client, DEFAULT_BASE_URL},
    key::{self, ApiKey},
};

/// The organization's bucket holds one minute of requests and refills
/// continuously; its size comes with each answer.
const BUDGET: BudgetModel = BudgetModel::Bucket {
    refill: Duration::from_secs(60),
};

/// Builds a [`Client`].
///
/// ```
/// use std::time::Duration;
/// use octogen::{Client, Timeouts};
///
/// let octogen = Client::builder()
///     .api_key("octo_live_00112233445566778899aabbccddeeff_c2VjcmV0".parse()?)
///     .base_url("http://127.0.0.1:8787/v1")
///     .timeouts(Timeouts {
///         total: Some(Duration::from_secs(10)),
///         ..Timeouts::default()
///     })
///     .build()?;
/// # Ok::<(), octogen::ConfigError>(())
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
    /// Starts with the key of `OCTO_API_KEY` and the base URL of
    /// `OCTOGEN_BASE_URL`, for callers who set more beside them.
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

    /// The organization's key. Required.
    pub fn api_key(mut self, key: ApiKey) -> Self {
        self.api_key = Some(key);
        self
    }

    /// Another base URL than the published one, version part included:
    /// `https://api.octogen.ai/v1`. Plain http is taken for loopback hosts
    /// only, since the key travels with every request.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    octo_transport::builder_settings!("octogen");

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
        let url = self.base_url.as_deref().unwrap_or(DEFAULT_BASE_URL);
        let own_agent = concat!("octogen-rust/", env!("CARGO_PKG_VERSION"));
        let user_agent = user_agent(self.user_agent, own_agent);
        let bearer = Bearer::new(key.into_secret()).map_err(ConfigError::Transport)?;
        let transport = Transport::builder(base_url(url, DEFAULT_BASE_URL)?)
            .credentials(bearer)
            .budget_model(BUDGET)
            .user_agent(user_agent);
        let transport = self.transport.apply(transport).build();
        Ok(Client {
            transport: transport.map_err(ConfigError::Transport)?,
        })
    }
}
