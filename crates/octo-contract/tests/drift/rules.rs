//! The table of rules holds together.

use std::collections::{BTreeMap, HashSet};

use octo_contract::compare::{Axis, Class, Direction, Effect, Rule, rules};

fn by_name() -> BTreeMap<&'static str, &'static Rule> {
    rules().map(|rule| (rule.name, rule)).collect()
}

#[test]
fn names_are_unique_and_kebab_case() {
    assert_eq!(by_name().len(), rules().count());
    for rule in rules() {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        assert!(rule.name.chars().all(plain), "{}", rule.name);
    }
}

#[test]
fn ids_are_unique_across_directions() {
    let mut ids = HashSet::new();
    for rule in rules() {
        let directions: &[Direction] = match rule.is_directed() {
            true => &[Direction::Request, Direction::Response],
            false => &[Direction::Structure],
        };
        for direction in directions {
            let id = rule.id(*direction);
            assert!(ids.insert(id.clone()), "{id} is the id of two rules");
        }
    }
}

#[test]
fn every_rule_has_its_mirror() {
    let named = by_name();
    for rule in rules() {
        let mirror = named
            .get(rule.mirror)
            .unwrap_or_else(|| panic!("{} has no mirror", rule.name));
        if mirror.mirror != rule.name {
            assert!(
                !rule.why.is_empty(),
                "{} is not the mirror of its mirror and says no reason",
                rule.name
            );
            continue;
        }
        assert_eq!(mirror.axis, rule.axis, "{}", rule.name);
        assert_eq!(mirror.is_directed(), rule.is_directed(), "{}", rule.name);
        if rule.axis == Axis::Wire {
            assert_eq!(
                mirror.effect,
                rule.effect.mirrored(),
                "{} and {}",
                rule.name,
                mirror.name
            );
        }
    }
}

/// What effect and direction alone would give.
fn plain(effect: Effect, direction: Direction) -> Class {
    match (effect, direction) {
        (Effect::Narrows, Direction::Response)
        | (Effect::Widens, Direction::Request | Direction::Structure) => Class::Additive,
        _ => Class::Breaking,
    }
}

#[test]
fn a_class_that_does_not_follow_says_why() {
    for rule in rules().filter(|rule| rule.axis == Axis::Wire && rule.why.is_empty()) {
        let directions: &[Direction] = match rule.is_directed() {
            true => &[Direction::Request, Direction::Response],
            false => &[Direction::Structure],
        };
        for direction in directions {
            let expected = plain(rule.effect, *direction);
            assert_eq!(
                rule.class(*direction),
                expected,
                "{} ({direction})",
                rule.name
            );
        }
    }
}

#[test]
fn a_direction_without_a_class_of_its_own_is_still_judged() {
    // Being called turns a request rule round, never into a weaker answer for
    // what was breaking in both directions.
    for rule in rules().filter(|rule| rule.effect == Effect::Changes && !rule.is_directed()) {
        assert_eq!(
            rule.class(Direction::Structure),
            rule.class_received(Direction::Structure),
            "{}",
            rule.name
        );
    }
}
