//! Many callers, mixed reads and writes, and a server on a bad day: nothing is
//! lost, nothing is doubled, budgets hold, and every error says truly what
//! became of its request.
//!
//! Bounded and seeded. `OCTO_SOAK_SEED` repeats the faults of a run as far as
//! the order of the requests repeats; `OCTO_SOAK_SECONDS` lets it run longer.

#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, HashMap, HashSet};
use std::future::Future;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use catalio::Requirement;
use futures_util::TryStreamExt;
use octo_sandbox::{
    Api, CutPoint, DelayPoint, Fault, FaultBody, FaultPlan, FaultRule, RecordedRequest, Sandbox,
};
use octo_transport::{Backoff, Delivery, ErrorKind, Pace, RetryPolicy, Timeouts};
use tokio::task::JoinSet;

/// Requests a minute of each Octogen organization.
const PER_MINUTE: u32 = 900;

/// What a call may take in all, and what the machine may add to it.
const TOTAL: Duration = Duration::from_secs(5);
const SLACK: Duration = Duration::from_secs(10);

/// Reads a setting from the environment.
fn setting(name: &str, otherwise: u64) -> u64 {
    match std::env::var(name) {
        Ok(text) => text
            .parse()
            .unwrap_or_else(|_| panic!("{name} is {text:?}, not a number")),
        Err(_) => otherwise,
    }
}

fn seed() -> u64 {
    let seed = setting("OCTO_SOAK_SEED", 20_260_609);
    println!("OCTO_SOAK_SEED={seed}");
    seed
}

fn timeouts() -> Timeouts {
    Timeouts {
        connect: Some(Duration::from_secs(2)),
        attempt: Some(Duration::from_millis(900)),
        total: Some(TOTAL),
        stalled_body: Some(Duration::from_millis(600)),
    }
}

fn retry() -> RetryPolicy {
    RetryPolicy::default().backoff(Backoff {
        first: Duration::from_millis(10),
        ..Backoff::default()
    })
}

/// One client of each API, as its users make it.
#[derive(Clone)]
struct Clients {
    octogen: octogen::Client,
    octolens: octolens::Client,
    catalio: catalio::Client,
}

impl Clients {
    fn new(sandbox: &Sandbox) -> Self {
        let (octogen, octolens, catalio) =
            (sandbox.octogen(), sandbox.octolens(), sandbox.catalio());
        let client = catalio.credential("demo").unwrap();
        Self {
            octogen: octogen::Client::builder()
                .api_key(octogen.credential("partner").unwrap().key.parse().unwrap())
                .base_url(octogen.base_url())
                .timeouts(timeouts())
                .retry(retry())
                .build()
                .unwrap(),
            octolens: octolens::Client::builder()
                .api_key(octolens.credential("admin").unwrap().key.parse().unwrap())
                .base_url(octolens.base_url())
                .timeouts(timeouts())
                .retry(retry())
                .build()
                .unwrap(),
            catalio: catalio::Client::builder()
                .client_id(client.client_id)
                .client_secret(client.client_secret)
                .base_url(catalio.base_url())
                .token_url(catalio.token_url())
                .timeouts(timeouts())
                .retry(retry())
                .build()
                .unwrap(),
        }
    }
}

/// Every kind of fault, each for about one request in a hundred.
fn bad_day(seed: u64) -> FaultPlan {
    let ms = Duration::from_millis;
    let too_long = ms(1_500);
    let gateway = FaultBody::Text("<html>Bad Gateway</html>".to_owned());
    let faults = [
        Fault::status(500),
        Fault::status(503),
        Fault::status(502).body(gateway),
        Fault::status(504).body(FaultBody::Empty),
        Fault::delay_at(DelayPoint::Processing, ms(20)),
        Fault::delay_at(DelayPoint::Answer, ms(20)),
        Fault::delay_at(DelayPoint::Body, ms(20)),
        Fault::reset(CutPoint::Head),
        Fault::reset(CutPoint::Request),
        Fault::reset(CutPoint::Processed),
        Fault::close(CutPoint::Request),
        Fault::lost_response(),
        Fault::truncated_head(),
        Fault::truncated_body(),
        Fault::garbage(),
        Fault::drip(200, ms(1)),
        Fault::content_type("text/plain"),
        Fault::malformed_json(),
        Fault::oversized(1 << 40),
        Fault::drop_keep_alive(),
        Fault::skewed_clock(-7_200),
        Fault::skewed_clock(86_400),
        Fault::redirect("http://elsewhere.example/"),
    ];
    let mut plan = FaultPlan::new().seed(seed);
    for fault in faults {
        plan = plan.rule(FaultRule::new(fault).probability(0.01));
    }
    // These hold up everybody, or one caller for long: a few are enough.
    for fault in [
        Fault::rate_limited(1),
        Fault::delay_at(DelayPoint::Processing, too_long),
        Fault::delay_at(DelayPoint::Answer, too_long),
        Fault::delay_at(DelayPoint::Body, too_long),
    ] {
        plan = plan.rule(FaultRule::new(fault).probability(0.01).limit(4));
    }
    plan.rule(FaultRule::new(Fault::reset(CutPoint::Connect)).probability(0.03))
}

/// What is true of a record after a write, by what the client said of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Claim {
    /// It is there.
    There,
    /// It is not there.
    Absent,
    /// Either may be.
    Unknown,
}

/// What an error of a write that adds something claims.
fn claim(error: Option<&octo_transport::Error>, delivery: Delivery) -> Claim {
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
type Claims = Arc<Mutex<BTreeMap<String, (Claim, String)>>>;

#[derive(Default)]
struct Tally {
    calls: usize,
    errors: BTreeMap<String, usize>,
}

/// What all workers share.
#[derive(Clone)]
struct Soak {
    clients: Clients,
    until: Instant,
    feeds: Claims,
    requirements: Claims,
    tally: Arc<Mutex<Tally>>,
}

impl Soak {
    fn goes_on(&self) -> bool {
        Instant::now() < self.until
    }

    /// Waits for a call, which must end in time.
    async fn call<T, E: std::fmt::Display>(
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

async fn write_feeds(soak: Soak, worker: usize) {
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

async fn write_requirements(soak: Soak, worker: usize) {
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
async fn walk_products(soak: Soak, expected: Arc<HashSet<String>>) {
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
async fn walk_mentions(soak: Soak, expected: Arc<HashSet<String>>) {
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
async fn look_up(soak: Soak, url: String) {
    while soak.goes_on() {
        let lookup = async { soak.clients.octogen.lookup(&url).await };
        if let Ok(found) = soak.call("lookupProduct", lookup, kind_of!()).await {
            assert_eq!(found.product.product_url, url);
        }
        tokio::time::sleep(Duration::from_millis(30)).await;
    }
}

/// Compares what was claimed with what is there.
fn judge(what: &str, claims: &Claims, there: &HashMap<String, usize>) -> [usize; 3] {
    let mut counts = [0; 3];
    for (name, (claim, reason)) in claims.lock().unwrap().iter() {
        let found = there.get(name).copied().unwrap_or(0);
        assert!(
            found <= 1,
            "{what} {name:?} is there {found} times: {reason}"
        );
        match claim {
            Claim::There => assert_eq!(found, 1, "{what} {name:?} was lost: {reason}"),
            Claim::Absent => assert_eq!(found, 0, "{what} {name:?} is there: {reason}"),
            Claim::Unknown => {}
        }
        counts[*claim as usize] += 1;
    }
    counts
}

/// How often the API got to see each name that was to be created.
fn processed(
    requests: &[RecordedRequest],
    operation: &str,
    pointer: &str,
) -> HashMap<String, usize> {
    let mut seen = HashMap::new();
    for request in requests {
        if request.operation() == Some(operation)
            && request.is_processed()
            && let Some(body) = request.json()
            && let Some(name) = body.pointer(pointer).and_then(|name| name.as_str())
        {
            *seen.entry(name.to_owned()).or_default() += 1;
        }
    }
    seen
}

/// Sees to it that no budget was overdrawn: by the server's word, and by a
/// bucket of the test's own.
fn judge_budget(requests: &[RecordedRequest]) {
    let spent: Vec<&RecordedRequest> = requests
        .iter()
        .filter(|request| request.api() == Some(Api::Octogen) && request.is_processed())
        .collect();
    let refused = spent
        .iter()
        .filter(|request| request.status().is_some_and(|status| status == 429))
        .count();
    assert_eq!(refused, 0, "of {} requests", spent.len());
    let capacity = f64::from(PER_MINUTE);
    let (mut left, mut before) = (capacity, Duration::ZERO);
    for request in spent {
        let passed = request.at().saturating_sub(before).as_secs_f64();
        left = (left + passed * capacity / 60.0).min(capacity) - 1.0;
        before = before.max(request.at());
        // Requests are dated a moment before they are charged for.
        assert!(
            left >= -1.0,
            "the bucket is overdrawn at request {}",
            request.sequence()
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_lost_and_nothing_is_doubled() {
    let seed = seed();
    let seconds = setting("OCTO_SOAK_SECONDS", 4);
    let sandbox = Sandbox::builder()
        .rate_limit(PER_MINUTE)
        .octolens(
            octo_sandbox::octolens::Settings::default()
                .mentions(400)
                .requests_per_hour(1_000_000),
        )
        .record_requests(1_000_000)
        .start()
        .await
        .unwrap();
    let calm = Clients::new(&sandbox);
    let products: Vec<_> = calm
        .octogen
        .browse()
        .limit(100)
        .items()
        .try_collect()
        .await
        .unwrap();
    let urls: Vec<String> = products
        .iter()
        .map(|product| product.product_url.clone())
        .collect();
    let products = Arc::new(
        products
            .iter()
            .map(|product| product.uuid.to_string())
            .collect(),
    );
    let mentions: Vec<_> = calm
        .octolens
        .mentions()
        .list()
        .include_all()
        .limit(100)
        .items()
        .try_collect()
        .await
        .unwrap();
    let mentions = Arc::new(
        mentions
            .into_iter()
            .map(|mention| mention.source_id)
            .collect(),
    );
    // A client that was just made knows nothing, and learns it under fire;
    // that it shares its budget with a calm one is its server's to tell.
    sandbox.reset();
    sandbox.faults().set(bad_day(seed)).unwrap();
    let soak = Soak {
        clients: Clients::new(&sandbox),
        until: Instant::now() + Duration::from_secs(seconds),
        feeds: Claims::default(),
        requirements: Claims::default(),
        tally: Arc::default(),
    };
    let mut workers = JoinSet::new();
    for worker in 0..6 {
        workers.spawn(write_feeds(soak.clone(), worker));
        workers.spawn(write_requirements(soak.clone(), worker));
        workers.spawn(look_up(soak.clone(), urls[worker].clone()));
    }
    for _ in 0..3 {
        workers.spawn(walk_products(soak.clone(), Arc::clone(&products)));
        workers.spawn(walk_mentions(soak.clone(), Arc::clone(&mentions)));
    }
    while let Some(worker) = workers.join_next().await {
        worker.unwrap();
    }

    let fired: BTreeMap<String, u64> = sandbox
        .faults()
        .rules()
        .iter()
        .map(|report| (report.rule.fault.to_string(), report.fired))
        .collect();
    let requests: Vec<RecordedRequest> = sandbox.requests().into_iter().collect();
    sandbox.faults().clear();

    let mut feeds = HashMap::new();
    for feed in calm.octolens.feeds().list().await.unwrap().into_value() {
        *feeds.entry(feed.name).or_default() += 1;
    }
    let mut titles = HashMap::new();
    let mut listed = calm.catalio.requirements().list().limit(100).items();
    while let Some(requirement) = listed.try_next().await.unwrap() {
        *titles
            .entry(requirement.title.clone().unwrap_or_default())
            .or_default() += 1;
    }
    let feed_claims = judge("feed", &soak.feeds, &feeds);
    let requirement_claims = judge("requirement", &soak.requirements, &titles);
    for (operation, pointer) in [
        ("createFeed", "/name"),
        ("createRequirement", "/data/attributes/title"),
    ] {
        for (name, times) in processed(&requests, operation, pointer) {
            assert_eq!(
                times, 1,
                "{operation} {name:?} reached the server {times} times"
            );
        }
    }
    judge_budget(&requests);

    let tally = soak.tally.lock().unwrap();
    let faults: u64 = fired.values().sum();
    println!(
        "{} calls, {} requests, {faults} faults of {} kinds",
        tally.calls,
        requests.len(),
        fired.values().filter(|count| **count > 0).count()
    );
    println!(
        "feeds (there, absent, unknown): {feed_claims:?}, requirements: {requirement_claims:?}"
    );
    println!("errors: {:#?}", tally.errors);
    assert!(
        faults > 0 && tally.calls > 100,
        "the soak did not get going"
    );
}

/// Callers that together want more than there is, while answers are lost.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_budget_that_runs_out_is_never_overdrawn() {
    let seed = seed();
    let lost = [
        Fault::lost_response(),
        Fault::truncated_body(),
        Fault::drop_keep_alive(),
        Fault::status(500),
    ];
    let mut plan = FaultPlan::new().seed(seed);
    for fault in lost {
        plan = plan.rule(FaultRule::new(fault).probability(0.05));
    }
    let sandbox = Sandbox::builder()
        .faults(plan)
        .rate_limit(60)
        .octolens(
            octo_sandbox::octolens::Settings::default()
                .mentions(50)
                .requests_per_hour(80),
        )
        .start()
        .await
        .unwrap();
    // Long waits don't fit the deadline, and are told at once.
    let impatient = Timeouts {
        total: Some(Duration::from_millis(900)),
        ..timeouts()
    };
    let (octogen, octolens) = (sandbox.octogen(), sandbox.octolens());
    let octogen = octogen::Client::builder()
        .api_key(octogen.credential("partner").unwrap().key.parse().unwrap())
        .base_url(octogen.base_url())
        .timeouts(impatient)
        .retry(retry())
        .pace(Pace::default())
        .build()
        .unwrap();
    let octolens = octolens::Client::builder()
        .api_key(octolens.credential("read").unwrap().key.parse().unwrap())
        .base_url(octolens.base_url())
        .timeouts(impatient)
        .retry(retry())
        .build()
        .unwrap();
    // The first answer of each tells the budget.
    let _ = octogen.catalogs().await;
    let _ = octolens.tags().list().await;
    let mut callers = JoinSet::new();
    for _ in 0..12 {
        let (octogen, octolens) = (octogen.clone(), octolens.clone());
        callers.spawn(async move {
            let mut too_soon = 0;
            for _ in 0..12 {
                if let Err(error) = octogen.catalogs().await {
                    too_soon += usize::from(error.retry_at().is_some());
                }
                if let Err(error) = octolens.tags().list().await {
                    too_soon += usize::from(error.retry_at().is_some());
                }
            }
            too_soon
        });
    }
    let mut too_soon = 0;
    while let Some(caller) = callers.join_next().await {
        too_soon += caller.unwrap();
    }
    let requests = sandbox.requests();
    let refused: Vec<_> = requests
        .iter()
        .filter(|request| request.is_processed() && request.status().is_some_and(|s| s == 429))
        .collect();
    assert!(refused.is_empty(), "{refused:#?}");
    let octolens = requests
        .iter()
        .filter(|request| request.api() == Some(Api::Octolens) && request.is_processed());
    let octolens = octolens.count();
    println!(
        "{} requests, {octolens} to Octolens; {too_soon} calls were told when to come back",
        requests.count()
    );
    assert!(octolens <= 80 && too_soon > 0);
}
