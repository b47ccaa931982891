//! Making a transport.

use std::net::{Ipv4Addr, Ipv6Addr};
use std::sync::{Arc, Mutex};

use http::HeaderValue;
use url::{Host, Url};

use crate::clock::Clock;
#[cfg(any(test, feature = "test-util"))]
use crate::http_client::TestSettings;
use crate::http_client::{HttpClients, Recipe};
use crate::pacing::{Gate, LearnedBudget, shared_gate};
use crate::redact::origin;
use crate::retry_budget::RetryBudget;
use crate::tls::Tls;
use crate::transport::Shared;
use crate::{
    Budget, BudgetModel, Credentials, Error, ErrorKind, Observer, Pace, RetryPolicy, Timeouts,
    TokenExchange, Transport,
};

/// Settings of a [`Transport`]; each has a default, and
/// [`build`](Self::build) checks them together.
#[must_use = "a builder does nothing until it is built"]
pub struct TransportBuilder {
    base: Url,
    credentials: Option<Arc<dyn Credentials>>,
    timeouts: Timeouts,
    retry: RetryPolicy,
    pace: Pace,
    user_agent: String,
    max_body: usize,
    proxy: Option<String>,
    roots: Vec<Vec<u8>>,
    model: BudgetModel,
    budget: Option<Arc<dyn Budget>>,
    observer: Option<Arc<dyn Observer>>,
    clock: Clock,
    #[cfg(feature = "reqwest-0_13")]
    http: Option<reqwest::Client>,
    #[cfg(any(test, feature = "test-util"))]
    tests: TestSettings,
}

/// Largest body that is accepted by default: 32 MiB.
const DEFAULT_MAX_BODY: usize = 32 << 20;

impl TransportBuilder {
    pub(crate) fn new(base: Url) -> Self {
        Self {
            base,
            credentials: None,
            timeouts: Timeouts::default(),
            retry: RetryPolicy::default(),
            pace: Pace::default(),
            user_agent: concat!("octo-rs/", env!("CARGO_PKG_VERSION")).to_owned(),
            max_body: DEFAULT_MAX_BODY,
            proxy: None,
            roots: Vec::new(),
            model: BudgetModel::default(),
            budget: None,
            observer: None,
            clock: Clock::default(),
            #[cfg(feature = "reqwest-0_13")]
            http: None,
            #[cfg(any(test, feature = "test-util"))]
            tests: TestSettings::default(),
        }
    }

    /// Who is calling. Default: nobody, no `Authorization` header is sent.
    pub fn credentials(mut self, credentials: impl Credentials + 'static) -> Self {
        self.credentials = Some(Arc::new(credentials));
        self
    }

    /// The four deadlines. Default: [`Timeouts::default`].
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.timeouts = timeouts;
        self
    }

    /// When to try again. Default: [`RetryPolicy::default`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// How eagerly to spend the server's budget. Default: [`Pace::default`].
    pub fn pace(mut self, pace: Pace) -> Self {
        self.pace = pace;
        self
    }

    /// The `User-Agent` header. Default: `octo-rs/VERSION`.
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.user_agent = name.into();
        self
    }

    /// Largest response body in bytes. Default: 32 MiB.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// Sends everything through this proxy, `http://user:password@host:port`.
    ///
    /// Default: what `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` say, for https
    /// addresses alone: over plain http a proxy would read the credential.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Some(url.into());
        self
    }

    /// Trusts the certificates of this PEM text beside the platform's own.
    pub fn root_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.roots.push(pem.into());
        self
    }

    /// How the server's budget comes back. Its size and state are learned.
    /// Default: [`BudgetModel::Window`].
    pub fn budget_model(mut self, model: BudgetModel) -> Self {
        self.model = model;
        self
    }

    /// A budget kept elsewhere. Default: a [`LearnedBudget`](crate::LearnedBudget)
    /// that all clients of this process with the same origin and credential share.
    pub fn budget(mut self, budget: Arc<dyn Budget>) -> Self {
        self.budget = Some(budget);
        self
    }

    /// Who is told what happens. Default: nobody.
    pub fn observer(mut self, observer: impl Observer + 'static) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// A client of the user's own making, in place of connections, TLS, proxy
    /// and roots as set here.
    ///
    /// It must not follow redirects, which would carry the credential along, nor
    /// repeat requests or have a timeout of its own, which would take the
    /// decision from the loop:
    ///
    /// ```
    /// # fn example() -> reqwest::Result<reqwest::Client> {
    /// reqwest::Client::builder()
    ///     .redirect(reqwest::redirect::Policy::none())
    ///     .retry(reqwest::retry::never())
    ///     .build()
    /// # }
    /// ```
    ///
    /// [`Timeouts::connect`] does not reach into it.
    #[cfg(feature = "reqwest-0_13")]
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http = Some(client);
        self
    }

    /// Takes time from a clock that a test moves.
    #[cfg(any(test, feature = "test-util"))]
    pub fn clock(mut self, clock: crate::testing::VirtualClock) -> Self {
        self.clock = Clock::Virtual(clock);
        self
    }

    /// Connects to a Unix socket, whatever the base URL's host is.
    #[cfg(all(unix, any(test, feature = "test-util")))]
    pub fn unix_socket(mut self, path: impl Into<std::path::PathBuf>) -> Self {
        self.tests.unix_socket = Some(path.into());
        self
    }

    /// Speaks HTTP/2 from the first byte, as is usual only behind TLS.
    #[cfg(any(test, feature = "test-util"))]
    pub fn http2_only(mut self) -> Self {
        self.tests.http2 = true;
        self
    }

    /// Checks the settings and makes the transport. Opens no connection.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] that names the setting at fault.
    pub fn build(self) -> Result<Transport, Error> {
        let base = checked_base(self.base.clone())?;
        if self.credentials.is_some() && base.scheme() != "https" && !is_loopback(&base) {
            return Err(Error::new(
                ErrorKind::Config,
                format!(
                    "credentials are sent over https only (or to this machine); the base URL is {}",
                    origin(&base)
                ),
            ));
        }
        let user_agent = HeaderValue::try_from(self.user_agent.as_str()).map_err(|source| {
            Error::new(ErrorKind::Config, "the user agent cannot be a header").with_source(source)
        })?;

        let http = self.http_clients(&base)?;
        let key = self
            .credentials
            .as_ref()
            .and_then(|credentials| credentials.budget_key());
        let gate = match (self.budget, key) {
            (Some(budget), _) => Arc::new(Gate::new(budget)),
            (None, Some(key)) => shared_gate(origin(&base), key, self.model, self.clock.id()),
            (None, None) => Arc::new(Gate::new(Arc::new(LearnedBudget::new(self.model)))),
        };
        let exchange = TokenExchange::new(http.usual.clone(), self.clock.clone(), self.timeouts);
        Ok(Transport::from_shared(Shared {
            base_text: base.as_str().trim_end_matches('/').to_owned(),
            base,
            http,
            credentials: self.credentials,
            exchange,
            timeouts: self.timeouts,
            retry: self.retry,
            pace: self.pace,
            user_agent,
            max_body: self.max_body,
            clock: self.clock,
            gate,
            retry_budget: RetryBudget::new(),
            observer: self.observer,
            rate_limit: Mutex::default(),
        }))
    }

    fn http_clients(&self, base: &Url) -> Result<HttpClients, Error> {
        #[cfg(feature = "reqwest-0_13")]
        if let Some(client) = &self.http {
            return Ok(HttpClients::injected(client.clone()));
        }
        let proxy = self.proxy.as_ref().map(|url| {
            // The cause may quote the password in the URL.
            reqwest::Proxy::all(url)
                .map_err(|_| Error::new(ErrorKind::Config, "the proxy is not a usable URL"))
        });
        let recipe = Recipe {
            proxied: base.scheme() == "https",
            proxy: proxy.transpose()?,
            tls: Tls::new(base, &self.roots)?,
            clock: self.clock.clone(),
            connect: self.timeouts.connect,
            #[cfg(any(test, feature = "test-util"))]
            tests: self.tests.clone(),
        };
        recipe.make()
    }
}

impl std::fmt::Debug for TransportBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TransportBuilder")
            .field("base_url", &crate::redact::redacted_url(&self.base))
            .field("credentials", &self.credentials)
            .field("timeouts", &self.timeouts)
            .field("retry", &self.retry)
            .field("pace", &self.pace)
            .field("user_agent", &self.user_agent)
            .field("max_body", &self.max_body)
            .field(
                "proxy",
                &self.proxy.as_ref().map(|_| crate::redact::REDACTED),
            )
            .field("extra_roots", &self.roots.len())
            .finish()
    }
}

/// A base URL that requests can be built upon.
fn checked_base(base: Url) -> Result<Url, Error> {
    let refuse = |what: &str| {
        Err(Error::new(
            ErrorKind::Config,
            format!("the base URL {} {what}", crate::redact::redacted_url(&base)),
        ))
    };
    match base.scheme() {
        "http" | "https" if base.has_host() => {}
        _ => return refuse("is no http or https address"),
    }
    if !base.username().is_empty() || base.password().is_some() {
        return refuse("holds a user or password; pass credentials to the builder instead");
    }
    if base.query().is_some() || base.fragment().is_some() {
        return refuse("holds a query or fragment");
    }
    Ok(base)
}

/// Whether the URL's host is this machine, by its name alone.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => Ipv4Addr::is_loopback(&address),
        Some(Host::Ipv6(address)) => Ipv6Addr::is_loopback(&address),
        None => false,
    }
}
