//! Bearer tokens by the client credentials grant.

use std::collections::HashMap;
use std::sync::LazyLock;
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use http::{HeaderMap, HeaderValue, Method, header};
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use tokio::sync::Mutex;
use tokio::time::Instant;
use url::Url;

use crate::subject::Credentials;
use crate::wire::{Authorize, Wire, WireError};

/// The document of the token endpoint.
pub(super) const DOCUMENT: &str = include_str!("../../../../openapi/catalio/oauth.json");

/// The API that tokens are for, as the document has it.
pub(super) static AUDIENCE: LazyLock<String> = LazyLock::new(|| {
    let document: Value = serde_json::from_str(DOCUMENT).unwrap_or_default();
    let example = "/components/schemas/TokenRequest/properties/audience/example";
    let audience = document.pointer(example).and_then(Value::as_str);
    audience.unwrap_or_default().to_owned()
});

/// A token is not used in its last minute.
const MARGIN: Duration = Duration::from_secs(60);

/// The token endpoint of a server: at the origin of its API.
pub(super) fn endpoint(base: &Url) -> Url {
    let mut url = base.clone();
    url.set_path("/oauth/token");
    url.set_query(None);
    url
}

/// Id and secret of a credential that is written `id:secret`.
pub(super) fn client(credentials: &Credentials, role: &str) -> Result<(String, String), WireError> {
    let secret = credentials
        .get(role)
        .ok_or_else(|| WireError::NoCredential {
            role: role.to_owned(),
        })?;
    match secret.expose_secret().split_once(':') {
        Some((id, secret)) => Ok((id.to_owned(), secret.to_owned())),
        None => Err(WireError::Credential {
            role: role.to_owned(),
            reason: "it is not written id:secret".to_owned(),
        }),
    }
}

/// The body of a request for a token.
pub(super) fn request(id: &str, secret: &str) -> Value {
    json!({
        "client_id": id,
        "client_secret": secret,
        "audience": *AUDIENCE,
        "grant_type": "client_credentials",
    })
}

/// The headers of a request with a JSON body.
pub(super) fn json_headers() -> HeaderMap {
    HeaderMap::from_iter([(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/json"),
    )])
}

/// Fetches a token for each role when it is first needed (RFC 6749, section
/// 4.4), and keeps it.
pub(super) struct Tokens {
    credentials: Credentials,
    endpoint: Url,
    kept: Mutex<HashMap<String, Kept>>,
}

struct Kept {
    header: HeaderValue,
    until: Instant,
}

impl Tokens {
    pub(super) fn new(credentials: Credentials, base: &Url) -> Self {
        Self {
            credentials,
            endpoint: endpoint(base),
            kept: Mutex::default(),
        }
    }

    async fn header(&self, role: &str, wire: &Wire) -> Result<HeaderValue, WireError> {
        let mut kept = self.kept.lock().await;
        if let Some(token) = kept.get(role)
            && Instant::now() < token.until
        {
            return Ok(token.header.clone());
        }
        let token = self.fetch(role, wire).await?;
        let header = token.header.clone();
        kept.insert(role.to_owned(), token);
        Ok(header)
    }

    async fn fetch(&self, role: &str, wire: &Wire) -> Result<Kept, WireError> {
        let (id, secret) = client(&self.credentials, role)?;
        let body = request(&id, &secret).to_string().into_bytes();
        let url = self.endpoint.clone();
        let (status, _, body) = wire.call(Method::POST, url, json_headers(), body).await?;
        let refused = |reason: String| WireError::Credential {
            role: role.to_owned(),
            reason,
        };
        let answer: Value = serde_json::from_slice(&body).unwrap_or_default();
        let Some(token) = answer["access_token"].as_str().filter(|_| status == 200) else {
            let error = answer["error"].as_str().unwrap_or("nothing more");
            return Err(refused(format!(
                "the token endpoint answered {status} and said {error}"
            )));
        };
        let mut header = HeaderValue::from_str(&format!("Bearer {token}"))
            .map_err(|_| refused("its token has characters that no header may have".to_owned()))?;
        header.set_sensitive(true);
        let lifetime = Duration::from_secs(answer["expires_in"].as_u64().unwrap_or_default());
        Ok(Kept {
            header,
            until: Instant::now() + lifetime.saturating_sub(MARGIN),
        })
    }
}

impl Authorize for Tokens {
    fn authorization<'a>(
        &'a self,
        role: &'a str,
        wire: &'a Wire,
    ) -> BoxFuture<'a, Result<HeaderValue, WireError>> {
        self.header(role, wire).boxed()
    }
}
