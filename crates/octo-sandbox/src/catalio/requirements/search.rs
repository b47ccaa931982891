//! Semantic search, imitated: no model, but words, their synonyms and pieces
//! of words, so that the same question always has the same answer.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::REQUIREMENT;
use super::words::{concept, significant};
use crate::catalio::jsonapi::errors::{Failure, Problem};
use crate::catalio::store::{Record, Tenant};

/// Results where the caller names no limit.
const USUAL_LIMIT: usize = 10;

/// Most results that the caller may ask for.
const LARGEST_LIMIT: i64 = 100;

/// Weight of pieces of words beside that of whole concepts.
const PIECE_WEIGHT: f64 = 0.15;

/// A text as weights of what it is about.
type Vector = HashMap<String, f64>;

/// Answers `semanticSearchRequirements`: requirements that AI may read, the
/// closest first.
///
/// The similarity is the root of the cosine of two vectors, rounded to four
/// digits, from 0 for nothing in common to 1 for the same words.
pub(crate) fn semantic(tenant: &Tenant, arguments: &Map<String, Value>) -> Result<Value, Failure> {
    let limit = match arguments.get("limit").and_then(Value::as_i64) {
        None => USUAL_LIMIT,
        Some(limit @ 1..=LARGEST_LIMIT) => usize::try_from(limit).unwrap_or(USUAL_LIMIT),
        Some(_) => {
            let detail = format!("must lie between 1 and {LARGEST_LIMIT}");
            return Err(Problem::unprocessable(detail, "/data/limit").into());
        }
    };
    let threshold = match arguments
        .get("similarity_threshold")
        .and_then(Value::as_f64)
    {
        None => 0.0,
        Some(threshold) if (0.0..=1.0).contains(&threshold) => threshold,
        Some(_) => {
            let detail = "must lie between 0 and 1";
            return Err(Problem::unprocessable(detail, "/data/similarity_threshold").into());
        }
    };
    let query = arguments
        .get("query")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let status = arguments.get("status").and_then(Value::as_str);
    let query = vector(query);
    let mut found: Vec<(f64, &Record)> = tenant
        .records(REQUIREMENT)
        .filter(|record| record.value("ai_accessible") == json!(true))
        .filter(|record| status.is_none_or(|status| record.text("status") == status))
        .map(|record| (similarity(&query, &vector(&subject(record))), record))
        .filter(|(similarity, _)| *similarity > 0.0 && *similarity >= threshold)
        .collect();
    found.sort_by(|(a, first), (b, second)| {
        b.total_cmp(a).then(first.sequence.cmp(&second.sequence))
    });
    Ok(found
        .into_iter()
        .take(limit)
        .map(|(similarity, record)| {
            json!({
                "id": record.id,
                "title": record.value("title"),
                "user_want": record.value("user_want"),
                "status": record.value("status"),
                "similarity": similarity,
            })
        })
        .collect())
}

/// Whether a requirement holds a text, in any case: the argument `search` of
/// `listFilteredRequirements`.
pub(crate) fn mentions(record: &Record, text: &str) -> bool {
    let text = text.to_lowercase();
    ["title", "user_want", "user_benefit"]
        .into_iter()
        .map(|attribute| record.text(attribute))
        .chain(record.texts("tags"))
        .any(|field| field.to_lowercase().contains(&text))
}

fn subject(record: &Record) -> String {
    let tags: Vec<&str> = record.texts("tags").collect();
    format!(
        "{} {} {} {}",
        record.text("title"),
        record.text("user_want"),
        record.text("user_benefit"),
        tags.join(" ")
    )
}

fn vector(text: &str) -> Vector {
    let mut vector = Vector::new();
    for word in significant(text) {
        *vector.entry(concept(&word)).or_default() += 1.0;
        let letters: Vec<char> = word.chars().collect();
        // Scripts with many letters say more with fewer of them.
        let size = if word.is_ascii() { 3 } else { 2 };
        for piece in letters.windows(size) {
            let piece: String = piece.iter().collect();
            *vector.entry(format!("…{piece}")).or_default() += PIECE_WEIGHT;
        }
    }
    // A word said often does not count in proportion.
    for weight in vector.values_mut() {
        *weight = weight.sqrt();
    }
    vector
}

fn similarity(a: &Vector, b: &Vector) -> f64 {
    // Summing in one order keeps the result the same on every run.
    let mut names: Vec<&String> = a.keys().collect();
    names.sort_unstable();
    let weight = |vector: &Vector, name: &str| vector.get(name).copied().unwrap_or_default();
    let product: f64 = names
        .iter()
        .map(|name| weight(a, name) * weight(b, name))
        .sum();
    let length = |vector: &Vector| {
        let mut squares: Vec<f64> = vector.values().map(|weight| weight * weight).collect();
        squares.sort_unstable_by(f64::total_cmp);
        squares.iter().sum::<f64>().sqrt()
    };
    let lengths = length(a) * length(b);
    if lengths == 0.0 {
        return 0.0;
    }
    // The root spreads what would crowd near zero: scores of embeddings, which
    // thresholds are chosen for, are higher than those of shared words.
    ((product / lengths).sqrt() * 10_000.0).round() / 10_000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closer_meaning_is_more_similar() {
        let query = vector("give customers their money back");
        let near = similarity(&query, &vector("Refund a settled order for a client"));
        let far = similarity(&query, &vector("Show the weather on the dashboard"));
        assert!(near > 0.5 && near > 2.0 * far, "{near} {far}");
        assert!((similarity(&query, &query) - 1.0).abs() < 1e-9);
        assert!(similarity(&query, &vector("")) == 0.0);
    }
}
