//! One-time searches: started, looked at until they end, kept, charged.

use std::time::Duration;

use octo_sandbox::ManualClock;
use serde_json::{Value, json};

use super::{code, good, refused};
use crate::case::{Case, Failure, ensure};
use crate::context::Context;
use crate::exchange::Exchange;

const RUN: &str = "/paths/~1api~1v2~1search/post/description: blocks up to waitMs, then answers 200 if finished or 202 to poll";

/// Looks that a search may take to end, with half a second between.
const LOOKS: u32 = 20;

/// 2026-07-14T09:00:00Z, where the clocks of cases stand at first.
pub(super) const START: u64 = 1_784_019_600;

pub(super) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            "runSearch/polled",
            "a search that is not waited for is running, and ends",
            RUN,
            polled,
        )
        .operation("runSearch")
        .writes(true)
        .requests(1 + LOOKS),
        Case::new(
            "runSearch/held",
            "a search that ends within waitMs is answered as it ended",
            RUN,
            held,
        )
        .operation("runSearch")
        .writes(true),
        Case::new(
            "listSearches/newest-first",
            "a search is kept, and listed before older ones",
            "/paths/~1api~1v2~1search/get/description",
            kept,
        )
        .operation("listSearches")
        .writes(true)
        .requests(2),
        Case::new(
            "getSearch/states",
            "a search runs until its time has come, and its counters grow",
            "/components/schemas/SearchState",
            states,
        )
        .operation("getSearch")
        .writes(true)
        .needs_sandbox()
        .requests(4),
        Case::new(
            "getSearch/failed",
            "a search without a source that can be searched fails",
            "/components/schemas/FailedSearch",
            failed,
        )
        .operation("getSearch")
        .writes(true)
        .needs_sandbox()
        .requests(2),
        Case::new(
            "getSearch/quota-exhausted",
            "a search that would cost more mentions than are left ends as that, and is not charged",
            "/components/schemas/QuotaExhaustedSearch; vendor documentation, searches: mentions are charged",
            quota_exhausted,
        )
        .operation("getSearch")
        .writes(true)
        .needs_sandbox()
        .requests(4),
        Case::new(
            "runSearch/allowance",
            "a plan that caps searches counts those that completed, and refuses more",
            "/components/responses/Forbidden: UPGRADE_REQUIRED is an Agents-plan cap",
            allowance,
        )
        .operation("runSearch")
        .writes(true)
        .needs_sandbox()
        .requests(5),
    ]
}

async fn run(context: &Context, body: Value) -> Result<Exchange, Failure> {
    let answer = context
        .send(context.request("runSearch")?.json(body))
        .await?;
    if ["QUOTA_EXCEEDED", "UPGRADE_REQUIRED"].contains(&code(&answer).as_str()) {
        return Err(Failure::NotRun(
            "the plan's searches or mentions are used up".into(),
        ));
    }
    answer.expect_status(&[200, 202])
}

/// What a completed search has to be.
fn complete(search: &Exchange, most: usize) -> Result<(), Failure> {
    let body = search.json().unwrap_or_default();
    let found = body["mentions"].as_array().map_or(0, Vec::len);
    let stats = &body["stats"];
    ensure(found <= most, || {
        search.deviation(format!("{found} mentions for {most} asked for"))
    })?;
    ensure(stats["afterRelevance"] == found, || {
        search.deviation(format!("{found} mentions, and stats say {stats}"))
    })?;
    let funnel = ["rawMatches", "afterDedup", "afterRelevance"].map(|name| stats[name].as_i64());
    ensure(
        funnel.is_sorted_by(|wider, narrower| wider >= narrower),
        || search.deviation(format!("the funnel widens: {stats}")),
    )?;
    let per_source = stats["perSource"].as_object().into_iter().flatten();
    let sum: i64 = per_source.filter_map(|(_, count)| count.as_i64()).sum();
    ensure(stats["rawMatches"] == sum, || {
        search.deviation(format!("the sources add up to {sum}: {stats}"))
    })
}

async fn polled(context: Context) -> Result<(), Failure> {
    let body = json!({ "query": "octo", "maxResults": 5, "timeWindow": "1d", "waitMs": 0 });
    let started = run(&context, body).await?;
    if started.status == 200 {
        return complete(&started, 5);
    }
    let id = started.at("/searchId");
    for _ in 0..LOOKS {
        tokio::time::sleep(Duration::from_millis(if context.sandbox().is_some() {
            50
        } else {
            2_000
        }))
        .await;
        let request = context.request("getSearch")?.path("searchId", id.clone());
        let look = context.send(request).await?.expect_status(&[200])?;
        ensure(look.at("/searchId") == id, || {
            look.deviation("it is another search")
        })?;
        match look.at("/status").as_str() {
            Some("running") => {}
            Some("completed") => return complete(&look, 5),
            _ => return Err(look.deviation("it neither runs nor completed")),
        }
    }
    Err(Failure::NotRun(format!(
        "search {id} goes on for longer than is waited"
    )))
}

async fn held(context: Context) -> Result<(), Failure> {
    let body = json!({ "query": "octo", "maxResults": 5, "timeWindow": "1d", "waitMs": 25_000 });
    let ended = run(&context, body).await?;
    if ended.status == 202 {
        return Err(Failure::NotRun("the search takes longer than 25 s".into()));
    }
    complete(&ended, 5)?;
    ensure(
        ended.number("x-octolens-mentions-remaining").is_some(),
        || ended.deviation("it does not say how many mentions are left"),
    )
}

async fn kept(context: Context) -> Result<(), Failure> {
    let query = "octo conformance, to be listed";
    let started = run(
        &context,
        json!({ "query": query, "maxResults": 1, "timeWindow": "1d" }),
    )
    .await?;
    let request = context.request("listSearches")?.query("limit", 20);
    let list = good(&context, request).await?;
    let first = &list["data"][0];
    ensure(
        first["searchId"] == started.at("/searchId") && first["query"] == query,
        || format!("the newest is {first}, started was {started}"),
    )?;
    let times: Vec<_> = super::each(&list["data"], "createdAt");
    ensure(
        times.is_sorted_by(|newer, older| newer.as_str() >= older.as_str()),
        || format!("not newest first: {times:?}"),
    )
}

/// A server whose searches take half a minute of a clock that stands.
async fn standing(context: &Context) -> Result<(Context, ManualClock), Failure> {
    let clock = ManualClock::at_unix(START);
    let settings = crate::octolens::settings().search_duration(Duration::from_secs(30));
    let own = context
        .own_sandbox(|builder| builder.clock(clock.clone()).octolens(settings))
        .await?;
    Ok((own, clock))
}

async fn look(context: &Context, role: &str, id: &Value) -> Result<Exchange, Failure> {
    let request = context
        .request("getSearch")?
        .path("searchId", id.clone())
        .role(role);
    context.send(request).await?.expect_status(&[200])
}

async fn states(context: Context) -> Result<(), Failure> {
    let (context, clock) = standing(&context).await?;
    let started = run(&context, json!({ "query": "northwind" }))
        .await?
        .expect_status(&[202])?;
    let id = started.at("/searchId");
    let mut known = 0;
    for _ in 0..2 {
        clock.advance(Duration::from_secs(10));
        let running = look(&context, "admin", &id).await?;
        ensure(running.at("/status") == "running", || {
            running.deviation("it should run")
        })?;
        let raw = running
            .at("/partialStats/rawMatches")
            .as_i64()
            .unwrap_or(-1);
        ensure(raw >= known, || {
            running.deviation(format!("{known} were known before"))
        })?;
        known = raw;
    }
    clock.advance(Duration::from_secs(10));
    let ended = look(&context, "admin", &id).await?;
    ensure(ended.at("/status") == "completed", || {
        ended.deviation("its time has come")
    })?;
    complete(&ended, 100)
}

async fn failed(context: Context) -> Result<(), Failure> {
    let (context, clock) = standing(&context).await?;
    let body = json!({ "query": "northwind", "sources": ["no-such-platform"] });
    let started = run(&context, body).await?;
    clock.advance(Duration::from_secs(30));
    let ended = look(&context, "admin", &started.at("/searchId")).await?;
    ensure(ended.at("/status") == "failed", || {
        ended.deviation("none of its sources exists")
    })
}

async fn usage(context: &Context, role: &str) -> Result<Value, Failure> {
    good(context, context.request("getUsage")?.role(role)).await
}

async fn quota_exhausted(context: Context) -> Result<(), Failure> {
    let (context, clock) = standing(&context).await?;
    let before = usage(&context, "agents").await?;
    let body = json!({ "query": "northwind", "timeWindow": "30d" });
    let started = context
        .send(context.request("runSearch")?.role("agents").json(body))
        .await?
        .expect_status(&[202])?;
    clock.advance(Duration::from_secs(30));
    let ended = look(&context, "agents", &started.at("/searchId")).await?;
    ensure(ended.at("/status") == "quota_exhausted", || {
        ended.deviation(format!("{} mentions are left", before["mentions"]))
    })?;
    let after = usage(&context, "agents").await?;
    ensure(
        after["mentions"]["count"] == before["mentions"]["count"],
        || {
            format!(
                "{} were used before, {} after",
                before["mentions"], after["mentions"]
            )
        },
    )
}

async fn allowance(context: Context) -> Result<(), Failure> {
    let (context, clock) = standing(&context).await?;
    let before = usage(&context, "agents").await?;
    let left = before["searches"]["remaining"].as_i64().unwrap_or(0);
    let request = context
        .request("runSearch")?
        .role("agents")
        .json(json!({ "query": "finds nothing at all", "timeWindow": "1d" }));
    for count in 1..=left {
        let started = context.send(request.clone()).await?.expect_status(&[202])?;
        let remaining = started.number("x-octolens-searches-remaining");
        ensure(
            remaining.and_then(|left| i64::try_from(left).ok()) == Some(left - count + 1),
            || started.deviation(format!("{} of {left} were charged before", count - 1)),
        )?;
        clock.advance(Duration::from_secs(30));
    }
    let answer = refused(context.send(request).await?, 403, "UPGRADE_REQUIRED")?;
    ensure(answer.at("/error/upgradeUrl").is_string(), || {
        answer.deviation("it does not say where to upgrade")
    })?;
    let after = usage(&context, "agents").await?;
    ensure(
        after["searches"]["remaining"] == 0
            && after["searches"]["used"] == after["searches"]["limit"],
        || format!("searches are {} after the last", after["searches"]),
    )
}
