//! Exports: counts, formats, headers, the cap.

use octo_sandbox::octolens::Settings;
use serde_json::json;

use crate::support::{start, start_with};

#[tokio::test]
async fn an_export_has_everything_that_matches() {
    let api = start().await;
    for (body, rows) in [
        (json!({ "includeAll": true }), 2_400),
        (json!({ "includeAll": true, "limit": 10 }), 10),
        (json!({ "filters": { "source": [], "keyword": [999] } }), 0),
    ] {
        let reply = api.post("exportMentions", body).send().await;
        assert_eq!(reply.body["total"], rows);
        assert_eq!(reply.body["data"].as_array().unwrap().len(), rows);
        assert_eq!(
            reply.header("x-total-count"),
            Some(rows.to_string().as_str())
        );
        assert_eq!(
            reply.header("content-disposition"),
            Some("attachment; filename=\"mentions-2026-07-14.json\"")
        );
    }
}

#[tokio::test]
async fn the_csv_file_has_the_same_rows_as_the_json_file() {
    let api = start().await;
    let rows = api
        .post("exportMentions", json!({ "includeAll": true }))
        .ok()
        .await;
    let rows = rows["data"].as_array().unwrap();
    let body = json!({ "includeAll": true, "format": "csv" });
    let reply = api.post("exportMentions", body).send().await;
    assert_eq!(
        reply.header("content-type"),
        Some("text/csv; charset=utf-8")
    );
    assert_eq!(
        reply.header("content-disposition"),
        Some("attachment; filename=\"mentions-2026-07-14.csv\"")
    );
    assert_eq!(reply.header("x-total-count"), Some("2400"));
    let mut file = csv::Reader::from_reader(reply.text.as_bytes());
    assert_eq!(
        file.headers().unwrap().iter().collect::<Vec<_>>().join(","),
        "id,sourceId,timestamp,source,url,title,body,author,authorFollowers,language,keywords,tags,relevance,sentiment,engaged"
    );
    let records: Vec<_> = file.records().map(Result::unwrap).collect();
    assert_eq!(records.len(), rows.len());
    for (record, row) in records.iter().zip(rows) {
        assert_eq!(record[0], row["id"].to_string());
        for (column, name) in [
            (1, "sourceId"),
            (2, "timestamp"),
            (5, "title"),
            (6, "body"),
            (13, "sentiment"),
        ] {
            assert_eq!(
                &record[column],
                row[name].as_str().unwrap_or_default(),
                "{name}"
            );
        }
        let tags: Vec<_> = row["tags"]
            .as_array()
            .unwrap()
            .iter()
            .map(|tag| tag.as_str().unwrap())
            .collect();
        assert_eq!(record[11], tags.join(";"));
    }
}

#[tokio::test]
async fn fifty_thousand_rows_are_the_most() {
    let api = start_with(|builder| builder.octolens(Settings::default().mentions(50_003))).await;
    let body = json!({ "includeAll": true, "format": "csv" });
    let reply = api.post("exportMentions", body).send().await;
    assert_eq!(reply.header("x-total-count"), Some("50000"));
    let mut file = csv::Reader::from_reader(reply.text.as_bytes());
    assert_eq!(file.records().map(Result::unwrap).count(), 50_000);
    let too_many = json!({ "limit": 50_001 });
    let reply = api
        .post("exportMentions", too_many)
        .refused(400, "VALIDATION_ERROR")
        .await;
    assert_eq!(reply.paths(), ["limit"]);
}
