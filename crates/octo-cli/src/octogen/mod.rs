//! `octo octogen …`.

mod catalog_names;
mod catalogs;
mod lookup;
mod search;
mod session;
mod text_query;
mod url_list;
mod walk;

use serde::Deserialize;

pub(crate) use self::session::Session;
use crate::{
    cli::{Global, OctogenCommand},
    failure::{Exit, Failure, Result},
    interrupt::Interrupt,
    output::{Mode, Output, stdout_is_a_file},
};

/// What every command of this group works with.
pub(crate) struct Context<'a, 'o> {
    pub(crate) client: octogen::Client,
    pub(crate) output: &'a mut Output<'o>,
    pub(crate) interrupt: Interrupt,
    /// Progress would get in the way of other output.
    pub(crate) quiet: bool,
}

/// Runs a command of this group.
pub(crate) async fn run(
    command: &OctogenCommand,
    global: &Global,
    output: &mut Output<'_>,
    mut interrupt: Interrupt,
) -> Result {
    let session = interrupt.or(Session::open(global)).await??;
    // A reader such as `less` or `head` writes to the same screen as a bar.
    let output_goes_to_a_reader = output.mode() == Mode::Records && !stdout_is_a_file();
    let mut context = Context {
        client: session.client(),
        output,
        interrupt,
        quiet: global.verbose || output_goes_to_a_reader,
    };
    match command {
        OctogenCommand::Catalogs => catalogs::run(&mut context).await,
        OctogenCommand::Search(args) => search::run(args, &mut context).await,
        OctogenCommand::Lookup(args) => lookup::run(args, &mut context).await,
    }
}

/// Reads an answer that the client has decoded already, to pass its parts on
/// as they came.
fn raw<'a, T: Deserialize<'a>>(body: &'a [u8]) -> Result<T> {
    serde_json::from_slice(body).map_err(|error| {
        Failure::new(
            Exit::Unexpected,
            "INVALID_RESPONSE",
            format!("the answer cannot be read: {error}"),
        )
        .into()
    })
}
