//! The HTTP clients beneath a transport.

use std::time::Duration;

use crate::clock::Clock;
use crate::connect::ConnectBound;
use crate::tls::Tls;
use crate::{Error, ErrorKind};

/// How long an unused connection is kept. Below the 60 s after which common
/// load balancers drop it without a word.
const IDLE_CONNECTION: Duration = Duration::from_secs(50);

/// The same client twice, with connections of their own.
pub(crate) struct HttpClients {
    /// For nearly all calls.
    pub(crate) usual: reqwest::Client,
    /// For calls that bound the setting up of a connection by themselves. Its
    /// connector has a layer more, which every request would pay for with a
    /// dozen and a half allocations.
    pub(crate) bounded: reqwest::Client,
}

impl HttpClients {
    /// A client that somebody else has made.
    #[cfg(feature = "reqwest-0_13")]
    pub(crate) fn injected(client: reqwest::Client) -> Self {
        Self {
            bounded: client.clone(),
            usual: client,
        }
    }
}

/// What both clients are made from.
pub(crate) struct Recipe {
    /// Whether the environment's proxies apply. Not to plain http, where a
    /// proxy would read the credential.
    pub(crate) proxied: bool,
    pub(crate) proxy: Option<reqwest::Proxy>,
    pub(crate) tls: Tls,
    pub(crate) clock: Clock,
    pub(crate) connect: Option<Duration>,
    #[cfg(any(test, feature = "test-util"))]
    pub(crate) tests: TestSettings,
}

/// Settings that only tests have a use for.
#[cfg(any(test, feature = "test-util"))]
#[derive(Debug, Clone, Default)]
pub(crate) struct TestSettings {
    #[cfg(unix)]
    pub(crate) unix_socket: Option<std::path::PathBuf>,
    pub(crate) http2: bool,
}

impl Recipe {
    pub(crate) fn make(&self) -> Result<HttpClients, Error> {
        let bounded = Self::finished(self.basis().connector_layer(ConnectBound {
            clock: self.clock.clone(),
            default: self.connect,
        }))?;
        // reqwest's own bound goes by the runtime's clock alone.
        if self.clock.is_virtual() {
            return Ok(HttpClients {
                usual: bounded.clone(),
                bounded,
            });
        }
        let mut usual = self.basis();
        if let Some(bound) = self.connect {
            usual = usual.connect_timeout(bound);
        }
        Ok(HttpClients {
            usual: Self::finished(usual)?,
            bounded,
        })
    }

    fn basis(&self) -> reqwest::ClientBuilder {
        let mut http = reqwest::Client::builder()
            // The loop owns deadlines, repetition and redirects.
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .pool_idle_timeout(IDLE_CONNECTION);
        http = match &self.proxy {
            Some(proxy) => http.proxy(proxy.clone()),
            None if self.proxied => http,
            None => http.no_proxy(),
        };
        #[cfg(any(test, feature = "test-util"))]
        {
            #[cfg(unix)]
            if let Some(path) = &self.tests.unix_socket {
                http = http.unix_socket(path.as_path());
            }
            if self.tests.http2 {
                http = http.http2_prior_knowledge();
            }
        }
        self.tls.apply(http)
    }

    fn finished(builder: reqwest::ClientBuilder) -> Result<reqwest::Client, Error> {
        builder.build().map_err(|source| {
            Error::new(ErrorKind::Config, "the HTTP client cannot be made")
                .with_source(source.without_url())
        })
    }
}
