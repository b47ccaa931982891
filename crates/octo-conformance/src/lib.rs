//! Holds a server of the Octogen, Octolens or Catalio contract to its
//! document, and the clients of this workspace to both.
//!
//! A [`Plan`] collects the cases of a [`Contract`]: those that follow from the
//! document for every operation, those that the vendor's documentation
//! promises, and requests made from the schemas. [`Plan::run`] tries them
//! against a [`Target`], as they are and through the ergonomic client, and
//! gives a [`Report`].
//!
//! ```
//! use octo_conformance::{Api, Contract, Options, Plan, Target, Via, subject};
//!
//! # #[tokio::main(flavor = "multi_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let options = Options {
//!     only: vec!["listCatalogs/succeeds".to_owned()],
//!     vias: vec![Via::Wire, Via::Client],
//!     ..Options::default()
//! };
//! let plan = Plan::new(Contract::embedded(Api::Octogen)?, options);
//! assert_eq!(plan.cases().len(), 1);
//!
//! let target = Target::start(subject(Api::Octogen).as_ref()).await?;
//! let report = plan.run(&target, |_| {}).await?;
//! assert!(report.is_clean());
//! # Ok(())
//! # }
//! ```

#![forbid(unsafe_code)]

mod api;
mod bearer;
mod case;
mod catalio;
mod client;
mod context;
mod contract;
mod exchange;
mod http_client;
mod octogen;
mod octolens;
mod passive;
mod report;
mod request;
mod rules;
mod runner;
pub mod schema;
mod subject;
mod target;
mod wire;

pub use api::{Api, UnknownApi};
pub use case::{Case, Failure, ensure};
pub use client::{Driver, Expressed, Report as ClientReport, ReportedFailure};
pub use context::{Context, Via};
pub use contract::{
    Contract, ContractError, DeclaredResponse, Location, Operation, Parameter, RequestBody,
    ResponseHeader, Style,
};
pub use exchange::Exchange;
pub use report::{Format, UnknownFormat, render, render_plans};
pub use request::{Body, Credential, Request};
pub use rules::Effort;
pub use runner::{CaseResult, Options, Outcome, Plan, Report};
pub use subject::{Credentials, Place, RefusedRole, Subject, subject};
pub use target::Target;
pub use wire::{Allowance, Authorize, Wire, WireError};
