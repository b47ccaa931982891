//! Which service is called, and with which key.

use octo_sandbox::Sandbox;
use octogen::{ApiKey, Client, ClientBuilder};

use crate::{cli::Global, context, failure::Failure, sandbox};

/// A client, and the sandbox it talks to where that runs in this process.
pub(crate) struct Session {
    client: Client,
    /// Serves until it is dropped.
    _sandbox: Option<Sandbox>,
}

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
            let builder = ClientBuilder::from_env()?;
            let builder = match &global.base_url {
                Some(url) => builder.base_url(url),
                None => builder,
            };
            (builder, None)
        };
        let client = builder
            .timeouts(context::timeouts(global))
            .user_agent(context::USER_AGENT)
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
