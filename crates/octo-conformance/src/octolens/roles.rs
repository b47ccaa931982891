//! Credentials that operations refuse, by the roles of the sandbox's keys.

use octolens::OperationId as Id;

use super::operation::known;
use crate::contract::Operation;
use crate::subject::RefusedRole;

const SCOPES: [&str; 3] = ["read", "write", "admin"];

pub(super) fn refused(operation: &Operation) -> Vec<RefusedRole> {
    let Some(id) = known(operation) else {
        return Vec::new();
    };
    let mut roles = vec![
        RefusedRole {
            role: "revoked",
            statuses: &[401],
            source: "/components/responses/Unauthorized",
        },
        RefusedRole {
            role: "lapsed",
            statuses: &[403],
            source: "/components/responses/Forbidden: plan without API access",
        },
        RefusedRole {
            role: "outage",
            statuses: &[500],
            source: "/components/responses/InternalError",
        },
    ];
    let needed = SCOPES
        .iter()
        .position(|scope| Some(*scope) == id.spec().scope);
    for role in SCOPES.iter().take(needed.unwrap_or(0)) {
        roles.push(RefusedRole {
            role,
            statuses: &[403],
            source: "/info: a scope that is too low answers 403; x-required-scope of the operation",
        });
    }
    if belongs_to_a_workspace(id) {
        roles.push(RefusedRole {
            role: "other-workspace",
            statuses: &[404],
            source: "/components/responses/NotFound: no such resource in this workspace",
        });
    }
    let (deleted, unfinished): (_, &'static [u16]) = match id {
        Id::GetOrganization | Id::UpdateOrganization | Id::GetUsage => (true, &[]),
        Id::CreateUpgradeLink => (true, &[403]),
        Id::InviteMember => (false, &[403]),
        Id::GetCompanyProfile
        | Id::UpdateCompanyProfile
        | Id::GetGlobalFilters
        | Id::UpdateGlobalFilters => (false, &[404]),
        _ => (false, &[]),
    };
    if deleted {
        roles.push(RefusedRole {
            role: "deleted-workspace",
            statuses: &[404],
            source: "/components/schemas/ApiErrorCode: ORG_NOT_FOUND",
        });
    }
    if !unfinished.is_empty() {
        roles.push(RefusedRole {
            role: "unfinished",
            statuses: unfinished,
            source: "/components/schemas/ApiErrorCode: COMPANY_NOT_FOUND, SETTINGS_NOT_FOUND, INVITER_REQUIRED, NO_ORG_MEMBER",
        });
    }
    roles
}

/// Whether a good request names something that one workspace has.
fn belongs_to_a_workspace(id: Id) -> bool {
    match id {
        Id::GetMention
        | Id::UpdateMention
        | Id::AcceptKeywordSuggestion
        | Id::RejectKeywordSuggestions
        | Id::UpdateKeyword
        | Id::DeleteKeyword
        | Id::ToggleKeywordPause
        | Id::GetFeed
        | Id::UpdateFeed
        | Id::DeleteFeed
        | Id::CreateNotification
        | Id::GetNotification
        | Id::UpdateNotification
        | Id::DeleteNotification
        | Id::TestNotification
        | Id::SubmitFeedback
        | Id::GetSearch
        | Id::RemoveMember => true,
        Id::ListMentions
        | Id::ExportMentions
        | Id::ListMentionsByAuthor
        | Id::ListKeywords
        | Id::CreateKeyword
        | Id::ListKeywordSuggestions
        | Id::ListFeeds
        | Id::CreateFeed
        | Id::ListNotifications
        | Id::RemoveFeedback
        | Id::GetFeedbackStats
        | Id::ListTags
        | Id::RunSearch
        | Id::ListSearches
        | Id::GetMentionVolume
        | Id::GetSentimentDistribution
        | Id::GetSourceBreakdown
        | Id::GetKeywordBreakdown
        | Id::GetAnalyticsDashboard
        | Id::GetOrganization
        | Id::UpdateOrganization
        | Id::GetUsage
        | Id::CreateUpgradeLink
        | Id::GetCompanyProfile
        | Id::UpdateCompanyProfile
        | Id::ListMembers
        | Id::ListInvitations
        | Id::InviteMember
        | Id::GetGlobalFilters
        | Id::UpdateGlobalFilters
        | Id::AddGlobalFilterValues
        | Id::RemoveGlobalFilterValues
        | Id::ConvertFilterQuery
        | Id::GetSlackStatus
        | Id::ListSlackChannels
        | Id::GetAuth
        | Id::GetOpenApiDocument
        | Id::GetApiDocs => false,
    }
}
