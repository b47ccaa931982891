//! Content negotiation (JSON:API 1.1, section 5) and unknown parameters.

use http::{HeaderValue, Method, header};
use serde_json::json;

use super::{list, one};
use crate::case::{Case, Failure, ensure};
use crate::catalio::model::Kind;
use crate::catalio::prepare::{existing, make_any, request_at};
use crate::request::Body;

/// Values of `Accept`, and whether the server has to answer.
const ACCEPTS: [(&str, &str, bool); 7] = [
    ("plain", "application/vnd.api+json", true),
    ("any", "*/*", true),
    (
        "with-a-plain-one-among-others",
        "application/vnd.api+json;charset=utf-8, application/vnd.api+json",
        true,
    ),
    (
        "profile",
        "application/vnd.api+json;profile=\"https://example.com/unknown\"",
        true,
    ),
    (
        "with-parameters-only",
        "application/vnd.api+json;charset=utf-8",
        false,
    ),
    (
        "unknown-extension",
        "application/vnd.api+json;ext=\"https://example.com/unknown\"",
        false,
    ),
    (
        "refused-by-weight",
        "application/vnd.api+json;q=0, text/html",
        false,
    ),
];

/// Values of `Content-Type`, and whether the server has to take the body.
const CONTENT_TYPES: [(&str, Option<&str>, bool); 5] = [
    (
        "parameter",
        Some("application/vnd.api+json; charset=utf-8"),
        false,
    ),
    (
        "unknown-extension",
        Some("application/vnd.api+json;ext=\"https://example.com/unknown\""),
        false,
    ),
    ("json", Some("application/json"), false),
    ("none", None, false),
    (
        "profile",
        Some("application/vnd.api+json;profile=\"https://example.com/unknown\""),
        true,
    ),
];

pub(super) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for (name, accept, taken) in ACCEPTS {
        cases.push(
            Case::new(
                format!("listTeams/accept/{name}"),
                "media types in Accept are read with their parameters; 406 where none can be answered",
                "JSON:API 1.1, section 5.3",
                move |context| async move {
                    let request = list(&context, Kind::Team)?.query("page", json!({"limit": 1}));
                    let request = request.header(header::ACCEPT, HeaderValue::from_static(accept));
                    let answer = context.send(request).await?;
                    let answer = answer.expect_status(if taken { &[200] } else { &[406] })?;
                    let vary = answer.header("vary").unwrap_or_default().to_ascii_lowercase();
                    ensure(!taken || vary.contains("accept") || accept == "*/*", || {
                        "the answer depends on Accept and has no Vary"
                    })
                },
            )
            .operation("listTeams"),
        );
    }
    for (name, media_type, taken) in CONTENT_TYPES {
        cases.push(
            Case::new(
                format!("updateTeam/content-type/{name}"),
                "a body with a media type that has other parameters than ext and profile is refused with 415",
                "JSON:API 1.1, section 5.2",
                move |context| async move {
                    let id = make_any(&context, Kind::Team).await?;
                    let body = json!({"data": {"type": "team", "id": id, "attributes": {}}});
                    let mut request = one(&context, &Method::PATCH, Kind::Team, &id)?;
                    request.body = Body::Raw {
                        media_type: media_type.map(str::to_owned),
                        bytes: body.to_string().into_bytes(),
                    };
                    let answer = context.send(request).await?;
                    answer.expect_status(if taken { &[200] } else { &[415] })?;
                    Ok(())
                },
            )
            .operation("updateTeam")
            .writes(true)
            .requests(3),
        );
    }
    for name in ["undeclared", "fieldz[team]", "Sort"] {
        cases.push(
            Case::new(
                format!("listTeams/refuses-parameter/{name}"),
                "a query parameter that JSON:API does not know, or the operation doesn't, is refused with 400",
                "JSON:API 1.1, section 8",
                move |context| async move {
                    let request = list(&context, Kind::Team)?.query(name, "x");
                    let answer = context.send(request).await?.expect_status(&[400])?;
                    let named = answer.at("/errors/0/source/parameter");
                    let base = name.split('[').next();
                    ensure(named.as_str().is_some_and(|named| Some(named) == base || named == name), || {
                        format!("the error is about {named}")
                    })
                },
            )
            .operation("listTeams"),
        );
    }
    cases.push(
        Case::new(
            "getTeam/method-not-allowed",
            "a method that a resource has not is refused, and the others are named",
            "RFC 9110, section 15.5.6",
            |context| async move {
                let id = existing(&context).await?.id(Kind::Team)?.to_owned();
                let mut request = one(&context, &Method::GET, Kind::Team, &id)?;
                request.method = Method::PUT;
                let answer = context.send(request).await?.expect_status(&[405])?;
                let allowed = answer.header("allow").unwrap_or_default();
                ensure(allowed.contains("GET") && allowed.contains("PATCH"), || {
                    format!("Allow is {allowed:?}")
                })
            },
        )
        .operation("getTeam"),
    );
    cases.push(
        Case::new(
            "createTeam/client-generated-id",
            "an id of the client's own making is refused with 403",
            "JSON:API 1.1, section 9.1.2",
            |context| async move {
                let id = "5f1b6d66-45a1-4d5c-9a35-0d8c6f8f3f5e";
                let body = json!({"data": {"type": "team", "id": id, "attributes": {"name": "x"}}});
                let request = request_at(&context, &Method::POST, "/teams")?.json(body);
                // The contract has no such member, which is another reason.
                let answer = context
                    .send(request)
                    .await?
                    .expect_status(&[403, 400, 422])?;
                ensure(
                    answer.at("/errors/0/source/pointer") == "/data/id",
                    || "it names no id",
                )
            },
        )
        .operation("createTeam")
        .writes(true)
        .requests(2),
    );
    cases.push(
        Case::new(
            "updateTeam/conflicts",
            "a type or an id that is not the endpoint's is a conflict",
            "JSON:API 1.1, section 9.2.3",
            |context| async move {
                let id = make_any(&context, Kind::Team).await?;
                for (data, at) in [
                    (json!({"type": "persona", "id": id}), "/data/type"),
                    (
                        json!({"type": "team", "id": "5f1b6d66-45a1-4d5c-9a35-0d8c6f8f3f5e"}),
                        "/data/id",
                    ),
                ] {
                    let request = one(&context, &Method::PATCH, Kind::Team, &id)?;
                    let answer = context.send(request.json(json!({"data": data}))).await?;
                    let answer = answer.expect_status(&[409])?;
                    if answer.at("/errors/0/source/pointer") != at {
                        return Err::<(), Failure>(
                            answer.deviation(format!("it does not name {at}")),
                        );
                    }
                }
                Ok(())
            },
        )
        .operation("updateTeam")
        .writes(true)
        .requests(4),
    );
    cases
}
