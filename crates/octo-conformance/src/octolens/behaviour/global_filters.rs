//! The lists that hold for the whole workspace.

use serde_json::{Value, json};

use super::{good, listed};
use crate::case::{Case, Failure, ensure};
use crate::context::Context;
use crate::octolens::sketch::OURS;

const LISTS: [&str; 5] = [
    "negativeKeywords",
    "negativeAuthors",
    "negativeSubreddits",
    "positiveSubreddits",
    "negativeRepos",
];

pub(super) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for list in LISTS {
        cases.push(
            Case::new(
                format!("addGlobalFilterValues/{list}/once"),
                "a value is added once, and taken out once",
                "/components/schemas/GlobalFilterAddResult and GlobalFilterRemoveResult",
                move |context| once(context, list),
            )
            .operation("addGlobalFilterValues")
            .requests(7),
        );
    }
    cases.push(
        Case::new(
            "addGlobalFilterValues/opposite-list",
            "a value that the opposite list holds is dropped",
            "/components/schemas/GlobalFilterAddResult/properties/dropped",
            opposite,
        )
        .operation("addGlobalFilterValues")
        .requests(3),
    );
    cases.push(
        Case::new(
            "addGlobalFilterValues/prefix",
            "subreddits are kept without r/",
            "/components/schemas/GlobalFilters/properties: an r/ prefix is stripped",
            prefix,
        )
        .operation("addGlobalFilterValues")
        .requests(2),
    );
    cases.push(
        Case::new(
            "updateGlobalFilters/replaces",
            "an update replaces the lists that it names, and no others",
            "/components/schemas/UpdateGlobalFiltersRequest: replaces each list that is present, [] clears",
            replaces,
        )
        .operation("updateGlobalFilters")
        .requests(6),
    );
    cases.into_iter().map(|case| case.writes(true)).collect()
}

async fn change(
    context: &Context,
    operation: &str,
    list: &str,
    value: &str,
) -> Result<Value, Failure> {
    let body = json!({ "list": list, "values": [value] });
    good(context, context.request(operation)?.json(body)).await
}

async fn once(context: Context, list: &'static str) -> Result<(), Failure> {
    let value = format!("{OURS}-value");
    let before = listed(&context, "getGlobalFilters").await?;
    for added in [json!([value]), json!([])] {
        let answer = change(&context, "addGlobalFilterValues", list, &value).await?;
        ensure(answer["added"] == added && answer["list"] == list, || {
            format!("adding says {answer}, expected {added} to be new")
        })?;
        let values = answer["values"].as_array().into_iter().flatten();
        ensure(values.filter(|known| **known == value).count() == 1, || {
            format!("the list is {}", answer["values"])
        })?;
    }
    for removed in [json!([value]), json!([])] {
        let answer = change(&context, "removeGlobalFilterValues", list, &value).await?;
        ensure(answer["removed"] == removed, || {
            format!("removing says {answer}, expected {removed} to have left")
        })?;
    }
    let after = listed(&context, "getGlobalFilters").await?;
    ensure(after == before, || {
        format!("{after} after, {before} before")
    })
}

async fn opposite(context: Context) -> Result<(), Failure> {
    let value = format!("{OURS}_opposed");
    change(
        &context,
        "addGlobalFilterValues",
        "negativeSubreddits",
        &value,
    )
    .await?;
    let answer = change(
        &context,
        "addGlobalFilterValues",
        "positiveSubreddits",
        &value,
    )
    .await?;
    ensure(
        answer["added"] == json!([]) && answer["dropped"] == json!([value]),
        || format!("adding to both says {answer}"),
    )
}

async fn prefix(context: Context) -> Result<(), Failure> {
    let value = format!("{OURS}_prefixed");
    let answer = change(
        &context,
        "addGlobalFilterValues",
        "negativeSubreddits",
        &format!("r/{value}"),
    )
    .await?;
    ensure(answer["added"] == json!([value]), || {
        format!("adding says {answer}")
    })
}

async fn replaces(context: Context) -> Result<(), Failure> {
    let operation = context.operation("updateGlobalFilters")?;
    let request = context.exemplar(operation).await?;
    let before = listed(&context, "getGlobalFilters").await?;
    for wanted in [json!([OURS]), json!([])] {
        let body = json!({ "negativeAuthors": wanted });
        let changed = good(&context, request.clone().json(body)).await?;
        let mut expected = before.clone();
        expected["negativeAuthors"] = wanted;
        ensure(changed == expected, || {
            format!("{changed}, expected {expected}")
        })?;
    }
    Ok(())
}
