//! Cursors: opaque to callers, a position to the server.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::errors::ApiError;

/// Writes a position of the list `kind`.
pub(crate) fn encode(kind: &str, position: &impl Serialize) -> Result<String, ApiError> {
    let text = serde_json::to_string(&(kind, position))
        .map_err(|_| ApiError::field(&["cursor"], "position cannot be written"))?;
    Ok(URL_SAFE_NO_PAD.encode(text))
}

/// Reads a position back; a cursor of another list or a made-up one is refused.
pub(crate) fn decode<T: DeserializeOwned>(kind: &str, cursor: &str) -> Result<T, ApiError> {
    let refused = || ApiError::field(&["cursor"], "not a cursor of this list");
    let bytes = URL_SAFE_NO_PAD.decode(cursor).map_err(|_| refused())?;
    let (found, position): (String, T) = serde_json::from_slice(&bytes).map_err(|_| refused())?;
    if found == kind {
        Ok(position)
    } else {
        Err(refused())
    }
}

/// Reads the cursor of a call if it has one.
pub(crate) fn decode_optional<T: DeserializeOwned>(
    kind: &str,
    cursor: Option<&str>,
) -> Result<Option<T>, ApiError> {
    cursor.map(|cursor| decode(kind, cursor)).transpose()
}
