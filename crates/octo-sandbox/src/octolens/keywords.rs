//! Keywords: tracked phrases and their matching rules.

use serde::{Deserialize, Serialize};

use super::answer::{Answer, List};
use super::call::Call;
use super::errors::{ApiError, Code};
use super::moment::Moment;
use super::platform;
use super::state::Workspace;

/// `Keyword` of the contract.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Keyword {
    pub(crate) id: i64,
    pub(crate) keyword: String,
    pub(crate) context: Option<String>,
    pub(crate) additional_terms: Option<String>,
    pub(crate) additional_terms_and_or: bool,
    pub(crate) case_sensitive: bool,
    pub(crate) symbol_sensitive: bool,
    pub(crate) platforms: Vec<&'static str>,
    pub(crate) exclude_words: Option<String>,
    pub(crate) wildcard_exclude_words: Option<String>,
    pub(crate) exclude_authors: Option<String>,
    pub(crate) tag: Option<String>,
    pub(crate) paused: bool,
    pub(crate) is_sub_reddit: Option<bool>,
    pub(crate) created_at: Moment,
    pub(crate) updated_at: Moment,
    /// Grows with each edit of the rules, so that a suggestion can tell
    /// whether it still speaks of the keyword it was made for.
    #[serde(skip)]
    pub(crate) revision: u64,
}

impl Keyword {
    /// Notes an edit of the rules.
    pub(crate) fn touch(&mut self, now: Moment) {
        self.updated_at = now;
        self.revision += 1;
    }
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct WithFlag<'a> {
    #[serde(flatten)]
    keyword: &'a Keyword,
    #[serde(skip_serializing_if = "Option::is_none")]
    already_existed: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    changed: Option<bool>,
}

/// `KEYWORD_NOT_FOUND`.
pub(crate) fn not_found(id: i64) -> ApiError {
    ApiError::new(
        Code::KeywordNotFound,
        format!("Keyword {id} does not exist."),
    )
}

/// `listKeywords`.
pub(crate) fn list(_: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    Answer::json(&List::whole(workspace.keywords.values().collect()))
}

/// `CreateKeywordRequest`, and as far as it has these fields `UpdateKeywordRequest`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Rules {
    context: Option<String>,
    additional_terms: Option<String>,
    additional_terms_and_or: Option<bool>,
    case_sensitive: Option<bool>,
    symbol_sensitive: Option<bool>,
    platforms: Option<Vec<String>>,
    exclude_words: Option<String>,
    wildcard_exclude_words: Option<String>,
    exclude_authors: Option<String>,
    tag: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Create {
    keyword: String,
    is_sub_reddit: Option<bool>,
    #[serde(flatten)]
    rules: Rules,
}

impl Rules {
    fn platforms(&self, workspace: &Workspace) -> Result<Option<Vec<&'static str>>, ApiError> {
        let Some(wanted) = &self.platforms else {
            return Ok(None);
        };
        let mut platforms = Vec::new();
        for (index, slug) in wanted.iter().enumerate() {
            let known = platform::find(slug).filter(|slug| workspace.plan.allows(slug));
            let Some(known) = known else {
                let message = format!("{slug} is not part of the plan");
                return Err(ApiError::field(&["platforms", &index.to_string()], message));
            };
            if !platforms.contains(&known) {
                platforms.push(known);
            }
        }
        Ok(Some(platforms))
    }

    /// Writes what was sent; an empty text clears a setting.
    fn apply(self, keyword: &mut Keyword, platforms: Option<Vec<&'static str>>) {
        let text = |setting: &mut Option<String>, sent: Option<String>| {
            if let Some(sent) = sent {
                *setting = Some(sent).filter(|sent| !sent.is_empty());
            }
        };
        text(&mut keyword.context, self.context);
        text(&mut keyword.additional_terms, self.additional_terms);
        text(&mut keyword.exclude_words, self.exclude_words);
        text(
            &mut keyword.wildcard_exclude_words,
            self.wildcard_exclude_words,
        );
        text(&mut keyword.exclude_authors, self.exclude_authors);
        text(&mut keyword.tag, self.tag);
        let flag = |setting: &mut bool, sent: Option<bool>| *setting = sent.unwrap_or(*setting);
        flag(
            &mut keyword.additional_terms_and_or,
            self.additional_terms_and_or,
        );
        flag(&mut keyword.case_sensitive, self.case_sensitive);
        flag(&mut keyword.symbol_sensitive, self.symbol_sensitive);
        if let Some(platforms) = platforms {
            keyword.platforms = platforms;
        }
    }
}

/// `createKeyword`: a phrase that is tracked already is answered as it is.
/// The first collection run attaches the keyword to stored posts that match.
pub(crate) fn create(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let request: Create = call.body()?;
    let phrase = request.keyword.trim();
    if phrase.is_empty() {
        return Err(ApiError::field(&["keyword"], "blank"));
    }
    let wants_subreddit = request.is_sub_reddit.unwrap_or(false);
    let existing = workspace.keywords.values().find(|keyword| {
        keyword.keyword.to_lowercase() == phrase.to_lowercase()
            && keyword.is_sub_reddit.unwrap_or(false) == wants_subreddit
    });
    if let Some(keyword) = existing {
        return Answer::json(&WithFlag {
            keyword,
            already_existed: Some(true),
            changed: None,
        });
    }
    let platforms = request.rules.platforms(workspace)?;
    if workspace.keywords.len() >= workspace.plan.keywords {
        let message = format!("The plan allows {} keywords.", workspace.plan.keywords);
        return Err(ApiError::new(Code::KeywordLimitExceeded, message));
    }
    let platforms = platforms.unwrap_or_else(|| workspace.plan.platforms.to_vec());
    let mut keyword = Keyword {
        id: workspace.next_id(),
        keyword: phrase.to_owned(),
        context: generated_context(workspace, phrase),
        additional_terms: None,
        additional_terms_and_or: true,
        case_sensitive: false,
        symbol_sensitive: true,
        // What is no subreddit and not on Reddit has no such property.
        is_sub_reddit: platforms
            .iter()
            .any(|platform| platform.starts_with("reddit"))
            .then_some(wants_subreddit),
        platforms: Vec::new(),
        exclude_words: None,
        wildcard_exclude_words: None,
        exclude_authors: None,
        tag: None,
        paused: false,
        created_at: call.now,
        updated_at: call.now,
        revision: 0,
    };
    request.rules.apply(&mut keyword, Some(platforms));
    for mention in &mut workspace.mentions {
        if keyword.collects(mention) {
            mention.keywords.push(keyword.id);
        }
    }
    let answer = Answer::json(&WithFlag {
        keyword: &keyword,
        already_existed: Some(false),
        changed: None,
    });
    workspace.keywords.insert(keyword.id, keyword);
    answer
}

/// The disambiguation sentence that is made from the company profile.
fn generated_context(workspace: &Workspace, phrase: &str) -> Option<String> {
    let company = workspace.company.as_ref()?;
    let sentence = format!(
        "{phrase}, in the context of {} ({}).",
        company.name, company.industry
    );
    Some(sentence.chars().take(200).collect())
}

/// `updateKeyword`.
pub(crate) fn update(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let rules: Rules = call.body()?;
    let id = call.id();
    if !workspace.keywords.contains_key(&id) {
        return Err(not_found(id));
    }
    let platforms = rules.platforms(workspace)?;
    let keyword = workspace
        .keywords
        .get_mut(&id)
        .ok_or_else(|| not_found(id))?;
    rules.apply(keyword, platforms);
    keyword.touch(call.now);
    Answer::json(keyword)
}

/// `toggleKeywordPause`: the operation flips, so every call changes something.
pub(crate) fn toggle_pause(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let id = call.id();
    let keyword = workspace
        .keywords
        .get_mut(&id)
        .ok_or_else(|| not_found(id))?;
    keyword.paused = !keyword.paused;
    keyword.updated_at = call.now;
    Answer::json(&WithFlag {
        keyword,
        already_existed: None,
        changed: Some(true),
    })
}

#[derive(Debug, Serialize)]
struct DeletedFeed {
    id: i64,
    name: String,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct DeletedNotification {
    id: i64,
    name: String,
    feed_id: i64,
    destination_count: usize,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Deleted {
    ok: bool,
    deleted_feeds: Vec<DeletedFeed>,
    deleted_notifications: Vec<DeletedNotification>,
}

/// `deleteKeyword`: with it go the feeds that name no other keyword, their
/// notifications, and its suggestions. Its mentions stay.
pub(crate) fn delete(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let id = call.id();
    workspace
        .keywords
        .remove(&id)
        .ok_or_else(|| not_found(id))?;
    workspace
        .suggestions
        .retain(|_, suggestion| suggestion.keyword_id != id);
    for mention in &mut workspace.mentions {
        mention.keywords.retain(|keyword| *keyword != id);
    }
    let deleted_feeds: Vec<_> = workspace
        .feeds
        .values()
        .filter(|feed| {
            let named = feed.keywords();
            !named.is_empty() && named.iter().all(|keyword| *keyword == id)
        })
        .map(|feed| DeletedFeed {
            id: feed.id,
            name: feed.name.clone(),
        })
        .collect();
    let ids: Vec<_> = deleted_feeds.iter().map(|feed| feed.id).collect();
    let deleted_notifications = workspace
        .remove_feeds(&ids)
        .into_iter()
        .map(|notification| DeletedNotification {
            id: notification.id,
            feed_id: notification.feed_id,
            destination_count: notification.destinations.len(),
            name: notification.name,
        })
        .collect();
    Answer::json(&Deleted {
        ok: true,
        deleted_feeds,
        deleted_notifications,
    })
}
