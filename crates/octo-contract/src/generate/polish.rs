//! What is done to the generated code afterwards: names of the wire are put
//! back, a header nobody declared is taken out, docs are made to render.

use quote::ToTokens;
use syn::{
    Attribute, Expr, Item, ItemMod, ItemStruct, LitStr, Path, PathSegment, Stmt,
    visit_mut::{self, VisitMut},
};

use super::docs;
use crate::{Shaped, WireNames};

/// The module of open enums, as a path that occurs nowhere else. It becomes a
/// relative one, so that the code can be included anywhere.
pub(super) const ENUMS: &str = "crate::octo_open_enums";

pub(super) fn polish(file: &mut syn::File, shaped: &Shaped) {
    let mut polish = Polish {
        wire_names: &shaped.wire_names,
        depth: 0,
        operation: None,
    };
    polish.visit_file_mut(file);
}

/// Takes out the constructor that panics when no HTTP client can be made and
/// has timeouts of its own; the other one takes the client of the call.
pub(super) fn without_default_client(file: &mut syn::File) {
    for item in &mut file.items {
        if let Item::Impl(block) = item
            && block.trait_.is_none()
        {
            block.items.retain(
                |item| !matches!(item, syn::ImplItem::Fn(function) if function.sig.ident == "new"),
            );
        }
    }
}

pub(super) fn count_types(file: &syn::File) -> usize {
    let types = file.items.iter().find_map(|item| match item {
        Item::Mod(module) if module.ident == "types" => module.content.as_ref(),
        _ => None,
    });
    let items = types.map(|(_, items)| items.as_slice()).unwrap_or_default();
    let types = items
        .iter()
        .filter(|item| matches!(item, Item::Struct(_) | Item::Enum(_)));
    types.count()
}

struct Polish<'a> {
    wire_names: &'a WireNames,
    /// How many modules are open.
    depth: usize,
    /// The generated method around.
    operation: Option<String>,
}

impl VisitMut for Polish<'_> {
    fn visit_item_mod_mut(&mut self, module: &mut ItemMod) {
        self.depth += 1;
        visit_mut::visit_item_mod_mut(self, module);
        self.depth -= 1;
    }

    fn visit_path_mut(&mut self, path: &mut Path) {
        let mut segments = path.segments.iter();
        let marked = segments
            .next()
            .is_some_and(|segment| segment.ident == "crate")
            && segments
                .next()
                .is_some_and(|segment| segment.ident == "octo_open_enums");
        if marked {
            let span = proc_macro2::Span::call_site();
            let up = std::iter::repeat_n("super", self.depth);
            let up: Vec<_> = if self.depth == 0 {
                vec!["self"]
            } else {
                up.collect()
            };
            let prefix = up.into_iter().chain(["enums"]);
            let prefix = prefix.map(|name| PathSegment::from(proc_macro2::Ident::new(name, span)));
            path.segments = prefix
                .chain(path.segments.iter().skip(2).cloned())
                .collect();
            path.leading_colon = None;
        }
        visit_mut::visit_path_mut(self, path);
    }

    fn visit_impl_item_fn_mut(&mut self, function: &mut syn::ImplItemFn) {
        self.operation = Some(function.sig.ident.to_string());
        visit_mut::visit_impl_item_fn_mut(self, function);
        self.operation = None;
    }

    fn visit_block_mut(&mut self, block: &mut syn::Block) {
        let before = block.stmts.len();
        block.stmts.retain(|statement| !is_api_version(statement));
        if block.stmts.len() < before && !block.stmts.iter().any(appends_header) {
            block.stmts.iter_mut().for_each(settle_headers);
        }
        visit_mut::visit_block_mut(self, block);
    }

    fn visit_item_struct_mut(&mut self, item: &mut ItemStruct) {
        let names = self.wire_names.properties.get(&item.ident.to_string());
        if let Some(names) = names {
            for field in &mut item.fields {
                let ident = field
                    .ident
                    .as_ref()
                    .map(ToString::to_string)
                    .unwrap_or_default();
                if let Some(wire) = names
                    .get(ident.trim_end_matches('_'))
                    .or_else(|| names.get(&ident))
                {
                    field
                        .attrs
                        .push(syn::parse_quote!(#[serde(rename = #wire)]));
                }
            }
        }
        visit_mut::visit_item_struct_mut(self, item);
    }

    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        self.restore_parameter(expression);
        visit_mut::visit_expr_mut(self, expression);
    }

    fn visit_attribute_mut(&mut self, attribute: &mut Attribute) {
        if attribute.path().is_ident("doc")
            && let syn::Meta::NameValue(pair) = &mut attribute.meta
            && let Expr::Lit(literal) = &mut pair.value
            && let syn::Lit::Str(text) = &mut literal.lit
        {
            let shown = docs::render(&without_schema(&text.value()));
            *text = LitStr::new(&shown, text.span());
        }
        visit_mut::visit_attribute_mut(self, attribute);
    }
}

impl Polish<'_> {
    /// `QueryParam::new("name", …)` and `header_map.append("name", …)` take
    /// the name of the wire.
    fn restore_parameter(&self, expression: &mut Expr) {
        let names = self
            .operation
            .as_ref()
            .and_then(|operation| self.wire_names.parameters.get(operation));
        let Some(names) = names else {
            return;
        };
        let arguments = match expression {
            Expr::Call(call) if ends_with(&call.func, "QueryParam", "new") => &mut call.args,
            Expr::MethodCall(call) if call.method == "append" => &mut call.args,
            _ => return,
        };
        if let Some(Expr::Lit(literal)) = arguments.first_mut()
            && let syn::Lit::Str(text) = &mut literal.lit
            && let Some(wire) = names.get(&text.value())
        {
            *text = LitStr::new(wire, text.span());
        }
    }
}

fn ends_with(function: &Expr, owner: &str, name: &str) -> bool {
    let Expr::Path(path) = function else {
        return false;
    };
    let mut segments = path.path.segments.iter().rev();
    segments.next().is_some_and(|segment| segment.ident == name)
        && segments
            .next()
            .is_some_and(|segment| segment.ident == owner)
}

/// `header_map.append("api-version", …)`, which the contract does not declare.
fn is_api_version(statement: &Stmt) -> bool {
    let Stmt::Expr(Expr::MethodCall(call), _) = statement else {
        return false;
    };
    let name = call
        .args
        .first()
        .map(|name| name.to_token_stream().to_string());
    call.method == "append" && name.is_some_and(|name| name.contains("\"api-version\""))
}

/// Whether a statement adds a header, perhaps only on a condition.
fn appends_header(statement: &Stmt) -> bool {
    statement
        .to_token_stream()
        .to_string()
        .contains("header_map . append")
}

/// Headers to which nothing is added any more are not mutable.
fn settle_headers(statement: &mut Stmt) {
    if let Stmt::Local(local) = statement
        && let syn::Pat::Ident(name) = &mut local.pat
        && name.ident == "header_map"
    {
        name.mutability = None;
    }
}

/// Docs without the JSON schema that the generator adds to them: it is the
/// shaped one, not the vendor's.
fn without_schema(text: &str) -> String {
    match text.find("<details>") {
        Some(at) => text.get(..at).unwrap_or_default().trim_end().to_owned(),
        None => text.to_owned(),
    }
}
