//! The ten resources: the names and kinds of everything they have.
//!
//! Held against the contract by a test.

use crate::{
    CapabilityStatus, Complexity, ComponentType, ConfirmationStatus, EnforcementLevel,
    ExternalSystemType, Outcome, PolicyStatus, PolicyType, Priority, ProcessStatus, QualityGrade,
    RequirementStatus, ReviewFrequency, Sentiment, SyncState, TestType, UseCaseType,
    attribute::{Access, Attribute, AttributeInfo, CreateOnly, InputOnly, Key, ReadOnly, Writable},
    model,
    operation::{self, Route},
    relationship::{Linked, Listed, Plain, RelationshipInfo, ToMany, ToOne, Written},
    resource::{Operations, Resource},
    value::{
        Kind,
        kinds::{Choice, Date, Flag, Instant, Integer, Number, Reference, Steps, Text, TextList},
    },
};

/// What an attribute holds, by the type that says so.
macro_rules! kind {
    (Choice<$of:ty>) => {
        Kind::Text
    };
    (Reference<$of:ty>) => {
        Kind::Text
    };
    (Steps) => {
        Kind::Json
    };
    ($kind:ident) => {
        Kind::$kind
    };
}

/// Whether a resource cannot be made without an attribute.
macro_rules! required {
    () => {
        false
    };
    (required) => {
        true
    };
}

/// The routes of a relationship.
macro_rules! routes {
    ($resource:ident, Plain) => {
        Plain
    };
    ($resource:ident, Written) => {
        Written
    };
    ($resource:ident, Listed($route:ident)) => {
        Listed::of(operation::Kind::$resource, Route::$route)
    };
    ($resource:ident, Linked($route:ident)) => {
        Linked::of(operation::Kind::$resource, Route::$route)
    };
}

/// What is known about a relationship.
macro_rules! info {
    ($resource:ident, $many:ident: $to:ident, Plain) => {
        RelationshipInfo::plain($resource::$many.name(), $to::TYPE, true)
    };
    ($resource:ident, $many:ident: $to:ident, Written) => {
        info!($resource, $many: $to, Plain).written($resource::$many.kind())
    };
    ($resource:ident, $many:ident: $to:ident, Listed($route:ident)) => {
        info!($resource, $many: $to, Plain).listed($resource::$many.kind())
    };
    ($resource:ident, $many:ident: $to:ident, Linked($route:ident)) => {
        info!($resource, $many: $to, Plain).linked($resource::$many.kind())
    };
}

macro_rules! resource {
    (
        $(#[$doc:meta])*
        $resource:ident, $attributes:ident, $type:literal;
        attributes { $($attribute:ident = $name:literal: $kind:ident $(<$of:ident>)?, $access:ident $(, $required:ident)?;)* }
        many { $($many:ident = $many_name:literal: $many_to:ident, $routes:ident $(($route:ident))?;)* }
        one { $($one:ident = $one_name:literal: $one_to:ident;)* }
    ) => {
        $(#[$doc])*
        ///
        /// Its constants name its attributes and relationships.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $resource {}

        impl $resource {
            /// The id, to be compared and sorted by.
            pub const ID: Attribute<Self, Reference<Self>, Key> = Attribute::new("id");
            $(
                #[doc = concat!("The attribute `", $name, "`.")]
                pub const $attribute: Attribute<Self, $kind $(<$of>)?, $access> =
                    Attribute::new($name);
            )*
            $(
                #[doc = concat!("The relationship `", $many_name, "`.")]
                pub const $many: ToMany<Self, $many_to, $routes> =
                    ToMany::new($many_name, routes!($resource, $routes $(($route))?));
            )*
            $(
                #[doc = concat!("The relationship `", $one_name, "`.")]
                pub const $one: ToOne<Self, $one_to> = ToOne::new($one_name);
            )*
        }

        impl Resource for $resource {
            type Attributes = model::$attributes;

            const TYPE: &'static str = $type;

            const OPERATIONS: Operations = Operations::of(operation::Kind::$resource);

            const ATTRIBUTES: &'static [AttributeInfo] = &[$(AttributeInfo {
                name: $name,
                kind: kind!($kind $(<$of>)?),
                access: Access::$access,
                required: required!($($required)?),
            },)*];

            const RELATIONSHIPS: &'static [RelationshipInfo] = &[
                $(info!($resource, $many: $many_to, $routes $(($route))?),)*
                $(RelationshipInfo::plain($one_name, $one_to::TYPE, false),)*
            ];
        }
    };
}

resource! {
    /// What the business wants, told as a user story.
    Requirement, RequirementAttributes, "requirement";
    attributes {
        AI_ACCESSIBLE = "ai_accessible": Flag, Writable;
        AI_SUMMARY = "ai_summary": Text, ReadOnly;
        ASSUMPTIONS = "assumptions": TextList, Writable;
        BUSINESS_VALUE = "business_value": Integer, Writable;
        COMPLEXITY = "complexity": Choice<Complexity>, Writable;
        CONFIRMATION_STATUS = "confirmation_status": Choice<ConfirmationStatus>, ReadOnly;
        CONSTRAINTS = "constraints": TextList, Writable;
        INSERTED_AT = "inserted_at": Instant, ReadOnly;
        PRIORITY = "priority": Choice<Priority>, Writable;
        QUALITY_GRADE = "quality_grade": Choice<QualityGrade>, ReadOnly;
        QUALITY_SCORE = "quality_score": Number, ReadOnly;
        SENTIMENT = "sentiment": Choice<Sentiment>, ReadOnly;
        SOURCE = "source": Text, Writable;
        STATUS = "status": Choice<RequirementStatus>, ReadOnly;
        SUPERSEDED_BY_ID = "superseded_by_id": Reference<Requirement>, ReadOnly;
        TAGS = "tags": TextList, Writable;
        TEAM_ID = "team_id": Reference<Team>, Writable;
        TITLE = "title": Text, Writable, required;
        UPDATED_AT = "updated_at": Instant, ReadOnly;
        USER_BENEFIT = "user_benefit": Text, Writable;
        USER_WANT = "user_want": Text, Writable;
    }
    many {
        CAPABILITIES = "capabilities": Capability, Written;
        COMPONENTS = "components": Component, Linked(Components);
        PERSONAS = "personas": Persona, Linked(Personas);
        POLICIES = "policies": Policy, Linked(Policies);
        PROCESSES = "processes": Process, Plain;
        SUPERSEDES = "supersedes": Requirement, Plain;
        TEST_CASES = "test_cases": TestCase, Listed(TestCases);
        USE_CASES = "use_cases": UseCase, Listed(UseCases);
    }
    one {
        SUPERSEDED_BY = "superseded_by": Requirement;
        TEAM = "team": Team;
    }
}

resource! {
    /// A role that requirements are for.
    Persona, PersonaAttributes, "persona";
    attributes {
        DESCRIPTION = "description": Text, Writable;
        GOALS = "goals": TextList, Writable;
        INSERTED_AT = "inserted_at": Instant, ReadOnly;
        NAME = "name": Text, Writable, required;
        PAIN_POINTS = "pain_points": TextList, Writable;
        UPDATED_AT = "updated_at": Instant, ReadOnly;
    }
    many {
        REQUIREMENTS = "requirements": Requirement, Listed(Requirements);
    }
    one {
    }
}

resource! {
    /// A way in which a requirement is used.
    UseCase, UseCaseAttributes, "use_case";
    attributes {
        EXPECTED_OUTCOME = "expected_outcome": Text, Writable;
        INSERTED_AT = "inserted_at": Instant, ReadOnly;
        PRECONDITIONS = "preconditions": Text, Writable;
        REQUIREMENT_ID = "requirement_id": Reference<Requirement>, CreateOnly, required;
        TITLE = "title": Text, Writable, required;
        TRIGGER = "trigger": Text, Writable;
        UPDATED_AT = "updated_at": Instant, ReadOnly;
        USE_CASE_TYPE = "use_case_type": Choice<UseCaseType>, Writable, required;
    }
    many {
        TEST_CASES = "test_cases": TestCase, Listed(TestCases);
    }
    one {
        REQUIREMENT = "requirement": Requirement;
    }
}

resource! {
    /// A test of a requirement or a use case.
    TestCase, TestCaseAttributes, "test_case";
    attributes {
        DESCRIPTION = "description": Text, Writable;
        EXPECTED_RESULT = "expected_result": Text, Writable;
        INSERTED_AT = "inserted_at": Instant, ReadOnly;
        PRECONDITIONS = "preconditions": Text, Writable;
        REQUIREMENT_ID = "requirement_id": Reference<Requirement>, Writable;
        STEPS = "steps": Steps, Writable;
        TEST_TYPE = "test_type": Choice<TestType>, Writable, required;
        TITLE = "title": Text, Writable, required;
        UPDATED_AT = "updated_at": Instant, ReadOnly;
        USE_CASE_ID = "use_case_id": Reference<UseCase>, Writable;
    }
    many {
        TEST_RESULTS = "test_results": TestResult, Listed(TestResults);
    }
    one {
        REQUIREMENT = "requirement": Requirement;
        USE_CASE = "use_case": UseCase;
    }
}

resource! {
    /// One run of a test case.
    TestResult, TestResultAttributes, "test_result";
    attributes {
        DURATION_MS = "duration_ms": Integer, Writable;
        ENVIRONMENT = "environment": Text, Writable;
        EXECUTED_AT = "executed_at": Instant, Writable;
        INSERTED_AT = "inserted_at": Instant, ReadOnly;
        NOTES = "notes": Text, Writable;
        OUTCOME = "outcome": Choice<Outcome>, Writable, required;
        TEST_CASE_ID = "test_case_id": Reference<TestCase>, CreateOnly, required;
        UPDATED_AT = "updated_at": Instant, ReadOnly;
    }
    many {
    }
    one {
        TEST_CASE = "test_case": TestCase;
    }
}

resource! {
    /// A piece of a system that requirements concern.
    Component, ComponentAttributes, "component";
    attributes {
        COMPONENT_TYPE = "component_type": Choice<ComponentType>, Writable;
        DESCRIPTION = "description": Text, Writable;
        EXTERNAL_ID = "external_id": Text, Writable;
        EXTERNAL_SYSTEM_TYPE = "external_system_type": Choice<ExternalSystemType>, Writable;
        EXTERNAL_URL = "external_url": Text, Writable;
        INSERTED_AT = "inserted_at": Instant, ReadOnly;
        LAST_SYNCED_AT = "last_synced_at": Instant, ReadOnly;
        NAME = "name": Text, Writable, required;
        SYNC_STATE = "sync_state": Choice<SyncState>, ReadOnly;
        UPDATED_AT = "updated_at": Instant, ReadOnly;
        FILE_PROVIDER = "file_provider": Text, InputOnly;
    }
    many {
        REQUIREMENTS = "requirements": Requirement, Written;
    }
    one {
    }
}

resource! {
    /// Requirements in an order, as the steps of something.
    Process, ProcessAttributes, "process";
    attributes {
        DESCRIPTION = "description": Text, Writable;
        INSERTED_AT = "inserted_at": Instant, ReadOnly;
        IS_TEMPLATE = "is_template": Flag, Writable;
        NAME = "name": Text, Writable, required;
        STATUS = "status": Choice<ProcessStatus>, Writable;
        TEMPLATE_ID = "template_id": Reference<Process>, CreateOnly;
        UPDATED_AT = "updated_at": Instant, ReadOnly;
    }
    many {
        INSTANCES = "instances": Process, Plain;
        REQUIREMENTS = "requirements": Requirement, Linked(Requirements);
    }
    one {
        TEMPLATE = "template": Process;
    }
}

resource! {
    /// A rule that requirements follow.
    Policy, PolicyAttributes, "policy";
    attributes {
        DESCRIPTION = "description": Text, Writable;
        EFFECTIVE_ON = "effective_on": Date, Writable;
        ENFORCEMENT_LEVEL = "enforcement_level": Choice<EnforcementLevel>, Writable;
        INSERTED_AT = "inserted_at": Instant, ReadOnly;
        NAME = "name": Text, Writable, required;
        NEXT_REVIEW_ON = "next_review_on": Date, Writable;
        POLICY_TYPE = "policy_type": Choice<PolicyType>, Writable, required;
        REVIEW_FREQUENCY = "review_frequency": Choice<ReviewFrequency>, Writable;
        STATUS = "status": Choice<PolicyStatus>, Writable;
        UPDATED_AT = "updated_at": Instant, ReadOnly;
    }
    many {
        REQUIREMENTS = "requirements": Requirement, Written;
    }
    one {
    }
}

resource! {
    /// Something the business can do; capabilities form a tree.
    Capability, CapabilityAttributes, "capability";
    attributes {
        CAPABILITY_TYPE = "capability_type": Text, Writable;
        DESCRIPTION = "description": Text, Writable;
        INSERTED_AT = "inserted_at": Instant, ReadOnly;
        NAME = "name": Text, Writable, required;
        PARENT_ID = "parent_id": Reference<Capability>, Writable;
        STATUS = "status": Choice<CapabilityStatus>, Writable;
        UPDATED_AT = "updated_at": Instant, ReadOnly;
    }
    many {
        CHILDREN = "children": Capability, Listed(Children);
        REQUIREMENTS = "requirements": Requirement, Plain;
    }
    one {
        PARENT = "parent": Capability;
    }
}

resource! {
    /// A group that owns requirements.
    Team, TeamAttributes, "team";
    attributes {
        DESCRIPTION = "description": Text, Writable;
        INSERTED_AT = "inserted_at": Instant, ReadOnly;
        NAME = "name": Text, Writable, required;
        SPECIALTY = "specialty": Text, Writable;
        UPDATED_AT = "updated_at": Instant, ReadOnly;
    }
    many {
        REQUIREMENTS = "requirements": Requirement, Listed(Requirements);
    }
    one {
    }
}
