//! The frame of the benchmarks: things are compared side by side in one run,
//! in alternating rounds, and what is printed are ratios.
//!
//! `cargo xtask bench` runs the benchmarks in `benches/`, collects what they
//! measured in one document, and writes `docs/performance.md` from it.

mod bare;
mod bodies;
pub mod by_hand;
mod child;
mod contract;
mod machine;
mod products;
mod report;
mod server;
mod spread;

pub use bare::{BareCatalog, BareOctogen, BarePage, BareProduct, bare_client};
pub use bodies::{Bodies, PAGE};
pub use child::{Child, child};
pub use contract::contract;
pub use machine::{
    ChildrenUsage, cpu_seconds_of_thread, machine, peak_megabytes, resident_megabytes,
    usage_of_children,
};
pub use products::{BenchFile, product_url, write_products};
pub use report::{Report, Sample, Side, exit, side, text};
pub use server::{Target, serve};
pub use spread::{Spread, percentile};
