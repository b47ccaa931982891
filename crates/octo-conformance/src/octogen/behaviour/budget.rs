//! The organization's budget: what a request costs, how it comes back, and
//! whose it is.

use std::time::Duration;

use octo_sandbox::ManualClock;
use octo_sandbox::octogen::{KeyState, Organization};
use serde_json::json;

use super::errors::{budgeted, good};
use crate::case::{Case, Failure, ensure};
use crate::context::{Context, Via};
use crate::exchange::Exchange;
use crate::request::Request;

const BUCKET: &str =
    "contract, /info/description: a token bucket that holds one minute of requests";
const REMAINING: &str = "contract, /components/headers/X-RateLimit-Remaining";
const RESET: &str = "contract, /components/headers/X-RateLimit-Reset";
const RETRY_AFTER: &str = "contract, /components/headers/Retry-After";

/// The instant at which the clocks of these cases stand.
const START: u64 = 1_781_000_000;

/// Cases that go on after a refusal, by a clock that the suite moves. The
/// client goes by its own, and keeps requests back until then.
const WAITED_OUT: [&str; 2] = ["refused-when-spent", "wait-is-enough"];

pub(super) fn cases() -> Vec<Case> {
    let mut cases = vec![
        Case::new(
            "budget/steady",
            "from call to call, the limit stays and no more is left than before and what flowed in",
            BUCKET,
            steady,
        )
        .operation("listCatalogs")
        .requests(8),
        Case::new(
            "budget/reset-is-when-full",
            "the reset is the instant at which the bucket is full again",
            RESET,
            reset_by_the_date,
        )
        .operation("listCatalogs"),
    ];
    let own: [Own; 8] = [
        (
            "costs-one",
            "each request costs one token, whatever comes of it",
            REMAINING,
            7,
            |context| Box::pin(costs_one(context)),
        ),
        (
            "reset-exactly",
            "the reset moves with each request by the time of its token",
            RESET,
            7,
            |context| Box::pin(reset_exactly(context)),
        ),
        (
            "refused-when-spent",
            "a spent budget is refused until a token is there, and refusals cost none",
            RETRY_AFTER,
            11,
            |context| Box::pin(refused_when_spent(context)),
        ),
        (
            "wait-is-enough",
            "who waits as long as Retry-After says is served, whatever the limit",
            RETRY_AFTER,
            400,
            |context| Box::pin(wait_is_enough(context)),
        ),
        (
            "flows-continuously",
            "tokens come back one by one, not all at the minute",
            BUCKET,
            12,
            |context| Box::pin(flows_continuously(context)),
        ),
        (
            "holds-one-minute",
            "a quiet time saves up no more than one minute of requests",
            BUCKET,
            2,
            |context| Box::pin(holds_one_minute(context)),
        ),
        (
            "shared-by-keys",
            "all keys of an organization share one budget",
            "contract, /info/description: all keys and sessions of an organization share one rate limit",
            4,
            |context| Box::pin(shared_by_keys(context)),
        ),
        (
            "own-of-organizations",
            "another organization's budget is its own",
            "contract, /info/description",
            4,
            |context| Box::pin(own_of_organizations(context)),
        ),
    ];
    for (name, rule, source, requests, run) in own {
        let mut case = Case::new(format!("budget/{name}"), rule, source, run);
        if WAITED_OUT.contains(&name) {
            case = case.only(Via::Wire);
        }
        cases.push(
            case.operation("listCatalogs")
                .requests(requests)
                .needs_sandbox(),
        );
    }
    cases
}

/// Name, rule, source, requests, and what is tried on a server of its own.
type Own = (
    &'static str,
    &'static str,
    &'static str,
    u32,
    fn(Context) -> Ran,
);
type Ran = futures_util::future::BoxFuture<'static, Result<(), Failure>>;

/// What an answer says of the budget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Budget {
    limit: u64,
    remaining: u64,
    reset: u64,
}

fn budget(answer: &Exchange) -> Result<Budget, Failure> {
    budgeted(answer)?;
    let number = |name| answer.number(name).unwrap_or_default();
    Ok(Budget {
        limit: number("x-ratelimit-limit"),
        remaining: number("x-ratelimit-remaining"),
        reset: number("x-ratelimit-reset"),
    })
}

async fn ask(context: &Context) -> Result<Exchange, Failure> {
    context.send(good(context, "listCatalogs")?).await
}

async fn steady(context: Context) -> Result<(), Failure> {
    let mut before: Option<(Budget, std::time::Instant)> = None;
    for operation in [
        "listCatalogs",
        "searchProducts",
        "lookupProduct",
        "listCatalogs",
    ]
    .repeat(2)
    {
        let asked = std::time::Instant::now();
        let answer = context.send(good(&context, operation)?).await?;
        let now = budget(&answer)?;
        ensure(now.remaining < now.limit.max(1), || {
            format!("a request was answered and cost nothing: {answer}")
        })?;
        if let Some((before, since)) = before {
            ensure(before.limit == now.limit, || {
                format!("the limit changed: {answer}")
            })?;
            // Others may spend from the same budget, so only less is sure.
            let flowed = since.elapsed().as_secs_f64() * now.limit as f64 / 60.0;
            let most = before.remaining + flowed.ceil() as u64;
            ensure(now.remaining <= most, || {
                format!(
                    "{} were left, at most {flowed:.1} flowed in: {answer}",
                    before.remaining
                )
            })?;
        }
        before = Some((now, asked));
    }
    Ok(())
}

async fn reset_by_the_date(context: Context) -> Result<(), Failure> {
    let answer = ask(&context).await?;
    let said = budget(&answer)?;
    let now = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .map_err(|error| Failure::NotRun(error.to_string()))?;
    let until_full =
        (said.limit - said.remaining.min(said.limit)) as f64 * 60.0 / said.limit.max(1) as f64;
    let wanted = now.as_secs_f64() + until_full;
    // Clocks differ, and the answer took a while.
    ensure((said.reset as f64 - wanted).abs() < 30.0, || {
        format!(
            "full in {until_full:.1} s from {} on: {answer}",
            now.as_secs()
        )
    })
}

/// A server with a limit, and its clock.
async fn bucket(context: &Context, limit: u32) -> Result<(Context, ManualClock), Failure> {
    let clock = ManualClock::at_unix(START);
    let hands = clock.clone();
    let own = context
        .own_sandbox(|builder| builder.rate_limit(limit).clock(clock))
        .await?;
    Ok((own, hands))
}

/// Requests with every sort of outcome that takes from the organization's
/// budget.
fn outcomes(context: &Context) -> Result<Vec<(u16, Request)>, Failure> {
    let search = |body| Ok::<_, Failure>(context.request("searchProducts")?.json(body));
    Ok(vec![
        (200, good(context, "listCatalogs")?),
        (200, good(context, "searchProducts")?),
        (404, good(context, "lookupProduct")?),
        (404, search(json!({ "catalog": "no-such-catalog" }))?),
        (422, search(json!({ "limit": 0 }))?),
        (403, good(context, "listCatalogs")?.role("forbidden")),
    ])
}

async fn costs_one(context: Context) -> Result<(), Failure> {
    let (own, _) = bucket(&context, 60).await?;
    let mut left = 60;
    for (status, request) in outcomes(&own)? {
        let answer = own.send(request).await?.expect_status(&[status])?;
        left -= 1;
        ensure(budget(&answer)?.remaining == left, || {
            format!("{left} should be left: {answer}")
        })?;
    }
    Ok(())
}

async fn reset_exactly(context: Context) -> Result<(), Failure> {
    let (own, clock) = bucket(&context, 6).await?;
    // A token of six a minute takes ten seconds.
    for spent in 1..=6 {
        let answer = ask(&own).await?;
        ensure(budget(&answer)?.reset == START + 10 * spent, || {
            format!("{spent} tokens of ten seconds are missing at {START}: {answer}")
        })?;
    }
    clock.advance(Duration::from_secs(10));
    let answer = ask(&own).await?;
    ensure(budget(&answer)?.reset == START + 10 + 60, || {
        format!("the one token that came back was spent again: {answer}")
    })
}

async fn refused_when_spent(context: Context) -> Result<(), Failure> {
    let (own, clock) = bucket(&context, 3).await?;
    for _ in 0..3 {
        ask(&own).await?.expect_status(&[200])?;
    }
    // 3 a minute: a token in 20 s.
    for (passed, wait) in [(0, 20), (0, 20), (5, 15), (14, 1)] {
        clock.advance(Duration::from_secs(passed));
        let refusal = ask(&own).await?.expect_status(&[429])?;
        ensure(refusal.number("retry-after") == Some(wait), || {
            format!("a token is there in {wait} s: {refusal}")
        })?;
    }
    clock.advance(Duration::from_millis(999));
    ask(&own).await?.expect_status(&[429])?;
    clock.advance(Duration::from_millis(1));
    ask(&own).await?.expect_status(&[200])?;
    ask(&own).await?.expect_status(&[429])?;
    Ok(())
}

async fn wait_is_enough(context: Context) -> Result<(), Failure> {
    for limit in [1, 7, 13, 61] {
        let (own, clock) = bucket(&context, limit).await?;
        clock.advance(Duration::from_millis(137));
        for _ in 0..limit {
            ask(&own).await?.expect_status(&[200])?;
        }
        for _ in 0..8 {
            let refusal = ask(&own).await?.expect_status(&[429])?;
            let wait = refusal.number("retry-after").unwrap_or_default();
            clock.advance(Duration::from_secs(wait));
            let answer = ask(&own).await?.expect_status(&[200])?;
            for _ in 0..budget(&answer)?.remaining {
                ask(&own).await?.expect_status(&[200])?;
            }
        }
    }
    Ok(())
}

async fn flows_continuously(context: Context) -> Result<(), Failure> {
    let (own, clock) = bucket(&context, 10).await?;
    for _ in 0..10 {
        ask(&own).await?.expect_status(&[200])?;
    }
    // Half a minute is half of the bucket.
    clock.advance(Duration::from_secs(30));
    let answer = ask(&own).await?.expect_status(&[200])?;
    ensure(budget(&answer)?.remaining == 4, || {
        format!("five flowed in, one of them was spent: {answer}")
    })?;
    clock.advance(Duration::from_secs(6));
    let answer = ask(&own).await?.expect_status(&[200])?;
    ensure(budget(&answer)?.remaining == 4, || {
        format!("one flowed in, one was spent: {answer}")
    })
}

async fn holds_one_minute(context: Context) -> Result<(), Failure> {
    let (own, clock) = bucket(&context, 10).await?;
    ask(&own).await?.expect_status(&[200])?;
    clock.advance(Duration::from_secs(3_600));
    let answer = ask(&own).await?.expect_status(&[200])?;
    ensure(budget(&answer)?.remaining == 9, || {
        format!("nine of ten should be left: {answer}")
    })
}

const FIRST: &str = "octo_live_5b0000000000000000000000000000b1_Zmlyc3Qta2V5LW5vLXNlY3JldA";
const SECOND: &str = "octo_live_5b0000000000000000000000000000b3_c2Vjb25kLWtleS1uby1zZWNyZXQ";

async fn shared_by_keys(context: Context) -> Result<(), Failure> {
    let organization = Organization::new("Two Keys")
        .grant_all()
        .key("first-key", FIRST, KeyState::Active)
        .key("second-key", SECOND, KeyState::Active);
    let own = context
        .own_sandbox(|builder| {
            builder
                .organization(organization)
                .rate_limit(3)
                .clock(ManualClock::at_unix(START))
        })
        .await?;
    for (role, left) in [("first-key", 2), ("second-key", 1), ("first-key", 0)] {
        let answer = own.send(good(&own, "listCatalogs")?.role(role)).await?;
        ensure(budget(&answer)?.remaining == left, || {
            format!("{left} should be left: {answer}")
        })?;
    }
    let refused = own
        .send(good(&own, "listCatalogs")?.role("second-key"))
        .await?;
    refused.expect_status(&[429])?;
    Ok(())
}

async fn own_of_organizations(context: Context) -> Result<(), Failure> {
    let (own, _) = bucket(&context, 1).await?;
    ask(&own).await?.expect_status(&[200])?;
    ask(&own).await?.expect_status(&[429])?;
    for role in ["single-catalog", "small-budget"] {
        let answer = own.send(good(&own, "listCatalogs")?.role(role)).await?;
        answer.expect_status(&[200])?;
    }
    Ok(())
}
