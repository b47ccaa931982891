//! The AI operations, imitated by rules: the same requirement always gets the
//! same answer, and nothing leaves the process.

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::words::{concept, significant};
use crate::catalio::jsonapi::errors::{Failure, Problem};
use crate::catalio::store::Record;

/// An analysis that the contract has an operation for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Analysis {
    Quality,
    Sentiment,
    Summary,
    Tags,
    Categories,
}

/// What an analysis found, and what it leaves on the requirement.
pub(crate) struct Finding {
    pub(crate) answer: Value,
    pub(crate) changes: Map<String, Value>,
}

/// Words that speak of trouble.
const NEGATIVE: [&str; 14] = [
    "break",
    "complain",
    "delay",
    "duplicate",
    "error",
    "fail",
    "fear",
    "late",
    "lost",
    "manual",
    "never",
    "slow",
    "wait",
    "wrong",
];

/// Words that speak of gain.
const POSITIVE: [&str; 14] = [
    "clear",
    "confident",
    "easy",
    "fast",
    "gain",
    "happy",
    "help",
    "improve",
    "quick",
    "reliable",
    "safe",
    "save",
    "simple",
    "trust",
];

/// Categories with the concepts that speak for them.
const CATEGORIES: [(&str, &[&str]); 6] = [
    (
        "Payments",
        &["refund", "invoice", "pay", "order", "price", "tax"],
    ),
    (
        "Identity and access",
        &["login", "role", "permission", "session", "account"],
    ),
    ("Reporting", &["report", "export", "audit", "forecast"]),
    (
        "Logistics",
        &["deliver", "stock", "warehouse", "return", "route"],
    ),
    (
        "Customer care",
        &["customer", "ticket", "notify", "complaint", "call"],
    ),
    (
        "Compliance",
        &["delete", "consent", "policy", "retention", "approve"],
    ),
];

/// Most tags that are proposed.
const TAGS: usize = 5;

impl Analysis {
    /// Analyzes a requirement; 403 when its owner bars AI from reading it.
    pub(crate) fn run(self, requirement: &Record) -> Result<Finding, Failure> {
        if requirement.value("ai_accessible") != json!(true) {
            return Err(Problem::new(
                StatusCode::FORBIDDEN,
                "forbidden",
                "Forbidden",
                "AI features may not read this requirement: its ai_accessible is false",
            )
            .into());
        }
        Ok(match self {
            Self::Quality => quality(requirement),
            Self::Sentiment => sentiment(requirement),
            Self::Summary => summary(requirement),
            Self::Tags => Finding {
                answer: json!({"tags": tags(requirement)}),
                changes: Map::new(),
            },
            Self::Categories => Finding {
                answer: json!({"categories": categories(requirement)}),
                changes: Map::new(),
            },
        })
    }
}

fn changes<const N: usize>(changes: [(&str, &Value); N]) -> Map<String, Value> {
    changes
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value.clone()))
        .collect()
}

fn words_of(requirement: &Record) -> Vec<String> {
    let mut words = significant(requirement.text("title"));
    words.extend(significant(requirement.text("user_want")));
    words.extend(significant(requirement.text("user_benefit")));
    words
}

/// Grades on the scale of 175 points: each dimension is a share of its
/// maximum, made of what a well-written requirement has.
fn quality(requirement: &Record) -> Finding {
    let has = |attribute: &str| !requirement.value(attribute).is_null();
    let some = |attribute: &str| requirement.texts(attribute).next().is_some();
    let long =
        |attribute: &str, words: usize| significant(requirement.text(attribute)).len() >= words;
    let limits = requirement
        .texts("constraints")
        .any(|text| text.contains(|c: char| c.is_ascii_digit()));
    let checks = |checks: &[bool], most: f64| {
        let met = checks.iter().filter(|met| **met).count();
        // Even an empty requirement has a quarter: it was written down.
        let share = 0.25 + 0.75 * met as f64 / checks.len() as f64;
        (most * share * 2.0).round() / 2.0
    };
    let clarity = checks(
        &[long("title", 2), has("user_want"), long("user_want", 4)],
        48.0,
    );
    let completeness = checks(
        &[
            has("user_benefit"),
            has("source"),
            some("assumptions"),
            some("constraints"),
        ],
        46.0,
    );
    let feasibility = checks(&[has("complexity"), some("constraints"), limits], 37.0);
    let quality = checks(
        &[
            has("priority"),
            has("business_value"),
            some("tags"),
            has("team_id"),
        ],
        44.0,
    );
    let score = clarity + completeness + feasibility + quality;
    let grade = match score / 175.0 {
        share if share >= 0.9 => "A",
        share if share >= 0.75 => "B",
        share if share >= 0.6 => "C",
        share if share >= 0.45 => "D",
        _ => "F",
    };
    let suggestions: Vec<&str> = [
        (!has("user_want"), "Say what the user wants."),
        (!has("user_benefit"), "Say what the user gains."),
        (
            !some("assumptions"),
            "Name the assumptions that the requirement rests on.",
        ),
        (!limits, "State a limit as a number."),
        (!has("business_value"), "Estimate the business value."),
        (!has("team_id"), "Name the team that owns the requirement."),
    ]
    .into_iter()
    .filter_map(|(missing, suggestion)| missing.then_some(suggestion))
    .collect();
    let answer = json!({
        "grade": grade,
        "score": score,
        "dimensions": {
            "clarity": clarity,
            "completeness": completeness,
            "feasibility": feasibility,
            "quality": quality,
        },
        "suggestions": suggestions,
    });
    Finding {
        changes: changes([
            ("quality_grade", &json!(grade)),
            ("quality_score", &json!(score)),
        ]),
        answer,
    }
}

/// Weighs words of trouble against words of gain.
fn sentiment(requirement: &Record) -> Finding {
    let mut texts = vec![requirement.text("title"), requirement.text("user_want")];
    texts.push(requirement.text("user_benefit"));
    texts.extend(requirement.texts("assumptions"));
    texts.extend(requirement.texts("constraints"));
    let speaks = |text: &str, list: &[&str]| {
        significant(text)
            .iter()
            .filter(|word| list.iter().any(|listed| word.starts_with(listed)))
            .count()
    };
    let count = |list: &[&str]| texts.iter().map(|text| speaks(text, list)).sum::<usize>() as f64;
    let (gain, trouble) = (count(&POSITIVE), count(&NEGATIVE));
    let score = if gain + trouble == 0.0 {
        0.0
    } else {
        ((gain - trouble) / (gain + trouble) * 100.0).round() / 100.0
    };
    let sentiment = match score {
        score if score > 0.2 => "positive",
        score if score < -0.2 => "negative",
        _ => "neutral",
    };
    let concerns: Vec<&str> = texts
        .into_iter()
        .filter(|text| speaks(text, &NEGATIVE) > 0)
        .collect();
    Finding {
        answer: json!({"sentiment": sentiment, "score": score, "concerns": concerns}),
        changes: changes([("sentiment", &json!(sentiment))]),
    }
}

fn summary(requirement: &Record) -> Finding {
    let mut summary = requirement.text("title").trim_end_matches('.').to_owned();
    let want = requirement.text("user_want");
    if !want.is_empty() {
        summary.push_str(&format!(": users want {want}"));
    }
    let benefit = requirement.text("user_benefit");
    if !benefit.is_empty() {
        summary.push_str(&format!(", so that {benefit}"));
    }
    summary.push('.');
    let summary = json!(summary);
    Finding {
        changes: changes([("ai_summary", &summary)]),
        answer: json!({"summary": summary}),
    }
}

/// The concepts that a requirement speaks of most, ties in the order of the
/// text. They are proposals: the requirement keeps its own tags.
fn tags(requirement: &Record) -> Vec<String> {
    let mut counted: Vec<(String, usize)> = Vec::new();
    for word in words_of(requirement)
        .iter()
        .filter(|word| word.chars().count() > 2)
    {
        let concept = concept(word);
        match counted.iter_mut().find(|(known, _)| *known == concept) {
            Some((_, count)) => *count += 1,
            None => counted.push((concept, 1)),
        }
    }
    counted.sort_by(|(_, a), (_, b)| b.cmp(a));
    counted
        .into_iter()
        .take(TAGS)
        .map(|(concept, _)| concept)
        .collect()
}

/// Categories by the share of the requirement's concepts that speak for them.
fn categories(requirement: &Record) -> Vec<Value> {
    let concepts: Vec<String> = words_of(requirement)
        .iter()
        .map(|word| concept(word))
        .collect();
    let mut found: Vec<(f64, &str, Vec<&str>)> = CATEGORIES
        .iter()
        .filter_map(|(name, signs)| {
            let seen: Vec<&str> = signs
                .iter()
                .copied()
                .filter(|sign| concepts.iter().any(|concept| concept == sign))
                .collect();
            let confidence = 1.0 - 0.5_f64.powi(i32::try_from(seen.len()).unwrap_or(i32::MAX));
            (!seen.is_empty()).then_some(((confidence * 100.0).round() / 100.0, *name, seen))
        })
        .collect();
    found.sort_by(|(a, ..), (b, ..)| b.total_cmp(a));
    found
        .into_iter()
        .map(|(confidence, name, seen)| {
            json!({
                "name": name,
                "confidence": confidence,
                "rationale": format!("It speaks of {}.", seen.join(", ")),
            })
        })
        .collect()
}
