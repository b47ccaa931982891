//! The commands of `octo octolens`, against the sandbox.

use std::fs;

use serde_json::{Value, json};

use crate::support::{Octo, Run, Server, octo};

/// A run against a sandbox inside the process; the arguments are split at
/// spaces.
fn sandboxed(args: &str) -> Run {
    octo(["--sandbox", "octolens"].into_iter().chain(args.split(' '))).run()
}

fn records(run: &Run) -> Vec<Vec<&str>> {
    let lines = run.stdout.lines();
    lines.map(|line| line.split('\t').collect()).collect()
}

/// A server whose state outlives a run, and a run against it.
struct Workspace(Server);

impl Workspace {
    fn start() -> Self {
        Self(Server::start(&[]))
    }

    fn octo(&self, key: &str, args: &str) -> Octo {
        let octolens = &self.0.ready["octolens"];
        let credentials = octolens["credentials"].as_array().unwrap();
        let credential = credentials.iter().find(|it| it["name"] == key).unwrap();
        let base = [
            "--base-url",
            octolens["base_url"].as_str().unwrap(),
            "octolens",
        ];
        octo(base.into_iter().chain(args.split(' ')))
            .env("OCTOLENS_API_KEY", credential["key"].as_str().unwrap())
    }

    fn run(&self, key: &str, args: &str) -> Run {
        self.octo(key, args).run()
    }
}

#[test]
fn a_list_of_mentions_is_narrowed_and_limited() {
    let run =
        sandboxed("mentions list --source hackernews --sentiment negative --limit 5").succeeded();
    let found = records(&run);
    assert_eq!(found.len(), 5);
    for record in &found {
        let [
            id,
            source,
            published,
            relevance,
            sentiment,
            _author,
            _title,
            url,
        ] = record.as_slice()
        else {
            panic!("eight cells expected: {record:?}")
        };
        assert!(id.starts_with("hackernews_"), "{record:?}");
        assert_eq!((*source, *sentiment), ("hackernews", "Negative"));
        assert!(
            published.ends_with('Z') && url.starts_with("https://"),
            "{record:?}"
        );
        assert_eq!(*relevance, "relevant");
    }
}

#[test]
fn a_list_document_carries_items_and_cursor() {
    let document = sandboxed("mentions list --limit 101 --json")
        .succeeded()
        .json();
    assert_eq!(document["data"].as_array().unwrap().len(), 101);
    assert!(document["pagination"]["nextCursor"].is_string());
    let bounded = sandboxed("keywords list --json").succeeded().json();
    assert_eq!(bounded["data"].as_array().unwrap().len(), 12);
    assert_eq!(bounded["pagination"]["nextCursor"], Value::Null);
    let none = "mentions list --since 2001-01-01 --until 2001-01-02";
    assert_eq!(sandboxed(none).succeeded().stdout, "");
}

#[test]
fn lists_of_the_workspace() {
    for (name, args) in [
        ("keywords", "keywords list"),
        ("tags", "tags"),
        ("filters", "filters get"),
        ("whoami", "whoami"),
        ("whoami_json", "whoami --json"),
    ] {
        insta::assert_snapshot!(
            format!("octolens_{name}"),
            sandboxed(args).succeeded().stdout
        );
    }
}

#[test]
fn an_export_is_whole_or_not_there() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mentions.csv");
    let path = file.display();
    let run = sandboxed(&format!(
        "mentions export --format csv --limit 20 --output {path}"
    ));
    assert_eq!(run.code, 0, "{run:?}");
    assert_eq!(run.stdout, "");
    let mut reader = csv::Reader::from_path(&file).unwrap();
    assert_eq!(&reader.headers().unwrap()[0], "id");
    assert_eq!(reader.records().count(), 20);

    let told = sandboxed(&format!("mentions export --limit 3 --json --output {path}"))
        .succeeded()
        .json();
    assert_eq!(told["mentions"], 3);
    let written: Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
    assert_eq!(written["data"].as_array().unwrap().len(), 3);

    let missing = folder.path().join("no/such/folder.json");
    let run = sandboxed(&format!("mentions export --output {}", missing.display()));
    assert_eq!(run.code, 2, "{run:?}");
    assert!(run.stderr.starts_with("Error [UNWRITABLE_FILE]"), "{run:?}");
    assert_eq!(
        fs::read_dir(folder.path()).unwrap().count(),
        1,
        "nothing is left behind"
    );

    let printed = sandboxed("mentions export --limit 2 --json")
        .succeeded()
        .json();
    assert_eq!(printed["total"], 2);
    let refused = sandboxed("mentions export --format csv --json");
    assert_eq!(refused.envelope()["code"], "CONFLICTING_FLAGS");
}

#[test]
fn what_destroys_has_to_be_confirmed() {
    for args in [
        "keywords delete 312",
        "keywords rm 312",
        "feeds delete 58",
        "members remove orgmem_000002",
        "filters remove negativeAuthors spambot1",
        "api deleteKeyword --param id=312",
    ] {
        let run = sandboxed(&format!("{args} --json"));
        assert_eq!(run.envelope()["code"], "CONFIRMATION_REQUIRED", "{args}");
        assert_eq!(run.code, 2, "{args}");
        sandboxed(&format!("{args} --yes")).succeeded();
    }
}

#[test]
fn what_is_so_already_stays() {
    let workspace = Workspace::start();
    for (command, state) in [
        ("pause", "paused"),
        ("pause", "paused"),
        ("resume", "active"),
    ] {
        let run = workspace
            .run("write", &format!("keywords {command} 313"))
            .succeeded();
        assert_eq!(records(&run)[0][2], state, "{command}");
    }
    let list = workspace
        .run("read", "mentions list --limit 1 --json")
        .succeeded()
        .json();
    let id = list["data"][0]["sourceId"].as_str().unwrap();
    for engaged in [true, true, false] {
        workspace
            .run(
                "write",
                &format!("mentions update {id} --engaged {engaged}"),
            )
            .succeeded();
        let mention = workspace
            .run("read", &format!("mentions get {id} --json"))
            .succeeded()
            .json();
        assert_eq!(mention["engaged"], engaged);
    }
}

#[test]
fn feeds_are_made_changed_and_deleted() {
    let workspace = Workspace::start();
    let made = workspace
        .run("write", "feeds create Quiet --filter Source=reddit --json")
        .succeeded()
        .json();
    assert_eq!(
        made["simpleFilters"]["conditions"][0],
        json!({"field": "Source", "values": "reddit"})
    );
    let id = &made["id"];
    let changed = workspace.run(
        "write",
        &format!("feeds update {id} --clear-filters --name Loud --json"),
    );
    let changed = changed.succeeded().json();
    assert_eq!(
        (&changed["name"], &changed["simpleFilters"]),
        (&json!("Loud"), &Value::Null)
    );
    workspace
        .run("write", &format!("feeds delete {id} --yes"))
        .succeeded();
    let gone = workspace.run("read", &format!("feeds get {id} --json"));
    assert_eq!(
        (gone.code, &gone.envelope()["code"]),
        (4, &json!("FEED_NOT_FOUND"))
    );
}

#[test]
fn refusals_have_their_exit_codes() {
    let workspace = Workspace::start();
    for (key, args, exit, code) in [
        ("revoked", "tags", 3, "UNAUTHORIZED"),
        ("read", "keywords create x", 5, "FORBIDDEN"),
        (
            "small-plan",
            "keywords create one-more",
            6,
            "KEYWORD_LIMIT_EXCEEDED",
        ),
        ("small-plan", "search trial", 6, "QUOTA_EXCEEDED"),
        (
            "admin",
            "members invite a@gmail.com",
            2,
            "GENERIC_EMAIL_DOMAIN",
        ),
        ("read", "mentions get reddit_none", 4, "POST_NOT_FOUND"),
        ("outage", "keywords list", 9, "INTERNAL_ERROR"),
    ] {
        let run = workspace.run(key, &format!("{args} --json --timeout 3"));
        let error = run.envelope();
        assert_eq!(
            (run.code, error["code"].as_str()),
            (exit, Some(code)),
            "{error}"
        );
    }
    let refused = workspace.run("read", "keywords create x");
    assert!(
        refused
            .stderr
            .contains("needs the scope `write`, the key has `read`"),
        "{refused:?}"
    );
}

#[test]
fn bad_input_is_refused_before_anything_is_sent() {
    for (args, code) in [
        ("mentions list --since 2026-02-30", "INVALID_DATE"),
        (
            "mentions list --since 2026-03-02 --until 2026-03-01",
            "INVALID_WINDOW",
        ),
        ("analytics volume --since 2026-03-01", "INCOMPLETE_WINDOW"),
        ("mentions list --limit 3 --all", "CONFLICTING_FLAGS"),
        (
            "mentions update x --engaged true --sentiment neutral",
            "CONFLICTING_FLAGS",
        ),
        ("mentions update x", "MISSING_ARGUMENT"),
        ("api nothingOfTheKind", "UNKNOWN_OPERATION"),
        ("api getFeed", "MISSING_ARGUMENT"),
        ("api getMention --param sourceId=..", "INVALID_ARGUMENT"),
        ("api createFeed --data {", "INVALID_DATA"),
        ("api createFeed --data @no/such.json", "UNREADABLE_FILE"),
    ] {
        let run = sandboxed(&format!("{args} --json"));
        assert_eq!(run.envelope()["code"], code, "{args}");
        assert_eq!(run.code, 2, "{args}");
    }
    let run = octo(["octolens", "tags", "--json"]).run();
    assert_eq!(
        (run.code, &run.envelope()["code"]),
        (3, &json!("MISSING_API_KEY"))
    );
}

#[test]
fn any_operation_is_reached_by_its_name() {
    let body = r#"{"list": "negativeKeywords", "values": ["webinar"]}"#;
    let run = octo([
        "--sandbox",
        "octolens",
        "api",
        "addGlobalFilterValues",
        "--data",
        "@-",
        "--json",
    ])
    .input(body)
    .run();
    assert_eq!(run.succeeded().json()["added"], json!(["webinar"]));
    let stats = sandboxed("api get_feedback_stats --param keywordId=310 --json")
        .succeeded()
        .json();
    assert!(stats["totalFeedback"].is_number());
    assert!(
        sandboxed("api getApiDocs")
            .succeeded()
            .stdout
            .contains("<html")
    );
}

#[test]
fn a_search_waits_for_its_end() {
    let document = sandboxed("search northwind --window 30d --limit 5 --json")
        .succeeded()
        .json();
    assert_eq!(document["status"], "completed");
    assert!(!document["mentions"].as_array().unwrap().is_empty());
    let running = sandboxed("search northwind --patience 1 --json");
    assert_eq!(
        (running.code, &running.envelope()["code"]),
        (1, &json!("SEARCH_RUNNING"))
    );
}

#[test]
fn reports_count() {
    let sum = |args: &str| -> u64 {
        let run = sandboxed(args).succeeded();
        let counts = records(&run);
        counts
            .iter()
            .map(|record| record.last().unwrap().parse::<u64>().unwrap())
            .sum()
    };
    let total = sum("analytics volume");
    assert!(total > 0);
    assert_eq!(sum("analytics sentiment"), total);
    assert_eq!(sum("analytics sources"), total);
}
