//! How much is known about the fate of a request.

use std::fmt;

/// What became of the request that a failure ended.
///
/// The retry policy decides by it, and so should a caller: an operation that
/// is not safe to repeat may be sent again after [`Delivery::NotSent`], and
/// must be verified first after [`Delivery::Unknown`] or
/// [`Delivery::ResponseLost`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Delivery {
    /// The server has not processed it: it was refused locally, never left
    /// this process, or the server said that it left it alone.
    NotSent,
    /// Some or all of it was sent, and no answer came.
    Unknown,
    /// The server's complete answer arrived.
    Received,
    /// The server accepted it and its answer was lost on the way.
    ResponseLost,
}

impl Delivery {
    /// Lowercase name, as used in telemetry.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotSent => "not_sent",
            Self::Unknown => "unknown",
            Self::Received => "received",
            Self::ResponseLost => "response_lost",
        }
    }
}

impl fmt::Display for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotSent => "not sent",
            Self::Unknown => "delivery unknown",
            Self::Received => "answered",
            Self::ResponseLost => "accepted, answer lost",
        })
    }
}
