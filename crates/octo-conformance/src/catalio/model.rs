//! The resources of the API, and where each operation belongs.

use http::Method;
use serde_json::{Map, Value, json};

use crate::contract::Operation;

/// Stands in sketches for ids of things on the server.
pub(super) const MADE_UP: &str = "00000000-0000-4000-8000-000000000000";

macro_rules! kinds {
    ($($kind:ident = $name:literal in $collection:literal,)*) => {
        /// A type of resources.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(super) enum Kind {
            $($kind,)*
        }

        impl Kind {
            /// Every type, those that others refer to first.
            pub(super) const ALL: [Self; 10] = [$(Self::$kind,)*];

            /// The `type` of its resource objects.
            pub(super) fn name(self) -> &'static str {
                match self {
                    $(Self::$kind => $name,)*
                }
            }

            /// The first segment of its paths.
            pub(super) fn collection(self) -> &'static str {
                match self {
                    $(Self::$kind => $collection,)*
                }
            }
        }
    };
}

kinds! {
    Team = "team" in "teams",
    Requirement = "requirement" in "requirements",
    Persona = "persona" in "personas",
    UseCase = "use_case" in "use_cases",
    TestCase = "test_case" in "test_cases",
    TestResult = "test_result" in "test_results",
    Component = "component" in "components",
    Process = "process" in "processes",
    Policy = "policy" in "policies",
    Capability = "capability" in "capabilities",
}

impl Kind {
    pub(super) fn of_collection(collection: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|kind| kind.collection() == collection)
    }

    /// The type at the other end of a relationship, by the name of that.
    pub(super) fn of_relationship(name: &str) -> Option<Self> {
        Some(match name {
            "team" => Self::Team,
            "requirement" | "superseded_by" | "supersedes" => Self::Requirement,
            "use_case" => Self::UseCase,
            "test_case" => Self::TestCase,
            "template" | "instances" => Self::Process,
            "parent" | "children" => Self::Capability,
            other => Self::of_collection(other)?,
        })
    }

    /// The type that an attribute refers to, if it does.
    pub(super) fn referred_to_by(attribute: &str) -> Option<Self> {
        match attribute.strip_suffix("_id")? {
            // Of a system that is not this one.
            "external" => None,
            "superseding_requirement" => Some(Self::Requirement),
            name => Self::of_relationship(name),
        }
    }

    /// The attribute that is the name of one.
    pub(super) fn title(self) -> Option<&'static str> {
        match self {
            Self::Requirement | Self::UseCase | Self::TestCase => Some("title"),
            Self::TestResult => None,
            _ => Some("name"),
        }
    }

    /// What makes one, with made-up references.
    pub(super) fn least(self) -> Map<String, Value> {
        let mut attributes = Map::new();
        if let Some(title) = self.title() {
            let text = format!("Conformance {}", self.name().replace('_', " "));
            attributes.insert(title.to_owned(), json!(text));
        }
        let further = match self {
            Self::UseCase => json!({"use_case_type": "happy_path", "requirement_id": MADE_UP}),
            Self::TestCase => json!({"test_type": "unit"}),
            Self::TestResult => json!({"outcome": "passed", "test_case_id": MADE_UP}),
            Self::Policy => json!({"policy_type": "security"}),
            _ => Value::Null,
        };
        if let Value::Object(further) = further {
            attributes.extend(further);
        }
        attributes
    }
}

/// What is done to the links of a relationship.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verb {
    Read,
    Add,
    Replace,
    Remove,
}

/// An operation that only requirements have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Own {
    Filtered,
    Supersedeable,
    Stats,
    Detail,
    Search,
    Transition,
    Supersede,
    Analysis,
}

/// Where an operation belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    List(Kind),
    Create(Kind),
    Get(Kind),
    Update(Kind),
    Delete(Kind),
    Related(Kind, String),
    Linkage(Kind, String, Verb),
    Own(Own),
}

impl Shape {
    /// By method and path, or by name where the operation is none of
    /// JSON:API's own; `None` for what nobody has placed yet.
    pub(super) fn of(operation: &Operation) -> Option<Self> {
        let segments: Vec<&str> = operation.path.split('/').skip(1).collect();
        let kind = Kind::of_collection(segments.first()?)?;
        let own = match operation.id.as_str() {
            "listFilteredRequirements" => Some(Own::Filtered),
            "listSupersedeableRequirements" => Some(Own::Supersedeable),
            "getRequirementStats" => Some(Own::Stats),
            "getRequirementDetail" => Some(Own::Detail),
            "semanticSearchRequirements" => Some(Own::Search),
            "supersedeRequirement" => Some(Own::Supersede),
            "activateRequirement"
            | "deprecateRequirement"
            | "confirmRequirement"
            | "rejectRequirement"
            | "investigateRequirement" => Some(Own::Transition),
            "analyzeRequirementSentiment"
            | "assessRequirementQuality"
            | "generateRequirementSummary"
            | "generateRequirementTags"
            | "suggestRequirementCategories" => Some(Own::Analysis),
            _ => None,
        };
        if let Some(own) = own {
            return Some(Self::Own(own));
        }
        match (&operation.method, segments.as_slice()) {
            (&Method::GET, [_]) => Some(Self::List(kind)),
            (&Method::POST, [_]) => Some(Self::Create(kind)),
            (&Method::GET, [_, "{id}"]) => Some(Self::Get(kind)),
            (&Method::PATCH, [_, "{id}"]) => Some(Self::Update(kind)),
            (&Method::DELETE, [_, "{id}"]) => Some(Self::Delete(kind)),
            (&Method::GET, [_, "{id}", name]) if Kind::of_relationship(name).is_some() => {
                Some(Self::Related(kind, (*name).to_owned()))
            }
            (method, [_, "{id}", "relationships", name])
                if Kind::of_relationship(name).is_some() =>
            {
                let verb = match *method {
                    Method::GET => Verb::Read,
                    Method::POST => Verb::Add,
                    Method::PATCH => Verb::Replace,
                    Method::DELETE => Verb::Remove,
                    _ => return None,
                };
                Some(Self::Linkage(kind, (*name).to_owned(), verb))
            }
            _ => None,
        }
    }

    /// The type whose id is in the path.
    pub(super) fn subject(&self) -> Option<Kind> {
        match self {
            Self::Get(kind)
            | Self::Update(kind)
            | Self::Delete(kind)
            | Self::Related(kind, _)
            | Self::Linkage(kind, _, _) => Some(*kind),
            Self::Own(Own::Detail | Own::Transition | Own::Supersede | Own::Analysis) => {
                Some(Kind::Requirement)
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::{Api, Contract};

    #[test]
    fn every_operation_has_its_place() {
        let contract = Contract::embedded(Api::Catalio).unwrap();
        let unplaced: Vec<&str> = contract
            .operations()
            .iter()
            .filter(|operation| Shape::of(operation).is_none())
            .map(|operation| operation.id.as_str())
            .collect();
        assert!(unplaced.is_empty(), "no place for {unplaced:?}");
        assert_eq!(contract.operations().len(), 93);
    }

    #[test]
    fn references_lead_to_types() {
        for (attribute, kind) in [
            ("team_id", Some(Kind::Team)),
            ("superseding_requirement_id", Some(Kind::Requirement)),
            ("parent_id", Some(Kind::Capability)),
            ("external_id", None),
            ("title", None),
        ] {
            assert_eq!(Kind::referred_to_by(attribute), kind, "{attribute}");
        }
    }
}
