//! What the suite has to know of an API beyond its document.

use std::collections::BTreeMap;
use std::sync::Arc;

use futures_util::future::BoxFuture;
use octo_sandbox::{Sandbox, SandboxBuilder};
use secrecy::SecretString;
use url::Url;

use crate::case::{Case, Failure};
use crate::client::Driver;
use crate::context::Context;
use crate::contract::{Contract, Operation};
use crate::exchange::Exchange;
use crate::request::Request;
use crate::schema::{Rule, Schema};
use crate::wire::{Authorize, WireError};
use crate::{Api, catalio, octogen, octolens};

/// Secrets by the role that they have in cases: `partner`, `revoked`, …
///
/// A client of OAuth 2.0 is written `id:secret`.
#[derive(Clone, Debug, Default)]
pub struct Credentials(BTreeMap<String, SecretString>);

impl Credentials {
    /// Adds the secret of a role.
    pub fn insert(&mut self, role: impl Into<String>, secret: impl Into<SecretString>) {
        self.0.insert(role.into(), secret.into());
    }

    /// The secret of a role.
    pub fn get(&self, role: &str) -> Option<&SecretString> {
        self.0.get(role)
    }

    /// The roles that there are secrets for.
    pub fn roles(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

/// A place of a request that a rule of the contract is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// In the body, by JSON pointer.
    Body(String),
    /// In the value of a query parameter: its name, and a JSON pointer.
    Query(String, String),
    /// The value of a path parameter.
    Path(String),
    /// The body as a whole, where it is no JSON or has another media type.
    WholeBody,
}

impl Place {
    /// The last name on the way to the place, the one that an error should
    /// mention; `None` for the body itself.
    pub fn field(&self) -> Option<&str> {
        let last = |pointer: &'_ str| pointer.rfind('/').map(|slash| slash + 1);
        match self {
            Self::Body(pointer) => last(pointer).map(|start| &pointer[start..]),
            Self::Query(name, pointer) => {
                Some(last(pointer).map_or(name.as_str(), |start| &pointer[start..]))
            }
            Self::Path(name) => Some(name),
            Self::WholeBody => None,
        }
    }
}

/// A credential that an operation refuses.
#[derive(Clone, Debug)]
pub struct RefusedRole {
    /// The role.
    pub role: &'static str,
    /// The statuses that say so.
    pub statuses: &'static [u16],
    /// Where that is written down.
    pub source: &'static str,
}

/// An API under test: how requests for it are made, and what it promises
/// beyond its document.
pub trait Subject: Send + Sync {
    /// Which API it is.
    fn api(&self) -> Api;

    /// The role that may do the most; the one of a credential that is given
    /// without a role.
    fn main_role(&self) -> &'static str;

    /// The role that may use an operation.
    fn role(&self, operation: &Operation) -> &'static str;

    /// What turns roles into `Authorization` headers. `base` is where the
    /// server is.
    ///
    /// # Errors
    ///
    /// When the credentials or the URL cannot be used.
    fn authorize(
        &self,
        credentials: &Credentials,
        base: &Url,
    ) -> Result<Box<dyn Authorize>, WireError>;

    /// Gives a sandbox budgets that the suite does not exhaust.
    fn generous(&self, builder: SandboxBuilder) -> SandboxBuilder;

    /// The API's base URL in a sandbox, and its credentials by role.
    fn reach(&self, sandbox: &Sandbox) -> (String, Credentials);

    /// A request that the operation must accept, but for the ids of things on
    /// the server, which are made up: it is known without asking the server.
    fn sketch(&self, operation: &Arc<Operation>) -> Request;

    /// The sketch with ids of things that are there, made for it if needed.
    ///
    /// # Errors
    ///
    /// When the server doesn't have, or doesn't make, what is needed.
    fn prepare<'a>(
        &'a self,
        context: &'a Context,
        sketch: Request,
    ) -> BoxFuture<'a, Result<Request, Failure>>;

    /// How many requests [`prepare`](Self::prepare) sends, at most, and with
    /// them those that [take back](Self::undo) what it and the operation did.
    fn preparation(&self, operation: &Operation) -> u32;

    /// The request that takes back what this one did, if there is one: it is
    /// sent when the case is over.
    fn undo(&self, context: &Context, answer: &Exchange) -> Option<Request> {
        let _ = (context, answer);
        None
    }

    /// How many requests each way of sending takes beside those of the cases,
    /// at most: for tokens, and for what all cases share.
    fn overhead(&self) -> u32 {
        0
    }

    /// The part of what a query parameter may be that requests are made from;
    /// all of it, unless that is without end.
    fn explored(&self, operation: &Operation, parameter: &str, schema: Schema) -> Schema {
        let _ = (operation, parameter);
        schema
    }

    /// A request made from the schemas with what has to fit the resource that
    /// `exemplar` is about, such as an id that the body repeats: what else is
    /// broken would not be looked at.
    fn fitted(&self, request: Request, exemplar: &Request) -> Request {
        let _ = exemplar;
        request
    }

    /// The statuses that refuse a request that breaks `rule` at `place`;
    /// `None` where the API does not promise to refuse it.
    fn refusal(&self, operation: &Operation, place: &Place, rule: Rule) -> Option<&'static [u16]>;

    /// Whether a refusal names the place.
    fn names(&self, refusal: &Exchange, place: &Place) -> bool;

    /// The statuses that refuse a request without credentials, or with what
    /// are none.
    fn unauthorized(&self) -> &'static [u16];

    /// `Authorization` headers that are none for this API.
    fn malformed_credentials(&self) -> Vec<String>;

    /// The credentials that are well-formed and refused by an operation.
    fn refused_roles(&self, operation: &Operation) -> Vec<RefusedRole>;

    /// Declared headers that an answer may do without, as their descriptions
    /// say; all others have to be there.
    fn optional_headers(&self) -> &'static [&'static str] {
        &[]
    }

    /// What a body of this answer may be, where the request changes what the
    /// document says.
    fn answer_schema(&self, answer: &Exchange) -> Option<Schema> {
        let _ = answer;
        None
    }

    /// Whether what stands at a JSON pointer of an answer's body is known from
    /// elsewhere than the document, which has to allow it.
    fn is_known(&self, at: &str) -> bool {
        let _ = at;
        false
    }

    /// Whether this answers a request that the schemas allow as the API may.
    ///
    /// # Errors
    ///
    /// Why not, in a sentence.
    fn acceptable(&self, answer: &Exchange) -> Result<(), String>;

    /// Why no request can provoke a response that the document declares for
    /// an operation; `None` where one should.
    fn unreachable(&self, operation: &str, status: &str) -> Option<&'static str> {
        let _ = (operation, status);
        None
    }

    /// The cases of the API: its documented errors, and its behaviour.
    fn cases(&self, contract: &Contract) -> Vec<Case>;

    /// The ergonomic client for a server at `base`.
    ///
    /// # Errors
    ///
    /// Why it can't be made.
    fn driver(&self, base: &Url, credentials: &Credentials) -> Result<Box<dyn Driver>, String>;
}

/// What the suite knows of an API.
pub fn subject(api: Api) -> Arc<dyn Subject> {
    match api {
        Api::Octogen => Arc::new(octogen::Octogen),
        Api::Octolens => Arc::new(octolens::Octolens::default()),
        Api::Catalio => Arc::new(catalio::Catalio::default()),
    }
}
