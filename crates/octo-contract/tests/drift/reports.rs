//! Every report of one drift, with a document that tries to break out of it.

use octo_contract::{
    compare::{Class, Drift},
    report::{self, Fragments, Titles},
};
use serde_json::{Value, json};

use super::fixture::{document, drift};

const TITLES: Titles<'_> = Titles {
    base: "base.json",
    revision: "revision.json",
};
const EVIL: &str = "</script><img src=x onerror=alert(1)>`]]>\n::error::x";

fn documents() -> (Value, Value) {
    let schema = |kind: &str| json!({"type": "object", "properties": {EVIL: {"type": kind, "description": EVIL}}});
    (
        document("schema", &schema("string"), &json!({}), "3.1.0"),
        document("schema", &schema("integer"), &json!({}), "3.1.0"),
    )
}

fn found() -> Drift {
    let (base, revision) = documents();
    let mut drift = drift(&base, &revision);
    let text = |value: &Value| serde_json::to_string_pretty(value).unwrap();
    drift.locate(Some(&text(&base)), Some(&text(&revision)));
    drift
}

#[test]
fn json_has_the_shape_that_others_rely_on() {
    let report: Value = serde_json::from_str(&report::json(&found())).unwrap();
    assert_eq!(report["breaking"], json!(2));
    assert_eq!(report["forward_risk"], json!(0));
    assert_eq!(report["additive"], json!(0));
    assert_eq!(report["cosmetic"], json!(0));
    assert_eq!(report["source"]["breaking"], json!(1));
    assert_eq!(report["semver"], json!("major"));
    let change = &report["changes"][0];
    assert_eq!(change["id"], json!("request-type-changed"));
    assert_eq!(change["class"], json!("breaking"));
    assert_eq!(change["axis"], json!("wire"));
    assert_eq!(change["direction"], json!("request"));
    assert_eq!(
        change["operations"],
        json!({"count": 1, "first": ["POST /things"]})
    );
    assert!(
        change["base_pointer"]
            .as_str()
            .unwrap()
            .starts_with("/components/schemas/Thing/properties/")
    );
    assert!(change["message"].as_str().unwrap().ends_with('.'));
    assert!(change["rust"].is_array());
    assert!(change["base_span"]["line"].as_u64().unwrap() > 1);
}

#[test]
fn the_page_is_whole_and_can_not_be_broken_out_of() {
    let (base, revision) = documents();
    let page = report::html(
        &found(),
        TITLES,
        Fragments {
            base: &base,
            revision: &revision,
        },
    );
    assert!(page.starts_with("<!doctype html>") && page.ends_with("</html>\n"));
    assert!(!page.contains("<img"));
    assert_eq!(page.matches("</script>").count(), 1);
    for outside in ["http://", "https://", "src=\"", "@import", "url("] {
        assert!(!page.contains(outside), "the page asks for {outside}");
    }
    assert!(page.contains("default-src 'none'"));
    assert!(page.contains("&quot;type&quot;: &quot;integer&quot;"));
}

#[test]
fn markdown_keeps_text_text() {
    let text = report::markdown(&found(), TITLES);
    assert!(text.contains("| wire | 2 | 0 | 0 | 0 |"));
    assert!(!text.contains("\n::error"));
    assert!(
        text.lines()
            .filter(|line| line.starts_with("| "))
            .all(|line| line.ends_with('|'))
    );
}

#[test]
fn annotations_are_one_line_each() {
    let text = report::github(&found(), TITLES);
    assert!(
        text.lines()
            .all(|line| line.starts_with("::error file=revision.json,line=")
                || line.starts_with("::error ")
                || line.starts_with("::notice "))
    );
    assert_eq!(text.lines().count(), 4, "{text}");
}

#[test]
fn test_results_fail_at_the_gate() {
    let text = report::junit(&found(), TITLES, Class::Breaking);
    assert!(text.contains("failures=\"3\""));
    assert_eq!(text.matches("<failure ").count(), 3);
    assert!(!text.contains("<img"));
}

#[test]
fn equal_documents_are_said_to_be_equal() {
    let (base, _) = documents();
    let none = drift(&base, &base);
    assert_eq!(
        report::text(&none, TITLES),
        "base.json and revision.json say the same.\n"
    );
    assert!(report::markdown(&none, TITLES).contains("say the same"));
    assert!(report::junit(&none, TITLES, Class::Breaking).contains("no drift"));
    let report: Value = serde_json::from_str(&report::json(&none)).unwrap();
    assert_eq!(report["semver"], json!("none"));
}

#[test]
fn text_names_operations_and_remedies() {
    let required = |names: &Value| {
        document(
            "schema",
            &json!({"type": "object", "properties": {"a": {}}, "required": names}),
            &json!({}),
            "3.1.0",
        )
    };
    let found = drift(&required(&json!([])), &required(&json!(["a"])));
    let text = report::text(&found, TITLES);
    assert!(text.starts_with("breaking (1)\n"), "{text}");
    assert!(text.contains("`Thing.a` is now required."), "{text}");
    assert!(text.contains("reached by POST /things"), "{text}");
    assert!(text.contains("remedy: always send the property"), "{text}");
}
