//! The export: up to 50,000 mentions as one JSON or CSV file.

use http::HeaderValue;
use serde::Serialize;

use super::answer::Answer;
use super::call::Call;
use super::errors::{ApiError, Code};
use super::mentions::view::{MentionView, Shape};
use super::mentions::{ListRequest, select};
use super::state::Workspace;

/// The most rows of one export.
const MOST_ROWS: usize = 50_000;

/// The columns that the contract lists, in its order.
const COLUMNS: [&str; 15] = [
    "id",
    "sourceId",
    "timestamp",
    "source",
    "url",
    "title",
    "body",
    "author",
    "authorFollowers",
    "language",
    "keywords",
    "tags",
    "relevance",
    "sentiment",
    "engaged",
];

#[derive(Debug, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
enum Format {
    Json,
    Csv,
}

#[derive(Debug, serde::Deserialize)]
struct Request {
    #[serde(flatten)]
    list: ListRequest,
    format: Format,
}

#[derive(Debug, Serialize)]
struct File<'a> {
    data: Vec<MentionView<'a>>,
    total: usize,
}

/// `exportMentions`.
pub(crate) fn export(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let request: Request = call.body()?;
    let limit = request.list.limit.unwrap_or(MOST_ROWS).min(MOST_ROWS);
    let (found, _) = select(&request.list, limit, workspace, call.now)?;
    let total = found.len();
    let rows: Vec<_> = found
        .into_iter()
        .map(|mention| MentionView::new(mention, &workspace.keywords, Shape::Row))
        .collect();
    let (answer, extension) = match request.format {
        Format::Json => (Answer::json(&File { data: rows, total })?, "json"),
        Format::Csv => {
            let text = csv_file(&rows)
                .map_err(|error| ApiError::new(Code::InternalError, error.to_string()))?;
            (Answer::bytes("text/csv; charset=utf-8", text), "csv")
        }
    };
    let name = format!(
        "attachment; filename=\"mentions-{}.{extension}\"",
        call.now.date()
    );
    let name = HeaderValue::from_str(&name)
        .map_err(|error| ApiError::new(Code::InternalError, error.to_string()))?;
    Ok(answer
        .header("content-disposition", name)
        .header("x-total-count", total))
}

/// Lists inside a cell are joined by semicolons; an absent value is an empty cell.
fn csv_file(rows: &[MentionView<'_>]) -> Result<Vec<u8>, csv::Error> {
    let mut file = csv::Writer::from_writer(Vec::new());
    file.write_record(COLUMNS)?;
    for row in rows {
        let keywords: Vec<_> = row.keywords.iter().map(|keyword| keyword.keyword).collect();
        file.write_record([
            row.id.to_string().as_str(),
            row.source_id,
            &row.timestamp,
            &row.source,
            row.url,
            row.title.unwrap_or_default(),
            row.body.unwrap_or_default(),
            row.author.unwrap_or_default(),
            &row.author_followers
                .map(|count| count.to_string())
                .unwrap_or_default(),
            row.language.unwrap_or_default(),
            &keywords.join(";"),
            &row.tags.join(";"),
            row.relevance,
            row.sentiment
                .map(|sentiment| sentiment.label())
                .unwrap_or_default(),
            if row.engaged { "true" } else { "false" },
        ])?;
    }
    file.into_inner().map_err(|error| error.into_error().into())
}
