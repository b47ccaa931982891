//! What the `octogen` crate does of itself: walks of pages and items, walks
//! that go on later, and many lookups at a time.

use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt;
use http::StatusCode;
use octogen::{CallOptions, Checkpoint, Client, Error, Search};
use serde_json::{Value, json};

use crate::case::{Case, Failure, ensure};
use crate::client::Tapped;
use crate::context::{Context, Via};
use crate::octogen::driver::OctogenDriver;
use crate::octogen::survey::{Survey, surveyed};
use crate::octogen::walk::{walk, walk_as};

/// Products on a page of the walks.
const SIZE: u32 = 7;
/// Pages of each walk.
const PAGES: u32 = 4;
/// Pages that it takes, at most, to take as many items one after another.
const REFETCHED: u32 = PAGES + 1;

/// Where walks are broken off, in items: in the middle of a page, at its end,
/// after the first one, and before it.
const BREAKS: [usize; 5] = [0, 1, 3, 7, 10];

pub(super) fn cases() -> Vec<Case> {
    let pages =
        "crate documentation, Search::pages: one request each, until a page names no cursor";
    let items = "crate documentation, Search::items: all products, page after page";
    let resume = "crate documentation, Items::checkpoint: resumed without loss or repetition";
    let many = "crate documentation, LookupMany: every address gets its own outcome";
    [
        surveyed(
            "client/pages",
            "a walk of pages gives what the pages carry, with a request each",
            pages,
            2 * PAGES,
            pages_walk,
        ),
        surveyed(
            "client/items",
            "a walk of items gives the items of the pages, in their order",
            items,
            2 * PAGES + 1,
            items_walk,
        ),
        surveyed(
            "client/last-page",
            "a walk ends with the last page, without another request",
            pages,
            2 * crate::octogen::walk::PAGES,
            ends,
        ),
        surveyed(
            "client/resumed-items",
            "a walk that is broken off and resumed elsewhere loses and repeats nothing",
            resume,
            PAGES + 2 * REFETCHED * BREAKS.len() as u32,
            resumed_items,
        ),
        surveyed(
            "client/resumed-pages",
            "a walk of pages goes on at the page behind the last one seen",
            resume,
            2 * PAGES,
            resumed_pages,
        ),
        surveyed(
            "client/checkpoint-of-another-search",
            "a checkpoint of another search is refused before anything is sent",
            "crate documentation, Search::items: a checkpoint of another search is its first error",
            1,
            checkpoint_of_another,
        ),
        surveyed(
            "client/many-lookups",
            "many lookups give each address what a lookup of it gives, in order when asked for",
            many,
            3 * 7,
            many_lookups,
        ),
        surveyed(
            "client/explains-itself",
            "what a request says it would send is what is sent",
            "crate documentation, Search::explain: the request as it would be sent",
            1,
            explains,
        ),
        surveyed(
            "client/remembers-the-budget",
            "the client's budget is that of the last answer",
            "crate documentation, Client::rate_limit: the organization's budget, as of the last answer",
            1,
            remembers,
        ),
        Case::new(
            "client/keeps-back-after-a-refusal",
            "after a refusal nothing is sent before the named instant, and a call that can't wait so long fails at once",
            "crate documentation, Pace: an instant named by a refusal is respected",
            keeps_back,
        )
        .operation("listCatalogs")
        .requests(2)
        .needs_sandbox(),
    ]
    .into_iter()
    .map(|case| case.only(Via::Client))
    .collect()
}

fn client(context: &Context) -> Result<Client, Failure> {
    let driver = context.driver::<OctogenDriver>()?;
    let role = context.subject().main_role();
    driver
        .client(role)
        .ok_or_else(|| Failure::NotRun(format!("the target has no key for the role {role}")))
}

/// A search that fills some pages, for the client and for the wire.
fn search(client: &Client, survey: &Survey) -> Result<(Search, Value), Failure> {
    let key = survey.catalog_of(u64::from(SIZE))?;
    let search = client.browse().catalog(&key).limit(SIZE);
    Ok((search, json!({ "catalog": key, "limit": SIZE })))
}

/// What a client was told, unless the suite kept its requests back.
fn told<T>(context: &Context, result: Result<T, Error>) -> Result<(T, Vec<Tapped>), Failure> {
    let passed = context.passed()?;
    match result {
        Ok(value) => Ok((value, passed)),
        Err(error) => Err(Failure::Deviation(format!(
            "client: {error}, after {} requests",
            passed.len()
        ))),
    }
}

async fn take<T>(
    mut walk: impl futures_util::Stream<Item = Result<T, Error>> + Unpin,
    most: usize,
) -> Result<Vec<T>, Error> {
    let mut taken = Vec::new();
    while taken.len() < most {
        match walk.next().await {
            Some(item) => taken.push(item?),
            None => break,
        }
    }
    Ok(taken)
}

fn uuids<'a>(items: impl IntoIterator<Item = &'a octogen::model::ProductSummary>) -> Vec<String> {
    items.into_iter().map(|item| item.uuid.clone()).collect()
}

fn same(said: &[String], wanted: &[String]) -> Result<(), Failure> {
    ensure(said == wanted, || {
        format!("client: it gives {said:?} for {wanted:?}")
    })
}

async fn pages_walk(context: Context, survey: Arc<Survey>) -> Result<(), Failure> {
    let client = client(&context)?;
    let (search, body) = search(&client, &survey)?;
    let wire = walk(&context, &body, PAGES).await?;
    context.passed()?;
    let taken = take(search.pages(), wire.pages.len()).await;
    let (pages, passed) = told(&context, taken)?;
    ensure(passed.len() == wire.pages.len(), || {
        format!(
            "client: {} requests for {} pages",
            passed.len(),
            wire.pages.len()
        )
    })?;
    same(
        &uuids(pages.iter().flat_map(|page| &page.items)),
        &wire.uuids(),
    )
}

async fn items_walk(context: Context, survey: Arc<Survey>) -> Result<(), Failure> {
    let client = client(&context)?;
    let (search, body) = search(&client, &survey)?;
    let wire = walk(&context, &body, PAGES).await?;
    context.passed()?;
    let taken = take(search.items(), wire.uuids().len()).await;
    let (items, passed) = told(&context, taken)?;
    ensure(passed.len() == wire.pages.len(), || {
        format!(
            "client: {} requests for {} pages",
            passed.len(),
            wire.pages.len()
        )
    })?;
    same(&uuids(&items), &wire.uuids())
}

async fn ends(context: Context, survey: Arc<Survey>) -> Result<(), Failure> {
    let client = client(&context)?;
    let key = survey.catalog_of(0)?;
    let body = json!({ "catalog": key, "limit": 100 });
    let wire = walk_as(&context, &body, crate::octogen::walk::PAGES, None).await?;
    if !wire.complete {
        return Err(Failure::NotRun(
            "the smallest catalog has too many products".into(),
        ));
    }
    context.passed()?;
    let search = client.browse().catalog(&key).limit(100);
    let taken = take(search.items(), usize::MAX).await;
    let (items, passed) = told(&context, taken)?;
    ensure(passed.len() == wire.pages.len(), || {
        format!(
            "client: {} requests for {} pages",
            passed.len(),
            wire.pages.len()
        )
    })?;
    same(&uuids(&items), &wire.uuids())
}

async fn resumed_items(context: Context, survey: Arc<Survey>) -> Result<(), Failure> {
    let client = client(&context)?;
    let (search, body) = search(&client, &survey)?;
    let wire = walk(&context, &body, PAGES).await?.uuids();
    context.passed()?;
    for cut in BREAKS {
        let mut begun = search.clone().items();
        let mut found = take(&mut begun, cut.min(wire.len())).await;
        let stored = stored(begun.checkpoint())?;
        let (first, _) = told(&context, std::mem::replace(&mut found, Ok(Vec::new())))?;
        let left = wire.len() - first.len();
        let rest = take(search.clone().resume(stored).items(), left).await;
        let (rest, _) = told(&context, rest)?;
        let joined = uuids(first.iter().chain(&rest));
        ensure(joined == wire, || {
            format!("client: broken off after {cut} items it gives {joined:?} for {wire:?}")
        })?;
    }
    Ok(())
}

/// A checkpoint as another process would read it.
fn stored(checkpoint: &Checkpoint) -> Result<Checkpoint, Failure> {
    let failed = |error: serde_json::Error| Failure::Deviation(format!("client: {error}"));
    let text = serde_json::to_string(checkpoint).map_err(failed)?;
    serde_json::from_str(&text).map_err(failed)
}

async fn resumed_pages(context: Context, survey: Arc<Survey>) -> Result<(), Failure> {
    let client = client(&context)?;
    let (search, body) = search(&client, &survey)?;
    let wire = walk(&context, &body, PAGES).await?;
    context.passed()?;
    let mut begun = search.clone().pages();
    let first = take(&mut begun, 1).await;
    let checkpoint = stored(begun.checkpoint())?;
    let (first, _) = told(&context, first)?;
    let left = wire.pages.len() - 1;
    let rest = take(search.resume(checkpoint).pages(), left).await;
    let (rest, _) = told(&context, rest)?;
    let joined = first.iter().chain(&rest).flat_map(|page| &page.items);
    same(&uuids(joined), &wire.uuids())
}

async fn checkpoint_of_another(context: Context, survey: Arc<Survey>) -> Result<(), Failure> {
    let client = client(&context)?;
    let (search, _) = search(&client, &survey)?;
    context.passed()?;
    let mut begun = search.clone().items();
    let taken = take(&mut begun, 2).await;
    let checkpoint = begun.checkpoint().clone();
    told(&context, taken)?;
    let other = search.price_min(0.0).resume(checkpoint);
    let ended = take(other.items(), 1).await;
    let passed = context.passed()?;
    ensure(ended.is_err() && passed.is_empty(), || {
        format!(
            "client: a checkpoint of another search was taken, and {} requests were sent",
            passed.len()
        )
    })
}

async fn many_lookups(context: Context, survey: Arc<Survey>) -> Result<(), Failure> {
    let client = client(&context)?;
    let mut urls: Vec<String> = survey
        .products
        .iter()
        .take(5)
        .map(|one| one.url())
        .collect();
    urls.insert(
        1.min(urls.len()),
        "https://shop.example/no-such-page".to_owned(),
    );
    urls.push(urls[0].clone());
    let mut wanted = Vec::new();
    for url in &urls {
        let request = context.request("lookupProduct")?;
        let answer = context.send(request.json(json!({ "url": url }))).await?;
        wanted.push((answer.status, answer.at("/product/uuid")));
    }
    context.passed()?;
    let ordered: Vec<_> = client
        .lookup_many(urls.clone())
        .concurrency(3)
        .ordered()
        .collect()
        .await;
    let in_order = outcomes(&context, &urls, ordered)?;
    let places: Vec<usize> = in_order.iter().map(|(index, _)| *index).collect();
    ensure(places == (0..urls.len()).collect::<Vec<_>>(), || {
        format!("client: the outcomes came as {places:?}")
    })?;
    let streamed: Vec<_> = client
        .lookup_many(urls.clone())
        .concurrency(3)
        .stream()
        .collect()
        .await;
    let mut as_known = outcomes(&context, &urls, streamed)?;
    as_known.sort_unstable_by_key(|(index, _)| *index);
    for outcomes in [in_order, as_known] {
        let found: Vec<_> = outcomes.into_iter().map(|(_, found)| found).collect();
        ensure(found == wanted, || {
            format!("client: {found:?} for {wanted:?}")
        })?;
    }
    Ok(())
}

type Found = (usize, (u16, Value));

fn outcomes(
    context: &Context,
    urls: &[String],
    outcomes: Vec<octogen::LookupOutcome>,
) -> Result<Vec<Found>, Failure> {
    let passed = context.passed()?;
    ensure(passed.len() == urls.len(), || {
        format!(
            "client: {} requests for {} addresses",
            passed.len(),
            urls.len()
        )
    })?;
    let mut found = Vec::new();
    for outcome in outcomes {
        ensure(urls.get(outcome.index) == Some(&outcome.url), || {
            format!(
                "client: {} is not the address at {}",
                outcome.url, outcome.index
            )
        })?;
        let said = match &outcome.result {
            Ok(answer) => (answer.status().as_u16(), json!(answer.product.uuid)),
            Err(error) => {
                let status = error
                    .status()
                    .map_or(0, |status: StatusCode| status.as_u16());
                (status, Value::Null)
            }
        };
        found.push((outcome.index, said));
    }
    Ok(found)
}

async fn explains(context: Context, survey: Arc<Survey>) -> Result<(), Failure> {
    let client = client(&context)?;
    let (search, _) = search(&client, &survey)?;
    let search = search.price(1.0..=900.0);
    let told_before = search
        .explain()
        .map_err(|error| Failure::Deviation(format!("client: {error}")))?;
    context.passed()?;
    let (_, passed) = told(&context, search.send().await)?;
    let Some(sent) = passed.into_iter().next() else {
        return Err(Failure::Deviation("client: nothing was sent".into()));
    };
    ensure(
        told_before.method() == sent.method.as_str()
            && told_before.url().ends_with(&sent.target)
            && told_before.body() == Some(&sent.request_body),
        || {
            let body = String::from_utf8_lossy(&sent.request_body);
            format!(
                "client: it explains {told_before} and sends {} {} {body}",
                sent.method, sent.target
            )
        },
    )
}

async fn remembers(context: Context, survey: Arc<Survey>) -> Result<(), Failure> {
    let client = client(&context)?;
    let (search, _) = search(&client, &survey)?;
    context.passed()?;
    let (_, passed) = told(&context, search.send().await)?;
    let header = |name: &str| {
        let value = passed.last()?.headers.get(name)?;
        value.to_str().ok()?.parse::<u64>().ok()
    };
    let sent = header("x-ratelimit-limit").zip(header("x-ratelimit-remaining"));
    let said = client
        .rate_limit()
        .map(|limit| (limit.limit(), limit.remaining()));
    ensure(said == sent, || {
        format!("client: its budget is {said:?} for {sent:?}")
    })
}

async fn keeps_back(context: Context) -> Result<(), Failure> {
    let own = context.own_sandbox(|builder| builder.rate_limit(1)).await?;
    let client = client(&own)?;
    told(&own, client.catalogs().await)?;
    let refused = client.catalogs().await;
    ensure(refused.is_err_and(|error| error.is_rate_limited()), || {
        "client: a second request within a budget of one is no refusal".to_owned()
    })?;
    own.passed()?;
    let options = CallOptions::new().total_timeout(Duration::from_secs(1));
    let kept = client.catalogs().options(options).await;
    let passed = own.passed()?;
    let Err(error) = kept else {
        return Err(Failure::Deviation(
            "client: a third request was answered".into(),
        ));
    };
    // A token of one a minute takes that long.
    let wait = error.retry_after();
    let told =
        wait.is_some_and(|wait| wait > Duration::from_secs(50) && wait <= Duration::from_secs(60));
    ensure(passed.is_empty() && error.is_rate_limited() && told, || {
        format!(
            "client: {error}, to wait {wait:?}, after {} requests",
            passed.len()
        )
    })
}
