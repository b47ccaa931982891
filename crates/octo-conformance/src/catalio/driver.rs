//! Requests of the suite through the `catalio` crate.

use std::collections::BTreeMap;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use url::Url;

use crate::client::{Driver, Report};
use crate::exchange::Exchange;
use crate::request::Request;
use crate::subject::Credentials;

pub(super) struct CatalioDriver {
    clients: BTreeMap<String, catalio::Client>,
}

impl CatalioDriver {
    pub(super) fn new(base: &Url, credentials: &Credentials) -> Self {
        let _ = (base, credentials);
        Self { clients: BTreeMap::new() }
    }
}

impl Driver for CatalioDriver {
    fn call<'a>(&'a self, request: &'a Request) -> BoxFuture<'a, Option<Report>> {
        let _ = (request, &self.clients);
        async { None }.boxed()
    }

    fn disagreements(&self, _exchange: &Exchange, _report: &Report) -> Vec<String> {
        Vec::new()
    }
}
