//! Where each operation of the contract is reached.

use octolens_api::OperationId;

/// The method of this crate that reaches an operation.
///
/// ```
/// use octolens::{OperationId, entry_point};
///
/// assert_eq!(entry_point(OperationId::ListTags), "tags().list()");
/// ```
pub fn entry_point(operation: OperationId) -> &'static str {
    use OperationId as Id;
    // Exhaustive on purpose: a new operation does not compile until it has
    // its place.
    match operation {
        Id::ListMentions => "mentions().list()",
        Id::ExportMentions => "mentions().export()",
        Id::ListMentionsByAuthor => "mentions().by_author()",
        Id::GetMention => "mentions().get()",
        Id::UpdateMention => "mentions().update()",
        Id::ListKeywords => "keywords().list()",
        Id::CreateKeyword => "keywords().create()",
        Id::UpdateKeyword => "keywords().update()",
        Id::DeleteKeyword => "keywords().delete()",
        Id::ToggleKeywordPause => "keywords().toggle_pause()",
        Id::ListKeywordSuggestions => "suggestions().list()",
        Id::AcceptKeywordSuggestion => "suggestions().accept()",
        Id::RejectKeywordSuggestions => "suggestions().reject()",
        Id::ListFeeds => "feeds().list()",
        Id::CreateFeed => "feeds().create()",
        Id::GetFeed => "feeds().get()",
        Id::UpdateFeed => "feeds().update()",
        Id::DeleteFeed => "feeds().delete()",
        Id::ListNotifications => "notifications().list()",
        Id::CreateNotification => "notifications().create()",
        Id::GetNotification => "notifications().get()",
        Id::UpdateNotification => "notifications().update()",
        Id::DeleteNotification => "notifications().delete()",
        Id::TestNotification => "notifications().test()",
        Id::SubmitFeedback => "feedback().submit()",
        Id::RemoveFeedback => "feedback().remove()",
        Id::GetFeedbackStats => "feedback().stats()",
        Id::ListTags => "tags().list()",
        Id::RunSearch => "search()",
        Id::ListSearches => "searches().list()",
        Id::GetSearch => "searches().get()",
        Id::GetMentionVolume => "analytics().volume()",
        Id::GetSentimentDistribution => "analytics().sentiment()",
        Id::GetSourceBreakdown => "analytics().sources()",
        Id::GetKeywordBreakdown => "analytics().keywords()",
        Id::GetAnalyticsDashboard => "analytics().dashboard()",
        Id::GetOrganization => "org().get()",
        Id::UpdateOrganization => "org().update()",
        Id::GetUsage => "org().usage()",
        Id::CreateUpgradeLink => "org().upgrade_link()",
        Id::GetCompanyProfile => "company().get()",
        Id::UpdateCompanyProfile => "company().update()",
        Id::ListMembers => "members().list()",
        Id::ListInvitations => "members().invitations()",
        Id::InviteMember => "members().invite()",
        Id::RemoveMember => "members().remove()",
        Id::GetGlobalFilters => "filters().get()",
        Id::UpdateGlobalFilters => "filters().update()",
        Id::AddGlobalFilterValues => "filters().add()",
        Id::RemoveGlobalFilterValues => "filters().remove()",
        Id::ConvertFilterQuery => "ai().filter_from()",
        Id::GetSlackStatus => "integrations().slack()",
        Id::ListSlackChannels => "integrations().slack_channels()",
        Id::GetAuth => "auth().get()",
        Id::GetOpenApiDocument => "api().document()",
        Id::GetApiDocs => "api().documentation()",
    }
}
