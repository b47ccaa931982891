//! Answers Octogen requests: who asks, whether there is budget left, then the
//! operation.

use std::net::IpAddr;
use std::sync::Arc;

use axum::body::Body;
use axum::response::Response;
use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, Request, StatusCode, header};
use http_body_util::LengthLimitError;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::BASE_PATH;
use super::auth::{KeyDirectory, KeyState, OrganizationType, Principal};
use super::contract::{Operation, RequestSchemas};
use super::search::{SearchRequest, search};
use super::store::Store;
use super::urls::ProductUrl;
use super::validation::{self, FieldError, Schema};
use crate::clock::Clock;
use crate::rate_limit::{RateLimiter, RateState};

/// Longest request body, in bytes. The contract names no limit; requests of
/// this API are a few hundred bytes long.
pub(crate) const LONGEST_BODY: usize = 1024 * 1024;

/// Budget of a source address for requests without a valid key. The contract
/// puts rate limit headers on every response, those with 401 too.
const UNAUTHENTICATED_PER_MINUTE: u32 = 12_000;

/// Whose bucket a request is taken from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Payer {
    Organization(usize),
    Source(IpAddr),
}

/// The running API.
pub(crate) struct Service {
    pub(crate) store: Arc<Store>,
    keys: Arc<KeyDirectory>,
    schemas: RequestSchemas,
    limiter: RateLimiter<Payer>,
    clock: Arc<dyn Clock>,
}

/// An answer that is not a success.
#[derive(Debug)]
enum Refusal {
    /// A status with a text detail.
    Status(StatusCode, &'static str),
    /// 405 with the method that is allowed.
    Method(http::Method),
    /// 422 with a list of field errors.
    Invalid(Vec<FieldError>),
}

impl Refusal {
    const CATALOG_NOT_FOUND: Self = Self::Status(StatusCode::NOT_FOUND, "catalog_not_found");
    const PRODUCT_NOT_FOUND: Self = Self::Status(StatusCode::NOT_FOUND, "product_not_found");

    fn into_response(self) -> Response {
        match self {
            Self::Status(status, detail) => json_response(status, &json!({"detail": detail})),
            Self::Invalid(errors) => {
                json_response(StatusCode::UNPROCESSABLE_ENTITY, &json!({"detail": errors}))
            }
            Self::Method(allowed) => {
                let detail = json!({"detail": "Method Not Allowed"});
                let mut response = json_response(StatusCode::METHOD_NOT_ALLOWED, &detail);
                if let Ok(allowed) = HeaderValue::from_str(allowed.as_str()) {
                    response.headers_mut().insert(header::ALLOW, allowed);
                }
                response
            }
        }
    }
}

#[derive(Debug, Deserialize)]
struct LookupRequest {
    url: String,
}

impl Service {
    pub(crate) fn new(
        store: Store,
        keys: Arc<KeyDirectory>,
        schemas: RequestSchemas,
        clock: Arc<dyn Clock>,
    ) -> Self {
        Self {
            store: Arc::new(store),
            keys,
            schemas,
            limiter: RateLimiter::new(),
            clock,
        }
    }

    /// Fills every budget.
    pub(crate) fn reset(&self) {
        self.limiter.clear();
    }

    /// Answers a request below the API's base path.
    ///
    /// Every request costs a token, whatever comes of it.
    pub(crate) async fn answer(&self, source: IpAddr, request: Request<Body>) -> Response {
        let (parts, body) = request.into_parts();
        let caller = self
            .keys
            .authenticate(parts.headers.get(header::AUTHORIZATION));
        let (payer, per_minute) = match &caller {
            Ok(principal) => (
                Payer::Organization(principal.organization),
                principal.per_minute,
            ),
            Err(_) => (Payer::Source(source), UNAUTHENTICATED_PER_MINUTE),
        };
        let rate = self.limiter.take(payer, per_minute, self.clock.now());
        let answer = if rate.retry_after.is_some() {
            Err(Refusal::Status(
                StatusCode::TOO_MANY_REQUESTS,
                "rate_limit_exceeded",
            ))
        } else {
            let path = parts.uri.path();
            let path = path.strip_prefix(BASE_PATH).unwrap_or(path);
            match route(&parts.method, path) {
                Err(refusal) => Err(refusal),
                Ok(operation) => match caller {
                    Err(unauthorized) => Err(Refusal::Status(
                        StatusCode::UNAUTHORIZED,
                        unauthorized.detail(),
                    )),
                    Ok(principal) => self.operate(operation, principal, &parts, body).await,
                },
            }
        };
        let mut response = answer.unwrap_or_else(Refusal::into_response);
        if response.status() == StatusCode::UNAUTHORIZED {
            let challenge = HeaderValue::from_static("Bearer");
            response
                .headers_mut()
                .insert(header::WWW_AUTHENTICATE, challenge);
        }
        set_rate_headers(response.headers_mut(), &rate);
        response
    }

    async fn operate(
        &self,
        operation: Operation,
        principal: &Principal,
        parts: &Parts,
        body: Body,
    ) -> Result<Response, Refusal> {
        tracing::debug!(
            operation = operation.id(),
            organization = principal.organization,
            "request"
        );
        match (principal.organization_type, principal.key_state) {
            (OrganizationType::Other, _) => {
                return Err(Refusal::Status(
                    StatusCode::FORBIDDEN,
                    "api_key_org_type_forbidden",
                ));
            }
            (_, KeyState::Forbidden) => {
                return Err(Refusal::Status(StatusCode::FORBIDDEN, "api_key_forbidden"));
            }
            (OrganizationType::CatalogPartner, _) => {}
        }
        match operation {
            Operation::ListCatalogs => Ok(self.list_catalogs(principal)),
            Operation::SearchProducts => {
                let request = read_body(&self.schemas.search, parts, body).await?;
                self.search_products(principal, &request)
            }
            Operation::LookupProduct => {
                let request: LookupRequest = read_body(&self.schemas.lookup, parts, body).await?;
                self.lookup_product(principal, &request.url)
            }
        }
    }

    fn list_catalogs(&self, principal: &Principal) -> Response {
        let granted: Vec<_> = principal
            .granted
            .iter()
            .filter_map(|&position| self.store.catalogs.get(usize::from(position)))
            .collect();
        json_response(StatusCode::OK, &granted)
    }

    fn search_products(
        &self,
        principal: &Principal,
        request: &SearchRequest,
    ) -> Result<Response, Refusal> {
        let one;
        let catalogs = match &request.catalog {
            None => principal.granted.as_slice(),
            Some(wanted) => {
                let mut granted = principal.granted.iter().copied();
                let found = granted.find(|&position| {
                    let summary = self.store.catalogs.get(usize::from(position));
                    summary.is_some_and(|summary| summary.catalog == *wanted)
                });
                one = [found.ok_or(Refusal::CATALOG_NOT_FOUND)?];
                &one
            }
        };
        let page = search(&self.store, request, catalogs).map_err(|error| {
            tracing::error!(%error, "the text index failed");
            Refusal::Status(StatusCode::INTERNAL_SERVER_ERROR, "Internal Server Error")
        })?;
        let items: Vec<&[u8]> = page
            .products
            .iter()
            .map(|&number| self.store.list_item(number))
            .collect();
        let length: usize = items.iter().map(|item| item.len() + 1).sum();
        let mut body = Vec::with_capacity(length + 64);
        body.extend_from_slice(b"{\"items\":[");
        body.extend_from_slice(&items.join(&b','));
        body.extend_from_slice(b"],\"nextCursor\":");
        body.extend_from_slice(json!(page.next_cursor).to_string().as_bytes());
        body.push(b'}');
        Ok(raw_json(StatusCode::OK, body))
    }

    fn lookup_product(&self, principal: &Principal, url: &str) -> Result<Response, Refusal> {
        let found = ProductUrl::parse(url).and_then(|url| {
            let number = self.store.lookup(&url, &principal.granted)?;
            let product = self.store.columns.get(number as usize)?;
            let summary = self.store.catalogs.get(usize::from(product.catalog))?;
            Some((number, summary))
        });
        let (number, summary) = found.ok_or(Refusal::PRODUCT_NOT_FOUND)?;
        let head = json!({
            "catalogKey": summary.catalog,
            "catalogDisplayName": summary.display_name,
            "sourceBaseUrl": summary.source_base_url,
        });
        let mut body = head.to_string().into_bytes();
        body.pop();
        body.extend_from_slice(b",\"product\":");
        self.store.write_full(number, &mut body);
        body.push(b'}');
        Ok(raw_json(StatusCode::OK, body))
    }
}

/// The API's own error document for a status, with the words that it has for
/// this one.
pub(crate) fn refusal(status: StatusCode) -> Response {
    let detail = match status {
        StatusCode::UNAUTHORIZED => "Invalid API key",
        StatusCode::FORBIDDEN => "api_key_forbidden",
        StatusCode::NOT_FOUND => "product_not_found",
        StatusCode::TOO_MANY_REQUESTS => "rate_limit_exceeded",
        other => other.canonical_reason().unwrap_or("Unknown"),
    };
    json_response(status, &json!({"detail": detail}))
}

fn route(method: &http::Method, path: &str) -> Result<Operation, Refusal> {
    let operation = Operation::ALL
        .into_iter()
        .find(|operation| operation.path() == path);
    match operation {
        None => Err(Refusal::Status(StatusCode::NOT_FOUND, "Not Found")),
        Some(operation) if operation.method() != *method => {
            Err(Refusal::Method(operation.method()))
        }
        Some(operation) => Ok(operation),
    }
}

async fn read_body<T: DeserializeOwned>(
    schema: &Schema,
    parts: &Parts,
    body: Body,
) -> Result<T, Refusal> {
    const TOO_LARGE: Refusal = Refusal::Status(StatusCode::PAYLOAD_TOO_LARGE, "Content Too Large");
    let declared = parts.headers.get(header::CONTENT_LENGTH);
    let declared = declared.and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
    if declared.is_some_and(|length| length > LONGEST_BODY as u64) {
        return Err(TOO_LARGE);
    }
    let body: Bytes =
        axum::body::to_bytes(body, LONGEST_BODY)
            .await
            .map_err(
                |error| match error.into_inner().downcast::<LengthLimitError>() {
                    Ok(_) => TOO_LARGE,
                    Err(_) => Refusal::Status(
                        StatusCode::BAD_REQUEST,
                        "There was an error parsing the body",
                    ),
                },
            )?;
    let content_type = parts.headers.get(header::CONTENT_TYPE);
    // A body that is not there has no type to be wrong.
    let read = if body.is_empty() || is_json(content_type) {
        validation::read(schema, &body)
    } else {
        validation::read_text(schema, &body)
    };
    read.map_err(Refusal::Invalid)
}

/// `application/json` or a type with the suffix `+json`, with any parameters.
fn is_json(content_type: Option<&HeaderValue>) -> bool {
    let essence = content_type
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next())
        .map(|essence| essence.trim().to_ascii_lowercase());
    essence.is_some_and(|essence| {
        essence
            .strip_prefix("application/")
            .is_some_and(|subtype| subtype == "json" || subtype.ends_with("+json"))
    })
}

fn json_response<T: Serialize>(status: StatusCode, body: &T) -> Response {
    match serde_json::to_vec(body) {
        Ok(body) => raw_json(status, body),
        Err(error) => {
            tracing::error!(%error, "a response could not be written");
            raw_json(
                StatusCode::INTERNAL_SERVER_ERROR,
                br#"{"detail":"Internal Server Error"}"#.to_vec(),
            )
        }
    }
}

fn raw_json(status: StatusCode, body: Vec<u8>) -> Response {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    let json = HeaderValue::from_static("application/json");
    response.headers_mut().insert(header::CONTENT_TYPE, json);
    response
}

fn set_rate_headers(headers: &mut HeaderMap, rate: &RateState) {
    let counts = [
        (
            HeaderName::from_static("x-ratelimit-limit"),
            u64::from(rate.limit),
        ),
        (
            HeaderName::from_static("x-ratelimit-remaining"),
            u64::from(rate.remaining),
        ),
        (HeaderName::from_static("x-ratelimit-reset"), rate.reset),
    ];
    for (name, count) in counts {
        headers.insert(name, HeaderValue::from(count));
    }
    if let Some(seconds) = rate.retry_after {
        headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
}
