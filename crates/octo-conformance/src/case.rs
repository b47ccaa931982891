//! Cases: what is checked, by what rule, and where the rule comes from.

use std::fmt;
use std::sync::Arc;

use futures_util::future::BoxFuture;

use crate::context::{Context, Via};
use crate::wire::WireError;

/// Why a case did not pass.
#[derive(Debug)]
pub enum Failure {
    /// Server, client and contract do not agree.
    Deviation(String),
    /// It could not be tried here: what was missing.
    NotRun(String),
    /// The exchange itself failed.
    Wire(WireError),
}

impl From<WireError> for Failure {
    fn from(error: WireError) -> Self {
        Self::Wire(error)
    }
}

impl std::error::Error for Failure {}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Deviation(what) | Self::NotRun(what) => f.write_str(what),
            Self::Wire(error) => {
                write!(f, "{error}")?;
                let mut source = std::error::Error::source(error);
                while let Some(cause) = source {
                    write!(f, ": {cause}")?;
                    source = cause.source();
                }
                Ok(())
            }
        }
    }
}

/// A deviation unless `condition` holds.
///
/// # Errors
///
/// [`Failure::Deviation`] with what `message` says.
pub fn ensure<M: fmt::Display>(
    condition: bool,
    message: impl FnOnce() -> M,
) -> Result<(), Failure> {
    if condition {
        Ok(())
    } else {
        Err(Failure::Deviation(message().to_string()))
    }
}

type Run = Arc<dyn Fn(Context) -> BoxFuture<'static, Result<(), Failure>> + Send + Sync>;

/// Something that a server has to do, or a client.
#[derive(Clone)]
pub struct Case {
    /// What it is called, unique in its API:
    /// `searchProducts/refuses/body/price_min/type`.
    pub id: String,
    /// The operation that it is about, if one.
    pub operation: Option<String>,
    /// The rule in a sentence.
    pub rule: String,
    /// Where the rule is written down: a JSON pointer of the document, a
    /// section of an RFC, a page of the vendor.
    pub source: String,
    /// Whether it changes something on the server.
    pub writes: bool,
    /// Whether it needs a server that is started for it: one with another
    /// budget, or another clock.
    pub needs_sandbox: bool,
    /// How many requests it sends, at most, at the server under test.
    pub requests: u32,
    /// What it finds out in common with the cases that name the same, once
    /// for all of them ([`Context::once`]): its name, and how many requests
    /// that sends, at most.
    pub shared: Option<(&'static str, u32)>,
    /// The only way that it is sent, if not each.
    pub via: Option<Via>,
    run: Run,
}

impl Case {
    /// A case of one request that changes nothing.
    pub fn new<F, Fut>(
        id: impl Into<String>,
        rule: impl Into<String>,
        source: impl Into<String>,
        run: F,
    ) -> Self
    where
        F: Fn(Context) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<(), Failure>> + Send + 'static,
    {
        Self {
            id: id.into(),
            operation: None,
            rule: rule.into(),
            source: source.into(),
            writes: false,
            needs_sandbox: false,
            requests: 1,
            shared: None,
            via: None,
            run: Arc::new(move |context| Box::pin(run(context))),
        }
    }

    /// Says which operation it is about.
    #[must_use]
    pub fn operation(mut self, id: impl Into<String>) -> Self {
        self.operation = Some(id.into());
        self
    }

    /// Says that it changes something on the server.
    #[must_use]
    pub fn writes(mut self, writes: bool) -> Self {
        self.writes = writes;
        self
    }

    /// Says that it starts a server of its own.
    #[must_use]
    pub fn needs_sandbox(mut self) -> Self {
        self.needs_sandbox = true;
        self
    }

    /// Says how many requests it sends, at most.
    #[must_use]
    pub fn requests(mut self, requests: u32) -> Self {
        self.requests = requests;
        self
    }

    /// Says what it finds out in common with others.
    #[must_use]
    pub fn shares(mut self, name: &'static str, requests: u32) -> Self {
        self.shared = Some((name, requests));
        self
    }

    /// Says that it is about one way of sending.
    #[must_use]
    pub fn only(mut self, via: Via) -> Self {
        self.via = Some(via);
        self
    }

    /// Whether it is sent that way.
    pub fn goes(&self, via: Via) -> bool {
        self.via.is_none_or(|only| only == via)
    }

    /// Tries it.
    ///
    /// # Errors
    ///
    /// Why it did not pass; deviations of single exchanges are kept by the
    /// context.
    pub async fn run(&self, context: Context) -> Result<(), Failure> {
        (self.run)(context).await
    }
}

impl fmt::Debug for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Case")
            .field("id", &self.id)
            .field("rule", &self.rule)
            .field("source", &self.source)
            .field("requests", &self.requests)
            .finish_non_exhaustive()
    }
}
