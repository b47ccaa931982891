//! Starting and stopping a sandbox.

use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::admin::{Admin, AdminToken};
use crate::catalio::{self, Catalio};
use crate::clock::{AdjustableClock, Clock, SystemClock};
use crate::exchange::{Apis, Front, RequestIds};
use crate::faults::{FaultPlan, FaultPlanError, Faults};
use crate::fixture::FixtureError;
use crate::octogen::{CatalogFileError, Octogen, Organization, Plan, PlanError, Product};
use crate::octolens::{self, Octolens};
use crate::recorded::{RequestLog, Requests};
use crate::server;

/// Requests that are recorded unless set otherwise.
const RECORDED: usize = 10_000;

/// Why a sandbox did not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// Another process listens on the address.
    #[error(
        "cannot listen on {address}: it is in use; stop the other process, or choose another port (port 0 takes a free one)"
    )]
    AddressInUse {
        /// The address asked for.
        address: SocketAddr,
    },
    /// The address cannot be listened on.
    #[error(
        "cannot listen on {address}: {source}; choose an address of this machine and a port you may use"
    )]
    Listen {
        /// The address asked for.
        address: SocketAddr,
        /// What the system said.
        source: io::Error,
    },
    /// A catalog file cannot be loaded.
    #[error(transparent)]
    Catalog(#[from] CatalogFileError),
    /// Data of the caller's cannot be served.
    #[error(transparent)]
    Fixture(#[from] FixtureError),
    /// A fault plan could never do what it says.
    #[error(transparent)]
    Faults(#[from] FaultPlanError),
    /// The sandbox itself is at fault; please report it.
    #[error(
        "the sandbox cannot start: {reason}; this is a defect of octo-sandbox, please report it"
    )]
    Internal {
        /// What failed.
        reason: String,
    },
}

/// Settings of a sandbox that is to be started; see [`Sandbox::builder`].
#[derive(Debug)]
#[must_use = "a builder does nothing until `start` is called"]
pub struct SandboxBuilder {
    listen: SocketAddr,
    clock: Option<Box<dyn Clock>>,
    faults: FaultPlan,
    recorded: usize,
    admin: bool,
    octogen: Plan,
    octolens: octolens::Settings,
    catalio: catalio::Settings,
}

impl SandboxBuilder {
    /// Sets the address to listen on; 127.0.0.1 and a free port unless set.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// Adds a catalog file: JSON Lines with one product a line, or a Shopify
    /// product CSV export, plain or gzipped.
    ///
    /// Products go to the catalog that their line names, else to the one that
    /// the file is named after.
    pub fn catalog_file(mut self, file: impl Into<PathBuf>) -> Self {
        self.octogen.files.push(file.into());
        self
    }

    /// Leaves out bad lines of catalog files instead of refusing to start;
    /// [`Octogen::files`] reports them.
    pub fn skip_bad_lines(mut self, skip: bool) -> Self {
        self.octogen.skip_bad_lines = skip;
        self
    }

    /// Says whether the built-in demo catalogs are loaded. Unless set, they
    /// are when no catalog file is given.
    pub fn demo_data(mut self, load: bool) -> Self {
        self.octogen.demo_data = Some(load);
        self
    }

    /// Overrides the budget of every organization, in requests a minute.
    pub fn rate_limit(mut self, per_minute: u32) -> Self {
        self.octogen.per_minute = Some(per_minute);
        self
    }

    /// Adds an organization to those of the demo credentials.
    pub fn organization(mut self, organization: Organization) -> Self {
        self.octogen.organizations.push(organization);
        self
    }

    /// Adds a product made in code to the catalog with this key.
    ///
    /// As with files, the demo catalogs are then left out unless
    /// [`demo_data`](Self::demo_data) asks for them.
    pub fn product(mut self, catalog: impl Into<String>, product: impl Into<Product>) -> Self {
        let product = (catalog.into(), product.into());
        self.octogen.products.push(product);
        self
    }

    /// Gives the catalog with this key a name for display; made of the key
    /// unless set.
    pub fn catalog_name(mut self, catalog: impl Into<String>, name: impl Into<String>) -> Self {
        let name = (catalog.into(), name.into());
        self.octogen.names.push(name);
        self
    }

    /// Sets up the Octolens API: size of the demo data, hourly window, how
    /// long searches take.
    pub fn octolens(mut self, settings: octolens::Settings) -> Self {
        self.octolens = settings;
        self
    }

    /// Sets up the Catalio API: organizations to add, lifetime of tokens.
    pub fn catalio(mut self, settings: catalio::Settings) -> Self {
        self.catalio = settings;
        self
    }

    /// Sets the clock that budgets refill by: a [`ManualClock`] or a
    /// [`ScaledClock`] in tests, the machine's unless set.
    ///
    /// [`ManualClock`]: crate::ManualClock
    /// [`ScaledClock`]: crate::ScaledClock
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Some(Box::new(clock));
        self
    }

    /// Sets the faults to begin with; none unless set.
    /// [`Sandbox::faults`] changes them later.
    pub fn faults(mut self, plan: FaultPlan) -> Self {
        self.faults = plan;
        self
    }

    /// Sets how many of the last requests [`Sandbox::requests`] knows; 10,000
    /// unless set. None are recorded with 0.
    pub fn record_requests(mut self, count: usize) -> Self {
        self.recorded = count;
        self
    }

    /// Turns on the admin interface below `/_sandbox`, and faults that
    /// requests order for themselves by a header, both for whoever has the
    /// [`admin_token`](Sandbox::admin_token). Off unless set.
    pub fn admin(mut self, on: bool) -> Self {
        self.admin = on;
        self
    }

    /// Listens, loads the catalogs and starts to serve.
    ///
    /// # Errors
    ///
    /// When the address cannot be listened on or a catalog file cannot be
    /// loaded; see [`StartError`].
    ///
    /// # Panics
    ///
    /// Outside of a tokio runtime.
    pub async fn start(self) -> Result<Sandbox, StartError> {
        let address = self.listen;
        // Before the catalogs are read, which may take a while.
        let listener = TcpListener::bind(address).await.map_err(|source| {
            if source.kind() == io::ErrorKind::AddrInUse {
                StartError::AddressInUse { address }
            } else {
                StartError::Listen { address, source }
            }
        })?;
        let address = listener
            .local_addr()
            .map_err(|source| StartError::Listen { address, source })?;
        let clock = self.clock.unwrap_or_else(|| Box::new(SystemClock::new()));
        let adjustable = Arc::new(AdjustableClock::new(clock));
        let clock: Arc<dyn Clock> = adjustable.clone();
        let origin = origin(address);
        let (octogen, octolens, catalio) = (self.octogen, self.octolens, self.catalio);
        let build = move || {
            Ok(Apis {
                octogen: octogen.build(&origin, &clock)?,
                octolens: octolens.build(origin.clone(), Arc::clone(&clock))?,
                catalio: catalio.build(&origin, Arc::clone(&clock))?,
            })
        };
        let built = tokio::task::spawn_blocking(build).await;
        let apis = built.unwrap_or_else(|error| {
            let reason = error.to_string();
            Err(StartError::Internal { reason })
        })?;
        let front = Arc::new(Front {
            faults: Faults::new(self.faults, apis.credentials())?,
            apis,
            log: RequestLog::new(self.recorded),
            admin: self.admin.then(Admin::new),
            clock: adjustable,
            ids: RequestIds::new(),
        });
        let (stop, task) = server::serve(listener, Arc::clone(&front));
        Ok(Sandbox {
            address,
            front,
            stop: Some(stop),
            task,
        })
    }
}

impl From<PlanError> for StartError {
    fn from(error: PlanError) -> Self {
        match error {
            PlanError::File(error) => error.into(),
            PlanError::Fixture(error) => error.into(),
            PlanError::Index(_) | PlanError::Contract(_) => Self::Internal {
                reason: error.to_string(),
            },
        }
    }
}

impl From<catalio::Defect> for StartError {
    fn from(error: catalio::Defect) -> Self {
        match error {
            catalio::Defect::Fixture(error) => error.into(),
            catalio::Defect::Contract(_) | catalio::Defect::SigningKey => Self::Internal {
                reason: error.to_string(),
            },
        }
    }
}

/// The address to reach a listener at: the loopback one where it listens on all.
fn origin(address: SocketAddr) -> String {
    let ip = match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    };
    format!("http://{}", SocketAddr::new(ip, address.port()))
}

/// A running server of the vendors' contracts, with data and credentials.
///
/// It stops when it is dropped; [`shutdown`](Self::shutdown) also waits for
/// answers under way.
///
/// ```
/// use octo_sandbox::Sandbox;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = Sandbox::builder().rate_limit(600).start().await?;
/// let octogen = sandbox.octogen();
/// let key = &octogen.credential("partner").ok_or("no partner")?.key;
///
/// let catalogs = reqwest::Client::new()
///     .get(format!("{}/catalogs", octogen.base_url()))
///     .bearer_auth(key)
///     .send()
///     .await?;
/// assert_eq!(catalogs.status(), 200);
/// assert_eq!(catalogs.headers()["x-ratelimit-limit"], "600");
///
/// sandbox.shutdown().await;
/// # Ok(())
/// # }
/// ```
pub struct Sandbox {
    address: SocketAddr,
    front: Arc<Front>,
    stop: Option<oneshot::Sender<()>>,
    task: JoinHandle<()>,
}

impl Sandbox {
    /// Begins with the defaults: a free port of 127.0.0.1, the demo catalogs
    /// and the demo credentials.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            clock: None,
            faults: FaultPlan::new(),
            recorded: RECORDED,
            admin: false,
            octogen: Plan::default(),
            octolens: octolens::Settings::default(),
            catalio: catalio::Settings::default(),
        }
    }

    /// The address it listens on.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The Octogen API.
    #[must_use]
    pub fn octogen(&self) -> &Octogen {
        &self.front.apis.octogen
    }

    /// The Octolens API.
    #[must_use]
    pub fn octolens(&self) -> &Octolens {
        &self.front.apis.octolens
    }

    /// The Catalio API.
    #[must_use]
    pub fn catalio(&self) -> &Catalio {
        &self.front.apis.catalio
    }

    /// What goes wrong on request.
    #[must_use]
    pub fn faults(&self) -> &Faults {
        &self.front.faults
    }

    /// The requests that arrived so far, oldest first.
    #[must_use]
    pub fn requests(&self) -> Requests {
        self.front.log.snapshot()
    }

    /// The secret of the admin interface; none unless
    /// [`SandboxBuilder::admin`] turned it on.
    #[must_use]
    pub fn admin_token(&self) -> Option<&AdminToken> {
        self.front.admin.as_ref().map(Admin::token)
    }

    /// Moves the sandbox's clock forward, whichever it is.
    pub fn advance_clock(&self, step: Duration) {
        self.front.clock.advance(step);
    }

    /// Puts everything back to where it was at the start: faults, record,
    /// data, credentials and budgets. Time goes on.
    pub fn reset(&self) {
        self.front.reset();
    }

    /// Everything a person or a program needs to use the sandbox, keys included.
    #[must_use]
    pub fn description(&self) -> Description<'_> {
        Description {
            listening_on: self.address,
            octogen: self.octogen(),
            octolens: self.octolens(),
            catalio: self.catalio(),
            admin: self.admin_token().map(|token| AdminAccess {
                base_url: format!("{}/_sandbox", origin(self.address)),
                token: token.expose(),
            }),
        }
    }

    /// Stops accepting connections and waits until answers under way are sent.
    pub async fn shutdown(mut self) {
        if let Some(stop) = self.stop.take() {
            // An error means that the server has already stopped.
            let _ = stop.send(());
        }
        if let Err(error) = (&mut self.task).await {
            tracing::error!(%error, "the sandbox ended early");
        }
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox")
            .field("address", &self.address)
            .field("octogen", self.octogen())
            .field("octolens", self.octolens())
            .field("catalio", &self.catalio().base_url())
            .finish_non_exhaustive()
    }
}

/// What a running sandbox offers, as one JSON document:
/// `listening_on`, and for each API its `base_url`, `credentials` and data.
///
/// Serializing it writes the keys out.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Description<'a> {
    /// The address it listens on.
    pub listening_on: SocketAddr,
    /// The Octogen API.
    pub octogen: &'a Octogen,
    /// The Octolens API.
    pub octolens: &'a Octolens,
    /// The Catalio API.
    pub catalio: &'a Catalio,
    /// The admin interface, where it is turned on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admin: Option<AdminAccess<'a>>,
}

/// Where the admin interface is, and what opens it; `Debug` does not tell the
/// token, JSON does.
#[derive(Clone, Serialize)]
#[non_exhaustive]
pub struct AdminAccess<'a> {
    /// The address that its paths follow.
    pub base_url: String,
    /// What to send as `X-Sandbox-Token`.
    pub token: &'a str,
}

impl fmt::Debug for AdminAccess<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AdminAccess")
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}
