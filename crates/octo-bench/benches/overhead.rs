//! What a call through the client costs over the same call written by hand
//! with reqwest and serde, against the same sandbox.

use std::{process::ExitCode, sync::mpsc, thread, time::Instant};

use futures_util::{StreamExt, stream};
use octo_bench::{BareOctogen, Report, Sample, cpu_seconds_of_thread};
use octo_sandbox::Sandbox;
use octogen::{Client, Pace};
use tokio::runtime::{Builder, Runtime};

const CALLS: usize = 2_000;
const CONCURRENCIES: [usize; 3] = [1, 16, 64];

const READING: &str = "\
Both sides send the same request to one sandbox in this process, which runs on
threads of its own; each side runs on one thread. `calls/s` is throughput, in
which the server's work and the loopback count too; `CPU µs/call` and
`allocations/call` are of the client's thread alone. By hand means: one
reqwest client, a header, `json()`, structs with the fields of the answer; no
retries, deadlines, pacing, error model or kept body. listCatalogs is small,
so it shows the cost of the loop; searchProducts returns 50 products, so it
shows the cost of generated types, which keep unknown members, over structs
that drop them.";

struct Target {
    base_url: String,
    key: String,
}

/// Starts the sandbox on threads of its own; it lives as long as the process.
fn sandbox() -> Result<Target, String> {
    let (started, target) = mpsc::channel();
    thread::spawn(move || {
        let Ok(runtime) = Runtime::new() else { return };
        runtime.block_on(async move {
            let sandbox = Sandbox::builder().rate_limit(u32::MAX / 2).start().await;
            let Ok(sandbox) = sandbox else { return };
            let octogen = sandbox.octogen();
            let Some(partner) = octogen.credential("partner") else {
                return;
            };
            let target = Target {
                base_url: octogen.base_url().to_owned(),
                key: partner.key.clone(),
            };
            if started.send(target).is_ok() {
                std::future::pending::<()>().await;
            }
        });
    });
    target
        .recv()
        .map_err(|_| "the sandbox did not start".to_owned())
}

/// Runs `CALLS` calls on this thread, `concurrency` at a time.
fn measure<F>(runtime: &Runtime, concurrency: usize, call: impl Fn() -> F) -> Result<Sample, String>
where
    F: Future<Output = Result<(), String>>,
{
    let mut outcome = Ok(());
    let begun = Instant::now();
    let cpu = cpu_seconds_of_thread();
    let allocations = allocation_counter::measure(|| {
        runtime.block_on(async {
            let mut calls = stream::iter((0..CALLS).map(|_| call())).buffer_unordered(concurrency);
            while let Some(result) = calls.next().await {
                if result.is_err() {
                    outcome = result;
                }
            }
        });
    });
    outcome?;
    let calls = CALLS as f64;
    let mut sample = vec![("calls/s", calls / begun.elapsed().as_secs_f64())];
    if let (Some(before), Some(after)) = (cpu, cpu_seconds_of_thread()) {
        sample.push(("CPU µs/call", (after - before) * 1e6 / calls));
    }
    sample.push(("allocations/call", allocations.count_total as f64 / calls));
    sample.push((
        "allocated bytes/call",
        allocations.bytes_total as f64 / calls,
    ));
    Ok(sample)
}

fn run() -> Result<ExitCode, String> {
    let mut report = Report::start("overhead", READING)?;
    let target = sandbox()?;
    let runtime = Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| error.to_string())?;
    let text = |error: &dyn std::fmt::Display| error.to_string();

    let octogen = Client::builder()
        .api_key(target.key.parse().map_err(|error| text(&error))?)
        .base_url(&target.base_url)
        .pace(Pace::Reserve(0))
        .build()
        .map_err(|error| text(&error))?;
    let bare = BareOctogen::new(&target.base_url, &target.key)?;

    let bare_catalogs = || async {
        let catalogs = bare.catalogs().await.map_err(|error| text(&error))?;
        (catalogs.len() == 3)
            .then_some(())
            .ok_or("not three catalogs".to_owned())
    };
    let our_catalogs = || async {
        let catalogs = octogen
            .catalogs()
            .send()
            .await
            .map_err(|error| text(&error))?;
        (catalogs.len() == 3)
            .then_some(())
            .ok_or("not three catalogs".to_owned())
    };
    let bare_search = || async {
        let page = bare.search().await.map_err(|error| text(&error))?;
        (page.items.len() == 50)
            .then_some(())
            .ok_or("not 50 products".to_owned())
    };
    let our_search = || async {
        let page = octogen
            .browse()
            .limit(50)
            .send()
            .await
            .map_err(|error| text(&error))?;
        (page.items.len() == 50)
            .then_some(())
            .ok_or("not 50 products".to_owned())
    };

    // Connections and caches are warm before anything is measured.
    measure(&runtime, 64, bare_catalogs)?;
    measure(&runtime, 64, our_catalogs)?;
    for concurrency in CONCURRENCIES {
        report.compare(
            &format!("listCatalogs, {concurrency} at a time"),
            ("by hand", || measure(&runtime, concurrency, bare_catalogs)),
            ("octogen", || measure(&runtime, concurrency, our_catalogs)),
        )?;
    }
    for concurrency in CONCURRENCIES {
        report.compare(
            &format!("searchProducts, {concurrency} at a time"),
            ("by hand", || measure(&runtime, concurrency, bare_search)),
            ("octogen", || measure(&runtime, concurrency, our_search)),
        )?;
    }
    report.finish()
}

fn main() -> ExitCode {
    run().unwrap_or_else(|error| {
        eprintln!("error: {error}");
        ExitCode::FAILURE
    })
}
