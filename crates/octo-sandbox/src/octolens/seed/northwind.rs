//! The main demo workspace: a maker of log storage on the Pro plan.

use std::sync::Arc;

use super::super::company::CompanyProfile;
use super::super::feedback::{FeedbackRecord, Verdict};
use super::super::global_filters::GlobalFilters;
use super::super::keywords::Keyword;
use super::super::members::{Invitation, Role};
use super::super::mentions::model::Mention;
use super::super::moment::{DAY, MINUTE};
use super::super::plan::Plan;
use super::super::slack::{Channel, SlackConnection};
use super::super::state::Workspace;
use super::super::suggestions::{Kind, Status, Suggestion};
use super::northwind_feeds::{feeds, notifications};
use super::posts::{self, Batch, Topic};
use super::{Settings, blank, keyword, member};

const ID: &str = "org_northwind";
const DOMAIN: &str = "northwind.example";

/// Id, phrase and tag of each keyword.
const KEYWORDS: [(i64, &str, Option<&str>); 12] = [
    (310, "northwind", Some("own_brand")),
    (311, "northwind logs", Some("own_brand")),
    (312, "globex", Some("competitor")),
    (313, "initech", Some("competitor")),
    (314, "log storage", Some("industry_term")),
    (315, "observability", Some("industry_term")),
    (316, "devops", None),
    (317, "otel collector", Some("industry_term")),
    (318, "c++ logging", Some("industry_term")),
    (319, "ログ管理", Some("industry_term")),
    (320, "umbrella logs", Some("competitor")),
    (321, "größenlimit", None),
];

pub(super) fn workspace(settings: Settings, web: &Arc<[Mention]>) -> Workspace {
    let mut workspace = blank(ID, "Northwind", Plan::PRO, settings, web);
    workspace.keywords = keywords(settings)
        .into_iter()
        .map(|one| (one.id, one))
        .collect();
    let topics: Vec<_> = KEYWORDS
        .iter()
        .map(|(id, phrase, tag)| Topic {
            id: *id,
            phrase,
            own_brand: *tag == Some("own_brand"),
        })
        .collect();
    workspace.mentions = posts::make(&Batch {
        seed: 1,
        count: settings.mentions,
        topics: &topics,
        newest: settings.now.plus(-MINUTE),
        base_id: 720_000,
    });
    workspace.suggestions = suggestions(settings)
        .into_iter()
        .map(|one| (one.id, one))
        .collect();
    workspace.feeds = feeds(settings)
        .into_iter()
        .map(|one| (one.id, one))
        .collect();
    workspace.notifications = notifications(settings)
        .into_iter()
        .map(|one| (one.id, one))
        .collect();
    workspace.feedback = feedback(&mut workspace.mentions)
        .into_iter()
        .map(|one| (one.source_id.clone(), one))
        .collect();
    workspace.company = Some(company());
    workspace.members = vec![
        member(1, "Ada", DOMAIN, Role::Admin, settings),
        member(2, "Søren", DOMAIN, Role::Member, settings),
        member(3, "Uma", DOMAIN, Role::Admin, settings),
    ];
    workspace.invitations = vec![Invitation {
        id: "orginv_000000000007".to_owned(),
        email: format!("mateo@{DOMAIN}"),
        role: Role::Member,
        created_at: settings.now.plus(-2 * DAY),
    }];
    workspace.global_filters = Some(GlobalFilters {
        negative_keywords: vec!["giveaway".to_owned(), "$NWND".to_owned()],
        negative_authors: vec!["spambot1".to_owned()],
        negative_subreddits: vec!["access".to_owned()],
        positive_subreddits: Vec::new(),
        negative_repos: vec!["northwind/samples".to_owned()],
    });
    workspace.slack = Some(slack());
    workspace.mentions_used = 4_210;
    workspace
}

fn keywords(settings: Settings) -> Vec<Keyword> {
    KEYWORDS
        .iter()
        .map(|(id, phrase, tag)| {
            let mut keyword = keyword(*id, phrase, *tag, settings);
            match id {
                310 => {
                    keyword.context =
                        Some("Northwind stores logs; the sample database is another.".to_owned());
                    keyword.exclude_words = Some("access database,sample db".to_owned());
                    keyword.wildcard_exclude_words = Some("*traders*".to_owned());
                }
                312 => keyword.exclude_authors = Some("globex_pr".to_owned()),
                315 => {
                    keyword.additional_terms = Some("logs, tracing, metrics".to_owned());
                    keyword.additional_terms_and_or = false;
                }
                316 => {
                    keyword.is_sub_reddit = Some(true);
                    keyword.platforms = vec!["reddit", "reddit_comment"];
                }
                318 => keyword.symbol_sensitive = false,
                319 => {
                    keyword.platforms = vec!["twitter", "news"];
                    keyword.is_sub_reddit = None;
                }
                320 => keyword.paused = true,
                321 => keyword.case_sensitive = true,
                _ => {}
            }
            keyword
        })
        .collect()
}

fn suggestions(settings: Settings) -> Vec<Suggestion> {
    let rows = [
        (
            77,
            310,
            Kind::AddExcludeWords,
            "sample db,traders",
            0.71,
            Status::Pending,
        ),
        (
            78,
            310,
            Kind::DisableSource,
            "tiktok",
            0.32,
            Status::Pending,
        ),
        (
            79,
            312,
            Kind::AddExcludeAuthors,
            "globex_jobs",
            0.28,
            Status::Pending,
        ),
        (
            80,
            314,
            Kind::AddAdditionalTerms,
            "retention, compression",
            0.55,
            Status::Pending,
        ),
        (
            81,
            315,
            Kind::ChangeAdditionalTermsLogic,
            "or",
            0.47,
            Status::Pending,
        ),
        (82, 318, Kind::SetExactMatch, "true", 0.64, Status::Pending),
        (
            83,
            313,
            Kind::AddExcludeWords,
            "printer",
            0.12,
            Status::Pending,
        ),
        (
            84,
            317,
            Kind::DisableSource,
            "podcasts",
            0.09,
            Status::Rejected,
        ),
    ];
    rows.into_iter()
        .map(
            |(id, keyword_id, kind, value, impact_score, status)| Suggestion {
                id,
                keyword_id,
                organization_id: ID.to_owned(),
                kind,
                value: value.to_owned(),
                reason: Some("Most matches of the last month were not relevant.".to_owned()),
                impact: (impact_score > 0.3)
                    .then(|| "Removes a few dozen posts a week.".to_owned()),
                status,
                created_at: settings.now.plus(-5 * DAY),
                responded_at: (status != Status::Pending).then(|| settings.now.plus(-DAY)),
                impact_score,
                revision: 0,
            },
        )
        .collect()
}

/// Verdicts on the two newest mentions that a keyword matched.
fn feedback(mentions: &mut [Mention]) -> Vec<FeedbackRecord> {
    let verdicts = [(901, Verdict::Relevant), (902, Verdict::NotRelevant)];
    mentions
        .iter_mut()
        .filter(|mention| !mention.keywords.is_empty())
        .zip(verdicts)
        .map(|(mention, (id, verdict))| {
            mention.score_feedback = Some(if verdict == Verdict::Relevant { 0 } else { 2 });
            FeedbackRecord {
                id,
                source_id: mention.source_id.clone(),
                timestamp: mention.at.spaced(),
                organization_id: ID.to_owned(),
                post_id: Some(mention.id),
                keyword_id: mention.keywords.first().copied().unwrap_or_default(),
                source: mention.source.to_owned(),
                feedback_type: verdict,
                feedback_reason: None,
                feedback_source: "WEB".to_owned(),
                original_relevance_score: mention.scored.map(f64::from),
                created_by: Some("user_000001".to_owned()),
                created_at: mention.at.plus(MINUTE / 2),
            }
        })
        .collect()
}

fn company() -> CompanyProfile {
    CompanyProfile {
        id: 41,
        name: "Northwind".to_owned(),
        domain: DOMAIN.to_owned(),
        website: format!("https://{DOMAIN}"),
        logo: Some(format!("https://{DOMAIN}/logo.png")),
        industry: "Technology".to_owned(),
        sector: "Developer Tools".to_owned(),
        tags: "B2B,SaaS,Developer Tools".to_owned(),
        description: "Stores and searches logs at a flat price.".to_owned(),
        linkedin: Some("northwind".to_owned()),
        twitter: Some("northwind,northwind_status".to_owned()),
        relevance_context: None,
        product_use_cases: Some("Audit trails, incident analysis".to_owned()),
        competitors: Some(r#"[{"name":"Globex"},{"name":"Initech"}]"#.to_owned()),
        company_moat: None,
        relevance_guidelines: None,
        classification_guidelines: None,
    }
}

fn slack() -> SlackConnection {
    let subjects = [
        "alerts",
        "brand",
        "support",
        "sales",
        "engineering",
        "random",
        "deploys",
    ];
    let channels = (0..57).map(|number: usize| {
        let subject = subjects.get(number % subjects.len()).unwrap_or(&"general");
        Channel {
            id: format!("C{number:09}"),
            name: format!("{subject}-{:02}", number / subjects.len()),
        }
    });
    SlackConnection {
        team: "Northwind HQ".to_owned(),
        channels: channels.collect(),
    }
}
