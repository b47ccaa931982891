//! The requests that arrived, for tests to look at.

mod body;
mod log;
mod request;
mod requests;

pub(crate) use body::Capture;
pub(crate) use log::{Arrival, RequestLog};
pub use request::RecordedRequest;
pub use requests::Requests;
