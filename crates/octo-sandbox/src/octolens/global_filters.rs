//! The workspace-wide filter lists.

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::answer::Answer;
use super::call::Call;
use super::errors::{ApiError, Code};
use super::state::Workspace;

/// The most entries of one list, from `UpdateGlobalFiltersRequest`.
const MOST_ENTRIES: usize = 2_000;

/// `GlobalFilters` of the contract.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct GlobalFilters {
    pub(crate) negative_keywords: Vec<String>,
    pub(crate) negative_authors: Vec<String>,
    pub(crate) negative_subreddits: Vec<String>,
    pub(crate) positive_subreddits: Vec<String>,
    pub(crate) negative_repos: Vec<String>,
}

/// `GlobalFilterList` of the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum ListName {
    NegativeKeywords,
    NegativeAuthors,
    NegativeSubreddits,
    PositiveSubreddits,
    NegativeRepos,
}

impl GlobalFilters {
    fn list(&self, name: ListName) -> &Vec<String> {
        match name {
            ListName::NegativeKeywords => &self.negative_keywords,
            ListName::NegativeAuthors => &self.negative_authors,
            ListName::NegativeSubreddits => &self.negative_subreddits,
            ListName::PositiveSubreddits => &self.positive_subreddits,
            ListName::NegativeRepos => &self.negative_repos,
        }
    }

    fn list_mut(&mut self, name: ListName) -> &mut Vec<String> {
        match name {
            ListName::NegativeKeywords => &mut self.negative_keywords,
            ListName::NegativeAuthors => &mut self.negative_authors,
            ListName::NegativeSubreddits => &mut self.negative_subreddits,
            ListName::PositiveSubreddits => &mut self.positive_subreddits,
            ListName::NegativeRepos => &mut self.negative_repos,
        }
    }
}

impl ListName {
    /// The list that may not hold what this one holds.
    fn opposite(self) -> Option<Self> {
        match self {
            Self::NegativeSubreddits => Some(Self::PositiveSubreddits),
            Self::PositiveSubreddits => Some(Self::NegativeSubreddits),
            Self::NegativeKeywords | Self::NegativeAuthors | Self::NegativeRepos => None,
        }
    }

    /// The form in which an entry is stored; nothing for a blank one.
    fn stored(self, entry: &str) -> Option<String> {
        let entry = entry.trim();
        let entry = match self {
            Self::NegativeSubreddits | Self::PositiveSubreddits => {
                let entry = entry.strip_prefix('/').unwrap_or(entry);
                let bare = entry
                    .strip_prefix("r/")
                    .or_else(|| entry.strip_prefix("R/"));
                bare.unwrap_or(entry)
            }
            Self::NegativeAuthors => entry.strip_prefix('@').unwrap_or(entry),
            Self::NegativeKeywords | Self::NegativeRepos => entry,
        };
        (!entry.is_empty()).then(|| entry.to_owned())
    }
}

fn holds(list: &[String], entry: &str) -> bool {
    list.iter()
        .any(|known| known.to_lowercase() == entry.to_lowercase())
}

fn not_found() -> ApiError {
    ApiError::new(
        Code::SettingsNotFound,
        "This workspace has no filter settings.",
    )
}

/// `getGlobalFilters`.
pub(crate) fn get(_: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    Answer::json(workspace.global_filters.as_ref().ok_or_else(not_found)?)
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Update {
    negative_keywords: Option<Vec<String>>,
    negative_authors: Option<Vec<String>>,
    negative_subreddits: Option<Vec<String>>,
    positive_subreddits: Option<Vec<String>>,
    negative_repos: Option<Vec<String>>,
}

/// `updateGlobalFilters`: each list that is sent replaces the stored one.
pub(crate) fn update(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let request: Update = call.body()?;
    let filters = workspace.global_filters.as_mut().ok_or_else(not_found)?;
    for (name, sent) in [
        (ListName::NegativeKeywords, request.negative_keywords),
        (ListName::NegativeAuthors, request.negative_authors),
        (ListName::NegativeSubreddits, request.negative_subreddits),
        (ListName::PositiveSubreddits, request.positive_subreddits),
        (ListName::NegativeRepos, request.negative_repos),
    ] {
        if let Some(sent) = sent {
            let list = filters.list_mut(name);
            list.clear();
            for entry in sent.iter().filter_map(|entry| name.stored(entry)) {
                if !holds(list, &entry) {
                    list.push(entry);
                }
            }
        }
    }
    Answer::json(filters)
}

#[derive(Debug, Deserialize)]
struct Values {
    list: ListName,
    values: Vec<String>,
}

/// `addGlobalFilterValues`: entries of the opposite list are dropped. A
/// workspace without settings gets them by this.
pub(crate) fn add(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let request: Values = call.body()?;
    let filters = workspace.global_filters.get_or_insert_default();
    let (mut added, mut dropped) = (Vec::new(), Vec::new());
    for entry in request
        .values
        .iter()
        .filter_map(|entry| request.list.stored(entry))
    {
        let opposed = request
            .list
            .opposite()
            .is_some_and(|name| holds(filters.list(name), &entry));
        if opposed {
            dropped.push(entry);
        } else if !holds(filters.list(request.list), &entry) && !holds(&added, &entry) {
            added.push(entry);
        }
    }
    let list = filters.list_mut(request.list);
    if list.len() + added.len() > MOST_ENTRIES {
        let message = format!("a list holds at most {MOST_ENTRIES} entries");
        return Err(ApiError::field(&["values"], message));
    }
    list.extend(added.iter().cloned());
    Answer::json(&json!({
        "list": request.list,
        "added": added,
        "dropped": dropped,
        "values": list,
    }))
}

/// `removeGlobalFilterValues`.
pub(crate) fn remove(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let request: Values = call.body()?;
    let unwanted: Vec<_> = request
        .values
        .iter()
        .filter_map(|entry| request.list.stored(entry))
        .collect();
    let filters = workspace.global_filters.get_or_insert_default();
    let list = filters.list_mut(request.list);
    let (removed, left): (Vec<String>, Vec<String>) =
        list.drain(..).partition(|entry| holds(&unwanted, entry));
    *list = left;
    Answer::json(&json!({ "list": request.list, "removed": removed, "values": list }))
}
