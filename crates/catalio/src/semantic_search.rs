//! Searching requirements by meaning.

use catalio_api::types::{SemanticSearchRequirementsBody, SemanticSearchRequirementsBodyData};
use octo_transport::{CallOptions, InvalidRequest};

use crate::{
    Client, OperationId, RequirementStatus,
    error::Result,
    model::SemanticMatch,
    request::{Exchange, Request, awaitable},
};

/// A search for requirements by meaning; `.await` sends it.
///
/// Made by [`Collection::semantic_search`](crate::Collection::semantic_search).
#[derive(Clone, Debug)]
#[must_use = "a search does nothing until it is awaited"]
pub struct SemanticSearch {
    client: Client,
    body: SemanticSearchRequirementsBodyData,
    options: CallOptions,
}

impl SemanticSearch {
    pub(crate) fn new(client: Client, query: String) -> Self {
        Self {
            client,
            body: SemanticSearchRequirementsBodyData {
                query,
                limit: None,
                similarity_threshold: None,
                status: None,
            },
            options: CallOptions::default(),
        }
    }

    /// The most results to return.
    pub fn limit(mut self, limit: u32) -> Self {
        self.body.limit = Some(limit.into());
        self
    }

    /// The least similarity to return, from 0 to 1.
    pub fn threshold(mut self, similarity: f64) -> Self {
        self.body.similarity_threshold = Some(similarity);
        self
    }

    /// Lets through requirements in this state.
    pub fn status(mut self, status: impl Into<RequirementStatus>) -> Self {
        self.body.status = Some(status.into());
        self
    }

    fn request(self) -> Result<Request<Vec<SemanticMatch>>, InvalidRequest> {
        let finite = |number: f64| number.is_finite();
        if self.body.similarity_threshold.is_some_and(|it| !finite(it)) {
            return Err(InvalidRequest::new(
                "similarity_threshold",
                "must be a finite number",
            ));
        }
        let mut exchange = Exchange::new(OperationId::SemanticSearchRequirements);
        let body = SemanticSearchRequirementsBody { data: self.body };
        exchange.body = Some(serde_json::to_value(body).map_err(|cause| {
            InvalidRequest::new("query", format!("cannot be written as JSON: {cause}"))
        })?);
        Ok(Request::json(&self.client, &exchange))
    }
}

awaitable! {
    <> SemanticSearch => Vec<SemanticMatch>,
}
