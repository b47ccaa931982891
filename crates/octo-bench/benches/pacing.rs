//! How close paced calls come to the theoretical minimum when they need more
//! than the server's budget holds, and how often they are refused.

use std::{
    env,
    process::ExitCode,
    thread,
    time::{Duration, Instant},
};

use futures_util::{StreamExt, stream};
use octo_bench::{Child, Report, Sample, bare_client, child, exit, text};
use octo_sandbox::Sandbox;
use octogen::{CallOptions, Client, Pace, RetryPolicy};
use tokio::runtime::Runtime;

/// The bucket holds a minute of requests and refills all the time.
const PER_MINUTE: u32 = 3_000;
/// Calls of one measurement: a full bucket and ten seconds of refill.
const CALLS: u32 = PER_MINUTE + 10 * PER_MINUTE / 60;
const CONCURRENCY: usize = 32;

const READING: &str = "\
A full bucket of 3,000 requests a minute, and 3,500 calls: the refill of 50 a
second makes ten seconds the theoretical minimum, which `elapsed/minimum` is
measured against. `refused %` is answers with status 429 per call. The naive
loop sends as soon as it may, and on 429 waits with doubling backoff from one
second, jittered, as most clients do; it ignores `Retry-After`. Two processes
share the budget without knowing of each other: each learns of the other only
from what the server says is left. Each measurement has a sandbox of its own,
in the parent process; refusals are counted by the callers.";

/// What one process of callers reports.
#[derive(Clone, Copy, Default)]
struct Tally {
    done: u32,
    refused: u32,
}

fn paced(base_url: &str, key: &str, calls: u32) -> Result<Tally, String> {
    let octogen = Client::builder()
        .api_key(key.parse().map_err(|error| format!("{error}"))?)
        .base_url(base_url)
        .pace(Pace::Reserve(0))
        .build()
        .map_err(text)?;
    // Refusals must show: the loop would hide them.
    let options = CallOptions::default()
        .retry(RetryPolicy::never())
        .total_timeout(Duration::from_secs(60));
    let tally = |outcomes: Vec<Result<bool, String>>| -> Result<Tally, String> {
        let mut tally = Tally::default();
        for outcome in outcomes {
            match outcome? {
                true => tally.done += 1,
                false => tally.refused += 1,
            }
        }
        Ok(tally)
    };
    let runtime = Runtime::new().map_err(text)?;
    runtime.block_on(async {
        let one = || {
            let request = octogen.catalogs().options(options.clone());
            async move {
                match request.send().await {
                    Ok(_) => Ok(true),
                    Err(error) if error.is_rate_limited() => Ok(false),
                    Err(error) => Err(error.to_string()),
                }
            }
        };
        let mut total = Tally::default();
        while total.done < calls {
            let open = calls - total.done;
            let outcomes = stream::iter((0..open).map(|_| one()))
                .buffer_unordered(CONCURRENCY)
                .collect()
                .await;
            let round = tally(outcomes)?;
            total.done += round.done;
            total.refused += round.refused;
        }
        Ok(total)
    })
}

fn naive(base_url: &str, key: &str, calls: u32) -> Result<Tally, String> {
    let url = format!("{base_url}/catalogs");
    let client = bare_client()?;
    let runtime = Runtime::new().map_err(text)?;
    runtime.block_on(async {
        let one = |index: u32| {
            let (client, url) = (&client, &url);
            async move {
                let mut refused = 0;
                loop {
                    let request = client.get(url).bearer_auth(key);
                    let response = request.send().await.map_err(text)?;
                    if response.status() != 429 {
                        response.error_for_status().map_err(text)?;
                        return Ok::<_, String>(refused);
                    }
                    refused += 1;
                    // Jitter that needs no generator: calls differ by number.
                    let jitter = 0.75 + f64::from(index % 50) / 100.0;
                    let backoff = f64::from(1_u32 << (refused - 1).min(5)) * jitter;
                    tokio::time::sleep(Duration::from_secs_f64(backoff)).await;
                }
            }
        };
        let mut tally = Tally::default();
        let mut outcomes = stream::iter((0..calls).map(one)).buffer_unordered(CONCURRENCY);
        while let Some(refused) = outcomes.next().await {
            tally.done += 1;
            tally.refused += refused?;
        }
        Ok(tally)
    })
}

/// Starts a sandbox with a full bucket, and measures what `callers` do to it.
fn measure(callers: impl FnOnce(&str, &str) -> Result<Tally, String>) -> Result<Sample, String> {
    let runtime = Runtime::new().map_err(text)?;
    let sandbox = runtime
        .block_on(Sandbox::builder().rate_limit(PER_MINUTE).start())
        .map_err(text)?;
    let octogen = sandbox.octogen();
    let partner = octogen.credential("partner").ok_or("no partner")?;
    let begun = Instant::now();
    let tally = callers(octogen.base_url(), &partner.key)?;
    let elapsed = begun.elapsed().as_secs_f64();
    let minimum = f64::from(CALLS - PER_MINUTE) / (f64::from(PER_MINUTE) / 60.0);
    if tally.done != CALLS {
        return Err(format!("{} of {CALLS} calls were done", tally.done));
    }
    runtime.block_on(sandbox.shutdown());
    Ok(vec![
        ("elapsed/minimum", elapsed / minimum),
        (
            "refused %",
            100.0 * f64::from(tally.refused) / f64::from(CALLS),
        ),
    ])
}

/// Two processes, each with half of the calls.
fn two_processes(base_url: &str, key: &str) -> Result<Tally, String> {
    let callers = || -> Result<[f64; 2], String> {
        Child::new(&(CALLS / 2).to_string())?
            .env("OCTO_API_KEY", key)
            .env("OCTOGEN_BASE_URL", base_url)
            .figures()
    };
    let tallies = thread::scope(|scope| {
        let threads = [scope.spawn(callers), scope.spawn(callers)];
        threads.map(|thread| thread.join().map_err(|_| "a thread failed".to_owned())?)
    });
    let mut total = Tally::default();
    for tally in tallies {
        let [done, refused] = tally?;
        total.done += done as u32;
        total.refused += refused as u32;
    }
    Ok(total)
}

/// What a child does: calls, and answers with its tally.
fn calls(words: &[&str]) -> Result<Vec<f64>, String> {
    let calls = words.first().and_then(|word| word.parse().ok());
    let key = env::var("OCTO_API_KEY").map_err(text)?;
    let base_url = env::var("OCTOGEN_BASE_URL").map_err(text)?;
    let tally = paced(&base_url, &key, calls.ok_or("how many calls?")?)?;
    Ok(vec![f64::from(tally.done), f64::from(tally.refused)])
}

fn run() -> Result<ExitCode, String> {
    if let Some(outcome) = child(calls) {
        return outcome;
    }
    let mut report = Report::start("pacing", READING)?;
    report.compare(
        "one process",
        ("naive", || measure(|url, key| naive(url, key, CALLS))),
        ("octogen", || measure(|url, key| paced(url, key, CALLS))),
    )?;
    report.compare(
        "two processes that don't know of each other",
        ("one process", || measure(|url, key| paced(url, key, CALLS))),
        ("two processes", || measure(two_processes)),
    )?;
    report.finish()
}

fn main() -> ExitCode {
    exit(run())
}
