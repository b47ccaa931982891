//! Listing mentions.

use octo_transport::{CallOptions, InvalidRequest, Response, paging::Checkpoint};
use octolens_api::{OperationId, types};

use crate::{
    AnyFilter, Client, MentionItems, MentionPages, Request,
    model::{Mention, MentionPage},
    paged::{check_limit, paged},
    request::awaitable,
};

/// A list of mentions; `.await` gets one page, [`pages`] and [`items`] walk
/// them all.
///
/// Made by [`Mentions::list`](crate::Mentions::list).
///
/// [`pages`]: ListMentions::pages
/// [`items`]: ListMentions::items
#[derive(Clone, Debug)]
#[must_use = "a list is not asked for until it is awaited or streamed"]
pub struct ListMentions {
    client: Client,
    query: Query,
    cursor: Option<String>,
    checkpoint: Option<Checkpoint>,
    options: CallOptions,
}

/// What is listed, without the page; shared by lists and exports.
#[derive(Clone, Debug, Default)]
pub(super) struct Query {
    pub(super) feed: Option<i64>,
    pub(super) filter: Option<AnyFilter>,
    pub(super) include_all: Option<bool>,
    pub(super) limit: Option<u32>,
}

impl ListMentions {
    pub(super) fn new(client: Client) -> Self {
        Self {
            client,
            query: Query::default(),
            cursor: None,
            checkpoint: None,
            options: CallOptions::default(),
        }
    }

    /// How many mentions a page holds: 1 to 100, the service's default is 20.
    pub fn limit(mut self, limit: u32) -> Self {
        self.query.limit = Some(limit);
        self
    }

    fn query(&self) -> impl serde::Serialize + use<> {
        // A filter that can't be sent fails at the first page.
        self.query.body(None).ok()
    }

    fn request(self) -> Result<Request<MentionPage>, InvalidRequest> {
        check_limit(self.query.limit, 1..=100)?;
        let body = self.query.body(self.cursor)?;
        Ok(Request::new(&self.client, OperationId::ListMentions)
            .json(&body)
            .map(|wire: types::MentionPage| wire.into()))
    }
}

awaitable!(ListMentions => MentionPage);
paged!(
    ListMentions => MentionPage,
    MentionPages,
    MentionItems,
    |page| page.next_cursor.as_deref(),
    into_parts,
);

pub(super) fn into_parts(page: Response<MentionPage>) -> (Vec<Mention>, Option<String>) {
    let page = page.into_value();
    (page.mentions, page.next_cursor)
}

/// What narrows a builder that has a field `query`.
macro_rules! narrowing {
    ($builder:ty) => {
        impl $builder {
            /// Takes what passes a feed's saved filter; holds beside
            /// [`filter`](Self::filter).
            pub fn feed(mut self, id: i64) -> Self {
                self.query.feed = Some(id);
                self
            }

            /// Takes what passes a filter, flat or grouped.
            pub fn filter(mut self, filter: impl Into<crate::AnyFilter>) -> Self {
                self.query.filter = Some(filter.into());
                self
            }

            /// Takes what is of low relevance, too.
            pub fn include_all(mut self) -> Self {
                self.query.include_all = Some(true);
                self
            }
        }
    };
}

pub(super) use narrowing;

narrowing!(ListMentions);

impl Query {
    pub(super) fn body(
        &self,
        cursor: Option<String>,
    ) -> Result<types::ListMentionsRequest, InvalidRequest> {
        Ok(types::ListMentionsRequest {
            view: self.feed,
            filters: self.filter.as_ref().map(AnyFilter::to_wire).transpose()?,
            include_all: self.include_all,
            limit: self.limit.map(i64::from),
            cursor,
        })
    }
}
