//! Words of requirements, brought to a form in which they can be compared.

/// Words that say nothing about a requirement's subject.
const STOP_WORDS: [&str; 46] = [
    "a", "about", "after", "an", "and", "any", "are", "as", "at", "back", "be", "before", "by",
    "can", "for", "from", "get", "give", "has", "have", "how", "in", "is", "it", "its", "of", "on",
    "one", "or", "so", "that", "the", "their", "them", "they", "this", "to", "up", "was", "what",
    "when", "where", "which", "who", "with", "without",
];

/// Words that mean nearly the same, one group a line; the first stands for all.
const SYNONYMS: [&[&str]; 14] = [
    &["refund", "reimburse", "repay", "money", "chargeback"],
    &["invoice", "bill", "billing", "receipt"],
    &["pay", "payment", "settle", "checkout"],
    &["customer", "client", "buyer", "shopper", "guest"],
    &["audit", "trail", "history", "log", "trace"],
    &["login", "signin", "authenticate", "password", "identity"],
    &["find", "search", "locate", "lookup", "discover"],
    &["report", "dashboard", "chart", "statistic", "metric"],
    &[
        "deliver", "delivery", "ship", "shipment", "parcel", "dispatch",
    ],
    &["notify", "alert", "notification", "remind", "reminder"],
    &["employee", "staff", "colleague", "agent", "worker"],
    &["fast", "quick", "speed", "performance", "latency"],
    &["approve", "approval", "approver", "confirm", "sign"],
    &["delete", "erase", "remove", "forget", "purge"],
];

/// The significant words of a text in lower case, in their order, repeated
/// where the text repeats them. Scripts that do not separate words give whole
/// phrases.
pub(crate) fn significant(text: &str) -> Vec<String> {
    text.to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty() && !STOP_WORDS.contains(word))
        .map(str::to_owned)
        .collect()
}

/// What a word is about: its stem, or the word that stands for its synonyms.
pub(crate) fn concept(word: &str) -> String {
    let stem = stem(word);
    SYNONYMS
        .iter()
        .find(|group| {
            group
                .iter()
                .any(|synonym| *synonym == word || *synonym == stem)
        })
        .and_then(|group| group.first())
        .map_or(stem, |first| (*first).to_owned())
}

/// Takes the commonest English endings off. Rough on purpose: it only has to
/// map forms of a word to one another.
fn stem(word: &str) -> String {
    for (ending, replacement) in [("ies", "y"), ("ing", ""), ("ed", ""), ("es", ""), ("s", "")] {
        if let Some(stem) = word.strip_suffix(ending)
            && stem.chars().count() >= 4
        {
            return format!("{stem}{replacement}");
        }
    }
    word.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_and_synonyms_come_together() {
        for (a, b) in [
            ("refunds", "money"),
            ("refunded", "refund"),
            ("companies", "company"),
            ("customer", "client"),
        ] {
            assert_eq!(concept(a), concept(b), "{a} and {b}");
        }
        assert_ne!(concept("refund"), concept("login"));
        assert_eq!(
            significant("Give the Über-customer a REFUND!"),
            ["über", "customer", "refund"]
        );
    }
}
