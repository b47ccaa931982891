//! The Octogen Platform Catalog API v1.

mod behaviour;
mod driver;

use std::sync::Arc;

use futures_util::FutureExt;
use futures_util::future::{BoxFuture, ready};
use octo_sandbox::{Sandbox, SandboxBuilder};
use serde_json::{Value, json};
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

/// More requests a minute than a run sends.
const GENEROUS: u32 = 100_000_000;

/// A page that every demo catalog of the sandbox has; on other servers the
/// one that a search finds first.
const MADE_UP_URL: &str = "https://shop.example/products/made-up";

pub(crate) struct Octogen;

impl Subject for Octogen {
    fn api(&self) -> Api {
        Api::Octogen
    }

    fn main_role(&self) -> &'static str {
        "partner"
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
        builder.rate_limit(GENEROUS)
    }

    fn reach(&self, sandbox: &Sandbox) -> (String, Credentials) {
        let octogen = sandbox.octogen();
        let mut credentials = Credentials::default();
        for credential in octogen.credentials() {
            credentials.insert(credential.name.clone(), credential.key.clone());
        }
        (octogen.base_url().to_owned(), credentials)
    }

    fn sketch(&self, operation: &Arc<Operation>) -> Request {
        let request = Request::of(operation, self.role(operation));
        match operation.id.as_str() {
            "lookupProduct" => request.json(json!({ "url": MADE_UP_URL })),
            "searchProducts" => request.json(json!({ "q": "hoodie" })),
            _ => request,
        }
    }

    fn prepare<'a>(
        &'a self,
        context: &'a Context,
        mut sketch: Request,
    ) -> BoxFuture<'a, Result<Request, Failure>> {
        let made_up =
            sketch.json_body().and_then(|body| body.get("url")) == Some(&json!(MADE_UP_URL));
        if !made_up {
            return ready(Ok(sketch)).boxed();
        }
        async move {
            let search = context
                .request("searchProducts")?
                .json(json!({ "limit": 1 }));
            let page = context.send(search).await?.expect_status(&[200])?;
            let url = page.at("/items/0/productUrl");
            if !url.is_string() {
                return Err(Failure::NotRun("no catalog has a product".into()));
            }
            let mut body = sketch.json_body().cloned().unwrap_or(Value::Null);
            body["url"] = url;
            sketch = sketch.json(body);
            Ok(sketch)
        }
        .boxed()
    }

    fn preparation(&self, operation: &Operation) -> u32 {
        u32::from(operation.id == "lookupProduct")
    }

    fn refusal(&self, _: &Operation, _: &Place, rule: Rule) -> Option<&'static [u16]> {
        match rule {
            // Of strings in JSON, an annotation.
            Rule::Format => None,
            _ => Some(&[422]),
        }
    }

    fn names(&self, refusal: &Exchange, place: &Place) -> bool {
        let Some(field) = place.field() else {
            return refusal.at("/detail/0/loc/0") == "body";
        };
        let detail = refusal.at("/detail");
        let Some(errors) = detail.as_array() else {
            return false;
        };
        let path = match place {
            Place::Body(pointer) => pointer.as_str(),
            _ => field,
        };
        let wanted: Vec<&str> = path.split('/').skip(1).collect();
        errors.iter().any(|error| {
            let location: Vec<String> = error["loc"]
                .as_array()
                .into_iter()
                .flatten()
                .map(crate::request::text)
                .collect();
            location.first().is_some_and(|first| first == "body")
                && wanted
                    .iter()
                    .all(|part| location.iter().any(|known| known == part))
        })
    }

    fn unauthorized(&self) -> &'static [u16] {
        &[401]
    }

    fn malformed_credentials(&self) -> Vec<String> {
        [
            "Bearer",
            "Bearer ",
            "Bearer not-a-key",
            "Basic b2N0bzpsaXZl",
            "octo_live_key",
        ]
        .map(str::to_owned)
        .into()
    }

    fn refused_roles(&self, _operation: &Operation) -> Vec<RefusedRole> {
        vec![RefusedRole {
            role: "deactivated",
            statuses: &[401],
            source: "contract, 401: unknown, malformed or revoked keys",
        }]
    }

    fn acceptable(&self, answer: &Exchange) -> Result<(), String> {
        match answer.status {
            200 => Ok(()),
            // A catalog or a page of that name need not exist.
            404 => Ok(()),
            status => Err(format!(
                "status {status} for a request that the schemas allow"
            )),
        }
    }

    fn cases(&self, contract: &Contract) -> Vec<Case> {
        behaviour::cases(contract)
    }

    fn driver(&self, base: &Url, credentials: &Credentials) -> Result<Box<dyn Driver>, String> {
        Ok(Box::new(driver::OctogenDriver::new(base, credentials)))
    }
}
