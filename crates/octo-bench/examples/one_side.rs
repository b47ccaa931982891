//! One side of the benchmark `overhead` alone, for a profiler that counts
//! instructions: their number hardly depends on what else the machine does.
//!
//! ```console
//! $ cargo build --release -p octo-bench --example one_side
//! $ valgrind --tool=callgrind target/release/examples/one_side octogen listCatalogs 16 1000
//! ```
//!
//! The sandbox is a process of its own and is not counted. Take the difference
//! of two runs with different numbers of calls, and what happens once cancels
//! out.

use std::{
    env,
    io::{BufRead, BufReader, Write},
    process::{Child, Command, ExitCode, Stdio},
};

use futures_util::{StreamExt, stream};
use octo_bench::BareOctogen;
use octo_sandbox::Sandbox;
use octogen::{Client, Pace};
use tokio::runtime::{Builder, Runtime};

const USAGE: &str = "usage: one_side by-hand|octogen listCatalogs|searchProducts CONCURRENCY CALLS";

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// Serves until the other end of its standard input is closed.
fn serve() -> Result<(), String> {
    Runtime::new().map_err(text)?.block_on(async {
        let sandbox = Sandbox::builder().rate_limit(u32::MAX / 2).start().await;
        let sandbox = sandbox.map_err(text)?;
        let octogen = sandbox.octogen();
        let partner = octogen.credential("partner").ok_or("no credential")?;
        println!("{}\n{}", octogen.base_url(), partner.key);
        std::io::stdout().flush().map_err(text)?;
        tokio::task::spawn_blocking(|| std::io::stdin().lines().count())
            .await
            .map_err(text)?;
        Ok(())
    })
}

/// A process that serves, its base URL and its key.
fn server() -> Result<(Child, String, String), String> {
    let mut server = Command::new(env::current_exe().map_err(text)?)
        .arg("serve")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(text)?;
    let output = server.stdout.take().ok_or("no output")?;
    let mut lines = BufReader::new(output).lines();
    let mut line = || {
        lines
            .next()
            .ok_or("the sandbox did not start")?
            .map_err(text)
    };
    let (base_url, key) = (line()?, line()?);
    Ok((server, base_url, key))
}

async fn calls<F>(concurrency: usize, calls: usize, call: impl Fn() -> F) -> Result<(), String>
where
    F: Future<Output = Result<(), String>>,
{
    let mut calls = stream::iter((0..calls).map(|_| call())).buffer_unordered(concurrency);
    while let Some(result) = calls.next().await {
        result?;
    }
    Ok(())
}

fn run() -> Result<(), String> {
    let arguments: Vec<_> = env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    let [side, operation, concurrency, count] = arguments[..] else {
        return if arguments == ["serve"] {
            serve()
        } else {
            Err(USAGE.to_owned())
        };
    };
    let concurrency = concurrency.parse().map_err(text)?;
    let count = count.parse().map_err(text)?;
    let (_server, base_url, key) = server()?;
    let bare = BareOctogen::new(&base_url, &key)?;
    let octogen = Client::builder()
        .api_key(key.parse().map_err(text)?)
        .base_url(&base_url)
        .pace(Pace::Reserve(0))
        .build()
        .map_err(text)?;
    let runtime = Builder::new_current_thread().enable_all().build();
    runtime.map_err(text)?.block_on(async {
        match (side, operation) {
            ("by-hand", "listCatalogs") => {
                calls(concurrency, count, || async {
                    bare.catalogs().await.map(drop).map_err(text)
                })
                .await
            }
            ("by-hand", "searchProducts") => {
                calls(concurrency, count, || async {
                    bare.search().await.map(drop).map_err(text)
                })
                .await
            }
            ("octogen", "listCatalogs") => {
                calls(concurrency, count, || async {
                    octogen.catalogs().send().await.map(drop).map_err(text)
                })
                .await
            }
            ("octogen", "searchProducts") => {
                calls(concurrency, count, || async {
                    let search = octogen.browse().limit(50);
                    search.send().await.map(drop).map_err(text)
                })
                .await
            }
            _ => Err(USAGE.to_owned()),
        }
    })
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
