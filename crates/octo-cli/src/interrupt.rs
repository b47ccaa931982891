//! Ctrl-C as an ordinary ending.

use tokio::sync::watch;

use crate::failure::{Exit, Failure};

/// Knows whether Ctrl-C was pressed.
///
/// Work that may take long runs through [`Interrupt::or`], so that it ends
/// between two steps: what was printed stays whole, and the exit code is 130.
/// A second Ctrl-C ends the process at once.
#[derive(Clone)]
pub(crate) struct Interrupt(watch::Receiver<bool>);

impl Interrupt {
    /// Starts to listen. Needs a runtime.
    pub(crate) fn listen() -> Self {
        let (pressed, receiver) = watch::channel(false);
        tokio::spawn(async move {
            if tokio::signal::ctrl_c().await.is_err() {
                // Without a handler Ctrl-C does what it always does. The
                // sender has to stay, lest its end be taken for a press.
                return std::future::pending().await;
            }
            let _ = pressed.send(true);
            let _ = tokio::signal::ctrl_c().await;
            std::process::exit(Exit::Interrupted as i32);
        });
        Self(receiver)
    }

    /// The outcome of `work`, unless Ctrl-C comes first.
    pub(crate) async fn or<T>(&mut self, work: impl Future<Output = T>) -> Result<T, Failure> {
        tokio::select! {
            biased;
            () = self.pressed() => Err(Failure::new(Exit::Interrupted, "INTERRUPTED", "stopped by Ctrl-C")),
            outcome = work => Ok(outcome),
        }
    }

    /// Waits for Ctrl-C.
    pub(crate) async fn pressed(&mut self) {
        // The sender lives as long as the runtime does.
        let _ = self.0.wait_for(|pressed| *pressed).await;
    }
}

/// Waits for SIGTERM, which is how service managers end a server. Where there
/// is no such signal it waits for ever.
#[cfg(unix)]
pub(crate) fn terminated() -> Result<impl Future<Output = ()>, Failure> {
    use tokio::signal::unix::{SignalKind, signal};

    let mut terminate = signal(SignalKind::terminate()).map_err(|error| {
        Failure::new(
            Exit::Unexpected,
            "UNEXPECTED",
            format!("cannot listen for SIGTERM: {error}"),
        )
    })?;
    Ok(async move {
        terminate.recv().await;
    })
}

/// Waits for SIGTERM, which is how service managers end a server. Where there
/// is no such signal it waits for ever.
#[cfg(not(unix))]
pub(crate) fn terminated() -> Result<impl Future<Output = ()>, Failure> {
    Ok(std::future::pending())
}
