//! Just enough of HTTP/2 to refuse requests as it alone can (RFC 9113).

use std::io;

use bytes::BytesMut;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

const DATA: u8 = 0x0;
const HEADERS: u8 = 0x1;
const RST_STREAM: u8 = 0x3;
const SETTINGS: u8 = 0x4;
const GOAWAY: u8 = 0x7;

const END_STREAM: u8 = 0x1;
const END_HEADERS: u8 = 0x4;

const REFUSED_STREAM: u8 = 0x7;

/// Whether a connection speaks HTTP/2 from its first bytes on.
pub(super) async fn is_spoken(
    socket: &mut (impl AsyncRead + Unpin),
    buffer: &mut BytesMut,
) -> io::Result<bool> {
    while buffer.len() < PREFACE.len() && PREFACE.starts_with(buffer) {
        if socket.read_buf(buffer).await? == 0 {
            return Ok(false);
        }
    }
    Ok(buffer.starts_with(PREFACE))
}

/// Takes the preface and says what every server says first.
pub(super) async fn greet(
    socket: &mut (impl AsyncWrite + Unpin),
    buffer: &mut BytesMut,
) -> io::Result<()> {
    drop(buffer.split_to(PREFACE.len()));
    socket.write_all(&frame(SETTINGS, 0, 0, &[])).await
}

/// Waits for the head of the next request and gives its stream; `None` at the
/// connection's end. Bodies are not read: a refusal needs none.
pub(super) async fn next_stream(
    socket: &mut (impl AsyncRead + Unpin),
    buffer: &mut BytesMut,
) -> io::Result<Option<u32>> {
    loop {
        if let Some((&[a, b, c, kind, _, d, e, f, g], _)) = buffer.split_first_chunk() {
            let length = u32::from_be_bytes([0, a, b, c]) as usize;
            if buffer.len() >= 9 + length {
                drop(buffer.split_to(9 + length));
                if kind == HEADERS {
                    return Ok(Some(u32::from_be_bytes([d & 0x7f, e, f, g])));
                }
                continue;
            }
        }
        if socket.read_buf(buffer).await? == 0 {
            return Ok(None);
        }
    }
}

/// Says that no stream was processed and that the connection ends well.
pub(super) fn go_away() -> Vec<u8> {
    // Last stream processed: none. Error: none.
    frame(GOAWAY, 0, 0, &[0; 8])
}

/// Says that a stream was not processed.
pub(super) fn refused_stream(stream: u32) -> Vec<u8> {
    frame(RST_STREAM, 0, stream, &[0, 0, 0, REFUSED_STREAM])
}

/// A response without headers.
pub(super) fn response(stream: u32, status: u16, body: &[u8]) -> Vec<u8> {
    // A literal without indexing, under the static table's name 8, `:status`
    // (RFC 7541, 6.2.2).
    let status = status.to_string();
    let mut head = vec![0x08, status.len() as u8];
    head.extend_from_slice(status.as_bytes());
    let mut bytes = frame(HEADERS, END_HEADERS, stream, &head);
    bytes.extend(frame(DATA, END_STREAM, stream, body));
    bytes
}

fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let [_, a, b, c] = (payload.len() as u32).to_be_bytes();
    let mut bytes = vec![a, b, c, kind, flags];
    bytes.extend_from_slice(&stream.to_be_bytes());
    bytes.extend_from_slice(payload);
    bytes
}
