//! The filter wizard: plain language to a saved filter, by rules.
//!
//! The service asks a language model. The sandbox knows a vocabulary, so that
//! the same sentence always gives the same filter: platforms, sentiments,
//! languages, labels, times, follower counts, keywords and feeds by name, and
//! `not`, `without`, `except` or `excluding` before any of them.

mod vocabulary;

use std::fmt::Write as _;

use serde::Deserialize;
use serde_json::json;

use super::answer::Answer;
use super::call::Call;
use super::errors::ApiError;
use super::mentions::saved_filter::{
    AdvancedCondition, AdvancedFilters, Comparison, Field, FilterGroup, Join, SimpleCondition,
    SimpleFilters,
};
use super::state::Workspace;
use vocabulary::{Term, WORDS};

/// The page size that is proposed unless the sentence names one.
const USUAL_LIMIT: u64 = 20;

#[derive(Debug, Deserialize)]
struct Request {
    query: String,
}

/// What was understood, in the order in which it was found.
#[derive(Debug, Default)]
struct Understood {
    conditions: Vec<AdvancedCondition>,
    include_all: bool,
    limit: Option<u64>,
    view: Option<i64>,
}

impl Understood {
    /// Adds a value; several of the same field and sign become one condition.
    fn add(&mut self, field: Field, operator: Comparison, value: &str) {
        let same = self
            .conditions
            .iter_mut()
            .find(|known| known.field == field && known.operator == operator);
        match same {
            // Two times would be a start and an end: the last word counts.
            Some(known) if field == Field::TimeRange => known.values = value.to_owned(),
            Some(known) => {
                if !known.values.split(',').any(|known| known == value) {
                    known.values.push(',');
                    known.values.push_str(value);
                }
            }
            None => self.conditions.push(AdvancedCondition {
                field,
                operator,
                values: value.to_owned(),
            }),
        }
    }

    /// Only plain inclusions fit the flat form.
    fn is_advanced(&self) -> bool {
        self.conditions
            .iter()
            .any(|condition| condition.operator != Comparison::In)
    }

    fn simple(&self) -> SimpleFilters {
        let conditions = self.conditions.iter().map(|condition| SimpleCondition {
            field: condition.field,
            values: condition.values.clone(),
        });
        SimpleFilters {
            conditions: conditions.collect(),
        }
    }

    fn advanced(&self) -> AdvancedFilters {
        AdvancedFilters {
            top_level_operator: Join::And,
            groups: vec![FilterGroup {
                group_operator: Join::And,
                is_single_condition: Some(self.conditions.len() == 1),
                conditions: self.conditions.clone(),
            }],
        }
    }

    fn explanation(&self) -> String {
        let mut text = String::new();
        for condition in &self.conditions {
            let verb = match condition.operator {
                Comparison::NotIn => "is not",
                Comparison::AtLeast => "is at least",
                Comparison::AtMost => "is at most",
                Comparison::In | Comparison::Equals | Comparison::Is => "is",
            };
            let joint = if text.is_empty() {
                "Mentions whose "
            } else {
                " and whose "
            };
            let values = condition.values.replace(',', " or ");
            // Writing to a string cannot fail.
            let _ = write!(text, "{joint}{:?} {verb} {values}", condition.field);
        }
        if text.is_empty() {
            return "The request names nothing that a filter could be made of.".to_owned();
        }
        text.push('.');
        text
    }
}

/// `convertFilterQuery`.
pub(crate) fn convert(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let request: Request = call.body()?;
    let understood = understand(&request.query, workspace);
    let filters = match (understood.conditions.is_empty(), understood.is_advanced()) {
        (true, _) => json!(null),
        (false, true) => json!(understood.advanced()),
        (false, false) => json!(understood.simple()),
    };
    Answer::json(&json!({
        "filters": filters,
        "isAdvanced": !filters.is_null() && understood.is_advanced(),
        "limit": understood.limit.unwrap_or(USUAL_LIMIT),
        "includeAll": understood.include_all,
        "view": understood.view,
        "explanation": understood.explanation(),
    }))
}

fn understand(query: &str, workspace: &Workspace) -> Understood {
    let mut understood = Understood::default();
    let lower = query.to_lowercase();
    let words: Vec<&str> = lower
        .split(|letter: char| {
            !(letter.is_alphanumeric() || matches!(letter, '+' | '#' | '-' | ',' | '.'))
        })
        .map(|word| word.trim_matches(['.', ',']))
        .filter(|word| !word.is_empty())
        .collect();
    let mut negated = false;
    let mut index = 0;
    while let Some(word) = words.get(index) {
        let rest = words.get(index..).unwrap_or_default();
        if matches!(
            *word,
            "not" | "no" | "without" | "except" | "excluding" | "exclude"
        ) {
            negated = true;
            index += 1;
        } else if let Some((term, length)) = vocabulary_term(rest) {
            take_term(&mut understood, term, negated);
            index += length;
        } else if let Some((id, length)) = named(
            rest,
            workspace
                .keywords
                .values()
                .map(|keyword| (keyword.id, keyword.keyword.as_str())),
        ) {
            let operator = if negated {
                Comparison::NotIn
            } else {
                Comparison::In
            };
            understood.add(Field::Keywords, operator, &id.to_string());
            index += length;
        } else if let Some((id, length)) = named(
            rest,
            workspace
                .feeds
                .values()
                .map(|feed| (feed.id, feed.name.as_str())),
        ) {
            understood.view = Some(id);
            index += length;
        } else if let Some(length) = numbers(&mut understood, rest) {
            index += length;
        } else {
            // A negation reaches over small words and `or` to the next term only.
            negated =
                negated && matches!(*word, "on" | "from" | "in" | "the" | "any" | "or" | "and");
            index += 1;
        }
    }
    understood
}

fn take_term(understood: &mut Understood, term: Term, negated: bool) {
    match term {
        Term::Is(field, value) => {
            let operator = if negated {
                Comparison::NotIn
            } else {
                Comparison::In
            };
            understood.add(field, operator, value);
        }
        Term::Everything => understood.include_all = !negated,
    }
}

/// The longest entry of the vocabulary that the words begin with.
fn vocabulary_term(words: &[&str]) -> Option<(Term, usize)> {
    WORDS
        .iter()
        .filter_map(|(phrase, term)| Some((*term, starts_with(words, phrase)?)))
        .max_by_key(|(_, length)| *length)
}

/// How many words `phrase` has, if `words` begin with it.
fn starts_with(words: &[&str], phrase: &str) -> Option<usize> {
    let phrase: Vec<_> = phrase.split_whitespace().collect();
    words
        .starts_with(&phrase)
        .then_some(phrase.len())
        .filter(|length| *length > 0)
}

/// The thing with the longest name that the words begin with.
fn named<'a>(words: &[&str], things: impl Iterator<Item = (i64, &'a str)>) -> Option<(i64, usize)> {
    things
        .filter_map(|(id, name)| Some((id, starts_with(words, &name.to_lowercase())?)))
        .max_by_key(|(_, length)| *length)
}

/// `last 7 days`, `over 1,000 followers`, `top 50`.
fn numbers(understood: &mut Understood, words: &[&str]) -> Option<usize> {
    match words {
        ["last" | "past", count, unit, ..] => {
            let count = amount(count)?;
            let letter = match unit.trim_end_matches('s') {
                "hour" => 'h',
                "day" => 'd',
                "week" => 'w',
                _ => return None,
            };
            understood.add(
                Field::TimeRange,
                Comparison::In,
                &format!("{count}{letter}"),
            );
            Some(3)
        }
        ["at", bound @ ("least" | "most"), count, "followers", ..] => {
            let count = amount(count)?;
            let operator = if *bound == "least" {
                Comparison::AtLeast
            } else {
                Comparison::AtMost
            };
            understood.add(Field::TwitterFollowerCount, operator, &count.to_string());
            Some(4)
        }
        [
            bound @ ("over" | "above" | "under" | "below"),
            count,
            "followers",
            ..,
        ] => {
            let count = amount(count)?;
            let (operator, count) = match *bound {
                "over" | "above" => (Comparison::AtLeast, count.saturating_add(1)),
                _ => (Comparison::AtMost, count.saturating_sub(1)),
            };
            understood.add(Field::TwitterFollowerCount, operator, &count.to_string());
            Some(3)
        }
        ["top" | "first", count, ..] => {
            understood.limit = Some(amount(count)?.clamp(1, 100));
            Some(2)
        }
        _ => None,
    }
}

/// `1000`, `1,000`, `10k` or `2m`.
fn amount(text: &str) -> Option<u64> {
    let text = text.replace(',', "");
    let (digits, unit) = match text.strip_suffix(['k', 'm']) {
        Some(digits) if text.ends_with('k') => (digits, 1_000),
        Some(digits) => (digits, 1_000_000),
        None => (text.as_str(), 1),
    };
    digits.parse::<u64>().ok()?.checked_mul(unit)
}
