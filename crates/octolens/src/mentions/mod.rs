//! Mentions: listing, reading, exporting, updating.

mod by_author;
mod export;
mod list;
mod records;
mod update;

pub use by_author::MentionsByAuthor;
pub use export::{ExportBody, ExportError, ExportMentions};
pub use list::ListMentions;
pub use records::Records;
pub use update::UpdateMention;

use octolens_api::{OperationId, types};

use crate::{
    Client, Request,
    model::{Mention, MentionRef},
};

/// The mentions of the workspace; made by [`Client::mentions`].
#[derive(Clone, Debug)]
pub struct Mentions(Client);

impl Mentions {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Lists mentions, newest first. Costs one request a page.
    ///
    /// Source: operation `listMentions`.
    pub fn list(&self) -> ListMentions {
        ListMentions::new(self.0.clone())
    }

    /// Exports up to 50,000 mentions as one file. Costs one request.
    ///
    /// Source: operation `exportMentions`.
    pub fn export(&self) -> ExportMentions {
        ExportMentions::new(self.0.clone())
    }

    /// Lists what one author wrote, by the handle on a platform.
    ///
    /// A leading `@` is fine. Source: operation `listMentionsByAuthor`.
    pub fn by_author(
        &self,
        platform: impl Into<octolens_api::ListMentionsByAuthorSource>,
        handle: impl Into<String>,
    ) -> MentionsByAuthor {
        MentionsByAuthor::by_handle(self.0.clone(), platform.into(), handle.into())
    }

    /// Lists what one author wrote on LinkedIn, by the profile: a URL,
    /// `in/slug`, or the slug.
    ///
    /// Source: operation `listMentionsByAuthor`.
    pub fn by_profile(&self, profile: impl Into<String>) -> MentionsByAuthor {
        MentionsByAuthor::by_profile(self.0.clone(), profile.into())
    }

    /// Reads one mention by its `source_id`.
    ///
    /// Source: operation `getMention`.
    pub fn get(&self, source_id: impl Into<String>) -> Request<Mention> {
        let source_id = source_id.into();
        Request::new(&self.0, OperationId::GetMention)
            .path("sourceId", source_id)
            .map(|wire: types::Mention| wire.into())
    }

    /// Changes a mention that was listed before; see [`UpdateMention`].
    ///
    /// Source: operation `updateMention`.
    pub fn update(&self, mention: impl Into<MentionRef>) -> UpdateMention {
        UpdateMention::new(self.0.clone(), mention.into())
    }
}
