//! One side of the benchmark `decode` alone, for a profiler that counts
//! instructions: their number hardly depends on what else the machine does.
//!
//! ```console
//! $ cargo build --release -p octo-bench --example one_reading
//! $ target/release/examples/one_reading write page.json product.json
//! $ valgrind --tool=callgrind target/release/examples/one_reading generated page.json 100
//! ```

use std::{env, fs, process::ExitCode};

use octo_bench::{Bodies, by_hand, exit, text};
use octogen::model::{ProductLookup, SearchPage};
use serde::de::DeserializeOwned;
use serde_json::Value;

const USAGE: &str =
    "usage: one_reading write PAGE PRODUCT | generated|keeping|dropping|value FILE TIMES";

fn read<T: DeserializeOwned>(body: &[u8], times: usize) -> Result<(), String> {
    for _ in 0..times {
        let read: T = serde_json::from_slice(std::hint::black_box(body)).map_err(text)?;
        std::hint::black_box(&read);
    }
    Ok(())
}

fn run() -> Result<ExitCode, String> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [what, file, last] = arguments.as_slice() else {
        return Err(USAGE.to_owned());
    };
    if what == "write" {
        let bodies = Bodies::fetch()?;
        fs::write(file, bodies.page).map_err(text)?;
        fs::write(last, bodies.product).map_err(text)?;
        return Ok(ExitCode::SUCCESS);
    }
    let body = fs::read(file).map_err(text)?;
    let times = last.parse().map_err(|_| USAGE)?;
    let is_page = body.starts_with(b"{\"items\"");
    match (what.as_str(), is_page) {
        ("generated", true) => read::<SearchPage>(&body, times)?,
        ("generated", false) => read::<ProductLookup>(&body, times)?,
        ("keeping", true) => read::<by_hand::keeping::Page>(&body, times)?,
        ("keeping", false) => read::<by_hand::keeping::Lookup>(&body, times)?,
        ("dropping", true) => read::<by_hand::plain::Page>(&body, times)?,
        ("dropping", false) => read::<by_hand::plain::Lookup>(&body, times)?,
        ("value", _) => read::<Value>(&body, times)?,
        _ => return Err(USAGE.to_owned()),
    }
    Ok(ExitCode::SUCCESS)
}

fn main() -> ExitCode {
    exit(run())
}
