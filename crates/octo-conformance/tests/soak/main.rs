//! Many callers, mixed reads and writes, and a server on a bad day: nothing is
//! lost, nothing is doubled, budgets hold, and every error says truly what
//! became of its request.
//!
//! Bounded and seeded. `OCTO_SOAK_SEED` repeats the faults of a run as far as
//! the order of the requests repeats; `OCTO_SOAK_SECONDS` lets it run longer.

#![allow(clippy::unwrap_used)]

mod day;
mod judge;
mod workers;

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::TryStreamExt;
use octo_sandbox::{Api, Fault, FaultPlan, FaultRule, RecordedRequest, Sandbox};
use octo_transport::{Pace, Timeouts};
use tokio::task::JoinSet;

use crate::day::{Clients, PER_MINUTE, bad_day, retry, seed, setting, timeouts};
use crate::judge::{judge, judge_budget, processed};
use crate::workers::{
    Claims, Soak, look_up, walk_mentions, walk_products, write_feeds, write_requirements,
};

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
    for (worker, url) in urls.iter().take(6).enumerate() {
        workers.spawn(write_feeds(soak.clone(), worker));
        workers.spawn(write_requirements(soak.clone(), worker));
        workers.spawn(look_up(soak.clone(), url.clone()));
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
