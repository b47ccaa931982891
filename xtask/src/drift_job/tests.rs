//! The three steps against a publisher and a GitHub on loopback.

#![allow(clippy::unwrap_used)]

use std::{cell::RefCell, fs, io, path::Path, time::Duration};

use secrecy::SecretString;
use serde_json::json;

use super::{
    Args, Stage, Surroundings,
    fake_github::{FakeGitHub, TOKEN},
    publish::BRANCH,
    refresh::{Ran, Tools},
};
use crate::{
    failure,
    testing::{
        fixture::{Fixture, PUBLISHED, narrowed},
        server::{Reply, Server},
    },
};

/// A workspace that has vendored [`PUBLISHED`], and the forge it is hosted at.
struct Watch {
    fixture: Fixture,
    github: FakeGitHub,
    publisher: Server,
    surroundings: Surroundings,
}

impl Watch {
    fn new() -> Self {
        let publisher = Server::always(Reply::new(200, PUBLISHED));
        let fixture = Fixture::new(&publisher.url("/openapi.json"));
        let github = FakeGitHub::start();
        let surroundings = Surroundings {
            api: Some(github.server.url("")),
            server: Some("https://forge.example".into()),
            repository: Some("octo-rs/octo".into()),
            run: Some("7".into()),
            token: Some(SecretString::from(TOKEN)),
            summary: Some(fixture.folder.path().join("summary.md")),
            output: Some(fixture.folder.path().join("output")),
        };
        let watch = Self {
            fixture,
            github,
            publisher,
            surroundings,
        };
        // The very first refresh vendors the document.
        let bundle = watch.path("bundle.json");
        watch.run(&["refresh", "--out", &bundle]).unwrap();
        watch
    }

    fn path(&self, name: &str) -> String {
        let path = self.fixture.folder.path().join(name);
        path.to_str().unwrap().to_owned()
    }

    /// From now on the publisher says `reply`.
    fn published(&mut self, reply: Reply) {
        self.publisher = Server::always(reply);
        self.fixture
            .publish_at(&self.publisher.url("/openapi.json"));
    }

    fn run(&self, arguments: &[&str]) -> Result<String, String> {
        self.run_with(arguments, &NoTools)
    }

    fn run_with(&self, arguments: &[&str], tools: &impl Tools) -> Result<String, String> {
        use clap::{Args as _, FromArgMatches as _};
        let command = Args::augment_args(clap::Command::new("drift-job").no_binary_name(true));
        let args = Args::from_arg_matches(&command.get_matches_from(arguments)).unwrap();
        let stage = Stage {
            workspace: &self.fixture.workspace(),
            surroundings: &self.surroundings,
            limits: &self.fixture.limits,
            now: "2026-01-02T03:04:05Z".parse().unwrap(),
            tools,
        };
        let mut out = Vec::new();
        let outcome = stage.run(&args, &mut out);
        let out = String::from_utf8(out).unwrap();
        assert!(!out.contains(TOKEN));
        match outcome {
            Ok(()) => Ok(out),
            Err(error) => {
                let line = failure::line(error.as_ref());
                assert!(!line.contains(TOKEN));
                assert!(!format!("{error:?}").contains(TOKEN));
                Err(line)
            }
        }
    }

    /// The state, title and text of every issue, in order.
    fn issues(&self) -> Vec<(String, String, String)> {
        let state = self.github.state();
        let text =
            |issue: &serde_json::Value, field: &str| issue[field].as_str().unwrap().to_owned();
        let told = |issue| {
            (
                text(issue, "state"),
                text(issue, "title"),
                text(issue, "body"),
            )
        };
        state.issues.iter().map(told).collect()
    }
}

/// Programs that do nothing, successfully.
struct NoTools;

impl Tools for NoTools {
    fn run(&self, _: &Path, _: &str, _: &[&str], _: &[(&str, &str)]) -> io::Result<Ran> {
        Ok(Ran {
            success: true,
            stdout: Vec::new(),
            stderr: Vec::new(),
        })
    }
}

#[test]
fn without_drift_there_is_no_issue() {
    let watch = Watch::new();
    let out = watch.run(&["look"]).unwrap();
    assert!(out.starts_with("pets: unchanged\n"), "{out}");
    assert_eq!(watch.issues(), []);
    assert_eq!(watch.github.writes(), ["POST /labels"]);
    let output = fs::read_to_string(watch.path("output")).unwrap();
    assert_eq!(
        output,
        "drift=false\nfailed=0\napis=\nbreaking=0\nforward_risk=0\nadditive=0\ncosmetic=0\n"
    );
}

#[test]
fn one_issue_rolls_through_drift_and_back() {
    let mut watch = Watch::new();

    watch.published(Reply::new(200, narrowed()));
    let out = watch.run(&["look"]).unwrap();
    assert!(out.contains("opened issue 1"), "{out}");
    assert!(
        out.contains("::error title=pets%3A operation-removed (wire)::GET /pets is gone."),
        "{out}"
    );
    let [(state, title, body)] = watch.issues().try_into().unwrap();
    assert_eq!(
        (state.as_str(), title.as_str()),
        ("open", "Contract drift: pets (breaking)")
    );
    for part in [
        "GET /pets",
        "cargo xtask sync-spec pets",
        "https://forge.example/octo-rs/octo/actions/runs/7",
        "https://forge.example/octo-rs/octo/compare/contract-refresh?expand=1",
    ] {
        assert!(body.contains(part), "no `{part}` in {body}");
    }

    // Nothing new: nothing is written.
    let writes = watch.github.writes().len();
    watch.run(&["look"]).unwrap();
    assert_eq!(watch.github.writes().len(), writes);

    // Growth is told in the same place.
    watch.published(Reply::new(
        200,
        narrowed().replace("\"/pets\"", "\"/cats\""),
    ));
    assert!(watch.run(&["look"]).unwrap().contains("rewrote issue 1"));
    assert!(watch.issues()[0].2.contains("POST /cats"));

    watch.published(Reply::new(200, PUBLISHED));
    assert!(watch.run(&["look"]).unwrap().contains("closed issue 1"));
    assert_eq!(watch.issues()[0].0, "closed");

    watch.published(Reply::new(200, narrowed()));
    assert!(watch.run(&["look"]).unwrap().contains("reopened issue 1"));
    assert_eq!(watch.issues().len(), 1);
    assert_eq!(watch.issues()[0].0, "open");
}

#[test]
fn a_document_that_cannot_be_looked_at_is_an_issue_of_its_own() {
    let mut watch = Watch::new();
    watch.published(Reply::new(200, narrowed()));
    watch.run(&["look"]).unwrap();
    let drift = watch.issues();

    watch.fixture.limits.attempts = 1;
    watch.fixture.limits.attempt = Duration::from_millis(200);
    for (reply, reason) in [
        (Reply::new(404, ""), "answered 404"),
        (
            Reply::new(200, "").claiming(9).hanging(),
            "no complete answer in time",
        ),
        (
            Reply::new(200, "<title>Down</title>"),
            "an HTML page titled `Down`",
        ),
        (Reply::new(200, &PUBLISHED[..300]), "not JSON"),
    ] {
        watch.published(reply);
        let error = watch.run(&["look"]).unwrap_err();
        assert!(error.contains(reason), "{error}");
        let [before, (state, title, body)] = watch.issues().try_into().unwrap();
        // What was known about drift still stands: it was not looked at.
        assert_eq!([before], drift[..]);
        assert_eq!(
            (state.as_str(), title.as_str()),
            ("open", "Contract check blind: pets")
        );
        assert!(
            body.contains(reason) && body.contains("not known"),
            "{body}"
        );
    }
    let output = fs::read_to_string(watch.path("output")).unwrap();
    assert!(output.contains("drift=false\nfailed=1\n"), "{output}");
    let summary = fs::read_to_string(watch.path("summary.md")).unwrap();
    assert!(summary.contains("## pets: could not look"), "{summary}");

    watch.published(Reply::new(200, PUBLISHED));
    let out = watch.run(&["look"]).unwrap();
    assert!(
        out.contains("closed issue 2") && out.contains("closed issue 1"),
        "{out}"
    );
}

#[test]
fn drift_of_any_size_fits_into_an_issue() {
    let mut watch = Watch::new();
    watch.fixture.limits.bytes = 4 << 20;
    // As tables while those fit, then as lines up to the limit.
    for (length, cut) in [(20, "… and 2900 more"), (500, " more changes: see the run")] {
        let name = "long".repeat(length / 4);
        let operation = r#"{"get":{"responses":{"200":{"description":"ok"}}}}"#;
        let paths: String = (0..3000)
            .map(|n| format!("\"/{name}/{n}\":{operation},"))
            .collect();
        let wide = PUBLISHED.replace("\"paths\":{", &format!("\"paths\":{{{paths}"));
        watch.published(Reply::new(200, wide));

        let out = watch.run(&["look"]).unwrap();
        let annotations = out.lines().filter(|line| line.starts_with("::"));
        assert!(annotations.count() <= 30, "{out}");
        let body = &watch.issues()[0].2;
        assert!(body.chars().count() <= 65_536);
        assert!(body.contains(cut), "the cut is not told");
    }
}

#[test]
fn the_issue_is_found_among_others_and_copies_are_closed() {
    let mut watch = Watch::new();
    {
        let mut state = watch.github.state();
        for _ in 0..150 {
            state.issue("open", &["contract-drift"], "about something else");
        }
        // Without the label, whoever wrote it, it is not ours.
        state.issue("open", &[], "<!-- octo-contract: drift pets -->");
        let pull = state.issue(
            "open",
            &["contract-drift"],
            "<!-- octo-contract: drift pets -->",
        );
        state.issues[pull - 1]["pull_request"] = json!({});
        for _ in 0..2 {
            state.issue(
                "open",
                &["contract-drift"],
                "<!-- octo-contract: drift pets -->",
            );
        }
    }
    watch.published(Reply::new(200, narrowed()));
    let out = watch.run(&["look"]).unwrap();
    assert!(
        out.contains("rewrote issue 153\nclosed issue 154\n"),
        "{out}"
    );
    assert_eq!(watch.issues().len(), 154);
}

#[test]
fn reads_are_repeated_when_the_forge_falters_and_creations_are_not() {
    let mut watch = Watch::new();
    watch.published(Reply::new(200, narrowed()));
    watch.github.state().refusals = vec![("GET", 502), ("GET", 503)];
    watch.run(&["look"]).unwrap();
    assert_eq!(watch.issues().len(), 1);

    let other = Watch::new();
    other.github.state().refusals = vec![("POST", 502)];
    let error = other.run(&["look"]).unwrap_err();
    assert_eq!(error, "the forge answered POST /labels with 502: scripted");
    assert_eq!(other.github.writes(), ["POST /labels"]);
}

#[test]
fn a_forge_that_refuses_is_a_failure_beside_the_blindness() {
    let mut watch = Watch::new();
    watch.surroundings.token = Some(SecretString::from("another"));
    let error = watch.run(&["look"]).unwrap_err();
    assert!(error.ends_with("with 401: Bad credentials"), "{error}");

    watch.published(Reply::new(404, ""));
    let error = watch.run(&["look"]).unwrap_err();
    assert!(
        error.contains("pets: could not fetch the document"),
        "{error}"
    );
    assert!(error.contains("the issues are not up to date"), "{error}");
}

#[test]
fn the_token_goes_nowhere_it_could_be_read() {
    let mut watch = Watch::new();
    watch.surroundings.api = Some("http://forge.example".into());
    let error = watch.run(&["look"]).unwrap_err();
    assert!(error.contains("https only"), "{error}");
    watch.surroundings.repository = Some("octo-rs/octo/../../user".into());
    watch.surroundings.api = Some(watch.github.server.url(""));
    let error = watch.run(&["look"]).unwrap_err();
    assert!(error.contains("owner/name"), "{error}");
    watch.surroundings.token = None;
    let error = watch.run(&["look"]).unwrap_err();
    assert!(error.starts_with("GITHUB_TOKEN is not set"), "{error}");
    assert_eq!(watch.github.server.requests().len(), 0);
}

#[test]
fn a_dry_run_needs_no_forge() {
    let mut watch = Watch::new();
    watch.surroundings = Surroundings::default();
    watch.published(Reply::new(200, narrowed()));
    let out = watch.run(&["look", "--dry-run"]).unwrap();
    assert!(
        out.contains("would open an issue labelled contract-drift"),
        "{out}"
    );
    assert_eq!(watch.github.server.requests().len(), 0);
}

/// Programs as a refresh finds them: the generator writes a file, the tests
/// fail, and git lists what differs.
struct Scripted {
    ran: RefCell<Vec<String>>,
}

impl Tools for Scripted {
    fn run(
        &self,
        folder: &Path,
        program: &str,
        arguments: &[&str],
        environment: &[(&str, &str)],
    ) -> io::Result<Ran> {
        let line = format!("{environment:?} {program} {}", arguments.join(" "));
        self.ran.borrow_mut().push(line);
        let mut ran = Ran {
            success: true,
            stdout: Vec::new(),
            stderr: Vec::new(),
        };
        match arguments {
            ["xtask", "codegen"] => {
                fs::create_dir_all(folder.join("crates/pets"))?;
                fs::write(folder.join("crates/pets/generated.rs"), "fn made() {}\n")?;
            }
            ["test", ..] => {
                ran.success = false;
                ran.stderr = b"warning: x\nerror[E0004]: non-exhaustive patterns\n".to_vec();
            }
            _ => {
                ran.stdout = b" M openapi/contracts.lock\0 M openapi/pets/openapi.json\0\
                    ?? crates/pets/generated.rs\0 D crates/pets/old.rs\0"
                    .to_vec();
            }
        }
        Ok(ran)
    }
}

#[test]
fn a_refresh_takes_over_regenerates_and_is_published_once() {
    let mut watch = Watch::new();
    let base = watch.github.state().commit("the base");
    watch.published(Reply::new(200, narrowed()));
    let tools = Scripted {
        ran: RefCell::default(),
    };
    let bundle = watch.path("bundle.json");

    let out = watch
        .run_with(&["refresh", "pets", "--out", &bundle], &tools)
        .unwrap();
    assert!(
        out.contains("::warning title=left to do by hand::"),
        "{out}"
    );
    let ran = tools.ran.borrow();
    assert_eq!(ran[0], "[] cargo xtask codegen");
    assert_eq!(
        ran[1],
        "[(\"INSTA_UPDATE\", \"always\")] cargo test --package pet-tests --no-fail-fast"
    );

    let publish = ["publish", &bundle, "--base", &base];
    let out = watch.run(&publish).unwrap();
    assert!(out.starts_with("contract-refresh is at commit-"), "{out}");
    {
        let state = watch.github.state();
        let head = &state.objects[&state.branches[BRANCH]];
        assert_eq!(head["parents"], json!([base]));
        let message = head["message"].as_str().unwrap();
        assert!(message.contains("pets: 1.0.0 -> 1.0.0"), "{message}");
        assert!(
            message.contains("error[E0004]: non-exhaustive patterns"),
            "{message}"
        );
        let tree = &state.objects[head["tree"]["sha"].as_str().unwrap()];
        let entries: Vec<_> = tree["tree"].as_array().unwrap().iter().collect();
        let content = |path: &str| {
            let entry = entries.iter().find(|entry| entry["path"] == path).unwrap();
            let blob = entry["sha"].as_str()?;
            Some(state.objects[blob]["content"].as_str().unwrap().to_owned())
        };
        assert_eq!(
            content("crates/pets/generated.rs").unwrap(),
            "fn made() {}\n"
        );
        assert_eq!(content("crates/pets/old.rs"), None);
        assert_eq!(
            content("openapi/pets/openapi.json").map(String::into_bytes),
            watch.fixture.document()
        );
    }

    // The same again is no new commit; other content moves the branch.
    assert!(
        watch
            .run(&publish)
            .unwrap()
            .contains("holds this refresh already")
    );
    fs::write(
        &bundle,
        fs::read_to_string(&bundle)
            .unwrap()
            .replace("made", "other"),
    )
    .unwrap();
    let before = watch.github.state().branches[BRANCH].clone();
    watch.run(&publish).unwrap();
    assert_ne!(watch.github.state().branches[BRANCH], before);

    // Work that people put on top is not taken away.
    let theirs = watch.github.state().commit("Place the new operation");
    watch
        .github
        .state()
        .branches
        .insert(BRANCH.into(), theirs.clone());
    fs::write(
        &bundle,
        fs::read_to_string(&bundle)
            .unwrap()
            .replace("other", "third"),
    )
    .unwrap();
    assert!(watch.run(&publish).unwrap().contains("is left alone"));
    assert_eq!(watch.github.state().branches[BRANCH], theirs);
}

#[test]
fn a_bundle_that_reaches_too_far_is_not_published() {
    let watch = Watch::new();
    let bundle = watch.path("bundle.json");
    let base = watch.github.state().commit("the base");
    for (text, reason) in [
        (
            r#"{"summary":[],"problems":[],"files":{".github/workflows/x.yml":"on: push"}}"#,
            "`.github/workflows/x.yml` is not a path that a refresh may change",
        ),
        (r#"{"summary":[]}"#, "is no bundle"),
        ("", "is no bundle"),
    ] {
        fs::write(&bundle, text).unwrap();
        let error = watch
            .run(&["publish", &bundle, "--base", &base])
            .unwrap_err();
        assert!(error.contains(reason), "{error}");
    }
    assert_eq!(watch.github.writes(), <[&str; 0]>::default());
}

#[test]
fn a_refresh_of_nothing_publishes_nothing() {
    let watch = Watch::new();
    let base = watch.github.state().commit("the base");
    let bundle = watch.path("bundle.json");
    watch.run(&["refresh", "--out", &bundle]).unwrap();
    let out = watch.run(&["publish", &bundle, "--base", &base]).unwrap();
    assert_eq!(out, "nothing to publish\n");
}

#[test]
fn what_a_vendor_writes_is_no_command_to_the_runner() {
    let mut watch = Watch::new();
    let evil = narrowed().replace("1.0.0", r"1\n::add-mask::x").replace(
        "/pets",
        r"/p\r\n::error::x/<!-- octo-contract: blind pets -->",
    );
    watch.published(Reply::new(200, evil));
    let out = watch.run(&["look"]).unwrap();
    assert!(out.contains("| ::error::x"), "{out}");
    for line in out
        .lines()
        .filter(|line| line.trim_start().starts_with("::"))
    {
        assert!(line.contains(" title=pets%3A "), "{line}");
    }
    // The document names the other issue's marker, and is not taken for it.
    let out = watch.run(&["look"]).unwrap();
    assert!(!out.contains(" issue "), "{out}");
    assert_eq!(watch.issues().len(), 1);
}

#[test]
fn every_action_is_pinned_to_a_commit() {
    let folder = crate::workspace::root().join(".github/workflows");
    let mut seen = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let workflow = fs::read_to_string(entry.unwrap().path()).unwrap();
        let uses = workflow
            .lines()
            .filter_map(|line| line.split_once("uses: "));
        for (_, action) in uses {
            seen += 1;
            let (_, commit) = action.split_once('@').unwrap();
            let commit = commit.split_whitespace().next().unwrap();
            assert!(
                commit.len() == 40 && commit.chars().all(|c| c.is_ascii_hexdigit()),
                "{action} names a movable tag"
            );
        }
        assert!(
            workflow.contains("\npermissions:"),
            "rights are left to the default"
        );
        let jobs = workflow.matches("runs-on:").count();
        assert_eq!(workflow.matches("timeout-minutes:").count(), jobs);
    }
    assert!(seen > 0);
}
