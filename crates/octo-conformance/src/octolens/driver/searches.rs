//! One-time searches.

use std::time::Duration;

use octolens::{Client, MinRelevance, OperationId as Id, TimeWindow};

use super::Told;
use super::answers::{plain, search, told};
use super::parts::{Members, bare, key};
use crate::request::Request;

pub(super) async fn call(client: &Client, operation: Id, request: &Request) -> Told {
    match operation {
        Id::RunSearch => {
            let mut body = Members::of_body(request)?;
            let mut start = client.search(body.text("query")??);
            if let Some(window) = body.text("timeWindow")? {
                start = start.window(TimeWindow::from(window.as_str()));
            }
            let sources = body.texts("sources")?;
            if !sources.is_empty() {
                start = start.sources(sources);
            }
            if let Some(results) = body.small("maxResults")? {
                start = start.max_results(results);
            }
            if let Some(relevance) = body.text("minRelevance")? {
                start = start.min_relevance(MinRelevance::from(relevance.as_str()));
            }
            if let Some(wait) = body.small("waitMs")? {
                start = start.hold(Duration::from_millis(u64::from(wait)));
            }
            body.end()?;
            told(start.send().await, search)
        }
        Id::ListSearches => {
            let mut query = Members::of_query(request)?;
            let mut list = client.searches().list();
            if let Some(limit) = query.small("limit")? {
                list = list.limit(limit);
            }
            if let Some(cursor) = query.text("cursor")? {
                list = list.cursor(cursor);
            }
            query.end()?;
            plain(list.send().await)
        }
        Id::GetSearch => {
            bare(request)?;
            let id = key(request, "searchId")?;
            told(client.searches().get(id).send().await, search)
        }
        _ => None,
    }
}
