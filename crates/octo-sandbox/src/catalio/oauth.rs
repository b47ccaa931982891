//! The token endpoint: the client credentials grant (RFC 6749, section 4.4).

use std::time::Duration;

use axum::response::{IntoResponse, Response};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use serde_json::{Map, Value, json};
use url::form_urlencoded;

use super::access::Directory;
use super::token::{Claims, Signer};

/// The only grant of the contract.
const GRANT: &str = "client_credentials";

/// What a token request says, in either form.
type Parameters = Map<String, Value>;

/// Who asks for a token, and whether the credentials came in the header.
struct ClientCredentials {
    id: String,
    secret: String,
    basic: bool,
}

/// An error response (RFC 6749, section 5.2).
#[derive(Debug)]
struct Refusal {
    status: StatusCode,
    error: &'static str,
    description: String,
    header: Option<(HeaderName, HeaderValue)>,
}

impl Refusal {
    fn new(error: &'static str, description: impl Into<String>) -> Self {
        Self {
            status: StatusCode::BAD_REQUEST,
            error,
            description: description.into(),
            header: None,
        }
    }

    fn invalid_request(description: impl Into<String>) -> Self {
        Self::new("invalid_request", description)
    }

    /// 401; a client that used HTTP authentication is told the scheme.
    fn invalid_client(basic: bool) -> Self {
        let challenge = HeaderValue::from_static("Basic realm=\"catalio\"");
        Self {
            status: StatusCode::UNAUTHORIZED,
            header: basic.then_some((header::WWW_AUTHENTICATE, challenge)),
            ..Self::new("invalid_client", "Client authentication failed.")
        }
    }
}

/// Issues tokens to the clients of a directory.
#[derive(Debug)]
pub(crate) struct TokenEndpoint<'a> {
    pub(crate) directory: &'a Directory,
    pub(crate) signer: &'a Signer,
    pub(crate) issuer: &'a str,
    /// Audiences that tokens are issued for.
    pub(crate) audiences: &'a [String],
    pub(crate) lifetime: Duration,
}

impl TokenEndpoint<'_> {
    /// Answers a request; `body` is none when it was too long. `number` tells
    /// this token apart from others of the same second.
    pub(crate) fn answer(
        &self,
        method: &Method,
        headers: &HeaderMap,
        body: Option<&[u8]>,
        now: Duration,
        number: u64,
    ) -> Response {
        let answer = if *method == Method::POST {
            self.issue(headers, body, now, number)
        } else {
            Err(Refusal {
                status: StatusCode::METHOD_NOT_ALLOWED,
                header: Some((header::ALLOW, HeaderValue::from_static("POST"))),
                ..Refusal::invalid_request("Only POST is accepted.")
            })
        };
        let (status, document, extra) = match answer {
            Ok(document) => (StatusCode::OK, document, None),
            Err(refusal) => {
                let description = refusal.description;
                let document = json!({"error": refusal.error, "error_description": description});
                (refusal.status, document, refusal.header)
            }
        };
        // RFC 6749, section 5.1: nothing between may keep a token.
        let headers = [
            (header::CONTENT_TYPE, "application/json"),
            (header::CACHE_CONTROL, "no-store"),
            (header::PRAGMA, "no-cache"),
        ];
        let mut response = (status, headers, document.to_string()).into_response();
        response.headers_mut().extend(extra);
        response
    }

    fn issue(
        &self,
        headers: &HeaderMap,
        body: Option<&[u8]>,
        now: Duration,
        number: u64,
    ) -> Result<Value, Refusal> {
        let body = body.ok_or_else(|| Refusal {
            status: StatusCode::PAYLOAD_TOO_LARGE,
            ..Refusal::invalid_request("The body is too long.")
        })?;
        let parameters = parameters(headers, body)?;
        match text(&parameters, "grant_type")? {
            None => return Err(missing("grant_type")),
            Some(GRANT) => {}
            Some(_) => {
                let description = format!("Only {GRANT} is accepted.");
                return Err(Refusal::new("unsupported_grant_type", description));
            }
        }
        let client = credentials(headers, &parameters)?;
        if !self
            .directory
            .authenticates(self.signer, &client.id, &client.secret)
        {
            return Err(Refusal::invalid_client(client.basic));
        }
        let audience = text(&parameters, "audience")?.ok_or_else(|| missing("audience"))?;
        let known = |sent: &str| sent.strip_suffix('/').unwrap_or(sent).to_owned();
        if !self.audiences.contains(&known(audience)) {
            let description = format!(
                "The audience is unknown; {} is one.",
                self.audiences.join(" or ")
            );
            return Err(Refusal::invalid_request(description));
        }
        if text(&parameters, "scope")?.is_some_and(|scope| !scope.is_empty()) {
            return Err(Refusal::new("invalid_scope", "The API has no scopes."));
        }
        let claims = Claims {
            iss: self.issuer.to_owned(),
            sub: client.id,
            aud: audience.to_owned(),
            iat: now.as_secs(),
            exp: now.saturating_add(self.lifetime).as_secs(),
            jti: number.to_string(),
        };
        Ok(json!({
            "access_token": self.signer.sign(&claims),
            "token_type": "Bearer",
            "expires_in": self.lifetime.as_secs(),
        }))
    }
}

/// The client that a token request asks for, whatever comes of it.
pub(crate) fn client_id(headers: &HeaderMap, body: &[u8]) -> Option<String> {
    let parameters = parameters(headers, body).ok()?;
    Some(credentials(headers, &parameters).ok()?.id)
}

/// The error response (RFC 6749, section 5.2) that goes with a status. The RFC
/// has codes for 400 and 401; servers use `temporarily_unavailable` and
/// `server_error`, which it has elsewhere, for the rest.
pub(crate) fn refusal(status: StatusCode) -> Response {
    let error = match status {
        StatusCode::UNAUTHORIZED => "invalid_client",
        StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE => {
            "temporarily_unavailable"
        }
        status if status.is_client_error() => "invalid_request",
        _ => "server_error",
    };
    let description = status.canonical_reason().unwrap_or("Unknown");
    let document = json!({"error": error, "error_description": description});
    let headers = [(header::CONTENT_TYPE, "application/json")];
    (status, headers, document.to_string()).into_response()
}

fn missing(name: &str) -> Refusal {
    Refusal::invalid_request(format!("{name} is required."))
}

/// Reads the parameters: from JSON, as the vendor documents, or from a form,
/// as the RFC has it. Unknown ones are ignored (RFC 6749, section 3.2).
fn parameters(headers: &HeaderMap, body: &[u8]) -> Result<Parameters, Refusal> {
    let media_type = headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .map(|value| value.split(';').next().unwrap_or_default().trim())
        .unwrap_or_default()
        .to_ascii_lowercase();
    match media_type.as_str() {
        "application/json" => match serde_json::from_slice(body) {
            Ok(Value::Object(parameters)) => Ok(parameters),
            Ok(_) => Err(Refusal::invalid_request("The body must be a JSON object.")),
            Err(_) => Err(Refusal::invalid_request("The body is not JSON.")),
        },
        "application/x-www-form-urlencoded" => {
            let mut parameters = Parameters::new();
            for (name, value) in form_urlencoded::parse(body) {
                let twice = parameters.insert(name.to_string(), Value::from(value.as_ref()));
                if twice.is_some() {
                    return Err(Refusal::invalid_request(format!("{name} is given twice.")));
                }
            }
            Ok(parameters)
        }
        _ => Err(Refusal::invalid_request(
            "Send application/json or application/x-www-form-urlencoded.",
        )),
    }
}

fn text<'a>(parameters: &'a Parameters, name: &str) -> Result<Option<&'a str>, Refusal> {
    match parameters.get(name) {
        // RFC 6749, section 3.2: without a value means left out.
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.as_str()).filter(|text| !text.is_empty())),
        Some(_) => Err(Refusal::invalid_request(format!("{name} must be text."))),
    }
}

/// Finds the client's credentials: in the body, or by HTTP Basic
/// authentication (RFC 6749, section 2.3.1), but not in both.
fn credentials(headers: &HeaderMap, parameters: &Parameters) -> Result<ClientCredentials, Refusal> {
    let (id, secret) = (
        text(parameters, "client_id")?,
        text(parameters, "client_secret")?,
    );
    if let Some(header) = headers.get(header::AUTHORIZATION) {
        if secret.is_some() {
            let description = "Send the credentials in the header or in the body, not in both.";
            return Err(Refusal::invalid_request(description));
        }
        let client = header
            .to_str()
            .ok()
            .and_then(basic)
            .ok_or_else(|| Refusal::invalid_client(true))?;
        if id.is_some_and(|id| id != client.id) {
            let description = "client_id differs from that of the header.";
            return Err(Refusal::invalid_request(description));
        }
        return Ok(client);
    }
    Ok(ClientCredentials {
        id: id.ok_or_else(|| missing("client_id"))?.to_owned(),
        secret: secret.ok_or_else(|| missing("client_secret"))?.to_owned(),
        basic: false,
    })
}

fn basic(header: &str) -> Option<ClientCredentials> {
    let (scheme, encoded) = header.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let decoded = String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()?;
    let (id, secret) = decoded.split_once(':')?;
    // Both halves are form-encoded before they are joined.
    let plain = |text: &str| {
        let form = format!("x={}", text.replace('&', "%26"));
        form_urlencoded::parse(form.as_bytes())
            .next()
            .map(|(_, value)| value.into_owned())
    };
    Some(ClientCredentials {
        id: plain(id)?,
        secret: plain(secret)?,
        basic: true,
    })
}
