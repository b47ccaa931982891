//! Calls without async: a runtime of one's own that blocks on each.

use std::fmt;
use std::future::Future;

use crate::{Error, ErrorKind};

/// Runs calls to their end on the current thread.
///
/// A thin base for blocking facades: make one per client, and pass it each
/// call's future. Threads may share it. Connections live on its runtime and are
/// served while a call runs.
///
/// ```
/// use octo_transport::{Transport, blocking::Blocking};
///
/// let blocking = Blocking::new()?;
/// let transport = Transport::builder("http://127.0.0.1:9/".parse()?).build()?;
/// let answer = blocking.run(transport.raw(http::Method::GET, "/").options(
///     octo_transport::CallOptions::new().retry(octo_transport::RetryPolicy::never())).send());
/// assert!(answer.is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Blocking {
    runtime: tokio::runtime::Runtime,
}

impl Blocking {
    /// Makes the runtime; no thread is started.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] when the system refuses the means for it.
    pub fn new() -> Result<Self, Error> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|source| {
                Error::new(
                    ErrorKind::Config,
                    "no runtime for blocking calls can be made",
                )
                .with_source(source)
            })?;
        Ok(Self { runtime })
    }

    /// Runs a call to its end.
    ///
    /// # Errors
    /// What the call ends with; [`ErrorKind::Config`] when this thread already
    /// runs async code, which would block it: use the async client there.
    pub fn run<T, E: From<Error>>(&self, call: impl Future<Output = Result<T, E>>) -> Result<T, E> {
        if tokio::runtime::Handle::try_current().is_ok() {
            return Err(Error::new(
                ErrorKind::Config,
                "a blocking call within async code would block its thread; use the async client",
            )
            .into());
        }
        self.runtime.block_on(call)
    }
}

impl fmt::Debug for Blocking {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Blocking").finish_non_exhaustive()
    }
}
