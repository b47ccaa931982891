//! Keywords.

use octo_transport::{CallOptions, InvalidRequest};
use octolens_api::{KeywordTag, OperationId, Platform, types};

use crate::{
    Client, Request,
    model::{CreatedKeyword, DeletedKeyword, Keyword, PausedKeyword},
    request::awaitable,
};

/// The keywords that are tracked; made by [`Client::keywords`].
#[derive(Clone, Debug)]
pub struct Keywords(Client);

impl Keywords {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Lists all keywords.
    ///
    /// Source: operation `listKeywords`.
    pub fn list(&self) -> Request<Vec<Keyword>> {
        Request::new(&self.0, OperationId::ListKeywords).map(|list: types::KeywordList| list.data)
    }

    /// Starts to track a keyword. One that is tracked already is answered
    /// with, and `already_existed` says so.
    ///
    /// # Errors
    ///
    /// [`Error::is_quota`](crate::Error::is_quota) when the plan allows no
    /// more.
    ///
    /// Source: operation `createKeyword`.
    pub fn create(&self, keyword: impl Into<String>) -> CreateKeyword {
        CreateKeyword {
            client: self.0.clone(),
            keyword: keyword.into(),
            is_subreddit: None,
            settings: types::UpdateKeywordRequest::default(),
            options: CallOptions::default(),
        }
    }

    /// Changes the settings of a keyword; what is not set stays.
    ///
    /// Source: operation `updateKeyword`.
    pub fn update(&self, id: i64) -> UpdateKeyword {
        UpdateKeyword {
            client: self.0.clone(),
            id,
            settings: types::UpdateKeywordRequest::default(),
            options: CallOptions::default(),
        }
    }

    /// Pauses a keyword that runs, and the other way round: the service knows
    /// a toggle alone. The answer's `paused` says what it came to.
    ///
    /// Source: operation `toggleKeywordPause`.
    pub fn toggle_pause(&self, id: i64) -> Request<PausedKeyword> {
        Request::new(&self.0, OperationId::ToggleKeywordPause).path("id", id)
    }

    /// Stops to track a keyword. Feeds and notifications that had no other
    /// keyword go along with it; the answer names them.
    ///
    /// Source: operation `deleteKeyword`.
    pub fn delete(&self, id: i64) -> Request<DeletedKeyword> {
        Request::new(&self.0, OperationId::DeleteKeyword).path("id", id)
    }
}

/// A keyword to come.
///
/// Made by [`Keywords::create`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateKeyword {
    client: Client,
    keyword: String,
    is_subreddit: Option<bool>,
    settings: types::UpdateKeywordRequest,
    options: CallOptions,
}

/// A change of a keyword's settings.
///
/// Made by [`Keywords::update`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UpdateKeyword {
    client: Client,
    id: i64,
    settings: types::UpdateKeywordRequest,
    options: CallOptions,
}

/// What creating and updating have in common.
macro_rules! keyword_settings {
    ($builder:ty) => {
        impl $builder {
            /// What the keyword stands for, so that relevance is judged well;
            /// 200 characters at most.
            pub fn context(mut self, context: impl Into<String>) -> Self {
                self.settings.context = Some(context.into());
                self
            }

            /// Further terms, separated by commas, all of which have to occur
            /// (`true`) or one of which (`false`); 500 characters at most.
            pub fn additional_terms(mut self, terms: impl Into<String>, all: bool) -> Self {
                self.settings.additional_terms = Some(terms.into());
                // On the wire `true` is OR.
                self.settings.additional_terms_and_or = Some(!all);
                self
            }

            /// Whether upper and lower case differ.
            pub fn case_sensitive(mut self, sensitive: bool) -> Self {
                self.settings.case_sensitive = Some(sensitive);
                self
            }

            /// Whether symbols count.
            pub fn symbol_sensitive(mut self, sensitive: bool) -> Self {
                self.settings.symbol_sensitive = Some(sensitive);
                self
            }

            /// The platforms to look on; at least one.
            pub fn platforms<P: Into<Platform>>(
                mut self,
                platforms: impl IntoIterator<Item = P>,
            ) -> Self {
                self.settings.platforms = platforms.into_iter().map(Into::into).collect();
                self
            }

            /// Words that no mention may hold, separated by commas.
            pub fn exclude_words(mut self, words: impl Into<String>) -> Self {
                self.settings.exclude_words = Some(words.into());
                self
            }

            /// Patterns that no mention may hold, separated by commas.
            pub fn wildcard_exclude_words(mut self, patterns: impl Into<String>) -> Self {
                self.settings.wildcard_exclude_words = Some(patterns.into());
                self
            }

            /// Authors whose posts are left out, separated by commas.
            pub fn exclude_authors(mut self, authors: impl Into<String>) -> Self {
                self.settings.exclude_authors = Some(authors.into());
                self
            }

            /// What kind of keyword it is.
            pub fn tag(mut self, tag: impl Into<KeywordTag>) -> Self {
                self.settings.tag = Some(tag.into());
                self
            }
        }
    };
}

keyword_settings!(CreateKeyword);
keyword_settings!(UpdateKeyword);

impl CreateKeyword {
    /// Says that the keyword names a subreddit.
    pub fn is_subreddit(mut self, is_subreddit: bool) -> Self {
        self.is_subreddit = Some(is_subreddit);
        self
    }

    fn request(self) -> Result<Request<CreatedKeyword>, InvalidRequest> {
        if self.keyword.is_empty() {
            return Err(InvalidRequest::new("keyword", "must not be empty"));
        }
        let settings = self.settings;
        let body = types::CreateKeywordRequest {
            keyword: self.keyword,
            is_sub_reddit: self.is_subreddit,
            context: settings.context,
            additional_terms: settings.additional_terms,
            additional_terms_and_or: settings.additional_terms_and_or,
            case_sensitive: settings.case_sensitive,
            symbol_sensitive: settings.symbol_sensitive,
            platforms: settings.platforms,
            exclude_words: settings.exclude_words,
            wildcard_exclude_words: settings.wildcard_exclude_words,
            exclude_authors: settings.exclude_authors,
            tag: settings.tag,
        };
        Ok(Request::new(&self.client, OperationId::CreateKeyword).json(&body))
    }
}

impl UpdateKeyword {
    fn request(self) -> Result<Request<Keyword>, InvalidRequest> {
        let Self { id, settings, .. } = self;
        Ok(Request::new(&self.client, OperationId::UpdateKeyword)
            .path("id", id)
            .json(&settings))
    }
}

awaitable!(CreateKeyword => CreatedKeyword, UpdateKeyword => Keyword);
