//! What it costs to read answers into generated types, beside other ways to
//! read them.

use std::{process::ExitCode, time::Instant};

use octo_bench::{Bodies, PAGE, Report, Sample, by_hand, exit, side, text};
use octogen::model::{ProductLookup, SearchPage};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Bytes that one measurement reads.
const VOLUME: usize = 100_000_000;

const READING: &str = "\
One thread reads the same body over and over, from bytes in memory, and drops
what it read. By hand means derived serde structs with the same fields of the
same types as the generated ones; `dropping` ignores members it does not know,
`keeping` collects them by `#[serde(flatten)]`, as the generated types do by a
reader of their own. The answers hold no unknown member, as on an ordinary
day. What limits all of them is the JSON text itself: about one allocation per
string of the answer.";

fn measure<T: DeserializeOwned>(body: &[u8]) -> Result<Sample, String> {
    let reads = VOLUME.div_ceil(body.len());
    let mut outcome = Ok(());
    let begun = Instant::now();
    let allocations = allocation_counter::measure(|| {
        for _ in 0..reads {
            let read: Result<T, _> = serde_json::from_slice(std::hint::black_box(body));
            if let Err(error) = std::hint::black_box(&read) {
                outcome = Err(text(error));
            }
        }
    });
    let seconds = begun.elapsed().as_secs_f64();
    outcome?;
    Ok(vec![
        ("MB/s", (reads * body.len()) as f64 / 1e6 / seconds),
        (
            "allocations/answer",
            allocations.count_total as f64 / reads as f64,
        ),
        (
            "allocated KB/answer",
            allocations.bytes_total as f64 / 1e3 / reads as f64,
        ),
    ])
}

fn run() -> Result<ExitCode, String> {
    let mut report = Report::start("decode", READING)?;
    let Bodies { page, product } = Bodies::fetch()?;
    report.compare_all(
        &format!("a page of {PAGE} products, {} bytes", page.len()),
        vec![
            side("by hand, keeping", || {
                measure::<by_hand::keeping::Page>(&page)
            }),
            side("by hand, dropping", || {
                measure::<by_hand::plain::Page>(&page)
            }),
            side("serde_json::Value", || measure::<Value>(&page)),
            side("generated", || measure::<SearchPage>(&page)),
        ],
    )?;
    report.compare_all(
        &format!("a full product, {} bytes", product.len()),
        vec![
            side("by hand, keeping", || {
                measure::<by_hand::keeping::Lookup>(&product)
            }),
            side("by hand, dropping", || {
                measure::<by_hand::plain::Lookup>(&product)
            }),
            side("serde_json::Value", || measure::<Value>(&product)),
            side("generated", || measure::<ProductLookup>(&product)),
        ],
    )?;
    report.finish()
}

fn main() -> ExitCode {
    exit(run())
}
