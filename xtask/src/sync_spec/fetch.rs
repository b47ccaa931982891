//! Fetches a document over HTTP, as little trusting as a download can be.

use std::{
    io::{self, Read as _},
    time::{Duration, SystemTime},
};

use reqwest::{
    Client, StatusCode,
    header::{self, HeaderMap},
};
use tokio::time::{Instant, sleep_until, timeout_at};
use url::Url;

use super::source::portable_url;
use crate::{failure, http};

/// What one download may cost.
#[derive(Debug, Clone)]
pub(crate) struct Limits {
    /// Everything, pauses between attempts included.
    pub(crate) total: Duration,
    /// One attempt, from connecting to the last byte.
    pub(crate) attempt: Duration,
    /// How many attempts there may be.
    pub(crate) attempts: u32,
    /// The pause after the first attempt; it doubles with each further one.
    pub(crate) backoff: Duration,
    /// The size of a document, as sent and as unpacked.
    pub(crate) bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            total: Duration::from_secs(120),
            attempt: Duration::from_secs(40),
            attempts: 4,
            backoff: Duration::from_millis(500),
            bytes: 32 << 20,
        }
    }
}

/// How many redirects are followed.
const REDIRECTS: usize = 5;

/// What the server answered.
#[derive(Debug)]
pub(crate) enum Fetched {
    /// 304: what we hold is what is published.
    NotModified,
    /// A document.
    Document(Download),
}

/// The bytes of a document.
#[derive(Debug)]
pub(crate) struct Download {
    /// The body, unpacked.
    pub(crate) bytes: Vec<u8>,
    /// The validator for the next conditional request.
    pub(crate) etag: Option<String>,
}

/// Why there is no document.
#[derive(Debug, thiserror::Error)]
pub(crate) enum FetchError {
    /// Not a URL a document may be taken from.
    #[error(
        "{url}: only https is accepted, and plain http from this machine (127.0.0.1, ::1, localhost)"
    )]
    Scheme {
        /// The URL.
        url: String,
    },
    /// The URL itself holds a secret.
    #[error("{url}: a URL with a user name or password is not accepted; documents are public")]
    Credentials {
        /// The URL, without them.
        url: String,
    },
    /// The HTTP client cannot be built.
    #[error("cannot set up the HTTP client")]
    Client(#[from] http::ClientError),
    /// No complete response.
    #[error("{url}: {reason} (attempt {attempt})")]
    Transport {
        /// The URL.
        url: String,
        /// What broke, from the outside in.
        reason: String,
        /// Which attempt it was.
        attempt: u32,
    },
    /// A status that brings no document.
    #[error("{url} answered {status} (attempt {attempt})")]
    Status {
        /// The URL.
        url: String,
        /// The status.
        status: StatusCode,
        /// Which attempt it was.
        attempt: u32,
        /// How long the server asked to be left alone.
        retry_after: Option<Duration>,
    },
    /// A redirect to elsewhere, or one too many.
    #[error("{from} redirects to {to}, which is not followed: {reason}")]
    Redirect {
        /// The URL asked for.
        from: String,
        /// The URL it points to.
        to: String,
        /// Why not.
        reason: &'static str,
    },
    /// More bytes than a document may have.
    #[error("{url} sends more than {limit} bytes; no document is that large")]
    TooLarge {
        /// The URL.
        url: String,
        /// The cap.
        limit: usize,
    },
    /// A compression that was not asked for, or a damaged one.
    #[error("{url} sends a body in the encoding `{encoding}` that cannot be unpacked: {reason}")]
    Encoding {
        /// The URL.
        url: String,
        /// The `Content-Encoding`.
        encoding: String,
        /// What is wrong with it.
        reason: String,
    },
}

impl FetchError {
    /// Whether another attempt may end better.
    fn is_transient(&self) -> bool {
        match self {
            Self::Transport { .. } => true,
            Self::Status { status, .. } => {
                status.is_server_error() || *status == StatusCode::TOO_MANY_REQUESTS
            }
            _ => false,
        }
    }

    fn retry_after(&self) -> Duration {
        match self {
            Self::Status { retry_after, .. } => retry_after.unwrap_or_default(),
            _ => Duration::ZERO,
        }
    }
}

/// Fetches `url`, conditionally when `etag` is what the server last sent.
///
/// Transport faults, 5xx and 429 are tried again until attempts or time run
/// out; a pause that does not fit into the time left ends the call at once.
pub(crate) async fn fetch(
    url: &Url,
    etag: Option<&str>,
    limits: &Limits,
) -> Result<Fetched, FetchError> {
    admit(url)?;
    let client = http::client(url)?;
    let deadline = Instant::now() + limits.total;
    let mut attempt = 1;
    loop {
        let until = deadline.min(Instant::now() + limits.attempt);
        let outcome = match timeout_at(until, exchange(&client, url, etag, limits, attempt)).await {
            Ok(outcome) => outcome,
            Err(_) => Err(FetchError::Transport {
                url: portable_url(url),
                reason: "no complete answer in time".into(),
                attempt,
            }),
        };
        let error = match outcome {
            Ok(fetched) => return Ok(fetched),
            Err(error) => error,
        };
        if !error.is_transient() || attempt >= limits.attempts {
            return Err(error);
        }
        let doubled = limits
            .backoff
            .saturating_mul(2_u32.saturating_pow(attempt - 1));
        match Instant::now().checked_add(doubled.max(error.retry_after())) {
            Some(resume) if resume < deadline => sleep_until(resume).await,
            _ => return Err(error),
        }
        attempt += 1;
    }
}

fn admit(url: &Url) -> Result<(), FetchError> {
    if !http::is_private(url) {
        return Err(FetchError::Scheme {
            url: portable_url(url),
        });
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(FetchError::Credentials {
            url: portable_url(url),
        });
    }
    Ok(())
}

/// One attempt: the redirects, the headers and the whole body.
async fn exchange(
    client: &Client,
    url: &Url,
    etag: Option<&str>,
    limits: &Limits,
    attempt: u32,
) -> Result<Fetched, FetchError> {
    let transport = |at: &Url, error: reqwest::Error| FetchError::Transport {
        url: portable_url(at),
        reason: causes(error),
        attempt,
    };
    let mut at = url.clone();
    for _ in 0..=REDIRECTS {
        let mut request = client
            .get(at.clone())
            .header(header::ACCEPT, "application/json")
            .header(header::ACCEPT_ENCODING, "gzip");
        if let Some(etag) = etag {
            request = request.header(header::IF_NONE_MATCH, etag);
        }
        let response = request
            .send()
            .await
            .map_err(|error| transport(&at, error))?;
        let status = response.status();
        match status {
            StatusCode::OK => {
                let etag = text(response.headers(), header::ETAG).map(str::to_owned);
                let encoding = text(response.headers(), header::CONTENT_ENCODING)
                    .unwrap_or("identity")
                    .to_owned();
                let body = http::read(response, limits.bytes)
                    .await
                    .map_err(|error| transport(&at, error))?
                    .ok_or_else(|| too_large(&at, limits))?;
                let bytes = unpack(body, &encoding, &at, limits)?;
                return Ok(Fetched::Document(Download { bytes, etag }));
            }
            StatusCode::NOT_MODIFIED if etag.is_some() => return Ok(Fetched::NotModified),
            StatusCode::MOVED_PERMANENTLY
            | StatusCode::FOUND
            | StatusCode::SEE_OTHER
            | StatusCode::TEMPORARY_REDIRECT
            | StatusCode::PERMANENT_REDIRECT => at = target(&at, response.headers())?,
            _ => {
                return Err(FetchError::Status {
                    url: portable_url(&at),
                    status,
                    attempt,
                    retry_after: retry_after(response.headers(), SystemTime::now()),
                });
            }
        }
    }
    Err(FetchError::Redirect {
        from: portable_url(url),
        to: portable_url(&at),
        reason: "there are too many of them",
    })
}

/// Where a redirect leads, if it stays on the server that was asked.
fn target(from: &Url, headers: &HeaderMap) -> Result<Url, FetchError> {
    let refuse = |to: String, reason| FetchError::Redirect {
        from: portable_url(from),
        to,
        reason,
    };
    let location = text(headers, header::LOCATION)
        .ok_or_else(|| refuse("nowhere".into(), "the Location header is missing"))?;
    let to = from
        .join(location)
        .map_err(|_| refuse("no URL".into(), "the Location header is malformed"))?;
    if to.scheme() != "https" && from.scheme() == "https" {
        return Err(refuse(portable_url(&to), "it leaves https"));
    }
    if to.host() != from.host() || to.port_or_known_default() != from.port_or_known_default() {
        return Err(refuse(portable_url(&to), "it is another server"));
    }
    admit(&to)?;
    Ok(to)
}

/// Object stores serve what was stored packed as packed, asked or not.
fn unpack(
    body: Vec<u8>,
    encoding: &str,
    url: &Url,
    limits: &Limits,
) -> Result<Vec<u8>, FetchError> {
    let refuse = |reason: String| FetchError::Encoding {
        url: portable_url(url),
        encoding: encoding.to_owned(),
        reason,
    };
    if encoding.eq_ignore_ascii_case("identity") {
        return Ok(body);
    }
    if !encoding.eq_ignore_ascii_case("gzip") && !encoding.eq_ignore_ascii_case("x-gzip") {
        return Err(refuse("only gzip was offered".into()));
    }
    let mut bytes = Vec::new();
    let cap = limits.bytes as u64;
    flate2::read::MultiGzDecoder::new(body.as_slice())
        .take(cap.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(|error: io::Error| refuse(error.to_string()))?;
    if bytes.len() > limits.bytes {
        return Err(too_large(url, limits));
    }
    Ok(bytes)
}

fn too_large(url: &Url, limits: &Limits) -> FetchError {
    FetchError::TooLarge {
        url: portable_url(url),
        limit: limits.bytes,
    }
}

/// `Retry-After` in either of its forms (RFC 9110, section 10.2.3).
fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let value = text(headers, header::RETRY_AFTER)?.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let instant = httpdate::parse_http_date(value).ok()?;
    Some(instant.duration_since(now).unwrap_or_default())
}

fn text(headers: &HeaderMap, name: header::HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}

/// The chain of causes in one line. The URL is left out: callers name it, and
/// its query is not for showing.
fn causes(error: reqwest::Error) -> String {
    failure::line(&error.without_url())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn plain_http_is_for_loopback() {
        for (url, accepted) in [
            ("https://a.example/x", true),
            ("http://127.0.0.1:9/x", true),
            ("http://a.example/x", false),
            ("ftp://a.example/x", false),
            ("file:///etc/hosts", false),
            ("https://me@a.example/x", false),
            ("https://:pw@a.example/x", false),
        ] {
            assert_eq!(admit(&Url::parse(url).unwrap()).is_ok(), accepted, "{url}");
        }
    }

    #[test]
    fn redirects_stay_on_the_server_and_on_https() {
        let from = Url::parse("https://a.example/x.json").unwrap();
        for (location, accepted) in [
            ("/v2/x.json", true),
            ("x2.json", true),
            ("https://a.example:443/y", true),
            ("https://b.example/x.json", false),
            ("//b.example/x.json", false),
            ("https://a.example:8443/x.json", false),
            ("http://a.example/x.json", false),
            ("http://127.0.0.1/x.json", false),
            ("https://u:p@a.example/", false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::LOCATION, location.parse().unwrap());
            assert_eq!(target(&from, &headers).is_ok(), accepted, "{location}");
        }
        target(&from, &HeaderMap::new()).unwrap_err();
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let now = httpdate::parse_http_date("Fri, 02 Jan 2026 03:04:05 GMT").unwrap();
        for (value, expected) in [
            ("7", Some(7)),
            ("Fri, 02 Jan 2026 03:04:35 GMT", Some(30)),
            ("Fri, 02 Jan 2026 03:00:00 GMT", Some(0)),
            ("soon", None),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::RETRY_AFTER, value.parse().unwrap());
            let expected = expected.map(Duration::from_secs);
            assert_eq!(retry_after(&headers, now), expected, "{value}");
        }
    }
}
