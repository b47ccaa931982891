//! Each code of the contract, and each declared refusal of each operation.

use octo_sandbox::{Api, Fault, FaultPlan, FaultRule};
use serde_json::json;

use super::{listed, refused};
use crate::case::{Case, Failure, ensure};
use crate::context::Context;
use crate::contract::Contract;
use crate::octolens::sketch::{MADE_UP_ID, OURS, sketch};
use crate::request::{Credential, Request};

const CODES: &str = "/components/schemas/ApiErrorCode";

/// A way to a code: the operation, the role, the status, and the request.
struct Way {
    code: &'static str,
    operation: &'static str,
    role: &'static str,
    status: u16,
    change: fn(Request) -> Request,
}

/// The codes that a single request is refused with; the others have cases
/// elsewhere.
const WAYS: [Way; 17] = [
    way(
        "VALIDATION_ERROR",
        "listMentions",
        "admin",
        400,
        |request| request.json(json!({ "limit": 0 })),
    ),
    way(
        "KEYWORD_LIMIT_EXCEEDED",
        "createKeyword",
        "small-plan",
        400,
        same,
    ),
    way("INVALID_DOMAIN", "inviteMember", "admin", 400, |request| {
        request.json(json!({ "email": "somebody@octo-conformance.invalid" }))
    }),
    way("INVALID_TIMEZONE", "createFeed", "admin", 400, |request| {
        let mut destination = crate::octolens::sketch::email();
        destination["timezone"] = json!("Mars/Olympus");
        request.json(json!({ "name": OURS, "icon": "BellIcon", "destinations": [destination] }))
    }),
    way("INVALID_TIMEZONE", "updateFeed", "admin", 400, |request| {
        let mut destination = crate::octolens::sketch::email();
        destination["timezone"] = json!("Mars/Olympus");
        request.json(json!({ "destinations": [destination] }))
    }),
    way(
        "SLACK_NOT_CONNECTED",
        "listSlackChannels",
        "small-plan",
        400,
        same,
    ),
    way(
        "SLACK_NOT_CONNECTED",
        "createFeed",
        "small-plan",
        400,
        |request| {
            let destination = json!({
                "type": "SLACK",
                "frequency": "daily",
                "slackDestination": { "channels": "C1" },
            });
            request.json(json!({ "name": OURS, "icon": "BellIcon", "destinations": [destination] }))
        },
    ),
    way("UNAUTHORIZED", "getAuth", "", 401, same),
    way("QUOTA_EXCEEDED", "runSearch", "small-plan", 402, same),
    way("FORBIDDEN", "createKeyword", "read", 403, same),
    way("FORBIDDEN", "getAuth", "lapsed", 403, same),
    way("INVITER_REQUIRED", "inviteMember", "unfinished", 403, same),
    way(
        "NO_ORG_MEMBER",
        "createUpgradeLink",
        "unfinished",
        403,
        same,
    ),
    way(
        "COMPANY_NOT_FOUND",
        "getCompanyProfile",
        "unfinished",
        404,
        same,
    ),
    way(
        "ORG_NOT_FOUND",
        "getOrganization",
        "deleted-workspace",
        404,
        same,
    ),
    way(
        "SETTINGS_NOT_FOUND",
        "getGlobalFilters",
        "unfinished",
        404,
        same,
    ),
    way("INTERNAL_ERROR", "getAuth", "outage", 500, same),
];

const fn way(
    code: &'static str,
    operation: &'static str,
    role: &'static str,
    status: u16,
    change: fn(Request) -> Request,
) -> Way {
    Way {
        code,
        operation,
        role,
        status,
        change,
    }
}

fn same(request: Request) -> Request {
    request
}

/// The operations that look for something, and the code when it isn't there.
const UNKNOWN: [(&str, &str); 21] = [
    ("listMentions", "FEED_NOT_FOUND"),
    ("exportMentions", "FEED_NOT_FOUND"),
    ("getMention", "POST_NOT_FOUND"),
    ("updateMention", "POST_NOT_FOUND"),
    ("listKeywordSuggestions", "KEYWORD_NOT_FOUND"),
    ("acceptKeywordSuggestion", "SUGGESTION_NOT_FOUND"),
    ("rejectKeywordSuggestions", "KEYWORD_NOT_FOUND"),
    ("updateKeyword", "KEYWORD_NOT_FOUND"),
    ("deleteKeyword", "KEYWORD_NOT_FOUND"),
    ("toggleKeywordPause", "KEYWORD_NOT_FOUND"),
    ("getFeed", "FEED_NOT_FOUND"),
    ("updateFeed", "FEED_NOT_FOUND"),
    ("deleteFeed", "FEED_NOT_FOUND"),
    ("createNotification", "FEED_NOT_FOUND"),
    ("getNotification", "NOT_FOUND"),
    ("updateNotification", "NOT_FOUND"),
    ("deleteNotification", "NOT_FOUND"),
    ("testNotification", "NOT_FOUND"),
    ("submitFeedback", "KEYWORD_NOT_FOUND"),
    ("getSearch", "SEARCH_NOT_FOUND"),
    ("removeMember", "NOT_FOUND"),
];

pub(super) fn cases(contract: &Contract) -> Vec<Case> {
    let writes = |operation: &str| {
        contract
            .operation(operation)
            .is_some_and(|operation| operation.writes)
    };
    let mut cases = Vec::new();
    for way in &WAYS {
        let operation = contract.operation(way.operation);
        let preparation =
            operation.map_or(0, |operation| crate::octolens::prepare::cost(operation));
        cases.push(
            Case::new(
                format!("{}/code/{}/{}", way.operation, way.code, way.role),
                "a documented code is sent with its status",
                CODES,
                move |context| provoke(context, way),
            )
            .operation(way.operation)
            .writes(writes(way.operation))
            .requests(1 + preparation),
        );
    }
    for (operation, code) in UNKNOWN {
        cases.push(
            Case::new(
                format!("{operation}/unknown"),
                "what the workspace does not have is not found, and the code says what it was",
                "/components/responses/NotFound: NOT_FOUND or a *_NOT_FOUND code",
                move |context| unknown(context, operation, code),
            )
            .operation(operation)
            .writes(writes(operation)),
        );
    }
    cases.extend([
        Case::new(
            "submitFeedback/code/MENTION_NOT_FOUND",
            "a verdict needs a mention of the workspace",
            CODES,
            unknown_mention,
        )
        .operation("submitFeedback")
        .writes(true)
        .requests(2),
        Case::new(
            "inviteMember/code/ITEM_EXISTS",
            "a member can't be invited",
            CODES,
            invited_member,
        )
        .operation("inviteMember")
        .writes(true)
        .requests(2),
        Case::new(
            "inviteMember/code/GENERIC_EMAIL_DOMAIN",
            "addresses of public mail providers can't be invited",
            CODES,
            public_mailbox,
        )
        .operation("inviteMember")
        .writes(true)
        .needs_sandbox(),
        Case::new(
            "removeMember/code/LAST_ADMIN",
            "the last admin can't be removed",
            "/paths/~1api~1v2~1org~1members~1{id}/delete/description",
            last_admin,
        )
        .operation("removeMember")
        .writes(true)
        .needs_sandbox(),
        Case::new(
            "getOpenApiDocument/failure",
            "a failure of the public documents is an error of the API too",
            "/components/responses/InternalError",
            public_failure,
        )
        .operation("getOpenApiDocument")
        .needs_sandbox(),
    ]);
    cases
}

async fn provoke(context: Context, way: &'static Way) -> Result<(), Failure> {
    let operation = context.operation(way.operation)?;
    // What is looked for has to be there where it is looked for.
    let request = match way.operation {
        "updateFeed" => context.exemplar(operation).await?,
        _ => sketch(operation),
    };
    let request = match way.role {
        "" => request.credential(Credential::Absent),
        role => request.role(role),
    };
    let answer = context.send((way.change)(request)).await?;
    let answer = refused(answer, way.status, way.code)?;
    ensure(answer.at("/error/status") == way.status, || {
        answer.deviation("the envelope has another status")
    })
}

async fn unknown(
    context: Context,
    operation: &'static str,
    code: &'static str,
) -> Result<(), Failure> {
    let request = sketch(context.operation(operation)?);
    let request = match operation {
        "listMentions" | "exportMentions" => request.json(json!({ "view": MADE_UP_ID })),
        "listKeywordSuggestions" => request.query("keywordId", MADE_UP_ID),
        _ => request,
    };
    refused(context.send(request).await?, 404, code)?;
    Ok(())
}

async fn unknown_mention(context: Context) -> Result<(), Failure> {
    let keywords = listed(&context, "listKeywords").await?;
    let keyword = &keywords["data"][0]["id"];
    if keyword.is_null() {
        return Err(Failure::NotRun("the workspace has no keyword".into()));
    }
    let request = sketch(context.operation("submitFeedback")?);
    let request = crate::octolens::prepare::with(request, "keywordId", keyword);
    refused(context.send(request).await?, 404, "MENTION_NOT_FOUND")?;
    Ok(())
}

async fn invited_member(context: Context) -> Result<(), Failure> {
    let members = listed(&context, "listMembers").await?;
    let email = members["data"][0]["email"].clone();
    if email.is_null() {
        return Err(Failure::NotRun(
            "the workspace has no member with an address".into(),
        ));
    }
    let request = context
        .request("inviteMember")?
        .json(json!({ "email": email }));
    refused(context.send(request).await?, 400, "ITEM_EXISTS")?;
    Ok(())
}

async fn public_mailbox(context: Context) -> Result<(), Failure> {
    // Nobody is to get a mail of this where it is not refused.
    let context = context.own_sandbox(|builder| builder).await?;
    let body = json!({ "email": "octo.conformance@gmail.com" });
    let request = context.request("inviteMember")?.json(body);
    refused(context.send(request).await?, 400, "GENERIC_EMAIL_DOMAIN")?;
    Ok(())
}

async fn last_admin(context: Context) -> Result<(), Failure> {
    let context = context.own_sandbox(|builder| builder).await?;
    let list = context.request("listMembers")?.role("small-plan");
    let members = super::good(&context, list).await?;
    let request = context
        .request("removeMember")?
        .role("small-plan")
        .path("id", members["data"][0]["id"].clone());
    refused(context.send(request).await?, 400, "LAST_ADMIN")?;
    Ok(())
}

async fn public_failure(context: Context) -> Result<(), Failure> {
    let plan = FaultPlan::new().rule(FaultRule::new(Fault::status(500)).api(Api::Octolens));
    let context = context.own_sandbox(|builder| builder.faults(plan)).await?;
    for operation in ["getOpenApiDocument", "getApiDocs"] {
        let request = context.request(operation)?;
        refused(context.send(request).await?, 500, "INTERNAL_ERROR")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::Value;

    use super::*;

    /// Codes that cases of other files provoke.
    const ELSEWHERE: [&str; 8] = [
        "LAST_ADMIN",
        "ITEM_EXISTS",
        "WEBHOOK_URL_INVALID",
        "GENERIC_EMAIL_DOMAIN",
        "UPGRADE_REQUIRED",
        "MENTION_NOT_FOUND",
        "KEYWORD_CHANGED",
        "RATE_LIMITED",
    ];

    #[test]
    fn every_code_of_the_contract_is_provoked() {
        let document: Value = serde_json::from_str(crate::Api::Octolens.document()).unwrap();
        let codes = document["components"]["schemas"]["ApiErrorCode"]["enum"].clone();
        let placed = |code: &str| {
            WAYS.iter().any(|way| way.code == code)
                || UNKNOWN.iter().any(|(_, known)| *known == code)
                || ELSEWHERE.contains(&code)
        };
        let missing: Vec<_> = codes
            .as_array()
            .unwrap()
            .iter()
            .filter(|code| !placed(code.as_str().unwrap()))
            .collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}
