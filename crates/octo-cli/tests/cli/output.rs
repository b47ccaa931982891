//! What a search and the catalogs print.

use std::collections::HashSet;

use serde_json::Value;

use crate::support::{UNKNOWN_KEY, octo, sandboxed};

fn records(stdout: &str) -> Vec<Vec<&str>> {
    stdout
        .lines()
        .map(|line| line.split('\t').collect())
        .collect()
}

#[test]
fn the_first_command_of_the_readme() {
    let run = octo(["--sandbox", "octogen", "search", "black hoodie"])
        .run()
        .succeeded();
    let records = records(&run.stdout);
    assert!(!records.is_empty());
    for record in &records {
        let [title, _brand, price, catalog, url] = record.as_slice() else {
            panic!("five cells expected: {record:?}");
        };
        assert!(!title.is_empty() && !catalog.is_empty(), "{record:?}");
        assert!(
            price.is_empty() || price.parse::<f64>().is_ok(),
            "{record:?}"
        );
        assert!(url.starts_with("https://"), "{record:?}");
    }
    insta::assert_snapshot!("search_records", run.stdout);
}

#[test]
fn a_key_in_the_environment_is_not_used_with_the_sandbox() {
    for key in [UNKNOWN_KEY, "malformed"] {
        let run = octo(["--sandbox", "octogen", "catalogs"])
            .key(key)
            .run()
            .succeeded();
        assert_eq!(run.stdout.lines().count(), 3);
    }
}

#[test]
fn catalogs() {
    let run = sandboxed("catalogs").succeeded();
    let records: Vec<_> = records(&run.stdout)
        .into_iter()
        .map(|mut record| {
            assert!(record[3].ends_with('Z'), "{record:?}");
            record[3] = "[START]";
            record.join("\t")
        })
        .collect();
    insta::assert_snapshot!("catalogs_records", records.join("\n"));

    let mut document = sandboxed("catalogs --json").succeeded().json();
    for catalog in document["data"].as_array_mut().unwrap() {
        catalog["lastIndexedAt"] = "[START]".into();
    }
    insta::assert_snapshot!(
        "catalogs_json",
        serde_json::to_string_pretty(&document).unwrap()
    );
}

#[test]
fn a_list_document_carries_the_answer_untouched() {
    let run = sandboxed("search hoodie --limit 2 --json").succeeded();
    insta::assert_snapshot!("search_json", run.stdout);
    let document = run.json();
    assert_eq!(document["data"].as_array().unwrap().len(), 2);
    assert!(document["pagination"]["nextCursor"].is_string());
}

#[test]
fn an_empty_result_is_no_bytes_or_an_empty_list() {
    let none = "search --price-min 1000000";
    assert_eq!(sandboxed(none).succeeded().stdout, "");
    assert_eq!(
        sandboxed(&format!("{none} --json")).succeeded().stdout,
        "{\"data\":[],\"pagination\":{\"nextCursor\":null}}\n"
    );
}

#[test]
fn flags_stand_before_or_after_the_command() {
    let before = octo(["--json", "--sandbox", "--timeout", "9", "octogen", "search"]).run();
    let between = octo(["octogen", "--json", "--sandbox", "--timeout", "9", "search"]).run();
    let after = octo(["octogen", "search", "--json", "--sandbox", "--timeout", "9"]).run();
    let before = before.succeeded().stdout;
    assert_eq!(between.succeeded().stdout, before);
    assert_eq!(after.succeeded().stdout, before);
}

#[test]
fn a_facet_widens_by_its_name_and_narrows_by_another() {
    let count = |args: &str| records(&sandboxed(args).succeeded().stdout).len();
    let black = count("search --all --facet color_family=black");
    let blue = count("search --all --facet color_family=blue");
    let either = count("search --all --facet color_family=black --facet color_family=blue");
    let both = count("search --all --facet color_family=black --facet product_type=hoodie");
    assert!(black > 0 && blue > 0, "{black} {blue}");
    assert!(either > black && either > blue, "{either}");
    assert!(both < black, "{both}");
}

#[test]
fn price_bounds_are_inclusive() {
    let run = sandboxed("search --all --price-min 50 --price-max 100").succeeded();
    let records = records(&run.stdout);
    assert!(!records.is_empty());
    for record in records {
        let price: f64 = record[2].parse().unwrap();
        assert!((50.0..=100.0).contains(&price), "{record:?}");
    }
}

#[test]
fn every_page_is_followed_without_gap_or_repetition() {
    let catalogs = sandboxed("catalogs --json").succeeded().json();
    let count = |catalog: &Value| catalog["productCount"].as_u64().unwrap();
    let total: u64 = catalogs["data"].as_array().unwrap().iter().map(count).sum();
    assert!(total > 100, "one page would do for {total}");

    let run = sandboxed("search --all").succeeded();
    let records = records(&run.stdout);
    assert_eq!(records.len() as u64, total);
    let urls: HashSet<_> = records.iter().map(|record| record[4]).collect();
    assert_eq!(urls.len() as u64, total);

    let document = sandboxed("search --all --json").succeeded().json();
    assert_eq!(document["data"].as_array().unwrap().len() as u64, total);
    assert_eq!(document["pagination"]["nextCursor"], Value::Null);
}

#[test]
fn a_limit_crosses_pages_and_its_cursor_goes_on_behind_it() {
    let first = sandboxed("search --limit 101 --json").succeeded().json();
    let rest = octo([
        "--sandbox",
        "octogen",
        "search",
        "--all",
        "--json",
        "--cursor",
    ])
    .command()
    .arg(first["pagination"]["nextCursor"].as_str().unwrap())
    .output()
    .unwrap();
    let rest: Value = serde_json::from_slice(&rest.stdout).unwrap();
    let all = sandboxed("search --all --json").succeeded().json();
    let mut joined = first["data"].as_array().unwrap().clone();
    assert_eq!(joined.len(), 101);
    joined.extend(rest["data"].as_array().unwrap().clone());
    assert_eq!(&joined, all["data"].as_array().unwrap());
}

#[test]
fn a_text_query_is_taken_from_argument_file_and_stdin() {
    let query = r#"{"text": "hoodie", "price_max": 120, "exclusion_facets": [{"name": "is_activewear", "values": ["true"]}]}"#;
    let search = ["--sandbox", "octogen", "search", "--text-query"];
    let argument = octo(search.iter().chain(&[query])).run().succeeded();
    let stdin = octo(search.iter().chain(&["@-"]))
        .input(query)
        .run()
        .succeeded();
    let mut file = tempfile::NamedTempFile::new().unwrap();
    std::io::Write::write_all(&mut file, query.as_bytes()).unwrap();
    let path = format!("@{}", file.path().display());
    let file = octo(search.iter().copied().chain([&*path]))
        .run()
        .succeeded();
    assert_eq!(stdin.stdout, argument.stdout);
    assert_eq!(file.stdout, argument.stdout);
}
