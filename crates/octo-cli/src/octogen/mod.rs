//! `octo octogen …`.

mod catalog_names;
mod catalogs;
mod lookup;
mod search;
mod session;
mod text_query;
mod url_list;

use self::session::Session;
use crate::{
    cli::{Global, OctogenCommand},
    failure::Result,
    interrupt::Interrupt,
    output::Output,
};

/// What every command of this group works with.
type Context<'a, 'o> = crate::context::Context<'a, 'o, octogen::Client>;

/// Runs a command of this group.
pub(crate) async fn run(
    command: &OctogenCommand,
    global: &Global,
    output: &mut Output<'_>,
    mut interrupt: Interrupt,
) -> Result {
    let session = interrupt.or(Session::open(global)).await??;
    let mut context = Context::new(session.client(), global, output, interrupt);
    match command {
        OctogenCommand::Catalogs => catalogs::run(&mut context).await,
        OctogenCommand::Search(args) => search::run(args, &mut context).await,
        OctogenCommand::Lookup(args) => lookup::run(args, &mut context).await,
    }
}
