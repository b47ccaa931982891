//! Looking up many products at once.

use futures_core::Stream;
use futures_util::{StreamExt, stream};
use octo_transport::{CallOptions, Response};

use crate::{Client, error::Result, model::ProductLookup};

const DEFAULT_CONCURRENCY: usize = 8;

/// Looks up a sequence of page URLs, some at a time.
///
/// Every URL gets its own outcome; one that fails stops nothing. All calls
/// are paced by the organization's budget, so a higher concurrency never
/// leads to refusals, it only fills the wait for answers.
///
/// ```no_run
/// # async fn run(octogen: octogen::Client, urls: Vec<String>) {
/// use futures_util::StreamExt;
///
/// let mut outcomes = octogen.lookup_many(urls).concurrency(16).stream();
/// while let Some(outcome) = outcomes.next().await {
///     match outcome.result {
///         Ok(found) => println!("{} {:?}", outcome.url, found.product.title),
///         Err(error) => eprintln!("{} {error}", outcome.url),
///     }
/// }
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing is looked up until the stream is polled"]
pub struct LookupMany<I> {
    client: Client,
    urls: I,
    concurrency: usize,
    options: CallOptions,
}

/// What became of one URL of [`LookupMany`].
#[derive(Debug)]
#[non_exhaustive]
pub struct LookupOutcome {
    /// The position of the URL in the input, from 0.
    pub index: usize,
    /// The URL as given.
    pub url: String,
    /// The product, or why there is none.
    pub result: Result<Response<ProductLookup>>,
}

impl<I> LookupMany<I>
where
    I: Iterator + Send,
    I::Item: Into<String>,
{
    pub(crate) fn new(client: Client, urls: I) -> Self {
        Self {
            client,
            urls,
            concurrency: DEFAULT_CONCURRENCY,
            options: CallOptions::default(),
        }
    }

    /// How many lookups may be under way at a time; 8 by default, at least 1.
    pub fn concurrency(mut self, concurrency: usize) -> Self {
        self.concurrency = concurrency.max(1);
        self
    }

    /// Deadlines, retries and pacing of each lookup.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// The outcomes in the order in which they become known.
    pub fn stream(self) -> impl Stream<Item = LookupOutcome> + Send {
        let concurrency = self.concurrency;
        self.lookups().buffer_unordered(concurrency)
    }

    /// The outcomes in the order of the input. One slow lookup holds back
    /// those behind it, though not their being sent.
    pub fn ordered(self) -> impl Stream<Item = LookupOutcome> + Send {
        let concurrency = self.concurrency;
        self.lookups().buffered(concurrency)
    }

    fn lookups(self) -> impl Stream<Item = impl Future<Output = LookupOutcome> + Send> + Send {
        let Self {
            client,
            urls,
            options,
            ..
        } = self;
        stream::iter(urls.enumerate().map(move |(index, url)| {
            let url: String = url.into();
            let lookup = client.lookup(url.clone()).options(options.clone());
            async move {
                LookupOutcome {
                    index,
                    url,
                    result: lookup.send().await,
                }
            }
        }))
    }
}
