//! Values that cost time to make, made when they are first needed.

use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

type Make<T> = dyn Fn(Duration) -> T + Send + Sync;

/// A value that is made on first use, once, however many ask at a time.
///
/// It is made as of the instant of its start, not of its first use, so that
/// laziness cannot be seen from outside.
pub(crate) struct Lazy<T> {
    make: Box<Make<T>>,
    as_of: Duration,
    value: OnceLock<Arc<T>>,
    /// Lets one task wait on a blocking thread, and the others without one.
    gate: tokio::sync::Mutex<()>,
}

impl<T: Send + Sync + 'static> Lazy<T> {
    pub(crate) fn new(
        as_of: Duration,
        make: impl Fn(Duration) -> T + Send + Sync + 'static,
    ) -> Self {
        Self {
            make: Box::new(make),
            as_of,
            value: OnceLock::new(),
            gate: tokio::sync::Mutex::new(()),
        }
    }

    /// The value, made on this thread if it is not there yet.
    pub(crate) fn get(&self) -> Arc<T> {
        let make = || Arc::new((self.make)(self.as_of));
        Arc::clone(self.value.get_or_init(make))
    }

    /// The value, made on a blocking thread if it is not there yet.
    pub(crate) async fn ready(self: &Arc<Self>) -> Arc<T> {
        if let Some(value) = self.value.get() {
            return Arc::clone(value);
        }
        let _turn = self.gate.lock().await;
        if self.value.get().is_none() {
            let lazy = Arc::clone(self);
            if let Ok(value) = tokio::task::spawn_blocking(move || lazy.get()).await {
                return value;
            }
            // Cancelled with its runtime, or it panicked: then it does here, too.
        }
        self.get()
    }
}

impl<T> fmt::Debug for Lazy<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lazy").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    #[tokio::test]
    async fn a_value_is_made_once_and_as_of_its_start() {
        let made = Arc::new(AtomicU32::new(0));
        let count = Arc::clone(&made);
        let lazy = Arc::new(Lazy::new(Duration::from_secs(7), move |as_of| {
            (as_of, count.fetch_add(1, Ordering::SeqCst))
        }));
        assert_eq!(made.load(Ordering::SeqCst), 0);
        let mut asking = tokio::task::JoinSet::new();
        for _ in 0..20 {
            let lazy = Arc::clone(&lazy);
            asking.spawn(async move { *lazy.ready().await });
        }
        while let Some(value) = asking.join_next().await {
            assert_eq!(value.unwrap(), (Duration::from_secs(7), 0));
        }
        assert_eq!(*lazy.get(), (Duration::from_secs(7), 0));
        assert_eq!(made.load(Ordering::SeqCst), 1);
    }
}
