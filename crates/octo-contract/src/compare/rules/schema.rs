//! Rules about what travels.

use super::super::{
    class::Class::{Additive, Breaking, Cosmetic, ForwardRisk},
    rule::{
        Effect::{Changes, Narrows, Widens},
        Rule,
    },
};
use super::*;

table! {
    // Types and values.
    TYPE_WIDENED = widens("type-widened", "type-narrowed").source(&TYPE_TOUCHED);
    TYPE_NARROWED = narrows("type-narrowed", "type-widened").source(&TYPE_TOUCHED);
    TYPE_CHANGED = changes("type-changed").source(&TYPE_TOUCHED);
    TEXT_TYPE_WIDENED = widens("text-type-widened", "text-type-narrowed").source(&TYPE_TOUCHED);
    TEXT_TYPE_NARROWED = narrows("text-type-narrowed", "text-type-widened").source(&TYPE_TOUCHED);
    FORMAT_WIDENED = widens("format-widened", "format-narrowed").source(&TYPE_TOUCHED);
    FORMAT_NARROWED = narrows("format-narrowed", "format-widened").source(&TYPE_TOUCHED);
    NUMERIC_FORMAT_SET =
        set("numeric-format-set", "numeric-format-unset").source(&TYPE_TOUCHED);
    NUMERIC_FORMAT_UNSET = Rule::travels(
        "numeric-format-unset", Widens, "numeric-format-set", Additive, ForwardRisk,
    ).because("the widest format of a number is what its readers assume without one")
        .source(&TYPE_TOUCHED);
    FORMAT_CHANGED = changes("format-changed").source(&TYPE_TOUCHED);
    FORMAT_HINT_CHANGED = wording("format-hint-changed");
    NULLABLE_SET = widens("became-nullable", "became-not-nullable").source(&TYPE_TOUCHED);
    NULLABLE_UNSET = narrows("became-not-nullable", "became-nullable").source(&TYPE_TOUCHED);
    ENUM_VALUE_ADDED = Rule::travels(
        "enum-value-added", Widens, "enum-value-removed", Additive, ForwardRisk,
    ).because("a client that keeps unknown values goes on; one that matches all of them doesn't")
        .remedy("handle values outside the known ones before they arrive");
    ENUM_VALUE_REMOVED = narrows("enum-value-removed", "enum-value-added")
        .source(&VARIANT_REMOVED).remedy("stop sending the value");
    ENUM_REPLACED = changes("enum-replaced").source(&VARIANT_REMOVED);
    ENUM_SET = narrows("enum-set", "enum-unset").source(&TYPE_TOUCHED);
    ENUM_UNSET = Rule::travels("enum-unset", Widens, "enum-set", Additive, ForwardRisk)
        .because("as a value added: the client may meet values that it doesn't know")
        .source(&TYPE_TOUCHED);
    CONST_SET = narrows("const-set", "const-unset").source(&TYPE_TOUCHED);
    CONST_UNSET = widens("const-unset", "const-set").source(&TYPE_TOUCHED);
    OPEN_ENUM_VALUE_ADDED = Rule::travels(
        "open-enum-value-added", Widens, "open-enum-value-removed", Additive, Additive,
    ).because("the contract says that the list grows");
    OPEN_ENUM_VALUE_REMOVED = narrows("open-enum-value-removed", "open-enum-value-added");
    PATTERN_SET = narrows("pattern-set", "pattern-unset");
    PATTERN_UNSET = Rule::travels("pattern-unset", Widens, "pattern-set", Additive, ForwardRisk)
        .because("a client rarely depends on the shape of a text, but can no longer count on it");
    PATTERN_CHANGED = Rule::travels(
        "pattern-changed", Changes, "pattern-changed", ForwardRisk, ForwardRisk,
    ).because("whether one pattern contains the other can't be told");
    MULTIPLE_OF_SET = set("multiple-of-set", "multiple-of-unset");
    MULTIPLE_OF_UNSET = unset("multiple-of-unset", "multiple-of-set");
    MULTIPLE_OF_TIGHTENED = narrows("multiple-of-tightened", "multiple-of-loosened");
    MULTIPLE_OF_LOOSENED = widens("multiple-of-loosened", "multiple-of-tightened");
    MULTIPLE_OF_CHANGED = changes("multiple-of-changed");
    UNIQUE_ITEMS_SET = set("unique-items-set", "unique-items-unset");
    UNIQUE_ITEMS_UNSET = unset("unique-items-unset", "unique-items-set");
    MAXIMUM_SET = set("maximum-set", "maximum-unset");
    MAXIMUM_UNSET = unset("maximum-unset", "maximum-set");
    MAXIMUM_TIGHTENED = narrows("maximum-tightened", "maximum-loosened");
    MAXIMUM_LOOSENED = widens("maximum-loosened", "maximum-tightened");
    MINIMUM_SET = set("minimum-set", "minimum-unset");
    MINIMUM_UNSET = unset("minimum-unset", "minimum-set");
    MINIMUM_TIGHTENED = narrows("minimum-tightened", "minimum-loosened");
    MINIMUM_LOOSENED = widens("minimum-loosened", "minimum-tightened");
    MAX_LENGTH_SET = set("max-length-set", "max-length-unset");
    MAX_LENGTH_UNSET = unset("max-length-unset", "max-length-set");
    MAX_LENGTH_TIGHTENED = narrows("max-length-tightened", "max-length-loosened");
    MAX_LENGTH_LOOSENED = widens("max-length-loosened", "max-length-tightened");
    MIN_LENGTH_SET = set("min-length-set", "min-length-unset");
    MIN_LENGTH_UNSET = unset("min-length-unset", "min-length-set");
    MIN_LENGTH_TIGHTENED = narrows("min-length-tightened", "min-length-loosened");
    MIN_LENGTH_LOOSENED = widens("min-length-loosened", "min-length-tightened");
    MAX_ITEMS_SET = set("max-items-set", "max-items-unset");
    MAX_ITEMS_UNSET = unset("max-items-unset", "max-items-set");
    MAX_ITEMS_TIGHTENED = narrows("max-items-tightened", "max-items-loosened");
    MAX_ITEMS_LOOSENED = widens("max-items-loosened", "max-items-tightened");
    MIN_ITEMS_SET = set("min-items-set", "min-items-unset");
    MIN_ITEMS_UNSET = unset("min-items-unset", "min-items-set");
    MIN_ITEMS_TIGHTENED = narrows("min-items-tightened", "min-items-loosened");
    MIN_ITEMS_LOOSENED = widens("min-items-loosened", "min-items-tightened");
    MAX_PROPERTIES_SET = set("max-properties-set", "max-properties-unset");
    MAX_PROPERTIES_UNSET = unset("max-properties-unset", "max-properties-set");
    MAX_PROPERTIES_TIGHTENED = narrows("max-properties-tightened", "max-properties-loosened");
    MAX_PROPERTIES_LOOSENED = widens("max-properties-loosened", "max-properties-tightened");
    MIN_PROPERTIES_SET = set("min-properties-set", "min-properties-unset");
    MIN_PROPERTIES_UNSET = unset("min-properties-unset", "min-properties-set");
    MIN_PROPERTIES_TIGHTENED = narrows("min-properties-tightened", "min-properties-loosened");
    MIN_PROPERTIES_LOOSENED = widens("min-properties-loosened", "min-properties-tightened");
    MAX_CONTAINS_SET = set("max-contains-set", "max-contains-unset");
    MAX_CONTAINS_UNSET = unset("max-contains-unset", "max-contains-set");
    MAX_CONTAINS_TIGHTENED = narrows("max-contains-tightened", "max-contains-loosened");
    MAX_CONTAINS_LOOSENED = widens("max-contains-loosened", "max-contains-tightened");
    MIN_CONTAINS_SET = set("min-contains-set", "min-contains-unset");
    MIN_CONTAINS_UNSET = unset("min-contains-unset", "min-contains-set");
    MIN_CONTAINS_TIGHTENED = narrows("min-contains-tightened", "min-contains-loosened");
    MIN_CONTAINS_LOOSENED = widens("min-contains-loosened", "min-contains-tightened");
    DEFAULT_SET = default("default-set", "default-unset");
    DEFAULT_UNSET = default("default-unset", "default-set");
    DEFAULT_CHANGED = default("default-changed", "default-changed")
        .remedy("send the old default explicitly");
    ENCODING_CHANGED = changes("content-encoding-changed");
    MEDIA_TYPE_CHANGED = changes("content-media-type-changed");
    XML_CHANGED = changes("xml-changed");
    REFERENCE_CHANGED = Rule::travels(
        "reference-changed", Changes, "reference-changed", ForwardRisk, ForwardRisk,
    ).because("what lies outside the document can't be compared");

    // Members of objects.
    REQUIRED_PROPERTY_ADDED = narrows("required-property-added", "required-property-removed")
        .source(&FIELD_REQUIRED_ADDED).remedy("send the property");
    REQUIRED_PROPERTY_REMOVED = Rule::travels(
        "required-property-removed", Widens, "required-property-added", ForwardRisk, Breaking,
    ).because("an open object still takes the property, but nobody reads it")
        .source(&FIELD_REMOVED);
    OPTIONAL_PROPERTY_ADDED = Rule::travels(
        "optional-property-added", Widens, "optional-property-removed", Additive, Additive,
    ).because("clients ignore what they don't know").source(&FIELD_ADDED);
    OPTIONAL_PROPERTY_REMOVED = Rule::travels(
        "optional-property-removed", Narrows, "optional-property-added", ForwardRisk, ForwardRisk,
    ).because("it was never promised, yet whoever used it misses it").source(&FIELD_REMOVED);
    CLOSED_PROPERTY_ADDED = widens(
        "closed-object-property-added", "closed-object-property-removed",
    ).source(&FIELD_ADDED);
    CLOSED_PROPERTY_REMOVED = narrows(
        "closed-object-property-removed", "closed-object-property-added",
    ).source(&FIELD_REMOVED).remedy("stop sending the property");
    CLOSED_REQUIRED_PROPERTY_ADDED = changes("closed-object-required-property-added")
        .mirrored_by("closed-object-required-property-removed")
        .source(&FIELD_REQUIRED_ADDED).remedy("send the property");
    CLOSED_REQUIRED_PROPERTY_REMOVED = changes("closed-object-required-property-removed")
        .mirrored_by("closed-object-required-property-added")
        .source(&FIELD_REMOVED).remedy("stop sending the property");
    PROPERTY_BECAME_REQUIRED = narrows("property-became-required", "property-became-optional")
        .source(&TYPE_TOUCHED).remedy("always send the property");
    PROPERTY_BECAME_OPTIONAL = widens("property-became-optional", "property-became-required")
        .source(&TYPE_TOUCHED).remedy("expect the property to be missing");
    READ_ONLY_SET = Rule::travels(
        "became-read-only", Narrows, "no-longer-read-only", ForwardRisk, Cosmetic,
    ).because("servers mostly ignore a read-only property that is sent; responses are as before");
    READ_ONLY_UNSET = Rule::travels(
        "no-longer-read-only", Widens, "became-read-only", Additive, Cosmetic,
    ).because("responses are as before");
    REQUIRED_READ_ONLY_SET = Rule::travels(
        "required-became-read-only", Changes, "required-no-longer-read-only", ForwardRisk, Cosmetic,
    ).because("servers mostly ignore a read-only property that is sent; responses are as before");
    REQUIRED_READ_ONLY_UNSET = Rule::travels(
        "required-no-longer-read-only", Changes, "required-became-read-only", Breaking, Cosmetic,
    ).because("a request has to carry it now; responses are as before");
    WRITE_ONLY_SET = Rule::travels(
        "became-write-only", Narrows, "no-longer-write-only", Cosmetic, ForwardRisk,
    ).because("requests are as before; it was never promised in responses");
    WRITE_ONLY_UNSET = Rule::travels(
        "no-longer-write-only", Widens, "became-write-only", Cosmetic, Additive,
    ).because("requests are as before");
    REQUIRED_WRITE_ONLY_SET = Rule::travels(
        "required-became-write-only", Changes, "required-no-longer-write-only", Cosmetic, Breaking,
    ).because("requests are as before; responses no longer carry it");
    REQUIRED_WRITE_ONLY_UNSET = Rule::travels(
        "required-no-longer-write-only", Changes, "required-became-write-only", Cosmetic, Additive,
    ).because("requests are as before");
    ADDITIONAL_CLOSED = narrows("additional-properties-closed", "additional-properties-opened")
        .remedy("send only the named properties");
    ADDITIONAL_OPENED = Rule::travels(
        "additional-properties-opened", Widens, "additional-properties-closed", Additive, ForwardRisk,
    ).because("unknown members are mostly ignored, but a strict client may meet them now");
    ADDITIONAL_CONSTRAINED = narrows(
        "additional-properties-constrained", "additional-properties-unconstrained",
    ).source(&TYPE_TOUCHED);
    ADDITIONAL_UNCONSTRAINED = widens(
        "additional-properties-unconstrained", "additional-properties-constrained",
    ).source(&TYPE_TOUCHED);
    ADDITIONAL_REMOVED = Rule::travels(
        "additional-properties-removed", Narrows, "additional-properties-allowed",
        Breaking, ForwardRisk,
    ).because("the open members were never promised, yet whoever used them misses them")
        .source(&TYPE_TOUCHED);
    ADDITIONAL_ALLOWED = Rule::travels(
        "additional-properties-allowed", Widens, "additional-properties-removed",
        Additive, ForwardRisk,
    ).because("unknown members are mostly ignored, but a strict client may meet them now")
        .source(&TYPE_TOUCHED);
    PATTERN_PROPERTY_ADDED = narrows("pattern-property-added", "pattern-property-removed");
    PATTERN_PROPERTY_REMOVED = widens("pattern-property-removed", "pattern-property-added");
    PROPERTY_NAMES_SET = narrows("property-names-set", "property-names-unset");
    PROPERTY_NAMES_UNSET = widens("property-names-unset", "property-names-set");
    UNEVALUATED_SET = narrows("unevaluated-set", "unevaluated-unset");
    UNEVALUATED_UNSET = widens("unevaluated-unset", "unevaluated-set");
    DEPENDENT_REQUIRED_ADDED = narrows("dependent-required-added", "dependent-required-removed");
    DEPENDENT_REQUIRED_REMOVED = widens("dependent-required-removed", "dependent-required-added");
    DEPENDENT_SCHEMA_ADDED = narrows("dependent-schema-added", "dependent-schema-removed");
    DEPENDENT_SCHEMA_REMOVED = widens("dependent-schema-removed", "dependent-schema-added");

    // Conditions, choices, lists.
    CONDITION_ADDED = narrows("condition-added", "condition-removed");
    CONDITION_REMOVED = widens("condition-removed", "condition-added");
    CONDITION_CHANGED = Rule::travels(
        "condition-changed", Changes, "condition-changed", ForwardRisk, ForwardRisk,
    ).because("which messages the new condition catches can't be told");
    NOT_ADDED = narrows("not-added", "not-removed");
    NOT_REMOVED = widens("not-removed", "not-added");
    NOT_NARROWED = widens("not-narrowed", "not-widened");
    NOT_WIDENED = narrows("not-widened", "not-narrowed");
    NOT_CHANGED = changes("not-changed");
    CONTAINS_SET = narrows("contains-set", "contains-unset");
    CONTAINS_UNSET = widens("contains-unset", "contains-set");
    CONTENT_SCHEMA_SET = narrows("content-schema-set", "content-schema-unset");
    CONTENT_SCHEMA_UNSET = widens("content-schema-unset", "content-schema-set");
    PREFIX_ITEM_ADDED = widens("prefix-item-added", "prefix-item-removed")
        .because("a tuple that grows: its reader meets an element more").source(&TYPE_TOUCHED);
    PREFIX_ITEM_REMOVED = narrows("prefix-item-removed", "prefix-item-added")
        .because("a tuple that shrinks: its writer sends an element too many")
        .source(&TYPE_TOUCHED);
    BRANCH_ADDED = widens("branch-added", "branch-removed").source(&TYPE_TOUCHED)
        .remedy("expect a shape beside the known ones");
    BRANCH_REMOVED = narrows("branch-removed", "branch-added").source(&TYPE_TOUCHED)
        .remedy("stop sending that shape");
    CHOICE_SET = narrows("choice-set", "choice-unset").source(&TYPE_TOUCHED);
    CHOICE_UNSET = widens("choice-unset", "choice-set").source(&TYPE_TOUCHED);
    CHOICE_OVERLAP_SET = narrows("choice-overlap-set", "choice-overlap-unset");
    CHOICE_OVERLAP_UNSET = widens("choice-overlap-unset", "choice-overlap-set");
    CHOICE_EXCLUSIVE = Rule::travels(
        "choice-became-exclusive", Narrows, "choice-became-inclusive", ForwardRisk, Additive,
    ).because("only messages that match two branches at once are affected");
    CHOICE_INCLUSIVE = Rule::travels(
        "choice-became-inclusive", Widens, "choice-became-exclusive", Additive, ForwardRisk,
    ).because("only messages that match two branches at once are affected");
    DISCRIMINATOR_ADDED = Rule::travels(
        "discriminator-added", Changes, "discriminator-removed", ForwardRisk, Additive,
    ).because("the server now decides by the property; a reader gets a hint more")
        .source(&TYPE_TOUCHED);
    DISCRIMINATOR_REMOVED = Rule::travels(
        "discriminator-removed", Changes, "discriminator-added", Additive, Breaking,
    ).because("a reader that decides by the property can't count on it; a writer may go on")
        .source(&TYPE_TOUCHED);
    DISCRIMINATOR_PROPERTY_CHANGED = changes("discriminator-property-changed")
        .source(&TYPE_TOUCHED);
    MAPPING_ADDED = Rule::travels(
        "discriminator-mapping-added", Widens, "discriminator-mapping-removed", Additive, ForwardRisk,
    ).because("a reader may meet a tag that it doesn't know");
    MAPPING_REMOVED = Rule::travels(
        "discriminator-mapping-removed", Narrows, "discriminator-mapping-added", Breaking, Breaking,
    ).because("the branch goes, or has another tag, in both directions");
    MAPPING_CHANGED = changes("discriminator-mapping-changed");

    // What is announced, said, marked.
    DEPRECATED = Rule::travels(
        "deprecated", Changes, "no-longer-deprecated", ForwardRisk, ForwardRisk,
    ).because("it works today and is announced to go")
        .remedy("move off it before it goes");
    UNDEPRECATED = Rule::travels(
        "no-longer-deprecated", Changes, "deprecated", Additive, Additive,
    ).because("the announcement is taken back");
    SCHEMA_WORDING_CHANGED = wording("schema-wording-changed");
    EXTENSION_CHANGED = wording("extension-changed");
}

/// The four rules of one kind of bound.
pub(crate) struct BoundRules {
    pub(crate) set: &'static Rule,
    pub(crate) unset: &'static Rule,
    pub(crate) tightened: &'static Rule,
    pub(crate) loosened: &'static Rule,
}

/// The rules of every kind of bound, in the order of [`crate::surface::BOUNDS`].
pub(crate) static BOUND_RULES: [BoundRules; crate::surface::BOUNDS.len()] = [
    BoundRules {
        set: &MAXIMUM_SET,
        unset: &MAXIMUM_UNSET,
        tightened: &MAXIMUM_TIGHTENED,
        loosened: &MAXIMUM_LOOSENED,
    },
    BoundRules {
        set: &MINIMUM_SET,
        unset: &MINIMUM_UNSET,
        tightened: &MINIMUM_TIGHTENED,
        loosened: &MINIMUM_LOOSENED,
    },
    BoundRules {
        set: &MAX_LENGTH_SET,
        unset: &MAX_LENGTH_UNSET,
        tightened: &MAX_LENGTH_TIGHTENED,
        loosened: &MAX_LENGTH_LOOSENED,
    },
    BoundRules {
        set: &MIN_LENGTH_SET,
        unset: &MIN_LENGTH_UNSET,
        tightened: &MIN_LENGTH_TIGHTENED,
        loosened: &MIN_LENGTH_LOOSENED,
    },
    BoundRules {
        set: &MAX_ITEMS_SET,
        unset: &MAX_ITEMS_UNSET,
        tightened: &MAX_ITEMS_TIGHTENED,
        loosened: &MAX_ITEMS_LOOSENED,
    },
    BoundRules {
        set: &MIN_ITEMS_SET,
        unset: &MIN_ITEMS_UNSET,
        tightened: &MIN_ITEMS_TIGHTENED,
        loosened: &MIN_ITEMS_LOOSENED,
    },
    BoundRules {
        set: &MAX_PROPERTIES_SET,
        unset: &MAX_PROPERTIES_UNSET,
        tightened: &MAX_PROPERTIES_TIGHTENED,
        loosened: &MAX_PROPERTIES_LOOSENED,
    },
    BoundRules {
        set: &MIN_PROPERTIES_SET,
        unset: &MIN_PROPERTIES_UNSET,
        tightened: &MIN_PROPERTIES_TIGHTENED,
        loosened: &MIN_PROPERTIES_LOOSENED,
    },
    BoundRules {
        set: &MAX_CONTAINS_SET,
        unset: &MAX_CONTAINS_UNSET,
        tightened: &MAX_CONTAINS_TIGHTENED,
        loosened: &MAX_CONTAINS_LOOSENED,
    },
    BoundRules {
        set: &MIN_CONTAINS_SET,
        unset: &MIN_CONTAINS_UNSET,
        tightened: &MIN_CONTAINS_TIGHTENED,
        loosened: &MIN_CONTAINS_LOOSENED,
    },
];
