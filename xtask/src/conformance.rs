//! `cargo xtask conformance`: holds a server to its contract. What it does,
//! and its flags, are those of the crate `octo-conformance`.

use std::{
    ffi::OsString,
    process::{Command, ExitCode},
};

use crate::{failure::Failure, workspace};

/// Arguments of `conformance`.
#[derive(clap::Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Args {
    /// Passed on; --help says which there are.
    #[arg(
        trailing_var_arg = true,
        allow_hyphen_values = true,
        value_name = "FLAGS"
    )]
    flags: Vec<OsString>,
}

/// Runs the command with this one's stdout and stderr.
pub(crate) fn run(args: &Args) -> Result<ExitCode, Failure> {
    let status = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--package", "octo-conformance"])
        .arg("--manifest-path")
        .arg(workspace::root().join("Cargo.toml"))
        .arg("--")
        .args(&args.flags)
        .status()?;
    // A signal has no code: it was not looked.
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}
