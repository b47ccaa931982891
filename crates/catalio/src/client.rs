//! The client and how it is made.

use std::fmt;

use http::{HeaderValue, Method, header::ACCEPT};
use octo_transport::{
    ClientCredentials, ConfigError, InvalidRequest, RateLimit, RawCall, Transport,
};
use secrecy::SecretString;
use url::Url;

use crate::{
    Capability, Component, OperationId, Persona, Policy, Process, Requirement, Team, TestCase,
    TestResult, UseCase, builder::ClientBuilder, collection::Collection, request::MEDIA_TYPE,
    resource::Resource,
};

/// The published base URL (`servers` of the contract).
pub const DEFAULT_BASE_URL: &str = "https://catalio.ai/api/v1";

/// The environment variable that holds the id of the API credential.
pub const CLIENT_ID_VARIABLE: &str = "CATALIO_CLIENT_ID";

/// The environment variable that holds the secret of the API credential.
pub const CLIENT_SECRET_VARIABLE: &str = "CATALIO_CLIENT_SECRET";

/// The environment variable that holds another base URL.
pub const BASE_URL_VARIABLE: &str = "CATALIO_BASE_URL";

/// The environment variable that holds another token endpoint.
pub const TOKEN_URL_VARIABLE: &str = "CATALIO_TOKEN_URL";

/// A client of the Catalio API v1.
///
/// Cheap to clone; all clones share connections, the token and the model of
/// the budget. Make one and keep it.
///
/// ```no_run
/// # async fn run() -> catalio::Result<()> {
/// let catalio = catalio::Client::from_env()?;
/// let page = catalio.teams().list().await?;
/// for team in &page.data {
///     println!("{} {:?}", team.id, team.name);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    pub(crate) transport: Transport,
    credentials: ClientCredentials,
}

macro_rules! collections {
    ($($(#[$doc:meta])* $method:ident => $resource:ident;)*) => {$(
        $(#[$doc])*
        pub fn $method(&self) -> Collection<$resource> {
            self.collection()
        }
    )*};
}

impl Client {
    pub(crate) fn new(transport: Transport, credentials: ClientCredentials) -> Self {
        Self {
            transport,
            credentials,
        }
    }

    /// A client with the credential of `CATALIO_CLIENT_ID` and
    /// `CATALIO_CLIENT_SECRET`, and the addresses of `CATALIO_BASE_URL` and
    /// `CATALIO_TOKEN_URL`, or the published ones.
    ///
    /// A blank variable counts as absent.
    ///
    /// # Errors
    ///
    /// [`ConfigError`] when the credential is missing, or an address can't be
    /// used.
    pub fn from_env() -> Result<Self, ConfigError> {
        ClientBuilder::from_env()?.build()
    }

    /// A client made piece by piece.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    collections! {
        /// What the business wants, as user stories.
        requirements => Requirement;
        /// The roles that requirements are for.
        personas => Persona;
        /// The ways in which requirements are used.
        use_cases => UseCase;
        /// The tests of requirements.
        test_cases => TestCase;
        /// The runs of tests.
        test_results => TestResult;
        /// The pieces of systems that requirements concern.
        components => Component;
        /// Requirements in an order, as steps.
        processes => Process;
        /// The rules that requirements follow.
        policies => Policy;
        /// What the business can do, as a tree.
        capabilities => Capability;
        /// The groups that own requirements.
        teams => Team;
    }

    /// The collection of any resource, for code that is generic over them.
    pub fn collection<R: Resource>(&self) -> Collection<R> {
        Collection::new(self.clone())
    }

    /// Replaces the secret of the credential, for all clones, and forgets the
    /// token: calls that start afterwards get one by the new secret.
    pub fn rotate_secret(&self, secret: impl Into<SecretString>) {
        self.credentials.rotate(secret.into());
    }

    /// Any request to the service, through the same credentials, pacing and
    /// retries. `path` is relative to the base URL.
    pub fn raw(&self, method: Method, path: impl Into<String>) -> RawCall {
        self.transport
            .raw(method, path)
            .header(ACCEPT, HeaderValue::from_static(MEDIA_TYPE))
    }

    /// A request of an operation with a query and body of the caller's own
    /// making; method, media types, safety and name are the operation's.
    ///
    /// `path` is the operation's, with its parameters filled in.
    pub fn raw_operation(&self, operation: OperationId, path: impl Into<String>) -> RawCall {
        let operation = operation.spec();
        // Also where the contract names no answer: there may be one.
        self.raw(operation.method.clone(), path)
            .operation(operation)
    }

    /// The same, of an operation on one resource, with its id in the path.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`] when the id can't stand in a path.
    pub fn raw_operation_on(
        &self,
        operation: OperationId,
        id: &str,
    ) -> Result<RawCall, InvalidRequest> {
        self.raw_operation(operation, operation.spec().path)
            .path_parameter("id", id)
    }

    /// The budget, as of the last answer; `None` before the first, and where
    /// the service states none.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.transport.rate_limit()
    }

    /// The URL that requests go to.
    pub fn base_url(&self) -> &Url {
        self.transport.base_url()
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Client")
            .field("transport", &self.transport)
            .finish_non_exhaustive()
    }
}
