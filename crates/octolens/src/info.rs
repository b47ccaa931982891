//! Small groups: labels, the filter wizard, Slack, the key, the contract.

use octo_transport::{CallOptions, InvalidRequest, paging::Checkpoint};
use octolens_api::{OperationId, types};
use serde_json::{Map, Value};

use crate::{
    ChannelItems, ChannelPages, Client, Request,
    model::{FilterWizardResult, KeyInfo, SlackChannelPage, SlackStatus},
    paged::paged,
    request::awaitable,
};

/// Labels that mentions can carry; made by [`Client::tags`].
#[derive(Clone, Debug)]
pub struct Tags(Client);

impl Tags {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Lists the labels.
    ///
    /// Source: operation `listTags`.
    pub fn list(&self) -> Request<Vec<String>> {
        Request::new(&self.0, OperationId::ListTags).map(|list: types::TagList| list.data)
    }
}

/// Filters from plain words; made by [`Client::ai`].
#[derive(Clone, Debug)]
pub struct Ai(Client);

impl Ai {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Turns a sentence into a feed's filter, and stores nothing; 1 to 1,000
    /// characters. See [`SavedFilter::from_wizard`](crate::SavedFilter::from_wizard).
    ///
    /// Source: operation `convertFilterQuery`.
    pub fn filter_from(&self, words: impl Into<String>) -> Request<FilterWizardResult> {
        let body = types::FilterWizardRequest {
            query: words.into(),
        };
        Request::new(&self.0, OperationId::ConvertFilterQuery).json(&body)
    }
}

/// Slack; made by [`Client::integrations`].
#[derive(Clone, Debug)]
pub struct Integrations(Client);

impl Integrations {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Tells whether Slack is connected.
    ///
    /// Source: operation `getSlackStatus`.
    pub fn slack(&self) -> Request<SlackStatus> {
        Request::new(&self.0, OperationId::GetSlackStatus)
    }

    /// Lists the channels that deliveries can go to.
    ///
    /// Source: operation `listSlackChannels`.
    pub fn slack_channels(&self) -> ListSlackChannels {
        ListSlackChannels {
            client: self.0.clone(),
            text: None,
            depth: None,
            cursor: None,
            checkpoint: None,
            options: CallOptions::default(),
        }
    }
}

/// Slack's channels; `.await` gets one page.
///
/// Made by [`Integrations::slack_channels`].
#[derive(Clone, Debug)]
#[must_use = "a list is not asked for until it is awaited or streamed"]
pub struct ListSlackChannels {
    client: Client,
    text: Option<String>,
    depth: Option<u32>,
    cursor: Option<String>,
    checkpoint: Option<Checkpoint>,
    options: CallOptions,
}

impl ListSlackChannels {
    /// Lists channels whose name holds this text.
    pub fn matching(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// How many of Slack's own pages one answer goes through: 1 to 10, the
    /// service's default is 2.
    pub fn slack_pages(mut self, pages: u32) -> Self {
        self.depth = Some(pages);
        self
    }

    fn query(&self) -> impl serde::Serialize + use<> {
        (self.text.clone(), self.depth)
    }

    fn request(self) -> Result<Request<SlackChannelPage>, InvalidRequest> {
        if self.depth.is_some_and(|pages| !(1..=10).contains(&pages)) {
            return Err(InvalidRequest::new("pages", "has to be 1 to 10"));
        }
        let (text, depth, cursor) = (self.text, self.depth.map(i64::from), self.cursor);
        Ok(Request::new(&self.client, OperationId::ListSlackChannels)
            .query("cursor", cursor)
            .query("pages", depth)
            .query("q", text))
    }
}

awaitable!(ListSlackChannels => SlackChannelPage);
paged!(
    ListSlackChannels => SlackChannelPage,
    ChannelPages,
    ChannelItems,
    |page| page.pagination.next_cursor.as_deref(),
    |page| {
        let page = page.into_value();
        (page.data, page.pagination.next_cursor)
    },
);

/// What the key may do; made by [`Client::auth`].
#[derive(Clone, Debug)]
pub struct Auth(Client);

impl Auth {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Reads the workspace and the scopes of the key.
    ///
    /// Source: operation `getAuth`.
    pub fn get(&self) -> Request<KeyInfo> {
        Request::new(&self.0, OperationId::GetAuth)
    }
}

/// The published contract; made by [`Client::api`].
#[derive(Clone, Debug)]
pub struct ApiInfo(Client);

impl ApiInfo {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Reads the OpenAPI document that the service publishes.
    ///
    /// Source: operation `getOpenApiDocument`.
    pub fn document(&self) -> Request<Map<String, Value>> {
        Request::new(&self.0, OperationId::GetOpenApiDocument)
    }

    /// Reads the documentation page, as HTML.
    ///
    /// Source: operation `getApiDocs`.
    pub fn documentation(&self) -> Request<String> {
        Request::of_bytes(&self.0, OperationId::GetApiDocs, |page| {
            String::from_utf8_lossy(&page).into_owned()
        })
    }
}
