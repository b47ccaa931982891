//! Organizations, their API clients and what those may do.

use std::fmt;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::Serialize;
use serde_json::Value;

use super::token::Signer;
use crate::fixture::{self, FixtureError};

/// What the tokens of a client are good for. The contract has no scopes; this
/// is the sandbox's way to provoke a 403.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Access {
    /// Reads and writes.
    ReadWrite,
    /// Reads; other methods are answered with 403, semantic search apart,
    /// which changes nothing.
    ReadOnly,
}

/// How the token endpoint treats a credential.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum CredentialState {
    /// Is given tokens.
    Active,
    /// Its secret was replaced by a newer one: 401 `invalid_client`.
    Rotated,
    /// Is given no tokens, and those it has are refused.
    Revoked,
}

/// An organization to add to the sandbox, with its clients and records.
///
/// Starts without clients and without records. Organizations cannot see each
/// other: a record of another one is answered with 404.
///
/// ```
/// use octo_sandbox::catalio::{Access, Organization};
///
/// let organization = Organization::new("Acme")
///     .client("acme", "cat_acme", "acme-secret", Access::ReadWrite)
///     .demo_requirements(40);
/// # let _ = organization;
/// ```
#[derive(Clone)]
pub struct Organization {
    pub(crate) name: String,
    pub(crate) clients: Vec<NewClient>,
    pub(crate) requirements: usize,
    pub(crate) records: Vec<Value>,
    pub(crate) files: Vec<PathBuf>,
}

/// A client of an organization that is to be added.
#[derive(Clone)]
pub(crate) struct NewClient {
    name: String,
    client_id: String,
    client_secret: String,
    access: Access,
    state: CredentialState,
}

impl Organization {
    /// Names an organization.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            clients: Vec::new(),
            requirements: 0,
            records: Vec::new(),
            files: Vec::new(),
        }
    }

    /// Adds a client under a name by which [`Catalio::credential`] finds it.
    ///
    /// [`Catalio::credential`]: super::Catalio::credential
    #[must_use]
    pub fn client(
        mut self,
        name: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        access: Access,
    ) -> Self {
        self.clients.push(NewClient {
            name: name.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            access,
            state: CredentialState::Active,
        });
        self
    }

    fn in_state(mut self, state: CredentialState) -> Self {
        if let Some(client) = self.clients.last_mut() {
            client.state = state;
        }
        self
    }

    /// Fills the organization with that many requirements, and with personas,
    /// teams, tests and the like around them; none unless set.
    #[must_use]
    pub fn demo_requirements(mut self, count: usize) -> Self {
        self.requirements = count;
        self
    }

    /// Adds records of your own, as JSON:API resource objects: `type`,
    /// `attributes`, and `id` (a UUID) and `relationships` where wanted.
    ///
    /// They are made in their order, and linked then; what is wrong with them
    /// is told by [`start`](crate::SandboxBuilder::start).
    ///
    /// ```
    /// use octo_sandbox::catalio::{Access, Organization};
    /// use serde_json::json;
    ///
    /// let organization = Organization::new("Acme")
    ///     .client("acme", "cat_acme", "acme-secret", Access::ReadWrite)
    ///     .records([
    ///         json!({
    ///             "type": "team",
    ///             "id": "0d9b1c52-51b7-4a3e-9d3b-0b8b63b2f001",
    ///             "attributes": {"name": "Checkout"},
    ///         }),
    ///         json!({
    ///             "type": "requirement",
    ///             "attributes": {"title": "Pay by card", "status": "active"},
    ///             "relationships": {
    ///                 "team": {"data": {"type": "team", "id": "0d9b1c52-51b7-4a3e-9d3b-0b8b63b2f001"}},
    ///             },
    ///         }),
    ///     ]);
    /// # let _ = organization;
    /// ```
    #[must_use]
    pub fn records(mut self, records: impl IntoIterator<Item = Value>) -> Self {
        self.records.extend(records);
        self
    }

    /// Like [`records`](Self::records), from a file with a JSON array.
    #[must_use]
    pub fn records_file(mut self, file: impl Into<PathBuf>) -> Self {
        self.files.push(file.into());
        self
    }

    /// Every record given. Takes as long as reading the files takes.
    pub(crate) fn read_records(&self) -> Result<Vec<Value>, FixtureError> {
        let mut records = self.records.clone();
        for file in &self.files {
            match fixture::read_file(file)? {
                Value::Array(more) => records.extend(more),
                _ => {
                    let place = format!("file {}", file.display());
                    return Err(FixtureError::new(place, "is no JSON array of records"));
                }
            }
        }
        Ok(records)
    }
}

impl fmt::Debug for Organization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let clients: Vec<_> = self
            .clients
            .iter()
            .map(|client| &client.client_id)
            .collect();
        f.debug_struct("Organization")
            .field("name", &self.name)
            .field("clients", &clients)
            .field("requirements", &self.requirements)
            .finish()
    }
}

/// A credential that the running sandbox knows, and what to expect of it.
///
/// Serializing it writes the secret out, since that is how a person gets at
/// it; `Debug` does not.
#[derive(Clone, Serialize)]
#[non_exhaustive]
pub struct Credential {
    /// Short name, such as `demo`.
    pub name: String,
    /// The `client_id` of the token request.
    pub client_id: String,
    /// The `client_secret` of the token request.
    pub client_secret: String,
    /// Name of the organization whose records its tokens open.
    pub organization: String,
    /// What its tokens are good for.
    pub access: Access,
    /// How the token endpoint treats it.
    pub state: CredentialState,
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credential")
            .field("name", &self.name)
            .field("client_id", &self.client_id)
            .field("client_secret", &"[redacted]")
            .field("organization", &self.organization)
            .field("access", &self.access)
            .field("state", &self.state)
            .finish()
    }
}

/// Whose request it is, once its token was recognized.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Caller {
    /// Number of the organization.
    pub(crate) organization: usize,
    pub(crate) access: Access,
}

/// A credential with the number of its organization.
#[derive(Debug, Clone)]
struct Entry {
    organization: usize,
    credential: Credential,
}

/// Every credential the server knows.
#[derive(Debug)]
pub(crate) struct Directory {
    /// As at the start.
    initial: Vec<Entry>,
    entries: Mutex<Vec<Entry>>,
}

impl Directory {
    pub(crate) fn new(organizations: &[Organization]) -> Self {
        let initial: Vec<Entry> = organizations
            .iter()
            .enumerate()
            .flat_map(|(number, organization)| {
                organization.clients.iter().map(move |client| Entry {
                    organization: number,
                    credential: Credential {
                        name: client.name.clone(),
                        client_id: client.client_id.clone(),
                        client_secret: client.client_secret.clone(),
                        organization: organization.name.clone(),
                        access: client.access,
                        state: client.state,
                    },
                })
            })
            .collect();
        Self {
            entries: Mutex::new(initial.clone()),
            initial,
        }
    }

    /// Takes every change of a credential back.
    pub(crate) fn restore(&self) {
        self.entries().clone_from(&self.initial);
    }

    /// The name of a client's credential; of several with one id, the one that works.
    pub(crate) fn name_of(&self, client_id: &str) -> Option<String> {
        let entries = self.entries();
        let known = entries.iter().map(|entry| &entry.credential);
        known
            .filter(|credential| credential.client_id == client_id)
            .min_by_key(|credential| credential.state != CredentialState::Active)
            .map(|credential| credential.name.clone())
    }

    /// A change is one assignment, so a panic elsewhere leaves nothing half done.
    fn entries(&self) -> MutexGuard<'_, Vec<Entry>> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn credentials(&self) -> Vec<Credential> {
        let entries = self.entries();
        entries
            .iter()
            .map(|entry| entry.credential.clone())
            .collect()
    }

    /// Whether the token endpoint gives this client a token.
    pub(crate) fn authenticates(&self, signer: &Signer, client_id: &str, secret: &str) -> bool {
        self.entries().iter().any(|entry| {
            let credential = &entry.credential;
            credential.client_id == client_id
                && credential.state == CredentialState::Active
                && signer.same(&credential.client_secret, secret)
        })
    }

    /// Whose tokens name this client; none when it is unknown or revoked.
    /// Tokens outlive the secret that they were issued for.
    pub(crate) fn caller(&self, client_id: &str) -> Option<Caller> {
        let entries = self.entries();
        entries
            .iter()
            .find(|entry| {
                entry.credential.client_id == client_id
                    && entry.credential.state == CredentialState::Active
            })
            .map(|entry| Caller {
                organization: entry.organization,
                access: entry.credential.access,
            })
    }

    /// Replaces the secret of a credential; the old one is refused from now on.
    pub(crate) fn rotate(&self, name: &str, signer: &Signer) -> Option<String> {
        let mut entries = self.entries();
        let entry = entries
            .iter_mut()
            .find(|entry| entry.credential.name == name)?;
        let credential = &mut entry.credential;
        let seed = format!("{}\n{}", credential.client_id, credential.client_secret);
        credential.client_secret = signer.derive(&seed);
        Some(credential.client_secret.clone())
    }

    /// Revokes a credential with all its tokens, or lets it work again.
    pub(crate) fn set_state(&self, name: &str, state: CredentialState) -> bool {
        let mut entries = self.entries();
        let found = entries
            .iter_mut()
            .find(|entry| entry.credential.name == name);
        match found {
            Some(entry) => {
                entry.credential.state = state;
                true
            }
            None => false,
        }
    }
}

/// The organizations of a fresh sandbox. Their secrets are public on purpose,
/// and the same on every start, so that they can stand in examples.
pub(crate) fn demo_organizations() -> Vec<Organization> {
    use Access::{ReadOnly, ReadWrite};
    vec![
        Organization::new("Harbor & Pine")
            .client("demo", "cat_demo_5b01", "catalio-demo-no-secret", ReadWrite)
            .client(
                "reader",
                "cat_reader_5b02",
                "catalio-reader-no-secret",
                ReadOnly,
            )
            .client(
                "revoked",
                "cat_revoked_5b03",
                "catalio-revoked-no-secret",
                ReadWrite,
            )
            .in_state(CredentialState::Revoked)
            // The secret that `demo` had before its last rotation.
            .client(
                "rotated",
                "cat_demo_5b01",
                "catalio-demo-former-secret",
                ReadWrite,
            )
            .in_state(CredentialState::Rotated)
            .demo_requirements(240),
        Organization::new("Quillworks")
            .client(
                "other",
                "cat_other_5b04",
                "catalio-other-no-secret",
                ReadWrite,
            )
            .demo_requirements(24),
    ]
}
