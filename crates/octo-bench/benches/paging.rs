//! What a walk over many pages costs by its length.

use std::{process::ExitCode, time::Instant};

use futures_util::TryStreamExt;
use octo_bench::{
    Child, Report, Sample, Target, bare_client, by_hand::plain, child, cpu_seconds_of_thread, exit,
    peak_megabytes, serve, side, text, write_products,
};
use octo_sandbox::Sandbox;
use octogen::{Client, Pace};
use serde_json::json;
use tokio::runtime::Builder;

const PRODUCTS: usize = 100_000;
const LENGTHS: [usize; 3] = [1_000, 10_000, PRODUCTS];
const PAGE: u32 = 100;

const READING: &str = "\
Each walk runs in a process of its own, on one thread, and looks at one product
after the other; `peak MB` is the most memory that the process had resident. A
walk that kept what it has seen would need more with each page; this one holds
a page at a time. The sandbox is another process, and both need the processor:
`items/s` counts the server's work too, `CPU µs/item` the walk's alone. By hand
means a loop over cursors with reqwest and derived structs.";

async fn ours(target: &Target, count: usize) -> Result<usize, String> {
    let octogen = Client::builder()
        .api_key(target.key.parse().map_err(text)?)
        .base_url(&target.base_url)
        .pace(Pace::Reserve(0))
        .build()
        .map_err(text)?;
    let mut items = octogen.browse().limit(PAGE).items();
    let mut seen = 0;
    while seen < count
        && let Some(item) = items.try_next().await.map_err(text)?
    {
        std::hint::black_box(item);
        seen += 1;
    }
    Ok(seen)
}

async fn by_hand(target: &Target, count: usize) -> Result<usize, String> {
    let client = bare_client()?;
    let url = format!("{}/products/search", target.base_url);
    let mut cursor: Option<String> = None;
    let mut seen = 0;
    while seen < count {
        let request = client.post(&url).bearer_auth(&target.key);
        let body = json!({"limit": PAGE, "cursor": cursor});
        let response = request.json(&body).send().await.map_err(text)?;
        let response = response.error_for_status().map_err(text)?;
        let page: plain::Page = response.json().await.map_err(text)?;
        for item in page.items {
            std::hint::black_box(item);
            seen += 1;
        }
        cursor = page.next_cursor;
        if cursor.is_none() {
            break;
        }
    }
    Ok(seen)
}

/// What a child does: walks, and answers with what that took.
fn walk(words: &[&str]) -> Result<Vec<f64>, String> {
    let [how, count, base_url, key] = words else {
        return Err("a walk needs four words".to_owned());
    };
    let count: usize = count.parse().map_err(text)?;
    let target = Target {
        base_url: (*base_url).to_owned(),
        key: (*key).to_owned(),
    };
    let runtime = Builder::new_current_thread().enable_all().build();
    let begun = Instant::now();
    let seen = runtime.map_err(text)?.block_on(async {
        match *how {
            "octogen" => ours(&target, count).await,
            _ => by_hand(&target, count).await,
        }
    })?;
    let seconds = begun.elapsed().as_secs_f64();
    let cpu = cpu_seconds_of_thread().unwrap_or(f64::NAN);
    Ok(vec![seen as f64, seconds, cpu, peak_megabytes()])
}

fn measure(target: &Target, how: &str, count: usize) -> Result<Sample, String> {
    let Target { base_url, key } = target;
    let child = Child::new(&format!("{how} {count} {base_url} {key}"))?;
    let [seen, seconds, cpu, peak] = child.figures()?;
    if seen != count as f64 {
        return Err(format!("{seen} of {count} products were walked"));
    }
    Ok(vec![
        ("peak MB", peak),
        ("items/s", seen / seconds),
        ("CPU µs/item", cpu * 1e6 / seen),
    ])
}

fn run() -> Result<ExitCode, String> {
    if let Some(outcome) = child(walk) {
        return outcome;
    }
    let mut report = Report::start("paging", READING)?;
    let catalog = write_products(PRODUCTS)?;
    let builder = Sandbox::builder().catalog_file(catalog.path());
    let target = &serve(builder.rate_limit(u32::MAX / 2))?;
    let lengths = LENGTHS.map(|count| {
        side(format!("{count} products"), move || {
            measure(target, "octogen", count)
        })
    });
    report.compare_all("a walk by its length", lengths.into())?;
    report.compare(
        "10,000 products",
        ("by hand", || measure(target, "by-hand", 10_000)),
        ("octogen", || measure(target, "octogen", 10_000)),
    )?;
    report.finish()
}

fn main() -> ExitCode {
    exit(run())
}
