//! Exporting mentions.

use std::{
    future::IntoFuture,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, HeaderValue, header};
use octo_transport::{BodyStream, BoxFuture, CallOptions, InvalidRequest, Response};
use octolens_api::{ExportMentionsRequestFormat, OperationId, types};
use tokio::io::{AsyncWrite, AsyncWriteExt};

use super::{
    list::{Query, narrowing},
    records::Records,
};
use crate::{
    Client,
    error::{Error, Result},
    paged::check_limit,
};

/// The largest export (`limit` of the contract).
const LARGEST: u32 = 50_000;

/// How many mentions the export holds.
const TOTAL_COUNT: &str = "x-total-count";

/// An export of mentions; `.await` starts it and gives the file as it
/// arrives.
///
/// Made by [`Mentions::export`](crate::Mentions::export). Nothing is held in
/// memory beyond the piece that was just received.
///
/// ```no_run
/// # async fn run(octolens: octolens::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let mut file = Vec::new(); // or a `tokio::fs::File`
/// let export = octolens.mentions().export().limit(50_000).csv().await?;
/// println!("{:?} mentions", export.total_count());
/// let bytes = export.write_to(&mut file).await?;
/// # let _ = bytes;
///
/// let mut records = octolens.mentions().export().await?.records();
/// while let Some(mention) = records.next().await {
///     println!("{}", mention?.url);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "an export does nothing until it is awaited"]
pub struct ExportMentions {
    client: Client,
    query: Query,
    format: ExportMentionsRequestFormat,
    options: CallOptions,
}

impl ExportMentions {
    pub(super) fn new(client: Client) -> Self {
        Self {
            client,
            query: Query::default(),
            format: ExportMentionsRequestFormat::Json,
            options: CallOptions::default(),
        }
    }

    /// Exports so many at most: 1 to 50,000.
    pub fn limit(mut self, limit: u32) -> Self {
        self.query.limit = Some(limit);
        self
    }

    /// Asks for CSV, with a line of column names; the default is JSON.
    pub fn csv(mut self) -> Self {
        self.format = ExportMentionsRequestFormat::Csv;
        self
    }

    /// Deadlines, retries and pacing of the call, until its answer begins.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// Starts the export.
    ///
    /// The deadlines run until the answer begins; from then on only a pause
    /// of the service ends it early, so that a slow writer may take its time.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`] for what the service is certain to refuse, else see
    /// [`Error`].
    pub async fn send(self) -> Result<ExportBody> {
        let format = self.format.clone();
        let accept = if format == ExportMentionsRequestFormat::Csv {
            "text/csv"
        } else {
            "application/json"
        };
        let body = self.body()?;
        let started = self
            .client
            .raw_operation(OperationId::ExportMentions, "/api/v2/mentions/export")
            .json(&body)
            .header(header::ACCEPT, HeaderValue::from_static(accept))
            .options(self.options)
            .stream()
            .await;
        Ok(ExportBody {
            response: self.client.settle(started).await?,
            format,
        })
    }

    fn body(&self) -> Result<types::ExportMentionsRequest, InvalidRequest> {
        check_limit(self.query.limit, 1..=LARGEST)?;
        let list = self.query.body(None)?;
        Ok(types::ExportMentionsRequest {
            view: list.view,
            filters: list.filters,
            include_all: list.include_all,
            limit: list.limit,
            cursor: None,
            format: Some(self.format.clone()),
        })
    }
}

narrowing!(ExportMentions);

impl IntoFuture for ExportMentions {
    type Output = Result<ExportBody>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

/// An export as it arrives; a [`Stream`] of the file's pieces.
#[derive(Debug)]
#[must_use = "an export is not read until it is polled"]
pub struct ExportBody {
    response: Response<BodyStream>,
    format: ExportMentionsRequestFormat,
}

impl ExportBody {
    /// How many mentions the file holds (`X-Total-Count`).
    pub fn total_count(&self) -> Option<u64> {
        let count = self.headers().get(TOTAL_COUNT)?;
        count.to_str().ok()?.trim().parse().ok()
    }

    /// The headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        self.response.headers()
    }

    /// The next piece of the file, of whatever size it arrived in; `None`
    /// behind the last.
    pub async fn next(&mut self) -> Option<Result<Bytes>> {
        let piece = std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context));
        piece.await
    }

    /// Writes the whole file, and gives its size in bytes.
    ///
    /// What was written before an error is a part of a file: write to a
    /// temporary one, and rename it when this returns.
    ///
    /// # Errors
    ///
    /// [`ExportError`] tells a failed export from a failed writer.
    pub async fn write_to(
        mut self,
        writer: &mut (impl AsyncWrite + Unpin + ?Sized),
    ) -> Result<u64, ExportError> {
        let mut written = 0;
        while let Some(piece) = self.next().await {
            let piece = piece?;
            writer.write_all(&piece).await?;
            written += piece.len() as u64;
        }
        writer.flush().await?;
        Ok(written)
    }

    /// The mentions one by one, for an export as JSON. An export as CSV fails
    /// at the first.
    pub fn records(self) -> Records {
        let json = self.format == ExportMentionsRequestFormat::Json;
        let total = self.total_count();
        Records::new(self.response.into_value(), total, json)
    }
}

impl Stream for ExportBody {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Pin::new(self.response.value_mut())
            .poll_next(context)
            .map(|piece| piece.map(|piece| piece.map_err(Error::from)))
    }
}

/// Why a file was not written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ExportError {
    /// The export ended early.
    #[error(transparent)]
    Export(#[from] Error),
    /// The writer failed.
    #[error("the export cannot be written")]
    Write(#[from] std::io::Error),
}
