//! Rules about the code that is generated from a contract.

use super::super::{
    class::Class::Cosmetic,
    rule::{Effect::Changes, Rule},
};
use super::*;

table! {
    // Generated code.
    OPERATION_ID_CHANGED = source("operation-id-changed", "operation-id-changed")
        .remedy("call the method by its new name");
    COMPONENT_RENAMED = source("component-renamed", "component-renamed")
        .remedy("use the type's new name");
    COMPONENT_REMOVED = source("component-removed", "component-added");
    COMPONENT_ADDED = source_added("component-added", "component-removed");
    METHOD_REMOVED = source("method-removed", "method-added");
    METHOD_ADDED = source_added("method-added", "method-removed");
    PATH_PARAMETER_RENAMED = Rule::stands(
        "path-parameter-renamed", Changes, "path-parameter-renamed", Cosmetic,
    ).on_source().because("generated methods take it by position");
    TYPE_TOUCHED = source("generated-type-changed", "generated-type-changed").because(TOUCH);
    VARIANT_REMOVED = source("enum-variant-changed", "enum-variant-changed").because(TOUCH);
    FIELD_REMOVED = source("field-removed", "field-added");
    FIELD_REQUIRED_ADDED = source("field-required", "field-removed")
        .because("a literal of the type has to name it; undone, the field is gone");
    FIELD_ADDED = source_added("field-added", "field-removed");
    ARGUMENT_ADDED = source("argument-added", "argument-removed");
    ARGUMENT_REMOVED = source("argument-removed", "argument-added");
    RESPONSES_TOUCHED = source("response-set-changed", "response-set-changed").because(TOUCH);
}
