//! A client of the [Octolens API v2](https://octolens.com/docs): mentions of
//! your keywords on the web's platforms, and all that belongs to them.
//!
//! ```no_run
//! # async fn run() -> octolens::Result<()> {
//! use octolens::{Filter, Platform};
//!
//! let octolens = octolens::Client::from_env()?; // OCTOLENS_API_KEY
//!
//! let mut mentions = octolens
//!     .mentions()
//!     .list()
//!     .filter(Filter::new().source([Platform::Reddit]).since("2026-07-01"))
//!     .items();
//! while let Some(mention) = mentions.next().await {
//!     let mention = mention?;
//!     println!("{} {:?}", mention.url, mention.title);
//! }
//!
//! match octolens.keywords().create("log storage").await {
//!     Ok(keyword) => println!("tracked as {}", keyword.id),
//!     Err(error) if error.is_quota() => println!("upgrade: {:?}", error.upgrade_url()),
//!     Err(error) => return Err(error),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! | group | what it holds |
//! |---|---|
//! | [`Client::mentions`] | list, read, export, update, timeline of an author |
//! | [`Client::keywords`], [`Client::suggestions`] | what is tracked, and how to sharpen it |
//! | [`Client::feeds`], [`Client::notifications`] | saved views, and their deliveries |
//! | [`Client::search`], [`Client::searches`] | one-time searches |
//! | [`Client::analytics`] | counts |
//! | [`Client::filters`], [`Client::feedback`], [`Client::tags`], [`Client::ai`] | what counts as a mention |
//! | [`Client::org`], [`Client::members`], [`Client::company`] | the workspace |
//! | [`Client::integrations`], [`Client::auth`], [`Client::api`] | Slack, the key, the contract |
//! | [`webhook`] | receiving mentions |
//! | [`Client::raw_operation`], [`Client::raw`] | anything else |
//!
//! [`entry_point`] names the method of each operation.
//!
//! # Behaviour
//!
//! Calls wait for the workspace's budget of 500 requests an hour instead of
//! running into refusals. Reads are repeated when that helps; **writes are
//! not**, deletions among them, unless it is certain that the service did not
//! process them. A write whose answer was lost is an error of its own,
//! [`Error::is_response_lost`]: look whether it landed. Quotas of the plan
//! ([`Error::is_quota`]) are never waited for.
//!
//! Posts are written by strangers: see [`Untrusted`].
//!
//! An application that also uses reqwest itself should read
//! ["Beside a reqwest of your own"](octo_transport#beside-a-reqwest-of-your-own)
//! first: features of a dependency are shared by the whole build.

mod analytics;
mod builder;
mod client;
mod error;
mod fault;
mod feedback;
mod feeds;
mod filter;
mod global_filters;
mod info;
mod key;
mod keywords;
mod mentions;
pub mod model;
mod notifications;
mod operations;
mod paged;
mod patch;
mod request;
mod search;
mod suggestions;
mod untrusted;
pub mod webhook;
mod workspace;

pub use analytics::{Analytics, Granularity, Report};
pub use builder::ClientBuilder;
pub use client::{API_KEY_VARIABLE, BASE_URL_VARIABLE, Client, DEFAULT_BASE_URL};
pub use error::{ApiError, Error, Result, ScopeRefusal};
pub use fault::{ErrorCode, Fault, Issue};
pub use feedback::{Feedback, SubmitFeedback};
pub use feeds::{
    ConditionGroup, CreateFeed, DeliveryMode, Destination, Feeds, Frequency, SavedFilter, Target,
    UpdateFeed,
};
pub use filter::{AnyFilter, Filter, FilterDate, Group, GroupedFilter, Relevance};
pub use global_filters::{GlobalFilters, UpdateGlobalFilters};
pub use info::{Ai, ApiInfo, Auth, Integrations, ListSlackChannels, Tags};
pub use key::ApiKey;
pub use keywords::{CreateKeyword, Keywords, UpdateKeyword};
pub use mentions::{
    ExportBody, ExportError, ExportMentions, ListMentions, Mentions, MentionsByAuthor, Records,
    UpdateMention,
};
pub use notifications::{CreateNotification, Notifications, UpdateNotification};
pub use octo_transport::{
    CallOptions, ConfigError, Delivery, ErrorKind, InvalidRequest, LocationPart, Operation, Pace,
    RateLimit, RawCall, Response, RetryPolicy, Timeouts, TransportBuilder, paging::Checkpoint,
};
pub use octolens_api::{
    ApiScope, FeedFilterField as FilterField, FeedbackType, GlobalFilterList, KeywordTag,
    ListMentionsByAuthorSource as AuthorPlatform, MentionRelevance, MentionSentiment as Sentiment,
    MentionTag, OperationId, OrgRole, Platform, SuggestionType, contract_version,
};
pub use operations::entry_point;
pub use patch::Patch;
pub use request::Request;
pub use search::{
    ListSearches, MinRelevance, SearchJob, SearchQuota, Searches, StartSearch, TimeWindow,
};
pub use suggestions::{AcceptSuggestion, ListSuggestions, Suggestions};
pub use untrusted::Untrusted;
pub use workspace::{
    Company, InviteMember, Members, Organization, UpdateCompany, UpdateOrganization,
};

use octo_transport::paging::{ItemWalk, PageWalk};

/// All pages of a list of mentions; a stream.
pub type MentionPages = PageWalk<Response<model::MentionPage>, Error>;
/// All mentions of a list; a stream. Its checkpoint resumes it without loss or
/// repetition.
pub type MentionItems = ItemWalk<model::Mention, Error>;
/// All pages of the suggestions; a stream.
pub type SuggestionPages = PageWalk<Response<model::SuggestionsWithVolume>, Error>;
/// All suggestions; a stream.
pub type SuggestionItems = ItemWalk<model::EnrichedSuggestion, Error>;
/// All pages of the searches; a stream.
pub type SearchPages = PageWalk<Response<model::SearchPage>, Error>;
/// All searches; a stream.
pub type SearchItems = ItemWalk<model::SearchSummary, Error>;
/// All pages of Slack's channels; a stream.
pub type ChannelPages = PageWalk<Response<model::SlackChannelPage>, Error>;
/// All channels of Slack; a stream.
pub type ChannelItems = ItemWalk<model::SlackChannel, Error>;
