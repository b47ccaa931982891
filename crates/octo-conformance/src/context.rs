//! What a case is run with.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use octo_sandbox::{Sandbox, SandboxBuilder};

use crate::case::Failure;
use crate::client::{Expressed, Tap, Through};
use crate::contract::{Contract, Operation};
use crate::exchange::Exchange;
use crate::passive;
use crate::request::Request;
use crate::subject::Subject;
use crate::target::Target;
use crate::wire::{Allowance, Wire};

/// How requests get to the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Via {
    /// As the case words them.
    Wire,
    /// Through the ergonomic client, with a tap between it and the server.
    Client,
}

impl Via {
    /// `wire` or `client`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Wire => "wire",
            Self::Client => "client",
        }
    }
}

/// What a case is run with: the contract, the API, and a way to the server.
///
/// Every answer that comes this way is also held to the contract, whatever the
/// case is about.
#[derive(Clone)]
pub struct Context {
    link: Arc<Link>,
    /// Deviations of single exchanges of this case.
    deviations: Arc<Mutex<Vec<String>>>,
    /// Operations and the statuses they were seen to answer with.
    seen: Arc<Mutex<BTreeMap<String, BTreeSet<u16>>>>,
}

/// A server, and the way to it.
struct Link {
    contract: Contract,
    subject: Arc<dyn Subject>,
    wire: Arc<Wire>,
    through: Option<Through>,
    target: Target,
    /// Kept so that it goes on serving.
    sandbox: Option<Arc<Sandbox>>,
    /// Requests that were made ready, by operation: for cases whose requests
    /// are refused before they use anything up.
    ready: tokio::sync::Mutex<HashMap<String, Request>>,
}

impl Context {
    /// Connects to a target.
    ///
    /// # Errors
    ///
    /// When it can't be started or reached with what is given.
    pub async fn connect(
        contract: Contract,
        subject: Arc<dyn Subject>,
        target: Target,
        via: Via,
        allowance: Allowance,
    ) -> Result<Self, Failure> {
        let reached = target.reach(subject.as_ref())?;
        let authorize = subject.authorize(&reached.credentials, &reached.base)?;
        let wire = Arc::new(Wire::new(reached.base, authorize, allowance)?);
        let through = match via {
            Via::Wire => None,
            Via::Client => {
                let tap = Tap::start(Arc::clone(&wire)).await?;
                let driver = subject
                    .driver(tap.base(), &reached.credentials)
                    .map_err(Failure::NotRun)?;
                Some(Through::new(driver, tap))
            }
        };
        Ok(Self {
            link: Arc::new(Link {
                contract,
                subject,
                wire,
                through,
                target,
                sandbox: reached.sandbox,
                ready: tokio::sync::Mutex::default(),
            }),
            deviations: Arc::default(),
            seen: Arc::default(),
        })
    }

    /// The same, with deviations of its own.
    pub(crate) fn for_case(&self) -> Self {
        Self {
            link: Arc::clone(&self.link),
            deviations: Arc::default(),
            seen: Arc::clone(&self.seen),
        }
    }

    /// The contract.
    pub fn contract(&self) -> &Contract {
        &self.link.contract
    }

    /// The API.
    pub fn subject(&self) -> &dyn Subject {
        self.link.subject.as_ref()
    }

    /// How requests get to the server.
    pub fn via(&self) -> Via {
        if self.link.through.is_some() {
            Via::Client
        } else {
            Via::Wire
        }
    }

    /// The sandbox under test, unless the target is another server.
    pub fn sandbox(&self) -> Option<&Sandbox> {
        self.link.sandbox.as_deref()
    }

    pub(crate) fn wire(&self) -> &Arc<Wire> {
        &self.link.wire
    }

    /// Requests sent to the server so far.
    pub(crate) fn sent(&self) -> u64 {
        self.wire().sent()
    }

    /// Operations and the statuses they were seen to answer with, on servers
    /// of cases' own too.
    pub(crate) fn seen(&self) -> BTreeMap<String, BTreeSet<u16>> {
        locked(&self.seen).clone()
    }

    pub(crate) fn expressed(&self) -> Expressed {
        let through = self.link.through.as_ref();
        through.map(Through::expressed).unwrap_or_default()
    }

    /// An operation of the contract.
    ///
    /// # Errors
    ///
    /// [`Failure::NotRun`] when the contract under test has none of that name.
    pub fn operation(&self, id: &str) -> Result<&Arc<Operation>, Failure> {
        self.contract()
            .operation(id)
            .ok_or_else(|| Failure::NotRun(format!("the contract has no operation {id}")))
    }

    /// A request without parameters and body, as the role that may send it.
    ///
    /// # Errors
    ///
    /// As [`operation`](Self::operation).
    pub fn request(&self, id: &str) -> Result<Request, Failure> {
        let operation = self.operation(id)?;
        Ok(Request::of(operation, self.subject().role(operation)))
    }

    /// A request that the operation must accept, made ready on the server.
    ///
    /// # Errors
    ///
    /// When the server doesn't have what is needed.
    pub async fn exemplar(&self, operation: &Arc<Operation>) -> Result<Request, Failure> {
        let sketch = self.subject().sketch(operation);
        self.subject().prepare(self, sketch).await
    }

    /// The same, made ready once: for requests that will be refused.
    ///
    /// # Errors
    ///
    /// As [`exemplar`](Self::exemplar).
    pub async fn shared_exemplar(&self, operation: &Arc<Operation>) -> Result<Request, Failure> {
        let mut ready = self.link.ready.lock().await;
        if let Some(request) = ready.get(&operation.id) {
            return Ok(request.clone());
        }
        let request = self.exemplar(operation).await?;
        ready.insert(operation.id.clone(), request.clone());
        Ok(request)
    }

    /// Sends a request, and holds the answer to the contract.
    ///
    /// What departs from the contract, and what a client reports otherwise
    /// than the wire has it, fails the case; the exchange is returned for the
    /// case to go on with.
    ///
    /// # Errors
    ///
    /// When there was no exchange.
    pub async fn send(&self, request: Request) -> Result<Exchange, Failure> {
        let exchange = self.exchange(request).await?;
        locked(&self.seen)
            .entry(exchange.request.operation.id.clone())
            .or_default()
            .insert(exchange.status);
        let schema = self.subject().answer_schema(&exchange);
        let found = passive::deviations(&exchange, schema.as_ref());
        self.found()
            .extend(found.into_iter().map(|what| format!("{what}: {exchange}")));
        Ok(exchange)
    }

    async fn exchange(&self, request: Request) -> Result<Exchange, Failure> {
        self.wire().may_send(&request)?;
        if let Some(through) = &self.link.through
            && let Some((exchange, said)) = through.exchange(&request, self.wire()).await?
        {
            self.found().extend(said);
            return Ok(exchange);
        }
        Ok(self.wire().exchange(&request).await?)
    }

    /// Notes a deviation and lets the case go on.
    pub fn deviates(&self, what: impl Into<String>) {
        self.found().push(what.into());
    }

    /// A server of the case's own, for what would disturb others: another
    /// budget, another clock. `build` gets a builder with generous budgets.
    ///
    /// # Errors
    ///
    /// [`Failure::NotRun`] when the target is no sandbox.
    pub async fn own_sandbox(
        &self,
        build: impl FnOnce(SandboxBuilder) -> SandboxBuilder,
    ) -> Result<Self, Failure> {
        if self.link.sandbox.is_none() {
            return Err(Failure::NotRun(
                "it needs a server that is started for it, and the target runs elsewhere".into(),
            ));
        }
        let builder = build(self.subject().generous(Sandbox::builder()));
        let sandbox = builder.start().await;
        let sandbox = sandbox.map_err(|error| Failure::NotRun(error.to_string()))?;
        let own = Self::connect(
            self.contract().clone(),
            Arc::clone(&self.link.subject),
            Target::sandbox(Arc::new(sandbox)),
            self.via(),
            Allowance::default(),
        );
        let own = Box::pin(own).await?;
        Ok(Self {
            link: own.link,
            deviations: Arc::clone(&self.deviations),
            seen: Arc::clone(&self.seen),
        })
    }

    /// What the target is.
    pub fn target(&self) -> &Target {
        &self.link.target
    }

    /// The deviations noted so far.
    pub(crate) fn taken(&self) -> Vec<String> {
        std::mem::take(&mut *self.found())
    }

    fn found(&self) -> MutexGuard<'_, Vec<String>> {
        locked(&self.deviations)
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
