//! The client and how it is made.

use std::{fmt, sync::Arc};

use http::{HeaderValue, Method, StatusCode, header};
use octo_transport::{ConfigError, RateLimit, RawCall, Transport};
use octolens_api::OperationId;
use tokio::sync::OnceCell;
use url::Url;

use crate::{
    Ai, Analytics, ApiInfo, Auth, Company, Feedback, Feeds, GlobalFilters, Integrations, Keywords,
    Members, Mentions, Notifications, Organization, Searches, StartSearch, Suggestions, Tags,
    builder::ClientBuilder,
    error::{Error, Result},
    model::KeyInfo,
};

/// The published base URL (`servers` of the contract). Paths begin with
/// `/api/v2`.
pub const DEFAULT_BASE_URL: &str = "https://app.octolens.com";

/// The environment variable that holds the key.
pub const API_KEY_VARIABLE: &str = "OCTOLENS_API_KEY";

/// The environment variable that holds another base URL.
pub const BASE_URL_VARIABLE: &str = "OCTOLENS_BASE_URL";

/// A client of the Octolens API v2.
///
/// Cheap to clone; all clones share connections, credentials and the model of
/// the workspace's budget. Make one and keep it.
///
/// ```no_run
/// # async fn run() -> octolens::Result<()> {
/// let octolens = octolens::Client::from_env()?;
/// for keyword in octolens.keywords().list().await? {
///     println!("{} {}", keyword.id, keyword.keyword);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    pub(crate) transport: Transport,
    /// What the key may do, once somebody had to know; nothing for a key that
    /// may not even ask.
    scopes: Arc<OnceCell<Option<Vec<String>>>>,
}

macro_rules! groups {
    ($($(#[$doc:meta])* $method:ident => $group:ident;)*) => {
        $(
            $(#[$doc])*
            pub fn $method(&self) -> $group {
                $group::new(self.clone())
            }
        )*
    };
}

impl Client {
    pub(crate) fn new(transport: Transport) -> Self {
        Self {
            transport,
            scopes: Arc::default(),
        }
    }

    /// A client with the key of `OCTOLENS_API_KEY` and the base URL of
    /// `OCTOLENS_BASE_URL`, or the published one.
    ///
    /// A blank variable counts as absent.
    ///
    /// # Errors
    ///
    /// [`ConfigError`] when the key is missing or malformed, or the base URL
    /// can't be used.
    pub fn from_env() -> Result<Self, ConfigError> {
        ClientBuilder::from_env()?.build()
    }

    /// A client made piece by piece.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    groups! {
        /// Posts that matched the workspace's keywords: list, export, read,
        /// update.
        mentions => Mentions;
        /// The keywords that are tracked.
        keywords => Keywords;
        /// Proposals to sharpen keywords.
        suggestions => Suggestions;
        /// Saved views of the mentions.
        feeds => Feeds;
        /// Deliveries of feeds by mail, Slack and webhook.
        notifications => Notifications;
        /// Counts over mentions.
        analytics => Analytics;
        /// The workspace: settings, usage, upgrade.
        org => Organization;
        /// The people of the workspace.
        members => Members;
        /// The profile that relevance is judged by.
        company => Company;
        /// Verdicts on relevance.
        feedback => Feedback;
        /// Words, authors and places that no mention may have.
        filters => GlobalFilters;
        /// One-time searches that were started.
        searches => Searches;
        /// Labels that mentions can carry.
        tags => Tags;
        /// Filters from plain words.
        ai => Ai;
        /// Slack.
        integrations => Integrations;
        /// What the key may do.
        auth => Auth;
        /// The published contract and its documentation page.
        api => ApiInfo;
    }

    /// A one-time search over the platforms, beside the tracked keywords.
    ///
    /// Costs scored mentions of the plan. Source: operation `runSearch`.
    pub fn search(&self, query: impl Into<String>) -> StartSearch {
        StartSearch::new(self.clone(), query.into())
    }

    /// Any request to the service, through the same credentials, pacing and
    /// retries. `path` begins with `/api/v2`.
    pub fn raw(&self, method: Method, path: impl Into<String>) -> RawCall {
        self.transport.raw(method, path)
    }

    /// A request of an operation with a body of the caller's own making;
    /// safety, deadline and name are the operation's.
    ///
    /// `path` is the operation's, with its parameters filled in.
    pub fn raw_operation(&self, operation: OperationId, path: impl Into<String>) -> RawCall {
        let operation = operation.spec();
        let call = self
            .transport
            .raw(operation.method.clone(), path)
            .operation(operation);
        match operation.response_media_types.first() {
            Some(media_type) => call.header(header::ACCEPT, HeaderValue::from_static(media_type)),
            None => call,
        }
    }

    /// The workspace's budget of requests, as of the last answer; `None`
    /// before the first.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.transport.rate_limit()
    }

    /// The URL that requests go to.
    pub fn base_url(&self) -> &Url {
        self.transport.base_url()
    }

    /// Sorts a failure. Where the key's scope may be what is missing, the
    /// service is asked for it, once in a client's life.
    pub(crate) async fn settle<T>(&self, outcome: Result<T, octo_transport::Error>) -> Result<T> {
        let error = match outcome {
            Ok(value) => return Ok(value),
            Err(error) => Error::from(error),
        };
        let Some(needed) = error.scope_in_question() else {
            return Err(error);
        };
        let have = self.scopes.get_or_try_init(|| async {
            let call = self.transport.operation(OperationId::GetAuth.spec());
            match call.send_json::<KeyInfo>().await {
                Ok(auth) => Ok(Some(auth.scopes.iter().map(ToString::to_string).collect())),
                Err(refused) if refused.status() == Some(StatusCode::FORBIDDEN) => Ok(None),
                Err(failed) => Err(failed),
            }
        });
        match Box::pin(have).await {
            Ok(Some(have)) => Err(error.with_scopes(needed, have.clone())),
            // It keeps its refusal as it is.
            Ok(None) | Err(_) => Err(error),
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Client")
            .field("transport", &self.transport)
            .finish_non_exhaustive()
    }
}
