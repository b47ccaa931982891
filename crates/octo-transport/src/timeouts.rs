//! The four deadlines of a call.

use std::time::Duration;

/// How long each part of a call may take; `None` means no bound.
///
/// | field | covers | default |
/// | --- | --- | --- |
/// | `connect` | name lookup, TCP and TLS of a new connection | 10 s |
/// | `attempt` | one exchange, from sending to the last byte of the body | 30 s |
/// | `total` | the call: waiting, attempts, backoff | 120 s |
/// | `stalled_body` | a pause between two pieces of a response body | 15 s |
///
/// ```
/// use std::time::Duration;
/// use octo_transport::Timeouts;
///
/// let timeouts = Timeouts { total: Some(Duration::from_secs(20)), ..Timeouts::default() };
/// assert_eq!(timeouts.attempt, Some(Duration::from_secs(30)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timeouts {
    /// Bound of setting up a new connection. Default: 10 s.
    pub connect: Option<Duration>,
    /// Bound of one attempt, body included. Default: 30 s.
    pub attempt: Option<Duration>,
    /// Bound of the whole call, every kind of waiting included. Default: 120 s.
    pub total: Option<Duration>,
    /// Bound of a pause in the response body. Default: 15 s.
    pub stalled_body: Option<Duration>,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            connect: Some(Duration::from_secs(10)),
            attempt: Some(Duration::from_secs(30)),
            total: Some(Duration::from_secs(120)),
            stalled_body: Some(Duration::from_secs(15)),
        }
    }
}

impl Timeouts {
    /// No bound at all; for callers that put their own around the call.
    #[must_use]
    pub fn none() -> Self {
        Self {
            connect: None,
            attempt: None,
            total: None,
            stalled_body: None,
        }
    }
}
