//! The command on a temporary workspace, against a server on loopback.

#![allow(clippy::unwrap_used)]

mod transport;

use std::{fs, path::Path};

use chrono::{DateTime, Utc};
use octo_contract::Overlay;
use serde_json::Value;

use super::{
    Args, Exit, Register, document,
    lock::{Lock, sha256},
    run_in,
};
use crate::{
    failure,
    testing::{
        fixture::{Fixture, PUBLISHED, narrowed},
        server::{Reply, Server},
    },
    workspace::Workspace,
};

struct Ran {
    outcome: Result<Exit, String>,
    out: String,
}

impl Fixture {
    fn run(&self, arguments: &[&str]) -> Ran {
        self.run_at(arguments, "2026-01-02T03:04:05Z")
    }

    fn run_at(&self, arguments: &[&str], now: &str) -> Ran {
        let args = parse(arguments);
        let now: DateTime<Utc> = now.parse().unwrap();
        let mut out = Vec::new();
        let outcome = run_in(&self.workspace(), &args, &self.limits, now, &mut out)
            .map_err(|error| failure::line(error.as_ref()));
        Ran {
            outcome,
            out: String::from_utf8(out).unwrap(),
        }
    }

    /// Runs against a vendored document; expects a failure that says `words`
    /// and leaves every file as it was.
    fn refuses(&self, arguments: &[&str], words: &[&str]) {
        let before = (self.document(), self.lock());
        for extra in [&[][..], &["--check"]] {
            let arguments: Vec<&str> = arguments.iter().chain(extra).copied().collect();
            let error = self.run(&arguments).outcome.unwrap_err();
            for word in words {
                assert!(error.contains(word), "no `{word}` in: {error}");
            }
            assert_eq!((self.document(), self.lock()), before);
        }
        assert_eq!(
            files(&self.workspace().openapi().join("pets")),
            ["openapi.json"]
        );
    }
}

fn parse(arguments: &[&str]) -> Args {
    use clap::{Args as _, FromArgMatches as _};
    let command = Args::augment_args(clap::Command::new("sync-spec").no_binary_name(true));
    Args::from_arg_matches(&command.get_matches_from(arguments)).unwrap()
}

fn files(folder: &Path) -> Vec<String> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

/// One that has vendored [`PUBLISHED`] from `server`.
fn synced(server: &Server) -> Fixture {
    let fixture = Fixture::new(&server.url("/openapi.json"));
    assert_eq!(fixture.run(&[]).outcome, Ok(Exit::Clean));
    fixture
}

/// A fixture that holds [`PUBLISHED`] and whose publisher now says `reply`.
fn then(reply: Reply) -> (Fixture, Server) {
    let first = Server::always(Reply::new(200, PUBLISHED));
    let fixture = synced(&first);
    let server = Server::always(reply);
    fixture.publish_at(&server.url("/openapi.json"));
    (fixture, server)
}

#[test]
fn the_first_sync_vendors_and_records() {
    let server = Server::always(Reply::new(200, PUBLISHED).header("etag", "\"one\""));
    let fixture = synced(&server);

    let document = fixture.document().unwrap();
    let text = String::from_utf8(document.clone()).unwrap();
    for spelled in [
        "{\n  \"openapi\": \"3.1.0\",\n  \"info\"",
        "\"maximum\": 100.0",
        "12345678901234567890123",
        r#""summary": "caf\u00e9""#,
    ] {
        assert!(text.contains(spelled), "no `{spelled}` in {text}");
    }
    assert!(text.ends_with("}\n"));
    assert_eq!(
        fixture.lock().unwrap(),
        format!(
            "# Written by `cargo xtask sync-spec`; not for editing.\n\n[pets]\nsource = \"{}\"\n\
             sha256 = \"{}\"\netag = '\"one\"'\nfetched_at = \"2026-01-02T03:04:05Z\"\n\
             version = \"1.0.0\"\nopenapi = \"3.1.0\"\n",
            server.url("/openapi.json"),
            sha256(&document),
        )
    );
}

#[test]
fn a_second_sync_asks_conditionally_and_changes_nothing() {
    let server = Server::start(|request| match request.header("if-none-match") {
        Some("\"one\"") => Reply::new(304, ""),
        _ => Reply::new(200, PUBLISHED).header("etag", "\"one\""),
    });
    let fixture = synced(&server);
    let before = (fixture.document(), fixture.lock());

    let again = fixture.run_at(&[], "2027-01-01T00:00:00Z");
    assert_eq!(again.outcome, Ok(Exit::Clean));
    assert!(again.out.starts_with("pets: unchanged\n"), "{}", again.out);
    assert_eq!(fixture.run(&["--check"]).outcome, Ok(Exit::Clean));
    assert_eq!((fixture.document(), fixture.lock()), before);

    let asked: Vec<_> = server
        .requests()
        .iter()
        .map(|request| request.header("if-none-match").map(str::to_owned))
        .collect();
    let etag = Some("\"one\"".to_owned());
    assert_eq!(asked, [None, etag.clone(), etag]);
}

#[test]
fn edited_bytes_are_not_vouched_for_by_the_etag() {
    let server = Server::start(|request| match request.header("if-none-match") {
        Some(_) => Reply::new(304, ""),
        None => Reply::new(200, PUBLISHED).header("etag", "\"one\""),
    });
    let fixture = synced(&server);
    let published = fixture.document();
    let edited = String::from_utf8(published.clone().unwrap())
        .unwrap()
        .replace("listPets", "listCats");
    fs::write(fixture.workspace().document("pets"), edited).unwrap();

    let check = fixture.run(&["--check"]);
    assert_ne!(check.outcome, Ok(Exit::Clean));
    assert!(check.out.contains("changed by hand"), "{}", check.out);
    assert_eq!(fixture.run(&[]).outcome, Ok(Exit::Clean));
    assert_eq!(fixture.document(), published);
}

#[test]
fn the_etag_of_one_source_is_not_shown_to_another() {
    let (fixture, server) = then(Reply::new(200, PUBLISHED));
    assert_eq!(fixture.run(&[]).outcome, Ok(Exit::Clean));
    assert_eq!(server.requests()[0].header("if-none-match"), None);
    // The publisher moved and still says the same: that is worth recording.
    assert!(
        fixture
            .lock()
            .unwrap()
            .contains(&server.url("/openapi.json"))
    );
}

#[test]
fn a_changed_document_is_told_checked_and_vendored() {
    let (fixture, _server) = then(Reply::new(200, narrowed()));
    let before = (fixture.document(), fixture.lock());

    let check = fixture.run(&["--check"]);
    assert_eq!(check.outcome, Ok(Exit::Breaking));
    assert_eq!((fixture.document(), fixture.lock()), before);

    let sync = fixture.run(&[]);
    assert_eq!(sync.outcome, Ok(Exit::Clean));
    assert!(sync.out.contains("GET /pets"), "{}", sync.out);
    assert_ne!(fixture.document(), before.0);
    assert_ne!(fixture.lock(), before.1);
    assert_eq!(fixture.run(&["--check"]).outcome, Ok(Exit::Clean));
}

#[test]
fn a_check_exits_by_the_gravest_class_on_the_wire() {
    let name = r#""name":{"type":"string"}"#;
    let deprecated = PUBLISHED.replace("\"summary\"", "\"deprecated\":true,\"summary\"");
    let grown = PUBLISHED.replace(name, r#""name":{"type":"string"},"age":{"type":"integer"}"#);
    for (revision, exit, word) in [
        (
            PUBLISHED.replace(r"caf\u00e9", "Every pet"),
            Exit::Additive,
            "cosmetic drift",
        ),
        (grown.clone(), Exit::Additive, "additive drift"),
        (deprecated.clone(), Exit::ForwardRisk, "forward-risk drift"),
        (narrowed(), Exit::Breaking, "breaking drift"),
        // Nothing on the wire, yet no generated client compiles as it did.
        (
            PUBLISHED.replace("listPets", "allPets"),
            Exit::Additive,
            "in source",
        ),
    ] {
        let (fixture, _server) = then(Reply::new(200, revision));
        let check = fixture.run(&["--check"]);
        assert!(check.out.contains(word), "no `{word}` in {}", check.out);
        assert_eq!(check.outcome, Ok(exit), "{word}");
    }
}

#[test]
fn another_spelling_of_the_same_document_is_cosmetic() {
    let (fixture, _server) = then(Reply::new(200, PUBLISHED.replace(r"\u00e9", "é")));
    let check = fixture.run(&["--check"]);
    assert_eq!(check.outcome, Ok(Exit::Additive));
    assert!(
        check.out.starts_with("pets: only the spelling differs\n"),
        "{}",
        check.out
    );
}

#[test]
fn what_is_no_document_is_named_and_refused() {
    let twice = PUBLISHED.replacen("\"get\":", "\"get\":{},\"get\":", 1);
    let dangling = PUBLISHED.replace("#/components/schemas/Pets", "#/components/schemas/Gone");
    let infinite = PUBLISHED.replace("100.0", "1e400");
    let deep = format!("{}{}", "[".repeat(30_000), "]".repeat(30_000));
    let cases: &[(&str, &[&str])] = &[
        ("", &["the body is empty"]),
        (
            "<!DOCTYPE html><html><head><TITLE>502 Bad\n Gateway</title></head></html>",
            &["an HTML page titled `502 Bad Gateway`"],
        ),
        ("  <html>login</html>", &["an HTML page, not JSON"]),
        (
            "<?xml version='1.0'?><Error/>",
            &["the body is XML, not JSON"],
        ),
        ("openapi: 3.1.0\n", &["not JSON"]),
        (&PUBLISHED[..200], &["not JSON", "line 2"]),
        (&infinite, &["not JSON", "number out of range"]),
        ("[]", &["no OpenAPI document"]),
        ("null", &["no OpenAPI document"]),
        (
            r#"{"swagger":"2.0"}"#,
            &["no OpenAPI document", "Swagger 2.0"],
        ),
        (r#"{"openapi":"4.0.0"}"#, &["no OpenAPI document", "4.0.0"]),
        (
            r#"{"openapi":"3.1.0","info":{"title":"x"},"paths":{}}"#,
            &["at /info/version"],
        ),
        (
            r#"{"openapi":"3.1.0","info":{"title":"x","version":"1"}}"#,
            &["at /paths"],
        ),
        (&twice, &["at /paths/~1pets/get", "twice"]),
        (&deep, &["nested deeper"]),
        (
            &dangling,
            &["cannot be lowered", "/paths/~1pets/get", "Gone"],
        ),
    ];
    for (body, words) in cases {
        let (fixture, _server) = then(Reply::new(200, *body));
        fixture.refuses(&[], words);
    }
    let (fixture, _server) = then(Reply::new(200, b"{\"openapi\":\"\xff\"}".as_slice()));
    fixture.refuses(&[], &["not UTF-8", "byte 12"]);
}

#[test]
fn an_overlay_that_does_not_fit_is_told_and_keeps_nothing_out() {
    let server = Server::always(Reply::new(200, PUBLISHED));
    let fixture = Fixture::new(&server.url("/openapi.json"));
    let register = fixture.workspace().register();
    let table = fs::read_to_string(&register).unwrap() + "overlay = \"pets/overlay.json\"\n";
    fs::write(&register, table).unwrap();
    let sync = fixture.run(&[]);
    assert!(
        sync.out.contains("openapi/pets/overlay.json is not there"),
        "{}",
        sync.out
    );

    let overlay = |target: &str, update: &str| {
        let text = format!(
            r#"{{"overlay":"1.0.0","info":{{"title":"t","version":"1"}},
                "actions":[{{"target":"{target}","update":{update}}}]}}"#
        );
        fs::write(
            fixture.workspace().openapi().join("pets/overlay.json"),
            text,
        )
        .unwrap();
        fixture.run(&["--check"])
    };
    for (target, update, note) in [
        ("$.paths['/pets']", r#"{"x-ours":1}"#, None),
        (
            "$.paths['/cats']",
            "{}",
            Some("overlay action 0 ($.paths['/cats']) selects nothing"),
        ),
        (
            "$.info.version",
            "{}",
            Some("the overlay no longer applies"),
        ),
    ] {
        let check = overlay(target, update);
        assert_eq!(check.outcome, Ok(Exit::Clean), "{target}");
        match note {
            Some(note) => assert!(check.out.contains(note), "{}", check.out),
            None => assert!(!check.out.contains("overlay"), "{}", check.out),
        }
    }
    let error = overlay("no path", "{}").outcome.unwrap_err();
    assert!(
        error.contains("openapi/pets/overlay.json is unusable"),
        "{error}"
    );
}

#[test]
fn from_takes_a_file_and_records_no_folder() {
    let fixture = Fixture::new("https://pets.example/openapi.json");
    let file = fixture.folder.path().join("copy.json");
    fs::write(&file, format!("\u{feff}{PUBLISHED}")).unwrap();
    let path = file.to_str().unwrap();

    let sync = fixture.run(&["pets", "--from", path]);
    assert_eq!(sync.outcome, Ok(Exit::Clean));
    assert!(
        fixture
            .lock()
            .unwrap()
            .contains("source = \"file:copy.json\"\n")
    );

    // The same bytes from yet another place say nothing new.
    let before = fixture.lock();
    let server = Server::always(Reply::new(200, PUBLISHED).header("etag", "\"one\""));
    fixture.run(&["--from", &server.url("/x")]).outcome.unwrap();
    assert_eq!(fixture.lock(), before);

    fixture.refuses(
        &["--from", "no/such/file.json"],
        &["cannot read no/such/file.json"],
    );
    fs::write(&file, vec![b' '; 70_000]).unwrap();
    fixture.refuses(&["--from", path], &["more than 65536 bytes"]);
    fixture.refuses(
        &["--from", "http://pets.example/x"],
        &["only https is accepted"],
    );
    fixture.refuses(
        &["--from", "ftp://pets.example/x"],
        &["only https is accepted"],
    );
}

#[test]
fn a_check_needs_something_to_check_against() {
    let server = Server::always(Reply::new(200, PUBLISHED));
    let fixture = Fixture::new(&server.url("/openapi.json"));
    let error = fixture.run(&["--check"]).outcome.unwrap_err();
    assert!(
        error.contains("run `cargo xtask sync-spec pets` first"),
        "{error}"
    );
    assert_eq!(server.requests().len(), 0);
}

#[test]
fn a_damaged_vendored_document_is_repaired_but_not_checked() {
    let server = Server::always(Reply::new(200, PUBLISHED));
    let fixture = synced(&server);
    let published = fixture.document();
    fs::write(fixture.workspace().document("pets"), "{").unwrap();

    let error = fixture.run(&["--check"]).outcome.unwrap_err();
    assert!(
        error.contains("openapi/pets/openapi.json is unusable"),
        "{error}"
    );
    let sync = fixture.run(&[]);
    assert_eq!(sync.outcome, Ok(Exit::Clean));
    assert!(sync.out.contains("was unusable"), "{}", sync.out);
    assert_eq!(fixture.document(), published);
}

#[test]
fn one_contract_that_fails_does_not_hide_the_others() {
    let server = Server::start(|request| match request.target.as_str() {
        "/pets" => Reply::new(200, PUBLISHED),
        _ => Reply::new(404, ""),
    });
    let fixture = Fixture::new(&server.url("/pets"));
    let table = format!(
        "\n[absent]\ntitle = \"Absent\"\nurl = \"{}\"\n",
        server.url("/absent")
    );
    let register = fixture.workspace().register();
    let both = fs::read_to_string(&register).unwrap() + &table;
    fs::write(&register, both).unwrap();

    let report = fixture.folder.path().join("report.md");
    let ran = fixture.run(&["--report", report.to_str().unwrap()]);
    let error = ran.outcome.unwrap_err();
    assert!(
        error.starts_with("absent: could not fetch the document"),
        "{error}"
    );
    assert!(
        ran.out.starts_with("pets: vendored for the first time\n"),
        "{}",
        ran.out
    );
    assert!(fixture.document().is_some());
    let page = fs::read_to_string(&report).unwrap();
    assert!(page.contains("## absent: could not look"), "{page}");

    let error = fixture
        .run(&["--from", &server.url("/pets")])
        .outcome
        .unwrap_err();
    assert_eq!(
        error,
        "--from is for exactly one API, and 2 are selected: name one"
    );
    let error = fixture.run(&["cats"]).outcome.unwrap_err();
    assert_eq!(error, "unknown API `cats`; known: absent, pets");
}

#[test]
fn the_report_comes_as_markdown_and_json() {
    let (fixture, _server) = then(Reply::new(200, narrowed()));
    for name in ["drift.md", "drift.json"] {
        let file = fixture.folder.path().join("out").join(name);
        let ran = fixture.run(&["--check", "--report", file.to_str().unwrap()]);
        assert_eq!(ran.outcome, Ok(Exit::Breaking));
        let page = fs::read_to_string(file.with_extension("md")).unwrap();
        assert!(page.contains("## Pets (pets): breaking drift"), "{page}");
        let data = fs::read(file.with_extension("json")).unwrap();
        let data: Value = serde_json::from_slice(&data).unwrap();
        assert_eq!(data["apis"][0]["api"], "pets");
        assert_eq!(data["apis"][0]["class"], "breaking");
        assert_eq!(
            (&data["breaking"], &data["additive"]),
            (&1.into(), &1.into())
        );
        let change = &data["apis"][0]["drift"]["changes"][0];
        assert_eq!(change["id"], "operation-removed");
        assert_eq!(change["operations"]["first"][0], "GET /pets");
        fs::remove_dir_all(fixture.folder.path().join("out")).unwrap();
    }
}

#[test]
fn the_checked_in_contracts_are_in_order() {
    let workspace = Workspace::current();
    let register = Register::read(&workspace).unwrap();
    let lock = Lock::read(&workspace).unwrap();
    for contract in register.select(&[]).unwrap() {
        let api = &contract.api;
        assert_eq!(contract.url.scheme(), "https", "{api}");
        let bytes = fs::read(workspace.document(api)).unwrap();
        let entry = lock.entry(api).unwrap();
        assert_eq!(
            sha256(&bytes),
            entry.sha256,
            "{api}: edited by hand, or not synced"
        );
        let vendored = document::read(&bytes).unwrap();
        assert!(
            vendored.text.as_bytes() == bytes,
            "{api}: not as sync-spec writes it"
        );
        assert_eq!(vendored.facts.version, entry.version, "{api}");
        if let Some(overlay) = &contract.overlay {
            let overlay = fs::read(workspace.openapi().join(overlay)).unwrap();
            let overlay = Overlay::read(&overlay).unwrap();
            let notes = document::check(&vendored, Some(&overlay)).unwrap();
            assert_eq!(notes, <[&str; 0]>::default(), "{api}");
        }
    }
}
