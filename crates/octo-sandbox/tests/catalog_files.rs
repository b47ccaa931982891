//! Catalog files of both formats, good and bad.
#![allow(clippy::unwrap_used)]

mod support;

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use octo_sandbox::octogen::CatalogFileError;
use octo_sandbox::{Sandbox, StartError};
use serde_json::{Value, json};
use support::{Api, CatalogFile};

const LINES: &str = concat!(
    r#"{"url":"https://tea.example/p/sencha","title":"Sencha &amp; Friends","price":12.5,"currency":"EUR"}"#,
    "\n\n",
    r#"{"catalog":"cups","url":"https://tea.example/p/cup","title":"Cup","shelf":4}"#,
    "\r\n",
    r#"{"url":"https://tea.example/p/old","title":"Old","is_active":false}"#,
);

const EXPORT: &str = "\u{feff}Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price,Variant Compare At Price,Variant Barcode,Image Src,Variant Image,Status\n\
wool-cap,Wool Cap,\"<p>Warm &amp; \nlight.</p>\",Pebble,Hats,\"wool, winter\",true,Size,S,Color,Black,'C-1,shopify,0,deny,30.00,35.00,'4006381333931,https://img.example/1.jpg,https://img.example/1s.jpg,active\n\
wool-cap,,,,,,,,M,,Navy,C-2,shopify,3,deny,24.50,,,https://img.example/2.jpg,,\n\
wool-cap,,,,,,,,,,,,,,,,,,https://img.example/3.jpg,,\n\
mug,Mug,,Pebble,Cups,,TRUE,Title,Default Title,,,M-1,,,deny,9,,,,,active\n\
draft,Draft,,Pebble,Cups,,true,Title,Default Title,,,,,,deny,9,,,,,draft\n\
hidden,Hidden,,Pebble,Cups,,false,Title,Default Title,,,,,,deny,9,,,,,active\n";

async fn refusal(name: &str, content: &[u8]) -> CatalogFileError {
    let file = CatalogFile::new(name, content);
    match Sandbox::builder().catalog_file(&file.path).start().await {
        Err(StartError::Catalog(error)) => error,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn lines_are_loaded_plain_and_gzipped() {
    let mut packed = GzEncoder::new(Vec::new(), Compression::default());
    packed.write_all(LINES.as_bytes()).unwrap();
    let packed = packed.finish().unwrap();
    // The content tells what a file is, whatever its name says.
    for (name, content) in [
        ("tea.jsonl", LINES.as_bytes()),
        ("tea.jsonl.gz", &packed),
        ("tea.csv", &packed),
    ] {
        let file = CatalogFile::new(name, content);
        let api = Api::start(Sandbox::builder().catalog_file(&file.path)).await;
        let report = &api.sandbox.octogen().files()[0];
        assert_eq!(
            (report.rows, report.products, report.inactive),
            (3, 2, 1),
            "{name}"
        );
        assert_eq!(report.ignored_keys.get("shelf"), Some(&1));
        let catalogs = api.catalogs_as("partner").await.body;
        assert_eq!(catalogs[0]["catalog"], "tea");
        assert_eq!(catalogs[1]["catalog"], "cups");
        assert_eq!(catalogs[1]["displayName"], "Cups");
        assert_eq!(
            api.search(json!({})).await.titles(),
            ["Sencha & Friends", "Cup"]
        );
    }
}

#[tokio::test]
async fn demo_data_can_be_added_or_left_out() {
    let file = CatalogFile::new("tea.jsonl", LINES.as_bytes());
    let with = Sandbox::builder()
        .catalog_file(&file.path)
        .demo_data(true)
        .start()
        .await
        .unwrap();
    assert_eq!(with.octogen().catalogs().len(), 5);
    let api = Api::start(Sandbox::builder().demo_data(false)).await;
    assert_eq!(api.catalogs_as("partner").await.body, json!([]));
    assert_eq!(
        api.search(json!({"q": "tea"})).await.body["items"],
        json!([])
    );
    assert_eq!(api.lookup("https://tea.example/p/cup").await.status, 404);
}

#[tokio::test]
async fn exports_of_several_rows_become_products() {
    let file = CatalogFile::new("Corner Shop.csv", EXPORT.as_bytes());
    let api = Api::start(Sandbox::builder().catalog_file(&file.path)).await;
    let report = &api.sandbox.octogen().files()[0];
    assert_eq!((report.rows, report.products, report.inactive), (6, 2, 2));

    let answer = api
        .lookup("https://corner-shop.example/products/wool-cap")
        .await;
    assert_eq!(answer.body["catalogKey"], "corner-shop");
    let cap = &answer.body["product"];
    assert_eq!(cap["description"], "Warm & light.");
    // The cheapest variant gives the price.
    assert_eq!(
        (&cap["currentPrice"], &cap["originalPrice"]),
        (&json!(24.5), &Value::Null)
    );
    assert_eq!(
        cap["images"],
        json!([
            "https://img.example/1.jpg",
            "https://img.example/2.jpg",
            "https://img.example/3.jpg"
        ])
    );
    assert_eq!(cap["sizes"], json!(["S", "M"]));
    assert_eq!(cap["tags"], json!(["wool", "winter"]));
    assert_eq!(cap["enrichment"]["color_family"], json!(["Black", "Blue"]));
    assert_eq!(cap["inStock"], true);
    let stock: Vec<_> = cap["variants"]
        .as_array()
        .unwrap()
        .iter()
        .map(|variant| &variant["inStock"])
        .collect();
    assert_eq!(stock, [false, true]);
    // No spreadsheet apostrophe.
    assert_eq!(cap["variants"][0]["sku"], "C-1");

    let mug = api
        .lookup("https://corner-shop.example/products/mug")
        .await
        .body["product"]
        .clone();
    assert_eq!(mug["sizes"], json!([]));
    assert_eq!(mug["variants"][0]["inStock"], true);
    for left_out in ["draft", "hidden"] {
        let url = format!("https://corner-shop.example/products/{left_out}");
        assert_eq!(api.lookup(&url).await.status, 404);
    }
}

#[tokio::test]
async fn exports_of_the_newer_template_are_read() {
    let export = "Title,URL handle,Description,Vendor,Type,Status,Published on online store,SKU,Barcode,Option1 name,Option1 value,Price,Compare-at price,Inventory tracker,Inventory quantity,Continue selling when out of stock,Product image URL\n\
        Lamp,lamp,<b>Bright</b>,Glow,Lamps,Active,TRUE,L-1,,Colour,Gold,80,100,shopify,0,TRUE,https://img.example/l.jpg\n";
    let file = CatalogFile::new("lamps.csv", export.as_bytes());
    let api = Api::start(Sandbox::builder().catalog_file(&file.path)).await;
    let lamp = api.lookup("https://lamps.example/products/lamp").await.body["product"].clone();
    assert_eq!(lamp["originalPrice"], 100.0);
    assert_eq!(lamp["inStock"], true);
    assert_eq!(lamp["enrichment"]["color_family"], json!(["Yellow"]));
    assert_eq!(lamp["description"], "Bright");
}

#[tokio::test]
async fn bad_lines_name_file_line_reason_and_remedy() {
    let header = "Handle,Title,Variant Price\n";
    for (name, content, line, reason) in [
        (
            "a.jsonl",
            "{\"url\":\"https://a.example/1\"}\nnope\n".to_owned(),
            2,
            "not a JSON product object",
        ),
        (
            "a.jsonl",
            "{\"title\":\"x\"}".to_owned(),
            1,
            "`url` is missing",
        ),
        (
            "a.jsonl",
            "{\"url\":\"/products/1\"}".to_owned(),
            1,
            "absolute http or https address",
        ),
        (
            "a.jsonl",
            "{\"url\":\"https://a.example/1\",\"price\":-1}".to_owned(),
            1,
            "must not be negative",
        ),
        (
            "a.jsonl",
            "{\"url\":\"https://a.example/1\",\"brand_quality_score\":7}".to_owned(),
            1,
            "from 1 to 6",
        ),
        (
            "a.jsonl",
            "{\"url\":\"https://a.example/1\"}\n{\"url\":\"http://www.a.example/1/\"}".to_owned(),
            2,
            "already has this address",
        ),
        (
            "!.jsonl",
            "{\"url\":\"https://a.example/1\"}".to_owned(),
            1,
            "`catalog` is missing",
        ),
        (
            "a.csv",
            format!("{header}x,X,ten\n"),
            2,
            "`Variant Price` holds \"ten\"",
        ),
        ("a.csv", format!("{header}x,X,-1\n"), 2, "`Variant Price`"),
        ("a.csv", format!("{header},X,1\n"), 2, "`Handle` is empty"),
        (
            "a.csv",
            format!("{header}x,X,1\ny,Y,1\nx,,2\n"),
            4,
            "without `Title`",
        ),
    ] {
        let error = refusal(name, content.as_bytes()).await;
        let text = error.to_string();
        assert!(
            matches!(error, CatalogFileError::BadLine { line: at, .. } if at == line),
            "{text}"
        );
        for part in [name, reason, "--skip-bad-lines"] {
            assert!(text.contains(part), "{part} in {text}");
        }
    }
}

#[tokio::test]
async fn bad_lines_are_skipped_only_on_request() {
    let export = "Handle,Title,Variant Price\na,A,1\nb,B,x\n,C,1\nd,D,4\n,,\n , ,\n";
    let file = CatalogFile::new("shop.csv", export.as_bytes());
    let builder = Sandbox::builder()
        .catalog_file(&file.path)
        .skip_bad_lines(true);
    let api = Api::start(builder).await;
    assert_eq!(api.search(json!({})).await.titles(), ["A", "D"]);
    let report = &api.sandbox.octogen().files()[0];
    assert_eq!((report.rows, report.products, report.bad_rows), (4, 2, 2));
    let lines: Vec<u64> = report.bad_lines.iter().map(|bad| bad.line).collect();
    assert_eq!(lines, [3, 4]);
}

#[tokio::test]
async fn files_that_are_no_catalogs_are_refused() {
    for (content, reason) in [
        (&b""[..], "empty"),
        (b"  \n ", "empty"),
        (b"[{\"url\":\"https://a.example/1\"}]", "JSON array"),
        (b"name,price\nx,1\n", "no column `Handle`"),
        (b"Handle,Price\nx,1\n", "no column `Title`"),
        (b"\x89PNG\r\n\x1a\n\0\0", "no column `Handle`"),
    ] {
        let text = refusal("a.jsonl", content).await.to_string();
        assert!(text.contains("a.jsonl") && text.contains(reason), "{text}");
    }
    let truncated = {
        let mut packed = GzEncoder::new(Vec::new(), Compression::default());
        packed.write_all(LINES.as_bytes()).unwrap();
        let mut packed = packed.finish().unwrap();
        packed.truncate(packed.len() / 2);
        packed
    };
    let error = refusal("a.jsonl.gz", &truncated).await;
    assert!(
        matches!(error, CatalogFileError::Unreadable { .. }),
        "{error}"
    );
    let endless = format!("Handle,Title\nx,\"{}", "y".repeat(9 * 1024 * 1024));
    let text = refusal("a.csv", endless.as_bytes()).await.to_string();
    assert!(text.contains("quote that is not closed"), "{text}");

    let missing = Sandbox::builder()
        .catalog_file("no/such/file.jsonl")
        .start()
        .await;
    let text = missing.unwrap_err().to_string();
    assert!(
        text.starts_with("cannot read catalog file no/such/file.jsonl"),
        "{text}"
    );
    let folder = Sandbox::builder()
        .catalog_file(std::env::temp_dir())
        .start()
        .await;
    assert!(matches!(
        folder,
        Err(StartError::Catalog(CatalogFileError::Unreadable { .. }))
    ));
}
