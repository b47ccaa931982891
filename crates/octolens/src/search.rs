//! One-time searches.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::HeaderMap;
use octo_transport::{CallOptions, InvalidRequest, Response, paging::Checkpoint};
use octolens_api::{OperationId, types};

use crate::{
    Client, Request, SearchItems, SearchPages,
    error::Result,
    model::{SearchPage, SearchState},
    paged::{check_limit, paged},
    request::awaitable,
};

/// How far back a search looks.
pub use octolens_api::SearchRequestTimeWindow as TimeWindow;

/// How sure a result has to be.
pub use octolens_api::SearchRequestMinRelevance as MinRelevance;

/// How long to wait before the next look where the service does not say.
const POLL_INTERVAL: Duration = Duration::from_secs(2);

/// How long [`StartSearch::run`] waits, unless told otherwise.
const PATIENCE: Duration = Duration::from_secs(300);

/// The longest that the service holds an answer back (`waitMs`).
const LONGEST_HOLD: Duration = Duration::from_secs(25);

/// The searches that were started; made by [`Client::searches`].
#[derive(Clone, Debug)]
pub struct Searches(Client);

impl Searches {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Lists the searches, newest first.
    ///
    /// Source: operation `listSearches`.
    pub fn list(&self) -> ListSearches {
        ListSearches {
            client: self.0.clone(),
            limit: None,
            cursor: None,
            checkpoint: None,
            options: CallOptions::default(),
        }
    }

    /// Reads the state of a search once.
    ///
    /// Source: operation `getSearch`.
    pub fn get(&self, id: impl Into<String>) -> Request<SearchState> {
        let id = id.into();
        Request::new(&self.0, OperationId::GetSearch)
            .path("searchId", id)
            .map(|wire: types::SearchState| wire.into())
    }

    /// Takes up a search that was started before, perhaps by another process,
    /// to wait for its end.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    pub async fn resume(&self, id: impl Into<String>) -> Result<SearchJob> {
        let state = self.get(id).await?;
        Ok(SearchJob::new(
            self.0.clone(),
            CallOptions::default(),
            state,
        ))
    }
}

/// A one-time search to come.
///
/// Made by [`Client::search`]. [`run`](Self::run) waits for its end,
/// [`start`](Self::start) hands it over to be waited for, and `.await` sends
/// the request alone.
///
/// ```no_run
/// # async fn run(octolens: octolens::Client) -> octolens::Result<()> {
/// use octolens::model::SearchState;
///
/// let search = octolens.search("log storage").window("7d").run().await?;
/// match search.state() {
///     SearchState::Completed(found) => println!("{} results", found.mentions.len()),
///     SearchState::QuotaExhausted { .. } => println!("the plan's mentions are used up"),
///     SearchState::Failed { message, .. } => println!("failed: {message:?}"),
///     other => println!("not done yet: {:?}", other.search_id()),
/// }
/// println!("{:?} searches left", search.quota().searches_remaining);
/// # Ok(())
/// # }
/// ```
///
/// Starting one is not repeated after a lost answer, since it costs scored
/// mentions: look into [`Searches::list`] whether it runs.
#[derive(Clone, Debug)]
#[must_use = "a search does nothing until it is run or started"]
pub struct StartSearch {
    client: Client,
    body: types::SearchRequest,
    patience: Duration,
    options: CallOptions,
}

impl StartSearch {
    pub(crate) fn new(client: Client, query: String) -> Self {
        Self {
            client,
            body: types::SearchRequest {
                query,
                time_window: None,
                sources: Vec::new(),
                max_results: None,
                min_relevance: None,
                wait_ms: None,
            },
            patience: PATIENCE,
            options: CallOptions::default(),
        }
    }

    /// How far back it looks: `1d`, `7d` (the service's default) or `30d`.
    pub fn window(mut self, window: impl Into<TimeWindow>) -> Self {
        self.body.time_window = Some(window.into());
        self
    }

    /// Looks on these platforms alone.
    pub fn sources<S: Into<String>>(mut self, sources: impl IntoIterator<Item = S>) -> Self {
        self.body.sources = sources.into_iter().map(Into::into).collect();
        self
    }

    /// Gives so many results at most: 1 to 500, the service's default is 100.
    pub fn max_results(mut self, results: u32) -> Self {
        self.body.max_results = Some(i64::from(results));
        self
    }

    /// Gives results of this level and better: `high`, `medium` or `low`.
    pub fn min_relevance(mut self, relevance: impl Into<MinRelevance>) -> Self {
        self.body.min_relevance = Some(relevance.into());
        self
    }

    /// Lets the service hold its first answer back so long, 25 seconds at
    /// most, in case the search is done by then.
    pub fn hold(mut self, hold: Duration) -> Self {
        self.body.wait_ms = Some(i64::try_from(hold.as_millis()).unwrap_or(i64::MAX));
        self
    }

    /// How long [`run`](Self::run) waits for the end; 5 minutes by default.
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Starts the search, and hands it over to be waited for.
    ///
    /// # Errors
    ///
    /// [`Error::is_quota`](crate::Error::is_quota) when the plan's searches or
    /// mentions are used up, else see [`Error`](crate::Error).
    pub async fn start(self) -> Result<SearchJob> {
        let (client, options) = (self.client.clone(), self.options.clone());
        let state = self.send().await?;
        Ok(SearchJob::new(client, options, state))
    }

    /// Starts the search and waits for its end, asking when the service says
    /// to.
    ///
    /// A search that is still under way when patience ends is handed back as
    /// it is. Dropping the future leaves the search to the service; to find it
    /// again, [`start`](Self::start) it and keep its id.
    ///
    /// # Errors
    ///
    /// As for [`start`](Self::start).
    pub async fn run(self) -> Result<SearchJob> {
        let patience = self.patience;
        let mut job = self.start().await?;
        job.wait(patience).await?;
        Ok(job)
    }

    fn request(self) -> Result<Request<SearchState>, InvalidRequest> {
        let body = self.body;
        if body.query.is_empty() {
            return Err(InvalidRequest::new("query", "must not be empty"));
        }
        if body
            .max_results
            .is_some_and(|results| !(1..=500).contains(&results))
        {
            return Err(InvalidRequest::new("maxResults", "has to be 1 to 500"));
        }
        if body
            .wait_ms
            .is_some_and(|wait| wait > LONGEST_HOLD.as_millis() as i64)
        {
            return Err(InvalidRequest::new("waitMs", "is longer than 25 s"));
        }
        Ok(Request::new(&self.client, OperationId::RunSearch)
            .json(&body)
            .map(|wire: types::RunSearchResponse| wire.into()))
    }
}

/// What is left of the plan, as the last answer to a search said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SearchQuota {
    /// Scored mentions of this period (`X-Octolens-Mentions-Remaining`).
    pub mentions_remaining: Option<i64>,
    /// Searches (`X-Octolens-Searches-Remaining`).
    pub searches_remaining: Option<i64>,
}

impl SearchQuota {
    /// Reads the quota beside an answer to a search.
    pub fn from_headers(headers: &HeaderMap) -> Self {
        let read = |name: &str| headers.get(name)?.to_str().ok()?.trim().parse().ok();
        Self {
            mentions_remaining: read("x-octolens-mentions-remaining"),
            searches_remaining: read("x-octolens-searches-remaining"),
        }
    }
}

/// A search that was started.
///
/// Made by [`StartSearch::start`] and [`Searches::resume`].
#[derive(Clone, Debug)]
pub struct SearchJob {
    client: Client,
    options: CallOptions,
    state: SearchState,
    quota: SearchQuota,
    next_look: SystemTime,
    body: Bytes,
}

impl SearchJob {
    fn new(client: Client, options: CallOptions, first: Response<SearchState>) -> Self {
        let mut job = Self {
            client,
            options,
            state: SearchState::Other(serde_json::Value::Null),
            quota: SearchQuota::default(),
            next_look: SystemTime::UNIX_EPOCH,
            body: Bytes::new(),
        };
        job.take(first);
        job
    }

    /// The id by which it can be taken up again; `None` where the service gave
    /// none.
    pub fn id(&self) -> Option<&str> {
        self.state.search_id()
    }

    /// Where it stood at the last look.
    pub fn state(&self) -> &SearchState {
        &self.state
    }

    /// The last answer, as it came.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Gives the state and drops the rest.
    pub fn into_state(self) -> SearchState {
        self.state
    }

    /// What is left of the plan, as of the last look.
    pub fn quota(&self) -> SearchQuota {
        self.quota
    }

    /// Waits until the search has ended, for `patience` at most, and looks
    /// when the service says to.
    ///
    /// Cancellation-safe: a dropped wait can be taken up by another.
    ///
    /// # Errors
    ///
    /// Whatever a look ends with; the search itself goes on.
    pub async fn wait(&mut self, patience: Duration) -> Result<&SearchState> {
        let mut left = patience;
        while let SearchState::Running { search_id, .. } = &self.state {
            let id = search_id.clone();
            let pause = self.pause();
            if pause > left {
                break;
            }
            left -= pause;
            self.client.transport.sleep(pause).await;
            let look = self.client.searches().get(id).options(self.options.clone());
            let state = look.await?;
            self.take(state);
        }
        Ok(&self.state)
    }

    /// How long until the next look; a dropped wait does not start anew.
    fn pause(&self) -> Duration {
        let stated = self.next_look.duration_since(SystemTime::now());
        stated.unwrap_or_default()
    }

    fn take(&mut self, response: Response<SearchState>) {
        self.quota = SearchQuota::from_headers(response.headers());
        let pause = response.retry_after().unwrap_or(POLL_INTERVAL);
        self.next_look = SystemTime::now() + pause;
        self.body = response.body().clone();
        self.state = response.into_value();
    }
}

/// The searches of the workspace; `.await` gets one page.
///
/// Made by [`Searches::list`].
#[derive(Clone, Debug)]
#[must_use = "a list is not asked for until it is awaited or streamed"]
pub struct ListSearches {
    client: Client,
    limit: Option<u32>,
    cursor: Option<String>,
    checkpoint: Option<Checkpoint>,
    options: CallOptions,
}

impl ListSearches {
    /// How many searches a page holds.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    fn query(&self) -> impl serde::Serialize + use<> {
        self.limit
    }

    fn request(self) -> Result<Request<SearchPage>, InvalidRequest> {
        check_limit(self.limit, 1..=u32::MAX)?;
        let (cursor, limit) = (self.cursor, self.limit.map(i64::from));
        Ok(Request::new(&self.client, OperationId::ListSearches)
            .query("cursor", cursor)
            .query("limit", limit))
    }
}

awaitable!(StartSearch => SearchState, ListSearches => SearchPage);
paged!(
    ListSearches => SearchPage,
    SearchPages,
    SearchItems,
    |page| page.pagination.next_cursor.as_deref(),
    |page| {
        let page = page.into_value();
        (page.data, page.pagination.next_cursor)
    },
);
