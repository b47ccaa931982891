//! A sandbox for benchmarks to call.

use std::{sync::mpsc, thread};

use octo_sandbox::SandboxBuilder;
use tokio::runtime::Runtime;

/// Where a sandbox is, and who may call it.
#[derive(Clone, Debug)]
pub struct Target {
    /// Base address of the Octogen API.
    pub base_url: String,
    /// A key for all catalogs.
    pub key: String,
}

/// Starts a sandbox on threads of its own; it lives as long as the process.
///
/// # Errors
///
/// When it does not start.
pub fn serve(builder: SandboxBuilder) -> Result<Target, String> {
    let (started, target) = mpsc::channel();
    thread::spawn(move || {
        let outcome = Runtime::new().map_err(|error| error.to_string());
        let runtime = match outcome {
            Ok(runtime) => runtime,
            Err(error) => return drop(started.send(Err(error))),
        };
        runtime.block_on(async move {
            let sandbox = match builder.start().await {
                Ok(sandbox) => sandbox,
                Err(error) => return drop(started.send(Err(error.to_string()))),
            };
            let octogen = sandbox.octogen();
            let target = octogen.credential("partner").map(|partner| Target {
                base_url: octogen.base_url().to_owned(),
                key: partner.key.clone(),
            });
            let target = target.ok_or_else(|| "the sandbox has no partner".to_owned());
            if started.send(target).is_ok() {
                std::future::pending::<()>().await;
            }
        });
    });
    target
        .recv()
        .map_err(|_| "the sandbox's thread ended".to_owned())?
}
