//! Suggestions to sharpen keywords.

use octo_transport::{CallOptions, InvalidRequest, paging::Checkpoint};
use octolens_api::{
    OperationId,
    types::{self, ListKeywordSuggestionsResponse as Wire},
};

use crate::{
    Client, Request, SuggestionItems, SuggestionPages,
    model::{
        AcceptedSuggestion, KeywordSuggestionList, RejectedSuggestions, SuggestionCount,
        SuggestionsWithVolume,
    },
    paged::{check_limit, paged},
    request::awaitable,
};

/// Proposals of the service to sharpen keywords; made by
/// [`Client::suggestions`].
#[derive(Clone, Debug)]
pub struct Suggestions(Client);

impl Suggestions {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Lists the pending suggestions of all keywords, with their volumes.
    ///
    /// Source: operation `listKeywordSuggestions`.
    pub fn list(&self) -> ListSuggestions {
        ListSuggestions {
            client: self.0.clone(),
            limit: None,
            cursor: None,
            checkpoint: None,
            options: CallOptions::default(),
        }
    }

    /// Lists the pending suggestions of one keyword, beside its settings.
    ///
    /// Source: operation `listKeywordSuggestions`, with `keywordId`.
    pub fn of_keyword(&self, id: i64) -> Request<KeywordSuggestionList> {
        self.of_form(Some(id), None, |wire| match wire {
            Wire::Variant1(list) => Some(list),
            _ => None,
        })
    }

    /// Counts the pending suggestions of each keyword.
    ///
    /// Source: operation `listKeywordSuggestions`, with `withVolume=false`.
    pub fn counts(&self) -> Request<Vec<SuggestionCount>> {
        self.of_form(None, Some(false), |wire| match wire {
            Wire::Variant2(counts) => Some(counts.0),
            _ => None,
        })
    }

    /// One of the three forms that the answer has, by what was asked for.
    fn of_form<T: Send + 'static>(
        &self,
        keyword: Option<i64>,
        with_volume: Option<bool>,
        read: fn(Wire) -> Option<T>,
    ) -> Request<T> {
        Request::new(&self.0, OperationId::ListKeywordSuggestions)
            .query("keywordId", keyword)
            .query("withVolume", with_volume)
            .try_map(move |wire| read(wire).ok_or_else(other_form))
    }

    /// Applies a suggestion to its keyword.
    ///
    /// # Errors
    ///
    /// [`Error::is_conflict`](crate::Error::is_conflict) when the keyword was edited meanwhile: nothing
    /// was applied, the suggestion stays, and repeating is safe.
    ///
    /// Source: operation `acceptKeywordSuggestion`.
    pub fn accept(&self, id: i64) -> AcceptSuggestion {
        AcceptSuggestion {
            client: self.0.clone(),
            body: types::AcceptSuggestionRequest {
                suggestion_id: id,
                modified_value: None,
            },
            options: CallOptions::default(),
        }
    }

    /// Rejects one suggestion.
    ///
    /// Source: operation `rejectKeywordSuggestions`.
    pub fn reject(&self, id: i64) -> Request<RejectedSuggestions> {
        self.reject_by(types::RejectSuggestionsRequestVariant0 { suggestion_id: id }.into())
    }

    /// Rejects all suggestions of a keyword.
    ///
    /// Source: operation `rejectKeywordSuggestions`.
    pub fn reject_all_of(&self, keyword: i64) -> Request<RejectedSuggestions> {
        self.reject_by(
            types::RejectSuggestionsRequestVariant1 {
                keyword_id: keyword,
            }
            .into(),
        )
    }

    fn reject_by(&self, body: types::RejectSuggestionsRequest) -> Request<RejectedSuggestions> {
        Request::new(&self.0, OperationId::RejectKeywordSuggestions).json(&body)
    }
}

fn other_form() -> octo_transport::Error {
    octo_transport::Error::new(
        octo_transport::ErrorKind::Decode,
        "list_keyword_suggestions: the answer has another form than was asked for",
    )
}

/// The pending suggestions of all keywords; `.await` gets one page.
///
/// Made by [`Suggestions::list`].
#[derive(Clone, Debug)]
#[must_use = "a list is not asked for until it is awaited or streamed"]
pub struct ListSuggestions {
    client: Client,
    limit: Option<u32>,
    cursor: Option<String>,
    checkpoint: Option<Checkpoint>,
    options: CallOptions,
}

impl ListSuggestions {
    /// How many suggestions a page holds: 1 to 100, the service's default is
    /// 25.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    fn query(&self) -> impl serde::Serialize + use<> {
        self.limit
    }

    fn request(self) -> Result<Request<SuggestionsWithVolume>, InvalidRequest> {
        check_limit(self.limit, 1..=100)?;
        let request = Request::new(&self.client, OperationId::ListKeywordSuggestions);
        Ok(request
            .query("cursor", self.cursor)
            .query("limit", self.limit)
            .try_map(|wire| match wire {
                Wire::Variant0(page) => Ok(page),
                _ => Err(other_form()),
            }))
    }
}

/// The acceptance of a suggestion.
///
/// Made by [`Suggestions::accept`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct AcceptSuggestion {
    client: Client,
    body: types::AcceptSuggestionRequest,
    options: CallOptions,
}

impl AcceptSuggestion {
    /// Applies this value instead of the suggested one.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.body.modified_value = Some(value.into());
        self
    }

    fn request(self) -> Result<Request<AcceptedSuggestion>, InvalidRequest> {
        let body = self.body;
        Ok(Request::new(&self.client, OperationId::AcceptKeywordSuggestion).json(&body))
    }
}

awaitable!(ListSuggestions => SuggestionsWithVolume, AcceptSuggestion => AcceptedSuggestion);
paged!(
    ListSuggestions => SuggestionsWithVolume,
    SuggestionPages,
    SuggestionItems,
    |page| page.next_cursor.as_deref(),
    |page| {
        let page = page.into_value();
        (page.suggestions, page.next_cursor)
    },
);
