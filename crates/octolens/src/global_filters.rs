//! Filters that hold for the whole workspace.

use octo_transport::{CallOptions, InvalidRequest};
use octolens_api::{GlobalFilterList, OperationId, types};
use serde::Serialize;

use crate::{
    Client, Request,
    model::{AddedFilterValues, GlobalFilterLists, RemovedFilterValues},
    request::awaitable,
};

/// Words, authors and places that no mention may have; made by
/// [`Client::filters`].
#[derive(Clone, Debug)]
pub struct GlobalFilters(Client);

impl GlobalFilters {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Reads all lists.
    ///
    /// Source: operation `getGlobalFilters`.
    pub fn get(&self) -> Request<GlobalFilterLists> {
        Request::new(&self.0, OperationId::GetGlobalFilters)
    }

    /// Replaces lists; those that are not set stay.
    ///
    /// Source: operation `updateGlobalFilters`.
    pub fn update(&self) -> UpdateGlobalFilters {
        UpdateGlobalFilters {
            client: self.0.clone(),
            body: ListsPatch::default(),
            options: CallOptions::default(),
        }
    }

    /// Adds values to one list. Those that it holds already stay as they are;
    /// adding twice is the same as once.
    ///
    /// Source: operation `addGlobalFilterValues`.
    pub fn add<V: Into<String>>(
        &self,
        list: impl Into<GlobalFilterList>,
        values: impl IntoIterator<Item = V>,
    ) -> Request<AddedFilterValues> {
        let body = values_of(list.into(), values);
        Request::new(&self.0, OperationId::AddGlobalFilterValues).json(&body)
    }

    /// Removes values from one list.
    ///
    /// Source: operation `removeGlobalFilterValues`.
    pub fn remove<V: Into<String>>(
        &self,
        list: impl Into<GlobalFilterList>,
        values: impl IntoIterator<Item = V>,
    ) -> Request<RemovedFilterValues> {
        let body = values_of(list.into(), values);
        Request::new(&self.0, OperationId::RemoveGlobalFilterValues).json(&body)
    }
}

fn values_of<V: Into<String>>(
    list: GlobalFilterList,
    values: impl IntoIterator<Item = V>,
) -> types::GlobalFilterValuesRequest {
    types::GlobalFilterValuesRequest {
        list,
        values: values.into_iter().map(Into::into).collect(),
    }
}

/// A change of whole lists.
///
/// Made by [`GlobalFilters::update`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UpdateGlobalFilters {
    client: Client,
    body: ListsPatch,
    options: CallOptions,
}

/// The contract's `UpdateGlobalFiltersRequest`. The generated one knows no
/// empty list, which is what clears.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct ListsPatch {
    #[serde(skip_serializing_if = "Option::is_none")]
    negative_keywords: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    negative_authors: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    negative_subreddits: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    positive_subreddits: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    negative_repos: Option<Vec<String>>,
}

macro_rules! lists {
    ($($(#[$doc:meta])* $list:ident;)*) => {
        $(
            $(#[$doc])*
            pub fn $list<V: Into<String>>(mut self, values: impl IntoIterator<Item = V>) -> Self {
                self.body.$list = Some(values.into_iter().map(Into::into).collect());
                self
            }
        )*
    };
}

impl UpdateGlobalFilters {
    lists! {
        /// Words that no mention may hold; none clears the list.
        negative_keywords;
        /// Authors whose posts are left out; none clears the list.
        negative_authors;
        /// Subreddits that are left out; none clears the list.
        negative_subreddits;
        /// Subreddits that are looked at alone; none clears the list.
        positive_subreddits;
        /// Repositories that are left out; none clears the list.
        negative_repos;
    }

    fn request(self) -> Result<Request<GlobalFilterLists>, InvalidRequest> {
        Ok(Request::new(&self.client, OperationId::UpdateGlobalFilters).json(&self.body))
    }
}

awaitable!(UpdateGlobalFilters => GlobalFilterLists);
