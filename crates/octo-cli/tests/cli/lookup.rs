//! Looking up one page URL, or many.

use std::io::Write;

use crate::support::{octo, sandboxed};

/// The URL of some product of the demo data.
fn known() -> String {
    let run = sandboxed("search hoodie --limit 1").succeeded();
    run.stdout
        .trim_end()
        .rsplit('\t')
        .next()
        .unwrap()
        .to_owned()
}

const UNKNOWN: &str = "https://nowhere.example/products/none";

#[test]
fn one_url_gives_the_bare_answer() {
    let url = known();
    let document = sandboxed(&format!("lookup {url} --json"))
        .succeeded()
        .json();
    assert_eq!(document["product"]["productUrl"], url.as_str());
    assert!(document["catalogKey"].is_string());

    let record = sandboxed(&format!("lookup {url}")).succeeded().stdout;
    insta::assert_snapshot!("lookup_record", record);
}

#[test]
fn one_url_fails_with_its_own_exit_code() {
    let run = sandboxed(&format!("lookup {UNKNOWN} --json"));
    let error = run.envelope();
    assert_eq!((run.code, &error["code"]), (4, &"PRODUCT_NOT_FOUND".into()));
    assert_eq!(error["status"], 404);
}

#[test]
fn many_urls_keep_their_order_and_their_failures() {
    let url = known();
    let lookup = ["--sandbox", "octogen", "lookup"];
    let run = octo(lookup.iter().copied().chain([UNKNOWN, &url, UNKNOWN])).run();
    assert_eq!(run.code, 9, "{run:?}");
    let outcomes: Vec<_> = run
        .stdout
        .lines()
        .map(|line| line.split('\t').take(2).collect::<Vec<_>>())
        .collect();
    assert_eq!(
        outcomes,
        [
            [UNKNOWN, "PRODUCT_NOT_FOUND"],
            [&*url, "FOUND"],
            [UNKNOWN, "PRODUCT_NOT_FOUND"],
        ]
    );
    assert_eq!(
        run.stderr,
        "Error [LOOKUPS_FAILED]: 2 of 3 lookups failed; their entries say why\n"
    );
}

#[test]
fn a_list_document_has_an_entry_for_each_url() {
    let url = known();
    let input = format!("{url}\n\n  {UNKNOWN}  \n");
    let run = octo(["--sandbox", "octogen", "lookup", "-", "--json"])
        .input(&input)
        .run();
    assert_eq!(run.code, 9, "{run:?}");
    let entries = run.json()["data"].clone();
    assert_eq!(entries[0]["url"], url.as_str());
    assert_eq!(entries[0]["result"]["product"]["productUrl"], url.as_str());
    assert!(entries[0]["error"].is_null());
    assert_eq!(entries[1]["url"], UNKNOWN);
    assert!(entries[1]["result"].is_null());
    assert_eq!(entries[1]["error"]["code"], "PRODUCT_NOT_FOUND");
    assert_eq!(entries[1]["error"]["status"], 404);
    let envelope: serde_json::Value = serde_json::from_str(&run.stderr).unwrap();
    assert_eq!(envelope["error"]["code"], "LOOKUPS_FAILED");
}

#[test]
fn a_list_in_a_file_is_a_list_however_short() {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    let path = file.path().display().to_string();
    let lookup = ["--sandbox", "octogen", "lookup", "--json", "--file", &path];
    assert_eq!(
        octo(lookup).run().succeeded().stdout,
        "{\"data\":[],\"pagination\":{\"nextCursor\":null}}\n"
    );
    writeln!(file, "{}", known()).unwrap();
    let document = octo(lookup).run().succeeded().json();
    assert_eq!(document["data"].as_array().unwrap().len(), 1);
}
