//! Bad input is refused before anything is sent, in one clear line.

use crate::support::{Run, octo};

/// Both forms of the same refusal.
fn refusals(args: &str) -> [Run; 2] {
    // The quotes are this helper's own: they keep a space inside an argument.
    let split = || args.split('|');
    [octo(split()).run(), octo(split().chain(["--json"])).run()]
}

#[test]
fn arguments() {
    for (name, args) in [
        ("no_command", ""),
        ("no_octogen_command", "octogen"),
        ("unknown_command", "octogen|serch"),
        ("unknown_flag", "octogen|search|--colour|black"),
        ("facet_without_value", "octogen|search|--facet|black"),
        ("facet_with_empty_value", "octogen|search|--facet|color= "),
        ("facet_with_empty_name", "octogen|search|--facet|=black"),
        ("price_is_no_number", "octogen|search|--price-min|cheap"),
        ("price_is_not_finite", "octogen|search|--price-max|NaN"),
        ("limit_is_zero", "octogen|search|--limit|0"),
        ("limit_is_no_number", "octogen|search|--limit|ten"),
        ("limit_and_all", "octogen|search|--limit|3|--all"),
        ("timeout_is_zero", "octogen|catalogs|--timeout|0"),
        ("timeout_is_too_long", "--timeout|3601|octogen|catalogs"),
        (
            "timeout_is_no_whole_number",
            "octogen|catalogs|--timeout|1.5",
        ),
        ("lookup_without_url", "octogen|lookup"),
        (
            "lookup_urls_and_file",
            "octogen|lookup|https://a.example/1|--file|list.txt",
        ),
        (
            "sandbox_and_base_url",
            "--sandbox|octogen|catalogs|--base-url|http://127.0.0.1:1/v1",
        ),
        ("sandbox_of_a_sandbox", "--sandbox|sandbox"),
        ("listen_on_no_address", "sandbox|--listen|localhost"),
        ("rate_limit_is_zero", "sandbox|--rate-limit|0"),
        ("unknown_shell", "completions|tcsh"),
    ] {
        let args = args.strip_prefix('|').unwrap_or(args);
        let [text, json] = match args {
            "" => [octo([""; 0]).run(), octo(["--json"]).run()],
            args => refusals(args),
        };
        assert_eq!(json.envelope()["status"], serde_json::Value::Null, "{name}");
        assert_eq!((text.code, json.code), (2, 2), "{name}");
        assert_eq!(text.stdout, "", "{name}");
        let shown = format!("{}--- with --json\n{}", text.stderr, json.stderr);
        insta::assert_snapshot!(format!("refused_{name}"), shown);
    }
}

#[test]
fn completions_are_no_json() {
    let run = octo(["completions", "bash", "--json"]).run();
    assert_eq!(
        (run.envelope()["code"].as_str(), run.code),
        (Some("JSON_NOT_SUPPORTED"), 2)
    );
}

#[test]
fn a_key_is_never_taken_from_an_argument() {
    let help = octo(["octogen", "search", "--help"]).run().stdout;
    assert!(
        !help.contains("--key") && !help.contains("--api-key"),
        "{help}"
    );
}

#[test]
fn keys() {
    for (name, key) in [
        ("missing", None),
        ("blank", Some("  ")),
        ("of_another_kind", Some("ak_1234567890")),
        (
            "cut_off",
            Some("octo_live_0123456789abcdef0123456789abcdef"),
        ),
        (
            "with_foreign_characters",
            Some("octo_live_0123456789abcdef0123456789abcdef_ü$"),
        ),
    ] {
        let octo = octo(["--json", "octogen", "catalogs"]);
        let run = match key {
            Some(key) => octo.key(key).run(),
            None => octo.run(),
        };
        let error = run.envelope();
        assert_eq!(run.code, 3, "{error}");
        insta::assert_snapshot!(format!("key_{name}"), run.stderr);
    }
}

#[test]
fn base_urls() {
    let key = "octo_live_0123456789abcdef0123456789abcdef_c2VjcmV0";
    for (name, url) in [
        ("of_no_form", "not a url"),
        ("without_scheme", "api.octogen.ai/v1"),
        ("of_another_scheme", "ftp://api.octogen.ai/v1"),
        ("that_would_show_the_key", "http://api.octogen.ai/v1"),
    ] {
        let flag = octo(["--json", "--base-url", url, "octogen", "catalogs"])
            .key(key)
            .run();
        assert_eq!(flag.code, 2, "{flag:?}");
        flag.envelope();
        insta::assert_snapshot!(format!("base_url_{name}"), flag.stderr);
        let variable = octo(["--json", "octogen", "catalogs"])
            .key(key)
            .env("OCTOGEN_BASE_URL", url)
            .run();
        assert_eq!(variable.stderr, flag.stderr);
    }
}

#[test]
fn a_password_in_a_base_url_stays_hidden() {
    let run = octo([
        "--base-url",
        "https://me:hunter2@:x/v1",
        "octogen",
        "catalogs",
    ])
    .key("octo_live_0123456789abcdef0123456789abcdef_c2VjcmV0")
    .run();
    assert_eq!(run.code, 2, "{run:?}");
    assert!(!run.stderr.contains("hunter2"), "{run:?}");
}

#[test]
fn requests_that_contradict_themselves() {
    for (name, args) in [
        ("empty_url", "lookup|"),
        (
            "text_query_is_no_json",
            "search|--text-query|{text: hoodie}",
        ),
        (
            "text_query_without_text",
            "search|--text-query|{\"limit\": 3}",
        ),
        (
            "text_query_with_unknown_member",
            "search|--text-query|{\"text\": \"a\", \"txt\": 1}",
        ),
        (
            "text_query_file_is_missing",
            "search|--text-query|@no/such/file.json",
        ),
        ("url_file_is_missing", "lookup|--file|no/such/file.txt"),
        ("dash_among_urls", "lookup|https://a.example/1|-"),
    ] {
        let run = octo(
            ["--sandbox", "--json", "octogen"]
                .into_iter()
                .chain(args.split('|')),
        )
        .run();
        let error = run.envelope();
        assert_eq!(run.code, 2, "{error}");
        insta::assert_snapshot!(format!("refused_{name}"), run.stderr);
    }
}
