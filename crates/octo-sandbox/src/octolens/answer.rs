//! A successful answer before it becomes a response.

use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use serde::Serialize;

use super::errors::{ApiError, Code};

/// Status, headers and body of a success.
#[derive(Debug)]
pub(crate) struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl Answer {
    /// A 200 with a JSON body.
    pub(crate) fn json(body: &impl Serialize) -> Result<Self, ApiError> {
        let body = serde_json::to_vec(body)
            .map_err(|error| ApiError::new(Code::InternalError, error.to_string()))?;
        Ok(Self::bytes("application/json", body))
    }

    /// A 200 with a body of another media type.
    pub(crate) fn bytes(media_type: &'static str, body: impl Into<Bytes>) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
        Self {
            status: StatusCode::OK,
            headers,
            body: body.into(),
        }
    }

    pub(crate) fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    pub(crate) fn header(mut self, name: &'static str, value: impl Into<HeaderValue>) -> Self {
        self.headers
            .insert(HeaderName::from_static(name), value.into());
        self
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        (self.status, self.headers, self.body).into_response()
    }
}

/// `Pagination` of the contract.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Pagination {
    pub(crate) next_cursor: Option<String>,
}

/// A list with or without pages: `data`, and `pagination` where the contract has it.
#[derive(Debug, Serialize)]
pub(crate) struct List<T> {
    pub(crate) data: Vec<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) pagination: Option<Pagination>,
}

impl<T> List<T> {
    /// A bounded list, which the contract does not page.
    pub(crate) fn whole(data: Vec<T>) -> Self {
        Self {
            data,
            pagination: None,
        }
    }

    /// One page; no cursor means that it is the last.
    pub(crate) fn page(data: Vec<T>, next_cursor: Option<String>) -> Self {
        Self {
            data,
            pagination: Some(Pagination { next_cursor }),
        }
    }
}
