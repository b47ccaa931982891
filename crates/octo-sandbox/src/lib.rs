//! A real server of the Octogen, Octolens and Catalio contracts for examples,
//! tests and trials, in process or standalone, without a key and without a
//! network. What each API offers is told in [`octogen`], [`octolens`] and
//! [`catalio`].
//!
//! It checks keys, grants, budgets and request bodies as the contract says,
//! searches a real index and pages through it. Each API is made when it is
//! first asked, so a start costs milliseconds. docs/testing.md is the guide.
//!
//! | for a test | there is |
//! |---|---|
//! | data of its own | [`SandboxBuilder::product`], [`octolens::Settings::fixtures`], [`catalio::Organization::records`], and files |
//! | failures | [`Fault`], [`FaultPlan`], [`Sandbox::faults`] |
//! | what was asked | [`Sandbox::requests`] |
//! | time | [`Clock`], [`Sandbox::advance_clock`] |
//! | other languages | [`SandboxBuilder::admin`], or `octo sandbox --admin` |
//!
//! ```
//! use octo_sandbox::Sandbox;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = Sandbox::builder().start().await?;
//! let octogen = sandbox.octogen();
//! let key = &octogen.credential("partner").ok_or("no partner")?.key;
//!
//! let page = reqwest::Client::new()
//!     .post(format!("{}/products/search", octogen.base_url()))
//!     .bearer_auth(key)
//!     .json(&serde_json::json!({"q": "black hoodie", "price_max": 300}))
//!     .send()
//!     .await?;
//! let page: serde_json::Value = page.json().await?;
//! assert!(page["items"].as_array().is_some_and(|items| !items.is_empty()));
//! # Ok(())
//! # }
//! ```
//!
//! Failures come by plan, and the record tells what was asked:
//!
//! ```
//! use octo_sandbox::{Fault, FaultPlan, FaultRule, Sandbox};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let lost = FaultRule::new(Fault::lost_response()).operation("createFeed").nth(1);
//! let sandbox = Sandbox::builder().faults(FaultPlan::new().rule(lost)).start().await?;
//! let octolens = sandbox.octolens();
//! let key = &octolens.credential("write").ok_or("no such key")?.key;
//!
//! let create = || {
//!     reqwest::Client::new()
//!         .post(format!("{}/api/v2/feeds", octolens.base_url()))
//!         .bearer_auth(key)
//!         .json(&serde_json::json!({"name": "Weather", "icon": "bell"}))
//!         .send()
//! };
//! assert!(create().await.is_err()); // and yet the feed is there
//! assert!(create().await?.status().is_success()); // now there are two
//!
//! let created = sandbox.requests().of("createFeed").with_json("/name", "Weather").expect(2);
//! assert!(created.iter().all(|request| request.is_processed()));
//! # Ok(())
//! # }
//! ```
//!
//! Time is a [`Clock`] that tests may own, so that nothing has to be waited for:
//!
//! ```
//! use octo_sandbox::{ManualClock, Sandbox};
//! use std::time::Duration;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let clock = ManualClock::at_unix(1_781_000_000);
//! let sandbox = Sandbox::builder().clock(clock.clone()).rate_limit(1).start().await?;
//! let octogen = sandbox.octogen();
//! let key = &octogen.credential("partner").ok_or("no partner")?.key;
//! let catalogs = || {
//!     let url = format!("{}/catalogs", octogen.base_url());
//!     reqwest::Client::new().get(url).bearer_auth(key).send()
//! };
//!
//! assert_eq!(catalogs().await?.status(), 200);
//! assert_eq!(catalogs().await?.status(), 429);
//! clock.advance(Duration::from_secs(60));
//! assert_eq!(catalogs().await?.status(), 200);
//! # Ok(())
//! # }
//! ```

mod admin;
mod api;
pub mod catalio;
mod clock;
mod exchange;
mod faults;
mod fixture;
mod lazy;
pub mod octogen;
pub mod octolens;
mod operations;
mod rate_limit;
mod recorded;
mod sandbox;
mod server;

pub use admin::AdminToken;
pub use api::Api;
pub use clock::{Clock, ManualClock, ScaledClock, SystemClock};
pub use faults::{
    CutPoint, DelayPoint, Ending, Fault, FaultBody, FaultPlan, FaultPlanError, FaultRule, Faults,
    RequestMatch, RuleId, RuleReport, Schedule,
};
pub use fixture::FixtureError;
pub use recorded::{RecordedRequest, Requests};
pub use sandbox::{AdminAccess, Description, Sandbox, SandboxBuilder, StartError};
