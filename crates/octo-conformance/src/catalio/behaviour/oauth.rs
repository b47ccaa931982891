//! The token endpoint, and what tokens are good for.

use std::sync::LazyLock;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, HeaderValue, Method, header};
use octo_sandbox::ManualClock;
use serde_json::{Value, json};

use super::list;
use crate::case::{Case, Failure, ensure};
use crate::catalio::model::Kind;
use crate::catalio::{DEMO, tokens};
use crate::context::{Context, Via};
use crate::request::Credential;
use crate::schema::{Schema, Schemas};
use crate::subject::Credentials;

/// What the document of the token endpoint says of its answers.
static SCHEMAS: LazyLock<Option<Schemas>> = LazyLock::new(|| {
    let document: Value = serde_json::from_str(tokens::DOCUMENT).ok()?;
    Schemas::of(&document).ok()
});

/// An answer of the token endpoint, held to its document.
struct Answer {
    status: u16,
    headers: HeaderMap,
    body: Value,
}

fn schema(name: &str) -> Result<Schema, Failure> {
    let schemas = SCHEMAS.as_ref();
    schemas
        .and_then(|schemas| schemas.at(&format!("/components/schemas/{name}")))
        .ok_or_else(|| Failure::NotRun(format!("oauth.json has no {name}")))
}

async fn ask(context: &Context, headers: HeaderMap, body: Vec<u8>) -> Result<Answer, Failure> {
    let wire = context.wire();
    let url = tokens::endpoint(wire.base());
    let (status, headers, body) = wire.call(Method::POST, url, headers, body).await?;
    let body: Value = serde_json::from_slice(&body).map_err(|error| {
        Failure::Deviation(format!("the token endpoint's answer is no JSON: {error}"))
    })?;
    let name = if status == 200 {
        "TokenResponse"
    } else {
        "TokenError"
    };
    ensure([200, 400, 401].contains(&status), || {
        format!("the token endpoint's status {status} is not declared")
    })?;
    for fault in schema(name)?.validate(&body) {
        context.deviates(format!("the token endpoint's {status}: {fault}"));
    }
    // RFC 6749, section 5.1.
    for (header, value) in [("cache-control", "no-store"), ("pragma", "no-cache")] {
        let sent = headers.get(header).and_then(|value| value.to_str().ok());
        if status == 200 && !sent.is_some_and(|sent| sent.contains(value)) {
            context.deviates(format!("a token came with {header}: {sent:?}"));
        }
    }
    Ok(Answer {
        status,
        headers,
        body,
    })
}

/// The credential of a role, of the target.
fn credential(context: &Context, role: &str) -> Result<(String, String), Failure> {
    let credentials: Credentials = context
        .target()
        .reach(context.subject())
        .map(|reached| reached.credentials)?;
    Ok(tokens::client(&credentials, role)?)
}

async fn ask_json(context: &Context, body: &Value) -> Result<Answer, Failure> {
    ask(
        context,
        tokens::json_headers(),
        body.to_string().into_bytes(),
    )
    .await
}

fn refused(answer: &Answer, status: u16, error: &str) -> Result<(), Failure> {
    ensure(
        answer.status == status && answer.body["error"] == error,
        || {
            format!(
                "expected {status} {error}, not {} {}",
                answer.status, answer.body["error"]
            )
        },
    )
}

/// A change of a good token request, and what refuses it.
struct Broken {
    name: &'static str,
    source: &'static str,
    change: fn(&mut Value),
    status: u16,
    error: &'static str,
}

const BROKEN: [Broken; 8] = [
    Broken {
        name: "another-grant",
        source: "RFC 6749, section 5.2: unsupported_grant_type; oauth.json TokenRequest",
        change: |body| body["grant_type"] = json!("password"),
        status: 400,
        error: "unsupported_grant_type",
    },
    Broken {
        name: "the-authorization-code",
        source: "RFC 6749, section 5.2: unsupported_grant_type; oauth.json TokenRequest",
        change: |body| body["grant_type"] = json!("authorization_code"),
        status: 400,
        error: "unsupported_grant_type",
    },
    Broken {
        name: "no-grant",
        source: "RFC 6749, sections 4.4.2 and 5.2: invalid_request",
        change: |body| remove(body, "grant_type"),
        status: 400,
        error: "invalid_request",
    },
    Broken {
        name: "no-audience",
        source: "RFC 6749, section 5.2: invalid_request; oauth.json TokenRequest",
        change: |body| remove(body, "audience"),
        status: 400,
        error: "invalid_request",
    },
    Broken {
        name: "no-client",
        source: "RFC 6749, section 5.2: invalid_request; oauth.json TokenRequest",
        change: |body| remove(body, "client_id"),
        status: 400,
        error: "invalid_request",
    },
    Broken {
        name: "an-audience-that-is-no-text",
        source: "RFC 6749, section 5.2: invalid_request; oauth.json TokenRequest",
        change: |body| body["audience"] = json!(7),
        status: 400,
        error: "invalid_request",
    },
    Broken {
        name: "an-unknown-client",
        source: "RFC 6749, section 5.2: invalid_client",
        change: |body| body["client_id"] = json!("conformance_nobody"),
        status: 401,
        error: "invalid_client",
    },
    Broken {
        name: "a-wrong-secret",
        source: "RFC 6749, section 5.2: invalid_client",
        change: |body| body["client_secret"] = json!("not-the-secret"),
        status: 401,
        error: "invalid_client",
    },
];

fn remove(body: &mut Value, name: &str) {
    if let Value::Object(members) = body {
        members.remove(name);
    }
}

pub(super) fn cases() -> Vec<Case> {
    let mut cases = vec![
        Case::new(
            "issueToken/gives-a-token",
            "a token is of the type Bearer, lives for 24 hours, and is never cached",
            "oauth.json TokenResponse; RFC 6749, section 5.1; vendor documentation, authentication",
            |context| async move {
                let (id, secret) = credential(&context, DEMO)?;
                let answer = ask_json(&context, &tokens::request(&id, &secret)).await?;
                ensure(answer.status == 200, || format!("status {}", answer.status))?;
                ensure(answer.body["expires_in"] == 86_400, || {
                    format!("it expires in {}", answer.body["expires_in"])
                })?;
                ensure(answer.body["token_type"] == "Bearer", || "another type")
            },
        )
        .only(Via::Wire),
        Case::new(
            "issueToken/refuses/no-json",
            "a body that is no JSON is an invalid request",
            "RFC 6749, section 5.2: invalid_request",
            |context| async move {
                let answer = ask(&context, tokens::json_headers(), b"{".to_vec()).await?;
                refused(&answer, 400, "invalid_request")
            },
        )
        .only(Via::Wire),
        Case::new(
            "issueToken/basic-authentication",
            "clients may authenticate by HTTP Basic, and are challenged so when refused",
            "RFC 6749, sections 2.3.1 and 5.2",
            |context| async move {
                let (id, secret) = credential(&context, DEMO)?;
                let mut body = tokens::request(&id, &secret);
                remove(&mut body, "client_id");
                remove(&mut body, "client_secret");
                for (secret, wanted) in [(secret.as_str(), 200), ("not-the-secret", 401)] {
                    let basic = STANDARD.encode(format!("{}:{}", form(&id), form(secret)));
                    let mut headers = tokens::json_headers();
                    let value = HeaderValue::from_str(&format!("Basic {basic}"));
                    headers.insert(
                        header::AUTHORIZATION,
                        value.map_err(|error| Failure::NotRun(error.to_string()))?,
                    );
                    let body = body.to_string().into_bytes();
                    let answer = ask(&context, headers, body).await?;
                    ensure(answer.status == wanted, || {
                        format!("expected {wanted}, not {}", answer.status)
                    })?;
                    let challenge = answer.headers.get(header::WWW_AUTHENTICATE);
                    let challenge = challenge.and_then(|value| value.to_str().ok());
                    ensure(
                        wanted == 200 || challenge.is_some_and(|text| text.starts_with("Basic")),
                        || format!("the challenge is {challenge:?}"),
                    )?;
                }
                Ok(())
            },
        )
        .requests(2)
        .only(Via::Wire),
        Case::new(
            "issueToken/form",
            "the request may come as a form",
            "RFC 6749, section 4.4.2",
            |context| async move {
                let (id, secret) = credential(&context, DEMO)?;
                let body = format!(
                    "grant_type=client_credentials&audience={}&client_id={}&client_secret={}",
                    form(&tokens::AUDIENCE),
                    form(&id),
                    form(&secret)
                );
                let media_type = HeaderValue::from_static("application/x-www-form-urlencoded");
                let headers = HeaderMap::from_iter([(header::CONTENT_TYPE, media_type)]);
                let answer = ask(&context, headers, body.into_bytes()).await?;
                ensure(answer.status == 200, || format!("status {}", answer.status))
            },
        )
        .only(Via::Wire),
        Case::new(
            "tokens/challenge",
            "a request without a token is challenged, one with a bad token is told so",
            "RFC 6750, section 3",
            |context| async move {
                let request = list(&context, Kind::Team)?;
                let none = request.clone().credential(Credential::Absent);
                let none = context.send(none).await?.expect_status(&[401])?;
                let challenge = none.header("www-authenticate").unwrap_or_default();
                ensure(
                    challenge.starts_with("Bearer") && !challenge.contains("error="),
                    || format!("without a token: {challenge:?}"),
                )?;
                let bad = request.credential(Credential::Literal("Bearer made-up".to_owned()));
                let bad = context.send(bad).await?.expect_status(&[401])?;
                let challenge = bad.header("www-authenticate").unwrap_or_default();
                ensure(challenge.contains("error=\"invalid_token\""), || {
                    format!("with a bad token: {challenge:?}")
                })
            },
        )
        .operation("listTeams")
        .requests(2),
        Case::new(
            "tokens/expire",
            "a token is taken for 24 hours, and not a second longer",
            "oauth.json TokenResponse: expires_in; vendor documentation, authentication",
            |context| async move {
                let clock = ManualClock::at_unix(1_780_315_200);
                let own = context.own_sandbox(|builder| builder.clock(clock.clone()));
                let own = own.await?;
                for (seconds, wanted) in [(0, 200), (86_399, 200), (1, 401)] {
                    clock.advance(Duration::from_secs(seconds));
                    let request = list(&own, Kind::Team)?;
                    let answer = own.send(request).await?;
                    ensure(answer.status == wanted, || {
                        format!("after {seconds} s more: {}", answer.status)
                    })?;
                }
                Ok(())
            },
        )
        .needs_sandbox()
        .only(Via::Wire),
        Case::new(
            "tokens/rotated-secret",
            "a secret that was replaced gives no token any more; tokens that it gave live on",
            "vendor documentation, authentication: secrets are rotated",
            |context| async move {
                let own = context.own_sandbox(|builder| builder).await?;
                let request = list(&own, Kind::Team)?;
                own.send(request.clone()).await?.expect_status(&[200])?;
                let (id, old) = credential(&own, DEMO)?;
                let api = own.sandbox().map(octo_sandbox::Sandbox::catalio);
                let fresh = api.and_then(|api| api.rotate_secret(DEMO));
                let fresh = fresh.ok_or_else(|| Failure::NotRun("nothing to rotate".into()))?;
                let answer = ask_json(&own, &tokens::request(&id, &old)).await?;
                refused(&answer, 401, "invalid_client")?;
                let answer = ask_json(&own, &tokens::request(&id, &fresh)).await?;
                ensure(answer.status == 200, || "the new secret is refused")?;
                own.send(request).await?.expect_status(&[200])?;
                Ok(())
            },
        )
        .needs_sandbox(),
        Case::new(
            "tokens/revoked-credential",
            "a revoked credential gives no token, and the tokens that it gave are refused by every operation",
            "vendor documentation, authentication: 401",
            |context| async move {
                let own = context.own_sandbox(|builder| builder).await?;
                let mut requests = Vec::new();
                for operation in own.contract().operations().to_vec() {
                    requests.push(own.shared_exemplar(&operation).await?);
                }
                let revoked = own.sandbox().map(|own| own.catalio().revoke(DEMO));
                ensure(revoked == Some(true), || "there is nothing to revoke")?;
                let (id, secret) = credential(&own, DEMO)?;
                let answer = ask_json(&own, &tokens::request(&id, &secret)).await?;
                refused(&answer, 401, "invalid_client")?;
                for request in requests {
                    own.send(request).await?.expect_status(&[401])?;
                }
                Ok(())
            },
        )
        .needs_sandbox()
        .only(Via::Wire),
    ];
    for broken in BROKEN {
        cases.push(
            Case::new(
                format!("issueToken/refuses/{}", broken.name),
                "the token endpoint refuses with the error of the RFC",
                broken.source,
                move |context| async move {
                    let (id, secret) = credential(&context, DEMO)?;
                    let mut body = tokens::request(&id, &secret);
                    (broken.change)(&mut body);
                    let answer = ask_json(&context, &body).await?;
                    refused(&answer, broken.status, broken.error)
                },
            )
            .only(Via::Wire),
        );
    }
    for role in ["revoked", "rotated"] {
        cases.push(
            Case::new(
                format!("issueToken/refuses-role/{role}"),
                "a credential that no longer holds gives no token",
                "RFC 6749, section 5.2: invalid_client; vendor documentation, authentication",
                move |context| async move {
                    let (id, secret) = credential(&context, role)?;
                    let answer = ask_json(&context, &tokens::request(&id, &secret)).await?;
                    refused(&answer, 401, "invalid_client")
                },
            )
            .only(Via::Wire),
        );
    }
    cases
}

/// Text as a form has it (RFC 6749, appendix B).
fn form(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}
