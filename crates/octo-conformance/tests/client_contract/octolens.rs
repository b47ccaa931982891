//! The Octolens client.

use std::{collections::BTreeSet, future::Future, pin::Pin, time::Duration};

use chrono::{DateTime, TimeZone, Utc};
use octo_conformance::{Api, Contract};
use octo_tests::{Answer, Recorder};
use octolens::{
    Client, ConditionGroup, Destination, Filter, FilterField, Frequency, Group, GroupedFilter,
    Pace, Patch, Platform, Relevance, RetryPolicy, SavedFilter, Sentiment, model::MentionRef,
};
use proptest::test_runner::TestCaseError;
use serde_json::Value;
use tokio::runtime::Runtime;

use crate::{
    held::{declared, held},
    reading::{bodies, refusals, runner, with_strangers, with_unlisted},
    tape::{Maybe, Tape, run},
};

fn client(server: &Recorder) -> Client {
    Client::builder()
        .api_key("ak_contract-test".parse().unwrap())
        .base_url(server.url(""))
        .retry(RetryPolicy::never())
        .pace(Pace::Off)
        .build()
        .unwrap()
}

fn platforms(tape: &mut Tape) -> Vec<Platform> {
    tape.some(&[
        Platform::Bluesky,
        Platform::Hackernews,
        Platform::Reddit,
        Platform::News,
    ])
}

fn ids(tape: &mut Tape) -> Vec<i64> {
    (0..=tape.below(3)).map(|_| tape.id()).collect()
}

fn instant(tape: &mut Tape) -> DateTime<Utc> {
    Utc.timestamp_opt(1_780_000_000 + tape.id(), 0).unwrap()
}

fn mention(tape: &mut Tape) -> MentionRef {
    MentionRef::new(tape.text(), tape.id(), "2026-05-03 17:40:12.250")
}

const RELEVANCES: [Relevance; 3] = [Relevance::High, Relevance::Medium, Relevance::Low];
const SENTIMENTS: [Sentiment; 3] = [Sentiment::Negative, Sentiment::Neutral, Sentiment::Positive];

/// A filter without dates, which groups cannot hold.
fn conditions(tape: &mut Tape) -> Filter {
    Filter::new()
        .source(platforms(tape))
        .maybe(tape, |it, tape| it.not_source(platforms(tape)))
        .maybe(tape, |it, tape| it.sentiment(tape.some(&SENTIMENTS)))
        .maybe(tape, |it, tape| it.not_sentiment(tape.some(&SENTIMENTS)))
        .maybe(tape, |it, tape| it.keyword(ids(tape)))
        .maybe(tape, |it, tape| it.not_keyword(ids(tape)))
        .maybe(tape, |it, tape| it.language(tape.some(&["en", "de"])))
        .maybe(tape, |it, tape| it.not_language(tape.some(&["en", "de"])))
        .maybe(tape, |it, tape| {
            it.tag(tape.some(&["bug_report", "hiring"]))
        })
        .maybe(tape, |it, tape| {
            it.not_tag(tape.some(&["bug_report", "hiring"]))
        })
        .maybe(tape, |it, tape| it.relevance(tape.some(&RELEVANCES)))
        .maybe(tape, |it, tape| it.not_relevance(tape.some(&RELEVANCES)))
}

fn filter(tape: &mut Tape) -> Filter {
    conditions(tape)
        .maybe(tape, |it, tape| it.min_x_followers(tape.id() as u64))
        .maybe(tape, |it, tape| {
            it.max_x_followers(tape.id() as u64 + 1_000_000)
        })
        .maybe(tape, |it, _| it.since("2026-05-01"))
        .maybe(tape, |it, tape| it.until(instant(tape)))
}

fn grouped(tape: &mut Tape) -> GroupedFilter {
    let group = |tape: &mut Tape| {
        let parts = [conditions(tape), conditions(tape)];
        if tape.bool() {
            Group::all(parts)
        } else {
            Group::any(parts)
        }
    };
    let groups = [group(tape), group(tape)];
    let filter = if tape.bool() {
        GroupedFilter::all(groups)
    } else {
        GroupedFilter::any(groups)
    };
    filter
        .maybe(tape, |it, tape| it.min_x_followers(tape.id() as u64))
        .maybe(tape, |it, tape| {
            it.max_x_followers(tape.id() as u64 + 1_000_000)
        })
        .maybe(tape, |it, _| it.since("2026-05-01"))
        .maybe(tape, |it, tape| it.until(instant(tape)))
}

fn saved(tape: &mut Tape) -> SavedFilter {
    let pairs = [
        (FilterField::Source, "bluesky"),
        (FilterField::Sentiment, "negative"),
    ];
    let groups = |tape: &mut Tape| {
        let one = ConditionGroup::all([(FilterField::TwitterFollowerCount, ">=", "500")]);
        let other = ConditionGroup::any([(FilterField::Source, "=", "reddit")]);
        if tape.bool() {
            vec![one]
        } else {
            vec![one, other]
        }
    };
    match tape.below(3) {
        0 => SavedFilter::flat(pairs),
        1 => SavedFilter::any(groups(tape)),
        _ => SavedFilter::all(groups(tape)),
    }
}

fn destination(tape: &mut Tape) -> Destination {
    let frequency = tape.pick(&[
        Frequency::Hourly,
        Frequency::Weekly,
        Frequency::from("daily"),
    ]);
    let destination = match tape.below(3) {
        0 => Destination::email(["a@fennel.example", "b@fennel.example"], frequency),
        1 => Destination::slack(["C01"], frequency),
        _ => Destination::webhook("https://in.fennel.example/o", frequency),
    };
    destination
        .maybe(tape, |it, tape| {
            it.mode(tape.pick(&["batch", "individual"]))
        })
        .maybe(tape, |it, _| it.at("07:15", "Asia/Tokyo"))
        .maybe(tape, |it, tape| it.on(tape.below(7) as u8))
}

fn destinations(tape: &mut Tape) -> Vec<Destination> {
    (0..=tape.below(2)).map(|_| destination(tape)).collect()
}

/// What a call gives back: the body that came, or why there is none.
type Outcome = Pin<Box<dyn Future<Output = Result<Vec<u8>, String>>>>;

/// An operation, and a call of it.
struct Call(&'static str, Box<dyn Fn(Client, Tape) -> Outcome>);

macro_rules! calls {
    ($($operation:literal, |$client:ident, $tape:ident| $call:expr;)*) => {
        vec![$(Call($operation, Box::new(|$client: Client, mut tape: Tape| {
            Box::pin(async move {
                #[allow(unused_variables)]
                let $tape = &mut tape;
                match $call.await {
                    Ok(response) => Ok(response.body().to_vec()),
                    Err(error) => Err(format!("{error:?}")),
                }
            })
        })),)*]
    };
}

fn calls() -> Vec<Call> {
    calls! {
        "listMentions", |c, t| c.mentions().list()
            .maybe(t, |it, t| it.feed(t.id()))
            .maybe(t, |it, t| if t.bool() { it.filter(filter(t)) } else { it.filter(grouped(t)) })
            .maybe(t, |it, _| it.include_all())
            .maybe(t, |it, t| it.limit(1 + t.below(100) as u32))
            .maybe(t, |it, t| it.cursor(t.text()));
        "listMentionsByAuthor", |c, t| if t.bool() {
                c.mentions().by_author("bluesky", t.text())
            } else {
                c.mentions().by_profile(t.text())
            }
            .maybe(t, |it, t| it.limit(1 + t.below(100) as u32))
            .maybe(t, |it, t| it.cursor(t.text()));
        "getMention", |c, t| c.mentions().get(t.text());
        "updateMention", |c, t| match t.below(3) {
            0 => c.mentions().update(mention(t)).toggle_engaged(),
            1 => c.mentions().update(mention(t)).relevance(t.pick(&[Relevance::High, Relevance::NotRelevant])),
            _ => c.mentions().update(mention(t)).sentiment(t.pick(&SENTIMENTS)),
        };
        "listKeywords", |c, t| c.keywords().list();
        "createKeyword", |c, t| c.keywords().create(t.text())
            .maybe(t, |it, t| it.context(t.text()))
            .maybe(t, |it, t| it.additional_terms(t.text(), t.bool()))
            .maybe(t, |it, t| it.case_sensitive(t.bool()))
            .maybe(t, |it, t| it.symbol_sensitive(t.bool()))
            .maybe(t, |it, t| it.platforms(platforms(t)))
            .maybe(t, |it, t| it.exclude_words(t.text()))
            .maybe(t, |it, t| it.wildcard_exclude_words(t.text()))
            .maybe(t, |it, t| it.exclude_authors(t.text()))
            .maybe(t, |it, _| it.tag("own_brand"))
            .maybe(t, |it, t| it.is_subreddit(t.bool()));
        "updateKeyword", |c, t| c.keywords().update(t.id()).context(t.text())
            .maybe(t, |it, t| it.additional_terms(t.text(), t.bool()))
            .maybe(t, |it, t| it.case_sensitive(t.bool()))
            .maybe(t, |it, t| it.symbol_sensitive(t.bool()))
            .maybe(t, |it, t| it.platforms(platforms(t)))
            .maybe(t, |it, t| it.exclude_words(t.text()))
            .maybe(t, |it, t| it.wildcard_exclude_words(t.text()))
            .maybe(t, |it, t| it.exclude_authors(t.text()))
            .maybe(t, |it, _| it.tag("own_brand"));
        "toggleKeywordPause", |c, t| c.keywords().toggle_pause(t.id());
        "deleteKeyword", |c, t| c.keywords().delete(t.id());
        "listKeywordSuggestions", |c, t| c.suggestions().list()
            .maybe(t, |it, t| it.limit(1 + t.below(20) as u32))
            .maybe(t, |it, t| it.cursor(t.text()));
        "acceptKeywordSuggestion", |c, t| c.suggestions().accept(t.id()).maybe(t, |it, t| it.value(t.text()));
        "rejectKeywordSuggestions", |c, t| if t.bool() {
            c.suggestions().reject(t.id())
        } else {
            c.suggestions().reject_all_of(t.id())
        };
        "listFeeds", |c, t| if t.bool() { c.feeds().list() } else { c.feeds().without_notifications() };
        "createFeed", |c, t| c.feeds().create(t.text(), "CupIcon")
            .maybe(t, |it, t| it.filter(saved(t)))
            .maybe(t, |it, t| destinations(t).into_iter().fold(it, |it, to| it.destination(to)));
        "getFeed", |c, t| c.feeds().get(t.id());
        "updateFeed", |c, t| c.feeds().update(t.id()).name(t.text())
            .maybe(t, |it, t| it.icon(t.text()))
            .maybe(t, |it, t| it.is_default(t.bool()))
            .maybe(t, |it, t| if t.bool() { it.filter(saved(t)) } else { it.simple_filters(Patch::Clear) })
            .maybe(t, |it, t| it.destinations(destinations(t)));
        "deleteFeed", |c, t| c.feeds().delete(t.id());
        "listNotifications", |c, t| c.notifications().list();
        "createNotification", |c, t| c.notifications().create(t.text(), t.id())
            .destination(destination(t))
            .maybe(t, |it, t| it.enabled(t.bool()));
        "getNotification", |c, t| c.notifications().get(t.id());
        "updateNotification", |c, t| c.notifications().update(t.id()).name(t.text())
            .maybe(t, |it, t| it.feed(t.id()))
            .maybe(t, |it, t| it.enabled(t.bool()))
            .maybe(t, |it, t| it.destinations(destinations(t)));
        "deleteNotification", |c, t| c.notifications().delete(t.id());
        "testNotification", |c, t| c.notifications().test(t.id());
        "removeFeedback", |c, t| c.feedback().remove(mention(t));
        "getFeedbackStats", |c, t| if t.bool() { c.feedback().stats() } else { c.feedback().stats_of_keyword(t.id()) };
        "listTags", |c, t| c.tags().list();
        "runSearch", |c, t| c.search(t.text())
            .maybe(t, |it, t| it.window(t.pick(&["7d", "30d"])))
            .maybe(t, |it, t| it.sources(t.some(&["bluesky", "reddit"])))
            .maybe(t, |it, t| it.max_results(1 + t.below(50) as u32))
            .maybe(t, |it, t| it.min_relevance(t.pick(&["high", "medium"])))
            .maybe(t, |it, t| it.hold(Duration::from_secs(t.below(10) as u64)));
        "listSearches", |c, t| c.searches().list()
            .maybe(t, |it, t| it.limit(1 + t.below(50) as u32))
            .maybe(t, |it, t| it.cursor(t.text()));
        "getSearch", |c, t| c.searches().get(t.text());
        "getMentionVolume", |c, t| c.analytics().volume()
            .maybe(t, |it, t| it.granularity(t.pick(&["hour", "day"])))
            .maybe(t, |it, t| { let from = instant(t); it.between(from, from + chrono::Duration::days(7)) })
            .maybe(t, |it, t| it.keyword_ids(ids(t)))
            .maybe(t, |it, t| it.platforms(platforms(t)))
            .maybe(t, |it, t| it.relevance(t.some(&RELEVANCES)))
            .maybe(t, |it, t| it.of_sentiment(t.pick(&SENTIMENTS)))
            .maybe(t, |it, _| it.tag("bug_report"));
        "getSentimentDistribution", |c, t| c.analytics().sentiment()
            .maybe(t, |it, t| { let from = instant(t); it.between(from, from + chrono::Duration::days(7)) })
            .maybe(t, |it, t| it.keyword_ids(ids(t)))
            .maybe(t, |it, t| it.platforms(platforms(t)));
        "getSourceBreakdown", |c, t| c.analytics().sources()
            .maybe(t, |it, t| { let from = instant(t); it.between(from, from + chrono::Duration::days(7)) })
            .maybe(t, |it, t| it.keyword_ids(ids(t)))
            .maybe(t, |it, t| it.platforms(platforms(t)));
        "getKeywordBreakdown", |c, t| c.analytics().keywords()
            .maybe(t, |it, t| { let from = instant(t); it.between(from, from + chrono::Duration::days(7)) })
            .maybe(t, |it, t| it.platforms(platforms(t)));
        "getAnalyticsDashboard", |c, t| c.analytics().dashboard()
            .maybe(t, |it, t| { let from = instant(t); it.between(from, from + chrono::Duration::days(7)) });
        "getOrganization", |c, t| c.org().get();
        "updateOrganization", |c, t| c.org().update().name(t.text())
            .maybe(t, |it, t| if t.bool() { it.platforms(platforms(t)) } else { it.all_platforms() });
        "getUsage", |c, t| c.org().usage();
        "createUpgradeLink", |c, t| c.org().upgrade_link();
        "getCompanyProfile", |c, t| c.company().get();
        "updateCompanyProfile", |c, t| c.company().update().name(t.text())
            .maybe(t, |it, t| it.description(t.text()).twitter(t.text()).linkedin(t.text()))
            .maybe(t, |it, t| it.logo(t.text()).product_use_cases(t.text()))
            .maybe(t, |it, t| it.relevance_context(t.text()).relevance_guidelines(t.text()))
            .maybe(t, |it, t| it.classification_guidelines(t.text()))
            .maybe(t, |it, t| it.competitors(t.text()).company_moat(t.text()));
        "listMembers", |c, t| c.members().list();
        "listInvitations", |c, t| c.members().invitations();
        "inviteMember", |c, t| c.members().invite("bo@fennel.example").maybe(t, |it, t| it.role(t.pick(&["admin", "member"])));
        "removeMember", |c, t| c.members().remove(t.text());
        "getGlobalFilters", |c, t| c.filters().get();
        "updateGlobalFilters", |c, t| c.filters().update()
            .negative_keywords(t.texts())
            .maybe(t, |it, _| it.negative_repos(["fennel/rye"]));
        "addGlobalFilterValues", |c, t| c.filters().add("negativeKeywords", t.texts());
        "removeGlobalFilterValues", |c, t| c.filters().remove("negativeKeywords", t.texts());
        "convertFilterQuery", |c, t| c.ai().filter_from(t.text());
        "getSlackStatus", |c, t| c.integrations().slack();
        "listSlackChannels", |c, t| c.integrations().slack_channels()
            .maybe(t, |it, t| it.matching(t.text()))
            .maybe(t, |it, t| it.slack_pages(1 + t.below(5) as u32))
            .maybe(t, |it, t| it.cursor(t.text()));
        "getAuth", |c, t| c.auth().get();
        "getOpenApiDocument", |c, t| c.api().document();
        "getApiDocs", |c, t| c.api().documentation();
    }
}

/// The two that are not answered by one body: the export is a stream, and
/// feedback is given to a mention that was listed.
async fn send_others(client: &Client, tape: &mut Tape, listed: &octolens::model::Mention) {
    let export = client
        .mentions()
        .export()
        .maybe(tape, |it, tape| it.limit(1 + tape.below(1000) as u32));
    let _ = if tape.bool() {
        export.csv().await.is_ok()
    } else {
        export.await.is_ok()
    };
    let _ = client
        .feedback()
        .submit(listed, tape.id(), "NOT_RELEVANT")
        .maybe(tape, |it, tape| it.reason(tape.text()))
        .await;
    let _ = client.suggestions().of_keyword(tape.id()).await;
    let _ = client.suggestions().counts().await;
}

/// A mention as the server lists it.
async fn listed() -> octolens::model::Mention {
    let page = octo_tests::examples("octolens")
        .into_iter()
        .find(|(name, _)| name == "listMentions.200.json")
        .unwrap();
    let server = Recorder::start([Answer::json(200, page.1)]).await;
    let page = client(&server).mentions().list().await.unwrap();
    page.into_value().mentions.remove(0)
}

async fn send_all(client: &Client, tape: &mut Tape, listed: &octolens::model::Mention) {
    for Call(_, call) in calls() {
        // Their answers do not matter, and neither do later choices of this
        // tape to an earlier call.
        let _ = call(client.clone(), tape.clone()).await;
        tape.flag();
    }
    send_others(client, tape, listed).await;
}

#[test]
fn every_request_is_of_the_document() {
    let contract = Contract::embedded(Api::Octolens).unwrap();
    let runtime = Runtime::new().unwrap();
    let listed = runtime.block_on(listed());
    run(24, |mut tape| {
        let recorded = runtime.block_on(async {
            let server = Recorder::start([]).await;
            send_all(&client(&server), &mut tape, &listed).await;
            server.recorded()
        });
        for request in &recorded {
            let held = held(&contract, "", request);
            if !held.deviations.is_empty() {
                return Err(TestCaseError::fail(format!(
                    "{:?}\n{}",
                    held.deviations,
                    request.to_text()
                )));
            }
        }
        Ok(())
    });
}

#[tokio::test]
async fn every_operation_and_property_is_sent() {
    let contract = Contract::embedded(Api::Octolens).unwrap();
    let listed = listed().await;
    let mut operations = BTreeSet::new();
    let mut carried = BTreeSet::new();
    for turn in 0..6 {
        let server = Recorder::start([]).await;
        send_all(&client(&server), &mut Tape::everything(turn), &listed).await;
        for request in server.recorded() {
            let held = held(&contract, "", &request);
            operations.extend(held.operation);
            carried.extend(held.carried);
        }
    }
    let all: BTreeSet<_> = contract
        .operations()
        .iter()
        .map(|it| it.id.clone())
        .collect();
    assert_eq!(operations, all);
    let never: Vec<_> = declared(&contract).difference(&carried).cloned().collect();
    insta::assert_snapshot!("octolens_never_sent", never.join("\n"));
}

/// The call that this body answers: suggestions come in three forms.
async fn read(
    operation: &str,
    body: &Value,
    call: &Call,
    client: Client,
) -> Result<Vec<u8>, String> {
    let raw = |error: octolens::Error| format!("{error:?}");
    match operation {
        "listKeywordSuggestions" if body.is_array() => {
            let read = client.suggestions().counts().await.map_err(raw)?;
            Ok(read.body().to_vec())
        }
        "listKeywordSuggestions" if body.get("keyword").is_some() => {
            let read = client.suggestions().of_keyword(7).await.map_err(raw)?;
            Ok(read.body().to_vec())
        }
        // The plainest form of the call.
        _ => call.1(client, Tape::new(Vec::new())).await,
    }
}

#[tokio::test]
async fn every_answer_is_read() {
    let contract = Contract::embedded(Api::Octolens).unwrap();
    let mut runner = runner();
    let mut failures = BTreeSet::new();
    let mut count = 0;
    let mut unlisted_read = 0;
    for call in calls() {
        let operation = call.0;
        let mut all = Vec::new();
        for (status, _, body) in bodies(&contract, operation, 12, &mut runner) {
            let later = with_strangers(&contract, operation, status, &body);
            let unlisted = with_unlisted(&contract, operation, status, &body);
            unlisted_read += usize::from(unlisted.is_some());
            all.extend(
                [body, later]
                    .into_iter()
                    .chain(unlisted)
                    .map(|body| (status, body)),
            );
        }
        let answers = all
            .iter()
            .map(|(status, body)| Answer::json(*status, body.to_string()));
        let server = Recorder::start(answers).await;
        let client = client(&server);
        for (status, body) in &all {
            count += 1;
            match read(operation, body, &call, client.clone()).await {
                Ok(raw) => assert_eq!(serde_json::from_slice::<Value>(&raw).unwrap(), *body),
                Err(error) => {
                    let error: String = error.chars().take(300).collect();
                    failures.insert(format!("{operation} {status}: {error}\n  {body}"));
                }
            }
        }
        assert_eq!(server.recorded().len(), all.len(), "{operation}");
    }
    let shown: Vec<_> = failures.iter().take(6).collect();
    assert!(
        failures.is_empty(),
        "{} of {count} not read: {shown:#?}",
        failures.len()
    );
    assert!(count > 1_000, "{count}");
    assert!(unlisted_read > 100, "{unlisted_read}");
}

#[tokio::test]
async fn every_refusal_is_read() {
    let contract = Contract::embedded(Api::Octolens).unwrap();
    let mut runner = runner();
    let mut count = 0;
    for Call(operation, call) in calls() {
        let refusals = refusals(&contract, operation, &mut runner);
        for (status, _, body) in &refusals {
            let server = Recorder::start([Answer::json(*status, body.to_string())]).await;
            let error = call(client(&server), Tape::new(Vec::new()))
                .await
                .unwrap_err();
            assert!(
                error.contains(&format!("{status}")),
                "{operation} {status}: {error}"
            );
            assert!(
                !error.contains("Decode"),
                "{operation} {status}: {error}\n{body}"
            );
            count += 1;
        }
    }
    assert!(count > 100, "{count}");
}
