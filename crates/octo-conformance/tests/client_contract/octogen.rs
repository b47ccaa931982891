//! The Octogen client.

use std::collections::BTreeSet;

use octo_conformance::{Api, Contract};
use octo_tests::{Answer, Recorder};
use octogen::{Client, CompactMode, EmbeddingColumn, Facet, RetryPolicy, Search, TextQuery};
use proptest::test_runner::TestCaseError;
use serde::Serialize;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use crate::{
    held::{declared, held},
    reading::{bodies, lost, runner, with_strangers, with_unlisted},
    tape::{Maybe, Tape, run},
};

const KEY: &str = "octo_live_00112233445566778899aabbccddeeff_d2lyZS10ZXN0cw";

fn client(server: &Recorder) -> Client {
    Client::builder()
        .api_key(KEY.parse().unwrap())
        .base_url(server.url(""))
        .retry(RetryPolicy::never())
        .build()
        .unwrap()
}

fn facet(tape: &mut Tape) -> Facet {
    let values = tape.texts();
    match tape.below(12) {
        0 => Facet::brand_name(values),
        1 => Facet::brand_slug(values),
        2 => Facet::raw_brand_name(values),
        3 => Facet::product_type(values),
        4 => Facet::gender(values),
        5 => Facet::age_groups(values),
        6 => Facet::color(values),
        7 => Facet::color_family(values),
        8 => Facet::is_activewear(tape.bool()),
        9 => Facet::category(1 + tape.below(5) as u8, values),
        10 => Facet::attribute(tape.text(), values),
        _ => Facet::new(tape.text(), values),
    }
}

fn facets(tape: &mut Tape) -> Vec<Facet> {
    (0..=tape.below(3)).map(|_| facet(tape)).collect()
}

fn prices(tape: &mut Tape) -> (f64, f64) {
    let low = tape.below(100_000) as f64 / 100.0;
    (low, low + tape.below(100_000) as f64 / 100.0)
}

fn columns(tape: &mut Tape) -> Vec<EmbeddingColumn> {
    tape.some(&[
        EmbeddingColumn::Embedding,
        EmbeddingColumn::StyleEmbedding,
        EmbeddingColumn::TagsEmbedding,
    ])
}

fn text_query(tape: &mut Tape) -> TextQuery {
    let weight = |tape: &mut Tape| tape.below(101) as f64 / 100.0;
    TextQuery::new(tape.text())
        .maybe(tape, |it, tape| it.search_id(tape.text()))
        .maybe(tape, |it, tape| it.limit(1 + tape.below(100) as i64))
        .maybe(tape, |it, tape| it.ranking_text(tape.text()))
        .maybe(tape, |it, tape| {
            it.retrieval_embedding_columns(columns(tape))
        })
        .maybe(tape, |it, tape| it.ranking_embedding_columns(columns(tape)))
        .maybe(tape, |it, tape| {
            facets(tape).into_iter().fold(it, TextQuery::facet)
        })
        .maybe(tape, |it, tape| {
            facets(tape).into_iter().fold(it, TextQuery::exclude)
        })
        .maybe(tape, |it, tape| {
            let (low, high) = prices(tape);
            it.price(low..=high)
        })
        .maybe(tape, |it, tape| {
            it.brand_quality_min(1.0 + tape.below(51) as f64 / 10.0)
        })
        .maybe(tape, |it, tape| {
            it.brand_quality_max(1.0 + tape.below(51) as f64 / 10.0)
        })
        .maybe(tape, |it, tape| it.similar_to_brands(tape.texts()))
        .maybe(tape, |it, tape| it.brand_similarity_weight(weight(tape)))
        .maybe(tape, |it, tape| it.text_similarity_weight(weight(tape)))
        .maybe(tape, |it, tape| {
            it.search_after([json!(8.12), json!(tape.text())])
        })
        .maybe(tape, |it, tape| it.browse_menu_uuid(tape.text()))
        .maybe(tape, |it, tape| {
            it.compact_mode(tape.pick(&[CompactMode::Card, CompactMode::Compact]))
        })
}

fn search(client: &Client, tape: &mut Tape) -> Search {
    let search = if tape.flag() {
        client.search(tape.text())
    } else {
        client.browse()
    };
    search
        .maybe(tape, |it, tape| it.catalog(tape.text()))
        .maybe(tape, |it, tape| it.facets(facets(tape)))
        .maybe(tape, |it, tape| {
            let (low, high) = prices(tape);
            match tape.below(4) {
                0 => it.price(low..=high),
                1 => it.price(low..),
                2 => it.price(..=high),
                _ => it.price_min(low).price_max(high),
            }
        })
        .maybe(tape, |it, tape| it.text_query(text_query(tape)))
        .maybe(tape, |it, tape| it.limit(1 + tape.below(100) as u32))
        .maybe(tape, |it, tape| it.cursor(tape.text()))
}

/// Sends one request of every operation; their answers do not matter.
async fn send_all(client: &Client, tape: &mut Tape) {
    let _ = client.catalogs().await;
    let _ = client
        .lookup(format!("https://shop.example/{}", tape.text()))
        .await;
    let _ = search(client, tape).await;
}

#[test]
fn every_request_is_of_the_document() {
    let contract = Contract::embedded(Api::Octogen).unwrap();
    let runtime = Runtime::new().unwrap();
    run(96, |mut tape| {
        let recorded = runtime.block_on(async {
            let server = Recorder::start([]).await;
            send_all(&client(&server), &mut tape).await;
            server.recorded()
        });
        if recorded.len() != contract.operations().len() {
            return Err(TestCaseError::fail(format!("{} requests", recorded.len())));
        }
        for request in &recorded {
            let held = held(&contract, "", request);
            if !held.deviations.is_empty() {
                return Err(TestCaseError::fail(format!(
                    "{:?}\n{}",
                    held.deviations,
                    request.to_text()
                )));
            }
        }
        Ok(())
    });
}

#[tokio::test]
async fn every_operation_and_property_is_sent() {
    let contract = Contract::embedded(Api::Octogen).unwrap();
    let server = Recorder::start([]).await;
    for turn in 0..12 {
        send_all(&client(&server), &mut Tape::everything(turn)).await;
    }
    let mut operations = BTreeSet::new();
    let mut carried = BTreeSet::new();
    for request in server.recorded() {
        let held = held(&contract, "", &request);
        operations.extend(held.operation);
        carried.extend(held.carried);
    }
    assert_eq!(operations.len(), contract.operations().len());
    let never: Vec<_> = declared(&contract).difference(&carried).cloned().collect();
    assert_eq!(never, [""; 0], "declared and never sent");
}

/// Reads a body and writes it again.
async fn kept(operation: &str, status: u16, body: &Value) -> Result<Value, String> {
    let server = Recorder::start([Answer::json(status, body.to_string())]).await;
    let client = client(&server);
    fn again<T: Serialize>(
        read: octogen::Result<octogen::Response<T>>,
        sent: &Value,
    ) -> Result<Value, String> {
        let read = read.map_err(|error| format!("{error:?}"))?;
        let raw: Value = serde_json::from_slice(read.body()).map_err(|error| error.to_string())?;
        if raw != *sent {
            return Err("the raw body is another".to_owned());
        }
        serde_json::to_value(read.value()).map_err(|error| error.to_string())
    }
    match operation {
        "searchProducts" => again(client.browse().await, body),
        "lookupProduct" => again(client.lookup("https://shop.example/x").await, body),
        _ => again(client.catalogs().await, body),
    }
}

#[tokio::test]
async fn every_answer_is_read_without_loss() {
    let contract = Contract::embedded(Api::Octogen).unwrap();
    let mut runner = runner();
    let mut failures = Vec::new();
    let mut unlisted_read = 0;
    for operation in contract.operations() {
        for (status, _, body) in bodies(&contract, &operation.id, 40, &mut runner) {
            match kept(&operation.id, status, &body).await {
                Ok(kept) => lost(&body, &kept, &operation.id, &mut failures),
                Err(error) => failures.push(format!("{}: {error}: {body}", operation.id)),
            }
            // A later server says more; what is known today stays.
            let later = with_strangers(&contract, &operation.id, status, &body);
            match kept(&operation.id, status, &later).await {
                Ok(kept) => lost(&body, &kept, &operation.id, &mut failures),
                Err(error) => failures.push(format!("{} later: {error}", operation.id)),
            }
            let Some(unlisted) = with_unlisted(&contract, &operation.id, status, &body) else {
                continue;
            };
            unlisted_read += 1;
            match kept(&operation.id, status, &unlisted).await {
                Ok(kept) => lost(&unlisted, &kept, &operation.id, &mut failures),
                Err(error) => failures.push(format!("{} unlisted: {error}", operation.id)),
            }
        }
    }
    failures.sort();
    failures.dedup();
    assert!(
        failures.is_empty(),
        "{} losses: {:#?}",
        failures.len(),
        &failures[..failures.len().min(10)]
    );
    assert!(unlisted_read > 0, "no body had a listed value");
}
