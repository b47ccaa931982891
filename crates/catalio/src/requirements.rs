//! What only requirements have: lists of their own, transitions and analyses.

use serde::de::DeserializeOwned;

use crate::{
    OperationId, Persona, Priority, Requirement, RequirementStatus,
    collection::{Collection, Get},
    id::Id,
    list::List,
    model::{
        CategorySuggestions, QualityAssessment, RequirementStats, SentimentAnalysis, Summary, Tags,
    },
    request::{Exchange, Request},
    semantic_search::SemanticSearch,
    transition::{Notes, Nothing, Reason, Transition},
};

/// The arguments of [`Collection::filtered`].
///
/// ```
/// use catalio::{FilteredBy, Priority};
///
/// let by = FilteredBy::new().priority(Priority::High).search("refund");
/// # let _ = by;
/// ```
///
/// Source: operation `listFilteredRequirements`.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct FilteredBy {
    arguments: Vec<(String, String)>,
}

impl FilteredBy {
    /// No conditions.
    pub fn new() -> Self {
        Self::default()
    }

    /// Keeps requirements in this state.
    pub fn status(self, status: impl Into<RequirementStatus>) -> Self {
        self.argument("status", status.into().to_string())
    }

    /// Keeps requirements of this priority.
    pub fn priority(self, priority: impl Into<Priority>) -> Self {
        self.argument("priority", priority.into().to_string())
    }

    /// Keeps requirements that are for this persona.
    pub fn persona(self, persona: impl Into<Id<Persona>>) -> Self {
        self.argument("persona_id", persona.into().to_string())
    }

    /// Keeps requirements in which this text occurs.
    pub fn search(self, text: impl Into<String>) -> Self {
        self.argument("search", text.into())
    }

    /// The last word on an argument holds.
    fn argument(mut self, name: &str, value: String) -> Self {
        self.arguments.retain(|(known, _)| known != name);
        self.arguments.push((name.to_owned(), value));
        self
    }
}

/// Methods of operations that answer plain JSON about one requirement.
macro_rules! analyses {
    ($($(#[$doc:meta])* $method:ident, $operation:ident => $answer:ty;)*) => {$(
        $(#[$doc])*
        ///
        /// Unsafe to repeat: the outcome is stored with the requirement.
        pub fn $method(&self, id: impl Into<Id<Requirement>>) -> Request<$answer> {
            self.analysis(OperationId::$operation, id)
        }
    )*};
}

impl Collection<Requirement> {
    /// Lists requirements by the arguments of a ready-made view; the other
    /// means of [`List`] work as well.
    ///
    /// Source: operation `listFilteredRequirements`.
    pub fn filtered(&self, by: FilteredBy) -> List<Requirement> {
        let mut exchange = Exchange::new(OperationId::ListFilteredRequirements);
        exchange.query.arguments = by.arguments;
        List::new(self.client.clone(), exchange)
    }

    /// Lists requirements that can be superseded.
    ///
    /// Source: operation `listSupersedeableRequirements`.
    pub fn supersedeable(&self) -> List<Requirement> {
        let exchange = Exchange::new(OperationId::ListSupersedeableRequirements);
        List::new(self.client.clone(), exchange)
    }

    /// Reads one with everything that belongs to it.
    ///
    /// Source: operation `getRequirementDetail`.
    pub fn detail(&self, id: impl Into<Id<Requirement>>) -> Get<Requirement> {
        self.one(OperationId::GetRequirementDetail, id.into())
    }

    /// Counts by state and priority.
    ///
    /// Source: operation `getRequirementStats`.
    pub fn stats(&self) -> Request<RequirementStats> {
        Request::json(
            &self.client,
            &Exchange::new(OperationId::GetRequirementStats),
        )
    }

    /// Searches requirements by meaning. Changes nothing.
    ///
    /// Source: operation `semanticSearchRequirements`.
    pub fn semantic_search(&self, query: impl Into<String>) -> SemanticSearch {
        SemanticSearch::new(self.client.clone(), query.into())
    }

    /// Makes a draft active.
    ///
    /// Source: operation `activateRequirement`.
    pub fn activate(&self, id: impl Into<Id<Requirement>>) -> Transition<Nothing> {
        self.transition(OperationId::ActivateRequirement, id)
    }

    /// Takes a requirement out of use.
    ///
    /// Source: operation `deprecateRequirement`.
    pub fn deprecate(&self, id: impl Into<Id<Requirement>>) -> Transition<Reason> {
        self.transition(OperationId::DeprecateRequirement, id)
    }

    /// Replaces a requirement by another one; both are kept.
    ///
    /// Source: operation `supersedeRequirement`.
    pub fn supersede(
        &self,
        id: impl Into<Id<Requirement>>,
        by: impl Into<Id<Requirement>>,
    ) -> Transition<Reason> {
        let by = by.into().to_string();
        self.transition(OperationId::SupersedeRequirement, id)
            .argument("superseding_requirement_id", by)
    }

    /// Says that a requirement is right.
    ///
    /// Source: operation `confirmRequirement`.
    pub fn confirm(&self, id: impl Into<Id<Requirement>>) -> Transition<Nothing> {
        self.transition(OperationId::ConfirmRequirement, id)
    }

    /// Says that a requirement is wrong.
    ///
    /// Source: operation `rejectRequirement`.
    pub fn reject(&self, id: impl Into<Id<Requirement>>) -> Transition<Reason> {
        self.transition(OperationId::RejectRequirement, id)
    }

    /// Says that a requirement needs to be looked into.
    ///
    /// Source: operation `investigateRequirement`.
    pub fn investigate(&self, id: impl Into<Id<Requirement>>) -> Transition<Notes> {
        self.transition(OperationId::InvestigateRequirement, id)
    }

    analyses! {
        /// Finds out how the words of a requirement sound.
        analyze_sentiment, AnalyzeRequirementSentiment => SentimentAnalysis;
        /// Grades a requirement, on a scale of 175 points.
        assess_quality, AssessRequirementQuality => QualityAssessment;
        /// Writes a summary of a requirement.
        generate_summary, GenerateRequirementSummary => Summary;
        /// Derives tags of a requirement.
        generate_tags, GenerateRequirementTags => Tags;
        /// Proposes categories of a requirement.
        suggest_categories, SuggestRequirementCategories => CategorySuggestions;
    }

    fn transition<A>(
        &self,
        operation: OperationId,
        id: impl Into<Id<Requirement>>,
    ) -> Transition<A> {
        Transition::new(self.client.clone(), operation, id.into())
    }

    fn analysis<T: DeserializeOwned + 'static>(
        &self,
        operation: OperationId,
        id: impl Into<Id<Requirement>>,
    ) -> Request<T> {
        Request::json(&self.client, &Exchange::of(operation, id.into().as_str()))
    }
}
