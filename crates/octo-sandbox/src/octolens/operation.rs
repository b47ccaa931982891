//! The operations of the contract and the function that serves each.

use super::answer::Answer;
use super::call::Call;
use super::contract::Contract;
use super::errors::ApiError;
use super::state::Workspace;
use super::{
    analytics, auth, company, docs, export, feedback, feeds, global_filters, keywords, members,
    mentions, notifications, organization, search, slack, suggestions, tags, wizard,
};

/// What serves an operation.
pub(crate) enum Handler {
    /// Takes no key and touches no workspace.
    Public(fn(&Contract) -> Answer),
    /// Reads or changes the workspace of the key.
    Workspace(fn(&Call<'_>, &mut Workspace) -> Result<Answer, ApiError>),
    /// Starts a search, and may wait for it between two looks at the workspace.
    Search,
}

macro_rules! operations {
    ($($variant:ident $id:literal => $handler:expr;)*) => {
        /// An operation of the contract; its handler is found by an exhaustive match.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub(crate) enum Operation { $($variant),* }

        impl Operation {
            pub(crate) const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The contract's `operationId`.
            pub(crate) fn id(self) -> &'static str {
                match self { $(Self::$variant => $id),* }
            }

            pub(crate) fn from_id(id: &str) -> Option<Self> {
                match id { $($id => Some(Self::$variant),)* _ => None }
            }

            pub(crate) fn handler(self) -> Handler {
                use Handler::{Public, Search, Workspace};
                match self { $(Self::$variant => $handler),* }
            }
        }
    };
}

operations! {
    ListMentions "listMentions" => Workspace(mentions::list);
    ExportMentions "exportMentions" => Workspace(export::export);
    ListMentionsByAuthor "listMentionsByAuthor" => Workspace(mentions::list_by_author);
    GetMention "getMention" => Workspace(mentions::get);
    UpdateMention "updateMention" => Workspace(mentions::update);
    ListKeywords "listKeywords" => Workspace(keywords::list);
    CreateKeyword "createKeyword" => Workspace(keywords::create);
    ListKeywordSuggestions "listKeywordSuggestions" => Workspace(suggestions::list);
    AcceptKeywordSuggestion "acceptKeywordSuggestion" => Workspace(suggestions::accept);
    RejectKeywordSuggestions "rejectKeywordSuggestions" => Workspace(suggestions::reject);
    UpdateKeyword "updateKeyword" => Workspace(keywords::update);
    DeleteKeyword "deleteKeyword" => Workspace(keywords::delete);
    ToggleKeywordPause "toggleKeywordPause" => Workspace(keywords::toggle_pause);
    ListFeeds "listFeeds" => Workspace(feeds::list);
    CreateFeed "createFeed" => Workspace(feeds::create);
    GetFeed "getFeed" => Workspace(feeds::get);
    UpdateFeed "updateFeed" => Workspace(feeds::update);
    DeleteFeed "deleteFeed" => Workspace(feeds::delete);
    ListNotifications "listNotifications" => Workspace(notifications::list);
    CreateNotification "createNotification" => Workspace(notifications::create);
    GetNotification "getNotification" => Workspace(notifications::get);
    UpdateNotification "updateNotification" => Workspace(notifications::update);
    DeleteNotification "deleteNotification" => Workspace(notifications::delete);
    TestNotification "testNotification" => Workspace(notifications::test);
    SubmitFeedback "submitFeedback" => Workspace(feedback::submit);
    RemoveFeedback "removeFeedback" => Workspace(feedback::remove);
    GetFeedbackStats "getFeedbackStats" => Workspace(feedback::stats);
    ListTags "listTags" => Workspace(tags::list);
    RunSearch "runSearch" => Search;
    ListSearches "listSearches" => Workspace(search::list);
    GetSearch "getSearch" => Workspace(search::get);
    GetMentionVolume "getMentionVolume" => Workspace(analytics::volume);
    GetSentimentDistribution "getSentimentDistribution" => Workspace(analytics::sentiment);
    GetSourceBreakdown "getSourceBreakdown" => Workspace(analytics::sources);
    GetKeywordBreakdown "getKeywordBreakdown" => Workspace(analytics::keywords);
    GetAnalyticsDashboard "getAnalyticsDashboard" => Workspace(analytics::dashboard);
    GetOrganization "getOrganization" => Workspace(organization::get);
    UpdateOrganization "updateOrganization" => Workspace(organization::update);
    GetUsage "getUsage" => Workspace(organization::usage);
    CreateUpgradeLink "createUpgradeLink" => Workspace(organization::upgrade_link);
    GetCompanyProfile "getCompanyProfile" => Workspace(company::get);
    UpdateCompanyProfile "updateCompanyProfile" => Workspace(company::update);
    ListMembers "listMembers" => Workspace(members::list);
    ListInvitations "listInvitations" => Workspace(members::list_invitations);
    InviteMember "inviteMember" => Workspace(members::invite);
    RemoveMember "removeMember" => Workspace(members::remove);
    GetGlobalFilters "getGlobalFilters" => Workspace(global_filters::get);
    UpdateGlobalFilters "updateGlobalFilters" => Workspace(global_filters::update);
    AddGlobalFilterValues "addGlobalFilterValues" => Workspace(global_filters::add);
    RemoveGlobalFilterValues "removeGlobalFilterValues" => Workspace(global_filters::remove);
    ConvertFilterQuery "convertFilterQuery" => Workspace(wizard::convert);
    GetSlackStatus "getSlackStatus" => Workspace(slack::status);
    ListSlackChannels "listSlackChannels" => Workspace(slack::channels);
    GetAuth "getAuth" => Workspace(auth::inspect);
    GetOpenApiDocument "getOpenApiDocument" => Public(docs::document);
    GetApiDocs "getApiDocs" => Public(docs::page);
}
