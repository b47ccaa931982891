//! Reading of structs that keep members without a name.
//!
//! The derived code for `#[serde(flatten)]` first reads every member into a
//! buffer and then picks its own ones out of it. This one reads each member
//! once, straight into its field.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{
    Attribute, Expr, ExprLit, Field, Ident, Item, ItemStruct, Lit, Meta, Path, Token, Type,
    punctuated::Punctuated,
};

use super::instants::Holding;

/// Replaces the derived `Deserialize` of every such struct in `types`. Says
/// whether an instant is among their members.
pub(super) fn read_directly(file: &mut syn::File) -> bool {
    let mut instants = false;
    let types = file.items.iter_mut().find_map(|item| match item {
        Item::Mod(module) if module.ident == "types" => module.content.as_mut(),
        _ => None,
    });
    let Some((_, items)) = types else {
        return false;
    };
    let mut out = Vec::with_capacity(items.len());
    for item in std::mem::take(items) {
        let reading = match item {
            Item::Struct(mut item) => {
                let reading = reading(&mut item);
                let mut types = item.fields.iter().map(|field| &field.ty);
                instants |= reading.is_some() && types.any(|ty| Holding::of(ty).is_some());
                out.push(Item::Struct(item));
                reading
            }
            other => {
                out.push(other);
                None
            }
        };
        out.extend(reading);
    }
    *items = out;
    instants
}

/// What the code needs to know about one field.
struct Member<'a> {
    ident: &'a Ident,
    wire: String,
    ty: &'a Type,
    missing: Missing,
}

/// What a member is when it is missing.
enum Missing {
    None,
    Default,
    Call(Path),
    Error,
}

fn reading(item: &mut ItemStruct) -> Option<Item> {
    let extra = item.fields.iter().find(|field| is_flattened(field))?;
    let extra = extra.ident.clone()?;
    let members: Option<Vec<Member<'_>>> = item
        .fields
        .iter()
        .filter(|field| !is_flattened(field))
        .map(member)
        .collect();
    let code = code(&item.ident, &members?, &extra);
    let reading = syn::parse2(code).ok()?;
    item.attrs.iter_mut().for_each(without_deserialize);
    Some(reading)
}

/// `None` when the field says something that this code does not know.
fn member(field: &Field) -> Option<Member<'_>> {
    let ident = field.ident.as_ref()?;
    let mut wire = ident.to_string().trim_start_matches("r#").to_owned();
    let mut missing = if is_option(&field.ty) {
        Missing::None
    } else {
        Missing::Error
    };
    for meta in serde_metas(field) {
        match meta {
            Meta::Path(path) if path.is_ident("default") => missing = Missing::Default,
            Meta::NameValue(pair) => {
                let Expr::Lit(ExprLit {
                    lit: Lit::Str(text),
                    ..
                }) = &pair.value
                else {
                    return None;
                };
                if pair.path.is_ident("rename") {
                    wire = text.value();
                } else if pair.path.is_ident("default") {
                    missing = Missing::Call(text.parse().ok()?);
                } else if !pair.path.is_ident("skip_serializing_if") {
                    return None;
                }
            }
            _ => return None,
        }
    }
    Some(Member {
        ident,
        wire,
        ty: &field.ty,
        missing,
    })
}

fn serde_metas(field: &Field) -> Vec<Meta> {
    let attributes = field.attrs.iter();
    let serde = attributes.filter(|attribute| attribute.path().is_ident("serde"));
    serde
        .filter_map(|attribute| {
            attribute
                .parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)
                .ok()
        })
        .flatten()
        .collect()
}

fn is_flattened(field: &Field) -> bool {
    serde_metas(field)
        .iter()
        .any(|meta| meta.path().is_ident("flatten"))
}

fn is_option(ty: &Type) -> bool {
    let Type::Path(path) = ty else {
        return false;
    };
    let last = path.path.segments.last();
    last.is_some_and(|segment| segment.ident == "Option")
}

fn without_deserialize(attribute: &mut Attribute) {
    if !attribute.path().is_ident("derive") {
        return;
    }
    let parsed = attribute.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated);
    if let Ok(paths) = parsed {
        let kept = paths.into_iter().filter(|path| {
            let last = path.segments.last();
            last.is_none_or(|segment| segment.ident != "Deserialize")
        });
        *attribute = syn::parse_quote!(#[derive(#(#kept),*)]);
    }
}

/// Names with underscores, so that no type of a contract is hidden by them.
fn code(name: &Ident, members: &[Member<'_>], extra: &Ident) -> TokenStream {
    let keys: Vec<_> = (0..members.len())
        .map(|index| format_ident!("Member{index}"))
        .collect();
    let slots: Vec<_> = (0..members.len())
        .map(|index| format_ident!("member_{index}"))
        .collect();
    let wires: Vec<_> = members.iter().map(|member| &member.wire).collect();
    let types = members.iter().map(|member| member.ty);
    let values = members.iter().map(|member| match Holding::of(member.ty) {
        Some(holding) => holding.read(),
        None => quote!(members.next_value()?),
    });
    let fields = members.iter().zip(&slots).map(|(member, slot)| {
        let Member { ident, wire, .. } = member;
        match &member.missing {
            Missing::None => quote!(#ident: #slot.unwrap_or(None)),
            Missing::Default => quote!(#ident: #slot.unwrap_or_default()),
            Missing::Call(path) => quote!(#ident: #slot.unwrap_or_else(#path)),
            Missing::Error => quote! {
                #ident: #slot.ok_or_else(|| ::serde::de::Error::missing_field(#wire))?
            },
        }
    });
    let expected = format!("struct {name}");
    quote! {
        impl<'de> ::serde::Deserialize<'de> for #name {
            fn deserialize<__D>(input: __D) -> ::std::result::Result<Self, __D::Error>
            where
                __D: ::serde::Deserializer<'de>,
            {
                enum __Key {
                    #(#keys,)*
                    Other(::std::string::String),
                }

                struct __KeyVisitor;

                impl<'de> ::serde::de::Visitor<'de> for __KeyVisitor {
                    type Value = __Key;

                    fn expecting(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                        out.write_str("a member")
                    }

                    fn visit_str<__E>(self, key: &str) -> ::std::result::Result<__Key, __E> {
                        Ok(match key {
                            #(#wires => __Key::#keys,)*
                            other => __Key::Other(other.to_owned()),
                        })
                    }
                }

                impl<'de> ::serde::Deserialize<'de> for __Key {
                    fn deserialize<__K>(input: __K) -> ::std::result::Result<Self, __K::Error>
                    where
                        __K: ::serde::Deserializer<'de>,
                    {
                        input.deserialize_identifier(__KeyVisitor)
                    }
                }

                struct __Members;

                impl<'de> ::serde::de::Visitor<'de> for __Members {
                    type Value = #name;

                    fn expecting(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                        out.write_str(#expected)
                    }

                    fn visit_map<__A>(self, mut members: __A) -> ::std::result::Result<#name, __A::Error>
                    where
                        __A: ::serde::de::MapAccess<'de>,
                    {
                        #(let mut #slots: ::std::option::Option<#types> = None;)*
                        let mut others = ::std::default::Default::default();
                        while let Some(key) = members.next_key::<__Key>()? {
                            match key {
                                #(__Key::#keys => {
                                    // Not `replace`: it would move the old value out, however
                                    // large the type is.
                                    if #slots.is_some() {
                                        return Err(::serde::de::Error::duplicate_field(#wires));
                                    }
                                    #slots = Some(#values);
                                })*
                                __Key::Other(key) => {
                                    ::std::iter::Extend::extend(
                                        &mut others,
                                        [(key, members.next_value()?)],
                                    );
                                }
                            }
                        }
                        Ok(#name {
                            #(#fields,)*
                            #extra: others,
                        })
                    }
                }

                input.deserialize_map(__Members)
            }
        }
    }
}
