//! The call loop of octo's clients: credentials, pacing, attempts, deadlines,
//! retries, typed errors.
//!
//! The crate knows no vendor. A generated client hands its requests to a
//! [`Call`]; the ergonomic crates make calls from a [`Transport`] and give their
//! users [`Response`]s and [`Error`]s.
//!
//! | to do | use |
//! | --- | --- |
//! | make a client | [`Transport::builder`] |
//! | say who is calling | [`Credentials`], [`Bearer`] |
//! | bound time | [`Timeouts`], [`CallOptions`] |
//! | decide about repetition | [`RetryPolicy`] |
//! | spend the budget well | [`Pace`] |
//! | call what no contract describes | [`Transport::raw`] |
//! | walk pages, and go on later | [`paging`] |
//!
//! # Features
//!
//! `rustls` (default) uses rustls with the ring provider and the platform's
//! certificate authorities; `native-tls` the platform's own library.

mod attempt;
mod builder;
mod call;
mod call_options;
mod clock;
mod credentials;
mod decode;
mod delivery;
mod error;
mod json_path;
mod operation;
mod pace;
pub mod paging;
mod rate_limit;
mod raw;
mod redact;
mod response;
mod retry;
mod retry_after;
mod run;
mod timeouts;
mod tls;
mod token_exchange;
mod transport;

pub use builder::TransportBuilder;
pub use call::Call;
pub use call_options::CallOptions;
pub use credentials::{Authorization, Bearer, BoxFuture, Credentials};
pub use delivery::Delivery;
pub use error::{Error, ErrorKind};
pub use operation::{Operation, Paging, Safety};
pub use pace::Pace;
pub use rate_limit::RateLimit;
pub use raw::RawCall;
pub use response::Response;
pub use retry::{Backoff, Failed, Jitter, RetryCause, RetryPolicy, RetryRule};
pub use timeouts::Timeouts;
pub use token_exchange::TokenExchange;
pub use transport::Transport;
