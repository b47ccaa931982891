//! Serves catalog files, or the demo catalogs, until Ctrl-C:
//! `cargo run -p octo-sandbox --example serve -- [--skip-bad-lines] [FILE…]`

use std::time::Instant;

use octo_sandbox::Sandbox;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut builder = Sandbox::builder();
    for argument in std::env::args_os().skip(1) {
        builder = if argument == "--skip-bad-lines" {
            builder.skip_bad_lines(true)
        } else {
            builder.catalog_file(argument)
        };
    }
    let started = Instant::now();
    let sandbox = builder.start().await?;
    eprintln!("ready after {:.3} s", started.elapsed().as_secs_f64());
    println!("{}", serde_json::to_string_pretty(&sandbox.description())?);
    tokio::signal::ctrl_c().await?;
    sandbox.shutdown().await;
    Ok(())
}
