//! Counts over mentions.

use chrono::{DateTime, SecondsFormat, Utc};
use octo_transport::{BoxFuture, CallOptions, Explanation, InvalidRequest, Response};
use octolens_api::{MentionSentiment, MentionTag, OperationId, Platform};
use serde::de::DeserializeOwned;

use crate::{
    Client, Relevance, Request,
    error::Result,
    model::{DashboardReport, KeywordReport, SentimentReport, SourceReport, VolumeReport},
};

/// Reports on mentions; made by [`Client::analytics`].
#[derive(Clone, Debug)]
pub struct Analytics(Client);

/// The size of the buckets of a volume report.
pub use octolens_api::GetMentionVolumeGranularity as Granularity;

/// What a report is about; shared by all five.
#[derive(Clone, Debug, Default)]
struct Query {
    start: Option<DateTime<Utc>>,
    end: Option<DateTime<Utc>>,
    keywords: Option<Vec<i64>>,
    platforms: Option<Vec<Platform>>,
    relevance: Option<Vec<i64>>,
    sentiment: Option<String>,
    tag: Option<MentionTag>,
    granularity: Option<Granularity>,
}

macro_rules! reports {
    ($($(#[$doc:meta])* $method:ident => $answer:ty, $operation:ident;)*) => {
        impl Analytics {
            pub(crate) fn new(client: Client) -> Self {
                Self(client)
            }

            $(
                $(#[$doc])*
                pub fn $method(&self) -> Report<$answer> {
                    Report::new(self.0.clone(), OperationId::$operation)
                }
            )*
        }
    };
}

reports! {
    /// Mentions a day, or an hour. Buckets without mentions are left out.
    ///
    /// Source: operation `getMentionVolume`.
    volume => VolumeReport, GetMentionVolume;
    /// Mentions of each sentiment.
    ///
    /// Source: operation `getSentimentDistribution`.
    sentiment => SentimentReport, GetSentimentDistribution;
    /// Mentions on each platform.
    ///
    /// Source: operation `getSourceBreakdown`.
    sources => SourceReport, GetSourceBreakdown;
    /// Mentions of each keyword.
    ///
    /// Source: operation `getKeywordBreakdown`.
    keywords => KeywordReport, GetKeywordBreakdown;
    /// Volume, keywords, sentiment and usage in one answer.
    ///
    /// Source: operation `getAnalyticsDashboard`.
    dashboard => DashboardReport, GetAnalyticsDashboard;
}

/// A report; `.await` gets it.
///
/// Without a window it covers the last 30 days.
#[derive(Clone, Debug)]
#[must_use = "a report is not asked for until it is awaited"]
pub struct Report<T> {
    client: Client,
    query: Query,
    options: CallOptions,
    operation: OperationId,
    /// Chosen where the answer's type is known.
    start: fn(&Client, OperationId) -> Request<T>,
}

/// The longest window (`startDate` of the contract).
const LONGEST_DAYS: i64 = 365;

impl<T: 'static> Report<T> {
    fn new(client: Client, operation: OperationId) -> Self
    where
        T: DeserializeOwned,
    {
        Self {
            client,
            query: Query::default(),
            options: CallOptions::default(),
            operation,
            start: Request::new,
        }
    }

    /// Counts from `start` on, and up to `end`, which itself is left out; 365
    /// days at most.
    pub fn between(mut self, start: DateTime<Utc>, end: DateTime<Utc>) -> Self {
        self.query.start = Some(start);
        self.query.end = Some(end);
        self
    }

    /// Counts matches of these keywords alone, by id.
    pub fn keyword_ids(mut self, ids: impl IntoIterator<Item = i64>) -> Self {
        self.query.keywords = Some(ids.into_iter().collect());
        self
    }

    /// Counts these platforms alone.
    pub fn platforms<P: Into<Platform>>(mut self, platforms: impl IntoIterator<Item = P>) -> Self {
        self.query.platforms = Some(platforms.into_iter().map(Into::into).collect());
        self
    }

    /// Counts these levels of relevance; high and medium by default.
    pub fn relevance(mut self, levels: impl IntoIterator<Item = Relevance>) -> Self {
        let levels = levels.into_iter().map(|level| i64::from(level.level()));
        self.query.relevance = Some(levels.collect());
        self
    }

    /// Counts one sentiment alone.
    pub fn of_sentiment(mut self, sentiment: impl Into<MentionSentiment>) -> Self {
        // Reports want upper case.
        self.query.sentiment = Some(sentiment.into().as_str().to_ascii_uppercase());
        self
    }

    /// Counts mentions with this label alone.
    pub fn tag(mut self, tag: impl Into<MentionTag>) -> Self {
        self.query.tag = Some(tag.into());
        self
    }

    /// Deadlines, retries and pacing of this one call.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    fn request(self) -> Result<Request<T>, InvalidRequest> {
        let query = self.query;
        if let (Some(start), Some(end)) = (query.start, query.end) {
            if start >= end {
                return Err(InvalidRequest::new("startDate", "must lie before endDate"));
            }
            if (end - start).num_days() > LONGEST_DAYS {
                let problem = format!("lies more than {LONGEST_DAYS} days before endDate");
                return Err(InvalidRequest::new("startDate", problem));
            }
        }
        let instant = |at: DateTime<Utc>| at.to_rfc3339_opts(SecondsFormat::AutoSi, true);
        Ok((self.start)(&self.client, self.operation)
            .query("endDate", query.end.map(instant))
            .query("granularity", query.granularity)
            .query("keywordIds", query.keywords.into_iter().flatten())
            .query("platforms", query.platforms.into_iter().flatten())
            .query("relevance", query.relevance.into_iter().flatten())
            .query("sentiment", query.sentiment)
            .query("startDate", query.start.map(instant))
            .query("tag", query.tag))
    }

    /// The request as it would be sent, with its retry class and cost and
    /// without its key. Sends nothing.
    ///
    /// # Errors
    ///
    /// When no request can be made of it.
    pub fn explain(self) -> Result<Explanation> {
        let options = self.options.clone();
        self.request()?.options(options).explain()
    }

    /// Sends the request; `.await` on the report does the same.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`] for a window that ends before it starts or is too
    /// long, else see [`Error`](crate::Error).
    pub async fn send(self) -> Result<Response<T>> {
        let options = self.options.clone();
        self.request()?.options(options).send().await
    }
}

impl Report<VolumeReport> {
    /// Counts by hour instead of by day.
    pub fn granularity(mut self, granularity: impl Into<Granularity>) -> Self {
        self.query.granularity = Some(granularity.into());
        self
    }
}

impl<T: Send + 'static> std::future::IntoFuture for Report<T> {
    type Output = Result<Response<T>>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
