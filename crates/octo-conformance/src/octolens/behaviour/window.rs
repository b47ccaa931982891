//! The hourly window: what headers say, what is refused, when it reopens.

use std::time::Duration;

use octo_sandbox::ManualClock;

use super::refused;
use super::search::START;
use crate::case::{Case, Failure, ensure};
use crate::context::{Context, Via};
use crate::contract::Contract;
use crate::exchange::Exchange;

const SOURCE: &str = "/info/description: 500 requests per hour and organization over all keys, in a sliding window; a 429 carries Retry-After";

pub(super) fn cases(contract: &Contract) -> Vec<Case> {
    let mut cases = vec![
        Case::new(
            "window/headers",
            "limit, remaining and reset are consistent from call to call",
            SOURCE,
            headers,
        )
        .requests(3),
        Case::new(
            "window/slides",
            "a place is free an hour after the request that took it, and waiting as told is enough",
            SOURCE,
            slides,
        )
        // The client waits as it was told instead of asking again.
        .only(Via::Wire)
        .needs_sandbox(),
        Case::new(
            "window/shared-by-keys",
            "all keys of an organization share its window, and organizations share nothing",
            SOURCE,
            shared_by_keys,
        )
        .needs_sandbox(),
        Case::new(
            "window/limit",
            "500 requests fit into an hour",
            SOURCE,
            limit,
        )
        .needs_sandbox(),
    ];
    let secured = contract
        .operations()
        .iter()
        .filter(|operation| operation.secured);
    let operations: Vec<String> = secured.map(|operation| operation.id.clone()).collect();
    cases.push(
        Case::new(
            "window/every-operation",
            "every operation with a key is refused when the window is full, and says when to come back",
            "/components/responses/RateLimited",
            move |context| every_operation(context, operations.clone()),
        )
        .only(Via::Wire)
        .needs_sandbox(),
    );
    cases
        .into_iter()
        .map(|case| case.operation("getAuth"))
        .collect()
}

async fn ask(context: &Context, role: &str) -> Result<Exchange, Failure> {
    context.send(context.request("getAuth")?.role(role)).await
}

fn number(answer: &Exchange, name: &str) -> Result<u64, Failure> {
    answer
        .number(name)
        .ok_or_else(|| answer.deviation(format!("{name} is {:?}", answer.header(name))))
}

async fn headers(context: Context) -> Result<(), Failure> {
    let mut former: Option<(u64, u64, u64)> = None;
    for _ in 0..3 {
        let answer = ask(&context, "admin").await?.expect_status(&[200])?;
        let limit = number(&answer, "x-ratelimit-limit")?;
        let remaining = number(&answer, "x-ratelimit-remaining")?;
        let reset = number(&answer, "x-ratelimit-reset")?;
        ensure(remaining < limit, || {
            answer.deviation(format!("{remaining} of {limit} are left"))
        })?;
        if let Some((known, before, until)) = former {
            ensure(limit == known, || {
                answer.deviation(format!("the limit was {known}"))
            })?;
            // Others of the organization may ask as well; and places that
            // come back move the reset on.
            ensure(remaining < before || reset > until, || {
                answer.deviation(format!("{before} were left before"))
            })?;
            ensure(reset >= until, || {
                answer.deviation(format!("the reset was {until}"))
            })?;
        }
        former = Some((limit, remaining, reset));
    }
    Ok(())
}

/// A server with so few requests an hour, on a clock that stands.
async fn small(context: &Context, requests: u32) -> Result<(Context, ManualClock), Failure> {
    let clock = ManualClock::at_unix(START);
    let settings = crate::octolens::settings()
        .mentions(40)
        .requests_per_hour(requests);
    let own = context
        .own_sandbox(|builder| builder.clock(clock.clone()).octolens(settings))
        .await?;
    Ok((own, clock))
}

fn told(answer: Exchange, seconds: u64) -> Result<(), Failure> {
    let answer = refused(answer, 429, "RATE_LIMITED")?;
    ensure(answer.number("retry-after") == Some(seconds), || {
        answer.deviation(format!(
            "Retry-After is {:?}, a place is free in {seconds} s",
            answer.header("retry-after")
        ))
    })
}

async fn slides(context: Context) -> Result<(), Failure> {
    let (context, clock) = small(&context, 3).await?;
    for minutes in [0, 10, 10] {
        clock.advance(Duration::from_secs(minutes * 60));
        let answer = ask(&context, "admin").await?.expect_status(&[200])?;
        ensure(
            answer.number("x-ratelimit-reset") == Some(START + 3_600),
            || answer.deviation("the window reopens an hour after its first request"),
        )?;
    }
    told(ask(&context, "admin").await?, 40 * 60)?;
    clock.advance(Duration::from_secs(40 * 60 - 1));
    told(ask(&context, "admin").await?, 1)?;
    clock.advance(Duration::from_secs(1));
    let answer = ask(&context, "admin").await?.expect_status(&[200])?;
    ensure(answer.number("x-ratelimit-remaining") == Some(0), || {
        answer.deviation("one place was free")
    })?;
    told(ask(&context, "admin").await?, 10 * 60)
}

async fn shared_by_keys(context: Context) -> Result<(), Failure> {
    let (context, _clock) = small(&context, 2).await?;
    for role in ["read", "write"] {
        ask(&context, role).await?.expect_status(&[200])?;
    }
    told(ask(&context, "admin").await?, 3_600)?;
    ask(&context, "other-workspace")
        .await?
        .expect_status(&[200])?;
    // Nobody is charged for a key that is not accepted.
    ask(&context, "revoked").await?.expect_status(&[401])?;
    Ok(())
}

async fn limit(context: Context) -> Result<(), Failure> {
    let (context, _clock) = small(&context, 500).await?;
    let first = ask(&context, "admin").await?.expect_status(&[200])?;
    ensure(number(&first, "x-ratelimit-limit")? == 500, || {
        first.deviation("the cap is 500")
    })?;
    ensure(number(&first, "x-ratelimit-remaining")? == 499, || {
        first.deviation("one request was made")
    })
}

async fn every_operation(context: Context, operations: Vec<String>) -> Result<(), Failure> {
    let (context, _clock) = small(&context, 1).await?;
    ask(&context, "admin").await?.expect_status(&[200])?;
    for id in operations {
        let operation = context.operation(&id)?;
        let request = context.subject().sketch(operation);
        told(context.send(request).await?, 3_600)?;
    }
    Ok(())
}
