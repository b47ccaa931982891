//! A server that misbehaves to order, and a clock that a test moves.
//!
//! For tests of code that is built on this crate: its own, and its users'.
//! [`ScriptedServer`] speaks real HTTP on a real socket, and answers each
//! request with the next [`Step`] of its script. [`VirtualClock`] takes the
//! place of time in a transport and in the server, so that backoff and
//! deadlines cost no time and their lengths are exact.
//!
//! ```
//! use std::time::Duration;
//! use octo_transport::Transport;
//! use octo_transport::testing::{ScriptedServer, Step, VirtualClock};
//!
//! # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
//! # runtime.block_on(async {
//! let clock = VirtualClock::new();
//! let server = ScriptedServer::builder()
//!     .clock(clock.clone())
//!     .step(Step::status(503).header("retry-after", "7"))
//!     .step(Step::json(r#"{"ok":true}"#))
//!     .start()
//!     .await?;
//! let transport = Transport::builder(server.url()).clock(clock.clone()).build()?;
//! let answer = clock.run(transport.raw(http::Method::GET, "/").send()).await?;
//! assert_eq!(answer.attempts(), 2);
//! assert!(clock.elapsed() >= Duration::from_secs(7));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod http2;
mod script;
mod server;
mod virtual_clock;
mod wire;

pub use script::{Step, StepKind};
pub use server::{ScriptedServer, ScriptedServerBuilder, Seen};
pub use virtual_clock::VirtualClock;
