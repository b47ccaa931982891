//! `octo octolens analytics`.

use octolens::{Granularity, Relevance, Report, Sentiment};

use super::{Context, items, window::Window};
use crate::{
    cli::{AnalyticsCommand, ReportArgs},
    failure::Result,
    listing::Listing,
    output::{Cell, Column, Mode, Row, chart},
};

const VOLUME: [Column; 2] = [Column::fixed("BUCKET"), Column::number("MENTIONS")];
const VOLUME_CHART: [Column; 3] = [VOLUME[0], VOLUME[1], CHART];
const SENTIMENT: [Column; 2] = [Column::fixed("SENTIMENT"), Column::number("MENTIONS")];
const SENTIMENT_CHART: [Column; 3] = [SENTIMENT[0], SENTIMENT[1], CHART];
const SOURCES: [Column; 2] = [Column::fixed("PLATFORM"), Column::number("MENTIONS")];
const SOURCES_CHART: [Column; 3] = [SOURCES[0], SOURCES[1], CHART];
const KEYWORDS: [Column; 3] = [
    Column::number("ID"),
    Column::shrinking("KEYWORD", 12),
    Column::number("MENTIONS"),
];
const KEYWORDS_CHART: [Column; 4] = [KEYWORDS[0], KEYWORDS[1], KEYWORDS[2], CHART];
const CHART: Column = Column::fixed("");

/// The width of the longest bar.
const BAR: usize = 30;

pub(super) async fn run(command: &AnalyticsCommand, context: &mut Context<'_, '_>) -> Result {
    let analytics = context.client.client.analytics();
    match command {
        AnalyticsCommand::Volume { about, hourly } => {
            let mut report = narrowed(analytics.volume(), about)?;
            if *hourly {
                report = report.granularity(Granularity::Hour);
            }
            let report = context.interrupt.or(report.send()).await??;
            let rows = report.data.iter();
            let rows = rows.map(|it| (vec![Cell::text(&it.bucket)], it.count));
            print(
                rows.collect(),
                (&VOLUME, &VOLUME_CHART),
                report.body(),
                context,
            )
        }
        AnalyticsCommand::Sentiment(about) => {
            let report = narrowed(analytics.sentiment(), about)?;
            let report = context.interrupt.or(report.send()).await??;
            let rows = report.data.iter();
            let rows = rows.map(|it| (vec![Cell::text(it.sentiment.as_str())], it.count));
            let columns: Columns = (&SENTIMENT, &SENTIMENT_CHART);
            print(rows.collect(), columns, report.body(), context)
        }
        AnalyticsCommand::Sources(about) => {
            let report = narrowed(analytics.sources(), about)?;
            let report = context.interrupt.or(report.send()).await??;
            let rows = report.data.iter();
            let rows = rows.map(|it| (vec![Cell::text(&it.source)], it.count));
            print(
                rows.collect(),
                (&SOURCES, &SOURCES_CHART),
                report.body(),
                context,
            )
        }
        AnalyticsCommand::Keywords(about) => {
            let report = narrowed(analytics.keywords(), about)?;
            let report = context.interrupt.or(report.send()).await??;
            let rows = report.data.iter().map(|it| {
                let id = Cell::text(&it.keyword_id.to_string());
                (vec![id, Cell::text(&it.keyword)], it.count)
            });
            let columns: Columns = (&KEYWORDS, &KEYWORDS_CHART);
            print(rows.collect(), columns, report.body(), context)
        }
    }
}

fn narrowed<T: Send + 'static>(mut report: Report<T>, about: &ReportArgs) -> Result<Report<T>> {
    if let Some((since, until)) = Window::read(&about.window)?.both()? {
        report = report.between(since, until);
    }
    if !about.keyword.is_empty() {
        report = report.keyword_ids(about.keyword.iter().copied());
    }
    if !about.source.is_empty() {
        report = report.platforms(about.source.iter().map(String::as_str));
    }
    if let Some(sentiment) = about.of_sentiment {
        report = report.of_sentiment(Sentiment::from(sentiment));
    }
    if !about.relevance.is_empty() {
        report = report.relevance(about.relevance.iter().copied().map(Relevance::from));
    }
    if let Some(tag) = &about.tag {
        report = report.tag(tag.as_str());
    }
    Ok(report)
}

/// The columns of records, and those of the table with its bars.
type Columns = (&'static [Column], &'static [Column]);

/// Prints counts, on a terminal with bars beside them.
fn print(
    counts: Vec<(Row, i64)>,
    (plain, with_chart): Columns,
    body: &[u8],
    context: &mut Context<'_, '_>,
) -> Result {
    let mode = context.output.mode();
    let drawn = matches!(mode, Mode::Human(_));
    let largest = counts.iter().map(|(_, count)| *count).max().unwrap_or(0);
    let rows = counts.into_iter().map(|(mut row, count)| {
        row.push(Cell::count(count));
        if drawn {
            row.push(Cell::text(&chart::bar(count, largest, BAR)));
        }
        row
    });
    let mut listing = Listing::new(mode, if drawn { with_chart } else { plain });
    listing.add(rows, || items(body), context.output)?;
    listing.finish(Ok(None), "No mentions match.", context.output)
}
