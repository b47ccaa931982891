//! Who is calling.

use std::fmt;
use std::future::Future;
use std::hash::{BuildHasher, RandomState};
use std::pin::Pin;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};
use std::time::Instant;

use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use crate::{Error, ErrorKind, TokenExchange};

/// A boxed future, as [`Credentials::obtain`] returns it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A source of the `Authorization` header.
///
/// Implement it for schemes this crate does not know. The loop asks
/// [`current`](Self::current) before every attempt, which costs nothing where
/// the credential is at hand, and awaits [`obtain`](Self::obtain) when it is not.
///
/// ```
/// use http::HeaderValue;
/// use octo_transport::{Authorization, BoxFuture, Credentials, Error, TokenExchange};
///
/// #[derive(Debug)]
/// struct FromVault;
///
/// impl Credentials for FromVault {
///     fn obtain<'a>(&'a self, _: &'a TokenExchange) -> BoxFuture<'a, Result<Authorization, Error>> {
///         Box::pin(async { Authorization::bearer(&"secret-of-the-day".into()) })
///     }
/// }
/// ```
pub trait Credentials: Send + Sync + fmt::Debug {
    /// The header, when it is at hand and still good at `now`, an instant of
    /// the transport's clock.
    fn current(&self, now: Instant) -> Option<Authorization> {
        let _ = now;
        None
    }

    /// Gets the header, by whatever exchange it takes.
    ///
    /// # Errors
    /// Of kind [`ErrorKind::Credentials`] when none can be had, or what the
    /// exchange failed with.
    fn obtain<'a>(
        &'a self,
        exchange: &'a TokenExchange,
    ) -> BoxFuture<'a, Result<Authorization, Error>>;

    /// Whether a rejected credential can be replaced by a fresh one. When it
    /// can, one 401 per call leads to [`reject`](Self::reject) and a second try.
    fn refreshable(&self) -> bool {
        false
    }

    /// Tells that the server answered 401 to this header.
    fn reject(&self, rejected: &Authorization) {
        let _ = rejected;
    }

    /// A number that is the same for all credentials that spend one budget in
    /// this process, and tells nothing about them. `None`: a budget of its own.
    fn budget_key(&self) -> Option<u64> {
        None
    }
}

impl<C: Credentials + ?Sized> Credentials for Arc<C> {
    fn current(&self, now: Instant) -> Option<Authorization> {
        (**self).current(now)
    }

    fn obtain<'a>(
        &'a self,
        exchange: &'a TokenExchange,
    ) -> BoxFuture<'a, Result<Authorization, Error>> {
        (**self).obtain(exchange)
    }

    fn refreshable(&self) -> bool {
        (**self).refreshable()
    }

    fn reject(&self, rejected: &Authorization) {
        (**self).reject(rejected);
    }

    fn budget_key(&self) -> Option<u64> {
        (**self).budget_key()
    }
}

/// An `Authorization` header; shows nothing of itself.
#[derive(Clone, PartialEq, Eq)]
pub struct Authorization(HeaderValue);

impl Authorization {
    /// The header of a bearer token (RFC 6750, section 2.1).
    ///
    /// # Errors
    /// [`ErrorKind::Credentials`] when the token is empty or holds a character
    /// that a header cannot.
    pub fn bearer(token: &SecretString) -> Result<Self, Error> {
        let token = token.expose_secret();
        if token.is_empty() {
            return Err(Error::new(
                ErrorKind::Credentials,
                "the bearer token is empty",
            ));
        }
        Self::header(format!("Bearer {token}"))
    }

    /// The header of HTTP Basic (RFC 7617), from its already encoded value.
    pub(crate) fn header(value: String) -> Result<Self, Error> {
        // The cause is dropped on purpose: it may quote the value.
        let mut value = HeaderValue::try_from(value).map_err(|_| {
            Error::new(
                ErrorKind::Credentials,
                "the credential holds a character that a header cannot (such as a line break)",
            )
        })?;
        value.set_sensitive(true);
        Ok(Self(value))
    }

    /// The header's value, marked sensitive.
    #[must_use]
    pub fn value(&self) -> &HeaderValue {
        &self.0
    }
}

impl fmt::Debug for Authorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Authorization([redacted])")
    }
}

/// A static bearer token that can be replaced while the client lives.
///
/// Clones share the token: keep one, and [`rotate`](Self::rotate) it when the
/// key changes; calls that start afterwards use the new one.
///
/// ```
/// use octo_transport::Bearer;
///
/// let bearer = Bearer::new("key-of-today".into())?;
/// let handle = bearer.clone();            // the client takes `bearer`
/// handle.rotate(&"key-of-tomorrow".into())?;
/// # Ok::<(), octo_transport::Error>(())
/// ```
#[derive(Clone)]
pub struct Bearer {
    header: Arc<RwLock<Authorization>>,
    key: u64,
}

impl Bearer {
    /// Takes a token.
    ///
    /// # Errors
    /// [`ErrorKind::Credentials`] when it is empty or cannot be a header.
    pub fn new(token: SecretString) -> Result<Self, Error> {
        Ok(Self {
            header: Arc::new(RwLock::new(Authorization::bearer(&token)?)),
            key: fingerprint(token.expose_secret()),
        })
    }

    /// Replaces the token for all clones.
    ///
    /// # Errors
    /// As for [`new`](Self::new); the old token stays then.
    pub fn rotate(&self, token: &SecretString) -> Result<(), Error> {
        let header = Authorization::bearer(token)?;
        *self.header.write().unwrap_or_else(PoisonError::into_inner) = header;
        Ok(())
    }

    fn authorization(&self) -> Authorization {
        self.header
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

impl fmt::Debug for Bearer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Bearer([redacted])")
    }
}

impl Credentials for Bearer {
    fn current(&self, _: Instant) -> Option<Authorization> {
        Some(self.authorization())
    }

    fn obtain<'a>(&'a self, _: &'a TokenExchange) -> BoxFuture<'a, Result<Authorization, Error>> {
        Box::pin(async { Ok(self.authorization()) })
    }

    fn budget_key(&self) -> Option<u64> {
        // The first token's: a rotated key belongs to the same organization.
        Some(self.key)
    }
}

/// A number for a text that is stable in this process and meaningless outside:
/// the hash is keyed by chance at the first use.
pub(crate) fn fingerprint(text: &str) -> u64 {
    static KEYS: LazyLock<RandomState> = LazyLock::new(RandomState::new);
    KEYS.hash_one(text)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_token_that_cannot_be_a_header_is_refused_without_showing_it() {
        for token in ["", "secret\nmark"] {
            let error = Bearer::new(token.into()).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Credentials);
            assert!(!format!("{error:?} {error:#}").contains("mark"));
        }
    }

    #[test]
    fn clones_rotate_together_and_keep_their_budget() {
        let bearer = Bearer::new("one".into()).unwrap();
        let clone = bearer.clone();
        clone.rotate(&"two".into()).unwrap();
        assert_eq!(
            bearer.current(Instant::now()).unwrap().value(),
            "Bearer two"
        );
        assert_eq!(
            bearer.budget_key(),
            Bearer::new("one".into()).unwrap().budget_key()
        );
        assert!(clone.rotate(&"".into()).is_err());
        assert_eq!(
            bearer.current(Instant::now()).unwrap().value(),
            "Bearer two"
        );
    }
}
