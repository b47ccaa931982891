//! How the sandbox grows with its catalog: loading, memory, answers.

use std::{process::ExitCode, time::Instant};

use octo_bench::{
    BenchFile, Child, Report, Sample, bare_client, child, exit, percentile, product_url,
    resident_megabytes, serve, side, text, write_products,
};
use octo_sandbox::Sandbox;
use serde_json::{Value, json};
use tokio::runtime::Builder;

const SIZES: [usize; 4] = [1_000, 10_000, 100_000, 1_000_000];
/// A million products take most of a minute to load.
const ROUNDS: usize = 3;
const SEARCHES: usize = 1_000;
const LOOKUPS: usize = 2_000;

const READING: &str = "\
Each size is served by a process of its own and asked by one client in it, one
request after the other, over HTTP on loopback. `load s` is from the start of
the sandbox to its listening, reading and indexing a catalog file of about 1 KB
per product; `memory KB/product` is what the process grew by. Searches take
turns: two to four words, with facets, a price range, both, and facets alone;
each returns up to 25 products. A search scores every product that has one of
its words, so its time grows with the catalog; a lookup is a hash and a binary
search, and does not. Ratios are to 1,000 products.";

/// Searches as people make them, by turns.
fn search(number: usize) -> Value {
    const COLORS: [&str; 5] = ["black", "navy", "cream", "olive", "sage"];
    const KINDS: [&str; 5] = ["hoodie", "jacket", "jeans", "dress", "sneakers"];
    const MATERIALS: [&str; 3] = ["cotton", "linen", "merino"];
    let color = COLORS[number % COLORS.len()];
    let kind = KINDS[number / 5 % KINDS.len()];
    let material = MATERIALS[number / 25 % MATERIALS.len()];
    let facets = json!([
        {"name": "color_family", "values": ["Black", "Blue", "White"]},
        {"name": "gender", "values": ["male", "female"]},
    ]);
    match number % 6 {
        0 => json!({"q": format!("{color} {kind}"), "limit": 25}),
        1 => json!({"q": format!("{material} {kind}"), "facets": facets, "limit": 25}),
        2 => json!({
            "q": format!("relaxed {color} {material} {kind}"),
            "price_min": 50, "price_max": 200, "limit": 25,
        }),
        3 => json!({
            "q": format!("{color} {material}"), "facets": facets,
            "price_max": 150, "limit": 25,
        }),
        4 => json!({"facets": facets, "limit": 25}),
        _ => json!({
            "text_search_query": {
                "text": format!("a soft {material} {kind} for cold mornings"),
                "facets": facets,
            },
            "limit": 25,
        }),
    }
}

/// What a child does: serves a catalog file, asks, and answers with what that
/// took.
fn ask(words: &[&str]) -> Result<Vec<f64>, String> {
    let [size, file] = words else {
        return Err("asking needs a size and a file".to_owned());
    };
    let size: usize = size.parse().map_err(text)?;
    let before = resident_megabytes();
    let begun = Instant::now();
    let target = serve(
        Sandbox::builder()
            .catalog_file(*file)
            .rate_limit(u32::MAX / 2),
    )?;
    let load = begun.elapsed().as_secs_f64();
    let memory = resident_megabytes() - before;

    let client = bare_client()?;
    let runtime = Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(text)?;
    let post = |path: &str, body: &Value| -> Result<f64, String> {
        let request = client.post(format!("{}{path}", target.base_url));
        let request = request.bearer_auth(&target.key).json(body);
        let begun = Instant::now();
        runtime.block_on(async {
            let response = request.send().await.map_err(text)?;
            let response = response.error_for_status().map_err(text)?;
            response.bytes().await.map_err(text)
        })?;
        Ok(begun.elapsed().as_secs_f64() * 1e3)
    };
    let searches = |count: usize| -> Result<Vec<f64>, String> {
        let numbers = 0..count;
        numbers
            .map(|number| post("/products/search", &search(number)))
            .collect()
    };
    // The connection, and the pages of the index, are warm before anything is
    // measured.
    searches(SEARCHES / 10)?;
    let searched = searches(SEARCHES)?;
    let looked_up: Vec<f64> = (0..LOOKUPS)
        .map(|number| {
            let url = product_url(number * 7_919 % size);
            post("/products/lookup", &json!({"url": url}))
        })
        .collect::<Result<_, _>>()?;
    let per_second = |times: &[f64]| times.len() as f64 / (times.iter().sum::<f64>() / 1e3);
    Ok(vec![
        load,
        memory * 1e3 / size as f64,
        per_second(&searched),
        percentile(&searched, 50.0),
        percentile(&searched, 99.0),
        per_second(&looked_up),
        percentile(&looked_up, 50.0),
        percentile(&looked_up, 99.0),
    ])
}

fn measure(size: usize, file: &BenchFile) -> Result<Sample, String> {
    const MEASURES: [&str; 8] = [
        "load s",
        "memory KB/product",
        "searches/s",
        "search p50 ms",
        "search p99 ms",
        "lookups/s",
        "lookup p50 ms",
        "lookup p99 ms",
    ];
    let child = Child::new(&format!("{size} {}", file.path().display()))?;
    let figures: [f64; 8] = child.figures()?;
    Ok(MEASURES.into_iter().zip(figures).collect())
}

fn run() -> Result<ExitCode, String> {
    if let Some(outcome) = child(ask) {
        return outcome;
    }
    let mut report = Report::start_with("sandbox", READING, ROUNDS)?;
    let files = SIZES
        .iter()
        .map(|size| Ok((*size, write_products(*size)?)))
        .collect::<Result<Vec<_>, String>>()?;
    let sides = files
        .iter()
        .map(|(size, file)| side(format!("{size} products"), || measure(*size, file)));
    report.compare_all("one client, by the size of the catalog", sides.collect())?;
    report.finish()
}

fn main() -> ExitCode {
    exit(run())
}
