//! The demo workspaces, each of which shows something that the others cannot.

mod northwind;
mod northwind_feeds;
mod others;
mod phrases;
mod posts;
mod rng;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::access::{Credential, Scope};
use super::keywords::Keyword;
use super::members::{Member, Role};
use super::mentions::model::Mention;
use super::moment::{DAY, MINUTE, Moment};
use super::organization::{Organization, Platforms};
use super::plan::Plan;
use super::state::Workspace;
use super::window::SlidingWindow;
use posts::{Batch, Topic};

/// Settings of the demo data.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Settings {
    /// Mentions of the main workspace.
    pub(crate) mentions: usize,
    /// Requests that each workspace may make in an hour.
    pub(crate) hourly_limit: u32,
    /// Posts are dated back from here.
    pub(crate) now: Moment,
}

/// Every workspace of a fresh sandbox, the main one first.
pub(crate) fn demo(settings: Settings) -> Vec<Workspace> {
    let web = uncollected(settings.now);
    vec![
        northwind::workspace(settings, &web),
        others::harbor(settings, &web),
        others::trial(settings, &web),
        others::agents(settings, &web),
        others::lapsed(settings, &web),
        others::unfinished(settings, &web),
        others::deleted(settings, &web),
        others::outage(settings, &web),
    ]
}

/// The keys of a fresh sandbox.
pub(crate) fn credentials() -> Vec<Credential> {
    use Scope::{Admin, Read, Write};
    let rows = [
        (
            "admin",
            "northwind_admin",
            "org_northwind",
            Admin,
            "the main workspace, everything",
        ),
        (
            "write",
            "northwind_write",
            "org_northwind",
            Write,
            "the main workspace, no member management",
        ),
        (
            "read",
            "northwind_read",
            "org_northwind",
            Read,
            "the main workspace, reads only",
        ),
        (
            "revoked",
            "northwind_revoked",
            "org_northwind",
            Admin,
            "revoked: 401 UNAUTHORIZED",
        ),
        (
            "other-workspace",
            "harbor_admin",
            "org_harbor",
            Admin,
            "a workspace that shares nothing with the main one",
        ),
        (
            "small-plan",
            "trial_admin",
            "org_trial",
            Admin,
            "a trial whose keywords and mentions are used up, without Slack: KEYWORD_LIMIT_EXCEEDED, QUOTA_EXCEEDED, SLACK_NOT_CONNECTED, LAST_ADMIN",
        ),
        (
            "agents",
            "agents_admin",
            "org_agents",
            Admin,
            "the Agents plan with two searches and five mentions left: UPGRADE_REQUIRED",
        ),
        (
            "lapsed",
            "lapsed_admin",
            "org_lapsed",
            Admin,
            "a plan without API access: FORBIDDEN",
        ),
        (
            "unfinished",
            "unfinished_admin",
            "org_unfinished",
            Admin,
            "no members, company or settings: COMPANY_NOT_FOUND, SETTINGS_NOT_FOUND, NO_ORG_MEMBER, INVITER_REQUIRED",
        ),
        (
            "deleted-workspace",
            "deleted_admin",
            "org_deleted",
            Admin,
            "a workspace that was deleted: ORG_NOT_FOUND",
        ),
        (
            "outage",
            "outage_admin",
            "org_outage",
            Admin,
            "a workspace whose storage is down: INTERNAL_ERROR",
        ),
    ];
    rows.into_iter()
        .map(|(name, key, workspace, scope, purpose)| Credential {
            name: name.to_owned(),
            key: format!("ak_sandbox_{key}"),
            workspace: workspace.to_owned(),
            scope,
            revoked: name == "revoked",
            purpose: purpose.to_owned(),
        })
        .collect()
}

/// Posts that searches find and nobody collected; their id is 0, since only
/// collected posts get one.
fn uncollected(now: Moment) -> Arc<[Mention]> {
    let topics: Vec<_> = [
        "northwind",
        "log storage",
        "otel collector",
        "harbor",
        "tracing",
    ]
    .into_iter()
    .map(|phrase| Topic {
        id: 0,
        phrase,
        own_brand: false,
    })
    .collect();
    let posts = posts::make(&Batch {
        seed: 7,
        count: 600,
        topics: &topics,
        newest: now.plus(-3 * MINUTE),
        base_id: 9_000_000,
    });
    posts
        .into_iter()
        .map(|mut post| {
            post.id = 0;
            post.keywords.clear();
            post.engaged = false;
            post.upper_case_source = false;
            post
        })
        .collect()
}

/// A workspace with a record and nothing else.
fn blank(id: &str, name: &str, plan: Plan, settings: Settings, web: &Arc<[Mention]>) -> Workspace {
    Workspace {
        id: id.to_owned(),
        plan,
        organization: Some(Organization {
            name: name.to_owned(),
            platforms: Platforms::ALL,
            created_at: settings.now.plus(-300 * DAY).floor(DAY),
            onboarding_finished_at: Some(settings.now.plus(-299 * DAY).floor(DAY)),
            free_trial_expired: false,
        }),
        mentions: Vec::new(),
        keywords: BTreeMap::new(),
        suggestions: BTreeMap::new(),
        feeds: BTreeMap::new(),
        notifications: BTreeMap::new(),
        feedback: BTreeMap::new(),
        web: Arc::clone(web),
        searches: Vec::new(),
        company: None,
        members: Vec::new(),
        invitations: Vec::new(),
        global_filters: None,
        slack: None,
        mentions_used: 0,
        searches_used: 0,
        cycle_ends: settings.now.next_month(),
        deliveries: Vec::new(),
        window: SlidingWindow::new(settings.hourly_limit),
        outage: false,
        last_id: 1_000,
    }
}

fn keyword(id: i64, phrase: &str, tag: Option<&str>, settings: Settings) -> Keyword {
    Keyword {
        id,
        keyword: phrase.to_owned(),
        context: None,
        additional_terms: None,
        additional_terms_and_or: true,
        case_sensitive: false,
        symbol_sensitive: true,
        platforms: super::platform::PLATFORMS.to_vec(),
        exclude_words: None,
        wildcard_exclude_words: None,
        exclude_authors: None,
        tag: tag.map(str::to_owned),
        paused: false,
        is_sub_reddit: Some(false),
        created_at: settings.now.plus(-200 * DAY).floor(DAY),
        updated_at: settings.now.plus(-20 * DAY).floor(DAY),
        revision: 0,
    }
}

fn member(number: u32, first: &str, domain: &str, role: Role, settings: Settings) -> Member {
    Member {
        id: format!("orgmem_{number:06}"),
        user_id: format!("user_{number:06}"),
        email: Some(format!("{}@{domain}", first.to_lowercase())),
        first_name: Some(first.to_owned()),
        last_name: None,
        role,
        created_at: settings.now.plus(-250 * DAY).floor(DAY),
    }
}
