//! The rules of a schema, by the keyword that states them.

use std::fmt;

macro_rules! rules {
    ($($(#[$meta:meta])* $name:ident = $keyword:literal,)*) => {
        /// A rule that a value can break.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Rule {
            $($(#[$meta])* $name,)*
        }

        impl Rule {
            /// The JSON Schema keyword that states the rule.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $keyword,)*
                }
            }
        }
    };
}

rules! {
    /// A required property is absent.
    Required = "required",
    /// The value is of another type.
    Type = "type",
    /// The value is null, and null is not among the types.
    Null = "type",
    /// The value is not one of those listed.
    Enum = "enum",
    /// The value is not the only one allowed.
    Const = "const",
    /// The number is too small.
    Minimum = "minimum",
    /// The number is too large.
    Maximum = "maximum",
    /// The number is the bound, or below.
    ExclusiveMinimum = "exclusiveMinimum",
    /// The number is the bound, or above.
    ExclusiveMaximum = "exclusiveMaximum",
    /// The number is no multiple.
    MultipleOf = "multipleOf",
    /// The string has too few code points.
    MinLength = "minLength",
    /// The string has too many code points.
    MaxLength = "maxLength",
    /// The string does not match.
    Pattern = "pattern",
    /// The string is not of the format, which servers may treat as a remark.
    Format = "format",
    /// The array has too few items.
    MinItems = "minItems",
    /// The array has too many items.
    MaxItems = "maxItems",
    /// The array holds an item twice.
    UniqueItems = "uniqueItems",
    /// The object has too few properties.
    MinProperties = "minProperties",
    /// The object has too many properties.
    MaxProperties = "maxProperties",
    /// The object has a property that is not declared.
    UnknownProperty = "additionalProperties",
    /// The name of a property is not allowed.
    PropertyNames = "propertyNames",
    /// The value fits none of the alternatives.
    NoBranch = "anyOf",
}

impl fmt::Display for Rule {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}
