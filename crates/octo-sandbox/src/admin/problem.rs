//! Errors of the admin interface: what was sent, where it is wrong, and what
//! to do about it.

use axum::response::{IntoResponse, Response};
use http::{Method, StatusCode, header};
use serde_json::json;

use crate::faults::FaultPlanError;

/// Characters of the input that are shown.
const SHOWN: usize = 200;

/// Why the interface did not do what was asked.
#[derive(Debug)]
pub(crate) struct AdminProblem {
    status: StatusCode,
    message: String,
    place: String,
    input: Option<String>,
    remedy: String,
}

impl AdminProblem {
    fn new(status: StatusCode, message: impl Into<String>, place: impl Into<String>) -> Self {
        Self {
            status,
            message: message.into(),
            place: place.into(),
            input: None,
            remedy: String::new(),
        }
    }

    fn input(mut self, input: impl Into<String>) -> Self {
        let input: String = input.into();
        let end = input.char_indices().nth(SHOWN).map(|(end, _)| end);
        self.input = Some(match end.and_then(|end| input.get(..end)) {
            Some(beginning) => format!("{beginning}…"),
            None => input,
        });
        self
    }

    fn remedy(mut self, remedy: impl Into<String>) -> Self {
        self.remedy = remedy.into();
        self
    }

    /// The input stays untold: it may be the token of another sandbox.
    pub(crate) fn unauthorized(sent: bool) -> Self {
        let message = if sent {
            "the token is not this sandbox's"
        } else {
            "the token is missing"
        };
        Self::new(StatusCode::UNAUTHORIZED, message, "header X-Sandbox-Token")
            .remedy("send what `Sandbox::admin_token()` or `octo sandbox --admin` tells")
    }

    pub(crate) fn plan(error: FaultPlanError) -> Self {
        Self::new(StatusCode::BAD_REQUEST, error.reason(), error.place())
            .remedy("correct it; nothing was changed")
    }

    pub(crate) fn json(input: &[u8], place: String, error: &serde_json::Error) -> Self {
        let problem = Self::new(StatusCode::BAD_REQUEST, error.to_string(), place)
            .input(String::from_utf8_lossy(input));
        problem.remedy("send the JSON that GET /_sandbox and docs/testing.md describe")
    }

    pub(crate) fn body_too_long(limit: usize) -> Self {
        let message = format!("the body is over {limit} bytes or ends early");
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, message, "body").remedy("send a shorter plan")
    }

    pub(crate) fn no_rule(id: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, "there is no such rule", "path")
            .input(id)
            .remedy("GET /_sandbox/faults lists the rules with their ids")
    }

    pub(crate) fn step(seconds: f64) -> Self {
        let message = "time goes forward, and by less than the age of the universe";
        Self::new(StatusCode::BAD_REQUEST, message, "body, seconds")
            .input(seconds.to_string())
            .remedy("give a number of seconds that is not negative")
    }

    pub(crate) fn query(name: &str, value: &str, reason: &str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, reason, format!("query, {name}"))
            .input(value)
            .remedy("correct the parameter, or leave it out")
    }

    pub(crate) fn count(name: &str, value: &str) -> Self {
        Self::query(name, value, "not a whole number")
    }

    pub(crate) fn no_endpoint(method: &Method, path: &str) -> Self {
        let message = "there is no such endpoint";
        Self::new(StatusCode::NOT_FOUND, message, "method and path")
            .input(format!("{method} {path}"))
            .remedy("GET /_sandbox lists them")
    }
}

impl IntoResponse for AdminProblem {
    fn into_response(self) -> Response {
        let body = json!({
            "error": {
                "message": self.message,
                "place": self.place,
                "input": self.input,
                "remedy": self.remedy,
            }
        });
        let json = [(header::CONTENT_TYPE, "application/json")];
        (self.status, json, body.to_string()).into_response()
    }
}
