//! The Octogen Platform Catalog API v1.

mod answers;
mod behaviour;
mod driver;
mod survey;
mod unreachable;
mod walk;

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

    fn refusal(&self, _: &Operation, place: &Place, rule: Rule) -> Option<&'static [u16]> {
        match (place, rule) {
            // Of strings in JSON, an annotation; of a body, whether it is any.
            (Place::WholeBody, _) => Some(&[422]),
            (_, Rule::Format) => None,
            _ => Some(&[422]),
        }
    }

    fn names(&self, refusal: &Exchange, place: &Place) -> bool {
        let path = match place {
            Place::Body(pointer) => pointer.as_str(),
            Place::WholeBody => "",
            Place::Query(..) | Place::Path(_) => return false,
        };
        let mut wanted = vec!["body".to_owned()];
        wanted.extend(path.split('/').skip(1).map(unescaped));
        let detail = refusal.at("/detail");
        let mut locations = detail.as_array().into_iter().flatten().map(|error| {
            let steps = error["loc"].as_array();
            steps.into_iter().flatten().map(crate::request::text)
        });
        // Below its place, an error may tell the alternative that was tried,
        // or the character at which the text is no JSON.
        locations.any(|location| location.take(wanted.len()).eq(wanted.iter().cloned()))
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
        let forbidden = "contract, 403: a valid key that may not use this resource";
        vec![
            RefusedRole {
                role: "deactivated",
                statuses: &[401],
                source: "contract, 401: unknown, malformed or revoked keys",
            },
            RefusedRole {
                role: "forbidden",
                statuses: &[403],
                source: forbidden,
            },
            RefusedRole {
                role: "not-a-partner",
                statuses: &[403],
                source: forbidden,
            },
        ]
    }

    fn acceptable(&self, answer: &Exchange) -> Result<(), String> {
        answers::acceptable(answer)
    }

    fn unreachable(&self, operation: &str, status: &str) -> Option<&'static str> {
        unreachable::reason(operation, status)
    }

    fn cases(&self, contract: &Contract) -> Vec<Case> {
        behaviour::cases(contract)
    }

    fn driver(&self, base: &Url, credentials: &Credentials) -> Result<Box<dyn Driver>, String> {
        Ok(Box::new(driver::OctogenDriver::new(base, credentials)))
    }
}

/// A step of a JSON pointer, as it is (RFC 6901, section 4).
fn unescaped(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}
