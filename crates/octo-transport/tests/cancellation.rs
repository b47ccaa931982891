//! A call dropped at every point at which it can be dropped.
//!
//! A future is only ever dropped between two polls, so dropping it after its
//! first poll, after its second, and so on to its last covers every await. The
//! calls here go through everything there is to wait for: a token, the budget,
//! an answer, a body, a backoff.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::large_futures, missing_docs)]

mod support;

use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::Poll;
use std::time::{Duration, Instant};

use http::Method;
use octo_transport::testing::Step;
use octo_transport::{
    Budget, BudgetModel, ClientCredentials, Grant, LearnedBudget, Pace, Reading, Take, Transport,
};
use support::{Stage, budget};

/// A budget that counts what was granted and what came back.
#[derive(Debug)]
struct Counted {
    inner: LearnedBudget,
    granted: AtomicU64,
    ended: AtomicU64,
}

impl Counted {
    fn outstanding(&self) -> u64 {
        self.granted.load(Ordering::SeqCst) - self.ended.load(Ordering::SeqCst)
    }
}

impl Budget for Counted {
    fn take(&self, now: Instant, cost: u32, pace: Pace) -> Take {
        let take = self.inner.take(now, cost, pace);
        if matches!(take, Take::Granted(_)) {
            self.granted.fetch_add(1, Ordering::SeqCst);
        }
        take
    }

    fn give_back(&self, grant: &Grant) {
        self.ended.fetch_add(1, Ordering::SeqCst);
        self.inner.give_back(grant);
    }

    fn settle(&self, now: Instant, grant: &Grant, stated: Option<&Reading>) {
        self.ended.fetch_add(1, Ordering::SeqCst);
        self.inner.settle(now, grant, stated);
    }

    fn close(&self, now: Instant, until: Instant) {
        self.inner.close(now, until);
    }

    fn earliest(&self, now: Instant, cost: u64, pace: Pace) -> Instant {
        self.inner.earliest(now, cost, pace)
    }
}

/// Polls a future at most so many times, then drops it. Says whether it ended.
async fn drop_after<F: Future>(polls: usize, future: F) -> bool {
    let mut future = pin!(future);
    let mut polled = 0;
    poll_fn(|cx| {
        if polled == polls {
            return Poll::Ready(false);
        }
        polled += 1;
        match future.as_mut().poll(cx) {
            Poll::Ready(_) => Poll::Ready(true),
            // The last poll is followed by the drop, whatever may come.
            Poll::Pending if polled == polls => Poll::Ready(false),
            Poll::Pending => Poll::Pending,
        }
    })
    .await
}

async fn stage() -> (Stage, Arc<Counted>, Transport) {
    let pause = Duration::from_millis(50);
    let token = r#"{"access_token":"t","token_type":"Bearer","expires_in":3600}"#;
    let script = [
        budget(Step::status(503).after(pause), 60, 1, 1_700_000_060),
        Step::rate_limited(2),
        Step::drip("{\"a\":1}", 2, pause),
        // Answers for whoever comes after the dropped call, or beside it.
        budget(Step::json("{}"), 60, 3, 1_700_000_060),
        Step::json("{}"),
        Step::json("{}"),
    ];
    let routes = [("/token", Step::json(token).after(pause))];
    let stage = Stage::with_routes(script, routes).await;
    let counted = Arc::new(Counted {
        inner: LearnedBudget::new(BudgetModel::Bucket {
            refill: Duration::from_secs(60),
        }),
        granted: AtomicU64::new(0),
        ended: AtomicU64::new(0),
    });
    let endpoint = stage.server.url().join("token").unwrap();
    let transport = stage
        .builder()
        .budget(counted.clone())
        .credentials(ClientCredentials::new(endpoint, "id", "secret".into()))
        .build()
        .unwrap();
    (stage, counted, transport)
}

#[tokio::test]
async fn a_dropped_call_leaves_nothing_behind() {
    let mut polls = 0;
    loop {
        polls += 1;
        assert!(polls < 500, "the call never ends");
        let (stage, counted, transport) = stage().await;
        let call = transport.raw(Method::GET, "/dropped").send();
        let ended = stage.run(drop_after(polls, call)).await;
        assert_eq!(
            counted.outstanding(),
            0,
            "a grant leaked after {polls} polls"
        );

        // Whatever the dropped call held, the next one can have.
        let next = transport
            .raw(Method::GET, "/next")
            .send_json::<serde_json::Value>();
        let next = stage.run(next).await;
        assert!(next.is_ok(), "after {polls} polls: {next:?}");
        assert_eq!(counted.outstanding(), 0);
        if ended {
            break;
        }
    }
    assert!(
        polls > 10,
        "only {polls} polls: the call waits for too little"
    );
}

#[tokio::test]
async fn a_dropped_waiter_gives_its_place_to_the_next() {
    for polls in 1..60 {
        let (stage, counted, transport) = stage().await;
        let call = |path: &str| transport.raw(Method::GET, path).send();
        let dropped = drop_after(polls, call("/dropped"));
        let beside = futures_util::future::join(call("/one"), call("/two"));
        let (_, (one, two)) = stage.run(futures_util::future::join(dropped, beside)).await;
        assert!(
            one.is_ok() && two.is_ok(),
            "after {polls} polls: {one:?} {two:?}"
        );
        assert_eq!(
            counted.outstanding(),
            0,
            "a grant leaked after {polls} polls"
        );
    }
}
