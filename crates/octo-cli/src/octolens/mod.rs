//! `octo octolens …`.

mod analytics;
mod api;
mod export;
mod feeds;
mod keywords;
mod mentions;
mod narrowing;
mod pages;
mod search;
mod session;
mod window;
mod workspace;

use std::time::Duration;

use octolens::{CallOptions, Request, Response};
use serde::Deserialize;
use serde_json::value::RawValue;

use self::session::Session;
use crate::{
    cli::{Global, OctolensCommand},
    context::raw,
    failure::Result,
    interrupt::Interrupt,
    listing::Listing,
    output::{Cell, Column, Mode, Output, Row},
};

/// What every command of this group works with.
type Context<'a, 'o> = crate::context::Context<'a, 'o, Octolens>;

/// The client, and how long its calls may take.
pub(crate) struct Octolens {
    client: octolens::Client,
    /// What `--timeout` says, if it is given.
    timeout: Option<Duration>,
}

impl Octolens {
    /// Allows an operation that is known to take long its own time, unless
    /// `--timeout` says otherwise.
    fn options(&self, operation: octolens::OperationId) -> CallOptions {
        match (self.timeout, operation.spec().deadline) {
            (Some(timeout), Some(_)) => CallOptions::new().attempt_timeout(timeout),
            (None, Some(deadline)) => CallOptions::new().total_timeout(deadline),
            _ => CallOptions::new(),
        }
    }
}

/// Runs a command of this group.
pub(crate) async fn run(
    command: &OctolensCommand,
    global: &Global,
    output: &mut Output<'_>,
    mut interrupt: Interrupt,
) -> Result {
    let session = interrupt.or(Session::open(global)).await??;
    let octolens = Octolens {
        client: session.client(),
        timeout: global.timeout,
    };
    let mut context = Context::new(octolens, global, output, interrupt);
    let context = &mut context;
    match command {
        OctolensCommand::Mentions(command) => mentions::run(command, context).await,
        OctolensCommand::Keywords(command) => keywords::run(command, context).await,
        OctolensCommand::Feeds(command) => feeds::run(command, context).await,
        OctolensCommand::Analytics(command) => analytics::run(command, context).await,
        OctolensCommand::Search(args) => search::run(args, context).await,
        OctolensCommand::Org(command) => workspace::org(command, context).await,
        OctolensCommand::Members(command) => workspace::members(command, context).await,
        OctolensCommand::Filters(command) => workspace::filters(command, context).await,
        OctolensCommand::Tags => workspace::tags(context).await,
        OctolensCommand::Whoami => workspace::whoami(context).await,
        OctolensCommand::Api(args) => api::run(args, context).await,
    }
}

impl Context<'_, '_> {
    /// Sends a request, unless Ctrl-C comes first.
    async fn send<T: Send + 'static>(&mut self, request: Request<T>) -> Result<Response<T>> {
        let options = self.client.options(request.operation());
        Ok(self.interrupt.or(request.options(options).send()).await??)
    }

    /// Prints a list that comes in one piece.
    fn list<T>(
        &mut self,
        answer: &Response<Vec<T>>,
        columns: &'static [Column],
        row: impl Fn(&T) -> Row,
        none: &str,
    ) -> Result {
        let mut listing = Listing::new(self.output.mode(), columns);
        let rows = answer.iter().map(row);
        listing.add(rows, || items(answer.body()), self.output)?;
        listing.finish(Ok(None), none, self.output)
    }

    /// Prints one thing: a document as it came, a record, or labelled lines.
    fn one<T>(&mut self, answer: &Response<T>, record: Row, lines: &[(&str, Cell)]) -> Result {
        match self.output.mode() {
            Mode::Json(_) => self.output.document(raw(answer.body())?),
            _ => self.output.details(record, lines),
        }
    }
}

/// The items of a list document, as they came.
fn items(body: &[u8]) -> Result<Vec<&RawValue>> {
    #[derive(Deserialize)]
    struct List<'a> {
        #[serde(default, borrow)]
        data: Vec<&'a RawValue>,
    }
    Ok(raw::<List<'_>>(body)?.data)
}

/// A row of one thing as labelled lines: the columns are the labels.
fn labelled(columns: &[(&'static str, Cell)]) -> Row {
    columns.iter().map(|(_, cell)| cell.clone()).collect()
}
