//! The names that the generator gives to things, computed as it does.

use std::collections::HashSet;

use heck::{ToPascalCase, ToSnakeCase};

/// Names that types would shadow where generated code uses them, or that
/// read as something else.
const SHADOWING: &[&str] = &[
    "Box",
    "ByteStream",
    "Client",
    "ClientHooks",
    "ClientInfo",
    "ConversionError",
    "Default",
    "Err",
    "Error",
    "From",
    "Into",
    "None",
    "Ok",
    "OperationInfo",
    "Option",
    "ResponseValue",
    "Result",
    "Self",
    "Some",
    "String",
    "ToString",
    "TryFrom",
    "TryInto",
    "Vec",
];

/// Methods that the generated client has anyway, or that generated code calls
/// on it.
const METHODS: &[&str] = &[
    "api_version",
    "baseurl",
    "borrow",
    "borrow_mut",
    "client",
    "clone",
    "clone_into",
    "exec",
    "fmt",
    "from",
    "inner",
    "into",
    "new",
    "new_with_client",
    "post",
    "pre",
    "to_owned",
    "try_from",
    "try_into",
    "type_id",
];

/// The type that a component of this name becomes.
pub(crate) fn type_name(name: &str) -> String {
    identifier(name, str::to_pascal_case)
}

/// The field, argument or method that this name becomes.
pub(crate) fn value_name(name: &str) -> String {
    identifier(name, str::to_snake_case)
}

fn identifier(name: &str, case: fn(&str) -> String) -> String {
    let separated: String = name
        .chars()
        .filter(|character| *character != '\'')
        .map(|character| {
            if is_continue(character) {
                character
            } else {
                '-'
            }
        })
        .collect();
    let cased = case(&separated);
    let started = match cased.chars().next() {
        None => case("x"),
        Some(first) if is_start(first) => cased,
        Some(_) => format!("_{cased}"),
    };
    if syn::parse_str::<syn::Ident>(&started).is_ok() {
        started
    } else {
        format!("{started}_")
    }
}

fn is_start(character: char) -> bool {
    character.is_alphabetic() || character == '_'
}

fn is_continue(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

pub(crate) fn shadows(type_name: &str) -> bool {
    SHADOWING.contains(&type_name)
}

pub(crate) fn is_taken_method(name: &str) -> bool {
    METHODS.contains(&name)
}

/// Whether some of these names become one and the same in code.
pub(crate) fn collide<'a>(names: impl Iterator<Item = &'a str>, case: fn(&str) -> String) -> bool {
    let mut seen = HashSet::new();
    let mut names = names;
    !names.all(|name| seen.insert(case(name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_types_and_values_as_the_generator_does() {
        assert_eq!(type_name("category_path.depth_0"), "CategoryPathDepth0");
        assert_eq!(type_name("3d model"), "_3dModel");
        assert_eq!(type_name(""), "X");
        assert_eq!(type_name("self"), "Self_");
        assert_eq!(value_name("productURL"), "product_url");
        assert_eq!(value_name("!source"), "source");
        assert_eq!(value_name("type"), "type_");
    }
}
