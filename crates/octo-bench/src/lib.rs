//! The frame of the benchmarks: things are compared side by side in one run,
//! in alternating rounds, and what is printed are ratios.

mod bare;
mod machine;
mod report;

pub use bare::bare_client;
pub use machine::{cpu_seconds_of_thread, machine};
pub use report::{Report, Sample};
