//! Where each operation of the contract has its place.

use crate::OperationId;

/// The resource whose collection an operation belongs to.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    Capability,
    Component,
    Persona,
    Policy,
    Process,
    Requirement,
    Team,
    TestCase,
    TestResult,
    UseCase,
}

/// What an operation does there.
#[derive(Clone, Copy)]
pub(crate) enum Verb {
    List,
    Get,
    Create,
    Update,
    Delete,
    /// Lists the resources at the other end of a relationship.
    Related(Route),
    /// Lists the links of a relationship.
    Linkage(Route),
    Add(Route),
    Replace(Route),
    Remove(Route),
    /// An operation that only this resource has, with a method of its own.
    Own,
}

/// A relationship with a path of its own.
#[derive(Clone, Copy)]
pub(crate) enum Route {
    Children,
    Components,
    Personas,
    Policies,
    Requirements,
    TestCases,
    TestResults,
    UseCases,
}

impl Verb {
    /// Equality, as constants can ask for it.
    const fn is(self, other: Self) -> bool {
        match (self, other) {
            (Self::List, Self::List)
            | (Self::Get, Self::Get)
            | (Self::Create, Self::Create)
            | (Self::Update, Self::Update)
            | (Self::Delete, Self::Delete) => true,
            (Self::Related(one), Self::Related(other))
            | (Self::Linkage(one), Self::Linkage(other))
            | (Self::Add(one), Self::Add(other))
            | (Self::Replace(one), Self::Replace(other))
            | (Self::Remove(one), Self::Remove(other)) => one as u8 == other as u8,
            _ => false,
        }
    }
}

/// The operation of a resource. Called for constants only, so that one that
/// the contract does not have fails to compile.
pub(crate) const fn find(kind: Kind, verb: Verb) -> OperationId {
    let all = OperationId::ALL;
    let mut index = 0;
    while index < all.len() {
        let (found, does) = place(all[index]);
        if found as u8 == kind as u8 && does.is(verb) {
            return all[index];
        }
        index += 1;
    }
    panic!("the contract has no such operation")
}

/// The place of every operation. Exhaustive, so that a new operation of the
/// contract fails to compile until it has one.
#[rustfmt::skip]
const fn place(operation: OperationId) -> (Kind, Verb) {
    use OperationId as Id;

    match operation {
        Id::ListCapabilities => (Kind::Capability, Verb::List),
        Id::CreateCapability => (Kind::Capability, Verb::Create),
        Id::GetCapability => (Kind::Capability, Verb::Get),
        Id::UpdateCapability => (Kind::Capability, Verb::Update),
        Id::DeleteCapability => (Kind::Capability, Verb::Delete),
        Id::ListCapabilityChildren => (Kind::Capability, Verb::Related(Route::Children)),
        Id::ListComponents => (Kind::Component, Verb::List),
        Id::CreateComponent => (Kind::Component, Verb::Create),
        Id::GetComponent => (Kind::Component, Verb::Get),
        Id::UpdateComponent => (Kind::Component, Verb::Update),
        Id::DeleteComponent => (Kind::Component, Verb::Delete),
        Id::ListPersonas => (Kind::Persona, Verb::List),
        Id::CreatePersona => (Kind::Persona, Verb::Create),
        Id::GetPersona => (Kind::Persona, Verb::Get),
        Id::UpdatePersona => (Kind::Persona, Verb::Update),
        Id::DeletePersona => (Kind::Persona, Verb::Delete),
        Id::ListPersonaRequirements => (Kind::Persona, Verb::Related(Route::Requirements)),
        Id::ListPolicies => (Kind::Policy, Verb::List),
        Id::CreatePolicy => (Kind::Policy, Verb::Create),
        Id::GetPolicy => (Kind::Policy, Verb::Get),
        Id::UpdatePolicy => (Kind::Policy, Verb::Update),
        Id::DeletePolicy => (Kind::Policy, Verb::Delete),
        Id::ListProcesses => (Kind::Process, Verb::List),
        Id::CreateProcess => (Kind::Process, Verb::Create),
        Id::GetProcess => (Kind::Process, Verb::Get),
        Id::UpdateProcess => (Kind::Process, Verb::Update),
        Id::DeleteProcess => (Kind::Process, Verb::Delete),
        Id::ListProcessRequirementsLinkage => (Kind::Process, Verb::Linkage(Route::Requirements)),
        Id::AddProcessRequirements => (Kind::Process, Verb::Add(Route::Requirements)),
        Id::ReplaceProcessRequirements => (Kind::Process, Verb::Replace(Route::Requirements)),
        Id::RemoveProcessRequirements => (Kind::Process, Verb::Remove(Route::Requirements)),
        Id::ListProcessRequirements => (Kind::Process, Verb::Related(Route::Requirements)),
        Id::ListRequirements => (Kind::Requirement, Verb::List),
        Id::CreateRequirement => (Kind::Requirement, Verb::Create),
        Id::ListFilteredRequirements => (Kind::Requirement, Verb::Own),
        Id::SemanticSearchRequirements => (Kind::Requirement, Verb::Own),
        Id::GetRequirementStats => (Kind::Requirement, Verb::Own),
        Id::ListSupersedeableRequirements => (Kind::Requirement, Verb::Own),
        Id::GetRequirement => (Kind::Requirement, Verb::Get),
        Id::UpdateRequirement => (Kind::Requirement, Verb::Update),
        Id::DeleteRequirement => (Kind::Requirement, Verb::Delete),
        Id::ActivateRequirement => (Kind::Requirement, Verb::Own),
        Id::AnalyzeRequirementSentiment => (Kind::Requirement, Verb::Own),
        Id::AssessRequirementQuality => (Kind::Requirement, Verb::Own),
        Id::ListRequirementComponents => (Kind::Requirement, Verb::Related(Route::Components)),
        Id::ConfirmRequirement => (Kind::Requirement, Verb::Own),
        Id::DeprecateRequirement => (Kind::Requirement, Verb::Own),
        Id::GetRequirementDetail => (Kind::Requirement, Verb::Own),
        Id::GenerateRequirementSummary => (Kind::Requirement, Verb::Own),
        Id::GenerateRequirementTags => (Kind::Requirement, Verb::Own),
        Id::InvestigateRequirement => (Kind::Requirement, Verb::Own),
        Id::ListRequirementPersonas => (Kind::Requirement, Verb::Related(Route::Personas)),
        Id::ListRequirementPolicies => (Kind::Requirement, Verb::Related(Route::Policies)),
        Id::RejectRequirement => (Kind::Requirement, Verb::Own),
        Id::ListRequirementComponentsLinkage => (Kind::Requirement, Verb::Linkage(Route::Components)),
        Id::AddRequirementComponents => (Kind::Requirement, Verb::Add(Route::Components)),
        Id::ReplaceRequirementComponents => (Kind::Requirement, Verb::Replace(Route::Components)),
        Id::RemoveRequirementComponents => (Kind::Requirement, Verb::Remove(Route::Components)),
        Id::ListRequirementPersonasLinkage => (Kind::Requirement, Verb::Linkage(Route::Personas)),
        Id::AddRequirementPersonas => (Kind::Requirement, Verb::Add(Route::Personas)),
        Id::ReplaceRequirementPersonas => (Kind::Requirement, Verb::Replace(Route::Personas)),
        Id::RemoveRequirementPersonas => (Kind::Requirement, Verb::Remove(Route::Personas)),
        Id::ListRequirementPoliciesLinkage => (Kind::Requirement, Verb::Linkage(Route::Policies)),
        Id::AddRequirementPolicies => (Kind::Requirement, Verb::Add(Route::Policies)),
        Id::ReplaceRequirementPolicies => (Kind::Requirement, Verb::Replace(Route::Policies)),
        Id::RemoveRequirementPolicies => (Kind::Requirement, Verb::Remove(Route::Policies)),
        Id::SuggestRequirementCategories => (Kind::Requirement, Verb::Own),
        Id::SupersedeRequirement => (Kind::Requirement, Verb::Own),
        Id::ListRequirementTestCases => (Kind::Requirement, Verb::Related(Route::TestCases)),
        Id::ListRequirementUseCases => (Kind::Requirement, Verb::Related(Route::UseCases)),
        Id::ListTeams => (Kind::Team, Verb::List),
        Id::CreateTeam => (Kind::Team, Verb::Create),
        Id::GetTeam => (Kind::Team, Verb::Get),
        Id::UpdateTeam => (Kind::Team, Verb::Update),
        Id::DeleteTeam => (Kind::Team, Verb::Delete),
        Id::ListTeamRequirements => (Kind::Team, Verb::Related(Route::Requirements)),
        Id::ListTestCases => (Kind::TestCase, Verb::List),
        Id::CreateTestCase => (Kind::TestCase, Verb::Create),
        Id::GetTestCase => (Kind::TestCase, Verb::Get),
        Id::UpdateTestCase => (Kind::TestCase, Verb::Update),
        Id::DeleteTestCase => (Kind::TestCase, Verb::Delete),
        Id::ListTestCaseTestResults => (Kind::TestCase, Verb::Related(Route::TestResults)),
        Id::ListTestResults => (Kind::TestResult, Verb::List),
        Id::CreateTestResult => (Kind::TestResult, Verb::Create),
        Id::GetTestResult => (Kind::TestResult, Verb::Get),
        Id::UpdateTestResult => (Kind::TestResult, Verb::Update),
        Id::DeleteTestResult => (Kind::TestResult, Verb::Delete),
        Id::ListUseCases => (Kind::UseCase, Verb::List),
        Id::CreateUseCase => (Kind::UseCase, Verb::Create),
        Id::GetUseCase => (Kind::UseCase, Verb::Get),
        Id::UpdateUseCase => (Kind::UseCase, Verb::Update),
        Id::DeleteUseCase => (Kind::UseCase, Verb::Delete),
        Id::ListUseCaseTestCases => (Kind::UseCase, Verb::Related(Route::TestCases)),
    }
}
