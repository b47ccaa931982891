//! `octo catalio …`.

mod api;
mod filter;
mod links;
mod list;
mod login;
mod record;
mod requirements;
mod session;
mod write;

use catalio::Resource;

use self::{record::Shown, session::Session};
use crate::{
    cli::{
        Global,
        catalio::{CatalioCommand, ResourceCommand},
    },
    failure::Result,
    interrupt::Interrupt,
    output::Output,
};

/// What every command of this group works with.
type Context<'a, 'o> = crate::context::Context<'a, 'o, catalio::Client>;

/// Runs a command of this group.
pub(crate) async fn run(
    command: &CatalioCommand,
    global: &Global,
    output: &mut Output<'_>,
    mut interrupt: Interrupt,
) -> Result {
    let session = interrupt.or(Session::open(global)).await??;
    let context = &mut Context::new(session.client(), global, output, interrupt);
    match command {
        CatalioCommand::Requirements(command) => requirements::run(command, context).await,
        CatalioCommand::Personas(command) => basics::<catalio::Persona>(command, context).await,
        CatalioCommand::UseCases(command) => basics::<catalio::UseCase>(command, context).await,
        CatalioCommand::TestCases(command) => basics::<catalio::TestCase>(command, context).await,
        CatalioCommand::TestResults(command) => {
            basics::<catalio::TestResult>(command, context).await
        }
        CatalioCommand::Components(command) => basics::<catalio::Component>(command, context).await,
        CatalioCommand::Processes(command) => basics::<catalio::Process>(command, context).await,
        CatalioCommand::Policies(command) => basics::<catalio::Policy>(command, context).await,
        CatalioCommand::Capabilities(command) => {
            basics::<catalio::Capability>(command, context).await
        }
        CatalioCommand::Teams(command) => basics::<catalio::Team>(command, context).await,
        CatalioCommand::Login(_) => login::check(context).await,
        CatalioCommand::Api(args) => api::run(args, context).await,
    }
}

/// What can be done with every resource.
async fn basics<R: Resource + Shown>(
    command: &ResourceCommand,
    context: &mut Context<'_, '_>,
) -> Result {
    let all = context.client.collection::<R>();
    match command {
        ResourceCommand::List(args) => list::run(all.list(), args, context).await,
        ResourceCommand::Get(args) => record::show(all.get(args.id.as_str()), args, context).await,
        ResourceCommand::Create(args) => write::create::<R>(args, context).await,
        ResourceCommand::Update(args) => write::update::<R>(args, context).await,
        ResourceCommand::Delete(args) => write::delete::<R>(args, context).await,
        ResourceCommand::Related(args) => links::related::<R>(args, context).await,
        ResourceCommand::Links(args) => links::run::<R>(args, context).await,
    }
}
