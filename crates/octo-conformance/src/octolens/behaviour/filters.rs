//! Filters of mention lists: each field and operator, groups, bounds.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::recent::{Recent, data, iso, keys, shared};
use crate::case::{Case, Failure, ensure};
use crate::context::Context;

const SOURCE: &str = "/components/schemas/SimpleMentionFilters: every present key must match, a ! prefix negates an array key";
const GROUPED: &str = "/components/schemas/AdvancedMentionFilters and MentionFilterGroup: operators join groups and conditions";

const FIELDS: [&str; 6] = [
    "source",
    "sentiment",
    "keyword",
    "language",
    "tag",
    "relevance",
];

pub(super) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for field in FIELDS {
        cases.push(case(
            format!("filters/{field}/keeps"),
            "an array key keeps the mentions that have one of its values",
            SOURCE,
            move |context| one_field(context, field, false),
        ));
        cases.push(case(
            format!("filters/{field}/drops"),
            "a negated array key drops the mentions that have one of its values",
            SOURCE,
            move |context| one_field(context, field, true),
        ));
        cases.push(case(
            format!("filters/{field}/several"),
            "several values of one key are alternatives",
            SOURCE,
            move |context| several(context, field),
        ));
    }
    cases.push(case(
        "filters/every-key".into(),
        "several keys must all hold",
        SOURCE,
        every_key,
    ));
    cases.push(case(
        "filters/keep-and-drop".into(),
        "a key and a negated key must both hold",
        SOURCE,
        keep_and_drop,
    ));
    cases.push(case(
        "filters/dates-inclusive".into(),
        "both dates are part of the stretch that they bound",
        "/components/schemas/SimpleMentionFilters: startDate is the earliest, endDate the latest publication time",
        dates,
    ));
    cases.push(
        case(
            "filters/followers".into(),
            "follower bounds keep posts on X whose author has so many, the bounds included",
            "/components/schemas/SimpleMentionFilters: lowest and highest X/Twitter follower count of the author",
            followers,
        )
        .requests(3),
    );
    for (operator, both) in [("AND", true), ("OR", false)] {
        cases.push(case(
            format!("filters/group/{operator}"),
            "the operator of a group joins its conditions",
            GROUPED,
            move |context| group(context, operator, both),
        ));
        cases.push(case(
            format!("filters/groups/{operator}"),
            "the operator of the filter joins its groups",
            GROUPED,
            move |context| groups(context, operator, both),
        ));
    }
    cases.push(case(
        "filters/group-with-negation".into(),
        "conditions of groups are negated as keys of flat filters are",
        GROUPED,
        negation_in_group,
    ));
    cases
}

fn case<F, Fut>(id: String, rule: &str, source: &str, run: F) -> Case
where
    F: Fn(Context) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<(), Failure>> + Send + 'static,
{
    shared(Case::new(format!("listMentions/{id}"), rule, source, run)).operation("listMentions")
}

/// What a record has of a field, spelled as filters spell it.
fn values(record: &Value, field: &str) -> Vec<Value> {
    let lower = |value: &Value| value.as_str().map(|text| json!(text.to_ascii_lowercase()));
    let of_list = |list: &Value| list.as_array().cloned().unwrap_or_default();
    match field {
        // Old rows may be upper case.
        "source" => lower(&record["source"]).into_iter().collect(),
        "sentiment" => lower(&record["sentiment"]).into_iter().collect(),
        "keyword" => {
            let keywords = of_list(&record["keywords"]);
            keywords.iter().map(|one| one["id"].clone()).collect()
        }
        "tag" => of_list(&record["tags"]),
        "relevance" => record
            .get("relevanceScore")
            .cloned()
            .into_iter()
            .filter(Value::is_number)
            .collect(),
        "language" => record["language"]
            .as_str()
            .map(code)
            .map(Value::from)
            .into_iter()
            .collect(),
        field => Some(record[field].clone())
            .filter(|value| !value.is_null())
            .into_iter()
            .collect(),
    }
}

/// A language by its code: records may have its name instead.
fn code(language: &str) -> &str {
    const NAMES: [(&str, &str); 10] = [
        ("english", "en"),
        ("spanish", "es"),
        ("french", "fr"),
        ("german", "de"),
        ("portuguese", "pt"),
        ("italian", "it"),
        ("dutch", "nl"),
        ("japanese", "ja"),
        ("korean", "ko"),
        ("chinese", "zh"),
    ];
    let known = NAMES.iter().find(|(name, _)| *name == language);
    known.map_or(language, |(_, code)| code)
}

fn has(record: &Value, field: &str, value: &Value) -> bool {
    values(record, field)
        .iter()
        .any(|known| known == value || known.as_f64().is_some() && known.as_f64() == value.as_f64())
}

/// The values of a field that some of the mentions have and some have not, the
/// commonest first.
fn telling(recent: &Recent, field: &str) -> Result<Vec<Value>, Failure> {
    let mut counts: BTreeMap<String, (usize, Value)> = BTreeMap::new();
    for record in &recent.mentions {
        for value in values(record, field) {
            counts.entry(value.to_string()).or_insert((0, value)).0 += 1;
        }
    }
    let mut counts: Vec<(usize, Value)> = counts.into_values().collect();
    counts.retain(|(count, _)| *count < recent.mentions.len());
    counts.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    if counts.is_empty() {
        return Err(Failure::NotRun(format!(
            "no {field} tells the recent mentions apart"
        )));
    }
    Ok(counts.into_iter().map(|(_, value)| value).collect())
}

/// The most telling value of each field.
fn pick(recent: &Recent, field: &str) -> Result<Value, Failure> {
    let mut telling = telling(recent, field)?;
    Ok(telling.swap_remove(0))
}

async fn holds(
    context: &Context,
    recent: &Recent,
    filters: Value,
    wanted: impl Fn(&Value) -> bool,
) -> Result<(), Failure> {
    let found = recent.ask(context, filters.clone()).await?;
    let (found, wanted) = (keys(data(&found)), recent.keys(wanted));
    let missing: Vec<_> = wanted.iter().filter(|key| !found.contains(key)).collect();
    let beyond: Vec<_> = found.iter().filter(|key| !wanted.contains(key)).collect();
    ensure(found == wanted, || {
        format!(
            "{filters} of {} mentions: missing {missing:?}, beyond {beyond:?}",
            recent.mentions.len()
        )
    })
}

async fn one_field(context: Context, field: &'static str, negated: bool) -> Result<(), Failure> {
    let recent = Recent::of(&context).await?;
    let value = pick(&recent, field)?;
    let name = if negated {
        format!("!{field}")
    } else {
        field.to_owned()
    };
    let filters = json!({ name: [value.clone()] });
    holds(&context, &recent, filters, |record| {
        has(record, field, &value) != negated
    })
    .await
}

async fn several(context: Context, field: &'static str) -> Result<(), Failure> {
    let recent = Recent::of(&context).await?;
    let mut wanted = telling(&recent, field)?;
    wanted.truncate(2);
    let filters = json!({ field: wanted.clone() });
    holds(&context, &recent, filters, |record| {
        wanted.iter().any(|value| has(record, field, value))
    })
    .await
}

async fn every_key(context: Context) -> Result<(), Failure> {
    let recent = Recent::of(&context).await?;
    let (source, sentiment) = (pick(&recent, "source")?, pick(&recent, "sentiment")?);
    let filters = json!({ "source": [source.clone()], "sentiment": [sentiment.clone()] });
    holds(&context, &recent, filters, |record| {
        has(record, "source", &source) && has(record, "sentiment", &sentiment)
    })
    .await
}

async fn keep_and_drop(context: Context) -> Result<(), Failure> {
    let recent = Recent::of(&context).await?;
    let (keyword, source) = (pick(&recent, "keyword")?, pick(&recent, "source")?);
    let filters = json!({ "keyword": [keyword.clone()], "!source": [source.clone()] });
    holds(&context, &recent, filters, |record| {
        has(record, "keyword", &keyword) && !has(record, "source", &source)
    })
    .await
}

async fn dates(context: Context) -> Result<(), Failure> {
    let recent = Recent::of(&context).await?;
    let count = recent.mentions.len();
    let (late, early) = recent
        .mentions
        .get(count / 4)
        .zip(recent.mentions.get(count * 3 / 4))
        .ok_or_else(|| Failure::NotRun("there are too few mentions".into()))?;
    let filters = json!({ "startDate": iso(early), "endDate": iso(late) });
    let time = |record: &Value| record["timestamp"].as_str().map(str::to_owned);
    holds(&context, &recent, filters, |record| {
        time(record) >= time(early) && time(record) <= time(late)
    })
    .await
}

async fn followers(context: Context) -> Result<(), Failure> {
    let recent = Recent::of(&context).await?;
    let count = |record: &Value| {
        has(record, "source", &json!("twitter"))
            .then(|| record["authorFollowers"].as_i64())
            .flatten()
    };
    let mut counts: Vec<i64> = recent.mentions.iter().filter_map(count).collect();
    counts.sort_unstable();
    let (least, most) = counts
        .get(counts.len() / 3)
        .zip(counts.get(counts.len() * 2 / 3))
        .map(|(least, most)| (*least, *most))
        .ok_or_else(|| Failure::NotRun("no recent mention is a post on X".into()))?;
    for (filters, from, to) in [
        (json!({ "minXFollowers": least }), least, i64::MAX),
        (json!({ "maxXFollowers": most }), 0, most),
        (
            json!({ "minXFollowers": least, "maxXFollowers": most }),
            least,
            most,
        ),
    ] {
        holds(&context, &recent, filters, |record| {
            count(record).is_some_and(|count| (from..=to).contains(&count))
        })
        .await?;
    }
    Ok(())
}

async fn group(context: Context, operator: &'static str, both: bool) -> Result<(), Failure> {
    let recent = Recent::of(&context).await?;
    let (source, sentiment) = (pick(&recent, "source")?, pick(&recent, "sentiment")?);
    let filters = json!({
        "operator": "AND",
        "groups": [{
            "operator": operator,
            "conditions": [{ "source": [source.clone()] }, { "sentiment": [sentiment.clone()] }],
        }],
    });
    holds(&context, &recent, filters, |record| {
        joined(
            both,
            has(record, "source", &source),
            has(record, "sentiment", &sentiment),
        )
    })
    .await
}

async fn groups(context: Context, operator: &'static str, both: bool) -> Result<(), Failure> {
    let recent = Recent::of(&context).await?;
    let (keyword, tag) = (pick(&recent, "keyword")?, pick(&recent, "tag")?);
    let filters = json!({
        "operator": operator,
        "groups": [
            { "operator": "AND", "conditions": [{ "keyword": [keyword.clone()] }] },
            { "operator": "AND", "conditions": [{ "tag": [tag.clone()] }] },
        ],
    });
    holds(&context, &recent, filters, |record| {
        joined(
            both,
            has(record, "keyword", &keyword),
            has(record, "tag", &tag),
        )
    })
    .await
}

async fn negation_in_group(context: Context) -> Result<(), Failure> {
    let recent = Recent::of(&context).await?;
    let (source, keyword) = (pick(&recent, "source")?, pick(&recent, "keyword")?);
    let filters = json!({
        "operator": "OR",
        "groups": [{
            "operator": "AND",
            "conditions": [{ "!source": [source.clone()] }, { "!keyword": [keyword.clone()] }],
        }],
    });
    holds(&context, &recent, filters, |record| {
        !has(record, "source", &source) && !has(record, "keyword", &keyword)
    })
    .await
}

fn joined(both: bool, left: bool, right: bool) -> bool {
    if both { left && right } else { left || right }
}
