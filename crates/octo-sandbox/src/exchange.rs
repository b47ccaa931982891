//! One request from its head to its answer: what it is for, who sent it, what
//! goes wrong with it, and what becomes of it in the record.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::body::Body;
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, HeaderName, HeaderValue, Request, StatusCode, header};

use crate::admin::Admin;
use crate::api::Api;
use crate::clock::{AdjustableClock, Clock, http_date};
use crate::faults::{self, Cut, CutPoint, Facts, Fault, Faults, Pauses};
use crate::operations;
use crate::recorded::{Arrival, Capture, RequestLog};
use crate::{catalio, octogen, octolens};

static REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// The APIs behind the port.
#[derive(Clone)]
pub(crate) struct Apis {
    pub(crate) octogen: octogen::Octogen,
    pub(crate) octolens: octolens::Octolens,
    pub(crate) catalio: catalio::Catalio,
}

impl Apis {
    /// Sees to it that an API was made, off the async threads.
    async fn prepare(&self, api: Api) {
        match api {
            Api::Octogen => self.octogen.prepare().await,
            Api::Octolens => self.octolens.prepare().await,
            Api::Catalio => self.catalio.prepare().await,
        }
    }

    async fn answer(&self, api: Option<Api>, source: IpAddr, request: Request<Body>) -> Response {
        let answer = match api {
            Some(Api::Octogen) => self.octogen.answer(source, request).await,
            Some(Api::Octolens) => self.octolens.answer(request).await,
            Some(Api::Catalio) => self.catalio.answer(request).await,
            None => Ok(nothing_here()),
        };
        answer.unwrap_or_else(|reason| {
            tracing::error!(reason, "an API of the sandbox cannot be served");
            let detail = format!("the sandbox has a defect, please report it: {reason}");
            let json = [(header::CONTENT_TYPE, "application/json")];
            let body = serde_json::json!({"detail": detail}).to_string();
            (StatusCode::INTERNAL_SERVER_ERROR, json, body).into_response()
        })
    }

    /// The name of the credential that a request carries. Token requests
    /// carry it in their body.
    fn credential(&self, api: Option<Api>, headers: &HeaderMap, body: &[u8]) -> Option<String> {
        match api? {
            Api::Octogen => self.octogen.credential_of(headers),
            Api::Octolens => self.octolens.credential_of(headers),
            Api::Catalio => self.catalio.credential_of(headers, body),
        }
    }

    /// The API's own error document for a status.
    fn refusal(&self, api: Option<Api>, path: &str, status: StatusCode) -> Response {
        match api {
            Some(Api::Octogen) => octogen::refusal(status),
            Some(Api::Octolens) => octolens::refusal(status),
            Some(Api::Catalio) => catalio::refusal(path, status),
            None => status.into_response(),
        }
    }

    /// Names of every credential, of all APIs.
    pub(crate) fn credentials(&self) -> Vec<String> {
        let octogen = self.octogen.credentials().iter().map(|known| &known.name);
        let octolens = self.octolens.credentials().iter().map(|known| &known.name);
        let mut names: Vec<String> = octogen.chain(octolens).cloned().collect();
        names.extend(
            self.catalio
                .credentials()
                .into_iter()
                .map(|known| known.name),
        );
        names
    }
}

fn nothing_here() -> Response {
    let json = [(header::CONTENT_TYPE, "application/json")];
    (StatusCode::NOT_FOUND, json, r#"{"detail":"Not Found"}"#).into_response()
}

/// Everything that stands between a connection and the APIs.
pub(crate) struct Front {
    pub(crate) apis: Apis,
    pub(crate) faults: Faults,
    pub(crate) log: RequestLog,
    pub(crate) admin: Option<Admin>,
    pub(crate) clock: Arc<AdjustableClock>,
    pub(crate) ids: RequestIds,
}

impl Front {
    /// Puts everything back to where it was when the sandbox started, time apart.
    pub(crate) fn reset(&self) {
        self.faults.restore();
        self.log.clear();
        let now = self.clock.now();
        self.apis.octogen.reset();
        self.apis.octolens.reset(now);
        self.apis.catalio.reset();
    }

    /// Answers a request, or says how its connection ends.
    pub(crate) async fn exchange(
        &self,
        pauses: &Pauses,
        source: SocketAddr,
        request: Request<Body>,
    ) -> Result<Response, Cut> {
        let ordered = match &self.admin {
            None => None,
            Some(admin) => {
                if let Some(rest) = Admin::below(request.uri().path()) {
                    let rest = rest.to_owned();
                    return Ok(admin.answer(self, &rest, request).await);
                }
                match admin.ordered(request.headers()) {
                    Ok(ordered) => ordered,
                    Err(refusal) => return Ok(*refusal),
                }
            }
        };
        let (head, body) = request.into_parts();
        let path = head.uri.path();
        let api = Api::of_path(path);
        if let Some(api) = api {
            self.apis.prepare(api).await;
        }
        let operation = api.and_then(|api| operations::table(api).find(&head.method, path));
        let mut capture = Capture::new(&head.headers, body);
        if path == catalio::TOKEN_PATH {
            // Only the body tells who asks.
            capture.read().await?;
        }
        let credential = self.apis.credential(api, &head.headers, capture.bytes());
        let entry = self.log.arrive(|| Arrival {
            at: self.clock.now(),
            api,
            operation,
            credential: credential.clone(),
            head: &head,
        });
        let fault = ordered.or_else(|| {
            self.faults.decide(&Facts {
                api,
                operation,
                method: head.method.as_str(),
                path,
                credential: credential.as_deref(),
            })
        });
        if let Some(Fault::Disconnect {
            at: CutPoint::Head,
            how,
        }) = fault
        {
            entry.finish(fault.as_ref(), None);
            return Err(Cut::silent(how));
        }
        capture.read().await?;
        let (body, copy) = capture.into_body();
        entry.copied(copy);

        let method = head.method.clone();
        let instead = match &fault {
            None => Ok(None),
            Some(fault) => {
                let own = |status| self.apis.refusal(api, path, status);
                faults::before(fault, pauses, own).await
            }
        };
        let answered = match instead {
            Ok(Some(mut response)) => {
                self.stamp(&mut response);
                Ok(response)
            }
            Err(cut) => Err(cut),
            Ok(None) => {
                entry.processed();
                let request = Request::from_parts(head, body);
                let mut response = self.apis.answer(api, source.ip(), request).await;
                self.stamp(&mut response);
                let status = response.status();
                match &fault {
                    None => Ok(response),
                    Some(fault) => faults::after(fault, pauses, &method, response)
                        .await
                        .inspect_err(|_| tracing::debug!(%status, "an answer is cut")),
                }
            }
        };
        let status = answered.as_ref().ok().map(Response::status);
        entry.finish(fault.as_ref(), status);
        answered
    }

    /// Marks a response with an id and with the sandbox's time.
    fn stamp(&self, response: &mut Response) {
        let headers = response.headers_mut();
        if let Ok(id) = HeaderValue::from_str(&self.ids.next()) {
            headers.insert(REQUEST_ID.clone(), id);
        }
        headers.insert(header::DATE, http_date(self.clock.now()));
    }
}

/// Makes ids that differ between requests and between sandboxes.
pub(crate) struct RequestIds {
    sandbox: u64,
    next: AtomicU64,
}

impl RequestIds {
    pub(crate) fn new() -> Self {
        Self {
            // The standard library's randomness: unique enough for logs.
            sandbox: RandomState::new().build_hasher().finish(),
            next: AtomicU64::new(1),
        }
    }

    fn next(&self) -> String {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        format!("req_{:016x}{number:08x}", self.sandbox)
    }
}
