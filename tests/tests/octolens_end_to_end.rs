//! The Octolens client against the sandbox: real HTTP on loopback. The exact
//! wire form is in `octolens_wire.rs`; retries and pacing are proven in
//! `octo-transport`.

#![allow(clippy::unwrap_used)]

use std::{
    collections::{BTreeSet, HashSet},
    time::Duration,
};

use axum::http::StatusCode;
use chrono::Utc;
use futures_util::TryStreamExt;
use octo_sandbox::{Sandbox, octolens::Settings};
use octolens::{
    Client, ConditionGroup, Destination, Error, ErrorCode, Filter, Frequency, Group, GroupedFilter,
    OperationId, Pace, Patch, Platform, Relevance, Response, RetryPolicy, SavedFilter, Sentiment,
    model::{MentionRef, SearchState},
};

fn client_as(sandbox: &Sandbox, credential: &str) -> Client {
    let key = &sandbox.octolens().credential(credential).unwrap().key;
    Client::builder()
        .api_key(key.parse().unwrap())
        .base_url(sandbox.octolens().base_url())
        .pace(Pace::Off)
        .retry(RetryPolicy::never())
        .build()
        .unwrap()
}

/// Demo data of a size that is walked fast, and searches that end at once.
fn settings() -> Settings {
    Settings::default()
        .mentions(600)
        .search_duration(Duration::from_millis(1))
}

async fn sandbox_with(settings: Settings) -> Sandbox {
    Sandbox::builder().octolens(settings).start().await.unwrap()
}

async fn sandbox() -> Sandbox {
    sandbox_with(settings()).await
}

/// The operations that were called.
#[derive(Default)]
struct Called(BTreeSet<&'static str>);

impl Called {
    fn by<T>(&mut self, response: Response<T>) -> T {
        self.0.insert(response.operation().unwrap().wire_id);
        response.into_value()
    }
}

fn mail() -> Destination {
    Destination::email(["ops@northwind.example"], Frequency::Daily).at("08:30", "Europe/Berlin")
}

#[tokio::test]
#[allow(clippy::too_many_lines)]
async fn every_operation_is_answered() {
    let sandbox = sandbox().await;
    let octolens = client_as(&sandbox, "admin");
    let mut called = Called::default();
    macro_rules! call {
        ($($request:expr),+ $(,)?) => { $( called.by($request.await.unwrap()); )+ };
    }

    let page = called.by(octolens.mentions().list().limit(5).await.unwrap());
    let mention = &page.mentions[0];
    assert!(mention.published_at().unwrap() <= Utc::now());
    let author = octolens
        .mentions()
        .list()
        .filter(Filter::new().source([Platform::Twitter]))
        .await
        .unwrap()
        .mentions
        .iter()
        .find_map(|it| it.author.clone())
        .unwrap();

    let timeline = octolens
        .mentions()
        .by_author("twitter", author.as_untrusted());
    let timeline = called.by(timeline.await.unwrap());
    assert!(!timeline.mentions.is_empty());
    let read = called.by(octolens.mentions().get(&mention.source_id).await.unwrap());
    assert_eq!(MentionRef::from(&read), MentionRef::from(mention));

    let update = || octolens.mentions().update(mention);
    called.by(update().toggle_engaged().await.unwrap());
    let again = octolens.mentions().get(&mention.source_id).await.unwrap();
    assert_ne!(again.engaged, mention.engaged);
    call!(
        update().relevance(Relevance::NotRelevant),
        update().sentiment(Sentiment::Neutral)
    );

    let keywords = called.by(octolens.keywords().list().await.unwrap());
    assert_eq!(keywords.len(), 12);
    let created = called.by(octolens
        .keywords()
        .create("ingest")
        .tag("industry_term")
        .await
        .unwrap());
    let paused = called.by(octolens.keywords().toggle_pause(created.id).await.unwrap());
    assert!(paused.paused);
    call!(
        octolens
            .keywords()
            .update(created.id)
            .context("Ingest of logs."),
        octolens.keywords().delete(created.id),
    );

    let suggestions: Vec<_> = octolens
        .suggestions()
        .list()
        .limit(1)
        .items()
        .try_collect()
        .await
        .unwrap();
    assert!(suggestions.len() >= 2, "{suggestions:?}");
    let pending = called.by(octolens.suggestions().list().await.unwrap());
    assert_eq!(pending.suggestions.len(), suggestions.len());
    let counts = octolens.suggestions().counts().await.unwrap();
    let counted: i64 = counts.iter().map(|it| it.count).sum();
    assert_eq!(counted, suggestions.len() as i64);
    let one = octolens
        .suggestions()
        .of_keyword(suggestions[0].keyword_id)
        .await
        .unwrap();
    assert!(one.suggestions.iter().any(|it| it.id == suggestions[0].id));
    call!(octolens.suggestions().accept(suggestions[0].id));
    call!(octolens.suggestions().reject(suggestions[1].id));
    octolens.suggestions().reject_all_of(318).await.unwrap();

    call!(octolens.feeds().list());
    let filter = SavedFilter::all([ConditionGroup::any([("Source", "in", "reddit,twitter")])]);
    let feed = octolens
        .feeds()
        .create("Social", "BellIcon")
        .filter(filter)
        .destination(mail());
    let feed = called.by(feed.await.unwrap());
    assert_eq!(feed.destinations, [mail()]);
    assert!(feed.advanced_filters.is_some());
    let flat = SavedFilter::flat([("Source", "reddit")]);
    let changed = called.by(octolens
        .feeds()
        .update(feed.id)
        .filter(flat)
        .destinations([])
        .await
        .unwrap());
    assert!(changed.simple_filters.is_some() && changed.advanced_filters.is_none());
    assert!(changed.destinations.is_empty());
    let cleared = octolens
        .feeds()
        .update(feed.id)
        .simple_filters(Patch::Clear)
        .await
        .unwrap();
    assert!(cleared.simple_filters.is_none());
    assert_eq!(cleared.name, "Social");
    assert_eq!(
        called.by(octolens.feeds().get(feed.id).await.unwrap()).id,
        feed.id
    );

    let note = octolens
        .notifications()
        .create("Daily", feed.id)
        .destination(mail());
    let note = called.by(note.await.unwrap());
    let changed = octolens
        .notifications()
        .update(note.id)
        .enabled(false)
        .name("Off");
    let changed = called.by(changed.await.unwrap());
    assert!(!changed.enabled);
    call!(
        octolens.notifications().list(),
        octolens.notifications().get(note.id),
        octolens.notifications().test(note.id),
        octolens.notifications().delete(note.id),
        octolens.feeds().delete(feed.id),
    );

    let keyword = mention.keywords.first().map_or(310, |it| it.id);
    call!(
        octolens
            .feedback()
            .submit(mention, keyword, "RELEVANT")
            .reason("First-hand."),
        octolens.feedback().stats(),
        octolens.feedback().remove(mention),
    );
    call!(octolens.tags().list());

    let job = octolens.search("northwind").run().await.unwrap();
    let SearchState::Completed(found) = job.state() else {
        panic!("a finished search expected: {job:?}")
    };
    assert!(!found.mentions.is_empty());
    assert!(job.quota().mentions_remaining.is_some());
    let id = job.id().unwrap();
    call!(octolens.searches().get(id), octolens.search("globex"));
    let searches = called.by(octolens.searches().list().await.unwrap());
    assert!(searches.data.iter().any(|it| it.search_id == id));

    call!(
        octolens.analytics().volume(),
        octolens
            .analytics()
            .sentiment()
            .of_sentiment(Sentiment::Negative),
        octolens
            .analytics()
            .sources()
            .platforms([Platform::Reddit, Platform::Twitter]),
        octolens.analytics().keywords().relevance([Relevance::Low]),
        octolens.analytics().dashboard(),
    );
    call!(
        octolens.org().get(),
        octolens
            .org()
            .update()
            .name("Northwind Ltd")
            .all_platforms(),
        octolens.org().usage(),
        octolens.org().upgrade_link(),
        octolens.company().get(),
        octolens.company().update().twitter("@northwind"),
    );

    call!(octolens.members().list());
    let invited = octolens
        .members()
        .invite("new@northwind.example")
        .role("member");
    let invited = called.by(invited.await.unwrap());
    let open = called.by(octolens.members().invitations().await.unwrap());
    assert!(open.iter().any(|it| it.id == invited.id));
    call!(octolens.members().remove(invited.id));

    call!(
        octolens.filters().get(),
        octolens.filters().add("negativeAuthors", ["spam1"]),
        octolens.filters().remove("negativeAuthors", ["spam1"]),
    );
    let emptied = octolens
        .filters()
        .update()
        .negative_authors(Vec::<String>::new());
    assert!(
        called
            .by(emptied.await.unwrap())
            .negative_authors
            .is_empty()
    );

    let wizard = called.by(octolens
        .ai()
        .filter_from("unhappy posts on reddit")
        .await
        .unwrap());
    let filter = SavedFilter::from_wizard(wizard.filters.unwrap()).unwrap();
    octolens
        .feeds()
        .create("Wizard", "BellIcon")
        .filter(filter)
        .await
        .unwrap();
    call!(octolens.integrations().slack());
    let channels: Vec<_> = octolens
        .integrations()
        .slack_channels()
        .items()
        .try_collect()
        .await
        .unwrap();
    assert!(!channels.is_empty());
    call!(
        octolens.integrations().slack_channels().matching("brand"),
        octolens.auth().get()
    );
    call!(octolens.api().document(), octolens.api().documentation());

    // An export has no decoded answer to name its operation.
    let _body = octolens.mentions().export().limit(3).await.unwrap();
    called.0.insert("exportMentions");
    let declared: BTreeSet<_> = OperationId::ALL
        .iter()
        .map(|it| it.spec().wire_id)
        .collect();
    assert_eq!(called.0, declared);
}

#[tokio::test]
async fn a_filtered_list_holds_what_the_filter_says() {
    let sandbox = sandbox().await;
    let octolens = client_as(&sandbox, "read");
    let all: Vec<_> = octolens
        .mentions()
        .list()
        .include_all()
        .limit(100)
        .items()
        .try_collect()
        .await
        .unwrap();
    assert_eq!(all.len(), 600);
    let ids: HashSet<_> = all.iter().map(|it| it.source_id.as_str()).collect();
    assert_eq!(ids.len(), all.len());
    assert!(
        all.windows(2)
            .all(|pair| pair[0].published_at() >= pair[1].published_at())
    );

    let flat = Filter::new()
        .source([Platform::Reddit])
        .not_sentiment([Sentiment::Positive]);
    let found: Vec<_> = octolens
        .mentions()
        .list()
        .include_all()
        .filter(flat.clone())
        .limit(7)
        .items()
        .try_collect()
        .await
        .unwrap();
    let expected = all
        .iter()
        .filter(|it| {
            it.source.eq_ignore_ascii_case("reddit") && it.sentiment != Some(Sentiment::Positive)
        })
        .count();
    assert!(expected > 0);
    assert_eq!(found.len(), expected);

    // The same in the other grammar.
    let grouped = GroupedFilter::all([Group::all([flat])]);
    let grouped: Vec<_> = octolens
        .mentions()
        .list()
        .include_all()
        .filter(grouped)
        .limit(100)
        .items()
        .try_collect()
        .await
        .unwrap();
    assert_eq!(grouped.len(), expected);
}

#[tokio::test]
async fn a_stopped_walk_resumes_without_loss_or_repetition() {
    let sandbox = sandbox().await;
    let octolens = client_as(&sandbox, "read");
    let list = || octolens.mentions().list().limit(9);
    let whole: Vec<_> = list()
        .items()
        .map_ok(|it| it.source_id)
        .try_collect()
        .await
        .unwrap();
    for stop in [0, 1, 8, 9, 10, 40] {
        let mut items = list().items();
        let mut resumed = Vec::new();
        for _ in 0..stop {
            resumed.push(items.next().await.unwrap().unwrap().source_id);
        }
        let stored = serde_json::to_string(items.checkpoint()).unwrap();
        let rest = list()
            .resume(serde_json::from_str(&stored).unwrap())
            .items();
        resumed.extend(
            rest.map_ok(|it| it.source_id)
                .try_collect::<Vec<_>>()
                .await
                .unwrap(),
        );
        assert_eq!(resumed, whole, "stopped after {stop}");
    }
    let mut items = list().items();
    items.next().await.unwrap().unwrap();
    let mut other = octolens
        .mentions()
        .list()
        .limit(8)
        .resume(items.checkpoint().clone())
        .items();
    let refused = other.next().await.unwrap().unwrap_err();
    assert!(refused.to_string().contains("another query"), "{refused}");
}

#[tokio::test]
async fn an_export_holds_what_the_list_holds() {
    let sandbox = sandbox().await;
    let octolens = client_as(&sandbox, "read");
    let listed: Vec<_> = octolens
        .mentions()
        .list()
        .limit(100)
        .items()
        .map_ok(|it| it.id)
        .try_collect()
        .await
        .unwrap();
    let export = octolens.mentions().export().await.unwrap();
    assert_eq!(export.total_count(), Some(listed.len() as u64));
    let exported: Vec<_> = export
        .records()
        .map_ok(|it| it.id)
        .try_collect()
        .await
        .unwrap();
    assert_eq!(exported, listed);

    let mut csv = Vec::new();
    let export = octolens.mentions().export().csv().limit(10).await.unwrap();
    let size = export.write_to(&mut csv).await.unwrap();
    assert_eq!(size, csv.len() as u64);
    let csv = String::from_utf8(csv).unwrap();
    assert!(csv.starts_with("id,sourceId,timestamp,"), "{csv}");
}

#[tokio::test]
async fn scopes_are_told_and_revoked_keys_refused() {
    let sandbox = sandbox().await;
    let error = client_as(&sandbox, "read")
        .keywords()
        .create("x")
        .await
        .unwrap_err();
    let Error::Scope(refusal) = &error else {
        panic!("a scope refusal expected: {error}")
    };
    assert_eq!(
        (refusal.needed(), refusal.have()),
        ("write", &["read".to_owned()][..])
    );
    let error = client_as(&sandbox, "write")
        .members()
        .invite("a@b.example")
        .await
        .unwrap_err();
    let Error::Scope(refusal) = &error else {
        panic!("a scope refusal expected: {error}")
    };
    assert_eq!(refusal.needed(), "admin");
    let error = client_as(&sandbox, "revoked")
        .tags()
        .list()
        .await
        .unwrap_err();
    assert!(error.is_unauthorized(), "{error}");
    // A plan without API access is no matter of scope.
    let error = client_as(&sandbox, "lapsed")
        .tags()
        .list()
        .await
        .unwrap_err();
    assert!(matches!(error, Error::Forbidden(_)), "{error:?}");
}

/// Every code of the contract, and the variant that it becomes.
#[tokio::test]
#[allow(clippy::too_many_lines)]
async fn every_code_has_its_variant() {
    let sandbox = sandbox_with(settings().requests_per_hour(40)).await;
    let client = |name| client_as(&sandbox, name);
    let (admin, small, agents) = (client("admin"), client("small-plan"), client("agents"));
    let (unfinished, other) = (client("unfinished"), client("other-workspace"));
    let hook = Destination::webhook("https://169.254.169.254/", Frequency::Hourly);
    let on_mars = mail().at("08:30", "Mars/Olympus");
    // What has to happen before: the agents' last search, an edit of a
    // keyword with a suggestion, a full hour.
    agents.search("northwind").await.unwrap();
    let suggestion = admin.suggestions().list().await.unwrap().suggestions[0].clone();
    admin
        .keywords()
        .update(suggestion.keyword_id)
        .context("edited")
        .await
        .unwrap();
    for _ in 0..40 {
        other.auth().get().await.unwrap();
    }
    let mention = admin.mentions().list().limit(1).await.unwrap().mentions[0].clone();
    let mut unknown = mention.clone();
    unknown.source_id = "reddit_t3_none".to_owned();

    let mut mapped = Vec::new();
    macro_rules! refused {
        ($($request:expr;)+) => { $(
            let error = $request.await.map(drop).unwrap_err();
            let variant = format!("{error:?}");
            let variant = variant.split('(').next().unwrap().to_owned();
            let status = error.status().map(|status| status.as_u16()).unwrap();
            mapped.push(format!("{} {status} {variant}", error.code().unwrap()));
        )+ };
    }
    refused! {
        admin.ai().filter_from("");
        small.keywords().create("one more");
        small.members().remove("orgmem_000061");
        admin.notifications().create("N", 59).destination(mail());
        admin.members().invite("a@nowhere.invalid");
        admin.feeds().create("F", "I").destination(on_mars);
        small.integrations().slack_channels();
        admin.feeds().create("F", "I").destination(hook);
        admin.members().invite("a@gmail.com");
        client("revoked").auth().get();
        small.search("trial");
        client("lapsed").tags().list();
        agents.search("northwind");
        unfinished.members().invite("a@b.example");
        unfinished.org().upgrade_link();
        admin.notifications().get(9_001);
        admin.mentions().list().feed(9_001);
        admin.keywords().delete(9_001);
        admin.mentions().get("reddit_t3_none");
        admin.feedback().submit(&unknown, 310, "RELEVANT");
        admin.searches().get("srch_none");
        admin.suggestions().accept(9_001);
        unfinished.company().get();
        client("deleted-workspace").org().get();
        unfinished.filters().get();
        admin.suggestions().accept(suggestion.id);
        other.auth().get();
        client("outage").keywords().list();
    }
    let codes: BTreeSet<_> = mapped
        .iter()
        .map(|it| it.split(' ').next().unwrap())
        .collect();
    let known: BTreeSet<_> = ErrorCode::KNOWN.iter().copied().collect();
    assert_eq!(codes, known);
    insta::assert_snapshot!(mapped.join("\n"));
}

#[tokio::test]
async fn a_refused_body_names_its_fields() {
    let sandbox = sandbox().await;
    let octolens = client_as(&sandbox, "read");
    let error = octolens
        .raw_operation(OperationId::ListMentions, "/api/v2/mentions")
        .json(&serde_json::json!({"limit": 500, "filters": {"bookmarked": true}}))
        .send()
        .await
        .map_err(Error::from)
        .unwrap_err();
    assert!(error.is_validation(), "{error}");
    assert_eq!(error.status(), Some(StatusCode::BAD_REQUEST));
    assert!(
        error.issues().iter().any(|it| it.path() == "limit"),
        "{error}"
    );
}

#[tokio::test]
async fn the_hour_is_told_and_kept() {
    let sandbox = sandbox_with(settings().requests_per_hour(3)).await;
    let octolens = client_as(&sandbox, "read");
    for remaining in [2, 1, 0] {
        let tags = octolens.tags().list().await.unwrap();
        let budget = tags.rate_limit().unwrap();
        assert_eq!((budget.limit(), budget.remaining()), (3, remaining));
    }
    let error = octolens.tags().list().await.unwrap_err();
    assert!(error.is_rate_limited() && !error.is_quota(), "{error}");
    let wait = error.retry_after().unwrap();
    assert!(wait > Duration::from_secs(3_000), "{wait:?}");
}
