//! What the command says and exits with.

#![allow(clippy::unwrap_used)]

use std::path::PathBuf;

use serde_json::{Value, json};
use tempfile::TempDir;

use super::{Args, Format, Gate, run_on};

/// A document with one operation, with this on top.
fn document(operation: Value) -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "paths": {"/things": {"get": operation}}
    })
}

fn parameter(limit: u32) -> Value {
    document(json!({
        "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": limit}}],
        "responses": {"200": {"description": "Things"}}
    }))
}

struct Room(TempDir);

impl Room {
    fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.0.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    fn args(&self, base: &Value, revision: &Value) -> Args {
        Args {
            base: self.file("base.json", &base.to_string()),
            revision: self.file("revision.json", &revision.to_string()),
            format: Format::Text,
            fail_on: None,
            output: None,
            accepted: None,
            api: None,
        }
    }
}

fn run(args: &Args) -> (u8, String) {
    let mut out = Vec::new();
    let code = run_on(args, &mut out, "2026-11-22").unwrap();
    (code, String::from_utf8(out).unwrap())
}

fn refusal(args: &Args) -> String {
    run_on(args, &mut Vec::new(), "2026-11-22")
        .unwrap_err()
        .to_string()
}

#[test]
fn the_exit_code_is_the_heaviest_class() {
    let room = Room::new();
    let plain = document(json!({"responses": {"200": {"description": "Things"}}}));
    let reworded = document(json!({"responses": {"200": {"description": "All things"}}}));
    let deprecated =
        document(json!({"deprecated": true, "responses": {"200": {"description": "Things"}}}));
    for (base, revision, code) in [
        (&plain, &plain, 0),
        (&plain, &reworded, 10),
        (&parameter(50), &parameter(100), 10),
        (&plain, &deprecated, 11),
        (&parameter(100), &parameter(50), 12),
    ] {
        assert_eq!(run(&room.args(base, revision)).0, code, "{revision}");
    }
}

#[test]
fn a_gate_lets_lighter_changes_pass() {
    let room = Room::new();
    let gated = |base: &Value, revision: &Value, gate| {
        run(&Args {
            fail_on: Some(gate),
            ..room.args(base, revision)
        })
        .0
    };
    assert_eq!(gated(&parameter(50), &parameter(100), Gate::Breaking), 0);
    assert_eq!(gated(&parameter(50), &parameter(100), Gate::ForwardRisk), 0);
    assert_eq!(gated(&parameter(50), &parameter(100), Gate::Additive), 10);
    assert_eq!(gated(&parameter(100), &parameter(50), Gate::Breaking), 12);
}

#[test]
fn what_can_not_be_read_is_not_no_drift() {
    let room = Room::new();
    let good = parameter(100);
    for (text, says) in [
        ("{", "revision.json"),
        ("[]", "not one"),
        ("{\"swagger\": \"2.0\"}", "Swagger 2.0"),
        ("{\"openapi\": \"4.0.0\"}", "4.0.0"),
        ("<html></html>", "revision.json"),
    ] {
        let args = room.args(&good, &good);
        room.file("revision.json", text);
        let refusal = refusal(&args);
        assert!(refusal.contains(says), "{text}: {refusal}");
    }
    let missing = Args {
        base: room.0.path().join("none.json"),
        ..room.args(&good, &good)
    };
    assert!(refusal(&missing).contains("none.json"));
}

#[test]
fn every_format_reports_the_same_drift() {
    let room = Room::new();
    let formats = [
        (Format::Text, "breaking (1)"),
        (Format::Markdown, "### breaking on the wire axis (1)"),
        (Format::Json, "\"breaking\": 1"),
        (Format::Html, "<!doctype html>"),
        (Format::Github, "::error file="),
        (Format::Junit, "<testsuites tests=\"1\" failures=\"1\">"),
    ];
    for (format, says) in formats {
        let args = Args {
            format,
            ..room.args(&parameter(100), &parameter(50))
        };
        let (code, text) = run(&args);
        assert_eq!(code, 12);
        assert!(text.contains(says), "{text}");
    }
}

#[test]
fn yaml_and_json_are_the_same_document() {
    let room = Room::new();
    let yaml = "openapi: 3.1.0\ninfo: {title: Things, version: '1'}\npaths:\n  /things:\n    get:\n      parameters:\n        - {name: limit, in: query, schema: {type: integer, maximum: 100}}\n      responses:\n        '200': {description: Things}\n";
    let args = Args {
        revision: room.file("revision.yaml", yaml),
        ..room.args(&parameter(100), &parameter(1))
    };
    assert_eq!(run(&args).0, 0);
}

#[test]
fn accepted_changes_are_not_reported_and_useless_entries_fail() {
    let room = Room::new();
    let args = || Args {
        format: Format::Json,
        ..room.args(&parameter(100), &parameter(50))
    };
    let report: Value = serde_json::from_str(&run(&args()).1).unwrap();
    let fingerprint = report["changes"][0]["fingerprint"]
        .as_str()
        .unwrap()
        .to_owned();
    let list = |fingerprint: &str, expires: &str| {
        let text = format!(
            "[[accepted]]\nfingerprint = \"{fingerprint}\"\nreason = \"agreed\"\nexpires = \"{expires}\"\n"
        );
        Args {
            accepted: Some(room.file("accepted.toml", &text)),
            ..args()
        }
    };
    assert_eq!(run(&list(&fingerprint, "2027-01-01")).0, 0);
    assert!(refusal(&list(&fingerprint, "2026-11-21")).contains("expired on 2026-11-21"));
    assert!(refusal(&list("0123456789ab", "2027-01-01")).contains("stale"));
    let unknown = Args {
        accepted: Some(room.file("accepted.toml", "[[accept]]\n")),
        ..args()
    };
    assert!(refusal(&unknown).contains("accepted.toml"));
}

#[test]
fn an_unknown_api_is_refused() {
    let room = Room::new();
    let args = Args {
        api: Some("other".to_owned()),
        ..room.args(&parameter(1), &parameter(2))
    };
    assert!(refusal(&args).contains("octogen, octolens and catalio"));
}

#[test]
fn a_report_can_go_to_a_file() {
    let room = Room::new();
    let path = room.0.path().join("report.md");
    let args = Args {
        output: Some(path.clone()),
        format: Format::Markdown,
        ..room.args(&parameter(100), &parameter(50))
    };
    let (code, shown) = run(&args);
    assert_eq!((code, shown.as_str()), (12, ""));
    assert!(
        std::fs::read_to_string(path)
            .unwrap()
            .starts_with("## Contract drift")
    );
}
