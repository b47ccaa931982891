//! A budget of one request a minute that refills in a second:
//! `cargo run -p octo-sandbox --example scaled_clock`

use std::time::Duration;

use octo_sandbox::{Sandbox, ScaledClock};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::builder()
        .clock(ScaledClock::new(60.0))
        .rate_limit(1)
        .start()
        .await?;
    let octogen = sandbox.octogen();
    let key = &octogen.credential("partner").ok_or("no partner")?.key;
    let http = reqwest::Client::new();
    let status = || async {
        let url = format!("{}/catalogs", octogen.base_url());
        let response = http.get(url).bearer_auth(key).send().await?;
        Ok::<_, reqwest::Error>(response.status().as_u16())
    };

    let first = status().await?;
    let mut waited = 0;
    while status().await? == 429 {
        // What `Retry-After` says is in the sandbox's seconds.
        tokio::time::sleep(Duration::from_millis(50)).await;
        waited += 50;
    }
    println!("{first}, then 429 for about {waited} ms");

    // Any clock can be moved forward, too.
    sandbox.advance_clock(Duration::from_secs(60));
    assert_eq!(status().await?, 200);
    Ok(())
}
