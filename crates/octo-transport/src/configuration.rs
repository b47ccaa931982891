//! What goes wrong before a client is made, and the settings it is read from.

use std::env;

use url::Url;

use crate::Error;

/// A client that cannot be made as configured.
#[derive(Debug)]
#[non_exhaustive]
pub enum ConfigError {
    /// There is no key.
    MissingApiKey {
        /// The environment variable that was looked at.
        variable: &'static str,
        /// The form of a key, for people.
        form: &'static str,
    },
    /// A part of the credential is not there.
    MissingCredential {
        /// The part, such as `client id`.
        what: &'static str,
        /// The environment variable that holds it.
        variable: &'static str,
    },
    /// The key is not of the documented form. The message shows nothing of
    /// it.
    ApiKey {
        /// What is wrong, without any part of the key.
        problem: &'static str,
        /// The form of a key, for people.
        form: &'static str,
    },
    /// An environment variable does not hold text.
    Variable {
        /// The variable.
        name: &'static str,
    },
    /// The base URL cannot be used.
    BaseUrl {
        /// The URL as given, without credentials.
        url: String,
        /// What is wrong with it, and the remedy.
        problem: String,
    },
    /// The HTTP client cannot be made, for example because no trusted root
    /// certificate was found.
    Transport(Error),
}

impl std::fmt::Display for ConfigError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::MissingApiKey { variable, form } => {
                write!(f, "no API key: set {variable} to a key of the form {form}")
            }
            Self::MissingCredential { what, variable } => {
                write!(f, "no {what}: set {variable}")
            }
            Self::ApiKey { problem, form } => {
                write!(f, "the API key is malformed: {problem}; expected {form}")
            }
            Self::Variable { name } => {
                write!(
                    f,
                    "the environment variable {name} does not hold UTF-8 text"
                )
            }
            Self::BaseUrl { url, problem } => {
                write!(f, "the base URL {url:?} cannot be used: {problem}")
            }
            Self::Transport(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for ConfigError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Transport(error) => error.source(),
            _ => None,
        }
    }
}

/// A request that the service is certain to refuse, stopped before it was
/// sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidRequest {
    field: &'static str,
    problem: String,
}

impl InvalidRequest {
    /// A refusal of `field`, by its name in the contract; `problem` goes on
    /// from there: `must not be empty`.
    pub fn new(field: &'static str, problem: impl Into<String>) -> Self {
        Self {
            field,
            problem: problem.into(),
        }
    }

    /// The field at fault, by its name in the contract.
    #[must_use]
    pub fn field(&self) -> &str {
        self.field
    }

    /// What is wrong with it.
    #[must_use]
    pub fn problem(&self) -> &str {
        &self.problem
    }
}

impl std::fmt::Display for InvalidRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "invalid request: {} {}", self.field, self.problem)
    }
}

impl std::error::Error for InvalidRequest {}

/// Reads a setting from the environment; a blank one counts as absent.
///
/// # Errors
/// [`ConfigError::Variable`] when it is no text.
pub fn variable(name: &'static str) -> Result<Option<String>, ConfigError> {
    match env::var(name) {
        Ok(value) if value.trim().is_empty() => Ok(None),
        Ok(value) => Ok(Some(value)),
        Err(env::VarError::NotPresent) => Ok(None),
        Err(env::VarError::NotUnicode(_)) => Err(ConfigError::Variable { name }),
    }
}

/// Reads a base URL; `example` is a good one, for the error's remedy.
///
/// # Errors
/// [`ConfigError::BaseUrl`], without what may be a password or token.
pub fn base_url(text: &str, example: &str) -> Result<Url, ConfigError> {
    Url::parse(text.trim()).map_err(|error| {
        // What does not parse may still hold a password: show what stands
        // behind it, up to anything that could be a token.
        let shown = text.rsplit_once('@').map_or(text, |(_, shown)| shown);
        let shown = shown.split(['?', '#']).next().unwrap_or_default();
        ConfigError::BaseUrl {
            url: shown.to_owned(),
            problem: format!("{error}; expected a form such as {example}"),
        }
    })
}
