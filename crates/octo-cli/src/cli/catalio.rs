//! The arguments of `octo catalio …`.

use catalio::OperationId;
use clap::{Args, Subcommand};
use serde_json::Value;

use super::{Consent, parse_limit};

#[derive(Debug, Subcommand)]
pub(crate) enum CatalioCommand {
    /// Requirements: what the business wants, as user stories.
    #[command(subcommand, subcommand_required = true)]
    Requirements(RequirementsCommand),
    /// Personas: the roles that requirements are for.
    #[command(subcommand, subcommand_required = true)]
    Personas(ResourceCommand),
    /// Use cases: the ways in which requirements are used.
    #[command(subcommand, subcommand_required = true)]
    UseCases(ResourceCommand),
    /// Test cases: the tests of requirements.
    #[command(subcommand, subcommand_required = true)]
    TestCases(ResourceCommand),
    /// Test results: the runs of tests.
    #[command(subcommand, subcommand_required = true)]
    TestResults(ResourceCommand),
    /// Components: the pieces of systems that requirements concern.
    #[command(subcommand, subcommand_required = true)]
    Components(ResourceCommand),
    /// Processes: requirements in an order, as steps.
    #[command(subcommand, subcommand_required = true)]
    Processes(ResourceCommand),
    /// Policies: the rules that requirements follow.
    #[command(subcommand, subcommand_required = true)]
    Policies(ResourceCommand),
    /// Capabilities: what the business can do, as a tree.
    #[command(subcommand, subcommand_required = true)]
    Capabilities(ResourceCommand),
    /// Teams: the groups that own requirements.
    #[command(subcommand, subcommand_required = true)]
    Teams(ResourceCommand),
    /// Try the credential.
    ///
    /// octo keeps no credentials; this asks for a token and reads one record
    /// with it.
    Login(LoginArgs),
    /// Send any request, and print the answer as it came.
    ///
    /// PATH is relative to the base URL: octo catalio api GET /requirements
    /// --query 'include=personas,team'
    Api(ApiArgs),
}

/// What can be done with every resource.
#[derive(Debug, Subcommand)]
pub(crate) enum ResourceCommand {
    /// List them.
    ///
    /// Prints one page of 50 unless --limit or --all says otherwise.
    List(ListArgs),
    /// Show one.
    Get(GetArgs),
    /// Make one.
    Create(WriteArgs),
    /// Change one: what is given, and nothing else.
    Update(UpdateArgs),
    /// Delete one.
    Delete(DeleteArgs),
    /// List the records at the other end of a relationship.
    Related(RelatedArgs),
    /// Show or change the links of a relationship.
    Links(LinksArgs),
}

/// What can be done with requirements.
#[derive(Debug, Subcommand)]
pub(crate) enum RequirementsCommand {
    #[command(flatten)]
    Basics(ResourceCommand),
    /// List them by the arguments of a ready-made view.
    Filtered(FilteredArgs),
    /// List those that can be superseded.
    Supersedeable(ListArgs),
    /// Show one with everything that belongs to it.
    Detail(GetArgs),
    /// Count by state and priority.
    Stats,
    /// Search by meaning.
    ///
    /// Records: id, similarity, status, title.
    Search(SearchByMeaningArgs),
    /// Make a draft active.
    Activate(IdArgs),
    /// Take one out of use.
    Deprecate(ReasonArgs),
    /// Replace one by another one; both are kept.
    Supersede(SupersedeArgs),
    /// Say that one is right.
    Confirm(IdArgs),
    /// Say that one is wrong.
    Reject(ReasonArgs),
    /// Say that one needs to be looked into.
    Investigate(NotesArgs),
    /// Find out how the words of one sound.
    AnalyzeSentiment(IdArgs),
    /// Grade one.
    AssessQuality(IdArgs),
    /// Write a summary of one.
    GenerateSummary(IdArgs),
    /// Derive tags of one.
    GenerateTags(IdArgs),
    /// Propose categories of one.
    SuggestCategories(IdArgs),
}

/// Which records, how many, in which order.
#[derive(Debug, Args)]
pub(crate) struct ListArgs {
    /// Let through records that meet this: NAME=VALUE, or `NAME[OPERATOR]=VALUE`
    /// with eq, not_eq, in (values with commas between them), is_nil,
    /// less_than, less_than_or_equal, greater_than, greater_than_or_equal,
    /// is_distinct_from, is_not_distinct_from, contains, string_starts_with or
    /// string_ends_with. Names behind a relationship have a dot:
    /// personas.name=Agent. Repeat for more; all have to be met.
    #[arg(long = "filter", value_name = "FILTER")]
    pub(crate) filters: Vec<String>,

    /// Sort by this attribute; `-` before it for descending. Repeat for more.
    #[arg(long = "sort", value_name = "KEY", allow_hyphen_values = true)]
    pub(crate) sort: Vec<String>,

    /// Ask for these attributes alone, with commas between them.
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub(crate) fields: Vec<String>,

    /// Print the first N records, over as many pages as it takes.
    #[arg(long, value_name = "N", value_parser = parse_limit)]
    pub(crate) limit: Option<u64>,

    /// Print every record.
    #[arg(long, conflicts_with = "limit")]
    pub(crate) all: bool,

    /// Start behind an earlier page: the `nextCursor` of the same list.
    #[arg(long, value_name = "CURSOR")]
    pub(crate) cursor: Option<String>,
}

/// The ready-made view of requirements.
#[derive(Debug, Args)]
pub(crate) struct FilteredArgs {
    /// The lifecycle state.
    #[arg(long, value_name = "STATUS")]
    pub(crate) status: Option<String>,

    /// The priority.
    #[arg(long, value_name = "PRIORITY")]
    pub(crate) priority: Option<String>,

    /// The id of a persona that they are for.
    #[arg(long, value_name = "ID")]
    pub(crate) persona: Option<String>,

    /// A text that occurs in them.
    #[arg(long, value_name = "TEXT")]
    pub(crate) search: Option<String>,

    #[command(flatten)]
    pub(crate) list: ListArgs,
}

#[derive(Debug, Args)]
pub(crate) struct IdArgs {
    /// The id of the record.
    #[arg(value_name = "ID")]
    pub(crate) id: String,
}

#[derive(Debug, Args)]
pub(crate) struct DeleteArgs {
    /// The id of the record.
    #[arg(value_name = "ID")]
    pub(crate) id: String,

    #[command(flatten)]
    pub(crate) consent: Consent,
}

#[derive(Debug, Args)]
pub(crate) struct GetArgs {
    /// The id of the record.
    #[arg(value_name = "ID")]
    pub(crate) id: String,

    /// Ask for related records as well, by relationships with dots between
    /// them; with --json they stand in `included`.
    #[arg(long, value_name = "PATHS", value_delimiter = ',')]
    pub(crate) include: Vec<String>,

    /// Ask for these attributes alone, with commas between them.
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub(crate) fields: Vec<String>,
}

/// What a record is to hold.
#[derive(Debug, Args)]
pub(crate) struct WriteArgs {
    /// Set an attribute. Lists have commas between their values.
    #[arg(long = "set", value_name = "NAME=VALUE", value_parser = parse_assignment)]
    pub(crate) set: Vec<(String, String)>,

    /// Set an attribute to null.
    #[arg(long = "clear", value_name = "NAME")]
    pub(crate) clear: Vec<String>,

    /// Set an attribute to JSON.
    #[arg(long = "set-json", value_name = "NAME=JSON", value_parser = parse_json_assignment)]
    pub(crate) set_json: Vec<(String, Value)>,

    /// Link to these records and to no others: ids with commas between them,
    /// or none.
    #[arg(long = "relate", value_name = "RELATIONSHIP=IDS", value_parser = parse_assignment)]
    pub(crate) relate: Vec<(String, String)>,
}

#[derive(Debug, Args)]
pub(crate) struct UpdateArgs {
    /// The id of the record.
    #[arg(value_name = "ID")]
    pub(crate) id: String,

    #[command(flatten)]
    pub(crate) write: WriteArgs,
}

#[derive(Debug, Args)]
pub(crate) struct RelatedArgs {
    /// The id of the record.
    #[arg(value_name = "ID")]
    pub(crate) id: String,

    /// The relationship.
    #[arg(value_name = "RELATIONSHIP")]
    pub(crate) relationship: String,
}

#[derive(Debug, Args)]
pub(crate) struct LinksArgs {
    /// The id of the record.
    #[arg(value_name = "ID")]
    pub(crate) id: String,

    /// The relationship.
    #[arg(value_name = "RELATIONSHIP")]
    pub(crate) relationship: String,

    /// Add links to these ids.
    #[arg(long, value_name = "IDS", value_delimiter = ',', group = "change")]
    pub(crate) add: Option<Vec<String>>,

    /// Remove the links to these ids.
    #[arg(long, value_name = "IDS", value_delimiter = ',', group = "change")]
    pub(crate) remove: Option<Vec<String>>,

    /// Link to these ids and to no others.
    #[arg(long, value_name = "IDS", value_delimiter = ',', group = "change")]
    pub(crate) replace: Option<Vec<String>>,

    /// Remove all links.
    #[arg(long, group = "change")]
    pub(crate) remove_all: bool,
}

#[derive(Debug, Args)]
pub(crate) struct ReasonArgs {
    /// The id of the record.
    #[arg(value_name = "ID")]
    pub(crate) id: String,

    /// Why.
    #[arg(long, value_name = "TEXT")]
    pub(crate) reason: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct NotesArgs {
    /// The id of the record.
    #[arg(value_name = "ID")]
    pub(crate) id: String,

    /// What to find out.
    #[arg(long, value_name = "TEXT")]
    pub(crate) notes: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct SupersedeArgs {
    /// The id of the requirement that is replaced.
    #[arg(value_name = "ID")]
    pub(crate) id: String,

    /// The id of the one that takes over.
    #[arg(long, value_name = "ID")]
    pub(crate) by: String,

    /// Why.
    #[arg(long, value_name = "TEXT")]
    pub(crate) reason: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct SearchByMeaningArgs {
    /// What to compare requirements with.
    #[arg(value_name = "TEXT")]
    pub(crate) text: String,

    /// The most results to print.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) limit: Option<u32>,

    /// The least similarity, from 0 to 1.
    #[arg(long, value_name = "SIMILARITY")]
    pub(crate) threshold: Option<f64>,

    /// The lifecycle state.
    #[arg(long, value_name = "STATUS")]
    pub(crate) status: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct LoginArgs {
    /// Ask for a token, and read one record with it.
    #[arg(long, required = true)]
    pub(crate) check: bool,
}

#[derive(Debug, Args)]
pub(crate) struct ApiArgs {
    /// The HTTP method.
    #[arg(value_name = "METHOD")]
    pub(crate) method: String,

    /// The path, from behind the base URL.
    #[arg(value_name = "PATH")]
    pub(crate) path: String,

    /// Add a query parameter. Repeat for more.
    #[arg(long = "query", value_name = "NAME=VALUE", value_parser = parse_assignment)]
    pub(crate) query: Vec<(String, String)>,

    /// The body: JSON, @FILE, or @- for stdin.
    #[arg(long, value_name = "JSON")]
    pub(crate) data: Option<String>,
}

/// The operations of the contract, each with the command that carries it.
pub(super) fn catalio_operations() -> String {
    let mut table = String::from("Operations:\n");
    for id in OperationId::ALL {
        let octo_transport::Operation {
            method,
            path,
            wire_id,
            ..
        } = id.spec();
        let command = command_of(id);
        table.push_str(&format!("  {command:<31} {method} {path} ({wire_id})\n"));
    }
    table
}

/// The command of an operation. A new operation does not compile until it has
/// one.
fn command_of(operation: OperationId) -> &'static str {
    use OperationId as Id;
    match operation {
        Id::ListCapabilities => "capabilities list",
        Id::CreateCapability => "capabilities create",
        Id::GetCapability => "capabilities get",
        Id::UpdateCapability => "capabilities update",
        Id::DeleteCapability => "capabilities delete",
        Id::ListCapabilityChildren => "capabilities related",
        Id::ListComponents => "components list",
        Id::CreateComponent => "components create",
        Id::GetComponent => "components get",
        Id::UpdateComponent => "components update",
        Id::DeleteComponent => "components delete",
        Id::ListPersonas => "personas list",
        Id::CreatePersona => "personas create",
        Id::GetPersona => "personas get",
        Id::UpdatePersona => "personas update",
        Id::DeletePersona => "personas delete",
        Id::ListPersonaRequirements => "personas related",
        Id::ListPolicies => "policies list",
        Id::CreatePolicy => "policies create",
        Id::GetPolicy => "policies get",
        Id::UpdatePolicy => "policies update",
        Id::DeletePolicy => "policies delete",
        Id::ListProcesses => "processes list",
        Id::CreateProcess => "processes create",
        Id::GetProcess => "processes get",
        Id::UpdateProcess => "processes update",
        Id::DeleteProcess => "processes delete",
        Id::ListProcessRequirementsLinkage => "processes links",
        Id::AddProcessRequirements => "processes links --add",
        Id::ReplaceProcessRequirements => "processes links --replace",
        Id::RemoveProcessRequirements => "processes links --remove",
        Id::ListProcessRequirements => "processes related",
        Id::ListRequirements => "requirements list",
        Id::CreateRequirement => "requirements create",
        Id::ListFilteredRequirements => "requirements filtered",
        Id::SemanticSearchRequirements => "requirements search",
        Id::GetRequirementStats => "requirements stats",
        Id::ListSupersedeableRequirements => "requirements supersedeable",
        Id::GetRequirement => "requirements get",
        Id::UpdateRequirement => "requirements update",
        Id::DeleteRequirement => "requirements delete",
        Id::ActivateRequirement => "requirements activate",
        Id::AnalyzeRequirementSentiment => "requirements analyze-sentiment",
        Id::AssessRequirementQuality => "requirements assess-quality",
        Id::ListRequirementComponents
        | Id::ListRequirementPersonas
        | Id::ListRequirementPolicies
        | Id::ListRequirementTestCases
        | Id::ListRequirementUseCases => "requirements related",
        Id::ConfirmRequirement => "requirements confirm",
        Id::DeprecateRequirement => "requirements deprecate",
        Id::GetRequirementDetail => "requirements detail",
        Id::GenerateRequirementSummary => "requirements generate-summary",
        Id::GenerateRequirementTags => "requirements generate-tags",
        Id::InvestigateRequirement => "requirements investigate",
        Id::RejectRequirement => "requirements reject",
        Id::ListRequirementComponentsLinkage
        | Id::ListRequirementPersonasLinkage
        | Id::ListRequirementPoliciesLinkage => "requirements links",
        Id::AddRequirementComponents | Id::AddRequirementPersonas | Id::AddRequirementPolicies => {
            "requirements links --add"
        }
        Id::ReplaceRequirementComponents
        | Id::ReplaceRequirementPersonas
        | Id::ReplaceRequirementPolicies => "requirements links --replace",
        Id::RemoveRequirementComponents
        | Id::RemoveRequirementPersonas
        | Id::RemoveRequirementPolicies => "requirements links --remove",
        Id::SuggestRequirementCategories => "requirements suggest-categories",
        Id::SupersedeRequirement => "requirements supersede",
        Id::ListTeams => "teams list",
        Id::CreateTeam => "teams create",
        Id::GetTeam => "teams get",
        Id::UpdateTeam => "teams update",
        Id::DeleteTeam => "teams delete",
        Id::ListTeamRequirements => "teams related",
        Id::ListTestCases => "test-cases list",
        Id::CreateTestCase => "test-cases create",
        Id::GetTestCase => "test-cases get",
        Id::UpdateTestCase => "test-cases update",
        Id::DeleteTestCase => "test-cases delete",
        Id::ListTestCaseTestResults => "test-cases related",
        Id::ListTestResults => "test-results list",
        Id::CreateTestResult => "test-results create",
        Id::GetTestResult => "test-results get",
        Id::UpdateTestResult => "test-results update",
        Id::DeleteTestResult => "test-results delete",
        Id::ListUseCases => "use-cases list",
        Id::CreateUseCase => "use-cases create",
        Id::GetUseCase => "use-cases get",
        Id::UpdateUseCase => "use-cases update",
        Id::DeleteUseCase => "use-cases delete",
        Id::ListUseCaseTestCases => "use-cases related",
    }
}

fn parse_assignment(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.trim().is_empty() => {
            Ok((name.trim().to_owned(), value.to_owned()))
        }
        _ => Err("expected NAME=VALUE".to_owned()),
    }
}

fn parse_json_assignment(text: &str) -> Result<(String, Value), String> {
    let (name, json) = parse_assignment(text)?;
    let value = serde_json::from_str(&json).map_err(|error| format!("no JSON: {error}"))?;
    Ok((name, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_has_a_command_that_is_there() {
        for id in OperationId::ALL {
            let mut words = vec!["octo", "catalio"];
            let command = command_of(id);
            words.extend(command.split(' ').take(2));
            words.push("--help");
            let help = super::super::command().try_get_matches_from(&words);
            let kind = help.map(drop).map_err(|error| error.kind());
            assert_eq!(kind, Err(clap::error::ErrorKind::DisplayHelp), "{command}");
        }
    }
}
