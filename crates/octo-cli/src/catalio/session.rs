//! Which service is called, and with which credential.

use catalio::{Client, ClientBuilder};
use octo_sandbox::Sandbox;

use crate::{
    cli::Global,
    context,
    failure::{Exit, Failure},
    sandbox,
};

/// A client, and the sandbox it talks to where that runs in this process.
pub(crate) struct Session {
    client: Client,
    /// Serves until it is dropped.
    _sandbox: Option<Sandbox>,
}

/// The credential that `--sandbox` works with: it may read and write.
const DEMO: &str = "demo";

impl Session {
    /// Makes the client that the global flags and the environment ask for.
    /// Sends nothing.
    pub(crate) async fn open(global: &Global) -> Result<Self, Failure> {
        let (builder, sandbox) = if global.sandbox {
            let sandbox = sandbox::start_demo().await?;
            let catalio = sandbox.catalio();
            let credential = catalio.credential(DEMO).ok_or_else(|| {
                Failure::new(
                    Exit::Unexpected,
                    "UNEXPECTED",
                    format!("the sandbox has no credential named {DEMO}"),
                )
            })?;
            let builder = Client::builder()
                .client_id(credential.client_id)
                .client_secret(credential.client_secret)
                .base_url(catalio.base_url())
                .token_url(catalio.token_url());
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
