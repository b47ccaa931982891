//! Enums that accept values which the contract does not name yet.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::rust_name;

/// An enum of text that is generated open.
///
/// Enums of requests are open too: most occur in responses as well, a value
/// that the server learned yesterday can be sent without a new release, and
/// one kind of enum is easier to use than two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenEnum {
    /// The component of the shaped document.
    pub component: String,
    /// The Rust type.
    pub name: String,
    /// What the contract says about it.
    pub description: Option<String>,
    /// The values that the contract names, in its order.
    pub values: Vec<String>,
}

/// The enums as code.
pub(crate) fn module(enums: &[OpenEnum]) -> TokenStream {
    let items = enums.iter().map(item);
    quote! {
        /// Enums of the contract. Each accepts values that the contract does
        /// not name, so that a new one breaks nobody.
        pub mod enums {
            /// The text of an enum that the contract does not name.
            ///
            /// It is opaque, so that code which matches on it does not break
            /// when the contract learns the value: compare by `as_str`.
            #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
            pub struct Unknown(::std::boxed::Box<str>);

            impl ::std::fmt::Debug for Unknown {
                fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                    ::std::fmt::Debug::fmt(&self.0, out)
                }
            }

            #(#items)*
        }
    }
}

fn item(open: &OpenEnum) -> TokenStream {
    let name = format_ident!("{}", open.name);
    let values = &open.values;
    let variants: Vec<_> = variants(values)
        .iter()
        .map(|variant| format_ident!("{variant}"))
        .collect();
    let doc = match &open.description {
        Some(description) => crate::generate::render_docs(description),
        None => format!("The values of `{}`.", open.component),
    };
    let value_docs = values.iter().map(|value| format!("`{value}`"));
    quote! {
        #[doc = #doc]
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum #name {
            #(#[doc = #value_docs] #variants,)*
            /// A value that the contract does not name.
            Unknown(Unknown),
        }

        impl #name {
            /// The values that the contract names, in its order.
            pub const KNOWN: &'static [&'static str] = &[#(#values),*];

            /// The text of the value.
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #values,)*
                    Self::Unknown(text) => &text.0,
                }
            }

            /// Whether the contract names the value.
            pub fn is_known(&self) -> bool {
                !matches!(self, Self::Unknown(_))
            }

            fn known(text: &str) -> Option<Self> {
                match text {
                    #(#values => Some(Self::#variants),)*
                    _ => None,
                }
            }
        }

        impl ::std::convert::From<&str> for #name {
            fn from(text: &str) -> Self {
                Self::known(text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
            }
        }

        impl ::std::convert::From<::std::string::String> for #name {
            fn from(text: ::std::string::String) -> Self {
                Self::known(&text).unwrap_or_else(|| Self::Unknown(Unknown(text.into())))
            }
        }

        impl ::std::str::FromStr for #name {
            type Err = ::std::convert::Infallible;

            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                Ok(text.into())
            }
        }

        impl ::std::fmt::Display for #name {
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                out.pad(self.as_str())
            }
        }

        impl ::std::convert::AsRef<str> for #name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::std::cmp::PartialEq<str> for #name {
            fn eq(&self, text: &str) -> bool {
                self.as_str() == text
            }
        }

        impl ::std::cmp::PartialEq<&str> for #name {
            fn eq(&self, text: &&str) -> bool {
                self.as_str() == *text
            }
        }

        impl ::serde::Serialize for #name {
            fn serialize<S: ::serde::Serializer>(&self, out: S) -> ::std::result::Result<S::Ok, S::Error> {
                out.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for #name {
            fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> ::std::result::Result<Self, D::Error> {
                struct Text;

                impl ::serde::de::Visitor<'_> for Text {
                    type Value = #name;

                    fn expecting(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                        out.write_str("text")
                    }

                    fn visit_str<E: ::serde::de::Error>(self, text: &str) -> ::std::result::Result<#name, E> {
                        Ok(text.into())
                    }

                    fn visit_string<E: ::serde::de::Error>(
                        self,
                        text: ::std::string::String,
                    ) -> ::std::result::Result<#name, E> {
                        Ok(text.into())
                    }
                }

                input.deserialize_str(Text)
            }
        }
    }
}

/// One variant per value: its words, its signs spelled out where that is not
/// enough, a number in the end.
fn variants(values: &[String]) -> Vec<String> {
    let mut taken = HashSet::from(["Unknown".to_owned(), "Self_".to_owned()]);
    values
        .iter()
        .map(|value| {
            let plain = rust_name::type_name(value);
            let telling = value.chars().any(char::is_alphanumeric);
            if telling && taken.insert(plain.clone()) {
                return plain;
            }
            let spelled: String = value.chars().map(spelled).collect();
            let spelled = if value.is_empty() {
                "Empty".to_owned()
            } else {
                rust_name::type_name(&spelled)
            };
            crate::lower::unique(&spelled, &mut taken)
        })
        .collect()
}

fn spelled(sign: char) -> String {
    let word = match sign {
        '<' => "less",
        '>' => "greater",
        '=' => "equal",
        '!' => "not",
        '+' => "plus",
        '-' => "minus",
        '*' => "star",
        '/' => "slash",
        '_' => "underscore",
        '.' => "dot",
        ':' => "colon",
        '%' => "percent",
        '&' => "and",
        '|' => "or",
        '~' => "tilde",
        '?' => "question",
        '@' => "at",
        '#' => "hash",
        '$' => "dollar",
        '^' => "caret",
        '(' | ')' | '[' | ']' | '{' | '}' => "bracket",
        ' ' => "space",
        other if other.is_alphanumeric() => return other.to_string(),
        other => return format!(" u{:x} ", u32::from(other)),
    };
    format!(" {word} ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(values: &[&str]) -> Vec<String> {
        let values: Vec<_> = values.iter().map(|value| (*value).to_owned()).collect();
        variants(&values)
    }

    #[test]
    fn spells_signs_out() {
        assert_eq!(
            of(&["=", "!=", ">=", "<=", ">", "<"]),
            [
                "Equal",
                "NotEqual",
                "GreaterEqual",
                "LessEqual",
                "Greater",
                "Less"
            ]
        );
        assert_eq!(
            of(&["created", "-created", "+created"]),
            ["Created", "MinusCreated", "PlusCreated"]
        );
    }

    #[test]
    fn keeps_values_apart_whatever_they_are() {
        assert_eq!(
            of(&["a_b", "a-b", "aB", "AB"]),
            ["AB", "AMinusB", "AB2", "Ab"]
        );
        assert_eq!(
            of(&["", " ", "unknown", "self"]),
            ["Empty", "Space", "Unknown2", "Self_2"]
        );
        assert_eq!(of(&["1", "2nd", "ä"]), ["_1", "_2nd", "Ä"]);
    }
}
