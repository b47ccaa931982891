//! What a call is, and how its requests are made.

use std::time::Duration;

use http::{HeaderMap, HeaderValue, header};

use crate::redact::{origin, same_origin};
use crate::transport::Shared;
use crate::{
    CallOptions, Error, ErrorKind, Explanation, Operation, Pace, RawCall, RetryPolicy, Safety,
    Timeouts, Transport,
};

/// A call as the loop runs it: everything but its request.
#[derive(Clone)]
pub(crate) struct Plan {
    pub(crate) transport: Transport,
    pub(crate) subject: Subject,
    pub(crate) options: CallOptions,
    /// Whether the body of a success is left to be read in pieces.
    pub(crate) streams: bool,
}

/// What a call is about, as far as the loop needs it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Subject {
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) safety: Safety,
    pub(crate) cost: u32,
    pub(crate) deadline: Option<Duration>,
}

/// What the requests of a call are made from, anew for each attempt: most calls
/// have but one, which then carries no copy of anything.
#[derive(Clone, Copy)]
pub(crate) enum Draft<'a> {
    Own(&'a RawCall),
    Generated(&'a reqwest::Request),
}

impl Subject {
    pub(crate) fn of(operation: &'static Operation) -> Self {
        Self {
            operation: Some(operation),
            safety: operation.safety,
            cost: operation.cost,
            deadline: operation.deadline,
        }
    }
}

impl Plan {
    pub(crate) fn new(transport: Transport, subject: Subject, options: CallOptions) -> Self {
        Self {
            transport,
            subject,
            options,
            streams: false,
        }
    }

    pub(crate) fn shared(&self) -> &Shared {
        self.transport.shared()
    }

    pub(crate) fn timeouts(&self) -> Timeouts {
        self.options
            .timeouts(&self.shared().timeouts, self.subject.deadline)
    }

    pub(crate) fn retry(&self) -> &RetryPolicy {
        self.options.retry_policy().unwrap_or(&self.shared().retry)
    }

    pub(crate) fn pace(&self) -> Pace {
        self.options.own_pace().unwrap_or(self.shared().pace)
    }

    /// Renders a request as it would be sent.
    pub(crate) fn explain(&self, draft: Draft<'_>) -> Result<Explanation, Error> {
        let request = self
            .request(draft)
            .map_err(|error| error.of_call(self.subject.operation, 0))?;
        Ok(Explanation::of(self, &request))
    }

    /// Makes a request, complete but for the credential.
    pub(crate) fn request(&self, draft: Draft<'_>) -> Result<reqwest::Request, Error> {
        let mut request = match draft {
            Draft::Own(call) => call.request()?,
            Draft::Generated(request) => {
                let mut request = self.repeated(request)?;
                let has_body = request.body().is_some();
                self.restore_media_types(request.headers_mut(), has_body);
                request
            }
        };
        let headers = request.headers_mut();
        headers.insert(header::USER_AGENT, self.shared().user_agent.clone());
        if let Some(own) = self.options.headers() {
            for (name, value) in own {
                headers.insert(name, value.clone());
            }
        }
        Ok(request)
    }

    /// A copy of what generated code made, unless it goes elsewhere.
    fn repeated(&self, request: &reqwest::Request) -> Result<reqwest::Request, Error> {
        let base = &self.shared().base;
        if !same_origin(request.url(), base) {
            return Err(Error::new(
                ErrorKind::InvalidRequest,
                format!(
                    "the request would go to {}, and this client calls {} alone",
                    origin(request.url()),
                    origin(base)
                ),
            ));
        }
        request.try_clone().ok_or_else(|| {
            Error::new(
                ErrorKind::InvalidRequest,
                "the request body is a stream, which cannot be repeated",
            )
        })
    }

    /// Generated code speaks JSON; the contract may call it otherwise.
    fn restore_media_types(&self, headers: &mut HeaderMap, has_body: bool) {
        let Some(operation) = self.subject.operation else {
            return;
        };
        if let Some(wire) = operation.request_media_type
            && has_body
        {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(wire));
        }
        if let Some(first) = operation.response_media_types.first()
            && !operation.response_media_types.contains(&"application/json")
        {
            headers.insert(header::ACCEPT, HeaderValue::from_static(first));
        }
    }
}
