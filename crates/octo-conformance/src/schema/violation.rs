//! Values with one constraint broken.

use std::fmt;

use octo_contract::Pointer;
use serde_json::{Value, json};

use super::{
    branch::Kind,
    fault::{Fault, shortened},
    generate::{Extent, Interval},
    place::removed,
    rule::Rule,
    site::{Site, each_site},
    walk::Schema,
};

/// A property that no document declares.
const UNKNOWN: &str = "undeclared_property";
/// Longer than this no string or array is made, whatever the bound.
const LONGEST: usize = 1_000_000;

/// A value that breaks one constraint of a schema, and where.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Violation {
    /// The place that breaks the rule, as a JSON pointer into `value`. A
    /// missing property is named itself, although nothing stands there.
    pub at: String,
    /// The rule broken.
    pub rule: Rule,
    /// The whole value, broken.
    pub value: Value,
}

impl Violation {
    /// Whether only a format is broken, which a server may accept: formats
    /// are annotations unless it says otherwise.
    pub fn is_of_format(&self) -> bool {
        self.rule == Rule::Format
    }

    /// What stands at the place, if anything does.
    pub fn part(&self) -> Option<&Value> {
        self.value.pointer(&self.at)
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = if self.at.is_empty() { "/" } else { &self.at };
        match self.part() {
            Some(part) => write!(out, "{at}: {}: {}", self.rule, shortened(&part.to_string())),
            None => write!(out, "{at}: {}", self.rule),
        }
    }
}

impl Schema {
    /// Every constraint of every place of a valid value, broken once each.
    ///
    /// Optional properties that the value lacks are added first, and
    /// alternatives that it is not take its place, so that their constraints
    /// count too. Always the same list for the same value. What another
    /// alternative accepts is no violation and not in it. Of an array, the
    /// first item stands for all.
    pub fn violations(&self, instance: &Value) -> Vec<Violation> {
        let mut found = Found::default();
        each_site(self, instance, &mut |site| found.of_site(site));
        found.0
    }

    /// The constraints of one place only: of the `chosen`th of a valid value,
    /// or else of the next that has any. What [`violations`](Self::violations)
    /// would take long to list is not all looked at.
    pub(super) fn violations_near(&self, instance: &Value, chosen: usize) -> Vec<Violation> {
        let mut places = 0;
        each_site(self, instance, &mut |_| places += 1);
        for turn in 0..places {
            let wanted = (chosen % places + turn) % places;
            let mut found = Found::default();
            let mut place = 0;
            each_site(self, instance, &mut |site| {
                if place == wanted {
                    found.of_site(site);
                }
                place += 1;
            });
            if !found.0.is_empty() {
                return found.0;
            }
        }
        Vec::new()
    }
}

#[derive(Default)]
struct Found(Vec<Violation>);

impl Found {
    /// Takes the first of these values that breaks the rule and nothing else,
    /// or else the first that breaks it.
    fn take(
        &mut self,
        site: &Site<'_>,
        at: &Pointer,
        rule: Rule,
        candidates: impl IntoIterator<Item = Option<Value>>,
    ) {
        let known = |violation: &Violation| violation.rule == rule && violation.at == at.as_str();
        if self.0.iter().any(known) {
            return;
        }
        let mut second = None;
        for value in candidates.into_iter().flatten() {
            let faults = site.whole.validate(&value);
            let exact = |fault: &Fault| fault.keyword == rule.as_str() && fault.at == at.as_str();
            // A fault of a union stands where the union does.
            let around = |fault: &Fault| {
                matches!(fault.keyword.as_str(), "anyOf" | "oneOf")
                    && at.as_str().starts_with(&fault.at)
            };
            if !faults.is_empty() && faults.iter().all(exact) {
                second = Some(value);
                break;
            }
            let here = |fault: &Fault| fault.at == at.as_str() || around(fault);
            if rule != Rule::Format
                && second.is_none()
                && faults.iter().all(here)
                && faults.iter().any(|fault| exact(fault) || around(fault))
            {
                second = Some(value);
            }
        }
        if let Some(value) = second {
            self.0.push(Violation {
                at: at.as_str().to_owned(),
                rule,
                value,
            });
        }
    }

    fn of_site(&mut self, site: &Site<'_>) {
        if site.first {
            self.of_any(site);
        }
        match site.value {
            Value::Object(_) => self.of_object(site),
            Value::Array(items) => self.of_array(site, items),
            Value::String(text) => self.of_string(site, text),
            Value::Number(_) => self.of_number(site),
            Value::Null | Value::Bool(_) => {}
        }
        self.of_listed(site);
    }

    /// Another type, null, and none of the alternatives.
    fn of_any(&mut self, site: &Site<'_>) {
        let types = site.types();
        let refused = |value: &Value| !types.iter().any(|kind| kind.holds(value));
        let others = [
            json!("of the wrong type"),
            json!(17),
            json!({"wrong": "type"}),
            json!(["of the wrong type"]),
            json!(true),
            // Where integers are expected.
            json!(0.5),
        ];
        // A string is the plainest stranger, but not among strings.
        self.take(
            site,
            site.at,
            Rule::Type,
            others
                .into_iter()
                .filter(refused)
                .map(|value| site.with(value)),
        );
        if refused(&Value::Null) {
            self.take(site, site.at, Rule::Null, [site.with(Value::Null)]);
        }
        if site.branches.len() > 1 && types.contains(&Kind::Object) {
            self.take(site, site.at, Rule::NoBranch, [site.with(json!({}))]);
        }
    }

    fn of_listed(&mut self, site: &Site<'_>) {
        if site.branch.listed().is_none() {
            return;
        }
        let rule = if site.branch.get("const").is_some() {
            Rule::Const
        } else {
            Rule::Enum
        };
        let other = match site.value {
            Value::String(_) => json!("not_a_listed_value"),
            Value::Number(_) => json!(987_654_321),
            Value::Bool(value) => json!(!value),
            _ => return,
        };
        self.take(site, site.at, rule, [site.with(other)]);
    }

    fn of_number(&mut self, site: &Site<'_>) {
        let kind = if site.branch.types().contains(&Kind::Number) {
            Kind::Number
        } else {
            Kind::Integer
        };
        let interval = Interval::of(site.branch, kind);
        let beyond = |bound: f64, outward: f64| {
            let excluded = |distance: f64| site.with(interval.write(bound + outward * distance));
            // The distance must be visible beside the bound.
            [excluded(0.0), excluded(1.0), excluded(bound.abs() * 1e-3)]
        };
        if let Some((bound, excluded)) = interval.low {
            let rule = if excluded {
                Rule::ExclusiveMinimum
            } else {
                Rule::Minimum
            };
            self.take(site, site.at, rule, beyond(bound, -1.0));
        }
        if let Some((bound, excluded)) = interval.high {
            let rule = if excluded {
                Rule::ExclusiveMaximum
            } else {
                Rule::Maximum
            };
            self.take(site, site.at, rule, beyond(bound, 1.0));
        }
        if let (Some(step), Some(value)) = (site.branch.number("multipleOf"), site.value.as_f64()) {
            let beside = |part: f64| site.with(interval.write(value + step * part));
            self.take(
                site,
                site.at,
                Rule::MultipleOf,
                [beside(0.5), beside(-0.5), beside(1.0 / step)],
            );
        }
    }

    fn of_string(&mut self, site: &Site<'_>, text: &str) {
        let cut = |length: usize| json!(text.chars().take(length).collect::<String>());
        if let Some(least) = site.branch.count("minLength")
            && least > 0
        {
            let short = [cut(least - 1), json!("a".repeat(least - 1))];
            self.take(
                site,
                site.at,
                Rule::MinLength,
                short.map(|value| site.with(value)),
            );
        }
        if let Some(most) = site.branch.count("maxLength")
            && most < LONGEST
        {
            let missing = (most + 1).saturating_sub(text.chars().count());
            let last = text.chars().last().unwrap_or('a').to_string();
            let long = [
                json!(format!("{text}{}", last.repeat(missing))),
                json!(format!("{}{text}", "a".repeat(missing))),
                json!("a".repeat(most + 1)),
            ];
            self.take(
                site,
                site.at,
                Rule::MaxLength,
                long.map(|value| site.with(value)),
            );
        }
        if site.branch.get("pattern").is_some() {
            let strange = [
                json!(format!("{text} ?!")),
                json!("?!"),
                cut(text.chars().count() / 2),
                json!("-"),
                json!(""),
            ];
            self.take(
                site,
                site.at,
                Rule::Pattern,
                strange.map(|value| site.with(value)),
            );
        }
        if let Some(format) = site.branch.text("format") {
            let strange = [
                json!(format!("not-a-{format}")),
                json!("not of this format"),
                json!("%%%"),
                json!(format!("{text}?")),
            ];
            self.take(
                site,
                site.at,
                Rule::Format,
                strange.map(|value| site.with(value)),
            );
        }
    }

    fn of_array(&mut self, site: &Site<'_>, items: &[Value]) {
        let item_schema = site
            .branch
            .get("items")
            .map(|schema| site.schema.with(schema.clone()));
        let sized = |size: usize| -> Option<Value> {
            if size > LONGEST {
                return None;
            }
            let mut sized: Vec<Value> = items.iter().take(size).cloned().collect();
            let mut runner = proptest::test_runner::TestRunner::deterministic();
            let unique = site.branch.flag("uniqueItems");
            let mut attempts = 0;
            while sized.len() < size {
                let item = match (&item_schema, sized.first()) {
                    // Equal items are cheap, where they may be equal.
                    (_, Some(first)) if !unique => first.clone(),
                    (Some(schema), _) => schema.draft(Extent::Any, &mut runner)?,
                    (None, _) => json!(sized.len()),
                };
                attempts += 1;
                if attempts > size.saturating_mul(16) {
                    return None;
                }
                if !unique || !sized.contains(&item) {
                    sized.push(item);
                }
            }
            site.with(Value::Array(sized))
        };
        if let Some(least) = site.branch.count("minItems")
            && least > 0
        {
            self.take(site, site.at, Rule::MinItems, [sized(least - 1)]);
        }
        if let Some(most) = site.branch.count("maxItems") {
            self.take(site, site.at, Rule::MaxItems, [sized(most + 1)]);
        }
        if site.branch.flag("uniqueItems") {
            let one = items
                .first()
                .cloned()
                .or_else(|| item_schema.as_ref()?.part(Extent::Least));
            let mut twice = items.to_vec();
            if twice.is_empty() {
                twice.extend(one.clone());
            }
            twice.extend(one);
            self.take(
                site,
                site.at,
                Rule::UniqueItems,
                [site.with(Value::Array(twice))],
            );
        }
    }

    fn of_object(&mut self, site: &Site<'_>) {
        let Value::Object(members) = site.value else {
            return;
        };
        for name in site.branch.required() {
            let at = site.at.join(name);
            let without = removed(site.root, &at);
            self.take(site, &at, Rule::Required, [without]);
        }
        let with = |name: &str| {
            let mut members = members.clone();
            members.insert(name.to_owned(), json!("unexpected"));
            site.with(Value::Object(members))
        };
        if site.branch.closed() {
            let at = site.at.join(UNKNOWN);
            self.take(site, &at, Rule::UnknownProperty, [with(UNKNOWN)]);
        }
        if site.branch.get("propertyNames").is_some() {
            let strange = ["", "?!", "undeclared property"].map(with);
            self.take(site, site.at, Rule::PropertyNames, strange);
        }
        if let Some(least) = site.branch.count("minProperties")
            && least > 0
        {
            let mut few = members.clone();
            let optional: Vec<String> = members
                .keys()
                .filter(|name| !site.branch.requires(name))
                .cloned()
                .collect();
            for name in optional {
                if few.len() < least {
                    break;
                }
                few.shift_remove(&name);
            }
            self.take(
                site,
                site.at,
                Rule::MinProperties,
                [site.with(Value::Object(few))],
            );
        }
        if let Some(most) = site.branch.count("maxProperties") {
            let mut many = members.clone();
            for (name, schema) in site.branch.properties() {
                if many.len() > most {
                    break;
                }
                if !many.contains_key(name)
                    && let Some(value) = site.schema.with(schema.clone()).part(Extent::Least)
                {
                    many.insert(name.to_owned(), value);
                }
            }
            let filler = match site.branch.get("additionalProperties") {
                Some(schema @ Value::Object(_)) => {
                    site.schema.with(schema.clone()).part(Extent::Least)
                }
                Some(Value::Bool(false)) => None,
                _ => Some(json!("value")),
            };
            while let Some(filler) = &filler
                && many.len() <= most
                && most < LONGEST
            {
                many.insert(format!("key_{}", many.len()), filler.clone());
            }
            self.take(
                site,
                site.at,
                Rule::MaxProperties,
                [site.with(Value::Object(many))],
            );
        }
    }
}
