//! What the benchmarks ran on, and what they took of it.

use std::{fs, thread};

use nix::sys::resource::{UsageWho, getrusage};

/// One line on the machine: processor, number of cores, system.
#[must_use]
pub fn machine() -> String {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let processor = fs::read_to_string("/proc/cpuinfo")
        .ok()
        .and_then(|info| {
            let line = info.lines().find(|line| line.starts_with("model name"))?;
            Some(line.split_once(':')?.1.trim().to_owned())
        })
        .unwrap_or_else(|| std::env::consts::ARCH.to_owned());
    format!("{processor}, {cores} cores, {}", std::env::consts::OS)
}

/// Seconds of CPU that the calling thread has used; `None` where the system
/// does not tell (Linux does, in `/proc/thread-self/schedstat`).
#[must_use]
pub fn cpu_seconds_of_thread() -> Option<f64> {
    let stat = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanoseconds: u64 = stat.split_whitespace().next()?.parse().ok()?;
    Some(nanoseconds as f64 / 1e9)
}

/// The most memory this process had resident so far, in megabytes; not a
/// number where the system does not tell.
#[must_use]
pub fn peak_megabytes() -> f64 {
    status("VmHWM:")
}

/// The memory this process has resident, in megabytes.
#[must_use]
pub fn resident_megabytes() -> f64 {
    status("VmRSS:")
}

fn status(entry: &str) -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(entry));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
    kilobytes.map_or(f64::NAN, |kilobytes| kilobytes / 1e3)
}

/// What all processes below this one took that have ended.
#[derive(Clone, Copy, Debug)]
pub struct ChildrenUsage {
    /// Seconds of CPU, in user mode and in the kernel.
    pub cpu_seconds: f64,
    /// The most memory that a single one of them had resident, in megabytes.
    pub peak_megabytes: f64,
}

/// The usage of the processes below this one (`getrusage` of POSIX).
///
/// # Errors
///
/// When the system does not tell.
pub fn usage_of_children() -> Result<ChildrenUsage, String> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).map_err(|error| error.to_string())?;
    let seconds =
        |time: nix::sys::time::TimeVal| time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6;
    Ok(ChildrenUsage {
        cpu_seconds: seconds(usage.user_time()) + seconds(usage.system_time()),
        // Linux counts in KiB.
        peak_megabytes: usage.max_rss() as f64 / 1e3,
    })
}
