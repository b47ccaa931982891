//! What a contract and its overlay say about an operation beyond its types.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

use crate::{rust_name, shape::Resolved};

/// One row of the operation table.
#[derive(Clone, Debug, PartialEq)]
pub struct OperationFacts {
    /// Name of the generated method.
    pub id: String,
    /// `operationId` of the document.
    pub wire_id: String,
    /// HTTP method in upper case.
    pub method: String,
    /// Path template.
    pub path: String,
    /// What a repetition does: `x-octo-safe` and `x-octo-idempotent` of the
    /// overlay, or else what the method says. `x-octo-idempotent: false` takes
    /// back what the method promises.
    pub safety: Safety,
    /// Requests it takes from the budget: `x-octo-cost`, 1 by default.
    pub cost: u64,
    /// Needed scope: `x-octo-scope`, the extension that the document's
    /// `x-octo-scope-extension` names, or the one scope of its security.
    pub scope: Option<String>,
    /// Media type of the request body on the wire.
    pub request_media_type: Option<String>,
    /// Media types of a success on the wire.
    pub response_media_types: Vec<String>,
    /// `x-octo-paging`: parameter (or pointer into the body) of the cursor,
    /// and pointer to the next one.
    pub paging: Option<(String, String)>,
    /// `x-octo-deadline`, in seconds.
    pub deadline: Option<u64>,
}

/// What a repetition of an operation does (RFC 9110, section 9.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Safety {
    /// Changes nothing.
    Safe,
    /// Changes something, and twice is the same as once.
    Idempotent,
    /// Changes something each time.
    Unsafe,
}

impl OperationFacts {
    pub(crate) fn of(operation: &Resolved, document: &Value) -> Self {
        let rest = &operation.rest;
        let flag = |name: &str| rest.get(name).map(is_set);
        let safety = match (flag("x-octo-safe"), flag("x-octo-idempotent")) {
            (Some(true), _) => Safety::Safe,
            (_, Some(true)) => Safety::Idempotent,
            (_, idempotent) => match operation.method.as_str() {
                "get" | "head" => Safety::Safe,
                "put" | "delete" if idempotent.is_none() => Safety::Idempotent,
                _ => Safety::Unsafe,
            },
        };
        let named = document
            .get("x-octo-scope-extension")
            .and_then(Value::as_str);
        let scope = ["x-octo-scope"].into_iter().chain(named);
        let scope = scope.filter_map(|name| rest.get(name)?.as_str()).next();
        let paging = rest.get("x-octo-paging").and_then(|paging| {
            let field = |name: &str| paging.get(name)?.as_str().map(str::to_owned);
            Some((field("cursor")?, field("next")?))
        });
        Self {
            id: operation.id.clone(),
            wire_id: operation.wire_id.clone(),
            method: operation.method.to_ascii_uppercase(),
            path: operation.path.clone(),
            safety,
            cost: rest.get("x-octo-cost").and_then(Value::as_u64).unwrap_or(1),
            scope: scope
                .map(str::to_owned)
                .or_else(|| only_scope(rest.get("security"))),
            request_media_type: None,
            response_media_types: Vec::new(),
            paging,
            deadline: rest.get("x-octo-deadline").and_then(Value::as_u64),
        }
    }

    pub(crate) fn with_media_types(
        mut self,
        request: Option<String>,
        responses: Vec<String>,
    ) -> Self {
        self.request_media_type = request;
        self.response_media_types = responses;
        self
    }
}

/// `true`, or an object that gives the reason.
fn is_set(value: &Value) -> bool {
    match value {
        Value::Bool(flag) => *flag,
        Value::Object(_) => true,
        _ => false,
    }
}

fn only_scope(security: Option<&Value>) -> Option<String> {
    let alternatives = security?.as_array()?;
    let scopes = alternatives
        .iter()
        .filter_map(Value::as_object)
        .flat_map(|schemes| schemes.values());
    let mut scopes = scopes
        .filter_map(Value::as_array)
        .flatten()
        .filter_map(Value::as_str);
    let scope = scopes.next()?;
    scopes.next().is_none().then(|| scope.to_owned())
}

/// The operation table as code.
pub(crate) fn table(operations: &[OperationFacts]) -> TokenStream {
    let mut taken = HashSet::new();
    let variants: Vec<_> = operations
        .iter()
        .map(|operation| crate::lower::unique(&rust_name::type_name(&operation.id), &mut taken))
        .map(|variant| format_ident!("{variant}"))
        .collect();
    let docs = operations.iter().map(|operation| {
        format!(
            "`{} {}`, `{}`.",
            operation.method, operation.path, operation.wire_id
        )
    });
    let ids: Vec<_> = operations.iter().map(|operation| &operation.id).collect();
    // Ids are snake case, so upper case is the case of statics.
    let statics: Vec<_> = operations
        .iter()
        .map(|operation| format_ident!("{}", operation.id.to_uppercase()))
        .collect();
    let rows = operations.iter().map(row);
    let count = operations.len();
    quote! {
        /// The operations of the contract: what is known about each one before
        /// it is called.
        pub mod operations {
            /// Every operation of the contract. It is exhaustive on purpose: a
            /// new operation is a compile error until its users place it.
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
            pub enum OperationId {
                #(#[doc = #docs] #variants,)*
            }

            #(static #statics: ::octo_transport::Operation = #rows;)*

            impl OperationId {
                /// Every operation, in the order of the contract.
                pub const ALL: [Self; #count] = [#(Self::#variants,)*];

                /// What is known about the operation.
                pub fn spec(self) -> &'static ::octo_transport::Operation {
                    match self {
                        #(Self::#variants => &#statics,)*
                    }
                }

                /// The operation of a generated method, by the method's name.
                pub fn from_id(id: &str) -> Option<Self> {
                    match id {
                        #(#ids => Some(Self::#variants),)*
                        _ => None,
                    }
                }

                /// The name of the generated method.
                pub fn as_str(self) -> &'static str {
                    self.spec().id
                }
            }

            impl ::std::fmt::Display for OperationId {
                fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                    out.write_str(self.spec().wire_id)
                }
            }
        }
    }
}

fn row(operation: &OperationFacts) -> TokenStream {
    let OperationFacts {
        id,
        wire_id,
        path,
        response_media_types,
        ..
    } = operation;
    let method = format_ident!("{}", operation.method);
    let safety = match operation.safety {
        Safety::Safe => quote!(Safe),
        Safety::Idempotent => quote!(Idempotent),
        Safety::Unsafe => quote!(Unsafe),
    };
    let cost = u32::try_from(operation.cost).unwrap_or(u32::MAX);
    let scope = optional(operation.scope.as_ref());
    let request = optional(operation.request_media_type.as_ref());
    let paging = match &operation.paging {
        Some((cursor, next)) => quote! {
            Some(::octo_transport::Paging {
                cursor_parameter: #cursor,
                next_cursor_pointer: #next,
            })
        },
        None => quote!(None),
    };
    let deadline = match operation.deadline {
        Some(seconds) => quote!(Some(::std::time::Duration::from_secs(#seconds))),
        None => quote!(None),
    };
    quote! {
        ::octo_transport::Operation {
            id: #id,
            wire_id: #wire_id,
            method: ::reqwest::Method::#method,
            path: #path,
            safety: ::octo_transport::Safety::#safety,
            cost: #cost,
            scope: #scope,
            request_media_type: #request,
            response_media_types: &[#(#response_media_types),*],
            paging: #paging,
            deadline: #deadline,
        }
    }
}

fn optional(text: Option<&String>) -> TokenStream {
    match text {
        Some(text) => quote!(Some(#text)),
        None => quote!(None),
    }
}
