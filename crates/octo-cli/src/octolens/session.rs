//! Which service is called, and with which key.

use octo_sandbox::Sandbox;
use octolens::{ApiKey, Client, ClientBuilder};

use crate::{
    cli::Global,
    context,
    failure::{Exit, Failure},
    sandbox,
};

/// A client, and the sandbox it talks to where that runs in this process.
pub(super) struct Session {
    client: Client,
    /// Serves until it is dropped.
    _sandbox: Option<Sandbox>,
}

/// The credential that `--sandbox` works with: one that may do everything.
const ADMIN: &str = "admin";

impl Session {
    /// Makes the client that the global flags and the environment ask for.
    /// Sends nothing.
    pub(super) async fn open(global: &Global) -> Result<Self, Failure> {
        let (builder, sandbox) = if global.sandbox {
            let sandbox = sandbox::start_demo().await?;
            let octolens = sandbox.octolens();
            let credential = octolens.credential(ADMIN).ok_or_else(|| {
                Failure::new(
                    Exit::Unexpected,
                    "UNEXPECTED",
                    format!("the sandbox has no credential named {ADMIN}"),
                )
            })?;
            let builder = Client::builder()
                .api_key(ApiKey::new(credential.key.clone())?)
                .base_url(octolens.base_url());
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

    pub(super) fn client(&self) -> Client {
        self.client.clone()
    }
}
