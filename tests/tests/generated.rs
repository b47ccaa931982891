//! The public items of the generated crates, and the table of operations: a
//! change is a change of what users compile against.

#![allow(clippy::unwrap_used)]

use std::{fmt::Write as _, path::Path};

use octo_contract::build::{Generated, generate};

fn generated(api: &str) -> Generated {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../openapi")
        .join(api);
    generate(&folder, api).unwrap()
}

/// One line per public item, field, variant and method.
fn public_items(source: &str) -> String {
    let file = syn::parse_file(source).unwrap();
    let mut out = String::new();
    items(&file.items, "", &mut out);
    out
}

fn items(items_of: &[syn::Item], path: &str, out: &mut String) {
    for item in items_of {
        match item {
            syn::Item::Mod(module) if is_public(&module.vis) => {
                let path = format!("{path}{}::", module.ident);
                if let Some((_, inner)) = &module.content {
                    items(inner, &path, out);
                }
            }
            syn::Item::Struct(item) if is_public(&item.vis) => {
                writeln!(out, "{}struct {path}{}", marks(&item.attrs), item.ident).unwrap();
                for field in item.fields.iter().filter(|field| is_public(&field.vis)) {
                    let name = field
                        .ident
                        .as_ref()
                        .map_or("0".to_owned(), ToString::to_string);
                    writeln!(out, "    {name}: {}", text(&field.ty)).unwrap();
                }
            }
            syn::Item::Enum(item) if is_public(&item.vis) => {
                let variants =
                    item.variants
                        .iter()
                        .map(|variant| match variant.fields.iter().next() {
                            Some(field) => format!("{}({})", variant.ident, text(&field.ty)),
                            None => variant.ident.to_string(),
                        });
                let variants = variants.collect::<Vec<_>>().join(", ");
                let marks = marks(&item.attrs);
                writeln!(out, "{marks}enum {path}{} {{ {variants} }}", item.ident).unwrap();
            }
            syn::Item::Impl(item) if item.trait_.is_none() => {
                for member in &item.items {
                    if let syn::ImplItem::Fn(function) = member
                        && is_public(&function.vis)
                    {
                        let owner = text(&item.self_ty);
                        writeln!(out, "{path}{owner}: {}", text(&function.sig)).unwrap();
                    }
                }
            }
            _ => {}
        }
    }
}

fn is_public(visibility: &syn::Visibility) -> bool {
    matches!(visibility, syn::Visibility::Public(_))
}

fn marks(attributes: &[syn::Attribute]) -> &'static str {
    let open = attributes
        .iter()
        .any(|attribute| attribute.path().is_ident("non_exhaustive"));
    if open { "non_exhaustive " } else { "" }
}

/// Tokens without the noise of full paths and spaces.
fn text(tokens: &impl quote::ToTokens) -> String {
    let text = tokens.to_token_stream().to_string();
    let mut text = text.replace(" :: ", "::").replace(":: ", "::");
    for path in [
        "::std::option::",
        "::std::vec::",
        "::std::string::",
        "::std::boxed::",
        "::std::collections::",
    ] {
        text = text.replace(path, "");
    }
    for (noise, clean) in [
        (" <", "<"),
        ("< ", "<"),
        (" >", ">"),
        (" ,", ","),
        (",>", ">"),
        ("::serde_json", "serde_json"),
    ] {
        text = text.replace(noise, clean);
    }
    text
}

#[test]
fn octogen() {
    insta::assert_snapshot!("octogen", public_items(&generated("octogen").source));
}

#[test]
fn the_committed_copies_are_current() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates");
    for api in ["octogen", "octolens", "catalio"] {
        let committed =
            std::fs::read_to_string(crates.join(format!("{api}-api/src/generated.rs"))).unwrap();
        assert!(
            committed == generated(api).source,
            "the copy of {api} is stale: run `cargo xtask codegen {api}`"
        );
    }
}

#[test]
fn docs_hold_no_code_that_would_run() {
    for api in ["octogen", "octolens", "catalio"] {
        let source = generated(api).source;
        assert!(!source.contains("<details>"), "{api}");
    }
}
