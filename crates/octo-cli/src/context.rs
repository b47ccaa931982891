//! What every command that calls a service works with.

use octo_transport::Timeouts;
use serde::Deserialize;

use crate::{
    cli::Global,
    failure::{Exit, Failure, Result},
    interrupt::Interrupt,
    output::{Mode, Output, stdout_is_a_file},
};

/// A client of type `C`, and where its answers go.
pub(crate) struct Context<'a, 'o, C> {
    pub(crate) client: C,
    pub(crate) output: &'a mut Output<'o>,
    pub(crate) interrupt: Interrupt,
    /// Progress would get in the way of other output.
    pub(crate) quiet: bool,
}

impl<'a, 'o, C> Context<'a, 'o, C> {
    pub(crate) fn new(
        client: C,
        global: &Global,
        output: &'a mut Output<'o>,
        interrupt: Interrupt,
    ) -> Self {
        // A reader such as `less` or `head` writes to the same screen as a
        // bar.
        let output_goes_to_a_reader = output.mode() == Mode::Records && !stdout_is_a_file();
        Self {
            client,
            quiet: global.verbose || output_goes_to_a_reader,
            output,
            interrupt,
        }
    }
}

/// How the program names itself to services.
pub(crate) const USER_AGENT: &str = concat!("octo/", env!("CARGO_PKG_VERSION"));

/// The deadlines that the global flags ask for.
pub(crate) fn timeouts(global: &Global) -> Timeouts {
    let bound = Some(global.timeout());
    Timeouts {
        attempt: bound,
        total: bound,
        ..Timeouts::default()
    }
}

/// Reads an answer that the client has decoded already, to pass its parts on
/// as they came.
pub(crate) fn raw<'a, T: Deserialize<'a>>(body: &'a [u8]) -> Result<T> {
    serde_json::from_slice(body).map_err(|error| {
        Failure::new(
            Exit::Unexpected,
            "INVALID_RESPONSE",
            format!("the answer cannot be read: {error}"),
        )
        .into()
    })
}
