//! What the service answers with.
//!
//! Most types are generated from the contract; those with text that strangers
//! wrote, and those whose wire form is awkward, are this crate's own. All keep
//! members that the contract does not name in `extra`, and enums take values
//! that it does not name, so that a later version of the service does not
//! break a client.

mod feed;
mod mention;
mod search;

pub use feed::{Feed, Notification};
pub(crate) use mention::read_timestamp;
pub use mention::{Mention, MentionPage, MentionRef};
pub use octolens_api::types::{
    AcceptSuggestionResult as AcceptedSuggestion, AuthIntrospection as KeyInfo, CompanyProfile,
    CreatedKeyword, DashboardReport, DeleteFeedResult as DeletedFeed,
    DeleteKeywordResult as DeletedKeyword, DeleteNotificationResult as DeletedNotification,
    EnrichedSuggestion, FeedAdvancedCondition, FeedAdvancedFilters, FeedFilterGroup,
    FeedSimpleCondition, FeedSimpleFilters, FeedbackRecord, FeedbackStats, FilterWizardResult,
    FilterWizardResultFilters, GlobalFilterAddResult as AddedFilterValues,
    GlobalFilterRemoveResult as RemovedFilterValues, GlobalFilters as GlobalFilterLists,
    Invitation, InviteMemberResult as InvitedMember, Keyword, KeywordCount,
    KeywordPauseResult as PausedKeyword, KeywordReport, KeywordSettings, KeywordSuggestion,
    KeywordSuggestionList, Member, MentionKeyword, NotificationTestResult as NotificationTest,
    NotificationTestResultResultsItem as DeliveryResult, OrgPlatforms,
    Organization as OrganizationInfo, PartialSearchStats,
    RejectSuggestionsResult as RejectedSuggestions, RemoveFeedbackResult as RemovedFeedback,
    RemoveMemberResult as RemovedMember, SearchPage, SearchStats, SearchSummary, SentimentCount,
    SentimentReport, SlackChannel, SlackChannelPage, SlackStatus, SourceCount, SourceReport,
    SuggestionCountListItem as SuggestionCount, SuggestionsWithVolume,
    SuggestionsWithVolumeKeywordsItem as KeywordVolume, UpdateMentionResult as UpdatedMention,
    UpgradeLink, UsageReport as Usage, VolumeBucket, VolumeReport,
};
pub use search::{CompletedSearch, SearchState};
