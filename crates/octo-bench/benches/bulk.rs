//! What many lookups cost, by how many are under way at a time, and how close
//! they come to what the server allows.

use std::{process::ExitCode, time::Instant};

use futures_util::{StreamExt, stream};
use octo_bench::{
    BenchFile, Child, Report, Sample, Target, bare_client, by_hand::plain, child,
    cpu_seconds_of_thread, exit, peak_megabytes, product_url, serve, side, text, write_products,
};
use octo_sandbox::Sandbox;
use octogen::{Client, Pace};
use serde_json::json;
use tokio::runtime::Builder;

const PRODUCTS: usize = 5_000;
const LOOKUPS: usize = 20_000;
const CONCURRENCIES: [usize; 4] = [1, 8, 64, 256];

/// With a full bucket of these, the rest of the lookups takes ten seconds.
const PER_MINUTE: u32 = 17_143;

const READING: &str = "\
20,000 lookups of 5,000 products, from a process of its own with one thread;
the sandbox is another process, and both need the processor: `calls/s` counts
the server's work too, `CPU µs/call` the caller's alone. By hand means reqwest,
derived structs and `buffer_unordered`. `peak MB` is the most memory that the
calling process had resident: outcomes are dropped as they come. At the limit,
a full bucket holds 17,143 requests and refills 286 a second, so that ten
seconds are the theoretical minimum, which `elapsed/minimum` is measured
against; `failed %` is lookups that did not succeed, after the retries of the
client's default policy.";

async fn ours(target: &Target, concurrency: usize) -> Result<usize, String> {
    let octogen = Client::builder()
        .api_key(target.key.parse().map_err(text)?)
        .base_url(&target.base_url)
        .pace(Pace::Reserve(0))
        .build()
        .map_err(text)?;
    let urls = (0..LOOKUPS).map(|number| product_url(number % PRODUCTS));
    let mut outcomes = Box::pin(octogen.lookup_many(urls).concurrency(concurrency).stream());
    let mut found = 0;
    while let Some(outcome) = outcomes.next().await {
        match outcome.result {
            Ok(_) => found += 1,
            Err(error) if error.is_rate_limited() => {}
            Err(error) => return Err(text(error)),
        }
    }
    Ok(found)
}

async fn by_hand(target: &Target, concurrency: usize) -> Result<usize, String> {
    let client = bare_client()?;
    let endpoint = format!("{}/products/lookup", target.base_url);
    let calls = (0..LOOKUPS).map(|number| {
        let body = json!({"url": product_url(number % PRODUCTS)});
        let request = client.post(&endpoint).bearer_auth(&target.key).json(&body);
        async move {
            let response = request.send().await?.error_for_status()?;
            response.json::<plain::Lookup>().await
        }
    });
    let mut outcomes = stream::iter(calls).buffer_unordered(concurrency);
    let mut found = 0;
    while let Some(outcome) = outcomes.next().await {
        outcome.map_err(text)?;
        found += 1;
    }
    Ok(found)
}

/// What a child does: looks everything up, and answers with what that took.
fn lookups(words: &[&str]) -> Result<Vec<f64>, String> {
    let [how, concurrency, base_url, key] = words else {
        return Err("lookups need four words".to_owned());
    };
    let concurrency: usize = concurrency.parse().map_err(text)?;
    let target = Target {
        base_url: (*base_url).to_owned(),
        key: (*key).to_owned(),
    };
    let runtime = Builder::new_current_thread().enable_all().build();
    let begun = Instant::now();
    let found = runtime.map_err(text)?.block_on(async {
        match *how {
            "octogen" => ours(&target, concurrency).await,
            _ => by_hand(&target, concurrency).await,
        }
    })?;
    let seconds = begun.elapsed().as_secs_f64();
    let cpu = cpu_seconds_of_thread().unwrap_or(f64::NAN);
    Ok(vec![found as f64, seconds, cpu, peak_megabytes()])
}

fn figures(target: &Target, how: &str, concurrency: usize) -> Result<[f64; 4], String> {
    let Target { base_url, key } = target;
    Child::new(&format!("{how} {concurrency} {base_url} {key}"))?.figures()
}

fn measure(target: &Target, how: &str, concurrency: usize) -> Result<Sample, String> {
    let [found, seconds, cpu, peak] = figures(target, how, concurrency)?;
    if found != LOOKUPS as f64 {
        return Err(format!("{found} of {LOOKUPS} lookups succeeded"));
    }
    Ok(vec![
        ("calls/s", found / seconds),
        ("CPU µs/call", cpu * 1e6 / found),
        ("peak MB", peak),
    ])
}

fn sandbox(catalog: &BenchFile, per_minute: u32) -> Result<Target, String> {
    let builder = Sandbox::builder().catalog_file(catalog.path());
    serve(builder.rate_limit(per_minute))
}

/// With a bucket that is full and too small.
fn at_the_limit(catalog: &BenchFile, concurrency: usize) -> Result<Sample, String> {
    let target = sandbox(catalog, PER_MINUTE)?;
    let [found, seconds, ..] = figures(&target, "octogen", concurrency)?;
    let minimum = (LOOKUPS as f64 - f64::from(PER_MINUTE)) / (f64::from(PER_MINUTE) / 60.0);
    Ok(vec![
        ("elapsed/minimum", seconds / minimum),
        ("failed %", 100.0 * (1.0 - found / LOOKUPS as f64)),
    ])
}

fn run() -> Result<ExitCode, String> {
    if let Some(outcome) = child(lookups) {
        return outcome;
    }
    let mut report = Report::start("bulk", READING)?;
    let catalog = write_products(PRODUCTS)?;
    let target = sandbox(&catalog, u32::MAX / 2)?;
    for concurrency in CONCURRENCIES {
        report.compare(
            &format!("without a limit, {concurrency} at a time"),
            ("by hand", || measure(&target, "by-hand", concurrency)),
            ("octogen", || measure(&target, "octogen", concurrency)),
        )?;
    }
    let limited = [8, 64].map(|concurrency| {
        let catalog = &catalog;
        side(format!("{concurrency} at a time"), move || {
            at_the_limit(catalog, concurrency)
        })
    });
    report.compare_all("at the limit that the server allows", limited.into())?;
    report.finish()
}

fn main() -> ExitCode {
    exit(run())
}
