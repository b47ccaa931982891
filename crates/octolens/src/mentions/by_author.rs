//! The timeline of one author.

use octo_transport::{CallOptions, InvalidRequest, paging::Checkpoint};
use octolens_api::{ListMentionsByAuthorSource, OperationId, types};

use super::list::into_parts;
use crate::{
    Client, MentionItems, MentionPages, Request,
    model::MentionPage,
    paged::{check_limit, paged},
    request::awaitable,
};

/// What one author wrote; `.await` gets one page, [`pages`] and [`items`]
/// walk them all.
///
/// Made by [`Mentions::by_author`](crate::Mentions::by_author) and
/// [`Mentions::by_profile`](crate::Mentions::by_profile).
///
/// [`pages`]: MentionsByAuthor::pages
/// [`items`]: MentionsByAuthor::items
#[derive(Clone, Debug)]
#[must_use = "a list is not asked for until it is awaited or streamed"]
pub struct MentionsByAuthor {
    client: Client,
    platform: ListMentionsByAuthorSource,
    author: Author,
    limit: Option<u32>,
    cursor: Option<String>,
    checkpoint: Option<Checkpoint>,
    options: CallOptions,
}

#[derive(Clone, Debug, serde::Serialize)]
enum Author {
    Handle(String),
    Profile(String),
}

impl MentionsByAuthor {
    fn of(client: Client, platform: ListMentionsByAuthorSource, author: Author) -> Self {
        Self {
            client,
            platform,
            author,
            limit: None,
            cursor: None,
            checkpoint: None,
            options: CallOptions::default(),
        }
    }

    pub(super) fn by_handle(
        client: Client,
        platform: ListMentionsByAuthorSource,
        handle: String,
    ) -> Self {
        Self::of(client, platform, Author::Handle(handle))
    }

    pub(super) fn by_profile(client: Client, profile: String) -> Self {
        let platform = ListMentionsByAuthorSource::Linkedin;
        Self::of(client, platform, Author::Profile(profile))
    }

    /// How many mentions a page holds: 1 to 50, the service's default is 10.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    fn query(&self) -> impl serde::Serialize + use<> {
        (self.platform.to_string(), self.author.clone(), self.limit)
    }

    fn request(self) -> Result<Request<MentionPage>, InvalidRequest> {
        check_limit(self.limit, 1..=50)?;
        let (handle, profile) = match self.author {
            Author::Handle(handle) => (Some(handle), None),
            Author::Profile(profile) => (None, Some(profile)),
        };
        let (platform, limit, cursor) = (self.platform, self.limit.map(i64::from), self.cursor);
        Ok(
            Request::new(&self.client, OperationId::ListMentionsByAuthor)
                .query("cursor", cursor)
                .query("handle", handle)
                .query("limit", limit)
                .query("profileUrl", profile)
                .query("source", [platform])
                .map(|page: types::MentionPage| page.into()),
        )
    }
}

awaitable!(MentionsByAuthor => MentionPage);
paged!(
    MentionsByAuthor => MentionPage,
    MentionPages,
    MentionItems,
    |page| page.next_cursor.as_deref(),
    into_parts,
);
