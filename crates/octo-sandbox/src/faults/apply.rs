//! Makes faults happen: in place of the API, to its answer, or on the wire.

use std::error::Error;
use std::fmt;
use std::io;
use std::time::Duration;

use axum::body::Body;
use axum::response::Response;
use bytes::{Bytes, BytesMut};
use futures_util::stream;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::watch;

use super::fault::{CutPoint, DelayPoint, Ending, Fault, FaultBody};
use crate::clock::http_date;

/// Bytes that fill up an oversized body, at a time.
const FILLING: &[u8] = &[b' '; 64 * 1024];

/// How long a closed connection may take to be taken note of.
const LINGER: Duration = Duration::from_secs(1);

/// What happens on a connection in place of a response that HTTP knows.
#[derive(Debug)]
pub(crate) struct Cut {
    send: Bytes,
    ending: Ending,
}

impl Cut {
    /// Ends the connection without a word.
    pub(crate) fn silent(ending: Ending) -> Self {
        let send = Bytes::new();
        Self { send, ending }
    }

    /// Says this, then closes.
    fn after(send: impl Into<Bytes>) -> Self {
        Self {
            send: send.into(),
            ending: Ending::Close,
        }
    }

    /// Does it.
    pub(crate) async fn play(&self, mut stream: TcpStream) -> io::Result<()> {
        stream.write_all(&self.send).await?;
        match self.ending {
            // The socket is dropped with nothing to linger for: that is a RST.
            Ending::Reset => stream.set_zero_linger(),
            Ending::Close => {
                stream.shutdown().await?;
                // A socket that is dropped with unread bytes resets the
                // connection, and may take what was just sent with it.
                let mut rest = [0; 4096];
                let drained = async {
                    while stream.read(&mut rest).await? > 0 {}
                    io::Result::Ok(())
                };
                tokio::time::timeout(LINGER, drained)
                    .await
                    .unwrap_or(Ok(()))
            }
        }
    }
}

impl fmt::Display for Cut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection is cut on request")
    }
}

impl Error for Cut {}

/// Waits that end early when the sandbox stops.
#[derive(Debug, Clone)]
pub(crate) struct Pauses {
    stopping: watch::Receiver<bool>,
}

impl Pauses {
    pub(crate) fn new(stopping: watch::Receiver<bool>) -> Self {
        Self { stopping }
    }

    async fn pause(&self, by: Duration) -> Result<(), Cut> {
        let mut stopping = self.stopping.clone();
        tokio::select! {
            () = tokio::time::sleep(by) => Ok(()),
            // An error means that the server is gone: stop, too.
            _ = stopping.wait_for(|stopping| *stopping) => Err(Cut::silent(Ending::Close)),
        }
    }
}

/// What a fault does before the API sees the request: answers in its place,
/// cuts the connection, or nothing (yet). `own` makes the API's own error
/// document for a status.
pub(crate) async fn before(
    fault: &Fault,
    pauses: &Pauses,
    own: impl FnOnce(StatusCode) -> Response,
) -> Result<Option<Response>, Cut> {
    match fault {
        Fault::Status {
            status,
            headers,
            body,
        } => {
            // Both were checked when the fault was taken on.
            let status = StatusCode::from_u16(*status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            let mut response = match body {
                None => own(status),
                Some(body) => with_body(status, body),
            };
            for (name, value) in headers {
                if let (Ok(name), Ok(value)) =
                    (HeaderName::try_from(name), HeaderValue::from_str(value))
                {
                    response.headers_mut().insert(name, value);
                }
            }
            Ok(Some(response))
        }
        Fault::Redirect { status, location } => {
            let mut response = Response::new(Body::empty());
            *response.status_mut() = StatusCode::from_u16(*status).unwrap_or(StatusCode::FOUND);
            if let Ok(location) = HeaderValue::from_str(location) {
                response.headers_mut().insert(header::LOCATION, location);
            }
            Ok(Some(response))
        }
        Fault::Garbage {} => Err(Cut::after(&b"\x01\x02\x03 this is no HTTP \r\n\r\n"[..])),
        Fault::Disconnect { at, how } if *at != CutPoint::Processed => Err(Cut::silent(*how)),
        Fault::Delay {
            at: DelayPoint::Processing,
            by,
        } => pauses.pause(*by).await.map(|()| None),
        _ => Ok(None),
    }
}

fn with_body(status: StatusCode, body: &FaultBody) -> Response {
    let (media_type, body) = match body {
        FaultBody::Json(document) => ("application/json", document.to_string()),
        FaultBody::Text(text) => ("text/html; charset=utf-8", text.clone()),
        FaultBody::Empty => ("", String::new()),
    };
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    if !media_type.is_empty() {
        let media_type = HeaderValue::from_static(media_type);
        response
            .headers_mut()
            .insert(header::CONTENT_TYPE, media_type);
    }
    response
}

/// What a fault does to the answer of the API.
pub(crate) async fn after(
    fault: &Fault,
    pauses: &Pauses,
    method: &Method,
    response: Response,
) -> Result<Response, Cut> {
    match fault {
        Fault::Disconnect { how, .. } => return Err(Cut::silent(*how)),
        Fault::Delay { at, by } if *at != DelayPoint::Body => {
            if *at == DelayPoint::Answer {
                pauses.pause(*by).await?;
            }
            return Ok(response);
        }
        Fault::SkewedClock { seconds } => return Ok(skew(response, *seconds)),
        Fault::ContentType { value } => {
            let mut response = response;
            if let Ok(value) = HeaderValue::from_str(value) {
                response.headers_mut().insert(header::CONTENT_TYPE, value);
            }
            return Ok(response);
        }
        _ => {}
    }
    let (mut head, body) = response.into_parts();
    // The APIs answer from memory: reading that cannot fail.
    let body = axum::body::to_bytes(body, usize::MAX)
        .await
        .unwrap_or_default();
    let bare = *method == Method::HEAD;
    match fault {
        Fault::TruncatedHead {} => {
            let head = written(head.status, &head.headers, body.len());
            Err(Cut::after(head.slice(..head.len() / 2)))
        }
        Fault::TruncatedBody { keep } => {
            let whole = written(head.status, &head.headers, body.len());
            // Where there is no body to cut, the head is.
            let Some(last) = body.len().checked_sub(1).filter(|_| !bare) else {
                return Err(Cut::after(whole.slice(..whole.len() / 2)));
            };
            let keep = keep.map_or(body.len() / 2, |keep| {
                usize::try_from(keep).unwrap_or(usize::MAX)
            });
            let mut sent = BytesMut::from(whole);
            sent.extend_from_slice(&body.slice(..keep.min(last)));
            Err(Cut::after(sent))
        }
        Fault::DropKeepAlive {} => {
            let mut sent = BytesMut::from(written(head.status, &head.headers, body.len()));
            if !bare {
                sent.extend_from_slice(&body);
            }
            Err(Cut::after(sent))
        }
        Fault::MalformedJson {} => {
            head.headers.remove(header::CONTENT_LENGTH);
            let cut = body.slice(..body.len() / 2);
            Ok(Response::from_parts(head, Body::from(cut)))
        }
        Fault::Oversized { bytes } => {
            let bytes = (*bytes).max(body.len() as u64);
            head.headers.insert(header::CONTENT_LENGTH, bytes.into());
            Ok(Response::from_parts(head, oversized(body, bytes)))
        }
        Fault::Drip { piece, pause } => {
            head.headers
                .insert(header::CONTENT_LENGTH, body.len().into());
            let paced = Paced {
                piece: (*piece).max(1),
                pause: *pause,
                at_once: 0,
                rest: body,
            };
            Ok(Response::from_parts(head, paced.body(pauses.clone())))
        }
        Fault::Delay { by, .. } => {
            head.headers
                .insert(header::CONTENT_LENGTH, body.len().into());
            let paced = Paced {
                piece: usize::MAX,
                pause: *by,
                at_once: body.len() / 2,
                rest: body,
            };
            Ok(Response::from_parts(head, paced.body(pauses.clone())))
        }
        _ => Ok(Response::from_parts(head, Body::from(body))),
    }
}

/// A response head as it goes over the wire.
fn written(status: StatusCode, headers: &HeaderMap, length: usize) -> Bytes {
    let reason = status.canonical_reason().unwrap_or("Unknown");
    let mut head = format!("HTTP/1.1 {} {reason}\r\n", status.as_str()).into_bytes();
    for (name, value) in headers {
        if *name != header::CONTENT_LENGTH {
            head.extend_from_slice(name.as_str().as_bytes());
            head.extend_from_slice(b": ");
            head.extend_from_slice(value.as_bytes());
            head.extend_from_slice(b"\r\n");
        }
    }
    head.extend_from_slice(format!("content-length: {length}\r\n\r\n").as_bytes());
    Bytes::from(head)
}

/// A body that comes slowly.
struct Paced {
    rest: Bytes,
    piece: usize,
    pause: Duration,
    /// Bytes of the first piece, which comes without a pause; 0 for none.
    at_once: usize,
}

impl Paced {
    fn body(self, pauses: Pauses) -> Body {
        let stream = stream::try_unfold((self, pauses), |(mut paced, pauses)| async {
            if paced.rest.is_empty() {
                return Ok(None);
            }
            let first = std::mem::take(&mut paced.at_once);
            let length = if first > 0 {
                first
            } else {
                pauses.pause(paced.pause).await?;
                paced.piece.min(paced.rest.len())
            };
            let piece = paced.rest.split_to(length);
            Ok::<_, Cut>(Some((piece, (paced, pauses))))
        });
        Body::from_stream(stream)
    }
}

/// A document with white space behind it, up to `bytes`.
fn oversized(document: Bytes, bytes: u64) -> Body {
    let stream = stream::try_unfold((document, bytes), |(document, left)| async move {
        if left == 0 {
            return Ok::<_, io::Error>(None);
        }
        let piece = if document.is_empty() {
            let length = left.min(FILLING.len() as u64) as usize;
            Bytes::from_static(FILLING).slice(..length)
        } else {
            document
        };
        let left = left - piece.len() as u64;
        Ok(Some((piece, (Bytes::new(), left))))
    });
    Body::from_stream(stream)
}

/// Shifts what a response says about the time.
fn skew(mut response: Response, seconds: i64) -> Response {
    let headers = response.headers_mut();
    let date = headers
        .get(header::DATE)
        .and_then(|date| date.to_str().ok())
        .and_then(|date| chrono::DateTime::parse_from_rfc2822(date).ok())
        .and_then(|date| u64::try_from(date.timestamp().saturating_add(seconds)).ok());
    if let Some(date) = date {
        headers.insert(header::DATE, http_date(Duration::from_secs(date)));
    }
    let name = HeaderName::from_static("x-ratelimit-reset");
    let reset = headers
        .get(&name)
        .and_then(|reset| reset.to_str().ok()?.parse::<i64>().ok());
    if let Some(reset) = reset {
        let shifted = reset.saturating_add(seconds).max(0);
        headers.insert(name, HeaderValue::from(shifted));
    }
    response
}
