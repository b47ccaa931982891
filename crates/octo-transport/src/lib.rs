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
//! | say who is calling | [`Bearer`], [`ClientCredentials`], [`Credentials`] |
//! | bound time | [`Timeouts`], [`CallOptions`] |
//! | decide about repetition | [`RetryPolicy`] |
//! | spend the budget well | [`Pace`], [`BudgetModel`], [`Budget`] |
//! | call what no contract describes | [`Transport::raw`] |
//! | read a large answer in pieces | [`RawCall::stream`] |
//! | see what would be sent | [`Transport::explain`], [`RawCall::explain`] |
//! | count and measure | [`Observer`], and `tracing` |
//! | walk pages, and go on later | [`paging`] |
//!
//! # Features
//!
//! `rustls` (default) uses rustls with the ring provider and the platform's
//! certificate authorities; `native-tls` the platform's own library (where both
//! are on, rustls is used). `blocking` adds calls without async, `test-util` a
//! scripted server and a virtual clock, and `reqwest-0_13` a client of the
//! user's own making.
//!
//! # Beside a reqwest of your own
//!
//! Features of a dependency are shared by the whole build. `rustls` switches on
//! reqwest's `rustls-no-provider`, under which `reqwest::Client::new()` panics
//! unless a provider was installed or another TLS feature of reqwest chosen;
//! this crate hands its own clients a provider and needs neither. An
//! application that uses reqwest 0.13 itself does one of these:
//!
//! - enable reqwest's own `rustls` in its `Cargo.toml`, which it has unless it
//!   says `default-features = false`;
//! - call `rustls::crypto::ring::default_provider().install_default()` first;
//! - use this crate with `default-features = false, features = ["native-tls"]`.

mod attempt;
#[cfg(feature = "blocking")]
pub mod blocking;
mod builder;
mod call;
mod call_options;
mod client_credentials;
mod client_parts;
mod clock;
mod configuration;
mod connect;
mod credentials;
mod decode;
mod delivery;
mod dispatch;
mod error;
mod explain;
mod http_client;
mod json_path;
mod observe;
mod operation;
mod pacing;
pub mod paging;
mod plan;
mod rate_limit;
mod raw;
mod redact;
mod refusal;
mod request;
mod response;
mod retry;
mod retry_after;
mod retry_budget;
mod run;
mod settings;
mod stream;
mod telemetry;
#[cfg(any(test, feature = "test-util"))]
pub mod testing;
mod timeouts;
mod tls;
mod token_exchange;
mod transport;

pub use builder::TransportBuilder;
pub use call::Call;
pub use call_options::CallOptions;
pub use client_credentials::{ClientCredentials, TokenRequest};
pub use client_parts::user_agent;
pub use configuration::{ConfigError, InvalidRequest, base_url, variable};
pub use credentials::{Authorization, Bearer, BoxFuture, Credentials};
pub use delivery::Delivery;
pub use error::{Error, ErrorKind};
pub use explain::Explanation;
pub use observe::{
    AttemptEvent, CallEvent, Event, Observer, UnknownEvent, UnknownKind, WaitCause, WaitEvent,
};
pub use operation::{Operation, Paging, Safety};
pub use pacing::{Budget, BudgetModel, Grant, LearnedBudget, Pace, Reading, Take};
pub use rate_limit::RateLimit;
pub use raw::RawCall;
pub use refusal::{LocationPart, Refusal};
pub use request::Request;
pub use response::Response;
pub use retry::{Backoff, Failed, Jitter, RetryCause, RetryPolicy, RetryRule};
pub use settings::Settings;
pub use stream::BodyStream;
pub use timeouts::Timeouts;
pub use token_exchange::TokenExchange;
pub use transport::Transport;
