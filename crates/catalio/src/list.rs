//! Listing resources.

use std::{future::IntoFuture, marker::PhantomData, sync::Arc};

use octo_transport::{
    BoxFuture, CallOptions, ErrorKind, Explanation, RawCall, Response,
    paging::{self, Checkpoint},
};

use crate::{
    Client,
    attribute::Sort,
    collection::Listing,
    document::Page,
    error::{Error, Result},
    filter::Filter,
    object::Object,
    query::{Query, shaped},
    request::Exchange,
    resource::Resource,
};

/// All pages of a list; a stream. Made by [`List::pages`].
///
/// After an error the walk is over, and its checkpoint is where it came to;
/// give it to [`List::resume`] to go on.
pub type Pages<R> = paging::PageWalk<Response<Page<R>>, Error>;

/// All resources of a list; a stream. Made by [`List::items`].
pub type Items<R> = paging::ItemWalk<Object<R>, Error>;

/// A request for a list of resources; `.await` sends it for one page,
/// [`pages`](Self::pages) and [`items`](Self::items) walk them all.
///
/// ```no_run
/// # async fn run(catalio: catalio::Client) -> catalio::Result<()> {
/// use catalio::Requirement;
/// use futures_util::TryStreamExt;
///
/// let mut items = catalio
///     .requirements()
///     .list()
///     .filter(Requirement::TEAM_ID.is_nil(true))
///     .field(Requirement::TITLE)
///     .limit(100)
///     .items();
/// while let Some(requirement) = items.try_next().await? {
///     println!("{} {:?}", requirement.id, requirement.title);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list does nothing until it is awaited or streamed"]
pub struct List<R> {
    client: Client,
    exchange: Exchange,
    link: Option<String>,
    checkpoint: Option<Checkpoint>,
    options: CallOptions,
    of: PhantomData<fn() -> R>,
}

impl<R: Resource> List<R> {
    pub(crate) fn new(client: Client, exchange: Exchange) -> Self {
        Self {
            client,
            exchange,
            link: None,
            checkpoint: None,
            options: CallOptions::default(),
            of: PhantomData,
        }
    }

    fn query_mut(&mut self) -> &mut Query {
        &mut self.exchange.query
    }

    /// Lets through resources that meet this condition, and those given
    /// before.
    pub fn filter(mut self, filter: Filter<R>) -> Self {
        let query = self.query_mut();
        let filter = match query.filter.take() {
            Some(tree) => Filter::from_tree(tree).and(filter),
            None => filter,
        };
        query.filter = Some(filter.into_tree());
        self
    }

    /// Sorts by this, where the keys given before leave it open.
    pub fn sort(mut self, sort: Sort<R>) -> Self {
        self.query_mut().sort.push(sort.key());
        self
    }

    /// How many resources a page holds: 1 to 250.
    pub fn limit(mut self, limit: u32) -> Self {
        self.query_mut().limit = Some(limit);
        self
    }

    /// Skips this many resources.
    ///
    /// Resources that are made or deleted meanwhile move the others: prefer
    /// [`after`](Self::after).
    pub fn offset(mut self, offset: u64) -> Self {
        self.query_mut().offset = Some(offset);
        self
    }

    /// Begins behind the resource with this [keyset](Object::keyset).
    pub fn after(mut self, keyset: impl Into<String>) -> Self {
        self.query_mut().after = Some(keyset.into());
        self
    }

    /// Ends before the resource with this [keyset](Object::keyset).
    pub fn before(mut self, keyset: impl Into<String>) -> Self {
        self.query_mut().before = Some(keyset.into());
        self
    }

    /// Asks how many resources the whole list has; [`Page::total`] tells.
    ///
    /// [`Page::total`]: crate::Document::total
    pub fn count(mut self, count: bool) -> Self {
        self.query_mut().count = Some(count);
        self
    }

    /// Starts at the page that an earlier one of the same list named in
    /// `links.next`; the link says everything else about the list.
    pub fn at(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// Goes on where an earlier walk of the same list stopped. Holds for
    /// [`pages`](Self::pages) and [`items`](Self::items).
    pub fn resume(mut self, checkpoint: Checkpoint) -> Self {
        self.checkpoint = Some(checkpoint);
        self
    }

    /// Deadlines, retries and pacing of each call.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// The request for the page as it would be sent, with its retry class and
    /// cost and without its token. Sends nothing.
    ///
    /// # Errors
    ///
    /// When no request can be made of it.
    pub fn explain(self) -> Result<Explanation> {
        let call = page(&self.client, &self.exchange, self.link)?;
        Ok(call.options(self.options).explain()?)
    }

    /// Sends the request for one page.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`](crate::InvalidRequest) for what the service is
    /// certain to refuse, else see [`Error`].
    pub async fn send(self) -> Result<Response<Page<R>>> {
        let call = page(&self.client, &self.exchange, self.link)?;
        Ok(call.options(self.options).send_json().await?)
    }

    /// Walks all pages, one request each, as they are asked for.
    ///
    /// Follows `links.next`, at the same origin only, until there is none. A
    /// checkpoint of another list is its first error.
    pub fn pages(self) -> Pages<R> {
        Pages::new(self.start(), self.fetch(), |page| page.links.next())
    }

    /// Walks all resources, page after page, as they are asked for.
    ///
    /// What was included is not at hand here; [`pages`](Self::pages) has it.
    pub fn items(self) -> Items<R> {
        Items::new(self.start(), self.fetch(), |page| {
            let page = page.into_value();
            let next = page.links.next().map(str::to_owned);
            (page.data, next)
        })
    }

    fn start(&self) -> Result<Checkpoint, octo_transport::Error> {
        let Exchange {
            operation,
            id,
            query,
            body: _,
        } = &self.exchange;
        let query = (operation.as_str(), id, query);
        paging::start(&query, self.checkpoint.clone(), self.link.as_deref())
    }

    /// Gets the page at a link.
    fn fetch(
        self,
    ) -> impl FnMut(Option<String>) -> BoxFuture<'static, Result<Listing<R>>> + Send + 'static {
        let Self {
            client,
            exchange,
            options,
            ..
        } = self;
        let exchange = Arc::new(exchange);
        move |link| {
            let (client, exchange, options) = (client.clone(), exchange.clone(), options.clone());
            Box::pin(async move {
                let call = page(&client, &exchange, link)?;
                Ok(call.options(options).send_json().await?)
            })
        }
    }
}

impl<R: Resource> IntoFuture for List<R> {
    type Output = Result<Response<Page<R>>>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

shaped! {
    <R: Resource> List<R>, R;
}

/// The call for the page at a link, or the first.
fn page(client: &Client, exchange: &Exchange, link: Option<String>) -> Result<RawCall> {
    let Some(link) = link else {
        return Ok(exchange.call(client)?);
    };
    let (path, query) = follow(client, &link)?;
    let call = client.raw_operation(exchange.operation, path);
    Ok(query
        .into_iter()
        .fold(call, |call, (name, value)| call.query(name, value)))
}

/// Path and parameters of a link, when it leads to the same service: the token
/// travels with the request.
fn follow(
    client: &Client,
    link: &str,
) -> Result<(String, Vec<(String, String)>), octo_transport::Error> {
    let refuse = |problem: &str| {
        octo_transport::Error::new(
            ErrorKind::Paging,
            format!("the link to the next page {problem}"),
        )
    };
    let base = client.base_url();
    let url = base.join(link).map_err(|_| refuse("is no URL"))?;
    if url.origin() != base.origin() {
        let elsewhere = url.origin().ascii_serialization();
        return Err(refuse(&format!(
            "leads to {elsewhere}; the token is not sent there"
        )));
    }
    let path = url
        .path()
        .strip_prefix(base.path().trim_end_matches('/'))
        .filter(|path| path.starts_with('/'))
        .ok_or_else(|| refuse("leads out of the API"))?;
    let query = url
        .query_pairs()
        .map(|(name, value)| (name.into_owned(), value.into_owned()))
        .collect();
    Ok((path.to_owned(), query))
}
