//! Generation: a shaped document becomes Rust source.

mod docs;
mod instants;
mod members;
mod polish;

use std::panic::{AssertUnwindSafe, catch_unwind};

use progenitor::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TypeImpl, TypePatch};
use quote::quote;
use serde_json::Value;

pub(crate) use docs::render as render_docs;

use crate::{Error, Shaped, open_enum, operation_facts, rust_name};

/// What the generated client is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flavor {
    /// Calls go through `octo_transport::Call`; an operation table comes with
    /// the client.
    Octo,
    /// A client that stands by itself: what the generator makes, with open
    /// enums.
    Standalone,
}

/// Generated source, and how much it holds.
#[derive(Clone, Debug)]
pub struct Code {
    /// Formatted Rust source: `types`, `enums`, `operations` and `Client`.
    pub source: String,
    /// Number of types.
    pub types: usize,
}

/// Generates a client from a shaped document.
///
/// # Errors
/// [`Error::Generate`] when the generator refuses the document or panics on
/// it; the message names the schema where it is known.
pub fn generate(shaped: &Shaped, flavor: Flavor) -> Result<Code, Error> {
    let document = typed(&shaped.document)?;
    let settings = settings(shaped, flavor);
    let tokens =
        run(&document, &settings).map_err(|reason| explain(&shaped.document, &settings, reason))?;
    let mut file: syn::File = syn::parse2(tokens).map_err(|error| Error::Generate {
        reason: format!("the generator wrote invalid Rust: {error}"),
    })?;
    polish::polish(&mut file, shaped);
    let reads_instants = members::read_directly(&mut file);
    let types = polish::count_types(&file) + shaped.enums.len();
    let mut modules = vec![open_enum::module(&shaped.enums)];
    if flavor == Flavor::Octo {
        polish::without_default_client(&mut file);
        modules.push(operation_facts::table(&shaped.operations));
    }
    if reads_instants {
        modules.push(instants::module());
    }
    for module in modules {
        let module: syn::Item = syn::parse2(module).map_err(|error| Error::Generate {
            reason: format!("a module of ours is invalid Rust: {error}"),
        })?;
        file.items.push(module);
    }
    Ok(Code {
        source: prettyplease::unparse(&file),
        types,
    })
}

fn typed(document: &Value) -> Result<openapiv3::OpenAPI, Error> {
    // By text: from a value, errors would have no place.
    let text = document.to_string();
    serde_json::from_str(&text).map_err(|error| Error::Generate {
        reason: format!("the shaped document cannot be read as OpenAPI 3.0: {error}"),
    })
}

fn settings(shaped: &Shaped, flavor: Flavor) -> GenerationSettings {
    let mut settings = GenerationSettings::new();
    // Maps that are printed and compared have an order.
    settings.with_map_type("::std::collections::BTreeMap");
    settings.with_interface(InterfaceStyle::Positional);
    if flavor == Flavor::Octo {
        settings
            .with_inner_type(quote!(::octo_transport::Call))
            .with_hooks(HooksMode::Expected);
    }
    for open in &shaped.enums {
        let path = format!("{}::{}", polish::ENUMS, open.name);
        let impls = [TypeImpl::Display, TypeImpl::FromStr];
        settings.with_replacement(&open.name, path, impls.into_iter());
    }
    let mut growing = TypePatch::default();
    growing.with_attr("#[non_exhaustive]");
    for name in &shaped.response_types {
        settings.with_patch(rust_name::type_name(name), &growing);
    }
    settings
}

/// Runs the generator. It panics on what it does not support, so a panic is
/// an error here, and stays silent.
fn run(
    document: &openapiv3::OpenAPI,
    settings: &GenerationSettings,
) -> Result<proc_macro2::TokenStream, String> {
    let attempt = || Generator::new(settings).generate_tokens(document);
    match quietly(attempt) {
        Ok(Ok(tokens)) => Ok(tokens),
        Ok(Err(error)) => Err(error.to_string()),
        Err(panic) => Err(panic),
    }
}

fn quietly<T>(attempt: impl FnOnce() -> T) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(attempt)).map_err(|payload| {
        let text = payload.downcast_ref::<String>().map(String::as_str);
        let text = text.or_else(|| payload.downcast_ref::<&str>().copied());
        text.unwrap_or("the generator panicked").to_owned()
    })
}

/// Looks for the schema that the generator fails on, by trying them apart.
fn explain(document: &Value, settings: &GenerationSettings, reason: String) -> Error {
    let schemas = document
        .pointer("/components/schemas")
        .and_then(Value::as_object);
    let paths = document.get("paths").and_then(Value::as_object);
    let without_paths = |schemas: &Value| {
        serde_json::json!({
            "openapi": "3.0.3",
            "info": {"title": "", "version": ""},
            "paths": {},
            "components": {"schemas": schemas},
        })
    };
    let fails = |candidate: &Value| match typed(candidate) {
        Ok(document) => run(&document, settings).is_err(),
        Err(_) => true,
    };
    let whole = Value::Object(schemas.cloned().unwrap_or_default());
    let place = if fails(&without_paths(&whole)) {
        let found = schemas.into_iter().flatten().find(|(name, _)| {
            let mut rest = whole.clone();
            rest[name.as_str()] = serde_json::json!({});
            !fails(&without_paths(&rest))
        });
        found.map(|(name, _)| format!("the schema {name}"))
    } else {
        let found = paths.into_iter().flatten().find(|(path, item)| {
            let mut only = without_paths(&whole);
            only["paths"] =
                Value::Object([((*path).clone(), (*item).clone())].into_iter().collect());
            fails(&only)
        });
        found.map(|(path, _)| format!("the path {path}"))
    };
    let place = place.unwrap_or_else(|| "the document".to_owned());
    Error::Generate {
        reason: format!("the generator fails on {place}: {}", first_line(&reason)),
    }
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}
