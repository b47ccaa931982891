//! What follows from requirements: tests and their results, successors, and
//! processes that order them.

use serde_json::{Map, json};

use super::{STEP, Seed, nth};
use crate::catalio::store::Link;

impl Seed<'_> {
    pub(super) fn tests(&mut self, number: usize, requirement: &str) {
        if number % 4 == 3 {
            return;
        }
        let title = self
            .tenant
            .record("requirement", requirement)
            .map(|record| record.text("title").to_owned())
            .unwrap_or_default();
        let kind = nth(&["happy_path", "edge_case", "error_case"], number);
        let use_case = self.insert(
            "use_case",
            json!({
                "title": format!("{title}: {}", kind.replace('_', " ")),
                "use_case_type": kind,
                "preconditions": number.is_multiple_of(2).then_some("The user is logged in."),
                "trigger": "The user opens the page.",
                "expected_outcome": (!number.is_multiple_of(5)).then_some("The change is there and recorded."),
                "requirement_id": requirement,
            }),
        );
        if number % 2 == 1 {
            return;
        }
        let test_case = self.insert(
            "test_case",
            json!({
                "title": format!("Check: {title}"),
                "description": number.is_multiple_of(3).then_some("Runs on every release."),
                "test_type": nth(&["unit", "integration", "acceptance", "regression"], number / 2),
                "steps": [
                    {"action": "Open the page", "expected_result": "It is there", "position": 1},
                    {"action": "Press the button", "expected_result": null, "position": 2},
                ],
                "expected_result": "No error is shown.",
                "requirement_id": (!number.is_multiple_of(8)).then_some(requirement),
                "use_case_id": use_case,
            }),
        );
        for run in 0..self.pick(3) {
            let outcome = self.choose(
                &["passed", "passed", "failed", "blocked", "skipped"],
                "passed",
            );
            let duration = (outcome != "skipped").then(|| 40 + self.pick(4_000));
            let environment = self.choose(&[Some("staging"), Some("production"), None], None);
            self.insert(
                "test_result",
                json!({
                    "outcome": outcome,
                    "executed_at": format!("2026-03-{:02}T08:0{run}:00Z", number % 28 + 1),
                    "environment": environment,
                    "notes": (outcome == "failed").then_some("The amount was shown twice."),
                    "duration_ms": duration,
                    "test_case_id": test_case,
                }),
            );
        }
    }

    /// Each twelfth requirement is replaced by the one after it.
    pub(super) fn supersede(&mut self, requirements: &[String]) {
        for pair in requirements.chunks(12).filter_map(|chunk| chunk.get(..2)) {
            let mut changes = Map::new();
            changes.insert("status".to_owned(), json!("superseded"));
            changes.insert("superseded_by_id".to_owned(), json!(pair[1]));
            self.now += STEP;
            self.tenant
                .update("requirement", &pair[0], changes, self.now);
        }
    }

    pub(super) fn processes(&mut self, requirements: &[String]) {
        let template = self.insert(
            "process",
            json!({"name": "Rollout", "description": "Steps of every rollout.", "is_template": true, "status": "active"}),
        );
        for (number, steps) in requirements.chunks(20).enumerate() {
            let process = self.insert(
                "process",
                json!({
                    "name": format!("Rollout {}", number + 1),
                    "description": number.is_multiple_of(2).then_some("Brings it to every site."),
                    "status": nth(&["draft", "active", "completed"], number),
                    "template_id": (number % 4 != 3).then_some(&template),
                }),
            );
            let labels = ["Plan", "Build", "Audit", "Roll out"];
            let links = steps
                .iter()
                .step_by(5)
                .zip(labels)
                .map(|(id, label)| {
                    let mut link = Link::to(id);
                    link.meta.insert("step_label".to_owned(), json!(label));
                    link
                })
                .collect();
            self.link("process", "requirements", &process, links);
        }
    }
}
