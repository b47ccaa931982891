//! Error documents (JSON:API 1.1, "Error Objects").

use axum::response::{IntoResponse, Response};
use http::{HeaderName, HeaderValue, StatusCode, header};
use serde_json::{Value, json};

use super::negotiation::MEDIA_TYPE;
use crate::catalio::shape::{Fault, Mismatch};

/// What an error is about.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Source {
    /// JSON Pointer into the request body.
    Pointer(String),
    /// Name of a query parameter.
    Parameter(String),
    /// Name of a header.
    Header(&'static str),
}

/// One error object.
#[derive(Debug, Clone)]
pub(crate) struct Problem {
    status: StatusCode,
    code: &'static str,
    title: &'static str,
    detail: String,
    source: Option<Source>,
    /// The input that does not exist, told in `meta`.
    input: Option<String>,
}

impl Problem {
    pub(crate) fn new(
        status: StatusCode,
        code: &'static str,
        title: &'static str,
        detail: impl Into<String>,
    ) -> Self {
        Self {
            status,
            code,
            title,
            detail: detail.into(),
            source: None,
            input: None,
        }
    }

    /// 404: there is no such record, or it is another organization's.
    pub(crate) fn not_found(resource: &str, id: &str) -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            "not_found",
            "Entity Not Found",
            format!("No {resource} record found with `id: {id}`"),
        )
    }

    /// 400: the query string cannot be followed.
    pub(crate) fn query(
        code: &'static str,
        title: &'static str,
        detail: impl Into<String>,
        parameter: impl Into<String>,
    ) -> Self {
        Self::new(StatusCode::BAD_REQUEST, code, title, detail)
            .with_source(Source::Parameter(parameter.into()))
    }

    /// 400: the body is not the document that the operation takes.
    pub(crate) fn body(detail: impl Into<String>, pointer: impl Into<String>) -> Self {
        Self::new(
            StatusCode::BAD_REQUEST,
            "invalid_body",
            "InvalidBody",
            detail,
        )
        .at(pointer)
    }

    /// 409: the request contradicts the resource it is sent to.
    pub(crate) fn conflict(code: &'static str, detail: impl Into<String>) -> Self {
        Self::new(StatusCode::CONFLICT, code, "Conflict", detail)
    }

    /// 422: well-formed, and yet it makes no sense.
    pub(crate) fn unprocessable(detail: impl Into<String>, pointer: impl Into<String>) -> Self {
        let (code, title) = ("invalid_argument", "InvalidArgument");
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, code, title, detail).at(pointer)
    }

    /// 422: an input that the operation does not have.
    pub(crate) fn no_such_input(name: &str, pointer: impl Into<String>) -> Self {
        let (code, title) = ("no_such_input", "NoSuchInput");
        let mut problem = Self::new(
            StatusCode::UNPROCESSABLE_ENTITY,
            code,
            title,
            "no such input",
        )
        .at(pointer);
        problem.input = Some(name.to_owned());
        problem
    }

    /// A value that differs from what the contract says.
    pub(crate) fn mismatch(mismatch: Mismatch) -> Self {
        match mismatch.fault {
            Fault::Required => Self::required(mismatch.pointer),
            Fault::Invalid => Self::new(
                StatusCode::BAD_REQUEST,
                "invalid_attribute",
                "InvalidAttribute",
                "is invalid",
            )
            .at(mismatch.pointer),
            Fault::Unknown => {
                let name = mismatch
                    .pointer
                    .rsplit('/')
                    .next()
                    .unwrap_or_default()
                    .to_owned();
                let name = name.replace("~1", "/").replace("~0", "~");
                Self::no_such_input(&name, mismatch.pointer)
            }
        }
    }

    /// 400: a value is missing or null where there must be one.
    pub(crate) fn required(pointer: impl Into<String>) -> Self {
        let status = StatusCode::BAD_REQUEST;
        Self::new(status, "required", "Required", "is required").at(pointer)
    }

    /// About a part of the request body.
    pub(crate) fn at(self, pointer: impl Into<String>) -> Self {
        self.with_source(Source::Pointer(pointer.into()))
    }

    /// About a request header.
    pub(crate) fn header(self, name: &'static str) -> Self {
        self.with_source(Source::Header(name))
    }

    fn with_source(mut self, source: Source) -> Self {
        self.source = Some(source);
        self
    }

    fn into_object(self, id: &str) -> Value {
        let mut object = json!({
            "id": id,
            "status": self.status.as_str(),
            "code": self.code,
            "title": self.title,
            "detail": self.detail,
        });
        if let Some(source) = self.source {
            object["source"] = match source {
                Source::Pointer(pointer) => json!({"pointer": pointer}),
                Source::Parameter(name) => json!({"parameter": name}),
                Source::Header(name) => json!({"header": name}),
            };
        }
        object["meta"] = match self.input {
            Some(input) => json!({"input": input}),
            None => json!({}),
        };
        object
    }
}

/// Why a request was not done: everything found wrong with it.
#[derive(Debug)]
pub(crate) struct Failure {
    problems: Vec<Problem>,
    headers: Vec<(HeaderName, HeaderValue)>,
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self::of(vec![problem])
    }
}

impl Failure {
    pub(crate) fn of(problems: Vec<Problem>) -> Self {
        Self {
            problems,
            headers: Vec::new(),
        }
    }

    /// Fails when anything was found wrong.
    pub(crate) fn unless_empty(problems: Vec<Problem>) -> Result<(), Self> {
        if problems.is_empty() {
            Ok(())
        } else {
            Err(Self::of(problems))
        }
    }

    pub(crate) fn with_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.push((name, value));
        self
    }

    /// The status of the response: that of the problems, and the greatest
    /// where they differ.
    fn status(&self) -> StatusCode {
        self.problems
            .iter()
            .map(|problem| problem.status)
            .max()
            .unwrap_or(StatusCode::BAD_REQUEST)
    }

    /// Writes the error document; `next_id` names each occurrence.
    pub(crate) fn into_response(self, mut next_id: impl FnMut() -> String) -> Response {
        let status = self.status();
        let errors: Vec<Value> = self
            .problems
            .into_iter()
            .map(|problem| problem.into_object(&next_id()))
            .collect();
        let document = json!({"errors": errors, "jsonapi": {"version": super::VERSION}});
        let content_type = [(header::CONTENT_TYPE, MEDIA_TYPE)];
        let mut response = (status, content_type, document.to_string()).into_response();
        response.headers_mut().extend(self.headers);
        response
    }
}

/// The error document for a status that no rule of this server led to.
pub(crate) fn refusal(status: StatusCode) -> Response {
    let title = status.canonical_reason().unwrap_or("Unknown");
    let code = match status {
        StatusCode::UNAUTHORIZED => "unauthorized",
        StatusCode::FORBIDDEN => "forbidden",
        StatusCode::NOT_FOUND => "not_found",
        StatusCode::TOO_MANY_REQUESTS => "rate_limited",
        StatusCode::SERVICE_UNAVAILABLE => "service_unavailable",
        status if status.is_client_error() => "invalid_request",
        _ => "internal_server_error",
    };
    let problem = Problem::new(status, code, title, "Something went wrong");
    Failure::from(problem).into_response(|| uuid::Uuid::new_v4().to_string())
}
