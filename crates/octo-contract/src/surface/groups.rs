//! `anyOf` and `oneOf` by meaning.

use serde_json::Value;

use super::{
    side::{CHAIN, Side, is_wording, reference},
    types::TypeSet,
};

/// How the branches of a group combine.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum GroupKind {
    AnyOf,
    OneOf,
}

/// A choice between schemas that no simpler keyword expresses.
#[derive(Debug)]
pub(crate) struct Group<'a> {
    pub(crate) kind: GroupKind,
    /// The branches as written, without those that only allow null.
    pub(crate) branches: Vec<&'a Value>,
    /// The list of branches, where it stands.
    pub(crate) site: &'a Value,
}

/// What a list of branches comes to.
pub(super) enum Choice<'a> {
    /// Any value passes.
    Anything,
    /// One branch, and perhaps null.
    One { branch: &'a Value, null: bool },
    /// Nothing but these values, and perhaps null.
    Values {
        values: Vec<&'a Value>,
        types: TypeSet,
    },
    /// Nothing but these types.
    Types(TypeSet),
    /// A real choice, and whether null is one of it.
    Group { group: Group<'a>, null: bool },
}

/// Reduces a list of branches to the simplest thing that means the same.
pub(super) fn choice<'a>(
    side: &Side<'a>,
    kind: GroupKind,
    list: &'a [Value],
    site: &'a Value,
) -> Choice<'a> {
    let mut branches = Vec::with_capacity(list.len());
    flatten(kind, list, &mut branches, 0);
    let mut null = false;
    branches.retain(|branch| {
        let only_null = mask(side, branch, 0) == TypeSet::NULL;
        null |= only_null;
        !only_null
    });
    if kind == GroupKind::AnyOf && branches.iter().any(|branch| is_empty(side.core(branch))) {
        return Choice::Anything;
    }
    match branches.as_slice() {
        [] => return Choice::Types(if null { TypeSet::NULL } else { TypeSet::ALL }),
        [branch] => return Choice::One { branch, null },
        _ => {}
    }
    let extra = if null { TypeSet::NULL } else { TypeSet::NONE };
    if let Some((values, types)) = all_values(side, &branches) {
        return Choice::Values {
            values,
            types: types.union(extra),
        };
    }
    if let Some(types) = all_types(side, &branches) {
        return Choice::Types(types.union(extra));
    }
    let null = null
        || branches
            .iter()
            .any(|branch| mask(side, branch, 0).meets(TypeSet::NULL));
    Choice::Group {
        group: Group {
            kind,
            branches,
            site,
        },
        null,
    }
}

/// A choice of choices of the same kind is one choice.
fn flatten<'a>(kind: GroupKind, list: &'a [Value], out: &mut Vec<&'a Value>, depth: usize) {
    let keyword = match kind {
        GroupKind::AnyOf => "anyOf",
        GroupKind::OneOf => "oneOf",
    };
    for branch in list {
        // A referenced choice keeps its name: it is a type of its own.
        let nested = match branch.as_object() {
            Some(map) if depth < 8 && reference(branch).is_none() => map
                .get(keyword)
                .filter(|_| map.keys().all(|key| key == keyword || is_wording(key)))
                .and_then(Value::as_array),
            _ => None,
        };
        match nested {
            Some(inner) => flatten(kind, inner, out, depth + 1),
            None => out.push(branch),
        }
    }
}

fn is_empty(schema: &Value) -> bool {
    match schema {
        Value::Bool(anything) => *anything,
        Value::Object(map) => map.keys().all(|key| is_wording(key)),
        _ => false,
    }
}

/// The values of the branches, when each branch is a list of values.
fn all_values<'a>(side: &Side<'a>, branches: &[&'a Value]) -> Option<(Vec<&'a Value>, TypeSet)> {
    let mut values: Vec<&'a Value> = Vec::new();
    let mut types = TypeSet::NONE;
    for branch in branches {
        let map = side.core(branch).as_object()?;
        let plain = map.keys().all(|key| {
            matches!(key.as_str(), "enum" | "const" | "type" | "nullable") || is_wording(key)
        });
        if !plain {
            return None;
        }
        let before = values.len();
        values.extend(map.get("const"));
        if let Some(listed) = map.get("enum").and_then(Value::as_array) {
            values.extend(listed);
        }
        if values.len() == before {
            return None;
        }
        types = types.union(mask(side, branch, 0));
    }
    Some((values, types))
}

/// The types of the branches, when each branch says nothing but its type.
fn all_types<'a>(side: &Side<'a>, branches: &[&'a Value]) -> Option<TypeSet> {
    branches.iter().try_fold(TypeSet::NONE, |types, branch| {
        let map = side.core(branch).as_object()?;
        let plain = map.contains_key("type")
            && map
                .keys()
                .all(|key| matches!(key.as_str(), "type" | "nullable") || is_wording(key));
        plain.then(|| types.union(mask(side, branch, 0)))
    })
}

impl<'a> Side<'a> {
    /// The schema that a schema is when it isn't null: what it allows beside
    /// null, when it says nothing else than that and remarks.
    pub(crate) fn without_null(&self, schema: &'a Value) -> Option<&'a Value> {
        let map = schema.as_object()?;
        let remark = |key: &str| {
            is_wording(key)
                || key.starts_with("x-")
                || matches!(key, "default" | "deprecated" | "readOnly" | "writeOnly")
        };
        let says_only = |keys: &[&str]| {
            map.keys()
                .all(|key| keys.contains(&key.as_str()) || remark(key))
        };
        for keyword in ["anyOf", "oneOf"] {
            if let Some(Value::Array(list)) = map.get(keyword)
                && list.len() == 2
                && says_only(&[keyword])
            {
                let is_null = |branch: &&'a Value| self.types(branch) == TypeSet::NULL;
                let branch = list.iter().find(|branch| !is_null(branch))?;
                return list.iter().any(|branch| is_null(&branch)).then_some(branch);
            }
        }
        match map.get("allOf")?.as_array()?.as_slice() {
            [single] if map.get("nullable") == Some(&Value::Bool(true)) => {
                says_only(&["allOf", "nullable"]).then_some(single)
            }
            _ => None,
        }
    }

    /// The types that a schema can accept.
    pub(crate) fn types(&self, schema: &'a Value) -> TypeSet {
        mask(self, schema, 0)
    }
}

/// The types that a schema can accept, looked at from outside.
fn mask<'a>(side: &Side<'a>, schema: &'a Value, depth: usize) -> TypeSet {
    let map = match schema {
        Value::Bool(false) => return TypeSet::NONE,
        Value::Object(map) => map,
        _ => return TypeSet::ALL,
    };
    let nullable = map.get("nullable") == Some(&Value::Bool(true));
    let extra = if nullable {
        TypeSet::NULL
    } else {
        TypeSet::NONE
    };
    if depth > CHAIN / 4 {
        // A cycle of choices says nothing about types.
        return TypeSet::ALL.without(TypeSet::NULL).union(extra);
    }
    let mut types = own_mask(schema);
    if let Some(target) = reference(schema) {
        let target = side
            .resolve(target)
            .map_or(TypeSet::ALL, |next| target_mask(side, next, depth));
        if !side.ref_siblings {
            return target;
        }
        types = types.intersection(target.union(extra));
    }
    if let Some(Value::Array(members)) = map.get("allOf") {
        for member in members {
            types = types.intersection(mask(side, member, depth + 1).union(extra));
        }
    }
    for keyword in ["anyOf", "oneOf"] {
        if let Some(Value::Array(branches)) = map.get(keyword) {
            let choice = branches.iter().fold(TypeSet::NONE, |all, branch| {
                all.union(mask(side, branch, depth + 1))
            });
            types = types.intersection(choice.union(extra));
        }
    }
    types
}

/// The types of a reference's target, found once; a cycle promises any type.
fn target_mask<'a>(side: &Side<'a>, target: &'a Value, depth: usize) -> TypeSet {
    let key = std::ptr::from_ref(target) as usize;
    if let Some(known) = side.masks.borrow().get(&key) {
        return *known;
    }
    let provisional = TypeSet::ALL.without(TypeSet::NULL);
    side.masks.borrow_mut().insert(key, provisional);
    let types = mask(side, target, depth + 1);
    side.masks.borrow_mut().insert(key, types);
    types
}

/// The types that a schema's own keywords allow, `$ref`, `allOf`, `anyOf` and
/// `oneOf` aside. Keywords that only objects or only lists have imply a type.
pub(super) fn own_mask(schema: &Value) -> TypeSet {
    let Some(map) = schema.as_object() else {
        return TypeSet::ALL;
    };
    let nullable = map.get("nullable") == Some(&Value::Bool(true));
    let extra = if nullable {
        TypeSet::NULL
    } else {
        TypeSet::NONE
    };
    let values = match (map.get("const"), map.get("enum")) {
        (Some(value), _) => Some(TypeSet::of(value)),
        (None, Some(Value::Array(values))) => {
            Some(values.iter().fold(TypeSet::NONE, |types, value| {
                types.union(TypeSet::of(value))
            }))
        }
        _ => None,
    };
    if let Some(declared) = map.get("type") {
        let declared = TypeSet::declared(declared).union(extra);
        return match values {
            // A nullable enumeration that forgets to list null still means it.
            Some(values) => declared.intersection(values.union(TypeSet::NULL)),
            None => declared,
        };
    }
    if let Some(values) = values {
        return values.union(extra);
    }
    let has = |keywords: &[&str]| keywords.iter().any(|keyword| map.contains_key(*keyword));
    let object = has(&[
        "properties",
        "required",
        "additionalProperties",
        "patternProperties",
    ]);
    let array = has(&["items", "prefixItems"]);
    match (object, array) {
        (true, false) => TypeSet::OBJECT.union(extra),
        (false, true) => TypeSet::ARRAY.union(extra),
        _ => TypeSet::ALL,
    }
}
