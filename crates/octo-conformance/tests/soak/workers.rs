//! Callers, and what they claim of what they wrote.

use std::collections::{BTreeMap, HashSet};
use std::future::Future;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use catalio::Requirement;
use futures_util::TryStreamExt;
use octo_transport::{Delivery, ErrorKind};

use crate::day::{Clients, SLACK, TOTAL};

/// What is true of a record after a write, by what the client said of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Claim {
    /// It is there.
    There,
    /// It is not there.
    Absent,
    /// Either may be.
    Unknown,
}

/// What an error of a write that adds something claims.
pub(crate) fn claim(error: Option<&octo_transport::Error>, delivery: Delivery) -> Claim {
    match (error.map(octo_transport::Error::kind), delivery) {
        (_, Delivery::NotSent) => Claim::Absent,
        // A complete answer that is a refusal.
        (Some(ErrorKind::Status | ErrorKind::RedirectRefused), Delivery::Received) => Claim::Absent,
        // The answer was a success, though nobody can read it.
        (Some(ErrorKind::Decode), Delivery::Received) | (_, Delivery::ResponseLost) => Claim::There,
        _ => Claim::Unknown,
    }
}

/// What is claimed of each name, and by which error.
pub(crate) type Claims = Arc<Mutex<BTreeMap<String, (Claim, String)>>>;

#[derive(Default)]
pub(crate) struct Tally {
    pub(crate) calls: usize,
    pub(crate) errors: BTreeMap<String, usize>,
}

/// What all workers share.
#[derive(Clone)]
pub(crate) struct Soak {
    pub(crate) clients: Clients,
    pub(crate) until: Instant,
    pub(crate) feeds: Claims,
    pub(crate) requirements: Claims,
    pub(crate) tally: Arc<Mutex<Tally>>,
}

impl Soak {
    pub(crate) fn goes_on(&self) -> bool {
        Instant::now() < self.until
    }

    /// Waits for a call, which must end in time.
    pub(crate) async fn call<T, E: std::fmt::Display>(
        &self,
        what: &str,
        call: impl Future<Output = Result<T, E>>,
        kind: impl Fn(&E) -> String,
    ) -> Result<T, E> {
        let ended = tokio::time::timeout(TOTAL + SLACK, call).await;
        let ended = ended.unwrap_or_else(|_| panic!("{what} did not end within its deadline"));
        let mut tally = self.tally.lock().unwrap();
        tally.calls += 1;
        if let Err(error) = &ended {
            *tally.errors.entry(kind(error)).or_default() += 1;
        }
        ended
    }
}

/// `kind/delivery` of an error, for the tally.
macro_rules! kind_of {
    () => {
        |error| {
            let kind = error
                .transport()
                .map_or("local", |error| error.kind().as_str());
            format!("{kind}/{}", error.delivery().as_str())
        }
    };
}

pub(crate) async fn write_feeds(soak: Soak, worker: usize) {
    let feeds = soak.clients.octolens.feeds();
    let mut number = 0;
    while soak.goes_on() {
        number += 1;
        let name = format!("soak {worker}.{number}");
        let create = async { feeds.create(&name, "bell").await };
        let made = soak.call("createFeed", create, kind_of!()).await;
        let mut said = match &made {
            Ok(_) => (Claim::There, "created".to_owned()),
            Err(error) => (
                claim(error.transport(), error.delivery()),
                format!("create: {error:?}"),
            ),
        };
        if let Ok(feed) = made
            && number % 3 == 0
        {
            let delete = async { feeds.delete(feed.id).await };
            said = match soak.call("deleteFeed", delete, kind_of!()).await {
                Ok(_) => (Claim::Absent, "deleted".to_owned()),
                // A repeated deletion finds nothing, which is as good.
                Err(error) if error.is_not_found() => (Claim::Absent, "not found".to_owned()),
                Err(error) => {
                    let claim = match claim(error.transport(), error.delivery()) {
                        Claim::There => Claim::Absent,
                        // Of several attempts only the last one's fate is told.
                        Claim::Absent if error.attempts() <= 1 => Claim::There,
                        _ => Claim::Unknown,
                    };
                    (claim, format!("delete: {error:?}"))
                }
            };
        }
        soak.feeds.lock().unwrap().insert(name, said);
    }
}

pub(crate) async fn write_requirements(soak: Soak, worker: usize) {
    let requirements = soak.clients.catalio.requirements();
    let mut number = 0;
    while soak.goes_on() {
        number += 1;
        let title = format!("soak {worker}.{number}");
        let create = async {
            requirements
                .create()
                .set(Requirement::TITLE, title.as_str())
                .await
        };
        let said = match soak.call("createRequirement", create, kind_of!()).await {
            Ok(_) => (Claim::There, "created".to_owned()),
            Err(error) => (
                claim(error.transport(), error.delivery()),
                format!("create: {error:?}"),
            ),
        };
        soak.requirements.lock().unwrap().insert(title, said);
    }
}

/// Walks all products, going on from the checkpoint after each error.
pub(crate) async fn walk_products(soak: Soak, expected: Arc<HashSet<String>>) {
    while soak.goes_on() {
        let browse = || soak.clients.octogen.browse().limit(40);
        let mut items = browse().items();
        let mut seen = Vec::new();
        let mut failures = 0;
        loop {
            match soak
                .call("searchProducts", items.try_next(), kind_of!())
                .await
            {
                Ok(Some(product)) => seen.push(product.uuid.to_string()),
                Ok(None) => break,
                Err(_) => {
                    failures += 1;
                    assert!(failures < 200, "the walk never comes to its end");
                    let checkpoint = items.checkpoint().clone();
                    items = browse().resume(checkpoint).items();
                }
            }
        }
        let distinct: HashSet<String> = seen.iter().cloned().collect();
        assert_eq!(seen.len(), distinct.len(), "a product came twice");
        assert_eq!(distinct, *expected, "products were lost");
    }
}

/// Walks all mentions, likewise.
pub(crate) async fn walk_mentions(soak: Soak, expected: Arc<HashSet<String>>) {
    while soak.goes_on() {
        let list = || {
            soak.clients
                .octolens
                .mentions()
                .list()
                .include_all()
                .limit(100)
        };
        let mut items = list().items();
        let mut seen = Vec::new();
        let mut failures = 0;
        loop {
            match soak
                .call("listMentions", items.try_next(), kind_of!())
                .await
            {
                Ok(Some(mention)) => seen.push(mention.source_id),
                Ok(None) => break,
                Err(_) => {
                    failures += 1;
                    assert!(failures < 200, "the walk never comes to its end");
                    let checkpoint = items.checkpoint().clone();
                    items = list().resume(checkpoint).items();
                }
            }
        }
        let distinct: HashSet<String> = seen.iter().cloned().collect();
        assert_eq!(seen.len(), distinct.len(), "a mention came twice");
        assert_eq!(distinct, *expected, "mentions were lost");
    }
}

/// Looks one product up again and again, which gives it or an error.
pub(crate) async fn look_up(soak: Soak, url: String) {
    while soak.goes_on() {
        let lookup = async { soak.clients.octogen.lookup(&url).await };
        if let Ok(found) = soak.call("lookupProduct", lookup, kind_of!()).await {
            assert_eq!(found.product.product_url, url);
        }
        // Leaves room for the writers: most of the load is theirs.
        tokio::time::sleep(Duration::from_millis(30)).await;
    }
}
