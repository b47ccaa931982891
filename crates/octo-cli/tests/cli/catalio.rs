//! `octo catalio …`.

use serde_json::{Value, json};

use crate::support::{Run, octo};

/// A run against a sandbox inside the process.
fn catalio(args: &[&str]) -> Run {
    octo(["--sandbox", "catalio"].iter().chain(args)).run()
}

/// A server that outlives a run, for what one run writes and the next reads.
struct Server(crate::support::Server);

impl Server {
    fn start() -> Self {
        Self(crate::support::Server::start(&[]))
    }

    fn told(&self, name: &str) -> &str {
        self.0.ready["catalio"][name].as_str().unwrap()
    }

    fn run(&self, credential: &str, args: &[&str]) -> Run {
        let credentials = self.0.ready["catalio"]["credentials"].as_array().unwrap();
        let found = credentials
            .iter()
            .find(|it| it["name"] == credential)
            .unwrap();
        let secret = found["client_secret"].as_str().unwrap();
        let run = octo(["catalio"].iter().chain(args))
            .env("CATALIO_BASE_URL", self.told("base_url"))
            .env("CATALIO_TOKEN_URL", self.told("token_url"))
            .env("CATALIO_CLIENT_ID", found["client_id"].as_str().unwrap())
            .env("CATALIO_CLIENT_SECRET", secret)
            .run();
        let shown = run.stdout.contains(secret) || run.stderr.contains(secret);
        assert!(!shown, "the secret was printed: {run:?}");
        run
    }
}

#[test]
fn a_list_is_records_or_one_document() {
    let list = [
        "requirements",
        "list",
        "--filter",
        "status=active",
        "--sort",
        "-inserted_at",
    ];
    let records = catalio(&[&list[..], &["--limit", "3"]].concat()).succeeded();
    insta::assert_snapshot!(records.stdout);
    let document = catalio(&[&list[..], &["--limit", "3", "--json"]].concat())
        .succeeded()
        .json();
    let items = document["data"].as_array().unwrap();
    assert_eq!(items.len(), 3);
    assert!(document["pagination"]["nextCursor"].is_string());
    for (item, record) in items.iter().zip(records.stdout.lines()) {
        let cells: Vec<_> = record.split('\t').collect();
        assert_eq!(item["id"], cells[0]);
        assert_eq!(item["attributes"]["title"], cells[4]);
    }
}

#[test]
fn a_list_goes_on_behind_its_cursor() {
    let ids = |run: Run| {
        let document = run.succeeded().json();
        let ids: Vec<Value> = document["data"]
            .as_array()
            .unwrap()
            .iter()
            .map(|item| item["id"].clone())
            .collect();
        (ids, document["pagination"]["nextCursor"].clone())
    };
    let server = Server::start();
    let list = ["requirements", "list", "--json", "--limit"];
    let (whole, _) = ids(server.run("demo", &[&list[..], &["7"]].concat()));
    let (mut parts, cursor) = ids(server.run("demo", &[&list[..], &["4"]].concat()));
    let cursor = cursor.as_str().unwrap().to_owned();
    let rest = [&list[..], &["3", "--cursor", &cursor]].concat();
    parts.extend(ids(server.run("demo", &rest)).0);
    assert_eq!(parts, whole);
    let (all, none) = ids(server.run("demo", &["requirements", "list", "--all", "--json"]));
    assert!(all.len() >= 200);
    assert_eq!(none, Value::Null);
}

#[test]
fn every_resource_has_the_same_verbs() {
    for resource in [
        "requirements",
        "personas",
        "use-cases",
        "test-cases",
        "test-results",
        "components",
        "processes",
        "policies",
        "capabilities",
        "teams",
    ] {
        let list = catalio(&[resource, "list", "--limit", "2", "--json"]).succeeded();
        let id = list.json()["data"][0]["id"].as_str().unwrap().to_owned();
        let one = catalio(&[resource, "get", &id, "--json"]).succeeded();
        assert_eq!(one.json()["data"]["id"], *id, "{resource}");
    }
}

#[test]
fn a_requirement_is_written_and_moved() {
    let server = Server::start();
    let demo = |args: &[&str]| server.run("demo", &[args, &["--json"]].concat());
    let personas = demo(&["personas", "list", "--limit", "2"])
        .succeeded()
        .json();
    let persona = |index: usize| personas["data"][index]["id"].as_str().unwrap().to_owned();
    let link = format!("personas={}", persona(0));
    let made = demo(&[
        "requirements",
        "create",
        "--set",
        "title=Renew a loan online",
        "--set",
        "business_value=5",
        "--set",
        "tags=loans, renewals",
        "--set",
        "ai_accessible=true",
        "--clear",
        "complexity",
        "--relate",
        &link,
    ]);
    let made = made.succeeded().json();
    let id = made["data"]["id"].as_str().unwrap();
    let attributes = &made["data"]["attributes"];
    assert_eq!(attributes["business_value"], 5);
    assert_eq!(attributes["tags"], json!(["loans", "renewals"]));

    let changed = demo(&["requirements", "update", id, "--set", "priority=high"]);
    assert_eq!(
        changed.succeeded().json()["data"]["attributes"]["priority"],
        "high"
    );
    let links = ["requirements", "links", id, "personas"];
    assert_eq!(
        demo(&links).succeeded().json()["data"][0]["id"],
        *persona(0)
    );
    let added = demo(&[&links[..], &["--add", &persona(1)]].concat());
    assert_eq!(
        added.succeeded().json()["data"].as_array().unwrap().len(),
        2
    );
    let related = demo(&["requirements", "related", id, "personas"]).succeeded();
    assert_eq!(related.json()["data"][0]["type"], "persona");
    let none = demo(&[&links[..], &["--remove-all"]].concat());
    assert_eq!(none.succeeded().json()["data"], json!([]));

    let active = demo(&["requirements", "activate", id]).succeeded().json();
    assert_eq!(active["data"]["attributes"]["status"], "active");
    let again = demo(&["requirements", "activate", id]).envelope();
    assert_eq!(again["code"], "INVALID_TRANSITION");
    let deprecated = demo(&["requirements", "deprecate", id, "--reason", "Unused."]);
    assert_eq!(
        deprecated.succeeded().json()["data"]["attributes"]["status"],
        "deprecated"
    );

    let asked = demo(&["requirements", "delete", id]);
    assert_eq!(
        (asked.code, asked.envelope()["code"].as_str()),
        (2, Some("CONFIRMATION_REQUIRED"))
    );
    demo(&["requirements", "delete", id, "--yes"]).succeeded();
    let gone = demo(&["requirements", "get", id]);
    assert_eq!(
        (gone.code, gone.envelope()["status"].as_u64()),
        (4, Some(404))
    );
}

#[test]
fn problems_are_told_by_field() {
    let run = catalio(&[
        "requirements",
        "create",
        "--set",
        "title=A",
        "--set",
        "urgency=3",
        "--set",
        "priority=immediate",
        "--json",
    ]);
    assert_eq!(run.code, 2);
    let envelope = run.envelope();
    assert_eq!(envelope["code"], "VALIDATION_ERROR");
    let fields: Vec<_> = envelope["fields"].as_array().unwrap().iter().collect();
    assert_eq!(fields.len(), 2, "{envelope}");
    assert!(
        fields
            .iter()
            .any(|it| it["path"] == "/data/attributes/urgency")
    );
}

#[test]
fn what_is_certain_to_be_refused_is_refused_here() {
    for (args, code) in [
        (
            &["requirements", "list", "--filter", "status"][..],
            "INVALID_FILTER",
        ),
        (
            &["requirements", "list", "--filter", "status[like]=a"],
            "INVALID_FILTER",
        ),
        (
            &["requirements", "create", "--set", "business_value=lots"],
            "INVALID_VALUE",
        ),
        (&["requirements", "create"], "NOTHING_TO_WRITE"),
        (
            &["requirements", "create", "--set", "source=x"],
            "INVALID_REQUEST",
        ),
        (&["requirements", "related", "x", "team"], "UNKNOWN_NAME"),
        (&["teams", "links", "x", "requirements"], "UNKNOWN_NAME"),
        (&["login"], "MISSING_ARGUMENT"),
    ] {
        let run = catalio(&[args, &["--json"]].concat());
        assert_eq!(run.code, 2, "{args:?} {run:?}");
        assert_eq!(run.envelope()["code"], code, "{args:?}");
    }
}

#[test]
fn the_credential_is_tried() {
    let server = Server::start();
    let told = server
        .run("demo", &["login", "--check", "--json"])
        .succeeded()
        .json();
    assert_eq!(told["authenticated"], true);
    assert_eq!(told["baseUrl"], server.told("base_url"));
    let revoked = server.run("revoked", &["login", "--check", "--json"]);
    assert_eq!(revoked.code, 3, "{revoked:?}");
    assert_eq!(revoked.envelope()["code"], "INVALID_CLIENT");
    let missing = octo(["catalio", "login", "--check", "--json"]).run();
    assert_eq!(missing.code, 3, "{missing:?}");
    assert_eq!(missing.envelope()["code"], "MISSING_CREDENTIAL");
    let reader = server.run("reader", &["teams", "create", "--set", "name=A", "--json"]);
    assert_eq!(reader.envelope()["code"], "FORBIDDEN");
}

#[test]
fn any_request_can_be_sent() {
    let list = catalio(&[
        "api",
        "get",
        "/requirements",
        "--query",
        "page[limit]=1",
        "--query",
        "include=personas",
    ]);
    let list: Value = list.succeeded().json();
    assert!(list["included"].is_array());
    assert_eq!(list["jsonapi"]["version"], "1.0");
    let body = r#"{"data":{"type":"team","attributes":{"name":"Lending"}}}"#;
    let made = catalio(&["api", "POST", "/teams", "--data", body]).succeeded();
    assert_eq!(made.json()["data"]["attributes"]["name"], "Lending");
    let unknown = catalio(&["api", "GET", "/brand-new", "--json"]);
    assert_eq!(unknown.envelope()["status"], 404);
}

#[test]
fn analyses_and_searches_print_what_they_found() {
    let search = catalio(&["requirements", "search", "refund", "--limit", "2"]).succeeded();
    insta::assert_snapshot!(search.stdout);
    let stats = catalio(&["requirements", "stats", "--json"])
        .succeeded()
        .json();
    assert!(stats["total"].as_u64().unwrap() >= 200);
}
