//! What is known about an operation before it is called.

use std::time::Duration;

use http::Method;

/// One operation of a contract, as the table of a generated crate lists it.
///
/// There is one `static` per operation. The call loop reads everything from it
/// that depends on meaning rather than on the bytes of a request: whether a
/// repetition is harmless, what it costs, which deadline it has of its own.
///
/// ```
/// use octo_transport::{Operation, Safety};
///
/// static LIST: Operation = Operation {
///     id: "list_catalogs",
///     wire_id: "listCatalogs",
///     method: http::Method::GET,
///     path: "/catalogs",
///     safety: Safety::Safe,
///     cost: 1,
///     scope: None,
///     request_media_type: None,
///     response_media_types: &["application/json"],
///     paging: None,
///     deadline: None,
/// };
/// assert!(LIST.safety.repeatable());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Operation {
    /// Name of the generated method, in snake case.
    pub id: &'static str,
    /// `operationId` of the published document.
    pub wire_id: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Path template, as in the document: `/requirements/{id}`.
    pub path: &'static str,
    /// What a repetition would do.
    pub safety: Safety,
    /// Requests this operation takes from the server's budget.
    pub cost: u32,
    /// Scope or permission the credential needs, when the contract names one.
    pub scope: Option<&'static str>,
    /// Media type of the request body on the wire.
    pub request_media_type: Option<&'static str>,
    /// Media types that a success may have, in the contract's order.
    pub response_media_types: &'static [&'static str],
    /// How to walk the pages of this operation.
    pub paging: Option<Paging>,
    /// Deadline of one attempt, where the client's own would be too short.
    pub deadline: Option<Duration>,
}

impl Operation {
    /// The scope or permission that the credential needs; `None` where the
    /// contract names none.
    #[must_use]
    pub fn required_scope(&self) -> Option<&'static str> {
        self.scope
    }
}

/// What repeating an operation would do on the server.
///
/// The HTTP method is no guide: a search is often a POST and yet changes
/// nothing (RFC 9110, sections 9.2.1 and 9.2.2, define the two terms).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Safety {
    /// Changes nothing.
    Safe,
    /// Changes something, and twice is the same as once.
    Idempotent,
    /// Changes something each time.
    Unsafe,
}

impl Safety {
    /// The class a method has when nothing else is known (RFC 9110, 9.2).
    #[must_use]
    pub fn of_method(method: &Method) -> Self {
        match *method {
            Method::GET | Method::HEAD | Method::OPTIONS | Method::TRACE => Self::Safe,
            Method::PUT | Method::DELETE => Self::Idempotent,
            _ => Self::Unsafe,
        }
    }

    /// Whether sending it again without knowing the fate of the first is harmless.
    #[must_use]
    pub fn repeatable(self) -> bool {
        !matches!(self, Self::Unsafe)
    }

    /// Lowercase name, as used in explanations and telemetry.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Safe => "safe",
            Self::Idempotent => "idempotent",
            Self::Unsafe => "unsafe",
        }
    }
}

/// Where an operation keeps its cursor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paging {
    /// Name of the parameter, or JSON pointer into the request body.
    pub cursor_parameter: &'static str,
    /// JSON pointer to the next cursor in the response body.
    pub next_cursor_pointer: &'static str,
}
