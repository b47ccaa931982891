//! What the `catalio` crate does beyond single calls.

use std::time::Duration;

use catalio::{Client, Requirement, TestCase};
use futures_util::TryStreamExt;
use octo_sandbox::ManualClock;
use serde_json::json;

use super::{answered, data, ids, list};
use crate::case::{Case, Failure, ensure};
use crate::catalio::DEMO;
use crate::catalio::driver::CatalioDriver;
use crate::catalio::model::Kind;
use crate::context::{Context, Via};

fn client(context: &Context) -> Result<&Client, Failure> {
    let driver = context.driver::<CatalioDriver>()?;
    driver
        .client(DEMO)
        .ok_or_else(|| Failure::NotRun("there is no client of the main role".into()))
}

fn failed(error: catalio::Error) -> Failure {
    Failure::Deviation(format!("the client failed: {error}"))
}

/// Paths that passed the tap, without queries.
fn paths(context: &Context) -> Result<Vec<(String, u16)>, Failure> {
    let passed = context.passed()?.into_iter();
    Ok(passed
        .map(|one| {
            let path = one.target.split('?').next().unwrap_or_default().to_owned();
            (path, one.status)
        })
        .collect())
}

pub(super) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            "client/items",
            "a stream of items gives what the pages have, each once, with one request a page",
            "JSON:API 1.1, section 6.6: links.next",
            |context| async move {
                if context.sandbox().is_none() {
                    let reason = "the links of a server elsewhere lead past the tap";
                    return Err(Failure::NotRun(reason.into()));
                }
                let request = list(&context, Kind::TestCase)?
                    .query("sort", "inserted_at")
                    .query("fields", json!({"test_case": "title"}))
                    .query("page", json!({"limit": 250}));
                let whole = data(&answered(&context, request).await?)?;
                if whole.len() >= 250 {
                    return Err(Failure::NotRun("the server has too many test cases".into()));
                }
                context.passed()?;
                let stream = client(&context)?
                    .test_cases()
                    .list()
                    .sort(TestCase::INSERTED_AT.asc())
                    .field(TestCase::TITLE)
                    .limit(25)
                    .items();
                let items: Vec<_> = stream.try_collect().await.map_err(failed)?;
                let streamed: Vec<&str> = items.iter().map(|item| item.id.as_str()).collect();
                ensure(streamed == ids(&whole), || {
                    format!("{} streamed, {} there", streamed.len(), whole.len())
                })?;
                let sent = paths(&context)?.len();
                ensure(sent == whole.len().div_ceil(25).max(1), || {
                    format!("{sent} requests")
                })
            },
        )
        .operation("listTestCases")
        .requests(12)
        .only(Via::Client),
        Case::new(
            "client/included",
            "what was included is found by link, as the wire has it",
            "JSON:API 1.1, section 7.4: compound documents",
            |context| async move {
                let page = client(&context)?
                    .requirements()
                    .list()
                    .include(Requirement::PERSONAS)
                    .include(Requirement::TEAM)
                    .limit(10)
                    .await
                    .map_err(failed)?;
                let page = page.into_value();
                for requirement in &page.data {
                    let links = requirement.links_to(Requirement::PERSONAS);
                    let links =
                        links.ok_or_else(|| Failure::Deviation("no links are told".into()))?;
                    let found = page
                        .related(requirement, Requirement::PERSONAS)
                        .map_err(failed)?;
                    let linked: Vec<&str> = links.iter().map(|link| link.id.as_str()).collect();
                    let resolved: Vec<&str> =
                        found.iter().map(|persona| persona.id.as_str()).collect();
                    ensure(linked == resolved, || {
                        format!("{resolved:?} for {linked:?}")
                    })?;
                    let team = page
                        .related_one(requirement, Requirement::TEAM)
                        .map_err(failed)?;
                    let wanted = requirement.attributes.team_id.map(|id| id.to_string());
                    ensure(
                        team.map(|team| team.id.to_string()) == wanted,
                        || "another team",
                    )?;
                }
                Ok(())
            },
        )
        .operation("listRequirements")
        .only(Via::Client),
        Case::new(
            "client/one-token",
            "one token serves all calls while it lives, also those at the same time",
            "RFC 6749, section 5.1: expires_in",
            |context| async move {
                let own = context.own_sandbox(|builder| builder).await?;
                let client = client(&own)?;
                own.passed()?;
                let calls = (0..6).map(|_| async { client.teams().list().limit(1).await });
                for ended in futures_util::future::join_all(calls).await {
                    ended.map_err(failed)?;
                }
                let paths = paths(&own)?;
                let tokens = paths
                    .iter()
                    .filter(|(path, _)| path == "/oauth/token")
                    .count();
                ensure(tokens == 1 && paths.len() == 7, || {
                    format!("{tokens} tokens in {paths:?}")
                })
            },
        )
        .needs_sandbox()
        .only(Via::Client),
        Case::new(
            "client/refresh",
            "a token that is refused is replaced once, and the call made again",
            "RFC 6750, section 3.1: invalid_token",
            |context| async move {
                let clock = ManualClock::at_unix(1_780_315_200);
                let own = context
                    .own_sandbox(|builder| builder.clock(clock.clone()))
                    .await?;
                let client = client(&own)?;
                client.teams().list().limit(1).await.map_err(failed)?;
                clock.advance(Duration::from_secs(86_400));
                own.passed()?;
                client.teams().list().limit(1).await.map_err(failed)?;
                let statuses: Vec<u16> = paths(&own)?.iter().map(|(_, status)| *status).collect();
                ensure(statuses == [401, 200, 200], || format!("{statuses:?}"))?;
                // One that is refused again is an error, not a loop.
                let revoked = own.sandbox().map(|own| own.catalio().revoke(DEMO));
                ensure(revoked == Some(true), || "there is nothing to revoke")?;
                let ended = client.teams().list().limit(1).await;
                ensure(
                    ended.is_err_and(|error| error.is_unauthorized()),
                    || "it succeeded",
                )?;
                let paths = paths(&own)?;
                ensure(paths.len() <= 3, || format!("{paths:?}"))
            },
        )
        .needs_sandbox()
        .only(Via::Client),
        Case::new(
            "client/rotated-secret",
            "a client that is told the new secret gets its next token by it",
            "RFC 6749, section 5.2: invalid_client",
            |context| async move {
                let own = context.own_sandbox(|builder| builder).await?;
                let client = client(&own)?;
                let api = own.sandbox().map(octo_sandbox::Sandbox::catalio);
                let fresh = api.and_then(|api| api.rotate_secret(DEMO));
                let fresh = fresh.ok_or_else(|| Failure::NotRun("nothing to rotate".into()))?;
                let refused = client.teams().list().limit(1).await;
                ensure(
                    refused.is_err_and(|error| error.token_error().is_some()),
                    || "the old secret gave a token",
                )?;
                client.rotate_secret(fresh);
                client.teams().list().limit(1).await.map_err(failed)?;
                Ok(())
            },
        )
        .needs_sandbox()
        .only(Via::Client),
    ]
}
