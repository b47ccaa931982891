//! The workspaces beside the main one.

use std::sync::Arc;

use super::super::company::CompanyProfile;
use super::super::global_filters::GlobalFilters;
use super::super::members::Role;
use super::super::mentions::model::Mention;
use super::super::moment::MINUTE;
use super::super::organization::Platforms;
use super::super::plan::Plan;
use super::super::slack::SlackConnection;
use super::super::state::Workspace;
use super::posts::{self, Batch, Topic};
use super::{Settings, blank, keyword, member};

/// Gives a workspace keywords and mentions of them.
fn fill(
    workspace: &mut Workspace,
    settings: Settings,
    base_id: i64,
    count: usize,
    phrases: &[&'static str],
) {
    let topics: Vec<_> = phrases
        .iter()
        .zip(base_id..)
        .map(|(phrase, id)| Topic {
            id,
            phrase,
            own_brand: id == base_id,
        })
        .collect();
    for topic in &topics {
        let mut keyword = keyword(topic.id, topic.phrase, Some("own_brand"), settings);
        keyword.platforms = workspace.plan.platforms.to_vec();
        workspace.keywords.insert(topic.id, keyword);
    }
    workspace.mentions = posts::make(&Batch {
        seed: base_id.unsigned_abs(),
        count,
        topics: &topics,
        newest: settings.now.plus(-2 * MINUTE),
        base_id,
    });
    workspace.last_id = base_id + 100_000;
}

/// A second full workspace, so that a caller can see that nothing is shared.
pub(super) fn harbor(settings: Settings, web: &Arc<[Mention]>) -> Workspace {
    let mut workspace = blank("org_harbor", "Harbor", Plan::ENTERPRISE, settings, web);
    fill(
        &mut workspace,
        settings,
        1_500_000,
        150,
        &["harbor", "tracing"],
    );
    workspace.members = vec![member(51, "Zoë", "harbor.example", Role::Admin, settings)];
    workspace.global_filters = Some(GlobalFilters::default());
    workspace.slack = Some(SlackConnection {
        team: "Harbor".to_owned(),
        channels: Vec::new(),
    });
    workspace.company = Some(CompanyProfile {
        id: 42,
        name: "Harbor".to_owned(),
        domain: "harbor.example".to_owned(),
        website: "https://harbor.example".to_owned(),
        logo: None,
        industry: "Technology".to_owned(),
        sector: "Observability".to_owned(),
        tags: "B2B".to_owned(),
        description: String::new(),
        linkedin: None,
        twitter: None,
        relevance_context: None,
        product_use_cases: None,
        competitors: None,
        company_moat: None,
        relevance_guidelines: None,
        classification_guidelines: None,
    });
    workspace
}

/// A trial with every allowance used up, one admin and no Slack.
pub(super) fn trial(settings: Settings, web: &Arc<[Mention]>) -> Workspace {
    let mut workspace = blank("org_trial", "Trial", Plan::FREE_TRIAL, settings, web);
    fill(
        &mut workspace,
        settings,
        1_700_000,
        40,
        &["trial one", "trial two", "trial three"],
    );
    workspace.members = vec![member(61, "Ann", "trial.example", Role::Admin, settings)];
    workspace.global_filters = Some(GlobalFilters::default());
    workspace.mentions_used = Plan::FREE_TRIAL.mentions;
    if let Some(organization) = &mut workspace.organization {
        organization.platforms = Platforms::Some(vec!["reddit", "twitter"]);
    }
    workspace
}

/// The plan of people who search through agents, near its caps.
pub(super) fn agents(settings: Settings, web: &Arc<[Mention]>) -> Workspace {
    let mut workspace = blank("org_agents", "Agents", Plan::AGENTS, settings, web);
    workspace.members = vec![member(71, "Mo", "agents.example", Role::Admin, settings)];
    workspace.global_filters = Some(GlobalFilters::default());
    workspace.searches_used = 48;
    workspace.mentions_used = Plan::AGENTS.mentions - 5;
    workspace
}

/// The trial ended; no plan, no API.
pub(super) fn lapsed(settings: Settings, web: &Arc<[Mention]>) -> Workspace {
    let mut workspace = blank("org_lapsed", "Lapsed", Plan::LAPSED, settings, web);
    if let Some(organization) = &mut workspace.organization {
        organization.free_trial_expired = true;
    }
    workspace
}

/// Made by a program and never set up by a person.
pub(super) fn unfinished(settings: Settings, web: &Arc<[Mention]>) -> Workspace {
    let mut workspace = blank("org_unfinished", "Unfinished", Plan::PRO, settings, web);
    if let Some(organization) = &mut workspace.organization {
        organization.onboarding_finished_at = None;
    }
    workspace
}

/// The record is gone; its key was forgotten.
pub(super) fn deleted(settings: Settings, web: &Arc<[Mention]>) -> Workspace {
    let mut workspace = blank("org_deleted", "Deleted", Plan::PRO, settings, web);
    workspace.organization = None;
    workspace
}

/// Nothing can be read or written.
pub(super) fn outage(settings: Settings, web: &Arc<[Mention]>) -> Workspace {
    let mut workspace = blank("org_outage", "Outage", Plan::PRO, settings, web);
    workspace.outage = true;
    workspace
}
