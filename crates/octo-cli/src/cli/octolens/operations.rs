//! Which command of `octo octolens` calls which operation.

use octolens::OperationId;

/// Which command calls which operation of the contract.
pub(in crate::cli) fn octolens_operations() -> String {
    let mut table = String::from("Operations:\n");
    for id in OperationId::ALL {
        let octo_transport::Operation {
            method,
            path,
            wire_id,
            ..
        } = id.spec();
        let command = command_of(id);
        table.push_str(&format!("  {command:<19} {method} {path} ({wire_id})\n"));
    }
    table
}

/// The command of an operation. A new operation does not compile until it has
/// one.
fn command_of(operation: OperationId) -> &'static str {
    use OperationId as Id;
    match operation {
        Id::ListMentions => "mentions list",
        Id::ExportMentions => "mentions export",
        Id::ListMentionsByAuthor => "mentions by-author",
        Id::GetMention => "mentions get",
        Id::UpdateMention => "mentions update",
        Id::ListKeywords => "keywords list",
        Id::CreateKeyword => "keywords create",
        Id::UpdateKeyword => "keywords update",
        Id::DeleteKeyword => "keywords delete",
        Id::ToggleKeywordPause => "keywords pause",
        Id::ListFeeds => "feeds list",
        Id::CreateFeed => "feeds create",
        Id::GetFeed => "feeds get",
        Id::UpdateFeed => "feeds update",
        Id::DeleteFeed => "feeds delete",
        Id::GetMentionVolume => "analytics volume",
        Id::GetSentimentDistribution => "analytics sentiment",
        Id::GetSourceBreakdown => "analytics sources",
        Id::GetKeywordBreakdown => "analytics keywords",
        Id::RunSearch | Id::GetSearch => "search",
        Id::GetOrganization => "org get",
        Id::UpdateOrganization => "org rename",
        Id::GetUsage => "org usage",
        Id::ListMembers => "members list",
        Id::ListInvitations => "members invitations",
        Id::InviteMember => "members invite",
        Id::RemoveMember => "members remove",
        Id::GetGlobalFilters => "filters get",
        Id::AddGlobalFilterValues => "filters add",
        Id::RemoveGlobalFilterValues => "filters remove",
        Id::ListTags => "tags",
        Id::GetAuth => "whoami",
        Id::ListKeywordSuggestions
        | Id::AcceptKeywordSuggestion
        | Id::RejectKeywordSuggestions
        | Id::ListNotifications
        | Id::CreateNotification
        | Id::GetNotification
        | Id::UpdateNotification
        | Id::DeleteNotification
        | Id::TestNotification
        | Id::SubmitFeedback
        | Id::RemoveFeedback
        | Id::GetFeedbackStats
        | Id::ListSearches
        | Id::GetAnalyticsDashboard
        | Id::CreateUpgradeLink
        | Id::GetCompanyProfile
        | Id::UpdateCompanyProfile
        | Id::UpdateGlobalFilters
        | Id::ConvertFilterQuery
        | Id::GetSlackStatus
        | Id::ListSlackChannels
        | Id::GetOpenApiDocument
        | Id::GetApiDocs => "api",
    }
}
