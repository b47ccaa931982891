//! Demo records, invented and the same on every start.

mod aftermath;
mod phrases;

use std::time::Duration;

use serde_json::{Value, json};

use super::requirements::Analysis;
use super::schema::Schema;
use super::store::{Link, LinkChange, Tenant};
use phrases::{AREAS, ASSUMPTIONS, CONSTRAINTS, SOURCES, WISHES};

/// Instant of the oldest record: 2026-01-05T08:00:00Z.
const BEGIN: Duration = Duration::from_secs(1_767_600_000);

/// Time between two records.
const STEP: Duration = Duration::from_millis(3_600_250);

/// Makes the records of an organization around `count` requirements.
pub(crate) fn seed(schema: &Schema, organization: &str, count: usize) -> Tenant {
    let mut seed = Seed {
        schema,
        tenant: Tenant::new(organization),
        now: BEGIN,
        chance: organization.bytes().fold(7_u64, |sum, byte| {
            sum.wrapping_mul(31).wrapping_add(u64::from(byte))
        }),
    };
    if count > 0 {
        seed.fill(count);
    }
    seed.tenant
}

struct Seed<'a> {
    schema: &'a Schema,
    tenant: Tenant,
    now: Duration,
    chance: u64,
}

/// Goes through a list again and again.
fn nth<T: Copy, const N: usize>(list: &[T; N], number: usize) -> T {
    list[number % N]
}

/// What requirements of an area are linked to.
struct Surroundings {
    personas: Vec<String>,
    teams: Vec<String>,
    capabilities: Vec<String>,
    components: Vec<String>,
    policies: Vec<String>,
}

impl Seed<'_> {
    fn fill(&mut self, count: usize) {
        let around = self.surroundings();
        let requirements: Vec<String> = (0..count)
            .map(|number| self.requirement(number, &around))
            .collect();
        for (number, requirement) in requirements.iter().enumerate() {
            self.tests(number, requirement);
        }
        self.supersede(&requirements);
        self.processes(&requirements);
    }

    /// A number below `end` (splitmix64, so that it is the same everywhere).
    fn pick(&mut self, end: usize) -> usize {
        self.chance = self.chance.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.chance;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^= z >> 31;
        usize::try_from(z % end.max(1) as u64).unwrap_or_default()
    }

    fn one_in(&mut self, chances: usize) -> bool {
        self.pick(chances) == 0
    }

    fn choose<T: Copy>(&mut self, from: &[T], otherwise: T) -> T {
        let picked = self.pick(from.len());
        from.get(picked).copied().unwrap_or(otherwise)
    }

    fn insert(&mut self, resource: &str, attributes: Value) -> String {
        self.now += STEP;
        match (self.schema.get(resource), attributes) {
            (Some(resource), Value::Object(given)) => self.tenant.insert(resource, given, self.now),
            // Names that the contract has lost leave a gap in the demo data.
            _ => String::new(),
        }
    }

    fn link(&mut self, resource: &str, relationship: &str, id: &str, links: Vec<Link>) {
        let known = self
            .schema
            .get(resource)
            .and_then(|resource| resource.relationship(relationship));
        if let Some(relationship) = known {
            self.tenant.relink(relationship, id, LinkChange::Add, links);
        }
    }

    fn surroundings(&mut self) -> Surroundings {
        let mut around = Surroundings {
            personas: Vec::new(),
            teams: Vec::new(),
            capabilities: Vec::new(),
            components: Vec::new(),
            policies: Vec::new(),
        };
        let root = self.insert(
            "capability",
            json!({"name": "Order to cash", "status": "active", "capability_type": "Business"}),
        );
        for (number, area) in AREAS.iter().enumerate() {
            around.personas.push(self.insert(
                "persona",
                json!({
                    "name": area.persona,
                    "description": format!("Works with {}.", area.objects[0]),
                    "goals": [area.goal],
                    "pain_points": if number.is_multiple_of(3) { json!([]) } else { json!([area.pain]) },
                }),
            ));
            around.teams.push(self.insert(
                "team",
                json!({
                    "name": area.team,
                    "description": if number % 4 == 1 { Value::Null } else { json!(format!("Builds {}.", area.capability)) },
                    "specialty": area.tag,
                }),
            ));
            let status = nth(&["active", "planned", "deprecated"], number);
            let kind = (number % 4 != 2).then_some("Business");
            around.capabilities.push(self.insert(
                "capability",
                json!({
                    "name": area.capability,
                    "description": area.goal,
                    "parent_id": if number % 5 == 4 { Value::Null } else { json!(root) },
                    "status": status,
                    "capability_type": kind,
                }),
            ));
            let synced = area.system.map(|_| "2026-02-01T06:00:00Z");
            around.components.push(self.insert(
                "component",
                json!({
                    "name": area.component,
                    "description": format!("Serves {}.", area.objects[1]),
                    "component_type": area.component_type,
                    "external_system_type": area.system,
                    "external_id": area.system.map(|system| format!("{system}-{number:04}")),
                    "external_url": area.system.map(|system| format!("https://{system}.example/{number}")),
                    "sync_state": nth(&["in_sync", "drifted", "pending", "unknown"], number),
                    "last_synced_at": synced,
                }),
            ));
            around.policies.push(self.insert(
                "policy",
                json!({
                    "name": area.policy,
                    "description": format!("Holds for {}.", area.objects[2]),
                    "policy_type": area.policy_type,
                    "enforcement_level": nth(&["mandatory", "recommended", "optional"], number),
                    "status": nth(&["active", "draft", "retired"], number),
                    "review_frequency": nth(&[Some("yearly"), Some("quarterly"), None], number),
                    "effective_on": format!("2026-0{}-01", number % 8 + 1),
                    "next_review_on": number.is_multiple_of(2).then_some("2027-01-15"),
                }),
            ));
        }
        around
    }

    fn requirement(&mut self, number: usize, around: &Surroundings) -> String {
        let area_number = number % AREAS.len();
        let area = &AREAS[area_number];
        let wish = &WISHES[(number / AREAS.len()) % WISHES.len()];
        let object = area.objects[(number / (AREAS.len() * WISHES.len())) % area.objects.len()];
        let round = number / (AREAS.len() * WISHES.len() * area.objects.len());
        let title = match round {
            0 => format!("{} {object}", wish.verb),
            round => format!("{} {object}, part {}", wish.verb, round + 1),
        };
        let mut attributes = json!({
            "title": title,
            "user_want": wish.want.replace("{object}", object),
            "user_benefit": wish.benefit,
            "status": self.choose(&["active", "active", "active", "draft", "draft", "deprecated"], "draft"),
            "confirmation_status": self.choose(
                &["confirmed", "confirmed", "unconfirmed", "unconfirmed", "investigating", "rejected"],
                "unconfirmed",
            ),
            "priority": self.choose(&[Some("low"), Some("medium"), Some("medium"), Some("high"), Some("critical"), None], None),
            "complexity": self.choose(&[Some("low"), Some("medium"), Some("high"), None], None),
            "business_value": (!self.one_in(4)).then(|| self.pick(13)),
            "source": (!self.one_in(3)).then(|| self.choose(&SOURCES, "sales")),
            "tags": [area.tag, wish.tag],
            "ai_accessible": !self.one_in(12),
        });
        if self.one_in(9) {
            attributes["user_benefit"] = Value::Null;
        }
        if self.one_in(14) {
            attributes["user_want"] = Value::Null;
        }
        if !self.one_in(3) {
            attributes["assumptions"] = json!([self.choose(&ASSUMPTIONS, "")]);
        }
        if !self.one_in(3) {
            attributes["constraints"] = json!([self.choose(&CONSTRAINTS, "")]);
        }
        if !self.one_in(6) {
            attributes["team_id"] = json!(around.teams[area_number]);
        }
        let id = self.insert("requirement", attributes);
        let analyses = [Analysis::Quality, Analysis::Sentiment, Analysis::Summary];
        for analysis in analyses {
            if !self.one_in(3) {
                self.analyze(&id, analysis);
            }
        }
        let second = self.pick(AREAS.len());
        let mut personas = vec![Link::to(&around.personas[area_number])];
        if self.one_in(3) && second != area_number {
            personas.push(Link::to(&around.personas[second]));
        }
        self.link("requirement", "personas", &id, personas);
        for (relationship, records, chances) in [
            ("capabilities", &around.capabilities, 1),
            ("components", &around.components, 2),
            ("policies", &around.policies, 3),
        ] {
            if self.one_in(chances) {
                let linked = vec![Link::to(&records[area_number])];
                self.link("requirement", relationship, &id, linked);
            }
        }
        id
    }

    fn analyze(&mut self, id: &str, analysis: Analysis) {
        // Requirements that AI may not read stay without a finding.
        let finding = self
            .tenant
            .record("requirement", id)
            .and_then(|record| analysis.run(record).ok());
        if let Some(finding) = finding {
            self.now += Duration::from_secs(60);
            self.tenant
                .update("requirement", id, finding.changes, self.now);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::catalio::contract::Contract;
    use crate::catalio::shape::Mismatch;
    use std::collections::HashSet;

    #[test]
    fn demo_records_are_what_the_contract_describes() {
        let schema = &Contract::embedded().unwrap().schema;
        let tenant = seed(schema, "org", 240);
        for resource in schema.types() {
            let mut nulls = HashSet::new();
            for record in tenant.records(&resource.name) {
                for (name, shape) in &resource.attributes {
                    let mut mismatches: Vec<Mismatch> = Vec::new();
                    shape.check(&record.value(name), "", &mut mismatches);
                    assert!(
                        mismatches.is_empty(),
                        "{}.{name}: {mismatches:?}",
                        resource.name
                    );
                    if record.value(name).is_null() {
                        nulls.insert(name);
                    }
                }
                assert_eq!(record.attributes.len(), resource.attributes.len());
            }
            assert!(
                tenant.records(&resource.name).count() >= 8,
                "{}",
                resource.name
            );
            for relationship in resource.relationships() {
                let linked = tenant
                    .records(&resource.name)
                    .any(|record| !tenant.links(relationship, record).is_empty());
                assert!(linked, "{}.{}", resource.name, relationship.name);
            }
        }
        assert_eq!(tenant.records("requirement").count(), 240);
    }

    #[test]
    fn demo_titles_differ_and_are_the_same_on_every_start() {
        let schema = &Contract::embedded().unwrap().schema;
        let titles = |organization| -> Vec<(String, String)> {
            seed(schema, organization, 240)
                .records("requirement")
                .map(|record| (record.id.clone(), record.text("title").to_owned()))
                .collect()
        };
        let first = titles("org");
        assert_eq!(first, titles("org"));
        let distinct: HashSet<_> = first.iter().map(|(_, title)| title).collect();
        assert_eq!(distinct.len(), 240);
        let ids: HashSet<_> = titles("other").into_iter().map(|(id, _)| id).collect();
        assert!(first.iter().all(|(id, _)| !ids.contains(id)));
    }
}
