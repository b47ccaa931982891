//! Records of any type, as they are shown.

use catalio::{
    Capability, Component, Get, Object, One, Persona, Policy, Process, Requirement, Resource,
    Response, Team, TestCase, TestResult, UseCase,
};
use serde_json::{Value, value::RawValue};

use super::Context;
use crate::{
    cli::catalio::GetArgs,
    context::raw,
    failure::{Failure, Result},
    output::{Cell, Column, Mode, Row},
};

/// A resource that lists can show: the attributes in the columns behind the
/// id. Records have the same cells.
pub(super) trait Shown: Resource {
    const NAMES: &'static [&'static str];
    const COLUMNS: &'static [Column];
    /// What people call several of them.
    const PLURAL: &'static str;
}

macro_rules! shown {
    ($($resource:ident, $plural:literal: $($name:literal => $column:expr),+;)+) => {$(
        impl Shown for $resource {
            const NAMES: &'static [&'static str] = &[$($name),+];
            const COLUMNS: &'static [Column] = &[Column::fixed("ID"), $($column),+];
            const PLURAL: &'static str = $plural;
        }
    )+};
}

shown! {
    Requirement, "requirements":
        "status" => Column::fixed("STATUS"),
        "priority" => Column::fixed("PRIORITY"),
        "updated_at" => Column::fixed("UPDATED"),
        "title" => Column::shrinking("TITLE", 16);
    Persona, "personas":
        "name" => Column::shrinking("NAME", 12),
        "updated_at" => Column::fixed("UPDATED"),
        "description" => Column::shrinking("DESCRIPTION", 12);
    UseCase, "use cases":
        "use_case_type" => Column::fixed("TYPE"),
        "requirement_id" => Column::fixed("REQUIREMENT"),
        "title" => Column::shrinking("TITLE", 16);
    TestCase, "test cases":
        "test_type" => Column::fixed("TYPE"),
        "requirement_id" => Column::fixed("REQUIREMENT"),
        "title" => Column::shrinking("TITLE", 16);
    TestResult, "test results":
        "outcome" => Column::fixed("OUTCOME"),
        "executed_at" => Column::fixed("EXECUTED"),
        "environment" => Column::shrinking("ENVIRONMENT", 8),
        "test_case_id" => Column::fixed("TEST CASE");
    Component, "components":
        "component_type" => Column::fixed("TYPE"),
        "external_system_type" => Column::fixed("SYSTEM"),
        "sync_state" => Column::fixed("SYNC"),
        "name" => Column::shrinking("NAME", 12);
    Process, "processes":
        "status" => Column::fixed("STATUS"),
        "is_template" => Column::fixed("TEMPLATE"),
        "name" => Column::shrinking("NAME", 12);
    Policy, "policies":
        "policy_type" => Column::fixed("TYPE"),
        "enforcement_level" => Column::fixed("LEVEL"),
        "status" => Column::fixed("STATUS"),
        "name" => Column::shrinking("NAME", 12);
    Capability, "capabilities":
        "status" => Column::fixed("STATUS"),
        "parent_id" => Column::fixed("PARENT"),
        "name" => Column::shrinking("NAME", 12);
    Team, "teams":
        "name" => Column::shrinking("NAME", 12),
        "specialty" => Column::shrinking("SPECIALTY", 12);
}

/// The cells of a record.
pub(super) fn row<R: Shown>(object: &Object<R>) -> Row {
    let attributes = serde_json::to_value(&object.attributes).unwrap_or_default();
    let id = Cell::text(object.id.as_str());
    let cells = R::NAMES.iter().map(|name| cell(attributes.get(name)));
    std::iter::once(id).chain(cells).collect()
}

/// A value as a cell: text as it is, anything else as JSON.
pub(super) fn cell(value: Option<&Value>) -> Cell {
    match value {
        None | Some(Value::Null) => Cell::absent(),
        Some(Value::String(text)) => Cell::text(text),
        Some(Value::Array(items)) if items.iter().all(Value::is_string) => {
            let texts: Vec<_> = items.iter().filter_map(Value::as_str).collect();
            Cell::text(&texts.join(", "))
        }
        Some(other) => Cell::text(&other.to_string()),
    }
}

/// Reads a record, and prints it.
pub(super) async fn show<R: Shown>(
    get: Get<R>,
    args: &GetArgs,
    context: &mut Context<'_, '_>,
) -> Result {
    let mut get = args.include.iter().fold(get, Get::include_path);
    for name in &args.fields {
        get = get.field_named(R::TYPE, name);
    }
    let answer = context.interrupt.or(get.send()).await??;
    print(&answer, context)
}

/// Prints the record of an answer: its document as it came, with `--json`.
pub(super) fn print<R: Shown>(answer: &Response<One<R>>, context: &mut Context<'_, '_>) -> Result {
    if let Mode::Json(_) = context.output.mode() {
        return context.output.document(raw::<&RawValue>(answer.body())?);
    }
    let object = &answer.data;
    let attributes = serde_json::to_value(&object.attributes).map_err(unreadable)?;
    let members = attributes.as_object().into_iter().flatten();
    let mut labelled = vec![("id", Cell::text(object.id.as_str()))];
    labelled.extend(members.map(|(name, value)| (name.as_str(), cell(Some(value)))));
    context.output.details(row(object), &labelled)
}

/// Prints a plain JSON answer: as it came, or member by member.
pub(super) fn print_plain(body: &[u8], context: &mut Context<'_, '_>) -> Result {
    if let Mode::Json(_) = context.output.mode() {
        return context.output.document(raw::<&RawValue>(body)?);
    }
    let answer: Value = raw(body)?;
    let members: Vec<(&str, Cell)> = answer
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, value)| (name.as_str(), cell(Some(value))))
        .collect();
    let record = answer
        .as_object()
        .into_iter()
        .flatten()
        .map(|(_, value)| cell(Some(value)))
        .collect();
    context.output.details(record, &members)
}

fn unreadable(error: serde_json::Error) -> Failure {
    Failure::new(
        crate::failure::Exit::Unexpected,
        "UNEXPECTED",
        format!("the record cannot be shown: {error}"),
    )
}
