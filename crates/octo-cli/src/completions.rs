//! `octo completions`.

use crate::{
    cli::{self, CompletionsArgs},
    failure::Result,
    output::Output,
};

/// Prints the completion script of a shell.
pub(crate) fn run(args: &CompletionsArgs, output: &mut Output<'_>) -> Result {
    // Into memory first: clap_complete panics when it can't write.
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut cli::command(), "octo", &mut script);
    output.text(&script)
}
