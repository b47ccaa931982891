//! The bound on setting up a connection, as a layer around reqwest's connector.
//!
//! reqwest knows one bound per client. A call may have its own, and tests have
//! their own clock, so the bound is kept here instead.

use std::error::Error as StdError;
use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::time::Duration;

use tower_layer::Layer;
use tower_service::Service;

use crate::attempt::race;
use crate::clock::Clock;

type BoxError = Box<dyn StdError + Send + Sync>;

tokio::task_local! {
    /// The bound of the call that is being polled. A connection that outlives
    /// its call goes on under the client's.
    static BOUND: Option<Duration>;
}

/// Polls an exchange under its call's own connect bound.
pub(crate) fn bounded<T>(
    bound: Option<Duration>,
    exchange: impl Future<Output = T>,
) -> impl Future<Output = T> {
    BOUND.scope(bound, exchange)
}

/// Adds the bound to a connector.
#[derive(Clone)]
pub(crate) struct ConnectBound {
    pub(crate) clock: Clock,
    /// For connections that no call is waiting for any more.
    pub(crate) default: Option<Duration>,
}

impl<S> Layer<S> for ConnectBound {
    type Service = Bounded<S>;

    fn layer(&self, connector: S) -> Bounded<S> {
        Bounded {
            connector,
            bound: self.clone(),
        }
    }
}

/// A connector with a bound.
#[derive(Clone)]
pub(crate) struct Bounded<S> {
    connector: S,
    bound: ConnectBound,
}

impl<S, Target> Service<Target> for Bounded<S>
where
    S: Service<Target, Error = BoxError>,
    S::Future: Send + 'static,
    S::Response: 'static,
{
    type Response = S::Response;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<S::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.connector.poll_ready(cx)
    }

    fn call(&mut self, target: Target) -> Self::Future {
        let connecting = self.connector.call(target);
        let clock = self.bound.clock.clone();
        let bound = BOUND.try_get().unwrap_or(self.bound.default);
        Box::pin(async move {
            let expired = pin!(clock.sleep(bound));
            match race(pin!(connecting), expired).await {
                Some(connected) => connected,
                None => Err(std::io::Error::new(
                    std::io::ErrorKind::TimedOut,
                    "the connect timeout passed",
                )
                .into()),
            }
        })
    }
}
