//! What a case is run with.

use std::any::{Any, TypeId};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use octo_sandbox::{Sandbox, SandboxBuilder};

use crate::case::Failure;
use crate::client::{Driver, Expressed, Tap, Tapped, Through};
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
    /// What takes back what this case did, the last first.
    undo: Arc<Mutex<Vec<Request>>>,
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
    /// What takes back what was done for those, and for what is known.
    undo_ready: Arc<Mutex<Vec<Request>>>,
    /// What cases found out in common, or why they couldn't.
    known: tokio::sync::Mutex<HashMap<TypeId, Known>>,
}

type Known = Result<Arc<dyn Any + Send + Sync>, String>;

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
                undo_ready: Arc::default(),
                known: tokio::sync::Mutex::default(),
            }),
            deviations: Arc::default(),
            undo: Arc::default(),
            seen: Arc::default(),
        })
    }

    /// The same, with deviations of its own.
    pub(crate) fn for_case(&self) -> Self {
        Self {
            link: Arc::clone(&self.link),
            deviations: Arc::default(),
            undo: Arc::default(),
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
        let request = self.lasting().exemplar(operation).await?;
        ready.insert(operation.id.clone(), request.clone());
        Ok(request)
    }

    /// The same, for what outlives the case: it is taken back at the end.
    pub(crate) fn lasting(&self) -> Self {
        Self {
            undo: Arc::clone(&self.link.undo_ready),
            ..self.clone()
        }
    }

    /// What several cases have to find out of the server, asked for by the
    /// first of them that is run; see [`Case::shares`](crate::Case::shares).
    ///
    /// # Errors
    ///
    /// The failure of `find`; [`Failure::NotRun`] for those that come later.
    pub async fn once<T, F>(&self, find: F) -> Result<Arc<T>, Failure>
    where
        T: Any + Send + Sync,
        F: Future<Output = Result<T, Failure>>,
    {
        let mut known = self.link.known.lock().await;
        if let Some(known) = known.get(&TypeId::of::<T>()) {
            let value = known.clone().map_err(Failure::NotRun)?;
            return value
                .downcast()
                .map_err(|_| Failure::NotRun("another kind of value is known".into()));
        }
        match find.await {
            Ok(value) => {
                let value = Arc::new(value);
                known.insert(TypeId::of::<T>(), Ok(value.clone()));
                Ok(value)
            }
            Err(failure) => {
                known.insert(TypeId::of::<T>(), Err(failure.to_string()));
                Err(failure)
            }
        }
    }

    /// The ergonomic client under test, for calls of its own that no request
    /// of the suite says. It is connected to the tap.
    ///
    /// # Errors
    ///
    /// [`Failure::NotRun`] where requests are sent as they are.
    pub fn driver<D: Driver>(&self) -> Result<&D, Failure> {
        let through = self.link.through.as_ref();
        through
            .and_then(Through::driver)
            .ok_or_else(|| Failure::NotRun("it is about the client's own calls".into()))
    }

    /// What passed the tap since this was last asked for, or a request was
    /// sent.
    ///
    /// # Errors
    ///
    /// Why a request of the client was not passed on.
    pub(crate) fn passed(&self) -> Result<Vec<Tapped>, Failure> {
        let Some(through) = &self.link.through else {
            return Ok(Vec::new());
        };
        Ok(through.passed()?)
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
        self.remember(&exchange);
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

    fn remember(&self, exchange: &Exchange) {
        let mut undo = locked(&self.undo);
        if exchange.is_success() {
            let same = |known: &Request| {
                known.operation.id == exchange.request.operation.id
                    && known.path == exchange.request.path
                    && known.body == exchange.request.body
            };
            // What the case took back itself is as it was.
            if let Some(done) = undo.iter().rposition(same) {
                undo.remove(done);
                return;
            }
        }
        undo.extend(self.subject().undo(self, exchange));
    }

    /// Takes back what the case did.
    pub(crate) async fn clean_up(&self) {
        self.take_back(&self.undo).await;
    }

    /// Takes back what was done for what cases share.
    pub(crate) async fn clean_up_shared(&self) {
        self.take_back(&self.link.undo_ready).await;
    }

    async fn take_back(&self, undo: &Mutex<Vec<Request>>) {
        let pending = std::mem::take(&mut *locked(undo));
        for request in pending.into_iter().rev() {
            match self.wire().exchange(&request).await {
                // What depended on something else may have gone with it.
                Ok(exchange) if exchange.is_success() || exchange.status == 404 => {}
                Ok(exchange) => tracing::warn!(%exchange, "something was left behind"),
                Err(error) => tracing::warn!(%error, %request, "something was left behind"),
            }
        }
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
            // It goes with its server.
            undo: Arc::default(),
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
