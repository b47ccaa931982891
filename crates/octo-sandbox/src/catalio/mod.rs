//! The Catalio API: OAuth 2.0 client credentials and JSON:API over
//! requirements and the records around them.
//!
//! One generic engine serves all ten resource types; types, attributes,
//! relationships, filters, sort keys, includes and inputs are read from the
//! contract. Where the contract is silent, this server does as follows:
//!
//! - A list without `page[…]` comes whole. A page with only `page[limit]` is
//!   one by offset, but every record of a page carries `meta.keyset`, which
//!   `page[after]` and `page[before]` take.
//! - `fields[…]` chooses among attributes and relationships, as JSON:API says;
//!   what was included stays linked.
//! - Null for an attribute that cannot be null sets its first value again, or
//!   is refused where it has none.
//! - A wrong `type` or `id` is answered with 409, an id of the caller's making
//!   with 403, a reference to an unknown record with 404, an unknown input
//!   with 422 and any other fault of a document or query with 400.
//! - A transition from the wrong state is answered with 409, one whose
//!   arguments make no sense with 422. Reasons and notes stay in the `meta` of
//!   the requirement until its next transition.
//! - The AI operations and semantic search follow fixed rules: no model is
//!   asked, and the same record always gets the same answer. Requirements
//!   whose `ai_accessible` is false are answered with 403, and not found.
//! - Deleting a record deletes what cannot be without it.
//!
//! ```
//! use octo_sandbox::Sandbox;
//! use serde_json::{Value, json};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = Sandbox::builder().start().await?;
//! let catalio = sandbox.catalio();
//! let client = catalio.credential("demo").ok_or("no demo credential")?;
//!
//! let http = reqwest::Client::new();
//! let token: Value = http
//!     .post(catalio.token_url())
//!     .json(&json!({
//!         "client_id": client.client_id,
//!         "client_secret": client.client_secret,
//!         "audience": catalio.audience(),
//!         "grant_type": "client_credentials",
//!     }))
//!     .send()
//!     .await?
//!     .json()
//!     .await?;
//! let requirements: Value = http
//!     .get(format!("{}/requirements?filter[status]=active&page[limit]=5", catalio.base_url()))
//!     .bearer_auth(token["access_token"].as_str().ok_or("no token")?)
//!     .send()
//!     .await?
//!     .json()
//!     .await?;
//! assert_eq!(requirements["data"].as_array().map(Vec::len), Some(5));
//! # Ok(())
//! # }
//! ```

mod access;
mod call;
mod contract;
mod fixtures;
mod jsonapi;
mod oauth;
mod operation;
mod requirements;
mod schema;
mod seed;
mod service;
mod shape;
mod store;
mod token;
mod writes;

use std::fmt;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::response::Response;
use http::{HeaderMap, Request, StatusCode};
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};
use serde_json::Value;

pub use access::{Access, Credential, CredentialState, Organization};

use crate::clock::Clock;
use crate::fixture::FixtureError;
use crate::lazy::Lazy;
use crate::operations::Operations;
use crate::server::call_router;
use contract::Contract;
pub(crate) use service::{BASE_PATH, TOKEN_PATH};
use service::{Door, Service, VENDOR_AUDIENCE};

/// Lifetime of a token as the vendor documents it.
const TOKEN_LIFETIME: Duration = Duration::from_secs(24 * 60 * 60);

/// Settings of the Catalio API of a sandbox that is to be started; see
/// [`SandboxBuilder::catalio`](crate::SandboxBuilder::catalio).
///
/// ```
/// use octo_sandbox::catalio::Settings;
/// use std::time::Duration;
///
/// let settings = Settings::default().token_lifetime(Duration::from_secs(60));
/// # let _ = settings;
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct Settings {
    organizations: Vec<Organization>,
    token_lifetime: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            organizations: access::demo_organizations(),
            token_lifetime: TOKEN_LIFETIME,
        }
    }
}

impl Settings {
    /// Sets how long tokens are good for, in whole seconds; 24 hours unless set.
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.token_lifetime = lifetime;
        self
    }

    /// Adds an organization to those of the demo credentials.
    pub fn organization(mut self, organization: Organization) -> Self {
        self.organizations.push(organization);
        self
    }

    /// Prepares the records, which are made when they are needed. `origin` is
    /// where the sandbox listens.
    pub(crate) fn build(self, origin: &str, clock: Arc<dyn Clock>) -> Result<Catalio, Defect> {
        // Tokens name their issuer, so one key for all sandboxes lets no
        // sandbox accept the tokens of another.
        let signer = token::Signer::new(b"octo-sandbox: signs nothing of value")
            .map_err(|_| Defect::SigningKey)?;
        let door = Arc::new(Door {
            directory: access::Directory::new(&self.organizations),
            signer,
            origin: origin.to_owned(),
            token_lifetime: self.token_lifetime,
            count: AtomicU64::new(1),
            clock,
        });
        let (base_url, token_url) = (
            format!("{origin}{BASE_PATH}"),
            format!("{origin}{TOKEN_PATH}"),
        );
        let entrance = Arc::clone(&door);
        let given = self.organizations.iter().map(Organization::read_records);
        let records = given.collect::<Result<Vec<_>, _>>()?;
        let check = records.iter().any(|records| !records.is_empty());
        let running = Lazy::new(door.clock.now(), move |as_of| {
            Running::new(&self.organizations, &records, Arc::clone(&entrance), as_of)
        });
        if check && let Err(Defect::Fixture(error)) = running.get().as_ref() {
            return Err(error.clone().into());
        }
        Ok(Catalio {
            base_url,
            token_url,
            door,
            running: Arc::new(running),
        })
    }
}

/// The API once it was needed.
struct Running {
    router: Router,
}

impl Running {
    /// Loads the contract and the demo records.
    fn new(
        organizations: &[Organization],
        records: &[Vec<Value>],
        door: Arc<Door>,
        as_of: Duration,
    ) -> Result<Self, Defect> {
        let contract = Contract::embedded().map_err(Defect::Contract)?;
        let mut tenants = Vec::new();
        for (organization, given) in organizations.iter().zip(records) {
            let (schema, name) = (&contract.schema, &organization.name);
            let mut tenant = seed::seed(schema, name, organization.requirements);
            fixtures::add(schema, &mut tenant, name, given, as_of)?;
            tenants.push(Mutex::new(tenant));
        }
        let service = Arc::new(Service {
            contract,
            door,
            tenants,
        });
        Ok(Self {
            router: service.router(),
        })
    }
}

/// Why the API cannot be served.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Defect {
    #[error(transparent)]
    Contract(contract::ContractError),
    #[error(transparent)]
    Fixture(#[from] FixtureError),
    #[error("the key that tokens are signed with cannot be used")]
    SigningKey,
}

/// What the contract has, and the token endpoint.
pub(crate) fn operations() -> Operations {
    let mut operations = Operations::default();
    if let Ok(contract) = Contract::embedded() {
        for operation in &contract.operations {
            let path = format!("{BASE_PATH}{}", operation.path);
            operations.add(&operation.id, operation.method.clone(), &path);
        }
    }
    operations.add("issueToken", http::Method::POST, TOKEN_PATH);
    operations
}

/// The error document that a status has at a path: OAuth's at the token
/// endpoint, JSON:API's elsewhere.
pub(crate) fn refusal(path: &str, status: StatusCode) -> Response {
    if path == TOKEN_PATH {
        oauth::refusal(status)
    } else {
        jsonapi::errors::refusal(status)
    }
}

/// The Catalio API of a running sandbox.
///
/// Serializing it writes the secrets of its credentials out; `Debug` does not.
#[derive(Clone)]
pub struct Catalio {
    base_url: String,
    token_url: String,
    door: Arc<Door>,
    running: Arc<Lazy<Result<Running, Defect>>>,
}

impl Catalio {
    /// What takes the place of `https://catalio.ai/api/v1`.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// What takes the place of `https://catalio.ai/oauth/token`.
    #[must_use]
    pub fn token_url(&self) -> &str {
        &self.token_url
    }

    /// The `audience` of token requests: the vendor's. The sandbox's own
    /// [`base_url`](Self::base_url) is taken as well.
    #[must_use]
    pub fn audience(&self) -> &'static str {
        VENDOR_AUDIENCE
    }

    /// Every credential, with its present secret.
    #[must_use]
    pub fn credentials(&self) -> Vec<Credential> {
        self.door.directory.credentials()
    }

    /// A credential by its name: `demo`, `reader`, `revoked`, `rotated` and
    /// `other` (of another organization), or one that was added.
    #[must_use]
    pub fn credential(&self, name: &str) -> Option<Credential> {
        self.credentials()
            .into_iter()
            .find(|credential| credential.name == name)
    }

    /// Replaces the secret of a credential and returns the new one; none when
    /// there is no such credential.
    ///
    /// From now on the old secret is refused with 401 `invalid_client`. Tokens
    /// that were issued for it stay good until they expire.
    #[must_use]
    pub fn rotate_secret(&self, name: &str) -> Option<String> {
        self.door.directory.rotate(name, &self.door.signer)
    }

    /// Revokes a credential: it gets no more tokens, and those that it has are
    /// refused with 401. Returns whether there is such a credential.
    #[must_use = "false says that there is no such credential"]
    pub fn revoke(&self, name: &str) -> bool {
        self.door
            .directory
            .set_state(name, CredentialState::Revoked)
    }

    /// Lets a revoked credential work again, also with the tokens that it had.
    /// Returns whether there is such a credential.
    #[must_use = "false says that there is no such credential"]
    pub fn reinstate(&self, name: &str) -> bool {
        self.door.directory.set_state(name, CredentialState::Active)
    }

    /// Makes the records if they were not.
    pub(crate) async fn prepare(&self) {
        self.running.ready().await;
    }

    /// The name of the credential that a request carries, or that a token
    /// request asks with; tokens that have expired tell it, too.
    pub(crate) fn credential_of(&self, headers: &HeaderMap, body: &[u8]) -> Option<String> {
        let client_id = match service::bearer(headers) {
            Some(token) => {
                let door = &self.door;
                let claims = door.signer.verify(token, &door.origin, Duration::ZERO);
                claims.ok()?.sub
            }
            None => oauth::client_id(headers, body)?,
        };
        self.door.directory.name_of(&client_id)
    }

    /// Forgets what was changed, in records and in credentials.
    pub(crate) fn reset(&self) {
        self.door.directory.restore();
        self.running.renew(self.door.clock.now());
    }

    /// Answers a request below [`BASE_PATH`], or to [`TOKEN_PATH`].
    pub(crate) async fn answer(&self, request: Request<Body>) -> Result<Response, String> {
        match self.running.ready().await.as_ref() {
            Ok(running) => Ok(call_router(running.router.clone(), request).await),
            Err(error) => Err(error.to_string()),
        }
    }
}

impl fmt::Debug for Catalio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalio")
            .field("base_url", &self.base_url)
            .field("token_url", &self.token_url)
            .field("credentials", &self.credentials())
            .finish_non_exhaustive()
    }
}

impl Serialize for Catalio {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Catalio", 4)?;
        fields.serialize_field("base_url", self.base_url())?;
        fields.serialize_field("token_url", self.token_url())?;
        fields.serialize_field("audience", self.audience())?;
        fields.serialize_field("credentials", &self.credentials())?;
        fields.end()
    }
}
