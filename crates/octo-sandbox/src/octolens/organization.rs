//! The workspace's own record, its usage and the way to a larger plan.

use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::answer::Answer;
use super::call::Call;
use super::errors::{APP_ORIGIN, ApiError, Code, UPGRADE_PATH};
use super::moment::{Moment, SECOND};
use super::platform;
use super::state::Workspace;

/// How long an upgrade link is valid, in seconds.
const LINK_SECONDS: i64 = 600;

/// `OrgPlatforms` of the contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub(crate) enum Platforms {
    /// `"all"`.
    All(&'static str),
    Some(Vec<&'static str>),
}

impl Platforms {
    pub(crate) const ALL: Self = Self::All("all");

    pub(crate) fn has(&self, slug: &str) -> bool {
        match self {
            Self::All(_) => true,
            Self::Some(slugs) => slugs.contains(&slug),
        }
    }
}

/// What the workspace record holds beside the plan.
#[derive(Debug, Clone)]
pub(crate) struct Organization {
    pub(crate) name: String,
    pub(crate) platforms: Platforms,
    pub(crate) created_at: Moment,
    pub(crate) onboarding_finished_at: Option<Moment>,
    pub(crate) free_trial_expired: bool,
}

fn not_found() -> ApiError {
    ApiError::new(
        Code::OrgNotFound,
        "The workspace of this key does not exist any more.",
    )
}

fn view(workspace: &Workspace) -> Result<Answer, ApiError> {
    let organization = workspace.organization.as_ref().ok_or_else(not_found)?;
    Answer::json(&json!({
        "organizationId": workspace.id,
        "name": organization.name,
        "plan": workspace.plan.name,
        "isAnnualPlan": workspace.plan.annual,
        "platforms": organization.platforms,
        "createdAt": organization.created_at,
        "onboardingFinishedAt": organization.onboarding_finished_at,
        "freeTrialExpired": organization.free_trial_expired,
    }))
}

/// `getOrganization`.
pub(crate) fn get(_: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    view(workspace)
}

#[derive(Debug, Deserialize)]
struct Update {
    name: Option<String>,
    platforms: Option<WantedPlatforms>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum WantedPlatforms {
    Some(Vec<String>),
    /// The schema lets nothing else through than `"all"`.
    All(IgnoredAny),
}

/// `updateOrganization`.
pub(crate) fn update(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let request: Update = call.body()?;
    let plan = workspace.plan;
    let organization = workspace.organization.as_mut().ok_or_else(not_found)?;
    let platforms = match request.platforms {
        None => None,
        Some(WantedPlatforms::All(_)) => Some(Platforms::ALL),
        Some(WantedPlatforms::Some(slugs)) => {
            let mut wanted = Vec::new();
            for (index, slug) in slugs.iter().enumerate() {
                match platform::find(slug).filter(|slug| plan.allows(slug)) {
                    Some(known) => wanted.push(known),
                    None => {
                        let path = ["platforms", &index.to_string()];
                        let message = format!("{slug} is not part of the plan");
                        return Err(ApiError::field(&path, message));
                    }
                }
            }
            Some(Platforms::Some(wanted))
        }
    };
    if let Some(platforms) = platforms {
        organization.platforms = platforms;
    }
    if let Some(name) = request.name {
        organization.name = name;
    }
    view(workspace)
}

/// `UsageReport` of the contract, also a part of the dashboard.
pub(crate) fn usage_report(workspace: &Workspace) -> Value {
    let plan = &workspace.plan;
    let mut report = json!({
        "plan": plan.name,
        "mentions": {
            "count": workspace.mentions_used,
            "limit": plan.mentions,
            "resetAt": workspace.cycle_ends,
        },
        "keywords": { "count": workspace.keywords.len(), "limit": plan.keywords },
    });
    let Some(members) = report.as_object_mut() else {
        return report;
    };
    if let Some(cents) = plan.flex_cents {
        let flex = json!({
            "enabled": true,
            "budgetCents": cents,
            "used": (workspace.mentions_used - plan.mentions).max(0),
            "resetAt": workspace.cycle_ends,
        });
        members.insert("flex".to_owned(), flex);
    }
    if let (Some(limit), Some(left)) = (plan.searches, workspace.searches_left()) {
        let searches = json!({ "used": limit - left, "limit": limit, "remaining": left });
        members.insert("searches".to_owned(), searches);
    }
    report
}

/// `getUsage`.
pub(crate) fn usage(_: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    workspace.organization.as_ref().ok_or_else(not_found)?;
    Answer::json(&usage_report(workspace))
}

/// `createUpgradeLink`: the link signs the first member in.
pub(crate) fn upgrade_link(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    workspace.organization.as_ref().ok_or_else(not_found)?;
    if workspace.members.is_empty() {
        let message = "The workspace has no member whom the link could sign in.";
        return Err(ApiError::new(Code::NoOrgMember, message));
    }
    let destination = match workspace.plan.searches {
        Some(_) => UPGRADE_PATH,
        None => "/me/billing",
    };
    let number = workspace.next_id();
    let name = format!("{}/{number}", workspace.id);
    let token = uuid::Uuid::new_v5(&uuid::Uuid::NAMESPACE_OID, name.as_bytes()).simple();
    Answer::json(&json!({
        "url": format!("{APP_ORIGIN}/sign-in/{token}"),
        "destination": destination,
        "plan": workspace.plan.name,
        "expiresAt": call.now.plus(LINK_SECONDS * SECOND),
        "expiresInSeconds": LINK_SECONDS,
    }))
}
