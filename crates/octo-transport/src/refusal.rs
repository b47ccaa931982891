//! What the clients' error types have in common.

use std::fmt;

use http::StatusCode;
use serde::Deserialize;

use crate::Error;

/// A refusal by the service: its answer, and in `D` what it says about it.
pub struct Refusal<D> {
    // Boxed, so that results stay small.
    detail: Option<Box<D>>,
    transport: Error,
}

impl<D> Refusal<D> {
    /// Reads the detail of an error answer; `read` gives `None` for a body
    /// that is not the service's own, such as a proxy's.
    pub fn new(transport: Error, read: impl FnOnce(&[u8]) -> Option<D>) -> Self {
        let detail = transport.body().and_then(|body| read(body)).map(Box::new);
        Self { detail, transport }
    }

    /// What the service says about the refusal.
    #[must_use]
    pub fn detail(&self) -> Option<&D> {
        self.detail.as_deref()
    }

    /// The status of the answer.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.transport.status()
    }

    /// The failed call.
    #[must_use]
    pub fn transport(&self) -> &Error {
        &self.transport
    }
}

impl<D: fmt::Display> fmt::Display for Refusal<D> {
    /// One line: operation, status, and what the service says.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.detail {
            Some(detail) => write!(f, "{}: {detail}", self.transport),
            None => self.transport.fmt(f),
        }
    }
}

impl<D: fmt::Debug> fmt::Debug for Refusal<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Refusal")
            .field("detail", &self.detail)
            .field("transport", &self.transport)
            .finish()
    }
}

impl<D: fmt::Debug + fmt::Display> std::error::Error for Refusal<D> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.transport.source()
    }
}

/// One step of the way to a field that a service refused.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum LocationPart {
    /// The position in a list, from 0; or, for a body that is not JSON, the
    /// byte at which it stops being so.
    Index(i64),
    /// The name of a member.
    Name(String),
}

impl LocationPart {
    /// The steps as a path such as `body.facets[0].values`.
    #[must_use]
    pub fn path(parts: &[Self]) -> String {
        let mut path = String::new();
        for part in parts {
            match part {
                Self::Index(index) => path.push_str(&format!("[{index}]")),
                Self::Name(name) if path.is_empty() => path.push_str(name),
                Self::Name(name) => {
                    path.push('.');
                    path.push_str(name);
                }
            }
        }
        path
    }
}

/// Accessors of an error enum that has a method `transport`, which gives the
/// failed call where there was one.
///
/// The clients' errors differ in their variants and agree in this.
#[doc(hidden)]
#[macro_export]
macro_rules! error_accessors {
    () => {
        /// The status of the service's answer, where there was one.
        pub fn status(&self) -> Option<::http::StatusCode> {
            self.transport()?.status()
        }

        /// The service's name for this exchange: quote it when you ask for
        /// help.
        pub fn request_id(&self) -> Option<&str> {
            self.transport()?.request_id()
        }

        /// The headers of the service's answer.
        pub fn headers(&self) -> Option<&::http::HeaderMap> {
            self.transport().map($crate::Error::headers)
        }

        /// The body of the service's answer, as it came.
        pub fn body(&self) -> Option<&[u8]> {
            self.transport()?.body().map(AsRef::as_ref)
        }

        /// The organization's budget, as of the service's answer.
        pub fn rate_limit(&self) -> Option<&$crate::RateLimit> {
            self.transport()?.rate_limit()
        }

        /// How long to wait before the same call can succeed, where that is
        /// known.
        pub fn retry_after(&self) -> Option<::std::time::Duration> {
            self.transport()?.retry_after()
        }

        /// The instant at which the same call can succeed, where that is
        /// known.
        pub fn retry_at(&self) -> Option<::std::time::SystemTime> {
            self.transport()?.retry_at()
        }

        /// Whether the request reached the service.
        pub fn delivery(&self) -> $crate::Delivery {
            self.transport()
                .map_or($crate::Delivery::NotSent, $crate::Error::delivery)
        }

        /// How many times the request was attempted; 0 when nothing was sent.
        pub fn attempts(&self) -> u32 {
            self.transport().map_or(0, $crate::Error::attempts)
        }

        /// The class of the failed exchange; `None` where none took place.
        fn kind(&self) -> Option<$crate::ErrorKind> {
            self.transport().map($crate::Error::kind)
        }

        /// A deadline passed.
        pub fn is_timeout(&self) -> bool {
            self.kind() == Some($crate::ErrorKind::Timeout)
        }

        /// No connection came about: name resolution, refusal, TLS. Check the
        /// base URL and the network.
        pub fn is_connect(&self) -> bool {
            self.kind() == Some($crate::ErrorKind::Connect)
        }

        /// The answer does not fit the contract. Report it, with the request
        /// id.
        pub fn is_decode(&self) -> bool {
            self.kind() == Some($crate::ErrorKind::Decode)
        }
    };
}
