//! The server under test.

use std::fmt;
use std::sync::Arc;

use octo_sandbox::Sandbox;
use url::Url;

use crate::case::Failure;
use crate::subject::{Credentials, Subject};

/// The server under test.
#[derive(Clone)]
pub enum Target {
    /// A sandbox in this process, started for the run.
    Sandbox(Arc<Sandbox>),
    /// Any server of the API.
    Server {
        /// What the paths of the document follow.
        base: Url,
        /// Its credentials by role.
        credentials: Credentials,
    },
}

/// A target that answers.
pub(crate) struct Reached {
    pub(crate) base: Url,
    pub(crate) credentials: Credentials,
    pub(crate) sandbox: Option<Arc<Sandbox>>,
}

impl Target {
    /// A sandbox that is running.
    pub fn sandbox(sandbox: Arc<Sandbox>) -> Self {
        Self::Sandbox(sandbox)
    }

    /// Starts a sandbox with budgets that the suite does not exhaust.
    ///
    /// # Errors
    ///
    /// When it can't be started.
    pub async fn start(subject: &dyn Subject) -> Result<Self, Failure> {
        let builder = subject.generous(Sandbox::builder());
        let sandbox = builder.start().await;
        let sandbox = sandbox.map_err(|error| Failure::NotRun(error.to_string()))?;
        Ok(Self::Sandbox(Arc::new(sandbox)))
    }

    pub(crate) fn reach(&self, subject: &dyn Subject) -> Result<Reached, Failure> {
        match self {
            Self::Sandbox(sandbox) => {
                let (base, credentials) = subject.reach(sandbox);
                let base = Url::parse(&base)
                    .map_err(|error| Failure::NotRun(format!("{base}: {error}")))?;
                Ok(Reached {
                    base,
                    credentials,
                    sandbox: Some(Arc::clone(sandbox)),
                })
            }
            Self::Server { base, credentials } => Ok(Reached {
                base: base.clone(),
                credentials: credentials.clone(),
                sandbox: None,
            }),
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sandbox(_) => f.write_str("the sandbox"),
            Self::Server { base, .. } => base.fmt(f),
        }
    }
}

impl fmt::Debug for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
