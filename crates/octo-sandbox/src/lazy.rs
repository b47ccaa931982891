//! Values that cost time to make, made when they are first needed.

use std::fmt;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

type Make<T> = dyn Fn(Duration) -> T + Send + Sync;

/// A value that is made on first use, once, however many ask at a time.
///
/// It is made as of the instant of its start, not of its first use, so that
/// laziness cannot be seen from outside.
pub(crate) struct Lazy<T> {
    make: Box<Make<T>>,
    current: Mutex<Arc<Slot<T>>>,
}

struct Slot<T> {
    as_of: Duration,
    value: OnceLock<Arc<T>>,
    /// Lets one task wait on a blocking thread, and the others without one.
    gate: tokio::sync::Mutex<()>,
}

impl<T> Slot<T> {
    fn new(as_of: Duration) -> Self {
        Self {
            as_of,
            value: OnceLock::new(),
            gate: tokio::sync::Mutex::new(()),
        }
    }
}

impl<T: Send + Sync + 'static> Lazy<T> {
    pub(crate) fn new(
        as_of: Duration,
        make: impl Fn(Duration) -> T + Send + Sync + 'static,
    ) -> Self {
        Self {
            make: Box::new(make),
            current: Mutex::new(Arc::new(Slot::new(as_of))),
        }
    }

    fn slot(&self) -> Arc<Slot<T>> {
        Arc::clone(&self.current.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn make(&self, slot: &Slot<T>) -> Arc<T> {
        let make = || Arc::new((self.make)(slot.as_of));
        Arc::clone(slot.value.get_or_init(make))
    }

    /// The value, made on this thread if it is not there yet.
    pub(crate) fn get(&self) -> Arc<T> {
        self.make(&self.slot())
    }

    /// The value if it is there.
    pub(crate) fn peek(&self) -> Option<Arc<T>> {
        self.slot().value.get().cloned()
    }

    /// The value, made on a blocking thread if it is not there yet.
    pub(crate) async fn ready(self: &Arc<Self>) -> Arc<T> {
        let slot = self.slot();
        if let Some(value) = slot.value.get() {
            return Arc::clone(value);
        }
        let _turn = slot.gate.lock().await;
        if slot.value.get().is_none() {
            let (lazy, slot) = (Arc::clone(self), Arc::clone(&slot));
            let made = tokio::task::spawn_blocking(move || lazy.make(&slot)).await;
            if let Ok(value) = made {
                return value;
            }
            // Cancelled with its runtime, or it panicked: then it does here, too.
        }
        self.make(&slot)
    }

    /// Forgets the value; the next use makes it anew, as of this instant.
    pub(crate) fn renew(&self, as_of: Duration) {
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        *current = Arc::new(Slot::new(as_of));
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
        assert!(lazy.peek().is_none());
        let mut asking = tokio::task::JoinSet::new();
        for _ in 0..20 {
            let lazy = Arc::clone(&lazy);
            asking.spawn(async move { *lazy.ready().await });
        }
        while let Some(value) = asking.join_next().await {
            assert_eq!(value.unwrap(), (Duration::from_secs(7), 0));
        }
        assert_eq!(*lazy.get(), (Duration::from_secs(7), 0));

        lazy.renew(Duration::from_secs(9));
        assert_eq!(*lazy.get(), (Duration::from_secs(9), 1));
        assert_eq!(made.load(Ordering::SeqCst), 2);
    }
}
