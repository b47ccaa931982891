//! Which service is called, and with which key.

use std::env;

use octo_sandbox::Sandbox;
use octogen::{
    API_KEY_VARIABLE, ApiKey, BASE_URL_VARIABLE, Client, ClientBuilder, ConfigError, Timeouts,
};

use crate::{cli::Global, failure::Failure, sandbox};

/// A client, and the sandbox it talks to where that runs in this process.
pub(crate) struct Session {
    client: Client,
    /// Serves until it is dropped.
    _sandbox: Option<Sandbox>,
}

const USER_AGENT: &str = concat!("octo/", env!("CARGO_PKG_VERSION"));

impl Session {
    /// Makes the client that the global flags and the environment ask for.
    /// Sends nothing.
    pub(crate) async fn open(global: &Global) -> Result<Self, Failure> {
        let (builder, sandbox) = if global.sandbox {
            let sandbox = sandbox::start_demo().await?;
            let key = ApiKey::new(sandbox::partner(&sandbox)?.key.clone())?;
            let builder = Client::builder()
                .api_key(key)
                .base_url(sandbox.octogen().base_url());
            (builder, Some(sandbox))
        } else {
            (from_environment(global.base_url.as_deref())?, None)
        };
        let client = builder
            .timeouts(Timeouts {
                attempt: Some(global.timeout),
                total: Some(global.timeout),
                ..Timeouts::default()
            })
            .user_agent(USER_AGENT)
            .build()?;
        Ok(Self {
            client,
            _sandbox: sandbox,
        })
    }

    pub(crate) fn client(&self) -> Client {
        self.client.clone()
    }
}

/// A client builder with the key of the environment, and `base_url` or the one
/// of the environment. A blank variable counts as absent.
fn from_environment(base_url: Option<&str>) -> Result<ClientBuilder, ConfigError> {
    let mut builder = Client::builder();
    if let Some(key) = variable(API_KEY_VARIABLE)? {
        builder = builder.api_key(ApiKey::new(key)?);
    }
    let base_url = match base_url {
        Some(url) => Some(url.to_owned()),
        None => variable(BASE_URL_VARIABLE)?,
    };
    Ok(match base_url {
        Some(url) => builder.base_url(url),
        None => builder,
    })
}

fn variable(name: &'static str) -> Result<Option<String>, ConfigError> {
    match env::var(name) {
        Ok(value) if value.trim().is_empty() => Ok(None),
        Ok(value) => Ok(Some(value)),
        Err(env::VarError::NotPresent) => Ok(None),
        Err(env::VarError::NotUnicode(_)) => Err(ConfigError::Variable { name }),
    }
}
