//! Tags: the topic labels that mention filters know.

use std::collections::BTreeSet;

use super::answer::{Answer, List};
use super::call::Call;
use super::errors::ApiError;
use super::state::Workspace;

/// `MentionTag` of the contract: the labels that the classifier gives.
pub(crate) const CONVENTIONAL: [&str; 12] = [
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

/// `listTags`: the conventional labels and those seen on mentions, in
/// alphabetical order.
pub(crate) fn list(_: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let seen = workspace
        .mentions
        .iter()
        .flat_map(|mention| mention.tags.iter().copied());
    let tags: BTreeSet<_> = seen.chain(CONVENTIONAL).collect();
    Answer::json(&List::whole(tags.into_iter().collect()))
}
