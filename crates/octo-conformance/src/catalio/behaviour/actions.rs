//! What only requirements can do.

use http::Method;
use serde_json::{Value, json};

use super::{answered, list, one};
use crate::case::{Case, Failure, ensure};
use crate::catalio::model::Kind;
use crate::catalio::prepare::{make, make_any, request_at};
use crate::context::Context;
use crate::exchange::Exchange;

async fn act(
    context: &Context,
    id: &str,
    action: &str,
    attributes: Value,
) -> Result<Exchange, Failure> {
    let path = format!("/requirements/{{id}}/{action}");
    let request = request_at(context, &Method::POST, &path)?.path("id", id);
    let takes_body = request.operation.body.is_some();
    let body = json!({"data": {"type": "requirement", "attributes": attributes}});
    context
        .send(if takes_body {
            request.json(body)
        } else {
            request
        })
        .await
}

async fn read(context: &Context, id: &str) -> Result<Value, Failure> {
    let request = one(context, &Method::GET, Kind::Requirement, id)?;
    Ok(answered(context, request).await?.at("/data/attributes"))
}

/// A requirement to try things on: id, and what is said about it.
async fn fresh(context: &Context) -> Result<String, Failure> {
    make_any(context, Kind::Requirement).await
}

/// Transitions in an order in which each is possible: action, attribute, state.
const TRANSITIONS: [(&str, &str, &str); 5] = [
    ("activate", "status", "active"),
    ("investigate", "confirmation_status", "investigating"),
    ("confirm", "confirmation_status", "confirmed"),
    ("deprecate", "status", "deprecated"),
    ("activate", "status", "active"),
];

pub(super) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            "requirement/actions/transitions",
            "a transition answers with the requirement in its new state, which is kept; what else it is stays",
            "contract: activateRequirement, investigateRequirement, confirmRequirement, deprecateRequirement",
            |context| async move {
                let id = fresh(&context).await?;
                let mut other = json!("unconfirmed");
                for (action, attribute, state) in TRANSITIONS {
                    let answer = act(&context, &id, action, json!({})).await?.expect_status(&[201])?;
                    let told = answer.at(&format!("/data/attributes/{attribute}"));
                    ensure(told == state, || format!("{action} gave {told}"))?;
                    let now = read(&context, &id).await?;
                    ensure(now[attribute] == state, || format!("{action} was not kept"))?;
                    if attribute == "confirmation_status" {
                        other = now["confirmation_status"].clone();
                    }
                    ensure(now["confirmation_status"] == other, || {
                        format!("{action} changed the review")
                    })?;
                }
                Ok(())
            },
        )
        .writes(true)
        .requests(12),
        Case::new(
            "requirement/actions/reject",
            "what was rejected is rejected, with a reason",
            "contract, rejectRequirement: reason",
            |context| async move {
                let id = fresh(&context).await?;
                let answer = act(&context, &id, "reject", json!({"reason": "Twice the same."})).await?;
                let answer = answer.expect_status(&[201])?;
                let state = answer.at("/data/attributes/confirmation_status");
                ensure(state == "rejected", || state)
            },
        )
        .writes(true)
        .requests(3),
        Case::new(
            "supersedeRequirement/keeps-both",
            "superseding keeps both requirements, and the old one knows the new",
            "vendor documentation, versioning; contract, supersedeRequirement",
            |context| async move {
                let (old, new) = (fresh(&context).await?, fresh(&context).await?);
                let arguments = json!({"superseding_requirement_id": new});
                act(&context, &old, "supersede", arguments.clone()).await?.expect_status(&[201])?;
                let now = read(&context, &old).await?;
                ensure(now["status"] == "superseded", || now["status"].clone())?;
                ensure(now["superseded_by_id"] == json!(new), || "another successor")?;
                let request = one(&context, &Method::GET, Kind::Requirement, &new)?;
                let successor = answered(&context, request.query("include", "supersedes")).await?;
                let linked = successor.at("/data/relationships/supersedes/data/0/id");
                ensure(linked == json!(old), || "the new one does not know the old")?;
                // It is history now.
                let request = request_at(&context, &Method::GET, "/requirements/supersedeable")?
                    .query("filter", json!({"id": {"eq": old}}));
                let left = answered(&context, request).await?.at("/data");
                ensure(left == json!([]), || "it can be superseded again")?;
                for action in ["activate", "confirm", "deprecate"] {
                    act(&context, &old, action, json!({})).await?.expect_status(&[409])?;
                }
                act(&context, &old, "supersede", arguments).await?.expect_status(&[409])?;
                let itself = json!({"superseding_requirement_id": new});
                let answer = act(&context, &new, "supersede", itself).await?;
                answer.expect_status(&[400, 409, 422])?;
                Ok(())
            },
        )
        .operation("supersedeRequirement")
        .writes(true)
        .requests(13),
        Case::new(
            "semanticSearchRequirements/ranks",
            "the closest come first, no more than asked for, none below the threshold, and of the state asked for",
            "contract, semanticSearchRequirements: limit, similarity_threshold, status",
            |context| async move {
                let search = async |data: Value| {
                    let request = request_at(&context, &Method::POST, "/requirements/semantic-search")?;
                    let answer = answered(&context, request.json(json!({"data": data}))).await?;
                    Ok::<Vec<Value>, Failure>(answer.at("").as_array().cloned().unwrap_or_default())
                };
                let similarity = |hit: &Value| hit["similarity"].as_f64().unwrap_or_default();
                let hits = search(json!({"query": "give customers their money back", "limit": 5})).await?;
                ensure(hits.len() <= 5, || format!("{} came", hits.len()))?;
                ensure(hits.is_sorted_by(|a, b| similarity(a) >= similarity(b)), || "no order")?;
                let Some(least) = hits.get(2).map(similarity) else {
                    return Err(Failure::NotRun("too few requirements are found".into()));
                };
                let query = "give customers their money back";
                let some = search(json!({"query": query, "similarity_threshold": least})).await?;
                ensure(some.iter().all(|hit| similarity(hit) >= least), || "below the threshold")?;
                let active = search(json!({"query": query, "status": "active"})).await?;
                ensure(active.iter().all(|hit| hit["status"] == "active"), || "another state")?;
                let id = hits.first().and_then(|hit| hit["id"].as_str()).unwrap_or_default();
                let found = read(&context, id).await?;
                ensure(hits.first().is_some_and(|hit| hit["title"] == found["title"]), || "another title")
            },
        )
        .operation("semanticSearchRequirements")
        .requests(4),
        Case::new(
            "requirement/actions/ai-inaccessible",
            "what AI may not read is not found by meaning, and not analyzed",
            "vendor documentation, organizations: accessibility to AI",
            |context| async move {
                let attributes = json!({"title": "Unspeakable quokka", "ai_accessible": false});
                let made = make(&context, Kind::Requirement, attributes).await?.at("/data/id");
                let id = made.as_str().unwrap_or_default();
                let body = json!({"data": {"query": "Unspeakable quokka", "limit": 50}});
                let request = request_at(&context, &Method::POST, "/requirements/semantic-search")?;
                let hits = answered(&context, request.json(body)).await?.at("");
                let found = hits.as_array().into_iter().flatten().any(|hit| hit["id"] == id);
                ensure(!found, || "it is found by meaning")?;
                for action in ["assess-quality", "analyze-sentiment", "generate-summary", "generate-tags", "suggest-categories"] {
                    act(&context, id, action, json!({})).await?.expect_status(&[403])?;
                }
                Ok(())
            },
        )
        .writes(true)
        .requests(8),
        Case::new(
            "requirement/actions/findings-are-kept",
            "grade, score, sentiment and summary are kept with the requirement; the parts of a score add up",
            "contract: requirement attributes quality_grade, quality_score, sentiment, ai_summary; vendor documentation, ai-grader",
            |context| async move {
                let id = fresh(&context).await?;
                let quality = act(&context, &id, "assess-quality", json!({})).await?.expect_status(&[201])?;
                let parts = quality.at("/dimensions");
                let sum: f64 = parts.as_object().into_iter().flatten().filter_map(|(_, part)| part.as_f64()).sum();
                let score = quality.at("/score").as_f64().unwrap_or(-1.0);
                ensure((sum - score).abs() < 0.01 && (0.0..=175.0).contains(&score), || {
                    format!("{sum} for {score}")
                })?;
                let sentiment = act(&context, &id, "analyze-sentiment", json!({})).await?.expect_status(&[201])?;
                let summary = act(&context, &id, "generate-summary", json!({})).await?.expect_status(&[201])?;
                let kept = read(&context, &id).await?;
                for (name, told) in [
                    ("quality_grade", quality.at("/grade")),
                    ("quality_score", quality.at("/score")),
                    ("sentiment", sentiment.at("/sentiment")),
                    ("ai_summary", summary.at("/summary")),
                ] {
                    ensure(kept[name] == told, || format!("{name} is {} for {told}", kept[name]))?;
                }
                Ok(())
            },
        )
        .writes(true)
        .requests(6),
        Case::new(
            "getRequirementStats/adds-up",
            "the counts are those of the list",
            "contract, getRequirementStats",
            |context| async move {
                let request = request_at(&context, &Method::GET, "/requirements/stats")?;
                let stats = answered(&context, request).await?;
                let count = async |filter: Option<Value>| {
                    let mut request = list(&context, Kind::Requirement)?
                        .query("page", json!({"limit": 1, "count": true}));
                    if let Some(filter) = filter {
                        request = request.query("filter", filter);
                    }
                    Ok::<Value, Failure>(answered(&context, request).await?.at("/meta/page/total"))
                };
                let all = count(None).await?;
                ensure(stats.at("/total") == all, || format!("{} of {all}", stats.at("/total")))?;
                for status in ["draft", "active", "deprecated", "superseded"] {
                    let counted = count(Some(json!({"status": {"eq": status}}))).await?;
                    let told = stats.at(&format!("/by_status/{status}"));
                    ensure(told == counted, || format!("{status}: {told} for {counted}"))?;
                }
                Ok(())
            },
        )
        .operation("getRequirementStats")
        .requests(6),
        Case::new(
            "getRequirementDetail/links-everything",
            "the detail tells the links of every relationship, as the lists of links do",
            "vendor documentation, requirements: detail; JSON:API 1.1, section 7.2.2.2",
            |context| async move {
                let request = request_at(&context, &Method::GET, "/requirements/supersedeable")?;
                let page = request.query("page", json!({"limit": 1})).query("sort", "inserted_at");
                let id = answered(&context, page).await?.at("/data/0/id");
                let Some(id) = id.as_str() else {
                    return Err(Failure::NotRun("the server has no requirement".into()));
                };
                let request = request_at(&context, &Method::GET, "/requirements/{id}/detail")?;
                let detail = answered(&context, request.path("id", id)).await?;
                for name in ["personas", "components", "policies"] {
                    let path = format!("/requirements/{{id}}/relationships/{name}");
                    let request = request_at(&context, &Method::GET, &path)?.path("id", id);
                    let links = answered(&context, request).await?.at("/data");
                    let told = detail.at(&format!("/data/relationships/{name}/data"));
                    ensure(told == links, || format!("{name}: {told} for {links}"))?;
                }
                Ok(())
            },
        )
        .operation("getRequirementDetail")
        .requests(5),
    ]
}
