//! The Octolens API v2.

mod behaviour;
mod driver;
mod operation;
mod prepare;
mod refusal;
mod roles;
mod sketch;

use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use octo_sandbox::octolens::Settings;
use octo_sandbox::{Sandbox, SandboxBuilder};
use url::Url;

use crate::api::Api;
use crate::bearer::Bearer;
use crate::case::{Case, Failure};
use crate::client::Driver;
use crate::context::Context;
use crate::contract::{Contract, Operation};
use crate::exchange::Exchange;
use crate::request::Request;
use crate::schema::Rule;
use crate::subject::{Credentials, Place, RefusedRole, Subject};
use crate::wire::{Authorize, WireError};

#[derive(Debug, Default)]
pub(crate) struct Octolens {
    before: prepare::Before,
}

/// More requests an hour than a run sends.
const GENEROUS: u32 = 100_000_000;

/// Enough for every filter to find some, and few enough to be walked.
const MENTIONS: usize = 600;

/// Long enough to be seen running, and not waited for long.
const SEARCH: Duration = Duration::from_millis(150);

/// The settings of sandboxes under test.
fn settings() -> Settings {
    Settings::default()
        .mentions(MENTIONS)
        .requests_per_hour(GENEROUS)
        .search_duration(SEARCH)
}

impl Subject for Octolens {
    fn api(&self) -> Api {
        Api::Octolens
    }

    fn main_role(&self) -> &'static str {
        sketch::ADMIN
    }

    fn role(&self, _operation: &Operation) -> &'static str {
        self.main_role()
    }

    fn authorize(
        &self,
        credentials: &Credentials,
        _base: &Url,
    ) -> Result<Box<dyn Authorize>, WireError> {
        Ok(Box::new(Bearer::new(credentials.clone())))
    }

    fn generous(&self, builder: SandboxBuilder) -> SandboxBuilder {
        builder.octolens(settings())
    }

    fn reach(&self, sandbox: &Sandbox) -> (String, Credentials) {
        let octolens = sandbox.octolens();
        let mut credentials = Credentials::default();
        for credential in octolens.credentials() {
            credentials.insert(credential.name.clone(), credential.key.clone());
        }
        (octolens.base_url().to_owned(), credentials)
    }

    fn sketch(&self, operation: &Arc<Operation>) -> Request {
        sketch::sketch(operation)
    }

    fn prepare<'a>(
        &'a self,
        context: &'a Context,
        sketch: Request,
    ) -> BoxFuture<'a, Result<Request, Failure>> {
        prepare::prepare(&self.before, context, sketch).boxed()
    }

    fn preparation(&self, operation: &Operation) -> u32 {
        prepare::cost(operation)
    }

    fn undo(&self, context: &Context, answer: &Exchange) -> Option<Request> {
        let (operation, undo) = prepare::undo(&self.before, answer)?;
        let operation = context.contract().operation(operation)?;
        let request = Request::of(operation, self.main_role());
        Some(undo.request(request.credential(answer.request.credential.clone())))
    }

    fn overhead(&self) -> u32 {
        // The client asks once what a key may do that was refused for its
        // scope: three of the roles are.
        3
    }

    fn refusal(&self, _: &Operation, _: &Place, _: Rule) -> Option<&'static [u16]> {
        Some(&[400])
    }

    fn names(&self, refusal: &Exchange, place: &Place) -> bool {
        refusal::names(refusal, place)
    }

    fn unauthorized(&self) -> &'static [u16] {
        &[401]
    }

    fn malformed_credentials(&self) -> Vec<String> {
        [
            "Bearer",
            "Bearer ",
            "Bearer not-a-key",
            "Bearer ak_unknown",
            "Basic YWs6c2VjcmV0",
            "ak_unknown",
        ]
        .map(str::to_owned)
        .into()
    }

    fn refused_roles(&self, operation: &Operation) -> Vec<RefusedRole> {
        roles::refused(operation)
    }

    fn optional_headers(&self) -> &'static [&'static str] {
        // Sent where the plan caps searches.
        &["X-Octolens-Searches-Remaining"]
    }

    fn acceptable(&self, answer: &Exchange) -> Result<(), String> {
        refusal::acceptable(answer)
    }

    fn cases(&self, contract: &Contract) -> Vec<Case> {
        behaviour::cases(contract)
    }

    fn driver(&self, base: &Url, credentials: &Credentials) -> Result<Box<dyn Driver>, String> {
        Ok(Box::new(driver::OctolensDriver::new(base, credentials)))
    }
}
