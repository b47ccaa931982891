//! The workspace, its people, its plan, its tools.

use serde_json::{Value, json};

use super::{find, good, listed, refused};
use crate::case::{Case, Failure, ensure};
use crate::context::Context;
use crate::octolens::sketch::{MAILBOX, OURS};

pub(super) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            "getAuth/same-workspace",
            "the key is bound to the workspace that it reads",
            "/components/schemas/AuthIntrospection/properties/organizationId",
            |context| async move {
                let auth = listed(&context, "getAuth").await?;
                let organization = listed(&context, "getOrganization").await?;
                ensure(auth["organizationId"] == organization["organizationId"], || {
                    format!("{auth} for {organization}")
                })
            },
        )
        .operation("getAuth")
        .requests(2),
        Case::new(
            "getAuth/scopes",
            "a key tells its scopes, each of which includes the lower ones",
            "/components/schemas/ApiScope; AuthIntrospection/properties/scopes: lowest first",
            scopes,
        )
        .operation("getAuth")
        .requests(3),
        Case::new(
            "updateOrganization/read-back",
            "a new name is read back as the update answered it",
            "/components/schemas/UpdateOrganizationRequest",
            organization,
        )
        .operation("updateOrganization")
        .writes(true)
        .requests(4),
        Case::new(
            "updateCompanyProfile/read-back",
            "an update changes what it names and nothing else",
            "/components/schemas/UpdateCompanyProfileRequest: omitted fields keep their value",
            company,
        )
        .operation("updateCompanyProfile")
        .writes(true)
        .requests(5),
        Case::new(
            "inviteMember/once",
            "an invitation is listed, a repeated one is the open one, a revoked one is gone",
            "/paths/~1api~1v2~1org~1members~1invite/post/description",
            invitations,
        )
        .operation("inviteMember")
        .writes(true)
        .requests(9),
        Case::new(
            "createUpgradeLink/ten-minutes",
            "a link is valid for ten minutes, and each is another",
            "/paths/~1api~1v2~1org~1upgrade-link/post/description: single-use, valid ten minutes",
            upgrade_link,
        )
        .operation("createUpgradeLink")
        .writes(true)
        .requests(2),
        Case::new(
            "createUpgradeLink/destination",
            "the Agents plan is led to the upgrade page, others to billing",
            "/paths/~1api~1v2~1org~1upgrade-link/post/description",
            destination,
        )
        .operation("createUpgradeLink")
        .writes(true)
        .requests(2),
        Case::new(
            "getUsage/searches",
            "searches are counted on the plan that caps them, and used and remaining are the limit",
            "/components/schemas/UsageReport/properties/searches",
            usage,
        )
        .operation("getUsage")
        .requests(2),
        Case::new(
            "listTags/conventional",
            "every conventional label is listed, none twice",
            "/paths/~1api~1v2~1tags/get/description; /components/schemas/MentionTag",
            tags,
        )
        .operation("listTags"),
        Case::new(
            "getSlackStatus/channels",
            "channels can be found where Slack is connected, and only there",
            "/paths/~1api~1v2~1integrations~1slack~1channels/get/description",
            slack,
        )
        .operation("getSlackStatus")
        .requests(2),
        Case::new(
            "listSlackChannels/by-name",
            "channels are found by a part of their name, whatever its case",
            "/paths/~1api~1v2~1integrations~1slack~1channels/get/parameters: case does not matter",
            channels,
        )
        .operation("listSlackChannels")
        .requests(2),
        Case::new(
            "convertFilterQuery/usable",
            "a filter that the wizard makes is one that a feed takes",
            "/components/schemas/FilterWizardResult",
            wizard,
        )
        .operation("convertFilterQuery")
        .writes(true)
        .requests(3),
        Case::new(
            "convertFilterQuery/ambiguous",
            "no filter is made of what says nothing",
            "/components/schemas/FilterWizardResult/properties/filters: null when the request was ambiguous",
            |context| async move {
                let request = context.request("convertFilterQuery")?.json(json!({ "query": "hmm" }));
                let answer = good(&context, request).await?;
                ensure(answer["filters"].is_null() && answer["isAdvanced"] == false, || {
                    format!("it makes {answer} of it")
                })
            },
        )
        .operation("convertFilterQuery"),
    ]
}

async fn scopes(context: Context) -> Result<(), Failure> {
    for (role, wanted) in [
        ("admin", json!(["read", "write", "admin"])),
        ("write", json!(["read", "write"])),
        ("read", json!(["read"])),
    ] {
        let auth = good(&context, context.request("getAuth")?.role(role)).await?;
        ensure(auth["scopes"] == wanted, || {
            format!("the {role} key has {}", auth["scopes"])
        })?;
    }
    Ok(())
}

async fn organization(context: Context) -> Result<(), Failure> {
    let update = context
        .exemplar(context.operation("updateOrganization")?)
        .await?;
    let wanted = good(&context, update).await?;
    let read = listed(&context, "getOrganization").await?;
    ensure(read == wanted && read["name"] == OURS, || {
        format!("updated to {wanted}, read {read}")
    })
}

async fn company(context: Context) -> Result<(), Failure> {
    let update = context
        .exemplar(context.operation("updateCompanyProfile")?)
        .await?;
    let before = listed(&context, "getCompanyProfile").await?;
    let changed = good(&context, update).await?;
    let mut wanted = before.clone();
    wanted["relevanceContext"] = json!("changed");
    ensure(changed == wanted, || format!("{before} became {changed}"))?;
    let read = listed(&context, "getCompanyProfile").await?;
    ensure(read == changed, || {
        format!("updated to {changed}, read {read}")
    })
}

async fn invitations(context: Context) -> Result<(), Failure> {
    let request = context
        .request("inviteMember")?
        .json(json!({ "email": MAILBOX }));
    let first = good(&context, request.clone()).await?;
    ensure(first["role"] == "member", || {
        format!("the default role is {}", first["role"])
    })?;
    let again = good(&context, request).await?;
    ensure(
        again["id"] == first["id"] && again.get("alreadyInvited").is_none_or(|said| *said == true),
        || format!("invited {first}, then {again}"),
    )?;
    let open = listed(&context, "listInvitations").await?;
    ensure(find(&open, &first["id"]).is_some(), || {
        format!("{} is not listed", first["id"])
    })?;
    let members = listed(&context, "listMembers").await?;
    ensure(find(&members, &first["id"]).is_none(), || {
        format!("{} is listed as a member", first["id"])
    })?;
    let remove = context
        .request("removeMember")?
        .path("id", first["id"].clone());
    let removed = good(&context, remove.clone()).await?;
    ensure(
        removed["id"] == first["id"] && removed["removed"] == true,
        || format!("removing says {removed}"),
    )?;
    let open = listed(&context, "listInvitations").await?;
    ensure(find(&open, &first["id"]).is_none(), || {
        format!("{} is still open", first["id"])
    })?;
    refused(context.send(remove).await?, 404, "NOT_FOUND")?;
    Ok(())
}

async fn upgrade_link(context: Context) -> Result<(), Failure> {
    let first = listed(&context, "createUpgradeLink").await?;
    ensure(first["expiresInSeconds"] == 600, || {
        format!("it is valid for {} s", first["expiresInSeconds"])
    })?;
    let second = listed(&context, "createUpgradeLink").await?;
    ensure(first["url"] != second["url"], || {
        format!("minted twice: {}", first["url"])
    })
}

async fn destination(context: Context) -> Result<(), Failure> {
    let of = async |role: &str| {
        let link = good(&context, context.request("createUpgradeLink")?.role(role)).await?;
        Ok::<_, Failure>(link["destination"].as_str().unwrap_or_default().to_owned())
    };
    let (agents, others) = (of("agents").await?, of("admin").await?);
    ensure(
        agents.contains("upgrade") && others.contains("billing"),
        || format!("Agents are led to {agents}, others to {others}"),
    )
}

async fn usage(context: Context) -> Result<(), Failure> {
    for role in ["agents", "admin"] {
        let usage = good(&context, context.request("getUsage")?.role(role)).await?;
        let capped = usage["plan"]
            .as_str()
            .is_some_and(|plan| plan.eq_ignore_ascii_case("agents"));
        let searches = usage.get("searches");
        ensure(capped == searches.is_some(), || {
            format!("{usage}: only Agents have a cap")
        })?;
        if let Some(searches) = searches {
            let sum = searches["used"]
                .as_i64()
                .zip(searches["remaining"].as_i64());
            ensure(
                sum.map(|(used, left)| used + left) == searches["limit"].as_i64(),
                || format!("{searches} does not add up"),
            )?;
        }
    }
    Ok(())
}

const CONVENTIONAL: [&str; 12] = [
    "buy_intent",
    "competitor_mention",
    "customer_testimonial",
    "promotional_post",
    "own_brand_mention",
    "industry_insights",
    "product_question",
    "user_feedback",
    "bug_report",
    "hiring",
    "event",
    "ai_generated",
];

async fn tags(context: Context) -> Result<(), Failure> {
    let tags = listed(&context, "listTags").await?;
    let mut known: Vec<&str> = tags["data"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let missing: Vec<_> = CONVENTIONAL
        .iter()
        .filter(|tag| !known.contains(tag))
        .collect();
    ensure(missing.is_empty(), || format!("{missing:?} are not listed"))?;
    let count = known.len();
    known.sort_unstable();
    known.dedup();
    ensure(known.len() == count, || {
        format!("a label is listed twice: {tags}")
    })
}

async fn slack(context: Context) -> Result<(), Failure> {
    let status = listed(&context, "getSlackStatus").await?;
    let answer = context.send(context.request("listSlackChannels")?).await?;
    if status["connected"] == true {
        answer.expect_status(&[200])?;
    } else {
        refused(answer, 400, "SLACK_NOT_CONNECTED")?;
    }
    Ok(())
}

async fn channels(context: Context) -> Result<(), Failure> {
    let all = context.send(context.request("listSlackChannels")?).await?;
    if super::code(&all) == "SLACK_NOT_CONNECTED" {
        return Err(Failure::NotRun("Slack is not connected".into()));
    }
    let all = all.expect_status(&[200])?.json().unwrap_or_default();
    let Some(name) = all["data"][0]["name"].as_str() else {
        return Err(Failure::NotRun("Slack has no channel".into()));
    };
    let part: String = name.chars().take(3).collect();
    let request = context
        .request("listSlackChannels")?
        .query("q", part.to_uppercase());
    let found = good(&context, request).await?;
    let matches = |channel: &&Value| {
        channel["name"]
            .as_str()
            .is_some_and(|name| name.to_lowercase().contains(&part.to_lowercase()))
    };
    let wanted: Vec<&Value> = all["data"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(matches)
        .collect();
    let found: Vec<&Value> = found["data"].as_array().into_iter().flatten().collect();
    ensure(found == wanted, || {
        format!("{part:?} finds {found:?}, not {wanted:?}")
    })
}

async fn wizard(context: Context) -> Result<(), Failure> {
    let request = context
        .request("convertFilterQuery")?
        .json(json!({ "query": "negative posts on reddit, not in german" }));
    let made = good(&context, request).await?;
    let filters = made["filters"].clone();
    ensure(!filters.is_null(), || {
        format!("it makes nothing of it: {made}")
    })?;
    let grouped = filters.get("groups").is_some();
    ensure(made["isAdvanced"] == grouped, || {
        format!("isAdvanced does not fit: {made}")
    })?;
    let name = if grouped {
        "advancedFilters"
    } else {
        "simpleFilters"
    };
    let mut body = json!({ "name": OURS, "icon": "BellIcon" });
    body[name] = filters.clone();
    let feed = good(&context, context.request("createFeed")?.json(body)).await?;
    ensure(feed[name] == filters, || {
        format!("a feed of {filters} has {}", feed[name])
    })
}
