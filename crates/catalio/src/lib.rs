//! A client of the Catalio API v1: requirements, personas, use cases, test
//! cases, test results, components, processes, policies, capabilities and
//! teams, over [JSON:API](https://jsonapi.org/format/1.1/).
//!
//! ```no_run
//! # async fn run() -> catalio::Result<()> {
//! use catalio::{Persona, Priority, Requirement, RequirementStatus};
//!
//! let catalio = catalio::Client::from_env()?; // CATALIO_CLIENT_ID, CATALIO_CLIENT_SECRET
//!
//! let page = catalio
//!     .requirements()
//!     .list()
//!     .filter(Requirement::STATUS.eq(RequirementStatus::Active) & Requirement::TITLE.contains("refund"))
//!     .sort(Requirement::INSERTED_AT.desc())
//!     .include(Requirement::PERSONAS)
//!     .limit(25)
//!     .await?;
//! for requirement in &page.data {
//!     println!("{:?}", requirement.title);
//!     for persona in page.related(requirement, Requirement::PERSONAS)? {
//!         println!("  for {:?}", persona.name);
//!     }
//! }
//!
//! let made = catalio
//!     .requirements()
//!     .create()
//!     .set(Requirement::TITLE, "Refund a settled order")
//!     .set(Requirement::PRIORITY, Priority::High)
//!     .clear(Requirement::COMPLEXITY) // null, on purpose
//!     .await?;
//! catalio.requirements().activate(&made.data.id).await?;
//! # Ok(())
//! # }
//! ```
//!
//! | task | method |
//! |---|---|
//! | a resource | [`Client::requirements`], [`Client::personas`], … |
//! | list, walk | [`Collection::list`], [`List::pages`], [`List::items`] |
//! | read, make, change, delete one | [`Collection::get`], [`create`](Collection::create), [`update`](Collection::update), [`delete`](Collection::delete) |
//! | follow a relationship | [`Collection::related`], or [`include`](List::include) and [`Document::related`] |
//! | change a relationship | [`Collection::add`], [`replace`](Collection::replace), [`remove`](Collection::remove) |
//! | move a requirement | [`activate`](Collection::activate), [`supersede`](Collection::supersede), … |
//! | search by meaning | [`Collection::semantic_search`] |
//! | anything else | [`Client::raw`] |
//!
//! Tokens are fetched when they are needed, kept while they live, and
//! replaced before they expire. Calls are retried when that is safe, and end
//! at their deadline. [`Error`] says what to do about the rest.
//!
//! An application that also uses reqwest itself should read
//! ["Beside a reqwest of your own"](octo_transport#beside-a-reqwest-of-your-own)
//! first: features of a dependency are shared by the whole build.

mod attribute;
mod builder;
mod client;
mod collection;
mod detail;
mod document;
mod error;
mod filter;
mod id;
mod included;
mod linkage;
mod list;
pub mod model;
mod object;
mod operation;
mod query;
mod relationship;
mod request;
mod requirements;
mod resource;
mod resources;
mod semantic_search;
mod token_error;
mod transition;
mod value;
mod write;

pub use attribute::{
    Access, Attribute, AttributeInfo, CreateOnly, InputOnly, Key, OnCreate, OnUpdate, ReadOnly,
    Readable, Selectable, Shown, Sort, Writable,
};
pub use builder::ClientBuilder;
pub use catalio_api::{
    CapabilityStatus, Complexity, ComponentType, ConfirmationStatus, EnforcementLevel,
    ExternalSystemType, OperationId, Outcome, PolicyStatus, PolicyType, Priority, ProcessStatus,
    QualityGrade, RequirementStatus, ReviewFrequency, Sentiment, SyncState, TestType, UseCaseType,
    contract_version,
};
pub use client::{
    BASE_URL_VARIABLE, CLIENT_ID_VARIABLE, CLIENT_SECRET_VARIABLE, Client, DEFAULT_BASE_URL,
    TOKEN_URL_VARIABLE,
};
pub use collection::{Collection, Get, Related};
pub use detail::{ApiProblem, Detail, Source};
pub use document::{Document, JsonApi, Links, One, Page, Primary};
pub use error::{ApiError, Error, Result, TokenRefusal};
pub use filter::{Filter, Operator};
pub use id::{Id, Link};
pub use included::Included;
pub use list::{Items, List, Pages};
pub use object::{AnyObject, Identifier, Linkage, Object, Relationship};
pub use octo_transport::{
    CallOptions, ConfigError, Delivery, ErrorKind, InvalidRequest, Pace, RateLimit, RawCall,
    Response, RetryPolicy, Timeouts, TransportBuilder, paging::Checkpoint,
};
pub use relationship::{
    HasRoute, Include, Linked, Listed, Plain, RelationshipInfo, Settable, Step, ToMany, ToOne,
    Written,
};
pub use request::Request;
pub use requirements::FilteredBy;
pub use resource::{Operations, Resource};
pub use resources::{
    Capability, Component, Persona, Policy, Process, Requirement, Team, TestCase, TestResult,
    UseCase,
};
pub use semantic_search::SemanticSearch;
pub use token_error::{TokenError, TokenErrorCode};
pub use transition::{Notes, Nothing, Reason, Transition};
pub use value::{AttributeValue, Comparable, Kind, kinds};
pub use write::{Create, Update};
