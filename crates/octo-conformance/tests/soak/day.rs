//! The clients, and the faults that they meet.

use std::time::Duration;

use octo_sandbox::{CutPoint, DelayPoint, Fault, FaultBody, FaultPlan, FaultRule, Sandbox};
use octo_transport::{Backoff, RetryPolicy, Timeouts};

/// Requests a minute of each Octogen organization.
pub(crate) const PER_MINUTE: u32 = 900;

/// What a call may take in all, and what the machine may add to it.
pub(crate) const TOTAL: Duration = Duration::from_secs(5);
pub(crate) const SLACK: Duration = Duration::from_secs(10);

/// Reads a setting from the environment.
pub(crate) fn setting(name: &str, otherwise: u64) -> u64 {
    match std::env::var(name) {
        Ok(text) => text
            .parse()
            .unwrap_or_else(|_| panic!("{name} is {text:?}, not a number")),
        Err(_) => otherwise,
    }
}

pub(crate) fn seed() -> u64 {
    let seed = setting("OCTO_SOAK_SEED", 20_260_609);
    println!("OCTO_SOAK_SEED={seed}");
    seed
}

pub(crate) fn timeouts() -> Timeouts {
    Timeouts {
        connect: Some(Duration::from_secs(2)),
        attempt: Some(Duration::from_millis(900)),
        total: Some(TOTAL),
        stalled_body: Some(Duration::from_millis(600)),
    }
}

pub(crate) fn retry() -> RetryPolicy {
    RetryPolicy::default().backoff(Backoff {
        first: Duration::from_millis(10),
        ..Backoff::default()
    })
}

/// One client of each API, as its users make it.
#[derive(Clone)]
pub(crate) struct Clients {
    pub(crate) octogen: octogen::Client,
    pub(crate) octolens: octolens::Client,
    pub(crate) catalio: catalio::Client,
}

impl Clients {
    pub(crate) fn new(sandbox: &Sandbox) -> Self {
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
pub(crate) fn bad_day(seed: u64) -> FaultPlan {
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
