//! Changing mentions, and verdicts on them.

use serde_json::{Value, json};

use super::good;
use crate::case::{Case, Failure, ensure};
use crate::context::Context;
use crate::octolens::prepare;

const UPDATE: &str = "/paths/~1api~1v2~1mentions~1{sourceId}/patch";
const FEEDBACK: &str = "/paths/~1api~1v2~1feedback";

pub(super) fn cases() -> Vec<Case> {
    let update = [
        Case::new(
            "updateMention/engage",
            "engaging flips the flag, and back",
            format!("{UPDATE}/description: flips the engaged flag"),
            engage,
        )
        // Each flip is taken back, and both.
        .requests(7),
        Case::new(
            "updateMention/relevance",
            "a level overrides the model's relevance; the level 3 clears it",
            "/components/schemas/SetMentionRelevanceRequest/properties/relevance",
            relevance,
        )
        .requests(11),
        Case::new(
            "updateMention/sentiment",
            "a sentiment is read back as it was set",
            "/components/schemas/SetMentionSentimentRequest",
            sentiment,
        )
        .requests(9),
        Case::new(
            "updateMention/other-post",
            "the id of another post is no id of this mention",
            "/components/schemas/Mention/properties/id: send it as postId when updating the mention",
            other_post,
        )
        .requests(2),
    ]
    .map(|case| case.operation("updateMention").writes(true));
    let feedback = [
        Case::new(
            "submitFeedback/verdicts",
            "a verdict is counted, adjusts the relevance, and can be removed once",
            format!(
                "{FEEDBACK}: stores a verdict and adjusts relevance; a missing one is not an error"
            ),
            verdicts,
        )
        .requests(14)
        .operation("submitFeedback")
        .writes(true),
        Case::new(
            "getFeedbackStats/adds-up",
            "the verdicts of both kinds are all, and the rate is theirs",
            "/components/schemas/FeedbackStats",
            adds_up,
        )
        .operation("getFeedbackStats"),
    ];
    update.into_iter().chain(feedback).collect()
}

struct Subject {
    context: Context,
    key: Value,
    id: Value,
    time: Value,
}

impl Subject {
    async fn of(context: Context) -> Result<(Self, Value), Failure> {
        let mention = prepare::mention(&context).await?;
        let subject = Self {
            context,
            key: mention["sourceId"].clone(),
            id: mention["id"].clone(),
            time: mention["timestamp"].clone(),
        };
        Ok((subject, mention))
    }

    async fn read(&self) -> Result<Value, Failure> {
        let request = self
            .context
            .request("getMention")?
            .path("sourceId", self.key.clone());
        good(&self.context, request).await
    }

    async fn update(&self, mut body: Value) -> Result<Value, Failure> {
        body["timestamp"] = self.time.clone();
        let request = self
            .context
            .request("updateMention")?
            .path("sourceId", self.key.clone())
            .json(body);
        let answer = good(&self.context, request).await?;
        ensure(answer["ok"] == true, || format!("the update says {answer}"))?;
        Ok(answer)
    }
}

async fn engage(context: Context) -> Result<(), Failure> {
    let (subject, mention) = Subject::of(context).await?;
    let body = json!({ "action": "engage", "postId": subject.id });
    for wanted in [mention["engaged"] != true, mention["engaged"] == true] {
        let said = subject.update(body.clone()).await?;
        ensure(
            said.get("engaged").is_none_or(|engaged| *engaged == wanted),
            || format!("the update says {said}, expected engaged {wanted}"),
        )?;
        let read = subject.read().await?;
        ensure(read["engaged"] == wanted, || {
            format!("engaged is {}, expected {wanted}", read["engaged"])
        })?;
    }
    Ok(())
}

async fn relevance(context: Context) -> Result<(), Failure> {
    let (subject, _) = Subject::of(context).await?;
    let set = async |level: u8| {
        subject
            .update(json!({ "action": "relevance", "postId": subject.id, "relevance": level }))
            .await?;
        Ok::<_, Failure>(subject.read().await?["relevance"].clone())
    };
    let cleared = set(3).await?;
    for (level, wanted) in [(0, "relevant"), (2, "not_relevant")] {
        let read = set(level).await?;
        ensure(read == wanted, || format!("level {level} reads as {read}"))?;
    }
    let read = set(3).await?;
    ensure(read == cleared, || {
        format!("cleared it reads as {read}, and as {cleared} before it was set")
    })
}

async fn sentiment(context: Context) -> Result<(), Failure> {
    let (subject, mention) = Subject::of(context).await?;
    let former = mention["sentiment"].as_str().ok_or_else(|| {
        Failure::NotRun("the mention has no sentiment that could be put back".into())
    })?;
    let others = ["Positive", "Neutral", "Negative"]
        .into_iter()
        .filter(|label| *label != former);
    for label in others.take(1).chain([former]) {
        subject
            .update(json!({ "action": "sentiment", "sentimentLabel": label }))
            .await?;
        let read = subject.read().await?;
        ensure(read["sentiment"] == label, || {
            format!("set to {label}, it reads as {}", read["sentiment"])
        })?;
    }
    Ok(())
}

async fn other_post(context: Context) -> Result<(), Failure> {
    let (subject, _) = Subject::of(context).await?;
    let body = json!({
        "action": "engage",
        "postId": crate::octolens::sketch::MADE_UP_ID,
        "timestamp": subject.time,
    });
    let request = subject
        .context
        .request("updateMention")?
        .path("sourceId", subject.key.clone())
        .json(body);
    subject.context.send(request).await?.expect_status(&[404])?;
    Ok(())
}

async fn stats(context: &Context) -> Result<Value, Failure> {
    good(context, context.request("getFeedbackStats")?).await
}

async fn verdicts(context: Context) -> Result<(), Failure> {
    let (subject, mention) = Subject::of(context.clone()).await?;
    let keyword = &mention["keywords"][0]["id"];
    let remove = context.request("removeFeedback")?.json(json!({
        "sourceId": subject.key,
        "timestamp": subject.time,
    }));
    if mention
        .get("feedbackRelevant")
        .is_some_and(|known| !known.is_null())
    {
        return Err(Failure::NotRun(
            "somebody gave a verdict on the newest mention".into(),
        ));
    }
    let before = stats(&context).await?;
    for (verdict, relevance, counter) in [
        ("RELEVANT", "relevant", "relevantCount"),
        ("NOT_RELEVANT", "not_relevant", "notRelevantCount"),
    ] {
        let request = context.request("submitFeedback")?.json(json!({
            "sourceId": subject.key,
            "timestamp": subject.time,
            "keywordId": keyword,
            "source": mention["source"],
            "feedbackType": verdict,
        }));
        let record = good(&context, request).await?;
        for (name, wanted) in [
            ("sourceId", &subject.key),
            ("timestamp", &subject.time),
            ("keywordId", keyword),
        ] {
            ensure(record[name] == *wanted, || {
                format!("{name} of the record is {}", record[name])
            })?;
        }
        ensure(record["feedbackSource"] == "API", || {
            format!(
                "feedbackSource is {}, its default is API",
                record["feedbackSource"]
            )
        })?;
        let read = subject.read().await?;
        ensure(read["relevance"] == relevance, || {
            format!("{verdict} makes the relevance {}", read["relevance"])
        })?;
        let now = stats(&context).await?;
        ensure(
            now[counter].as_i64() == before[counter].as_i64().map(|count| count + 1),
            || format!("{counter} is {} after {}", now[counter], before[counter]),
        )?;
    }
    for removed in [true, false] {
        let answer = good(&context, remove.clone()).await?;
        ensure(
            answer["success"] == true && answer.get("removed").is_none_or(|said| *said == removed),
            || format!("removing says {answer}, expected removed {removed}"),
        )?;
    }
    let after = stats(&context).await?;
    ensure(after == before, || {
        format!("{after} after the removal, {before} before")
    })
}

async fn adds_up(context: Context) -> Result<(), Failure> {
    let stats = stats(&context).await?;
    let count = |name: &str| stats[name].as_f64().unwrap_or(-1.0);
    let (total, refused) = (count("totalFeedback"), count("notRelevantCount"));
    ensure(total == count("relevantCount") + refused, || {
        format!("{stats} does not add up")
    })?;
    let rate = if total > 0.0 { refused / total } else { 0.0 };
    ensure((count("falsePositiveRate") - rate).abs() < 1e-6, || {
        format!("{stats}: the rate of false positives is {rate}")
    })
}
