//! The wire form of every request that the Octolens client builds, and the
//! decode of every example body. Behaviour against a server that thinks is in
//! `octolens_end_to_end.rs`.

#![allow(clippy::unwrap_used)]

use std::{collections::BTreeSet, future::Future, pin::Pin, time::Duration};

use chrono::{DateTime, TimeZone, Utc};
use octo_tests::{Answer, Recorder, examples};
use octolens::{
    Client, Destination, Error, ErrorCode, Filter, FilterField, Frequency, Group, GroupedFilter,
    OperationId, Pace, Patch, Platform, Relevance, Response, RetryPolicy, SavedFilter, Sentiment,
    model::{Mention, MentionRef, SearchState},
    webhook::WebhookEvent,
};

fn client(server: &Recorder) -> Client {
    Client::builder()
        .api_key("ak_wire-test".parse().unwrap())
        .base_url(server.url(""))
        .retry(RetryPolicy::never())
        .pace(Pace::Off)
        .build()
        .unwrap()
}

fn example(name: &str) -> Vec<u8> {
    let (_, body) = examples("octolens")
        .into_iter()
        .find(|(file, _)| file == name)
        .unwrap_or_else(|| panic!("no example {name}"));
    body
}

/// The answer that an example file stands for.
fn answer(name: &str) -> Answer {
    let status = name.split('.').nth(1).unwrap().parse().unwrap();
    let mut answer = Answer::json(status, example(name));
    answer.content_type = match name.rsplit('.').next() {
        Some("csv") => "text/csv; charset=utf-8",
        Some("html") => "text/html",
        _ => "application/json",
    };
    answer
}

fn mention() -> MentionRef {
    MentionRef::new("bluesky_3kq", 50_113, "2026-05-03 17:40:12.250")
}

fn july(day: u32) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 7, day, 0, 0, 0).unwrap()
}

async fn listed() -> Mention {
    let server = Recorder::start([answer("listMentions.200.json")]).await;
    let page = client(&server).mentions().list().await.unwrap();
    page.into_value().mentions.remove(0)
}

type Outcome = Pin<Box<dyn Future<Output = octolens::Result<String>>>>;

/// An operation's name with a variant behind a dot, the answer it gets, and
/// the call.
struct Case(&'static str, &'static str, Box<dyn Fn(Client) -> Outcome>);

macro_rules! cases {
    ($($name:literal, $answer:literal, |$client:ident| $call:expr;)*) => {
        vec![$(Case($name, $answer, Box::new(|$client: Client| {
            Box::pin(async move {
                let response = $call.await?;
                Ok(format!("{:#?}\n", response.value()))
            })
        })),)*]
    };
}

/// A call of every operation; those with several forms more than once.
#[allow(clippy::too_many_lines)]
fn cases() -> Vec<Case> {
    cases! {
        "listMentions", "listMentions.200.json", |c| c.mentions().list();
        "listMentions.flat", "listMentions.200.json", |c| c.mentions().list()
            .feed(4)
            .filter(Filter::new()
                .source([Platform::Bluesky, Platform::Hackernews]).not_source(["mastodon"])
                .sentiment([Sentiment::Negative]).not_sentiment([Sentiment::Positive])
                .keyword([7, 8]).not_keyword([9])
                .language(["en"]).not_language(["de"])
                .tag(["bug_report"]).not_tag(["hiring"])
                .relevance([Relevance::High, Relevance::Medium]).not_relevance([Relevance::Low])
                .min_x_followers(10).max_x_followers(5_000)
                .since("2026-05-01").until(Utc.with_ymd_and_hms(2026, 6, 1, 12, 0, 0).unwrap()))
            .include_all().limit(50).cursor("cGFnZS0y");
        "listMentions.grouped", "listMentions.200.json", |c| c.mentions().list()
            .filter(GroupedFilter::all([
                Group::any([
                    Filter::new().source([Platform::Reddit]),
                    Filter::new().min_x_followers(1_000),
                ]),
                Group::all([Filter::new().not_sentiment([Sentiment::Positive]).keyword([7])]),
            ]).since("2026-05-01"));
        "listMentionsByAuthor", "listMentionsByAuthor.200.json", |c| c.mentions()
            .by_author("bluesky", "@leaf count").limit(5).cursor("x");
        "listMentionsByAuthor.profile", "listMentionsByAuthor.200.json", |c| c.mentions().by_profile("in/leaf");
        "getMention", "getMention.200.json", |c| c.mentions().get("bluesky_3kq/ä");
        "updateMention.engage", "updateMention.200.json", |c| c.mentions().update(mention()).toggle_engaged();
        "updateMention.relevance", "updateMention.200.json", |c| c.mentions().update(mention()).relevance(Relevance::NotRelevant);
        "updateMention.sentiment", "updateMention.200.json", |c| c.mentions().update(mention()).sentiment(Sentiment::Neutral);
        "listKeywords", "listKeywords.200.json", |c| c.keywords().list();
        "createKeyword", "createKeyword.200.json", |c| c.keywords().create("fennel & rye")
            .context("A maker of kettles.").additional_terms("kettle,tea", false)
            .case_sensitive(false).symbol_sensitive(true).platforms([Platform::Bluesky])
            .exclude_words("bread").wildcard_exclude_words("sour*").exclude_authors("baker")
            .tag("own_brand").is_subreddit(false);
        "updateKeyword", "updateKeyword.200.json", |c| c.keywords().update(7).context("");
        "toggleKeywordPause", "toggleKeywordPause.200.json", |c| c.keywords().toggle_pause(7);
        "deleteKeyword", "deleteKeyword.200.json", |c| c.keywords().delete(7);
        "listKeywordSuggestions", "listKeywordSuggestions.200.json", |c| c.suggestions().list().limit(3).cursor("x");
        "listKeywordSuggestions.keyword", "listKeywordSuggestions.200.keyword.json", |c| c.suggestions().of_keyword(7);
        "listKeywordSuggestions.counts", "listKeywordSuggestions.200.counts.json", |c| c.suggestions().counts();
        "acceptKeywordSuggestion", "acceptKeywordSuggestion.200.json", |c| c.suggestions().accept(31).value("bread");
        "rejectKeywordSuggestions", "rejectKeywordSuggestions.200.json", |c| c.suggestions().reject(31);
        "rejectKeywordSuggestions.keyword", "rejectKeywordSuggestions.200.json", |c| c.suggestions().reject_all_of(7);
        "listFeeds", "listFeeds.200.json", |c| c.feeds().list();
        "listFeeds.plain", "listFeeds.200.json", |c| c.feeds().without_notifications();
        "createFeed", "createFeed.200.json", |c| c.feeds().create("Kettles", "CupIcon")
            .filter(SavedFilter::flat([(FilterField::Source, "bluesky")]))
            .destination(Destination::email(["a@fennel.example", "b@fennel.example"], Frequency::Weekly)
                .at("07:15", "Asia/Tokyo").on(1).mode("batch"))
            .destination(Destination::slack(["C01"], "daily"))
            .destination(Destination::webhook("https://in.fennel.example/o", Frequency::Hourly));
        "createFeed.grouped", "createFeed.200.json", |c| c.feeds().create("Kettles", "CupIcon")
            .filter(SavedFilter::any([
                octolens::ConditionGroup::all([(FilterField::TwitterFollowerCount, ">=", "500")]),
            ]));
        "getFeed", "getFeed.200.json", |c| c.feeds().get(4);
        "updateFeed", "updateFeed.200.json", |c| c.feeds().update(4).simple_filters(Patch::Clear).destinations([]);
        "updateFeed.filter", "updateFeed.200.json", |c| c.feeds().update(4)
            .name("K").icon("I").is_default(true).filter(SavedFilter::flat([("Mood", "calm")]));
        "deleteFeed", "deleteFeed.200.json", |c| c.feeds().delete(4);
        "listNotifications", "listNotifications.200.json", |c| c.notifications().list();
        "createNotification", "createNotification.200.json", |c| c.notifications().create("Morning", 4)
            .destination(Destination::email(["a@fennel.example"], "daily")).enabled(false);
        "getNotification", "getNotification.200.json", |c| c.notifications().get(6);
        "updateNotification", "updateNotification.200.json", |c| c.notifications().update(6)
            .name("Noon").feed(5).enabled(true).destinations([]);
        "deleteNotification", "deleteNotification.200.json", |c| c.notifications().delete(6);
        "testNotification", "testNotification.200.json", |c| c.notifications().test(6);
        "submitFeedback", "submitFeedback.200.json", |c| c.feedback().submit(&listed().await, 7, "NOT_RELEVANT").reason("Bread.");
        "removeFeedback", "removeFeedback.200.json", |c| c.feedback().remove(mention());
        "getFeedbackStats", "getFeedbackStats.200.json", |c| c.feedback().stats();
        "getFeedbackStats.keyword", "getFeedbackStats.200.json", |c| c.feedback().stats_of_keyword(7);
        "listTags", "listTags.200.json", |c| c.tags().list();
        "runSearch", "runSearch.200.json", |c| c.search("kettle").window("30d").sources(["bluesky"])
            .max_results(20).min_relevance("high").hold(Duration::from_secs(3));
        "runSearch.running", "runSearch.202.json", |c| c.search("kettle");
        "listSearches", "listSearches.200.json", |c| c.searches().list().limit(2).cursor("x");
        "getSearch", "getSearch.200.json", |c| c.searches().get("srch_kettle");
        "getSearch.running", "getSearch.200.running.json", |c| c.searches().get("srch_kettle");
        "getSearch.quota", "getSearch.200.quota.json", |c| c.searches().get("srch_kettle");
        "getSearch.unheard-of", "getSearch.200.unheard-of.json", |c| c.searches().get("srch_kettle");
        "getMentionVolume", "getMentionVolume.200.json", |c| c.analytics().volume().granularity("hour")
            .between(july(1), july(8)).keyword_ids([7, 8]).platforms([Platform::Bluesky])
            .relevance([Relevance::High]).of_sentiment(Sentiment::Negative).tag("bug_report");
        "getSentimentDistribution", "getSentimentDistribution.200.json", |c| c.analytics().sentiment();
        "getSourceBreakdown", "getSourceBreakdown.200.json", |c| c.analytics().sources().keyword_ids([7]);
        "getKeywordBreakdown", "getKeywordBreakdown.200.json", |c| c.analytics().keywords().platforms(["bluesky", "news"]);
        "getAnalyticsDashboard", "getAnalyticsDashboard.200.json", |c| c.analytics().dashboard();
        "getOrganization", "getOrganization.200.json", |c| c.org().get();
        "updateOrganization", "updateOrganization.200.json", |c| c.org().update().name("F&R").platforms([Platform::News]);
        "updateOrganization.all", "updateOrganization.200.json", |c| c.org().update().all_platforms();
        "getUsage", "getUsage.200.json", |c| c.org().usage();
        "createUpgradeLink", "createUpgradeLink.200.json", |c| c.org().upgrade_link();
        "getCompanyProfile", "getCompanyProfile.200.json", |c| c.company().get();
        "updateCompanyProfile", "updateCompanyProfile.200.json", |c| c.company().update()
            .name("n").description("d").twitter("t").linkedin("l").logo("o").product_use_cases("p")
            .relevance_context("r").relevance_guidelines("g").classification_guidelines("c")
            .competitors("m").company_moat("w");
        "listMembers", "listMembers.200.json", |c| c.members().list();
        "listInvitations", "listInvitations.200.json", |c| c.members().invitations();
        "inviteMember", "inviteMember.200.json", |c| c.members().invite("bo@fennel.example").role("admin");
        "removeMember", "removeMember.200.json", |c| c.members().remove("om_2");
        "getGlobalFilters", "getGlobalFilters.200.json", |c| c.filters().get();
        "updateGlobalFilters", "updateGlobalFilters.200.json", |c| c.filters().update()
            .negative_keywords(Vec::<String>::new()).negative_repos(["fennel/rye"]);
        "addGlobalFilterValues", "addGlobalFilterValues.200.json", |c| c.filters().add("negativeKeywords", ["loaf"]);
        "removeGlobalFilterValues", "removeGlobalFilterValues.200.json", |c| c.filters().remove("negativeKeywords", ["loaf"]);
        "convertFilterQuery", "convertFilterQuery.200.json", |c| c.ai().filter_from("no job offers");
        "convertFilterQuery.nothing", "convertFilterQuery.200.nothing.json", |c| c.ai().filter_from("everything");
        "getSlackStatus", "getSlackStatus.200.json", |c| c.integrations().slack();
        "listSlackChannels", "listSlackChannels.200.json", |c| c.integrations().slack_channels()
            .matching("te a").slack_pages(3).cursor("x");
        "getAuth", "getAuth.200.json", |c| c.auth().get();
        "getOpenApiDocument", "getOpenApiDocument.200.json", |c| c.api().document();
        "getApiDocs", "getApiDocs.200.html", |c| c.api().documentation();
    }
}

/// Both sides of each call: what is sent, and what the answer becomes.
#[tokio::test]
async fn every_operation_is_sent_and_read() {
    let mut called = BTreeSet::new();
    for Case(name, file, call) in cases() {
        let server = Recorder::start([answer(file)]).await;
        let read = call(client(&server)).await;
        let read = read.unwrap_or_else(|error| panic!("{name}: {error:#}"));
        let [request] = &server.recorded()[..] else {
            panic!("{name}: one request expected: {:?}", server.recorded());
        };
        insta::assert_snapshot!(name, format!("{}\n--- read\n{read}", request.to_text()));
        called.insert(name.split('.').next().unwrap());
    }
    // The export is a stream, and has its own test.
    called.insert("exportMentions");
    let declared: BTreeSet<_> = OperationId::ALL
        .iter()
        .map(|it| it.spec().wire_id)
        .collect();
    assert_eq!(called, declared);
}

#[tokio::test]
async fn an_export_is_read_as_bytes_and_as_records() {
    let json = answer("exportMentions.200.json").header("x-total-count", "2");
    let csv = answer("exportMentions.200.csv").header("x-total-count", "1");
    let server = Recorder::start([json.clone(), csv.clone(), json, csv]).await;
    let export = || client(&server).mentions().export().limit(50_000);

    let mut file = Vec::new();
    let body = export().await.unwrap();
    assert_eq!(body.total_count(), Some(2));
    let size = body.write_to(&mut file).await.unwrap();
    assert_eq!((size, file), (size, example("exportMentions.200.json")));

    let mut file = Vec::new();
    export()
        .csv()
        .await
        .unwrap()
        .write_to(&mut file)
        .await
        .unwrap();
    assert_eq!(file, example("exportMentions.200.csv"));

    let mut records = export().await.unwrap().records();
    let mut ids = Vec::new();
    while let Some(mention) = records.next().await {
        ids.push(mention.unwrap().id);
    }
    assert_eq!(ids, [50_112, 50_113]);

    let mut records = export().csv().await.unwrap().records();
    let refused = records.next().await.unwrap().unwrap_err();
    assert!(refused.is_decode(), "{refused}");
    assert!(records.next().await.is_none());

    let sent: Vec<_> = server.recorded()[..2]
        .iter()
        .map(|it| it.to_text())
        .collect();
    insta::assert_snapshot!("exportMentions", sent.join("\n"));
}

#[tokio::test]
async fn an_export_that_is_cut_off_is_an_error() {
    let whole = String::from_utf8(example("exportMentions.200.json")).unwrap();
    let short = whole[..whole.len() / 2].to_owned();
    let server = Recorder::start([
        Answer::json(200, short),
        Answer::json(200, whole).header("x-total-count", "3"),
    ])
    .await;
    for expected in ["ends within its JSON", "announced 3 mentions and held 2"] {
        let mut records = client(&server).mentions().export().await.unwrap().records();
        let failed = loop {
            match records.next().await.unwrap() {
                Ok(_) => {}
                Err(error) => break error.to_string(),
            }
        };
        assert!(failed.contains(expected), "{failed}");
    }
}

#[tokio::test]
async fn every_refusal_is_sorted_by_what_can_be_done() {
    for (name, body) in examples("octolens") {
        let status: u16 = match name.split('.').nth(1).unwrap().parse() {
            Ok(status) if status >= 400 => status,
            _ => continue,
        };
        let server = Recorder::start([Answer::json(status, body)]).await;
        let error = client(&server).tags().list().await.unwrap_err();
        let variant = format!("{error:?}");
        let variant = variant.split('(').next().unwrap();
        let shown = format!(
            "{variant}\n{error}\ncode {:?}\nissues {:?}\nupgrade {:?}\nrequests {}\n",
            error.code(),
            error
                .issues()
                .iter()
                .map(octolens::Issue::path)
                .collect::<Vec<_>>(),
            error.upgrade_url(),
            server.recorded().len(),
        );
        insta::assert_snapshot!(name.trim_end_matches(".json"), shown);
    }
}

/// Quotas are no rate limits: repeating does not help.
#[tokio::test]
async fn a_quota_is_never_retried() {
    for file in [
        "runSearch.402.json",
        "runSearch.403.upgrade.json",
        "createKeyword.400.limit.json",
    ] {
        let server = Recorder::start([answer(file).header("retry-after", "0")]).await;
        let client = Client::builder()
            .api_key("ak_wire-test".parse().unwrap())
            .base_url(server.url(""))
            .build()
            .unwrap();
        let error = client.search("kettle").await.unwrap_err();
        assert!(error.is_quota() && !error.is_rate_limited(), "{error}");
        assert_eq!(server.recorded().len(), 1, "{file}");
    }
}

#[tokio::test]
async fn a_scope_refusal_names_need_and_have() {
    let forbidden = r#"{"error":{"code":"FORBIDDEN","message":"No.","status":403}}"#;
    let auth = r#"{"organizationId":"org_fennel","scopes":["read"]}"#;
    let server = Recorder::start([
        Answer::json(403, forbidden),
        Answer::json(200, auth),
        Answer::json(403, forbidden),
        Answer::json(403, forbidden),
    ])
    .await;
    let client = client(&server);
    for _ in 0..2 {
        let error = client.keywords().toggle_pause(7).await.unwrap_err();
        let Error::Scope(refusal) = &error else {
            panic!("a scope refusal expected: {error}");
        };
        assert_eq!(
            (refusal.needed(), refusal.have()),
            ("write", &["read".to_owned()][..])
        );
        assert!(
            error
                .to_string()
                .contains("needs the scope `write`, the key has `read`"),
            "{error}"
        );
    }
    // A key that has the scope is refused for another reason.
    let error = client.tags().list().await.unwrap_err();
    assert!(matches!(error, Error::Forbidden(_)), "{error:?}");
    // The scopes were asked for once.
    let asked = server.recorded();
    assert_eq!(
        asked
            .iter()
            .filter(|it| it.target == "/api/v2/auth")
            .count(),
        1
    );
    assert_eq!(
        OperationId::ToggleKeywordPause.spec().required_scope(),
        Some("write")
    );
}

#[tokio::test]
async fn a_deletion_is_not_repeated_and_a_read_is() {
    let broken = || {
        Answer::json(
            503,
            r#"{"error":{"code":"INTERNAL_ERROR","message":"m","status":503}}"#,
        )
        .header("retry-after", "0")
    };
    let server = Recorder::start([broken(), broken(), answer("listTags.200.json")]).await;
    let client = Client::builder()
        .api_key("ak_wire-test".parse().unwrap())
        .base_url(server.url(""))
        .retry(RetryPolicy::default().backoff(octo_transport::Backoff {
            first: Duration::from_millis(1),
            ..octo_transport::Backoff::default()
        }))
        .build()
        .unwrap();
    let error = client.feeds().delete(4).await.unwrap_err();
    assert!(error.is_server() && error.attempts() == 1, "{error}");
    assert_eq!(client.tags().list().await.unwrap().attempts(), 2);
}

/// Looks until the search has ended, at the times that the service states.
#[tokio::test]
async fn a_search_runs_until_it_has_ended() {
    let server = Recorder::start([
        answer("runSearch.202.json")
            .header("retry-after", "0")
            .header("x-octolens-searches-remaining", "9"),
        answer("getSearch.200.running.json").header("retry-after", "0"),
        answer("getSearch.200.quota.json").header("x-octolens-mentions-remaining", "0"),
    ])
    .await;
    let job = client(&server).search("kettle").run().await.unwrap();
    assert!(
        matches!(job.state(), SearchState::QuotaExhausted { .. }),
        "{job:?}"
    );
    assert_eq!(job.quota().mentions_remaining, Some(0));
    let targets: Vec<_> = server.recorded().into_iter().map(|it| it.target).collect();
    assert_eq!(
        targets,
        [
            "/api/v2/search",
            "/api/v2/search/srch_kettle",
            "/api/v2/search/srch_kettle"
        ]
    );
}

#[tokio::test]
async fn a_search_is_handed_back_when_patience_ends_and_taken_up_again() {
    let server = Recorder::start([
        answer("runSearch.202.json")
            .header("retry-after", "60")
            .header("x-octolens-searches-remaining", "9"),
        answer("getSearch.200.running.json").header("retry-after", "0"),
        answer("getSearch.200.json"),
    ])
    .await;
    let client = client(&server);
    let job = client
        .search("kettle")
        .patience(Duration::from_secs(5))
        .run()
        .await
        .unwrap();
    assert!(job.state().is_running(), "{job:?}");
    assert_eq!(job.quota().searches_remaining, Some(9));
    let mut job = client.searches().resume(job.id().unwrap()).await.unwrap();
    let state = job.wait(Duration::from_secs(5)).await.unwrap();
    assert!(matches!(state, SearchState::Failed { .. }), "{state:?}");
}

#[tokio::test]
async fn contradictions_are_refused_before_anything_is_sent() {
    let server = Recorder::start([]).await;
    let client = client(&server);
    fn field<T: std::fmt::Debug>(outcome: octolens::Result<T>) -> String {
        match outcome {
            Err(Error::InvalidRequest(refusal)) => refusal.field().to_owned(),
            other => panic!("not refused: {other:?}"),
        }
    }
    let not_relevant = Filter::new().relevance([Relevance::NotRelevant]);
    let long_ago = Utc.with_ymd_and_hms(2024, 7, 1, 0, 0, 0).unwrap();
    let fields = [
        field(client.mentions().list().limit(101).await),
        field(client.mentions().list().filter(not_relevant).await),
        field(client.mentions().by_author("x", "y").limit(51).await),
        field(client.mentions().export().limit(50_001).await),
        field(client.suggestions().list().limit(0).await),
        field(client.notifications().create("n", 1).await),
        field(client.search("x").max_results(501).await),
        field(client.search("x").hold(Duration::from_secs(26)).await),
        field(client.analytics().volume().between(july(2), july(2)).await),
        field(client.analytics().volume().between(long_ago, july(2)).await),
        field(client.integrations().slack_channels().slack_pages(11).await),
    ];
    insta::assert_snapshot!(fields.join(" "), @"limit filters.relevance limit limit limit destinations maxResults waitMs startDate startDate pages");
    assert!(server.recorded().is_empty());
}

#[test]
fn a_webhook_delivery_is_read() {
    let event = WebhookEvent::from_slice(&example("mentionCreated.request.json")).unwrap();
    insta::assert_snapshot!("mentionCreated", format!("{event:#?}"));
}

/// Text by strangers has no `Display`, and its `Debug` escapes.
#[tokio::test]
async fn strangers_text_is_escaped() {
    let mut body: serde_json::Value =
        serde_json::from_slice(&example("getMention.200.json")).unwrap();
    body["title"] = "a\u{1b}[31m\n".into();
    let server = Recorder::start([Answer::json(200, body.to_string())]).await;
    let mention: Response<Mention> = client(&server).mentions().get("x").await.unwrap();
    let title = mention.title.as_ref().unwrap();
    assert_eq!(title.as_untrusted(), "a\u{1b}[31m\n");
    assert_eq!(format!("{title:?}"), r#"Untrusted("a\u{1b}[31m\n")"#);
}

#[test]
fn every_operation_has_a_place_of_its_own() {
    let places: BTreeSet<_> = OperationId::ALL
        .into_iter()
        .map(octolens::entry_point)
        .collect();
    assert_eq!(places.len(), OperationId::ALL.len());
    assert_eq!(ErrorCode::KNOWN.len(), 28);
}

#[tokio::test]
async fn requests_explain_themselves_without_being_sent() {
    let server = Recorder::start([]).await;
    let client = client(&server);
    let explained = [
        client.keywords().list().explain().unwrap(),
        client.mentions().list().limit(5).explain().unwrap(),
        client
            .analytics()
            .volume()
            .keyword_ids([1, 2])
            .explain()
            .unwrap(),
        client.feeds().delete(7).explain().unwrap(),
    ];
    let text = explained
        .map(|explanation| explanation.to_string())
        .join("\n\n");
    assert!(!text.contains("ak_wire-test"), "{text}");
    let text = text.replace(&server.url(""), "http://127.0.0.1");
    insta::assert_snapshot!(text);
    assert!(server.recorded().is_empty());
}
