//! Relationships by name.

use catalio::{Identifier, OperationId, RawCall, RelationshipInfo, Resource};
use serde::Deserialize;
use serde_json::{json, value::RawValue};

use super::{
    Context,
    record::{self, Shown},
    write::unknown,
};
use crate::{
    cli::catalio::{LinksArgs, RelatedArgs},
    context::raw,
    failure::{Failure, Result},
    listing::Listing,
    output::{Cell, Column},
};

const COLUMNS: [Column; 3] = [
    Column::fixed("TYPE"),
    Column::fixed("ID"),
    Column::shrinking("ABOUT THE LINK", 12),
];

/// A document whose records can be of any type.
#[derive(Deserialize)]
struct RawList<'a> {
    #[serde(default, borrow)]
    data: Vec<&'a RawValue>,
}

/// Lists the records at the other end of a relationship.
pub(super) async fn related<R: Resource>(
    args: &RelatedArgs,
    context: &mut Context<'_, '_>,
) -> Result {
    let info = named::<R>(&args.relationship, |it| it.related.is_some(), "listed")?;
    let Some(operation) = info.related else {
        return Ok(());
    };
    let call = call(operation, &args.id, context)?;
    let answer = context.interrupt.or(call.send()).await?;
    let answer = answer.map_err(catalio::Error::from)?;
    match info.to {
        "requirement" => show::<catalio::Requirement>(answer.body(), context),
        "persona" => show::<catalio::Persona>(answer.body(), context),
        "use_case" => show::<catalio::UseCase>(answer.body(), context),
        "test_case" => show::<catalio::TestCase>(answer.body(), context),
        "test_result" => show::<catalio::TestResult>(answer.body(), context),
        "component" => show::<catalio::Component>(answer.body(), context),
        "process" => show::<catalio::Process>(answer.body(), context),
        "policy" => show::<catalio::Policy>(answer.body(), context),
        "capability" => show::<catalio::Capability>(answer.body(), context),
        _ => show::<catalio::Team>(answer.body(), context),
    }
}

fn show<T: Shown>(body: &[u8], context: &mut Context<'_, '_>) -> Result {
    let page: catalio::Page<T> = raw(body)?;
    let mut listing = Listing::new(context.output.mode(), T::COLUMNS);
    let items = || Ok(raw::<RawList<'_>>(body)?.data);
    listing.add(page.data.iter().map(record::row), items, context.output)?;
    let none = format!("There are no {}.", T::PLURAL);
    listing.finish(Ok(None), &none, context.output)
}

/// Shows or changes the links of a relationship.
pub(super) async fn run<R: Resource>(args: &LinksArgs, context: &mut Context<'_, '_>) -> Result {
    let info = named::<R>(&args.relationship, |it| it.linkage.is_some(), "linked")?;
    let Some([read, add, replace, remove]) = info.linkage else {
        return Ok(());
    };
    let none = Vec::new();
    let (operation, ids) = match (&args.add, &args.replace, &args.remove, args.remove_all) {
        (Some(ids), ..) => (add, Some(ids)),
        (_, Some(ids), ..) => (replace, Some(ids)),
        (_, _, Some(ids), _) => (remove, Some(ids)),
        (.., true) => (replace, Some(&none)),
        (.., false) => (read, None),
    };
    let mut call = call(operation, &args.id, context)?;
    if let Some(ids) = ids {
        let link = |id: &String| json!({"type": info.to, "id": id});
        let body = json!({"data": ids.iter().map(link).collect::<Vec<_>>()});
        call = super::api::with_document(call, body.to_string());
    }
    let answer = context.interrupt.or(call.send()).await?;
    let answer = answer.map_err(catalio::Error::from)?;
    let document: catalio::Document<Vec<Identifier>> = raw(answer.body())?;
    let mut listing = Listing::new(context.output.mode(), &COLUMNS);
    let rows = document.data.iter().map(|link| {
        let meta = if link.meta.is_empty() {
            Cell::absent()
        } else {
            Cell::text(&serde_json::Value::Object(link.meta.clone()).to_string())
        };
        vec![Cell::text(&link.kind), Cell::text(&link.id), meta]
    });
    let items = || Ok(raw::<RawList<'_>>(answer.body())?.data);
    listing.add(rows, items, context.output)?;
    listing.finish(Ok(None), "There are no links.", context.output)
}

/// The relationship of a type by its name.
fn named<R: Resource>(
    name: &str,
    can: impl Fn(&RelationshipInfo) -> bool,
    what: &str,
) -> Result<&'static RelationshipInfo, Failure> {
    let known = || R::RELATIONSHIPS.iter().filter(|it| can(it));
    known().find(|it| it.name == name).ok_or_else(|| {
        let names: Vec<_> = known().map(|it| it.name).collect();
        unknown(
            &format!("relationship that can be {what}"),
            name,
            R::TYPE,
            &names,
        )
    })
}

fn call(
    operation: OperationId,
    id: &str,
    context: &Context<'_, '_>,
) -> Result<RawCall, catalio::Error> {
    Ok(context.client.raw_operation_on(operation, id)?)
}
