//! The future type of awaited builders.

use std::{future::Future, pin::Pin};

/// A boxed future, as the associated type of `IntoFuture` needs a name.
pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;
