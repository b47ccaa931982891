//! What the server can do: generic work on any resource type, and the actions
//! that only requirements have.

use http::Method;

use super::requirements::{Analysis, Transition};

/// Who answers an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Handler {
    List,
    Create,
    Get,
    Update,
    Delete,
    /// The records behind a relationship.
    Related(String),
    /// The identifiers behind a relationship.
    Linkage(String, LinkageVerb),
    Action(Action),
}

/// What is done to the members of a relationship (JSON:API 1.1, "Updating
/// To-Many Relationships").
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LinkageVerb {
    Read,
    Add,
    Replace,
    Remove,
}

impl LinkageVerb {
    pub(crate) fn of(method: &Method) -> Option<Self> {
        match *method {
            Method::GET => Some(Self::Read),
            Method::POST => Some(Self::Add),
            Method::PATCH => Some(Self::Replace),
            Method::DELETE => Some(Self::Remove),
            _ => None,
        }
    }
}

/// An operation of requirements that is none of JSON:API's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    ListFiltered,
    ListSupersedeable,
    Stats,
    Detail,
    SemanticSearch,
    Transition(Transition),
    Analysis(Analysis),
}

impl Action {
    #[cfg(test)]
    pub(crate) const ALL: [Self; 16] = [
        Self::ListFiltered,
        Self::ListSupersedeable,
        Self::Stats,
        Self::Detail,
        Self::SemanticSearch,
        Self::Transition(Transition::Activate),
        Self::Transition(Transition::Deprecate),
        Self::Transition(Transition::Supersede),
        Self::Transition(Transition::Confirm),
        Self::Transition(Transition::Reject),
        Self::Transition(Transition::Investigate),
        Self::Analysis(Analysis::Quality),
        Self::Analysis(Analysis::Sentiment),
        Self::Analysis(Analysis::Summary),
        Self::Analysis(Analysis::Tags),
        Self::Analysis(Analysis::Categories),
    ];

    /// By the contract's operation id.
    pub(crate) fn of(operation_id: &str) -> Option<Self> {
        Some(match operation_id {
            "listFilteredRequirements" => Self::ListFiltered,
            "listSupersedeableRequirements" => Self::ListSupersedeable,
            "getRequirementStats" => Self::Stats,
            "getRequirementDetail" => Self::Detail,
            "semanticSearchRequirements" => Self::SemanticSearch,
            "activateRequirement" => Self::Transition(Transition::Activate),
            "deprecateRequirement" => Self::Transition(Transition::Deprecate),
            "supersedeRequirement" => Self::Transition(Transition::Supersede),
            "confirmRequirement" => Self::Transition(Transition::Confirm),
            "rejectRequirement" => Self::Transition(Transition::Reject),
            "investigateRequirement" => Self::Transition(Transition::Investigate),
            "assessRequirementQuality" => Self::Analysis(Analysis::Quality),
            "analyzeRequirementSentiment" => Self::Analysis(Analysis::Sentiment),
            "generateRequirementSummary" => Self::Analysis(Analysis::Summary),
            "generateRequirementTags" => Self::Analysis(Analysis::Tags),
            "suggestRequirementCategories" => Self::Analysis(Analysis::Categories),
            _ => return None,
        })
    }
}
