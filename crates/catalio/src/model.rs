//! What the service answers with.
//!
//! These types are generated from the contract. They keep members that the
//! contract does not name in `extra`, and enums take values that it does not
//! name. Every attribute may be absent, since a request may ask for some of
//! them only.

pub use catalio_api::types::{
    AnalyzeRequirementSentimentResponse as SentimentAnalysis,
    AssessRequirementQualityResponse as QualityAssessment,
    AssessRequirementQualityResponseDimensions as QualityDimensions, CapabilityAttributes,
    ComponentAttributes, GenerateRequirementSummaryResponse as Summary,
    GenerateRequirementTagsResponse as Tags, GetRequirementStatsResponse as RequirementStats,
    PersonaAttributes, PolicyAttributes, ProcessAttributes, RequirementAttributes,
    SemanticSearchRequirementsResponseItem as SemanticMatch,
    SuggestRequirementCategoriesResponse as CategorySuggestions,
    SuggestRequirementCategoriesResponseCategoriesItem as CategorySuggestion, TeamAttributes,
    TestCaseAttributes, TestCaseAttributesStepsItem as TestStep, TestResultAttributes,
    UseCaseAttributes,
};
