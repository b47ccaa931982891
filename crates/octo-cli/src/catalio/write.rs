//! Making, changing and deleting records.

use catalio::{AttributeInfo, Kind, Resource};
use serde_json::{Value, value::RawValue};

use super::{
    Context,
    record::{self, Shown},
};
use crate::{
    cli::catalio::{DeleteArgs, UpdateArgs, WriteArgs},
    confirm,
    context::raw,
    failure::{Failure, Result},
    output::{Cell, Mode},
};

/// What is written, with its values in the form of the wire.
struct Changes {
    attributes: Vec<(String, Value)>,
    relationships: Vec<(&'static str, &'static str, Vec<String>)>,
}

impl Changes {
    fn read<R: Resource>(args: &WriteArgs) -> Result<Self, Failure> {
        let mut attributes = Vec::new();
        for (name, text) in &args.set {
            attributes.push((name.clone(), value::<R>(name, text)?));
        }
        attributes.extend(args.clear.iter().map(|name| (name.clone(), Value::Null)));
        attributes.extend(args.set_json.iter().cloned());
        let mut relationships = Vec::new();
        for (name, ids) in &args.relate {
            let known = R::RELATIONSHIPS
                .iter()
                .find(|it| it.name == name && it.settable)
                .ok_or_else(|| {
                    let settable = R::RELATIONSHIPS.iter().filter(|it| it.settable);
                    let names: Vec<_> = settable.map(|it| it.name).collect();
                    unknown("relationship that can be written", name, R::TYPE, &names)
                })?;
            let ids = ids.split(',').map(str::trim).filter(|id| !id.is_empty());
            relationships.push((known.name, known.to, ids.map(str::to_owned).collect()));
        }
        if attributes.is_empty() && relationships.is_empty() {
            return Err(Failure::usage(
                "NOTHING_TO_WRITE",
                "nothing is to be written: give --set, --set-json, --clear or --relate",
            ));
        }
        Ok(Self {
            attributes,
            relationships,
        })
    }
}

/// Something that a type does not have, and what it has.
pub(super) fn unknown(what: &str, name: &str, kind: &str, known: &[&str]) -> Failure {
    let known = if known.is_empty() {
        "none".to_owned()
    } else {
        known.join(", ")
    };
    Failure::usage(
        "UNKNOWN_NAME",
        format!("{kind} has no {what} named {name}; it has {known}"),
    )
}

/// The text of an argument as a value of the attribute's kind. Names that the
/// contract does not know are left to the service.
fn value<R: Resource>(name: &str, text: &str) -> Result<Value, Failure> {
    let info: Option<&AttributeInfo> = R::ATTRIBUTES.iter().find(|it| it.name == name);
    let refuse = |expected: &str| {
        Failure::usage(
            "INVALID_VALUE",
            format!("--set {name}: expected {expected}, found {text:?}"),
        )
    };
    let kind = info.map_or(Kind::Text, |info| info.kind);
    Ok(match kind {
        Kind::Integer => text
            .parse::<i64>()
            .map_err(|_| refuse("a whole number"))?
            .into(),
        Kind::Number => text.parse::<f64>().map_err(|_| refuse("a number"))?.into(),
        Kind::Flag => text
            .parse::<bool>()
            .map_err(|_| refuse("true or false"))?
            .into(),
        Kind::TextList => text
            .split(',')
            .map(str::trim)
            .filter(|item| !item.is_empty())
            .map(Value::from)
            .collect(),
        Kind::Json => return Err(refuse("JSON, which --set-json takes")),
        _ => text.into(),
    })
}

/// Makes a record, and prints it.
pub(super) async fn create<R: Shown>(args: &WriteArgs, context: &mut Context<'_, '_>) -> Result {
    let changes = Changes::read::<R>(args)?;
    let mut create = context.client.collection::<R>().create();
    for (name, value) in changes.attributes {
        create = create.set_named(&name, value);
    }
    for (name, kind, ids) in changes.relationships {
        create = create.relate_named(name, kind, ids);
    }
    let answer = context.interrupt.or(create.send()).await??;
    record::print(&answer, context)
}

/// Changes a record, and prints it as it is then.
pub(super) async fn update<R: Shown>(args: &UpdateArgs, context: &mut Context<'_, '_>) -> Result {
    let changes = Changes::read::<R>(&args.write)?;
    let mut update = context.client.collection::<R>().update(args.id.as_str());
    for (name, value) in changes.attributes {
        update = update.set_named(&name, value);
    }
    for (name, kind, ids) in changes.relationships {
        update = update.relate_named(name, kind, ids);
    }
    let answer = context.interrupt.or(update.send()).await??;
    record::print(&answer, context)
}

/// Deletes a record, and prints what it was where the service tells.
pub(super) async fn delete<R: Shown>(args: &DeleteArgs, context: &mut Context<'_, '_>) -> Result {
    let id = args.id.as_str();
    let what = format!("delete {} {id}", R::TYPE);
    confirm::ask(&what, args.consent.yes, context.output.mode())?;
    let delete = context.client.collection::<R>().delete(id);
    let answer = context.interrupt.or(delete.send()).await??;
    match context.output.mode() {
        Mode::Json(_) if answer.body().is_empty() => context
            .output
            .document(raw::<&RawValue>(b"{\"data\":null}")?),
        Mode::Json(_) => context.output.document(raw::<&RawValue>(answer.body())?),
        Mode::Records | Mode::Human(_) => {
            let deleted = [("deleted", Cell::text(R::TYPE)), ("id", Cell::text(id))];
            context.output.details(vec![Cell::text(id)], &deleted)
        }
    }
}
