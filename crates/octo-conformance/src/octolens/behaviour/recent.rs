//! The newest mentions of the workspace, which cases hold filters, exports and
//! reports against.

use std::sync::Arc;

use serde_json::{Value, json};

use super::good;
use crate::case::{Case, Failure};
use crate::context::Context;

/// The mentions of a stretch of time, all of them.
pub(super) struct Recent {
    /// Newest first.
    pub(super) mentions: Vec<Value>,
    /// The first instant of the stretch, ISO 8601.
    pub(super) start: String,
    /// The last instant of the stretch, ISO 8601.
    pub(super) end: String,
}

/// The mentions of `list`, by their keys.
pub(super) fn keys<'v>(list: impl IntoIterator<Item = &'v Value>) -> Vec<&'v str> {
    list.into_iter()
        .map(|mention| mention["sourceId"].as_str().unwrap_or_default())
        .collect()
}

pub(super) fn data(page: &Value) -> &[Value] {
    page["data"].as_array().map_or(&[], Vec::as_slice)
}

/// A record's time as filters take it; records have no zone, and mean UTC.
pub(super) fn iso(record: &Value) -> String {
    let time = record["timestamp"].as_str().unwrap_or_default();
    format!("{}Z", time.replacen(' ', "T", 1))
}

impl Recent {
    /// Of the newest hundred.
    pub(super) async fn of(context: &Context) -> Result<Arc<Self>, Failure> {
        context
            .once(async {
                let request = context
                    .request("listMentions")?
                    .json(json!({ "includeAll": true, "limit": 100 }));
                Self::read(good(context, request).await?)
            })
            .await
    }

    fn read(page: Value) -> Result<Self, Failure> {
        let mut mentions = data(&page).to_vec();
        let oldest = mentions.last().map(|last| last["timestamp"].clone());
        // Others of the same instant may be on the next page.
        if !page["pagination"]["nextCursor"].is_null() {
            mentions.retain(|mention| Some(&mention["timestamp"]) != oldest.as_ref());
        }
        let bounds = mentions.first().map(iso).zip(mentions.last().map(iso));
        let (end, start) =
            bounds.ok_or_else(|| Failure::NotRun("the workspace has no mentions".into()))?;
        Ok(Self {
            mentions,
            start,
            end,
        })
    }

    /// Adds the stretch to filters of either grammar.
    pub(super) fn within(&self, mut filters: Value) -> Value {
        for (name, bound) in [("startDate", &self.start), ("endDate", &self.end)] {
            if filters.get(name).is_none() {
                filters[name] = json!(bound);
            }
        }
        filters
    }

    /// The keys of the mentions that the filters let through, on the server.
    pub(super) async fn ask(&self, context: &Context, filters: Value) -> Result<Value, Failure> {
        let body = json!({
            "filters": self.within(filters),
            "includeAll": true,
            "limit": 100,
        });
        good(context, context.request("listMentions")?.json(body)).await
    }

    /// Those of the stretch that `keep` keeps.
    pub(super) fn keys(&self, keep: impl Fn(&Value) -> bool) -> Vec<&str> {
        keys(self.mentions.iter().filter(|mention| keep(mention)))
    }
}

/// Says that a case asks for them.
pub(super) fn shared(case: Case) -> Case {
    case.shares("recent mentions", 1)
}
