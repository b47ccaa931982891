//! Reading of instants.
//!
//! chrono reads any form of RFC 3339, piece by piece, for some 1,700
//! instructions. Servers write one form, at fixed places: that one is read here
//! for a tenth of it, and all others are left to chrono.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{GenericArgument, PathArguments, Type};

/// How a member holds an instant.
pub(super) enum Holding {
    /// As it is.
    Bare,
    /// In an `Option`.
    Optional,
}

impl Holding {
    /// `None` for a type that is no instant in UTC.
    pub(super) fn of(ty: &Type) -> Option<Self> {
        if is_instant(ty) {
            return Some(Self::Bare);
        }
        is_instant(argument_of(ty, "Option")?).then_some(Self::Optional)
    }

    /// The expression that reads such a member from `members`.
    pub(super) fn read(&self) -> TokenStream {
        match self {
            Self::Bare => quote!(members.next_value::<super::instants::Instant>()?.0),
            Self::Optional => quote! {
                members
                    .next_value::<::std::option::Option<super::instants::Instant>>()?
                    .map(|read| read.0)
            },
        }
    }
}

fn is_instant(ty: &Type) -> bool {
    let zone = argument_of(ty, "DateTime");
    zone.is_some_and(|zone| matches!(zone, Type::Path(path) if ends_with(path, "Utc")))
}

/// The type argument of a path that ends with `name`.
fn argument_of<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else {
        return None;
    };
    let last = path
        .path
        .segments
        .last()
        .filter(|last| last.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    match arguments.args.first()? {
        GenericArgument::Type(argument) => Some(argument),
        _ => None,
    }
}

fn ends_with(path: &syn::TypePath, name: &str) -> bool {
    let last = path.path.segments.last();
    last.is_some_and(|segment| segment.ident == name)
}

/// The module that such expressions refer to.
pub(super) fn module() -> TokenStream {
    quote! {
        /// Reading of instants.
        mod instants {
            use ::chrono::{DateTime, FixedOffset, NaiveDate, offset::Utc};

            /// An instant, read from RFC 3339.
            pub(super) struct Instant(pub(super) DateTime<Utc>);

            struct Text;

            impl ::serde::de::Visitor<'_> for Text {
                type Value = Instant;

                fn expecting(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                    out.write_str("an RFC 3339 formatted date and time string")
                }

                fn visit_str<E: ::serde::de::Error>(
                    self,
                    text: &str,
                ) -> ::std::result::Result<Instant, E> {
                    if let Some(instant) = usual(text.as_bytes()) {
                        return Ok(Instant(instant));
                    }
                    let instant = text.parse::<DateTime<FixedOffset>>().map_err(E::custom)?;
                    Ok(Instant(instant.with_timezone(&Utc)))
                }
            }

            impl<'de> ::serde::Deserialize<'de> for Instant {
                fn deserialize<D>(input: D) -> ::std::result::Result<Self, D::Error>
                where
                    D: ::serde::Deserializer<'de>,
                {
                    input.deserialize_str(Text)
                }
            }

            /// `2026-06-16T09:30:00Z`, with up to nine decimals of the second.
            fn usual(text: &[u8]) -> ::std::option::Option<DateTime<Utc>> {
                let (date_and_time, rest) = text.split_first_chunk::<19>()?;
                let decimals = match rest {
                    b"Z" => &[],
                    [b'.', decimals @ .., b'Z'] if matches!(decimals.len(), 1..=9) => decimals,
                    _ => return None,
                };
                let marks = [4, 7, 10, 13, 16].map(|at| date_and_time[at]);
                if marks != *b"--T::" {
                    return None;
                }
                let [year, month, day] = [0..4, 5..7, 8..10].map(|at| number(&date_and_time[at]));
                let [hour, minute, second] =
                    [11..13, 14..16, 17..19].map(|at| number(&date_and_time[at]));
                let scale = 10_u32.pow(9 - u32::try_from(decimals.len()).ok()?);
                let date = NaiveDate::from_ymd_opt(i32::try_from(year?).ok()?, month?, day?)?;
                let nanoseconds = number(decimals)? * scale;
                let time = date.and_hms_nano_opt(hour?, minute?, second?, nanoseconds)?;
                Some(time.and_utc())
            }

            /// A number of at most nine decimal digits.
            fn number(digits: &[u8]) -> ::std::option::Option<u32> {
                digits.iter().try_fold(0, |number, digit| {
                    digit
                        .is_ascii_digit()
                        .then(|| number * 10 + u32::from(digit - b'0'))
                })
            }
        }
    }
}
