//! What a schema means once references, `allOf` and spellings are merged.

use std::collections::HashSet;

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::{
    bounds::{BOUNDS, Bound, same_json},
    groups::{Choice, Group, GroupKind, choice, own_mask},
    side::{CHAIN, Side, reference},
    types::TypeSet,
};

/// What an object schema says about members that it doesn't name.
#[derive(Debug)]
pub(crate) enum Additional<'a> {
    /// Anything may come.
    Open,
    /// Nothing else may come.
    Closed(&'a Value),
    /// What comes has to match all of these.
    Schemas(Vec<&'a Value>),
}

/// A schema by meaning: the conjunction of its parts.
///
/// Every finding keeps the place it came from, which may lie in another
/// component than the schema itself.
#[derive(Debug)]
pub(crate) struct Effective<'a> {
    /// The schemas whose keywords were merged, outermost first.
    pub(crate) parts: Vec<&'a Value>,
    pub(crate) types: TypeSet,
    /// Whether some part names its types or values.
    pub(crate) typed: bool,
    pub(crate) type_site: Option<&'a Value>,
    pub(crate) values: Option<Vec<&'a Value>>,
    pub(crate) values_site: Option<&'a Value>,
    /// Where a part lists values that servers may extend (`x-extensible-enum`).
    pub(crate) open_values: Option<&'a Value>,
    pub(crate) format: Option<(&'a str, &'a Value)>,
    pub(crate) bounds: [Option<Bound<'a>>; BOUNDS.len()],
    pub(crate) multiple_of: Option<&'a Value>,
    pub(crate) patterns: Vec<&'a Value>,
    pub(crate) unique: Option<&'a Value>,
    pub(crate) properties: IndexMap<&'a str, Vec<&'a Value>>,
    pub(crate) required: IndexMap<&'a str, &'a Value>,
    pub(crate) additional: Additional<'a>,
    pub(crate) pattern_properties: IndexMap<&'a str, Vec<&'a Value>>,
    pub(crate) property_names: Vec<&'a Value>,
    pub(crate) unevaluated_properties: Vec<&'a Value>,
    pub(crate) unevaluated_items: Vec<&'a Value>,
    /// The list of required names, by the name that asks for them.
    pub(crate) dependent_required: IndexMap<&'a str, &'a Value>,
    pub(crate) dependent_schemas: IndexMap<&'a str, Vec<&'a Value>>,
    /// `if`, `then`, `else` of the parts that have them.
    pub(crate) conditions: Vec<[Option<&'a Value>; 3]>,
    pub(crate) items: Vec<&'a Value>,
    pub(crate) prefix: Option<&'a Value>,
    pub(crate) contains: Vec<&'a Value>,
    pub(crate) not: Vec<&'a Value>,
    pub(crate) groups: Vec<Group<'a>>,
    pub(crate) discriminator: Option<&'a Value>,
    pub(crate) encoding: Option<&'a Value>,
    pub(crate) media_type: Option<&'a Value>,
    pub(crate) content_schema: Vec<&'a Value>,
    pub(crate) default: Option<&'a Value>,
    pub(crate) deprecated: Option<&'a Value>,
    pub(crate) xml: Option<&'a Value>,
    /// References that lead nowhere in this document.
    pub(crate) unresolved: Vec<&'a Value>,
}

impl<'a> Effective<'a> {
    /// Merges the conjunction of `schemas`.
    pub(crate) fn of(side: &Side<'a>, schemas: &[&'a Value]) -> Self {
        let mut merged = Self::anything();
        let mut open: Vec<(&'a Value, bool)> = Vec::with_capacity(4);
        open.extend(schemas.iter().rev().map(|schema| (*schema, false)));
        let mut seen = Seen::default();
        while let Some((schema, null)) = open.pop() {
            if seen.first_time(schema) {
                merged.merge(side, schema, null, &mut open);
            }
        }
        merged.settle();
        merged
    }

    /// Without a choice or a condition to evaluate members, "unevaluated" is
    /// "additional", spelled so that it looks through `allOf`.
    fn settle(&mut self) {
        let simple = self.groups.is_empty()
            && self.conditions.is_empty()
            && self.dependent_schemas.is_empty()
            && self.unresolved.is_empty();
        if simple && matches!(self.additional, Additional::Open) {
            for schema in std::mem::take(&mut self.unevaluated_properties) {
                self.close(schema);
            }
        }
    }

    fn anything() -> Self {
        Self {
            parts: Vec::with_capacity(1),
            types: TypeSet::ALL,
            typed: false,
            type_site: None,
            values: None,
            values_site: None,
            open_values: None,
            format: None,
            bounds: [None; BOUNDS.len()],
            multiple_of: None,
            patterns: Vec::new(),
            unique: None,
            properties: IndexMap::new(),
            required: IndexMap::new(),
            additional: Additional::Open,
            pattern_properties: IndexMap::new(),
            property_names: Vec::new(),
            unevaluated_properties: Vec::new(),
            unevaluated_items: Vec::new(),
            dependent_required: IndexMap::new(),
            dependent_schemas: IndexMap::new(),
            conditions: Vec::new(),
            items: Vec::new(),
            prefix: None,
            contains: Vec::new(),
            not: Vec::new(),
            groups: Vec::new(),
            discriminator: None,
            encoding: None,
            media_type: None,
            content_schema: Vec::new(),
            default: None,
            deprecated: None,
            xml: None,
            unresolved: Vec::new(),
        }
    }

    /// Adds one schema; what it refers to goes onto `open`. `null` says that
    /// something around it allows null on its behalf.
    fn merge(
        &mut self,
        side: &Side<'a>,
        schema: &'a Value,
        null: bool,
        open: &mut Vec<(&'a Value, bool)>,
    ) {
        let map = match schema {
            Value::Object(map) => map,
            Value::Bool(false) => {
                self.parts.push(schema);
                self.narrow(TypeSet::NONE, schema);
                return;
            }
            _ => return,
        };
        let null = null || map.get("nullable") == Some(&Value::Bool(true));
        if let Some(target) = reference(schema) {
            match side.resolve(target) {
                Some(next) => open.push((next, null)),
                None => self
                    .unresolved
                    .extend(map.get("$ref").or(map.get("$dynamicRef"))),
            }
            if !side.ref_siblings {
                return;
            }
        }
        self.parts.push(schema);
        let own = own_mask(schema);
        if own != TypeSet::ALL {
            let own = if null { own.union(TypeSet::NULL) } else { own };
            let site = ["type", "const", "enum"]
                .iter()
                .find_map(|key| map.get(*key));
            self.typed |= site.is_some();
            self.narrow(own, site.unwrap_or(schema));
        }
        if let Some(Value::Array(members)) = map.get("allOf") {
            open.extend(members.iter().rev().map(|member| (member, null)));
        }
        for (keyword, kind) in [("anyOf", GroupKind::AnyOf), ("oneOf", GroupKind::OneOf)] {
            if let Some(site @ Value::Array(list)) = map.get(keyword) {
                self.merge_choice(
                    choice(side, kind, list, site),
                    site,
                    (null, map.contains_key("type")),
                    open,
                );
            }
        }
        for (keyword, value) in map {
            self.merge_keyword(map, schema, keyword, value);
        }
    }

    fn merge_choice(
        &mut self,
        choice: Choice<'a>,
        site: &'a Value,
        (outer_null, typed): (bool, bool),
        open: &mut Vec<(&'a Value, bool)>,
    ) {
        let extra = if outer_null {
            TypeSet::NULL
        } else {
            TypeSet::NONE
        };
        match choice {
            Choice::Anything => {}
            Choice::One { branch, null } => open.push((branch, null || outer_null)),
            Choice::Values { values, types } => {
                self.typed = true;
                self.narrow(types.union(extra), site);
                self.keep_values(values, site);
            }
            Choice::Types(types) => {
                self.typed = true;
                self.narrow(types.union(extra), site);
            }
            Choice::Group { group, null } => {
                // Branches without a type leave null to the type beside them.
                let untyped = typed && group.branches.iter().any(|branch| is_untyped(branch));
                if !null && !outer_null && !untyped {
                    self.types = self.types.without(TypeSet::NULL);
                }
                self.groups.push(group);
            }
        }
    }

    fn merge_keyword(
        &mut self,
        map: &'a Map<String, Value>,
        schema: &'a Value,
        keyword: &str,
        value: &'a Value,
    ) {
        match keyword {
            "enum" => {
                if let Value::Array(values) = value {
                    self.keep_values(values.iter().collect(), value);
                }
            }
            "const" => self.keep_values(vec![value], value),
            "x-extensible-enum" => self.open_values = self.open_values.or(Some(value)),
            "format" => {
                if let (None, Value::String(format)) = (self.format, value) {
                    self.format = Some((format, value));
                }
            }
            "multipleOf" => self.multiple_of = self.multiple_of.or(Some(value)),
            "pattern" => {
                let says_something = value.as_str().is_some_and(|text| !is_vacuous(text));
                if says_something && !self.patterns.contains(&value) {
                    self.patterns.push(value);
                }
            }
            "uniqueItems" if value == &Value::Bool(true) => self.unique = Some(value),
            "properties" => collect(&mut self.properties, value),
            "patternProperties" => collect(&mut self.pattern_properties, value),
            "dependentSchemas" => collect(&mut self.dependent_schemas, value),
            "dependentRequired" => {
                for (name, list) in value.as_object().into_iter().flatten() {
                    self.dependent_required.entry(name).or_insert(list);
                }
            }
            "required" => {
                for entry in value.as_array().into_iter().flatten() {
                    if let Value::String(name) = entry {
                        self.required.entry(name).or_insert(entry);
                    }
                }
            }
            "additionalProperties" => self.close(value),
            "propertyNames" => constrain(&mut self.property_names, value),
            "unevaluatedProperties" => constrain(&mut self.unevaluated_properties, value),
            "unevaluatedItems" => constrain(&mut self.unevaluated_items, value),
            "items" => constrain(&mut self.items, value),
            "contains" => constrain(&mut self.contains, value),
            "contentSchema" => constrain(&mut self.content_schema, value),
            "prefixItems" if value.is_array() => self.prefix = self.prefix.or(Some(value)),
            "not" => self.not.push(value),
            "if" => self
                .conditions
                .push([Some(value), map.get("then"), map.get("else")]),
            "discriminator" if value.is_object() => {
                self.discriminator = self.discriminator.or(Some(value));
            }
            "contentEncoding" => self.encode(value),
            "contentMediaType" => self.media_type = self.media_type.or(Some(value)),
            "default" => self.default = self.default.or(Some(value)),
            "deprecated" if value == &Value::Bool(true) => self.deprecated = Some(value),
            "xml" => self.xml = self.xml.or(Some(value)),
            _ => self.bound(map, schema, keyword, value),
        }
    }

    fn narrow(&mut self, types: TypeSet, site: &'a Value) {
        self.types = self.types.intersection(types);
        self.type_site = self.type_site.or(Some(site));
    }

    fn keep_values(&mut self, mut values: Vec<&'a Value>, site: &'a Value) {
        // Null is part of the type set.
        values.retain(|value| !value.is_null());
        match &mut self.values {
            None => {
                self.values = Some(values);
                self.values_site = Some(site);
            }
            Some(kept) => kept.retain(|kept| values.iter().any(|value| same_json(kept, value))),
        }
    }

    fn close(&mut self, value: &'a Value) {
        match (&mut self.additional, value) {
            (Additional::Closed(_), _) => {}
            (additional, Value::Bool(false)) => *additional = Additional::Closed(value),
            (Additional::Schemas(schemas), _) => constrain(schemas, value),
            (additional, _) => {
                let mut schemas = Vec::new();
                constrain(&mut schemas, value);
                if !schemas.is_empty() {
                    *additional = Additional::Schemas(schemas);
                }
            }
        }
    }

    /// Base64 is `format: byte` in 3.0 and `contentEncoding` in 3.1.
    fn encode(&mut self, value: &'a Value) {
        let base64 = value
            .as_str()
            .is_some_and(|name| name.eq_ignore_ascii_case("base64"));
        if base64 && self.format.is_none() {
            self.format = Some(("byte", value));
        } else if !base64 {
            self.encoding = self.encoding.or(Some(value));
        }
    }

    fn bound(
        &mut self,
        map: &'a Map<String, Value>,
        schema: &'a Value,
        keyword: &str,
        value: &'a Value,
    ) {
        let (name, exclusive) = match keyword {
            "exclusiveMaximum" => ("maximum", true),
            "exclusiveMinimum" => ("minimum", true),
            other => (other, false),
        };
        let Some(index) = BOUNDS.iter().position(|kind| kind.keyword == name) else {
            return;
        };
        let (Some(kind), Value::Number(limit)) = (BOUNDS.get(index), value) else {
            return;
        };
        // The 3.0 form is a flag beside the bound.
        let flagged = match name {
            "maximum" => map.get("exclusiveMaximum"),
            "minimum" => map.get("exclusiveMinimum"),
            _ => None,
        };
        let exclusive = exclusive || flagged == Some(&Value::Bool(true));
        if kind.is_vacuous(limit) {
            return;
        }
        let bound = Bound {
            limit,
            exclusive,
            site: map.get(keyword).unwrap_or(schema),
        };
        if let Some(slot) = self.bounds.get_mut(index) {
            let tighter = slot.is_none_or(|known| kind.allowance(&bound, &known, false).is_lt());
            if tighter {
                *slot = Some(bound);
            }
        }
    }

    /// Whether all numbers that it allows are integers.
    pub(crate) fn integers(&self) -> bool {
        self.types.intersection(TypeSet::NUMBER) == TypeSet::INTEGER
    }

    /// Whether some part refuses members that it doesn't name.
    pub(crate) fn is_closed(&self) -> bool {
        matches!(self.additional, Additional::Closed(_))
            || self.unevaluated_properties.contains(&&Value::Bool(false))
    }

    /// The first place where the schema is written.
    pub(crate) fn site(&self) -> Option<&'a Value> {
        self.parts.first().copied()
    }

    /// Whether nothing is constrained beside the groups.
    pub(crate) fn is_only_groups(&self) -> bool {
        self.types.contains(TypeSet::ALL.without(TypeSet::NULL))
            && self.values.is_none()
            && self.properties.is_empty()
            && self.required.is_empty()
            && self.items.is_empty()
            && self.bounds.iter().all(Option::is_none)
            && matches!(self.additional, Additional::Open)
    }
}

fn collect<'a>(into: &mut IndexMap<&'a str, Vec<&'a Value>>, value: &'a Value) {
    let Some(map) = value.as_object() else { return };
    if into.is_empty() {
        into.reserve(map.len());
    }
    for (name, schema) in map {
        into.entry(name).or_default().push(schema);
    }
}

/// Adds a schema to a conjunction unless it says nothing.
fn constrain<'a>(conjunction: &mut Vec<&'a Value>, schema: &'a Value) {
    let says_nothing = match schema {
        Value::Bool(anything) => *anything,
        Value::Object(map) => map.is_empty(),
        // Not a schema; the draft-4 list of items is read as nothing.
        _ => true,
    };
    if !says_nothing {
        conjunction.push(schema);
    }
}

/// Whether a schema names neither types nor values, nor refers to some.
fn is_untyped(schema: &Value) -> bool {
    let naming = ["type", "enum", "const", "$ref", "allOf", "anyOf", "oneOf"];
    let map = schema.as_object();
    map.is_some_and(|map| naming.iter().all(|keyword| !map.contains_key(*keyword)))
}

/// Whether a pattern matches every text.
fn is_vacuous(pattern: &str) -> bool {
    matches!(
        pattern,
        "" | "^" | "$" | ".*" | "^.*" | ".*$" | "^.*$" | "[\\s\\S]*" | "^[\\s\\S]*$"
    )
}

/// Whether a schema, or what it plainly refers to, sets a flag such as
/// `readOnly`.
pub(crate) fn flag<'a>(side: &Side<'a>, schemas: &[&'a Value], keyword: &str) -> Option<&'a Value> {
    let mut open: Vec<&'a Value> = schemas.to_vec();
    for _ in 0..CHAIN {
        let schema = open.pop()?;
        let Some(map) = schema.as_object() else {
            continue;
        };
        if let Some(value @ Value::Bool(true)) = map.get(keyword) {
            return Some(value);
        }
        open.extend(reference(schema).and_then(|target| side.resolve(target)));
        if let Some(Value::Array(members)) = map.get("allOf") {
            open.extend(members);
        }
    }
    None
}

/// The schemas that a merge has seen: a list while small, then a set.
#[derive(Default)]
struct Seen {
    few: Vec<usize>,
    many: HashSet<usize>,
}

impl Seen {
    fn first_time(&mut self, schema: &Value) -> bool {
        let address = std::ptr::from_ref(schema) as usize;
        if self.few.contains(&address) {
            return false;
        }
        if self.few.len() < 16 {
            self.few.push(address);
            return true;
        }
        self.many.insert(address)
    }
}
